"""An officer sends a file although it hides personal data; the reason is recorded."""

from bot.actions.answers import answer_draft, answer_preview
from bot.actions.delivery import disclosure_checks
from bot.buttons.case_buttons import AskReleaseReason, ReleaseHidden, ReleaseReason
from bot.desk import contacts
from bot.desk.button_acts import in_case, opens_about
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, Offer, OfficerForm, on_case
from bot.desk.messages import answer_press
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.records.events import EventName
from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from storage import answers


class LetGoAnswers(FormModel):
    """Why an answer may disclose hidden or personal data; its id and checksum are carried."""

    let_go_answer: int
    let_go_seen: str
    let_go_reason: Words


LET_GO = plain_form(
    "let_go", LetGoAnswers, "let_go_answer", "let_go_seen", act=Act.DRAFT_ANSWER, at_once=True
)


async def let_go_with_reason(turn: Turn, officer: Officer, case: Case, given: LetGoAnswers) -> None:
    """Let an answer be sent with its hidden data, for a reason in the officer's own words."""
    seen = (given.let_go_answer, given.let_go_seen)
    await _let_go(turn, case, officer, seen, given.let_go_reason)
    await answer_draft.show_preview(turn, case, officer, given.let_go_answer, in_place=False)


async def let_go_by_button(turn: Turn, case: Case, officer: Officer, button: ReleaseHidden) -> None:
    """Let an answer disclose what was found in it, for a usual reason; preview it anew."""
    why = turn.texts.plain(OFFICIAL, f"button-let-go-{button.why}")
    await _let_go(turn, case, officer, (button.answer_id, button.seen), why)
    await answer_draft.show_preview(turn, case, officer, button.answer_id)


async def _let_go(
    turn: Turn, case: Case, officer: Officer, seen: tuple[int, str], why: str
) -> None:
    """Record the reason, if the answer (its id, a checksum) still discloses what was shown."""
    answer = await answer_preview.demand_draft(turn, case, seen[0])
    remarks = await answer_preview.find_remarks(turn, case, await answers.parts(turn.tx, answer.id))
    if remarks.asked != seen[1]:
        answer_press(turn, turn.texts.plain(OFFICIAL, "hidden-changed"), alert=True)
        return
    await answers.accept(turn.tx, answer.id, remarks.asked)
    told = "\n".join(disclosure_checks.remark_lines(turn, remarks))
    await record_event(
        turn, case, EventName.HIDDEN_LET_GO, officer.actor, reason=why, evidence=told
    )


async def _usual(turn: Turn, _answers: Answers) -> list[Offer]:
    """Offer the usual reasons."""
    whys = [turn.texts.plain(OFFICIAL, f"button-let-go-{why}") for why in ReleaseReason]
    return [(why, why) for why in whys]


async def _begin(
    turn: Turn, _officer: Officer, button: AskReleaseReason
) -> tuple[Case | None, Answers]:
    case = await contacts.get_case(turn, button.case_id)
    return case, {"let_go_answer": button.answer_id, "let_go_seen": button.seen}


ADDS = (
    OfficerForm(
        LET_GO, on_case(let_go_with_reason), offers={"let_go_reason": AnswerOffers(_usual)}
    ),
    in_case(ReleaseHidden, let_go_by_button),
    opens_about(AskReleaseReason, LET_GO, _begin),
)
