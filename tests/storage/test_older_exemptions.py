"""What earlier versions of the desk left on the exempt list, and half filled in."""

import sqlite3
from contextlib import closing

import pytest

from bot.domain.exemption import Authority
from storage.database import digest
from storage.schema import migrations

STEP = 114
ADDED = """INSERT INTO exemption (title, article, decree, scope, in_force_from, in_force_until,
    added_by, added_at) VALUES ('Berkas', ?, 'Keputusan saya', '', '2026-02-28', ?, 1, '')"""


@pytest.mark.parametrize(
    ("letter", "until", "then"),
    [
        ("a", "2090-12-31", "2056-02-28"),
        ("a", None, "2056-02-28"),
        ("a", "2030-12-31", "2030-12-31"),
        ("h", None, None),
        ("h", "2090-12-31", "2090-12-31"),
    ],
)
def test_an_older_entry_is_untested_and_letter_a_ends_after_thirty_years(
    letter: str, until: str | None, then: str | None
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_function("sha256", 1, digest, deterministic=True)
        for name in ("seal", "keyed"):
            connection.create_function(name, -1, lambda *_: b"")
        for number, script in migrations():
            if number == STEP:
                connection.execute(ADDED, (letter, until))
                connection.execute(
                    "INSERT INTO submission (form, act, answers, drafter_id, state, submitted_at) "
                    "VALUES ('exemption', 'keep_exemptions', x'', 1, 'waiting', '')"
                )
            connection.executescript(script)
        found = connection.execute("SELECT authority, in_force_until FROM exemption").fetchall()
        left = connection.execute("SELECT count(*) FROM submission").fetchone()
    assert found == [(Authority.UNKNOWN, then)]
    assert left == (0,)
