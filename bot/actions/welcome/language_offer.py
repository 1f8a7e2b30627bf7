"""Asking somebody who seems to speak another language, once and in that language, about it."""

from bot.buttons.welcome_buttons import ChooseLanguage
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.texts import LANGUAGES, OFFICIAL
from bot.texts.spoken_lexicon import lexicon
from storage import drafts, people

FEWEST_WORDS = 2
"""Words known of a language before somebody is taken to speak it: one alone is said by many."""


async def by_words(turn: Turn, person: Person, text: str) -> None:
    """Ask a person who wrote in another language than theirs whether to go on in it."""
    await _ask(turn, person, lexicon(*turn.office.called).tongue_of(text, FEWEST_WORDS))


async def by_account(turn: Turn, person: Person, language_code: str | None) -> None:
    """Ask a person whose Telegram is in another language; its code may be as long as "en-GB"."""
    if person.language == OFFICIAL:  # who chose another one said so
        await _ask(turn, person, (language_code or "").partition("-")[0])


async def _ask(turn: Turn, person: Person, language: str | None) -> None:
    """Ask once, and once more after a change of the language; never in the middle of a form."""
    if language not in LANGUAGES or language == person.language or person.language_asked:
        return
    if await drafts.find(turn.tx, person.id) is not None:
        return
    await people.set_language(turn.tx, person.id, person.language, asked=True)
    both = [
        turn.button(tag, "language-name", ChooseLanguage(tag))
        for tag in (language, person.language)
    ]
    await turn.tell(person, turn.texts.say(language, "language-offer"), [both])
