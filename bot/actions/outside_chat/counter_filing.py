"""Requests that officers register: at the counter, or in e-PPID with its number."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from bot.actions.cases import case_card
from bot.actions.deadlines import case_dates
from bot.actions.identity import identity_proof, identity_view
from bot.actions.letters import letter_parts
from bot.actions.requests import request_completion, request_filing
from bot.desk import contacts, group_message, paper_sending, permission_checks, private_view
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import CASE_WORD, RECEIPT, Purpose, RowAbout, row_purpose
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, PrivateForm, on_case
from bot.desk.messages import (
    answer_press,
    entrust_to_officers,
    make_button,
    say_group,
    tell,
    tell_group,
)
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.outside_act import arrived_at, why_not_received
from bot.domain.message import LONGEST_TEXT, shortened
from bot.domain.records.events import EventName
from bot.errors import Refused, refuse_if, require
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import Accepted, FormModel, Rejected, Step, plain_form
from bot.forms.outside_act_form import ARRIVAL, ArrivalAnswers
from bot.forms.typed_text import read_date, read_moment
from bot.texts import OFFICIAL, Markup
from storage import cases, citizen_drafts, people
from storage.citizen_drafts import FormDraft

PRINTED_RECEIPT = Purpose("slip", RowAbout)


async def demand_clerk(turn: Turn, person: Person) -> Officer:
    """Return the officer who may enter requests; raise Refused for anybody else."""
    known = require(await contacts.officer_of(turn, person), "no-such-form")
    await permission_checks.demand(turn, known, Act.RECORD_REQUEST)
    return known


def check_day(turn: Turn, step: Step, accepted: Accepted) -> Accepted | Rejected:
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


async def file_request(turn: Turn, person: Person, draft: FormDraft) -> Case:
    """Register what an officer entered: number, clock and receipt count from when it came.

    Raises Refused if something is missing, or if it came on an earlier day without a reason.
    """
    officer = await demand_clerk(turn, person)
    given: ArrivalAnswers = ARRIVAL.complete(draft.answers)
    received = _moment(turn, given.arrival_at)
    refuse_if(why_not_received(received, turn.now))
    if local_date(received, turn.zone) < turn.today and given.arrival_reason is None:
        raise Refused("counter-needs-reason")
    requester = await contacts.add_without_chat(turn, received)
    way = given.arrival_way
    registered = await request_filing.register(turn, requester, draft.answers, given, received, way)
    case = registered.case
    await citizen_drafts.drop(turn.tx, person.id)
    await request_filing.record_filed(turn, case, officer.actor, arrival=way)
    await case_dates.record_promise(turn, case)
    await request_completion.plan_check_reminders(turn, case)
    await case_card.post(turn, case)
    await request_filing.show_material(turn, requester, case, given, person.telegram_id)
    await _slip(turn, person, registered, officer.actor)
    text = turn.texts.say(OFFICIAL, "errand-receipt", officer=officer.display_name)
    await entrust_to_officers(turn, case, text, row_purpose(RECEIPT))
    return case


async def _slip(
    turn: Turn, person: Person, registered: request_filing.Registered, actor: str
) -> None:
    """Send the officer, in private, what is printed or copied for the requester."""
    turn.sensitive = True  # the PIN leaves the outbox once it is sent
    case, texts = registered.case, turn.texts
    asked = await identity_proof.proof_request_lines(turn, OFFICIAL, case, registered.proof)
    rest = request_filing.receipt_rest(turn, OFFICIAL, registered)
    text = "\n\n".join([request_filing.receipt_text(turn, OFFICIAL, registered), *asked, rest])
    claim = texts.say(OFFICIAL, "slip-claim", link=await letter_parts.status_link(turn, case))
    await tell(turn, person, Markup(f"{text}\n\n{claim}"), case=case, purpose=PRINTED_RECEIPT)
    letter = await request_filing.receipt_letter(turn, OFFICIAL, registered, actor)
    await paper_sending.send_letter(turn, person, case, letter, recipient="officer")
    made = texts.say(OFFICIAL, "slip-made", number=case.number, due=case.due_on)
    await tell(turn, person, made)


class EppidAnswers(FormModel):
    """A number as e-PPID writes it; the desk does not interpret it."""

    eppid_number: ShortLine


EPPID = plain_form("eppid", EppidAnswers, act=Act.NUMBER_EPPID)


ROOM = LONGEST_TEXT - 600
"""UTF-16 units of the block that are left for what is asked; a heading stands above it."""


async def record_number(turn: Turn, officer: Officer, case: Case, given: EppidAnswers) -> None:
    """Keep the e-PPID number of a case, and tell the requester."""
    await cases.set_eppid_number(turn.tx, case.id, given.eppid_number)
    await record_event(
        turn,
        case,
        EventName.EPPID_NUMBERED,
        officer,
        number=given.eppid_number,
        before=case.eppid_number,
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        text = turn.texts.notice(
            person.language, "eppid-notice", number=case.number, eppid=given.eppid_number
        )
        await tell(turn, person, text, case=case, purpose=CASE_WORD)
    await say_group(turn, "eppid-numbered", case=case, eppid=given.eppid_number)


@case_button("case:copy", does=Act.NUMBER_EPPID)
async def copy_request(turn: Turn, case: Case, _officer: Officer) -> None:
    """Write a request out to be typed into e-PPID; nothing in it names the requester."""
    texts = turn.texts
    rest = [
        ("subject", case.subject),
        ("purpose", case.purpose),
        ("delivery", group_message.delivery_words(turn, OFFICIAL, case)),
        ("kind", texts.plain(OFFICIAL, f"choice-kind-{case.kind}")),
    ]
    used = sum(len(value) + 40 for _, value in rest)
    wanted = shortened(case.wanted, ROOM - used) or texts.plain(OFFICIAL, "wanted-in-files")
    named = [
        (texts.plain(OFFICIAL, f"field-{name}"), value)
        for name, value in [("wanted", wanted), *rest]
    ]
    text = _written(turn, case, named)
    private = make_button(turn, OFFICIAL, "button-eppid-identity", copy_identity.button(case.id))
    await tell_group(turn, text, [[private]], case=case)


def _written(turn: Turn, case: Case, fields: Iterable[tuple[str, str]]) -> Markup:
    texts = turn.texts
    lines = Markup(
        "\n".join(
            texts.say(OFFICIAL, "eppid-line", name=name, value=value) for name, value in fields
        )
    )
    return texts.say(OFFICIAL, "eppid-block", number=case.number, at=case.received_at, lines=lines)


@case_button("case:copywho")
async def copy_identity(turn: Turn, case: Case, officer: Officer) -> None:
    """Show the identity to be typed into e-PPID, in private only, and record the look."""
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    await _send_identity(turn, case, reader)
    answer_press(turn, turn.texts.plain(OFFICIAL, "identity-sent"))


async def _send_identity(turn: Turn, case: Case, reader: Person) -> None:
    known = await cases.identity(turn.tx, case.id)
    officer = await private_view.reading_officer(turn, reader)
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="e-ppid")
    # Copying is what it is for, so it is not protected against that.
    await private_view.show_text(
        turn, reader, _written(turn, case, identity_view.identity_rows(turn, known)), protect=False
    )


ADDS = (
    OfficerForm(EPPID, on_case(record_number)),
    PrivateForm(ARRIVAL, file_request, check_day),
    copy_request,
    copy_identity,
    PRINTED_RECEIPT,
)
