"""The one extension of an answer, by the PPID, with written reasons (UU 14/2008 Art 22(8))."""

from datetime import datetime

from bot.actions.cases import case_acts
from bot.actions.deadlines import case_dates
from bot.actions.letters import request_letters
from bot.desk import case_access, paper_sending, permission_checks
from bot.desk.procedures import Procedure
from bot.desk.purposes import NOTICE, NoticeAbout
from bot.desk.turn import Turn
from bot.domain import answer_dates
from bot.domain.acts import Act
from bot.domain.answer_dates import Dates
from bot.domain.authority import Authority
from bot.domain.case import Case, Officer, Person
from bot.domain.case_replay import date_facts
from bot.domain.events import EventName, Facts
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import DeadlineKind, local_date, term
from bot.errors import refuse
from bot.forms.extension_form import EXTENSION, ExtensionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, people


async def extend(turn: Turn, officer: Officer, case: Case | None, given: ExtensionAnswers) -> None:
    """Set the new date, counted from the old one, and tell the citizen why."""
    case = await case_access.the_case(turn, case.id if case else None)
    by = await permission_checks.demand(turn, officer, Act.EXTEND)
    await set_extended(turn, by, case, given, turn.now)


async def new_date(turn: Turn, case: Case | None, _answers: Answers) -> Markup:
    """Say to which day an extension moves the answer, before it is sent."""
    case = await case_access.the_case(turn, case.id if case else None)
    old, new = case.dates, _extended(turn, case, turn.now)
    return turn.texts.say(
        OFFICIAL, "extension-new-date", old=old.promised, new=new.promised, by=old.earlier
    )


def _extended(turn: Turn, case: Case, at: datetime) -> Dates:
    """Return the dates after an extension of which the citizen was told at `at`."""
    return answer_dates.extend(
        case.dates,
        turn.calendar,
        case.regime,
        local_date(at, turn.zone),
        is_extended=case.is_extended,
    )


async def set_extended(
    turn: Turn,
    by: Authority,
    case: Case,
    given: ExtensionAnswers,
    at: datetime,
    elsewhere: Facts | None = None,
) -> None:
    """Extend as the citizen was told at `at`; raise Refused if that was after the last day."""
    refuse(answer_dates.why_not_on_ground(given.extension_ground, case.regime))
    old, new = case.dates, _extended(turn, case, at)
    await cases.set_extended(turn.tx, case.id, at, by)
    case = case.model_copy(update={"extended_at": at})
    case = await case_dates.set_dates(
        turn, case, new, because="extended", by=by, reason=given.extension_reasons
    )
    facts: Facts = {**(elsewhere or {}), "due": str(new.promised), **date_facts(new)}
    await turn.record(case, EventName.EXTENDED, by, at, **facts)
    person = await people.get(turn.tx, case.person_id)
    if person is not None and not case_acts.was_told(person, elsewhere):
        await _tell(turn, person, case, old, given, by.telegram_id)
    await turn.say_group("extension-done", case=case, due=new.earlier)


async def _tell(
    turn: Turn, person: Person, case: Case, old: Dates, given: ExtensionAnswers, officer_id: int
) -> None:
    """Tell the citizen the new date and why, in the chat and by letter."""
    texts = turn.texts
    values = {
        "number": case.number,
        "due": case.dates.promised,
        "article": term(DeadlineKind.EXTENSION, case.regime).article,
        "estimated": "yes" if case.estimated else "no",
        "ground": given.extension_ground,
        "reasons": given.extension_reasons,
    }
    text = texts.notice(person.language, "extension-notice", **values)
    about = NoticeAbout(counts="extension", by=old.earlier)
    await turn.tell(person, text, case=case, purpose=NOTICE(about))
    said = texts.say(person.language, "extension-notice", **values)
    letter = await request_letters.extension(turn, person, case, old, given, said, officer_id)
    await paper_sending.send(turn, person, case, letter)


FORMS = (Procedure(EXTENSION, extend, beside={"extension_confirm": new_date}),)
