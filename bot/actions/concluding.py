"""The official answer leaves: sent once, and only its arrival stops the clock."""

from bot.actions import answering, cards, casework, deciding, permitting, relaying, stating
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.deadlines import DeadlineKind, deadline, local_date
from bot.domain.events import EventName
from bot.domain.lifecycle import Action, after
from bot.domain.reminders import objection_right_reminders
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import answers, outbox, reminders
from storage import people as rows


async def send(turn: Turn, case: Case, officer: Officer, previewed: str) -> None:
    """Send the official answer. The first one wins; the other officer keeps the draft."""
    await permitting.allow(turn, officer, case, Action.ANSWER)
    someone = await rows.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None:
        raise Refused("nobody-to-reply-to")
    seen = await answering.ready(turn, case, officer, previewed)
    if seen is None:
        return
    answer, parts = seen
    given, entry = await deciding.to_send(turn, case)
    deciding.check_letter(given, parts)
    await answers.set_state(turn.tx, answer.id, "collecting", "sending")
    about = {"answer": answer.id, "officer": officer.telegram_id}
    texts, tongue = turn.desk.texts, someone.language
    for page in stating.pages(turn, someone, case, given, entry):
        await turn.tell(
            someone,
            page,
            case=case,
            purpose="answer",
            priority=outbox.CONVERSATION,
            about=about,
        )
    title = texts.plain(tongue, "answer-part-heading", number=case.number)
    for part in parts:
        place = (part.chat_id, part.message_id)
        await relaying.keep(turn, case, "answer", place, part.content)
        await relaying.to_citizen(
            turn, someone, case, part.content, heading=title, purpose="answer", about=about
        )
    await turn.record(case, EventName.ANSWER_SENT, f"officer:{officer.telegram_id}")
    await turn.say_group("answer-on-its-way", case=case, number=case.number)
    turn.answer(texts.plain(OFFICIAL, "answer-sending"))


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
    outcome = await deciding.settle(turn, case)
    await turn.record(case, EventName.ANSWERED, f"officer:{answer.officer_id}", outcome=outcome)
    await _tell_rights(turn, case)
    on_time = turn.today <= case.due_on
    await turn.say_group(
        "answer-delivered", case=case, at=turn.now, due=case.due_on, late="no" if on_time else "yes"
    )
    await cards.refresh(turn, case.id)


async def failed(turn: Turn, case: Case, answer_id: int) -> None:
    """Stop what remains of an answer of which a part did not arrive; the clock keeps running."""
    if await answers.set_state(turn.tx, answer_id, "sending", "failed"):
        await outbox.cancel_answer(turn.tx, case.id, answer_id)
        await answering.offer_again(turn, case, answer_id)


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
    buttons = [[turn.button(someone.language, "button-object", "object", case.id)]]
    await turn.tell(someone, text, buttons, case=case, purpose="notice")
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    for reminder in objection_right_reminders(today, until.due, rules):
        await reminders.plan(turn.tx, reminders.About(case.id), reminder)
