"""What a person asks of the officers outside any case: a question, or help with a form."""

from collections.abc import Sequence

from bot.actions.conversation import waiting_words
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.request_buttons import ResumeForm
from bot.desk import citizen_form_steps, dialogues
from bot.desk.keyboards import Keyboard
from bot.desk.messages import make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.message import KeptMessage
from storage import citizen_drafts
from storage.citizen_drafts import FormDraft


async def ask_officers(
    turn: Turn, person: Person, kept: Sequence[KeptMessage], *, replies: bool = False
) -> None:
    """Pass words on to the officers at once; they are no case and have no clock.

    `replies` says that they answer what an officer wrote.
    """
    if not await waiting_words.pass_on(turn, person, kept, replies=replies):
        await say(turn, person, "stray-full")
        return
    await _thank(turn, person, "question-passed-on")


async def call_for_help(turn: Turn, person: Person) -> None:
    """Ask the officers to write to somebody who wants help, and say at which question.

    What is typed in the form stays there; only a reply to the officer's message goes to them.
    """
    draft = await citizen_drafts.find(turn.tx, person.id)
    await dialogues.leave(turn, person)
    await waiting_words.pass_on(turn, person, help_at=_where(draft))
    await _thank(turn, person, "escort-called" if draft else "escort-called-outside")


def _where(draft: FormDraft | None) -> str:
    if draft is None:
        return waiting_words.OUTSIDE
    looks_over = citizen_form_steps.current_question(draft).kind == "confirm"
    return "escort-looking-over" if looks_over else f"field-{draft.step}"


async def _thank(turn: Turn, person: Person, text_id: str) -> None:
    """Confirm, once for a burst, that the officers have the words."""
    hours = office_answers.hours_in_words(turn.texts, turn.office, person.language)
    text = turn.texts.say(person.language, text_id, hours=hours)
    await tell(turn, person, text, await _onward(turn, person), key=f"question:{person.id}")


async def _onward(turn: Turn, person: Person) -> Keyboard:
    """Return the buttons to go on: back to the form if one is open, else the menu."""
    if await citizen_drafts.find(turn.tx, person.id) is not None:
        return [[make_button(turn, person.language, "button-resume", ResumeForm())]]
    return await welcome_menu.menu_keyboard(turn, person)
