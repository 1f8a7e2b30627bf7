"""What is handed down to the offices of a host: laid beside an office's database, drafted there.

The command that hands a file down writes into no database: another process has it open. A desk
takes what lies there with its next tick, and remembers it in the same transaction: a file that is
laid twice, or was not removed yet, is drafted once.
"""

import asyncio
import json
import re
import shutil
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.actions.calendar import handed_down_days
from bot.actions.exemptions import handed_down_decrees
from bot.actions.information_list import list_file_import
from bot.desk import rounds
from bot.desk.turn import Desk, Turn
from bot.error_texts import os_errors_named
from bot.errors import ConfigError, certain
from storage import desk_state
from storage.desk_folder import make_folder, private

FOLDER = "handed-down"
"""The folder in an office's data in which each file lies in one of its own, with what it names."""
TAKEN = "handed_down"
"""Where the numbers of what was drafted are remembered."""
DIGITS_OF_A_NUMBER = 15


@dataclass(frozen=True)
class HandedDown:
    """A kind of file: how its name reads, what it says, what it names, and how it is drafted."""

    name: re.Pattern[str]
    load: Callable[[Path], Any]
    beside: Callable[[Any], Sequence[str]]
    draft: Callable[[Turn, Any], Awaitable[None]]


KINDS = (
    HandedDown(
        re.compile(r"\d{4}\.csv"),
        handed_down_days.load,
        handed_down_days.files_beside,
        handed_down_days.draft_days,
    ),
    HandedDown(
        re.compile(r"list\.csv"),
        list_file_import.load_handed_down,
        lambda _: (),
        list_file_import.draft_handed_down,
    ),
    HandedDown(
        re.compile(r"exempt\.csv"),
        handed_down_decrees.load,
        handed_down_decrees.files_beside,
        handed_down_decrees.draft_decrees,
    ),
)


def _kind_of(file: Path) -> HandedDown | None:
    return next((one for one in KINDS if one.name.fullmatch(file.name)), None)


def read_files(file: Path) -> Mapping[str, bytes]:
    """Return a file that is right, and the files that it names, by name. Raises ConfigError."""
    kind = _kind_of(file)
    if kind is None:
        raise ConfigError(
            f"{file}: call it by what is in it: list.csv, exempt.csv, or a year as 2027.csv"
        )
    with os_errors_named("unreadable", path=file):
        found = {file.name: file.read_bytes()}
        named = kind.beside(kind.load(file))
        beside = [file.with_name(name) for name in named if file.with_name(name).is_file()]
        return found | {one.name: one.read_bytes() for one in beside}


def lay_down(files: Mapping[str, bytes], data_dir: Path) -> None:
    """Lay files beside an office's database, all or none. Raises ConfigError."""
    parts = [
        sha256(part).digest() for name in sorted(files) for part in (name.encode(), files[name])
    ]
    told = sha256(b"".join(parts)).hexdigest()
    whole = data_dir / FOLDER / str(int(told[:DIGITS_OF_A_NUMBER], 16))
    part = whole.with_name(f".{whole.name}")
    with os_errors_named("unwritable", path=data_dir / FOLDER):
        if whole.exists():
            return
        make_folder(whole.parent)
        shutil.rmtree(part, ignore_errors=True)
        make_folder(part)
        for name, body in files.items():
            with open(part / name, "wb", opener=private) as written:
                written.write(body)
        part.rename(whole)


async def draft_beside(desk: Desk, at: datetime) -> int:
    """Draft what was laid beside the desk's database."""
    folder = desk.database.folder
    return 0 if folder is None else await draft_laid(desk, at, folder)


async def draft_laid(desk: Desk, at: datetime, data_dir: Path) -> int:
    """Draft what was laid into a folder of data, each once the office has a group."""

    async def laid(turn: Turn) -> Sequence[int]:
        if not await desk_state.group_id(turn.tx):
            return ()
        return sorted(int(one.name) for one in (data_dir / FOLDER).glob("[0-9]*"))

    async def draft(number: int) -> int:
        place = data_dir / FOLDER / str(number)
        await _draft(desk, at, number, place)
        await asyncio.to_thread(shutil.rmtree, place, ignore_errors=True)
        return 1

    return await rounds.for_each_row_stepwise(desk, "handed down", laid, draft, at)


async def _draft(desk: Desk, at: datetime, number: int, place: Path) -> None:
    """Draft what lies in a folder, unless that was done before."""
    file, kind = await asyncio.to_thread(_found, place)
    said = await asyncio.to_thread(kind.load, file)
    async with desk.turn(at) as turn:
        taken = await desk_state.get_json(turn.tx, TAKEN, list[int]) or []
        if number not in taken:
            await kind.draft(turn, said)
            await desk_state.put(turn.tx, TAKEN, json.dumps([*taken, number]))


def _found(place: Path) -> tuple[Path, HandedDown]:
    kinds = [(file, kind) for file in sorted(place.iterdir()) if (kind := _kind_of(file))]
    return certain(next(iter(kinds), None), "what is laid down is of a kind")
