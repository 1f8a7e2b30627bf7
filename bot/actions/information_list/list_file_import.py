"""Lists that come as files: dropped by the PPID, or handed down to the offices of a host."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import get_args

from bot.desk import alarms, group_message, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.call_queue import wake_file_loop
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer
from bot.domain.law.list_entry import Entry, EntryState
from bot.domain.message import Incoming, checksum_of, shortened
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.records.list_difference import (
    BROUGHT_IN,
    WITHDRAWN,
    Difference,
    DifferenceKind,
    differences,
)
from bot.domain.records.list_import import COLUMNS, MOST_ROWS, Problem, ReadTable, read_table
from bot.domain.words.similar_texts import plain_words
from bot.errors import ConfigError, require
from bot.registers.list_table import read_rows
from bot.texts import OFFICIAL, Markup
from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.list_reading import ListRows
from storage import file_archive, list_entries, people
from storage.database import Tx

ENDINGS = (".csv", ".xlsx", ".ods")
MOST_LINES = 10
"""Rows that are named one by one."""
LONGEST_TITLE = 80
"""Most of a title in the lines of a difference."""
LONGEST_VALUE = 40
"""Most of a cell that is repeated."""
NO_LIST = frozenset({"column", "empty"})
"""Why a file is no list at all: it is left alone without a word."""


async def fetch_list_file(turn: Turn, incoming: Incoming) -> bool:
    """Queue a file that may be the list for fetching; False if it is not, or not a PPID's."""
    content = incoming.content
    name = (content.file_name or "").lower()
    officer = await people.officer_of(turn.tx, incoming.sender_id)
    if incoming.reply_to or content.is_large or not name.endswith(ENDINGS) or officer is None:
        return False
    if not await permission_checks.may(turn, officer, Act.PUBLISH):
        return False
    for earlier in await file_archive.about(turn.tx, KeptAbout.LIST_FILE, 0):
        await file_archive.discard(turn.tx, earlier.id)
    belongs = (KeptAbout.LIST_FILE, 0)
    await file_archive.add_file(turn.tx, belongs, None, incoming.place, content, turn.now)
    wake_file_loop(turn)
    return True


def _reading(found: ListRows) -> ReadTable | None:
    """Return what a file says, None if it is no list."""
    reading = read_table(found.rows)
    if any(problem.why in NO_LIST for problem in reading.problems):
        return None
    if found.beyond is None:
        return reading
    return ReadTable((), (Problem(found.beyond, "", "rows", str(MOST_ROWS)), *reading.problems))


async def report_list_file(turn: Turn, file: KeptFile, found: ListRows | UnfitFile) -> None:
    """Say row by row what is wrong with a file, or what it would change, and offer to do so."""
    if isinstance(found, UnfitFile):
        await file_archive.discard(turn.tx, file.id)
        await say_group(turn, "list-file-unfit", name=file.name, reason=found.reason)
        if found.broke_out:
            await alarms.report_sandbox_escape(turn)
        return
    reading = _reading(found)
    if reading is None or reading.problems:
        await file_archive.discard(turn.tx, file.id)
    if reading is None:
        return
    if reading.problems:
        lines, more = _lines([_wrong(turn, one) for one in reading.problems])
        await say_group(turn, "list-file-wrong", name=file.name, lines=lines, more=more)
        return
    await file_archive.save_bytes(turn.tx, file.id, json.dumps(found.rows).encode())
    await _show(turn, file, reading, await _compared(turn, reading))


async def _compared(turn: Turn, reading: ReadTable) -> list[Difference]:
    """Compare what a file says with the list as it is now."""
    listed, versions = await list_entries.listed(turn.tx), await list_entries.versions(turn.tx)
    return differences(reading.rows, listed, versions, await list_entries.ordered(turn.tx))


async def _show(
    turn: Turn, file: KeptFile, reading: ReadTable, found: Sequence[Difference]
) -> None:
    """Say what a file would change, kind by kind, with a button for each part of it."""
    blocks = [turn.texts.say(OFFICIAL, "list-file-read", name=file.name)]
    for kind in get_args(DifferenceKind):
        alike = [one for one in found if one.kind == kind]
        if alike:
            blocks.append(turn.texts.say(OFFICIAL, "list-file-kind", kind=kind))
            blocks += [_difference(turn, one) for one in alike[:MOST_LINES]]
        if (more := len(alike) - MOST_LINES) > 0:
            blocks.append(turn.texts.say(OFFICIAL, "list-file-more", more=more))
    same = len(reading.rows) - sum(one.kind in (*BROUGHT_IN, "both", "older") for one in found)
    blocks.append(turn.texts.say(OFFICIAL, "list-file-same", same=same, differ=len(found)))
    *first, last = group_message.pack_into_messages(blocks)
    for text in first:
        await tell_group(turn, text)
    keyboard = [_buttons(turn, file, found), group_message.close_menu_button(turn)]
    await tell_group(turn, last, keyboard)


def _buttons(turn: Turn, file: KeptFile, found: Sequence[Difference]) -> list[Button]:
    """Return the buttons for what can be taken over; each stands for what is shown above it."""
    buttons = []
    if brought := _of(found, BROUGHT_IN):
        brings = import_entries.button(file.id, _seen(brought))
        buttons.append(make_button(turn, OFFICIAL, "button-list-bring-in", brings))
    if gone := _of(found, WITHDRAWN):
        label = turn.texts.plain(OFFICIAL, "label-list-withdraw", count=len(gone))
        buttons.append(Button(label, withdraw_missing.button(file.id, _seen(gone))))
    return buttons


def _of(found: Sequence[Difference], kinds: Sequence[DifferenceKind]) -> list[Difference]:
    return [one for one in found if one.kind in kinds]


def _seen(found: Sequence[Difference]) -> str:
    """Return what stands in a button for the differences that were shown."""
    told = [(one.entry, one.before and (one.before.id, one.before.entry)) for one in found]
    return checksum_of(repr(told))


def _lines(lines: Sequence[Markup]) -> tuple[Markup, int]:
    return Markup("\n".join(lines[:MOST_LINES])), max(0, len(lines) - MOST_LINES)


def _wrong(turn: Turn, one: Problem) -> Markup:
    return turn.texts.say(
        OFFICIAL,
        "list-file-problem",
        row=one.row,
        column=COLUMNS[one.column][0] if one.column else "none",
        why=one.why,
        value=shortened(one.value, LONGEST_VALUE),
    )


def _difference(turn: Turn, one: Difference) -> Markup:
    """Name an entry with the fields that differ; if both sides changed, with both values."""
    title = shortened((one.before or one).entry.title, LONGEST_TITLE)
    fields = Markup(", ".join(_field(turn, one, name) for name in one.fields))
    told = {"title": title, "kind": one.kind, "fields": fields or "none"}
    return turn.texts.say(OFFICIAL, "list-file-change", **told)


def _field(turn: Turn, one: Difference, name: str) -> Markup:
    before = one.before.entry if one.before else one.entry
    ours, theirs = (
        shortened(str(getattr(entry, name) or "–"), LONGEST_VALUE) for entry in (before, one.entry)
    )
    both = one.kind == "both"
    return turn.texts.say(
        OFFICIAL, "list-file-field", name=COLUMNS[name][0], both=both, listed=ours, sheet=theirs
    )


@group_button("dip:import", does=Act.PUBLISH)
async def import_entries(turn: Turn, officer: Officer, kept_id: int, seen: str) -> None:
    """Put the entries of a file on the list, as the public sees them from now on.

    Raises Refused if that was done before, or another file followed.
    """
    file, found = await _as_shown(turn, kept_id, BROUGHT_IN, seen)
    for one in found:
        entry_id = await apply_change(turn.tx, one, "shown", turn.today, officer.id, turn.now)
        await _record(turn, officer, entry_id, "shown")
    if found:
        await say_group(turn, "list-file-brought-in", name=file.name, count=len(found))
        await _show_rest(turn, file)


@group_button("dip:withdraw", does=Act.PUBLISH)
async def withdraw_missing(turn: Turn, officer: Officer, kept_id: int, seen: str) -> None:
    """Withdraw the entries that a sheet once had and has no more.

    Raises Refused if the file was done with before, or another file followed.
    """
    file, found = await _as_shown(turn, kept_id, WITHDRAWN, seen)
    for before in filter(None, (one.before for one in found)):
        after = before.next(turn.now, state="withdrawn")
        await list_entries.change(turn.tx, before, after, officer.id)
        await _record(turn, officer, after.id, after.state)
    if found:
        await say_group(turn, "list-file-withdrew", name=file.name, count=len(found))
        await _show_rest(turn, file)


async def _as_shown(
    turn: Turn, kept_id: int, kinds: Sequence[DifferenceKind], seen: str
) -> tuple[KeptFile, list[Difference]]:
    """Return a file with the differences of some kinds; show it anew, without any, if they moved.

    Raises Refused if the file is gone.
    """
    file = require(await file_archive.get(turn.tx, kept_id), "list-file-gone")
    reading = require(await _read_before(turn, file), "list-file-gone")
    found = await _compared(turn, reading)
    if seen == _seen(asked := _of(found, kinds)):
        return file, asked
    answer_press(turn, turn.texts.plain(OFFICIAL, "list-file-moved"))
    await _show(turn, file, reading, found)
    return file, []


async def _read_before(turn: Turn, file: KeptFile) -> ReadTable | None:
    body = await file_archive.body(turn.tx, file.id)
    if body is None or file.about is not KeptAbout.LIST_FILE:
        return None
    return read_table(json.loads(body))


async def _record(turn: Turn, officer: Officer, entry_id: int, state: EntryState) -> None:
    await record_event(turn, None, EventName.LIST_CHANGED, officer, entry=entry_id, outcome=state)


async def _show_rest(turn: Turn, file: KeptFile) -> None:
    """Show what can still be taken over from a file; forget it if there is nothing."""
    reading = require(await _read_before(turn, file), "list-file-gone")
    found = await _compared(turn, reading)
    if _of(found, (*BROUGHT_IN, *WITHDRAWN)):
        await _show(turn, file, reading, found)
    else:
        await file_archive.discard(turn.tx, file.id)


async def apply_change(
    tx: Tx, change: Difference, state: EntryState, today: date, by: int | None, now: datetime
) -> int:
    """Add an entry or write its next version; only the state "shown" replaces the old one.

    Return its number; `by` is None for the command line.
    """
    if change.before is None:
        return await list_entries.add_entry(tx, change.entry, state, today, by, now)
    before = change.before
    shown: EntryState = state if state == "shown" else before.state
    after = before.next(now, entry=change.entry, state=shown, current_on=today)
    await list_entries.change(tx, before, after, by)
    return before.id


BASIS = ("dasar", "dasar hukum")
"""Headings of the column that names the decree of each entry."""
Entries = Sequence[tuple[Entry, str]]


def load_handed_down(path: Path) -> Entries:
    """Return each entry with its decree. Raises ConfigError if anything is wrong with the file."""
    try:
        rows = read_rows(path.read_bytes())
    except (OSError, ConfigError) as error:
        raise ConfigError(f"the shared list {path} is not used: {error}") from error
    found = read_table(rows)
    for wrong in found.problems:
        raise ConfigError(
            f"row {wrong.row} of {path} is wrong: `loket list import --dry-run` of it says why"
        )
    head, *below = [row for row in rows if any(map(str.strip, row))][-len(found.entries) - 1 :]
    place = next((at for at, name in enumerate(head) if plain_words(name) in BASIS), len(head))
    bases = ["".join(row[place : place + 1]).strip() for row in below]
    if not all(bases):
        raise ConfigError(f'{path}: name the decree of each entry in the column "{BASIS[0]}"')
    return list(zip(found.entries, bases, strict=True))


async def draft_handed_down(turn: Turn, entries: Entries) -> None:
    """Draft the entries whose titles the list does not have and never had."""
    known = {plain_words(one.entry.title) for one in await list_entries.listed(turn.tx)}
    news = [(entry, basis) for entry, basis in entries if plain_words(entry.title) not in known]
    for entry, basis in news:
        change = Difference(entry)
        number = await apply_change(turn.tx, change, "draft", turn.today, None, turn.now)
        facts: Facts = {"entry": number, "outcome": "draft", "basis": basis}
        await record_event(turn, None, EventName.LIST_CHANGED, "desk", **facts)
    if news:
        lines = [
            turn.texts.say(OFFICIAL, "list-handed-down-line", title=entry.title, basis=basis)
            for entry, basis in news[:MOST_LINES]
        ]
        more = len(news) - len(lines)
        await say_group(turn, "list-handed-down", lines=lines, more=more)


ADDS = (import_entries, withdraw_missing)
