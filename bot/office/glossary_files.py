"""Glossaries: everyday words, English and krama for the words of official titles."""

import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from bot.domain.list_search import Glossary, Phrase, merged
from bot.domain.spoken_words import words_of


@cache
def glossary(names: tuple[str, ...]) -> Glossary:
    """Return the glossaries of these names, joined and read once."""
    meant: dict[Phrase, Phrase] = {}
    idle: set[str] = set()
    places: set[str] = set()
    elsewhere: set[str] = set()
    for name in names:
        text = (files("bot.office") / "glossaries" / f"{name}.toml").read_text("utf-8")
        table = tomllib.loads(text)
        meant = merged(meant, {"": table.get("padding", "")} | table["words"])
        idle.update(words_of(table.get("idle", "")))
        places.update(words_of(table.get("places", "")))
        elsewhere.update(words_of(table.get("elsewhere", "")))
    return Glossary(meant, frozenset(idle), frozenset(places), frozenset(elsewhere))


@lru_cache(maxsize=4)
def office_glossary(names: tuple[str, ...], own_names: tuple[str, ...]) -> Glossary:
    """Return the glossary of an office, in whose own names nothing is asked for."""
    return glossary(names).of_office(own_names)
