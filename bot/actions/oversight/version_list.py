"""Versions of what an office sets for everybody: the next one is set, and all are listed."""

from collections.abc import Callable, Mapping

from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.domain.events import EventName
from bot.domain.kept_version import About, KeptVersion
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Role
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import kept_versions

MOST_VERSIONS = 5
"""Versions that are listed below the text in force."""
EVENTS: Mapping[About, EventName] = {
    "policy": EventName.POLICY_SET,
    "office": EventName.OFFICE_CHANGED,
}


async def newest(turn: Turn, about: About) -> KeptVersion | None:
    """Return the version in force, or None."""
    return next(reversed(await kept_versions.every(turn.tx, about)), None)


async def set_next(
    turn: Turn, officer: Officer, about: About, after: int, parts: Mapping[str, str], change: str
) -> KeptVersion:
    """Keep the version that follows `after` and is set by an officer in the role they act in.

    Raises Refused if another was set meanwhile, or nothing changes.
    """
    now = await newest(turn, about)
    version = now.version if now else 0
    if after != version:
        raise Refused("version-changed-meanwhile", version=str(version))
    if now is not None and parts == now.parts:
        raise Refused("version-unchanged")
    role = min(turn.acting, key=[*Role].index)
    new = KeptVersion(version + 1, parts, change, role, officer.telegram_id, turn.now)
    await kept_versions.keep(turn.tx, about, new)
    await turn.record(None, EVENTS[about], officer.actor, entry=new.version, reason=change)
    return new


def listed(
    turn: Turn,
    language: str,
    versions: list[KeptVersion],
    named: Callable[[KeptVersion], str] = lambda one: one.change,
) -> Markup:
    """List the newest versions: when each was set, in which role, and what it changed."""
    return Markup(
        "\n".join(
            turn.texts.say(
                language,
                "policy-version",
                version=str(one.version),
                on=local_date(one.set_at, turn.zone),
                role=turn.texts.plain(OFFICIAL, f"role-{one.role}"),
                change=named(one),
            )
            for one in versions[: -MOST_VERSIONS - 1 : -1]
        )
    )
