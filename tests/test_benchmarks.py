from pathlib import Path

import pytest

from benchmarks.printing import PAGE, Row, show

HEAD = "# Figures\n<!-- turns -->\n<!-- end -->\nWhat somebody wrote.\n"
ROWS = [
    Row("a message", "2.00 ms", "≤ 2.5"),
    Row("statements", "12.0", noise=0.0),
    Row("handled a second", "1,000", more=True),
    Row("half / all", "0.0 / 8.0 s"),
]


def test_figures_are_written_beside_those_before_and_what_is_worse_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text(HEAD)
    monkeypatch.setenv("WRITE_FIGURES", "1")
    assert show("turns", ROWS, page=page) == []
    found = ["2.30 ms", "12.1", "700", "0.0 / 9.7 s"]
    again = [row._replace(found=now) for row, now in zip(ROWS, found, strict=True)]
    assert show("turns", again, page=page) == [
        "WORSE: statements: 12.1, was 12.0",
        "WORSE: handled a second: 700, was 1,000",
        "WORSE: half / all: 0.0 / 9.7 s, was 0.0 / 8.0 s",
    ]
    written = page.read_text()
    assert "| a message | 2.30 ms | 2.00 ms | ≤ 2.5 |\n" in written
    assert written.endswith("<!-- end -->\nWhat somebody wrote.\n")
    monkeypatch.delenv("WRITE_FIGURES")
    assert show("turns", ROWS, page=page) == []
    assert page.read_text() == written


@pytest.mark.parametrize(
    "part", ["turns", "profiling", "pace", "lanes", "fairness", "readers", "soak", "growth"]
)
def test_the_page_has_a_place_for_each_benchmark(part: str) -> None:
    assert show(part, []) == []
    assert PAGE.read_text().count(f"<!-- {part} -->") == 1
