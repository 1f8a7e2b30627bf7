import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import ValidationError

from bot.domain.law.data_rights import Right
from storage.database import Row, convert_value, entity_as_json, read_entity
from storage.sqlite_connection import instant_as_text

AT = datetime(2026, 11, 26, 6, 30, 0, 5, UTC)


@dataclass(frozen=True)
class Kept:
    at: datetime
    on: date
    right: Right
    done: bool
    words: str
    place: tuple[int, int] = (0, 0)
    ended_on: date | None = None


FITS = {"at": instant_as_text(AT), "on": "2026-11-26", "right": "access", "done": 1, "words": "x"}


def row(**values: object) -> Row:
    connection = sqlite3.connect(":memory:")
    connection.row_factory = Row
    columns = ", ".join(f':{name} AS "{name}"' for name in values)
    found: Row = connection.execute(f"SELECT {columns}", values).fetchone()
    connection.close()
    return found


def test_a_row_becomes_the_entity_that_it_holds() -> None:
    assert read_entity(Kept, row(**FITS)) == Kept(AT, date(2026, 11, 26), Right.ACCESS, True, "x")


def test_instants_stay_in_utc() -> None:
    assert read_entity(Kept, row(**FITS)).at.utcoffset() == timedelta(0)


def test_columns_that_no_field_names_are_left_out() -> None:
    assert read_entity(Kept, row(**FITS, chat_id=5)) == read_entity(Kept, row(**FITS))


def test_what_a_row_seals_or_has_under_another_name_is_given_beside_it() -> None:
    found = read_entity(
        Kept, row(**FITS | {"words": b"sealed"}, chat=5), words="open", place=(5, 7)
    )
    assert (found.words, found.place) == ("open", (5, 7))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", ""),
        ("at", "soon"),
        ("at", None),
        ("on", ""),
        ("on", "2026-02-30"),
        ("on", "2026-11-26T06:30:00+00:00"),
        ("right", "other"),
        ("done", 2),
        ("done", ""),
        ("words", None),
        ("words", 5),
        ("words", b"\xff\xfe"),
        ("ended_on", ""),
    ],
)
def test_a_value_that_does_not_fit_is_never_guessed(column: str, value: object) -> None:
    with pytest.raises(ValidationError):
        read_entity(Kept, row(**FITS | {column: value}))


def test_a_column_that_is_missing_is_missed() -> None:
    with pytest.raises(ValidationError):
        read_entity(Kept, row(at=instant_as_text(AT)))


def test_what_is_kept_as_json_is_read_as_it_was() -> None:
    entity = Kept(AT, date(2026, 11, 26), Right.ACCESS, True, "x", (5, 7))
    told = json.loads(json.dumps(entity_as_json(entity)))
    assert "ended_on" not in told, "it is as it is by default"
    assert convert_value(Kept, told) == entity


def test_stored_json_must_be_what_it_stands_for() -> None:
    assert convert_value(dict[str, object], {"name": "Sari"}) == {"name": "Sari"}
    with pytest.raises(ValidationError):
        convert_value(dict[str, object], ["Sari"])


def test_an_error_does_not_say_what_did_not_fit() -> None:
    with pytest.raises(ValidationError) as error:
        read_entity(Kept, row(**FITS | {"on": "Sari Wulandari"}), words="Sari Wulandari")
    assert "on" in str(error.value)
    assert "Sari" not in str(error.value)
