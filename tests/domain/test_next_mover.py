"""Whose turn it is on a request."""

import pytest

from bot.domain.law.case import OWED
from bot.domain.reminders.queue_order import NextActor, WaitsFor, next_actors
from tests.prelude import Act, Role, State

NOTHING = WaitsFor()
ANSWER = WaitsFor(signers=(Act.ANSWER.rule.who,))
JUDGE = WaitsFor(signers=(Act.ANSWER_OBJECTION.rule.who,))
CLASSIFY = WaitsFor(signers=(Act.CLASSIFY.rule.who,))


@pytest.mark.parametrize(
    ("state", "awaited", "expected"),
    [
        (State.RECEIVED, NOTHING, [NextActor.OFFICER]),
        (State.IN_PROCESS, NOTHING, [NextActor.OFFICER]),
        (State.IN_PROCESS, WaitsFor(at_unit=True), [NextActor.UNIT]),
        (
            State.IN_PROCESS,
            WaitsFor(at_unit=True, to_check=True),
            [NextActor.OFFICER, NextActor.UNIT],
        ),
        (State.TO_COMPLETE, NOTHING, [NextActor.REQUESTER]),
        (State.TO_COMPLETE, WaitsFor(completion_over=True), [NextActor.OFFICER]),
        (State.TO_COMPLETE, WaitsFor(to_check=True), [NextActor.OFFICER, NextActor.REQUESTER]),
        (State.IN_PROCESS, ANSWER, [NextActor.PPID]),
        (State.RECEIVED, CLASSIFY, [NextActor.HEAD]),
        (State.IN_PROCESS, JUDGE, [NextActor.SUPERIOR]),
        (State.IN_PROCESS, WaitsFor(signers=(frozenset({Role.ATASAN}),)), [NextActor.SUPERIOR]),
        (State.IN_PROCESS, WaitsFor(signers=(frozenset({Role.PEMBINA}),)), [NextActor.OFFICER]),
        (State.RECEIVED, WaitsFor(objection=True), [NextActor.OFFICER, NextActor.SUPERIOR]),
        (State.ANSWERED, NOTHING, [NextActor.NOBODY]),
        (State.ANSWERED, WaitsFor(at_unit=True), [NextActor.NOBODY]),
        (State.ANSWERED, WaitsFor(objection=True), [NextActor.SUPERIOR]),
        (State.ANSWERED, WaitsFor(to_check=True), [NextActor.OFFICER]),
        (State.HANDOVER, NOTHING, [NextActor.REQUESTER]),
        (State.FINISHED, NOTHING, [NextActor.NOBODY]),
        (State.NOT_PROCESSED, NOTHING, [NextActor.NOBODY]),
        (State.WITHDRAWN, NOTHING, [NextActor.NOBODY]),
    ],
)
def test_whose_turn_it_is(state: State, awaited: WaitsFor, expected: list[NextActor]) -> None:
    assert next_actors(state, awaited) == tuple(expected)


def test_while_an_answer_is_owed_it_is_always_somebodys_turn() -> None:
    assert all(NextActor.NOBODY not in next_actors(state, NOTHING) for state in OWED)
