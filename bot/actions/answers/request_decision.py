"""The decision on a request (UU 14/2008 Art 22(7)): recorded, approved, and then answered."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Literal

from bot.actions.answers import (
    answer_correction,
    answer_draft,
    decision_item_display,
    written_considerations,
)
from bot.actions.deadlines import case_dates
from bot.actions.exemptions import exemption_list
from bot.actions.group import judge_warnings
from bot.actions.letters import decision_wording, letter_drafts, letter_parts
from bot.buttons.case_buttons import BeginAnswer, OpenForm
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk import contacts, group_message, office_time, permission_checks, rehearsal
from bot.desk.button_acts import case_button, in_case, no_fields
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.feature_declaration import RECENT_DAYS, AnswerOffers, OfficerForm, on_case
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.rehearsal import Rehearsed
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law import official_answer
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Officer
from bot.domain.law.decision import Approval, Decision, Outcome, why_not_decide
from bot.domain.law.exemption import approver
from bot.domain.law.official_answer import AnswerMessage
from bot.domain.law.shown_draft import shown_name
from bot.domain.law.submission import SignableMatter
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName
from bot.domain.reminders.answer_reminder_plan import approval_reminders, first_approval
from bot.domain.reminders.reminder_plan import Audience, Subject
from bot.errors import Refused, certain, refuse_if, require
from bot.forms.decision_form import DECISION, DecisionAnswers, PartAnswers, start_decision
from bot.forms.decision_items import start_items
from bot.texts import OFFICIAL, Markup
from storage import (
    cases,
    decisions,
    outbox,
    people,
    reminders,
    shown_drafts,
    submissions,
)


async def prefill_decision(_turn: Turn, case: Case | None) -> Answers:
    """Return the first answers of the form: the requester's format, delivery, and lines."""
    return {**answers_as_asked(case), **start_items(case.wanted)} if case else {}


def answers_as_asked(case: Case) -> Answers:
    """Return the format and delivery that the requester chose."""
    return start_decision(case.obtain, case.format, case.delivery)


async def begin_answer(turn: Turn, case: Case, officer: Officer) -> None:
    """Begin the official answer; if the request is not decided yet, ask for the decision first."""
    decision = await decisions.current(turn.tx, case.id)
    await permission_checks.authorize(turn, officer, case, Act.DRAFT_ANSWER)
    own = await answer_draft.own_or_left(turn, case, officer)
    drafted = own is not None and await decision_wording.drafted_decision(turn, own.id) is not None
    if drafted or (decision is not None and decision.approval != "denied"):
        await answer_draft.start_draft(turn, case, officer)
        return
    await permission_checks.authorize_draft(turn, officer, case, Act.DECIDE)
    keyboard = [
        [make_button(turn, OFFICIAL, "button-decision-granted", grant.button(case.id))],
        [make_button(turn, OFFICIAL, "button-decision-other", OpenForm(case.id, "decision"))],
        group_message.close_menu_button(turn),
    ]
    text = turn.texts.say(
        OFFICIAL,
        "decision-first",
        number=case.number,
        subject=case.subject,
        delivery=group_message.delivery_words(turn, OFFICIAL, case),
    )
    await tell_group(
        turn, text, keyboard, case=case, purpose=answer_draft.DRAFT, priority=outbox.ACKNOWLEDGEMENT
    )


@case_button("case:granted", does=Act.DECIDE, drafted=True)
async def grant(turn: Turn, case: Case, officer: Authority) -> None:
    """Grant a request in one tap: all that was asked, in the way asked, free of charge.

    Of whoever may not decide it is a draft. Raise Refused if a decision stands: an old button
    never replaces one.
    """
    standing = await decisions.current(turn.tx, case.id)
    if standing is not None and standing.approval != "denied":
        raise Refused("decision-stands-already")
    given = DecisionAnswers.model_validate(
        {
            **answers_as_asked(case),
            "decision_outcome": Outcome.GRANTED,
            "decision_held": "yes",
            "decision_given": case.subject,
            "decision_means": "words",
        }
    )
    if officer.act is Act.DECIDE:
        kept, role = await record_decision(turn, case, officer, given)
        await answer_draft.start_draft(turn, case, officer, in_place=True)
        if role is not None:
            await ask_approval(turn, case, kept, role, officer)
    else:
        await _draft(turn, case, officer, given, in_place=True)


async def draft(turn: Turn, officer: Officer, case: Case | None, given: DecisionAnswers) -> None:
    """Store a decision with the draft of its answer; it has no effect until the answer is sent."""
    case = await contacts.get_case(turn, case.id if case else None)
    await _lawful(turn, given)
    await _draft(turn, case, officer, given, in_place=False)


async def _draft(
    turn: Turn, case: Case, officer: Officer, given: DecisionAnswers, *, in_place: bool
) -> None:
    answer = await answer_draft.start_draft(turn, case, officer, in_place=in_place)
    words = given.model_dump(mode="json", exclude_none=True)
    await submissions.rewrite(turn.tx, await submission_of(turn, answer), words)


async def submission_of(turn: Turn, answer: official_answer.OfficialAnswer) -> int:
    """Return the number under which an answer is handed up with the decision drafted with it."""
    before = await submissions.of_answer(turn.tx, answer.id)
    if before is not None:
        return before.id
    undecided: Answers = {}
    filled, by = (DECISION.name, Act.ANSWER, undecided), answer.officer_id
    return await submissions.add_submission(
        turn.tx, answer.case_id, filled, by, turn.now, answer_id=answer.id
    )


async def drafted_decision(
    turn: Turn, case: Case, answer: official_answer.OfficialAnswer
) -> DecisionAnswers:
    """Return the decision drafted with an answer. Raises Refused if it is not lawful."""
    given = await decision_wording.drafted_decision(turn, answer.id)
    if given is not None:
        await _lawful(turn, given)
        return given
    standing = require(await decisions.current(turn.tx, case.id), "decision-missing")
    if standing.approval == "denied":
        raise Refused("decision-approval-denied")
    return DecisionAnswers.model_validate_json(standing.facts)


async def adopt(
    turn: Turn,
    case: Case,
    by: Authority,
    answer: official_answer.OfficialAnswer,
    parts: Sequence[AnswerMessage],
) -> bool:
    """Record the decision drafted with an answer as the signer's; True if it waits for approval.

    From then on the answer carries the decision that stands.
    """
    given = await decision_wording.drafted_decision(turn, answer.id)
    if given is None:
        return False
    drafted = certain(
        await submissions.of_answer(turn.tx, answer.id), "a draft lies with its answer"
    )
    given = await _numbered(turn, case, given)
    check_letter(given, parts)
    kept, role = await record_decision(turn, case, by, given)
    await submissions.rewrite(turn.tx, drafted.id, {})
    if role is not None:
        await ask_approval(turn, case, kept, role, by)
    return role is not None


async def decide(turn: Turn, by: Authority, case: Case, given: DecisionAnswers) -> None:
    """Record a decision if the law allows it, ask for its approval, and begin the answer."""
    given = await _numbered(turn, case, given)
    kept, role = await record_decision(turn, case, by, given)
    outcome = turn.texts.plain(OFFICIAL, f"choice-decision-outcome-{given.decision_outcome}")
    letters = [[make_button(turn, OFFICIAL, "button-letters", letter_drafts.offer.button(case.id))]]
    await say_group(
        turn,
        "decision-recorded",
        letters if given.decision_means == "letter" else (),
        case=case,
        outcome=outcome,
        means=given.decision_means,
    )
    if role is not None:
        await ask_approval(turn, case, kept, role, by)
    await answer_draft.start_draft(turn, case, by)


async def _numbered(turn: Turn, case: Case, given: DecisionAnswers) -> DecisionAnswers:
    """Give a letter the next number of the desk's series if the officer entered none."""
    if given.decision_means == "words" or given.decision_letter_number:
        return given
    number = await letter_parts.letter_number(turn, "notice", letter_parts.matter_key(case))
    if not number:
        raise Refused("decision-needs-number")
    return given.model_copy(update={"decision_letter_number": number})


async def record_decision(
    turn: Turn,
    case: Case,
    by: Authority,
    given: DecisionAnswers,
    correction: str | None = None,
) -> tuple[int, Role | None]:
    """Record a decision; return its id and the role that must approve it, or None.

    With a correction (JSON) it does not stand before that is sent.
    """
    decision = await _lawful(turn, given)
    refuses = any(part.refuses for part in decision.parts)
    if refuses:
        await permission_checks.demand_chair(turn, by, case)
    role = approver(turn.office.refusal_approval) if refuses and not turn.rehearses else None
    approval: Approval = "asked" if role else "none"
    decided = (given.decision_outcome.value, given.model_dump_json(), approval)
    kept = await decisions.add_decision(turn.tx, case.id, decided, by, correction)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "approval:")
    await record_event(turn, case, EventName.DECIDED, by, by.at, outcome=given.decision_outcome)
    return kept, role


async def _lawful(turn: Turn, given: DecisionAnswers) -> Decision:
    """Return what is decided. Raises Refused if the law does not allow it today."""
    if given.decision_letter_date is not None:
        office_time.refuse_future(turn, given.decision_letter_date)
    decision = given.decided(await decision_wording.exemptions_of(turn, given))
    refuse_if(why_not_decide(decision, turn.today))
    return decision


async def ask_approval(turn: Turn, case: Case, decision_id: int, role: Role, by: Authority) -> None:
    """Ask a role to approve the refusal in a decision, showing all of it, and remind of it."""
    await _show_to_approve(turn, case, decision_id, by)
    rules = turn.reminder_rules
    due, audience = case.dates.earlier, Audience(role)
    planned = approval_reminders(turn.now, due, rules, audience)
    waiting = first_approval(turn.now, due, rules, audience)
    await reminders.add_reminders(turn.tx, Subject(case.id), [waiting, *planned])
    redraw_card(turn, case.id)


async def _show_to_approve(turn: Turn, case: Case, decision_id: int, by: Authority) -> None:
    """Show a decision that must be approved; of a correction, which leaves then, all it sends."""
    recorded = await decisions.get(turn.tx, decision_id)
    decision = certain(recorded, "a decision that was just recorded is there")
    full = await decision_wording.in_full(turn, decision)
    roles = permission_checks.roles_that_may(turn, Act.APPROVE_REFUSAL)
    approvers = await permission_checks.role_holders(turn, roles)
    refused = full.given.decision_outcome is Outcome.REFUSED
    label = "button-decision-approve" if refused else "button-decision-approve-other"
    said = [decision_wording.decision_in_language(turn, OFFICIAL, case, full)]
    shown = ""
    if decision.pending:
        rehearsed = await _rehearse_correction(turn, case, decision_id, by)
        shown = rehearsed.mark
        said = await rehearsal.show(turn, shown_name("correction", decision_id), rehearsed)
    answers = [
        make_button(turn, OFFICIAL, label, approve.button(case.id, decision_id, shown)),
        make_button(turn, OFFICIAL, "button-decision-deny", deny.button(case.id, decision_id)),
    ]
    text = turn.texts.say(
        OFFICIAL,
        "decision-approval",
        number=case.number,
        refuses=refused,
        roles=permission_checks.role_names(turn, roles),
        due=case.dates.earlier,
        about="correction" if decision.pending else "answer",
        holders=contacts.mentions_of(turn, approvers),
    )
    text = Markup(text + await judge_warnings.approval_warning(turn, case.id, approvers))
    paper = SignOnPaper(SignableMatter.APPROVAL, decision_id)
    keyboard = [
        answers,
        [make_button(turn, OFFICIAL, "button-paper-print", paper)],
        [] if decision.pending else case_dates.extension_buttons(turn, case),
    ]
    goes_on = turn.texts.say(OFFICIAL, "answer-goes-on")
    first, *rest = group_message.pack_below_heading(text, said, goes_on)
    await tell_group(turn, first, keyboard, case=case)
    for page in rest:
        await tell_group(turn, page, case=case)


async def _rehearse_correction(
    turn: Turn, case: Case, decision_id: int, by: Authority
) -> Rehearsed:
    """Return what a correction would send once its decision was approved."""
    reader = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    send = partial(answer_correction.send_approved_correction, turn, case, decision_id, by)
    return await rehearsal.rehearse(turn, reader, send)


def _is_asked(button: Any, facts: ActFacts) -> bool:
    return bool(button.decision_id == facts.approval)


@case_button("case:approve", does=Act.APPROVE_REFUSAL, waits=_is_asked)
async def approve(turn: Turn, case: Case, by: Authority, decision_id: int, shown: str = "") -> None:
    """Approve a decision that refuses something; a correction only if it leaves as it was shown."""
    about = shown_name("correction", decision_id)
    decision = await decisions.get(turn.tx, decision_id)
    if decision is not None and decision.pending:
        rehearsed = await _rehearse_correction(turn, case, decision_id, by)
        if not await rehearsal.is_as_shown(turn, about, rehearsed, shown):
            await _show_to_approve(turn, case, decision_id, by)
            answer_press(turn, turn.texts.plain(OFFICIAL, "submission-moved"), alert=True)
            return
    await judge(turn, case, by, decision_id, given=True)


@case_button("case:deny", does=Act.APPROVE_REFUSAL, waits=_is_asked)
async def deny(turn: Turn, case: Case, by: Authority, decision_id: int) -> None:
    """Turn down a decision that refuses something."""
    await judge(turn, case, by, decision_id, given=False)


async def judge(turn: Turn, case: Case, by: Authority, decision_id: int, *, given: bool) -> None:
    """Record whether a decision is approved."""
    decision = await decisions.decision_to_approve(turn.tx, case.id)
    if decision is None or decision.id != decision_id:
        raise Refused("approval-over")
    verdict: Literal["given", "denied"] = "given" if given else "denied"
    if not await decisions.record_approval(turn.tx, decision.id, verdict, by):
        raise Refused("approval-over")
    await shown_drafts.forget(turn.tx, shown_name("correction", decision.id))
    if given and by.roles == {Role.HEAD}:
        await decisions.record_consideration(turn.tx, decision.id, by)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "approval:")
    name = EventName.DECISION_APPROVED if given else EventName.DECISION_DENIED
    await record_event(turn, case, name, by, by.at)
    await say_group(
        turn,
        "decision-approved" if given else "decision-denied-group",
        case=case,
        officer=by.display_name,
        about="correction" if decision.pending else "answer",
    )
    if given and decision.pending:
        await _lawful(turn, DecisionAnswers.model_validate_json(decision.facts))
        await answer_correction.send_approved_correction(turn, case, decision.id, by)


async def decision_to_send(turn: Turn, case: Case) -> DecisionAnswers:
    """Return the decision to send with the answer, checked anew today; raise Refused if invalid."""
    decision = require(await decisions.current(turn.tx, case.id), "decision-missing")
    waits = decision.approval == "asked" and not turn.rehearses
    if waits or decision.approval == "denied":
        raise Refused(f"decision-approval-{decision.approval}")
    given = DecisionAnswers.model_validate_json(decision.facts)
    await _lawful(turn, given)
    return given


def check_letter(given: DecisionAnswers, parts: Sequence[AnswerMessage]) -> None:
    """Raise Refused if the answer is given by signed letter but holds no file."""
    if given.decision_means == "letter" and not any(part.content.is_file for part in parts):
        raise Refused("decision-needs-letter")


async def record_outcome(turn: Turn, case: Case, by: Authority | ByLaw) -> str:
    """Write the outcome of a delivered answer on the case, and return it."""
    decision = require(await decisions.current(turn.tx, case.id), "decision-missing")
    await cases.set_outcome(turn.tx, case.id, decision.outcome, by)
    await decisions.mark_given(turn.tx, decision.id, turn.now, by)
    await written_considerations.store_consideration(turn, case, decision)
    return decision.outcome


ADDS = (
    OfficerForm(
        DECISION,
        on_case(decide),
        prefill_decision,
        derive=exemption_list.with_article,
        side_notes={
            **dict.fromkeys(PartAnswers.model_fields, decision_item_display.item_asked_about),
            "decision_item_outcome": decision_item_display.item_asked_about,
            "decision_confirm": decision_item_display.decided_items,
        },
        offers={
            "decision_items": AnswerOffers(decision_item_display.lines_offered),
            "decision_change": AnswerOffers(decision_item_display.items_offered, is_exclusive=True),
            "decision_exemption": exemption_list.EXEMPTION_OFFERS,
            "decision_other_body": AnswerOffers(decision_item_display.holders_offered),
            "decision_letter_date": RECENT_DAYS,
        },
    ),
    in_case(BeginAnswer, no_fields(begin_answer)),
    grant,
    approve,
    deny,
)
