"""The twenty rows of a dispute's file: each a document, or the reason why there is none."""

import json
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from pathlib import PurePath

from bot.actions.disputes.dossier_record import DisputeRecord
from bot.actions.identity import identity_view
from bot.actions.letters import decision_wording, dispute_letters, letter_drafts
from bot.desk import paper_sending
from bot.domain.form_answers import FrozenModel
from bot.domain.law import legal_notice as kinds
from bot.domain.law.exemption import Exemption
from bot.domain.law.legal_notice import DeliveryAttempt
from bot.domain.people.role_permissions import Role
from bot.domain.records.desk_paper import Paper, redact_words, redacted
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.forms.request_form import IDENTITY_FIELDS
from bot.letters.letter_facts import Letter
from bot.letters.letter_facts import Row as Named
from bot.texts import OFFICIAL
from storage import appointments, file_archive, list_entries, papers, submissions, uploads

PARTY = frozenset({"kind", "name", "acting_name", "acting_position", "address"})
"""What the other side and the Commission need to know of the requester."""
PRIVATE = (*(field for field in IDENTITY_FIELDS if field not in PARTY), "papers")
"""What else a form says of the requester."""
MISSING_MARK = "! "
"""Begins a line that says what is missing."""
DEEDS = (KeptAbout.DECREE, KeptAbout.EXEMPTION, KeptAbout.RULING, KeptAbout.SIGNATURE)
"""Files that are somebody's decree, ruling or signature: they name offices."""


class Document(FrozenModel):
    """A file of a dossier before it is made, from one of four sources.

    It is a letter as it was drawn up (`paper`), a letter written here or blackened (its kind and
    its facts), what an officer handed in (`kept`), or what the requester sent (`upload`). The
    label says what it is, the title names it too; `checksum` is that of what left, if known.
    """

    label: str
    title: str
    standing: str
    ending: str = ".pdf"
    paper: int | None = None
    letter: str = ""
    facts: str = ""
    kept: int | None = None
    upload: int | None = None
    is_deed: bool = False
    checksum: str = ""


Found = Iterable[str | Document]
"""What stands in a row: lines that say what is so, and documents that show it."""


@dataclass(frozen=True)
class DossierRow:
    """A named row: the kinds of letters, notices and files in it, and a search for the rest.

    Of some it is enough that they say something, and need no document beside that. Rows about a
    request have another reason to be empty where the objection is about none.
    """

    name: str
    find: Callable[[DisputeRecord], Awaitable[Found]] | None = None
    letters: Sequence[str] = ()
    told: Sequence[str] = ()
    files: Sequence[KeptAbout] = ()
    needs_no_document: bool = False
    is_about_request: bool = True


class FilledRow(FrozenModel):
    """A filled row of a dispute's file: title, lines, documents, or the reason for none."""

    title: str
    lines: tuple[str, ...]
    documents: tuple[Document, ...]
    absent: str


def _letter(record: DisputeRecord, paper: Paper) -> Document:
    """Return a letter as it was drawn up, without its private details."""
    private = {identity_view.label(record.turn, field) for field in PRIVATE}
    hidden = redacted(paper.facts, private)
    label = paper_sending.letter_title(record.turn, paper.kind)
    left = paper.recipient == "requester" and paper.digest
    how = "hidden" if hidden else "sent" if left else "drawn"
    standing = record.say("dossier-standing", how=how, at=paper.made_at)
    return Document(
        label=label,
        title=f"{label} {json.loads(paper.facts)['number']}".strip(),
        standing=standing,
        paper=paper.id,
        letter=paper.kind if hidden else "",
        facts=json.dumps(json.loads(hidden) | {"standing": standing}) if hidden else "",
        checksum=paper.digest or "",
    )


def _drawn(record: DisputeRecord, *names: str) -> list[Document]:
    """Return the letters of these kinds, without the drafts of officers."""
    return [
        _letter(record, one)
        for one in record.letters
        if one.kind in names and not letter_drafts.is_draft(one)
    ]


def _written(record: DisputeRecord, letter: Letter) -> Document:
    """Return a letter that is written for the file itself, and says so with its date."""
    standing = record.say("dossier-standing", how="written", at=record.turn.now)
    facts = letter.model_copy(update={"standing": standing}).model_dump_json()
    label = paper_sending.letter_title(record.turn, letter.kind)
    return Document(
        label=label,
        title=f"{label} {letter.number}".strip(),
        standing=standing,
        letter=letter.kind,
        facts=redacted(facts, ()) or facts,
    )


def _file(record: DisputeRecord, about: str, name: str, at: datetime) -> Document:
    """Return a file of others; a decree, ruling or signature goes by its kind, not its name."""
    label, ending = record.say("dossier-file", about=about), PurePath(name).suffix.lower()
    return Document(
        label=label,
        title=label if about in DEEDS else f"{label}: {redact_words(name)}",
        standing=record.say("dossier-standing", how="kept", at=at),
        ending=ending if ending.isascii() and ending[1:].isalnum() else ".jpg",
        is_deed=about in DEEDS,
    )


def _kept(record: DisputeRecord, file: KeptFile) -> Document:
    where = record.say("dossier-original", where=file.original) if file.original else ""
    made, checksum = _file(record, file.about, file.name, file.stored_at), file.sha256 or ""
    told = {"standing": f"{made.standing}{where}", "checksum": checksum, "kept": file.id}
    return made.model_copy(update=told)


async def _scans(record: DisputeRecord, about: KeptAbout, number: int) -> list[Document]:
    files = await file_archive.about(record.turn.tx, about, number)
    return [_kept(record, one) for one in files]


async def _contents(record: DisputeRecord) -> Found:
    return [record.say("dossier-standing", how="written", at=record.turn.now)]


async def _appointments(record: DisputeRecord) -> Found:
    """Return the decrees of those who acted in an office, and their scans."""
    acted = {one.id: one for event in record.events for one in record.acting_offices(event)}
    for entry in record.entries:
        acted |= {one.id: one for one in record.test_offices(entry)}
    said = [
        record.say("dossier-appointed", who=record.official(one), **vars(one))
        for one in acted.values()
    ]
    named = await appointments.decrees(record.turn.tx, acted)
    scans = [scan for one in named for scan in await _scans(record, KeptAbout.DECREE, one)]
    return [*said, *scans]


async def _attorney(record: DisputeRecord) -> Found:
    letter = await dispute_letters.power_of_attorney(record.turn, dispute_rows(record))
    return [_written(record, letter)]


def dispute_rows(record: DisputeRecord) -> tuple[Named, ...]:
    """Return which dispute it is, row by row."""
    requester = str(record.who.get("name") or record.who.get("acting_name") or "")
    return dispute_letters.dispute_rows(record.turn, record.case, record.objection, requester)


async def _request(record: DisputeRecord) -> Found:
    sent = await _sent(record, None) if record.case else ()
    return [*_drawn(record, "request_form"), *sent]


async def _objection(record: DisputeRecord) -> Found:
    return [*_drawn(record, "objection_form"), *await _sent(record, record.objection.id)]


async def _sent(record: DisputeRecord, objection_id: int | None) -> Found:
    """Return what the requester sent with the request, or with the objection."""
    case_id = record.case.id if record.case else None
    return [
        _file(record, "sent", one.name, one.stored_at).model_copy(update={"upload": one.id})
        for one in await uploads.of_matter(record.turn.tx, case_id, record.objection.id)
        if one.origin.objection_id == objection_id
    ]


async def _posted(record: DisputeRecord) -> Found:
    """Return letter and slip of an extension that was given outside the chat, as they were kept."""
    label = record.say("dossier-file", about="posted")
    named = {"label": label, "title": label}
    return [
        scan.model_copy(update=named)
        for paper in _of_posted(record)
        for scan in await _scans(record, KeptAbout.SIGNATURE, paper)
    ]


def _of_posted(record: DisputeRecord) -> list[int]:
    """Return the signatures by hand under the letters of extensions."""
    return [one.paper for one, _ in record.notices if one.what == kinds.EXTENSION and one.paper]


async def _items(record: DisputeRecord) -> Found:
    """Say for each decision whether items are held, what was decided, and by which article."""
    return [
        record.say(
            "dossier-items",
            at=at,
            **vars(decision_wording.decision_points(record.turn, OFFICIAL, full)),
        )
        for at, full in record.decided
    ]


async def _signed(record: DisputeRecord, kind: str, named: str) -> list[Document]:
    """Return the letters on the office's own tests as they were signed."""
    tests = {one.number for one in record.entries if one.sheet}
    drawn = [(json.loads(one.facts), one) for one in await papers.of_kind(record.turn.tx, kind)]
    return [
        _letter(record, one)
        for facts, one in drawn
        if facts[named] in tests and not facts.get("proposed")
    ]


async def _test(record: DisputeRecord) -> Found:
    """Return the sheets of the office's tests, and of those proposed to a higher body."""
    tests = [one for one in record.letters if one.kind == "consequence_test"]
    up = [_letter(record, one) for one in tests if json.loads(one.facts)["proposed"]]
    return [*await _signed(record, "consequence_test", "number"), *up]


async def _classification(record: DisputeRecord) -> Found:
    """Return the office's own classifications, by a test or by a decree."""
    own = await _signed(record, "classification", "test")
    decreed = [one for one in record.entries if not one.sheet and not one.is_from_above]
    return [*own, *await _decrees(record, decreed)]


async def _decree(record: DisputeRecord) -> Found:
    return await _decrees(record, [one for one in record.entries if one.is_from_above])


async def _decrees(record: DisputeRecord, entries: Iterable[Exemption]) -> Found:
    """Return decrees that were handed in, each with the very line on which a refusal rests."""
    found = list[str | Document]()
    for entry in entries:
        lines = await list_entries.exemptions_of_decree(record.turn.tx, entry)
        files = [
            file for one in lines for file in await _scans(record, KeptAbout.EXEMPTION, one.id)
        ]
        basis, file = record.basis(entry), bool(files)
        found += [record.say("dossier-exemption", basis=basis, file=file, **vars(entry)), *files]
    return found


async def _approval(record: DisputeRecord) -> Found:
    """Return who approved a refusal or its basis, and what was signed by hand."""
    verdicts = (EventName.DECISION_APPROVED, EventName.DECISION_DENIED)
    said = [
        record.say("dossier-verdict", verdict=one.name, who=record.by(one), at=one.happened_at)
        for one in record.told(*verdicts)
    ]
    for entry in record.entries:
        heads = [one for one in record.test_offices(entry) if one.role is Role.HEAD]
        who = record.official(heads[-1]) if heads else None
        on, basis = entry.in_force_from, record.basis(entry)
        said.append(record.say("dossier-rests", basis=basis, title=entry.title, who=who, on=on))
    signed = await submissions.papers_of(record.turn.tx, record.case.id) if record.case else []
    found = list[str | Document](said)
    for paper in (one for one in signed if one.id not in _of_posted(record)):
        held = [one for one in record.offices if one.officer_id == paper.signer_id]
        signer, seen = record.official(held[-1]) if held else None, not paper.is_unseen
        found.append(record.say("dossier-signed", signer=signer, seen=str(seen), **vars(paper)))
        found += await _scans(record, KeptAbout.SIGNATURE, paper.id)
    return found


async def _given(record: DisputeRecord) -> Found:
    """Say how information was given and handed over, and the checksum of what was withheld."""
    sent, arrived = EventName.ANSWER_SENT, EventName.ANSWERED
    ways = [
        record.say("dossier-giving", way=event.facts.get("giving"), at=event.happened_at)
        for event, then in pairwise(record.told(sent, arrived))
        if (event.name, then.name) == (sent, arrived)  # not what was taken back, or failed
    ]
    handed = [
        record.say("dossier-handed", at=event.happened_at, **event.facts)
        for event in record.told(EventName.HANDED_OVER)
    ]
    withheld = [
        record.say("dossier-withheld", size=file.size, sha256=file.sha256)
        for file in record.kept
        if file.about is KeptAbout.UNIT
    ]
    return [*ways, *handed, *withheld]


async def _judged(record: DisputeRecord) -> Found:
    return [
        record.say(
            "dossier-judged",
            outcome=record.say(f"objection-outcome-{event.facts['outcome']}"),
            who=event.facts.get("signed_by") or record.by(event),
            at=event.happened_at,
        )
        for event in record.told(EventName.OBJECTION_ANSWERED)
    ]


async def _failed_ways(record: DisputeRecord) -> Found:
    told = {what for row in ROWS for what in row.told}
    tries = [one for notice, each in record.notices if notice.what in told for one in each]
    return [_try(record, one) for one in tries if one.failed_at]


def _try(record: DisputeRecord, one: DeliveryAttempt) -> str:
    return record.say("dossier-try", **vars(one))


async def _ruling(record: DisputeRecord) -> Found:
    """Return the stages of the dispute, and whether what was ordered is done."""
    stages = [
        record.say(
            "dossier-stage",
            stage=record.say(f"choice-dispute-stage-{one.stage}"),
            on=one.on,
            orders=record.say(f"choice-dispute-orders-{one.orders}") if one.orders else None,
            until=one.until_on,
        )
        for one in record.stages
    ]
    until, done = record.objection.ordered_on, record.objection.fulfilled_at
    return [*stages, *([record.say("dossier-order", until=until, done=done)] if until else [])]


async def _answer(record: DisputeRecord) -> Found:
    letter = await dispute_letters.respondent_answer(
        record.turn, record.case, dispute_rows(record), record.decided
    )
    return [_written(record, letter)]


ROWS = (
    DossierRow("contents", _contents, needs_no_document=True, is_about_request=False),
    DossierRow("appointments", _appointments, is_about_request=False),
    DossierRow("attorney", _attorney, is_about_request=False),
    DossierRow("request", _request),
    DossierRow("receipt", letters=("receipt",)),
    DossierRow("completeness", letters=("deficiency",), told=(kinds.MISSING, kinds.NOT_PROCESSED)),
    DossierRow("extension", _posted, letters=("extension",), told=(kinds.EXTENSION,)),
    DossierRow("items", _items, needs_no_document=True),
    DossierRow("test", _test),
    DossierRow("classification", _classification),
    DossierRow("decree", _decree),
    DossierRow("approval", _approval, needs_no_document=True),
    DossierRow("consideration", letters=("consideration",)),
    DossierRow(
        "notice",
        letters=("notice", "refusal", "correction"),
        told=(kinds.ANSWER, kinds.CORRECTION),
    ),
    DossierRow("given", _given, files=(KeptAbout.ANSWER, KeptAbout.CORRECTION)),
    DossierRow("objection", _objection, letters=("objection_receipt",), is_about_request=False),
    DossierRow(
        "objection-answer",
        _judged,
        letters=("objection_answer",),
        told=(kinds.OBJECTION_ANSWER,),
        files=(KeptAbout.OBJECTION_ANSWER,),
        is_about_request=False,
    ),
    DossierRow("failed-ways", _failed_ways, letters=("undelivered",), is_about_request=False),
    DossierRow("ruling", _ruling, files=(KeptAbout.RULING,), is_about_request=False),
    DossierRow("answer", _answer, is_about_request=False),
)
"""All rows, in the order in which a commissioner reads them."""


async def fill_rows(record: DisputeRecord) -> tuple[FilledRow, ...]:
    """Return every row of a dispute's file; none is left out in silence."""
    return tuple([await _filled(record, row) for row in ROWS])


async def _filled(record: DisputeRecord, row: DossierRow) -> FilledRow:
    found: list[str | Document] = [*(await row.find(record) if row.find else ())]
    for notice, tries in record.notices:
        if notice.what in row.told:
            found.append(record.say("dossier-told", **vars(notice)))
            found += [_try(record, one) for one in tries]
    found += _drawn(record, *row.letters)
    found += [_kept(record, one) for one in record.kept if one.about in row.files]
    lines = tuple(one for one in found if isinstance(one, str))
    documents = tuple(one for one in found if isinstance(one, Document))
    why = "no-request" if row.is_about_request and record.case is None else row.name
    if lines and row.told:
        why = "elsewhere"
    refused = bool(record.entries)
    return FilledRow(
        title=record.say("dossier-row", row=row.name),
        lines=lines,
        documents=documents,
        absent=""
        if documents or (row.needs_no_document and lines)
        else record.say("dossier-absent", why=why, refused=refused),
    )
