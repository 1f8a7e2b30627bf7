"""Consequence tests: the office's own, which the head approves, and proposals to a higher body."""

from dataclasses import replace

from bot.actions.exemptions import classification_decrees, exemption_list
from bot.actions.letters import exemption_letters
from bot.desk import number_series, paper_sending
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, demand_scan, on_case
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.exemption import Article17, Classifier, Exemption, TestCause, last_day_of_period
from bot.domain.law.registration_numbers import format_number
from bot.domain.records.events import EventName, Facts
from bot.errors import Refused
from bot.forms.consequence_test_form import (
    CONSEQUENCE_TEST,
    NEEDED,
    OPEN,
    TEST_PROPOSAL,
    ConsequenceTestAnswers,
    start_test,
)
from bot.texts import OFFICIAL
from storage import list_entries, objections, papers

YEARS_OFFERED = (1, 5, 30)


async def prefill_test(turn: Turn, _case: Case | None) -> Answers:
    """Return the first answers of a sheet."""
    return start_test(turn.today)


async def prefill_from_button(turn: Turn, _officer: Officer, entry_id: int) -> tuple[None, Answers]:
    """Return the first answers of a test's sheet; from the entry, if one is tested anew."""
    if entry_id == 0:
        return None, start_test(turn.today)
    entry = await classification_decrees.demand_closed(turn, entry_id)
    if not exemption_list.is_own_test(turn, entry):
        raise Refused("test-goes-up")
    known: Answers = {
        "test_entry": entry_id,
        "test_information": entry.title,
        "test_article": f"{entry.letter} {entry.law}".strip(),
    }
    return None, {**start_test(turn.today), **known}


async def grounds_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the letters of Art 17, which are typed where a law must be named beside them."""
    return [
        (letter, turn.texts.plain(OFFICIAL, f"choice-test-article-{letter}"))
        for letter in Article17
    ]


async def results_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer what may come of a test: open, exempt as long as is needed, or for some years."""
    texts = turn.texts
    named = [(one, texts.plain(OFFICIAL, f"choice-test-result-{one}")) for one in (OPEN, NEEDED)]
    days = [(years, last_day_of_period(turn.today, years)) for years in YEARS_OFFERED]
    return [
        *named,
        *(
            (until.isoformat(), texts.plain(OFFICIAL, "test-result-years", years=years, on=until))
            for years, until in days
        ),
    ]


async def propose(turn: Turn, by: Authority, case: Case, given: ConsequenceTestAnswers) -> None:
    """Post the sheet of a proposed test, to be sent to the higher body; the deadline runs on."""
    test = await _test(turn, by, case, given)
    await _record(turn, by, case, test, "proposed", given.line)
    letter = await exemption_letters.sheet_of_test(turn, test, proposed=True)
    await paper_sending.post_letter(turn, case, letter)
    await say_group(turn, "test-proposed", case=case, number=test.number, due=case.dates.earlier)


async def approve(
    turn: Turn, by: Authority, case: Case | None, given: ConsequenceTestAnswers
) -> None:
    """Carry out a test as the head's approval: its entry comes on the list, or is opened.

    What it tests anew is open or takes the new entry in its place (PP 61/2010 Art 10). Raises
    Refused if the period that it names is over by now.
    """
    if given.until is not None and given.until < turn.today:
        raise Refused("test-period-over", until=given.until)
    before = await list_entries.get_exemption(turn.tx, given.test_entry)
    if before is not None:
        await classification_decrees.demand_closed(turn, before.id)
    test = await _test(turn, by, case, given)
    named = exemption_letters.basis_in_words(turn.texts, test)
    if given.is_open:
        test = replace(test, withdrawn_on=turn.today, opened_by=named)
    test = await exemption_list.add_entry(turn, by, test)
    result = "open" if given.is_open else "exempt"
    await _record(turn, by, case, test, result)
    if before is not None:
        await classification_decrees.open_entry(turn, by, before, turn.today, named)
    await paper_sending.post_letter(turn, case, await exemption_letters.sheet_of_test(turn, test))
    if not given.is_open:
        letter = await exemption_letters.classification(turn, test)
        await paper_sending.post_letter(turn, case, letter)
    await say_group(
        turn,
        "test-approved",
        case=case,
        number=test.number,
        title=test.title,
        result=result,
        entry=str(test.id),
        officer=by.display_name,
        alone=bool(test.why_no_basis),
    )


async def _test(
    turn: Turn, by: Authority, case: Case | None, given: ConsequenceTestAnswers
) -> Exemption:
    """Return a test under the next number of its series, as the entry that rests on it."""
    letter, law = given.ground
    series, year = "consequence_test", turn.today.year
    sequence = await number_series.take_number(turn, series, year)
    number = format_number(turn.office.test_template, sequence, turn.today)
    await papers.take_number(turn.tx, series, (year, sequence), number, number, turn.now)
    return Exemption(
        title=given.test_information,
        letter=letter,
        authority=Classifier.OWN,
        number=number,
        in_force_from=turn.today,
        in_force_until=given.until,
        law=law,
        consequence=given.test_opened,
        sheet=given.model_dump_json(),
        cause=await _cause(turn, case),
        case_id=case.id if case else None,
        held_by=given.drafted_by or by.id,
    )


async def _record(
    turn: Turn, by: Authority, case: Case | None, test: Exemption, result: str, line: str = ""
) -> None:
    """Record a test, and the line that a proposal asks to be exempt."""
    facts: Facts = {"number": test.number, "result": result}
    if line:
        facts["line"] = line
    await record_event(turn, case, EventName.TEST_HELD, by, **facts)


async def _cause(turn: Turn, case: Case | None) -> TestCause:
    if case is None:
        return TestCause.BEFORE
    return TestCause.ORDER if await _disputed(turn, case) else TestCause.REQUEST


async def _disputed(turn: Turn, case: Case) -> bool:
    """Say whether a dispute over a request is on record: then the Commission may order a test."""
    filed = await objections.of_case(turn.tx, case.id)
    return any([await objections.is_disputed(turn.tx, one.id) for one in filed])


ADDS = (
    OfficerForm(
        CONSEQUENCE_TEST,
        approve,
        prefill_test,
        offers={
            "test_article": AnswerOffers(grounds_offered),
            "test_result": AnswerOffers(results_offered),
        },
        check_authority=demand_scan,
        about=prefill_from_button,
    ),
    OfficerForm(
        TEST_PROPOSAL,
        on_case(propose),
        prefill_test,
        offers={
            "test_article": AnswerOffers(grounds_offered),
            "test_result": AnswerOffers(results_offered),
        },
    ),
)
