"""Who may answer an objection, and who of them is to be called."""

from datetime import datetime

from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.role_permissions import Judge, Role, appointments_of_role, judge_for
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Markup
from storage import appointments, people
from storage.database import Tx


async def judge_of_ppid(tx: Tx, office: OfficeProfile, now: datetime) -> Judge:
    """Return who may answer an objection if all holders of the PPID's role took the decision."""
    today = local_date(now, office.zone)
    known = [*await people.members(tx), *await people.without_account(tx)]
    here = {one.id for one in known}
    given = [one for one in await appointments.current(tx) if one.officer_id in here]
    ppid = appointments_of_role(given, Role.PPID, today)
    return judge_for(ppid, given, today, office.objection_superior_outside)


async def judge_names(turn: Turn, case_id: int | None, *, ringing: bool) -> Markup:
    """Return the names and the role of those who must answer; `ringing` notifies them."""
    found, texts = await permission_checks.judge_of(turn, case_id), turn.texts
    if found.outside:
        return texts.say(OFFICIAL, "objection-judge-outside", official=found.outside)
    if found.role is None:
        return texts.say(OFFICIAL, "objection-judge-none")
    judges = await permission_checks.judges_to_call(turn, found)
    names = [
        contacts.mention_of(turn, one)
        if ringing
        else texts.say(OFFICIAL, "objection-judge-name", officer=one.display_name)
        for one in sorted(judges, key=lambda one: one.id)
    ]
    role = texts.plain(OFFICIAL, f"role-{found.role}")
    return texts.say(OFFICIAL, "objection-judge", role=role, lines=Markup(", ".join(names)))
