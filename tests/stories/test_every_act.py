"""Every button of the group, by everybody in every state; what is forbidden changes nothing.

Each press runs through the real dispatcher in a transaction of its own that is undone, so that one
office serves all presses of a state.
"""

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from telegram import Update

from bot.actions.group.departures import DEPARTURE_BASIS
from bot.buttons.button_data import unpack
from bot.desk import permission_checks
from bot.dispatch.all_buttons import GROUP_KINDS as KINDS
from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.domain.law.allowed_acts import drafting_roles, is_allowed, why_not
from bot.texts import OFFICIAL
from storage import appointments, cases
from storage import people as officers
from tests.prelude import (
    WIB,
    Act,
    Person,
    Refused,
    Role,
    State,
    Turn,
    Tx,
    World,
    fills,
    kept,
    opened,
    taps,
    writes,
)
from tests.stories.acts import answers
from tests.stories.every_button import ACTS, OF_THE_OFFICE, OF_THEIR_OWN, ON_A_CASE
from tests.world import appoints, named

ALWAYS = {Act.TAKE, Act.FINISH, Act.CONFIRM_COMPLETE, Act.REVIVE, Act.EXTEND}
"""Acts that nothing but the table can stop in these offices."""
DRAFTED = {"exempt:test:1"}
"""Buttons of the office that open a form which others sign."""


@dataclass(frozen=True)
class Actor:
    """Somebody who presses, and the roles that they hold."""

    name: str
    person: Person
    roles: frozenset[Role]


async def received(world: World) -> None:
    await world.files(world.sari)


@kept
async def to_complete(world: World) -> None:
    await received(world)
    await taps(world, world.budi, "Tindakan lain", "Minta kelengkapan", "Salinan identitas")
    await taps(world, world.budi, "Tidak ada lagi", "Kirim ke pemohon")


async def in_process(world: World) -> None:
    await received(world)
    await taps(world, world.budi, "Saya tangani")


async def answered(world: World) -> None:
    await received(world)
    await answers(world, world.budi, "Terlampir datanya.")


@kept
async def handover(world: World) -> None:
    await answered(world)
    steps = ("> Tindakan lain", "> Catat penyerahan", "> Di loket", "> Hari ini")
    await fills(world, world.budi, *steps, "Tanda terima nomor 12", "> Catat penyerahan")


async def finished(world: World) -> None:
    await answered(world)
    await taps(world, world.budi, "Selesai")


@kept
async def not_processed(world: World) -> None:
    await to_complete(world)
    await world.turn_to(datetime(2026, 12, 1, 9, tzinfo=WIB))
    await taps(world, world.budi, "Tidak diproses", "Ya")


@kept
async def withdrawn(world: World) -> None:
    await received(world)
    await world.say(world.sari, "/daftar")
    await world.press(world.sari, "001/PPID", "Cabut permohonan")
    await world.press(world.sari, "Ya, cabut")


LIVES = {
    State.RECEIVED: received,
    State.TO_COMPLETE: to_complete,
    State.IN_PROCESS: in_process,
    State.ANSWERED: answered,
    State.HANDOVER: handover,
    State.FINISHED: finished,
    State.NOT_PROCESSED: not_processed,
    State.WITHDRAWN: withdrawn,
}


@asynccontextmanager
async def an_office(state: State) -> AsyncIterator[tuple[World, list[Actor]]]:
    """Open an office with a case in this state, in which every role has its own holder."""
    async with opened() as world:
        await LIVES[state](world)
        yield world, await staffed(world)


async def staffed(world: World) -> list[Actor]:
    """Give each role to a person of its own, and let others be without one."""
    given = [role for role in Role if role is not Role.ADMINISTRATOR]
    people = {role: world.telegram.person(f"Pejabat {role}") for role in given}
    now = world.clock.now()
    async with world.desk.database.transaction() as tx:
        await appointments.end_all(tx, world.budi.id, now, DEPARTURE_BASIS)
        for role, person in people.items():
            world.group.add(person)
            await officers.record_member(tx, person.id, f"Pejabat {role}", now)
            await appoints(world.desk, tx, named(person.id, role))
    former = world.telegram.person("Mantan")
    world.group.add(former)
    await writes(world, former, "Pamit.")
    world.group.remove(former)
    await world.settle()
    return [
        *(Actor(role, person, frozenset({role})) for role, person in people.items()),
        Actor("administrator", world.budi, frozenset({Role.ADMINISTRATOR})),
        Actor("member", world.wati, frozenset()),
        Actor("former officer", former, frozenset()),
        Actor("stranger", world.rina, frozenset()),
    ]


Rows = dict[str, list[str]]


@dataclass(frozen=True)
class Standing:
    """Every row of every table by its name, and the query that writes out those of each."""

    queries: dict[str, str]
    rows: Rows
    unwatched: frozenset[str]
    """Tables that can have no trigger: they are always read again."""


class Undone(Exception):  # noqa: N818 - it is no error
    """Nothing of what was tried is kept."""


@dataclass(frozen=True)
class Tried:
    """How a press ended: with a refusal, or with something said."""

    refused: Refused | None
    changed: bool


async def presses(world: World, actor: Actor, data: str, before: Standing) -> Tried:
    """Press a button by its data, and undo what it did; `before` is everything as it stands."""
    tried: Tried | None = None
    try:
        async with world.desk.database.transaction() as tx:
            refusal = await handled(world, tx, actor, data)
            touched = before.unwatched.union(row["name"] for row in await tx.all(TOUCHED))
            there = await written_out(tx, before.queries, touched)
            tried = Tried(refusal, any(before.rows[name] != there[name] for name in touched))
            raise Undone  # noqa: TRY301 - what was done is rolled back
    except Undone:
        pass
    assert tried is not None
    return tried


async def standing(world: World) -> Standing:
    """Write out everything, and from now on watch which tables are touched."""
    async with world.desk.database.transaction() as tx:
        tables = await tx.all(TABLES)
        queries = {row["name"]: row["query"] for row in tables}
        rows = await written_out(tx, queries, queries)
        await tx.run("CREATE TEMP TABLE IF NOT EXISTS touched (name TEXT)")
        for name in (row["name"] for row in tables if row["watched"]):
            for change in ("INSERT", "UPDATE", "DELETE"):
                await tx.run(WATCH.format(name=name, change=change))
        unwatched = frozenset(row["name"] for row in tables if not row["watched"])
    return Standing(queries, rows, unwatched)


async def written_out(tx: Tx, queries: Mapping[str, str], names: Iterable[str]) -> Rows:
    return {name: [row["row"] for row in await tx.all(queries[name])] for name in names}


async def handled(world: World, tx: Tx, actor: Actor, data: str) -> Refused | None:
    now = world.clock.now()
    turn = Turn(world.desk, tx, now)
    update = Update.de_json(pressed(world, actor, data), world.parts.application.bot)
    try:
        async with tx.savepoint():
            await world.parts.application.run_handlers(turn, update)
    except Refused as refusal:
        return refusal
    return None


def pressed(world: World, actor: Actor, data: str) -> dict[str, Any]:
    chat = {"id": world.group.id, "type": "supergroup", "title": "PPID", "is_forum": True}
    return {
        "update_id": 1,
        "callback_query": {
            "id": "1",
            "from": {"id": actor.person.id, "is_bot": False, "first_name": actor.name},
            "chat_instance": "1",
            "data": data,
            "message": {"message_id": 1, "date": 1_790_000_000, "chat": chat},
        },
    }


TABLES = """
SELECT name, type = 'table' AND name NOT LIKE 'sqlite_%' AS watched,
    'SELECT ' || (SELECT group_concat('quote("' || name || '")', ' || '','' || ')
                  FROM pragma_table_info(tables.name)) || ' AS row FROM ' || name AS query
FROM pragma_table_list AS tables WHERE schema = 'main' AND type != 'view'
    AND name != 'sqlite_schema'
"""
"""Every table, and the query that writes out its rows."""
WATCH = """
CREATE TEMP TRIGGER IF NOT EXISTS {name}_{change} AFTER {change} ON main.{name} BEGIN
    INSERT INTO touched VALUES ('{name}');
END
"""
TOUCHED = "SELECT DISTINCT name FROM temp.touched"
"""The tables that this transaction changed, also those changed back: it ends undone."""


def _with_case(name: str) -> list[str]:
    verb, *more = name.split(":")
    return [verb, "1", *more]


async def expected(
    world: World, actor: Actor, act: Act | None, *, drafted: bool = False
) -> str | None:
    """Return what the tables of roles and of a request's life refuse, as a text id.

    An act is drafted by its form: whoever may not do it may fill that in for who may.
    """
    if not actor.roles:
        return "not-an-officer"
    if act is None:
        return None
    # Of those who may approve a refusal this office chose the head.
    held = actor.roles & {Role.HEAD} if act is Act.APPROVE_REFUSAL else actor.roles
    if not (drafting_roles(act) & held if drafted else is_allowed(act, held)):
        return "only-for-roles"
    async with world.desk.database.transaction() as tx:
        case = await cases.get(tx, 1)
        assert case is not None
        now = world.clock.now()
        turn = Turn(world.desk, tx, now)
        return why_not(act, await permission_checks.facts_of(turn, case))


def act_of(name: str, state: State) -> Act | None:
    """Return what a button does; what is decided already is not asked again."""
    decided = state in {State.ANSWERED, State.HANDOVER, State.FINISHED}
    return Act.DRAFT_ANSWER if name == "answer" and decided else ACTS[name]


def is_drafted(name: str) -> bool:
    """Say whether a button of a case opens a form, or begins an answer, that others may sign."""
    return name.startswith(("sheet:", "continue:")) or name in {"answer", "granted", "classify"}


@pytest.mark.parametrize("state", State)
async def test_every_button_of_a_case_does_what_the_table_says_and_nothing_else(
    state: State,
) -> None:
    async with an_office(state) as (world, actors):
        before, wrong = await standing(world), []
        for name in ACTS:
            act = act_of(name, state)
            data = ":".join(["case", *_with_case(name)])
            for actor in actors:
                tried = await presses(world, actor, data, before)
                wanted = await expected(world, actor, act, drafted=is_drafted(name))
                said = tried.refused.text_id if tried.refused else None
                if wanted is not None and (said != wanted or tried.changed):
                    wrong.append((name, actor.name, wanted, said, tried.changed))
                if wanted is None and act in ALWAYS and not tried.changed:
                    wrong.append((name, actor.name, "done", said, tried.changed))
                if tried.refused is not None:
                    assert 0 < len(politely(world, tried.refused)) <= 200
        assert wrong == []
        assert await standing(world) == before


def politely(world: World, refusal: Refused) -> str:
    return world.desk.texts.plain(OFFICIAL, refusal.text_id, **refusal.values)


async def test_what_belongs_to_the_whole_office_is_done_by_who_may_and_by_nobody_else() -> None:
    async with an_office(State.RECEIVED) as (world, actors):
        before = await standing(world)
        for data, act in OF_THE_OFFICE.items():
            for actor in actors:
                tried = await presses(world, actor, data, before)
                wanted = await expected(world, actor, act, drafted=data in DRAFTED)
                said = tried.refused.text_id if tried.refused else None
                if wanted is not None:
                    assert (said, tried.changed) == (wanted, False), (data, actor.name)
                else:
                    assert said not in {"only-for-roles", "not-an-officer"}, (data, actor.name)
        assert await standing(world) == before


def test_every_button_and_form_of_the_group_is_pressed_here() -> None:
    data = [*OF_THE_OFFICE, *(":".join(["case", *_with_case(name)]) for name in ACTS)]
    read = {name: unpack(name, KINDS) for name in data}
    assert [name for name, button in read.items() if button is None] == []
    pressed_here = {type(button) for button in read.values()}
    others = {kind for verb, kind in KINDS.items() if verb.split(":")[0] not in OF_THEIR_OWN}
    assert pressed_here == others
    assert {name.split(":")[1] for name in ACTS if name.startswith("sheet:")} == {
        *ON_A_CASE,
        "lateness",
    }


def test_a_form_is_the_act_that_its_button_names() -> None:
    for name, act in ACTS.items():
        if name.startswith("sheet:"):
            assert FORMS_BY_NAME[name.split(":")[1]].act is act, name
