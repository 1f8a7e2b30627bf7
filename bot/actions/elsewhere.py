"""An official answer that was given outside the chat: stated with evidence, recorded later."""

from datetime import date, datetime

from bot.actions import answering, cards, casework
from bot.desk import Turn
from bot.domain import elsewhere
from bot.domain.case import Case, Officer, Person
from bot.domain.deadlines import DeadlineKind, deadline, local_date
from bot.domain.elsewhere import ActKind, ElsewhereAct, Stated
from bot.domain.events import EventName
from bot.domain.lifecycle import Action, after
from bot.domain.reminders import objection_right_reminders
from bot.errors import Refused
from bot.forms.elsewhere import ElsewhereAnswers
from bot.texts import OFFICIAL
from storage import people, reminders, story


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Refuse what is answered already, or is on its way through the chat."""
    del officer
    if case is None or after(case.state, Action.ANSWER) is None:
        raise Refused("not-now-answer", number=case.number if case else "")
    await answering.refuse_second(turn, case)


def moment(turn: Turn, stated: datetime | date) -> datetime:
    """Return when something happened that was typed as a local time, or as a day alone."""
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=turn.desk.zone)
    return elsewhere.moment_of(stated, turn.now, turn.desk.zone)


async def answer(turn: Turn, officer: Officer, case: Case | None, given: ElsewhereAnswers) -> None:
    """Record the answer at the time when it was given: there the clock stops (Art 22(7))."""
    case = await casework.the_case(turn, case.id if case else None)
    stated = Stated(
        ActKind.ANSWER,
        given.elsewhere_channel,
        moment(turn, given.elsewhere_happened_at),
        given.elsewhere_evidence,
        given.elsewhere_reason,
    )
    act = elsewhere.record(stated, turn.now, case.received_at)
    await casework.move(
        turn, case, Action.ANSWER, answered_at=act.happened_at, officer_id=officer.telegram_id
    )
    await reminders.drop(turn.tx, reminders.About(case.id), turn.now)
    await turn.record(
        case,
        EventName.ANSWERED_ELSEWHERE,
        f"officer:{officer.telegram_id}",
        act.happened_at,
        channel=act.channel,
        evidence=act.evidence,
        reason=act.reason,
    )
    await _tell(turn, case, act)
    on_time = local_date(act.happened_at, turn.desk.zone) <= case.dates.earlier
    await turn.say_group(
        "elsewhere-done",
        case=case,
        at=act.happened_at,
        due=case.dates.earlier,
        late="no" if on_time else "yes",
        channel=_channel(turn, OFFICIAL, act),
        evidence=act.evidence,
    )
    await cards.refresh(turn, case.id)


async def _tell(turn: Turn, case: Case, act: ElsewhereAct) -> None:
    """Tell the requester what was recorded, the right to object, and how to deny the receipt."""
    someone = await people.get(turn.tx, case.person_id) if case.person_id else None
    if someone is None:
        return
    until = deadline(
        DeadlineKind.OBJECTION_FILING,
        local_date(act.happened_at, turn.desk.zone),
        turn.desk.calendar,
        case.regime,
    )
    text = turn.desk.texts.notice(
        someone.language,
        "elsewhere-notice",
        number=case.number,
        at=act.happened_at,
        recorded=act.recorded_at,
        channel=act.channel,
        until=until.due,
        estimated="yes" if until.estimated else "no",
        addressee=turn.desk.office.objection_addressee,
    )
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    for reminder in objection_right_reminders(turn.today, until.due, rules):
        await reminders.plan(turn.tx, reminders.About(case.id), reminder)
    missing = turn.button(someone.language, "button-not-received", "missing", case.id)
    objecting = turn.button(someone.language, "button-object", "object", case.id)
    await turn.tell(someone, text, [[missing], [objecting]], case=case, purpose="notice")


def _channel(turn: Turn, language: str, act: ElsewhereAct) -> str:
    return turn.desk.texts.plain(language, f"choice-elsewhere-channel-{act.channel}")


async def not_received(turn: Turn, someone: Person, case: Case) -> None:
    """Record that the requester has not received what was given elsewhere, and alarm the desk."""
    names = [event.name for event in await story.events(turn.tx, turn.desk.vault, case.id)]
    if EventName.ANSWERED_ELSEWHERE not in names:
        raise Refused("no-such-case")
    if EventName.NOT_RECEIVED in names:
        raise Refused("not-received-known")
    await turn.record(case, EventName.NOT_RECEIVED, "citizen")
    await turn.say(someone, "not-received-noted", number=case.number)
    await turn.say_group("alarm-not-received", case=case, number=case.number)
    await cards.refresh(turn, case.id)
