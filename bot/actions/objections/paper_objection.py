"""Objections on paper: entered by an officer, and counted from the day of receipt."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AfterValidator

from bot.actions.objections import objection_filing
from bot.desk import contacts, office_time
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, on_case
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_rules import Ground
from bot.errors import Refused
from bot.forms.answer_fields import LONGEST_WORDS, DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.objection_form import check_told
from bot.forms.request_form import AnswerLine, CleanText, at_most
from storage import people


class PaperObjectionAnswers(FormModel):
    """What the letter says, and what proves when the office received it; a time is local."""

    objection_record_way: Literal["counter", "post", "email"]
    objection_record_received: DayOrMoment
    objection_record_evidence: Words
    objection_record_ground: Ground
    objection_record_facts: Annotated[CleanText, AfterValidator(check_told), at_most(LONGEST_WORDS)]
    objection_record_purpose: Annotated[AnswerLine, at_most(500)]


PAPER_OBJECTION = plain_form("objection_record", PaperObjectionAnswers, act=Act.RECORD_OBJECTION)


async def prefill_from_case(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers: the purpose of the request, if it is known."""
    case = await contacts.get_case(turn, case.id if case else None)
    return {"objection_record_purpose": case.purpose} if case.purpose else {}


async def record(turn: Turn, officer: Officer, case: Case, given: PaperObjectionAnswers) -> None:
    """Register an objection as of its receipt, tell the requester, and show it to its judge."""
    received = _received(turn, case, given.objection_record_received)
    objection = await objection_filing.register(
        turn,
        objection_filing.NewObjection(
            case.person_id,
            case,
            given.objection_record_ground,
            given.objection_record_purpose,
            received,
            {"objection_facts": given.objection_record_facts},
            officer.id,
        ),
    )
    await objection_filing.record_filed(
        turn,
        case,
        objection,
        officer.actor,
        way=given.objection_record_way,
        evidence=given.objection_record_evidence,
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        way = given.objection_record_way
        await objection_filing.send_receipt(turn, person, case, objection, way)
    await objection_filing.announce(turn, case, objection)
    await say_group(
        turn,
        "objection-recorded",
        case=case,
        number=objection.number,
        on=objection.filed_on,
        evidence=given.objection_record_evidence,
        known=bool(person),
    )


def _received(turn: Turn, case: Case, stated: datetime | date) -> datetime:
    """Return when an objection came. Raises Refused if in the future or before its request."""
    received = office_time.parse_moment(turn, stated)
    if received > turn.now:
        raise Refused("elsewhere-in-the-future")
    if local_date(received, turn.zone) < case.received_on:
        raise Refused("objection-before-request", received=case.received_on)
    return received


ADDS = (
    OfficerForm(
        PAPER_OBJECTION,
        on_case(record),
        prefill_from_case,
        offers={"objection_record_received": RECENT_DAYS},
    ),
)
