"""Where an objection stands, and what its person can do: view, withdraw, disown it."""

from collections.abc import Sequence
from datetime import date

from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import (
    objection_access,
    objection_enclosures,
    objection_filing,
)
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import (
    DisownObjection,
    SendOwnDossier,
    ShowOwnObjection,
    WithdrawObjection,
)
from bot.desk import contacts, dialogues, notice_delivery
from bot.desk.button_acts import in_private
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.authority import OwnWill
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.objection_rules import dispute_by
from bot.domain.law.objection_state import Objection, ObjectionStatus, status_on
from bot.domain.law.workdays import Reckoning, WorkingCalendar
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import CertaintyQuestion
from bot.errors import Refused
from bot.texts import Markup
from storage import cases, objections, reminders


def dispute_readings(
    turn: Turn,
    objection: Objection,
    answered_on: date | None,
    calendar: WorkingCalendar | None = None,
) -> tuple[Reckoning, ...]:
    """Return the last days to go to the Commission, as `dispute_by` reckons them.

    Days off are those of the office, or of another `calendar`.
    """
    return dispute_by(
        objection.due_on,
        answered_on,
        calendar or turn.calendar,
        objection.regime,
        turn.office.dispute_days_in_stages,
    )


async def status_of(turn: Turn, objection: Objection) -> ObjectionStatus:
    """Return where an objection stands today."""
    delivered = objection.delivered_at
    on = local_date(delivered, turn.zone) if delivered else None
    last = dispute_readings(turn, objection, on)[-1:] if on else ()
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
        ordered=objection.ordered_on or objection.due_on,
        outcome=outcome,
        **dispute_days(turn, objection),
    )


def dispute_days(turn: Turn, objection: Objection) -> dict[str, object]:
    """Return the last days to go to the Commission after an answer, as texts tell them."""
    if objection.delivered_at is None:
        return {"until": "unknown", "by_silence": "none", "passed": "no"}
    on = local_date(objection.delivered_at, turn.zone)
    return reading_values(turn, dispute_readings(turn, objection, on))


def reading_values(turn: Turn, readings: Sequence[Reckoning]) -> dict[str, object]:
    """Return the text values for one last day, or for both readings of the law.

    `until` counts from receipt, `by_silence` from the end of the superior's time.
    """
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


async def show_objection(turn: Turn, person: Person, button: ShowOwnObjection) -> None:
    """Show a person their objection: ground, dates, status, and what can be done."""
    objection = await contacts.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    language, texts = person.language, turn.texts
    case = await cases.get(turn.tx, objection.case_id)
    text = texts.say(
        language,
        "objection-view",
        number=objection.number,
        case=case.number if case else "none",
        ground=texts.plain(language, f"choice-objection-ground-{objection.ground}"),
        received=objection_letters.received_at(objection),
        stands=await status_line(turn, language, objection),
    )
    dossier = make_button(turn, language, "button-dossier", SendOwnDossier(objection.id))
    rows = [[dossier], *objection_filing.message_buttons(turn, language, case)]
    if objection.waits:
        add = make_button(
            turn,
            language,
            "button-enclose",
            objection_enclosures.ask_enclosures.button(objection.id),
        )
        take_back = make_button(
            turn, language, "button-withdraw-objection", WithdrawObjection(objection.id)
        )
        rows = [[add], [take_back], *rows]
    await tell(turn, person, text, rows, case=case)


async def withdraw(turn: Turn, person: Person, button: WithdrawObjection) -> None:
    """Withdraw an objection, after asking once; its number stays in the register."""
    objection = await contacts.own_changeable_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    _refuse_ended(objection)
    if await objections.is_disputed(turn.tx, objection.id):
        raise Refused("withdraw-disputed-objection", number=objection.number)
    if not button.certain:
        asked = CertaintyQuestion("objection", objection=objection.id)
        await dialogues.save_dialogue(turn, person, asked)
        yes = WithdrawObjection(objection.id, certain=True)
        await _ask(turn, person, objection, "objection-withdraw-certain", yes)
        return
    case, last = await _take_back(turn, person, objection, EventName.OBJECTION_WITHDRAWN)
    told = {"at": turn.now, "until": last}
    await objection_filing.notify_objector(turn, case, objection, "objection-withdrawn", **told)
    await _tell_group(turn, case, objection, "objection-withdrawn-group")


async def disown(turn: Turn, person: Person, button: DisownObjection) -> None:
    """Withdraw an objection that an officer recorded and the person says is not theirs."""
    objection = await contacts.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    if objection.recorded_by is None:
        raise Refused("no-such-case")
    _refuse_ended(objection)
    if not button.certain:
        yes = DisownObjection(objection.id, certain=True)
        await _ask(turn, person, objection, "objection-disown-certain", yes)
        return
    case, _ = await _take_back(turn, person, objection, EventName.OBJECTION_DISOWNED)
    await say(
        turn,
        person,
        "objection-disowned",
        objection_filing.message_buttons(turn, person.language, case),
        number=objection.number,
    )
    await _tell_group(turn, case, objection, "objection-disowned-group")


def _refuse_ended(objection: Objection) -> None:
    if not objection.waits:
        raise Refused("not-now-withdraw-objection", number=objection.number)


async def _ask(
    turn: Turn, person: Person, objection: Objection, text_id: str, certain: ButtonData
) -> None:
    yes = make_button(turn, person.language, "button-yes-withdraw", certain)
    no = make_button(turn, person.language, "button-no-withdraw", ShowOwnObjection(objection.id))
    await say(turn, person, text_id, [[yes], [no]], number=objection.number)


async def _take_back(
    turn: Turn, person: Person, objection: Objection, name: EventName
) -> tuple[Case | None, date | None]:
    """Withdraw an objection; return its case, and until when another may be filed, if it may."""
    by = OwnWill(person)
    if not await objections.withdraw(turn.tx, objection.id, by, turn.now):
        raise Refused("not-now-withdraw-objection", number=objection.number)
    await reminders.drop_waiting(turn.tx, objection_filing.matter_of(objection), turn.now)
    case = await cases.get(turn.tx, objection.case_id)
    await record_event(turn, case, name, by, number=objection.number)
    return case, await _plan_right(turn, case, objection)


async def _plan_right(turn: Turn, case: Case | None, objection: Objection) -> date | None:
    """Plan the reminders of the right to object, which is open again; return its last day."""
    last = await objection_window.last_day_to_object(turn, case, objection.ground) if case else None
    if case is None or last is None or last < turn.today:
        return None
    await objection_window.plan_reminders(turn, case)
    return last


async def _tell_group(turn: Turn, case: Case | None, objection: Objection, text_id: str) -> None:
    judge = await objection_access.judge_names(turn, objection.case_id, ringing=True)
    await say_group(turn, text_id, case=case, number=objection.number, judge=judge)


ADDS = (
    in_private(ShowOwnObjection, show_objection),
    in_private(WithdrawObjection, withdraw),
    in_private(DisownObjection, disown),
)
