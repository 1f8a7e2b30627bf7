"""What stops a start or a command is said in the terminal's language, and logged in English."""

import io
import sqlite3
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.error_texts import ErrorText, in_language
from tests.prelude import KLATEN_PROFILE, ConfigError, StorageError


def test_an_error_is_told_with_all_that_it_holds_and_the_log_has_it_in_english() -> None:
    full = sqlite3.OperationalError("disk I/O error")
    full.sqlite_errorname = "SQLITE_IOERR_WRITE"
    inner = StorageError(ErrorText("database-fails", why=full))
    denied = PermissionError(13, "Permission denied")
    unknown = OSError(9999, "the machine says so")
    error = ConfigError(
        ErrorText("nothing-restored", why=inner),
        ErrorText("unwritable", path="/srv", why=denied),
        ErrorText("unwritable", path="/srv", why=unknown),
    )
    assert in_language(error, "id") == (
        "tidak ada yang dipulihkan: basis data tidak dapat bekerja: disk gagal dibaca atau "
        "ditulis; hentikan dahulu\n"
        "/srv tidak dapat ditulis (tidak diizinkan); sebut yang lain\n"
        "/srv tidak dapat ditulis (the machine says so); sebut yang lain"
    )
    assert str(error).splitlines()[1] == "/srv cannot be written (Permission denied); name another"


def test_a_text_without_its_value_is_never_shown_half() -> None:
    with pytest.raises(LookupError):
        in_language(ErrorText("no-backup"), "id")


Words = tuple[str, str]
"""What is said in English and in Indonesian."""
SAID: list[tuple[str, str, int, list[Words]]] = [
    (
        "check",
        "",
        1,
        [
            ("motto: no such setting; take it out", "motto: tidak dikenal; hapus"),
            ("anchor: is not right (Input", "anchor: keliru (Input"),
            ('; write "strict", or "completed"', '; tulis "strict", atau "completed"'),
            ("digest_time: reminders go out", "digest_time: pengingat dikirim antara 06:00"),
            ("BACKUP_RECIPIENT is missing", "BACKUP_RECIPIENT belum diisi"),
            ("(the server refuses the connection)", "(server menolak sambungan)"),
        ],
    ),
    (
        "check",
        "LOG_LEVEL=loud\nBACKUPS_KEP=1\n123:ABC-DEF=1\nUPLOAD_MEGABYTES_A_DAY=1\n",
        78,
        [
            ("LOG_LEVEL is not right: write DEBUG", "LOG_LEVEL keliru: tulis DEBUG"),
            ("write BACKUPS_KEPT, or", "tulis BACKUPS_KEPT, atau"),
            ("has a line that is no setting", "memuat baris yang bukan pengaturan"),
            ("write a number, 20 or more", "tulis angka, 20 atau lebih"),
        ],
    ),
    (
        "run",
        "BOT_TOKEN=\n",
        78,
        [("BOT_TOKEN is missing: write", "BOT_TOKEN belum diisi: tulis")],
    ),
    ("restore gone.tar", "", 1, [("there is no backup gone.tar", "tidak ada cadangan gone.tar")]),
    ("restore sealed.tar.age", "", 1, [("with --identity", "dengan --identity")]),
    ("restore torn.tar", "", 1, [("is damaged or no backup", "rusak atau bukan cadangan")]),
    ("new-office .", "", 78, [("is not overwritten", "tidak ditimpa")]),
    ("new-office taken", "", 78, [("(File exists)", "(sudah ada)")]),
    ("demo", "", 78, [("it lies in Loket's source", "demo ada di folder sumber")]),
    ("papers /proc/papers", "", 78, [("(No such file or directory)", "(tidak ada)")]),
]
"""Commands, what stands in `.env` besides, the exit code, and what is said."""


ANSWERS = "1\nSleman\nDI Yogyakarta\n" + "\n" * 6
"""What is typed for a new office."""


@pytest.mark.parametrize(("spoken", "which"), [("C", 0), ("id_ID.UTF-8", 1)])
@pytest.mark.parametrize(("command", "settings", "code", "said"), SAID)
def test_what_an_administrator_meets_is_said_in_the_language_of_the_terminal(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    settings: str,
    code: int,
    said: list[Words],
    spoken: str,
    which: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", spoken)
    monkeypatch.setattr("sys.stdin", io.StringIO(ANSWERS))
    if command.startswith("papers"):
        monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    profile = KLATEN_PROFILE.read_text("utf-8").replace('anchor = "strict"', 'anchor = "longgar"')
    profile = profile.replace('digest_time = "08:00"', 'digest_time = "05:00"')
    Path("kantor.toml").write_text(f'motto = "x"\n{profile}')
    Path(".env").write_text(
        "TELEGRAM_API_URL=http://127.0.0.1:9\nBOT_TOKEN=1:a\nOFFICE_PROFILE=kantor.toml\n"
        + settings
    )
    for name in ("sealed.tar.age", "torn.tar", "taken"):
        Path(name).write_text("no archive")

    assert main(command.split()) == code
    heard = "".join(capsys.readouterr())
    assert [words[which] for words in said if words[which] not in heard] == [], heard
