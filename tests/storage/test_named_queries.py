import re
from pathlib import Path

from bot.domain.law.data_rights import DataKind
from storage.database import load_queries
from storage.expired_data import _ACTS, _ROWS, _statements

FOLDER = Path(__file__).parents[2] / "storage"
NOUNS = sorted({path.stem for path in FOLDER.glob("*.sql")} - {"schema"})


def test_every_noun_has_its_queries() -> None:
    assert {"inbox", "outbox", "cases", "people"} <= set(NOUNS)


def test_every_named_query_is_used_and_every_used_one_exists() -> None:
    for noun in NOUNS:
        used = set(re.findall(r'SQL\["(\w+)"\]', (FOLDER / f"{noun}.py").read_text("utf-8")))
        assert used | _of_kinds(noun) == set(load_queries(noun)), noun


def _of_kinds(noun: str) -> set[str]:
    """Return the queries that are found by the kind of data that they are about."""
    if noun != "expired_data":
        return set()
    ends = tuple(f"{what}_{kept}_" for kept in DataKind for what in ("end", "file"))
    found = {name for name in load_queries(noun) if f"{name}_".startswith(ends)}
    return found | {f"due_{kept}" for kept in DataKind}


def test_every_kind_of_data_that_is_due_also_ends() -> None:
    known = {**_ROWS, **_ACTS}
    assert [kept for kept in DataKind if kept not in known and not _statements("end", kept)] == []


def test_no_query_is_empty() -> None:
    assert [noun for noun in NOUNS if not all(load_queries(noun).values())] == []
