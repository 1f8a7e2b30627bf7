"""Every law that the desk cites is listed, with who read it; the page says the same."""

import re
from pathlib import Path

import pytest

from bot.domain.legal_deadlines import RULES, DeadlineKind, Regime
from bot.office import KLATEN_PROFILE, load_profile
from bot.office.legal_source_list import read_by, shipped

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/legal-sources.md").read_text("utf-8")
CITED = re.compile(r"\b(?:UU|PP|Perki|PKPU|Perpres|Keppres) \d{1,4}/(?:19|20)\d\d\b")
WORDS = {"naskah": "original", "sekunder": "reports", "belum": "by nobody"}


def _row(what: str) -> list[str]:
    (row,) = [line for line in PAGE.splitlines() if line.startswith(f"| {what} |")]
    return [cell.strip() for cell in row.strip("|").split("|")]


def test_every_law_that_code_and_texts_cite_is_a_listed_source() -> None:
    files = [
        one for kind in ("py", "ftl", "typ", "toml") for one in (ROOT / "bot").rglob(f"*.{kind}")
    ]
    examples = {"PKPU 8/2026"}  # in an example of what an officer may type
    cited = {name for one in files for name in CITED.findall(one.read_text("utf-8"))} - examples
    listed = {one.name for one in (*shipped(), *load_profile(KLATEN_PROFILE).legal_sources)}
    amendments = {"PKPU 11/2024", "PKPU 4/2025"}
    assert cited <= listed | amendments


@pytest.mark.parametrize("kind", DeadlineKind)
def test_the_page_says_the_days_and_articles_by_which_the_desk_counts(kind: DeadlineKind) -> None:
    name = kind.value.replace("_", " ")
    names = {"completeness": "completeness looked at", "completion": "completion by the requester"}
    _, umum, pemilu, articles, *_ = _row(names.get(name, name))
    terms = RULES[kind].terms
    assert umum == str(terms[Regime.UMUM].working_days)
    assert pemilu == str(terms[Regime.PEMILU].working_days or "unknown")
    for term in terms.values():
        assert term.article in articles


def test_the_page_calls_a_source_read_only_if_it_was() -> None:
    read = {
        one.name: WORDS[one.read]
        for one in (*shipped(), *load_profile(KLATEN_PROFILE).legal_sources)
    }
    checked = 0
    for row in (line for line in PAGE.splitlines() if line.startswith("| ")):
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        column = next((n for n, cell in enumerate(cells) if CITED.search(cell)), None)
        if column is not None:
            cited = {read[name] for name in CITED.findall(cells[column])}
            assert cited == set(cells[column + 1].replace("not found", "reports").split("; "))
            checked += 1
    assert checked > 20


def test_the_check_names_what_nobody_read() -> None:
    said = read_by(load_profile(KLATEN_PROFILE).legal_sources)
    assert (said["original"], said["total"]) == (6, 17)
    assert str(said["nobody"]).startswith("PKPU 22/2023")
    assert "within how many days a dispute is filed" in str(said["unread"])
