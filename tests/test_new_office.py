"""A stranger at a terminal makes the profile of an office by answering nine questions."""

import io
import os
import pty
import re
import select
import signal
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.cli.new_office import FILE, ask_profile
from bot.letters import letter_preview
from bot.letters.stationery import shipped
from bot.office import OfficeProfile
from tests.letters.samples import STAMP
from tests.new_offices import CITY
from tests.prelude import ConfigError, load_profile

ROOT = Path(__file__).parents[1]
ELECTIONS = ("2", "Sleman", "DI Yogyakarta", *[""] * 6)
SCHOOL = ("3", "Ende", "Nusa Tenggara Timur", "SMA Negeri 1 Ende", *[""] * 4, "Tata Usaha")


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def told(folder: Path, answers: tuple[str, ...]) -> OfficeProfile:
    typed: Iterator[str] = iter(answers)
    assert ask_profile(folder, lambda _: next(typed), at_terminal=True) == 0
    assert next(typed, None) is None
    return load_profile(folder / FILE)


def test_a_city_gets_what_was_answered_and_the_rest_of_a_regency(tmp_path: Path) -> None:
    office = told(tmp_path / "new", CITY)
    assert office.name == "Dinas Komunikasi dan Informatika Kota Surakarta"
    assert office.short_name == "Diskominfo Kota Surakarta"
    assert (office.phone, office.email) == ("(0271) 123456", "ppid@surakarta.go.id")
    assert office.service_hours.wednesday is None
    assert office.service_hours.friday is not None
    assert f"{office.service_hours.friday[1]:%H.%M}" == "14.00"
    assert office.information_commission == "Komisi Informasi Provinsi Jawa Tengah"
    assert not office.elections
    assert "Dinas Kesehatan" in office.units


def test_an_election_body_gets_its_doors_and_nothing_of_another_regency(tmp_path: Path) -> None:
    office = told(tmp_path, ELECTIONS)
    assert office.elections
    assert office.number_template.startswith("{sequence:03d}/PPID/KPU-SLEMAN/")
    assert [route.name for route in office.routes[:3]] == ["voter", "ethics", "violation"]
    assert not re.search("(?i)klaten|klt", (tmp_path / FILE).read_text("utf-8"))


def test_another_body_has_no_doors_of_a_regency_and_its_own_time(tmp_path: Path) -> None:
    office = told(tmp_path, SCHOOL)
    assert office.short_name == "SMA Negeri 1 Ende"
    assert office.time_zone == "Asia/Makassar"
    assert office.units == ("Tata Usaha",)
    assert [route.name for route in office.routes] == ["complaint", "own_data"]
    assert not re.search("(?i)sukamaju|bupati|dinas", (tmp_path / FILE).read_text("utf-8"))


@pytest.mark.parametrize("answers", [CITY, ELECTIONS, SCHOOL], ids=["city", "elections", "school"])
def test_every_letter_of_a_new_office_can_be_set(tmp_path: Path, answers: tuple[str, ...]) -> None:
    assert (
        list(letter_preview.find_mistakes(told(tmp_path, answers), shipped(), STAMP.made_at)) == []
    )


@pytest.mark.parametrize(
    ("place", "wrong", "said"),
    [
        (0, "9", "Type 1, 2 or 3"),
        (1, "X", "three letters"),
        (1, "", "three letters"),
        (2, "Jateng", "full Indonesian name"),
        (3, "a" * 300, "200 at most"),
        (4, "12", "street, number and town"),
        (5, "besok", "opens and closes"),
        (5, "15.00-08.00", "opens and closes"),
        (5, "08.00-25.00", "opens and closes"),
        (5, "senin tutup", "opens and closes"),
        (5, "08.00-15.00; minggu 09.00-10.00", "opens and closes"),
        (6, "0271", "one telephone number"),
        (6, "a@b", "one telephone number"),
        (6, "(0271) 123456, (0271) 654321", "one telephone number"),
        (7, "?", "the position"),
        (8, ";", "names of units"),
    ],
)
def test_an_answer_that_cannot_be_used_is_asked_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], place: int, wrong: str, said: str
) -> None:
    told(tmp_path, (*CITY[:place], wrong, *CITY[place:]))
    assert said in capsys.readouterr().out


def test_quotes_and_backslashes_are_kept_as_they_were_typed(tmp_path: Path) -> None:
    office = told(tmp_path, (*CITY[:4], 'Jl. "Baru" \\ 1', *CITY[5:]))
    assert office.address == 'Jl. "Baru" \\ 1'


@pytest.mark.parametrize("ends", [KeyboardInterrupt, EOFError])
def test_breaking_off_writes_nothing(tmp_path: Path, ends: type[BaseException]) -> None:
    def hear(_: str) -> str:
        raise ends

    assert ask_profile(tmp_path / "new", hear, at_terminal=True) == 1
    assert not (tmp_path / "new").exists()


def test_a_profile_that_exists_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("mine")
    with pytest.raises(ConfigError, match="not overwritten"):
        ask_profile(tmp_path, at_terminal=True)
    assert (tmp_path / FILE).read_text() == "mine"


def test_lines_of_a_file_answer_as_somebody_at_a_terminal_would(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(CITY) + "\n"))
    assert main(["new-office", str(tmp_path / "piped")]) == 0
    assert load_profile(tmp_path / "piped" / FILE) == told(tmp_path / "typed", CITY)


@pytest.mark.parametrize(
    ("lines", "code", "said"),
    [
        ((*CITY[:2], "Jateng", *CITY[3:]), 78, "baris 3 dari jawaban tidak dapat dipakai"),
        (CITY[:4], 1, "Berhenti; tidak ada yang ditulis"),
        ((), 1, "Berhenti; tidak ada yang ditulis"),
    ],
)
def test_a_line_that_cannot_be_used_or_is_missing_takes_no_other_for_its_answer(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    lines: tuple[str, ...],
    code: int,
    said: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert main(["new-office", str(tmp_path / "new")]) == code
    told = capsys.readouterr()
    assert said in told.out + told.err
    assert not (tmp_path / "new").exists()


def test_ctrl_c_at_a_real_terminal_ends_it_at_once(tmp_path: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # ignored where the tests run in background
        os.chdir(ROOT)
        command = [sys.executable, "-m", "bot", "new-office", str(tmp_path / "new")]
        os.execv(sys.executable, command)  # noqa: S606 - our own command
    shown = b""
    while b"> " not in shown:
        shown += os.read(terminal, 1000)
    os.write(terminal, b"\x03")
    said = b""
    while b"\n" not in said:  # the sentence at its end stands on a line of its own
        if select.select([terminal], [], [], 1)[0]:
            said += os.read(terminal, 1000)
        else:  # readline misses one that comes just before it begins to wait
            os.write(terminal, b"\x03")
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
    assert not (tmp_path / "new").exists()


def test_both_languages_say_the_same_things() -> None:
    folder = files("bot.cli.words")

    def ids(language: str) -> set[str]:
        texts = [one.read_text("utf-8") for one in (folder / language).iterdir()]
        return {found for text in texts for found in re.findall(r"(?m)^([a-z-]+) =", text)}

    assert ids("id") == ids("en") != set()
