"""Everything that the desk keeps of one person, decrypted for that person alone."""

import contextlib
import json
from collections.abc import Mapping

from bot.domain.law.case import Person
from bot.domain.law.data_rights import HeldRecord
from storage import inbox
from storage.database import Row, Tx, load_queries, read_entity

SQL = load_queries("personal_data")

SOURCES: Mapping[str, tuple[str, str]] = {
    "identity": (SQL["identity"], "identity.answers"),
    "proofs": (SQL["proofs"], ""),
    "messages": (SQL["messages"], "message.content"),
    "decisions": (SQL["decisions"], "decision.facts"),
    "dates": (SQL["dates"], "due_date.reason"),
    "deficiencies": (SQL["deficiencies"], "deficiency.missing"),
    "corrections": (SQL["corrections"], "correction.words"),
    "ratings": (SQL["ratings"], "satisfaction.words"),
    "errands": (SQL["errands"], "notice.words"),
    "objections": (SQL["objections"], "objection.facts"),
    "objection_answers": (SQL["objection_answers"], "objection.answer"),
    "settlements": (SQL["settlements"], "objection.settlement"),
    "enclosures": (SQL["enclosures"], "enclosure.content"),
    "disputes": (SQL["disputes"], "dispute.note"),
    "papers": (SQL["papers"], ""),
    "given": (SQL["given"], "kept_file.name"),
    "events": (SQL["events"], ""),
    "invited": (SQL["invited"], ""),
    "shared": (SQL["shared"], ""),
    "transfers": (SQL["transfers"], "transfer.content"),
    "claims": (SQL["claims"], ""),
    "draft": (SQL["draft"], "draft.answers"),
    "dialogues": (SQL["dialogues"], "dialogue.facts"),
    "chatter": (SQL["chatter"], "chatter.content"),
    "questions": (SQL["questions"], "copy.piece"),
    "uploads": (SQL["uploads"], "upload.name"),
    "sent": (SQL["sent"], ""),
    "asked": (SQL["asked"], "rights_request.facts"),
    "answered": (SQL["answered"], "rights_request.answer"),
    "announced": (SQL["announced"], ""),
    "unreached": (SQL["unreached"], ""),
    "updates": (SQL["updates"], "inbox.sealed"),
}
"""Each kind with its query and the sealed column that it reads, in reading order."""


async def read_all_of(tx: Tx, person: Person) -> list[HeldRecord]:
    """Return all that is kept of a person, except the rows of the person and of their cases."""
    who = {
        "person_id": person.id,
        "telegram_id": person.telegram_id,
        "chat": str(person.telegram_id),
        "lane": inbox.private_lane(person.telegram_id),
    }
    return [
        _holding(tx, row, kind, place)
        for kind, (sql, place) in SOURCES.items()
        for row in await tx.all(sql, **who)
    ]


def _holding(tx: Tx, row: Row, kind: str, place: str) -> HeldRecord:
    opened: object = None
    if row["sealed"] and row["row"] is not None:
        opened = tx.vault.open(place, row["row"], row["sealed"])
        with contextlib.suppress(ValueError):  # plain words, as of a correction
            opened = json.loads(opened)
    return read_entity(HeldRecord, row, kind=kind, clear=str(row["clear"] or ""), opened=opened)
