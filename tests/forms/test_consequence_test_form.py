from datetime import date

import pytest
from pydantic_core import PydanticCustomError

from bot.domain.law.exemption import Article17
from bot.forms.consequence_test_form import (
    CONSEQUENCE_TEST,
    ConsequenceTestAnswers,
    read_article,
    read_line,
    readable,
    start_test,
)
from tests.forms.form_walk import Turns, fill, finish, give, refuse
from tests.prelude import Answers

BEGUN = start_test(date(2026, 11, 24))
TURNS: Turns = [
    ("test_information", "Nomor rekening calon"),
    ("test_article", "huruf j, UU 27/2022 Pasal 65"),
    ("test_opened", "Nomor rekening dapat disalahgunakan; calon dirugikan."),
    ("test_closed", "Laporan dana kampanye tetap dapat diperiksa."),
    ("test_participants", "Budi Santoso, Siti Aminah"),
    ("test_result", "5 tahun"),
    ("test_confirm", "send"),
]


def whole(result: str = "5 tahun", article: str = "j UU 27/2022") -> ConsequenceTestAnswers:
    changed = {"test_result": result, "test_article": article}
    given = finish(CONSEQUENCE_TEST, [(n, changed.get(n, raw)) for n, raw in TURNS], BEGUN)
    assert isinstance(given, ConsequenceTestAnswers)
    return given


def test_a_sheet_asks_six_questions() -> None:
    asked = [step for step in CONSEQUENCE_TEST.steps if step.kind != "confirm"]
    assert len(asked) == 6
    assert finish(CONSEQUENCE_TEST, TURNS, BEGUN).ground == (Article17.J, "UU 27/2022 Pasal 65")


@pytest.mark.parametrize(
    ("article", "result", "until", "is_open"),
    [
        ("j UU 27/2022", "5 tahun", date(2031, 11, 24), False),
        ("j UU 27/2022", "2031-11-24", date(2031, 11, 24), False),
        ("h", "selama diperlukan", None, False),
        ("h", "needed", None, False),
        ("Pasal 17 huruf A", "30 tahun", date(2056, 11, 24), False),
        ("a", "Terbuka", None, True),
        ("a", "open", None, True),
    ],
)
def test_the_result_says_for_how_long_and_is_read_again_as_it_was(
    article: str, result: str, until: date | None, is_open: bool
) -> None:
    given = whole(result, article)
    again = ConsequenceTestAnswers.model_validate_json(given.model_dump_json())
    assert (again.until, again.is_open) == (given.until, given.is_open) == (until, is_open)


@pytest.mark.parametrize(
    ("article", "result", "why"),
    [
        ("a", "selama diperlukan", "period-at-most-years"),
        ("a", "31 tahun", "period-at-most-years"),
        ("h", "23/11/2026", "period-ends-before-it-begins"),
    ],
)
def test_a_period_beyond_its_letter_is_named(article: str, result: str, why: str) -> None:
    turns = [TURNS[0], ("test_article", article), *TURNS[2:5]]
    rejected = refuse(CONSEQUENCE_TEST, fill(CONSEQUENCE_TEST, turns, BEGUN), "test_result", result)
    assert (rejected.error_id, rejected.values) == ("error-test-period", {"why": why})


@pytest.mark.parametrize("result", ["besok-besok", "9999 tahun", "0x", "32 Januari 2030"])
def test_what_is_no_period_is_asked_again(result: str) -> None:
    answers = fill(CONSEQUENCE_TEST, TURNS[:5], BEGUN)
    rejected = refuse(CONSEQUENCE_TEST, answers, "test_result", result)
    assert rejected.error_id == "error-test-result"


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("h", (Article17.H, "")),
        ("H.", (Article17.H, "")),
        ("Pasal 17 huruf j: UU 27/2022 Pasal 65", (Article17.J, "UU 27/2022 Pasal 65")),
        ("j – UU 27/2022", (Article17.J, "UU 27/2022")),
        ("dilarang", None),
        ("k", None),
        ("", None),
        ("UU 27/2022", None),
    ],
)
def test_a_letter_leads_and_the_law_follows(words: str, read: tuple[Article17, str] | None) -> None:
    assert read_article(words) == read


def test_a_sheet_becomes_a_line_of_the_decree_that_answers_it() -> None:
    line = read_line(whole().line, date(2026, 11, 27))
    assert (line.title, line.letter, line.until) == (
        "Nomor rekening calon",
        Article17.J,
        date(2031, 11, 24),
    )
    assert line.consequence == "Nomor rekening dapat disalahgunakan, calon dirugikan."


BEGINS = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Rekam medis", "exempt-line-parts"),
        ("; h", "exempt-line-parts"),
        (f"{'x' * 201}; h", "exempt-line-parts"),
        ("Rekam medis; h; akibat; sampai 31/12/2030; lagi", "exempt-line-parts"),
        ("Rekam medis; k", "exempt-line-letter"),
        ("Rekam medis; h; akibat; besok-besok", "exempt-line-period"),
        ("Rekam medis; a; akibat; 31 tahun", "period-at-most-years"),
    ],
)
def test_a_line_of_a_decree_that_cannot_be_read_says_why(line: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read_line(line, BEGINS)


@pytest.mark.parametrize(
    ("line", "until"),
    [
        (f"{'x' * 200}; h", None),
        ("Rekam medis; h; akibat", None),
        ("Rekam medis; h; akibat; sampai 31/12/2030", date(2030, 12, 31)),
    ],
)
def test_a_line_of_a_decree_has_two_to_four_parts(line: str, until: date | None) -> None:
    assert read_line(line, BEGINS).until == until


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        ((), "error-exempt-lines"),
        (("Rekam medis; h",) * 61, "error-exempt-lines"),
        (("Rekam medis; h", "Rekam medis; k"), "error-exempt-line"),
    ],
)
def test_lines_of_a_decree_are_refused_if_one_cannot_be_read(
    lines: tuple[str, ...], error: str
) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        readable(lines, BEGINS)
    assert caught.value.type == error


@pytest.mark.parametrize(
    ("line", "begins"),
    [("Rekam medis; h", BEGINS), ("Rekam medis; k", None)],
)
def test_sixty_lines_are_taken_and_judged_once_it_is_known_when_they_begin(
    line: str, begins: date | None
) -> None:
    assert readable((line,) * 60, begins) == (line,) * 60


@pytest.mark.parametrize(
    ("article", "is_taken"), [("h", True), ("j UU 27/2022", True), ("j", False)]
)
def test_letter_j_needs_the_law_that_exempts(article: str, is_taken: bool) -> None:
    if is_taken:
        give(CONSEQUENCE_TEST, BEGUN, "test_article", article)
    else:
        rejected = refuse(CONSEQUENCE_TEST, BEGUN, "test_article", article)
        assert rejected.error_id == "error-test-article"


@pytest.mark.parametrize("known", [BEGUN, {"test_article": "h"}])
def test_a_period_is_judged_once_its_letter_and_its_first_day_are_known(known: Answers) -> None:
    given = give(CONSEQUENCE_TEST, known, "test_result", "2099-12-31")
    assert given.answers["test_result"] == "2099-12-31"


def test_a_sheet_that_was_read_is_read_again() -> None:
    given = whole()
    assert ConsequenceTestAnswers.model_validate(given.model_dump()) == given
