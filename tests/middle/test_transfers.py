"""A request that goes on to another office of the host: whom it is offered, and how that ends."""

from collections.abc import AsyncIterator, Callable
from datetime import date, timedelta

import pytest

from bot.actions.transfers import transfer_offer, transfer_results
from bot.actions.transfers.transfer_offer import TransferAnswers
from bot.buttons.button_data import YesNo
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.transfer_rules import Accepted, CarriedRequest, TransferState
from bot.errors import require
from bot.office import DISKOMINFO_PROFILE, load_profile
from bot.transport.transfer_loop import connect_offices
from storage import cases, people, transfers
from tests.middle import worlds
from tests.middle.day_counting import LAST_DAY, RECEIVED, on
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY, agreed
from tests.walking import ADDRESS
from tests.world import TUESDAY, World, opened, rows


async def offered(turn: Turn, state: TransferState, *, hours: float = 0) -> int:
    """Offer to pass request 001 on; return the number of the offer, agreed to some hours ago."""
    number = await transfers.add_offer(turn.tx, 1, "dinas", "Dinas Lain", turn.now)
    agreed = None if state is TransferState.ASKED else turn.now - timedelta(hours=hours)
    sql = "UPDATE transfer SET state = :state, agreed_at = :agreed, uid = 'X1' WHERE id = :id"
    await turn.tx.run(sql, state=state, agreed=agreed, id=number)
    return number


async def state_of(turn: Turn, number: int) -> TransferState:
    return require(await transfers.get(turn.tx, number), "none").state


ASKED, AGREED, ACCEPTED = TransferState.ASKED, TransferState.AGREED, TransferState.ACCEPTED


@pytest.mark.parametrize(
    ("state", "hours", "told"), [(ASKED, 2, 0), (AGREED, 0.9, 0), (AGREED, 1, 1)]
)
@pytest.mark.usefixtures("filed")
async def test_officers_hear_once_that_a_request_has_waited_for_an_hour(
    turn: Turn, state: TransferState, hours: float, told: int
) -> None:
    number = await offered(turn, state, hours=hours)
    for _ in range(2):
        await transfer_results.tell_waiting(turn, number)
    assert len([row for row in await waiting(turn) if "Dinas Lain" in str(row.payload)]) == told


@pytest.mark.parametrize(
    ("office", "uid", "state", "known", "then"),
    [
        pytest.param("dinas", "X1", ACCEPTED, True, TransferState.RETURNED, id="they took it"),
        pytest.param("dinas", "X1", AGREED, False, AGREED, id="that is not known here yet"),
        pytest.param("camat", "X1", ACCEPTED, True, ACCEPTED, id="another office says so"),
        pytest.param("dinas", "X2", ACCEPTED, True, ACCEPTED, id="another request"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_only_who_took_a_request_gives_it_back(
    turn: Turn, office: str, uid: str, state: TransferState, *, known: bool, then: TransferState
) -> None:
    number = await offered(turn, state)
    assert await transfer_results.record_returned(turn, office, uid) is known
    assert await state_of(turn, number) is then


LAPSES = date(2026, 12, 7)
"""A working day before the last day of the answer here."""


@pytest.mark.parametrize(
    ("asked", "agreed", "today", "sql", "state"),
    [
        pytest.param(RECEIVED, None, date(2026, 12, 4), "", ASKED, id="there is time"),
        pytest.param(RECEIVED, None, LAPSES, "", TransferState.LAPSED, id="a working day is left"),
        pytest.param(RECEIVED, LAPSES, LAPSES, "", AGREED, id="agreed on that day"),
        pytest.param(RECEIVED, LAPSES, LAST_DAY, "", TransferState.LAPSED, id="a day later"),
        pytest.param(
            RECEIVED,
            None,
            date(2026, 11, 25),
            "UPDATE cases SET state = 'withdrawn'",
            TransferState.LAPSED,
            id="the request was taken back",
        ),
    ],
)
async def test_an_offer_that_nobody_took_ends_in_time_for_an_answer_here(
    filed: World, asked: date, agreed: date | None, today: date, sql: str, state: TransferState
) -> None:
    async with filed.desk.turn(on(asked)) as turn:
        number = await offered(turn, AGREED if agreed else ASKED)
        await turn.tx.run("UPDATE transfer SET agreed_at = :at", at=on(agreed) if agreed else None)
        if sql:
            await turn.tx.run(sql)
    await transfer_results.LAPSE_OFFERS(filed.desk, on(today))
    async with filed.desk.turn() as turn:
        assert await state_of(turn, number) is state


@pytest.mark.parametrize("hour", [5, 8, 21])
async def test_no_offer_ends_before_or_after_a_decent_hour(filed: World, hour: int) -> None:
    async with filed.desk.turn(on(RECEIVED)) as turn:
        number = await offered(turn, ASKED)
    await transfer_results.LAPSE_OFFERS(filed.desk, on(LAPSES, hour))
    async with filed.desk.turn() as turn:
        assert await state_of(turn, number) is ASKED


THEIRS = Accepted("D001", date(2026, 12, 9), "")


@pytest.mark.parametrize(
    ("sql", "refused", "told"),
    [
        pytest.param("UPDATE cases SET subject = subject", True, ["group", "sari"], id="both"),
        pytest.param("UPDATE cases SET person_id = NULL", True, ["group"], id="nobody known"),
        pytest.param("UPDATE cases SET state = 'withdrawn'", True, [], id="taken back"),
        pytest.param(
            "UPDATE cases SET state = 'withdrawn'", False, ["group", "sari"], id="but taken there"
        ),
    ],
)
async def test_what_became_of_an_offer_is_told_to_whom_it_concerns(
    filed: World, turn: Turn, sql: str, *, refused: bool, told: list[str]
) -> None:
    number = await offered(turn, AGREED)
    await turn.tx.run(sql)
    known = len(await waiting(turn))
    for _ in range(2):
        if refused:
            await transfer_results.record_refused(turn, number)
        else:
            await transfer_results.record_accepted(turn, number, THEIRS)
    new = (await waiting(turn))[known:]
    heard = ["sari" if row.chat == str(filed.sari.id) else "group" for row in new]
    assert sorted(heard) == told


CARRIED = CarriedRequest(
    uid="X9",
    first_number="D001",
    first_received_at=TUESDAY,
    subject="Rincian belanja perjalanan dinas",
    wanted="Rincian belanja perjalanan dinas sekretariat daerah tahun 2025",
    purpose="Penelitian skripsi",
    obtain="copy",
    format="softcopy",
    delivery="chat",
    who={
        "kind": "person",
        "name": "Rina Wati",
        "no_nik_reason": "other",
        "address": ADDRESS,
        "contact": "rina@example.org",
    },
)


@pytest.mark.parametrize(
    ("changes", "opens"),
    [
        pytest.param(lambda rest: rest, True, id="the link"),
        pytest.param(lambda rest: rest[:-1] + "x", False, id="a guessed key"),
        pytest.param(lambda rest: f"9{rest}", False, id="a request that is not there"),
        pytest.param(lambda rest: f"x{rest}", False, id="no number"),
    ],
)
async def test_only_its_own_link_brings_a_request_into_the_chat(
    filed: World, changes: Callable[[str], str], *, opens: bool
) -> None:
    await filed.after(filed.rina.starts())
    async with filed.desk.turn() as turn:
        taken = await transfer_results.take_request(turn, "dinas", "Dinas Lain", CARRIED)
        again = await transfer_results.take_request(turn, "dinas", "Dinas Lain", CARRIED)
        assert taken == again
        rest = taken.link.partition(f"={transfer_results.TRANSFER_LINK}_")[2]
    async with filed.desk.turn() as turn:
        rina = await citizen(turn, filed.rina)
        await transfer_results.follow_link(turn, rina, changes(rest))
        *_, said = await waiting(turn)
        assert ("tidak berlaku lagi" not in str(said.payload)) is opens


async def test_a_link_that_was_followed_asks_nobody_for_their_consent(filed: World) -> None:
    async with filed.desk.turn() as turn:
        taken = await transfer_results.take_request(turn, "dinas", "Dinas Lain", CARRIED)
        rest = taken.link.partition(f"={transfer_results.TRANSFER_LINK}_")[2]
        await transfer_results.follow_link(turn, await citizen(turn, filed.sari), rest)
        stranger = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
        await transfer_results.follow_link(turn, stranger, rest)
        *_, said = await waiting(turn)
        assert "tidak berlaku lagi" in str(said.payload)


async def test_a_link_brings_a_request_into_one_chat_alone(filed: World) -> None:
    await filed.after(filed.rina.starts())
    async with filed.desk.turn() as turn:
        taken = await transfer_results.take_request(turn, "dinas", "Dinas Lain", CARRIED)
        rest = taken.link.partition(f"={transfer_results.TRANSFER_LINK}_")[2]
        rina = await agreed(turn, filed.rina)
        await transfer_results.follow_link(turn, rina, rest)
        assert (await the_case(turn, 2)).person_id == rina.id
        sari = await citizen(turn, filed.sari)
        await transfer_results.follow_link(turn, sari, rest)
        *_, said = await waiting(turn)
        assert "tidak berlaku lagi" in str(said.payload)
        assert (await the_case(turn, 2)).person_id == rina.id


@pytest.fixture
async def neighbours() -> AsyncIterator[World]:
    """Another office of the host is open beside the one in which request 001 was filed."""
    privacy = load_profile(DISKOMINFO_PROFILE).privacy
    theirs = privacy.model_copy(update={"protection_officer": "Bu Tutik"})
    async with (
        opened(made=worlds.filed) as here,
        opened(name="Dinas Lain", privacy=theirs) as there,
    ):
        connect_offices({"here": here.desk, "dinas": there.desk})
        yield here


@pytest.mark.parametrize(
    ("state", "case"),
    [
        pytest.param(AGREED, "received", id="they agreed before"),
        pytest.param(TransferState.LAPSED, "received", id="it is over"),
        pytest.param(ASKED, "withdrawn", id="the request was taken back"),
    ],
)
async def test_nobody_agrees_to_an_offer_that_is_settled(
    filed: World, turn: Turn, state: TransferState, case: str
) -> None:
    number = await offered(turn, state)
    await turn.tx.run("UPDATE cases SET state = :state", state=case)
    with refused("transfer-settled"):
        await transfer_offer.answer(turn, await citizen(turn, filed.sari), number, YesNo.YES)


ASKS = TransferAnswers(transfer_body="Dinas Lain")


@pytest.mark.parametrize(
    ("sql", "given", "why"),
    [
        pytest.param("", ASKS, None, id="asked in the chat"),
        pytest.param(
            "UPDATE person SET telegram_id = NULL", ASKS, "error-incomplete", id="unasked"
        ),
        pytest.param(
            "UPDATE person SET telegram_id = NULL",
            TransferAnswers(transfer_body="Dinas Lain", transfer_consent="signed"),
            None,
            id="asked at the counter",
        ),
        pytest.param(
            "UPDATE cases SET person_id = NULL", ASKS, "error-incomplete", id="nobody known"
        ),
    ],
)
async def test_a_request_goes_nowhere_without_a_yes(
    neighbours: World, sql: str, given: TransferAnswers, why: str | None
) -> None:
    if sql:
        await rows(neighbours, sql)
    async with neighbours.desk.turn() as turn:
        budi, case = await officer(turn, neighbours.budi), await the_case(turn)
        if why is None:
            await transfer_offer.offer(turn, budi, case, given)
            assert await state_of(turn, 1) is (AGREED if given.transfer_consent else ASKED)
            return
        with refused(why):
            await transfer_offer.offer(turn, budi, case, given)


async def test_who_is_asked_reads_who_protects_the_data_at_the_other_office(
    neighbours: World,
) -> None:
    async with neighbours.desk.turn() as turn:
        budi, case = await officer(turn, neighbours.budi), await the_case(turn)
        await transfer_offer.offer(turn, budi, case, ASKS)
        [asked] = [row for row in await waiting(turn) if row.chat == str(neighbours.sari.id)]
        assert "Bu Tutik" in str(asked.payload)


@pytest.mark.parametrize(
    ("sql", "identity", "found"),
    [
        pytest.param("", {}, True, id="in the chat"),
        pytest.param("UPDATE person SET telegram_id = NULL", {}, False, id="in no chat"),
        pytest.param("UPDATE cases SET person_id = NULL", {}, False, id="nobody known"),
        pytest.param(
            "", {"represented": "letter"}, "transfer-represented", id="a kuasa asked for somebody"
        ),
        pytest.param("UPDATE cases SET wanted = ''", {}, "transfer-no-words", id="only files"),
    ],
)
async def test_the_form_of_a_transfer_knows_whether_it_can_ask(
    filed: World, sql: str, identity: Answers, found: object
) -> None:
    async with filed.desk.turn() as turn:
        await cases.set_identity(turn.tx, 1, {**IDENTITY, **identity})
        if sql:
            await turn.tx.run(sql)
    async with filed.desk.turn() as turn:
        case = await the_case(turn)
        if isinstance(found, bool):
            begun = await transfer_offer.prefill_transfer(turn, case)
            assert begun == {"transfer_chat": found}
            return
        with refused(str(found)):
            await transfer_offer.prefill_transfer(turn, case)
