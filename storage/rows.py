"""Rows of the database, read into the entities that they hold."""

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from bot.domain.form_answers import Answers
from storage.database import Row, Tx

logger = logging.getLogger(__name__)

Entity = TypeVar("Entity")
QUIET = ConfigDict(hide_input_in_errors=True)
"""An error may reach the log, and what did not fit may be words that the row seals."""


def _made(kind: Any) -> TypeAdapter[Any]:
    # In a tuple, as an entity takes no configuration from outside.
    return TypeAdapter(tuple[kind], config=QUIET)


_adapter: Callable[[Any], TypeAdapter[Any]] = cache(_made)


def read(kind: type[Entity], row: Row, /, **others: object) -> Entity:
    """Return the entity that a row holds, its columns by the names of the fields.

    `others` are fields that the row seals, or has under another name. Raises ValidationError if
    a value does not fit.
    """
    # dict(row) takes ten times as long: it searches all names for each of its values.
    return checked(kind, dict(zip(row.keys(), row, strict=True)) | others)


async def read_one(tx: Tx, kind: type[Entity], sql: str, /, **values: object) -> Entity | None:
    """Return what the first row of a query holds, or None if there is no row."""
    row = await tx.one(sql, **values)
    return read(kind, row) if row else None


async def read_all(tx: Tx, kind: type[Entity], sql: str, /, **values: object) -> list[Entity]:
    """Return what each row of a query holds, in order."""
    return [read(kind, row) for row in await tx.all(sql, **values)]


def readable(kind: type[Entity], rows: Iterable[Row]) -> Iterator[Entity]:
    """Return what those rows hold that can be read; of each of the others the log says so."""
    for row in rows:
        try:
            yield read(kind, row)
        except ValidationError:
            logger.exception("a %s cannot be read", kind.__name__, extra={"row": row[0]})


async def read_number(tx: Tx, sql: str, /, **values: object) -> int:
    """Return the number in the first row of a query, or 0 if there is no row."""
    row = await tx.one(sql, **values)
    return int(row[0]) if row else 0


def checked(kind: type[Entity], value: object) -> Entity:
    """Return what a stored value stands for, such as an instant for its text.

    Raises ValidationError if it does not fit.
    """
    entity: Entity
    (entity,) = _adapter(kind).validate_python((value,))
    return entity


def plain(entity: object) -> object:
    """Return an entity as plain JSON, without the fields that are as they are by default."""
    (fields,) = _adapter(type(entity)).dump_python((entity,), mode="json", exclude_defaults=True)
    return fields


def as_answers(opened: object) -> Answers:
    """Return the answers of a form as they were kept. Raises TypeError if they are none."""
    if not isinstance(opened, dict):
        raise TypeError("what a form was told is an object")
    return opened
