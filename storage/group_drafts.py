"""Forms that officers fill in the group: a row for each officer and case."""

import json
from dataclasses import dataclass
from datetime import datetime

from bot.domain.form_answers import Answers
from storage.database import Tx
from storage.named_queries import load

SQL = load("group_drafts")

OFFICE = 0
"""The `case_id` of a form that is about the whole office instead of a case."""


@dataclass(frozen=True)
class GroupDraft:
    """A half-filled form of an officer; `case_id` is `OFFICE` for no case."""

    officer_id: int
    case_id: int
    form: str
    step: str
    answers: Answers


async def find(tx: Tx, officer_id: int, case_id: int) -> GroupDraft | None:
    """Return the form that an officer is filling on a case."""
    row = await tx.one(SQL["find"], officer_id=officer_id, case_id=case_id)
    if row is None:
        return None
    answers = json.loads(tx.vault.open(_place(case_id), officer_id, row["answers"]))
    return GroupDraft(row["officer_id"], row["case_id"], row["form"], row["step"], answers)


async def keep(tx: Tx, sheet: GroupDraft, now: datetime) -> None:
    """Store a form, sealed, in place of any other of this officer on this case."""
    answers = json.dumps(sheet.answers, ensure_ascii=False)
    sealed = tx.vault.seal(_place(sheet.case_id), sheet.officer_id, answers)
    tx.later(SQL["keep"], **{**vars(sheet), "answers": sealed}, now=now)


def _place(case_id: int) -> str:
    return f"sheet.answers:{case_id}"


async def drop(tx: Tx, officer_id: int, case_id: int) -> bool:
    """Forget a form; False if there is none."""
    return await tx.run(SQL["drop"], officer_id=officer_id, case_id=case_id) == 1
