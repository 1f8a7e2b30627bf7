"""Which ways are open to answer, extend, judge and record a letter, whatever chair is bare.

An office of five, and one of three, is asked as its people would ask it, at the worst hours; none
may be a dead end.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

import pytest

from bot.actions.group import chair_changes
from bot.actions.requests import deadline_regime
from bot.actions.requests.deadline_regime import ClockRegimeAnswers
from bot.desk import permission_checks
from bot.domain.law.case import Case, Officer
from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState
from bot.domain.people.role_permissions import ActingKind, Holder
from storage import people
from tests.middle.people import authority, refused, the_case
from tests.prelude import TUESDAY, Act, Refused, Role, Turn, World, require
from tests.world import appoints, named, revokes

SITI, WAHYU, RATNA, JOKO = 4801, 4802, 4803, 4804
SEATS = {Role.PPID: SITI, Role.ATASAN: WAHYU, Role.HEAD: RATNA}
BARE = ("empty", "away", "double", "without account")
LAST, IN_A_STAGE = date(2026, 12, 8), date(2026, 11, 27)
STAGE = "last day in a stage"
WHEN = {
    "night": TUESDAY.replace(hour=23, minute=30),
    "last day": TUESDAY + timedelta(days=14, hours=13),
    "Telegram was down": TUESDAY + timedelta(days=14, hours=22),
    "head without account": TUESDAY,
    STAGE: TUESDAY + timedelta(days=3, hours=13),
}
LETTER = Act.SEE_ORIGINAL
"""Stands for a letter that was signed elsewhere: to record it, and to confirm it."""


async def sits(turn: Turn, world: World, *, only_three: bool = False) -> None:
    """Let Siti, Wahyu and Ratna hold the offices; Budi serves and administers, and Joko serves.

    In an office of three Siti does all that too.
    """
    for who in (*SEATS.values(), JOKO):
        await people.record_member(turn.tx, who, f"Petugas {who}", turn.now)
    for role, who in SEATS.items():
        await revokes(turn.desk, turn.tx, world.budi.id, role)
        await appoints(turn.desk, turn.tx, named(who, role))
    await appoints(turn.desk, turn.tx, named(SITI if only_three else JOKO, Role.PETUGAS))
    if only_three:
        await revokes(turn.desk, turn.tx, world.budi.id, Role.PETUGAS)
        for who, here in ((SITI, True), (JOKO, False), (world.budi.id, False)):
            await people.set_membership(
                turn.tx, who, f"Petugas {who}", turn.now, administrator=here, member=here
            )


async def bares(turn: Turn, role: Role, how: str) -> int | None:
    """Let a chair be empty, its holder never on Telegram, or one person hold two.

    Return who is not there, if its holder is away and nobody stands in yet.
    """
    if how == "away":
        return SEATS[role]
    await revokes(turn.desk, turn.tx, SEATS[role], role)
    if how == "double":
        other = WAHYU if role is Role.PPID else SITI
        await appoints(turn.desk, turn.tx, named(other, role))
    if how == "without account":
        holder = Holder("Hj. Sri Mulyani")
        number = await people.add_without_account(turn.tx, holder.name, turn.now)
        await appoints(turn.desk, turn.tx, named(number, role, holder=holder))
    return None


async def may(turn: Turn, one: Officer, act: Act, case: Case, on: date | None = None) -> bool:
    """Say whether an officer may do an act to a case now, or that it was done on a day."""
    try:
        await permission_checks.demand(turn, one, act, case)
        if act is not Act.ANSWER_OBJECTION:
            await permission_checks.demand_possible(turn, case, act, on=on)
    except Refused:
        return False
    return True


async def by_hand(turn: Turn, act: Act, case: Case, gone: int | None) -> bool:
    """Say whether somebody may have signed it today, and somebody may confirm that."""
    try:
        roles = await permission_checks.roles_to_act(turn, act, case)
    except Refused:
        return False
    barred = (
        await permission_checks.deciders_of_case(turn, case.id)
        if act is Act.ANSWER_OBJECTION
        else ()
    )
    signers = await permission_checks.role_holders_between(turn, roles, turn.today, turn.today)
    here = await permission_checks.named_officers(turn)
    ids = [one.id for one in here if one.id != gone]
    matter, waiting = SignableMatter.SUBMISSION, SignatureState.WAITING
    return any(
        PaperSignature(1, matter, 1, 1, one.id, turn.today, recorder, turn.now, waiting)
        .possible_confirmers(ids, ids, own_judgment=False)
        for one in signers
        for recorder in ids
        if one.id not in barred
    )  # fmt: skip


async def stands_in(turn: Turn, role: Role, who: int = JOKO, gone: int | None = None) -> bool:
    """Let Joko stand in for an office by the head's order, or as its administrator records it."""
    deputy = named(who, role, ActingKind.PLH, turn.today, turn.today)
    for one in await people.members(turn.tx):
        if one.id == gone:
            continue
        try:
            by = await permission_checks.demand_appointing(turn, one, role, acting=True)
        except Refused:
            continue
        await chair_changes.give(turn, by, deputy)
        return True
    return False


async def ways(turn: Turn, act: Act, case: Case, on: date | None, gone: int | None) -> set[str]:
    """Return by which ways an act may come about while somebody is not there."""
    here = [one for one in await people.members(turn.tx) if one.id != gone]
    if act is LETTER:
        return await ways_of_letter(turn, case, gone)
    found = {"tap"} if [one for one in here if await may(turn, one, act, case, on)] else set()
    if await by_hand(turn, act, case, gone):
        found.add("paper")
    role = Role.ATASAN if act is Act.ANSWER_OBJECTION else Role.PPID
    for one in here:
        if await stands_in(turn, role, one.id, gone) and await may(turn, one, act, case, on):
            found.add("deputy")
    return found


async def ways_of_letter(turn: Turn, case: Case, gone: int | None) -> set[str]:
    """Return by which ways a letter that was signed elsewhere comes into the record."""
    found = {"paper"} if await by_hand(turn, Act.ANSWER, case, gone) else set()
    here = [one.id for one in await people.members(turn.tx)]
    named_one = await stands_in(turn, Role.PPID, here[-1], gone)
    if named_one and await by_hand(turn, Act.ANSWER, case, gone):
        found.add("deputy")
    return found


def situations() -> Iterator[tuple[Role, str, str, Act]]:
    """Yield each chair, how it is bare, when, and what must be done; the stage comes last."""
    for when in WHEN:
        for role in SEATS:
            for how in BARE:
                for act in (Act.ANSWER, Act.EXTEND, Act.ANSWER_OBJECTION, LETTER):
                    yield role, how, when, act


async def in_a_stage(world: World) -> None:
    """Put the request on the short clock of an election stage, whose last day comes first."""
    async with world.desk.turn() as turn:
        case, by = await the_case(turn), await authority(turn, world.budi, Act.CHANGE_REGIME)
        reason = ClockRegimeAnswers(regime_reason="Menyangkut tahapan kampanye.")
        await deadline_regime.shorten(turn, by, case, reason)
        assert (await the_case(turn)).due_on == IN_A_STAGE


class UndoneError(Exception):
    """Lets nothing of a situation stay."""


async def found_in(
    world: World, role: Role, how: str, when: str, act: Act, *, only_three: bool
) -> set[str]:
    """Return the ways that are open in a situation, and undo it."""
    found: set[str] = set()
    with suppress(UndoneError):
        async with world.desk.turn(max(WHEN[when], world.clock.now())) as turn:
            await sits(turn, world, only_three=only_three)
            gone = await bares(turn, role, how)
            if when == "head without account" and role is not Role.HEAD:
                await bares(turn, Role.HEAD, "without account")
            on = LAST if when == "Telegram was down" else None
            found |= await ways(turn, act, await the_case(turn), on, gone)
            raise UndoneError
    return found


@pytest.mark.parametrize("only_three", [False, True])
async def test_no_bare_chair_leaves_an_act_with_a_running_clock_without_a_way(
    filed: World, objected: World, only_three: bool
) -> None:
    missing, seen = [], set()
    for role, how, when, act in situations():
        world = objected if act is Act.ANSWER_OBJECTION else filed
        if when == STAGE and world is filed and STAGE not in seen:
            await in_a_stage(world)
        seen.add(when)
        found = await found_in(world, role, how, when, act, only_three=only_three)
        # Without anybody there is nobody who signs: then an order or a decree comes first.
        if not found & {"tap", "paper"} and not (how == "empty" and "deputy" in found):
            missing.append((role, how, when, act, found))
    assert missing == []


async def test_with_both_chairs_empty_a_recorded_order_opens_the_year_s_days_off(
    filed: World, turn: Turn
) -> None:
    await sits(turn, filed)
    for role in (Role.PPID, Role.HEAD):
        await bares(turn, role, "empty")
    joko = require(await people.officer(turn.tx, JOKO), "unknown")
    with refused("office-vacant"):
        await permission_checks.demand(turn, joko, Act.KEEP_CALENDAR)
    assert await stands_in(turn, Role.PPID)
    await permission_checks.demand(turn, joko, Act.KEEP_CALENDAR)
