"""Lists that come as files: dropped by the PPID, or handed down to the offices of a host."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from bot.desk import alarms, group_message, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.call_queue import wake_file_loop
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer
from bot.domain.law.list_entry import Category, Entry, EntryState
from bot.domain.message import Incoming, shortened
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.records.list_import import (
    COLUMNS,
    MOST_ROWS,
    Change,
    Problem,
    ReadTable,
    import_changes,
    read_table,
)
from bot.domain.words.similar_texts import plain_words
from bot.errors import ConfigError, Refused, require
from bot.registers.list_table import read_rows
from bot.texts import OFFICIAL, Markup
from bot.uploads.cleaning_outcome import UnfitFile
from bot.uploads.list_reading import ListRows
from storage import file_archive, list_entries, people
from storage.database import Tx

ENDINGS = (".csv", ".xlsx", ".ods")
MOST_LINES = 10
"""Rows that are named one by one."""
LONGEST_VALUE = 40
"""Most of a wrong cell that is repeated."""
NO_LIST = frozenset({"column", "empty"})
"""Why a file is no list at all: it is left alone without a word."""


async def fetch_list_file(turn: Turn, incoming: Incoming) -> bool:
    """Queue a file that may be the list for fetching; False if it is not, or not a PPID's."""
    content = incoming.content
    name = (content.file_name or "").lower()
    officer = await people.officer_of(turn.tx, incoming.sender_id)
    if incoming.reply_to or content.is_large or not name.endswith(ENDINGS) or officer is None:
        return False
    if not Act.PUBLISH.rule.who & await permission_checks.roles_of(turn, officer):
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
    planned = import_changes(reading.entries, await list_entries.listed(turn.tx))
    entries = json.dumps([vars(one) for one in reading.entries], ensure_ascii=False)
    await file_archive.save_bytes(turn.tx, file.id, entries.encode())
    lines, more = _lines([_planned(turn, one) for one in planned])
    brings = make_button(turn, OFFICIAL, "button-list-bring-in", import_entries.button(file.id))
    await say_group(
        turn,
        "list-file-read",
        [[brings] if planned else [], group_message.close_menu_button(turn)],
        name=file.name,
        lines=lines or "none",
        more=more,
        same=len(reading.entries) - len(planned),
    )


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


def _planned(turn: Turn, one: Change) -> Markup:
    title = one.entry.title
    return turn.texts.say(OFFICIAL, "list-file-change", title=title, new=not one.before)


@group_button("dip:import", does=Act.PUBLISH)
async def import_entries(turn: Turn, officer: Officer, kept_id: int) -> None:
    """Put the entries of a file on the list, as the public sees them from now on.

    Raises Refused if that was done before, or another file followed.
    """
    file = require(await file_archive.get(turn.tx, kept_id), "list-file-gone")
    body = await file_archive.body(turn.tx, kept_id)
    if body is None or file.about is not KeptAbout.LIST_FILE:
        raise Refused("list-file-gone")
    entries = [Entry(**{**e, "category": Category(e["category"])}) for e in json.loads(body)]
    planned = import_changes(entries, await list_entries.listed(turn.tx))
    for change in planned:
        entry_id = await apply_change(turn.tx, change, "shown", turn.today, officer.id, turn.now)
        await record_event(
            turn, None, EventName.LIST_CHANGED, officer, entry=entry_id, outcome="shown"
        )
    await file_archive.discard(turn.tx, file.id)
    await say_group(turn, "list-file-brought-in", name=file.name, count=len(planned))


async def apply_change(
    tx: Tx, change: Change, state: EntryState, today: date, by: int | None, now: datetime
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
        change = Change(entry)
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


ADDS = (import_entries,)
