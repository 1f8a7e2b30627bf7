"""The month put before the Pembina once it is over: figures, and what waits."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.actions.reports import register_files
from bot.buttons.oversight_buttons import Evaluate, ShowEvaluation
from bot.desk import contacts, group_message, office_time, permission_checks
from bot.desk.button_acts import bare, in_group, in_private
from bot.desk.purposes import DESK, Purpose, RowAbout, Why
from bot.desk.row_fates import Fate, Missed
from bot.desk.turn import GROUP, Keyboard, Turn
from bot.domain import date_ranges, service_statistics
from bot.domain.case import Officer, Person
from bot.domain.date_ranges import Period
from bot.domain.events import EventName
from bot.domain.legal_deadlines import local_date
from bot.domain.oversight_rules import Evaluation, month_due
from bot.domain.reminders.oversight_plan import next_evaluation
from bot.domain.reminders.reminder_plan import About
from bot.domain.role_permissions import WHO, DeskAction, Role
from bot.errors import Refused, needed
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, objections, outbox, oversight, people, registers, reminders

PROOF_FROM = 8
"""The month from which the page recalls the year's proof: what is missing can still be brought."""
_A_YEAR = timedelta(days=366)


@dataclass(frozen=True, kw_only=True)
class EvaluationAbout(RowAbout):
    """The month that a page puts before the Pembina."""

    evaluation: int = 0


PAGE = Purpose("evaluation", EvaluationAbout, priority=outbox.DIGEST, by_day="officers")


async def put_before(turn: Turn) -> int:
    """Put the month before the Pembina, once, from the first working morning after it on."""
    if not office_time.may_remind(turn) or not await desk_state.group_id(turn.tx):
        return 0
    began, shown = await oversight.began(turn.tx), await oversight.evaluations(turn.tx)
    month = month_due(
        turn.now.astimezone(turn.zone),
        turn.calendar,
        turn.office.digest_time,
        local_date(began, turn.zone) if began else None,
        shown[-1].month if shown else None,
    )
    if month is None:
        return 0
    new = await oversight.put_before(turn.tx, month, turn.now)
    rules = turn.office.reminder_rules(turn.calendar)
    await reminders.plan(turn.tx, About(), [next_evaluation(new.id, turn.today, rules)])
    await _post(turn, new)
    return 1


async def _overseers(turn: Turn) -> list[Officer]:
    """Return who holds the office of Pembina today; if nobody does, who heads the office."""
    vacant = await permission_checks.vacant(turn)
    for role in (Role.PEMBINA, Role.HEAD):
        found = await permission_checks.holders(turn, frozenset({role}) - vacant)
        if found:
            return found
    return []


async def _post(turn: Turn, shown: Evaluation) -> None:
    """Write to each overseer in private; in the group to those whom the bot may not write to."""
    found, apart = await _overseers(turn), []
    for officer in found:
        person = await people.find(turn.tx, officer.telegram_id)
        if person is None or not person.reachable:
            apart.append(officer)
            continue
        about = EvaluationAbout(evaluation=shown.id)
        text = await _page(turn, shown, [officer])
        await turn.tell(person, text, _buttons(turn, shown), purpose=PAGE(about))
    if apart or not found:
        await _to_group(turn, shown, apart, PAGE(EvaluationAbout(evaluation=shown.id)))


async def _to_group(turn: Turn, shown: Evaluation, officers: list[Officer], why: Why) -> None:
    text = await _page(turn, shown, officers)
    await turn.tell_group(text, _buttons(turn, shown), purpose=why)


async def _unreachable(turn: Turn, missed: Missed[EvaluationAbout]) -> None:
    """Put a page that its reader does not let in before them in the group."""
    officer = await people.officer(turn.tx, int(missed.row.chat))
    shown = await _shown(turn, missed.about.evaluation)
    await _to_group(turn, shown, [officer] if officer else [], DESK)


async def _shown(turn: Turn, evaluation_id: int) -> Evaluation:
    for one in await oversight.evaluations(turn.tx):
        if one.id == evaluation_id:
            return one
    raise Refused("button-unknown")


def _buttons(turn: Turn, shown: Evaluation) -> Keyboard:
    if shown.evaluated_at is not None:
        return []
    return [[turn.button(OFFICIAL, "button-evaluate", Evaluate(shown.id))]]


def _span(turn: Turn, month: date) -> tuple[Period, str]:
    period = date_ranges.month(month.year, month.month)
    return period, register_files.span(turn.texts, period)


async def _page(turn: Turn, shown: Evaluation, officers: list[Officer]) -> Markup:
    period, name = _span(turn, shown.month)
    since = replace(period, first=period.first - _A_YEAR)
    listed = await registers.requests(turn.tx, since, turn.now)
    filed = await registers.objections(turn.tx, since, turn.now)
    counted = service_statistics.of_month(period, listed, filed, turn.calendar, turn.zone)
    times = counted.decided
    mentions = Markup(", ".join(contacts.mention(turn, officer) for officer in officers))
    return turn.texts.say(
        OFFICIAL,
        "evaluation-page",
        month=name,
        mentions=mentions or "none",
        evaluated=shown.evaluated_at or "none",
        proof="yes" if turn.today.month >= PROOF_FROM else "no",
        received=counted.received,
        decided=times.answered,
        late=times.late,
        refused=counted.refused,
        average="–" if times.average is None else f"{times.average:g}".replace(".", ","),
        objections=counted.objections,
        disputes=counted.disputes,
        waits=await _waits(turn) or turn.texts.say(OFFICIAL, "evaluation-nothing"),
    )


async def _waits(turn: Turn) -> Markup:
    """Return what waits for whom now: by role, without a person and without a case."""
    owed = await cases.owed(turn.tx)
    objecting = [one for one in await objections.running(turn.tx) if one.waits]
    counted = [
        ("answer", DeskAction.ANSWER, len(owed), sum(one.due_on < turn.today for one in owed)),
        (
            "objection",
            DeskAction.ANSWER_OBJECTION,
            len(objecting),
            sum(one.dates.earlier < turn.today for one in objecting),
        ),
        *((what, act, count, 0) for what, act, count in await oversight.waiting(turn.tx)),
    ]
    return Markup(
        "\n".join(
            turn.texts.say(
                OFFICIAL,
                "evaluation-waits",
                what=what,
                roles=permission_checks.names(turn, WHO[act]),
                count=count,
                late=late,
            )
            for what, act, count, late in counted
            if count
        )
    )


async def show(turn: Turn, officer: Officer) -> None:
    """Show the newest month again, as it stands now: its page may be gone, or far above."""
    await permission_checks.demand(turn, officer, DeskAction.OVERSEE)
    shown = await oversight.evaluations(turn.tx)
    if not shown:
        raise Refused("button-earlier")
    await _to_group(turn, shown[-1], [officer], DESK)


async def evaluate(turn: Turn, officer: Officer, button: Evaluate, chat: str = GROUP) -> None:
    """Record that a month was evaluated; its page says so. Raises Refused, naming who was first."""
    await permission_checks.demand(turn, officer, DeskAction.OVERSEE)
    shown = await _shown(turn, button.evaluation_id)
    _, month = _span(turn, shown.month)
    if not await oversight.evaluate(turn.tx, shown.id, officer.telegram_id, turn.now):
        name = await contacts.name_of(turn, shown.evaluated_by)
        raise Refused("evaluation-before", month=month, officer=name, at=shown.evaluated_at)
    await reminders.drop(turn.tx, About(), turn.now, f"evaluation:{shown.id}:")
    await turn.record(None, EventName.EVALUATED, officer.actor, on=shown.month.isoformat())
    await turn.say_group("evaluation-given", month=month, officer=officer.display_name)
    turn.answer(turn.texts.plain(OFFICIAL, "evaluation-recorded", month=month))
    if turn.pressed is not None:
        over = replace(shown, evaluated_at=turn.now)
        text = await _page(turn, over, [officer])
        await group_message.edit(turn, turn.pressed, text, _buttons(turn, over), chat=chat)


async def _overseer(turn: Turn, person: Person) -> Officer:
    """Return the officer who presses in private. Raises Refused if it is anybody else."""
    return needed(await contacts.officer_of(turn, person), "not-an-officer")


async def _evaluate_in_private(turn: Turn, person: Person, button: Evaluate) -> None:
    await evaluate(turn, await _overseer(turn, person), button, str(person.telegram_id))


AFTER = (Fate(PAGE, unreachable=_unreachable),)
BUTTONS = (in_group(Evaluate, evaluate), in_group(ShowEvaluation, bare(show)))
PRIVATE_BUTTONS = (in_private(Evaluate, _evaluate_in_private),)
