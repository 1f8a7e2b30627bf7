"""The registration of an objection: its number and deadline, and who is told of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Unpack

from bot.actions.cases import name_masking
from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import (
    objection_clock,
    objection_enclosures,
    objection_judges,
    objection_messages,
)
from bot.actions.requests import identity_papers
from bot.buttons.objection_buttons import (
    DisownObjection,
    NotElection,
)
from bot.buttons.request_buttons import CancelForm, OpenAbout
from bot.desk import citizen_form_messages, contacts, number_series, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import RECEIPT
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import PrivateForm
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Person
from bot.domain.law.election_regime import regime_on
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, local_date, received_at
from bot.domain.law.objection_rules import Ground, Timing, answer_by, timing_of
from bot.domain.law.objection_state import Objection
from bot.domain.law.registration_numbers import format_number
from bot.domain.people.identity_proofs import Covered
from bot.domain.records.event_trail import receipt_facts
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused
from bot.forms.objection_form import OBJECTION
from bot.forms.request_form import IDENTITY_FIELDS
from storage import citizen_drafts, objections, office_days, reminders
from storage.citizen_drafts import FormDraft

SERIES = "objection"
SEALED = ("objection_subject", "objection_facts", *IDENTITY_FIELDS, "voices")


@dataclass(frozen=True)
class NewObjection:
    """An objection to register: by whom, about which request, on what ground, and when received.

    `told` holds the form's answers; `recorded_by` is the officer who entered one on paper.
    """

    person_id: int | None
    case: Case | None
    ground: Ground
    purpose: str
    received: datetime
    told: Answers
    recorded_by: int | None = None


async def file(turn: Turn, person: Person, draft: FormDraft, *, insists: bool = False) -> None:
    """Turn a complete draft into a registered objection, a late one too (UU 14/2008 Art 36).

    To silence before its time the office's last day is named first; who `insists` gets a number.
    Raises Refused if something is missing, or the same objection waits for its answer already.
    """
    answers, case_id = OBJECTION.complete(draft.answers), draft.answers.get("case_id")
    case = await case_of(turn, person, case_id if isinstance(case_id, int) else None)
    received = draft.uttered_at or received_at(None, turn.update.stored_at, turn.update.tap_at)
    ground, on = answers.objection_ground, local_date(received, turn.zone)
    early = await _timing(turn, case, ground, on) is Timing.EARLY
    if case is not None and early and not insists:
        await _explain_early(turn, person, case, draft)
        return
    filing = NewObjection(
        person.id, case, ground, answers.objection_purpose, received, draft.answers
    )
    objection = await register(turn, filing)
    await citizen_drafts.drop(turn.tx, person.id)
    await record_filed(turn, case, objection, "citizen")
    await send_receipt(turn, person, case, objection)
    await objection_enclosures.store_enclosures(turn, person, objection, draft)
    await announce(turn, case, objection)


async def _explain_early(turn: Turn, person: Person, case: Case, draft: FormDraft) -> None:
    """Say until when the office may answer; the person insists, or waits and drops the form."""
    await _refuse_twice(turn, case, Ground.SILENCE)
    waits = CancelForm(citizen_form_messages.draft_checksum(draft))
    rows = [
        [make_button(turn, person.language, "button-objection-insist", file_anyway.button())],
        [make_button(turn, person.language, "button-objection-wait", waits)],
    ]
    due = case.dates.earlier
    text = turn.texts.say(person.language, "objection-early", number=case.number, due=due)
    await tell(turn, person, text, rows, case=case)


@private_button("object:early")
async def file_anyway(turn: Turn, person: Person) -> None:
    """Register the objection of which the person heard that it comes before its time."""
    draft = await citizen_drafts.find(turn.tx, person.id)
    if draft is None or draft.form != OBJECTION.name:
        raise Refused("draft-gone")
    await file(turn, person, draft, insists=True)


async def record_filed(
    turn: Turn, case: Case | None, objection: Objection, actor: str, **facts: Unpack[Facts]
) -> None:
    """Record that an objection was filed, and its dates; keep its form as it was filled in."""
    told = receipt_facts(objection.filed_at, objection.filed_on, objection.dates)
    facts = {**facts, "number": objection.number, **told}
    await record_event(turn, case, EventName.OBJECTED, actor, objection.filed_at, **facts)
    form = await objection_letters.objection_form_letter(turn, case, objection, actor)
    await paper_sending.save_letter(turn, case, form, "officer")


async def register(turn: Turn, filing: NewObjection) -> Objection:
    """Number an objection, set its date and plan its reminders."""
    await _refuse_twice(turn, filing.case, filing.ground)
    objection = await _numbered(turn, filing)
    await objection_clock.plan_answer_reminders(turn, objection)
    if filing.case is not None:
        about = Subject(filing.case.id)
        await reminders.drop_waiting(turn.tx, about, turn.now, "objection_right:")
    return objection


async def announce(turn: Turn, case: Case | None, objection: Objection) -> None:
    """Show a new objection to the officers, and notify those who must answer it."""
    judge = await objection_judges.judge_names(turn, objection.case_id, ringing=True)
    keyboard = [
        objection_messages.act_row(turn, OpenAbout(form, objection.id))
        for form in ("objection_answer", "dispute")
    ]
    if case is None and objection.regime is Regime.PEMILU:
        keyboard.append(objection_messages.act_row(turn, NotElection(objection.id)))
    await objection_messages.post(
        turn, case, objection, [*keyboard, *objection_messages.objector_row(turn, objection)], judge
    )
    await objection_enclosures.show_enclosures(turn, case, objection)


async def case_of(turn: Turn, person: Person, case_id: int | None) -> Case | None:
    """Return the person's own case that an objection is about; None without one."""
    if case_id is None:
        return None
    return await contacts.own_decidable_case(turn, person, case_id, Covered.ALL)


async def _refuse_twice(turn: Turn, case: Case | None, ground: Ground) -> None:
    for earlier in await objections.of_case(turn.tx, case.id) if case else ():
        if earlier.waits and earlier.ground is ground:
            raise Refused("objection-waits-already", number=earlier.number)


async def _numbered(turn: Turn, filing: NewObjection) -> Objection:
    """Store an objection with its number and deadline; the facts and the identity are sealed."""
    case, received = filing.case, filing.received
    names = await name_masking.names_behind(turn, case, filing.told)
    on = local_date(received, turn.zone)
    regime = case.regime if case else await _regime_on(turn, on)
    sequence = await number_series.take_number(turn, SERIES, on.year)
    objection = Objection(
        id=0,
        year=on.year,
        sequence=sequence,
        number=format_number(turn.office.objection_template, sequence, on),
        case_id=case.id if case else None,
        person_id=filing.person_id,
        ground=filing.ground,
        purpose=name_masking.mask_text(turn, filing.purpose, names),
        regime=regime,
        filed_at=received,
        filed_on=on,
        due_on=answer_by(on, turn.calendar, regime).due,
        timing=await _timing(turn, case, filing.ground, on),
        recorded_by=filing.recorded_by,
    )
    sealed = {name: filing.told[name] for name in SEALED if filing.told.get(name) is not None}
    new_id = await objections.add_objection(turn.tx, objection, sealed)
    return replace(objection, id=new_id)


async def _timing(turn: Turn, case: Case | None, ground: Ground, on: date) -> Timing:
    """Return whether an objection of a day comes in time; one without a request always does."""
    if case is None:
        return Timing.IN_TIME
    last = await objection_window.last_day_to_object(turn, case, ground)
    return timing_of(on, ground, await objection_window.ground_facts(turn, case), last)


async def _regime_on(turn: Turn, on: date) -> Regime:
    """Return the clock of an objection without a request: the shorter one inside a stage."""
    stages_kept = (await office_days.current_stages(turn.tx)).values()
    return regime_on(on, stages_kept).promised


async def send_receipt(
    turn: Turn, person: Person, case: Case | None, objection: Objection, way: str = "chat"
) -> None:
    """Send the proof of receipt: number, the Atasan's last day, and what may follow (Art 37).

    Of one that an officer recorded, with its `way`, the person may say that it is not theirs.
    """
    reckoning = answer_by(objection.filed_on, turn.calendar, objection.regime)
    texts, language = turn.texts, person.language
    values = {
        "number": objection.number,
        "case": case.number if case else "none",
        "ground": objection.ground,
        "way": way,
        "received": objection_letters.received_at(objection),
        "due": objection.due_on,
        "days": len(reckoning.counted),
        "article": legal_term(DeadlineKind.OBJECTION_ANSWER, objection.regime).article,
        "timing": objection.timing,
        "estimated": reckoning.estimated,
        "window": objection_letters.commission_days(turn, objection.regime),
    }
    text = texts.notice(language, "objection-receipt", **values)
    keyboard = objection_messages.message_buttons(turn, language, case)
    if objection.recorded_by is not None:
        disown = make_button(turn, language, "button-disown", DisownObjection(objection.id))
        keyboard.insert(0, [disown])
    await tell(turn, person, text, keyboard, case=case, purpose=RECEIPT)
    said = texts.say(language, "objection-receipt", **values)
    letter = await objection_letters.receipt(turn, person, case, objection, reckoning, said)
    await paper_sending.send_letter(turn, person, case, letter)


ADDS = (PrivateForm(OBJECTION, file, identity_papers.check_letter_days), file_anyway)
