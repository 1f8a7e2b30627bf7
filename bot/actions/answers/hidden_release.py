"""An officer sends an answer although it hides or tells personal data; who did is recorded."""

from bot.actions.answers import answer_preview, answer_showing
from bot.actions.delivery import disclosure_checks
from bot.buttons.case_buttons import ReleaseHidden
from bot.desk.button_acts import in_case
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.domain.records.events import EventName
from bot.texts import OFFICIAL
from storage import answers


async def let_go(turn: Turn, case: Case, officer: Officer, button: ReleaseHidden) -> None:
    """Let an answer disclose what was found in it, if it still is what was shown; preview it."""
    answer = await answer_preview.demand_draft(turn, case, button.answer_id)
    remarks = await answer_preview.find_remarks(turn, case, await answers.parts(turn.tx, answer.id))
    if remarks.asked == button.seen:
        await answers.accept(turn.tx, answer.id, remarks.asked)
        told = "\n".join(disclosure_checks.remark_lines(turn, remarks))
        await record_event(turn, case, EventName.HIDDEN_LET_GO, officer.actor, evidence=told)
    else:
        answer_press(turn, turn.texts.plain(OFFICIAL, "hidden-changed"), alert=True)
    await answer_showing.show_preview(turn, case, officer, button.answer_id)


ADDS = (in_case(ReleaseHidden, let_go),)
