import re
import sqlite3

import pytest

from storage.database import load_queries
from storage.database_opening import schema_sql
from storage.sqlite_connection import add_functions
from storage.vault import Vault

EVERY_DAY = (
    ("cases", "by_sequence"),
    ("cases", "newest_of_sequence"),
    ("cases", "of_person"),
    ("cases", "unfinished"),
    ("cases", "held"),
    ("cases", "owed"),
    ("cases", "ended_since"),
    ("cases", "last_identity"),
    ("request_facts", "last"),
    ("inbox", "next"),
    ("inbox", "store"),
    ("uploads", "amount"),
    ("uploads", "due"),
    ("reminders", "around_case"),
    ("outbox", "heads"),
    ("outbox", "next_due"),
    ("outbox", "recent"),
    ("outbox", "waits"),
    ("held_rows", "late_cards"),
    ("outbox", "recover"),
    ("outbox", "release_behind"),
    ("outbox", "unreceived"),
    ("expired_data", "due_sent"),
    ("expired_data", "due_carried"),
    ("expired_data", "due_failed"),
    ("expired_data", "due_papers"),
    ("expired_data", "due_uploads"),
    ("expired_data", "due_conversation"),
    ("expired_data", "due_identity"),
    ("expired_data", "due_objectors"),
    ("expired_data", "due_proofs"),
    ("expired_data", "due_restricted"),
    ("file_archive", "due"),
    ("file_archive", "of_file"),
    ("expired_data", "file_conversation_sent"),
    ("expired_data", "file_conversation_given"),
    ("expired_data", "end_conversation_transcripts"),
    ("participants", "others"),
    ("people", "administrators_in_private"),
    ("rights_requests", "untold"),
    ("objections", "waiting"),
    ("chatter", "due"),
)
"""What is asked with each message, send, tick or night."""
GROWING = (
    r"SCAN (cases|c|event|e|outbox|o|p|s|deficiency|upward|u|inbox|person|objection|chatter|d"
    r"|message|m|paper|upload|transcript|dispute|enclosure|n|identity|i)"
)


@pytest.mark.parametrize(("noun", "name"), EVERY_DAY)
def test_what_is_asked_every_day_reads_no_table_that_grows_from_end_to_end(
    noun: str, name: str
) -> None:
    connection = sqlite3.connect(":memory:")
    add_functions(connection, lambda: Vault(bytes(32)))
    try:
        connection.executescript(schema_sql())
        sql = load_queries(noun)[name]
        values = dict.fromkeys(re.findall(r":(\w+)", sql))
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    finally:
        connection.close()
    assert [step for step in plan if re.fullmatch(GROWING, step)] == []
