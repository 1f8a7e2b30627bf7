"""What people can do about their own objection: view, withdraw or disown it."""

from datetime import date

from bot.actions.deadlines import objection_window
from bot.actions.letters import objection_letters
from bot.actions.objections import (
    objection_clock,
    objection_enclosures,
    objection_judges,
    objection_messages,
    objection_status,
)
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import (
    DisownObjection,
    SendOwnDossier,
    ShowOwnObjection,
    WithdrawObjection,
)
from bot.desk import contacts, dialogues
from bot.desk.button_acts import in_private
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.authority import OwnWill
from bot.domain.law.case import Case, Person
from bot.domain.law.objection_state import Objection
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import CertaintyQuestion
from bot.errors import Refused
from storage import cases, objections


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
        stands=await objection_status.status_line(turn, language, objection),
    )
    dossier = make_button(turn, language, "button-dossier", SendOwnDossier(objection.id))
    rows = [[dossier], *objection_messages.message_buttons(turn, language, case)]
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
    await objection_messages.notify_objector(turn, case, objection, "objection-withdrawn", **told)
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
        objection_messages.message_buttons(turn, person.language, case),
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
    await objections.withdraw(turn.tx, objection.id, by, turn.now)
    await objection_clock.drop_reminders(turn, objection)
    case = await cases.get(turn.tx, objection.case_id)
    await record_event(turn, case, name, by, number=objection.number)
    return case, await _plan_right(turn, case, objection)


async def _plan_right(turn: Turn, case: Case | None, objection: Objection) -> date | None:
    """Plan the reminders of the right to object, which is open again; return its last day."""
    if case is None:
        return None
    await objection_window.plan_reminders(turn, case)
    last = await objection_window.last_day_to_object(turn, case, objection.ground)
    return None if last is None or last < turn.today else last


async def _tell_group(turn: Turn, case: Case | None, objection: Objection, text_id: str) -> None:
    judge = await objection_judges.judge_names(turn, objection.case_id, ringing=True)
    await say_group(turn, text_id, case=case, number=objection.number, judge=judge)


ADDS = (
    in_private(ShowOwnObjection, show_objection),
    in_private(WithdrawObjection, withdraw),
    in_private(DisownObjection, disown),
)
