"""Write to people and to the officers' group, with buttons, and answer who pressed one."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from html import escape
from typing import TypeVar

from bot.buttons.button_data import STYLES, ButtonData
from bot.buttons.request_buttons import ChooseLanguage
from bot.buttons.submission_buttons import RecordToldEarlier, RecordToldNow, RecordWayFailed
from bot.desk.call_purposes import (
    ERRAND,
    GROUP_MESSAGE,
    PRIVATE_MESSAGE,
    PurposeLike,
    RowPurpose,
    row_purpose,
)
from bot.desk.call_queue import (
    GROUP,
    MessageId,
    queue_call,
    reply_to_message,
)
from bot.desk.event_recording import redraw_card
from bot.desk.keyboards import Button, CallbackAnswer, Keyboard, TextWithKeyboard, message_payload
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.message import LONGEST_POP_UP, LONGEST_TEXT, Content, shortened, utf16_length
from bot.errors import certain
from bot.texts import LANGUAGES, OFFICIAL, Markup
from storage import case_events, cases, desk_state, notices, outbox, people
from storage.outbox import Payload

Choice = TypeVar("Choice", bound=str)


@contextmanager
def collect_messages(turn: Turn, person: Person) -> Iterator[list[TextWithKeyboard]]:
    """Collect what is said to a person, to be sent in one message with something else."""
    turn.update.gathered = person.id, list[TextWithKeyboard]()
    try:
        yield turn.update.gathered[1]
    finally:
        turn.update.gathered = None


def make_button(turn: Turn, language: str, text_id: str, data: ButtonData) -> Button:
    """Return a button whose label is the text `text_id`."""
    return Button(turn.texts.plain(language, text_id), data, style=STYLES.get(text_id))


def choice_buttons(
    turn: Turn, language: str, label: str, named: Mapping[Choice, ButtonData]
) -> list[list[Button]]:
    """Return what each choice leads to as a button in a row, by the text `label` with its name."""
    return [[make_button(turn, language, f"{label}-{one}", to)] for one, to in named.items()]


def language_buttons(turn: Turn) -> list[Button]:
    """Return a button for each language, named in it."""
    return [make_button(turn, tag, "language-name", ChooseLanguage(tag)) for tag in LANGUAGES]


async def tell(  # noqa: PLR0913 - a message has many sides
    turn: Turn,
    person: Person,
    text: Markup,
    keyboard: Keyboard = (),
    *,
    case: Case | None = None,
    purpose: PurposeLike = PRIVATE_MESSAGE,
    priority: int | None = None,
    key: str | None = None,
    protect: bool = False,
    markup: Payload | None = None,
    reply_to: int | None = None,
) -> int:
    """Write to a person in private; without a chat, the officers are asked to pass it on."""
    intent = row_purpose(purpose)
    if not person.has_chat:
        return await entrust_to_officers(turn, case, text, intent)
    if turn.update.gathered is not None and turn.update.gathered[0] == person.id:
        turn.update.gathered[1].append((text, keyboard))
        return 0
    urgency = intent.purpose.priority if priority is None else priority
    payload: Payload = {"text": text, **message_payload(keyboard, markup)}
    if protect:
        payload["protect_content"] = True
    if reply_to is not None:
        payload["reply_parameters"] = reply_to_message(reply_to)
    return await queue_call(
        turn,
        "sendMessage",
        str(person.telegram_id),
        intent.for_person(person),
        payload,
        priority=urgency,
        case_id=case.id if case else None,
        key=key,
        sensitive=turn.sensitive,
    )


async def say(
    turn: Turn, person: Person, text_id: str, keyboard: Keyboard = (), **values: object
) -> int:
    """Say a text to a person in their language, as an answer to what they just did."""
    return await tell(turn, person, turn.texts.say(person.language, text_id, **values), keyboard)


async def entrust_to_officers(turn: Turn, case: Case | None, text: str, intent: RowPurpose) -> int:
    """Ask officers to deliver a text to a requester who has no chat."""
    case = certain(case, "somebody without a chat is known by a case")
    notice_id = intent.about.notice
    if notice_id is None:
        what, facts = intent.purpose.name, intent.facts
        notice_id = await notices.add_notice(turn.tx, case.id, what, facts, text, turn.now)
    return await hand_out_notice(turn, case, notice_id, text, case.number)


def errand_buttons(turn: Turn, case_id: int, notice_id: int) -> list[list[Button]]:
    """Return the buttons to say how a notice was passed on, or was not; 0 is no case."""
    return [
        [make_button(turn, OFFICIAL, "button-errand-now", RecordToldNow(case_id, notice_id))],
        [
            make_button(
                turn, OFFICIAL, "button-errand-earlier", RecordToldEarlier(case_id, notice_id)
            )
        ],
        [make_button(turn, OFFICIAL, "button-way-failed", RecordWayFailed(case_id, notice_id))],
    ]


async def hand_out_notice(
    turn: Turn, case: Case | None, notice_id: int, text: str, number: str
) -> int:
    """Ask the officers to pass a notice on by hand, and to say when they did."""
    case_id, channel = (case.id, case.arrival) if case else (0, "chat")
    redraw_card(turn, case_id)
    await notices.mark_handed(turn.tx, notice_id, turn.now)
    keyboard = errand_buttons(turn, case_id, notice_id)
    lead = turn.texts.say(OFFICIAL, "errand", number=number, channel=channel)
    if utf16_length(whole := Markup(f"{lead}\n\n{text}")) > LONGEST_TEXT:
        await tell_group(turn, text, case=case, purpose=ERRAND)
        whole = lead
    return await tell_group(turn, whole, keyboard, case=case, purpose=ERRAND)


async def tell_group(  # noqa: PLR0913 - a message has many sides
    turn: Turn,
    text: Markup | str,
    keyboard: Keyboard = (),
    *,
    case: Case | None = None,
    purpose: PurposeLike = GROUP_MESSAGE,
    priority: int | None = None,
    key: str | None = None,
    reply_to: MessageId | None = None,
) -> int:
    """Write to the officers: in the case's topic or under its card, else in General."""
    intent = row_purpose(purpose)
    payload: Payload = {"text": text, **message_payload(keyboard), **group_place(turn, case)}
    if reply_to is not None:
        payload["reply_parameters"] = reply_to_message(reply_to)
    return await queue_call(
        turn,
        "sendMessage",
        GROUP,
        intent,
        payload,
        priority=intent.purpose.priority if priority is None else priority,
        case_id=case.id if case else None,
        key=key,
        sensitive=turn.sensitive,
    )


async def say_group(
    turn: Turn,
    text_id: str,
    keyboard: Keyboard = (),
    *,
    case: Case | None = None,
    key: str | None = None,
    reply_to: MessageId | None = None,
    **values: object,
) -> int:
    """Say a text to the officers; one on a case may name its number."""
    known = {"number": case.number} if case else {}
    text = turn.texts.say(OFFICIAL, text_id, **{**known, **values})
    return await tell_group(turn, text, keyboard, case=case, key=key, reply_to=reply_to)


def group_place(turn: Turn, case: Case | None) -> Payload:
    """Return where in the group a message goes, and whether it may make a sound."""
    quiet = not turn.office.is_open(turn.now, turn.calendar)
    place: Payload = {"disable_notification": True} if quiet else {}
    if case is not None:
        place["message_thread_id"] = outbox.reference("topic", case.id)
    return place


def answer_press(turn: Turn, text: str, *, alert: bool = False, url: str | None = None) -> None:
    """Answer the pressed button with a pop-up, or, if it is long, with a message."""
    turn.update.toast = CallbackAnswer(text, alert, url)


async def say_long_answer(turn: Turn) -> None:
    """Say, where a button was pressed, what is too long for the pop-up that answers the press."""
    answer, update = turn.update.toast, turn.update
    if answer is None or utf16_length(answer.text) <= LONGEST_POP_UP:
        return
    update.toast = CallbackAnswer(url=answer.url)
    text = Markup(escape(answer.text, quote=False))
    if update.private_chat is not None:
        found = await people.find(turn.tx, int(update.private_chat))
        await tell(turn, certain(found, "who pressed is known"), text, reply_to=update.pressed)
        return
    pressed, group_id = update.pressed, await desk_state.group_id(turn.tx)
    link = await case_events.find_link(turn.tx, group_id, pressed) if pressed else None
    case = await cases.get(turn.tx, link.case_id) if link else None
    urgent = outbox.ACKNOWLEDGEMENT
    await tell_group(turn, text, case=case, priority=urgent, reply_to=pressed)


QUOTED = 1200
"""UTF-16 units of a person's words where they are quoted to them."""


def quote_contents(turn: Turn, language: str, contents: Sequence[Content]) -> str:
    """Return what was sent as text, files and the like by their kind."""
    lines = []
    for content in contents:
        is_text = content.kind == "text"
        kind = "" if is_text else turn.texts.plain(language, "part-kind", kind=content.kind)
        lines.append(": ".join(filter(None, (kind, content.text))))
    return shortened("\n".join(lines), QUOTED)
