"""Papers that must lose a NIK are made anew; the story says which file each new one replaces.

A NIK stands in the request form (F1) alone, and there until its retention is over.
"""

from bot.desk.turn import Turn
from bot.domain.desk_paper import Paper, without_nik
from bot.domain.events import EventName, Facts
from storage import cases, papers
from storage.vault import SealError

AT_ONCE = 50


async def of_case(turn: Turn, case_id: int) -> None:
    """Take the NIK out of every paper of a case, since its retention is over or it was erased."""
    for paper in await papers.of_case(turn.tx, case_id):
        await _renew(turn, paper)


async def earlier(turn: Turn) -> int:
    """Take the NIK out of some letters of earlier programs, but for request forms; say how many.

    One that does not open shows nobody a NIK, and is left as it is.
    """
    found = await papers.unscreened(turn.tx, AT_ONCE)
    for paper_id in found:
        try:
            paper = await papers.get(turn.tx, paper_id)
        except SealError:
            paper = None
        if paper is None:
            await papers.screen(turn.tx, paper_id, None)
        else:
            await _renew(turn, paper)
    return len(found)


async def _renew(turn: Turn, paper: Paper) -> None:
    facts = without_nik(paper.facts)
    await papers.screen(turn.tx, paper.id, facts)
    if facts is not None:
        told: Facts = {"kind": paper.kind}
        if paper.digest is not None:
            told["sha256"] = paper.digest
        case = await cases.get(turn.tx, paper.case_id)
        await turn.record(case, EventName.PAPER_REPLACED, "desk", **told)
