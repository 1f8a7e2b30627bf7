"""Buttons of the officers' group that open a form, or stand below its questions."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.actions.delivery import kept_files
from bot.actions.exemptions import (
    classification_decrees,
    exemption_opening,
    held_tests,
    shared_decrees,
)
from bot.actions.group import appointments, away, role_grants
from bot.actions.information_list import list_keeping, opened_entries
from bot.actions.objections import (
    dispute_stages,
    objection_access,
    objection_answer,
    objection_delivery,
)
from bot.actions.operations import restored_messages
from bot.actions.outside_chat import outside_acts
from bot.actions.privacy import data_incidents, rights_answers
from bot.actions.privacy.archive_forms import DESTRUCTION, FILE_OPENING
from bot.actions.reports import yearly_report
from bot.buttons.answer_buttons import (
    AddClassification,
    AddFromReply,
    AddShared,
    HoldTest,
    OpenExemption,
)
from bot.buttons.button_data import ButtonData
from bot.buttons.calendar_buttons import AddStage, ChangeDaysOff
from bot.buttons.case_buttons import OpenForm
from bot.buttons.delivery_buttons import PlaceOriginal
from bot.buttons.desk_buttons import (
    Appoint,
    AskAway,
    BringScan,
    ExplainRestore,
    GiveRole,
    NameDeputy,
)
from bot.buttons.form_buttons import Choose
from bot.buttons.information_list_buttons import (
    MakeEntry,
    WriteEntry,
)
from bot.buttons.objection_buttons import (
    AnswerObjection,
    ObjectionButton,
    RecordDelivery,
    RecordDispute,
)
from bot.buttons.outside_buttons import EnterRequest, RecordAnswer, ToldEarlier
from bot.buttons.oversight_buttons import (
    ChangeOffice,
)
from bot.buttons.privacy_buttons import (
    AnswerRightsRequest,
    CloseIncident,
    DescribeIncident,
    ListDestruction,
    RecordAuthorityTold,
    RecordIncident,
)
from bot.buttons.report_buttons import WriteReport
from bot.buttons.submission_buttons import ChooseSigner
from bot.desk import case_access, permission_checks
from bot.desk.button_acts import bare, in_case, in_group
from bot.desk.turn import Turn
from bot.dispatch import group_forms, outside_forms
from bot.dispatch.officer_forms import ON_PAPER, PROCEDURES
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.domain.objection_state import Objection

B = TypeVar("B", bound=ButtonData)


def _opens(
    form: str, begin: Callable[[Turn, Officer, B], Awaitable[Answers]] | None = None
) -> Callable[[Turn, Officer, B], Awaitable[None]]:
    """Return an act that opens a form about the whole office, with what `begin` knows already."""

    async def act(turn: Turn, officer: Officer, button: B) -> None:
        await permission_checks.allow_draft(turn, officer, None, PROCEDURES[form].act)
        known = await begin(turn, officer, button) if begin else None
        await group_forms.begin(turn, officer, None, form, known)

    return act


def _about_case(
    form: str, begin: Callable[[Turn, Officer, B], Awaitable[tuple[Case | None, Answers]]]
) -> Callable[[Turn, Officer, B], Awaitable[None]]:
    """Return an act that opens a form about the case that `begin` finds, with what it knows."""

    async def act(turn: Turn, officer: Officer, button: B) -> None:
        await permission_checks.demand_draft(turn, officer, PROCEDURES[form].act)
        case, known = await begin(turn, officer, button)
        await group_forms.begin(turn, officer, case, form, known)

    return act


def _about_objection(
    form: str, begin: Callable[[Turn, Officer, Objection], Awaitable[Answers]]
) -> Callable[[Turn, Officer, ObjectionButton], Awaitable[None]]:
    """Return an act that opens a form about an objection with what `begin` knows already."""

    async def act(turn: Turn, officer: Officer, button: ObjectionButton) -> None:
        await permission_checks.demand_draft(turn, officer, PROCEDURES[form].act)
        objection, case = await objection_access.with_case(turn, button.objection_id)
        objection_access.demand_possible(turn, objection, PROCEDURES[form].act)
        known = await begin(turn, officer, objection)
        await group_forms.begin(turn, officer, case, form, known)

    return act


async def _open(turn: Turn, case: Case, officer: Officer, button: OpenForm) -> None:
    if button.form != FILE_OPENING.name:
        case_access.demand_open(turn, case)
    await group_forms.begin(turn, officer, case, button.form, first=button.first)


async def _record_answer(turn: Turn, case: Case, officer: Officer) -> None:
    known = await outside_acts.begin_answer(turn, case)
    await group_forms.begin(turn, officer, case, "elsewhere", known)


async def _say_when_told(turn: Turn, case: Case, officer: Officer, button: ToldEarlier) -> None:
    await group_forms.begin(turn, officer, case, "told", {"errand": button.errand_id})


BUTTONS = (
    in_group(Choose, group_forms.choose),
    in_case(OpenForm, _open, restricted=True),
    in_case(RecordAnswer, bare(_record_answer)),
    in_case(ToldEarlier, _say_when_told),
    in_group(EnterRequest, bare(outside_forms.follow)),
    in_group(AnswerRightsRequest, _about_case("right_answer", rights_answers.begin)),
    in_group(PlaceOriginal, _about_case("original", kept_files.begin_original)),
    in_group(ChooseSigner, _about_case("paper_signature", ON_PAPER.begin)),
    in_group(AnswerObjection, _about_objection("objection_answer", objection_answer.begin)),
    in_group(RecordDispute, _about_objection("dispute", dispute_stages.begin)),
    in_group(RecordDelivery, _about_objection("objection_delivery", objection_delivery.begin)),
    in_group(AddClassification, _opens("classification")),
    in_group(OpenExemption, _opens("opening", exemption_opening.begin)),
    in_group(HoldTest, _opens("consequence_test", held_tests.begin)),
    in_group(AddFromReply, _opens("classification", classification_decrees.from_reply)),
    in_group(AddShared, _opens("classification", shared_decrees.begin)),
    in_group(WriteEntry, _opens("list_entry", list_keeping.begin)),
    in_group(MakeEntry, _opens("list_entry", opened_entries.begin)),
    in_group(AddStage, _opens("stage")),
    in_group(ChangeDaysOff, _opens("day_off")),
    in_group(GiveRole, _opens("grant", role_grants.begin)),
    in_group(Appoint, _opens("appoint")),
    in_group(AskAway, _opens("away", away.begin)),
    in_group(NameDeputy, _opens("grant", role_grants.begin_deputy)),
    in_group(BringScan, _opens("decree_scan", appointments.about)),
    in_group(ExplainRestore, _opens("restore", restored_messages.begin)),
    in_group(ListDestruction, _opens(DESTRUCTION.name)),
    in_group(RecordIncident, _opens("incident", data_incidents.begin)),
    in_group(DescribeIncident, _opens("incident", data_incidents.begin)),
    in_group(RecordAuthorityTold, _opens("authority", data_incidents.about)),
    in_group(CloseIncident, _opens("lesson", data_incidents.about)),
    in_group(ChangeOffice, _opens("office")),
    in_group(WriteReport, _opens("report", yearly_report.begin)),
)
