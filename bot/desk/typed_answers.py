"""What a person types in place of pressing a button, in any language that the desk speaks."""

from collections.abc import Iterable
from functools import lru_cache

from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.forms import answer_reading
from bot.forms.answer_reading import Lexicon, Offer
from bot.texts import LANGUAGES, OFFICIAL, Texts

CONTROLS = {
    "cancel": "button-cancel",
    "back": "button-back",
    "later": "button-later",
    "escort": "button-escort",
    "resume": "button-resume",
}
"""Buttons that every question has: what they do, and their label. Each has a "typed-" text."""

_own = lru_cache(maxsize=4096)(answer_reading.folded)
"""Fold one of our own texts, and remember it; never what a person typed."""


def means(turn: Turn, person: Person, text: str, name: str, *labels: str) -> bool:
    """Return whether a text says one of the words for an act ("typed-<name>") or of its labels.

    What else it says must be words that say nothing, such as "please".
    """
    said, fillers = answer_reading.folded(text), _words(turn.texts, "fillers", *LANGUAGES)
    ways = _ways(turn.texts, person.language, name, *labels)
    return any(answer_reading.means(said, way, fillers) for way in ways)


@lru_cache(maxsize=1024)
def _ways(texts: Texts, first: str, name: str, *labels: str) -> tuple[frozenset[str], ...]:
    """Return what means an act in each language, folded: the words for it, and its labels."""
    return tuple(
        _words(texts, name, language).union(_own(texts.plain(language, label)) for label in labels)
        for language in dict.fromkeys((first, OFFICIAL, *LANGUAGES))
    )


def is_label(turn: Turn, person: Person, text: str, label: str) -> bool:
    """Return whether a text is the label of a button, ignoring case and punctuation."""
    wanted = answer_reading.folded(text)
    languages = {person.language, OFFICIAL}
    return bool(wanted) and wanted in {
        _own(turn.texts.plain(language, label)) for language in languages
    }


def control(turn: Turn, person: Person, text: str) -> str | None:
    """Return which of the buttons that every question has a person typed, or None."""
    found = (name for name, label in CONTROLS.items() if means(turn, person, text, name, label))
    return next(found, None)


def choice(texts: Texts, text: str, labels: Iterable[tuple[str, str]]) -> str | None:
    """Return the choice that a person means; `labels` hold (choice, text id of its label).

    Other words for it are the text "typed-…" that stands beside its label.
    """
    offers = [
        Offer(
            key,
            tuple(_own(texts.plain(language, label)) for language in LANGUAGES),
            tuple(_words(texts, label.removeprefix("choice-"), *LANGUAGES)),
        )
        for key, label in labels
    ]
    return answer_reading.chosen(text, offers, _lexicon(texts))


def number(texts: Texts, text: str, beside: str) -> int | None:
    """Return the number, from 1, that a text says in figures or words; None if it says more.

    Beside it may stand the words of the text "typed-<beside>", such as "stars".
    """
    lexicon, said = _lexicon(texts), answer_reading.folded(text)
    fillers = _words(texts, beside, *LANGUAGES).union(lexicon.fillers)
    named = enumerate(lexicon.numbers, 1)
    fits = (n for n, words in named if answer_reading.means(said, {str(n), *words}, fillers))
    return next(fits, None)


def _lexicon(texts: Texts) -> Lexicon:
    return Lexicon(
        fillers=_words(texts, "fillers", *LANGUAGES),
        negations=_words(texts, "not", *LANGUAGES),
        numbers=_places(*(texts.plain(language, "typed-numbers") for language in LANGUAGES)),
    )


@lru_cache
def _places(*listed: str) -> tuple[frozenset[str], ...]:
    """Return what people write for the first choice, the second, and so on, in all languages."""
    rows = (row.split(",") for row in listed)
    return tuple(
        frozenset(_own(word) for names in same for word in names.split("/"))
        for same in zip(*rows, strict=True)
    )


@lru_cache(maxsize=1024)
def _words(texts: Texts, name: str, *languages: str) -> frozenset[str]:
    """Return the words, folded, that mean something in these languages; none if none are known."""
    text_id = f"typed-{name}"
    found = (texts.plain(one, text_id) for one in languages if texts.has(one, text_id))
    return frozenset(_own(word) for words in found for word in words.split(","))
