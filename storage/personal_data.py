"""Everything that the desk keeps of one person, decrypted for that person alone."""

import contextlib
import json
from collections.abc import Mapping

from bot.domain.case import Person
from bot.domain.data_rights import Holding
from storage import (
    carried_messages,
    case_events,
    cases,
    chatter,
    corrections,
    date_history,
    decisions,
    deficiencies,
    drafts,
    enclosures,
    file_archive,
    inbox,
    notices,
    objections,
    ratings,
    rights_requests,
    transfers,
    uploads,
)
from storage.database import Row, Tx, load, read

SQL = load("personal_data")

SOURCES: Mapping[str, tuple[str, str]] = {
    "identity": (SQL["identity"], cases.IDENTITY),
    "proofs": (SQL["proofs"], ""),
    "messages": (SQL["messages"], case_events.MESSAGE),
    "decisions": (SQL["decisions"], decisions.DECISION_FACTS),
    "dates": (SQL["dates"], date_history.REASON),
    "deficiencies": (SQL["deficiencies"], deficiencies.MISSING),
    "corrections": (SQL["corrections"], corrections.WORDS),
    "ratings": (SQL["ratings"], ratings.WORDS),
    "errands": (SQL["errands"], notices.WORDS),
    "objections": (SQL["objections"], objections.OBJECTION_FACTS),
    "objection_answers": (SQL["objection_answers"], objections.ANSWER),
    "settlements": (SQL["settlements"], objections.SETTLEMENT),
    "enclosures": (SQL["enclosures"], enclosures.CONTENT),
    "disputes": (SQL["disputes"], objections.NOTE),
    "papers": (SQL["papers"], ""),
    "given": (SQL["given"], file_archive.NAME),
    "events": (SQL["events"], ""),
    "invited": (SQL["invited"], ""),
    "shared": (SQL["shared"], ""),
    "transfers": (SQL["transfers"], transfers.CONTENT),
    "claims": (SQL["claims"], ""),
    "draft": (SQL["draft"], drafts.DRAFT),
    "dialogues": (SQL["dialogues"], drafts.DIALOGUE),
    "chatter": (SQL["chatter"], chatter.CONTENT),
    "questions": (SQL["questions"], carried_messages.PIECE),
    "uploads": (SQL["uploads"], uploads.NAME),
    "sent": (SQL["sent"], ""),
    "asked": (SQL["asked"], rights_requests.FACTS),
    "answered": (SQL["answered"], rights_requests.ANSWER),
    "announced": (SQL["announced"], ""),
    "unreached": (SQL["unreached"], ""),
    "updates": (SQL["updates"], inbox.RAW),
}
"""Each kind with its query and the place that its sealed values are bound to, in reading order."""


async def of(tx: Tx, person: Person) -> list[Holding]:
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


def _holding(tx: Tx, row: Row, kind: str, place: str) -> Holding:
    opened: object = None
    if row["sealed"] and row["row"] is not None:
        opened = tx.vault.open(place, row["row"], row["sealed"])
        with contextlib.suppress(ValueError):  # plain words, as of a correction
            opened = json.loads(opened)
    return read(Holding, row, kind=kind, clear=str(row["clear"] or ""), opened=opened)
