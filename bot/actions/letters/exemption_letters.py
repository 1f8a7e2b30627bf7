"""Letters of the exempt list: the sheet of a consequence test, and what it classifies."""

from datetime import date

from bot.actions.letters import letter_basics
from bot.desk.turn import Turn
from bot.domain.consequence_test import ConsequenceTest
from bot.domain.exemption import PERIODS, Article17, Exemption
from bot.domain.legal_deadlines import local_date
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from bot.letters import office_letters
from bot.letters.letter_facts import Signature
from bot.letters.office_letters import Classification
from bot.texts import OFFICIAL
from storage import cases


def article(turn: Turn, letter: Article17) -> str:
    """Return a letter of Art 17 in words."""
    return turn.texts.plain(OFFICIAL, f"article-17-{letter}")


def period(turn: Turn, until: date | None) -> str:
    """Return until when something is exempt."""
    if until is None:
        return turn.texts.plain(OFFICIAL, "letter-without-end")
    return letter_basics.day(turn, until)


async def sheet(turn: Turn, test: ConsequenceTest) -> office_letters.ConsequenceTest:
    """Return the sheet of a test (F11); of a proposal, one that is still to be signed."""
    given = ConsequenceTestAnswers.model_validate_json(test.facts)
    letter, law = given.ground
    case = await cases.get(turn.tx, test.case_id)
    ppid, head = await _signatures(turn, test)
    result = "open" if test.is_open else "exempt"
    return office_letters.ConsequenceTest(
        **{**await letter_basics.on_paper(turn, None), "day": _held_on(turn, test)},
        number=test.number,
        cause=turn.texts.plain(OFFICIAL, "letter-test-cause", cause=test.cause),
        case_number=case.number if case else "",
        information=given.test_information,
        article=f"UU 14/2008 {article(turn, letter)}",
        basis=law,
        opened=given.test_opened,
        closed=given.test_closed,
        participants=given.test_participants,
        conclusion=turn.texts.plain(OFFICIAL, "letter-test-result", result=result),
        period="" if test.is_open else f"{period(turn, given.until)} ({PERIODS[letter][1]})",
        proposed=test.approved_by is None,
        signature=ppid,
        approval=head,
    )


async def classification(turn: Turn, test: ConsequenceTest, exemption: Exemption) -> Classification:
    """Return the letter that fixes what a test made exempt (F12; PP 61/2010 Art 4)."""
    given = ConsequenceTestAnswers.model_validate_json(test.facts)
    ppid, head = await _signatures(turn, test)
    return Classification(
        **{**await letter_basics.on_paper(turn, None), "day": _held_on(turn, test)},
        number=await letter_basics.number(turn, "classification", f"test:{test.id}"),
        information=exemption.title,
        unit=turn.texts.plain(OFFICIAL, "letter-post-ppid"),
        article=article(turn, exemption.letter),
        law=exemption.law,
        test=test.number,
        begins=letter_basics.day(turn, exemption.in_force_from),
        ends=_until(turn, exemption.in_force_until),
        reason=given.test_opened,
        signature=ppid,
        approval=head,
    )


def _until(turn: Turn, last: date | None) -> str:
    written = period(turn, last)
    return turn.texts.plain(OFFICIAL, "letter-until", on=written) if last else written


def _held_on(turn: Turn, test: ConsequenceTest) -> str:
    return letter_basics.day(turn, local_date(test.held_at, turn.zone))


async def _signatures(turn: Turn, test: ConsequenceTest) -> tuple[Signature, Signature]:
    """Return who set a test and who approved it; by hand as long as it is proposed."""
    by_hand = test.approved_by is None
    at = test.held_at
    ppid = await letter_basics.signature(turn, "ppid", by_hand=by_hand, at=at)
    head = await letter_basics.signature(turn, "head", by_hand=by_hand, by=test.approved_by, at=at)
    if by_hand:
        return ppid, head
    on = local_date(test.held_at, turn.zone)
    return (
        ppid.model_copy(update={"note": turn.texts.plain(OFFICIAL, "letter-set-on", on=on)}),
        head.model_copy(update={"note": turn.texts.plain(OFFICIAL, "letter-approved-on", on=on)}),
    )
