"""The lexicon of the languages, read from the files in `lexicons`.

The files write {body} for what people call the office, and {place} for its town or regency.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from bot.domain.words.informal_words import SIGN, Lexicon, Meanings, Topic, words_of
from bot.domain.words.reply_rules import FormsOfAddress
from bot.office.languages import LANGUAGES

Table = dict[str, Any]
"""Names a list of words in a pattern of forms of address."""
NAMES = {"{body}": "thebodysname", "{place}": "theplacesname"}
"""Words that nobody types, which stand for the names of every office."""


@cache
def lexicon(body: str, place: str) -> Lexicon:
    """Return the words of all languages, for one office and its region.

    `body` is what they call it, such as "Diskominfo", and `place` its town or regency.
    """
    return _lexicon().of_office(**dict(zip(NAMES.values(), (body, place), strict=True)))


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """Return the weight of each sentence feature for each speech act."""
    return tomllib.loads((files("bot.texts") / "sentence_weights.toml").read_text("utf-8"))


@cache
def _lexicon() -> Lexicon:
    """Return the words of all languages, merged and read once for all offices."""
    tables = {name: _table(name) for name in LANGUAGES}
    told = list(tables.values())
    talk = _of_each(told, "talk")
    return Lexicon(
        spellings=_spellings(told),
        talk=talk,
        common=_all(table["common"]["words"] for table in told),
        idle=_all(table["common"]["idle"] for table in told).union(
            *(words for kind, words in talk.items() if kind != "answer")
        ),
        content=_all(table["content"]["words"] for table in told),
        signs=_of_each(told, "signs"),
        patterns=_patterns(told),
        status=_topic([table["status"] for table in told]),
        doors=_topics([table["doors"] for table in told]),
        questions=_topics([table["questions"] for table in told]),
        tongues={name: _tongue(table) for name, table in tables.items()},
    )


@dataclass(frozen=True)
class Naming:
    """How people introduce themselves: words that are no name, and words before a name."""

    nameless: Meanings
    groups: Meanings
    """Words in the names of groups and legal entities."""
    before_name: re.Pattern[str]
    before_address: re.Pattern[str]
    after: Meanings
    """Whom people speak to behind their answer, in small letters: "Siti Aminah, kak"."""


@cache
def naming() -> Naming:
    """Return how people introduce themselves, in all languages."""
    told = [_table(language)["names"] for language in LANGUAGES]

    def words(key: str) -> Meanings:
        return _all(table.get(key, "") for table in told)

    def before(key: str) -> re.Pattern[str]:
        said, links = (_any_of(told, name) for name in (key, f"{key}_link"))
        return re.compile(rf"(?i)(?:{said})(?:\s+(?:{links}))?\s*[:=,]?\s+(?=\S)")

    return Naming(
        nameless=words("none"),
        groups=words("groups"),
        before_name=before("before_name"),
        before_address=before("before_address"),
        after=words("after"),
    )


@dataclass(frozen=True)
class Openings:
    """How people begin a request and end a clause, apart from its subject."""

    opener: re.Pattern[str]
    demand: re.Pattern[str]
    """Asks for what follows; the group `asker` holds "I would" and the like before it."""
    introduction: re.Pattern[str]
    """Begins a clause about who asks, or a line of a letter's head or end."""
    purpose: re.Pattern[str]
    """What a request is for, up to its end: "for my thesis"."""
    relatives: Meanings
    """Behind these a demand is somebody else's: "people who need …"."""
    calls: Meanings
    sentence_end: re.Pattern[str]
    """A stop ends a sentence, unless it ends an abbreviation."""


@cache
def openings() -> Openings:
    """Return how people open a request, in all languages."""
    told = [_table(language)["openers"] for language in LANGUAGES]

    def ways(key: str) -> str:
        demands = (table.get("demands", "") for table in told)
        written = (
            table[key].replace("@demands@", f"(?:{one})")
            for table, one in zip(told, demands, strict=True)
            if key in table
        )
        return "|".join(written)

    between = r"[\s,.;:!?\-–—]*"
    unless = "".join(
        rf"(?<!\b{word}\.)" for word in (*_any_of(told, "abbreviations").split("|"), r"\w")
    )
    return Openings(
        opener=re.compile(rf"(?ix) {between} (?: {ways('ways')} ) \b {between}"),
        demand=re.compile(
            rf"(?ix) \b (?P<asker> (?: (?:{_any_of(told, 'askers')}) \s+ ){{0,4}} )"
            rf"(?: {ways('demands')} ) \b"
        ),
        introduction=re.compile(rf"(?ix) ^ \s* (?: {ways('introduces')} ) (?: \b | (?<=[A-Z]) )"),
        purpose=re.compile(rf"(?ix) \s+ (?: {ways('tails')} ) \b .* $"),
        relatives=_all(table.get("relatives", "") for table in told),
        calls=_all(table.get("calls", "") for table in told),
        sentence_end=re.compile(rf"(?i){unless}(?<=[.!?])\s+|\n+"),
    )


@cache
def forms_of_address() -> FormsOfAddress:
    """Return how officers address each other, in all languages."""
    told = [table["address"] for table in map(_table, LANGUAGES)]
    away = "".join(rf"(?<!\b{word} )" for word in _any_of(told, "spoken_of").split("|"))
    called = rf"(?i){away}\b(?:{_any_of(told, 'call')})\b\.?\s+"
    name = r"([^\W\d_]{2,})\b"
    introduced = rf"(?!\s+(?:\w+\s+){{0,3}}(?:{_any_of(told, 'introduced')})\b)"
    return FormsOfAddress(
        calls=(
            re.compile(f"{called}{name}{introduced}"),
            re.compile(rf"(?i)\b(?:{_any_of(told, 'asked')})\s+(?:ke\s+)?{name}"),
        ),
        title=re.compile(rf"{called}(?:{_any_of(told, 'title')})\b{introduced}"),
    )


@cache
def date_names(kind: str) -> Mapping[str, int]:
    """Return the numbers of `months` (from 1) or `weekdays` (from 0), by any language's names."""
    first = 1 if kind == "months" else 0
    told = [_table(language)["dates"].get(kind, ()) for language in LANGUAGES]
    rows = [row for names in told for row in enumerate(names, first)]
    return {name: number for number, names in rows for name in names.split()}


def _any_of(tables: list[Table], key: str) -> str:
    """Return a pattern of the phrases that tables name, the longest first."""
    phrases = {phrase.strip() for table in tables for phrase in table.get(key, "").split(",")}
    longest_first = sorted(phrases - {""}, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in longest_first)


def has_lexicon(language: str) -> bool:
    """Say whether the words of a language are known."""
    return (files("bot.texts") / "lexicons" / f"{language}.toml").is_file()


@cache
def _table(language: str) -> Table:
    """Return the word table of a language, empty if the language has none."""
    named = (
        "spellings",
        "talk",
        "signs",
        "doors",
        "questions",
        "names",
        "dates",
        "patterns",
        "address",
        "openers",
    )
    tables: Table = {key: {} for key in named}
    tables |= {"common": {"words": "", "idle": ""}, "content": {"words": ""}}
    tables |= {"status": {"asks": (), "with": ""}}
    if not has_lexicon(language):
        return tables
    text = (files("bot.texts") / "lexicons" / f"{language}.toml").read_text("utf-8")
    for name, word in NAMES.items():
        text = text.replace(name, word)
    return tables | tomllib.loads(text)


@cache
def _listed(text: str) -> tuple[str, ...]:
    return tuple(" ".join(words_of(part)) for part in text.split(",") if part.strip())


def _all(texts: Any) -> Meanings:
    return frozenset(word for text in texts for word in _listed(text))


def _of_each(tables: list[Table], part: str) -> dict[str, Meanings]:
    """Return the words of one part of the tables by kind, all languages together."""
    kinds = dict.fromkeys(kind for table in tables for kind in table[part])
    return {kind: _all(table[part].get(kind, "") for table in tables) for kind in kinds}


def _patterns(tables: list[Table]) -> dict[str, re.Pattern[str]]:
    """Return the patterns of each kind as one for all languages, ignoring case."""
    kinds = dict.fromkeys(kind for table in tables for kind in table["patterns"])
    written = {
        kind: [t["patterns"][kind] for t in tables if kind in t["patterns"]] for kind in kinds
    }
    return {kind: re.compile(f"(?i){'|'.join(ways)}") for kind, ways in written.items()}


def _spellings(tables: list[Table]) -> dict[tuple[str, ...], Meanings]:
    """Return the words meant by each spelling; every used word also means itself."""
    found: dict[tuple[str, ...], set[str]] = {}
    for table in tables:
        for word, others in table["spellings"].items():
            for spelling in (word, *_listed(others)):
                found.setdefault(tuple(spelling.split()), set()).add(word)
    for word in frozenset().union(*map(_used, tables)):
        found.setdefault(tuple(word.split()), set()).add(word)
    shared: dict[Meanings, Meanings] = {}  # a set is ten times as large as a word
    return {
        spelling: shared.setdefault(one, one)
        for spelling, meant in found.items()
        for one in [frozenset(meant)]
    }


def _used(table: Table) -> Meanings:
    """Return every word that a table uses for a topic, for small talk or as content."""
    topics = [table["status"], *table["doors"].values(), *table["questions"].values()]
    words = [*table["talk"].values(), *table["common"].values(), table["content"]["words"]]
    words += [topic.get("with", "") for topic in topics]
    ways = [way for topic in topics for way in (*topic["asks"], *topic.get("own", ()))]
    asks = frozenset().union(*map(_asked, ways))
    return _all(words) | {word for word in asks if not word.startswith(SIGN)}


def _asked(way: str) -> Meanings:
    """Return the words of a way to ask; "~permits" stands for any word of that sign."""
    signs = frozenset(part for part in way.split() if part.startswith(SIGN))
    return signs.union(*(words_of(part) for part in way.split() if part not in signs))


def _topics(tables: list[Table]) -> dict[str, Topic]:
    names = dict.fromkeys(name for table in tables for name in table)
    return {name: _topic([table[name] for table in tables if name in table]) for name in names}


def _topic(tables: list[Table]) -> Topic:
    def sets(key: str) -> tuple[Meanings, ...]:
        return tuple(_asked(ask) for table in tables for ask in table.get(key, ()))

    asks, own = sets("asks"), sets("own")
    words = _all(table.get("with", "") for table in tables).union(*asks, *own)
    return Topic(asks, words, own)


def _tongue(table: Table) -> Meanings:
    words = _used(table) | {w for text in table["spellings"].values() for w in _listed(text)}
    return frozenset(word for word in (*words, *table["spellings"]) if " " not in word)
