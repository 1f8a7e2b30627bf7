"""Whose turn it is on a request: who must act next, as the card names them."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case import OWED, State
from bot.domain.role_permissions import Role


class Mover(StrEnum):
    """Somebody who must act next; nobody, once all is done."""

    OFFICER = "officer"
    PPID = "ppid"
    SUPERIOR = "superior"
    HEAD = "head"
    UNIT = "unit"
    REQUESTER = "requester"
    NOBODY = "nobody"


SIGNERS = {Role.PPID: Mover.PPID, Role.ATASAN: Mover.SUPERIOR, Role.HEAD: Mover.HEAD}
"""Who signs or approves, the first that may do it being asked."""


@dataclass(frozen=True)
class Awaited:
    """What a request waits for beside its state.

    `signers` may sign what waits, `at_unit`: a unit collects documents, `to_look`: something that
    came is still to be looked at or passed on, `completion_over`: the time to complete is over,
    `objection`: one waits for its answer.
    """

    signers: tuple[frozenset[Role], ...] = ()
    at_unit: bool = False
    to_look: bool = False
    completion_over: bool = False
    objection: bool = False


def movers(state: State, awaited: Awaited) -> tuple[Mover, ...]:
    """Return who must act next on a request, the nearest to it first."""
    found = [Mover.OFFICER] if awaited.to_look else []
    if state in OWED:
        found += _signing(awaited) or [_working(state, awaited)]
    elif state is State.HANDOVER:
        found.append(Mover.REQUESTER)
    if awaited.objection:
        found.append(Mover.SUPERIOR)
    return tuple(dict.fromkeys(found)) or (Mover.NOBODY,)


def _signing(awaited: Awaited) -> list[Mover]:
    return [
        next(mover for role, mover in SIGNERS.items() if role in roles)
        for roles in awaited.signers
        if not roles.isdisjoint(SIGNERS)
    ]


def _working(state: State, awaited: Awaited) -> Mover:
    if state is State.TO_COMPLETE and not awaited.completion_over:
        return Mover.REQUESTER
    return Mover.UNIT if awaited.at_unit else Mover.OFFICER
