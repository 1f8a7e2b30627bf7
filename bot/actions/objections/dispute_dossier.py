"""The file of a dispute (berkas sengketa): one ZIP with an index, letters, answers and evidence.

What it says is frozen when it is asked for; the file is made when it is sent.
"""

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import tzinfo
from functools import partial
from hashlib import sha256

from pydantic import BaseModel

from bot.actions.letters import letter_making
from bot.actions.objections import dossier_chapters, objection_access
from bot.buttons.objection_buttons import GetDossier, MakeDossier
from bot.desk import case_access, dialogues, paper_sending, private_view
from bot.desk.button_acts import in_group, in_private
from bot.desk.paper_sending import UNFIT_FOR_A_NAME, Place, Sheet
from bot.desk.turn import Desk, Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer, Person
from bot.domain.desk_paper import Paper, Recipient, Stamp
from bot.domain.events import EventName
from bot.domain.frozen_model import FrozenModel
from bot.domain.kept_file import KeptAbout
from bot.domain.message import MEGABYTE
from bot.domain.objection_state import Objection
from bot.letters.letter_kinds import LETTERS
from bot.registers import register_formats
from bot.texts import OFFICIAL
from storage import cases, file_archive, papers, uploads

KIND = "dispute_dossier"
LARGEST = 45 * MEGABYTE
"""What a bot may send is 50 megabytes; the index and the ZIP's own lists need some of it."""
GIVEN = frozenset(
    {KeptAbout.ANSWER, KeptAbout.CORRECTION, KeptAbout.OBJECTION_ANSWER, KeptAbout.RULING}
)
"""Files of officers that the requester has too."""


class Frozen(FrozenModel):
    """A dossier before it is made: the words of its index, and the ids of its files."""

    title: str
    notes: tuple[str, ...]
    chapters: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]
    letters: tuple[int, ...]
    kept: tuple[int, ...]
    sent: tuple[int, ...]
    contents: str
    missing: str


class Part(BaseModel):
    """One file of a dossier, with its fingerprints; without a body it is only named."""

    name: str
    body: bytes | None
    prints: str


async def for_commission(turn: Turn, officer: Officer, button: MakeDossier) -> None:
    """Send the whole file to the PPID's private chat, from where it goes to the Commission."""
    objection, case = await objection_access.with_case(turn, button.objection_id)
    case_access.demand_open(turn, case)
    way_in, act = f"keberatan_{objection.id}", Act.MAKE_DOSSIER
    reader = await private_view.chat_of(turn, officer, way_in, act=act)
    if reader is None:
        return
    actor, number = officer.actor, objection.number
    await turn.record(case, EventName.IDENTITY_SEEN, actor, what=KIND, number=number)
    await _send(turn, reader, case, objection, own=False)
    turn.answer(turn.texts.plain(OFFICIAL, "dossier-on-its-way"))


async def for_requester(turn: Turn, person: Person, button: GetDossier) -> None:
    """Send the person's own file: without officers' names, notes and drafts."""
    objection = await case_access.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    await _send(turn, person, await cases.get(turn.tx, objection.case_id), objection, own=True)


async def _send(
    turn: Turn, reader: Person, case: Case | None, objection: Objection, *, own: bool
) -> None:
    frozen = await _frozen(turn, case, objection, own=own)
    sheet = Sheet(KIND, f"{frozen.title} {objection.number}.zip", frozen.model_dump_json())
    caption = turn.texts.plain(
        reader.language,
        "dossier-caption",
        number=objection.number,
        most=LARGEST // MEGABYTE,
        own="yes" if own else "no",
    )
    recipient: Recipient = "requester" if own else "officer"
    place = Place(str(reader.telegram_id), person_id=reader.id)
    await paper_sending.post(turn, place, sheet, caption, recipient=recipient)


async def _frozen(turn: Turn, case: Case | None, objection: Objection, *, own: bool) -> Frozen:
    texts, tx = turn.texts, turn.tx
    found = await dossier_chapters.of(turn, case, objection, own=own)
    theirs = await uploads.of_matter(tx, case.id if case else None, objection.id)
    if case is not None:
        written, kept = await papers.of_case(tx, case.id), await file_archive.of_case(tx, case.id)
    else:
        ending = UNFIT_FOR_A_NAME.sub("-", f"{objection.number}.pdf")
        written = await papers.ending(tx, ending)
        theirs_too = (KeptAbout.OBJECTION_ANSWER, KeptAbout.RULING)
        kept = [
            f for about in theirs_too for f in await file_archive.about(tx, about, objection.id)
        ]
    return Frozen(
        title=texts.plain(OFFICIAL, "dossier-title"),
        notes=(
            texts.plain(OFFICIAL, "dossier-note", number=objection.number, at=turn.now),
            texts.plain(OFFICIAL, "dossier-note-own" if own else "dossier-note-commission"),
        ),
        chapters=tuple(
            (texts.plain(OFFICIAL, f"dossier-about-{name}"), tuple(rows))
            for name, rows in found.items()
        ),
        letters=tuple(p.id for p in written if p.kind in LETTERS and p.recipient != "officer"),
        kept=tuple(file.id for file in kept if not own or file.about in GIVEN),
        sent=tuple(upload.id for upload in theirs),
        contents=texts.plain(OFFICIAL, "dossier-about-contents"),
        missing=texts.plain(OFFICIAL, "dossier-missing"),
    )


async def prepared(desk: Desk, paper: Paper, largest: int = LARGEST) -> Callable[[], bytes]:
    """Read the files of a dossier as long as there is room, in bytes; return what zips them.

    What has no room is read too, one file at a time, for its fingerprint.
    """
    frozen = Frozen.model_validate_json(paper.facts)
    parts: list[Part] = []
    async for name, body, known in _files(desk, frozen):
        found = (sha256(body).hexdigest(), *known) if body is not None else known
        fits = body is not None and len(body) <= largest
        largest -= len(body) if body is not None and fits else 0
        parts.append(
            Part(
                name=f"{len(parts) + 1:02}-{UNFIT_FOR_A_NAME.sub('-', name)}",
                body=body if fits else None,
                prints="\n".join(dict.fromkeys(filter(None, found))),
            )
        )
    return partial(_zipped, frozen, parts, desk.office.name, paper, desk.office.zone)


async def _files(
    desk: Desk, frozen: Frozen
) -> AsyncIterator[tuple[str, bytes | None, tuple[str, ...]]]:
    """Yield name and body of each file, and what is known of it: letters, given files, sent ones.

    A file that the office keeps itself has no body, but where it is.
    """
    async with desk.database.reading() as tx:
        letters = [paper for one in frozen.letters if (paper := await papers.get(tx, one))]
        kept = [file for one in frozen.kept if (file := await file_archive.get(tx, one))]
        sent = await uploads.some(tx, frozen.sent)
    for paper in letters:
        body = await asyncio.to_thread(letter_making.made, desk, paper)
        yield paper.name, body, (paper.digest or "",)
    for file in kept:
        async with desk.database.reading() as tx:
            given = await file_archive.body(tx, file.id)
        yield file.name, given, (file.sha256 or "", file.original)
    for upload in sent:
        async with desk.database.reading() as tx:
            cleaned = await uploads.body(tx, upload.id)
        yield upload.name, cleaned, ()


def _zipped(
    frozen: Frozen, parts: Sequence[Part], office: str, stamp: Stamp, zone: tzinfo
) -> bytes:
    """Return the ZIP: the same dossier gives the same bytes."""
    missing = f"{frozen.missing}\n"
    rows = [("", one.name, f"{missing if one.body is None else ''}{one.prints}") for one in parts]
    content = {
        "title": frozen.title,
        "office": office,
        "language": OFFICIAL,
        "notes": frozen.notes,
        "chapters": [
            {"heading": heading, "rows": rows_of}
            for heading, rows_of in ((frozen.contents, rows), *frozen.chapters)
        ],
    }
    index = register_formats.pdf("chapters", content, stamp)
    made, at = io.BytesIO(), stamp.made_at.astimezone(zone).timetuple()[:6]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in (("00-indeks.pdf", index), *((one.name, one.body) for one in parts)):
            if body is not None:
                archive.writestr(zipfile.ZipInfo(name, at), body, zipfile.ZIP_DEFLATED)
    return made.getvalue()


BUTTONS = (
    in_group(MakeDossier, for_commission),
    in_private(GetDossier, for_requester),
)
