"""An objection from its words to its end: when it was made, what is enclosed, where it stands."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.actions.objections import (
    objection_enclosures,
    objection_filing,
    objection_list,
    objection_orders,
    objection_start,
    objection_status,
    own_objection,
    paper_objection,
)
from bot.actions.objections.paper_objection import PaperObjectionAnswers
from bot.buttons.objection_buttons import (
    DisownObjection,
    NotElection,
    WithdrawObjection,
)
from bot.buttons.request_buttons import QueuePage
from bot.buttons.submission_buttons import RecordToldNow
from bot.desk import notice_delivery
from bot.domain.law.case import Person
from bot.domain.law.objection_rules import ObjectionOutcome
from bot.domain.law.objection_state import Objection, ObjectionStatus
from bot.domain.reminders.queue_order import Queue
from bot.domain.words.message_follow_ups import Fit
from bot.forms.form_engine import Step
from storage import citizen_drafts, objections
from tests.middle.day_counting import on
from tests.middle.judging import answers, decision
from tests.middle.people import authority, citizen, message, officer, refused, the_case, waiting
from tests.middle.worlds import IDENTITY, OBJECTION, REQUEST, draft
from tests.prelude import TUESDAY, Act, Content, Regime, Role, Turn, World, require, rows


async def objects(turn: Turn, world: World, **more: Any) -> None:
    """Let Sari object to the answer to request 001, as her form says or with other words."""
    sari = await citizen(turn, world.sari)
    told = draft({**OBJECTION, **more}, sari.id, turn.now, "objection")
    await objection_filing.file(turn, sari, told)


async def the_objection(turn: Turn) -> Objection:
    return require(await objections.get(turn.tx, 1), "none")


async def test_an_objection_is_made_when_its_words_were_said(answered: World) -> None:
    said = TUESDAY + timedelta(days=3)
    async with answered.desk.turn(TUESDAY + timedelta(days=7)) as turn:
        sari = await citizen(turn, answered.sari)
        told = replace(draft(OBJECTION, sari.id, turn.now, "objection"), uttered_at=said)
        await objection_filing.file(turn, sari, told)
        found = await the_objection(turn)
        assert (found.filed_at, found.filed_on) == (said, said.date())
        assert found.due_on == date(2027, 1, 14), "30 working days after Friday 27 November"


async def test_another_form_is_not_filed_as_an_objection(answered: World, turn: Turn) -> None:
    sari = await citizen(turn, answered.sari)
    with refused("draft-gone"):
        await objection_filing.file_anyway(turn, sari)
    await citizen_drafts.save_draft(turn.tx, draft(REQUEST, sari.id, turn.now))
    with refused("draft-gone"):
        await objection_filing.file_anyway(turn, sari)


async def test_the_clock_of_a_request_is_not_chosen_again_for_its_objection(
    answered: World,
) -> None:
    await rows(answered, "UPDATE cases SET regime = 'pemilu'")
    async with answered.desk.turn() as turn:
        await objects(turn, answered)
        assert (await the_objection(turn)).regime is Regime.PEMILU
        assert NotElection(1).pack() not in str([row.payload for row in await waiting(turn)])


async def test_once_silence_was_objected_to_no_answer_is_announced_for_a_day_that_is_over(
    filed: World,
) -> None:
    async with filed.desk.turn(TUESDAY + timedelta(days=15)) as turn:
        await objects(turn, filed, objection_ground="c")
        await objection_start.start_by_command(turn, await citizen(turn, filed.sari), "001")
        said = [str(row.payload) for row in await waiting(turn)]
        assert not [one for one in said if "baru tepat sesudah itu" in one]


FACTS, NAME = Step("objection_facts", "text"), Step("name", "text")
PHOTO, WORDS = Content(kind="photo", file_id="F1", text="Ini"), Content(kind="text", text="Ini")


@pytest.mark.parametrize(
    ("form", "step", "content", "encloses"),
    [
        pytest.param("objection", FACTS, PHOTO, True, id="a photo of what happened"),
        pytest.param("objection", FACTS, WORDS, False, id="words are the answer"),
        pytest.param("objection", NAME, PHOTO, False, id="who somebody is needs no photo"),
        pytest.param("objection_record", FACTS, PHOTO, False, id="another form"),
    ],
)
def test_a_file_is_enclosed_where_an_objection_is_told(
    form: str, step: Step, content: Content, *, encloses: bool
) -> None:
    told = draft({}, 1, TUESDAY, form)
    assert objection_enclosures.is_enclosure(told, step, content) is encloses


@pytest.mark.parametrize(
    ("step", "content", "words"),
    [
        (FACTS, PHOTO, "Ini"),
        (FACTS, Content(kind="photo", file_id="F1"), None),
        (Step("objection_purpose", "text"), PHOTO, None),
    ],
)
def test_a_caption_tells_what_happened_and_answers_nothing_else(
    step: Step, content: Content, words: str | None
) -> None:
    assert objection_enclosures.enclosure_words(step, content) == words


@pytest.mark.usefixtures("answered")
async def test_the_twentieth_enclosure_is_the_last(answered: World, turn: Turn) -> None:
    photo, told = message(answered.sari, content=PHOTO), draft(OBJECTION, 1, TUESDAY, "objection")
    for _ in range(objection_enclosures.MOST):
        told = objection_enclosures.with_enclosure(turn, told, photo)
    with refused("enclosures-full"):
        objection_enclosures.with_enclosure(turn, told, photo)


async def collects(turn: Turn, world: World) -> Person:
    """Let Sari press to enclose something to her objection."""
    sari = await citizen(turn, world.sari)
    await objection_enclosures.ask_enclosures(turn, sari, 1)
    return sari


async def test_no_more_is_enclosed_to_what_has_twenty_enclosures(
    objected: World, turn: Turn
) -> None:
    sari, photo = await collects(turn, objected), message(objected.sari, content=PHOTO)
    for number in range(objection_enclosures.MOST):
        place = (objected.sari.id, number)
        await objections.add_enclosure(turn.tx, 1, place, PHOTO, turn.now)
    with refused("enclosures-full"):
        await objection_enclosures.take_enclosure(turn, sari, photo)


async def test_what_is_sent_twice_is_enclosed_and_shown_once(objected: World, turn: Turn) -> None:
    sari, photo = await collects(turn, objected), message(objected.sari, content=PHOTO)
    known = len(await waiting(turn))
    await objection_enclosures.take_enclosure(turn, sari, photo)
    shown = len(await waiting(turn)) - known
    await objection_enclosures.take_enclosure(turn, sari, photo)
    assert len(await waiting(turn)) - known == shown == 2, "to the officers, and thanks to Sari"
    await objection_enclosures.repeat_enclosures(turn, await officer(turn, objected.budi), 1)
    assert len(await waiting(turn)) - known == 3


async def test_where_nothing_is_enclosed_nothing_is_shown(objected: World, turn: Turn) -> None:
    with refused("no-enclosures"):
        await objection_enclosures.repeat_enclosures(turn, await officer(turn, objected.budi), 1)


@pytest.mark.parametrize(
    ("content", "person", "opened_in_private"),
    [
        pytest.param(PHOTO, 1, False, id="a photo"),
        pytest.param(Content(kind="contact", text="Sari"), 1, True, id="a contact names somebody"),
        pytest.param(
            Content(kind="document", file_id="F1", file_name=f"KTP {IDENTITY['name']}.pdf"),
            1,
            True,
            id="a file bears a name",
        ),
        pytest.param(PHOTO, None, True, id="nobody is known to answer"),
    ],
)
async def test_officers_open_in_private_what_may_name_who_objected(
    objected: World, turn: Turn, content: Content, person: int | None, *, opened_in_private: bool
) -> None:
    sari = await collects(turn, objected)
    await objection_enclosures.take_enclosure(turn, sari, message(objected.sari, content=content))
    await turn.tx.run("UPDATE objection SET person_id = :person", person=person)
    known = len(await waiting(turn))
    await objection_enclosures.repeat_enclosures(turn, await officer(turn, objected.budi), 1)
    [shown] = (await waiting(turn))[known:]
    opens = objection_enclosures.open_enclosure.button(1, 900).pack()
    assert (opens in str(shown.payload)) is opened_in_private


async def test_nothing_is_enclosed_to_what_was_answered(objected: World, turn: Turn) -> None:
    sari = await collects(turn, objected)
    photo = message(objected.sari, content=PHOTO)
    assert await objection_enclosures.enclosure_fit(turn, sari, photo) is Fit.SURELY
    await turn.tx.run("UPDATE objection SET state = 'answered'")
    assert await objection_enclosures.enclosure_fit(turn, sari, photo) is Fit.NO
    with refused("enclosing-over"):
        await objection_enclosures.ask_enclosures(turn, sari, 1)


async def test_words_may_be_enclosed_and_the_last_word_ends_it(objected: World, turn: Turn) -> None:
    sari = await collects(turn, objected)
    for words, fit in (("Ini buktinya", Fit.MAYBE), ("selesai", Fit.SURELY)):
        said = message(objected.sari, words)
        assert await objection_enclosures.enclosure_fit(turn, sari, said) is fit
    await objection_enclosures.stop_collecting(turn, sari)
    assert await objection_enclosures.enclosure_fit(turn, sari, said) is Fit.NO
    with refused("button-earlier"):
        await objection_enclosures.stop_collecting(turn, sari)


async def test_who_has_no_chat_with_the_bot_opens_no_enclosure(objected: World, turn: Turn) -> None:
    sari = await collects(turn, objected)
    await objection_enclosures.take_enclosure(turn, sari, message(objected.sari, content=PHOTO))
    known = len(await turn.tx.all("SELECT 1 AS one FROM event"))
    budi = await officer(turn, objected.budi)
    await objection_enclosures.open_enclosure(turn, budi, 1, 900)
    assert len(await turn.tx.all("SELECT 1 AS one FROM event")) == known


@pytest.mark.parametrize(
    ("sql", "status"),
    [
        pytest.param("", ObjectionStatus.ORDERED, id="the order is owed"),
        pytest.param("UPDATE cases SET state = 'answered'", ObjectionStatus.ANSWERED, id="done"),
        pytest.param(
            "UPDATE cases SET ordered_on = '2026-12-01'",
            ObjectionStatus.ANSWERED,
            id="another order took its place",
        ),
        pytest.param(
            "UPDATE objection SET fulfilled_at = answered_at",
            ObjectionStatus.ANSWERED,
            id="recorded as done",
        ),
        pytest.param("UPDATE objection SET case_id = NULL", ObjectionStatus.ORDERED, id="no case"),
    ],
)
async def test_an_order_is_owed_until_it_is_done(
    objected: World, sql: str, status: ObjectionStatus
) -> None:
    await overturns(objected)
    if sql:
        await rows(objected, sql)
    async with objected.desk.turn() as turn:
        found = await the_objection(turn)
        assert await objection_status.status_of(turn, found) is status
        said = await objection_status.status_line(turn, "id", found)
        assert ("25 November 2026" in said) is (status is ObjectionStatus.ORDERED)


async def test_an_answer_is_owed_until_it_has_left(objected: World, turn: Turn) -> None:
    upheld = decision(ObjectionOutcome.UPHELD)
    await answers(turn, objected.wati, upheld, Role.ATASAN)
    now = await objection_status.status_of(turn, await the_objection(turn))
    assert now is ObjectionStatus.UNDELIVERED


async def overturns(world: World, when: datetime = TUESDAY) -> None:
    """Let Wati, the superior, overturn what Sari objects to; Sari was told."""
    async with world.desk.turn(when) as turn:
        given = decision(
            ObjectionOutcome.OVERTURNED, objection_answer_due=when.date() + timedelta(days=1)
        )
        await answers(turn, world.wati, given, Role.ATASAN)
    await world.settle()


@pytest.mark.parametrize(
    ("delivered", "today", "by_silence", "until", "passed"),
    [
        pytest.param("2027-01-11", "2027-01-11", None, "2027-01-29", False, id="in time"),
        pytest.param("2027-01-13", "2027-01-29", "2027-01-29", "2027-02-02", False, id="late"),
        pytest.param("2027-01-13", "2027-01-30", "2027-01-29", "2027-02-02", True, id="over"),
    ],
)
async def test_of_a_late_answer_both_readings_of_the_last_day_are_told(
    objected: World, delivered: str, today: str, by_silence: str | None, until: str, *, passed: bool
) -> None:
    async with objected.desk.turn(on(date.fromisoformat(today))) as turn:
        at = on(date.fromisoformat(delivered))
        given = replace(await the_objection(turn), state="answered", delivered_at=at)
        told = objection_status.dispute_values(turn, given)
        silence = date.fromisoformat(by_silence) if by_silence else None
        assert (told["by_silence"], told["until"]) == (silence, date.fromisoformat(until))
        assert told["passed"] is passed


@pytest.mark.parametrize(("state", "late"), [("filed", True), ("withdrawn", False)])
async def test_only_what_waits_is_said_to_be_late(
    objected: World, state: str, *, late: bool
) -> None:
    async with objected.desk.turn(on(date(2027, 1, 12))) as turn:
        found = replace(await the_objection(turn), state=state)
        said = await objection_status.status_line(turn, "id", found)
        assert ("padahal batasnya" in said) is late


@pytest.mark.parametrize(
    ("day", "sql", "until"),
    [
        pytest.param(date(2027, 1, 11), "", True, id="the last day"),
        pytest.param(date(2027, 1, 12), "", False, id="the day after"),
        pytest.param(TUESDAY.date(), "UPDATE objection SET ground = 'f'", False, id="no cost"),
        pytest.param(TUESDAY.date(), "UPDATE objection SET case_id = NULL", False, id="no case"),
    ],
)
async def test_who_takes_an_objection_back_hears_until_when_another_may_come(
    objected: World, day: date, sql: str, *, until: bool
) -> None:
    if sql:
        await rows(objected, sql)
    async with objected.desk.turn(on(day)) as turn:
        sari = await citizen(turn, objected.sari)
        await own_objection.withdraw(turn, sari, WithdrawObjection(1, certain=True))
        said = [row for row in await waiting(turn) if "KEBERATAN DICABUT" in str(row.payload)]
        assert ["11 Januari 2027" in str(row.payload) for row in said] == [until]


async def shown(turn: Turn, world: World) -> str:
    """Let Budi open objection 1 in the group; return the message with its buttons."""
    await objection_list.open_objection(turn, await officer(turn, world.budi), 1)
    return str((await waiting(turn))[-1].payload)


@pytest.mark.parametrize(
    ("sql", "offered"),
    [
        pytest.param("UPDATE notice SET handed_at = decided_at", True, id="to be passed on"),
        pytest.param("UPDATE notice SET void_at = NULL", False, id="on its way in the chat"),
        pytest.param(
            "UPDATE notice SET handed_at = decided_at, sent_at = decided_at", False, id="it was"
        ),
    ],
)
async def test_officers_say_that_they_passed_an_answer_on_while_they_are_asked_to(
    objected: World, sql: str, *, offered: bool
) -> None:
    async with objected.desk.turn() as turn:
        await answers(turn, objected.wati, decision(ObjectionOutcome.UPHELD), Role.ATASAN)
    await rows(objected, sql)
    async with objected.desk.turn() as turn:
        notice = require(await notice_delivery.newest_of_objection(turn, 1), "none")
        button = RecordToldNow(1, notice.id).pack()
        assert (button in await shown(turn, objected)) is offered


@pytest.mark.parametrize(("case", "offered"), [(1, False), (None, True)])
async def test_an_order_is_recorded_as_done_where_no_request_says_so(
    objected: World, case: int | None, *, offered: bool
) -> None:
    await overturns(objected)
    await rows(objected, "UPDATE objection SET case_id = :case", case=case)
    async with objected.desk.turn() as turn:
        done = objection_orders.record_fulfilled.button(1)
        assert (done.pack() in await shown(turn, objected)) is offered
        by = await authority(turn, objected.budi, Act.FULFIL_ORDER)
        if not offered:
            with refused("objection-nothing-ordered"):
                await objection_orders.record_fulfilled(turn, by, 1, certain=True)
            return
        await objection_orders.record_fulfilled(turn, by, 1, certain=True)
        with refused("objection-nothing-ordered"):
            await objection_orders.record_fulfilled(turn, by, 1, certain=True)


async def test_an_order_is_done_also_where_nobody_is_known_to_be_told(objected: World) -> None:
    await overturns(objected)
    await rows(objected, "UPDATE objection SET case_id = NULL, person_id = NULL")
    async with objected.desk.turn() as turn:
        by = await authority(turn, objected.budi, Act.FULFIL_ORDER)
        await objection_orders.record_fulfilled(turn, by, 1, certain=True)
        assert (await the_objection(turn)).fulfilled_at == turn.now


async def test_a_page_of_one_s_own_queue_stays_one_s_own(filed: World) -> None:
    async with filed.desk.turn() as turn:
        wati = await officer(turn, filed.wati, Role.PETUGAS)
        budi = await officer(turn, filed.budi)
        await turn.tx.run("UPDATE cases SET officer_id = :budi", budi=budi.id)
        for whose, seen in ((0, False), (budi.id, True)):
            await objection_list.show_queue(turn, wati, QueuePage(Queue.MINE, whose))
            assert ("001" in str((await waiting(turn))[-1].payload)) is seen


PAPER = {
    "objection_record_way": "counter",
    "objection_record_evidence": "Surat bertanda tangan",
    "objection_record_ground": "d",
    "objection_record_facts": "Berkas yang diterima bukan yang diminta.",
    "objection_record_purpose": "Penelitian skripsi",
}


@pytest.mark.parametrize(
    ("came", "why"),
    [
        ("2026-11-23", "objection-before-request"),
        ("2026-11-24", None),
        ("2026-11-26T09:59", None),
        ("2026-11-26T10:01", "elsewhere-in-the-future"),
    ],
)
async def test_an_objection_on_paper_came_between_its_request_and_now(
    answered: World, came: str, why: str | None
) -> None:
    given = PaperObjectionAnswers.model_validate({**PAPER, "objection_record_received": came})
    async with answered.desk.turn(on(date(2026, 11, 26))) as turn:
        budi, case = await officer(turn, answered.budi), await the_case(turn)
        if why is None:
            await paper_objection.record(turn, budi, case, given)
            assert (await the_objection(turn)).filed_on.isoformat() == came[:10]
            return
        with refused(why):
            await paper_objection.record(turn, budi, case, given)


@pytest.mark.parametrize("state", ["answered", "withdrawn"])
async def test_what_is_over_is_neither_taken_back_nor_disowned(objected: World, state: str) -> None:
    budi = objected.budi.id
    await rows(
        objected, "UPDATE objection SET state = :state, recorded_by = :by", state=state, by=budi
    )
    async with objected.desk.turn() as turn:
        sari = await citizen(turn, objected.sari)
        with refused("not-now-withdraw-objection"):
            await own_objection.withdraw(turn, sari, WithdrawObjection(1, certain=True))
        with refused("not-now-withdraw-objection"):
            await own_objection.disown(turn, sari, DisownObjection(1, certain=True))
