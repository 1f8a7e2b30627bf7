"""The letter of authority (surat kuasa) of who asks for another: its days, and a new one."""

from bot.desk.procedures import Procedure, on_case
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.reminders.objection_plan import letter_reminders
from bot.domain.reminders.reminder_plan import About
from bot.domain.representation import letter_of
from bot.errors import Refused
from bot.forms.form_engine import Accepted, Rejected, Step
from bot.forms.representation_form import LETTER, LetterAnswers
from bot.forms.typed_dates import read_date
from storage import cases, people, reminders


def checked(turn: Turn, step: Step, accepted: Accepted) -> Accepted | Rejected:
    """Refuse a letter that does not hold yet, or no longer, on the day on which it is used."""
    day = read_date(str(accepted.answers.get(step.name)))
    if day is not None and step.name == "letter_since" and day > turn.today:
        return Rejected("error-letter-since-early")
    if day is not None and step.name == "letter_until" and day < turn.today:
        return Rejected("error-letter-until-ended")
    return accepted


async def plan(turn: Turn, case: Case) -> None:
    """Plan the notes before a kuasa's letter ends, in place of those of an earlier one."""
    letter, about = letter_of(await cases.identity(turn.tx, case.id)), About(case.id, letter=True)
    rules = turn.office.reminder_rules(turn.calendar)
    ends = letter_reminders(letter.until, turn.today, rules) if letter and letter.until else ()
    await reminders.replan(turn.tx, about, ends, turn.now)


async def replace(turn: Turn, officer: Officer, case: Case, given: LetterAnswers) -> None:
    """Record the days and the scope of a letter that an officer saw, in place of the earlier."""
    if given.letter_since > turn.today:
        raise Refused("error-letter-since-early")
    if given.letter_until is not None and given.letter_until < turn.today:
        raise Refused("error-letter-until-ended")
    known = await cases.identity(turn.tx, case.id)
    answers = {**known, **given.model_dump(mode="json")}
    await cases.set_identity(turn.tx, case.id, answers)
    await turn.record(case, EventName.LETTER_REPLACED, officer)
    await plan(turn, case)
    person = await people.get(turn.tx, case.person_id)
    until, covers = given.letter_until or "none", given.letter_covers
    if person is not None:
        number, language = case.number, person.language
        text = turn.texts.say(
            language, "letter-replaced", number=number, until=until, covers=covers
        )
        await turn.tell(person, text, case=case)
    await turn.say_group(
        "letter-replaced-group",
        case=case,
        officer=officer.display_name,
        number=case.number,
        until=until,
        covers=covers,
    )


FORMS = (Procedure(LETTER, on_case(replace)),)
