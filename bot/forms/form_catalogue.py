"""Every form of the desk by its name, which a draft keeps."""

from collections.abc import Mapping

from bot.forms.access_policy_form import ACCESS_POLICY
from bot.forms.appointment_form import APPOINTMENT
from bot.forms.archive_forms import DESTRUCTION, FILE_OPENING
from bot.forms.arrival_form import ARRIVAL
from bot.forms.claim_form import CLAIM
from bot.forms.classification_form import CLASSIFICATION
from bot.forms.clock_regime_form import CLOCK_REGIME
from bot.forms.consequence_review_form import CONSEQUENCE_REVIEW, CONSEQUENCE_REVIEW_REPLY
from bot.forms.consequence_test_form import CONSEQUENCE_TEST, TEST_PROPOSAL
from bot.forms.correction_form import CORRECTION
from bot.forms.day_off_form import DAY_OFF
from bot.forms.decision_form import DECISION
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
from bot.forms.instruction_form import INSTRUCTION, INSTRUCTION_DONE
from bot.forms.late_choice_form import LATE_CHOICE
from bot.forms.leave_form import LEAVE
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.forms.objection_delivery_form import OBJECTION_DELIVERY
from bot.forms.objection_form import OBJECTION
from bot.forms.office_form import OFFICE
from bot.forms.outside_act_form import OUTSIDE_ACT
from bot.forms.paper_objection_form import PAPER_OBJECTION
from bot.forms.pause_form import PAUSE
from bot.forms.request_form import REQUEST
from bot.forms.restore_form import RESTORE
from bot.forms.rights_answer_form import RIGHTS_ANSWER
from bot.forms.role_grant_form import ROLE_GRANT
from bot.forms.withholding_form import WITHHOLDING
from bot.forms.yearly_report_form import YEARLY_REPORT

CITIZEN_FORMS: tuple[Form[FormModel], ...] = (REQUEST, OBJECTION, CLAIM)
CLERK_FORMS: tuple[Form[FormModel], ...] = (ARRIVAL,)
"""Forms that officers fill in for a requester, in their private chat."""
OFFICER_FORMS: tuple[Form[FormModel], ...] = (
    DEFICIENCY,
    EXTENSION,
    DECISION,
    CORRECTION,
    WITHHOLDING,
    CONSEQUENCE_REVIEW,
    CONSEQUENCE_REVIEW_REPLY,
    LATE_CHOICE,
    OUTSIDE_ACT,
    PAPER_OBJECTION,
    OBJECTION_ANSWER,
    OBJECTION_DELIVERY,
    DISPUTE,
    ELECTION_STAGE,
    CLOCK_REGIME,
    DAY_OFF,
    ROLE_GRANT,
    LEAVE,
    APPOINTMENT,
    PAUSE,
    HANDOVER,
    ERRAND,
    EPPID,
    CLASSIFICATION,
    CONSEQUENCE_TEST,
    TEST_PROPOSAL,
    EXEMPTION_OPENING,
    IDENTITY_VERDICT,
    YEARLY_REPORT,
    INCIDENT,
    AUTHORITY,
    LESSON,
    RIGHTS_ANSWER,
    RESTORE,
    FILE_OPENING,
    DESTRUCTION,
    ACCESS_POLICY,
    OFFICE,
    INSTRUCTION,
    INSTRUCTION_DONE,
)
FORMS: Mapping[str, Form[FormModel]] = {
    form.name: form for form in (*CITIZEN_FORMS, *CLERK_FORMS, *OFFICER_FORMS)
}
