"""The commands as an operator gives them: arguments, exit codes, and what is said of a mistake."""

from pathlib import Path

import pytest

from bot.__main__ import main

YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


@pytest.mark.parametrize(
    "command",
    [
        ("verify",),
        ("export", "--register", "requests", *YEAR, "register.xlsx"),
        ("export", "--register", "requests", *YEAR, "--with-identity", "register.xlsx"),
        ("retention", "--dry-run"),
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
    monkeypatch.setenv("BOT_TOKEN", "1:x")
    monkeypatch.setenv("DATA_DIR", "nowhere")
    assert main(list(command)) == 78
    assert "DATA_DIR: there is no database in nowhere yet" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("port", ["99999", "-1", "here"])
def test_a_port_that_no_machine_has_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["demo", "--data", str(tmp_path / "data"), f"--port={port}"])
    assert left.value.code == 2
    assert "--port: a port is a number from 0 to 65535" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
