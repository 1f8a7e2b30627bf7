"""Submissions: forms and answers that wait to be signed, and signatures by hand."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.acts import Act
from bot.domain.form_answers import Answers
from bot.domain.submission import (
    Matter,
    PaperSignature,
    PaperState,
    Submission,
    SubmissionState,
)
from storage.database import Row, Tx, load, read

SQL = load("submissions")
ANSWERS, REASON, LETTER = "submission.answers", "submission.reason", "paper_signature.letter"


def _submission(tx: Tx, row: Row | None) -> Submission | None:
    if row is None:
        return None
    filled = tx.vault.open(ANSWERS, row["id"], row["answers"])
    return read(Submission, row, filled=filled, posted=tuple(json.loads(row["posted"])))


async def add(
    tx: Tx,
    case_id: int | None,
    filled: tuple[str, Act, Answers],
    drafter_id: int,
    now: datetime,
    *,
    answer_id: int | None = None,
) -> int:
    """Keep a filled form (name, act, answers), sealed and not handed up yet; return its id."""
    form, act, answers = filled
    new_id = await tx.insert(
        SQL["add"],
        case_id=case_id,
        form=form,
        act=act,
        answer_id=answer_id,
        drafter_id=drafter_id,
        state=SubmissionState.DRAFT,
        now=now,
    )
    tx.later(SQL["seal"], id=new_id, answers=tx.vault.seal_json(ANSWERS, new_id, answers))
    return new_id


async def get(tx: Tx, submission_id: int) -> Submission | None:
    """Return a submission by its id."""
    return _submission(tx, await tx.one(SQL["get"], id=submission_id))


async def hand_up(
    tx: Tx, submission_id: int, drafter_id: int, checksum: str, now: datetime
) -> None:
    """Let a submission wait to be signed, also one that was returned."""
    tx.later(SQL["hand_up"], id=submission_id, drafter_id=drafter_id, checksum=checksum, now=now)


async def set_posted(tx: Tx, submission_id: int, posted: Sequence[int]) -> None:
    """Remember which rows of the outbox show a submission."""
    tx.later(SQL["set_posted"], id=submission_id, posted=json.dumps(posted))


async def settle(
    tx: Tx,
    submission_id: int,
    state: SubmissionState,
    officer_id: int,
    now: datetime,
    reason: str = "",
) -> bool:
    """Record what became of a submission; False if somebody settled it before."""
    settled = await tx.run(
        SQL["settle"],
        id=submission_id,
        state=state,
        officer_id=officer_id,
        now=now,
        reason=tx.vault.seal(REASON, submission_id, reason) if reason else None,
    )
    return settled == 1


async def of_answer(tx: Tx, answer_id: int) -> Submission | None:
    """Return the submission, or its draft, with which an official answer goes up."""
    return _submission(tx, await tx.one(SQL["of_answer"], answer_id=answer_id))


async def waiting(tx: Tx) -> list[Submission]:
    """Return everything that waits to be signed, the oldest first."""
    found = [_submission(tx, row) for row in await tx.all(SQL["waiting"])]
    return [one for one in found if one is not None]


async def waiting_on(tx: Tx, case_id: int) -> list[Submission]:
    """Return what waits to be signed on a case, the oldest first."""
    found = [_submission(tx, row) for row in await tx.all(SQL["waiting_on"], case_id=case_id)]
    return [one for one in found if one is not None]


async def forget_posted(tx: Tx) -> None:
    """Forget which messages of a former group show submissions and answers."""
    tx.later(SQL["forget_posted"])
    tx.later(SQL["forget_posted_answers"])


async def rewrite(tx: Tx, submission_id: int, answers: Answers, checksum: str = "") -> None:
    """Let a submission say something else, or nothing more if its decision was recorded."""
    sealed = tx.vault.seal_json(ANSWERS, submission_id, answers)
    tx.later(SQL["rewrite"], id=submission_id, answers=sealed, checksum=checksum)


async def settle_answer(
    tx: Tx, answer_id: int, state: SubmissionState, officer_id: int, now: datetime
) -> None:
    """Record what became of the submission of an official answer, if it had one."""
    tx.later(SQL["settle_answer"], answer_id=answer_id, state=state, officer_id=officer_id, now=now)


async def take_back(tx: Tx, answer_id: int) -> None:
    """Let an official answer that waits to be signed be written on."""
    tx.later(SQL["take_back"], answer_id=answer_id)


def _paper(tx: Tx, row: Row | None) -> PaperSignature | None:
    if row is None:
        return None
    letter = tx.vault.open(LETTER, row["id"], row["letter"]) if row["letter"] else None
    return read(PaperSignature, row, letter=letter)


async def add_paper(tx: Tx, new: PaperSignature) -> PaperSignature:
    """Keep a signature by hand; return it with its number."""
    paper_id = await tx.insert(SQL["add_paper"], **vars(new))
    if new.letter is not None:
        sealed = tx.vault.seal(LETTER, paper_id, new.letter)
        tx.later(SQL["seal_letter"], id=paper_id, letter=sealed)
    return replace(new, id=paper_id)


async def paper(tx: Tx, paper_id: int) -> PaperSignature | None:
    """Return a signature by hand by its id."""
    return _paper(tx, await tx.one(SQL["paper"], id=paper_id))


async def paper_on(tx: Tx, matter: Matter, matter_id: int) -> PaperSignature | None:
    """Return the signature by hand under a matter that is looked at, or waits to be confirmed."""
    return _paper(tx, await tx.one(SQL["paper_on"], matter=matter, matter_id=matter_id))


async def letter_on(tx: Tx, case_id: int) -> date | None:
    """Return of which day the signed letter is that answers a case and waits to be confirmed."""
    row = await tx.one(SQL["letter_on"], case_id=case_id)
    return date.fromisoformat(row["signed_on"]) if row else None


async def papers_of(tx: Tx, case_id: int) -> list[PaperSignature]:
    """Return the signatures by hand on a case that stand, or stood until they were denied."""
    found = [_paper(tx, row) for row in await tx.all(SQL["papers_of"], case_id=case_id)]
    return [one for one in found if one is not None]


async def unconfirmed(tx: Tx, today: date) -> list[int]:
    """Return the signatures by hand of which nobody was asked today whether they saw them."""
    return [int(row["id"]) for row in await tx.all(SQL["unconfirmed"], today=today)]


async def set_asked(tx: Tx, paper_id: int, today: date) -> None:
    """Record on which day it was asked who confirms a signature by hand."""
    tx.later(SQL["set_asked"], id=paper_id, today=today)


async def settle_paper(
    tx: Tx, paper: PaperSignature, state: PaperState, confirmer_id: int | None = None
) -> bool:
    """Record what became of a signature by hand; False if somebody was first."""
    values = {"id": paper.id, "was": paper.state, "state": state, "confirmer_id": confirmer_id}
    return await tx.run(SQL["settle_paper"], **values) == 1
