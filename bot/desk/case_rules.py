"""May this be done to this case, now, by this officer? The table of a request's life decides."""

from bot.desk import permissions
from bot.desk.turn import Turn
from bot.domain.allowed_acts import RULES, Action, Standing, why_not
from bot.domain.case import Case, Officer
from bot.errors import Refused
from storage import answers, deficiencies, errands, identity_proofs, people, reminder_facts


async def allow(turn: Turn, officer: Officer, case: Case | None, action: Action) -> None:
    """Refuse an act of somebody who may not do it, saying who may, or that is not possible now."""
    who = RULES[action].who
    if who is not None:
        await permissions.demand(turn, officer, who)
    await demand(turn, case, action)


async def demand(turn: Turn, case: Case | None, action: Action) -> None:
    """Refuse an act that is not possible now, saying why, whoever wants to do it."""
    if case is None:
        raise Refused(RULES[action].refusal, number="")
    stands = await standing(turn, case)
    refusal = why_not(action, stands)
    if refusal is not None:
        raise Refused(
            refusal,
            number=case.number,
            officer=stands.answer_by or "",
            until=stands.complete_by or turn.today,
        )


async def standing(turn: Turn, case: Case) -> Standing:
    """Gather what the table asks of a case."""
    around = await reminder_facts.around_case(turn.tx, case.id)
    listed = await deficiencies.last(turn.tx, turn.desk.vault, case.id)
    proof = await identity_proofs.of_case(turn.tx, case.id)
    waiting = await errands.open_of(turn.tx, turn.desk.vault, case.id)
    return Standing(
        state=case.state,
        today=turn.today,
        dates=case.dates,
        regime=case.regime,
        extended=case.extended_at is not None,
        ordered=case.ordered_on is not None,
        undecided=case.undecided,
        answered=case.answered_at is not None,
        answer_by=await _answered_by(turn, case),
        complete_by=listed.complete_by if listed else None,
        untold=any(errand.about.get("counts") == "completion" for errand in waiting),
        waits_above=around.waits_above,
        approval_waits=around.approval_asked,
        proof_open=proof is not None and proof.is_open,
    )


async def _answered_by(turn: Turn, case: Case) -> str | None:
    """Name who sent the answer that is on its way or has arrived."""
    sent = await answers.sent_for(turn.tx, case.id)
    if sent is None:
        return None
    officer = await people.officer(turn.tx, sent.officer_id)
    return officer.display_name if officer else "?"
