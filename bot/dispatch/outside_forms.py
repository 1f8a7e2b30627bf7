"""The form in which an officer enters a request that came outside the chat."""

from bot.actions.conversation import group_context
from bot.actions.outside_chat import counter_filing
from bot.actions.welcome import welcome_menu
from bot.buttons.outside_buttons import EnterRequest
from bot.desk import contacts, form_questions, permission_checks, unsent_forms
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Officer, Person
from bot.domain.message import Incoming
from bot.forms.arrival_form import ARRIVAL, start_arrival
from bot.texts import OFFICIAL
from storage.drafts import Draft

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
    first = ARRIVAL.steps[0]
    answers = start_arrival(turn.today)
    draft = Draft(person.id, ARRIVAL.name, first.name, answers, None, turn.now, turn.now)
    await form_questions.go_to(turn, person, draft)


async def lead(turn: Turn, incoming: Incoming) -> None:
    """Lead an officer from the group into the private chat, where identity may be typed."""
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    await permission_checks.demand(turn, officer, Act.RECORD_REQUEST)
    button = turn.button(OFFICIAL, "button-receive", EnterRequest())
    await turn.say_group("receive-in-private", [[button]])


async def follow(turn: Turn, _officer: Officer) -> None:
    """Open the private chat for the officer who pressed the button; `begin` checks the role."""
    turn.answer("", url=f"start={LINK}")
