"""Words outside any request: the greeting, the menu, the language, small talk."""

from datetime import time

from bot.buttons.button_data import ButtonData
from bot.buttons.request_buttons import (
    CallOfficer,
    CheckStatus,
    Help,
    MoreDoors,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
    ResumeForm,
)
from bot.desk import contacts, dialogues, group_message
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, language_buttons, make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.open_dialogues import SmallTalk
from bot.domain.words.parsed_message import MessageContext, ParsedMessage, ReadingRules
from bot.domain.words.similar_texts import RoutePhrases
from bot.office.calendar_files import office_glossary
from bot.texts import OFFICIAL
from bot.texts.language_lexicons import lexicon, weights
from storage import cases, citizen_drafts, people

Door = tuple[str, ButtonData]
"""A button of the menu: the text of its label, and what it does."""
FILE: Door = ("button-file", NewRequest())
MINE: Door = ("button-mine", OwnCases())
CHECK: Door = ("button-check", CheckStatus())
OTHER: Door = ("button-other-matters", OtherMatters())
DOORS = (
    FILE,
    MINE,
    CHECK,
    ("button-object", NewObjection()),
    OTHER,
    ("button-escort", CallOfficer()),
    ("button-help", Help()),
)
"""All doors of the menu, in their order."""


async def greet_person(turn: Turn, person: Person) -> None:
    """Greet a person, and offer to go on where they stopped."""
    await dialogues.leave(turn, person)
    await say(turn, person, "greeting", await menu_keyboard(turn, person))


async def show_menu(turn: Turn, person: Person) -> None:
    """Show what can be done here."""
    await dialogues.leave(turn, person)
    await say(turn, person, "menu", await menu_keyboard(turn, person))


async def show_languages(turn: Turn, person: Person) -> None:
    """Offer the languages."""
    await say(turn, person, "choose-language", [language_buttons(turn)])


async def set_language(turn: Turn, person: Person, language: str) -> Person:
    """Change the language and say so in it."""
    changed = await contacts.choose_language(turn, person, language)
    answer_press(turn, turn.texts.plain(language, "language-chosen"))
    return changed


async def menu_keyboard(turn: Turn, person: Person) -> Keyboard:
    """Return the three buttons of the menu: what this person most likely wants, and the rest."""
    first = await _likely_doors(turn, person)
    doors = [*first, ("button-more-ways", MoreDoors())]
    return [[make_button(turn, person.language, label, data)] for label, data in doors]


async def show_more(turn: Turn, person: Person) -> None:
    """Show all that the menu offers beside its first buttons."""
    first, language = await _likely_doors(turn, person), person.language
    doors = [door for door in DOORS if door not in first]
    if not turn.office.routes:
        doors.remove(OTHER)
    rows = [[make_button(turn, language, label, data)] for label, data in doors]
    rows.append(language_buttons(turn))
    text = turn.texts.say(language, "menu")
    await group_message.unfold(turn, person, text, MoreDoors(), rows)


async def _likely_doors(turn: Turn, person: Person) -> list[Door]:
    """Return the first two doors: who has a form open goes on with it, who has cases sees them."""
    mine = MINE if await cases.of_person(turn.tx, person.id, most=1) else CHECK
    if await citizen_drafts.find(turn.tx, person.id) is not None:
        return [("button-resume", ResumeForm()), mine]
    return [MINE, FILE] if mine is MINE else [FILE, CHECK]


async def say_with_menu(turn: Turn, person: Person, text_id: str, **values: object) -> None:
    """Say something and show what can be done next."""
    await say(turn, person, text_id, await menu_keyboard(turn, person), **values)


VARIANTS = 2
"""How many answers each kind of small talk has in `talk-…`, said in turn."""
WITH_MENU = frozenset(
    {"greeting", "salam", "opening", "who", "wellbeing", "answer", "number", "calling", "aside"}
)
"""Kinds after which people look for the way on."""
PARTS_OF_THE_DAY = ((time(11), "morning"), (time(15), "noon"), (time(18, 30), "afternoon"))


def reading_rules(turn: Turn) -> ReadingRules:
    """Return the office's words, matters, number format and glossary for reading messages."""
    office = turn.office
    matters = tuple(RoutePhrases(route.name, route.phrases) for route in office.routes)
    glossary = office_glossary(office.glossaries, (office.place, office.short_name))
    words, year = lexicon(*office.called), turn.today.year
    return ReadingRules(words, matters, office.number_template, year, weights(), glossary)


def words_alone(turn: Turn, text: str) -> ParsedMessage:
    """Read a text as nothing but its words: not who wrote it, nor what they asked before."""
    return ParsedMessage(text, MessageContext(), reading_rules(turn))


FEWEST_WORDS = 2
"""Words known of a language before somebody is taken to speak it: one alone is said by many."""


async def speak_as_written(turn: Turn, person: Person, text: str, *, in_form: bool) -> Person:
    """Return a person with the language of their words, in which they are spoken to from now on.

    So it is until they choose one. A form that was begun in a translation goes on in it.
    """
    tongue = lexicon(*turn.office.called).tongue_of(text, FEWEST_WORDS)
    if tongue is None or tongue == person.language or person.language_chosen:
        return person
    if in_form and tongue == OFFICIAL:
        return person
    await people.set_language(turn.tx, person.id, tongue, chosen=False)
    return person.model_copy(update={"language": tongue})


async def answer_small_talk(turn: Turn, person: Person, kind: str) -> None:
    """Answer small talk in kind, never in the same words twice in a row."""
    last = await dialogues.find_dialogue(turn, person, SmallTalk)
    variant = (last.variant + 1) % VARIANTS if last is not None and last.kind == kind else 0
    await dialogues.save_dialogue(turn, person, SmallTalk(kind, variant))
    said = turn.texts.say(
        person.language, f"talk-{kind}", variant=variant, daypart=_part_of_the_day(turn)
    )
    keyboard = await menu_keyboard(turn, person) if kind in WITH_MENU else ()
    await tell(turn, person, said, keyboard, key=f"talk:{person.id}")


def _part_of_the_day(turn: Turn) -> str:
    local = turn.now.astimezone(turn.zone).time()
    return next((part for until, part in PARTS_OF_THE_DAY if local < until), "evening")
