"""Every form of the desk by its name, which a draft keeps."""

from collections.abc import Mapping
from typing import Any

from bot.forms.arrival_form import ARRIVAL
from bot.forms.claim_form import CLAIM
from bot.forms.clock_regime_form import REGIME
from bot.forms.consequence_review_form import UPWARD, UPWARD_REPLY
from bot.forms.correction_form import CORRECTION
from bot.forms.day_off_form import DAY_OFF
from bot.forms.decision_form import DECISION
from bot.forms.deficiency_form import DEFICIENCY
from bot.forms.dispute_form import DISPUTE
from bot.forms.election_stage_form import STAGE
from bot.forms.eppid_form import EPPID
from bot.forms.errand_form import TOLD
from bot.forms.exemption_form import EXEMPTION
from bot.forms.extension_form import EXTENSION
from bot.forms.form_engine import Form
from bot.forms.handover_form import HANDOVER
from bot.forms.identity_verdict_form import PROOF
from bot.forms.incident_form import AUTHORITY, INCIDENT, LESSON
from bot.forms.late_choice_form import LATENESS
from bot.forms.objection_answer_form import OBJECTION_ANSWER
from bot.forms.objection_delivery_form import OBJECTION_DELIVERY
from bot.forms.objection_form import OBJECTION
from bot.forms.outside_act_form import ELSEWHERE
from bot.forms.paper_objection_form import OBJECTION_RECORD
from bot.forms.request_form import REQUEST
from bot.forms.rights_answer_form import RIGHT_ANSWER
from bot.forms.role_grant_form import GRANT
from bot.forms.yearly_report_form import REPORT

CITIZEN_FORMS: tuple[Form[Any], ...] = (REQUEST, OBJECTION, CLAIM)
CLERK_FORMS: tuple[Form[Any], ...] = (ARRIVAL,)
"""What officers fill in their private chat for somebody else."""
OFFICER_FORMS: tuple[Form[Any], ...] = (
    DEFICIENCY,
    EXTENSION,
    DECISION,
    CORRECTION,
    UPWARD,
    UPWARD_REPLY,
    LATENESS,
    ELSEWHERE,
    OBJECTION_RECORD,
    OBJECTION_ANSWER,
    OBJECTION_DELIVERY,
    DISPUTE,
    STAGE,
    REGIME,
    DAY_OFF,
    GRANT,
    HANDOVER,
    TOLD,
    EPPID,
    EXEMPTION,
    PROOF,
    REPORT,
    INCIDENT,
    AUTHORITY,
    LESSON,
    RIGHT_ANSWER,
)
FORMS: Mapping[str, Form[Any]] = {
    form.name: form for form in (*CITIZEN_FORMS, *CLERK_FORMS, *OFFICER_FORMS)
}
