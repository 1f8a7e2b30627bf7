"""The grounds to object that the desk sees in a case, and their last days; the person decides."""

from datetime import date

from bot.desk import notices
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.decision import Outcome
from bot.domain.form_answers import parts_of
from bot.domain.legal_deadlines import local_date
from bot.domain.notices import ANSWER, NOT_PROCESSED
from bot.domain.objection_rules import CaseFacts, Ground, Proposal, last_day, proposals
from bot.texts import Markup
from storage import cases, corrections, decisions, objections


async def facts_of(turn: Turn, case: Case) -> CaseFacts:
    """Return the facts of a case that bear on an objection, as dates in the office's zone."""
    zone = turn.zone
    ended = await cases.ended_at(turn.tx, case.id)
    on = {name: local_date(at, zone) for name, at in ended.items()}
    decided = await decisions.facts(turn.tx, case.id)
    told = await notices.of(turn, case, ANSWER)
    lies_ready = told is not None and told.lies_ready  # nothing came, as they may say
    unheard = lies_ready or await cases.denied(turn.tx, case.id)
    answered_at = None if unheard else case.answered_at
    answered = local_date(answered_at, zone) if answered_at else None
    refused = case.outcome is Outcome.REFUSED or (
        case.outcome is Outcome.PARTLY
        and any(part.get("decision_article17") for part in parts_of(decided))
    )
    corrected = await corrections.delivered(turn.tx, case.id) if case.answered_at else []
    withheld = [one for one in corrected if one.withholds]
    received = await _received(turn, case, ANSWER, answered)
    return CaseFacts(
        due=case.dates,
        answered_on=answered,
        received_on=received,
        outcome=case.outcome,
        refused=refused,
        not_processed_on=await _received(turn, case, NOT_PROCESSED, on.get("not-processed")),
        withdrawn_on=on.get("withdrawn"),
        cost_notified_on=received if decided.get("decision_cost") else None,
        corrected_on=local_date(corrected[-1].delivered_at, zone) if corrected else None,
        withheld_on=local_date(withheld[-1].delivered_at, zone) if withheld else None,
        told_until=case.objection_until,
    )


async def _received(turn: Turn, case: Case, what: str, on: date | None) -> date | None:
    """Return the day on which the requester received what was decided `on` a day.

    Until that is on record it is today: no day counts.
    """
    told = await notices.of(turn, case, what)
    if on is None or told is None:
        return on
    return local_date(told.arrived_at, turn.zone) if told.arrived_at else turn.today


async def seen(turn: Turn, case: Case) -> tuple[Proposal, ...]:
    """Return the grounds to object that exist today, without those of objections that stand.

    A ground that arose anew, by a correction, may be used again.
    """
    filed = await objections.of_case(turn.tx, case.id)
    used = {one.ground: one.filed_on for one in filed if not one.is_withdrawn}
    facts = await facts_of(turn, case)
    found = proposals(facts, turn.today, turn.calendar, case.regime)
    return tuple(one for one in found if used.get(one.ground, date.min) < one.arose_on)


async def last_day_to_object(turn: Turn, case: Case, ground: Ground) -> date | None:
    """Return the last day to object on a ground; None where the facts do not show it."""
    facts = await facts_of(turn, case)
    return last_day(ground, facts, turn.calendar, case.regime)


async def written(turn: Turn, language: str, case: Case) -> Markup:
    """Return the grounds to object as text, each with its last day; empty if there is none."""
    lines = [
        turn.texts.say(
            language,
            "ground-seen",
            ground=turn.texts.plain(language, f"choice-objection-ground-{found.ground}"),
            until=found.last_day,
        )
        for found in await seen(turn, case)
    ]
    return Markup("\n".join(lines))
