"""Who may do what: roles are asked where the deed is done."""

from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.roles import WHO, DeskAction, Role, active
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import role_holders


async def roles_of(turn: Turn, officer: Officer) -> frozenset[Role]:
    """Return the roles that a member of the group holds today.

    While nobody holds a role, the group's administrators do: a small office works at once. An
    objection is never answered so by who decided; `domain.roles.judge` sees to that.
    """
    if not officer.member:
        return frozenset()
    grants = active(await role_holders.standing(turn.tx), turn.today)
    held = {grant.role for grant in grants if grant.telegram_id == officer.telegram_id}
    if officer.named or officer.administrator:
        held.add(Role.PETUGAS)
    if officer.administrator:
        held |= {Role.ADMINISTRATOR} | ({*Role} - {grant.role for grant in grants})
    return frozenset(held)


async def vacant(turn: Turn) -> frozenset[Role]:
    """Return the roles that nobody was given today; meanwhile the administrators play them."""
    held = {grant.role for grant in active(await role_holders.standing(turn.tx), turn.today)}
    return frozenset(Role) - held - {Role.PETUGAS, Role.ADMINISTRATOR}


async def demand(turn: Turn, officer: Officer, action: DeskAction) -> frozenset[Role]:
    """Return the roles in which an officer may do this, or refuse and say politely who may."""
    return await demand_one_of(turn, officer, WHO[action])


async def demand_one_of(turn: Turn, officer: Officer, wanted: frozenset[Role]) -> frozenset[Role]:
    """Return which of the wanted roles an officer holds, and act in them; refuse if none."""
    acting = wanted & await roles_of(turn, officer)
    if not acting:
        raise Refused("only-for-roles", roles=names(turn, wanted))
    turn.acting = acting
    return acting


def names(turn: Turn, wanted: frozenset[Role]) -> str:
    """Write roles out, in the order of the law."""
    ordered = [role for role in Role if role in wanted]
    return ", ".join(turn.desk.texts.plain(OFFICIAL, f"role-{role}") for role in ordered)
