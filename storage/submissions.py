"""Submissions: forms and answers that wait to be signed, and signatures by hand."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.submission import (
    PaperSignature,
    SignableMatter,
    SignatureState,
    Submission,
    SubmissionState,
)
from storage.database import Tx, load_queries
from storage.table import TEXT, Seal, Table

SQL = load_queries("submissions")
SUBMISSIONS = Table(
    "submission",
    Submission,
    sealed={"answers": TEXT, "reason": TEXT},
    named={"filled": "answers"},
    lists=("posted",),
)
SIGNATURES = Table("paper_signature", PaperSignature, sealed={"letter": Seal()})


async def add_submission(
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
    return await SUBMISSIONS.add(
        tx,
        case_id=case_id,
        form=form,
        act=act,
        answers=json.dumps(answers, ensure_ascii=False),
        answer_id=answer_id,
        drafter_id=drafter_id,
        state=SubmissionState.DRAFT,
        submitted_at=now,
    )


async def get(tx: Tx, submission_id: int | None) -> Submission | None:
    """Return a submission by its id."""
    return await SUBMISSIONS.get(tx, submission_id)


async def submit(
    tx: Tx, submission_id: int, drafter_id: int, now: datetime, checksum: str = ""
) -> None:
    """Let a submission wait to be signed, also one that was returned; `checksum` is its sheet's."""
    tx.run_later(
        SQL["hand_up"], id=submission_id, drafter_id=drafter_id, checksum=checksum, now=now
    )


async def set_posted(tx: Tx, submission_id: int, posted: Sequence[int]) -> None:
    """Remember which rows of the outbox show a submission."""
    SUBMISSIONS.put(tx, submission_id, posted=posted)


async def settle_submission(
    tx: Tx,
    submission_id: int,
    state: SubmissionState,
    officer_id: int,
    now: datetime,
    reason: str = "",
) -> bool:
    """Record what became of a submission; False if somebody settled it before."""
    settled = {
        "state": state,
        "settled_by": officer_id,
        "settled_at": now,
        "reason": reason or None,
    }
    return await SUBMISSIONS.change(tx, submission_id, "state <> 'signed'", **settled)


async def of_answer(tx: Tx, answer_id: int) -> Submission | None:
    """Return the submission, draft or not, that holds an official answer."""
    return await SUBMISSIONS.one(tx, "WHERE answer_id = :answer_id", answer_id=answer_id)


async def waiting(tx: Tx) -> list[Submission]:
    """Return everything that waits to be signed, the oldest first."""
    return await SUBMISSIONS.all(tx, "WHERE state = 'waiting' ORDER BY id")


async def waiting_on(tx: Tx, case_id: int) -> list[Submission]:
    """Return what waits to be signed on a case, the oldest first."""
    return await SUBMISSIONS.all(tx, SQL["waiting_on"], case_id=case_id)


async def forget_posted(tx: Tx) -> None:
    """Forget which messages of a former group show submissions and answers."""
    tx.run_later(SQL["forget_posted"])
    tx.run_later(SQL["forget_posted_answers"])


async def rewrite(tx: Tx, submission_id: int, answers: Answers, checksum: str = "") -> None:
    """Replace a submission's form; an empty one if its decision is already recorded."""
    filled = json.dumps(answers, ensure_ascii=False)
    SUBMISSIONS.put(tx, submission_id, answers=filled, checksum=checksum)


async def settle_answer(
    tx: Tx, answer_id: int, state: SubmissionState, officer_id: int, now: datetime
) -> None:
    """Record what became of the submission of an official answer, if it had one."""
    tx.run_later(
        SQL["settle_answer"], answer_id=answer_id, state=state, officer_id=officer_id, now=now
    )


async def return_to_draft(tx: Tx, answer_id: int) -> None:
    """Turn an official answer that waits for a signature back into a draft."""
    tx.run_later(SQL["take_back"], answer_id=answer_id)


async def add_signature(tx: Tx, new: PaperSignature) -> PaperSignature:
    """Keep a signature by hand; return it with its number."""
    return replace(new, id=await SIGNATURES.add(tx, **{**vars(new), "id": None}))


async def paper(tx: Tx, paper_id: int) -> PaperSignature | None:
    """Return a signature by hand by its id."""
    return await SIGNATURES.get(tx, paper_id)


async def paper_on(tx: Tx, matter: SignableMatter, matter_id: int) -> PaperSignature | None:
    """Return the handwritten signature on a matter whose scan or confirmation is pending."""
    return await SIGNATURES.one(tx, SQL["paper_on"], matter=matter, matter_id=matter_id)


async def signed_letter_date(tx: Tx, case_id: int) -> date | None:
    """Return the date of the signed letter that answers a case but is not confirmed yet."""
    row = await tx.one(SQL["letter_on"], case_id=case_id)
    return date.fromisoformat(row["signed_on"]) if row else None


async def papers_of(tx: Tx, case_id: int) -> list[PaperSignature]:
    """Return the handwritten signatures on a case that stand or were denied."""
    return await SIGNATURES.all(tx, SQL["papers_of"], case_id=case_id)


async def unconfirmed(tx: Tx, today: date) -> list[int]:
    """Return unconfirmed handwritten signatures about which nobody was asked today."""
    return [int(row["id"]) for row in await tx.all(SQL["unconfirmed"], today=today)]


async def set_asked(tx: Tx, paper_id: int, today: date) -> None:
    """Record on which day officers were asked to confirm a handwritten signature."""
    SIGNATURES.put(tx, paper_id, asked_on=today)


async def settle_signature(
    tx: Tx, paper: PaperSignature, state: SignatureState, confirmer_id: int | None = None
) -> bool:
    """Record what became of a signature by hand; False if somebody was first."""
    values = {"id": paper.id, "was": paper.state, "state": state, "confirmer_id": confirmer_id}
    return await tx.run(SQL["settle_paper"], **values) == 1
