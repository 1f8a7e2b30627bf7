"""A correction (ralat): numbered, after the official answer, which is never edited or recalled."""

from bot.actions import casework, stating
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.errors import Refused
from bot.forms.correction import CorrectionAnswers
from storage import corrections, people


async def correct(
    turn: Turn, officer: Officer, case: Case | None, given: CorrectionAnswers
) -> None:
    """Send a correction after the answer; no clock starts, stops or moves."""
    case = await casework.the_case(turn, case.id if case else None)
    someone = await people.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None:
        raise Refused("nobody-to-reply-to")
    words = given.correction_words
    said = (officer.telegram_id, words)
    count = await corrections.add(turn.tx, turn.desk.vault, case.id, said, turn.now)
    texts, tongue = turn.desk.texts, someone.language
    heading = texts.notice(tongue, "correction-notice", count=count, number=case.number)
    body = texts.say(tongue, "correction-words", words=words)
    for page in stating.packed([heading, "\n" + body]):
        await turn.tell(someone, page, case=case, purpose="notice")
    await turn.record(case, EventName.CORRECTED, f"officer:{officer.telegram_id}", count=count)
    await turn.say_group("correction-done", case=case, count=count)
