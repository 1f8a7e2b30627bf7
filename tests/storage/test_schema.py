"""The schema: a baseline that is never edited, and steps that are done as a whole."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from bot.errors import StorageError
from storage.database import Database, digest
from storage.database_opening import BASELINE, open_database
from storage.schema import apply, migrate, migrations, schema_version, statements
from tests.tables import with_tables

SHIPPED = {
    "0100_baseline.sql": "cf9f0f028659918d8c5298a9b1c8e1e5991b0dfa355472c85e5beeb7724aa4f4",
    "0101_upload_looks.sql": "506a140835aaf364a2830f0fa4f1e280c5f2d948fb43da5cbce8fcaacf57c1ff",
    "0102_live_keyboards.sql": "bb3877ccaf3104a227bfc3a19364ee31c837f359ffe19de30fe95dbbf0c0a2a0",
    "0103_submissions.sql": "f559f9af4a84a6b7d62fd0c2dbd94882bcd53a2fb1bf56ee232ed85dda575c36",
    "0104_form_messages.sql": "e64b50525628cbbaf08c38fa87eda051af11989967fa6cc99c1182154691d890",
    "0105_send_lanes.sql": "66703f5a6809f80c25820ffa1df4e352ae4ea37ea621e91135e9b85900b274a7",
    "0106_sealed_rows.sql": "5b1488bd7b15fb9670a8a8dc3078c74d13cd6cfbf3cac4c722b8129e6a1dd7d2",
    "0107_turns_and_sizes.sql": "463369133851dbbbf043390f8999e432a38a74b99f9d45ecf4153c333ccef7d2",
    "0108_shown_drafts.sql": "a6a2e04abbc2c38a12d318fd474c1aa0d86871b13556657cbe36309a638a9a5d",
    "0109_open_questions.sql": "3930fd431350cb0f0837b75cfd87c3b88cc30ac7d1d1014d54931bca3e8a58ab",
    "0110_status_asked.sql": "800aa6b15d583703e7f19ec69acf0533ba7a6f8adc242b196bb944cdb906e941",
    "0111_language_asked.sql": "5faae389362503619f585bc4fcb31b23d8166a7640604bcf136f7e2d9dabe89d",
    "0112_appointments.sql": "8f04a7f77b45cc50c37a949e50a42dbe499e5e02d45f3fe4c2a1e176d4a8831c",
    "0114_tested_entries.sql": "a62547d5a1b265a188178023c002cee31f4173807a5bcb3e3083090b466663d3",
    "0115_considerations.sql": "4f24f16e56eceff509c48840a5cd7600e543746027d516253988d357342301f6",
    "0118_kept_files.sql": "fd2631e7d99372c5d1e344eefb24681921c1be0154dd0e5b21cf9618e439bc5a",
    "0119_archive.sql": "001edaa8cb9c9198c8d2b4be299753d3b0a01c8d64afd9254dd8e2c06d8e7002",
    "0120_dispute_orders.sql": "46f5cead8a8a15c086fefcc093759a618558f616e9ef2cdda5a78bcfdcb6aaa5",
    "0116_giving.sql": "ee455a7c1629ad7c4cfd9e44b179de9d5c1d4ff0c0e7c0416f2e5be8da1ccc56",
    "0117_withholding.sql": "08245f3e645cac2079a7fa5521c542468c04de0136dcc8e29b34849ece5a576b",
    "0124_oversight.sql": "c4e3564f07daa60836b811f051cb88156b12122c7ba6be070ddfed408bbaf6ae",
    "0125_identity_goes.sql": "32606fe1883bcdef7809980948fcc0337ed409b965d947dcd8fada8540c0097d",
    "0127_withdrawn_instructions.sql": (
        "be053459ae721425a76beeee96cf09592bfe99f3c18fdbdc7e006e3c0e4928c7"
    ),
    "0129_noted_words.sql": "515a863f743c628e88cc0dd70c2ed2ef30b91001634409b781c75b09b44819e7",
    "0132_kept_versions.sql": "f50655af5347af8cb3346a891804cb00e1f543eaf4ce3861efafc89c9c3a71fe",
    "0134_absences.sql": "594e6e2fff9c017c56f48609f47f8530aa04e8714fdf753924eead686d7e15f2",
    "0135_officer_as_citizen.sql": (
        "f0956f39b5b9238714c6d0dc3f9bf78c28dfdef03049473eb86df6b8139ff231"
    ),
    "0136_unit_documents.sql": "d3b8d8669fc1917e0bb9a2443b70ddde2724b2820925bf71f96cb7ea308a666c",
    "0137_canned_replies.sql": "643c4f284dfab32b12e0d216211fd86673095794fdea71a499d782ee29432942",
    "0138_information_list.sql": "91ec9ac5645a4418c1a082b73a1e36acb07718bd355e06050c4017f76f802f26",
    "0139_list_learning.sql": "8c5900c841dacb53668d9e570201da253871308cc87ee923ced6968fbe580a06",
    "0140_list_files.sql": "6687ed870874635539efdca0fcf81e02989ba0603ded23759418f1c7afe621da",
    "0141_disclosures.sql": "4f5a7eeeef412d49e893d2e0bd353543e6a7f00cadb0443b1a3dfb86cad257ee",
    "0142_issued_reports.sql": "eaf87da99ce3ec30c3e7cf0cbdc2b18a21481d392ec31d0e5f364ae5aa619a9d",
    "0143_rule_packages.sql": "ec4d6cc6070846d4783a9c36f6c9ba0b167744bc833af3c2629fdfd432f84906",
    "0145_transfers.sql": "986054ab68b3c9f63517ef631d1c9bf8b46b7934f0a2d6ed453fa276d5d84a45",
    "0148_canned_languages.sql": "bbc10cdc0071652395b03d1244fce9bda18632e868410ca72ce7e2e8c1c0c357",
    "0149_sealed_proposals.sql": "9b18f28fb5598a881ce427d11c4ce147a58697cffe9bafa48e166186e4a3196a",
    "0150_starter_lists.sql": "28951ff1f198d5b702e861c853989479a6443af6d86a0e3a0175a4181e33802e",
}
"""Every migration that stands on main, and the hash that it keeps for ever: add yours below."""
FOLDER = Path(__file__).parents[2] / "storage" / "migrations"


def test_a_migration_that_is_shipped_is_never_edited_and_a_new_one_is_listed_here() -> None:
    found = {path.name: digest_of(path) for path in FOLDER.iterdir()}

    assert found == SHIPPED


def digest_of(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def altered(path: Path, *changes: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for change in changes:
            connection.execute(change)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """Return the file of a closed database with the schema of today."""
    made = tmp_path / "loket.sqlite3"
    database = await open_database(made)
    await migrate(database)
    await database.close()
    return made


@pytest.fixture
async def database() -> AsyncIterator[Database]:
    opened = await with_tables()
    yield opened
    await opened.close()


async def refusal(path: Path) -> str:
    try:
        database = await open_database(path)
        try:
            await migrate(database)
        finally:
            await database.close()
    except StorageError as error:
        return str(error)
    return ""


async def test_a_database_from_before_the_baseline_is_refused_and_left_as_it_is(
    path: Path,
) -> None:
    altered(path, "PRAGMA user_version = 20", "DROP TABLE untold")
    before = digest_of(path)

    assert "was left as it is" in await refusal(path)
    assert digest_of(path) == before


@pytest.mark.parametrize("version", [0, 7_000])
async def test_a_database_of_another_program_is_refused_and_left_as_it_is(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "loket.sqlite3"
    altered(path, "CREATE TABLE notes (words TEXT)", f"PRAGMA user_version = {version}")
    before = digest_of(path)

    assert "another program; it was left as it is" in await refusal(path)
    assert digest_of(path) == before


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("DROP INDEX outbox_open", "outbox_open"),
        ("ALTER TABLE person ADD COLUMN nickname TEXT", "person"),
        ("DROP TRIGGER event_is_not_deleted", "event_is_not_deleted"),
    ],
)
async def test_a_schema_that_somebody_altered_is_named(
    path: Path, statement: str, name: str
) -> None:
    altered(path, statement)

    assert f"not as this program made it ({name})" in await refusal(path)


async def test_what_others_add_beside_our_tables_does_not_matter(path: Path) -> None:
    altered(path, "CREATE TABLE notes_of_the_administrator (words TEXT)", "ANALYZE")
    database = await open_database(path)
    await migrate(database)
    assert await schema_version(database) >= BASELINE
    await database.close()


async def test_steps_that_fail_half_way_leave_nothing(path: Path) -> None:
    database = await open_database(path)
    steps = [(998, "CREATE TABLE one (a TEXT) STRICT;"), (999, "CREATE TABLE person (a TEXT);")]
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        async with database.transaction() as tx:
            apply(tx, steps)
    version = await schema_version(database)
    async with database.transaction() as tx:
        left = await tx.one("SELECT name FROM sqlite_master WHERE name = 'one'")
    await database.close()

    assert version < 998
    assert left is None


async def test_the_schema_of_a_newer_program_is_refused(database: Database) -> None:
    async with database.transaction() as tx:
        await tx.run("PRAGMA user_version = 9999")
    with pytest.raises(StorageError, match="start the newer program"):
        await migrate(database)


async def test_migrations_are_applied_once(database: Database) -> None:
    version = await schema_version(database)
    assert version >= 1
    await migrate(database)
    assert await schema_version(database) == version


def test_a_script_is_split_at_its_statements_and_nowhere_else() -> None:
    script = (
        "CREATE TABLE a (b TEXT DEFAULT 'x;y') STRICT; -- a; comment\n"
        "CREATE TRIGGER c BEFORE DELETE ON a\n"
        "BEGIN SELECT 1; SELECT RAISE(ABORT, 'no;'); END;\n"
        "INSERT INTO a VALUES ('one;\ntwo');\n"
    )
    found = [statement.strip() for statement in statements(script)]
    assert [statement.split()[0] for statement in found] == ["CREATE", "CREATE", "INSERT"]
    assert found[1].endswith("END;")


def test_a_script_that_ends_too_early_is_refused() -> None:
    with pytest.raises(StorageError, match="in the middle"):
        list(statements("CREATE TABLE a (b TEXT) STRICT;\nCREATE TABLE"))


@pytest.mark.parametrize(
    ("purpose", "chat", "before", "after"),
    [
        ("reaction", "group", ("g:7", 3), ("m:7", 2)),
        ("card-edit", "group", ("g:7", 3), ("d:7", 5)),
        ("board-edit", "group", ("g:0", 5), ("d:0", 5)),
        ("digest", "group", ("g:0", 4), ("g:0", 3)),
        ("card", "group", ("g:7", 2), ("g:7", 4)),
        ("citizen-words", "group", ("g:7", 2), ("g:7", 2)),
        ("prompt", "group", ("g:7", 0), ("g:7", 0)),
        ("tidy", "42", ("p:42", 3), ("p:42", 5)),
    ],
)
def test_what_waits_goes_on_in_the_new_lanes(
    purpose: str, chat: str, before: tuple[str, int], after: tuple[str, int]
) -> None:
    case_id = None if before[0] == "g:0" else 7
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.create_function("sha256", 1, digest, deterministic=True)
        for number, script in migrations():
            if number > 105:
                break
            if number == 105:
                connection.execute(
                    "INSERT INTO outbox (lane, chat, priority, method, purpose, case_id, state, "
                    "not_before, created_at) VALUES (?, ?, ?, 'x', ?, ?, 'queued', '', '')",
                    (before[0], chat, before[1], purpose, case_id),
                )
            connection.executescript(script)
        [found] = connection.execute("SELECT lane, priority FROM outbox").fetchall()
    assert found == after
