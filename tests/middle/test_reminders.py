"""Whether a reminder leaves, to whom, and by which last day: of requesters and of officers."""

import logging
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.actions.reminders import (
    digest_lines,
    digest_pages,
    due_reminders,
    officer_digest,
    requester_reminders,
)
from bot.actions.requests import request_filing
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import DigestPage, ReminderMatter, SendPapers
from bot.dispatch import before_sending
from bot.domain.law.dispute_rules import Stage
from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.people.role_permissions import ActingKind
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import Audience, PlannedReminder, ReminderKind, Subject
from storage import cases, outbox, reminders, submissions
from storage.outbox import Queued
from tests.middle import worlds
from tests.middle.day_counting import LAST_DAY, on
from tests.middle.judging import LATE, disputes
from tests.middle.people import citizen, officer, the_case, waiting
from tests.middle.signing import joins, records
from tests.middle.worlds import IDENTITY, REQUEST, draft
from tests.prelude import Act, Role, Turn, World, opened, require, rows
from tests.world import appoints, revokes
from tests.world import named as appointment

CASE, OBJECTION_1 = Subject(1), Subject(1, 1)
K = ReminderKind


async def due(
    turn: Turn,
    kind: ReminderKind,
    audience: Audience = Audience.PPID,
    *,
    about: Subject = CASE,
    key: str = f"answer:{LAST_DAY}:x",
) -> DueReminder:
    """Plan a reminder that is due now; return it with the facts of now."""
    await reminders.add_reminders(turn.tx, about, [PlannedReminder(kind, audience, turn.now, key)])
    sql = "SELECT id FROM reminder WHERE about = :about AND key = :key"
    [row] = await turn.tx.all(sql, about=about.name, key=key)
    return require(await due_reminders.reload_due(turn, row["id"]), "gone")


async def leaves(world: World, day: date, kind: ReminderKind) -> dict[str, object]:
    """Let what is due to requesters leave on a day; return the newest reminder of a kind."""
    await requester_reminders.SEND_DUE(world.desk, on(day))
    sql = "SELECT * FROM reminder WHERE kind = :kind ORDER BY id DESC LIMIT 1"
    [found] = await rows(world, sql, kind=kind)
    return found


LATE_DAY = LAST_DAY + timedelta(days=1)
UNKNOWN = "UPDATE cases SET person_id = NULL"
NO_CHAT = "UPDATE person SET telegram_id = NULL"


@pytest.mark.parametrize(
    ("kind", "sql", "end"),
    [
        pytest.param(K.LATE, "", "sent", id="in the chat"),
        pytest.param(K.LATE, UNKNOWN, "dropped", id="nobody known"),
        pytest.param(K.LATE, NO_CHAT, "sent", id="lateness is told by officers too"),
        pytest.param(K.HALFWAY, "", "sent", id="what is only useful, in the chat"),
        pytest.param(K.HALFWAY, NO_CHAT, "dropped", id="and nowhere else"),
    ],
)
async def test_a_reminder_reaches_who_can_be_reached_as_far_as_it_must(
    filed: World, kind: ReminderKind, sql: str, end: str
) -> None:
    if sql:
        await rows(filed, sql)
    day = LATE_DAY if kind is K.LATE else date(2026, 12, 3)
    assert (await leaves(filed, day, kind))["state"] == end
    told = await rows(filed, "SELECT 1 FROM event WHERE name = 'reminded'")
    assert len(told) == (sql == NO_CHAT and end == "sent"), (
        "who has a chat was told once it arrived"
    )


async def test_of_each_request_that_is_late_its_requester_hears(filed: World) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await leaves(filed, LATE_DAY, K.LATE)
    told = await rows(filed, "SELECT case_id FROM reminder WHERE kind = 'late' AND state = 'sent'")
    assert [row["case_id"] for row in told] == [1, 2]


@pytest.mark.parametrize(
    ("recorded", "state"),
    [
        pytest.param(LAST_DAY, "waiting", id="it may still be confirmed"),
        pytest.param(date(2026, 12, 2), "sent", id="nobody confirmed it for too long"),
    ],
)
async def test_of_a_letter_that_waits_to_be_confirmed_nobody_hears_that_it_is_late(
    drafted: World, recorded: date, state: str
) -> None:
    async with drafted.desk.turn(on(recorded)) as turn:
        await records(turn, drafted)
    await officer_digest.send_due(drafted.desk, on(LATE_DAY))
    assert (await leaves(drafted, LATE_DAY, K.LATE))["state"] == state
    overdue = await rows(drafted, "SELECT state FROM reminder WHERE kind = 'overdue' ORDER BY id")
    assert overdue[0]["state"] == state


@pytest.mark.parametrize(
    ("sql", "goes"),
    [
        pytest.param("", True, id="it holds"),
        pytest.param("UPDATE cases SET state = 'answered'", False, id="it was answered meanwhile"),
    ],
)
async def test_what_waits_to_leave_is_looked_at_again(
    filed: World, sql: str, *, goes: bool
) -> None:
    await leaves(filed, LATE_DAY, K.LATE)
    if sql:
        await rows(filed, sql)
    async with filed.desk.turn(on(LATE_DAY)) as turn:
        [row] = await waiting(turn, "reminder")
        claimed = await outbox.claim(turn.tx, row.seq)
        assert (await before_sending.refresh_row(turn, claimed) is not None) is goes
        assert await waiting(turn, "reminder") == [], "what holds no more waits for nothing"


async def test_what_is_optional_is_muted_about_one_matter(objected: World) -> None:
    for matter, about in (
        (ReminderMatter.CASE, CASE),
        (ReminderMatter.OBJECTION, Subject(None, 1)),
    ):
        async with objected.desk.turn() as turn:
            sari = await citizen(turn, objected.sari)
            await requester_reminders.mute(turn, sari, matter, 1)
        async with objected.desk.turn() as turn:
            assert await reminders.is_muted(turn.tx, about)
            await requester_reminders.unmute(turn, sari, matter, 1)
        async with objected.desk.turn() as turn:
            assert not await reminders.is_muted(turn.tx, about)


async def test_of_a_late_request_the_note_leads_to_an_objection_and_of_proof_to_papers(
    proving: World,
) -> None:
    await rows(proving, "UPDATE proof SET state = 'waiting'")
    async with proving.desk.turn(on(date(2026, 11, 26))) as turn:
        await due(turn, K.PROOF, Audience.REQUESTER, key="proof:2026-11-27:1")
    await leaves(proving, date(2026, 11, 26), K.PROOF)
    await leaves(proving, LATE_DAY, K.LATE)
    async with proving.desk.turn(on(LATE_DAY)) as turn:
        said = [str(row.payload) for row in await waiting(turn, "reminder")]
    papers, objection = SendPapers(1).pack(), ObjectAbout(1).pack()
    assert [(papers in one, objection in one) for one in said] == [(True, False), (False, True)]


@pytest.mark.usefixtures("answered")
async def test_what_is_owed_no_more_has_no_day_and_stands_in_the_digest(turn: Turn) -> None:
    reminder = await due(turn, K.APPROVAL)
    assert digest_lines.last_day(reminder) is None
    [line] = digest_lines.matter_lines(turn, [reminder])
    assert "001" in line.text


@pytest.mark.parametrize(
    ("kind", "last"),
    [
        pytest.param(K.ORDER_OVERDUE, date(2026, 11, 20), id="an order, by its own"),
        pytest.param(K.COMPLETENESS, LAST_DAY, id="a step on the way, by that of the answer"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_by_what_day_that_is_due_whose_own_day_is_over(
    turn: Turn, kind: ReminderKind, last: date
) -> None:
    assert digest_lines.last_day(await due(turn, kind, key="x:2026-11-20:x")) == last


@pytest.mark.parametrize(
    ("stage", "disputed", "at_court"),
    [(None, False, False), (Stage.REGISTERED, True, False), (Stage.COURT, True, True)],
)
async def test_a_reminder_knows_whether_its_objection_is_disputed_and_where(
    objected: World, stage: Stage | None, *, disputed: bool, at_court: bool
) -> None:
    async with objected.desk.turn(LATE) as turn:
        if stage is not None:
            await disputes(turn, objected, stage, turn.today)
        reminder = await due(turn, K.ORDERED, about=OBJECTION_1, key="order:1:x")
        now = reminder.situation
        assert (now.disputed, now.at_court) == (disputed, at_court)


async def test_an_objection_without_a_request_goes_by_its_own_number(objected: World) -> None:
    await rows(objected, "UPDATE objection SET case_id = NULL")
    async with objected.desk.turn() as turn:
        reminder = await due(turn, K.OBJECTION, about=Subject(None, 1), key="objection:1:x")
        assert "001" in digest_lines.short_number(turn, reminder)
        assert (
            digest_lines.short_number(turn, await due(turn, K.DECREE_SCAN, about=Subject())) == ""
        )


async def test_the_request_of_an_objection_is_known_to_its_reminders(objected: World) -> None:
    async with objected.desk.turn() as turn:
        reminder = await due(turn, K.OBJECTION, about=Subject(None, 1), key="objection:1:x")
        assert reminder.case is not None


@pytest.mark.parametrize(
    ("until", "holds"), [("2026-12-01", True), ("2026-11-23", False), (None, False)]
)
@pytest.mark.usefixtures("filed")
async def test_the_end_of_a_letter_is_told_while_it_has_one(
    turn: Turn, until: str | None, *, holds: bool
) -> None:
    letter = {"represented": "letter", "representative_name": "Rina", "letter_until": until}
    await cases.set_identity(turn.tx, 1, {**IDENTITY, **letter})
    key = "letter:1:2026-12-01:5"
    reminder = await due(turn, K.LETTER_ENDS, about=Subject(1, letter=True), key=key)
    assert reminder.is_true is holds


async def named(turn: Turn, reminder: DueReminder) -> set[int]:
    """Return the accounts of the officers whom the digest names for a reminder."""
    shares = await digest_lines.officer_shares(turn, [reminder])
    return {one.telegram_id or 0 for share in shares for one in share.officers}


@pytest.mark.parametrize(
    ("kind", "audience", "holder", "wati"),
    [
        pytest.param(K.COUNTDOWN, Audience.OFFICERS, True, True, id="who took the request"),
        pytest.param(K.COUNTDOWN, Audience.OFFICERS, False, False, id="else the desk"),
        pytest.param(K.OVERDUE, Audience.PPID, True, False, id="what the PPID must do is theirs"),
    ],
)
async def test_who_took_a_request_is_reminded_in_place_of_the_desk_and_not_of_the_ppid(
    filed: World, kind: ReminderKind, audience: Audience, *, holder: bool, wati: bool
) -> None:
    async with filed.desk.turn() as turn:
        helper = await officer(turn, filed.wati, Role.PELAKSANA)
        if holder:
            await turn.tx.run("UPDATE cases SET officer_id = :id", id=helper.id)
        reminder = await due(turn, kind, audience)
        assert await named(turn, reminder) == {filed.wati.id if wati else filed.budi.id}


async def test_in_place_of_whom_is_gone_the_desk_is_reminded(filed: World, turn: Turn) -> None:
    joko, wati = await joins(turn), await officer(turn, filed.wati, Role.PELAKSANA)
    await turn.tx.run("UPDATE cases SET officer_id = :id", id=wati.id)
    await turn.tx.run("UPDATE officer SET member = 0 WHERE id = :id", id=wati.id)
    reminder = await due(turn, K.COUNTDOWN, Audience.OFFICERS)
    assert await named(turn, reminder) == {joko.telegram_id, filed.budi.id}


@pytest.mark.parametrize(
    ("kind", "asked", "unit", "wati"),
    [
        pytest.param(K.UNIT, "Data", "Data", True, id="their unit"),
        pytest.param(K.UNIT, "Hukum", "Data", False, id="another unit"),
        pytest.param(K.UNIT, None, "Data", True, id="no unit is named"),
        pytest.param(K.UNIT, "Hukum", None, True, id="who serves every unit"),
        pytest.param(K.COUNTDOWN, "Hukum", "Data", True, id="what is no unit's matter"),
    ],
)
async def test_of_documents_the_unit_that_was_asked_is_reminded(
    filed: World, kind: ReminderKind, asked: str | None, unit: str | None, *, wati: bool
) -> None:
    async with filed.desk.turn() as turn:
        helper = appointment(filed.wati.id, Role.PENGHUBUNG, unit=unit)
        await appoints(turn.desk, turn.tx, helper)
        await revokes(turn.desk, turn.tx, filed.budi.id, Role.PENGHUBUNG)
        await turn.tx.run("UPDATE cases SET unit = :asked", asked=asked)
    async with filed.desk.turn() as turn:
        reminder = await due(turn, kind, Audience.PENGHUBUNG)
        assert (filed.wati.id in await named(turn, reminder)) is wati


@pytest.mark.parametrize(("form", "judge"), [("objection_answer", True), ("extension", False)])
async def test_an_answer_to_an_objection_is_signed_by_its_judge(
    objected: World, form: str, *, judge: bool
) -> None:
    async with objected.desk.turn() as turn:
        await officer(turn, objected.wati, Role.ATASAN)
        budi = await officer(turn, objected.budi)
        filled = (form, Act.EXTEND, {"objection_id": 1})
        new = await submissions.add_submission(turn.tx, 1, filled, budi.id, turn.now)
        await submissions.submit(turn.tx, new, budi.id, turn.now)
        key = f"submission:{new}:x"
        reminder = await due(turn, K.SIGNATURE, Audience.PPID, key=key)
        assert (objected.wati.id in await named(turn, reminder)) is judge


async def test_who_stands_in_is_named_rather_than_whom_they_stand_in_for(
    filed: World, turn: Turn
) -> None:
    reminder = await due(turn, K.COUNTDOWN, Audience.PPID)
    assert await named(turn, reminder) == {filed.budi.id}
    wati = await officer(turn, filed.wati)
    deputy = appointment(wati.id, Role.PPID, ActingKind.PLH, turn.today, turn.today, in_place_of=1)
    await appoints(turn.desk, turn.tx, deputy)
    assert await named(turn, reminder) == {filed.wati.id}


@pytest.mark.parametrize(
    ("acted", "asks"),
    [
        pytest.param(False, True, id="nobody touched it"),
        pytest.param(True, False, id="the PPID did"),
    ],
)
async def test_a_deputy_is_proposed_for_what_no_ppid_moves(
    filed: World, *, acted: bool, asks: bool
) -> None:
    async with filed.desk.turn(on(LAST_DAY)) as turn:
        reminder = await due(turn, K.COUNTDOWN, Audience.OFFICERS)
        matters = replace(reminder.situation.case_matters, ppid_acted=acted)
        now = replace(reminder.situation, case_matters=matters)
        told = await digest_pages.deputy_wanted(turn, [replace(reminder, situation=now)])
        assert bool(told) is asks


async def digest(world: World, day: date) -> Queued:
    """Let the digest of a day be queued, and claim it as the sender does."""
    await officer_digest.send_due(world.desk, on(day))
    async with world.desk.turn(on(day)) as turn:
        [*_, row] = await waiting(turn, "digest")
        return await outbox.claim(turn.tx, row.seq)


@pytest.mark.parametrize(("state", "leaves"), [("received", True), ("answered", False)])
async def test_a_digest_leaves_while_something_in_it_holds(
    filed: World, state: str, *, leaves: bool
) -> None:
    row = await digest(filed, LAST_DAY)
    await rows(filed, "UPDATE cases SET state = :state", state=state)
    async with filed.desk.turn(on(LAST_DAY)) as turn:
        assert (await before_sending.refresh_row(turn, row) is not None) is leaves


async def test_of_reminders_that_cannot_be_read_a_digest_tells_the_numbers(
    filed: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await rows(filed, "UPDATE reminder SET kind = 'of-a-later-program'")
    row = await digest(filed, LAST_DAY)
    async with filed.desk.turn(on(LAST_DAY)) as turn:
        leaves = require(await before_sending.refresh_row(turn, row), "dropped")
        assert "001: tidak terbaca" in str(leaves.payload)


@pytest.mark.parametrize(
    ("starts", "reachable", "told"),
    [
        pytest.param(True, 1, 1, id="in the chat"),
        pytest.param(True, 0, 0, id="who blocked the bot"),
        pytest.param(False, 1, 0, id="who never began one"),
    ],
)
async def test_who_must_approve_a_refusal_is_written_to_in_private(
    *, starts: bool, reachable: int, told: int
) -> None:
    async with opened(made=worlds.refusing, refusal_approval=ApprovalPolicy.HEAD) as world:
        if starts:
            await world.after(world.budi.starts())
        await rows(world, "UPDATE person SET reachable = :reachable", reachable=reachable)
        async with world.desk.turn(on(date(2026, 12, 2))) as turn:
            await due(turn, K.APPROVAL, Audience.ATASAN)
        await officer_digest.send_due(world.desk, on(date(2026, 12, 2)))
        async with world.desk.turn() as turn:
            [settled] = await turn.tx.all("SELECT state FROM reminder WHERE key LIKE '%:x'")
            assert settled["state"] == "sent"
            sent = await waiting(turn, "approval-wanted")
            assert [row.chat for row in sent] == [str(world.budi.id)] * told


@pytest.mark.parametrize("role", [Role.PEMBINA, Role.HEAD])
async def test_the_pembina_hears_of_lateness_or_else_who_heads_the_office(
    filed: World, turn: Turn, role: Role
) -> None:
    for other in (Role.PEMBINA, Role.HEAD):
        await revokes(turn.desk, turn.tx, filed.budi.id, other)
    await officer(turn, filed.wati, role)
    assert filed.wati.id in await named(turn, await due(turn, K.OVERDUE, Audience.PEMBINA))


@pytest.mark.parametrize("hour", [5, 21])
async def test_at_night_there_is_no_digest(filed: World, hour: int) -> None:
    assert await officer_digest.send_due(filed.desk, on(LAST_DAY, hour)) == 0


async def test_nobody_is_asked_in_private_to_approve_what_is_only_due(filed: World) -> None:
    await filed.after(filed.budi.starts())
    await digest(filed, LAST_DAY)
    async with filed.desk.turn() as turn:
        assert await waiting(turn, "approval-wanted") == []


@pytest.mark.parametrize(("answers", "whole"), [(2, False), (3, True)])
@pytest.mark.usefixtures("filed")
async def test_what_has_no_room_for_its_button_is_reached_through_all_matters(
    turn: Turn, answers: int, *, whole: bool
) -> None:
    reminder = await due(turn, K.ELSEWHERE)
    cases = [(await the_case(turn)).model_copy(update={"id": one}) for one in range(1, answers + 1)]
    shown = await digest_pages.first(turn, [replace(reminder, case=one) for one in cases], [])
    buttons = [button.data for row in shown.keyboard for button in row]
    assert (DigestPage(1) in buttons) is whole


@pytest.mark.parametrize(
    ("target", "says"),
    [(None, "3 Desember"), (date(2026, 12, 1), "1 Desember"), (date(2026, 12, 7), "3 Desember")],
)
async def test_a_unit_reads_the_earlier_of_its_days(
    filed: World, target: date | None, says: str
) -> None:
    await rows(filed, "UPDATE cases SET unit = 'Data', internal_on = :target", target=target)
    async with filed.desk.turn() as turn:
        reminder = await due(turn, K.UNIT, Audience.PENGHUBUNG)
        assert says in digest_lines.matter_text(turn, reminder, text_id="digest-what-unit")


@pytest.mark.parametrize(
    ("day", "hour", "state"),
    [
        pytest.param(date(2026, 12, 4), 10, "sent", id="in the morning"),
        pytest.param(date(2026, 12, 4), 5, "waiting", id="too early"),
        pytest.param(date(2026, 12, 4), 8, "waiting", id="when only officers are reminded"),
        pytest.param(date(2026, 12, 4), 21, "waiting", id="at night"),
        pytest.param(date(2026, 12, 5), 10, "waiting", id="on a Saturday"),
    ],
)
async def test_what_is_due_to_requesters_waits_for_a_decent_hour_of_a_working_day(
    filed: World, day: date, hour: int, state: str
) -> None:
    await requester_reminders.SEND_DUE(filed.desk, on(day, hour))
    [found] = await rows(filed, "SELECT state FROM reminder WHERE kind = :kind", kind=K.HALFWAY)
    assert found["state"] == state
