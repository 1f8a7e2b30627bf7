"""Files of strangers on their way in: noted in the turn that brings them, judged afterwards."""

from datetime import timedelta

from bot.desk import Turn
from bot.domain.message import Content
from bot.uploads.verdict import Cleaned, Reason
from storage import outbox, uploads
from storage.uploads import Origin, Upload

CHECKED = frozenset({"photo", "document", "voice", "audio", "video", "video_note", "animation"})
"""Kinds of messages whose file is looked at; a sticker is Telegram's own."""


async def note(turn: Turn, origin: Origin, content: Content) -> None:
    """Let a file wait to be looked at; nobody is shown it before."""
    if content.kind not in CHECKED or content.file_id is None:
        return
    await uploads.add(
        turn.tx,
        turn.desk.vault,
        origin,
        content.file_id,
        content.file_name or content.kind,
        turn.now,
        large=content.is_large,
    )


async def passed(turn: Turn, upload: Upload, cleaned: Cleaned) -> None:
    """Keep what is left of a file: what waits for it may go now."""
    vault = turn.desk.vault
    await uploads.keep(
        turn.tx, vault, upload.id, cleaned.kind, cleaned.name, cleaned.body, turn.now
    )


async def refused(turn: Turn, upload: Upload, reason: Reason) -> None:
    """Record that a file is passed on to nobody."""
    await uploads.refuse(turn.tx, upload.id, reason, turn.now)


async def later(turn: Turn, upload: Upload, longest: timedelta) -> None:
    """Look at a file again soon, then less often; what carries it lets later words pass."""
    until = turn.now + min(timedelta(seconds=2**upload.attempts), longest)
    await uploads.postpone(turn.tx, upload.id, until)
    await outbox.hold_file(turn.tx, upload.file_id, until)
