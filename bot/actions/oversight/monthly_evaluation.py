"""The month put before the Pembina once it is over, who says that it was evaluated."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Annotated

from bot.actions.reports import register_files
from bot.actions.reports.register_files import WantedRegister
from bot.desk import contacts, paper_sending, permission_checks, rounds
from bot.desk.button_acts import form_button
from bot.desk.call_purposes import GROUP_MESSAGE, Purpose, PurposeLike, RowAbout, row_purpose
from bot.desk.call_queue import GROUP
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.messages import make_button, say_group
from bot.desk.paper_sending import Destination
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law import date_ranges
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.role_permissions import Role
from bot.domain.records.events import EventName, Facts
from bot.domain.records.oversight_rules import month_due, month_figures
from bot.domain.records.register_entries import Format, RegisterKind
from bot.errors import Refused
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.request_form import AnswerLine, at_most
from bot.registers.register_formats import MOST_ON_PAPER
from bot.texts import OFFICIAL
from storage import desk_state, office_days, people, registers


@dataclass(frozen=True, kw_only=True)
class EvaluationAbout(RowAbout):
    """The month that a page is about, as its first day."""

    month: str = ""


EVALUATION_PAGE = Purpose("evaluation", EvaluationAbout, allowed_hours="officers")
A_YEAR = timedelta(days=366)
"""How long before a month a request may have come that becomes late, or is refused, in it."""
LONGEST_DIRECTION = 400
"""Letters of the sentence of direction."""


class EvaluationAnswers(FormModel):
    """The Pembina's direction on a month, if there is any."""

    evaluation_month: date
    evaluation_direction: Annotated[AnswerLine, at_most(LONGEST_DIRECTION)] | None = None


EVALUATION = plain_form(
    "evaluation", EvaluationAnswers, "evaluation_month", act=Act.OVERSEE, at_once=True
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
            place = Destination(str(person.telegram_id), person_id=person.id)
            await _send(turn, month, [officer], place, EVALUATION_PAGE(about))
    apart = [officer for officer in found.values() if officer.telegram_id not in persons]
    if apart or not found:
        await _send(turn, month, apart, Destination(GROUP), EVALUATION_PAGE(about))


async def _on_unreachable(turn: Turn, missed: UndeliveredRow[EvaluationAbout]) -> None:
    """Post a page in the group if its reader cannot be written to in private."""
    if missed.about.month:
        officer = await people.officer_of(turn.tx, int(missed.row.chat))
        month, readers = date.fromisoformat(missed.about.month), [officer] if officer else []
        await _send(turn, month, readers, Destination(GROUP), GROUP_MESSAGE)


async def _send(
    turn: Turn, month: date, readers: list[Officer], place: Destination, why: PurposeLike
) -> None:
    """Send a month's register, its figures beneath, and the button by which it is evaluated."""
    period, name = _span(turn, month)
    figures = month_figures(
        period,
        await registers.requests(turn.tx, replace(period, first=period.first - A_YEAR), turn.now),
        await registers.objections(turn.tx, period, turn.now),
        turn.zone,
        turn.today,
    )
    caption = turn.texts.say(
        OFFICIAL,
        "evaluation-page",
        month=name,
        mentions=contacts.mentions_of(turn, readers) or "none",
        **vars(figures),
    )
    count = await registers.count(turn.tx, RegisterKind.REQUESTS, period, turn.now)
    asked = WantedRegister(
        register_kind=RegisterKind.REQUESTS,
        first=period.first,
        last=period.last,
        as_of=turn.now,
        form=Format.PDF if count <= MOST_ON_PAPER else Format.XLSX,
    )
    button = make_button(turn, OFFICIAL, "button-evaluate", begin_evaluation.button(month))
    keyboard = {"inline_keyboard": [[button.as_payload()]]}
    place = replace(
        place, more={"parse_mode": "HTML", "reply_markup": keyboard}, intent=row_purpose(why)
    )
    await paper_sending.queue_paper(turn, place, register_files.draft_of(turn, asked), caption)


def _span(turn: Turn, month: date) -> tuple[Period, str]:
    period = date_ranges.month_period(month.year, month.month)
    return period, register_files.period_in_words(turn.texts, period)


@form_button("oversight:evaluate", EVALUATION)
async def begin_evaluation(turn: Turn, _officer: Officer, month: date) -> Answers:
    """Ask for a direction on a month that was put before the Pembina, and not evaluated yet."""
    newest = await office_days.newest_evaluation(turn.tx)
    if month.day != 1 or newest is None or month > newest:
        raise Refused("button-unknown")
    await _demand_open(turn, month)
    return {"evaluation_month": month.isoformat()}


async def _demand_open(turn: Turn, month: date) -> None:
    """Raise Refused if a month was evaluated, naming who was first."""
    period, name = _span(turn, month)
    for before in await office_days.evaluations(turn.tx, period, turn.now):
        who = await contacts.officer_name(turn, before.by)
        raise Refused("evaluation-before", month=name, officer=who, at=before.at)


async def record_evaluation(
    turn: Turn, officer: Officer, _case: Case | None, given: EvaluationAnswers
) -> None:
    """Record that a month was evaluated, and pass the direction on to the PPID.

    Raises Refused, naming who was first.
    """
    month, direction = given.evaluation_month, given.evaluation_direction
    await _demand_open(turn, month)
    said: Facts = {"on": month.isoformat()}
    if direction:
        said["reason"] = direction
    await record_event(turn, None, EventName.EVALUATED, officer, **said)
    await say_group(
        turn,
        "evaluation-given",
        month=_span(turn, month)[1],
        officer=officer.display_name,
        direction=direction or "none",
        ppid=await contacts.holders_to_mention(turn, frozenset({Role.PPID})),
    )


ADDS = (
    begin_evaluation,
    OfficerForm(EVALUATION, record_evaluation),
    SendHandlers(EVALUATION_PAGE, on_unreachable=_on_unreachable),
)
