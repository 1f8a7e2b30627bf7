"""Decrees of higher bodies that put information on the exempt list."""

from collections.abc import Iterable

from bot.actions.delivery import kept_files
from bot.actions.exemptions import exemption_list
from bot.actions.exemptions.classification_form import CLASSIFICATION, ClassificationAnswers
from bot.buttons.answer_buttons import AddClassification, AddFromReply
from bot.desk import case_access, office_time, permission_checks
from bot.desk.button_acts import Opening, opens
from bot.desk.procedures import LATELY, Procedure
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.authority import Authority
from bot.domain.case import Case, Officer
from bot.domain.exemption import Classification, Exemption
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptAbout
from bot.errors import needed
from bot.forms.consequence_review_form import ConsequenceReviewReplyAnswers
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from bot.forms.exempt_lines import ExemptLine
from bot.texts import OFFICIAL
from storage import consequence_reviews, consequence_tests, exemptions


async def record(
    turn: Turn, officer: Officer, _case: Case | None, given: ClassificationAnswers
) -> None:
    """Keep a decree and put each of its lines on the list, in force from its date."""
    decree = given.decree
    office_time.refuse_future(turn, decree.dated)
    by = await permission_checks.demand(turn, officer, Act.KEEP_EXEMPTIONS)
    decree_id = await put(turn, by, decree, given.entries)
    about = KeptAbout.CLASSIFICATION
    await kept_files.keep_given(turn, about, given.classification_scan, None, decree_id)
    count = len(given.classification_lines)
    await turn.say_group("classification-recorded", decree=named(turn, decree), count=count)


async def put(
    turn: Turn, by: Authority, decree: Classification, lines: Iterable[ExemptLine]
) -> int:
    """Keep a decree once, and put lines of it on the list, in force from its date; return its id.

    A line rests on the test that it names, else on that of the decree.
    """
    decree_id = await exemptions.classify(turn.tx, decree, by)
    test = turn.texts.plain(OFFICIAL, "exemption-test-of-decree", authority=decree.authority)
    for line in lines:
        entry = Exemption(
            line.title,
            line.letter,
            named(turn, decree),
            decree.dated,
            line.until,
            authority=decree.authority,
            law=line.law,
            consequence=line.consequence,
            test=line.test or test,
        )
        await exemption_list.add(turn, by, entry, classification_id=decree_id)
    return decree_id


def named(turn: Turn, decree: Classification) -> str:
    """Return a decree by its number and date."""
    return turn.texts.plain(OFFICIAL, "exemption-decree", number=decree.number, on=decree.dated)


async def from_reply(turn: Turn, _officer: Officer, button: AddFromReply) -> Answers:
    """Return a decree as the answer to a test sent upward names it: its number, date and line."""
    case = await case_access.the_case(turn, button.case_id)
    words = needed(await consequence_reviews.answered(turn.tx, case.id), "reply-not-there")
    reply = ConsequenceReviewReplyAnswers.model_validate_json(words)
    known: Answers = {
        "classification_number": reply.upward_reply_letter,
        "classification_date": reply.upward_reply_date.isoformat(),
    }
    proposed = await consequence_tests.proposed(turn.tx, case.id)
    if proposed is None or proposed.is_open:
        return known
    line = ConsequenceTestAnswers.model_validate_json(proposed.facts).line
    return {**known, "classification_lines": [line]}


FORMS = (Procedure(CLASSIFICATION, record, offers={"classification_date": LATELY}),)
BUTTONS = (
    Opening(AddClassification, CLASSIFICATION),
    opens(AddFromReply, CLASSIFICATION, from_reply),
)
