"""Files too large for a bot to fetch: Telegram carries them, the office keeps the original."""

from collections.abc import Sequence

from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.events import EventName
from bot.domain.message import MEGABYTE, Content
from bot.texts import OFFICIAL


async def noted(turn: Turn, case: Case, contents: Sequence[Content], actor: str) -> None:
    """Record on the case, and tell the officers, that the original has to be kept by the office."""
    large = [content for content in contents if content.is_large]
    if not large:
        return
    size = max(content.file_size or 0 for content in large) // MEGABYTE
    await turn.record(
        case, EventName.ORIGINAL_KEPT, actor, files=len(large), largest_megabytes=size
    )
    by = "citizen" if actor == "citizen" else "officer"
    text = turn.desk.texts.say(OFFICIAL, "original-with-office", by=by, size=size)
    await turn.tell_group(text, case=case, key=f"original:{case.id}:{by}")
