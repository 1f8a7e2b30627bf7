"""What a person can do with their objection: view it, withdraw it, or disown it."""

from datetime import date

from bot.actions.cases import case_card
from bot.actions.deadlines import objection_grounds, objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import objection_filing, objection_judge, objection_status
from bot.desk import dialogues
from bot.desk.purposes import NOTICE
from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import cases, objections, reminders
from storage.objections import Objection


async def show(turn: Turn, person: Person, objection: Objection) -> None:
    """Show a person their objection: ground, dates, status, and what can be done."""
    await dialogues.leave(turn, person)
    language, texts = person.language, turn.texts
    case = await _case(turn, objection)
    text = texts.say(
        language,
        "objection-view",
        number=objection.number,
        case=case.number if case else "none",
        ground=texts.plain(language, f"choice-objection-ground-{objection.ground}"),
        received=objection_letters.received(objection),
        stands=await objection_status.line(turn, language, objection),
    )
    rows = objection_filing.buttons(turn, language, case)
    if objection.waits:
        add = turn.button(language, "button-enclose", "objection", "add", objection.id)
        take_back = turn.button(
            language, "button-withdraw-objection", "objection", "withdraw", objection.id
        )
        rows = [[add], [take_back], *rows]
    await turn.tell(person, text, rows, case=case)


async def withdraw(turn: Turn, person: Person, objection: Objection, *, certain: bool) -> None:
    """Withdraw an objection, after asking once; its number stays in the register."""
    await dialogues.leave(turn, person)
    _refuse_ended(objection)
    if not certain:
        facts = {"what": "objection", "objection": objection.id}
        await dialogues.remember(turn, person, "certain", facts)
        await _ask(turn, person, objection, "objection-withdraw-certain", "withdraw")
        return
    await _take_back(turn, objection)
    case = await _case(turn, objection)
    await turn.record(case, EventName.OBJECTION_WITHDRAWN, "citizen", number=objection.number)
    last = await _plan_right(turn, case, objection)
    text = turn.texts.notice(
        person.language,
        "objection-withdrawn",
        number=objection.number,
        at=turn.now,
        until=last or "none",
    )
    keyboard = objection_filing.buttons(turn, person.language, case)
    await turn.tell(person, text, keyboard, case=case, purpose=NOTICE)
    await _tell_group(turn, case, objection, "objection-withdrawn-group")


async def disown(turn: Turn, person: Person, objection: Objection, *, certain: bool) -> None:
    """Withdraw an objection that an officer recorded and the person says is not theirs."""
    await dialogues.leave(turn, person)
    if objection.recorded_by is None:
        raise Refused("no-such-case")
    _refuse_ended(objection)
    if not certain:
        await _ask(turn, person, objection, "objection-disown-certain", "disown")
        return
    await _take_back(turn, objection)
    case = await _case(turn, objection)
    await turn.record(case, EventName.OBJECTION_DISOWNED, "citizen", number=objection.number)
    await _plan_right(turn, case, objection)
    await turn.say(
        person,
        "objection-disowned",
        objection_filing.buttons(turn, person.language, case),
        number=objection.number,
    )
    await _tell_group(turn, case, objection, "objection-disowned-group")


def _refuse_ended(objection: Objection) -> None:
    if not objection.waits:
        raise Refused("not-now-withdraw-objection", number=objection.number)


async def _ask(turn: Turn, person: Person, objection: Objection, text_id: str, verb: str) -> None:
    language = person.language
    yes = turn.button(language, "button-yes-withdraw", "objection", verb, objection.id, "yes")
    no = turn.button(language, "button-no-withdraw", "objection", "show", objection.id)
    await turn.say(person, text_id, [[yes], [no]], number=objection.number)


async def _take_back(turn: Turn, objection: Objection) -> None:
    """Withdraw an objection and drop its reminders."""
    if not await objections.withdraw(turn.tx, objection.id, turn.now):
        raise Refused("not-now-withdraw-objection", number=objection.number)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now)


async def _plan_right(turn: Turn, case: Case | None, objection: Objection) -> date | None:
    """Plan the reminders of the right to object, which is open again; return its last day."""
    last = (
        await objection_grounds.last_day_to_object(turn, case, objection.ground) if case else None
    )
    if case is None or last is None or last < turn.today:
        return None
    await objection_window.plan(turn, case)
    return last


async def _tell_group(turn: Turn, case: Case | None, objection: Objection, text_id: str) -> None:
    judge = await objection_judge.named(turn, objection.case_id, ringing=True)
    text = turn.texts.say(OFFICIAL, text_id, number=objection.number, judge=judge)
    await turn.tell_group(text, case=case)
    if case is not None:
        await case_card.refresh(turn, case.id)


async def _case(turn: Turn, objection: Objection) -> Case | None:
    return await cases.get(turn.tx, objection.case_id)
