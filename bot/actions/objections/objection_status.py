"""Where an objection stands on a day, and what its person reads of that."""

from bot.actions.deadlines import objection_window
from bot.buttons.objection_buttons import SendOwnDossier, ShowOwnObjection
from bot.desk import notice_delivery
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
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
    return texts.say(
        language,
        "objection-stands",
        number=objection.number,
        phase="overdue" if overdue else now,
        due=objection.dates.legal if overdue else objection.dates.promised,
        ordered=objection.ordered_on,
        outcome=outcome,
        **dispute_values(turn, objection),
    )


def dispute_values(turn: Turn, objection: Objection) -> dict[str, object]:
    """Return the text values for one last day after an answer, or for both readings of the law.

    `until` counts from receipt, `by_silence` from the end of the superior's time.
    """
    readings = answer_readings(turn, objection)
    first = readings[0].due if len(readings) > 1 else None
    return {
        "until": readings[-1].due if readings else "unknown",
        "by_silence": first,
        "passed": first is not None and first < turn.today,
        "estimated": bool(readings and readings[-1].estimated),
    }


async def case_lines(turn: Turn, person: Person, case: Case) -> tuple[list[Markup], list[Button]]:
    """Return the lines on a case's objections for its story, and the buttons that open them."""
    lines, buttons = [], []
    for objection in await objections.of_case(turn.tx, case.id):
        lines.append(await status_line(turn, person.language, objection))
        buttons.append(objection_button(objection))
    if buttons:
        dossier = SendOwnDossier(objection.id)
        buttons.append(make_button(turn, person.language, "button-dossier", dossier))
    may = await objection_window.grounds_text(turn, person.language, case)
    if may:
        lines.append(turn.texts.say(person.language, "grounds-seen", lines=may))
    return lines, buttons


def objection_button(objection: Objection) -> Button:
    """Return the button with which a person opens their own objection."""
    return Button(f"⚖️ {objection.number}", ShowOwnObjection(objection.id))
