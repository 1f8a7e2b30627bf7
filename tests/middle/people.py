"""Who acts in a turn, on what, and what comes of it: the words in which the middle tests speak."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bot.actions.group import appointment_entry
from bot.actions.group.appointment_form import AppointmentAnswers
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.message import Content, Incoming
from bot.domain.people.role_permissions import Appointment, Role
from bot.errors import Refused, require
from sandbox import Person as Somebody
from storage import appointments, cases, outbox, people
from storage.outbox import Queued
from tests.world import TUESDAY, appoints, named


async def citizen(turn: Turn, somebody: Somebody) -> Person:
    """Return a person who wrote to the desk in private."""
    return require(await people.find(turn.tx, somebody.id), "unknown")


async def officer(turn: Turn, somebody: Somebody, *roles: Role) -> Officer:
    """Return a member of the group, who from now on holds these roles beside their own."""
    for role in roles:
        await appoints(turn.desk, turn.tx, named(somebody.id, role))
    return require(await people.officer_of(turn.tx, somebody.id), "unknown")


async def authority(turn: Turn, somebody: Somebody, act: Act) -> Authority:
    """Return a member's authority to do an act, as the gate gives it."""
    return await permission_checks.demand(turn, await officer(turn, somebody), act)


async def no_order(_turn: Turn, _new: Appointment) -> None:
    """Print nothing."""


async def records(turn: Turn, recorder: Officer, role: Role, **more: Any) -> Appointment:
    """Let somebody fill in the form of an appointment; return what was recorded last.

    Its further answers are named without their "appoint_".
    """
    given = {f"appoint_{name}": value for name, value in {"role": role, **more}.items()}
    by = await permission_checks.demand(turn, recorder, Act.APPOINT)
    answers = AppointmentAnswers.model_validate(given)
    await appointment_entry.appointer(no_order)(turn, by, None, answers)
    return (await appointments.current(turn.tx))[-1]


async def by_hand(turn: Turn, name: str) -> int:
    """Add a person who does not use Telegram; return their number."""
    return await people.add_without_account(turn.tx, name, turn.now)


async def roles_of(turn: Turn, one: Officer) -> frozenset[Role]:
    """Return the roles that an officer holds now."""
    return (await permission_checks.rights_of(turn, one, None)).held


async def the_case(turn: Turn, sequence: int = 1) -> Case:
    """Return the case that was registered first, or as the `sequence`-th."""
    return require(await cases.get(turn.tx, sequence), "unknown")


def message(somebody: Somebody, words: str = "", chat: int | None = None, **more: Any) -> Incoming:
    """Return a message as it comes in, a text unless its `content` is given."""
    known: dict[str, Any] = {
        "chat_id": chat or somebody.id,
        "message_id": 900,
        "sender_id": somebody.id,
        "sender_name": somebody.account.first_name,
        "sent_at": TUESDAY,
        "content": Content(kind="text", text=words),
    }
    return Incoming(**{**known, **more})


@contextmanager
def refused(text_id: str) -> Iterator[None]:
    """Expect that what is done here is refused with this sentence, and for no other reason."""
    with pytest.raises(Refused) as why:
        yield
    assert why.value.text_id == text_id


async def waiting(turn: Turn, purpose: str = "") -> list[Queued]:
    """Return what waits to be sent, the oldest first; of one purpose if it is named."""
    found = [
        await outbox.find(turn.tx, row["seq"])
        for row in await turn.tx.all("SELECT seq FROM outbox WHERE state = 'queued' ORDER BY seq")
    ]
    return [row for row in found if row is not None and purpose in ("", row.purpose)]
