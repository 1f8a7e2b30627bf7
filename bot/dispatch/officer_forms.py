"""The table of the officers' forms: who may fill each one, and what it does."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from bot.actions.answers import (
    answer_correction,
    consequence_review,
    information_handover,
    item_display,
    request_decision,
    request_withholding,
)
from bot.actions.calendar import days_off
from bot.actions.deadlines import election_stages
from bot.actions.delivery import kept_files
from bot.actions.exemptions import (
    classification_decrees,
    exemption_list,
    exemption_opening,
    held_tests,
)
from bot.actions.group import appointments, away, role_grants
from bot.actions.information_list import opened_entries
from bot.actions.letters import deputy_order
from bot.actions.objections import (
    dispute_stages,
    objection_answer,
    objection_delivery,
    paper_objection,
)
from bot.actions.operations import restored_messages
from bot.actions.outside_chat import eppid_number, errand_list, outside_acts
from bot.actions.oversight import office_changes
from bot.actions.privacy import archive_files, data_incidents, incident_notices, rights_answers
from bot.actions.reminders import late_choices
from bot.actions.reports import yearly_report
from bot.actions.requests import (
    clock_regime,
    identity_verdict,
    letter_of_authority,
    request_completion,
    time_extension,
)
from bot.actions.submissions import (
    answer_submission,
    paper_signing,
    submission_post,
    submission_signing,
)
from bot.actions.transfers import transfer_offer
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.act_facts import ActFacts
from bot.domain.acts import Act
from bot.domain.allowed_acts import why_not
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.domain.submission import Submission
from bot.forms.appointment_form import APPOINTMENT, DECREE_SCAN
from bot.forms.archive_forms import DESTRUCTION, FILE_OPENING
from bot.forms.away_form import AWAY
from bot.forms.classification_form import CLASSIFICATION
from bot.forms.clock_regime_form import CLOCK_REGIME
from bot.forms.consequence_review_form import (
    CONSEQUENCE_REVIEW,
    CONSEQUENCE_REVIEW_REPLY,
)
from bot.forms.consequence_test_form import CONSEQUENCE_TEST, TEST_PROPOSAL
from bot.forms.correction_form import CORRECTION
from bot.forms.day_off_form import DAY_OFF
from bot.forms.decision_form import DECISION, PartAnswers
from bot.forms.deficiency_form import DEFICIENCY
from bot.forms.dispute_form import DISPUTE
from bot.forms.election_stage_form import ELECTION_STAGE
from bot.forms.eppid_form import EPPID
from bot.forms.errand_form import ERRAND
from bot.forms.exemption_opening_form import EXEMPTION_OPENING
from bot.forms.extension_form import EXTENSION
from bot.forms.form_engine import Form, FormModel
from bot.forms.handover_form import HANDOVER
from bot.forms.identity_verdict_form import IDENTITY_VERDICT
from bot.forms.incident_form import AUTHORITY, INCIDENT, LESSON
from bot.forms.late_choice_form import LATE_CHOICE
from bot.forms.list_entry_form import LIST_ENTRY
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.forms.objection_delivery_form import OBJECTION_DELIVERY
from bot.forms.office_form import OFFICE
from bot.forms.original_form import ORIGINAL
from bot.forms.outside_act_form import OUTSIDE_ACT
from bot.forms.paper_objection_form import PAPER_OBJECTION
from bot.forms.paper_signature_form import PAPER_SIGNATURE
from bot.forms.representation_form import LETTER
from bot.forms.restore_form import RESTORE
from bot.forms.rights_answer_form import RIGHTS_ANSWER
from bot.forms.role_grant_form import ROLE_GRANT
from bot.forms.submission_return_form import SUBMISSION_RETURN
from bot.forms.transfer_form import TRANSFER
from bot.forms.withholding_form import WITHHOLDING
from bot.forms.yearly_report_form import YEARLY_REPORT
from bot.texts import Markup
from storage import cases

Filled = TypeVar("Filled", bound=FormModel)
Complete = Callable[[Turn, Officer, Case | None, Filled], Awaitable[None]]
Start = Callable[[Turn, Case | None], Awaitable[Answers]]
Derive = Callable[[Turn, Answers], Awaitable[Answers]]
Beside = Callable[[Turn, Case | None, Answers], Awaitable[Markup]]


async def no_answers(_turn: Turn, _case: Case | None) -> Answers:
    """Return no prefilled answers."""
    return {}


async def as_answered(_turn: Turn, answers: Answers) -> Answers:
    """Return the answers as they were given."""
    return answers


@dataclass(frozen=True)
class Procedure(Generic[Filled]):
    """An officers' form, and what it does.

    Who may fill it, and when, says the row of its act; it is asked at the start and at the end.
    `complete` acts on the filled model. `derive` fills in what follows from an answer. `beside`
    writes what stands below a step's question, or nothing.
    What is typed into a `personal` form may name people: it is never filled in the group. One
    that is filled `openly` always is, so that all see it: nearly all of it is tapped.
    """

    form: Form[Filled]
    complete: Complete[Filled]
    start: Start = no_answers
    derive: Derive = as_answered
    beside: Mapping[str, Beside] = field(default_factory=dict)
    personal: bool = False
    openly: bool = False

    @property
    def act(self) -> Act:
        """Return the act that its form is."""
        if self.form.act is None:
            raise ValueError(f"{self.form.name} is no form of officers")
        return self.form.act


def is_open(button: ButtonData, facts: ActFacts) -> bool:
    """Say whether what a button is for, or the form that it opens, is possible now."""
    if not isinstance(button, OpenForm):
        return button.is_open(facts)
    kind = PROCEDURES.get(button.form)
    return kind is not None and why_not(kind.act, facts) is None


async def carry_out(turn: Turn, officer: Officer, submission: Submission) -> None:
    """Do what a submission asks, as the officer whose act it is. Raises Refused as forms do."""
    kind = PROCEDURES[submission.form]
    case = await cases.get(turn.tx, submission.case_id)
    await submission_post.demand_signer(turn, officer, submission.act, case)
    await permission_checks.demand_possible(turn, case, kind.act)
    if submission.answer_id is not None:
        await answer_submission.send(turn, officer, submission)
        return
    await kind.complete(turn, officer, case, kind.form.complete(submission.answers))
    await submission_signing.signed(turn, officer, submission, case)


PROCEDURES: Mapping[str, Procedure[Any]] = {
    procedure.form.name: procedure
    for procedure in (
        Procedure(DEFICIENCY, request_completion.ask),
        Procedure(
            EXTENSION,
            time_extension.extend,
            beside={"extension_confirm": time_extension.new_date},
        ),
        Procedure(
            DECISION,
            request_decision.decide,
            request_decision.start,
            derive=exemption_list.inherited,
            beside={
                **dict.fromkeys(PartAnswers.model_fields, item_display.asked),
                "decision_item_outcome": item_display.asked,
                "decision_confirm": item_display.written,
            },
        ),
        Procedure(CONSEQUENCE_REVIEW, consequence_review.send),
        Procedure(CONSEQUENCE_REVIEW_REPLY, consequence_review.receive),
        Procedure(
            TRANSFER,
            transfer_offer.offer,
            transfer_offer.start,
            beside={
                "transfer_consent": transfer_offer.to_read_out,
                "transfer_confirm": transfer_offer.shown,
            },
        ),
        Procedure(LATE_CHOICE, late_choices.be_late),
        Procedure(CORRECTION, answer_correction.correct),
        Procedure(CLASSIFICATION, classification_decrees.record),
        Procedure(CONSEQUENCE_TEST, held_tests.approve, held_tests.start),
        Procedure(TEST_PROPOSAL, held_tests.propose, held_tests.start),
        Procedure(EXEMPTION_OPENING, exemption_opening.record),
        Procedure(
            WITHHOLDING,
            request_withholding.withhold,
            request_withholding.start,
            derive=exemption_list.inherited,
        ),
        Procedure(CLOCK_REGIME, clock_regime.shorten),
        Procedure(PAPER_OBJECTION, paper_objection.record, paper_objection.start),
        Procedure(OBJECTION_ANSWER, objection_answer.answer, objection_answer.start),
        Procedure(OBJECTION_DELIVERY, objection_delivery.record_delivery),
        Procedure(DISPUTE, dispute_stages.record, dispute_stages.start),
        Procedure(OUTSIDE_ACT, outside_acts.record, outside_acts.start),
        Procedure(EPPID, eppid_number.number),
        Procedure(ERRAND, errand_list.told),
        Procedure(HANDOVER, information_handover.hand_over),
        Procedure(
            ROLE_GRANT,
            role_grants.granter(deputy_order.print_order),
            openly=True,
        ),
        Procedure(APPOINTMENT, appointments.appoint, openly=True),
        Procedure(AWAY, away.record, openly=True),
        Procedure(DECREE_SCAN, appointments.keep_scan),
        Procedure(LETTER, letter_of_authority.replace),
        Procedure(YEARLY_REPORT, yearly_report.keep, yearly_report.start),
        Procedure(INCIDENT, data_incidents.describe),
        Procedure(AUTHORITY, incident_notices.authority_told),
        Procedure(LESSON, data_incidents.close, personal=True),
        Procedure(
            IDENTITY_VERDICT,
            identity_verdict.judge,
            personal=True,
        ),
        Procedure(RIGHTS_ANSWER, rights_answers.answer, personal=True),
        Procedure(ELECTION_STAGE, election_stages.add),
        Procedure(DAY_OFF, days_off.propose),
        Procedure(RESTORE, restored_messages.explain),
        Procedure(FILE_OPENING, archive_files.open_file),
        Procedure(DESTRUCTION, archive_files.approve_list, archive_files.start_list),
        Procedure(ORIGINAL, kept_files.place_original),
        Procedure(LIST_ENTRY, opened_entries.write),
        Procedure(
            OFFICE,
            office_changes.change,
            office_changes.start,
            beside={"office_words": office_changes.now},
        ),
        Procedure(SUBMISSION_RETURN, submission_signing.send_back),
        Procedure(PAPER_SIGNATURE, paper_signing.recorder(carry_out)),
    )
}
