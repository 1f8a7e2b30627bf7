"""An officer's words that are not sent until their author presses a button."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.answers import answer_draft
from bot.actions.conversation import group_context
from bot.actions.delivery import delayed_replies, disclosure_checks, message_reactions
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.buttons.case_buttons import SendOfficerWords, WriteReply
from bot.desk import contacts, group_message, permission_checks, rounds
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import Purpose, RowPurpose, read_about
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.law.official_answer import OfficialAnswer
from bot.domain.message import Incoming
from bot.domain.records.events import EventName
from bot.domain.words.albums import CarriedMessage, Piece
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import answers, case_events, cases, desk_state, outbox, relayed_messages
from storage.outbox import Queued

REMOVED_AFTER = timedelta(days=1)
"""Then the message that says that some words were not sent is taken away; Telegram allows two."""


@dataclass(frozen=True, kw_only=True)
class UnsentAbout(ReplyAbout):
    """An unsent officer's message: its place, what it replied to, and the draft beside it."""

    replied_to: int | None = None
    answer: int = 0


NOT_SENT = Purpose("noted", UnsentAbout)
"""Says that words in reply to a card are a note."""
DESTINATION_ASKED = Purpose("asked", UnsentAbout)
"""Asks whether words that address a colleague are meant for the requester."""
BESIDE_DRAFT = Purpose("beside-draft", UnsentAbout)
"""Asks whether words belong to the draft of an answer beside which their author wrote them."""


@dataclass(frozen=True)
class Unsent:
    """Words that wait for a button: the row that shows it, and the messages written."""

    row: Queued
    about: UnsentAbout
    case: Case | None
    copies: Sequence[CarriedMessage]


async def show_not_sent(turn: Turn, incoming: Incoming, case: Case) -> None:
    """Say below a reply to a card that it was not sent; its author may have it sent.

    What addresses a colleague is no more than a note.
    """
    keyboard: Keyboard = ()
    author = await contacts.known_member(turn, incoming.sender_id, incoming.sender_name)
    is_note = incoming.anonymous or await group_context.words_to_colleague(turn, incoming)
    if not is_note and await permission_checks.may_press(turn, author, WriteReply):
        keyboard = [[make_button(turn, OFFICIAL, "button-words-send", SendOfficerWords())]]
    text = turn.texts.say(OFFICIAL, "words-noted")
    about = NOT_SENT(_about(incoming, author.id, case.person_id))
    await _show(turn, incoming, case, about, text, keyboard)


async def ask_destination(
    turn: Turn,
    incoming: Incoming,
    case: Case | None,
    person_id: int | None,
    called: str,
    details: str = "",
) -> int:
    """Ask the author of words where they go; return the question's row.

    They address a colleague, by what is `called`, or tell such `details` of other persons.
    """
    if case is not None:
        await case_events.add_message(
            turn.tx, case.id, "note", incoming.place, incoming.content, turn.now
        )
    of = details or "none"
    text = turn.texts.say(OFFICIAL, "words-asked", called=called or "none", details=of)
    author = await contacts.officer_id_of(turn, incoming.sender_id)
    about = DESTINATION_ASKED(_about(incoming, author, person_id))
    ways = [
        make_button(turn, OFFICIAL, "button-words-send", SendOfficerWords()),
        make_button(turn, OFFICIAL, "button-words-keep", keep_inside.button()),
    ]
    return await _show(turn, incoming, case, about, text, [ways])


async def ask_if_draft_part(turn: Turn, incoming: Incoming, case: Case) -> bool:
    """Ask whether a message belongs to the draft answer that it follows; False if that is clear.

    What follows joins the question. Once its author let words stay outside, it is not asked again.
    """
    author = await contacts.officer_id_of(turn, incoming.sender_id)
    answer = await answer_draft.draft_in_progress(turn, case, author)
    if answer is None or incoming.anonymous or not await _is_plain(turn, incoming, answer):
        return False
    before = BESIDE_DRAFT.found(await outbox.newest_row(turn.tx, case.id, BESIDE_DRAFT.name))
    if before is not None and before[1].answer == answer.id:
        row, _ = before
        if row.state != "cancelled":
            await _add(turn, row.seq, incoming)
            return True
        if await relayed_messages.of_row(turn.tx, row.seq):
            return False
    ways = [
        make_button(turn, OFFICIAL, "button-beside-yes", move_to_draft.button()),
        make_button(turn, OFFICIAL, "button-beside-no", keep_inside.button()),
    ]
    text = turn.texts.say(OFFICIAL, "words-beside-draft", number=case.number)
    about = BESIDE_DRAFT(_about(incoming, author, case.person_id, answer.id))
    await _show(turn, incoming, case, about, text, [ways])
    return True


async def _is_plain(turn: Turn, incoming: Incoming, answer: OfficialAnswer) -> bool:
    """Say whether a message replies to nothing, or to a part of the author's own answer."""
    if group_context.COMMAND.match(incoming.content.text) or incoming.content.kind == "unknown":
        return False
    if incoming.reply_to is None:
        return True
    replied = await answers.answer_at(turn.tx, incoming.chat_id, incoming.reply_to)
    return replied is not None and replied.id == answer.id


@group_button("words:draft")
async def move_to_draft(turn: Turn, officer: Officer) -> None:
    """Move unsent words into the draft beside which they were written."""
    unsent = await take_unsent(turn, officer)
    answer = await answer_draft.draft_in_progress(turn, unsent.case, officer.id)
    if answer is None or answer.id != unsent.about.answer:
        raise Refused("no-answer-open")
    for copy in unsent.copies:
        await answer_draft.add_part(turn, answer, copy.place, copy.piece.content)
        await relayed_messages.drop(turn.tx, copy.id)


def _about(
    incoming: Incoming, author: int, person_id: int | None, answer_id: int = 0
) -> UnsentAbout:
    return UnsentAbout(
        person=person_id,
        answer=answer_id,
        officer=author,
        group=incoming.chat_id,
        source=incoming.message_id,
        replied_to=incoming.reply_to,
    )


async def _show(
    turn: Turn,
    incoming: Incoming,
    case: Case | None,
    why: RowPurpose,
    text: Markup,
    keyboard: Keyboard,
) -> int:
    below = incoming.message_id
    seq = await tell_group(turn, text, keyboard, case=case, purpose=why, reply_to=below)
    await _add(turn, seq, incoming)
    return seq


async def _add(turn: Turn, seq: int, incoming: Incoming) -> None:
    piece = Piece(message_id=incoming.message_id, content=incoming.content, at=turn.now)
    thread_id = incoming.topic
    await relayed_messages.add_message(turn.tx, seq, incoming.chat_id, piece, thread_id)


async def stop_and_ask(turn: Turn, row: Queued, incoming: Incoming, case: Case | None) -> bool:
    """Stop a waiting reply if its edit addresses a colleague or names others; return False if not.

    Raises Refused if it has left already: these words then stay inside.
    """
    called = await group_context.words_to_colleague(turn, incoming)
    details = await disclosure_checks.others_in_words(turn, case, incoming.content)
    if not (called or details):
        return False
    if row.state != "queued":
        raise Refused("words-stay-inside", called=called or "none", details=details or "none")
    said = [copy.piece for copy in await relayed_messages.of_row(turn.tx, row.seq)]
    await _stop(turn, row, case)
    seq = await ask_destination(turn, incoming, case, read_about(row).person, called, details)
    for piece in said:
        if piece.message_id != incoming.message_id:
            await relayed_messages.add_message(turn.tx, seq, incoming.chat_id, piece)
    return True


async def _stop(turn: Turn, row: Queued, case: Case | None) -> None:
    await delayed_replies.cancel_as_internal(turn, row)
    if case is not None:
        said = REPLY.parse_about(row.about)
        await record_event(
            turn, case, EventName.REPLY_TAKEN_BACK, f"officer:{said.officer}", was="queued"
        )


async def join_album(turn: Turn, incoming: Incoming) -> bool:
    """Add a later part of an album to its first part that was not sent; False if that was."""
    album = incoming.content.album
    seq = await relayed_messages.row_of_album(turn.tx, incoming.chat_id, album) if album else None
    unsent = await _of_row(turn, seq)
    author = await contacts.officer_id_of(turn, incoming.sender_id)
    if unsent is None or unsent.about.officer != author:
        return False
    await _add(turn, unsent.row.seq, incoming)
    return True


async def take_unsent_edit(turn: Turn, incoming: Incoming) -> None:
    """Replace unsent words by their edit; if it makes them a note, they are kept inside."""
    copy = await relayed_messages.newest(turn.tx, *incoming.place)
    if copy is None or (unsent := await _of_row(turn, copy.outbox_seq)) is None:
        return
    noted = NOT_SENT.about_of(unsent.row) is not None
    if incoming.content.is_note or (
        noted and await group_context.words_to_colleague(turn, incoming)
    ):
        await _close(turn, unsent)
    else:
        piece = copy.piece.model_copy(update={"content": incoming.content})
        await relayed_messages.replace(turn.tx, copy, piece)


async def _of_row(turn: Turn, seq: int | None) -> Unsent | None:
    """Return the words that a row of the outbox shows as not sent, while they wait for a tap."""
    row = await outbox.find(turn.tx, seq)
    found = NOT_SENT.found(row) or DESTINATION_ASKED.found(row) or BESIDE_DRAFT.found(row)
    if found is None or found[0].state == "cancelled":
        return None
    row, about = found
    carried = await relayed_messages.of_row(turn.tx, row.seq)
    copies = sorted(carried, key=lambda copy: copy.message_id)
    return Unsent(row, about, await cases.get(turn.tx, row.case_id), copies)


async def take_unsent(turn: Turn, officer: Officer) -> Unsent:
    """Return the words above the pressed button, and take them out so that it works only once.

    Raises Refused for anybody else, or if they wait no longer.
    """
    group_id = await desk_state.group_id(turn.tx)
    link = await case_events.find_link(turn.tx, group_id, turn.update.pressed or 0)
    unsent = await _of_row(turn, link.outbox_seq if link else None)
    if unsent is None or not unsent.copies or unsent.about.group != group_id:
        raise Refused("words-over")
    if unsent.about.officer != officer.id:
        raise Refused("words-of-another")
    await _close(turn, unsent)
    return unsent


async def _close(turn: Turn, unsent: Unsent) -> None:
    await group_message.remove(turn, outbox.reference("sent", unsent.row.seq), unsent.case)
    await outbox.cancel_even_sent(turn.tx, unsent.row.seq)


@group_button("words:keep")
async def keep_inside(turn: Turn, officer: Officer) -> None:
    """Keep words that address a colleague inside the group, unsent."""
    await _mark(turn, await take_unsent(turn, officer))
    answer_press(turn, turn.texts.plain(OFFICIAL, "words-kept"))


async def keep_last_inside(turn: Turn, officer: Officer, since: datetime, after: int) -> bool:
    """Let an officer's last unsent words stay inside, if they are newer than row `after`."""
    seq = await relayed_messages.last_unsent(turn.tx, officer.id, since, after)
    unsent = await _of_row(turn, seq)
    if unsent is None:
        return False
    await _close(turn, unsent)
    await _mark(turn, unsent)
    await say_group(turn, "words-kept", case=unsent.case)
    return True


async def _mark(turn: Turn, unsent: Unsent) -> None:
    case_id = unsent.case.id if unsent.case else None
    await message_reactions.set_reaction(
        turn, case_id, unsent.about.source or 0, message_reactions.INSIDE
    )


async def _noted(turn: Turn) -> Sequence[int]:
    before = turn.now - REMOVED_AFTER
    return [
        *await outbox.sent_messages(turn.tx, NOT_SENT.name, before),
        *await outbox.sent_messages(turn.tx, BESIDE_DRAFT.name, before),
    ]


async def _remove_old_prompt(turn: Turn, seq: int) -> int:
    """Delete a prompt that has said for a day that words were not sent."""
    unsent = await _of_row(turn, seq)
    if unsent is not None:
        await _close(turn, unsent)
    return 1


REMOVE_OLD_PROMPTS = rounds.row_task("unsent-words", _noted, _remove_old_prompt)


ADDS = (keep_inside, move_to_draft, NOT_SENT, DESTINATION_ASKED, BESIDE_DRAFT)
