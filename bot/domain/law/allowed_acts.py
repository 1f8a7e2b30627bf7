"""Who may do an act now, and what is in the way: asked of the act's row."""

from collections.abc import Collection
from datetime import date

from bot.domain.law.act_facts import NO_OTHER_ANSWER, ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.case import State
from bot.domain.law.objection_state import Objection
from bot.domain.people.role_permissions import OFFICES, Role


def is_allowed(act: Act, roles: Collection[Role]) -> bool:
    """Say whether one of the roles allows an act."""
    return not act.rule.who.isdisjoint(roles)


def drafting_roles(act: Act) -> frozenset[Role]:
    """Return the roles that may fill in an act's form, including drafters for its signer."""
    return act.rule.fills or act.rule.who


def may_fill(act: Act, held: Collection[Role], given: Collection[Role]) -> bool:
    """Say whether one of the roles allows to fill the form of an act.

    `given` are the roles that somebody holds: what only offices do waits until one is.
    """
    who = act.rule.who
    vacant = who <= OFFICES and who.isdisjoint(given)
    return not vacant and not drafting_roles(act).isdisjoint(held)


def state_after(state: State, act: Act) -> State | None:
    """Return the state that follows, or None if the act is not possible now."""
    return act.rule.moves.get(state)


def why_not(act: Act, facts: ActFacts) -> str | None:
    """Return why an act is not possible now, as a text id, or None."""
    rule = act.rule
    missing = [need for need in rule.needs if not need.holds(facts)]
    # An officer about to send another answer is told who was first, not just that it is over.
    if act is Act.ANSWER and NO_OTHER_ANSWER in missing:
        return NO_OTHER_ANSWER.refusal
    if rule.moves and facts.state not in rule.moves:
        return rule.refusal
    return missing[0].refusal if missing else None


def why_not_objection(act: Act, objection: Objection, today: date) -> str | None:
    """Return why an act cannot be done to an objection on a day, as a text id, or None."""
    missing = (need for need in act.rule.of_objection if not need.holds(objection, today))
    return next((need.refusal for need in missing), None)
