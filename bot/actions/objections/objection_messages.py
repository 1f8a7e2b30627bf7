"""Messages about an objection: to who objected, and its card in the group."""

from bot.actions.cases import name_masking
from bot.actions.objections import objection_judges
from bot.buttons.button_data import ButtonData
from bot.buttons.objection_buttons import ShowObjector
from bot.buttons.request_buttons import OpenAbout, ShowMenu, ShowOwnCase
from bot.desk.call_purposes import CASE_WORD
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.objection_state import Objection
from bot.domain.message import shortened
from bot.texts import OFFICIAL, Markup
from storage import objections, people

FACTS_SHOWN = 1500
"""UTF-16 units of the facts that the group sees in one message."""


def message_buttons(turn: Turn, language: str, case: Case | None) -> list[list[Button]]:
    """Return the buttons below a message about an objection: to its case, if any, and the menu."""
    home = [make_button(turn, language, "button-menu", ShowMenu())]
    return (
        [[make_button(turn, language, "button-this-case", ShowOwnCase(case.id))], home]
        if case
        else [home]
    )


async def notify_objector(
    turn: Turn, about: Case | None, objection: Objection, text_id: str, **values: object
) -> None:
    """Tell who objected something with legal meaning, if they are known."""
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        return
    values |= {"number": objection.number, "case": about.number if about else "none"}
    text = turn.texts.notice(person.language, text_id, **values)
    keyboard = message_buttons(turn, person.language, about)
    await tell(turn, person, text, keyboard, case=about, purpose=CASE_WORD)


def act_row(turn: Turn, button: ButtonData) -> list[Button]:
    """Return a row with the button of one of the officers' acts on an objection."""
    name = button.form if isinstance(button, OpenAbout) else button.verb
    return [make_button(turn, OFFICIAL, f"button-{name}".replace(":", "-"), button)]


def objector_row(turn: Turn, objection: Objection) -> list[list[Button]]:
    """Return the button that shows the objector; none if the case's card shows who that is."""
    return [] if objection.case_id else [act_row(turn, ShowObjector(objection.id))]


async def post(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    keyboard: Keyboard,
    judge: Markup | None = None,
) -> None:
    """Post an objection in the case's topic, or in General without a case, naming no person."""
    told = await objections.facts(turn.tx, objection.id)
    names = await name_masking.names_behind(turn, case, told)
    texts = turn.texts
    facts = str(told.get("objection_facts", ""))
    text = texts.say(
        OFFICIAL,
        "objection-card",
        number=objection.number,
        case=case.number if case else "none",
        subject=name_masking.mask_text(turn, str(told.get("objection_subject", "none")), names),
        ground=texts.plain(OFFICIAL, f"choice-objection-ground-{objection.ground}"),
        facts=shortened(name_masking.mask_text(turn, facts, names), FACTS_SHOWN),
        purpose=objection.purpose,
        due=objection.dates.earlier,
        timing=objection.timing,
        clock=objection.regime,
        enclosed=await objections.count_enclosures(turn.tx, objection.id),
        judge=judge or await objection_judges.judge_names(turn, objection.case_id, ringing=False),
    )
    await tell_group(turn, text, keyboard, case=case)
