"""Notes among officers: kept with their case, and never sent to a citizen."""

from bot.actions.answers import answer_draft
from bot.actions.conversation import reply_line
from bot.actions.delivery import message_reactions, relay
from bot.actions.delivery.message_reactions import INSIDE
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.message import Incoming
from bot.domain.records.unsent_reply import ReplyState
from bot.errors import Refused
from storage import answers, case_events, cases, unsent_replies


async def is_note(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message is marked as a note, or belongs to an album that is."""
    if incoming.content.is_note:
        return True
    return incoming.content.album is not None and await case_events.is_album_internal(
        turn.tx, incoming.content.album
    )


async def keep_note(turn: Turn, incoming: Incoming, case: Case | None, *, aimed_out: bool) -> None:
    """Keep a marked note on its case; `aimed_out` says that it replied to a citizen's words."""
    if incoming.content.album is not None:
        await _hold_album_back(turn, incoming, incoming.content.album)
    if case is not None:
        await relay.record_message(turn, case, "note", incoming.place, incoming.content)
    elif not aimed_out:
        turn.update.handled = False
    if aimed_out:
        await _show_unsaid(turn, incoming, case)


async def take_note_edit(turn: Turn, incoming: Incoming) -> None:
    """Make a note of a message that an edit marked as one; it leaves no more with an answer."""
    place = incoming.place
    part = await answers.answer_at(turn.tx, *place)
    kept = await case_events.last_message_version(turn.tx, place)
    if part is not None:
        if part.state != "collecting":
            raise Refused("answer-cannot-be-edited")
        await answer_draft.remove_part(turn, part, incoming.message_id)
        case = await cases.get(turn.tx, part.case_id)
        await keep_note(turn, incoming, case, aimed_out=True)
    elif kept is not None:
        case = await cases.get(turn.tx, kept[0])
        await keep_note(turn, incoming, case, aimed_out=False)
    else:
        turn.update.handled = False


async def _hold_album_back(turn: Turn, incoming: Incoming, album: str) -> None:
    """Stop every part of an album that is marked as a note, also those that come later."""
    await case_events.mark_album_internal(turn.tx, album, turn.now)
    part = await unsent_replies.part_of_album(turn.tx, incoming.chat_id, album)
    reply = await unsent_replies.get(turn.tx, part.reply_id if part else None)
    if reply is not None and reply.state is ReplyState.WAITING:
        await reply_line.become_note(turn, reply, reply.officer_id)


async def _show_unsaid(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    case_id = case.id if case else None
    await message_reactions.set_reaction(turn, case_id, incoming.message_id, INSIDE)
