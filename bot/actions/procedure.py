"""The officers' forms and what each of them does: one row for a form."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.actions import (
    choosing,
    completing,
    conveying,
    correcting,
    deciding,
    disputing,
    elsewhere,
    eppid,
    errands,
    exempting,
    extending,
    granting,
    handing,
    incidents,
    judging,
    keeping_calendar,
    notifying,
    pausing,
    permitting,
    recording,
    regimes,
    reporting,
    rights_answering,
    staging,
    upward,
    verifying,
)
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.lifecycle import Action
from bot.domain.roles import DeskAction
from bot.forms.correction import CORRECTION
from bot.forms.day_off import DAY_OFF
from bot.forms.decision import DECISION
from bot.forms.deficiency import DEFICIENCY
from bot.forms.dispute import DISPUTE
from bot.forms.elsewhere import ELSEWHERE
from bot.forms.engine import Answers, Form
from bot.forms.eppid import EPPID
from bot.forms.exemption import EXEMPTION
from bot.forms.extension import EXTENSION
from bot.forms.grant import GRANT
from bot.forms.handover import HANDOVER
from bot.forms.incident import AUTHORITY, INCIDENT, LESSON
from bot.forms.lateness import LATENESS
from bot.forms.objection_answer import OBJECTION_ANSWER
from bot.forms.objection_delivery import OBJECTION_DELIVERY
from bot.forms.objection_record import OBJECTION_RECORD
from bot.forms.pause import PAUSE
from bot.forms.proof import PROOF
from bot.forms.regime import REGIME
from bot.forms.report import REPORT
from bot.forms.right_answer import RIGHT_ANSWER
from bot.forms.stage import STAGE
from bot.forms.told import TOLD
from bot.forms.upward import UPWARD, UPWARD_REPLY
from bot.texts import Markup

Complete = Callable[[Turn, Officer, Case | None, Any], Awaitable[None]]
Admit = Callable[[Turn, Officer, Case | None], Awaitable[None]]
Start = Callable[[Turn, Case | None], Awaitable[Answers]]
Beside = Callable[[Turn], Awaitable[Markup]]


def lawful(action: Action) -> Admit:
    """Let the table of a request's life say who may begin a form on a case, and when."""

    async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
        await permitting.allow(turn, officer, case, action)

    return admit


async def no_answers(turn: Turn, case: Case | None) -> Answers:
    """Start an empty form."""
    del turn, case
    return {}


@dataclass(frozen=True)
class Procedure:
    """A form of the officers: who may fill it, what must be true, and what it causes.

    `admit` raises Refused with what stands in the way; it is asked at the start and at the end.
    `complete` acts on the filled model. `beside` writes what stands below a step's question.
    """

    form: Form[Any]
    who: DeskAction
    admit: Admit
    complete: Complete
    start: Start = no_answers
    beside: Mapping[str, Beside] = field(default_factory=dict)


PROCEDURES: Mapping[str, Procedure] = {
    procedure.form.name: procedure
    for procedure in (
        Procedure(
            DEFICIENCY,
            DeskAction.LIST_DEFICIENCIES,
            lawful(Action.LIST_DEFICIENCIES),
            completing.ask,
        ),
        Procedure(EXTENSION, DeskAction.EXTEND, lawful(Action.EXTEND), extending.extend),
        Procedure(
            DECISION,
            DeskAction.ANSWER,
            lawful(Action.DECIDE),
            deciding.decide,
            deciding.start,
            beside={"decision_exemption": exempting.listed},
        ),
        Procedure(UPWARD, DeskAction.SEND_UPWARD, lawful(Action.SEND_UPWARD), upward.send),
        Procedure(
            UPWARD_REPLY,
            DeskAction.RECORD_UPWARD_ANSWER,
            lawful(Action.RECORD_UPWARD),
            upward.receive,
        ),
        Procedure(LATENESS, DeskAction.BE_LATE, choosing.admit, choosing.be_late),
        Procedure(CORRECTION, DeskAction.CORRECT, lawful(Action.CORRECT), correcting.correct),
        Procedure(EXEMPTION, DeskAction.KEEP_EXEMPTIONS, exempting.admit, exempting.add),
        Procedure(REGIME, DeskAction.CHANGE_REGIME, regimes.admit, regimes.shorten),
        Procedure(
            OBJECTION_RECORD,
            DeskAction.RECORD_OBJECTION,
            recording.admit,
            recording.record,
            recording.start,
        ),
        Procedure(
            OBJECTION_ANSWER,
            DeskAction.ANSWER_OBJECTION,
            judging.admit,
            judging.answer,
            judging.start,
        ),
        Procedure(
            OBJECTION_DELIVERY,
            DeskAction.RECORD_ELSEWHERE,
            judging.admit,
            conveying.record_delivery,
        ),
        Procedure(
            DISPUTE, DeskAction.RECORD_DISPUTE, disputing.admit, disputing.record, disputing.start
        ),
        Procedure(
            ELSEWHERE,
            DeskAction.RECORD_ELSEWHERE,
            elsewhere.admit,
            elsewhere.record,
            elsewhere.start,
        ),
        Procedure(EPPID, DeskAction.NUMBER_EPPID, eppid.admit, eppid.number),
        Procedure(TOLD, DeskAction.DELIVER_BY_HAND, errands.admit, errands.told),
        Procedure(HANDOVER, DeskAction.HAND_OVER, lawful(Action.HAND_OVER), handing.hand_over),
        Procedure(GRANT, DeskAction.GRANT_ROLES, granting.admit, granting.grant),
        Procedure(PAUSE, DeskAction.PAUSE, pausing.admit, pausing.pause, pausing.start),
        Procedure(
            REPORT, DeskAction.WRITE_REPORT, reporting.admit, reporting.keep, reporting.start
        ),
        Procedure(INCIDENT, DeskAction.RECORD_INCIDENT, incidents.admit, incidents.describe),
        Procedure(AUTHORITY, DeskAction.RECORD_INCIDENT, incidents.admit, notifying.authority_told),
        Procedure(LESSON, DeskAction.TELL_INCIDENT, incidents.admit, incidents.close),
        Procedure(PROOF, DeskAction.VERIFY_IDENTITY, lawful(Action.VERIFY), verifying.judge),
        Procedure(
            RIGHT_ANSWER,
            DeskAction.ANSWER_RIGHT,
            rights_answering.admit,
            rights_answering.answer,
        ),
        Procedure(STAGE, DeskAction.KEEP_STAGES, staging.admit, staging.add),
        Procedure(
            DAY_OFF, DeskAction.KEEP_CALENDAR, keeping_calendar.admit, keeping_calendar.propose
        ),
    )
}

# What the card's "more" offers for a case; the other forms are begun by commands.
ON_A_CASE = (
    "deficiency",
    "proof",
    "decision",
    "upward",
    "upward_reply",
    "correction",
    "extension",
    "regime",
    "elsewhere",
    "handover",
    "objection_record",
    "pause",
    "eppid",
)
