"""The public information list as people read it: its categories, their entries, an entry."""

from bot.actions.information_list.suggestions import opener, stale_lines
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
from bot.domain.message import Content
from bot.domain.publication_clock import stale_since
from bot.errors import Refused
from bot.texts import Markup
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
    language = person.language
    shown = entries[:ON_A_PAGE]
    rows = [[opener(turn, entry)] for entry in shown]
    if len(entries) > ON_A_PAGE:
        further = BrowseCategory(button.category, button.start + ON_A_PAGE)
        rows.append([turn.button(language, "button-list-further", further)])
    rows.append([turn.button(language, "button-list-back", BrowseList())])
    text = turn.texts.say(language, "list-category", category=button.category)
    await turn.tell(person, Markup(text + stale_lines(turn, language, shown)), rows)


async def open_entry(turn: Turn, person: Person, button: OpenEntry) -> None:
    """Show an entry. Raises Refused if it is not on the list any more."""
    await show(turn, person, button.entry_id)


async def show(turn: Turn, person: Person, entry_id: int) -> None:
    """Show an entry, where it can be read, and how to ask for more."""
    listed = await shown_entry(turn, entry_id)
    await list_entries.count(turn.tx, entry_id, "opened", turn.today.replace(day=1))
    entry, language = listed.entry, person.language
    values = {name: getattr(entry, name) or "none" for name in TOLD}
    stale = stale_since(listed, turn.today, turn.zone)
    ways = await _ways(turn, listed, language)
    request = RequestAllTheSame(entry_id)
    if ways:
        helped = turn.button(language, "button-entry-helped", EntryHelped(entry_id))
        rows = [ways, [helped, turn.button(language, "button-entry-not-enough", request)]]
    else:
        rows = [[turn.button(language, "button-entry-ask", request)]]
    values |= {"current": listed.confirmed_on(turn.zone), "stale": "yes" if stale else "no"}
    values |= {"office": turn.office.name, "here": "yes" if ways else "no"}
    await turn.say(person, "list-entry", rows, **values)


async def _ways(turn: Turn, listed: ListedEntry, language: str) -> list[Button]:
    """Return the buttons by which an entry is opened: its link, its files."""
    link = listed.entry.link
    ways = [Button(turn.texts.plain(language, "button-entry-link"), url=link)] if link else []
    if await file_archive.about(turn.tx, KeptAbout.LIST_ENTRY, listed.id):
        ways.append(turn.button(language, "button-entry-files", GetEntryFiles(listed.id)))
    return ways


async def send_files(turn: Turn, person: Person, button: GetEntryFiles) -> None:
    """Send the files of an entry; what Telegram lost is uploaded anew from what the desk keeps."""
    listed = await shown_entry(turn, button.entry_id)
    for file in await file_archive.about(turn.tx, KeptAbout.LIST_ENTRY, listed.id):
        method, payload = relayed(Content(kind=file.kind, file_id=file.file_id))
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
