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
from bot.office.glossary_files import glossary
from storage import list_entries

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
    rows = [[go_on], *([opener(entry)] for entry in entries), others]
    text_shown = turn.texts.say(language, "list-suggestions")
    await turn.tell(person, text_shown, rows, key=f"stray:{person.id}")
    return True


def opener(listed: ListedEntry) -> Button:
    """Return the button that shows an entry: its title, and when it was made."""
    entry = listed.entry
    made = f" · {entry.made}" if entry.made else ""
    return Button(
        f"📄 {shortened(entry.title, LONGEST_LABEL - len(made))}{made}"[:LONGEST_LABEL],
        OpenEntry(listed.id),
    )
