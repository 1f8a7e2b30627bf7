"""A correction (ralat): numbered, after the official answer, which is never edited or recalled."""

from bot.actions import cards, casework, relaying, stating
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.message import Content
from bot.errors import Refused
from bot.forms.correction import CorrectionAnswers
from storage import corrections, outbox, people


async def correct(
    turn: Turn, officer: Officer, case: Case | None, given: CorrectionAnswers
) -> None:
    """Send a correction after the answer; no clock starts, stops or moves."""
    case = await casework.the_case(turn, case.id if case else None)
    someone = await people.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None or case.answered_at is None:
        raise Refused("nobody-to-reply-to")
    words = given.correction_words
    said = (officer.telegram_id, words)
    count = await corrections.add(turn.tx, turn.desk.vault, case.id, said, turn.now)
    about = {"correction": count, "officer": officer.telegram_id}
    texts, tongue = turn.desk.texts, someone.language
    heading = texts.notice(
        tongue, "correction-notice", count=count, number=case.number, answered=case.answered_at
    )
    body = texts.say(tongue, "correction-words", words=words)
    for page in stating.packed([heading, "\n" + body]):
        await turn.tell(
            someone,
            page,
            case=case,
            purpose="correction",
            priority=outbox.CONVERSATION,
            about=about,
        )
    title = texts.plain(tongue, "correction-part-heading", count=count, number=case.number)
    chat_id = await relaying.group_id(turn)
    for file in given.correction_files:
        content = Content.model_validate(file.model_dump(exclude={"message_id"}))
        await relaying.keep(turn, case, "answer", (chat_id, file.message_id), content)
        await relaying.to_citizen(
            turn, someone, case, content, heading=title, purpose="correction", about=about
        )
    actor = f"officer:{officer.telegram_id}"
    await turn.record(case, EventName.CORRECTION_SENT, actor, count=count)
    await turn.say_group("correction-on-its-way", case=case, count=count)


async def delivered(turn: Turn, case: Case, count: int, officer_id: int) -> None:
    """Record a correction once Telegram has every message of it."""
    if await corrections.unsent_rows(turn.tx, case.id, count) > 0:
        return
    if not await corrections.set_delivered(turn.tx, case.id, count, turn.now):
        return
    await turn.record(case, EventName.CORRECTED, f"officer:{officer_id}", count=count)
    await turn.say_group("correction-done", case=case, count=count, at=turn.now)
    await cards.refresh(turn, case.id)


async def failed(turn: Turn, case: Case, count: int) -> None:
    """Say that a correction has not arrived whole, and what to do: nothing of it is lost."""
    if await corrections.set_failed(turn.tx, case.id, count, turn.now):
        await turn.say_group("correction-failed", case=case, count=count, number=case.number)
