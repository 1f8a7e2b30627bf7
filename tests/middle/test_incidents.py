"""An incident with personal data: recorded once, told once, and reminded of by the hour."""

from datetime import timedelta

import pytest

from bot.actions.privacy import data_incidents, incident_notices
from bot.desk.event_recording import record_event
from bot.desk.turn import use_office
from bot.domain.records.events import Facts
from storage import case_events, rights_requests
from tests.middle.data_acts import describes, tells
from tests.middle.people import officer, refused, the_case, waiting
from tests.prelude import TUESDAY, EventName, Role, Turn, World, rows


async def suspects(turn: Turn, world: World, source: int = 5) -> None:
    budi = await officer(turn, world.budi)
    await data_incidents.record(turn, await the_case(turn), budi, source)


async def reported(turn: Turn, world: World) -> None:
    await incident_notices.record_authority_told(turn, await officer(turn, world.budi), 1)


async def test_one_reply_is_one_incident(filed: World, turn: Turn) -> None:
    await suspects(turn, filed)
    with refused("incident-known"):
        await suspects(turn, filed)


async def test_another_reply_is_another_incident(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await suspects(turn, filed)
        await suspects(turn, filed, source=6)
    assert len(await rows(filed, "SELECT * FROM incident")) == 2


async def test_a_new_incident_begins_empty_and_a_known_one_with_its_requests(
    filed: World, turn: Turn
) -> None:
    budi = await officer(turn, filed.budi)
    assert await data_incidents.prefill_incident(turn, budi, 0) == (None, {})
    await suspects(turn, filed)
    _, told = await data_incidents.prefill_incident(turn, budi, 1)
    assert (told["incident_scope"], told["incident_id"]) == ("cases", 1)


async def test_of_no_request_nothing_is_filled_in(filed: World, turn: Turn) -> None:
    await describes(turn, filed)
    _, told = await data_incidents.prefill_incident(turn, await officer(turn, filed.budi), 1)
    assert told == {"incident_id": 1}


@pytest.mark.parametrize(("hours", "possible"), [(0, True), (1, False)])
async def test_nothing_is_noticed_before_it_happens(
    filed: World, hours: int, possible: bool
) -> None:
    noticed = (TUESDAY + timedelta(hours=hours)).strftime("%Y-%m-%d %H:%M")
    async with filed.desk.turn() as turn:
        if possible:
            await describes(turn, filed, incident_noticed=noticed)
            assert await rights_requests.get_incident(turn.tx, 1) is not None
            return
        with refused("incident-in-future"):
            await describes(turn, filed, incident_noticed=noticed)


async def test_a_request_that_is_unknown_is_named(filed: World, turn: Turn) -> None:
    with refused("incident-case-unknown"):
        await describes(turn, filed, incident_scope="cases", incident_cases="009")
    with refused("incident-case-unknown"):
        await describes(turn, filed, incident_scope="cases", incident_cases="banyak")


async def test_a_request_is_named_once(filed: World, turn: Turn) -> None:
    await suspects(turn, filed)
    more = {"incident_id": 1, "incident_scope": "cases", "incident_cases": "001"}
    await describes(turn, filed, **more)
    told = [one.name for one in await case_events.events(turn.tx, 1)]
    assert told.count(EventName.INCIDENT_SUSPECTED) == 1


async def test_an_incident_that_is_closed_or_unknown_is_over(filed: World, turn: Turn) -> None:
    budi = await officer(turn, filed.budi)
    with refused("incident-over"):
        await incident_notices.close(turn, budi, 1)
    await describes(turn, filed)
    await incident_notices.close(turn, budi, 1, certain=True)
    with refused("incident-over"):
        await incident_notices.close(turn, budi, 1, certain=True)
    with refused("incident-over"):
        await describes(turn, filed, incident_id=1)


async def test_nobody_is_told_of_what_is_not_described(filed: World, turn: Turn) -> None:
    with refused("incident-not-described"):
        await tells(turn, filed)
    await suspects(turn, filed)
    with refused("incident-not-described"):
        await tells(turn, filed)


async def test_before_people_are_told_it_is_asked_once(filed: World, turn: Turn) -> None:
    await describes(turn, filed)
    await tells(turn, filed, certain=False)
    assert await waiting(turn, "incident") == []


async def test_everybody_whose_data_it_is_is_told_once(filed: World, turn: Turn) -> None:
    await describes(turn, filed)
    await tells(turn, filed)
    assert [row.chat for row in await waiting(turn, "notice")] == [str(filed.sari.id)]
    with refused("incident-told-before"):
        await tells(turn, filed)


async def test_the_authority_is_told_once_of_an_incident_that_is_there(
    filed: World, turn: Turn
) -> None:
    with refused("incident-told-before"):
        await reported(turn, filed)
    await describes(turn, filed)
    await reported(turn, filed)
    with refused("incident-told-before"):
        await reported(turn, filed)


async def reminders(world: World, hours: float) -> int:
    world.clock.turn(timedelta(hours=hours))
    return await incident_notices.REMIND_OFFICE(world.desk, world.clock.now())


async def test_the_office_is_reminded_once_by_each_hour_of_the_law(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await describes(turn, filed)
    assert [await reminders(filed, hours) for hours in (23.9, 0.1, 1, 23)] == [0, 1, 0, 1]


async def test_it_is_reminded_until_both_are_told(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await describes(turn, filed)
        await tells(turn, filed)
    assert await reminders(filed, 24) == 1
    async with filed.desk.turn() as turn:
        await reported(turn, filed)
    assert await reminders(filed, 24) == 0


@pytest.mark.parametrize(("hours", "may"), [(47.9, False), (48, True)])
async def test_once_those_whose_duty_it_is_were_rung_a_petugas_tells(
    filed: World, hours: float, may: bool
) -> None:
    async with filed.desk.turn() as turn:
        await describes(turn, filed)
    await reminders(filed, hours)
    async with filed.desk.turn() as turn:
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        if may:
            await incident_notices.send_notices(turn, wati, 1, certain=True)
            told = await rights_requests.get_incident(turn.tx, 1)
            assert told is not None
            assert told.people_told_at is not None
        else:
            with refused("only-for-roles"):
                await incident_notices.send_notices(turn, wati, 1, certain=True)


async def test_what_somebody_can_do_is_told_with_the_incident(filed: World, turn: Turn) -> None:
    privacy = turn.office.privacy.model_copy(update={"protection_officer": "pdp@kpu-klaten.go.id"})
    use_office(turn, turn.office.model_copy(update={"privacy": privacy}))
    await describes(turn, filed, incident_advice="Ganti kata sandi surel Anda.")
    await tells(turn, filed)
    [notice] = await waiting(turn, "notice")
    for told in ("Ganti kata sandi surel Anda.", "pdp@kpu-klaten.go.id"):
        assert told in str(notice.payload)


async def test_the_card_names_whom_the_office_must_tell(filed: World, turn: Turn) -> None:
    duties = {"protection_officer": "pdp@kpu-klaten.go.id", "authority": "Lembaga PDP, Jakarta"}
    privacy = turn.office.privacy.model_copy(update=duties)
    use_office(turn, turn.office.model_copy(update={"privacy": privacy}))
    await suspects(turn, filed)
    *_, card = [row for row in await waiting(turn) if "Insiden data nomor" in str(row.payload)]
    for named in duties.values():
        assert named in str(card.payload)


async def test_words_that_were_another_request_are_no_incident(filed: World, turn: Turn) -> None:
    facts: Facts = {"stage": "asked", "source": 5, "subject": "Data lain"}
    case = await the_case(turn)
    await record_event(turn, case, EventName.REQUEST_SPLIT, "citizen", **facts)
    await suspects(turn, filed, source=5)
    assert await rights_requests.get_incident(turn.tx, 1) is not None


@pytest.mark.parametrize(("people", "rung"), [(False, True), (True, False)])
async def test_who_must_tell_is_rung_after_48_hours_while_nobody_told_the_people(
    filed: World, people: bool, *, rung: bool
) -> None:
    async with filed.desk.turn() as turn:
        await describes(turn, filed)
        if people:
            await tells(turn, filed)
        else:
            await reported(turn, filed)
    assert await reminders(filed, 48) == 1
    async with filed.desk.turn() as turn:
        *_, said = [row for row in await waiting(turn) if "Insiden data" in str(row.payload)]
        assert ("mohon pemilik data diberi tahu" in str(said.payload)) is rung


@pytest.mark.parametrize(
    ("cases", "said"),
    [({"incident_scope": "cases", "incident_cases": "001"}, "001/"), ({}, "semua orang")],
)
async def test_the_card_of_an_incident_names_the_requests_or_everybody(
    filed: World, turn: Turn, cases: dict[str, str], said: str
) -> None:
    await describes(turn, filed, **cases)
    *_, card = await waiting(turn)
    assert said in str(card.payload["text"])
    assert "none" not in str(card.payload["text"])
