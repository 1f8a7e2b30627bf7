"""The demo's command as somebody types it: arguments, help, and what is said of a mistake."""

import shlex
from pathlib import Path

import pytest

from demo.__main__ import DEMO, build_parser, main


@pytest.mark.parametrize("port", ["65536", "-1", "here"])
@pytest.mark.parametrize(
    ("spoken", "said"),
    [("C", "a port is a number from 0 to 65535"), ("id_ID", "port ialah angka 0 sampai 65535")],
)
def test_a_port_that_no_machine_has_is_said_in_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    port: str,
    spoken: str,
    said: str,
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    with pytest.raises(SystemExit) as left:
        main(["--data", str(tmp_path / "data"), f"--port={port}"])
    assert left.value.code == 2
    assert f"--port: {said}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_highest_port_is_one() -> None:
    assert build_parser().parse_args(["--port=65535"]).port == 65535


def test_the_help_shows_an_example_that_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    build_parser().parse_args(shlex.split(capsys.readouterr().out.rpartition(DEMO)[2]))


def test_a_folder_of_a_real_desk_stops_the_demo_with_the_code_of_a_wrong_setting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "identity.key").write_text("a key")
    assert main(["--data", str(tmp_path)]) == 78
    assert "identity.key of a real desk lies there" in capsys.readouterr().err
