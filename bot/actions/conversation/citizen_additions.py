"""Messages and files that a person adds to a registered case."""

from collections.abc import Iterable
from datetime import datetime

from bot.actions.cases import name_masking
from bot.actions.cases.name_masking import SHOWN_IN_GROUP
from bot.actions.conversation import citizen_changes
from bot.actions.delivery import incoming_files, kept_messages, relay, words_to_group
from bot.actions.delivery.words_to_group import Manner
from bot.actions.requests import request_completion
from bot.buttons.request_buttons import AddWords
from bot.buttons.welcome_buttons import NotThisCase
from bot.desk import case_access
from bot.desk.button_acts import in_private, private_button
from bot.desk.purposes import WORD
from bot.desk.turn import Turn, page
from bot.domain.case import Case, Person, State
from bot.domain.events import EventName
from bot.domain.gathered_chatter import Pointed
from bot.domain.legal_deadlines import received_at
from bot.domain.message import Content, Incoming, KeptMessage
from bot.errors import Refused
from storage import case_events, outbox
from storage.case_events import Link

LONGEST_ALBUM = 10


async def add_words(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    """Add a message to a case and tell the citizen that the officers have it."""
    at = received_at(incoming.sent_at, turn.stored_at)
    pointed = await relay.citizen_points_to(turn, person, incoming)
    await _add(turn, person, case, incoming.message_id, incoming.content, at, pointed)
    if incoming.content.kind in SHOWN_IN_GROUP:
        await _say_added(turn, person, case, incoming.message_id, incoming.content)
    else:
        first = await kept_messages.first_of_album(turn, person, incoming)
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
    pointed: Pointed = Pointed(),  # noqa: B008 - frozen
) -> None:
    place = (person.telegram_id, message_id)
    await relay.keep(turn, case, "citizen", place, content, at)
    await case_events.link(turn.tx, *place, Link("desk", case.id, person.id))
    await turn.record(case, EventName.WORDS_ADDED, "citizen", at, kind=content.kind)
    manner = Manner(pointed=pointed, said_at=at)
    await words_to_group.to_group(turn, person, case, place, content, material=False, manner=manner)
    await incoming_files.note_originals(turn, case, [content])
    await request_completion.heard(turn, case, at)


async def _say_added(
    turn: Turn, person: Person, case: Case, message_id: int, content: Content
) -> None:
    """Confirm added words, once for a burst, with a button to say they belong to another case."""
    language = person.language
    names = await name_masking.names_for(turn, case)
    kinds = name_masking.kinds_masked(turn, content, names)
    masked = name_masking.in_words(turn, language, kinds)
    wrong = turn.button(language, "button-not-this-case", NotThisCase(case.id, message_id))
    text = turn.texts.say(
        language, "words-added", number=case.number, subject=case.subject, masked=masked
    )
    text = await request_completion.with_prospect(turn, language, case, text)
    await turn.tell(person, text, [[wrong]], case=case, key=f"added:{case.id}")


async def _say_file_added(turn: Turn, person: Person, case: Case, parts: range) -> None:
    """Confirm a file, or a whole album once, and offer to show it to all officers.

    Parts of an album that come after the question about it change what that question is about.
    """
    language, first, last = person.language, parts[0], parts[-1]
    wrong = turn.button(language, "button-not-this-case", NotThisCase(case.id, last))
    show = turn.button(language, "button-is-material", show_material.at(case.id, first, last))
    text = turn.texts.say(language, "file-added", number=case.number, subject=case.subject)
    text = await request_completion.with_prospect(turn, language, case, text)
    key, keyboard = f"added:{case.id}:{first}", [[show], [wrong]]
    asked = await outbox.sent_under(turn.tx, case.id, key) if len(parts) > 1 else None
    if asked is None:
        await turn.tell(person, text, keyboard, case=case, key=key)
        return
    await turn.call(
        "editMessageText",
        str(person.telegram_id),
        WORD,
        {"message_id": outbox.ref("sent", asked), "text": text, **page(keyboard)},
        case_id=case.id,
        key=f"{key}:more",
    )


async def ask_words(turn: Turn, person: Person, button: AddWords) -> None:
    """Ask for words or files to add to a case that is not finished."""
    case = await case_access.own(turn, person, button.case_id)
    if case.state is State.FINISHED:
        raise Refused("no-such-case")
    text = turn.texts.say(person.language, "add-by-reply", number=case.number)
    await turn.tell(person, text, case=case, markup={"force_reply": True})


@private_button("stray:material")
async def show_material(
    turn: Turn, person: Person, case_id: int, first: int = 0, last: int = 0
) -> None:
    """Show the officers, once, files that the citizen says belong to the request."""
    case = await case_access.own(turn, person, case_id)
    shown = 0
    for message_id in range(first, min(last, first + LONGEST_ALBUM) + 1):
        place = (person.telegram_id, message_id)
        kept = await case_events.last_version(turn.tx, place)
        link = await case_events.linked(turn.tx, *place)
        if kept is None or kept[0] != case.id or link is None or link.outbox_seq is not None:
            continue
        await citizen_changes.leave_out(turn, person.telegram_id, [message_id])
        manner = Manner(at_once=True)
        seq = await words_to_group.to_group(turn, person, case, place, kept[1], manner=manner)
        await case_events.link(turn.tx, *place, Link("desk", case.id, person.id, seq))
        shown += 1
    if not shown:
        raise Refused("button-earlier")
    await turn.say(person, "material-shown", number=case.number)


BUTTONS = (in_private(AddWords, ask_words), show_material)
