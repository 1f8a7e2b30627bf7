"""Open forms, dialogues and searches of people and officers, sealed."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from bot.domain.form_answers import Answers
from bot.domain.law.shown_draft import shown_name
from bot.domain.words.open_dialogues import Dialogue
from storage import database, shown_drafts
from storage.database import Row, Tx, load_queries
from storage.outbox import Reference
from storage.vault import Vault

SQL = load_queries("citizen_drafts")
DRAFT = "draft.answers"
DIALOGUE = "dialogue.facts"

DialogueKind = TypeVar("DialogueKind", bound=Dialogue)


@dataclass(frozen=True)
class FormDraft:
    """A half-filled form of a person; `uttered_at` dates the earlier message that it began with.

    `question` is the row of the outbox that asks the open question, with `keys` in place of the
    keyboard if it is set, and `first_question` the row that asked it first. `misses` counts the
    answers that the question could not take, `asides` what was said instead, in a row.
    `asked_message` is the message that asked first; None if it is not known, 0 on its way.
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
    first_question: int | None = None
    asides: int = 0
    asked_message: int | None = None

    def is_older(self, message_id: int) -> bool:
        """Say whether a message of the person was written before the open question arrived."""
        asked = self.asked_message
        return asked is not None and (asked == 0 or message_id < asked)


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _draft(vault: Vault, row: Row) -> FormDraft:
    return FormDraft(
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
        first_question=row["first_question"],
        asides=row["asides"],
        asked_message=0 if row["asked_state"] in ("queued", "sending") else row["asked_message"],
    )


async def find(tx: Tx, person_id: int) -> FormDraft | None:
    """Return a person's draft, and cache their dialogues in the transaction."""
    found = await tx.all(SQL["find"], person_id=person_id)
    row = found[0]
    asked = {
        one["name"]: {"facts": one["facts"], "updated_at": one["gone_on_at"]}
        for one in found
        if one["name"] is not None
    }
    tx.seen.setdefault(("dialogues", person_id), asked)
    if row["without_sheet"] is not None:  # most fill in no officers' form either
        tx.seen["without sheet", row["without_sheet"]] = True
    return _draft(tx.vault, row) if row["person_id"] is not None else None


async def save_draft(tx: Tx, draft: FormDraft) -> None:
    """Store a draft, in place of any earlier one of the same person."""
    sealed = tx.vault.seal(DRAFT, draft.person_id, json.dumps(draft.answers, ensure_ascii=False))
    kept = {name: value for name, value in vars(draft).items() if name != "asked_message"}
    tx.run_later(SQL["keep"], **{**kept, "answers": sealed})


async def drop(tx: Tx, person_id: int) -> bool:
    """Forget a draft; False if there is none."""
    return await tx.run(SQL["drop"], person_id=person_id) == 1


async def unchanged_since(tx: Tx, before: datetime) -> list[int]:
    """Return whose drafts were unchanged since `before` and got no reminder yet."""
    return [int(row["person_id"]) for row in await tx.all(SQL["quiet"], before=before)]


async def mark_reminded(tx: Tx, person_id: int, now: datetime, expires_at: datetime) -> None:
    """Record that the one reminder was sent, and until when the draft is kept."""
    tx.run_later(SQL["reminded"], person_id=person_id, now=now, expires_at=expires_at)


async def expired(tx: Tx, now: datetime) -> list[int]:
    """Return whose drafts have expired."""
    return [int(row["person_id"]) for row in await tx.all(SQL["expired"], now=now)]


async def dialogue(
    tx: Tx, person_id: int, kind: type[DialogueKind], since: datetime | None = None
) -> DialogueKind | None:
    """Return a person's dialogue of this kind, or None if not continued after `since`."""
    row = (await _dialogues(tx, person_id)).get(kind.name)
    if row is None or (since and datetime.fromisoformat(row["updated_at"]) < since):
        return None
    return database.convert_value(kind, tx.vault.open_json(DIALOGUE, person_id, row["facts"]))


async def open_dialogues(tx: Tx, person_id: int) -> Collection[str]:
    """Return the names of a person's dialogues."""
    return (await _dialogues(tx, person_id)).keys()


async def _dialogues(tx: Tx, person_id: int) -> dict[str, Mapping[str, Any]]:
    """Return a person's dialogues by name, read once in a transaction."""
    key = ("dialogues", person_id)
    if key not in tx.seen:
        found_rows = await tx.all(SQL["dialogues"], person_id=person_id)
        tx.seen[key] = {row["name"]: row for row in found_rows}
    found: dict[str, Mapping[str, Any]] = tx.seen[key]
    return found


async def people_in(tx: Tx, kind: type[Dialogue]) -> list[int]:
    """Return the ids of the persons who have a dialogue of this kind open."""
    return [row["person_id"] for row in await tx.all(SQL["people_in"], name=kind.name)]


async def begun_since(tx: Tx, kind: type[Dialogue], since: datetime) -> int:
    """Return how many dialogues of this kind were begun or continued after an instant."""
    rows = await tx.all(SQL["begun_since"], name=kind.name, since=since)
    return len(rows)


async def begin_dialogue(tx: Tx, person_id: int, dialogue: Dialogue, now: datetime) -> None:
    """Begin a dialogue, in place of an earlier one of the same name."""
    sealed = tx.vault.seal_json(DIALOGUE, person_id, database.entity_as_json(dialogue))
    tx.run_later(SQL["begin"], person_id=person_id, name=dialogue.name, facts=sealed, now=now)
    tx.seen.pop(("dialogues", person_id), None)


async def end_dialogues(tx: Tx, person_id: int, *kinds: type[Dialogue]) -> None:
    """End dialogues of these kinds; all of a person's if none is named."""
    names = [kind.name for kind in kinds]
    known = await _dialogues(tx, person_id)
    left = {name: row for name, row in known.items() if names and name not in names}
    if left != known:
        tx.run_later(SQL["end"], person_id=person_id, names=json.dumps(names) if names else None)
        tx.seen["dialogues", person_id] = left


OFFICE = 0
"""The `case_id` of a form that is about the whole office instead of a case."""
ShownMessages = int | Reference | None
"""A message of the desk: its number, or the row of the outbox that sends it; None if there is none.
"""


@dataclass(frozen=True)
class FormMessages:
    """The messages that show a form: the page wherever it is filled, the others in the group."""

    page: ShownMessages = None
    """The question or summary with its buttons."""
    question: ShownMessages = None
    """A question of its own that wants words, in the group."""
    asks: str = ""
    """The step whose question that is."""
    hint: ShownMessages = None
    """The sentence that words in the group answered nothing."""
    line: ShownMessages = None
    """The line that says who fills in a form in private."""
    more: Sequence[Reference] = field(default_factory=list)
    """What did not fit into the page, below it."""


@dataclass(frozen=True)
class OfficerFormDraft:
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

    @property
    def shown(self) -> str:
        """Return under which name it is kept what was shown of it."""
        return shown_name("form", self.officer_id, self.case_id)


async def find_group_draft(tx: Tx, officer_id: int, case_id: int) -> OfficerFormDraft | None:
    """Return the form that an officer is filling on a case."""
    row = await tx.one(SQL["find_group_draft"], officer_id=officer_id, case_id=case_id)
    return _group_draft(tx, row) if row else None


async def group_drafts_of_officer(tx: Tx, officer_id: int) -> list[OfficerFormDraft]:
    """Return all forms that an officer is filling, the one touched last first."""
    if ("without sheet", officer_id) in tx.seen:
        return []
    return [_group_draft(tx, row) for row in await tx.all(SQL["of_officer"], officer_id=officer_id)]


async def officer_begun(
    tx: Tx, case_id: int, form: str, officer_id: int
) -> tuple[int, datetime] | None:
    """Return who else filled in a form on a case last, and when; None if nobody did."""
    row = await tx.one(SQL["officer_begun"], case_id=case_id, form=form, officer_id=officer_id)
    return (row["officer_id"], datetime.fromisoformat(row["updated_at"])) if row else None


def _group_draft(tx: Tx, row: Row) -> OfficerFormDraft:
    officer_id, case_id = row["officer_id"], row["case_id"]
    return OfficerFormDraft(
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


async def save_officer_draft(tx: Tx, sheet: OfficerFormDraft, now: datetime) -> None:
    """Store a form, sealed, in place of any other of this officer on this case."""
    answers = json.dumps(sheet.answers, ensure_ascii=False)
    columns = {
        **vars(sheet),
        "answers": tx.vault.seal(_place(sheet.case_id), sheet.officer_id, answers),
        "messages": json.dumps(asdict(sheet.messages)),
        "heard": json.dumps(dict(sheet.heard)),
    }
    tx.run_later(SQL["keep_group_draft"], **columns, now=now)
    tx.seen.pop(("without sheet", sheet.officer_id), None)


def _place(case_id: int) -> str:
    return f"sheet.answers:{case_id}"


async def is_older_group_draft(tx: Tx, officer_id: int) -> bool:
    """Say whether an officer's own form as a citizen is newer than all their private ones."""
    return await tx.one(SQL["is_older"], officer_id=officer_id) is not None


async def set_replaces(tx: Tx, officer_id: int, case_id: int, submission_id: int) -> None:
    """Record that a form replaces a returned submission."""
    tx.run_later(
        SQL["set_mends"], officer_id=officer_id, case_id=case_id, submission_id=submission_id
    )


async def drop_group_draft(tx: Tx, officer_id: int, case_id: int) -> bool:
    """Forget a form, and what was shown of it; False if there is none."""
    await shown_drafts.forget(tx, shown_name("form", officer_id, case_id))
    return await tx.run(SQL["drop_group_draft"], officer_id=officer_id, case_id=case_id) == 1


async def forget_group_messages(tx: Tx) -> None:
    """Forget messages in a former group; a form is shown anew when it continues."""
    tx.run_later(SQL["forget_group_messages"])


SEARCH_WORDS = "search.words"


async def add_search(tx: Tx, officer_id: int, words: str, now: datetime) -> int:
    """Keep the words of an officer's search; return the number of the search."""
    search_id = await tx.insert(SQL["add"], officer_id=officer_id, now=now)
    tx.run_later(
        SQL["set_words"], id=search_id, words=tx.vault.seal(SEARCH_WORDS, search_id, words)
    )
    return search_id


async def search_words(tx: Tx, search_id: int) -> str | None:
    """Return the words of a search, decrypted; None if they are no longer kept."""
    row = await tx.one(SQL["words"], id=search_id)
    return tx.vault.open(SEARCH_WORDS, search_id, row["words"]) if row else None
