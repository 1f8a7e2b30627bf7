"""Who may answer an objection: nobody judges what they decided (UU 14/2008 Art 35)."""

from collections.abc import Sequence
from datetime import datetime

from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Grant, Judge, Role, active, holders, judge
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Markup
from storage import decisions, people, role_holders
from storage.database import Tx


async def judge_of(turn: Turn, case_id: int | None) -> Judge:
    """Return who may answer an objection today; `case_id` is None if it is about no request."""
    seats = await people.members(turn.tx)
    given = in_effect(active(await role_holders.current(turn.tx), turn.today), seats)
    decided = await decisions.deciders(turn.tx, case_id)
    return judge(decided, given, turn.office.objection_superior, turn.today)


async def judge_of_ppid(tx: Tx, office: OfficeProfile, now: datetime) -> Judge:
    """Return who may answer an objection if all holders of the PPID's role took the decision."""
    today = local_date(now, office.zone)
    given = in_effect(active(await role_holders.current(tx), today), await people.members(tx))
    return judge(holders(given, Role.PPID, today), given, office.objection_superior, today)


def in_effect(given: tuple[Grant, ...], seats: Sequence[Officer]) -> tuple[Grant, ...]:
    """Return the members' roles; the group's administrators hold each role that nobody has."""
    here = {seat.telegram_id for seat in seats}
    free = {*Role} - {grant.role for grant in given}
    first = [seat.telegram_id for seat in seats if seat.administrator]
    filled = (Grant(telegram_id, role) for role in free for telegram_id in first)
    return (*(grant for grant in given if grant.telegram_id in here), *filled)


async def named(turn: Turn, case_id: int | None, *, ringing: bool) -> Markup:
    """Return the names and the role of those who must answer; `ringing` notifies them."""
    found, texts = await judge_of(turn, case_id), turn.texts
    if found.role is None:
        return texts.say(OFFICIAL, "objection-judge-none")
    members = sorted(await people.members(turn.tx), key=lambda member: member.telegram_id)
    names = [
        texts.say(OFFICIAL, "digest-officer", officer_id=str(s.telegram_id), officer=s.display_name)
        if ringing
        else texts.say(OFFICIAL, "objection-judge-name", officer=s.display_name)
        for s in members
        if s.telegram_id in found.telegram_ids
    ]
    role = texts.plain(OFFICIAL, f"role-{found.role}")
    return texts.say(OFFICIAL, "objection-judge", role=role, lines=Markup(", ".join(names)))
