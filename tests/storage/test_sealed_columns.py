"""The one list of what is sealed, held against the schema."""

from storage.sealed_columns import COLUMNS, rotate_key
from storage.vault import Vault
from tests.tables import with_tables

NOT_SEALED = {("inbox", "digest"), ("list_index_data", "block"), ("list_index_docsize", "sz")}
"""A fingerprint, and the index of what is published."""


async def test_every_column_of_bytes_is_in_the_list_of_what_is_sealed() -> None:
    database = await with_tables()
    database.unlock(Vault(bytes(32)))
    try:
        async with database.transaction() as tx:
            found = await tx.all(
                "SELECT t.name AS of_table, c.name AS named FROM sqlite_schema AS t "
                "JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND c.type = 'BLOB'"
            )
        assert [step async for step in rotate_key(database)] == []
    finally:
        await database.close()
    in_schema = {(row["of_table"], row["named"]) for row in found}
    assert in_schema - NOT_SEALED == {(column.table, column.name) for column in COLUMNS}
