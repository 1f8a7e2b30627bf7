"""The clock of an objection without a request: short in an election stage, unless it is other."""

from dataclasses import replace

from bot.actions.objections import objection_access, objection_filing
from bot.buttons.objection_buttons import NotElection
from bot.desk import notice_delivery
from bot.desk.button_acts import in_group
from bot.desk.event_recording import record_event
from bot.desk.messages import say_group
from bot.desk.notice_delivery import NoticeDraft
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import after_calendar_change
from bot.domain.law.authority import Authority
from bot.domain.law.election_regime import tag_by
from bot.domain.law.legal_deadlines import Regime
from bot.domain.law.legal_notice import NEW_DATE
from bot.domain.law.objection_rules import answer_by
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName
from bot.errors import Refused
from storage import objections, people


async def set_ordinary_clock(turn: Turn, by: Authority, button: NotElection) -> None:
    """Put an objection on the ordinary clock: it asks for no election information.

    As with requests: within a working day, and what was promised stays.
    """
    objection = await objection_access.demand_objection(turn, button.objection_id)
    objection_access.demand_possible(turn, objection, Act.SET_OBJECTION_REGIME)
    if turn.today > tag_by(objection.filed_on, turn.calendar):
        raise Refused("objection-regime-settled", number=objection.number)
    legal = answer_by(objection.filed_on, turn.calendar, Regime.UMUM).due
    dates = after_calendar_change(objection.dates, legal)
    await objections.set_regime(turn.tx, objection.id, Regime.UMUM, by)
    objection = replace(objection, regime=Regime.UMUM)
    await objection_filing.set_dates(turn, objection, dates, by)
    number, promised = objection.number, dates.promised
    await record_event(
        turn,
        None,
        EventName.REGIME_SET,
        by,
        number=number,
        regime=Regime.UMUM,
        reason="",
        due=legal.isoformat(),
        **date_facts(dates),
    )
    await say_group(turn, "objection-not-election", number=number, due=legal, promised=promised)
    person = await people.get(turn.tx, objection.person_id)
    if person is not None:
        told = {"number": number, "due": legal, "promised": promised}
        draft = NoticeDraft(NEW_DATE, by, {}, objection_id=objection.id)
        keyboard = objection_filing.message_buttons(turn, person.language, None)
        await notice_delivery.deliver_notice(
            turn, person, None, draft, "objection-regime-notice", told, keyboard
        )


ADDS = (in_group(NotElection, set_ordinary_clock, once=True),)
