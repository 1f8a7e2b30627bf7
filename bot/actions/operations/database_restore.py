"""What the desk missed or lost: after a restore, in a long silence, by a wrong clock."""

from datetime import date, datetime, timedelta
from typing import Annotated

from pydantic import AfterValidator

from bot.buttons.office_buttons import RetryParked
from bot.clock import TOLERANCE
from bot.desk import alarms, notice_delivery, number_series, office_time
from bot.desk.button_acts import form_button, group_button, in_group, no_fields
from bot.desk.call_purposes import Purpose, RowAbout, mark_failed
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.messages import answer_press, make_button, say_group, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.registration_numbers import ANY, Restored, Skipped
from bot.domain.records.events import EventName
from bot.errors import Refused
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import at_most
from bot.forms.typed_text import one_line
from bot.texts import OFFICIAL, Markup
from storage import (
    cases,
    database_opening,
    desk_state,
    held_rows,
    inbox,
    objections,
    outbox,
    people,
    registers,
)

LONGEST = 500
"""Letters of the explanation, which stands in one line under the register's table."""


class RestoreAnswers(FormModel):
    """What happened; `restored_at` names the restore, and is not asked but carried."""

    restored_at: datetime
    restore_explanation: Annotated[Reasons, AfterValidator(one_line), at_most(LONGEST)]


RESTORE = plain_form("restore", RestoreAnswers, "restored_at", act=Act.EXPLAIN_RESTORE)
"""Its answer replaces what was explained before."""


async def resume_after_restore(turn: Turn, copied_at: datetime | None) -> None:
    """Continue on a database that is an older copy: from a backup, or of an older disk.

    Telegram may have received what waited to be sent, and people may have been given numbers since:
    the one is held back until somebody decides, and nothing of it is read; the others are left out.
    The group hears it once.
    """
    polled_at = await desk_state.get_instant(turn.tx, "last_poll_at")
    since = copied_at or polled_at or turn.now
    skipped = await database_opening.prepare_copy(turn.tx, since, turn.now)
    await desk_state.put(turn.tx, database_opening.COPIED_AT, "")
    restored = Restored(since=polled_at or since, at=turn.now, skipped=skipped)
    facts = restored.model_dump(mode="json", exclude={"at"})
    await record_event(turn, None, EventName.DESK_RESTORED, "desk", restored.at, **facts)
    explain = make_button(
        turn, OFFICIAL, "button-restore", prefill_restore.button(_second(restored))
    )
    await say_group(
        turn,
        "restored",
        [[explain]],
        source="backup" if copied_at else "disk",
        at=restored.at,
        since=restored.since,
        numbers=_numbers(turn, restored),
    )
    held = await held_rows.all_held_rows(turn.tx)
    if held:
        buttons = [
            [make_button(turn, OFFICIAL, "button-held-send", send_held.button())],
            [make_button(turn, OFFICIAL, "button-held-drop", drop_held.button())],
        ]
        await say_group(turn, "held-asked", buttons, count=len(held))


def _second(restored: Restored) -> int:
    """Return the second of a restore, by which a button names it."""
    return int(restored.at.timestamp())


def _numbers(turn: Turn, restored: Restored) -> str:
    """List the numbers that were left out, a line for each series and year."""
    lines = sorted(restored.skipped, key=lambda one: (one.series == ANY, one.year))
    return "\n".join(_line(turn, one) for one in lines)


def _line(turn: Turn, one: Skipped) -> str:
    texts, year = turn.texts, str(one.year or "none")
    if one.series == ANY:
        return texts.plain(OFFICIAL, "skipped-any", year=year, next=str(one.last + 1))
    return texts.plain(
        OFFICIAL,
        "skipped-numbers",
        series=number_series.series_name(turn, one.series),
        year=year,
        first=str(one.first),
        last=str(one.last),
    )


@form_button("restored", RESTORE)
async def prefill_restore(turn: Turn, _officer: Officer, second: int) -> Answers:
    """Return the prefilled answers of the form that explains the restore of a second.

    Raises Refused if the desk knows no such restore: a still older backup may have replaced it.
    """
    for restored in await registers.restores(turn.tx, turn.now):
        if _second(restored) == second:
            return {"restored_at": restored.at.isoformat()}
    raise Refused("restore-unknown")


async def explain_restore(
    turn: Turn, officer: Officer, _case: Case | None, given: RestoreAnswers
) -> None:
    """Record why the desk was restored; the register shows the newest explanation."""
    await record_event(
        turn,
        None,
        EventName.RESTORE_EXPLAINED,
        officer,
        restored_at=given.restored_at.isoformat(),
        explanation=given.restore_explanation,
    )
    await say_group(turn, "restore-explained", officer=officer.display_name, at=given.restored_at)


@group_button("held:send", does=Act.RELEASE_HELD, once=True)
async def send_held(turn: Turn, _officer: Officer) -> None:
    """Send the messages held after a restore; some may arrive a second time."""
    released = await held_rows.release_all(turn.tx)
    await say_group(turn, "held-sent", count=released)


@group_button("held:drop", does=Act.RELEASE_HELD, once=True)
async def drop_held(turn: Turn, _officer: Officer) -> None:
    """Drop the messages held after a restore; notices go by other ways or to their authors."""
    found = [await outbox.find(turn.tx, seq) for seq in await held_rows.all_held_rows(turn.tx)]
    rows = [row for row in found if row is not None]
    for row in rows:
        await mark_failed(turn.tx, row, "held after a restore, and given up", turn.now)
        why = turn.texts.plain(OFFICIAL, "reason-restored")
        await notice_delivery.handle_refused_row(turn, row, why, away=False)
    await say_group(turn, "held-dropped", count=len(rows))


SINCE = "clock_wrong_since"
MOST = 40
"""Lines of what was registered meanwhile, so that they fit into one message."""


async def report_clock(turn: Turn) -> bool:
    """Report a wrong clock or, once right, what was registered since; say if it is wrong.

    Dates and numbers are those of Telegram's time meanwhile. A clock that is barely right waits
    until it is surely so.
    """
    clock = turn.desk.clock
    since = await desk_state.get_instant(turn.tx, SINCE)
    ahead = clock.lead or timedelta(0)
    if clock.is_wrong:
        if since is None:
            await desk_state.put_instant(turn.tx, SINCE, turn.now)
        await alarms.report_clock_wrong(turn, ahead)
        return True
    if since is None or abs(ahead) > TOLERANCE / 2:
        return since is not None
    await desk_state.put(turn.tx, SINCE, "")
    await alarms.clear_clock_alarm(turn.tx)
    lines = [
        _late_line(turn, one.number, one.received_at, one.due_on)
        for one in await cases.filed_since(turn.tx, since)
    ]
    lines += [
        _late_line(turn, one.number, one.filed_at, one.due_on)
        for one in await objections.filed_since(turn.tx, since)
    ]
    if lines[MOST:]:
        more = turn.texts.say(OFFICIAL, "clock-right-more", count=len(lines) - MOST)
        lines[MOST:] = [more]
    if lines:
        await say_group(turn, "clock-right", since=since, filed=lines)
    return False


def _late_line(turn: Turn, number: str, received: datetime, due: date) -> Markup:
    return turn.texts.say(OFFICIAL, "clock-right-filed", number=number, received=received, due=due)


KEPT = timedelta(hours=24)
"""How long Telegram keeps an update that nobody fetched."""
ABSENCE = Purpose("absence", RowAbout, priority=outbox.DIGEST, allowed_hours="requesters")
"""Whoever is writing just now is answered first, and nobody is woken."""


async def report_silence(turn: Turn, since: datetime) -> None:
    """Ask the group, and everyone with a draft or an open case, to send lost messages again."""
    if turn.now - since <= KEPT:
        return
    until, asked = turn.now - KEPT, await people.people_with_open_matters(turn.tx)
    by_day = office_time.may_remind(turn) and not office_time.is_too_early(turn)
    await say_group(
        turn,
        "absence-group",
        since=since,
        until=until,
        count=len(asked),
        leaves="now" if by_day else "later",
        at=f"{turn.office.citizen_time:%H.%M}",
    )
    for person in asked:
        text = turn.texts.say(person.language, "absence", since=since, until=until)
        await tell(turn, person, text, purpose=ABSENCE)


TRIED = 3
"""Attempts that a parked update counts as made, so that one more failure parks it again."""


async def retry_parked(turn: Turn, _officer: Officer) -> None:
    """Queue all parked updates again, with their original time of receipt."""
    count = await inbox.requeue_parked(turn.tx, TRIED)
    text = turn.texts.plain(OFFICIAL, "parked-again", count=count)
    if count:
        await say_group(turn, "parked-again", count=count)
    answer_press(turn, text)


ADDS = (
    OfficerForm(RESTORE, explain_restore),
    prefill_restore,
    send_held,
    drop_held,
    in_group(RetryParked, no_fields(retry_parked)),
    ABSENCE,
)
