"""Forms that officers fill: a row for each officer and case."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from bot.domain.form_answers import Answers
from storage.database import Row, Tx, load
from storage.outbox import Ref

SQL = load("group_drafts")

OFFICE = 0
"""The `case_id` of a form that is about the whole office instead of a case."""
Shown = int | Ref | None
"""A message of the desk: its number, or the row of the outbox that sends it; None if there is none.
"""


@dataclass(frozen=True)
class FormMessages:
    """The messages that show a form: the page wherever it is filled, the others in the group."""

    page: Shown = None
    """The question or summary with its buttons."""
    question: Shown = None
    """A question of its own that wants words, in the group."""
    asks: str = ""
    """The step whose question that is."""
    hint: Shown = None
    """The sentence that words in the group answered nothing."""
    line: Shown = None
    """The line that says who fills in a form in private."""


@dataclass(frozen=True)
class GroupDraft:
    """A half-filled form of an officer; `case_id` is `OFFICE` for no case."""

    officer_id: int
    case_id: int
    form: str
    step: str
    answers: Answers
    private: bool = False
    """It is filled in the officer's private chat."""
    messages: FormMessages = FormMessages()
    heard: Mapping[str, str] = field(default_factory=dict)
    """Which step each message of the officer answered, by the message's number."""
    mends: int | None = None
    """The returned submission whose place it takes."""


async def find(tx: Tx, officer_id: int, case_id: int) -> GroupDraft | None:
    """Return the form that an officer is filling on a case."""
    row = await tx.one(SQL["find"], officer_id=officer_id, case_id=case_id)
    return _draft(tx, row) if row else None


async def of_officer(tx: Tx, officer_id: int) -> list[GroupDraft]:
    """Return all forms that an officer is filling, the one touched last first."""
    if ("without sheet", officer_id) in tx.seen:
        return []
    return [_draft(tx, row) for row in await tx.all(SQL["of_officer"], officer_id=officer_id)]


def _draft(tx: Tx, row: Row) -> GroupDraft:
    officer_id, case_id = row["officer_id"], row["case_id"]
    return GroupDraft(
        officer_id,
        case_id,
        row["form"],
        row["step"],
        json.loads(tx.vault.open(_place(case_id), officer_id, row["answers"])),
        bool(row["private"]),
        FormMessages(**json.loads(row["messages"])),
        json.loads(row["heard"]),
        row["mends"],
    )


async def keep(tx: Tx, sheet: GroupDraft, now: datetime) -> None:
    """Store a form, sealed, in place of any other of this officer on this case."""
    answers = json.dumps(sheet.answers, ensure_ascii=False)
    columns = {
        **vars(sheet),
        "answers": tx.vault.seal(_place(sheet.case_id), sheet.officer_id, answers),
        "messages": json.dumps(asdict(sheet.messages)),
        "heard": json.dumps(dict(sheet.heard)),
    }
    tx.later(SQL["keep"], **columns, now=now)
    tx.seen.pop(("without sheet", sheet.officer_id), None)


def _place(case_id: int) -> str:
    return f"sheet.answers:{case_id}"


async def is_older(tx: Tx, officer_id: int) -> bool:
    """Say whether an officer touched a form of their own, as a citizen, after all these."""
    return await tx.one(SQL["is_older"], officer_id=officer_id) is not None


async def set_mends(tx: Tx, officer_id: int, case_id: int, submission_id: int) -> None:
    """Let a form take the place of a returned submission."""
    tx.later(SQL["set_mends"], officer_id=officer_id, case_id=case_id, submission_id=submission_id)


async def drop(tx: Tx, officer_id: int, case_id: int) -> bool:
    """Forget a form; False if there is none."""
    return await tx.run(SQL["drop"], officer_id=officer_id, case_id=case_id) == 1


async def forget_group_messages(tx: Tx) -> None:
    """Forget the messages of a former group; each form is shown anew when it goes on."""
    tx.later(SQL["forget_group_messages"])
