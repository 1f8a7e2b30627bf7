"""The officers' digest: what must be done now, by the day on which it is due, and by whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.reminders import digest_lines, digest_pages, due_reminders, late_answer_choices
from bot.buttons.request_buttons import DigestPage
from bot.desk import group_message, office_time, rounds
from bot.desk.button_acts import in_group
from bot.desk.call_purposes import Purpose, ReminderAbout, RowAbout
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.event_recording import record_event
from bot.desk.keyboards import message_payload
from bot.desk.messages import tell, tell_group
from bot.desk.turn import Desk, Turn
from bot.domain.law.case import Officer
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.errors import Refused
from storage import case_events, cases, desk_state, outbox, people, reminders
from storage.outbox import Payload


@dataclass(frozen=True, kw_only=True)
class DigestAbout(RowAbout):
    """The cases that a digest names, and the reminders that it tells."""

    cases: tuple[int, ...] = ()
    reminders: tuple[int, ...] = ()


DIGEST = Purpose("digest", DigestAbout, priority=outbox.DIGEST, allowed_hours="officers")
APPROVAL = Purpose(
    "approval-wanted",
    ReminderAbout,
    priority=outbox.CONVERSATION,
    allowed_hours="officers",
    may_fail=True,
)
"""The digest in the group says the same."""


async def send_due(desk: Desk, now: datetime) -> int:
    """Send the digest of what is due; return how many reminders were settled."""
    return await rounds.run_gathered(desk, "digest", _due, _send, now)


async def _due(turn: Turn) -> Sequence[int] | None:
    """Return the reminders to officers that are due; at night and on days off they wait."""
    if not office_time.may_remind(turn):
        return None
    muted = due_reminders.unconfirmed_muted_since(turn)
    return await reminders.due_to_officers(turn.tx, turn.now, muted)


async def _send(turn: Turn, ids: Sequence[int], unread: Sequence[int]) -> int:
    """Send the digest: everything that officers must know now, in one message.

    `unread` are the reminders that are due and cannot be read.
    """
    loaded = [await due_reminders.load_due(turn, reminder_id) for reminder_id in ids]
    dues = [due for due in loaded if due is not None]
    if not dues and not unread:
        return len(ids)
    concerned = {due.case.id: due.case for due in dues if due.case is not None}
    is_last_day = any(digest_lines.last_day(due) == turn.today for due in dues)
    shown = await digest_pages.first(turn, dues, await reminders.matter_numbers(turn.tx, unread))
    await tell_group(
        turn,
        shown.text,
        shown.keyboard,
        purpose=DIGEST(
            DigestAbout(
                cases=tuple(concerned), reminders=(*(due.reminder.id for due in dues), *unread)
            )
        ),
        priority=outbox.LAST_DAY if is_last_day else outbox.DIGEST,
    )
    await _write_to_approvers(turn, dues)
    await late_answer_choices.post_choices(turn, dues)
    for due in dues:
        await reminders.record_end(turn.tx, due.reminder.id, "sent", turn.now)
        if due.row.follows is not None:
            planned = due.row.follows(due, turn.reminder_rules)
            await reminders.add_reminders(turn.tx, due.about, planned)
    return len(ids)


async def _before_sending(turn: Turn, about: DigestAbout) -> Payload | None:
    """Write a digest as it is now; None if nothing in it holds any more."""
    found, unread = await _told(turn, about)
    dues = [due for due in found if due.is_true]
    await reminders.mark_unsent(turn.tx, [due.reminder.id for due in found if not due.is_true])
    if not dues and not unread:
        return None
    shown = await digest_pages.first(turn, dues, unread)
    return {"text": shown.text, **message_payload(shown.keyboard)}


async def _told(turn: Turn, about: DigestAbout) -> tuple[list[DueReminder], list[str]]:
    """Return a digest's reminders with present facts, and the numbers of unreadable ones."""
    found, unread = await rounds.readable_rows(
        turn, "a reminder", about.reminders, due_reminders.reload_due
    )
    return found, await reminders.matter_numbers(turn.tx, unread)


async def turn_page(turn: Turn, _officer: Officer, button: DigestPage) -> None:
    """Show another page of the pressed digest in its place, of what holds now.

    Raises Refused if the desk no longer knows what it told, or if nothing of it holds any more.
    """
    message = turn.update.pressed or 0
    link = await case_events.find_link(turn.tx, await desk_state.group_id(turn.tx), message)
    about = DIGEST.about_of(await outbox.find(turn.tx, link.outbox_seq) if link else None)
    found, unread = await _told(turn, about or DigestAbout())
    dues = [due for due in found if due.is_true]
    if not dues:
        raise Refused("digest-over")
    first = button.page == 0
    shown = await (
        digest_pages.first(turn, dues, unread)
        if first
        else digest_pages.matters_page(turn, dues, button.page)
    )
    await group_message.edit(turn, message, shown.text, shown.keyboard)


async def _on_delivered(turn: Turn, arrived: DeliveredRow[DigestAbout]) -> None:
    for case_id in arrived.about.cases:
        case = await cases.get(turn.tx, case_id)
        if case is not None:
            await record_event(turn, case, EventName.REMINDED, "desk", audience="officers")


async def _write_to_approvers(turn: Turn, dues: Iterable[DueReminder]) -> None:
    """Write also in private to those who must approve a refusal, because the clock runs."""
    asked = {due.case.id: due for due in dues if due.case and due.kind is ReminderKind.APPROVAL}
    for due in asked.values():
        text = digest_lines.matter_text(turn, due, text_id="approval-private")
        for share in await digest_lines.officer_shares(turn, [due]):
            for officer in share.officers:
                person = await people.find(turn.tx, officer.telegram_id)
                if person is not None and person.reachable:
                    about = ReminderAbout(reminder=due.reminder.id)
                    await tell(turn, person, text, case=due.case, purpose=APPROVAL(about))


async def _before_sending_approval(turn: Turn, about: ReminderAbout) -> Payload | None:
    dues = await due_reminders.still_due(turn, [about.reminder or 0])
    return (
        {"text": digest_lines.matter_text(turn, dues[0], text_id="approval-private")}
        if dues
        else None
    )


ADDS = (
    in_group(DigestPage, turn_page),
    SendHandlers(DIGEST, refresh=_before_sending, on_delivered=_on_delivered),
    SendHandlers(APPROVAL, refresh=_before_sending_approval),
)
