"""The file of a dispute (berkas sengketa): one ZIP with an index and twenty rows of documents.

It is one text for both sides and the Commission. What it says is frozen when it is asked for; the
file is made when it is sent.
"""

import asyncio
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import tzinfo
from functools import partial
from hashlib import sha256
from typing import Any

from bot.actions.disputes import dossier_record, dossier_rows
from bot.actions.disputes.dossier_record import ChronicleEntry
from bot.actions.disputes.dossier_rows import MISSING_MARK, Document, FilledRow
from bot.actions.objections import objection_lookup
from bot.buttons.objection_buttons import SendDossier, SendOwnDossier
from bot.desk import contacts, dialogues, paper_sending, private_view
from bot.desk.button_acts import in_group, in_private
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press
from bot.desk.paper_sending import UNFIT_FOR_A_NAME, Destination, PaperDraft
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.objection_state import Objection
from bot.domain.message import MEGABYTE
from bot.domain.records.desk_paper import Paper, Recipient, TrailStamp
from bot.domain.records.events import EventName
from bot.domain.words.hidden_finding import Finding
from bot.domain.words.masking_rules import PersonalKind
from bot.letters import typesetting_process
from bot.registers import register_formats
from bot.texts import OFFICIAL
from bot.uploads.file_kinds import PICTURES, kind_of
from bot.uploads.isolated_process import found_confinement, look_apart
from storage import cases, file_archive, papers, uploads

KIND = "dispute_dossier"
INDEX, CHECKSUMS = "00-berkas-sengketa.pdf", "sha256sum.txt"
LARGEST = 45 * MEGABYTE
"""What a bot may send is 50 megabytes; the index and the ZIP's own lists need some of it."""


class FrozenDossier(FrozenModel):
    """A dossier before it is made: what its index says, and the documents of its rows."""

    title: str
    notes: tuple[str, ...]
    chronicle: tuple[ChronicleEntry, ...]
    rows: tuple[FilledRow, ...]


class DossierPart(FrozenModel):
    """A document as it goes into a dossier; without a body only its name and the reason do."""

    name: str
    title: str
    standing: str
    size: int = 0
    checksum: str = ""
    remark: str = ""
    body: bytes | None = None


async def send_to_commission(turn: Turn, officer: Officer, button: SendDossier) -> None:
    """Send the file to the PPID's private chat, from where it goes to the Commission."""
    objection, case = await objection_lookup.with_case(turn, button.objection_id)
    contacts.demand_unrestricted(turn, case)
    way_in, act = f"keberatan_{objection.id}", Act.MAKE_DOSSIER
    reader = await private_view.reachable_chat_of(turn, officer, way_in, act=act)
    if reader is None:
        return
    actor, number = officer.actor, objection.number
    await record_event(turn, case, EventName.IDENTITY_SEEN, actor, what=KIND, number=number)
    await _send(turn, reader, case, objection, "officer")
    answer_press(turn, turn.texts.plain(OFFICIAL, "dossier-on-its-way"))


async def send_to_requester(turn: Turn, person: Person, button: SendOwnDossier) -> None:
    """Send the person the same file as the Commission gets."""
    objection = await contacts.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    case = await cases.get(turn.tx, objection.case_id)
    await _send(turn, person, case, objection, "requester")


async def _send(
    turn: Turn, reader: Person, case: Case | None, objection: Objection, recipient: Recipient
) -> None:
    texts = turn.texts
    record = await dossier_record.read(turn, case, objection)
    frozen = FrozenDossier(
        title=texts.plain(OFFICIAL, "dossier-title"),
        notes=(texts.plain(OFFICIAL, "dossier-note", number=objection.number, at=turn.now),),
        chronicle=dossier_record.chronicle_entries(record),
        rows=await dossier_rows.fill_rows(record),
    )
    sheet = PaperDraft(KIND, f"{frozen.title} {objection.number}.zip", frozen.model_dump_json())
    caption = texts.plain(
        reader.language,
        "dossier-caption",
        number=objection.number,
        most=LARGEST // MEGABYTE,
        absent=sum(1 for row in frozen.rows if row.absent),
    )
    place = Destination(str(reader.telegram_id), person_id=reader.id)
    await paper_sending.queue_paper(turn, place, sheet, caption, recipient=recipient)


async def prepare_file(desk: Desk, paper: Paper, largest: int = LARGEST) -> Callable[[], bytes]:
    """Read a dossier's documents up to `largest` bytes; return a function that zips them.

    What has no room is read too, one document at a time, for its checksum.
    """
    frozen = FrozenDossier.model_validate_json(paper.facts)
    parts: list[list[DossierPart]] = []
    for number, row in enumerate(frozen.rows, 1):
        made: list[DossierPart] = []
        for document in row.documents:
            part = await _part(desk, paper, document, f"{number:02}-{len(made) + 1}", largest)
            largest -= len(part.body or b"")
            made.append(part)
        parts.append(made)
    return partial(_zipped, desk, frozen, parts, paper)


async def _part(desk: Desk, paper: Paper, one: Document, place: str, room: int) -> DossierPart:
    body, why = await _made(desk, paper, one)
    size, checksum = (0, one.checksum) if body is None else (len(body), sha256(body).hexdigest())
    if size > room:
        why = "large"
    remark = desk.texts.plain(OFFICIAL, "dossier-remark", why=why, sha256=one.checksum or "none")
    return DossierPart(
        name=f"{place}-{UNFIT_FOR_A_NAME.sub('-', one.label)}{one.ending}",
        title=one.title,
        standing=one.standing,
        size=size,
        checksum=checksum,
        remark=remark if why else "",
        body=body if why in ("", "hidden", "changed") else None,
    )


async def _made(desk: Desk, paper: Paper, one: Document) -> tuple[bytes | None, str]:
    """Return a document's bytes and a remark on it, such as why there are none."""
    async with desk.database.snapshot() as tx:
        drawn = await papers.get(tx, one.paper) if one.paper else None
        kept = await file_archive.body(tx, one.kept) if one.kept else None
        held = await uploads.body(tx, one.upload) if one.upload else kept
    if held is not None:
        return held, await asyncio.to_thread(_why_not, held, one)
    stamped = drawn or paper
    if one.facts:
        stamped = replace(stamped, kind=one.letter, facts=one.facts)
    elif drawn is None:
        return None, "gone"
    body = await asyncio.to_thread(typesetting_process.drawn, stamped, desk.stationery)
    if one.facts:
        return body, "hidden" if drawn else ""
    return body, "" if one.checksum in ("", sha256(body).hexdigest()) else "changed"


def _why_not(body: bytes, one: Document) -> str:
    """Return why a file of other people is only listed, such as private details in it, or "".

    Decrees and rulings name offices, with their phones; no NIK goes with these either. What a
    picture of the requester's shows, no machine can tell: it may be of an identity card.
    """
    if one.upload and kind_of(body) in PICTURES:
        return "unread"
    found = look_apart(body, found_confinement())
    if not isinstance(found, tuple):
        return "" if one.is_deed else "unread"
    return "personal" if any(is_private(finding, one) for finding in found) else ""


def is_private(found: Finding, one: Document) -> bool:
    """Say whether what was found in a document keeps it out of the file."""
    return PersonalKind.IDENTITY_NUMBER in found.of or (bool(found.of) and not one.is_deed)


def _zipped(
    desk: Desk, frozen: FrozenDossier, parts: Sequence[Sequence[DossierPart]], stamp: TrailStamp
) -> bytes:
    """Return the ZIP: the same dossier gives the same bytes."""
    index = register_formats.typeset_pdf("dossier", _index(desk, frozen, parts, stamp), stamp)
    files = [(INDEX, index)]
    files += [(one.name, one.body) for row in parts for one in row if one.body is not None]
    listed = "".join(f"{sha256(body).hexdigest()}  {name}\n" for name, body in files)
    return _archive([*files, (CHECKSUMS, listed.encode())], stamp, desk.office.zone)


def _archive(files: Iterable[tuple[str, bytes]], stamp: TrailStamp, zone: tzinfo) -> bytes:
    made, at = io.BytesIO(), stamp.made_at.astimezone(zone).timetuple()[:6]
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files:
            archive.writestr(zipfile.ZipInfo(name, at), body, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _index(
    desk: Desk, frozen: FrozenDossier, parts: Sequence[Sequence[DossierPart]], stamp: TrailStamp
) -> dict[str, Any]:
    """Return what the index says, as its template takes it."""
    check = desk.texts.plain(
        OFFICIAL, "dossier-check", code=stamp.short_code, list=CHECKSUMS, index=INDEX
    )
    return {
        "title": frozen.title,
        "office": desk.office.name,
        "language": OFFICIAL,
        "notes": frozen.notes,
        "chronicle": frozen.chronicle,
        "rows": [
            {
                "title": row.title,
                "lines": [
                    {
                        "words": line.removeprefix(MISSING_MARK),
                        "wants": line.startswith(MISSING_MARK),
                    }
                    for line in row.lines
                ],
                "absent": row.absent,
                "documents": [one.model_dump(exclude={"body"}) for one in made],
            }
            for row, made in zip(frozen.rows, parts, strict=True)
        ],
        "check": check.split("\n"),
    }


ADDS = (
    in_group(SendDossier, send_to_commission),
    in_private(SendOwnDossier, send_to_requester),
)
