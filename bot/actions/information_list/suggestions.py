"""What was asked may be published already: entries that fit are offered before anything is asked.

Nothing is answered outright, and going on with the request is the first button.
"""

from collections.abc import Sequence

from bot.actions.information_list.entry_search import search
from bot.buttons.information_list_buttons import OpenEntry, RequestAllTheSame
from bot.desk.turn import Button, Turn
from bot.domain.case import Person
from bot.domain.list_entry import ListedEntry
from bot.domain.message import shortened
from bot.domain.publication_clock import stale_since
from bot.office.glossary_files import glossary
from bot.texts import Markup
from storage import list_entries

STALE = "⚠️"
LONGEST_LABEL = 60
"""UTF-16 units of a button's label that a telephone shows."""


async def offer(turn: Turn, person: Person, text: str, others: Sequence[Button]) -> bool:
    """Offer the entries that fit words which are kept; return False if none fits.

    `others` are buttons for words that are no request.
    """
    office = turn.office
    words = glossary(office.glossaries).of_office((office.place, office.short_name), {})
    entries = await search(turn.tx, words, text) if text else []
    if not entries:
        return False
    for entry in entries:
        await list_entries.count(turn.tx, entry.id, "offered", turn.today.replace(day=1))
    language = person.language
    go_on = turn.button(language, "button-none-of-these", RequestAllTheSame())
    rows = [[go_on], *([opener(turn, entry)] for entry in entries), others]
    text_shown = turn.texts.say(language, "list-suggestions")
    text_shown = Markup(text_shown + stale_lines(turn, language, entries))
    await turn.tell(person, text_shown, rows, key=f"stray:{person.id}")
    return True


def opener(turn: Turn, listed: ListedEntry) -> Button:
    """Return the button that shows an entry: its title, when it was made, a mark if it is stale."""
    entry = listed.entry
    sign = STALE if stale_since(listed, turn.today, turn.zone) else "📄"
    made = f" · {entry.made}" if entry.made else ""
    return Button(
        f"{sign} {shortened(entry.title, LONGEST_LABEL - len(made))}{made}"[:LONGEST_LABEL],
        OpenEntry(listed.id),
    )


def stale_lines(turn: Turn, language: str, entries: Sequence[ListedEntry]) -> str:
    """Return a line for each entry that was not renewed in time, to stand below the others."""
    marked = [(one, stale_since(one, turn.today, turn.zone)) for one in entries]
    lines = [
        turn.texts.say(language, "list-stale", title=one.entry.title, since=since)
        for one, since in marked
        if since is not None
    ]
    return "".join(f"\n\n{line}" for line in lines)
