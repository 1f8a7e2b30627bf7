"""A request is taken into a chat, from the counter or from another chat: by whose yes."""

from datetime import timedelta

import pytest

from bot.actions.outside_chat import case_claim
from bot.actions.welcome import privacy_consent
from bot.buttons.submission_buttons import Claimant
from bot.desk import contacts, dialogues
from bot.domain.law.case import Person
from bot.domain.words.open_dialogues import ClaimOffer
from handlers import pressed_buttons
from storage import cases, identity_proofs, people
from tests.middle.noticing import extends
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY
from tests.prelude import Answers, Role, Turn, World, rows


async def knows_the_pin(turn: Turn, telegram_id: int) -> Person:
    """Let somebody who agreed to the privacy notice give number and PIN of request 001."""
    person = await people.add_person(turn.tx, telegram_id, "id", turn.now)
    person, _ = await privacy_consent.record_consent(turn, person, 1)
    await dialogues.save_dialogue(turn, person, ClaimOffer(1))
    return person


async def test_who_knows_the_pin_asks_for_the_request(recorded: World, turn: Turn) -> None:
    sari = await knows_the_pin(turn, recorded.sari.id)
    await case_claim.ask_for_case(turn, sari)
    claim = await identity_proofs.open_claim(turn.tx, 1)
    assert claim is not None
    assert claim.person_id == sari.id


async def test_a_second_person_is_told_that_a_claim_waits(recorded: World) -> None:
    async with recorded.desk.turn() as turn:
        await case_claim.ask_for_case(turn, await knows_the_pin(turn, recorded.sari.id))
        await case_claim.ask_for_case(turn, await knows_the_pin(turn, recorded.rina.id))
        told = turn.texts.say(
            "id", "claim-waits", number=(await the_case(turn)).number, whose="other"
        )
        [said] = [one for one in await waiting(turn) if one.chat == str(recorded.rina.id)]
        assert told in said.payload["text"]
    assert len(await rows(recorded, "SELECT * FROM claim")) == 1


async def test_an_offer_that_is_over_is_no_claim(recorded: World, turn: Turn) -> None:
    sari = await knows_the_pin(turn, recorded.sari.id)
    await dialogues.end_dialogues(turn, sari, ClaimOffer)
    with refused("claim-offer-over"):
        await case_claim.ask_for_case(turn, sari)


async def test_a_request_of_nobody_or_of_one_s_own_is_not_claimed(filed: World, turn: Turn) -> None:
    sari, rina = await citizen(turn, filed.sari), await knows_the_pin(turn, filed.rina.id)
    await dialogues.save_dialogue(turn, sari, ClaimOffer(1))
    with refused("claim-offer-over"):
        await case_claim.ask_for_case(turn, sari)
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    with refused("claim-offer-over"):
        await case_claim.ask_for_case(turn, rina)


async def test_the_chat_that_has_a_request_is_told_who_asks_and_loses_it(
    filed: World, turn: Turn
) -> None:
    rina, case = await knows_the_pin(turn, filed.rina.id), await the_case(turn)

    def told(phase: str) -> bool:
        text = turn.texts.say("id", "claim-elsewhere", number=case.number, phase=phase)
        return any(text in str(row.payload) for row in sent if row.chat == str(filed.sari.id))

    await case_claim.ask_for_case(turn, rina)
    sent = await waiting(turn)
    assert (told("asked"), told("taken")) == (True, False)
    assert (await the_case(turn)).person_id == (await citizen(turn, filed.sari)).id
    await case_claim.judge(turn, case, await officer(turn, filed.budi), 1, Claimant.REQUESTER)
    sent = await waiting(turn)
    assert told("taken")
    assert (await the_case(turn)).person_id == rina.id
    with refused("no-such-case"):
        await contacts.own_case(turn, await citizen(turn, filed.sari), 1)


async def test_the_privacy_notice_comes_first(recorded: World, turn: Turn) -> None:
    sari = await people.add_person(turn.tx, recorded.sari.id, "id", turn.now)
    await dialogues.save_dialogue(turn, sari, ClaimOffer(1))
    await case_claim.ask_for_case(turn, sari)
    assert await identity_proofs.open_claim(turn.tx, 1) is None


async def test_a_notice_on_its_way_goes_to_the_chat_that_takes_the_request(filed: World) -> None:
    await extends(filed)
    async with filed.desk.turn() as turn:
        [before] = await waiting(turn, "notice")
        rina = await knows_the_pin(turn, filed.rina.id)
        await case_claim.ask_for_case(turn, rina)
        budi, case = await officer(turn, filed.budi), await the_case(turn)
        await case_claim.judge(turn, case, budi, 1, Claimant.REQUESTER)
        [notice] = await waiting(turn, "notice")
        assert (before.chat, notice.chat) == (str(filed.sari.id), str(filed.rina.id))


async def denied(world: World) -> None:
    """Let Sari claim the request, and Budi turn her away."""
    async with world.desk.turn() as turn:
        await case_claim.ask_for_case(turn, await knows_the_pin(turn, world.sari.id))
        budi, case = await officer(turn, world.budi), await the_case(turn)
        await case_claim.judge(turn, case, budi, 1, Claimant.NEITHER)


@pytest.mark.parametrize(("hours", "claims_made"), [(23, 1), (24, 2)])
async def test_who_was_turned_away_asks_again_after_a_day(
    recorded: World, hours: int, claims_made: int
) -> None:
    await denied(recorded)
    recorded.clock.turn(timedelta(hours=hours))
    async with recorded.desk.turn() as turn:
        sari = await citizen(turn, recorded.sari)
        await dialogues.save_dialogue(turn, sari, ClaimOffer(1))
        await case_claim.ask_for_case(turn, sari)
    assert len(await rows(recorded, "SELECT * FROM claim")) == claims_made


async def test_a_claim_is_judged_once(recorded: World) -> None:
    await denied(recorded)
    async with recorded.desk.turn() as turn:
        budi, case = await officer(turn, recorded.budi), await the_case(turn)
        with refused("claim-settled"):
            await case_claim.judge(turn, case, budi, 1, Claimant.REQUESTER)


async def test_a_button_judges_no_other_claim(recorded: World, turn: Turn) -> None:
    await case_claim.ask_for_case(turn, await knows_the_pin(turn, recorded.sari.id))
    budi, case = await officer(turn, recorded.budi), await the_case(turn)
    with refused("claim-settled"):
        await case_claim.judge(turn, case, budi, 2, Claimant.REQUESTER)


async def test_who_is_not_at_the_counter_judges_no_claim(recorded: World, turn: Turn) -> None:
    await case_claim.ask_for_case(turn, await knows_the_pin(turn, recorded.sari.id))
    wati = await officer(turn, recorded.wati, Role.PENGHUBUNG)
    with refused("only-for-roles"):
        await pressed_buttons.press_in_group(
            turn, wati, case_claim.judge.button(1, 1, Claimant.REQUESTER).pack(), []
        )


async def test_who_is_turned_away_does_not_become_the_requester(recorded: World) -> None:
    await denied(recorded)
    async with recorded.desk.turn() as turn:
        requester = await people.get(turn.tx, (await the_case(turn)).person_id)
        assert requester is not None
        assert not requester.has_chat


async def test_who_is_admitted_becomes_the_requester(recorded: World, turn: Turn) -> None:
    sari = await knows_the_pin(turn, recorded.sari.id)
    await case_claim.ask_for_case(turn, sari)
    budi = await officer(turn, recorded.budi)
    await case_claim.judge(turn, await the_case(turn), budi, 1, Claimant.REQUESTER)
    assert (await the_case(turn)).person_id == sari.id


async def test_a_new_pin_is_made_at_the_counter_alone(recorded: World, turn: Turn) -> None:
    wati = await officer(turn, recorded.wati, Role.PENGHUBUNG)
    with refused("only-for-roles"):
        await case_claim.PIN.press(turn, wati, 1)


async def test_a_link_makes_no_pin_for_a_citizen(recorded: World, turn: Turn) -> None:
    sari = await knows_the_pin(turn, recorded.sari.id)
    with refused("no-such-case"):
        await case_claim.PIN.by_link(turn, sari, 1)


async def test_a_link_makes_a_pin_for_the_counter(recorded: World) -> None:
    before = await rows(recorded, "SELECT pin_hash FROM cases")
    async with recorded.desk.turn() as turn:
        await case_claim.PIN.by_link(turn, await citizen(turn, recorded.budi), 1)
    assert await rows(recorded, "SELECT pin_hash FROM cases") != before


async def test_a_link_makes_no_pin_for_who_is_not_at_the_counter(recorded: World) -> None:
    await recorded.after(recorded.wati.starts())
    async with recorded.desk.turn() as turn:
        await officer(turn, recorded.wati, Role.PENGHUBUNG)
        with refused("only-for-roles"):
            await case_claim.PIN.by_link(turn, await citizen(turn, recorded.wati), 1)


LETTER = {**IDENTITY, "represented": "letter", "representative_name": "Rina"}
IN_CHAT = "UPDATE person SET telegram_id = 77 WHERE id = (SELECT person_id FROM cases)"


@pytest.mark.parametrize(
    ("identity", "sql", "offered"),
    [
        pytest.param(LETTER, "", True, id="a kuasa by letter, in no chat"),
        pytest.param(IDENTITY, "", False, id="no letter"),
        pytest.param(LETTER, IN_CHAT, True, id="they lost the chat that has it"),
    ],
)
async def test_a_kuasa_takes_a_request_into_their_chat_by_their_letter(
    recorded: World, identity: Answers, sql: str, *, offered: bool
) -> None:
    if sql:
        await rows(recorded, sql)
    async with recorded.desk.turn() as turn:
        await cases.set_identity(turn.tx, 1, identity)
        await case_claim.ask_for_case(turn, await knows_the_pin(turn, recorded.sari.id))
        asked = [row for row in await waiting(turn) if "claim" in str(row.payload)]
        button = case_claim.judge.button(1, 1, Claimant.KUASA).pack()
        assert (button in str([row.payload for row in asked])) is offered


@pytest.mark.parametrize(
    ("before", "told"),
    [
        pytest.param("rina", True, id="who asked in their own chat"),
        pytest.param("sari", False, id="the requester knows it"),
        pytest.param("counter", False, id="who asked at the counter"),
        pytest.param("nobody", False, id="nobody known"),
    ],
)
async def test_who_asked_for_somebody_hears_that_it_is_in_another_chat(
    recorded: World, turn: Turn, before: str, *, told: bool
) -> None:
    sari = await knows_the_pin(turn, recorded.sari.id)
    rina = await people.add_person(turn.tx, recorded.rina.id, "id", turn.now)
    await case_claim.ask_for_case(turn, sari)
    await cases.set_identity(turn.tx, 1, LETTER)
    whose = {"rina": rina.id, "sari": sari.id, "nobody": None}
    if before in whose:
        await turn.tx.run("UPDATE cases SET person_id = :id", id=whose[before])
    known = len(await waiting(turn))
    budi = await officer(turn, recorded.budi)
    await case_claim.judge(turn, await the_case(turn), budi, 1, Claimant.REQUESTER)
    new = (await waiting(turn))[known:]
    number = (await the_case(turn)).number
    text = turn.texts.say("id", "claim-elsewhere", number=number, phase="taken")
    assert any(text in str(row.payload) for row in new) is told
