"""Record acts done outside the chat, with evidence, and tell the requester of them."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.actions.answers import order_fulfilment, request_decision
from bot.actions.cases import case_acts
from bot.actions.requests import request_completion, time_extension, unprocessed_requests
from bot.buttons.objection_buttons import ObjectAbout
from bot.desk import contacts, notice_delivery, office_time, permission_checks
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, on_case
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say, say_group, tell
from bot.desk.notice_delivery import GivenElsewhere, NoticeDraft
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import ACT_OF_KIND
from bot.domain.law.allowed_acts import why_not
from bot.domain.law.answer_dates import MissingParts
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Person
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import (
    ANSWER,
    EXTENSION,
    MISSING,
    NOT_PROCESSED,
    DeliveryProof,
    DeliveryWay,
    Notice,
)
from bot.domain.law.outside_act import ActKind
from bot.domain.law.submission import LETTER_AND_SLIP
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, require
from bot.forms.outside_act_form import (
    OUTSIDE_ACT,
    ExtensionAnswers,
    OutsideActAnswers,
    start_elsewhere,
)
from bot.texts import OFFICIAL
from storage import case_events, cases, decisions, file_archive, objections, people, reminders

Record = Callable[[Turn, Authority, Case, DeliveryProof, OutsideActAnswers], Awaitable[None]]


async def _offered(turn: Turn, case: Case) -> tuple[ActKind, ...]:
    """Return the acts that may have been done outside the chat, between its receipt and now."""
    facts = await permission_checks.facts_of(turn, case)
    days = [replace(facts, today=day) for day in (case.received_on, turn.today)]
    return tuple(
        kind for kind, act in ACT_OF_KIND.items() if any(why_not(act, on) is None for on in days)
    )


async def prefill_act(turn: Turn, case: Case | None) -> Answers:
    """Return what the form starts with: the possible acts, and whether to ask for an outcome."""
    if case is None:
        return {}
    decided = await decisions.current(turn.tx, case.id) is not None
    return start_elsewhere(await _offered(turn, case), decided=decided)


async def opened_at(turn: Turn, case: Case) -> datetime:
    """Return since when the case stands open: its receipt, or when an objection reopened it."""
    told = await case_events.events(turn.tx, case.id)
    again = [event.happened_at for event in told if event.name is EventName.REOPENED]
    return max([case.received_at, *again])


async def record(turn: Turn, by: Authority, case: Case, given: OutsideActAnswers) -> None:
    """Record an act at the time when it happened, and tell the citizen that it was recorded.

    It is the officer's own act. Raises Refused if it was not possible on that day. An extension
    comes here after the last day only once its letter and slip were seen (`rests_on_proof`).
    """
    kind, at = given.elsewhere_act, await check_stated(turn, case, given)
    proof = DeliveryProof(at, DeliveryWay(given.elsewhere_channel), by.id, given.elsewhere_evidence)
    await _tell(turn, case, kind, proof)
    await RECORDS[kind](turn, by, case, proof, given)


async def check_stated(turn: Turn, case: Case | None, given: OutsideActAnswers) -> datetime:
    """Return when an act is said to have been done. Raises Refused if it was not possible then."""
    case = require(case, "no-such-case")
    at = office_time.past_moment(turn, given.elsewhere_happened_at, await opened_at(turn, case))
    on, letter_on = local_date(at, turn.zone), given.elsewhere_letter_on
    await permission_checks.demand_possible(turn, case, ACT_OF_KIND[given.elsewhere_act], on=on)
    if letter_on is not None and letter_on > on:
        raise Refused("elsewhere-letter-later")
    return at


def _facts(given: OutsideActAnswers) -> Facts:
    """Return the facts of an act that are recorded with its event."""
    return {
        "act": given.elsewhere_act,
        "channel": given.elsewhere_channel,
        "evidence": given.elsewhere_evidence,
        "reason": given.elsewhere_reason,
    }


async def _tell(turn: Turn, case: Case, kind: ActKind, proof: DeliveryProof) -> None:
    """Tell the requester what was recorded, and how to say that it has not arrived."""
    person = await people.get(turn.tx, case.person_id)
    if person is None or not person.has_chat:
        return  # a requester without a chat knows it from the act itself
    filed = await objections.of_case(turn.tx, case.id)
    text = turn.texts.notice(
        person.language,
        "elsewhere-notice",
        objected=any(one.waits for one in filed),
        act=kind.replace("_", "-"),
        number=case.number,
        at=proof.at,
        recorded=turn.now,
        channel=proof.way,
    )
    missing = make_button(
        turn, person.language, "button-not-received", deny_receipt.button(case.id, kind)
    )
    await tell(turn, person, text, [[missing]], case=case, purpose=CASE_WORD)


async def _answer(
    turn: Turn, by: Authority, case: Case, proof: DeliveryProof, given: OutsideActAnswers
) -> None:
    """Stop the clock where the answer was given (Art 22(7)), and keep its outcome.

    What was decided here is what was answered, once it is approved.
    """
    if await decisions.current(turn.tx, case.id) is None:
        outcome: Outcome = require(given.elsewhere_outcome, "decision-missing")
        await cases.set_outcome(turn.tx, case.id, outcome, by)
    else:
        decided = await request_decision.decision_to_send(turn, case)
        outcome = decided.decision_outcome
        await request_decision.record_outcome(turn, case, by)
    name = EventName.ANSWERED_ELSEWHERE
    await case_acts.move_state(turn, case, name, by, answered_at=proof.at, officer_id=by.id)
    facts: Facts = {"outcome": outcome, **_facts(given)}
    await record_event(turn, case, name, by, proof.at, **facts)
    await order_fulfilment.record_order_done(turn, case, by)
    words = turn.texts.say(OFFICIAL, "choice-elsewhere-act-answer")
    draft = NoticeDraft(ANSWER, by, {}, words)
    await notice_delivery.record_delivery(
        turn, await notice_delivery.save_notice(turn, case, draft), proof
    )
    late = local_date(proof.at, turn.zone) > case.works_to
    await _say_done(turn, case, given, proof, late=late)


async def _extension(
    turn: Turn, by: Authority, case: Case, proof: DeliveryProof, given: OutsideActAnswers
) -> None:
    """Record an extension by letter, counted from the old date, if it was sent in time."""
    letter_on = require(given.elsewhere_letter_on, "error-incomplete")
    told = ExtensionAnswers(
        extension_ground=require(given.elsewhere_ground, "error-incomplete"),
        extension_reasons=require(given.elsewhere_grounds_said, "error-incomplete"),
    )
    facts: Facts = {"on": letter_on.isoformat(), **_facts(given)}
    given_so = GivenElsewhere(proof, facts)
    await time_extension.record_extension(turn, by, case, told, given_so)
    await _say_done(turn, case, given, proof)


async def _deficiency(
    turn: Turn, by: Authority, case: Case, proof: DeliveryProof, given: OutsideActAnswers
) -> None:
    """Record a list of missing things; the requester's days count from when it was told.

    What the list said of another anchor is not known here, so the stricter one holds.
    """
    missing = MissingParts(None, require(given.elsewhere_missing, "error-incomplete"))
    given_so = GivenElsewhere(proof, _facts(given))
    await request_completion.record_missing(turn, by, case, missing, basis="", elsewhere=given_so)
    await _say_done(turn, case, given, proof)


async def _not_processed(
    turn: Turn, by: Authority, case: Case, proof: DeliveryProof, given: OutsideActAnswers
) -> None:
    """Close a request if its requester was told so after the last day to complete it."""
    await unprocessed_requests.close_request(turn, by, case, GivenElsewhere(proof, _facts(given)))
    await _say_done(turn, case, given, proof)


RECORDS: Mapping[ActKind, Record] = {
    ActKind.ANSWER: _answer,
    ActKind.EXTENSION_NOTICE: _extension,
    ActKind.DEFICIENCY_NOTICE: _deficiency,
    ActKind.NOT_PROCESSED_NOTICE: _not_processed,
}
"""What recording each act causes."""


TOLD_BY: Mapping[str, str] = {
    ActKind.ANSWER: ANSWER,
    ActKind.DEFICIENCY_NOTICE: MISSING,
    ActKind.EXTENSION_NOTICE: EXTENSION,
    ActKind.NOT_PROCESSED_NOTICE: NOT_PROCESSED,
}
"""The notice that each act gave."""


async def _say_done(
    turn: Turn,
    case: Case,
    given: OutsideActAnswers,
    proof: DeliveryProof,
    *,
    late: bool | None = None,
) -> None:
    await say_group(
        turn,
        "elsewhere-done",
        case=case,
        act=turn.texts.plain(OFFICIAL, f"choice-elsewhere-act-{given.elsewhere_act}"),
        at=proof.at,
        due=case.works_to,
        late=late,
        channel=turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{proof.way}"),
        evidence=proof.evidence,
    )


async def _is_proved(turn: Turn, notice: Notice) -> bool:
    """Say whether letter and slip of what was sent are kept as files that opened."""
    scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, notice.paper)
    return sum(one.state == "kept" for one in scans) >= LETTER_AND_SLIP


@private_button("missing")
async def deny_receipt(turn: Turn, person: Person, case_id: int, act: ActKind) -> None:
    """Record that the requester has not received what was given elsewhere, and alarm the desk.

    While the answer is owed, an extension whose letter or slip is missing was not sent either: the
    old date is back.
    """
    case = await contacts.own_case(turn, person, case_id)
    told = await case_events.events(turn.tx, case.id)
    of_the_act = [event for event in told if event.facts.get("act") == act]
    if not of_the_act:
        raise Refused("no-such-case")
    if of_the_act[-1].name is EventName.NOT_RECEIVED:
        raise Refused("not-received-known")
    await record_event(turn, case, EventName.NOT_RECEIVED, "citizen", act=act)
    waits: list[list[Button]] = []
    notice = await notice_delivery.newest_of_kind(turn, case, TOLD_BY[act])
    extends = act is ActKind.EXTENSION_NOTICE
    proved = extends and notice is not None and await _is_proved(turn, notice)
    denied = await notice_delivery.mark_not_received(turn, notice)
    if notice is not None and (denied or proved):
        waits = notice_delivery.posted_buttons(turn, notice)
    if denied and not extends:
        # The days that began with the receipt have not begun: neither do their reminders stand.
        begun = ("objection_right:", "completion:")
        await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, *begun)
    object_now = make_button(turn, person.language, "button-object", ObjectAbout(case.id))
    await say(turn, person, "not-received-noted", [[object_now]], number=case.number)
    what = turn.texts.plain(OFFICIAL, f"choice-elsewhere-act-{act}")
    await say_group(turn, "alarm-not-received", waits, case=case, act=what, proved=proved)
    if extends and notice is not None and case.is_open and not proved:
        await notice_delivery.mark_not_sent(turn, notice)


ADDS = (
    OfficerForm(
        OUTSIDE_ACT,
        on_case(record),
        prefill_act,
        check=check_stated,
        offers={"elsewhere_happened_at": RECENT_DAYS, "elsewhere_letter_on": RECENT_DAYS},
    ),
    deny_receipt,
)
