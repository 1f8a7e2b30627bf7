"""The public information list as people read it: its categories, their entries, an entry."""

from bot.actions.information_list import list_outcomes
from bot.actions.information_list.suggestions import opener
from bot.buttons.information_list_buttons import (
    BrowseCategory,
    BrowseList,
    EntryHelped,
    GetEntryFiles,
    OpenEntry,
    RequestAllTheSame,
)
from bot.buttons.welcome_buttons import Home
from bot.desk.button_acts import bare, in_private
from bot.desk.purposes import WORD
from bot.desk.turn import Button, Turn, relayed
from bot.domain.case import Person
from bot.domain.kept_file import KeptAbout
from bot.domain.list_entry import Category, ListedEntry
from bot.errors import Refused
from storage import file_archive, list_entries

ON_A_PAGE = 8


async def browse(turn: Turn, person: Person) -> None:
    """Show the categories that have entries."""
    found = await list_entries.categories(turn.tx)
    rows = [[_category(turn, person, category, entries)] for category, entries in found.items()]
    home = turn.button(person.language, "button-menu", Home())
    shown = "yes" if rows else "no"
    await turn.say(person, "list-categories", [*rows, [home]], shown=shown)


def _category(turn: Turn, person: Person, category: Category, entries: int) -> Button:
    label = turn.texts.plain(
        person.language, "label-list-category", category=category, entries=entries
    )
    return Button(label, BrowseCategory(category))


async def browse_category(turn: Turn, person: Person, button: BrowseCategory) -> None:
    """Show a page of a category's entries."""
    entries = await list_entries.shown(turn.tx, button.category, ON_A_PAGE + 1, button.start)
    rows = [[opener(entry)] for entry in entries[:ON_A_PAGE]]
    language = person.language
    if len(entries) > ON_A_PAGE:
        further = BrowseCategory(button.category, button.start + ON_A_PAGE)
        rows.append([turn.button(language, "button-list-further", further)])
    rows.append([turn.button(language, "button-list-back", BrowseList())])
    await turn.say(person, "list-category", rows, category=button.category)


async def open_entry(turn: Turn, person: Person, button: OpenEntry) -> None:
    """Show an entry. Raises Refused if it is not on the list any more."""
    await show(turn, person, button.entry_id)


async def show(turn: Turn, person: Person, entry_id: int) -> None:
    """Show an entry, where it can be read, and how to ask for more."""
    listed = await shown_entry(turn, entry_id)
    await list_outcomes.opened(turn, person, entry_id)
    entry, language = listed.entry, person.language
    values = {name: getattr(entry, name) or "none" for name in TOLD}
    at = listed.current_on or turn.today
    ways = await _ways(turn, listed, language)
    request = RequestAllTheSame(entry_id)
    if ways:
        helped = turn.button(language, "button-entry-helped", EntryHelped(entry_id))
        rows = [ways, [helped, turn.button(language, "button-entry-not-enough", request)]]
    else:
        rows = [[turn.button(language, "button-entry-ask", request)]]
    values |= {"office": turn.office.name, "current": at, "here": "yes" if ways else "no"}
    await turn.say(person, "list-entry", rows, **values)


async def _ways(turn: Turn, listed: ListedEntry, language: str) -> list[Button]:
    """Return the buttons by which an entry is opened: its link, its files."""
    link = listed.entry.link
    ways = [Button(turn.texts.plain(language, "button-entry-link"), url=link)] if link else []
    if await file_archive.about(turn.tx, KeptAbout.LIST_ENTRY, listed.id):
        ways.append(turn.button(language, "button-entry-files", GetEntryFiles(listed.id)))
    return ways


async def is_open(turn: Turn, listed: ListedEntry) -> bool:
    """Say whether an entry can be read here, behind a link or in files."""
    about = (KeptAbout.LIST_ENTRY, listed.id)
    return bool(listed.entry.link or await file_archive.about(turn.tx, *about))


async def send_files(turn: Turn, person: Person, button: GetEntryFiles) -> None:
    """Send the files of an entry; what Telegram lost is uploaded anew from what the desk keeps."""
    listed = await shown_entry(turn, button.entry_id)
    for file in await file_archive.about(turn.tx, KeptAbout.LIST_ENTRY, listed.id):
        method, payload = relayed(file.content)
        await turn.call(method, str(person.telegram_id), WORD, payload)


TOLD = ("title", "summary", "made", "form", "holder")
"""What an entry tells people of itself."""


async def shown_entry(turn: Turn, entry_id: int) -> ListedEntry:
    """Return an entry that the public sees. Raises Refused if it is none, or none any more."""
    listed = await list_entries.get(turn.tx, entry_id)
    if listed is None or listed.state != "shown":
        raise Refused("list-entry-gone")
    return listed


BUTTONS = (
    in_private(BrowseList, bare(browse)),
    in_private(BrowseCategory, browse_category),
    in_private(OpenEntry, open_entry),
    in_private(GetEntryFiles, send_files),
)
