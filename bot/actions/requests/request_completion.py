"""What is missing in a request: listed, sent by the citizen, confirmed by an officer."""

from datetime import date, datetime, timedelta

from bot.actions.cases import case_acts
from bot.actions.deadlines import date_explanations
from bot.actions.identity import identity_proof
from bot.actions.letters import letter_parts, request_letters
from bot.actions.requests.deficiency_form import DEFICIENCY, DeficiencyAnswers
from bot.buttons.case_buttons import CallComplete, ReopenLate
from bot.buttons.request_buttons import AddWords, ExplainOwnDate, ShowOwnCase
from bot.desk import contacts, group_message, notice_delivery, paper_sending
from bot.desk.button_acts import in_case, no_fields
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case, requester
from bot.desk.messages import answer_press, make_button, say_group, tell
from bot.desk.notice_delivery import GivenElsewhere, NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law.answer_dates import (
    Dates,
    Deficiency,
    DeficiencyEnd,
    MissingParts,
    completion_due,
    notice_due,
    notice_is_late,
)
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, State
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import MISSING, Before, DeliveryProof, Notice, NoticeEvent
from bot.domain.law.workdays import Reckoning
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.answer_reminder_plan import completeness_reminders, completion_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import require
from bot.texts import OFFICIAL, Markup
from storage import identity_proofs, people, reminders, request_facts

TELL_AGAIN_AFTER = timedelta(minutes=10)
"""Messages of a citizen that follow within this time are announced to the officers once."""


class MissingNotice(FrozenModel):
    """The facts of a list of missing things: what it lacks, and the days told with it.

    The days to complete it are told as counted from a day; the answer is promised by another.
    """

    missing: MissingParts
    counted_from: date
    basis: str
    answer_by: date
    before: Before


async def plan_check_reminders(turn: Turn, case: Case) -> None:
    """Plan the reminders to check whether a new request is complete, replacing older ones."""
    due = notice_due(case.received_on, turn.calendar, case.regime).due
    planned = completeness_reminders(case.received_on, due, turn.reminder_rules)
    await reminders.replace_reminders(turn.tx, Subject(case.id), planned, turn.now, "completeness:")


async def ask_completion(turn: Turn, by: Authority, case: Case, given: DeficiencyAnswers) -> None:
    """List what is missing and tell the citizen by when to send it; the answer's clock runs on."""
    common = None if given.deficiency_common == "own" else given.deficiency_common
    missing = MissingParts(common, given.written)
    basis = date_explanations.promised_basis(turn, case)
    await record_missing(turn, by, case, missing, basis=basis)


async def record_missing(
    turn: Turn,
    by: Authority,
    case: Case,
    missing: MissingParts,
    *,
    basis: str,
    elsewhere: GivenElsewhere | None = None,
) -> None:
    """Record the list of what is missing, and tell it; the citizen's days begin with its receipt.

    `basis` is the legal basis for counting the answer from completion, or "".
    """
    at = elsewhere.proof.at if elsewhere else turn.now
    calendar, on = turn.calendar, local_date(at, turn.zone)
    await case_acts.move_state(turn, case, EventName.DEFICIENCIES_LISTED, by)
    until = completion_due(on, calendar, case.regime)
    due = until.due
    late = notice_is_late(case.received_on, on, calendar, case.regime)
    await request_facts.add_deficiency(turn.tx, case.id, missing, due, at, by, anchor_basis=basis)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "completeness:")
    facts: Facts = {
        "complete_by": due.isoformat(),
        "late": late,
        **(elsewhere.facts if elsewhere else {}),
    }
    await record_event(turn, case, EventName.DEFICIENCIES_LISTED, by, at, **facts)
    told = MissingNotice(
        missing=missing,
        counted_from=on,
        basis=basis,
        answer_by=case.dates.promised,
        before=Before.of(case),
    )
    await _tell(turn, by, case, told, elsewhere.proof if elsewhere else None)
    await say_group(
        turn,
        "deficiencies-listed",
        case=case,
        until=due,
        due=case.dates.earlier,
        late=late,
        counted="completion" if basis else "receipt",
        basis=basis,
    )


async def what_is_missing(turn: Turn, case: Case, *also: State) -> Deficiency | None:
    """Return what a request waits for; once it is in another state, only in one of `also`."""
    waits = case.state in (State.TO_COMPLETE, *also)
    return await request_facts.last_deficiency(turn.tx, case.id) if waits else None


async def plan_completion_reminders(turn: Turn, case: Case, noticed_on: date, due: date) -> None:
    """Plan the reminders to complete, replacing those of the check and of an older last day."""
    about = Subject(case.id)
    planned = completion_reminders(noticed_on, due, turn.reminder_rules)
    await reminders.replace_reminders(
        turn.tx, about, planned, turn.now, "completeness:", "completion:"
    )


async def _tell(
    turn: Turn, by: Authority, case: Case, told: MissingNotice, proof: DeliveryProof | None
) -> None:
    """Send the requester the list, with the ways to complete the request."""
    last = notice_due(case.received_on, turn.calendar, case.regime).due
    draft = NoticeDraft(MISSING, by, told.model_dump(mode="json"), due_on=last, proof=proof)
    person = require(await contacts.requester_of(turn, case), "nobody-to-reply-to")
    values, language = _values(turn, case, told), person.language
    papers = await identity_proofs.proof_of_case(turn.tx, case.id)
    keyboard = [
        [make_button(turn, language, "button-complete-now", AddWords(case.id))],
        *identity_proof.paper_buttons(turn, language, case, papers),
        [make_button(turn, language, "button-this-case", ShowOwnCase(case.id))],
    ]
    await notice_delivery.deliver_notice(
        turn, person, case, draft, "deficiency-notice", values, keyboard
    )


def _values(turn: Turn, case: Case, told: MissingNotice) -> dict[str, object]:
    return {
        "number": case.number,
        "common": told.missing.common,
        "lines": group_message.bulleted_list(told.missing.written),
        "until": _until(turn, case, told).due,
        "due": told.answer_by,
        "counted": "completion" if told.basis else "receipt",
        "basis": told.basis,
    }


def _until(turn: Turn, case: Case, told: MissingNotice) -> Reckoning:
    return completion_due(told.counted_from, turn.calendar, case.regime)


async def _on_sent(turn: Turn, notice: Notice) -> None:
    """Keep the last day that was told, and send the list as a letter too."""
    told, case = await _of(turn, notice)
    due, actor = _until(turn, case, told).due, notice.decided_by
    dates = Dates(due, due)
    await request_facts.add_change(
        turn.tx, case.id, "completion", dates, because="asked", by=actor, now=turn.now
    )
    if not notice.by_hand:
        await _send_letter(turn, notice)


async def _send_letter(turn: Turn, notice: Notice) -> None:
    """Send the list as a letter too, or offer it to the officer who passes the list on."""
    told, case = await _of(turn, notice)
    person = await people.get(turn.tx, case.person_id)
    if person is None:
        return
    said = turn.texts.say(person.language, "deficiency-notice", **_values(turn, case, told))
    letter = await request_letters.deficiency(
        turn,
        case,
        told.missing,
        _until(turn, case, told),
        told.basis,
        notice.decided_by,
        letter_parts.translation_facts(person.language, said),
    )
    await paper_sending.send_letter(turn, person, case, letter, by_hand=notice.by_hand)


async def _of(turn: Turn, notice: Notice) -> tuple[MissingNotice, Case]:
    case = await contacts.get_case(turn, notice.case_id)
    return MissingNotice.model_validate(notice.facts), case


async def undo(turn: Turn, notice: Notice, name: EventName) -> None:
    """Undo what a notice on completion began: its list, or the end of the request.

    Raises Refused if the request has moved since.
    """
    case, by = await contacts.get_case(turn, notice.case_id), notice_delivery.untold(notice)
    await case_acts.undo(turn, case, name, notice, by)
    await request_facts.undo(turn.tx, case.id, notice.decided_at, by)


async def _taken_back(turn: Turn, notice: Notice) -> None:
    await undo(turn, notice, EventName.DEFICIENCIES_LISTED)


async def _on_arrived(turn: Turn, notice: Notice) -> None:
    """Count the days to complete a request from when its list reached the requester."""
    case = await contacts.get_case(turn, notice.case_id)
    listed = await what_is_missing(turn, case)
    if listed is None:
        return
    at = notice.instant_arrived
    on = local_date(at, turn.zone)
    due = max(listed.complete_by, completion_due(on, turn.calendar, case.regime).due)
    await request_facts.set_notified(turn.tx, listed.id, at, due, ByLaw("Perki 1/2021"))
    await plan_completion_reminders(turn, case, on, due)
    if due != listed.complete_by or notice.by_hand:
        await say_group(turn, "completion-counts-from", case=case, on=on, until=due)


async def report_completion(turn: Turn, case: Case, at: datetime) -> None:
    """Tell the officers that a citizen added something to an incomplete request, in time or not."""
    listed = await what_is_missing(turn, case, State.NOT_PROCESSED)
    if listed is None:
        return
    await request_facts.set_answered(turn.tx, listed.id, at)
    if listed.answered_at is not None and at - listed.answered_at < TELL_AGAIN_AFTER:
        return
    closed = case.state is State.NOT_PROCESSED
    revive = make_button(turn, OFFICIAL, "button-revive", ReopenLate(case.id))
    complete = make_button(turn, OFFICIAL, "button-complete", CallComplete(case.id))
    await say_group(
        turn,
        "completion-arrived",
        [[revive if closed else complete]],
        case=case,
        common=listed.missing.common,
        lines=group_message.bulleted_list(listed.missing.written),
        until=listed.complete_by,
        phase=_phase(case, listed, local_date(at, turn.zone)),
    )


async def with_next_steps(turn: Turn, language: str, case: Case, text: Markup) -> Markup:
    """Add to a thank-you what happens next, if the request still waits to be completed."""
    listed = await what_is_missing(turn, case, State.NOT_PROCESSED)
    if listed is None:
        return text
    phase = _phase(case, listed, turn.today)
    more = turn.texts.say(language, "completion-added", phase=phase, until=listed.complete_by)
    return Markup(f"{text}\n\n{more}")


def _phase(case: Case, listed: Deficiency, on: date) -> str:
    if case.state is State.NOT_PROCESSED:
        return "closed"
    return "late" if on > listed.complete_by else "in-time"


async def completion_status(turn: Turn, language: str, case: Case) -> Markup:
    """Return a line on until when a request is to be completed; empty if nothing is missing."""
    listed = await what_is_missing(turn, case)
    if listed is None:
        return Markup()
    over = turn.today > listed.complete_by
    return turn.texts.say(language, "complete-by", until=listed.complete_by, over=over)


async def confirm_complete(turn: Turn, case: Case, by: Authority) -> None:
    """Record that a request is complete, and tell the citizen by when it is answered."""
    await case_acts.move_state(turn, case, EventName.COMPLETED, by)
    about = Subject(case.id)
    await reminders.drop_waiting(turn.tx, about, turn.now, "completeness:", "completion:")
    listed = case.state is State.TO_COMPLETE
    if listed:
        case = await date_explanations.count_from_completion(turn, case, by)
    await record_event(turn, case, EventName.COMPLETED, by, **date_facts(case.dates))
    if listed:
        await settle_deficiency(turn, case, "complete", by)
        await tell_processed(turn, case, "complete-notice")
    await say_group(turn, "complete-group", case=case, due=case.dates.earlier)
    answer_press(turn, turn.texts.plain(OFFICIAL, "completion-confirmed"))


async def settle_deficiency(turn: Turn, case: Case, how: DeficiencyEnd, by: Authority) -> None:
    """Record how the list of what is missing ended."""
    listed = await request_facts.last_deficiency(turn.tx, case.id)
    if listed is not None:
        await request_facts.set_settled(turn.tx, listed.id, how, by)


async def tell_processed(turn: Turn, case: Case, text_id: str) -> None:
    """Tell the citizen that the request is processed, and if its date has passed already."""
    person = await contacts.requester_of(turn, case)
    if person is None:
        return
    due = case.dates.promised
    text = turn.texts.notice(
        person.language,
        text_id,
        number=case.number,
        due=due,
        late=turn.today > due,
        counted=case.counted,
        since=case.counts_from,
        basis=await date_explanations.completion_basis(turn, case),
    )
    keyboard = [
        [make_button(turn, person.language, "button-this-case", ShowOwnCase(case.id))],
        [make_button(turn, person.language, "button-why", ExplainOwnDate(case.id))],
    ]
    await tell(turn, person, text, keyboard, case=case, purpose=CASE_WORD)


ADDS = (
    OfficerForm(DEFICIENCY, on_case(ask_completion), reader=requester),
    in_case(CallComplete, no_fields(confirm_complete)),
    NoticeKind(
        MISSING,
        {
            NoticeEvent.HANDED: _send_letter,
            NoticeEvent.SENT: _on_sent,
            NoticeEvent.ARRIVED: _on_arrived,
            NoticeEvent.TAKEN_BACK: _taken_back,
        },
    ),
)
