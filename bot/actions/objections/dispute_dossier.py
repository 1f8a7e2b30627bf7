"""The file of a dispute (berkas sengketa): one ZIP with an index, letters, answers and evidence.

What it says is frozen when it is asked for; the file is made when it is sent.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, tzinfo
from hashlib import sha256

from pydantic import BaseModel, ConfigDict

from bot.actions.letters import letter_making
from bot.actions.objections import dossier_chapters, objection_access
from bot.buttons.objection_buttons import MakeDossier
from bot.buttons.own_objection_buttons import GetDossier
from bot.desk import case_access, dialogues, paper_sending, private_view
from bot.desk.button_acts import in_group, in_private
from bot.desk.paper_sending import UNFIT_FOR_A_NAME, Place, Sheet
from bot.desk.turn import Desk, Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.desk_paper import Recipient
from bot.domain.events import EventName
from bot.domain.kept_file import KeptAbout
from bot.domain.message import MEGABYTE
from bot.domain.objection_state import Objection
from bot.domain.role_permissions import DeskAction
from bot.letters.letter_kinds import LETTERS
from bot.registers import register_typesetting
from bot.texts import OFFICIAL
from storage import cases, file_archive, papers, uploads
from storage.database import Tx

KIND = "dispute_dossier"
LARGEST = 45 * MEGABYTE
"""What a bot may send is 50 megabytes; the index and the ZIP's own lists need some of it."""
GIVEN = frozenset({KeptAbout.ANSWER, KeptAbout.CORRECTION, KeptAbout.OBJECTION_ANSWER})
"""Files of officers that went to the requester."""


class Frozen(BaseModel):
    """A dossier before it is made: the words of its index, and the ids of its files."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    notes: tuple[str, ...]
    chapters: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...]
    letters: tuple[int, ...]
    kept: tuple[int, ...]
    sent: tuple[int, ...]
    contents: str
    missing: str


class Part(BaseModel):
    """One file of a dossier; without a body it is only named, with what is known of it."""

    name: str
    body: bytes | None
    note: str = ""


async def for_commission(turn: Turn, officer: Officer, button: MakeDossier) -> None:
    """Send the whole file to the PPID's private chat, from where it goes to the Commission."""
    objection, case = await objection_access.with_case(turn, button.objection_id)
    way_in, act = f"keberatan_{objection.id}", DeskAction.MAKE_DOSSIER
    reader = await private_view.chat_of(turn, officer, way_in, action=act)
    if reader is None:
        return
    actor, number = f"officer:{officer.telegram_id}", objection.number
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
    written = await papers.of_case(tx, case.id) if case else []
    kept = await file_archive.of_case(tx, case.id) if case else []
    theirs = await uploads.of_matter(tx, case.id if case else None, objection.id)
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


async def prepared(desk: Desk, facts: str, made_at: datetime) -> Callable[[], bytes]:
    """Read the files of a dossier; return a function that sets its index and zips them."""
    frozen = Frozen.model_validate_json(facts)
    async with desk.database.reading() as tx:
        letters = [paper for one in frozen.letters if (paper := await papers.get(tx, one))]
        parts = [*await _of_officers(tx, frozen.kept), *await _of_person(tx, frozen.sent)]

    def make() -> bytes:
        written = [
            Part(name=paper.name, body=letter_making.made(desk, paper)[0], note=paper.digest or "")
            for paper in letters
        ]
        return _zipped(frozen, [*written, *parts], desk.office.name, made_at, desk.office.zone)

    return make


async def _of_officers(tx: Tx, ids: Sequence[int]) -> list[Part]:
    """Return files that officers handed over; of one that the office keeps itself, where it is."""
    files = [file for one in ids if (file := await file_archive.get(tx, one)) is not None]
    return [
        Part(
            name=file.name,
            body=await file_archive.body(tx, file.id),
            note="\n".join(filter(None, (file.sha256, file.original))),
        )
        for file in files
    ]


async def _of_person(tx: Tx, ids: Sequence[int]) -> list[Part]:
    """Return files that the requester sent, as they were cleaned."""
    return [
        Part(name=upload.name, body=await uploads.body(tx, upload.id))
        for upload in await uploads.some(tx, ids)
    ]


def _zipped(
    frozen: Frozen, parts: Sequence[Part], office: str, made_at: datetime, zone: tzinfo
) -> bytes:
    """Return the ZIP: the same dossier gives the same bytes."""
    numbered = list(_numbered(parts))
    rows = [_listed(frozen, name, part, body) for name, part, body in numbered]
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
    index = register_typesetting.pdf("chapters", content, made_at)
    made, at = io.BytesIO(), made_at.astimezone(zone)
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in (("00-indeks.pdf", index), *((n, b) for n, _, b in numbered)):
            if body is not None:
                entry = zipfile.ZipInfo(name, at.timetuple()[:6])
                archive.writestr(entry, body, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _numbered(parts: Sequence[Part]) -> Iterator[tuple[str, Part, bytes | None]]:
    """Yield each file with its name in the ZIP, and its body as long as there is room."""
    room = LARGEST
    for number, part in enumerate(parts, 1):
        body = part.body if part.body is not None and len(part.body) <= room else None
        room -= len(body or b"")
        yield f"{number:02}-{UNFIT_FOR_A_NAME.sub('-', part.name)}", part, body


def _listed(frozen: Frozen, name: str, part: Part, body: bytes | None) -> tuple[str, str, str]:
    """Return the line of the index on a file: its fingerprint, and the one it was sent with."""
    found = sha256(part.body).hexdigest() if part.body is not None else ""
    known = tuple(one for one in (found, part.note) if one)
    prints = "\n".join(dict.fromkeys(known))
    return ("", name, prints if body is not None else f"{frozen.missing}\n{prints}".strip())


GROUP_BUTTONS = (in_group(MakeDossier, for_commission),)
BUTTONS = (in_private(GetDossier, for_requester),)
