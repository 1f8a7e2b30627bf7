"""Officers' replies to a person: written in the group, shown for a moment, and sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.actions.conversation import group_context, unsent_replies
from bot.actions.delivery import delayed_replies, disclosure_checks, outbox_posts, relay
from bot.actions.delivery.relay import REPLY, GroupWords
from bot.actions.outside_chat import errand_list
from bot.buttons.case_buttons import SendOfficerWords, WriteReply
from bot.desk import contacts, group_message, permission_checks, rounds
from bot.desk.button_acts import in_case, in_group, no_fields
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.messages import group_place
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.words.albums import Piece
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL
from storage import case_events, cases, outbox, people, relayed_messages
from storage.case_events import Link
from storage.outbox import Queued


@dataclass(frozen=True, kw_only=True)
class PromptAbout(RowAbout):
    """The officer who was prompted: their next message is the reply."""

    officer: int | None = None


PROMPT = Purpose("prompt", PromptAbout, link="prompt")
PROMPT_STANDS = timedelta(hours=1)
"""Who answers it later hardly means it any more."""


async def send_reply(turn: Turn, incoming: Incoming, link: Link, case: Case | None) -> None:
    """Send words to the citizen; ask first if they address a colleague or name other people."""
    officer = await group_context.speaker(turn, incoming)
    await _demand_may_reply(turn, officer)
    await _end_answered_prompt(turn, link, officer)
    group_context.demand_carriable(incoming.content)
    called = await group_context.words_to_colleague(turn, incoming)
    details = await disclosure_checks.others_in_words(turn, case, incoming.content)
    if called or details:
        await unsent_replies.ask_destination(turn, incoming, case, link.person_id, called, details)
        return
    piece = Piece(message_id=incoming.message_id, content=incoming.content, at=turn.now)
    quote = incoming.quote.text if incoming.quote else ""
    points_to = await relay.officer_reply_target(turn, incoming.chat_id, incoming.reply_to, quote)
    thread_id = incoming.topic
    written = GroupWords(incoming.chat_id, [piece], points_to, thread_id)
    await _send(turn, case, link.person_id, officer, written)


async def _demand_may_reply(turn: Turn, officer: Officer) -> None:
    """Raise Refused, saying that nothing was sent, unless the officer may reply."""
    if not await permission_checks.may_press(turn, officer, WriteReply):
        roles = permission_checks.pressing_roles(turn, WriteReply)
        raise Refused("reply-only-for-roles", roles=permission_checks.role_names(turn, roles))


async def _send(
    turn: Turn, case: Case | None, person_id: int | None, officer: Officer, written: GroupWords
) -> None:
    """Queue words for the citizen, held for some seconds in which they can be stopped."""
    # A case may have moved to another chat: who wrote may not be its requester any more.
    person = require(
        await people.get(turn.tx, case.person_id if case and case.person_id else person_id),
        "nobody-to-reply-to",
    )
    if not person.has_chat and case is not None:
        for piece in written.pieces:
            await errand_list.keep_reply(turn, case, officer, written.chat_id, piece)
        return
    await delayed_replies.send_after_preview(turn, person, case, officer, written)


async def send_words_anyway(turn: Turn, officer: Officer) -> None:
    """Send the words to which the pressed button belongs, as any reply is sent."""
    await _demand_may_reply(turn, officer)
    unsent = await unsent_replies.take_unsent(turn, officer)
    about, case, first = unsent.about, unsent.case, unsent.copies[0]
    if case is not None:
        contacts.demand_unrestricted(turn, case)
    pieces = [copy.piece for copy in unsent.copies]
    for piece in pieces:
        group_context.demand_carriable(piece.content)
    points_to = await relay.officer_reply_target(turn, first.chat_id, about.replied_to)
    written = GroupWords(first.chat_id, pieces, points_to, first.thread_id)
    await _send(turn, case, about.person, officer, written)


async def send_album_part(turn: Turn, incoming: Incoming) -> bool:
    """Send a later part of an album where its first part went; False if that was not sent."""
    album = incoming.content.album
    seq = await relayed_messages.row_of_album(turn.tx, incoming.chat_id, album) if album else None
    found = REPLY.found(await outbox.find(turn.tx, seq))
    author = await contacts.officer_id_of(turn, incoming.sender_id)
    if found is None or found[1].officer != author:
        return False
    row, said = found
    if row.state == "cancelled":
        return True
    officer = await group_context.speaker(turn, incoming)
    await _demand_may_reply(turn, officer)
    group_context.demand_carriable(incoming.content)
    case = await cases.get(turn.tx, row.case_id)
    if not await unsent_replies.stop_and_ask(turn, row, incoming, case):
        await _join(turn, officer, row, incoming, case, said.person)
    return True


async def _join(
    turn: Turn,
    officer: Officer,
    row: Queued,
    incoming: Incoming,
    case: Case | None,
    person_id: int | None,
) -> None:
    """Add a part to an album that waits; what comes too late goes after it."""
    person = require(await people.get(turn.tx, person_id), "nobody-to-reply-to")
    piece = Piece(message_id=incoming.message_id, content=incoming.content, at=turn.now)
    place, thread_id = incoming.place, incoming.topic
    if not await outbox_posts.join_message(turn, row, place[0], piece, thread_id=thread_id):
        late = GroupWords(place[0], [piece], thread_id=thread_id)
        await delayed_replies.send_after_preview(turn, person, case, officer, late)
        return
    await case_events.add_link(turn.tx, *place, Link("officer", row.case_id, person.id, row.seq))
    if case is not None:
        await relay.record_message(turn, case, "reply", place, incoming.content)
    await delayed_replies.refresh_preview(turn, row)


async def _end_answered_prompt(turn: Turn, link: Link, officer: Officer) -> None:
    """Remove the prompt that a reply answers; it ends with one reply, or after an hour.

    Raises Refused if it has ended, or was put to somebody else: that is talk among officers.
    """
    found = PROMPT.found(await outbox.find(turn.tx, link.outbox_seq))
    if found is None:
        return
    row, prompt = found
    if prompt.officer != officer.id:
        raise Refused("prompt-of-another")
    if row.state == "cancelled" or turn.now - row.created_at >= PROMPT_STANDS:
        raise Refused("prompt-over")
    await _end_prompt(turn, row.seq)


async def _end_prompt(turn: Turn, seq: int) -> int:
    row = require(await outbox.find(turn.tx, seq), "prompt-over")
    case = await cases.get(turn.tx, row.case_id)
    await group_message.remove(turn, outbox.reference("sent", seq), case)
    await outbox.cancel_even_sent(turn.tx, seq)
    return 1


async def _old_prompts(turn: Turn) -> Sequence[int]:
    return await outbox.sent_messages(turn.tx, PROMPT.name, turn.now - PROMPT_STANDS)


END_PROMPTS = rounds.row_task("prompts", _old_prompts, _end_prompt)
"""Takes away the prompts that nobody answered."""


async def has_open_prompt(turn: Turn, officer_id: int, case: Case) -> bool:
    """Say whether a prompt on a case is the officer's, who so probably means the requester."""
    for seq in await outbox.sent_messages(turn.tx, PROMPT.name, turn.now):
        found = PROMPT.found(await outbox.find(turn.tx, seq))
        row, about = certain(found, "it was listed as one that stands")
        if (row.case_id, about.officer) == (case.id, officer_id):
            return True
    return False


async def prompt_reply(turn: Turn, case: Case, officer: Officer) -> None:
    """Post a message to which the officer replies with their words."""
    text = turn.texts.say(
        OFFICIAL,
        "reply-prompt",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    await queue_call(
        turn,
        "sendMessage",
        GROUP,
        PROMPT(PromptAbout(person=case.person_id, officer=officer.id)),
        {
            "text": text,
            "parse_mode": "HTML",
            "reply_markup": {"force_reply": True, "selective": True},
            **group_place(turn, case),
        },
        case_id=case.id,
    )


ADDS = (
    in_case(WriteReply, no_fields(prompt_reply)),
    in_group(SendOfficerWords, no_fields(send_words_anyway)),
    PROMPT,
)
