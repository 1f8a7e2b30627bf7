"""The public information list as people read it: its categories, their entries, an entry."""

from datetime import date

from bot.actions.information_list import entry_files, list_outcomes
from bot.actions.information_list.suggestions import opener, stale_lines
from bot.actions.letters import exemption_letters
from bot.buttons.information_list_buttons import EntryHelped, OpenEntry, RequestAllTheSame
from bot.buttons.welcome_buttons import Home
from bot.desk.button_acts import in_private, private_button
from bot.desk.turn import Button, Turn
from bot.domain.case import Person
from bot.domain.exemption import Exemption
from bot.domain.list_entry import Category, ListedEntry
from bot.domain.publication_clock import stale_since
from bot.errors import Refused
from bot.texts import Markup, Texts
from storage import exemptions, list_entries
from storage.database import Tx

ON_A_PAGE = 8
MOST_EXEMPT = 6
"""Exempt entries on a page: with the longest titles and laws they fit into a message."""


@private_button("dip")
async def browse(turn: Turn, person: Person) -> None:
    """Show the categories that have entries."""
    found = await list_entries.categories(turn.tx)
    rows = [[_category(turn, person, category, entries)] for category, entries in found.items()]
    exempt = turn.button(person.language, "button-list-exempt", browse_exempt.at())
    home = turn.button(person.language, "button-menu", Home())
    shown = "yes" if rows else "no"
    await turn.say(person, "list-categories", [*rows, [exempt], [home]], shown=shown)


async def browse_by_link(turn: Turn, person: Person, category: str) -> None:
    """Show the category that a poster's code names; all of them if it names none."""
    if category in [*Category]:
        await browse_category(turn, person, Category(category))
    else:
        await browse(turn, person)


def _category(turn: Turn, person: Person, category: Category, entries: int) -> Button:
    label = turn.texts.plain(
        person.language, "label-list-category", category=category, entries=entries
    )
    return Button(label, browse_category.at(category))


@private_button("dip:of")
async def browse_category(turn: Turn, person: Person, category: Category, start: int = 0) -> None:
    """Show a category's entries, from a place on."""
    entries = await list_entries.shown(turn.tx, category, ON_A_PAGE + 1, start)
    language = person.language
    shown = entries[:ON_A_PAGE]
    rows = [[opener(turn, entry)] for entry in shown]
    if len(entries) > ON_A_PAGE:
        further = browse_category.at(category, start + ON_A_PAGE)
        rows.append([turn.button(language, "button-list-further", further)])
    rows.append([turn.button(language, "button-list-back", browse.at())])
    text = turn.texts.say(language, "list-category", category=category)
    await turn.tell(person, Markup(text + stale_lines(turn, language, shown)), rows)


@private_button("dip:exempt")
async def browse_exempt(turn: Turn, person: Person, start: int = 0) -> None:
    """Show, from a place on, the exempt information that a refusal may rest on: no contents."""
    language, texts = person.language, turn.texts
    listed = await exempt(turn.tx, turn.today)
    lines = [
        texts.say(
            language,
            "list-exempt-line",
            title=one.title,
            article=texts.plain(language, f"article-17-{one.letter}"),
            law=one.law or "none",
            basis=exemption_letters.basis(texts, one),
            period=period_of(texts, language, one),
        )
        for one in listed[start : start + MOST_EXEMPT]
    ]
    rows = [[turn.button(language, "button-list-back", browse.at())]]
    if len(listed) > start + MOST_EXEMPT:
        further = browse_exempt.at(start + MOST_EXEMPT)
        rows.insert(0, [turn.button(language, "button-list-further", further)])
    shown = Markup("\n\n".join(lines))
    await turn.say(person, "list-exempt", rows, lines=shown or "none")


async def exempt(tx: Tx, today: date) -> list[Exemption]:
    """Return the exempt information that a refusal may rest on today."""
    return [one for one in await exemptions.listed(tx, today) if one.covers(today)]


def period_of(texts: Texts, language: str, exemption: Exemption) -> str:
    """Write from when and until when information is exempt."""
    since, until = exemption.in_force_from, exemption.in_force_until
    return texts.plain(
        language,
        "exempt-period",
        since=texts.span(language, since, since),
        until=texts.span(language, until, until) if until else "none",
    )


async def open_entry(turn: Turn, person: Person, button: OpenEntry) -> None:
    """Show an entry. Raises Refused if it is not on the list any more."""
    await show(turn, person, button.entry_id)


async def show(turn: Turn, person: Person, entry_id: int) -> None:
    """Show an entry, where it can be read, and how to ask for more."""
    listed = await shown_entry(turn, entry_id)
    await list_outcomes.opened(turn, person, entry_id)
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
    if await entry_files.public(turn, listed.id):
        ways.append(turn.button(language, "button-entry-files", send_files.at(listed.id)))
    return ways


async def is_open(turn: Turn, listed: ListedEntry) -> bool:
    """Say whether an entry can be read here, behind a link or in files."""
    return bool(listed.entry.link or await entry_files.public(turn, listed.id))


@private_button("dip:file")
async def send_files(turn: Turn, person: Person, entry_id: int) -> None:
    """Send the files of an entry. Raises Refused if it is not on the list any more."""
    listed = await shown_entry(turn, entry_id)
    await entry_files.send(turn, person, listed.id)


TOLD = ("title", "summary", "made", "form", "holder")
"""What an entry tells people of itself."""


async def shown_entry(turn: Turn, entry_id: int) -> ListedEntry:
    """Return an entry that the public sees. Raises Refused if it is none, or none any more."""
    listed = await list_entries.get(turn.tx, entry_id)
    if listed is None or listed.state != "shown":
        raise Refused("list-entry-gone")
    return listed


BUTTONS = (
    browse,
    browse_category,
    browse_exempt,
    in_private(OpenEntry, open_entry),
    send_files,
)
