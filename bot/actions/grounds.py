"""Which grounds to object the desk sees in a case, and until when; the person decides."""

from datetime import date

from bot.desk import Turn
from bot.domain import objection as law
from bot.domain.case import Case, Person
from bot.domain.deadlines import local_date
from bot.domain.decision import Outcome
from bot.domain.objection import CaseFacts, Ground, Proposal, proposals
from bot.texts import Markup
from storage import objections
from storage.objections import Objection


async def facts_of(turn: Turn, case: Case) -> CaseFacts:
    """Return what the desk knows of a case, in the office's dates."""
    zone = turn.desk.zone
    ended = await objections.ended_at(turn.tx, case.id)
    on = {name: local_date(at, zone) for name, at in ended.items()}
    decided = await objections.decided(turn.tx, turn.desk.vault, case.id)
    arrived = case.answered_at and not await objections.denied(turn.tx, case.id)
    answered = local_date(case.answered_at, zone) if case.answered_at and arrived else None
    refused = case.outcome is Outcome.REFUSED or (
        case.outcome is Outcome.PARTLY and bool(decided.get("decision_article17"))
    )
    return CaseFacts(
        due=case.dates,
        answered_on=answered,
        outcome=case.outcome,
        refused=refused,
        not_processed_on=on.get("not-processed"),
        withdrawn_on=on.get("withdrawn"),
        cost_notified_on=answered if decided.get("decision_cost") else None,
        told_until=case.objection_until,
    )


async def seen(turn: Turn, case: Case) -> tuple[Proposal, ...]:
    """Return the grounds that show today; one that was used already is not proposed again."""
    used = {objection.ground for objection in await objections.of_case(turn.tx, case.id)}
    facts = await facts_of(turn, case)
    found = proposals(facts, turn.today, turn.desk.calendar, case.regime)
    return tuple(proposal for proposal in found if proposal.ground not in used)


async def last_day(turn: Turn, case: Case, ground: Ground) -> date | None:
    """Return the last day to object on a ground; None where the facts do not show it."""
    facts = await facts_of(turn, case)
    return law.last_day(ground, facts, turn.desk.calendar, case.regime)


async def written(turn: Turn, language: str, case: Case) -> Markup:
    """Write out the grounds that show, each with its last day; empty if none does."""
    lines = [
        turn.desk.texts.say(
            language,
            "ground-seen",
            ground=turn.desk.texts.plain(language, f"choice-objection-ground-{found.ground}"),
            until=found.last_day,
        )
        for found in await seen(turn, case)
    ]
    return Markup("\n".join(lines))


async def beside_story(turn: Turn, someone: Person, case: Case) -> list[Markup]:
    """Return what a case's story says of objections: those there are, and what may be one."""
    tongue = someone.language
    lines = [
        standing(turn, tongue, objection)
        for objection in await objections.of_case(turn.tx, case.id)
    ]
    may = await written(turn, tongue, case)
    if may:
        lines.append(turn.desk.texts.say(tongue, "grounds-seen", lines=may))
    return lines


def standing(turn: Turn, language: str, objection: Objection) -> Markup:
    """Write where an objection stands."""
    outcome = objection.outcome
    return turn.desk.texts.say(
        language,
        "objection-stands",
        number=objection.number,
        phase="waits" if objection.waits else "answered",
        due=objection.dates.promised,
        outcome=turn.desk.texts.plain(language, f"objection-outcome-{outcome or 'upheld'}"),
    )
