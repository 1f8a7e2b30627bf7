"""Which ways are open to answer, extend, judge and record a letter, whatever chair is bare.

An office of four is asked as its people would ask it, at the worst hours; none may be a dead end.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from bot.actions.group import role_grants
from bot.actions.submissions import submission_post
from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.role_permissions import Acting, Holder, Role
from bot.domain.submission import Matter, PaperSignature, PaperState
from bot.errors import Refused
from storage import appointments, decisions, people
from tests.middle.people import the_case
from tests.world import TUESDAY, World, appoints, named, revokes

SITI, WAHYU, RATNA, JOKO = 4801, 4802, 4803, 4804
SEATS = {Role.PPID: SITI, Role.ATASAN: WAHYU, Role.HEAD: RATNA}
BARE = ("empty", "away", "double", "without account")
LAST = date(2026, 12, 8)
WHEN = {
    "night": TUESDAY.replace(hour=23, minute=30),
    "last day": TUESDAY + timedelta(days=14, hours=13),
    "Telegram was down": TUESDAY + timedelta(days=14, hours=22),
    "head without account": TUESDAY,
}


async def sits(turn: Turn, world: World) -> None:
    """Let Siti, Wahyu and Ratna hold the offices; Budi serves and administers, as does Joko."""
    for who in (*SEATS.values(), JOKO):
        await people.see_officer(turn.tx, who, f"Petugas {who}", turn.now)
    for role, who in SEATS.items():
        await revokes(turn.desk, turn.tx, world.budi.id, role)
        await appoints(turn.desk, turn.tx, named(who, role))
    await appoints(turn.desk, turn.tx, named(JOKO, Role.PETUGAS))


async def bares(turn: Turn, role: Role, how: str) -> None:
    """Let a chair be empty, its holder away or never on Telegram, or one person hold two."""
    if how == "away":
        await appointments.set_away(turn.tx, SEATS[role], turn.today + timedelta(days=9))
        return
    await revokes(turn.desk, turn.tx, SEATS[role], role)
    if how == "double":
        other = WAHYU if role is Role.PPID else SITI
        await appoints(turn.desk, turn.tx, named(other, role))
    if how == "without account":
        holder = Holder("Hj. Sri Mulyani")
        number = await role_grants.person_of(turn, role_grants.NOT_KNOWN, holder)
        await appoints(turn.desk, turn.tx, named(number, role, holder=holder))


async def may(turn: Turn, one: Officer, act: Act, case: Case, on: date | None = None) -> bool:
    """Say whether an officer may do an act to a case now, or that it was done on a day."""
    try:
        await submission_post.demand_signer(turn, one, act, case)
        if act is not Act.ANSWER_OBJECTION:
            await permission_checks.demand_possible(turn, case, act, on=on)
    except Refused:
        return False
    return True


async def by_hand(turn: Turn, act: Act, case: Case) -> bool:
    """Say whether somebody may have signed it today, and somebody may confirm that."""
    try:
        roles = await submission_post.roles(turn, act, case)
    except Refused:
        return False
    barred = await decisions.deciders(turn.tx, case.id) if act is Act.ANSWER_OBJECTION else ()
    signers = await permission_checks.holders_between(turn, roles, turn.today, turn.today)
    ids = [one.id for one in await permission_checks.named(turn)]
    matter, waiting = Matter.SUBMISSION, PaperState.WAITING
    return any(
        PaperSignature(1, matter, 1, 1, one.id, turn.today, JOKO, turn.now, waiting)
        .confirmers(ids, [JOKO], own_judgment=False)
        for one in signers
        if one.id not in barred
    )  # fmt: skip


async def stands_in(turn: Turn, role: Role) -> bool:
    """Let Joko stand in for an office by the head's order, or as its administrator records it."""
    deputy = named(JOKO, role, Acting.PLH, turn.today, turn.today)
    for one in await people.members(turn.tx):
        if one.away_on(turn.today):
            continue
        try:
            by = await permission_checks.demand(turn, one, Act.NAME_DEPUTY)
        except Refused:
            continue
        await role_grants.give(turn, by, deputy)
        return True
    return False


async def ways(turn: Turn, act: Act, case: Case, on: date | None) -> set[str]:
    """Return by which ways an act may come about."""
    here = [one for one in await people.members(turn.tx) if not one.away_on(turn.today)]
    found = {"tap"} if [one for one in here if await may(turn, one, act, case, on)] else set()
    if await by_hand(turn, act, case):
        found.add("paper")
    role = Role.ATASAN if act is Act.ANSWER_OBJECTION else Role.PPID
    if await stands_in(turn, role):
        joko = await people.officer(turn.tx, JOKO)
        if joko is not None and await may(turn, joko, act, case, on):
            found.add("deputy")
    return found


def situations() -> Iterator[tuple[Role, str, str, Act]]:
    for role in SEATS:
        for how in BARE:
            for when in WHEN:
                for act in (Act.ANSWER, Act.EXTEND, Act.ANSWER_OBJECTION):
                    yield role, how, when, act


class UndoneError(Exception):
    """Lets nothing of a situation stay."""


async def found_in(world: World, role: Role, how: str, when: str, act: Act) -> set[str]:
    """Return the ways that are open in a situation, and undo it."""
    found: set[str] = set()
    with suppress(UndoneError):
        async with world.desk.turn(max(WHEN[when], world.clock.now())) as turn:
            await sits(turn, world)
            await bares(turn, role, how)
            if when == "head without account" and role is not Role.HEAD:
                await bares(turn, Role.HEAD, "without account")
            on = LAST if when == "Telegram was down" else None
            found |= await ways(turn, act, await the_case(turn), on)
            raise UndoneError
    return found


async def test_no_bare_chair_leaves_an_act_with_a_running_clock_without_a_way(
    filed: World, objected: World
) -> None:
    missing = []
    for role, how, when, act in situations():
        world = objected if act is Act.ANSWER_OBJECTION else filed
        found = await found_in(world, role, how, when, act)
        # Without anybody there is nobody who signs: then an order or a decree comes first.
        if not found & {"tap", "paper"} and not (how == "empty" and "deputy" in found):
            missing.append((role, how, when, act, found))
    assert missing == []
