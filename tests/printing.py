"""A press that sets each letter once: nearly every story brings the same receipt to the same day.

The same facts on the same day give the same bytes, as tests/letters show.
"""

from datetime import datetime

from bot.letters import typesetting
from bot.letters.facts import Letter
from bot.letters.stationery import Stationery, shipped

_SET: dict[tuple[str, str, datetime], bytes] = {}


def sparing(letter: Letter, stationery: Stationery, made_at: datetime) -> bytes:
    """Set a letter, unless it was set before on the stationery that we ship."""
    if stationery is not shipped():
        return typesetting.pdf(letter, stationery, made_at)
    facts = (letter.kind, letter.model_dump_json(), made_at)
    if facts not in _SET:
        _SET[facts] = typesetting.pdf(letter, stationery, made_at)
    return _SET[facts]
