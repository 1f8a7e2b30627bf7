"""The story of a case as officers read it: who, in which role, when, what, before and after."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.actions import roles, stating
from bot.desk import Turn
from bot.domain.case import Case
from bot.domain.events import Event, EventName, officer_of
from bot.domain.roles import Role
from bot.texts import OFFICIAL, Markup
from storage import people, story

DATES = frozenset({"before", "complete_by", "due", "internal", "on"})
WORDS: Mapping[str, str] = {
    "act": "choice-elsewhere-act",
    "channel": "choice-elsewhere-channel",
    "outcome": "choice-decision-outcome",
    "regime": "fact-regime",
    "role": "role",
}
"""Facts whose values are words of a list, and how the texts of those begin."""
NAMED = (*sorted(DATES), *WORDS, "number", "evidence", "reason", "letter", "basis")
"""Facts that officers read beside what happened."""


async def show(turn: Turn, case: Case) -> None:
    """Write the whole story of a case into its topic, in as many messages as it takes."""
    texts = turn.desk.texts
    told = await story.events(turn.tx, turn.desk.vault, case.id)
    names = await _names(turn, told)
    lines = [_line(turn, event, names) for event in told]
    heading = texts.say(OFFICIAL, "chronicle", number=case.number)
    for page in stating.packed([heading, *lines]):
        await turn.tell_group(page, case=case)


async def _names(turn: Turn, told: Iterable[Event]) -> dict[str, str]:
    """Name everybody who acted."""
    found = {}
    for actor in {event.actor for event in told}:
        telegram_id = officer_of(actor)
        officer = await people.officer(turn.tx, telegram_id) if telegram_id else None
        who = "citizen" if actor == "citizen" else "desk"
        found[actor] = (
            officer.display_name if officer else turn.desk.texts.plain(OFFICIAL, f"actor-{who}")
        )
    return found


def _line(turn: Turn, event: Event, names: Mapping[str, str]) -> Markup:
    texts = turn.desk.texts
    held = frozenset(Role(role) for role in event.facts.get("roles", ()))
    later = event.recorded_later(turn.desk.zone)
    facts = [_fact(turn, event, name) for name in NAMED if event.facts.get(name)]
    return texts.say(
        OFFICIAL,
        "chronicle-line",
        at=event.happened_at,
        later="yes" if later else "no",
        recorded=event.recorded_at or event.happened_at,
        who=names[event.actor],
        roles=roles.names(turn, held) or "none",
        what=texts.plain(OFFICIAL, f"chronicle-{event.name}"),
        facts="; ".join(facts) or "none",
    )


def _fact(turn: Turn, event: Event, name: str) -> str:
    label = turn.desk.texts.plain(OFFICIAL, f"fact-{name}".replace("_", "-"))
    return f"{label} {_value(turn, event, name, event.facts[name])}"


def _value(turn: Turn, event: Event, name: str, value: Any) -> str:
    texts = turn.desk.texts
    if name in DATES:
        return texts.plain(OFFICIAL, "fact-date", on=date.fromisoformat(value))
    if name not in WORDS:
        return str(value)
    objection = event.name is EventName.OBJECTION_ANSWERED and name == "outcome"
    prefix = "objection-outcome" if objection else WORDS[name]
    return texts.plain(OFFICIAL, f"{prefix}-{value}".replace("_", "-"))
