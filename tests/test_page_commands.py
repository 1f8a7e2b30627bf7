"""What README, guides and handbooks tell people to type is typed, and does what they say."""

import io
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pyrage  # type: ignore[import-untyped]
import pytest

from bot.cli.command_parser import ARGUMENTS
from tests.handbooks import A_COMMAND, HANDBOOKS, text
from tests.new_offices import CITY, STARTER, opened_once
from tests.process import real_office
from tests.sources import ROOT

pytestmark = pytest.mark.story

READMES = [ROOT / "README.md", ROOT / "README.id.md"]
PAGES = [
    *READMES,
    *(ROOT / "docs" / f"{page}.md" for page in ("operating", "letters", "privacy")),
    *HANDBOOKS,
]
MADE = re.compile(r"`make ([a-z-]+)|^ {4}make ([a-z-]+)$", re.MULTILINE)
A_BACKUP = re.compile(r"loket-\S+\.tar\.age")
COPIED = re.compile(r"`(cp \.env\.example [^`]+)`")
FOLDERS = {
    "papers": "naskah",
    "new-office": "kantor",
    "preview-letters": "surat-contoh",
}
RUN_ELSEWHERE = {
    "run": "tests/test_service.py stops it",
    "demo": ".ci/run opens and stops it",
    "host": "tests/test_host.py opens its offices",
    "hand-down": "tests/test_hand_down.py hands files down",
    "papers": "tests/papers looks at each page",
    "preview-letters": "tests/letters looks at each page",
    "verify surat.pdf": "tests/stories/operations/test_checked_files.py gives it files",
}
REFUSED = {
    "rotate-key --drop-old": "1 backups in",
    "release-group": "OFFICERS_CHAT_ID names a group",
}
"""What cannot be done here, with what is said of it."""


def commands() -> list[list[str]]:
    """Return what the pages type behind `loket`, each once, in an order that works."""
    typed = [first or second for page in PAGES for first, second in A_COMMAND.findall(text(page))]
    given = [A_BACKUP.sub("BACKUP", one.partition(" > ")[0]).split() for one in typed]
    known = {tuple(FOLDERS.get(w[0], one) if one == "FOLDER" else one for one in w) for w in given}
    here = [w for w in known if not {w[0], " ".join(w)} & RUN_ELSEWHERE.keys()]
    wanted = [w for w in here if w[0] in ARGUMENTS]
    first, last = ("list", "import", "FILE"), "restore"
    ordered = sorted(wanted, key=lambda words: (words[0] == last, words != first, words))
    return [shlex.split(" ".join(one)) for one in ordered]


@pytest.fixture
def recipient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Prepare the folder as the pages say, and return the public key of its backups."""
    monkeypatch.chdir(tmp_path)
    key = pyrage.x25519.Identity.generate()
    (tmp_path / "kunci-cadangan.txt").write_text(str(key), "utf-8")
    shutil.copy(STARTER, tmp_path / "FILE")
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join((*CITY, ""))))
    shutil.copy(ROOT / ".env.example", tmp_path)
    [copied] = {found for readme in READMES for found in COPIED.findall(text(readme))}
    subprocess.run(["sh", "-ec", copied], check=True)  # noqa: S603, S607 - a line of README
    assert (tmp_path / ".env").stat().st_mode & 0o777 == 0o600
    return str(key.to_public())


async def test_every_command_of_the_pages_does_what_it_promises(
    tmp_path: Path, recipient: str
) -> None:
    async with real_office(tmp_path) as office:
        settings = office.settings()
        settings.data_dir.mkdir(mode=0o700)
        await opened_once(settings)
        for words in commands():
            if words[0] == "restore":
                [words[1]] = map(str, settings.safe.folder.iterdir())
            ended = await office.obeys(*words, BACKUP_RECIPIENT=recipient)
            told = REFUSED.get(" ".join(words), "")
            assert ended.code == (78 if told else 0), (words, ended)
            assert told in ended.complaint
            assert told or ended.said, words
    assert (tmp_path / "register.xlsx").stat().st_mode & 0o777 == 0o600
    assert len(commands()) >= 12


def test_what_a_page_makes_can_be_made() -> None:
    made = {a or b for page in PAGES for a, b in MADE.findall(text(page))}
    assert made >= {"demo", "run", "check-desk", "new-office"}
    plan = ["make", "--dry-run", *sorted(made)]
    subprocess.run(plan, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - nothing is made
