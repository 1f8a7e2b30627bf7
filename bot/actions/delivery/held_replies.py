"""Replies that an officer stopped before they were sent; only their author can send them."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.delivery import delayed_replies, disclosure_checks, send_preview
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.send_preview import HELD, TOLD, PreviewAbout
from bot.buttons.case_buttons import DeleteHeld, EditHeld, HoldReply, SendHeld
from bot.desk import contacts, rounds
from bot.desk.button_acts import in_group, no_fields
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Officer
from bot.domain.records.events import EventName
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import case_events, cases, desk_state, outbox, people
from storage.outbox import Queued

TOLD_AFTER = timedelta(hours=1)
"""Who was asked to hold words just before closing time knows of them."""


async def _pressed(turn: Turn, author: Officer | None = None) -> tuple[int, list[Queued]]:
    """Return the preview whose button was pressed, and the rows that it shows.

    Raises Refused if that is over, or if only its author may press.
    """
    place = (await desk_state.group_id(turn.tx), turn.update.pressed or 0)
    link = await case_events.find_link(turn.tx, *place)
    rows = await send_preview.rows_shown(turn, link.outbox_seq if link else None)
    if not rows:
        raise Refused("leaving-over")
    wrote = [said.officer for said in map(REPLY.about_of, rows) if said is not None]
    if author is not None and author.id not in wrote:
        raise Refused("leaving-of-another")
    return send_preview.line_of(rows), rows


async def hold(turn: Turn, officer: Officer) -> None:
    """Hold a reply that is about to be sent, whoever wrote it; its author decides."""
    line, rows = await _pressed(turn)
    await send_preview.show_held(turn, line, rows, officer.display_name)
    answer_press(turn, turn.texts.plain(OFFICIAL, "leaving-held-now"))


async def release_reply(turn: Turn, officer: Officer) -> None:
    """Send a held reply after a new delay, in which anybody may hold it again."""
    line, rows = await _pressed(turn, officer)
    case = await cases.get(turn.tx, rows[0].case_id)
    held = await send_preview.active_hold(turn, rows)
    hides = held.hides if held else ""
    if case is not None:
        contacts.demand_unrestricted(turn, case)
        if hides:
            told = "\n".join(
                disclosure_checks.remark_lines(
                    turn, await delayed_replies.file_remarks(turn, case, rows)
                )
            )
            await record_event(turn, case, EventName.HIDDEN_LET_GO, officer, evidence=told)
    await send_preview.show_pending(turn, line, rows, let_go=hides)


async def explain_edit(turn: Turn, officer: Officer) -> None:
    """Say how held words are changed: by an edit of the message itself."""
    await _pressed(turn, officer)
    answer_press(turn, turn.texts.plain(OFFICIAL, "leaving-edit"), alert=True)


async def delete(turn: Turn, officer: Officer) -> None:
    """Cancel a held reply, so that it is never sent."""
    line, rows = await _pressed(turn, officer)
    await delayed_replies.cancel_replies(turn, line, rows, "taken-back", officer.actor)


async def _held(turn: Turn) -> Sequence[int] | None:
    if turn.office.is_open(turn.now, turn.calendar):
        return None
    return await outbox.lines_waiting_on(turn.tx, HELD.name, turn.now - TOLD_AFTER)


async def _tell(turn: Turn, line: int) -> int:
    """Tell an author at closing time that a reply of theirs is still held."""
    rows = await send_preview.rows_shown(turn, line)
    said = next(filter(None, map(REPLY.about_of, rows)), None)
    officer = await people.officer(turn.tx, said.officer) if said else None
    if officer is None:
        return 0
    turn.sensitive = True
    case = await cases.get(turn.tx, rows[0].case_id)
    held = await send_preview.active_hold(turn, rows)
    by = held.held_by if held else ""
    text = turn.texts.say(
        OFFICIAL,
        "leaving-told",
        officer=contacts.mention_of(turn, officer),
        number=case.number if case else "none",
        by=by,
    )
    why = TOLD(PreviewAbout(line=line, held_by=by))
    author = await people.find(turn.tx, officer.telegram_id)
    if author is not None and author.reachable:
        told = await tell(turn, author, text, purpose=why)
    else:
        told = await tell_group(turn, text, case=case, purpose=why)
    await send_preview.make_wait_for(turn, rows, told)
    return 1


REMIND_AUTHORS = rounds.row_task("held-words", _held, _tell)


ADDS = (
    in_group(HoldReply, no_fields(hold)),
    in_group(SendHeld, no_fields(release_reply)),
    in_group(EditHeld, no_fields(explain_edit)),
    in_group(DeleteHeld, no_fields(delete)),
)
