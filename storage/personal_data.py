"""Everything that the desk keeps of one person, decrypted for that person alone."""

import contextlib
import json
from collections.abc import Mapping

from bot.domain.law.case import Person
from bot.domain.law.data_rights import HeldRecord
from storage import inbox
from storage.database import Row, Tx, load_queries, read_entity

SQL = load_queries("personal_data")

SOURCES: Mapping[str, str] = {
    "identity": "identity.answers",
    "proofs": "",
    "messages": "message.content",
    "decisions": "decision.facts",
    "dates": "due_date.reason",
    "deficiencies": "deficiency.missing",
    "corrections": "correction.words",
    "ratings": "satisfaction.words",
    "errands": "notice.words",
    "objections": "objection.facts",
    "objection_answers": "objection.answer",
    "settlements": "objection.settlement",
    "enclosures": "enclosure.content",
    "disputes": "dispute.note",
    "papers": "",
    "given": "kept_file.name",
    "events": "",
    "looks": "",
    "claims": "",
    "draft": "draft.answers",
    "dialogues": "dialogue.facts",
    "questions": "copy.piece",
    "uploads": "upload.name",
    "sent": "",
    "asked": "rights_request.facts",
    "answered": "rights_request.answer",
    "announced": "",
    "unreached": "",
    "updates": "inbox.sealed",
}
"""Each kind, named as its query, with the sealed column that it reads, in reading order."""


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
        for kind, place in SOURCES.items()
        for row in await tx.all(SQL[kind], **who)
    ]


def _holding(tx: Tx, row: Row, kind: str, place: str) -> HeldRecord:
    opened: object = None
    if row["sealed"] and row["row"] is not None:
        opened = tx.vault.open(place, row["row"], row["sealed"])
        with contextlib.suppress(ValueError):  # plain words, as of a correction
            opened = json.loads(opened)
    return read_entity(HeldRecord, row, kind=kind, clear=str(row["clear"] or ""), opened=opened)
