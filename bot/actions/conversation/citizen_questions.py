"""Questions outside a case, and calls for help with the form; officers reply to both."""

from collections.abc import Iterable

from bot.actions.cases.name_masking import SHOWN_IN_GROUP
from bot.actions.conversation import citizen_changes
from bot.actions.delivery import floods
from bot.actions.delivery.floods import Message
from bot.actions.welcome import office_answers, welcome_menu
from bot.buttons.form_buttons import ResumeForm
from bot.desk import dialogues, open_questions
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Person
from bot.domain.gathered_chatter import Pointed
from bot.domain.message import Content, Incoming, KeptMessage
from bot.domain.open_dialogues import EscortCall
from bot.texts import OFFICIAL
from storage import carried_messages, drafts


async def ask(
    turn: Turn, person: Person, kept: Iterable[KeptMessage], pointed: Pointed | None = None
) -> None:
    """Put a citizen's question before the officers; it is no case and has no clock.

    `pointed` is the officer's message to which the citizen replied.
    """
    heading = "question-goes-on" if pointed else "question-arrived"
    messages = []
    for message in kept:
        content = message.content
        if content.kind not in SHOWN_IN_GROUP:
            text = "\n".join(
                filter(None, (turn.texts.plain(OFFICIAL, "question-file"), content.text))
            )
            content = Content(kind="text", text=text)
        messages.append(Message(message.message_id, content, pointed or Pointed()))
    await floods.bring(turn, person, messages, heading)
    await _thank(turn, person, "question-passed-on")


async def edited(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Show the officers an edit of a question that they have; False if it is no such edit."""
    place = (incoming.chat_id, incoming.message_id)
    copy = await carried_messages.newest(turn.tx, *place)
    if copy is None:
        return False
    content = incoming.content
    if content.kind != "location":
        text = Content(kind="text", text=content.text, entities=content.entities)
        await citizen_changes.show_change(turn, person, None, place, text, text)
        await turn.say(person, "edit-taken")
    return True


async def accompany(turn: Turn, person: Person) -> None:
    """Ask the officers to write to somebody who wants help, and say at which question.

    A form waits from then on, until the person goes on with it.
    """
    texts = turn.texts
    draft = await drafts.find(turn.tx, person.id)
    where = "none"
    if draft:
        looks_over = open_questions.open_step(draft).kind == "confirm"
        field = "escort-looking-over" if looks_over else f"field-{draft.step}".replace("_", "-")
        where = texts.plain(OFFICIAL, field)
    text = texts.plain(OFFICIAL, "escort-wanted", where=where)
    await dialogues.leave(turn, person)
    if draft:
        await dialogues.remember(turn, person, EscortCall())
    call = Message(0, Content(kind="text", text=text))
    await floods.bring(turn, person, [call], "", told_apart=False)
    await _thank(turn, person, "escort-called" if draft else "escort-called-outside")


async def _thank(turn: Turn, person: Person, text_id: str) -> None:
    """Confirm, once for a burst, that the officers have the words."""
    hours = office_answers.in_words(turn.texts, turn.office, person.language)
    text = turn.texts.say(person.language, text_id, hours=hours)
    await turn.tell(person, text, await _onward(turn, person), key=f"question:{person.id}")


async def _onward(turn: Turn, person: Person) -> Keyboard:
    """Return the way on: back to the form if one is open, else the menu."""
    if await drafts.find(turn.tx, person.id) is not None:
        return [[turn.button(person.language, "button-resume", ResumeForm())]]
    return await welcome_menu.menu(turn, person)
