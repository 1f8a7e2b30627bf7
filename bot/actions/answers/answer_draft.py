"""Drafts of the official answer: messages collected until "ready", and their preview."""

from collections.abc import Sequence
from zlib import crc32

from bot.actions.answers import answer_files
from bot.actions.delivery import reply_delivery
from bot.buttons.answer_buttons import Drop, Omit, Preview, Send, WriteMore
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_case
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.allowed_acts import Action, after
from bot.domain.case import Case, Officer
from bot.domain.message import Content, Incoming, shortened, units
from bot.domain.official_answer import Answer, AnswerMessage
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import answers, case_events, cases, decisions, desk_state, outbox
from storage.case_events import Link

LINE_SHOWN = 700
PREVIEW_SHOWN = 2800
"""UTF-16 units that a preview shows of one message, and of all together."""
OMITTED_BY_BUTTON = 24
"""How many messages of an answer get a button that leaves them out."""


async def begin(turn: Turn, case: Case, officer: Officer) -> None:
    """Open a draft of the official answer; what the officer writes from now on belongs to it."""
    await permission_checks.allow(turn, officer, case, Action.DRAFT)
    await answers.begin(turn.tx, case.id, officer.telegram_id, turn.now)
    text = turn.texts.say(
        OFFICIAL,
        "answer-begin",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    ready = turn.button(OFFICIAL, "button-answer-ready", Preview(case.id))
    await turn.tell_group(text, [[ready, _drop(turn, case)]], case=case, priority=0)


async def collect(turn: Turn, incoming: Incoming, case: Case | None) -> bool:
    """Add a message to the answer that its author is collecting; return False if there is none."""
    answer = await _collecting(turn, incoming, case)
    if answer is None:
        return False
    if incoming.content.kind == "unknown":
        raise Refused("cannot-carry-group", what=incoming.content.extra["what"])
    place = (incoming.chat_id, incoming.message_id)
    before = await answers.parts(turn.tx, answer.id)
    await answers.add_part(turn.tx, answer.id, place, incoming.content)
    await case_events.link(turn.tx, *place, Link("desk", answer.case_id))
    album = incoming.content.album
    if album is None or album not in [part.content.album for part in before]:
        await _mark(turn, answer.case_id, incoming.message_id, "✍")
    await _watch_files(turn, answer, before, incoming.content)
    return True


async def _watch_files(
    turn: Turn, answer: Answer, before: Sequence[AnswerMessage], content: Content
) -> None:
    """Offer another way as soon as there are too many files."""
    if content.is_file and answer_files.files(before) == answer_files.MOST_FILES:
        case = await cases.get(turn.tx, answer.case_id)
        parts = await answers.parts(turn.tx, answer.id)
        if case is not None:
            await answer_files.offer(turn, case, parts)


async def _mark(turn: Turn, case_id: int, message_id: int, emoji: str) -> None:
    """Set a reaction that marks an officer's message as part of the answer; "" removes it."""
    await reply_delivery.react(turn, case_id, message_id, emoji)


async def _collecting(turn: Turn, incoming: Incoming, case: Case | None) -> Answer | None:
    """Return the answer that an officer collects: on this case, or without topics the last one."""
    if case is not None:
        answer = await answers.collecting(turn.tx, case.id, incoming.sender_id)
    elif incoming.in_topic or incoming.reply_to is not None or await desk_state.has_topics(turn.tx):
        return None
    else:
        answer = await answers.collecting_anywhere(turn.tx, incoming.sender_id)
        case = await cases.get(turn.tx, answer.case_id) if answer else None
    # Once somebody else's answer has arrived, the kept draft takes in nothing more.
    if case is None or after(case.state, Action.ANSWER) is None:
        return None
    return answer


async def edit(turn: Turn, incoming: Incoming) -> bool:
    """Replace a collected part by its edit; return False if the message is no part."""
    place = (incoming.chat_id, incoming.message_id)
    answer = await answers.part_at(turn.tx, *place)
    if answer is None:
        return False
    if answer.state != "collecting":
        raise Refused("answer-cannot-be-edited")
    await answers.add_part(turn.tx, answer.id, place, incoming.content)
    return True


async def take_out(turn: Turn, incoming: Incoming) -> bool:
    """Take the part replied to out of its answer; return False if that message is no part."""
    if incoming.reply_to is None:
        return False
    answer = await answers.part_at(turn.tx, incoming.chat_id, incoming.reply_to)
    if answer is None:
        return False
    if answer.state != "collecting":
        raise Refused("answer-cannot-be-taken-back")
    if answer.officer_id != incoming.sender_id:
        raise Refused("nothing-to-take-back")
    await leave_out(turn, answer, incoming.reply_to)
    return True


async def leave_out(turn: Turn, answer: Answer, message_id: int) -> None:
    """Take one message out of an answer that is being collected."""
    if await answers.drop_part(turn.tx, answer.id, message_id):
        await _mark(turn, answer.case_id, message_id, "")


async def omit(turn: Turn, case: Case, officer: Officer, button: Omit) -> None:
    """Take a message out of the answer, even one deleted since, and preview what remains."""
    answer, _ = await _open_answer(turn, case, officer)
    await leave_out(turn, answer, button.message_id)
    await preview(turn, case, officer)


async def preview(turn: Turn, case: Case, officer: Officer) -> None:
    """Show the answer as it would be sent, with the number of its messages and files."""
    _, parts = await _open_answer(turn, case, officer)
    text = turn.texts.say(
        OFFICIAL,
        "answer-preview",
        number=case.number,
        messages=len(parts),
        files=answer_files.files(parts),
        lines=_lines(turn, parts),
        decision=await _decided(turn, case),
    )
    buttons = _more_or_drop(turn, case)
    keyboard = [[await _send_button(turn, case, parts)], buttons, *_omissions(turn, case, parts)]
    await turn.tell_group(text, keyboard, case=case, priority=outbox.ACKNOWLEDGEMENT)
    await answer_files.offer(turn, case, parts)


def _lines(turn: Turn, parts: Sequence[AnswerMessage]) -> Markup:
    lines: list[str] = []
    used = 0
    for number, part in enumerate(parts, 1):
        words = shortened(_described(turn, part.content), LINE_SHOWN)
        used += units(words)
        if used > PREVIEW_SHOWN:
            lines.append("…")
            break
        lines.append(turn.texts.say(OFFICIAL, "answer-line", number=number, words=words))
    return Markup("\n".join(lines))


def _described(turn: Turn, content: Content) -> str:
    kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    what = f"[{kind}{': ' + content.file_name if content.file_name else ''}] "
    return (what if content.kind != "text" else "") + content.text


async def fingerprint(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> str:
    """Return a checksum of an answer and its decision, so that only what was previewed is sent."""
    decision = await decisions.current(turn.tx, case.id)
    whole = [str(decision.id if decision else 0), *(p.content.model_dump_json() for p in parts)]
    return f"{crc32(''.join(whole).encode()):08x}"


async def _send_button(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> Button:
    seen = await fingerprint(turn, case, parts)
    return turn.button(OFFICIAL, "button-answer-send", Send(case.id, seen))


async def _decided(turn: Turn, case: Case) -> str:
    """Name the decision that the answer will carry."""
    decision = await decisions.current(turn.tx, case.id)
    if decision is None:
        return turn.texts.plain(OFFICIAL, "decision-none-yet")
    text_id = f"choice-decision-outcome-{decision.outcome}".replace("_", "-")
    return turn.texts.plain(OFFICIAL, text_id)


def _omissions(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> Keyboard:
    """Return buttons that leave out one message: Telegram tells no bot when one is deleted."""
    if len(parts) < 2:
        return []
    label = turn.texts.plain(OFFICIAL, "button-answer-omit")
    buttons = [
        Button(f"{label} {number}", Omit(case.id, part.message_id))
        for number, part in enumerate(parts[:OMITTED_BY_BUTTON], 1)
    ]
    return [buttons[start : start + 4] for start in range(0, len(buttons), 4)]


async def ready(
    turn: Turn, case: Case, officer: Officer, previewed: str
) -> tuple[Answer, list[AnswerMessage]] | None:
    """Return the answer if it is still as previewed; else show a new preview and return None."""
    await _take_over(turn, case, officer, previewed)
    answer, parts = await _open_answer(turn, case, officer)
    if await fingerprint(turn, case, parts) == previewed:
        return answer, parts
    await preview(turn, case, officer)
    turn.answer(turn.texts.plain(OFFICIAL, "answer-changed"), alert=True)
    return None


async def _take_over(turn: Turn, case: Case, officer: Officer, previewed: str) -> None:
    """Give the officer the answer that another prepared, if it is exactly as previewed."""
    if await answers.collecting(turn.tx, case.id, officer.telegram_id) is not None:
        return
    for prepared in await answers.collecting_on(turn.tx, case.id):
        parts = await answers.parts(turn.tx, prepared.id)
        if await fingerprint(turn, case, parts) == previewed:
            await answers.take_over(turn.tx, prepared.id, officer.telegram_id)
            return


async def offer_again(turn: Turn, case: Case, answer_id: int) -> None:
    """Keep an answer that did not arrive, with all its parts, for another attempt."""
    await answers.revive(turn.tx, answer_id)
    parts = await answers.parts(turn.tx, answer_id)
    text = turn.texts.say(OFFICIAL, "answer-kept", number=case.number)
    keyboard = [[await _send_button(turn, case, parts)], _more_or_drop(turn, case)]
    await turn.tell_group(text, keyboard, case=case)


async def drop(turn: Turn, case: Case, officer: Officer) -> None:
    """Give up an answer that was being collected; nothing was sent."""
    answer = await answers.collecting(turn.tx, case.id, officer.telegram_id)
    if answer is None:
        raise Refused("no-answer-open")
    await answers.set_state(turn.tx, answer.id, "collecting", "dropped")
    await answers.drop_parts(turn.tx, answer.id)
    await turn.say_group("answer-dropped", case=case, officer=officer.display_name)


async def _open_answer(
    turn: Turn, case: Case, officer: Officer
) -> tuple[Answer, list[AnswerMessage]]:
    answer = await answers.collecting(turn.tx, case.id, officer.telegram_id)
    if answer is None:
        raise Refused("no-answer-open")
    parts = await answers.parts(turn.tx, answer.id)
    if not parts:
        raise Refused("answer-empty")
    return answer, parts


def _more_or_drop(turn: Turn, case: Case) -> list[Button]:
    return [turn.button(OFFICIAL, "button-answer-more", WriteMore(case.id)), _drop(turn, case)]


def _drop(turn: Turn, case: Case) -> Button:
    return turn.button(OFFICIAL, "button-answer-drop", Drop(case.id))


BUTTONS = (
    in_case(Preview, bare(preview)),
    in_case(WriteMore, bare(begin)),
    in_case(Omit, omit),
    in_case(Drop, bare(drop)),
)
