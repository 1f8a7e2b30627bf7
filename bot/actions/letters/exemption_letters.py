"""Letters of the exempt list: an entry's basis, the sheet of a test, and its classification."""

from datetime import date

from bot.actions.letters import letter_parts
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.exemption import PERIODS, Exemption, TestCause
from bot.forms.consequence_test_form import ConsequenceTestAnswers
from bot.letters import office_letters
from bot.letters.letter_facts import Signature
from bot.letters.office_letters import Classification
from bot.texts import OFFICIAL, Texts
from storage import cases


def article_in_words(texts: Texts, language: str, entry: Exemption) -> str:
    """Return the letter of Art 17 that exempts something, and the law named beside it.

    Letter j exempts nothing by itself: another law must forbid to disclose it.
    """
    article = texts.plain(language, f"article-17-{entry.letter}")
    return texts.plain(language, "exempt-by", article=article, law=entry.law or "none")


def period_in_words(turn: Turn, until: date | None) -> str:
    """Return until when something is exempt."""
    if until is None:
        return turn.texts.plain(OFFICIAL, "letter-without-end")
    last = letter_parts.date_in_words(turn, until)
    return turn.texts.plain(OFFICIAL, "letter-until", on=last)


def basis_in_words(texts: Texts, entry: Exemption) -> str:
    """Return the decree or the test on which an entry rests, with its number and day."""
    return texts.plain(
        OFFICIAL,
        "exemption-basis",
        kind="test" if entry.sheet else "decree",
        number=entry.number,
        on=entry.in_force_from,
    )


async def sheet_of_test(
    turn: Turn, test: Exemption, about: Case | None = None, *, proposed: bool = False
) -> office_letters.ConsequenceTest:
    """Return the sheet of a test (F11); of a proposal, one that is still to be signed.

    It is drawn for a request that it is `about`, whose receipt says whether the test came before.
    """
    given = ConsequenceTestAnswers.model_validate_json(test.sheet)
    case = await cases.get(turn.tx, test.case_id)
    ppid, head = await _signatures(turn, test, proposed=proposed)
    result = "open" if given.is_open else "exempt"
    limit = PERIODS[test.letter][1]
    return office_letters.ConsequenceTest(
        **await letter_parts.common_facts(turn, None, _held_on(turn, test)),
        number=test.number,
        cause=_cause_in_words(turn, test, given.test_on, case or about),
        case_number=case.number if case else "",
        information=given.test_information,
        article=article_in_words(turn.texts, OFFICIAL, test),
        opened=given.test_opened,
        closed=given.test_closed,
        participants=given.test_participants,
        conclusion=turn.texts.plain(OFFICIAL, "letter-test-result", result=result),
        period="" if given.is_open else f"{period_in_words(turn, given.until)} ({limit})",
        proposed=proposed,
        signature=ppid,
        approval=head,
    )


def _cause_in_words(turn: Turn, test: Exemption, begun_on: date, case: Case | None) -> str:
    cause, number = _cause(test, begun_on, case), case.number if case else ""
    return turn.texts.plain(OFFICIAL, "letter-test-cause", cause=cause, number=number)


def _cause(test: Exemption, begun_on: date, case: Case | None) -> TestCause | None:
    """Return why a test was held, as its days say; None of one about no request."""
    if case is None:
        return None
    if test.cause is TestCause.ORDER:
        return TestCause.ORDER
    return TestCause.BEFORE if begun_on < case.received_on else TestCause.REQUEST


async def classification(turn: Turn, test: Exemption) -> Classification:
    """Return the letter that fixes what a test made exempt (F12; PP 61/2010 Art 4)."""
    ppid, head = await _signatures(turn, test, proposed=False)
    return Classification(
        **await letter_parts.common_facts(turn, None, _held_on(turn, test)),
        number=await letter_parts.letter_number(turn, "classification", f"test:{test.id}"),
        information=test.title,
        unit=turn.texts.plain(OFFICIAL, "letter-post-ppid"),
        article=article_in_words(turn.texts, OFFICIAL, test),
        test=test.number,
        begins=_held_on(turn, test),
        ends=period_in_words(turn, test.in_force_until),
        reason=test.consequence,
        signature=ppid,
        approval=head,
    )


def _held_on(turn: Turn, test: Exemption) -> str:
    return letter_parts.date_in_words(turn, test.in_force_from)


async def _signatures(
    turn: Turn, test: Exemption, *, proposed: bool
) -> tuple[Signature, Signature]:
    """Return who held a test and who approved it, to be signed by hand if only proposed."""
    on = test.in_force_from
    ppid = await letter_parts.signature_of(turn, "ppid", at=test.added_at)
    by = None if proposed else test.added_by
    at = test.added_at
    head = await letter_parts.signature_of(turn, "head", by=by, at=at)
    if proposed:
        return ppid, head
    return (
        ppid.model_copy(update={"note": turn.texts.plain(OFFICIAL, "letter-set-on", on=on)}),
        head.model_copy(update={"note": turn.texts.plain(OFFICIAL, "letter-approved-on", on=on)}),
    )
