"""The greeting, the menu, and the choice of language."""

from bot.buttons.form_buttons import ResumeForm
from bot.buttons.welcome_buttons import (
    CheckStatus,
    ChooseLanguage,
    Help,
    Languages,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
)
from bot.desk import contacts, dialogues
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Person
from bot.texts import LANGUAGES
from storage import drafts


async def greet(turn: Turn, person: Person) -> None:
    """Greet a person, and offer to go on where they stopped."""
    await dialogues.leave(turn, person)
    await turn.say(person, "greeting", [*await menu(turn, person), _languages(turn)])


async def show_menu(turn: Turn, person: Person) -> None:
    """Show what can be done here."""
    await dialogues.leave(turn, person)
    await turn.say(person, "menu", await menu(turn, person))


async def show_languages(turn: Turn, person: Person) -> None:
    """Offer the languages."""
    await turn.say(person, "choose-language", [_languages(turn)])


async def set_language(turn: Turn, person: Person, language: str) -> Person:
    """Change the language and say so in it."""
    changed = await contacts.choose_language(turn, person, language)
    turn.answer(turn.texts.plain(language, "language-chosen"))
    return changed


async def menu(turn: Turn, person: Person) -> Keyboard:
    """Return the buttons of the menu, the first one to go on with a draft if there is one."""
    language = person.language
    draft = await drafts.find(turn.tx, person.id)
    return [
        *([[turn.button(language, "button-resume", ResumeForm())]] if draft else []),
        [turn.button(language, "button-file", NewRequest())],
        [
            turn.button(language, "button-mine", OwnCases()),
            turn.button(language, "button-check", CheckStatus()),
        ],
        [turn.button(language, "button-object", NewObjection())],
        *(
            [[turn.button(language, "button-other-matters", OtherMatters())]]
            if turn.office.routes
            else []
        ),
        [
            turn.button(language, "button-help", Help()),
            turn.button(language, "button-language", Languages()),
        ],
    ]


def _languages(turn: Turn) -> list[Button]:
    return [turn.button(tag, "language-name", ChooseLanguage(tag)) for tag in LANGUAGES]


async def say_with_menu(turn: Turn, person: Person, text_id: str, **values: object) -> None:
    """Say something and show what can be done next."""
    await turn.say(person, text_id, await menu(turn, person), **values)
