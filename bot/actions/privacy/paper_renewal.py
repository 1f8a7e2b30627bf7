"""Papers that must lose a NIK are made anew; the story says which file each new one replaces.

A NIK stands in the request form (F1) alone, and there until its retention is over.
"""

from bot.desk.turn import Turn
from bot.domain.desk_paper import Paper, without_nik
from bot.domain.events import EventName, Facts
from storage import cases, papers


async def of_case(turn: Turn, case_id: int) -> None:
    """Take the NIK out of every paper of a case, since its retention is over or it was erased."""
    for paper in await papers.of_case(turn.tx, case_id):
        await _renew(turn, paper)


async def _renew(turn: Turn, paper: Paper) -> None:
    facts = without_nik(paper.facts)
    if facts is not None:
        await papers.renew(turn.tx, paper.id, facts)
        told: Facts = {"kind": paper.kind}
        if paper.digest is not None:
            told["sha256"] = paper.digest
        case = await cases.get(turn.tx, paper.case_id)
        await turn.record(case, EventName.PAPER_REPLACED, "desk", **told)
