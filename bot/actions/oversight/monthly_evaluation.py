"""The month's figures put before the Pembina once it is over, who taps having evaluated them."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.actions.reports import register_files
from bot.desk import contacts, group_message, permission_checks, rounds
from bot.desk.button_acts import also_in_private, group_button
from bot.desk.call_purposes import GROUP_MESSAGE, Purpose, PurposeLike, RowAbout
from bot.desk.call_queue import GROUP
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, say_group, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law import date_ranges
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.role_permissions import Role
from bot.domain.records import service_statistics
from bot.domain.records.events import EventName
from bot.domain.records.oversight_rules import Evaluation, month_due
from bot.domain.records.service_statistics import RequestEnd
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import desk_state, office_days, outbox, people, registers


@dataclass(frozen=True, kw_only=True)
class EvaluationAbout(RowAbout):
    """The month that a page is about, as its first day."""

    month: str = ""


EVALUATION_PAGE = Purpose(
    "evaluation", EvaluationAbout, priority=outbox.DIGEST, allowed_hours="officers"
)


async def send_evaluation(turn: Turn) -> int:
    """Put the month before the Pembina, once, from the first working morning after it on.

    The figures of a month are one statement: one that left a request out would be wrong, so all of
    it waits until that request can be read.
    """
    if not await desk_state.group_id(turn.tx):
        return 0
    began = await office_days.evaluation_began(turn.tx)
    month = month_due(
        turn.now.astimezone(turn.zone),
        turn.calendar,
        turn.office.digest_time,
        local_date(began, turn.zone) if began else None,
        await office_days.newest_evaluation(turn.tx),
    )
    if month is None:
        return 0
    await office_days.add_month(turn.tx, month)
    await _post(turn, month)
    return 1


async def _overseers(turn: Turn) -> list[Officer]:
    """Return who holds the office of Pembina today; if nobody does, who heads the office."""
    vacant = await permission_checks.vacant_roles(turn)
    for role in (Role.PEMBINA, Role.HEAD):
        found = await permission_checks.role_holders(turn, frozenset({role}) - vacant)
        if found:
            return found
    return []


async def _post(turn: Turn, month: date) -> None:
    """Write to each overseer in private; in the group to those whom the bot may not write to."""
    found = {officer.id: officer for officer in await _overseers(turn)}
    about = EvaluationAbout(month=month.isoformat())
    known, _ = await rounds.readable_rows(
        turn, "an overseer", found, lambda turn, who: people.find(turn.tx, found[who].telegram_id)
    )
    persons = {person.telegram_id: person for person in known if person.reachable}
    for officer in found.values():
        if person := persons.get(officer.telegram_id or 0):
            text, keyboard = await _page(turn, month, [officer])
            await tell(turn, person, text, keyboard, purpose=EVALUATION_PAGE(about))
    apart = [officer for officer in found.values() if officer.telegram_id not in persons]
    if apart or not found:
        await _to_group(turn, month, apart, EVALUATION_PAGE(about))


async def _to_group(turn: Turn, month: date, officers: list[Officer], why: PurposeLike) -> None:
    done = await _done(turn, month)
    text, keyboard = await _page(turn, month, officers, done.at if done else None)
    await tell_group(turn, text, keyboard, purpose=why)


async def _on_unreachable(turn: Turn, missed: UndeliveredRow[EvaluationAbout]) -> None:
    """Post a page in the group if its reader cannot be written to in private."""
    if missed.about.month:
        officer = await people.officer_of(turn.tx, int(missed.row.chat))
        month = date.fromisoformat(missed.about.month)
        await _to_group(turn, month, [officer] if officer else [], GROUP_MESSAGE)


async def _done(turn: Turn, month: date) -> Evaluation | None:
    """Return who evaluated a month and when, if anybody did."""
    given = await office_days.evaluated(turn.tx, turn.now)
    return next((one for one in given if one.month == month), None)


def _span(turn: Turn, month: date) -> tuple[Period, str]:
    period = date_ranges.month_period(month.year, month.month)
    return period, register_files.period_in_words(turn.texts, period)


async def _page(
    turn: Turn, month: date, officers: list[Officer], evaluated: datetime | None = None
) -> tuple[Markup, Keyboard]:
    """Return the figures of a month and, until it is evaluated, the button that records it."""
    period, name = _span(turn, month)
    listed = await registers.requests(turn.tx, period, turn.now)
    filed = await registers.objections(turn.tx, period, turn.now)
    counted = service_statistics.count_period(
        period, listed, filed, turn.calendar, turn.zone, turn.now
    )
    mentions = contacts.mentions_of(turn, officers)
    text = turn.texts.say(
        OFFICIAL,
        "evaluation-page",
        month=name,
        mentions=mentions or "none",
        evaluated=evaluated,
        total=counted.total,
        late=counted.times.late,
        refused=counted.ends.get(RequestEnd.REFUSED, 0),
        objections=counted.objections,
    )
    button = make_button(turn, OFFICIAL, "button-evaluate", record_evaluation.button(month))
    return text, [] if evaluated else [[button]]


@group_button("oversight:evaluate", does=Act.OVERSEE)
async def record_evaluation(turn: Turn, officer: Officer, month: date) -> None:
    """Record that a month was evaluated; its page says so. Raises Refused, naming who was first."""
    newest = await office_days.newest_evaluation(turn.tx)
    if month.day != 1 or newest is None or month > newest:
        raise Refused("button-unknown")
    _, name = _span(turn, month)
    if before := await _done(turn, month):
        who = await contacts.officer_name(turn, before.by)
        raise Refused("evaluation-before", month=name, officer=who, at=before.at)
    await record_event(turn, None, EventName.EVALUATED, officer, on=month.isoformat())
    await say_group(turn, "evaluation-given", month=name, officer=officer.display_name)
    answer_press(turn, turn.texts.plain(OFFICIAL, "evaluation-recorded", month=name))
    if turn.update.pressed is not None:
        text, keyboard = await _page(turn, month, [officer], turn.now)
        chat = turn.update.private_chat or GROUP
        await group_message.edit(turn, turn.update.pressed, text, keyboard, chat=chat)


ADDS = (
    record_evaluation,
    also_in_private(record_evaluation),
    SendHandlers(EVALUATION_PAGE, on_unreachable=_on_unreachable),
)
