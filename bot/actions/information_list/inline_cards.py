"""Cards of the public information list for whoever types the bot's name in any chat.

Nothing is kept of it: no words, no count, no person.
"""

from html import escape

from bot.actions.information_list import entry_search
from bot.desk.turn import Turn
from bot.domain.list_entry import ListedEntry
from bot.domain.message import shortened
from storage import desk_state
from storage.outbox import Payload

DESCRIPTION = 120
"""UTF-16 units of a summary that a telephone shows below a title."""


async def cards(turn: Turn, query: str) -> list[Payload]:
    """Return a card for each shown entry that fits, in the shape of the Bot API."""
    username = str((await desk_state.me(turn.tx)).get("username", ""))
    entries = await entry_search.found(turn, query)
    return [_card(listed, f"https://t.me/{username}?start=dip_{listed.id}") for listed in entries]


def _card(listed: ListedEntry, link: str) -> Payload:
    entry = listed.entry
    words = f"<b>{escape(entry.title)}</b>\n{escape(entry.summary)}\n\n{link}"
    return {
        "type": "article",
        "id": str(listed.id),
        "title": entry.title,
        "description": shortened(entry.summary, DESCRIPTION),
        "input_message_content": {"message_text": words, "parse_mode": "HTML"},
    }
