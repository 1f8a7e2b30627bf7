"""What an act would send, known by doing it and undoing it: what is shown of it is what leaves.

What was shown is kept sealed. The act compares what it would send now with that, and shows it anew
where the two differ; open are only the number, day and code of a letter, and the moment.
"""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot.desk import notice_delivery, paper_sending, rounds
from bot.desk.call_purposes import ERRAND, read_about
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.domain.law.shown_draft import (
    KEPT_FOR,
    OPEN_FACTS,
    Piece,
    changed_lines,
    checksum_of_pieces,
    without_letters,
)
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import file_archive, outbox, papers, shown_drafts
from storage.outbox import Json, Queued
from storage.shown_drafts import Places

Act = Callable[[], Awaitable[object]]
BESIDE_THE_WORDS = frozenset({"reply_markup", "disable_notification", "message_thread_id"})
"""Parameters of a call that say nothing to its reader."""
_QUOTE = re.compile(r"</?blockquote[^>]*>")
MOST_CHANGES = 3


@dataclass(frozen=True)
class Rehearsed:
    """What an act would send to its reader, or why it cannot be done now."""

    pieces: tuple[Piece, ...] = ()
    refusal: Refused | None = None

    @property
    def mark(self) -> str:
        """Return the checksum by which a button names what was shown above it."""
        return checksum_of_pieces(self.pieces)


async def rehearse(turn: Turn, reader: Person, act: Act) -> Rehearsed:
    """Do an act and let what it sends arrive, and undo all of it; return what left."""
    update, turn.rehearses = turn.update, True
    turn.update = replace(update, gathered=None)
    try:
        async with turn.tx.savepoint(undone=True):
            since = await shown_drafts.places(turn.tx)
            await act()
            said = await _rows(turn, reader, since)
            pieces = [await _as_piece(turn, row) for row in said if not read_about(row).paper]
            return Rehearsed((*pieces, *await _letters(turn, reader, since)))
    except Refused as refusal:
        return Rehearsed(refusal=refusal)
    finally:
        turn.update, turn.rehearses = update, False


async def _rows(turn: Turn, reader: Person, since: Places) -> list[Queued]:
    """Return the rows that reach the reader: in the chat, or by an officer's hand."""
    rows = await outbox.queued_after(turn.tx, since.outbox)
    if not reader.has_chat:
        return [row for row in rows if row.purpose == ERRAND.name]
    return [row for row in rows if row.chat == str(reader.telegram_id)]


async def _as_piece(turn: Turn, row: Queued) -> Piece:
    said = {name: value for name, value in row.payload.items() if name not in BESIDE_THE_WORDS}
    ids = [str(holder[kind]) for holder, kind in outbox.files_in(row.payload)]
    known = [await file_archive.of_file(turn.tx, one) for one in ids]
    names = ", ".join(file.name for file in known if file is not None)
    return {"method": row.method, "heading": read_about(row).heading, "files": names, **said}


async def _letters(turn: Turn, reader: Person, since: Places) -> list[Piece]:
    """Return the letters that leave by an act, at once or when its notice has arrived."""
    await notice_delivery.rehearse_arrival(turn, since.notice)
    found: list[Piece] = []
    sent = {read_about(row).paper for row in await _rows(turn, reader, since)}
    made = await papers.made_after(turn.tx, since.paper)
    for paper in (one for one in made if one.id in sent or one.recipient == "by_hand"):
        facts: Json = json.loads(paper.facts)
        said = {name: value for name, value in facts.items() if name not in OPEN_FACTS}
        found.append({"letter": paper.kind, **said})
    return found


async def show(
    turn: Turn, about: str, rehearsed: Rehearsed, *, with_parts: bool = True
) -> list[Markup]:
    """Keep what is shown of an act, and return it as blocks; first what changed since before.

    The words and files of officers, which go below a heading, are its parts.
    """
    before = await shown_drafts.find(turn.tx, about)
    if rehearsed.refusal is not None:
        await shown_drafts.forget(turn.tx, about)
        refusal = rehearsed.refusal
        why = turn.texts.plain(OFFICIAL, refusal.text_id, **refusal.values)
        return [turn.texts.say(OFFICIAL, "shown-refused", why=why)]
    await shown_drafts.keep(turn.tx, about, rehearsed.pieces, turn.now)
    told: list[Markup] = []
    if before is not None and checksum_of_pieces(before.pieces) != rehearsed.mark:
        changed = changed_lines(before.pieces, rehearsed.pieces)
        lines = "\n".join(changed[:MOST_CHANGES]) or "none"
        told.append(turn.texts.say(OFFICIAL, "shown-changed", lines=lines))
    shown = [one for one in rehearsed.pieces if with_parts or not one.get("heading")]
    return [*told, *(_block(turn, piece) for piece in shown)]


def _block(turn: Turn, piece: Piece) -> Markup:
    """Return a message quoted as it leaves, or the name of a file or letter."""
    if "letter" in piece:
        signature = piece.get("signature")
        signer = signature if isinstance(signature, dict) else {}
        title = paper_sending.letter_title(turn, str(piece["letter"]))
        named = signer.get("name") or signer.get("role") or "none"
        return turn.texts.say(OFFICIAL, "shown-letter", title=title, signer=named)
    if "text" not in piece:
        heading, files = piece["heading"], piece["files"]
        return turn.texts.say(OFFICIAL, "shown-file", heading=heading, files=files)
    words = str(piece["text"])
    if "entities" not in piece:  # the desk's own words are markup; quotations hold none
        words = Markup(_QUOTE.sub("", words))
    return turn.texts.say(OFFICIAL, "shown-words", words=words)


async def is_as_shown(turn: Turn, about: str, rehearsed: Rehearsed, seen: str = "") -> bool:
    """Say whether an act would send exactly what was shown of it. Raises Refused as it would.

    `seen` is the checksum that a pressed button names, if one does.
    """
    if rehearsed.refusal is not None:
        raise rehearsed.refusal
    return rehearsed.mark == (seen or await mark_of(turn, about))


async def says_as_shown(turn: Turn, about: str, rehearsed: Rehearsed) -> bool:
    """Say whether an act signed by hand would say what was shown; its letters name who signed.

    Raises Refused as the act would.
    """
    if rehearsed.refusal is not None:
        raise rehearsed.refusal
    shown = await shown_drafts.find(turn.tx, about)
    return shown is not None and without_letters(shown.pieces) == without_letters(rehearsed.pieces)


async def mark_of(turn: Turn, about: str) -> str:
    """Return the checksum of what was shown of an act last; "" if that is not kept."""
    shown = await shown_drafts.find(turn.tx, about)
    return checksum_of_pieces(shown.pieces) if shown else ""


async def _forget(turn: Turn, number: int) -> int:
    await shown_drafts.forget_row(turn.tx, number)
    return 1


FORGET_OLD = rounds.row_task(
    "shown-drafts", lambda turn: shown_drafts.older(turn.tx, turn.now - KEPT_FOR), _forget
)
"""Forgets what was shown seven days ago and came to nothing."""
