"""The official answer: collected until "ready", previewed, sent once, and only then the clock."""

from bot.actions import casework, relaying
from bot.desk import GROUP, Button, Turn
from bot.domain.case import Case, Officer
from bot.domain.deadlines import DeadlineKind, deadline, local_date
from bot.domain.events import EventName
from bot.domain.lifecycle import Action, after
from bot.domain.message import Incoming
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import answers, cases, outbox, reminders, state
from storage import people as rows
from storage.answers import Answer, Part
from storage.outbox import Outgoing

SHOWN = 3000
"""Characters of an answer that its preview shows."""


async def begin(turn: Turn, case: Case, officer: Officer) -> None:
    """Open an official answer; from now on what the officer writes here belongs to it."""
    if after(case.state, Action.ANSWER) is None:
        raise Refused("not-now-answer", number=case.number)
    await _refuse_second(turn, case)
    await answers.begin(turn.tx, case.id, officer.telegram_id, turn.now)
    text = turn.desk.texts.say(
        OFFICIAL,
        "answer-begin",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    await turn.tell_group(text, [_buttons(turn, case, "ready", "drop")], case=case)


async def _refuse_second(turn: Turn, case: Case) -> None:
    sent = await answers.sent_for(turn.tx, case.id)
    if sent is None:
        return
    first = await rows.officer(turn.tx, sent.officer_id)
    raise Refused("answer-already-sent", officer=first.display_name if first else "?")


async def collect(turn: Turn, incoming: Incoming, case: Case | None) -> bool:
    """Take a message into the answer that its author is collecting; False if there is none."""
    answer = await _collecting(turn, incoming, case)
    if answer is None:
        return False
    if incoming.content.kind == "unknown":
        raise Refused("cannot-carry-group")
    place = (incoming.chat_id, incoming.message_id)
    await answers.add_part(turn.tx, answer.id, place, incoming.content)
    reaction = {"message_id": incoming.message_id, "reaction": [{"type": "emoji", "emoji": "✍"}]}
    await turn.post(
        Outgoing(
            "setMessageReaction",
            chat=GROUP,
            lane=f"g:{answer.case_id}",
            payload=reaction,
            purpose="reaction",
            priority=outbox.CARD,
            case_id=answer.case_id,
        )
    )
    return True


async def _collecting(turn: Turn, incoming: Incoming, case: Case | None) -> Answer | None:
    if case is not None:
        return await answers.collecting(turn.tx, case.id, incoming.sender_id)
    if incoming.in_topic or incoming.reply_to is not None:
        return None
    if await state.get(turn.tx, "forum") != "no":
        return None
    return await answers.collecting_anywhere(turn.tx, incoming.sender_id)


async def edit(turn: Turn, incoming: Incoming) -> bool:
    """Take an edit of a collected part; False if the message is no part."""
    place = (incoming.chat_id, incoming.message_id)
    part = await answers.part_at(turn.tx, *place)
    if part is None:
        return False
    answer_id, stands = part
    if stands != "collecting":
        answer = await answers.get(turn.tx, answer_id)
        case = await cases.get(turn.tx, answer.case_id) if answer else None
        await turn.say_group("answer-cannot-be-edited", case=case)
        return True
    await answers.add_part(turn.tx, answer_id, place, incoming.content)
    return True


async def preview(turn: Turn, case: Case, officer: Officer) -> None:
    """Show what would go out, counted, before anything does."""
    _, parts = await _open_answer(turn, case, officer)
    texts = turn.desk.texts
    lines = [_line(turn, number, part) for number, part in enumerate(parts, 1)]
    shown = "\n".join(lines)
    if len(shown) > SHOWN:
        shown = shown[:SHOWN].rsplit("\n", 1)[0] + "\n…"
    text = texts.say(
        OFFICIAL,
        "answer-preview",
        number=case.number,
        messages=len(parts),
        files=sum(part.content.is_file for part in parts),
        lines=Markup(shown),
    )
    buttons = _buttons(turn, case, "send", "more", "drop")
    await turn.tell_group(text, [buttons[:1], buttons[1:]], case=case)


def _line(turn: Turn, number: int, part: Part) -> str:
    texts, content = turn.desk.texts, part.content
    kind = texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    what = f"[{kind}{': ' + content.file_name if content.file_name else ''}] "
    words = (what if content.kind != "text" else "") + content.text
    return texts.say(OFFICIAL, "answer-line", number=number, words=words[:1500])


async def send(turn: Turn, case: Case, officer: Officer) -> None:
    """Send the official answer. The first one wins; the other officer keeps the draft."""
    answer, parts = await _open_answer(turn, case, officer)
    await _refuse_second(turn, case)
    if after(case.state, Action.ANSWER) is None:
        raise Refused("not-now-answer", number=case.number)
    someone = await rows.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None:
        raise Refused("nobody-to-reply-to")
    await answers.set_state(turn.tx, answer.id, "collecting", "sending")
    about = {"answer": answer.id, "officer": officer.telegram_id}
    heading = turn.desk.texts.notice(
        someone.language, "answer-heading", number=case.number, subject=case.subject
    )
    await turn.tell(
        someone,
        heading,
        case=case,
        purpose="answer",
        priority=outbox.CONVERSATION,
        about=about,
    )
    title = turn.desk.texts.plain(someone.language, "answer-part-heading", number=case.number)
    for part in parts:
        place = (part.chat_id, part.message_id)
        await relaying.keep(turn, case, "answer", place, part.content)
        await relaying.to_citizen(
            turn,
            someone,
            case,
            part.content,
            heading=title,
            purpose="answer",
            about=about,
        )
    await turn.record(case, EventName.ANSWER_SENT, f"officer:{officer.telegram_id}")
    await turn.say_group("answer-on-its-way", case=case, number=case.number)
    turn.answer(turn.desk.texts.plain(OFFICIAL, "answer-sending"))


async def drop(turn: Turn, case: Case, officer: Officer) -> None:
    """Give up an answer that was being collected; nothing was sent."""
    answer = await answers.collecting(turn.tx, case.id, officer.telegram_id)
    if answer is None:
        raise Refused("no-answer-open")
    await answers.set_state(turn.tx, answer.id, "collecting", "dropped")
    await turn.say_group("answer-dropped", case=case, officer=officer.display_name)


async def delivered(turn: Turn, case: Case, answer_id: int) -> None:
    """Stop the clock once Telegram has every message of the answer (UU 14/2008 Art 22(7))."""
    answer = await answers.get(turn.tx, answer_id)
    if answer is None or await answers.unsent_rows(turn.tx, case.id, answer_id) > 0:
        return
    if not await answers.set_state(turn.tx, answer_id, "sending", "delivered", turn.now):
        return
    if after(case.state, Action.ANSWER) is not None:
        await casework.move(
            turn, case, Action.ANSWER, answered_at=turn.now, officer_id=answer.officer_id
        )
        await reminders.drop_for(turn.tx, case.id, turn.now)
    await turn.record(case, EventName.ANSWERED, f"officer:{answer.officer_id}")
    await _tell_rights(turn, case)
    on_time = turn.today <= case.due_on
    await turn.say_group(
        "answer-delivered", case=case, at=turn.now, due=case.due_on, late="no" if on_time else "yes"
    )


async def _tell_rights(turn: Turn, case: Case) -> None:
    """Tell the right to object and by when (Arts 35, 36(1)), and to name the source (Art 5(2))."""
    someone = await rows.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None:
        return
    today = local_date(turn.now, turn.desk.zone)
    until = deadline(DeadlineKind.OBJECTION_FILING, today, turn.desk.calendar, case.regime)
    text = turn.desk.texts.notice(
        someone.language,
        "answer-footing",
        number=case.number,
        until=until.due,
        estimated="yes" if until.estimated else "no",
        addressee=turn.desk.office.objection_addressee,
    )
    await turn.tell(someone, text, case=case, purpose="notice")


async def _open_answer(turn: Turn, case: Case, officer: Officer) -> tuple[Answer, list[Part]]:
    answer = await answers.collecting(turn.tx, case.id, officer.telegram_id)
    if answer is None:
        raise Refused("no-answer-open")
    parts = await answers.parts(turn.tx, answer.id)
    if not parts:
        raise Refused("answer-empty")
    return answer, parts


def _buttons(turn: Turn, case: Case, *verbs: str) -> list[Button]:
    return [turn.button(OFFICIAL, f"button-answer-{verb}", "case", verb, case.id) for verb in verbs]
