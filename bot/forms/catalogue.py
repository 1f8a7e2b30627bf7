"""Every form of the desk by its name, which a draft keeps."""

from collections.abc import Mapping
from typing import Any

from bot.forms.arrival import ARRIVAL
from bot.forms.claim import CLAIM
from bot.forms.correction import CORRECTION
from bot.forms.day_off import DAY_OFF
from bot.forms.decision import DECISION
from bot.forms.deficiency import DEFICIENCY
from bot.forms.dispute import DISPUTE
from bot.forms.elsewhere import ELSEWHERE
from bot.forms.engine import Form
from bot.forms.eppid import EPPID
from bot.forms.exemption import EXEMPTION
from bot.forms.extension import EXTENSION
from bot.forms.grant import GRANT
from bot.forms.handover import HANDOVER
from bot.forms.incident import AUTHORITY, INCIDENT, LESSON
from bot.forms.lateness import LATENESS
from bot.forms.objection import OBJECTION
from bot.forms.objection_answer import OBJECTION_ANSWER
from bot.forms.objection_delivery import OBJECTION_DELIVERY
from bot.forms.objection_record import OBJECTION_RECORD
from bot.forms.proof import PROOF
from bot.forms.regime import REGIME
from bot.forms.report import REPORT
from bot.forms.request import REQUEST
from bot.forms.right_answer import RIGHT_ANSWER
from bot.forms.stage import STAGE
from bot.forms.told import TOLD
from bot.forms.upward import UPWARD, UPWARD_REPLY

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
