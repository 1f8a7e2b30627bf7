"""What opens an officers' form: buttons, and who enters a request that came outside the chat."""

from bot.actions.outside_chat import counter_filing
from bot.actions.privacy.archive_files import FILE_OPENING
from bot.actions.welcome import welcome_menu
from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.buttons.form_buttons import Choose, OpenAbout
from bot.desk import case_access, contacts, form_questions, permission_checks, unsent_forms
from bot.desk.button_acts import (
    ActButton,
    AnyButton,
    GroupAct,
    Opening,
    PrivateAct,
    group_button,
    in_case,
    in_group,
)
from bot.desk.turn import Turn
from bot.dispatch import group_forms
from bot.dispatch.officer_forms import PROCEDURES
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.errors import needed
from bot.forms.arrival_form import ARRIVAL, start_arrival
from bot.texts import OFFICIAL

LINK = "terima"
"""The start parameter of the link that opens the form in the private chat."""


async def begin(turn: Turn, person: Person) -> None:
    """Open the form in which an officer enters a request; a draft that waits comes first."""
    if await contacts.officer_of(turn, person) is None:
        await welcome_menu.say_with_menu(turn, person, "unknown-command")
        return
    await counter_filing.clerk(turn, person)
    if await unsent_forms.come_first(turn, person):
        return
    draft = form_questions.begun(turn, person, ARRIVAL, start_arrival(turn.today))
    await form_questions.go_to(turn, person, draft)


async def lead(turn: Turn, officer: Officer) -> None:
    """Lead an officer from the group into the private chat, where identity may be typed."""
    await permission_checks.demand(turn, officer, Act.RECORD_REQUEST)
    button = turn.button(OFFICIAL, "button-receive", follow.at())
    await turn.say_group("receive-in-private", [[button]])


@group_button("receive")
async def follow(turn: Turn, _officer: Officer) -> None:
    """Open the private chat for the officer who pressed the button; `begin` checks the role."""
    turn.answer("", url=f"start={LINK}")


def bound(button: AnyButton) -> GroupAct | PrivateAct:
    """Return what takes a button; one that opens a form does so once its act may be drafted."""
    one = button.bound if isinstance(button, ActButton) else button
    if not isinstance(one, Opening):
        return one
    name, begin, act = one.form.name, one.begin, PROCEDURES[one.form.name].act

    async def press(turn: Turn, officer: Officer, button: ButtonData) -> None:
        by = await permission_checks.demand_draft(turn, officer, act)
        case, known = await begin(turn, by, button)
        await group_forms.begin(turn, by, case, name, known)

    return GroupAct(one.kind, press)


async def open_about(turn: Turn, officer: Officer, button: OpenAbout) -> None:
    """Open a form about what a button names, once its act may be drafted, and is possible."""
    kind = needed(PROCEDURES.get(button.form), "button-unknown")
    about = needed(kind.about, "button-unknown")
    by = await permission_checks.allow_draft(turn, officer, None, kind.act)
    case, known = await about(turn, by, button.number)
    await group_forms.begin(turn, by, case, button.form, known)


async def _open(turn: Turn, case: Case, officer: Officer, button: OpenForm) -> None:
    if button.form != FILE_OPENING.name:
        case_access.demand_open(turn, case)
    await group_forms.begin(turn, officer, case, button.form, first=button.first)


BUTTONS = (
    in_group(Choose, group_forms.choose),
    in_case(OpenForm, _open, restricted=True),
    in_group(OpenAbout, open_about),
    follow,
)
