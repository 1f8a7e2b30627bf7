"""Where an objection stands on a day, and what its person reads of that."""

from collections.abc import Sequence

from bot.buttons.objection_buttons import SendOwnDossier, ShowOwnObjection
from bot.desk import notice_delivery
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_rules import dispute_by
from bot.domain.law.objection_state import Objection, ObjectionStatus, status_on
from bot.domain.law.workdays import Reckoning, WorkingCalendar
from bot.texts import Markup
from storage import cases, objections


def dispute_readings(
    turn: Turn, objection: Objection, calendar: WorkingCalendar | None = None
) -> tuple[Reckoning, ...]:
    """Return the last days for the Commission, one for each reading of the law.

    Days off are those of the office, or of another `calendar`.
    """
    answered_at = objection.delivered_at
    return dispute_by(
        objection.due_on,
        local_date(answered_at, turn.zone) if answered_at else None,
        calendar or turn.calendar,
        objection.regime,
        turn.office.dispute_days_in_stages,
    )


def answer_readings(turn: Turn, objection: Objection) -> tuple[Reckoning, ...]:
    """Return the same days as counted from the answer; none before that was received."""
    return dispute_readings(turn, objection) if objection.delivered_at else ()


async def status_of(turn: Turn, objection: Objection) -> ObjectionStatus:
    """Return where an objection stands today."""
    delivered = objection.delivered_at
    last = answer_readings(turn, objection)[-1:]
    stages = await objections.disputes(turn.tx, objection.id)
    notice = None if delivered else await notice_delivery.newest_of_objection(turn, objection.id)
    return status_on(
        objection,
        turn.today,
        is_sent=notice is not None and notice.sent_at is not None,
        order_owed=await _order_owed(turn, objection),
        dispute_by=last[0].due if last else None,
        last_stage=stages[-1].stage if stages else None,
    )


async def _order_owed(turn: Turn, objection: Objection) -> bool:
    """Return whether what an answer ordered is still to be done."""
    if objection.ordered_on is None or objection.fulfilled_at is not None:
        return False
    case = await cases.get(turn.tx, objection.case_id)
    return case is None or (case.is_open and case.ordered_on == objection.ordered_on)


async def status_line(turn: Turn, language: str, objection: Objection) -> Markup:
    """Return a line on an objection's status for the person who objected."""
    now = await status_of(turn, objection)
    if now is ObjectionStatus.WAITS and await objections.is_disputed(turn.tx, objection.id):
        now = ObjectionStatus.DISPUTED
    overdue = now is ObjectionStatus.WAITS and turn.today > objection.dates.legal
    texts = turn.texts
    outcome = texts.plain(language, f"objection-outcome-{objection.outcome or 'none'}")
    answered = answer_readings(turn, objection)
    return texts.say(
        language,
        "objection-stands",
        number=objection.number,
        phase="overdue" if overdue else now,
        due=objection.dates.legal if overdue else objection.dates.promised,
        ordered=objection.ordered_on,
        outcome=outcome,
        **_values(turn, dispute_readings(turn, objection) if overdue else answered),
    )


def dispute_values(turn: Turn, objection: Objection) -> dict[str, object]:
    """Return the text values for one last day after an answer, or for both readings of the law.

    `until` counts from receipt, `by_silence` from the end of the superior's time.
    """
    return _values(turn, answer_readings(turn, objection))


def _values(turn: Turn, readings: tuple[Reckoning, ...]) -> dict[str, object]:
    return {
        "until": readings[-1].due if readings else "unknown",
        "by_silence": readings[0].due if len(readings) > 1 else None,
        "passed": bool(readings) and readings[0].due < turn.today,
        "estimated": bool(readings and readings[-1].estimated),
    }


def case_buttons(turn: Turn, language: str, filed: Sequence[Objection]) -> list[list[Button]]:
    """Return the buttons that open a case's objections, and the newest one's file."""
    rows = [[objection_button(objection)] for objection in filed]
    if filed:
        rows.append([make_button(turn, language, "button-dossier", SendOwnDossier(filed[-1].id))])
    return rows


def objection_button(objection: Objection) -> Button:
    """Return the button with which a person opens their own objection."""
    return Button(f"⚖️ {objection.number}", ShowOwnObjection(objection.id))
