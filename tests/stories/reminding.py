"""Helpers of the stories of reminders: rows put into the tables, and what people were told."""

from datetime import UTC, date, datetime

from bot.domain.people.role_permissions import Role
from bot.domain.reminders.reminder_plan import Audience, PlannedReminder, ReminderKind, Subject
from sandbox import Person, SandboxMessage
from storage import reminders
from tests.world import WIB, World, appoints, named, revokes, rows

CASE = Subject(1)


FILED = date(2026, 11, 24)


DUE = date(2026, 12, 8)


RINGS = "tg://user?id="


def at(month: int, day: int, hour: int = 8, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


async def plans(world: World, about: Subject, *planned: PlannedReminder) -> None:
    async with world.desk.database.transaction() as tx:
        await reminders.add_reminders(tx, about, planned)


async def gives(world: World, officer: Person, role: Role) -> None:
    """Let an officer hold a role instead of Budi, who began with every office."""
    async with world.desk.database.transaction() as tx:
        await revokes(world.desk, tx, world.budi.id, role)
        await appoints(world.desk, tx, named(officer.id, role))


def one(
    kind: ReminderKind, audience: Audience, due_at: datetime, key: str | None = None
) -> PlannedReminder:
    key = key or f"{kind}:{due_at.date()}"
    return PlannedReminder(kind, audience, due_at.astimezone(UTC), key)


async def objects(
    world: World,
    case_id: int | None = 1,
    state: str = "filed",
    due_on: date = date(2027, 1, 8),
) -> None:
    """Insert an objection by Sari, as the desk keeps it; her case is number 1."""
    await rows(
        world,
        "INSERT INTO objection (year, sequence, number, case_id, person_id, ground, facts, purpose,"
        " regime, filed_at, filed_on, timing, state, due_on) VALUES (2026, 1,"
        " '001/KEBERATAN/2026', :case_id, 1, 'c', x'00', 'x', 'umum', '2026-11-25T03:00:00+00:00',"
        " '2026-11-25', 'in_time', :state, :due_on)",
        case_id=case_id,
        state=state,
        due_on=due_on,
    )


async def decides(world: World, officer: Person, approval: str = "none", case_id: int = 1) -> None:
    """Insert an officer's decision on the case, and whether it awaits approval."""
    async with world.desk.database.transaction() as tx:
        await tx.run(
            "INSERT INTO decision (case_id, officer_id, outcome, facts, approval, decided_at) "
            "VALUES (:case, :officer, 'refused', :facts, :approval, '2026-11-25T03:00:00+00:00')",
            case=case_id,
            officer=officer.id,
            facts=tx.vault.seal_json("decision.facts", case_id, {"decision_outcome": "refused"}),
            approval=approval,
        )


async def is_taken(world: World) -> None:
    """Let an officer take the newest case: until then they are asked whether it is complete."""
    await world.presses_in_group(world.budi, "Saya tangani")


def digest(world: World) -> SandboxMessage:
    return [message for message in world.group.general if "perlu perhatian" in message.text][-1]


def digests(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.general if "perlu perhatian" in message.text]


def mentioned(message: SandboxMessage) -> list[int]:
    """Return the ids of the people whom a message mentions, and so rings, each once."""
    links = [entity["url"] for entity in message.entities if entity["type"] == "text_link"]
    rung = [int(url.removeprefix(RINGS)) for url in links if url.startswith(RINGS)]
    return [*dict.fromkeys(rung)]
