import re
from pathlib import Path

import pytest

from storage.named_queries import load

FOLDER = Path(__file__).parents[2] / "storage"
NOUNS = sorted(path.stem for path in FOLDER.glob("*.sql"))


def test_every_noun_has_its_queries() -> None:
    assert {"inbox", "outbox", "cases", "people"} <= set(NOUNS)


@pytest.mark.parametrize("noun", NOUNS)
def test_every_named_query_is_used_and_every_used_one_exists(noun: str) -> None:
    used = set(re.findall(r'SQL\["(\w+)"\]', (FOLDER / f"{noun}.py").read_text("utf-8")))
    assert used == set(load(noun))


@pytest.mark.parametrize("noun", NOUNS)
def test_no_query_is_empty(noun: str) -> None:
    assert all(load(noun).values())
