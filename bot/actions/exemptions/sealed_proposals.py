"""Consequence tests that travel between offices: up as proposals, and back as decrees."""

from dataclasses import replace
from uuid import uuid4

from bot.actions.answers import consequence_review
from bot.buttons.answer_buttons import SendProposal
from bot.buttons.oversight_buttons import AnswerProposal
from bot.desk import message_wording, office_time, permission_checks
from bot.desk.button_acts import in_case
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action
from bot.domain.case import Case, Officer
from bot.domain.consequence_test import Cause, ConsequenceTest
from bot.domain.events import EventName
from bot.domain.exemption import WhoTests
from bot.domain.form_answers import Answers
from bot.domain.message import shortened
from bot.domain.role_permissions import DeskAction
from bot.domain.transfer_rules import PAUSES, REFUSED, Envelope, TestLetter, next_try
from bot.errors import Refused
from bot.forms.answer_fields import LONGEST_LINE
from bot.forms.consequence_review_form import (
    ConsequenceReviewAnswers,
    ConsequenceReviewReplyAnswers,
)
from bot.forms.consequence_test_form import TEST_PROPOSAL, ConsequenceTestAnswers
from bot.forms.form_review import review
from bot.office.network_body import NetworkBody
from bot.texts import OFFICIAL
from storage import cases, consequence_reviews, consequence_tests, transfers


async def send(turn: Turn, case: Case, officer: Officer, button: SendProposal) -> None:
    """Ask a body above for the newest proposed test, as by a letter; the clock runs on."""
    await permission_checks.demand(turn, officer, DeskAction.SEND_UPWARD)
    await permission_checks.demand_possible(turn, case, Action.SEND_UPWARD)
    body, test = turn.office.body(button.body), await consequence_tests.proposed(turn.tx, case.id)
    if body is None or test is None or test.uid:
        raise Refused("proposal-not-sent")
    sheet = ConsequenceTestAnswers.model_validate_json(test.facts)
    sheet = sheet.model_copy(update={"test_due": case.dates.earlier})
    uid, given = uuid4().hex, sheet.model_dump(mode="json", exclude={"test_entry"})
    letter = TestLetter(uid=uid, kind="proposal", number=test.number, given=given)
    await consequence_tests.mark(turn.tx, replace(test, uid=uid, body=body.short))
    await transfers.queue(turn.tx, letter, None, body.short, turn.now)
    asked = ConsequenceReviewAnswers(upward_letter=test.number, upward_date=turn.today)
    await consequence_review.send(turn, officer, case, asked)


async def receive(turn: Turn, body: NetworkBody, letter: TestLetter) -> None:
    """Take a letter about a test, once. Raises Refused or ValidationError if it is not for here.

    A decree takes the place of what was typed of it, and is no entry before the PPID records it.
    """
    test = await consequence_tests.find(turn.tx, uid=letter.uid)
    if letter.kind == "proposal" and test is None and turn.office.tests is WhoTests.OWN:
        await _keep(turn, body, letter)
        return
    if test is None or test.body != body.short:
        raise Refused("proposal-not-taken")
    case = await cases.get(turn.tx, test.case_id)
    asked = await consequence_reviews.asked(turn.tx, test.case_id or 0, test.number)
    if letter.kind == "decree" and case is not None and asked is not None:
        given = {**letter.given, "proposal_authority": body.above}
        reply = ConsequenceReviewReplyAnswers.model_validate(given)
        if asked[1] != reply.model_dump_json():
            await consequence_review.take(turn, "desk", case, asked[0], reply)


async def _keep(turn: Turn, body: NetworkBody, letter: TestLetter) -> None:
    """Keep a proposal under its number and the body's name, and show it."""
    sheet = ConsequenceTestAnswers.model_validate({**letter.given, "test_entry": None})
    number = shortened(f"{letter.number} ({body.name})", LONGEST_LINE)
    if await consequence_tests.find(turn.tx, number=number):
        raise Refused("proposal-not-taken")
    kept = (0, number, Cause.BEFORE, None, sheet.is_open, sheet.model_dump_json(), turn.now)
    test = ConsequenceTest(*kept, uid=letter.uid, body=body.short)
    await show(turn, replace(test, id=await consequence_tests.add(turn.tx, test, turn.now)))


async def show(turn: Turn, test: ConsequenceTest) -> None:
    """Post what another body proposes, answer by answer, with the button to answer it."""
    texts, sheet = turn.texts, ConsequenceTestAnswers.model_validate_json(test.facts)
    said = [texts.say(OFFICIAL, "proposal-came", number=test.number, due=sheet.test_due or "none")]
    for line in review(TEST_PROPOSAL, sheet.model_dump(mode="json"), turn.zone):
        name = texts.plain(OFFICIAL, f"field-{line.name}".replace("_", "-"))
        value = texts.plain(OFFICIAL, str(line.value)) if line.is_text_id else line.value
        said.append(texts.say(OFFICIAL, "summary-line", name=name, value=value))
    *pages, last = message_wording.packed(said)
    for page in pages:
        await turn.tell_group(page)
    answer_it = turn.button(OFFICIAL, "button-form-proposal-answer", AnswerProposal(test.id))
    await turn.tell_group(last, [[answer_it]])


async def begin(turn: Turn, officer: Officer, button: AnswerProposal) -> Answers:
    """Return which proposal the form answers. Raises Refused if it was answered."""
    await permission_checks.demand_draft(turn, officer, DeskAction.CLASSIFY)
    test = await consequence_tests.find(turn.tx, button.test_id)
    return {"proposal_of": _waiting(test).number}


def _waiting(test: ConsequenceTest | None) -> ConsequenceTest:
    """Return what another body proposed if nobody answered it. Raises Refused."""
    if test is None or test.body is None or test.case_id or test.approved_by:
        raise Refused("proposal-settled")
    return test


async def lines_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer what was proposed, as a line of the decree."""
    test = await consequence_tests.find(turn.tx, number=str(answers["proposal_of"]))
    line = ConsequenceTestAnswers.model_validate_json(test.facts).line if test else ""
    return [(line, line)] if line else []


async def answer(
    turn: Turn, officer: Officer, _case: Case | None, given: ConsequenceReviewReplyAnswers
) -> None:
    """Send the decree, or why there is none, to the body that proposed; it is final."""
    office_time.refuse_future(turn, given.upward_reply_date)
    number, result = given.proposal_of or "", given.upward_reply_result
    test = _waiting(await consequence_tests.find(turn.tx, number=number))
    said = given.model_dump(mode="json", exclude={"proposal_of"}, exclude_defaults=True)
    letter = TestLetter(uid=test.uid or "", kind="decree", number=number, given=said)
    await consequence_tests.mark(turn.tx, replace(test, approved_by=officer.telegram_id))
    await transfers.queue(turn.tx, letter, None, test.body or "", turn.now)
    by, decree = officer.actor, given.upward_reply_letter
    await turn.record(None, EventName.TEST_HELD, by, number=number, result=result)
    await turn.say_group("proposal-answered", number=number, result=result, letter=decree)


async def heard(turn: Turn, envelope: Envelope, fate: str) -> bool:
    """Say once what became of a letter about a test; False if it is about something else.

    Its `fate` is "taken", "unreached" or "refused": then it goes on, until the profiles are mended.
    """
    test, tries = await consequence_tests.find(turn.tx, uid=envelope.uid), envelope.tries
    if test is None:
        return False
    if fate == "refused":
        await transfers.wait(turn.tx, envelope, next_try(REFUSED, turn.now), REFUSED)
    untold = {"taken": True, "refused": tries < REFUSED, "unreached": tries + 1 == len(PAUSES)}
    if untold[fate]:
        case, body = await cases.get(turn.tx, test.case_id), turn.office.body(envelope.body)
        name, what = body.name if body else envelope.body, "proposal" if case else "answer"
        told = {"number": test.number, "body": name, "what": what}
        await turn.tell_group(turn.texts.say(OFFICIAL, f"proposal-{fate}", **told), case=case)
    return True


BUTTONS = (in_case(SendProposal, send),)
