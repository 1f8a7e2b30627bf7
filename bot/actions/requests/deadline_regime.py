"""The clock of a case, general or election: set within a working day, later only shortened."""

from datetime import date

from bot.actions.deadlines import case_dates
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import TagElection
from bot.desk import notice_delivery
from bot.desk.button_acts import in_case
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case
from bot.desk.messages import say_group
from bot.desk.notice_delivery import NoticeDraft
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case
from bot.domain.law.election_regime import RegimeChange, change_regime
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.legal_notice import NEW_DATE
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import FormModel, plain_form
from storage import cases, people, reminders


class ClockRegimeAnswers(FormModel):
    """Why the case asks for election information after all."""

    regime_reason: Reasons


CLOCK_REGIME = plain_form("regime", ClockRegimeAnswers, act=Act.CHANGE_REGIME)


REGIME_OF_ANSWER = {YesNo.YES: Regime.PEMILU, YesNo.NO: Regime.UMUM}


async def tag_election(turn: Turn, case: Case, by: Authority, button: TagElection) -> None:
    """Record whether a case received in an election stage asks for election information."""
    result = change_regime(
        case, REGIME_OF_ANSWER[button.answer], turn.today, turn.calendar, decided=False
    )
    if result.refused is not None:
        raise Refused(result.refused)
    case = await _settle(turn, by, case, result, reason="")
    await say_group(
        turn,
        "regime-tagged",
        case=case,
        regime=case.regime,
        due=case.dates.earlier,
        officer=by.display_name,
    )


async def shorten(turn: Turn, by: Authority, case: Case, given: ClockRegimeAnswers) -> None:
    """Put a case on the shorter clock; if its shorter date has passed, keep that as a target."""
    reason = given.regime_reason
    result = change_regime(
        case, Regime.PEMILU, turn.today, turn.calendar, decided=True, reason=reason
    )
    if (target := result.internal_target) is not None:
        await _keep_target(turn, by, case, target, reason)
        return
    if result.refused is not None:
        raise Refused(result.refused)
    case = await _settle(turn, by, case, result, reason=reason)
    await say_group(
        turn, "regime-shortened", case=case, due=case.dates.earlier, promised=case.dates.promised
    )


async def _settle(
    turn: Turn, by: Authority, case: Case, result: RegimeChange, *, reason: str
) -> Case:
    """Set regime and dates, and tell the citizen which clock applies and the promised date."""
    election = result.regime is Regime.PEMILU
    await cases.set_regime(turn.tx, case.id, result.regime, by, tagged=election)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "regime:")
    case = case.model_copy(update={"regime": result.regime, "tagged": election})
    case = await case_dates.set_dates(
        turn, case, result.dates, because="regime", by=by, reason=reason
    )
    await record_event(
        turn,
        case,
        EventName.REGIME_SET,
        by,
        regime=result.regime.value,
        reason=reason,
        due=case.due_on.isoformat(),
        **date_facts(case.dates),
    )
    person = await people.get(turn.tx, case.person_id)
    if person is not None:
        told = {"number": case.number, "regime": case.regime, "due": case.dates.promised}
        draft = NoticeDraft(NEW_DATE, by, {})
        await notice_delivery.deliver_notice(turn, person, case, draft, "regime-notice", told)
    return case


async def _keep_target(turn: Turn, by: Authority, case: Case, target: date, reason: str) -> None:
    """Keep the old date, and store the shorter one, already passed, as the officers' target."""
    await cases.set_internal(turn.tx, case.id, target)
    await record_event(
        turn,
        case,
        EventName.REGIME_SET,
        by,
        regime=case.regime.value,
        reason=reason,
        internal=target.isoformat(),
    )
    await say_group(turn, "regime-target-only", case=case, target=target, due=case.dates.earlier)


ADDS = (OfficerForm(CLOCK_REGIME, on_case(shorten)), in_case(TagElection, tag_election))
