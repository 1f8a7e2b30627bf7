"""Entries of the public list that the offices of a host share: drafts, until the PPID shows one."""

from collections.abc import Sequence
from pathlib import Path

from bot.actions.information_list import dropped_list
from bot.desk.turn import Turn
from bot.domain.events import EventName, Facts
from bot.domain.list_entry import Entry
from bot.domain.list_import import Change, read_table
from bot.domain.route_matching import folded
from bot.errors import ConfigError
from bot.registers.list_table import rows_of
from bot.texts import OFFICIAL, Markup
from storage import list_entries

FILE = "list.csv"
BASIS = ("dasar", "dasar hukum")
"""Headings of the column that names the decree of each entry."""
Entries = Sequence[tuple[Entry, str]]


def load(folder: Path) -> Entries:
    """Return each entry with its decree. Raises ConfigError if anything is wrong with the file."""
    path = folder / FILE
    if not path.is_file():
        return []
    try:
        rows = rows_of(path.read_bytes())
    except (OSError, ConfigError) as error:
        raise ConfigError(f"the shared list {path} is not used: {error}") from error
    found = read_table(rows)
    for wrong in found.problems:
        raise ConfigError(
            f"row {wrong.row} of {path} is wrong: `loket list import --dry-run` of it says why"
        )
    head, *below = [row for row in rows if any(map(str.strip, row))][-len(found.entries) - 1 :]
    place = next((at for at, name in enumerate(head) if folded(name) in BASIS), len(head))
    bases = ["".join(row[place : place + 1]).strip() for row in below]
    if not all(bases):
        raise ConfigError(f'{path}: name the decree of each entry in the column "{BASIS[0]}"')
    return list(zip(found.entries, bases, strict=True))


async def take(turn: Turn, entries: Entries) -> None:
    """Draft what the list lacks; an entry that it has, or had, is left alone."""
    known = {folded(one.entry.title) for one in await list_entries.listed(turn.tx)}
    news = [(entry, basis) for entry, basis in entries if folded(entry.title) not in known]
    for entry, basis in news:
        change = Change(entry)
        number = await dropped_list.apply(turn.tx, change, "draft", turn.today, None, turn.now)
        facts: Facts = {"entry": number, "outcome": "draft", "basis": basis}
        await turn.record(None, EventName.LIST_CHANGED, "desk", **facts)
    if news:
        lines = [
            turn.texts.say(OFFICIAL, "list-shared-line", title=entry.title, basis=basis)
            for entry, basis in news[: dropped_list.MOST_LINES]
        ]
        more = len(news) - len(lines)
        await turn.say_group("list-shared", lines=Markup("\n".join(lines)), more=more)
