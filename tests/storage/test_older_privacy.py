"""What earlier versions of the desk left of words on destroyed data, and of corrections."""

import sqlite3
from contextlib import closing

from storage.database import digest
from storage.schema import migrations

STEP = 125
LEFT = """
INSERT INTO person (id, telegram_id, first_seen_at) VALUES (1, 7, '');
INSERT INTO cases (id, person_id, year, sequence, number, state, subject, wanted, purpose, obtain,
    delivery, kind, regime, received_at, received_on, due_on, pin_hash)
SELECT value, 1, 2026, value, printf('%03d/PPID', value), 'finished', '', '', '', '', '', 'person',
    'umum', '', '', '', '' FROM json_each('[1, 2, 3]');
INSERT INTO untold (person_id, case_id, destroyed_at) VALUES (1, 1, ''), (1, 2, '');
INSERT INTO destruction (case_id, basis, approved_by, approved_at, done)
VALUES (1, 'JRA', 1, '', 1), (2, 'JRA', 1, '', 0);
INSERT INTO rights_request (number, kind, facts, received_at, due_at, answered_at)
VALUES ('1', 'correction', CAST('nik' AS BLOB), '', '', '2026-11-24'),
    ('2', 'correction', CAST('open' AS BLOB), '', '', NULL),
    ('3', 'restriction', CAST('words' AS BLOB), '', '', '2026-11-24');
"""


def test_words_that_were_owed_are_owed_by_number_and_corrections_are_blank() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_function("sha256", 1, digest, deterministic=True)
        for name in ("seal", "keyed"):
            connection.create_function(name, -1, lambda *_: b"")
        for number, script in migrations():
            if number == STEP:
                connection.executescript(LEFT)
            connection.executescript(script)
        owed = connection.execute("SELECT number, whole FROM untold ORDER BY number").fetchall()
        said = connection.execute("SELECT number, facts FROM rights_request").fetchall()
    assert owed == [("001/PPID", 1), ("002/PPID", 0)]
    assert said == [("1", b""), ("2", b"open"), ("3", b"words")]
