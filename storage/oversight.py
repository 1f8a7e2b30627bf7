"""Oversight (pembinaan): monthly evaluations and instructions."""

from datetime import date, datetime

from bot.domain.oversight_rules import Evaluation, Instruction
from bot.domain.role_permissions import DeskAction, Role
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read, read_all

SQL = load("oversight")
WORDS, OUTCOME = "instruction.words", "instruction.outcome"


async def began(tx: Tx) -> datetime | None:
    """Return when the desk recorded anything for the first time, or None."""
    row = await tx.one(SQL["began"])
    return datetime.fromisoformat(row["at"]) if row else None


async def evaluations(tx: Tx) -> list[Evaluation]:
    """Return the months that were put before the Pembina, the newest last."""
    return await read_all(tx, Evaluation, SQL["evaluations"])


async def put_before(tx: Tx, month: date, now: datetime) -> Evaluation:
    """Record that a month, named by its first day, is put before the Pembina."""
    return Evaluation(await tx.insert(SQL["put_before"], month=month, now=now), month, now)


async def evaluate(tx: Tx, evaluation_id: int, by: int, now: datetime) -> bool:
    """Record who evaluated a month; False if somebody did before."""
    return await tx.run(SQL["evaluate"], id=evaluation_id, by=by, now=now) == 1


async def instructions(tx: Tx) -> list[Instruction]:
    """Return every instruction with its words, the first due one first."""
    opened = tx.vault.open
    return [
        read(
            Instruction,
            row,
            words=opened(WORDS, row["id"], row["words"]),
            outcome=opened(OUTCOME, row["id"], row["outcome"]) if row["outcome"] else "",
        )
        for row in await tx.all(SQL["instructions"])
    ]


async def instruct(
    tx: Tx, words: str, to: Role | int, due_on: date, by: int, now: datetime
) -> Instruction:
    """Keep an instruction to the holders of a role or to one member, sealed."""
    role, officer_id = (to, None) if isinstance(to, Role) else (None, to)
    new_id = await tx.insert(
        SQL["instruct"], role=role, officer_id=officer_id, due_on=due_on, by=by, now=now
    )
    tx.later(SQL["seal_words"], id=new_id, words=tx.vault.seal(WORDS, new_id, words))
    return Instruction(new_id, role, officer_id, words, due_on, now, by)


async def done(
    tx: Tx, instruction_id: int, outcome: str, by: int, now: datetime, *, withdrawn: bool
) -> None:
    """Record that an instruction was carried out, and how; or `withdrawn`, and why."""
    sealed = tx.vault.seal(OUTCOME, instruction_id, outcome)
    values = {"outcome": sealed, "by": by, "now": now, "withdrawn": withdrawn}
    tx.later(SQL["done"], id=instruction_id, **values)


async def move(tx: Tx, instruction_id: int, due_on: date) -> None:
    """Set another last day of an instruction."""
    tx.later(SQL["move"], id=instruction_id, due_on=due_on)


async def waiting(tx: Tx) -> list[tuple[str, DeskAction, int]]:
    """Count what waits for somebody's act: what is to be done, whose act it is, how often."""
    rows = await tx.all(SQL["waiting"])
    return [(row["what"], DeskAction(row["act"]), row["n"]) for row in rows]
