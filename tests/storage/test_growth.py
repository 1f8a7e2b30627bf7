import re
import sqlite3

import pytest

from storage.database import load_queries
from storage.database_opening import schema_sql
from storage.sqlite_connection import add_functions
from storage.vault import Vault

EVERY_DAY = {
    "cases": (
        "by_sequence newest_of_sequence of_person unfinished held owed ended_since last_identity"
    ),
    "request_facts": "last",
    "inbox": "next store",
    "uploads": "amount due",
    "reminders": "around_case",
    "outbox": "heads next_due recent waits recover release_behind unreceived",
    "held_rows": "late_cards",
    "expired_data": (
        "due_sent due_carried due_failed due_papers due_uploads due_conversation due_identity "
        "due_objectors due_proofs due_restricted file_conversation_sent file_conversation_given "
        "end_conversation_transcripts"
    ),
    "file_archive": "due of_file",
    "participants": "others",
    "people": "administrators_in_private",
    "rights_requests": "untold",
    "objections": "waiting",
    "chatter": "due",
}
"""What is asked with each message, send, tick or night."""
GROWING = (
    r"SCAN (cases|c|event|e|outbox|o|p|s|deficiency|upward|u|inbox|person|objection|chatter|d"
    r"|message|m|paper|upload|transcript|dispute|enclosure|n|identity|i)"
)


@pytest.mark.parametrize(
    ("noun", "name"), [(noun, name) for noun, names in EVERY_DAY.items() for name in names.split()]
)
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
