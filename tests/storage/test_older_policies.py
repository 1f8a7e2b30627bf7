"""The versions of the access policy that an earlier desk kept in the clear."""

import json
import sqlite3
from contextlib import closing

from storage.database import digest
from storage.schema import migrations
from storage.vault import Vault

STEP = 132
ADDED = """INSERT INTO access_policy (version, parts, change, role, set_by, set_at)
    VALUES (?, ?, 'Versi', 'pembina', 7, '2026-11-24T03:00:00+00:00')"""


def test_older_versions_are_kept_sealed_in_their_order() -> None:
    vault = Vault(bytes(32))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_function("sha256", 1, digest, deterministic=True)
        connection.create_function("seal", 3, vault.seal)
        connection.create_function("keyed", -1, lambda *_: b"")
        for number, script in migrations():
            if number == STEP:
                for version in (1, 2):
                    connection.execute(ADDED, (version, json.dumps({"policy_open": f"v{version}"})))
            connection.executescript(script)
        found = connection.execute(
            "SELECT id, about, version, parts, set_by FROM kept_version ORDER BY version"
        ).fetchall()
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert [row[:3] for row in found] == [(1, "policy", 1), (2, "policy", 2)]
    opened = [vault.open("kept_version.parts", row[0], row[3]) for row in found]
    assert [json.loads(text) for text in opened] == [{"policy_open": "v1"}, {"policy_open": "v2"}]
    assert "access_policy" not in tables
