"""Forms that persons are filling and short exchanges, sealed since they hold what people tell."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.domain.form_answers import Answers
from bot.domain.open_dialogues import Dialogue
from storage import rows
from storage.database import Row, Tx
from storage.named_queries import load
from storage.vault import Vault

SQL = load("drafts")
DRAFT = "draft.answers"
DIALOGUE = "dialogue.facts"

Kind = TypeVar("Kind", bound=Dialogue)


@dataclass(frozen=True)
class Draft:
    """A half-filled form of a person; `uttered_at` dates the earlier message that it began with.

    `question` is the row of the outbox that asks the open question, with `keys` in place of the
    keyboard if it is set; `misses` counts the answers that the question could not take.
    """

    person_id: int
    form: str
    step: str
    answers: Answers
    uttered_at: datetime | None
    updated_at: datetime
    expires_at: datetime
    reminded_at: datetime | None = None
    question: int | None = None
    keys: bool = False
    misses: int = 0


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _draft(vault: Vault, row: Row) -> Draft:
    return Draft(
        person_id=row["person_id"],
        form=row["form"],
        step=row["step"],
        answers=json.loads(vault.open(DRAFT, row["person_id"], row["answers"])),
        uttered_at=_instant(row["uttered_at"]),
        updated_at=datetime.fromisoformat(row["updated_at"]),
        expires_at=datetime.fromisoformat(row["expires_at"]),
        reminded_at=_instant(row["reminded_at"]),
        question=row["question"],
        keys=bool(row["keys"]),
        misses=row["misses"],
    )


async def find(tx: Tx, person_id: int) -> Draft | None:
    """Return a person's draft."""
    [row] = await tx.all(SQL["find"], person_id=person_id)
    if not row["in_dialogue"]:  # most are in none: it need not be asked for
        tx.seen.setdefault(("dialogues", person_id), {})
    if row["without_sheet"] is not None:  # most fill in no officers' form either
        tx.seen["without sheet", row["without_sheet"]] = True
    return _draft(tx.vault, row) if row["person_id"] is not None else None


async def keep(tx: Tx, draft: Draft) -> None:
    """Store a draft, in place of any earlier one of the same person."""
    sealed = tx.vault.seal(DRAFT, draft.person_id, json.dumps(draft.answers, ensure_ascii=False))
    tx.later(SQL["keep"], **{**vars(draft), "answers": sealed})


async def drop(tx: Tx, person_id: int) -> bool:
    """Forget a draft; False if there is none."""
    return await tx.run(SQL["drop"], person_id=person_id) == 1


async def quiet_since(tx: Tx, before: datetime) -> list[int]:
    """Return whose drafts were not changed since `before`, and nobody was reminded of yet."""
    return [int(row["person_id"]) for row in await tx.all(SQL["quiet"], before=before)]


async def mark_reminded(tx: Tx, person_id: int, now: datetime, expires_at: datetime) -> None:
    """Record that the one reminder was sent, and until when the draft is kept."""
    tx.later(SQL["reminded"], person_id=person_id, now=now, expires_at=expires_at)


async def expired(tx: Tx, now: datetime) -> list[int]:
    """Return whose drafts have expired."""
    return [int(row["person_id"]) for row in await tx.all(SQL["expired"], now=now)]


async def dialogue(
    tx: Tx, person_id: int, kind: type[Kind], since: datetime | None = None
) -> Kind | None:
    """Return a person's dialogue of this kind, or None if none was gone on with `since` then."""
    row = (await _dialogues(tx, person_id)).get(kind.name)
    if row is None or (since and datetime.fromisoformat(row["updated_at"]) < since):
        return None
    return rows.checked(kind, tx.vault.open_json(DIALOGUE, person_id, row["facts"]))


async def open_dialogues(tx: Tx, person_id: int) -> Collection[str]:
    """Return the names of a person's dialogues."""
    return (await _dialogues(tx, person_id)).keys()


async def _dialogues(tx: Tx, person_id: int) -> dict[str, Row]:
    """Return a person's dialogues by name, read once in a transaction."""
    key = ("dialogues", person_id)
    if key not in tx.seen:
        found_rows = await tx.all(SQL["dialogues"], person_id=person_id)
        tx.seen[key] = {row["name"]: row for row in found_rows}
    found: dict[str, Row] = tx.seen[key]
    return found


async def people_in(tx: Tx, kind: type[Dialogue]) -> list[int]:
    """Return the ids of the persons who have a dialogue of this kind open."""
    return [row["person_id"] for row in await tx.all(SQL["people_in"], name=kind.name)]


async def begin_dialogue(tx: Tx, person_id: int, dialogue: Dialogue, now: datetime) -> None:
    """Begin a dialogue, in place of an earlier one of the same name."""
    sealed = tx.vault.seal_json(DIALOGUE, person_id, rows.plain(dialogue))
    tx.later(SQL["begin"], person_id=person_id, name=dialogue.name, facts=sealed, now=now)
    tx.seen.pop(("dialogues", person_id), None)


async def end_dialogues(tx: Tx, person_id: int, *kinds: type[Dialogue]) -> None:
    """End dialogues of these kinds; all of a person's if none is named."""
    names = [kind.name for kind in kinds]
    known = await _dialogues(tx, person_id)
    left = {name: row for name, row in known.items() if names and name not in names}
    if left != known:
        tx.later(SQL["end"], person_id=person_id, names=json.dumps(names) if names else None)
        tx.seen["dialogues", person_id] = left
