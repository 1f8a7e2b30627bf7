"""A noun's table: its rows are read, added and changed here, and its words sealed and opened."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from inspect import signature
from typing import Generic, TypeVar

from storage.database import Row, Tx, read_entity, readable

Entity = TypeVar("Entity")


@dataclass(frozen=True)
class Seal:
    """How a column is sealed: the column whose number binds it, and whether as JSON."""

    bound_to: str = "id"
    as_json: bool = False
    absent: object = None
    """What is read where the column is empty, or was emptied."""


TEXT, JSON = Seal(absent=""), Seal(as_json=True, absent={})


@dataclass(frozen=True)
class Table(Generic[Entity]):
    """A table with an `id`, whose rows are entities; the columns in `sealed` are always sealed.

    `named` are the columns of fields that are called otherwise, or hold several; `lists` are the
    columns that hold a list as JSON. Rows are read from `view` if there is one.
    """

    name: str
    entity: type[Entity]
    sealed: Mapping[str, Seal] = field(default_factory=dict)
    named: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    view: str = ""

    async def all(self, tx: Tx, sql: str, /, **values: object) -> list[Entity]:
        """Return the rows of a query; it may begin with WHERE or ORDER BY."""
        return [self._read(tx, row) for row in await tx.all(self._query(sql), **values)]

    async def readable(self, tx: Tx, sql: str, /, **values: object) -> list[Entity]:
        """Return the rows of a query as `all` does, without those that cannot be read."""
        rows = await tx.all(self._query(sql), **values)
        return [*readable(tx, self.name, rows, lambda row: self._read(tx, row))]

    async def one(self, tx: Tx, sql: str, /, **values: object) -> Entity | None:
        """Return the first entity of a query, as `all` takes it, or None if there is none."""
        row = await tx.one(self._query(sql), **values)
        return self._read(tx, row) if row else None

    async def get(self, tx: Tx, number: int | None) -> Entity | None:
        """Return the row with an id, or None."""
        return await self.one(tx, "WHERE id = :id", id=number)

    async def opened(self, tx: Tx, number: int, column: str) -> object:
        """Return a row's sealed column, decrypted; its empty value if there is no row."""
        row = await tx.one(self._query("WHERE id = :id"), id=number)
        return self._open(tx, row, column) if row else self.sealed[column].absent

    async def add(self, tx: Tx, /, **given: object) -> int:
        """Insert a row of columns or fields; return its id, the next one if none is given."""
        new = {"id": None, **{self._column(name): value for name, value in given.items()}}
        values = ", ".join(["id", *self._expressions(new).values()])
        sql = (
            f"INSERT INTO {self.name} ({', '.join(new)}) SELECT {values} FROM "  # noqa: S608 - ours
            "(SELECT coalesce(:id, max(seq) + 1, 1) AS id FROM sqlite_sequence WHERE name = :table)"
        )
        return await tx.insert(sql, **self._stored(new), table=self.name)

    def put(self, tx: Tx, number: int, where: str = "", /, **columns: object) -> None:
        """Set columns of a row of which `where` holds, just before the next statement."""
        tx.run_later(self._update(where, columns), **self._stored(columns), id=number)

    async def change(self, tx: Tx, number: int, where: str = "", /, **columns: object) -> bool:
        """Set columns of a row; False if there is none, or `where` does not hold of it."""
        return await tx.run(self._update(where, columns), **self._stored(columns), id=number) == 1

    def _column(self, field: str) -> str:
        column = self.named.get(field, field)
        return column if isinstance(column, str) else field

    def _update(self, where: str, columns: Mapping[str, object]) -> str:
        new = ", ".join(f"{name} = {value}" for name, value in self._expressions(columns).items())
        which = f"id = :id AND ({where})" if where else "id = :id"
        return f"UPDATE {self.name} SET {new} WHERE {which}"  # noqa: S608 - ours

    def _expressions(self, columns: Mapping[str, object]) -> Mapping[str, str]:
        """Return SQL for column values, which seals words but not None or bytes."""
        values = {name: f":{name}" for name in columns if name != "id"}
        for name in self.sealed.keys() & columns.keys():
            if isinstance(columns[name], bytes | None):
                continue
            row = self.sealed[name].bound_to
            row = f":{row}" if row in columns and row != "id" else row
            values[name] = f"seal('{self.name}.{name}', {row}, :{name})"
        return values

    def _stored(self, columns: Mapping[str, object]) -> Mapping[str, object]:
        """Return column values as stored: lists, and columns sealed as JSON, as JSON."""
        as_json = {*self.lists, *(name for name, seal in self.sealed.items() if seal.as_json)}
        return {
            name: value
            if name not in as_json or isinstance(value, bytes | None)
            else json.dumps(value, ensure_ascii=False)
            for name, value in columns.items()
        }

    def _query(self, sql: str) -> str:
        if sql.startswith(("WHERE", "ORDER BY")):
            return f"SELECT * FROM {self.view or self.name} {sql}"  # noqa: S608 - ours
        return sql

    @cached_property
    def _columns(self) -> Mapping[str, str | tuple[str, ...]]:
        """Return, by field, the columns whose stored values differ from the entity's."""
        fields = [name for name in signature(self.entity).parameters if name not in self.named]
        changed = {*self.sealed, *self.lists}
        return {**self.named, **{name: name for name in fields if name in changed}}

    def _read(self, tx: Tx, row: Row) -> Entity:
        others = {one: self._open(tx, row, column) for one, column in self._columns.items()}
        return read_entity(self.entity, row, **others)

    def _open(self, tx: Tx, row: Row, column: str | tuple[str, ...]) -> object:
        """Return a column's value: a list, decrypted words, or plain; a tuple for several."""
        if isinstance(column, tuple):
            return tuple(row[one] for one in column)
        value, seal = row[column], self.sealed.get(column)
        if column in self.lists:
            return json.loads(value)
        if seal is None:
            return value
        if not value:
            return seal.absent
        text = tx.vault.open(f"{self.name}.{column}", row[seal.bound_to], value)
        return json.loads(text) if seal.as_json else text
