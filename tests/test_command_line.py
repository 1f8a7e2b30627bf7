"""The commands as an operator gives them: arguments, exit codes, and what is said of a mistake."""

import asyncio
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import CLOSED_PIPE, main
from bot.cli.command_parser import ARGUMENTS, build_parser
from bot.cli.operator_texts import PROGRAM
from bot.settings import load_settings
from tests.new_offices import STARTER, opened_once
from tests.prelude import KLATEN_PROFILE

YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


@pytest.mark.parametrize(
    "command",
    [
        ("verify",),
        ("verify", str(STARTER)),
        ("export", "--register", "requests", *YEAR, "register.xlsx"),
        ("export", "--register", "requests", *YEAR, "--with-identity", "register.xlsx"),
        ("list", "export", "list.xlsx"),
        ("list", "import", "--dry-run", str(STARTER)),
        ("list", "import", str(STARTER)),
        ("rotate-key",),
        ("rotate-key", "--drop-old"),
    ],
)
def test_a_command_that_needs_a_database_says_that_there_is_none(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", "nowhere")
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    assert main(list(command)) == 78
    assert "DATA_DIR: there is no database in nowhere yet" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["ppid", "ppid_klaten_bot", "@ppid_klaten_bot", "a" * 32])
def test_papers_name_a_bot_as_telegram_does(name: str) -> None:
    asked = build_parser("papers").parse_args(["papers", "out", "--bot", name])
    assert asked.bot == name.removeprefix("@")


@pytest.mark.parametrize("name", ["bot", "a" * 33, "ppid klaten", "https://t.me/ppid", "ppid-bot"])
def test_papers_with_a_name_that_no_bot_has_are_not_drawn(name: str) -> None:
    with pytest.raises(SystemExit):
        build_parser("papers").parse_args(["papers", "out", "--bot", name])


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a desk that was open once; the commands run in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", "data")
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    settings = load_settings()
    settings.data_dir.mkdir(mode=0o700)
    asyncio.run(opened_once(settings))
    return tmp_path


def test_a_restore_is_rehearsed_on_another_machine_without_the_token(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("BOT_TOKEN", raising=False)
    monkeypatch.setenv("BACKUP_TARGET_IS_ENCRYPTED", "true")
    assert main(["backup"]) == 0
    [backup] = (folder / "data" / "backups").iterdir()
    monkeypatch.setenv("DATA_DIR", "elsewhere")
    monkeypatch.setenv("IDENTITY_KEY_FILE", str(folder / "data" / "identity.key"))
    for command in (
        ("restore", str(backup)),
        ("verify",),
        ("export", "--register", "requests", *YEAR, "--with-identity", "register.xlsx"),
        ("list", "export", "list.xlsx"),
        ("rotate-key",),
    ):
        assert main([*command]) == 0, capsys.readouterr().err


@pytest.mark.parametrize("command", ["run", "check"])
def test_what_speaks_to_telegram_names_the_token_that_is_missing_and_begins_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    assert main([command]) == (78 if command == "run" else 1)
    said = "".join(capsys.readouterr())
    assert "BOT_TOKEN is missing: write the token that @BotFather gave" in said
    assert not (tmp_path / "data" / "loket.sqlite3").exists()


def test_a_list_is_brought_in_once_and_written_as_it_was(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    starter = str(STARTER)
    assert main(["list", "import", "--dry-run", starter]) == 0
    assert "would be added: 82" in capsys.readouterr().out
    assert main(["list", "import", starter]) == 0
    assert "added: 82, changed: 0, as before: 0" in capsys.readouterr().out

    assert main(["list", "export", "list.xlsx"]) == 0
    assert main(["list", "import", "list.xlsx"]) == 0
    assert "added: 0, changed: 0, as before: 82" in capsys.readouterr().out
    assert (folder / "list.xlsx").stat().st_mode & 0o777 == 0o600


def test_a_list_with_a_mistake_changes_nothing_and_names_the_row(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = folder / "wrong.csv"
    wrong.write_text("judul;ringkasan;kategori\nDIPA;Pagu;berkala\nRenstra;;rahasia\n", "utf-8")

    assert main(["list", "import", "wrong.csv"]) == 1

    said = capsys.readouterr().out
    assert "row 3, summary: is empty" in said
    assert 'row 3, category: "rahasia" is none of: berkala, serta-merta, setiap saat' in said
    assert "Nothing was changed" in said
    assert main(["list", "export", "list.xlsx"]) == 0
    assert "0 entries" in capsys.readouterr().out


@pytest.mark.parametrize("command", [("list", "import"), ("verify",)])
def test_a_file_that_is_not_there_is_said_in_words(
    folder: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    assert main([*command, "nowhere.csv"]) == 78
    assert "nowhere.csv cannot be read" in capsys.readouterr().err
    assert not (folder / "nowhere.csv").exists()


@pytest.mark.parametrize(("spoken", "heading"), [("id_ID.UTF-8", "contoh:"), ("C", "example:")])
def test_every_command_says_what_it_does_with_an_example_that_it_understands(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    spoken: str,
    heading: str,
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    asked = build_parser()
    for command in (*((name,) for name in ARGUMENTS), ("list", "import"), ("list", "export")):
        with pytest.raises(SystemExit) as left:
            main([*command, "--help"])
        assert left.value.code == 0
        said = capsys.readouterr().out
        assert heading in said, command
        example = shlex.split(said.rpartition(PROGRAM)[2].partition(" > ")[0])
        assert example[: len(command)] == list(command)
        asked.parse_args(example)


def test_a_command_that_reads_the_offices_does_not_say_that_it_writes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["host", "--help"])
    said = capsys.readouterr().out
    assert "each office has one of its own" in said
    assert "write into" not in said


@pytest.mark.parametrize("typed", ["7f3a91c2", "7F3A-91C2", " 7f3a 91c2 "])
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert build_parser("verify").parse_args(["verify", "--code", typed]).code == "7F3A-91C2"


@pytest.mark.parametrize(
    ("typed", "count"),
    [("7F3A-91C", 7), ("7F3A-91C25", 9), ("7F3A-91CO", 8), ("surat.pdf", 9), ("", 0)],
)
def test_a_code_that_is_none_is_typed_again(
    capsys: pytest.CaptureFixture[str], typed: str, count: int
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["verify", "--code", typed])
    said = capsys.readouterr().err
    assert left.value.code == 2
    assert "a code has 8 characters" in said
    assert f"“{typed}” was read, with {count}: type it again" in said


@pytest.mark.parametrize("flag", ["--from", "--to"])
@pytest.mark.parametrize("day", ["31-12-2026", "0001-01-01", "9999-12-31", "2026-02-30"])
def test_a_day_that_is_none_is_said_in_words(
    capsys: pytest.CaptureFixture[str], flag: str, day: str
) -> None:
    """A day at the ends of the calendar has no day after it, or no moment in the office's zone."""
    with pytest.raises(SystemExit) as left:
        main(["export", "--register", "requests", *YEAR, flag, day, "register.xlsx"])
    assert left.value.code == 2
    assert "write a day as 2026-12-31" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "the following arguments are required: COMMAND"),
        ("chek", "invalid choice: 'chek'"),
        ("export --register", "expected one argument"),
        ("run now", "unrecognized arguments: now"),
    ],
)
def test_a_mistake_in_the_arguments_is_named_with_where_help_is(
    capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(words.split())
    complaint = capsys.readouterr().err
    assert (left.value.code, said in complaint) == (2, True), complaint
    assert "--help shows how to use it" in complaint


def test_a_reader_that_leaves_ends_a_command_quietly(folder: Path) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-m", "bot", "verify"]
    there = os.environ | {"PYTHONPATH": str(STARTER.parents[3])}
    ended = subprocess.run(  # noqa: S603 - our own program
        command, cwd=folder, env=there, stdout=writes, stderr=subprocess.PIPE, check=False
    )
    os.close(writes)
    assert (ended.returncode, ended.stderr) == (CLOSED_PIPE, b"")
