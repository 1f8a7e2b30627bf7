"""Register a request that came by counter, letter, phone or e-mail, and write its slip."""

from dataclasses import replace
from datetime import date, datetime

from bot.actions.cases import case_card
from bot.actions.deadlines import case_dates
from bot.actions.identity import identity_proof
from bot.actions.letters import letter_basics
from bot.actions.requests import request_completion, request_filing
from bot.desk import contacts, paper_sending, permission_checks
from bot.desk.procedures import PrivateForm
from bot.desk.purposes import RECEIPT, Purpose, RowAbout, intent_of
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.arrival import arrived_at, why_not_received
from bot.domain.case import Case, Officer, Person
from bot.domain.legal_deadlines import local_date
from bot.errors import Refused, needed, refuse
from bot.forms.arrival_form import ARRIVAL, ArrivalAnswers
from bot.forms.form_engine import Accepted, Rejected, Step
from bot.forms.typed_dates import read_date, read_moment
from bot.texts import OFFICIAL, Markup
from storage import drafts
from storage.drafts import Draft

SLIP = Purpose("slip", RowAbout)


async def clerk(turn: Turn, person: Person) -> Officer:
    """Return the officer who may enter requests; raise Refused for anybody else."""
    known = needed(await contacts.officer_of(turn, person), "no-such-form")
    await permission_checks.demand(turn, known, Act.RECORD_REQUEST)
    return known


def checked(turn: Turn, step: Step, accepted: Accepted) -> Accepted | Rejected:
    """Refuse a day that has not come; a day before today makes the form ask for a reason."""
    if step.name != "arrival_at":
        return accepted
    typed = str(accepted.answers["arrival_at"])
    stated = read_moment(typed) or read_date(typed)
    if stated is not None and (refusal := why_not_received(_moment(turn, stated), turn.now)):
        return Rejected(refusal)
    answers = {**accepted.answers, "arrival_today": turn.today.isoformat()}
    return replace(accepted, answers=answers, step=ARRIVAL.next(answers))


def _moment(turn: Turn, stated: datetime | date) -> datetime:
    day = stated.date() if isinstance(stated, datetime) else stated
    hours = turn.office.service_hours.on(day.weekday())
    return arrived_at(stated, hours[0] if hours else None, turn.now, turn.zone)


async def file(turn: Turn, person: Person, draft: Draft) -> Case:
    """Register what an officer entered: number, clock and receipt count from when it came.

    Raises Refused if something is missing, or if it came on an earlier day without a reason.
    """
    officer = await clerk(turn, person)
    given: ArrivalAnswers = ARRIVAL.complete(draft.answers)
    received = _moment(turn, given.arrival_at)
    refuse(why_not_received(received, turn.now))
    if local_date(received, turn.zone) < turn.today and given.arrival_reason is None:
        raise Refused("counter-needs-reason")
    requester = await contacts.without_chat(turn, received)
    way = given.arrival_way
    registered = await request_filing.register(turn, requester, draft.answers, given, received, way)
    case = registered.case
    await drafts.drop(turn.tx, person.id)
    await request_filing.record_filed(turn, case, officer.actor, arrival=way)
    await case_dates.promise(turn, case)
    await request_completion.plan_check(turn, case)
    await case_card.post(turn, case)
    await request_filing.material(turn, requester, case, given, person.telegram_id)
    await _slip(turn, person, registered)
    text = turn.texts.say(OFFICIAL, "errand-receipt", officer=officer.display_name)
    await turn.entrust(case, text, intent_of(RECEIPT))
    return case


async def _slip(turn: Turn, person: Person, registered: request_filing.Registered) -> None:
    """Send the officer, in private, what is printed or copied for the requester."""
    turn.sensitive = True  # the PIN leaves the outbox once it is sent
    case, texts = registered.case, turn.texts
    asked = await identity_proof.asked(turn, OFFICIAL, case, registered.proof)
    rest = request_filing.receipt_rest(turn, OFFICIAL, registered)
    text = "\n\n".join([request_filing.receipt(turn, OFFICIAL, registered), *asked, rest])
    claim = texts.say(OFFICIAL, "slip-claim", link=await letter_basics.link(turn, case))
    await turn.tell(person, Markup(f"{text}\n\n{claim}"), case=case, purpose=SLIP)
    letter = await request_filing.receipt_letter(turn, OFFICIAL, registered)
    await paper_sending.send(turn, person, case, letter, recipient="officer")
    made = texts.say(OFFICIAL, "slip-made", number=case.number, due=case.due_on)
    await turn.tell(person, made)


PRIVATE_FORMS = (PrivateForm(ARRIVAL, file, checked),)
