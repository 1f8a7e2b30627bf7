"""Checks of who may do what, and whether it may be done to a request now.

Here alone an `Authority` is made, where an act is done; when that is possible is said by
`bot.domain.law.acts`.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.desk.turn import Turn
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import drafting_roles, is_allowed, may_fill, why_not
from bot.domain.law.authority import Authority, Signatory
from bot.domain.law.case import OWED, Case, Officer
from bot.domain.law.chairs import Chairs
from bot.domain.law.exemption import WhoTests, approving_role
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people import role_permissions
from bot.domain.people.role_permissions import (
    OFFICES,
    Appointment,
    Judge,
    Role,
    current_appointments,
    judge_for,
)
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import appointments, cases, decisions, objections, people, request_facts

NAMING_ROLES = frozenset({Role.PPID, Role.HEAD})
"""Who names petugas, pelaksana and Tim Penghubung, with a tap."""
RECORDING_ROLES = frozenset({Role.HEAD, Role.ADMINISTRATOR})
"""Who records by which decree somebody holds an office."""


@dataclass(frozen=True)
class Rights:
    """What an officer may do now: the roles `held`, those `given` to anybody, and the facts."""

    held: frozenset[Role]
    given: frozenset[Role]
    facts: ActFacts

    def may(self, act: Act) -> bool:
        """Say whether the officer may do an act now."""
        return is_allowed(act, self.held) and why_not(act, self.facts) is None

    def may_fill(self, act: Act) -> bool:
        """Say whether the officer may fill the form of an act now."""
        return may_fill(act, self.held, self.given) and why_not(act, self.facts) is None


async def rights_of(turn: Turn, officer: Officer, case: Case | None) -> Rights:
    """Return what an officer may do now with a request, or at the office."""
    chairs = await _chairs(turn, officer)
    return Rights(chairs.roles_of(officer), chairs.filled, await facts_of(turn, case))


async def _chairs(turn: Turn, officer: Officer | None = None) -> Chairs:
    """Read who sits where today, or on the day of an officer's signature by hand."""
    standing = await appointments.current(turn.tx)
    if isinstance(officer, Authority | Signatory) and officer.paper is not None:
        day = local_date(officer.at, turn.zone)
        return Chairs(standing, await appointments.of_day(turn.tx, officer.at, day))
    return Chairs(standing, current_appointments(standing, turn.today))


async def grants_today(turn: Turn) -> tuple[Appointment, ...]:
    """Return what anybody holds today."""
    return (await _chairs(turn)).in_force


async def serves(turn: Turn, officer: Officer) -> bool:
    """Say whether an officer holds any role today."""
    return bool((await _chairs(turn, officer)).roles_of(officer))


async def all_officers(turn: Turn) -> list[Officer]:
    """Return the group's members, and then the officers who do not use Telegram."""
    return [*await people.members(turn.tx), *await people.without_account(turn.tx)]


async def roles_by_officer(turn: Turn) -> tuple[Appointment, ...]:
    """Return today's appointments of the group's members and of those without Telegram."""
    here = {one.id for one in await all_officers(turn)}
    grants = await grants_today(turn)
    return tuple(grant for grant in grants if grant.officer_id in here)


async def named_officers(turn: Turn) -> list[Officer]:
    """Return the members who hold a role by appointment, not only administrators."""
    appointees = {one.officer_id for one in await roles_by_officer(turn)}
    return [one for one in await people.members(turn.tx) if one.id in appointees]


async def counter_officers(turn: Turn) -> frozenset[int]:
    """Return the ids of the officers named for the counter (petugas)."""
    return role_permissions.appointments_of_role(
        await appointments.current(turn.tx), Role.PETUGAS, turn.today
    )


async def vacant_roles(turn: Turn) -> frozenset[Role]:
    """Return the offices that somebody must hold and that nobody was given.

    A holder whom the desk has not seen in its group, as after a move, holds the office still.
    """
    grants = await appointments.current(turn.tx)
    return frozenset(role_permissions.vacant(grants, turn.office.needed_roles, turn.today))


async def _demand_held(turn: Turn, chairs: Chairs, wanted: frozenset[Role]) -> None:
    """Raise Refused if only offices may do an act and nobody holds one, naming who can mend it."""
    if not wanted <= OFFICES or wanted & chairs.filled:
        return
    administrators = [one for one in await people.members(turn.tx) if one.administrator]
    names_of = ", ".join(one.display_name for one in administrators) or "?"
    raise Refused("office-vacant", roles=role_names(turn, wanted), administrators=names_of)


async def role_holders(turn: Turn, wanted: frozenset[Role]) -> list[Officer]:
    """Return who holds one of the roles today: whoever acts, rather than whom they stand in for."""
    chairs = await _chairs(turn)
    held = [one for one in await all_officers(turn) if wanted & chairs.roles_of(one)]
    return [one for one in held if not chairs.is_stood_in_for(one)] or held


async def those_there(turn: Turn, officers: Iterable[Officer]) -> list[Officer]:
    """Return those of some officers in whose place nobody acts today."""
    chairs = await _chairs(turn)
    return [one for one in officers if not chairs.is_stood_in_for(one)]


async def role_holders_between(
    turn: Turn, wanted: frozenset[Role], since: date, until: date
) -> list[Officer]:
    """Return the officers who held one of the roles on any of these days."""
    last = (until - since).days
    days = [since + timedelta(days=ahead) for ahead in range(last + 1)]
    moments = [(min(datetime.combine(day, time.max, turn.zone), turn.now), day) for day in days]
    known = await appointments.every(turn.tx)
    grants = [one for one in known if one.role in wanted]
    held = {one.officer_id for one in grants if any(one.held_at(*moment) for moment in moments)}
    return [one for one in await all_officers(turn) if one.id in held]


async def deciders_of_case(
    turn: Turn, case_id: int | None, further: Collection[int] = ()
) -> frozenset[int]:
    """Return the ids of those who took part in what a request came to, and `further`.

    None of them judges an objection to it, by no other account either: the NIP tells.
    """
    decided = await decisions.deciders(turn.tx, case_id) | frozenset(further)
    decided |= await _silent_holders(turn, await cases.get(turn.tx, case_id))
    return role_permissions.same_persons(await appointments.every(turn.tx), decided)


async def _silent_holders(turn: Turn, case: Case | None) -> frozenset[int]:
    """Return who was the PPID on the last day of an answer, if it passed in silence.

    Nobody judges an objection to a silence of their own (UU 30/2014 Art 42).
    """
    if case is None:
        return frozenset()
    last = case.dates.earlier
    spoken_at = await request_facts.first_word(turn.tx, case.id)
    if local_date(spoken_at or turn.now, turn.zone) <= last:
        return frozenset()
    holders = await role_holders_between(turn, frozenset({Role.PPID}), last, last)
    return frozenset(one.id for one in holders)


async def judge_of(turn: Turn, case_id: int | None, further: Collection[int] = ()) -> Judge:
    """Return who may answer an objection today, if `further` officers took part as well.

    `case_id` is None if it is about no request.
    """
    decided = await deciders_of_case(turn, case_id, further)
    given = await roles_by_officer(turn)
    return judge_for(decided, given, turn.today, turn.office.objection_superior_outside)


async def judges_to_call(turn: Turn, found: Judge) -> list[Officer]:
    """Return who is to answer an objection: whoever acts, rather than whom they stand in for."""
    may = [one for one in await all_officers(turn) if one.id in found.officer_ids]
    return await those_there(turn, may) or may


async def is_judge(turn: Turn, officer: Officer, case_id: int | None) -> bool:
    """Say whether an officer may answer an objection; who signed by hand, on that day."""
    found = await judge_of(turn, case_id)
    held = (await _chairs(turn, officer)).roles_of(officer)
    return found.role in held and officer.id not in await deciders_of_case(turn, case_id)


async def demand_draft_authority(turn: Turn, officer: Officer, act: Act) -> Authority:
    """Return the authority to do an act, else to hand it up. Raises Refused."""
    chairs, fill = await _chairs(turn, officer), drafting_roles(act)
    own = act.rule.who & fill & chairs.roles_of(officer)
    await _demand_held(turn, chairs, act.rule.who)
    return await _authority(turn, chairs, officer, act if own else Act.SUBMIT, own or fill)


async def demand(turn: Turn, officer: Officer, act: Act, case: Case | None = None) -> Authority:
    """Return an officer's authority to do an act. Raises Refused, naming who may.

    An objection is answered by its judge, and what an official outside decided is recorded by
    whoever records objections. A refusal, a judgment or a closing waits for the chair.
    """
    act, wanted = await _whose(turn, act, case)
    by = await demand_one_of(turn, officer, act, wanted)
    if act.rule.is_judges and not await is_judge(turn, officer, case.id if case else None):
        raise Refused("only-for-roles", roles=role_names(turn, wanted))
    if act.rule.waits_for_chair:
        await demand_chair(turn, by, case)
    return by


async def roles_to_act(turn: Turn, act: Act, case: Case | None) -> frozenset[Role]:
    """Return the roles whose act it is; for an objection, that of its judge today.

    Raises Refused if nobody is left to judge.
    """
    return (await _whose(turn, act, case))[1]


async def _whose(turn: Turn, act: Act, case: Case | None) -> tuple[Act, frozenset[Role]]:
    """Return an act and whose it is, or that of recording what an official outside decided."""
    if not act.rule.is_judges:
        return act, roles_that_may(turn, act)
    found = await judge_of(turn, case.id if case else None)
    if found.outside:
        return Act.RECORD_OBJECTION, Act.RECORD_OBJECTION.rule.who
    if found.role is None:
        raise Refused("objection-nobody-left")
    return act, frozenset({found.role})


def roles_that_may(turn: Turn, act: Act) -> frozenset[Role]:
    """Return the roles that may do an act here: the office chooses who approves a refusal."""
    chosen = frozenset({approving_role(turn.office.refusal_approval)})
    return chosen if act.rule.office_chooses else act.rule.who


async def may(turn: Turn, officer: Officer, act: Act) -> bool:
    """Say whether a role of an officer allows an act here, as for what is only shown."""
    return bool(roles_that_may(turn, act) & (await _chairs(turn, officer)).roles_of(officer))


async def demand_one_of(
    turn: Turn, officer: Officer, act: Act, wanted: frozenset[Role]
) -> Authority:
    """Return an officer's authority to do an act in one of the wanted roles, or raise Refused."""
    return await _authority(turn, await _chairs(turn, officer), officer, act, wanted)


async def _authority(
    turn: Turn, chairs: Chairs, officer: Officer, act: Act, wanted: frozenset[Role]
) -> Authority:
    held = wanted & chairs.roles_of(officer)
    if not held:
        await _demand_held(turn, chairs, wanted)
        raise Refused("only-for-roles", roles=role_names(turn, wanted))
    numbers = tuple(one.id for one in chairs.appointments_of(officer) if one.role in held)
    return Authority(
        **{"at": turn.now, **dict(officer), "act": act, "roles": held, "appointments": numbers}
    )


async def demand_scan(turn: Turn, by: Authority) -> None:
    """Raise Refused if every appointment behind an authority still lacks its decree's scan.

    New exemptions, destruction and further offices wait for it; what has a running clock never
    does: an authority comes from its decree (PP 61/2010 Art 12(2)).
    """
    held = (await _chairs(turn, by)).appointments_of(by)
    grants = [one for one in held if one.id in by.appointments]
    if grants and all(one.lacks_scan for one in grants):
        raise Refused("scan-first", decree=grants[0].decree or "?")


def appointing_roles(
    role: Role, filled: frozenset[Role], *, acting: bool = False
) -> frozenset[Role]:
    """Return whose it is to record who holds a role, by which chairs are `filled`.

    Of who serves it is the PPID's or the head's; with both chairs empty an administrator sets the
    desk up. Of an office the head or an administrator records it; who only acts in it for some
    days, also its own holder.
    """
    if role in OFFICES:
        return RECORDING_ROLES | ({role} if acting else frozenset())
    return NAMING_ROLES if NAMING_ROLES & filled else frozenset({Role.ADMINISTRATOR})


async def demand_appointing(
    turn: Turn, officer: Officer, role: Role, *, acting: bool = False
) -> Authority:
    """Return the authority to record who holds a role, or who acts in it. Raises Refused."""
    chairs = await _chairs(turn, officer)
    wanted = appointing_roles(role, chairs.filled, acting=acting)
    return await _authority(turn, chairs, officer, Act.APPOINT, wanted)


def role_names(turn: Turn, wanted: frozenset[Role]) -> str:
    """Return the names of roles, in the order of the law."""
    ordered = [role for role in Role if role in wanted]
    return ", ".join(turn.texts.plain(OFFICIAL, f"role-{role}") for role in ordered)


async def authorize(
    turn: Turn, officer: Officer, case: Case | None, act: Act, *, on: date | None = None
) -> Authority:
    """Return the authority to do an act. Raises Refused if it is not theirs, or not possible.

    It is possible now, or was on the day `on` which it was done outside the chat.
    """
    by = await demand(turn, officer, act, case)
    await demand_possible(turn, case, act, on=on)
    return by


async def demand_chair(turn: Turn, by: Authority, case: Case | None) -> None:
    """Raise Refused while a change waits of the chair from which is refused, judged or closed.

    Not from the last day on: nobody's days pass by because of it.
    """
    changing = (await _chairs(turn)).changing(by.roles, turn.today)
    if not changing:
        return
    case_id = case.id if case else None
    owed = [one for one in await objections.waiting(turn.tx) if one.case_id == case_id]
    days = [one.dates.earlier for one in owed]
    if case is not None and case.state in OWED:
        days.append(case.dates.earlier)
    if turn.today < min(days, default=date.max):
        raise Refused("chair-changes", roles=role_names(turn, changing))


async def authorize_draft(turn: Turn, officer: Officer, case: Case | None, act: Act) -> Authority:
    """Return the authority to do or draft an act. Raises Refused, also if it is not possible."""
    by = await demand_draft_authority(turn, officer, act)
    if by.act.rule.waits_for_chair:
        await demand_chair(turn, by, case)
    await demand_possible(turn, case, act)
    return by


async def demand_possible(
    turn: Turn, case: Case | None, act: Act, *, on: date | None = None
) -> None:
    """Raise Refused if an act is not possible now, or on a day, whoever wants to do it."""
    rule = act.rule
    if not rule.moves and not rule.needs:
        return
    facts = replace(await facts_of(turn, case), today=on or turn.today)
    refusal = why_not(act, facts)
    if refusal is not None:
        raise Refused(
            refusal,
            number=case.number if case else "",
            officer=facts.answer_by or "",
            until=facts.complete_by or turn.today,
        )


async def facts_of(turn: Turn, case: Case | None) -> ActFacts:
    """Return the facts of a request and of the office that decide which acts are possible."""
    if case is None:
        facts = ActFacts(None, turn.today)
    else:
        facts = await request_facts.of_case(turn.tx, case, turn.today)
    return replace(
        facts,
        restricted=case is not None and case.is_restricted(turn.now),
        tests_itself=turn.office.tests is WhoTests.OWN,
        eppid_counts=turn.office.register_of_record == "e-ppid",
        has_schedule=bool(turn.office.retention.jra_basis),
    )
