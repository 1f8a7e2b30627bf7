"""One word for one thing, spelled one way: what to say in each language, and what never."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast

from bot.texts import OFFICIAL
from tests.prelude import KLATEN_PROFILE, load_profile
from tests.texts.fluent_files import CITIZENS, OFFICERS, messages, nodes

pytestmark = pytest.mark.house

OFFICE = load_profile(KLATEN_PROFILE)
SAY_NEVER = tomllib.loads(Path(__file__).with_name("spellings.toml").read_text("utf-8"))
"""For each language: what we say instead, and the words that no text has, as a pattern."""


@cache
def written(language: str) -> Sequence[tuple[str, str]]:
    """Return (text id, words) of all texts in a language, but not what people may type."""
    return [*_written(language)]


def _written(language: str) -> Iterator[tuple[str, str]]:
    files = CITIZENS if language != OFFICIAL else CITIZENS + OFFICERS
    for text_id, message in messages(language, *files).items():
        if not text_id.startswith("typed-"):
            for node in nodes(message):
                if isinstance(node, ast.TextElement):
                    yield text_id, node.value
    for told in (OFFICE.costs, OFFICE.privacy.retention):
        yield "settings", getattr(told, language)
    for route in OFFICE.routes:
        yield route.name, f"{getattr(route.label, language)} {getattr(route.text, language)}"


@pytest.mark.parametrize(
    ("language", "say", "never"),
    [(language, *row) for language, table in SAY_NEVER.items() for row in table.items()],
)
def test_we_say_the_one_and_never_the_other(language: str, say: str, never: str) -> None:
    found = re.compile(rf"(?<!\w)(?:{never})(?!\w)", re.IGNORECASE)

    wrong = {(text_id, words) for text_id, words in written(language) if found.search(words)}
    assert wrong == set(), f"say: {say}"


def test_the_reader_of_the_texts_finds_words_in_every_branch() -> None:
    assert ("cancelled", "Sudah dibatalkan; isiannya dihapus.") in set(written("id"))
    assert any("kawontenaning" in words for _, words in written("jv"))
    assert any("dipunlaporaken" in words for _, words in written("jv"))
