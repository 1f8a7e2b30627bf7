"""What a person adds to a request, and changes of it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.actions.cases import name_masking
from bot.actions.cases.name_masking import SHOWN_IN_GROUP
from bot.actions.conversation import reply_line
from bot.actions.delivery import citizen_files, citizen_posts, outbox_posts, relay
from bot.actions.delivery.citizen_posts import PostOptions
from bot.actions.requests import request_completion
from bot.buttons.request_buttons import AddWords, NotThisCase
from bot.desk import contacts
from bot.desk.button_acts import in_private, private_button
from bot.desk.call_purposes import PRIVATE_MESSAGE
from bot.desk.call_queue import queue_call, reply_to_message
from bot.desk.event_recording import record_event
from bot.desk.keyboards import message_payload
from bot.desk.messages import make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.law.legal_deadlines import received_at
from bot.domain.message import Content, Incoming, KeptMessage
from bot.domain.records.events import EventName
from bot.domain.words.albums import CarriedMessage, RepliedTo
from bot.errors import Refused, certain
from storage import case_events, cases, outbox, relayed_messages
from storage.case_events import Link
from storage.outbox import Queued

BURST = timedelta(minutes=1)
"""Words sent within this time before the last ones are taken off a case with them."""


async def remove_last_words(
    turn: Turn, person: Person, case: Case, message_id: int
) -> list[KeptMessage]:
    """Remove a citizen's last words from a case and return them; tell the officers."""
    added = await case_events.added_words(turn.tx, case.id, person.telegram_id, message_id)
    if not added or added[-1][0] != message_id:
        raise Refused("button-earlier")
    burst = [words for words in added if words[2] >= added[-1][2] - BURST]
    for words in burst:
        await case_events.remove_link(turn.tx, person.telegram_id, words[0])
    await record_event(turn, case, EventName.WORDS_REMOVED, "citizen", messages=len(burst))
    chat_id, taken = person.telegram_id, [words[0] for words in burst]
    seen = await remove_waiting_messages(turn, chat_id, taken)
    if seen:
        await say_group(turn, "words-not-for-this-case", case=case, messages=seen)
    return [KeptMessage(message_id=of, content=content, at=at) for of, content, at in burst]


async def take_edit(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Keep an edited message as a newer version and tell both sides; False if it is on no case."""
    place = incoming.place
    kept = await case_events.last_message_version(turn.tx, place)
    case = await cases.get(turn.tx, kept[0]) if kept else None
    if kept is None or case is None or not contacts.is_requester(person, case):
        return False
    if kept[1] == incoming.content or incoming.content.kind == "location":
        return True  # a live location moves by itself
    await relay.record_message(turn, case, "citizen", place, incoming.content)
    await show_change(turn, person, case, place, kept[1], incoming.content)
    await say(turn, person, "edit-taken")
    return True


async def remove_waiting_messages(turn: Turn, chat_id: int, message_ids: list[int]) -> int:
    """Remove messages from posts not sent yet; return how many the officers have seen already."""
    seen = 0
    for message_id in message_ids:
        post = await _post_of(turn, (chat_id, message_id))
        if post is None or not await outbox_posts.remove_message(turn, *post):
            seen += 1
    return seen


async def _post_of(turn: Turn, place: tuple[int, int]) -> tuple[Queued, CarriedMessage] | None:
    """Return the newest post that shows a message, with what it shows; None if there is none."""
    copy = await relayed_messages.newest(turn.tx, *place)
    if copy is None:
        return None
    row = await outbox.find(turn.tx, copy.outbox_seq)
    return certain(row, "what a post carries goes with it"), copy


async def show_change(
    turn: Turn,
    person: Person,
    case: Case,
    place: tuple[int, int],
    before: Content,
    content: Content,
) -> None:
    """Show officers the newer version: in the unsent post, else as a reply to the older one.

    A file put in another's place may be an identity paper, so it is only announced.
    """
    post = await _post_of(turn, place)
    another = before.file_id != content.file_id
    pointed = RepliedTo()
    if post is not None:
        row, copy = post
        if row.state == "queued" and (copy.piece.announced or not another):
            names = await name_masking.names_for(turn, case)
            update = {
                "content": name_masking.mask_content(turn, content, names),
                "masked": name_masking.kinds_masked(turn, content, names),
            }
            if await outbox_posts.change_queued(
                turn, row, copy, copy.piece.model_copy(update=update)
            ):
                return
        if not await outbox_posts.remove_message(turn, row, copy):
            pointed = RepliedTo(reply_to_message(outbox.reference("copy", copy.id)))
    if not another and content.is_file:
        content = Content(kind="text", text=content.text, entities=content.entities)
    manner = PostOptions(heading="citizen-edited", edited=True, pointed=pointed)
    await citizen_posts.post_words(
        turn, person, case, place, content, material=not another, manner=manner
    )


LONGEST_ALBUM = 10


async def add_words(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    """Add a message to a case and tell the citizen that the officers have it."""
    at = received_at(incoming.sent_at, turn.update.stored_at)
    pointed = await relay.citizen_reply_target(turn, person, incoming)
    await _add(turn, person, case, incoming.message_id, incoming.content, at, pointed)
    if incoming.content.kind in SHOWN_IN_GROUP:
        await _say_added(turn, person, case, incoming.message_id, incoming.content)
    else:
        first = await citizen_posts.first_of_album(turn, person, incoming)
        await _say_file_added(turn, person, case, range(first, incoming.message_id + 1))


async def add_kept(turn: Turn, person: Person, case: Case, kept: Iterable[KeptMessage]) -> None:
    """Add messages that waited until the citizen said for which case they are."""
    firsts: dict[str, int] = {}
    for message in kept:
        content, message_id = message.content, message.message_id
        await _add(turn, person, case, message_id, content, message.at)
        if content.kind in SHOWN_IN_GROUP:
            await _say_added(turn, person, case, message_id, content)
        else:
            first = firsts.setdefault(content.album or str(message_id), message_id)
            await _say_file_added(turn, person, case, range(first, message_id + 1))


async def _add(
    turn: Turn,
    person: Person,
    case: Case,
    message_id: int,
    content: Content,
    at: datetime,
    pointed: RepliedTo = RepliedTo(),  # noqa: B008 - frozen
) -> None:
    place = (person.telegram_id, message_id)
    await relay.record_message(turn, case, "citizen", place, content, at)
    await case_events.add_link(turn.tx, *place, Link("desk", case.id, person.id))
    await reply_line.redraw_beside(turn, person.id, case.id)
    await record_event(turn, case, EventName.WORDS_ADDED, "citizen", at, kind=content.kind)
    manner = PostOptions(pointed=pointed, said_at=at)
    await citizen_posts.post_words(
        turn, person, case, place, content, material=False, manner=manner
    )
    await citizen_files.record_large_originals(turn, case, [content])
    await request_completion.report_completion(turn, case, at)


async def _say_added(
    turn: Turn, person: Person, case: Case, message_id: int, content: Content
) -> None:
    """Confirm added words, once for a burst, with a button to say they belong to another case."""
    language = person.language
    names = await name_masking.names_for(turn, case)
    kinds = name_masking.kinds_masked(turn, content, names)
    masked = name_masking.kinds_in_words(turn, language, kinds)
    wrong = make_button(turn, language, "button-not-this-case", NotThisCase(case.id, message_id))
    text = turn.texts.say(
        language, "words-added", number=case.number, subject=case.subject, masked=masked
    )
    text = await request_completion.with_next_steps(turn, language, case, text)
    await tell(turn, person, text, [[wrong]], case=case, key=f"added:{case.id}")


async def _say_file_added(turn: Turn, person: Person, case: Case, parts: range) -> None:
    """Confirm a file, or a whole album once, and offer to show it to all officers.

    Parts of an album that come after the question about it change what that question is about.
    """
    language, first, last = person.language, parts[0], parts[-1]
    wrong = make_button(turn, language, "button-not-this-case", NotThisCase(case.id, last))
    show = make_button(
        turn, language, "button-is-material", show_material.button(case.id, first, last)
    )
    text = turn.texts.say(language, "file-added", number=case.number, subject=case.subject)
    text = await request_completion.with_next_steps(turn, language, case, text)
    key, keyboard = f"added:{case.id}:{first}", [[show], [wrong]]
    asked = await outbox.sent_under(turn.tx, case.id, key) if len(parts) > 1 else None
    if asked is None:
        await tell(turn, person, text, keyboard, case=case, key=key)
        return
    await queue_call(
        turn,
        "editMessageText",
        str(person.telegram_id),
        PRIVATE_MESSAGE,
        {"message_id": outbox.reference("sent", asked), "text": text, **message_payload(keyboard)},
        case_id=case.id,
        key=f"{key}:more",
    )


async def ask_words(turn: Turn, person: Person, button: AddWords) -> None:
    """Ask for words or files to add to a case that is not finished."""
    case = await contacts.own_case(turn, person, button.case_id)
    if case.state is State.FINISHED:
        raise Refused("no-such-case")
    text = turn.texts.say(person.language, "add-by-reply", number=case.number)
    await tell(turn, person, text, case=case, markup={"force_reply": True})


@private_button("stray:material")
async def show_material(
    turn: Turn, person: Person, case_id: int, first: int = 0, last: int = 0
) -> None:
    """Show the officers, once, files that the citizen says belong to the request."""
    case = await contacts.own_case(turn, person, case_id)
    shown = 0
    for message_id in range(first, min(last, first + LONGEST_ALBUM) + 1):
        place = (person.telegram_id, message_id)
        kept = await case_events.last_message_version(turn.tx, place)
        link = await case_events.find_link(turn.tx, *place)
        if kept is None or kept[0] != case.id or link is None or link.outbox_seq is not None:
            continue
        await remove_waiting_messages(turn, person.telegram_id, [message_id])
        manner = PostOptions(at_once=True)
        seq = await citizen_posts.post_words(turn, person, case, place, kept[1], manner=manner)
        await case_events.add_link(turn.tx, *place, Link("desk", case.id, person.id, seq))
        shown += 1
    if not shown:
        raise Refused("button-earlier")
    await say(turn, person, "material-shown", number=case.number)


ADDS = (in_private(AddWords, ask_words), show_material)
