"""Whose turn it is on a request."""

import pytest

from bot.domain.acts import Act
from bot.domain.allowed_acts import ACTS
from bot.domain.case import OWED, State
from bot.domain.queue_order import Awaited, Mover, movers
from bot.domain.role_permissions import Role

NOTHING = Awaited()
ANSWER = Awaited(signers=(ACTS[Act.ANSWER].who,))
JUDGE = Awaited(signers=(ACTS[Act.ANSWER_OBJECTION].who,))
CLASSIFY = Awaited(signers=(ACTS[Act.CLASSIFY].who,))


@pytest.mark.parametrize(
    ("state", "awaited", "expected"),
    [
        (State.RECEIVED, NOTHING, [Mover.OFFICER]),
        (State.IN_PROCESS, NOTHING, [Mover.OFFICER]),
        (State.IN_PROCESS, Awaited(at_unit=True), [Mover.UNIT]),
        (State.IN_PROCESS, Awaited(at_unit=True, to_check=True), [Mover.OFFICER, Mover.UNIT]),
        (State.TO_COMPLETE, NOTHING, [Mover.REQUESTER]),
        (State.TO_COMPLETE, Awaited(completion_over=True), [Mover.OFFICER]),
        (State.TO_COMPLETE, Awaited(to_check=True), [Mover.OFFICER, Mover.REQUESTER]),
        (State.IN_PROCESS, ANSWER, [Mover.PPID]),
        (State.RECEIVED, CLASSIFY, [Mover.HEAD]),
        (State.IN_PROCESS, JUDGE, [Mover.SUPERIOR]),
        (State.IN_PROCESS, Awaited(signers=(frozenset({Role.ATASAN}),)), [Mover.SUPERIOR]),
        (State.IN_PROCESS, Awaited(signers=(frozenset({Role.PEMBINA}),)), [Mover.OFFICER]),
        (State.RECEIVED, Awaited(objection=True), [Mover.OFFICER, Mover.SUPERIOR]),
        (State.ANSWERED, NOTHING, [Mover.NOBODY]),
        (State.ANSWERED, Awaited(at_unit=True), [Mover.NOBODY]),
        (State.ANSWERED, Awaited(objection=True), [Mover.SUPERIOR]),
        (State.ANSWERED, Awaited(to_check=True), [Mover.OFFICER]),
        (State.HANDOVER, NOTHING, [Mover.REQUESTER]),
        (State.FINISHED, NOTHING, [Mover.NOBODY]),
        (State.NOT_PROCESSED, NOTHING, [Mover.NOBODY]),
        (State.WITHDRAWN, NOTHING, [Mover.NOBODY]),
    ],
)
def test_whose_turn_it_is(state: State, awaited: Awaited, expected: list[Mover]) -> None:
    assert movers(state, awaited) == tuple(expected)


def test_while_an_answer_is_owed_it_is_always_somebodys_turn() -> None:
    assert all(Mover.NOBODY not in movers(state, NOTHING) for state in OWED)
