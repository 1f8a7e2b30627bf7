"""Papers that must lose a NIK are made anew; the story says which file each new one replaces.

A NIK, and what else the register does not keep, stands in the request form (F1) alone.
"""

from collections.abc import Collection

from bot.actions.identity import identity_lines
from bot.desk.turn import Turn
from bot.domain.desk_paper import without_nik
from bot.domain.events import EventName, Facts
from bot.domain.retention_periods import BESIDE_THE_REGISTER
from bot.forms.request_form import IDENTITY_FIELDS
from storage import cases, papers

BESIDE = tuple(field for field in IDENTITY_FIELDS if field in BESIDE_THE_REGISTER)


async def of_case(turn: Turn, case_id: int, fields: Collection[str] = BESIDE) -> None:
    """Take every NIK, and some fields of who asks, out of the papers of a case.

    By default those that the register does not keep: their retention is over, or they were erased.
    """
    rows = {identity_lines.label(turn, field) for field in fields}
    for paper in await papers.of_case(turn.tx, case_id):
        facts = without_nik(paper.facts, rows)
        if facts is not None:
            await papers.renew(turn.tx, paper.id, facts)
            told: Facts = {"kind": paper.kind}
            if paper.digest is not None:
                told["sha256"] = paper.digest
            case = await cases.get(turn.tx, paper.case_id)
            await turn.record(case, EventName.PAPER_REPLACED, "desk", **told)
