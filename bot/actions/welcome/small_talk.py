"""Small talk: a short warm answer in kind, which is neither kept nor shown to the officers."""

from datetime import time

from bot.actions.welcome import welcome_menu
from bot.buttons.welcome_buttons import ChooseLanguage
from bot.desk import dialogues
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Person
from bot.domain.heard_message import Rules
from bot.domain.open_dialogues import SmallTalk
from bot.domain.route_matching import Signs
from bot.office.glossary_files import office_glossary
from bot.texts import LANGUAGES, OFFICIAL
from bot.texts.spoken_lexicon import lexicon, weights

VARIANTS = 2
"""How many answers each kind of small talk has in `talk-…`, said in turn."""
WITH_MENU = frozenset(
    {"greeting", "salam", "opening", "who", "wellbeing", "answer", "number", "calling", "aside"}
)
"""Kinds after which people look for the way on."""
PARTS_OF_THE_DAY = ((time(11), "morning"), (time(15), "noon"), (time(18, 30), "afternoon"))


def rules(turn: Turn) -> Rules:
    """Return what this office brings to the reading of a message."""
    office = turn.office
    matters = tuple(Signs(route.name, route.phrases) for route in office.routes)
    glossary = office_glossary(office.glossaries, (office.place, office.short_name))
    words, year = lexicon(*office.called), turn.today.year
    return Rules(words, matters, office.number_template, year, weights(), glossary)


def in_their_tongue(turn: Turn, person: Person, text: str) -> Person:
    """Return a person as one who speaks the language of a text, unless they chose another."""
    tongue = lexicon(*turn.office.called).tongue_of(text)
    spoken = tongue if person.language == OFFICIAL and tongue in LANGUAGES else person.language
    return person.model_copy(update={"language": spoken})


async def answer(turn: Turn, person: Person, kind: str, text: str) -> None:
    """Answer small talk in kind and in its language, never in the same words twice in a row."""
    last = await dialogues.recall(turn, person, SmallTalk)
    variant = (last.variant + 1) % VARIANTS if last is not None and last.kind == kind else 0
    await dialogues.remember(turn, person, SmallTalk(kind, variant))
    speaker = in_their_tongue(turn, person, text)
    said = turn.texts.say(
        speaker.language, f"talk-{kind}", variant=variant, daypart=_part_of_the_day(turn)
    )
    keyboard = await _ways_on(turn, person, speaker) if kind in WITH_MENU else ()
    await turn.tell(person, said, keyboard, key=f"talk:{person.id}")


async def _ways_on(turn: Turn, person: Person, speaker: Person) -> Keyboard:
    """Return the menu, above it the language of their words if it is not the one chosen."""
    menu = await welcome_menu.menu(turn, speaker)
    tag = speaker.language
    if tag == person.language:
        return menu
    return [[turn.button(tag, "language-name", ChooseLanguage(tag))], *menu]


def _part_of_the_day(turn: Turn) -> str:
    local = turn.now.astimezone(turn.zone).time()
    return next((part for until, part in PARTS_OF_THE_DAY if local < until), "evening")
