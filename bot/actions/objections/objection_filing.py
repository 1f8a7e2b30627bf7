"""Registration of an objection: number, receipt, deadline, and its message in the group."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Unpack

from bot.actions.cases import name_masking
from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import objection_access, objection_enclosures
from bot.actions.requests import identity_papers
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import (
    AnswerObjection,
    DisownObjection,
    NotElection,
    RecordDispute,
    ShowObjector,
)
from bot.buttons.request_buttons import CancelForm, ShowMenu, ShowOwnCase
from bot.desk import citizen_form_messages, contacts, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD, RECEIPT
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import PrivateForm
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Person
from bot.domain.law.election_regime import regime_on
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, local_date, received_at
from bot.domain.law.objection_rules import Ground, Timing, answer_by, dispute_by, timing_of
from bot.domain.law.objection_state import Objection
from bot.domain.law.registration_numbers import format_number
from bot.domain.law.workdays import Reckoning
from bot.domain.message import shortened
from bot.domain.people.participant_roles import Covered
from bot.domain.records.event_trail import receipt_facts
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.objection_reminder_plan import (
    dispute_right_reminders,
    next_objection_overdue,
    objection_reminders,
)
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused
from bot.forms.objection_form import OBJECTION
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL, Markup
from storage import cases, citizen_drafts, objections, office_days, people, reminders
from storage.citizen_drafts import FormDraft

SERIES = "objection"
_ONE_DAY = timedelta(days=1)
FACTS_SHOWN = 1500
"""UTF-16 units of the facts that the group sees in one message."""
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


@dataclass(frozen=True)
class Registered:
    """A registered objection, its case if any, and how the deadline of its answer was counted."""

    objection: Objection
    case: Case | None
    reckoning: Reckoning


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
    registered = await register(turn, filing)
    await citizen_drafts.drop(turn.tx, person.id)
    objection, case = registered.objection, registered.case
    await record_filed(turn, case, objection, "citizen")
    await send_receipt(turn, person, registered)
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
    form = await objection_letters.objection_form_letter(turn, case, objection)
    await paper_sending.save_letter(turn, case, form, "officer")


async def register(turn: Turn, filing: NewObjection) -> Registered:
    """Number an objection, set its date and plan its reminders."""
    await _refuse_twice(turn, filing.case, filing.ground)
    registered = await _numbered(turn, filing)
    objection, case = registered.objection, registered.case
    await plan_answer_reminders(turn, objection)
    if case is not None:
        await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "objection_right:")
    return registered


async def announce(turn: Turn, case: Case | None, objection: Objection) -> None:
    """Show a new objection to the officers, and notify those who must answer it."""
    judge = await objection_access.judge_names(turn, objection.case_id, ringing=True)
    keyboard = [act_row(turn, kind(objection.id)) for kind in (AnswerObjection, RecordDispute)]
    if case is None and objection.regime is Regime.PEMILU:
        keyboard.append(act_row(turn, NotElection(objection.id)))
    await post(turn, case, objection, [*keyboard, *objector_row(turn, objection)], judge)
    await objection_enclosures.show_enclosures(turn, case, objection)


async def plan_answer_reminders(turn: Turn, objection: Objection) -> None:
    """Plan the reminders of the answer and of what follows silence, in place of earlier ones."""
    rules = turn.reminder_rules
    dates, yesterday = objection.dates, turn.today - _ONE_DAY
    planned = [
        *objection_reminders(objection.filed_on, dates, rules, objection.regime, objection.id),
        # Once the date is over, the daily reminder goes on from today.
        next_objection_overdue(dates.earlier, yesterday, rules, objection.id),
        next_objection_overdue(dates.earlier, turn.today, rules, objection.id),
    ]
    await reminders.replace_reminders(
        turn.tx, matter_of(objection), planned, turn.now, "objection:"
    )
    await _plan_after_silence(turn, objection)


async def _plan_after_silence(turn: Turn, objection: Objection) -> None:
    """Plan the reminders of a dispute after silence; a delivered answer replaces them."""
    days = turn.office.dispute_days_in_stages
    readings = dispute_by(objection.due_on, None, turn.calendar, objection.regime, days)
    last = readings[0].due if readings else None
    planned = dispute_right_reminders(objection.due_on, last, turn.reminder_rules, objection.id)
    await reminders.replace_reminders(
        turn.tx, matter_of(objection), planned, turn.now, "dispute_right:"
    )


def matter_of(objection: Objection) -> Subject:
    """Return the matter under which an objection's reminders are stored."""
    return Subject(objection.case_id, objection.id)


async def case_of(turn: Turn, person: Person, case_id: int | None) -> Case | None:
    """Return the person's own case that an objection is about; None without one."""
    if case_id is None:
        return None
    return await contacts.own_decidable_case(turn, person, case_id, Covered.ALL)


async def _refuse_twice(turn: Turn, case: Case | None, ground: Ground) -> None:
    for earlier in await objections.of_case(turn.tx, case.id) if case else ():
        if earlier.waits and earlier.ground is ground:
            raise Refused("objection-waits-already", number=earlier.number)


async def _numbered(turn: Turn, filing: NewObjection) -> Registered:
    """Store an objection with its number and deadline; the facts and the identity are sealed."""
    case, received = filing.case, filing.received
    names = await name_masking.names_behind(turn, case, filing.told)
    on = local_date(received, turn.zone)
    regime = case.regime if case else await _regime_on(turn, on)
    reckoning = answer_by(on, turn.calendar, regime)
    when = await _timing(turn, case, filing.ground, on)
    sequence = await cases.next_sequence(turn.tx, SERIES, on.year)
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
        due_on=reckoning.due,
        timing=when,
        recorded_by=filing.recorded_by,
    )
    sealed = {name: filing.told[name] for name in SEALED if filing.told.get(name) is not None}
    new_id = await objections.add_objection(turn.tx, objection, sealed)
    return Registered(replace(objection, id=new_id), case, reckoning)


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
    turn: Turn, person: Person, registered: Registered, way: str = "chat"
) -> None:
    """Send the proof of receipt: number, the Atasan's last day, and what may follow (Art 37).

    Of one that an officer recorded, with its `way`, the person may say that it is not theirs.
    """
    objection, case, reckoning = registered.objection, registered.case, registered.reckoning
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
    keyboard = message_buttons(turn, language, case)
    if objection.recorded_by is not None:
        disown = make_button(turn, language, "button-disown", DisownObjection(objection.id))
        keyboard.insert(0, [disown])
    await tell(turn, person, text, keyboard, case=case, purpose=RECEIPT)
    said = texts.say(language, "objection-receipt", **values)
    letter = await objection_letters.receipt(turn, person, case, objection, reckoning, said)
    await paper_sending.send_letter(turn, person, case, letter)


def message_buttons(turn: Turn, language: str, case: Case | None) -> list[list[Button]]:
    """Return the buttons below a message about an objection: to its case, if any, and the menu."""
    home = [make_button(turn, language, "button-menu", ShowMenu())]
    return (
        [[make_button(turn, language, "button-this-case", ShowOwnCase(case.id))], home]
        if case
        else [home]
    )


async def notify_objector(
    turn: Turn, about: Case | None, objection: Objection, text_id: str, **values: object
) -> None:
    """Tell who objected something with legal meaning, if they are known."""
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        return
    values |= {"number": objection.number, "case": about.number if about else "none"}
    text = turn.texts.notice(person.language, text_id, **values)
    keyboard = message_buttons(turn, person.language, about)
    await tell(turn, person, text, keyboard, case=about, purpose=CASE_WORD)


def act_row(turn: Turn, button: ButtonData) -> list[Button]:
    """Return a row with the button of one of the officers' acts on an objection."""
    return [make_button(turn, OFFICIAL, f"button-{button.verb}".replace(":", "-"), button)]


def objector_row(turn: Turn, objection: Objection) -> list[list[Button]]:
    """Return the button that shows who objects, or nothing if the case's card has it."""
    return [] if objection.case_id else [act_row(turn, ShowObjector(objection.id))]


async def post(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    keyboard: Keyboard,
    judge: Markup | None = None,
) -> None:
    """Post an objection in the case's topic, or in General without a case, naming no person."""
    told = await objections.facts(turn.tx, objection.id)
    names = await name_masking.names_behind(turn, case, told)
    texts = turn.texts
    facts = str(told.get("objection_facts", ""))
    text = texts.say(
        OFFICIAL,
        "objection-card",
        number=objection.number,
        case=case.number if case else "none",
        subject=name_masking.mask_text(turn, str(told.get("objection_subject", "none")), names),
        ground=texts.plain(OFFICIAL, f"choice-objection-ground-{objection.ground}"),
        facts=shortened(name_masking.mask_text(turn, facts, names), FACTS_SHOWN),
        purpose=objection.purpose,
        due=objection.dates.earlier,
        timing=objection.timing,
        clock=objection.regime,
        enclosed=await objections.count_enclosures(turn.tx, objection.id),
        judge=judge or await objection_access.judge_names(turn, objection.case_id, ringing=False),
    )
    await tell_group(turn, text, keyboard, case=case)


async def set_dates(turn: Turn, objection: Objection, dates: Dates, by: Authority | ByLaw) -> None:
    """Set the legal and the promised day of an objection's answer, and replan its reminders."""
    await objections.set_dates(turn.tx, objection.id, dates, by)
    await plan_answer_reminders(
        turn, replace(objection, due_on=dates.legal, promised_on=dates.promised)
    )


ADDS = (PrivateForm(OBJECTION, file, identity_papers.check_letter_days), file_anyway)
