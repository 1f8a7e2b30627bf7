"""Words outside any request: the greeting, the menu, the language, small talk."""

from datetime import time

from bot.buttons.request_buttons import (
    CheckStatus,
    ChooseLanguage,
    Help,
    Languages,
    NewObjection,
    NewRequest,
    OtherMatters,
    OwnCases,
    ResumeForm,
)
from bot.desk import contacts, dialogues
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import answer_press, make_button, say, tell
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.words.open_dialogues import SmallTalk
from bot.domain.words.parsed_message import MessageContext, ParsedMessage, ReadingRules
from bot.domain.words.similar_texts import RoutePhrases
from bot.office.calendar_files import office_glossary
from bot.texts import LANGUAGES, OFFICIAL
from bot.texts.language_lexicons import lexicon, weights
from storage import citizen_drafts, people


async def greet_person(turn: Turn, person: Person) -> None:
    """Greet a person, and offer to go on where they stopped."""
    await dialogues.leave(turn, person)
    await say(turn, person, "greeting", [*await menu_keyboard(turn, person), _languages(turn)])


async def show_menu(turn: Turn, person: Person) -> None:
    """Show what can be done here."""
    await dialogues.leave(turn, person)
    await say(turn, person, "menu", await menu_keyboard(turn, person))


async def show_languages(turn: Turn, person: Person) -> None:
    """Offer the languages."""
    await say(turn, person, "choose-language", [_languages(turn)])


async def set_language(turn: Turn, person: Person, language: str) -> Person:
    """Change the language and say so in it."""
    changed = await contacts.choose_language(turn, person, language)
    answer_press(turn, turn.texts.plain(language, "language-chosen"))
    return changed


async def menu_keyboard(turn: Turn, person: Person) -> Keyboard:
    """Return the buttons of the menu, the first one to go on with a draft if there is one."""
    language = person.language
    draft = await citizen_drafts.find(turn.tx, person.id)
    return [
        *([[make_button(turn, language, "button-resume", ResumeForm())]] if draft else []),
        [make_button(turn, language, "button-file", NewRequest())],
        [
            make_button(turn, language, "button-mine", OwnCases()),
            make_button(turn, language, "button-check", CheckStatus()),
        ],
        [make_button(turn, language, "button-object", NewObjection())],
        *(
            [[make_button(turn, language, "button-other-matters", OtherMatters())]]
            if turn.office.routes
            else []
        ),
        [
            make_button(turn, language, "button-help", Help()),
            make_button(turn, language, "button-language", Languages()),
        ],
    ]


def _languages(turn: Turn) -> list[Button]:
    return [make_button(turn, tag, "language-name", ChooseLanguage(tag)) for tag in LANGUAGES]


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


def in_language_of(turn: Turn, person: Person, text: str) -> Person:
    """Return a person with the language of a text, unless they chose a translation."""
    tongue = lexicon(*turn.office.called).tongue_of(text)
    spoken = tongue if person.language == OFFICIAL and tongue in LANGUAGES else person.language
    return person.model_copy(update={"language": spoken})


async def answer_small_talk(turn: Turn, person: Person, kind: str, text: str) -> None:
    """Answer small talk in kind and in its language, never in the same words twice in a row."""
    last = await dialogues.find_dialogue(turn, person, SmallTalk)
    variant = (last.variant + 1) % VARIANTS if last is not None and last.kind == kind else 0
    await dialogues.save_dialogue(turn, person, SmallTalk(kind, variant))
    speaker = in_language_of(turn, person, text)
    said = turn.texts.say(
        speaker.language, f"talk-{kind}", variant=variant, daypart=_part_of_the_day(turn)
    )
    keyboard = await _ways_on(turn, person, speaker) if kind in WITH_MENU else ()
    await tell(turn, person, said, keyboard, key=f"talk:{person.id}")


async def _ways_on(turn: Turn, person: Person, speaker: Person) -> Keyboard:
    """Return the menu, below a button for the language of the person's words if it differs."""
    menu = await menu_keyboard(turn, speaker)
    tag = speaker.language
    if tag == person.language:
        return menu
    return [[make_button(turn, tag, "language-name", ChooseLanguage(tag))], *menu]


def _part_of_the_day(turn: Turn) -> str:
    local = turn.now.astimezone(turn.zone).time()
    return next((part for until, part in PARTS_OF_THE_DAY if local < until), "evening")


FEWEST_WORDS = 2
"""Words known of a language before somebody is taken to speak it: one alone is said by many."""


async def offer_by_words(turn: Turn, person: Person, text: str) -> None:
    """Ask a person who wrote in another language than theirs whether to go on in it."""
    await _ask(turn, person, lexicon(*turn.office.called).tongue_of(text, FEWEST_WORDS))


async def offer_by_account(turn: Turn, person: Person, language_code: str | None) -> None:
    """Offer the language of a person's Telegram account; its code may be as long as "en-GB"."""
    if person.language == OFFICIAL:  # who chose another one said so
        await _ask(turn, person, (language_code or "").partition("-")[0])


async def _ask(turn: Turn, person: Person, language: str | None) -> None:
    """Offer a language once, and again after a change; never while a form is open."""
    if language not in LANGUAGES or language == person.language or person.language_asked:
        return
    if await citizen_drafts.find(turn.tx, person.id) is not None:
        return
    await people.set_language(turn.tx, person.id, person.language, asked=True)
    both = [
        make_button(turn, tag, "language-name", ChooseLanguage(tag))
        for tag in (language, person.language)
    ]
    await tell(turn, person, turn.texts.say(language, "language-offer"), [both])
