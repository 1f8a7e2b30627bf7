"""What a person can do with their objection: view it, withdraw it, or disown it."""

from datetime import date

from bot.actions.deadlines import objection_grounds, objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import (
    dispute_dossier,
    objection_files,
    objection_filing,
    objection_judge,
    objection_status,
)
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import DisownObjection, ShowOwnObjection, WithdrawObjection
from bot.desk import case_access, dialogues
from bot.desk.button_acts import in_private
from bot.desk.turn import Turn
from bot.domain.authority import OwnWill
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.objection_state import Objection
from bot.domain.open_dialogues import CertaintyQuestion
from bot.errors import Refused
from storage import cases, objections, reminders


async def show(turn: Turn, person: Person, button: ShowOwnObjection) -> None:
    """Show a person their objection: ground, dates, status, and what can be done."""
    objection = await case_access.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    language, texts = person.language, turn.texts
    case = await cases.get(turn.tx, objection.case_id)
    text = texts.say(
        language,
        "objection-view",
        number=objection.number,
        case=case.number if case else "none",
        ground=texts.plain(language, f"choice-objection-ground-{objection.ground}"),
        received=objection_letters.received(objection),
        stands=await objection_status.line(turn, language, objection),
    )
    dossier = turn.button(
        language, "button-dossier", dispute_dossier.for_requester.at(objection.id)
    )
    rows = [[dossier], *objection_filing.buttons(turn, language, case)]
    if objection.waits:
        add = turn.button(language, "button-enclose", objection_files.begin.at(objection.id))
        take_back = turn.button(
            language, "button-withdraw-objection", WithdrawObjection(objection.id)
        )
        rows = [[add], [take_back], *rows]
    await turn.tell(person, text, rows, case=case)


async def withdraw(turn: Turn, person: Person, button: WithdrawObjection) -> None:
    """Withdraw an objection, after asking once; its number stays in the register."""
    objection = await case_access.pursued(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    _refuse_ended(objection)
    if await objections.is_disputed(turn.tx, objection.id):
        raise Refused("withdraw-disputed-objection", number=objection.number)
    if not button.certain:
        asked = CertaintyQuestion("objection", objection=objection.id)
        await dialogues.remember(turn, person, asked)
        yes = WithdrawObjection(objection.id, certain=True)
        await _ask(turn, person, objection, "objection-withdraw-certain", yes)
        return
    by = await _take_back(turn, person, objection)
    case = await cases.get(turn.tx, objection.case_id)
    await turn.record(case, EventName.OBJECTION_WITHDRAWN, by, number=objection.number)
    last = await _plan_right(turn, case, objection)
    told = {"at": turn.now, "until": last or "none"}
    await objection_filing.notify(turn, case, objection, "objection-withdrawn", **told)
    await _tell_group(turn, case, objection, "objection-withdrawn-group")


async def disown(turn: Turn, person: Person, button: DisownObjection) -> None:
    """Withdraw an objection that an officer recorded and the person says is not theirs."""
    objection = await case_access.own_objection(turn, person, button.objection_id)
    await dialogues.leave(turn, person)
    if objection.recorded_by is None:
        raise Refused("no-such-case")
    _refuse_ended(objection)
    if not button.certain:
        yes = DisownObjection(objection.id, certain=True)
        await _ask(turn, person, objection, "objection-disown-certain", yes)
        return
    by = await _take_back(turn, person, objection)
    case = await cases.get(turn.tx, objection.case_id)
    await turn.record(case, EventName.OBJECTION_DISOWNED, by, number=objection.number)
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


async def _ask(
    turn: Turn, person: Person, objection: Objection, text_id: str, certain: ButtonData
) -> None:
    yes = turn.button(person.language, "button-yes-withdraw", certain)
    no = turn.button(person.language, "button-no-withdraw", ShowOwnObjection(objection.id))
    await turn.say(person, text_id, [[yes], [no]], number=objection.number)


async def _take_back(turn: Turn, person: Person, objection: Objection) -> OwnWill:
    """Withdraw an objection and drop its reminders."""
    by = OwnWill(person)
    if not await objections.withdraw(turn.tx, objection.id, by, turn.now):
        raise Refused("not-now-withdraw-objection", number=objection.number)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now)
    return by


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
    await turn.say_group(text_id, case=case, number=objection.number, judge=judge)


BUTTONS = (
    in_private(ShowOwnObjection, show),
    in_private(WithdrawObjection, withdraw),
    in_private(DisownObjection, disown),
)
