"""The public information list as people read it: categories, entries, their files."""

from collections.abc import Sequence
from datetime import date

from bot.actions.delivery import disclosure_checks
from bot.actions.delivery.disclosure_checks import Remarks
from bot.actions.information_list import entry_suggestions
from bot.actions.information_list.entry_suggestions import entry_button, stale_lines
from bot.actions.letters import exemption_letters
from bot.buttons.office_buttons import EntryHelped, OpenEntry, RequestAllTheSame
from bot.buttons.request_buttons import ShowMenu
from bot.desk.button_acts import group_button, in_private, private_button
from bot.desk.call_purposes import PRIVATE_MESSAGE
from bot.desk.call_queue import queue_call
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer, Person
from bot.domain.law.exemption import Exemption
from bot.domain.law.list_entry import Category, ListedEntry, stale_since
from bot.domain.message import Content, as_api_call
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptFile
from bot.domain.words.hidden_finding import Finding
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup, Texts
from storage import file_archive, list_entries
from storage.database import Tx


async def store_cleaned(
    turn: Turn, file: KeptFile, name: str, body: bytes, found: Sequence[Finding] = ()
) -> None:
    """Keep an entry's cleaned file; if it still discloses something, it waits for a reason."""
    left = [one for one in await disclosure_checks.without_own(turn, None, found) if one.is_asked]
    digest = await file_archive.save_cleaned(turn.tx, file.id, name, body, left)
    if digest is not None:
        if left:
            remarks = Remarks(tuple((1, name, one) for one in left))
            told = "\n".join(disclosure_checks.remark_lines(turn, remarks))
            anyway = make_button(turn, OFFICIAL, "button-let-go", let_file_go.button(file.id))
            await say_group(turn, "list-file-tells", [[anyway]], found=Markup(told))
        facts: Facts = {"what": file.about, "file": name, "sha256": digest, "size": len(body)}
        await record_event(turn, None, EventName.FILE_KEPT, "desk", **facts)


@group_button("list:let-go", once=True, does=Act.PUBLISH)
async def let_file_go(turn: Turn, officer: Officer, kept_id: int) -> None:
    """Publish a file of the list despite what it discloses."""
    file = await file_archive.get(turn.tx, kept_id)
    if file is None or not await file_archive.allow_hidden(turn.tx, file.id):
        raise Refused("kept-file-gone")
    remarks = Remarks(tuple((1, file.name, one) for one in file.found))
    told = "\n".join(disclosure_checks.remark_lines(turn, remarks))
    await record_event(turn, None, EventName.HIDDEN_LET_GO, officer, evidence=told)
    answer_press(turn, turn.texts.plain(OFFICIAL, "list-file-let-go"))


async def public_file(turn: Turn, entry_id: int) -> list[KeptFile]:
    """Return the files of an entry that everybody may have."""
    return [one for one in await file_archive.of_entry(turn.tx, entry_id) if one.is_public]


async def send_entry_files(turn: Turn, person: Person, entry_id: int) -> None:
    """Send the files of an entry; what Telegram does not have is uploaded from what is kept."""
    for file in await public_file(turn, entry_id):
        method, payload = as_api_call(Content(kind=file.kind, file_id=file.file_id))
        await queue_call(turn, method, str(person.telegram_id), PRIVATE_MESSAGE, payload)


ON_A_PAGE = 8
MOST_EXEMPT = 6
"""Exempt entries on a page: with the longest titles and laws they fit into a message."""


@private_button("dip")
async def browse_categories(turn: Turn, person: Person) -> None:
    """Show the categories that have entries."""
    found = await list_entries.count_by_category(turn.tx)
    rows = [[_category(turn, person, category, entries)] for category, entries in found.items()]
    exempt = make_button(turn, person.language, "button-list-exempt", browse_exempt.button())
    home = make_button(turn, person.language, "button-menu", ShowMenu())
    shown = bool(rows)
    await say(turn, person, "list-categories", [*rows, [exempt], [home]], shown=shown)


def _category(turn: Turn, person: Person, category: Category, entries: int) -> Button:
    label = turn.texts.plain(
        person.language, "label-list-category", category=category, entries=entries
    )
    return Button(label, browse_category.button(category))


@private_button("dip:of")
async def browse_category(turn: Turn, person: Person, category: Category, start: int = 0) -> None:
    """Show a category's entries from the offset `start` on."""
    entries = await list_entries.shown(turn.tx, category, ON_A_PAGE + 1, start)
    language = person.language
    shown = entries[:ON_A_PAGE]
    rows = [[entry_button(turn, entry)] for entry in shown]
    if len(entries) > ON_A_PAGE:
        further = browse_category.button(category, start + ON_A_PAGE)
        rows.append([make_button(turn, language, "button-list-further", further)])
    rows.append([make_button(turn, language, "button-list-back", browse_categories.button())])
    text = turn.texts.say(language, "list-category", category=category)
    await tell(turn, person, Markup(text + stale_lines(turn, language, shown)), rows)


@private_button("dip:exempt")
async def browse_exempt(turn: Turn, person: Person, start: int = 0) -> None:
    """Show the exempt information in force, from the offset `start` on; no contents."""
    language, texts = person.language, turn.texts
    listed = await current_exemptions(turn.tx, turn.today)
    lines = [
        texts.say(
            language,
            "list-exempt-line",
            title=one.title,
            article=exemption_letters.article_in_words(texts, language, one),
            basis=exemption_letters.basis_in_words(texts, one),
            period=period_of(texts, language, one),
        )
        for one in listed[start : start + MOST_EXEMPT]
    ]
    rows = [[make_button(turn, language, "button-list-back", browse_categories.button())]]
    if len(listed) > start + MOST_EXEMPT:
        further = browse_exempt.button(start + MOST_EXEMPT)
        rows.insert(0, [make_button(turn, language, "button-list-further", further)])
    shown = Markup("\n\n".join(lines))
    await say(turn, person, "list-exempt", rows, lines=shown or "none")


async def current_exemptions(tx: Tx, today: date) -> list[Exemption]:
    """Return the exempt information that a refusal may rest on today."""
    return [one for one in await list_entries.listed_exemptions(tx, today) if one.covers(today)]


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
    await show_entry(turn, person, button.entry_id)


async def show_entry(turn: Turn, person: Person, entry_id: int) -> None:
    """Show an entry, where it can be read, and how to ask for more."""
    listed = await shown_entry(turn, entry_id)
    await entry_suggestions.count_opened(turn, person, entry_id)
    entry, language = listed.entry, person.language
    values = {name: getattr(entry, name) or "none" for name in FIELDS_SHOWN}
    stale = stale_since(listed, turn.today, turn.zone)
    ways = await _ways(turn, listed, language)
    request = RequestAllTheSame(entry_id)
    if ways:
        helped = make_button(turn, language, "button-entry-helped", EntryHelped(entry_id))
        rows = [ways, [helped, make_button(turn, language, "button-entry-not-enough", request)]]
    else:
        rows = [[make_button(turn, language, "button-entry-ask", request)]]
    values |= {"current": listed.confirmed_on(turn.zone), "stale": bool(stale)}
    values |= {"office": turn.office.name, "here": bool(ways)}
    await say(turn, person, "list-entry", rows, **values)


async def _ways(turn: Turn, listed: ListedEntry, language: str) -> list[Button]:
    """Return the buttons by which an entry is opened: its link, its files."""
    link = listed.entry.link
    ways = [Button(turn.texts.plain(language, "button-entry-link"), url=link)] if link else []
    if await public_file(turn, listed.id):
        ways.append(make_button(turn, language, "button-entry-files", send_files.button(listed.id)))
    return ways


async def is_open(turn: Turn, listed: ListedEntry) -> bool:
    """Say whether an entry can be read here, behind a link or in files."""
    return bool(listed.entry.link or await public_file(turn, listed.id))


@private_button("dip:file")
async def send_files(turn: Turn, person: Person, entry_id: int) -> None:
    """Send the files of an entry. Raises Refused if it is not on the list any more."""
    listed = await shown_entry(turn, entry_id)
    await send_entry_files(turn, person, listed.id)


FIELDS_SHOWN = ("title", "summary", "made", "form", "holder")
"""What an entry tells people of itself."""


async def shown_entry(turn: Turn, entry_id: int) -> ListedEntry:
    """Return an entry that the public sees. Raises Refused if it is none, or none any more."""
    listed = await list_entries.get(turn.tx, entry_id)
    if listed is None or listed.state != "shown":
        raise Refused("list-entry-gone")
    return listed


ADDS = (
    let_file_go,
    browse_categories,
    browse_category,
    browse_exempt,
    in_private(OpenEntry, open_entry),
    send_files,
)
