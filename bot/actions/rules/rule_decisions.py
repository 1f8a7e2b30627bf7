"""A rule package comes, is kept once, and each part is applied or refused by whoever may."""

from collections.abc import Awaitable, Callable, Mapping

from bot.actions.rules import rule_plans
from bot.actions.rules.rule_plans import Plan, name_of
from bot.buttons.oversight_buttons import ApplyRules, RefuseRules
from bot.desk import group_message, message_wording, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName, Facts
from bot.domain.form_answers import Answers
from bot.domain.role_permissions import WHO, DeskAction
from bot.domain.rule_parts import RulePart
from bot.errors import Refused
from bot.forms.rule_refusal_form import RuleRefusalAnswers
from bot.office.rule_package import PackageError, RulePackage
from bot.texts import OFFICIAL, Markup
from storage import rule_packages
from storage.rule_packages import KeptPackage

Planning = Callable[[Turn, KeptPackage], Awaitable[Plan | None]]
PARTS: Mapping[RulePart, tuple[DeskAction, Planning]] = {
    RulePart.CALENDAR: (DeskAction.KEEP_CALENDAR, rule_plans.calendar),
    RulePart.EXEMPTIONS: (DeskAction.KEEP_EXEMPTIONS, rule_plans.exempt),
    RulePart.OFFICE: (DeskAction.ADOPT_RULES, rule_plans.words),
    RulePart.LISTING: (DeskAction.KEEP_LIST, rule_plans.listing),
}
"""Every part: the act for which an officer must be allowed, and what it would change."""


async def arrive(turn: Turn, rules: RulePackage, body: str) -> None:
    """Take a package whose signature is right; the same one again does nothing.

    What it opens is open at once; each part that changes something waits for its tap, or the
    profile lets the calendar be applied at once. Raises PackageError if it is older than the newest
    of its issuer, or another under the same number.
    """
    newest = await rule_packages.newest(turn.tx, rules.issuer)
    if newest is not None and newest.body == body:
        return
    if newest is not None and rules.version <= newest.rules.version:
        why = "older" if rules.version < newest.rules.version else "changed"
        raise PackageError(why, f"{rules.version}, {newest.rules.version}")
    kept = await rule_packages.add(turn.tx, rules, body, turn.now)
    await turn.record(None, EventName.RULES_ARRIVED, "desk", basis=name_of(turn, kept))
    await rule_plans.open_up(turn, kept)
    at_once = {RulePart.CALENDAR} if turn.office.rules_calendar == "at_once" else set[RulePart]()
    for part, (_, planned) in PARTS.items():
        plan = await planned(turn, kept)
        if plan is not None and (part not in at_once or plan.blocked):
            await _show(turn, kept, part, plan)
            continue
        text = await _carry_out(turn, "desk", kept, part, "Loket")
        if plan is not None:
            await turn.tell_group(text)


async def _show(turn: Turn, kept: KeptPackage, part: RulePart, plan: Plan) -> None:
    """Post what a part would change, with the two taps of whoever may decide."""
    head = turn.texts.say(
        OFFICIAL,
        "rules-part",
        package=name_of(turn, kept),
        part=part,
        since=kept.rules.effective,
        roles=permission_checks.names(turn, WHO[PARTS[part][0]]),
    )
    *pages, last = message_wording.packed([head, *plan.lines])
    for page in pages:
        await turn.tell_group(page)
    apply = turn.button(OFFICIAL, "button-rules-apply", ApplyRules(kept.id, part))
    refuse = turn.button(OFFICIAL, "button-rules-refuse", RefuseRules(kept.id, part))
    await turn.tell_group(last, [[apply], [refuse]])


async def press(turn: Turn, officer: Officer, button: ApplyRules) -> None:
    """Apply a part as it stands now. Raises Refused if something stands against it."""
    kept = await _waiting(turn, officer, button.package_id, button.part)
    text = await _carry_out(turn, officer.actor, kept, button.part, officer.display_name)
    await group_message.edit(turn, turn.pressed or 0, text)


async def _carry_out(
    turn: Turn, by: str, kept: KeptPackage, part: RulePart, officer: str
) -> Markup:
    """Do what a part changes, if anything, record it, and return what is said of it."""
    plan = await PARTS[part][1](turn, kept)
    if plan is not None:
        await plan.apply(by)
    await rule_packages.settle(turn.tx, kept.id, part, "applied", turn.now)
    name = name_of(turn, kept)
    await turn.record(None, EventName.RULES_APPLIED, by, basis=name, what=part)
    return turn.texts.say(OFFICIAL, "rules-applied", package=name, part=part, officer=officer)


async def begin_refusal(turn: Turn, officer: Officer, button: RefuseRules) -> Answers:
    """Return what the form of a refusal begins with. Raises Refused if the part is settled."""
    await _waiting(turn, officer, button.package_id, button.part)
    return {"package_id": button.package_id, "part": button.part}


async def refuse(
    turn: Turn, officer: Officer, _case: Case | None, given: RuleRefusalAnswers
) -> None:
    """Leave everything as it is, for a reason that the trail keeps. Raises Refused."""
    part, reason = given.part, given.rules_reason
    kept = await _waiting(turn, officer, given.package_id, part)
    await rule_packages.settle(turn.tx, kept.id, part, "refused", turn.now)
    name, by = name_of(turn, kept), officer.actor
    facts: Facts = {"basis": name, "what": part, "reason": reason}
    await turn.record(None, EventName.RULES_REFUSED, by, **facts)
    who = officer.display_name
    await turn.say_group("rules-refused", package=name, part=part, officer=who, reason=reason)


async def _waiting(turn: Turn, officer: Officer, package_id: int, part: RulePart) -> KeptPackage:
    """Return a package that is the newest of all, and of which a part waits. Raises Refused."""
    await permission_checks.demand(turn, officer, PARTS[part][0])
    kept = await rule_packages.newest(turn.tx)
    waits = await rule_packages.waiting(turn.tx, package_id)
    if kept is None or kept.id != package_id or part not in waits:
        raise Refused("rules-settled")
    return kept


BUTTONS = (in_group(ApplyRules, press),)
