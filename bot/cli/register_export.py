"""Write a register into a file, also while the desk is open."""

import contextlib
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.actions.reports import register_files
from bot.actions.reports.register_files import Archive, Asked
from bot.clock import Clock
from bot.domain.date_ranges import Period
from bot.domain.desk_paper import Stamp
from bot.domain.events import Event, EventName, Facts
from bot.domain.register_entries import Format, RegisterKind
from bot.errors import ConfigError, StorageError
from bot.first_start import must_match
from bot.office import load_profile
from bot.registers.register_formats import MOST_ON_PAPER, written
from bot.settings import Settings
from bot.texts import texts_of
from storage import case_events, database_key, trail
from storage.database import Tx, reading
from storage.database_opening import open_database
from storage.vault import Vault, read_key


@dataclass(frozen=True)
class Wanted:
    """The register to write, and where; with `identity` also who asked."""

    kind: RegisterKind
    period: Period
    form: Format
    target: Path
    as_of: date | None = None
    identity: bool = False


async def export(settings: Settings, clock: Clock, wanted: Wanted) -> int:
    """Write the file and return how many rows it has. Raises ConfigError, StorageError."""
    must_match(settings)
    path = settings.existing_database()
    office, now = load_profile(settings.office_profile), clock.now()
    archive, vault = Archive(texts_of(office), office), read_key(settings.key_path)
    asked = Asked(
        register_kind=wanted.kind,
        first=wanted.period.first,
        last=wanted.period.last,
        as_of=min(now, register_files.end_of(wanted.as_of, office)) if wanted.as_of else now,
        form=wanted.form,
        identity=wanted.identity,
    )
    async with _traced(path, vault, asked, now) if asked.identity else reading(path) as tx:
        await database_key.unlock(tx, vault)  # raises for the key of another desk
        table = await register_files.table(tx, archive, asked)
        chain, proof = await trail.stands(tx)
    if asked.form is Format.PDF and len(table.rows) > MOST_ON_PAPER:
        raise ConfigError(
            f"--format pdf takes at most {MOST_ON_PAPER} rows, and these are {len(table.rows)}: "
            "name a shorter period, or another format"
        )
    stamp = Stamp(made_at=asked.as_of, chain=chain, proof=proof)
    put(wanted.target, written(table, asked.form, office.name, stamp))
    return len(table.rows)


@contextlib.asynccontextmanager
async def _traced(path: Path, vault: Vault, asked: Asked, now: datetime) -> AsyncIterator[Tx]:
    """Open the database for writing, and record in the trail that identities are read."""
    try:
        database = await open_database(path)
    except StorageError as error:
        raise ConfigError(
            "--with-identity leaves a trace in the database, which the open desk holds: ask for "
            f"this register in the group with /register, or stop the desk first ({error})"
        ) from error
    try:
        async with database.transaction() as tx:
            facts: Facts = {
                "what": "export",
                "register": asked.register_kind,
                "first": asked.first.isoformat(),
                "last": asked.last.isoformat(),
            }
            seen = Event(EventName.IDENTITY_SEEN, "desk", now, facts)
            await database_key.unlock(tx, vault)
            await case_events.add_event(tx, None, seen, now)
            yield tx
    finally:
        await database.close()


def put(target: Path, content: bytes) -> None:
    """Write a file that only its owner can read: it may say who asked."""
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError as error:
        raise ConfigError(f"{target} cannot be written ({error.strerror}); name another") from error
    with os.fdopen(handle, "wb") as file:
        file.write(content)
