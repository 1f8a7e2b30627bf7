"""Buttons of the officers' group that open a form, or stand below its questions."""

from bot.actions.privacy.archive_files import FILE_OPENING
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.buttons.form_buttons import Choose
from bot.buttons.outside_buttons import EnterRequest
from bot.desk import case_access, permission_checks
from bot.desk.act_buttons import ActButton, AnyButton
from bot.desk.button_acts import GroupAct, Opening, PrivateAct, bare, in_case, in_group
from bot.desk.turn import Turn
from bot.dispatch import group_forms, outside_forms
from bot.dispatch.officer_forms import PROCEDURES
from bot.domain.case import Case, Officer


def bound(button: AnyButton) -> GroupAct | PrivateAct:
    """Return what takes a button; one that opens a form does so once its act may be drafted."""
    one = button.bound if isinstance(button, ActButton) else button
    if not isinstance(one, Opening):
        return one
    name, begin, act = one.form.name, one.begin, PROCEDURES[one.form.name].act

    async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
        by = await permission_checks.demand_draft(turn, officer, act)
        case, known = await begin(turn, by, button) if begin else (None, None)
        await group_forms.begin(turn, by, case, name, known)

    return GroupAct(one.kind, press)


async def _open(turn: Turn, case: Case, officer: Officer, button: OpenForm) -> None:
    if button.form != FILE_OPENING.name:
        case_access.demand_open(turn, case)
    await group_forms.begin(turn, officer, case, button.form, first=button.first)


BUTTONS = (
    in_group(Choose, group_forms.choose),
    in_case(OpenForm, _open, restricted=True),
    in_group(EnterRequest, bare(outside_forms.follow)),
)
