"""Who may answer an objection: nobody judges what they decided (UU 14/2008 Art 35)."""

from datetime import datetime

from bot.actions.group import judge_left
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Judge, Role, holders, judge
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Markup
from storage import appointments, people
from storage.database import Tx


async def judge_of(turn: Turn, case_id: int | None) -> Judge:
    """Return who may answer an objection today; `case_id` is None if it is about no request."""
    return await judge_left.after(turn, case_id)


async def is_judge(turn: Turn, officer: Officer, case_id: int | None) -> bool:
    """Say whether an officer may answer an objection; who signed by hand, on that day."""
    found = await judge_of(turn, case_id)
    held = await permission_checks.roles_of(turn, officer)
    return found.role in held and officer.id not in await permission_checks.deciders(turn, case_id)


async def judge_of_ppid(tx: Tx, office: OfficeProfile, now: datetime) -> Judge:
    """Return who may answer an objection if all holders of the PPID's role took the decision."""
    today = local_date(now, office.zone)
    known = [*await people.members(tx), *await people.without_account(tx)]
    here = {one.id for one in known}
    given = [one for one in await appointments.standing(tx) if one.officer_id in here]
    ppid = holders(given, Role.PPID, today)
    return judge(ppid, given, today, office.objection_superior_outside)


async def named(turn: Turn, case_id: int | None, *, ringing: bool) -> Markup:
    """Return the names and the role of those who must answer; `ringing` notifies them."""
    found, texts = await judge_of(turn, case_id), turn.texts
    if found.outside:
        return texts.say(OFFICIAL, "objection-judge-outside", official=found.outside)
    if found.role is None:
        return texts.say(OFFICIAL, "objection-judge-none")
    known = await permission_checks.everybody(turn)
    names = [
        contacts.mention(turn, s)
        if ringing
        else texts.say(OFFICIAL, "objection-judge-name", officer=s.display_name)
        for s in sorted(known, key=lambda one: one.id)
        if s.id in found.officer_ids
    ]
    role = texts.plain(OFFICIAL, f"role-{found.role}")
    return texts.say(OFFICIAL, "objection-judge", role=role, lines=Markup(", ".join(names)))
