"""The command that hands a file down to each office of a host."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.transport.handed_down import FOLDER
from tests.handing_down import day, lay_year
from tests.town import Town


def laid(office: Path) -> list[list[str]]:
    """Return the names of the files in each folder that was laid beside an office's database."""
    return [
        sorted(one.name for one in each.iterdir()) for each in (office / "data" / FOLDER).iterdir()
    ]


async def test_each_office_gets_the_file_once_and_one_without_a_database_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "host").mkdir()
    town = Town(tmp_path / "host")
    offices = [await town.moves_in(name) for name in ("klaten", "boyolali")]
    file = lay_year(tmp_path, 2026, day("2026-12-04", "Cuti bersama tambahan"))
    asked = ["hand-down", str(file), str(town.folder)]
    for _ in range(2):
        assert main(asked) == 0
    assert [laid(office) for office in offices] == [[["2026.csv"]]] * 2

    (town.folder / "sragen").mkdir()
    town.sets("sragen", "3:x")
    assert main(asked) == 1
    said = capsys.readouterr().out
    assert "klaten: its PPID is shown the draft" in said
    assert "sragen: NOT handed down: " in said


@pytest.mark.parametrize("name", ["2026.csv", "days.csv", "list.csv", "exempt.csv"])
def test_a_file_that_is_wrong_or_absent_reaches_no_office(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "host" / "klaten").mkdir(parents=True)
    if name == "2026.csv":
        lay_year(tmp_path, 2026, without="2026-12-25")
    assert main(["hand-down", str(tmp_path / name), str(tmp_path / "host")]) == 78
    assert name in capsys.readouterr().err
    assert list((tmp_path / "host" / "klaten").iterdir()) == []
