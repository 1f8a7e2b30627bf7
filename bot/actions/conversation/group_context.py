"""What a message of the group belongs to, and notes, which are never sent to a citizen."""

import re
from typing import TypeGuard

from bot.actions.answers import answer_draft
from bot.actions.delivery import delayed_replies, message_reactions, relay
from bot.actions.delivery.message_reactions import INSIDE
from bot.desk import contacts, permission_checks
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Content, Incoming
from bot.domain.records.events import EventName
from bot.domain.words.hidden_finding import meant_inside
from bot.errors import Refused
from bot.texts.language_lexicons import inner_speech
from storage import answers, case_events, cases, outbox, people, relayed_messages
from storage.case_events import Link

COMMAND = re.compile(r"/[a-z]", re.IGNORECASE)


async def link_of(turn: Turn, incoming: Incoming) -> Link | None:
    """Return the link that says to which case and person the message replied to belongs."""
    if incoming.reply_to is None:
        return None
    return await case_events.find_link(turn.tx, incoming.chat_id, incoming.reply_to)


async def replies_to_citizen(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message, by what it replies to, would go to a citizen."""
    return reaches_citizen(await link_of(turn, incoming))


async def link_and_case(turn: Turn, incoming: Incoming) -> tuple[Link | None, Case | None]:
    """Return to what a message of the group replies, and the case that it belongs to."""
    link, case = await link_of(turn, incoming), None
    if link is not None and link.case_id is not None:
        case = await cases.get(turn.tx, link.case_id)
    elif incoming.topic is not None:
        case = await cases.by_thread(turn.tx, incoming.topic)
    return link, case


async def case_of(turn: Turn, incoming: Incoming) -> Case | None:
    """Return the case that a message of the group belongs to."""
    _, case = await link_and_case(turn, incoming)
    return case


def reaches_citizen(link: Link | None) -> TypeGuard[Link]:
    """Return whether a reply to this message is sent to the citizen."""
    return link is not None and link.kind in ("citizen", "prompt")


async def words_to_colleague(turn: Turn, incoming: Incoming) -> str:
    """Return by which words a message seems meant for colleagues, such as "Bu Wati", or ""."""
    others = [one for one in await people.members(turn.tx) if one.telegram_id != incoming.sender_id]
    names = [one.display_name for one in others]
    speech = inner_speech(*turn.office.called)
    return incoming.mention or meant_inside(incoming.content.text, names, speech)


async def speaker(turn: Turn, incoming: Incoming, refusal: str = "stays-inside") -> Officer:
    """Return the officer who wrote a message; raise Refused if anonymous or without a role."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    known = await contacts.known_member(turn, incoming.sender_id, incoming.sender_name)
    if not await permission_checks.roles_of(turn, known):
        raise Refused(refusal)
    return known


def demand_carriable(content: Content) -> None:
    """Raise Refused for what cannot go to a citizen: a command, or an unknown kind of message."""
    if COMMAND.match(content.text):
        raise Refused("officers-command-unknown")
    if content.kind == "unknown":
        raise Refused("cannot-carry-group", what=content.extra["what"])


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
    """Make a note of a message that an edit marked as one; if it was not sent, it never will be."""
    place = incoming.place
    part = await answers.answer_at(turn.tx, *place)
    link = await case_events.find_link(turn.tx, *place)
    kept = await case_events.last_message_version(turn.tx, place)
    if part is not None:
        if part.state != "collecting":
            raise Refused("answer-cannot-be-edited")
        await answer_draft.remove_part(turn, part, incoming.message_id)
        case = await cases.get(turn.tx, part.case_id)
        await keep_note(turn, incoming, case, aimed_out=True)
    elif link is not None and link.kind == "officer":
        await _reply_becomes_note(turn, incoming, link)
    elif kept is not None:
        case = await cases.get(turn.tx, kept[0])
        await keep_note(turn, incoming, case, aimed_out=False)
    else:
        turn.update.handled = False


async def _reply_becomes_note(turn: Turn, incoming: Incoming, link: Link) -> None:
    """Stop a reply that became a note while it waited; if it was sent already, say so."""
    row = await outbox.find(turn.tx, link.outbox_seq)
    case = await cases.get(turn.tx, link.case_id)
    # A call that Telegram did not answer may have arrived.
    gone = row is not None and (row.state in ("sent", "sending") or row.uncertain)
    if row is not None and row.state == "queued":
        await delayed_replies.cancel_as_internal(turn, row)
        if case is not None:
            actor = f"officer:{await contacts.officer_id_of(turn, incoming.sender_id)}"
            await record_event(turn, case, EventName.REPLY_TAKEN_BACK, actor, was="queued")
    await keep_note(turn, incoming, case, aimed_out=not gone)
    if gone:
        await say_group(turn, "note-too-late", case=case, reply_to=incoming.message_id)


async def _hold_album_back(turn: Turn, incoming: Incoming, album: str) -> None:
    """Stop every part of an album that is marked as a note, also those that come later."""
    await case_events.mark_album_internal(turn.tx, album, turn.now)
    seq = await relayed_messages.row_of_album(turn.tx, incoming.chat_id, album)
    row = await outbox.find(turn.tx, seq)
    if row is not None and row.state == "queued":
        await delayed_replies.cancel_as_internal(turn, row)


async def _show_unsaid(turn: Turn, incoming: Incoming, case: Case | None) -> None:
    case_id = case.id if case else None
    await message_reactions.set_reaction(turn, case_id, incoming.message_id, INSIDE)
