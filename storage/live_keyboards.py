"""Buttons below the desk's messages in the group, while any of them can still do something."""

import json
from collections.abc import Sequence

from storage.database import Tx, load_queries
from storage.outbox import Json

SQL = load_queries("live_keyboards")

KeyboardRows = Sequence[Sequence[Json]]
"""Inline buttons in the shape of the Bot API."""


async def save_keyboard(tx: Tx, chat_id: int, message_id: int, rows: KeyboardRows) -> None:
    """Store the buttons that a message has now, or forget a message without any."""
    keyboard = json.dumps(rows, ensure_ascii=False) if rows else None
    tx.run_later(SQL["keep"], chat_id=chat_id, message_id=message_id, keyboard=keyboard)


async def of_case(tx: Tx, chat_id: int, case_id: int) -> list[tuple[int, KeyboardRows]]:
    """Return (message id, buttons) of the messages on a case that have live buttons."""
    rows = await tx.all(SQL["of_case"], chat_id=chat_id, case_id=case_id)
    return [(row["message_id"], json.loads(row["keyboard"])) for row in rows]
