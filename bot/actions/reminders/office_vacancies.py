"""What the digest says of offices: held by nobody, or by a PPID who is away."""

from collections.abc import Iterable

from bot.actions.group import away
from bot.buttons.desk_buttons import NameDeputy
from bot.desk import contacts, permission_checks
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Case
from bot.domain.reminders.reminder_kinds import Due
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.domain.role_permissions import Role
from bot.texts import OFFICIAL, Markup

AWAY_FROM = 2
"""Working days before a last day from which a PPID who has not acted may be away."""
NUMBERS_SHOWN = 6


async def lines(turn: Turn) -> Markup:
    """Say which offices nobody holds today."""
    roles = await permission_checks.vacant(turn)
    if not roles:
        return Markup()
    said = turn.texts.say(OFFICIAL, "digest-unheld", roles=permission_checks.names(turn, roles))
    return Markup(f"\n\n{said}")


async def _untouched(turn: Turn, dues: Iterable[Due]) -> list[Case]:
    """Return the cases near their last day that no PPID moves, unless somebody stands in.

    Nobody moves what the PPID did not touch, and nothing while every PPID is away.
    """
    gone = Role.PPID in await away.bare_offices(turn)
    ppid = [one for one in await permission_checks.appointed(turn) if one.role is Role.PPID]
    if not ppid or any(one.acting for one in ppid):
        return []
    near = {
        due.case.id: due.case
        for due in dues
        if due.case is not None
        and due.kind is ReminderKind.COUNTDOWN
        and turn.calendar.left(turn.today, due.case.dates.earlier) <= AWAY_FROM
        and (gone or not due.situation.around.ppid_acted)
    }
    return list(near.values())


async def deputy_wanted(turn: Turn, dues: Iterable[Due]) -> Markup:
    """Ask the head whether somebody shall stand in for a PPID who has not acted."""
    untouched = await _untouched(turn, dues)
    if not untouched:
        return Markup()
    heads = await permission_checks.holders(turn, frozenset({Role.HEAD}))
    return turn.texts.say(
        OFFICIAL,
        "digest-deputy",
        away="yes" if Role.PPID in await away.bare_offices(turn) else "no",
        numbers=", ".join(case.number.split("/")[0] for case in untouched[:NUMBERS_SHOWN]),
        head=Markup(", ".join(contacts.mention(turn, one) for one in heads)),
    )


async def buttons(turn: Turn, dues: Iterable[Due]) -> Keyboard:
    """Return the button by which the head names who stands in, if the digest asks for it."""
    if not await _untouched(turn, dues):
        return []
    return [[turn.button(OFFICIAL, "button-deputy", NameDeputy())]]
