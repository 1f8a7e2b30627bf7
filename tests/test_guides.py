"""What the documentation and the handbooks say is so: paths, names, links, labels and numbers."""

import re
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from bot.actions.conversation.reply_changes import DELETABLE
from bot.actions.conversation.reply_press import COLLEAGUE_AFTER
from bot.actions.conversation.reply_reminders import MENTIONED_AFTER
from bot.cli.command_parser import ARGUMENTS, build_parser
from bot.clock import SystemClock
from bot.desk.private_view import VISIBLE_FOR
from bot.dispatch import officers_help
from bot.domain.law.data_rights import DataKind
from bot.domain.law.legal_deadlines import DeadlineKind, legal_term
from bot.domain.message import LARGEST_FETCHED
from bot.domain.records.kept_file import Disk
from bot.host import health_page
from bot.host.health_page import SILENT_AFTER
from bot.letters.letter_kinds import LETTERS
from bot.office.settings_sections import Retention
from bot.papers.paper_list import PAPERS
from bot.settings import Settings
from handlers import private_chat
from storage.health_facts import Figures, Queue, WaitingCount
from tests.domain import masking_ways
from tests.floors import BLOCK, floors
from tests.handbooks import A_COMMAND, HANDBOOKS, text
from tests.prelude import ConfigError, Regime
from tests.sources import ROOT
from tests.third_party import pinned

pytestmark = pytest.mark.house

OPERATING = ROOT / "docs/operating.md"
TO_SIGN = sorted((ROOT / "bot/papers/to_sign").glob("*.docx"))
GUIDES = [
    *ROOT.glob("*.md"),
    *(ROOT / "docs").rglob("*.md"),
    *ROOT.glob("*/README.md"),
]
A_PATH = re.compile(r"`((?:bot|handlers|storage|sandbox|demo|tests|docs|deploy)/[\w./-]+)`")
A_NAME = re.compile(r"`([\w.]+)` in `([\w./]+)`")
A_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
A_METRIC = re.compile(r"\bloket_[a-z_]+[a-z]")
A_LABEL = re.compile(r"(loket_[a-z_]+)\{(\w+)=\"([\w-]+)\"\}")
SLANTED = re.compile(r"(?<!\*)\*(?!\*)([^*]+?)(?<!\*)\*(?!\*)")
TYPED = re.compile(r"`/([a-z]+)")


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("guide", GUIDES, ids=name)
def test_every_path_and_link_of_a_guide_leads_somewhere(guide: Path) -> None:
    named = A_PATH.findall(text(guide))
    assert [path for path in named if not (ROOT / path).exists()] == []
    missing = []
    for link in A_LINK.findall(text(guide)):
        place, _, anchor = link.partition("#")
        target = (guide.parent / place).resolve() if place else guide
        if "://" in link:
            continue
        if not target.exists() or (anchor and anchor not in anchors(target)):
            missing.append(link)
    assert missing == [], name(guide)


@cache
def anchors(path: Path) -> frozenset[str]:
    """Return the anchors of a page, as GitHub makes them of its headings."""
    titles = re.findall(r"^#+ (.+)$", text(path), re.MULTILINE)
    plain = (re.sub(r"[^\w\- ]", "", A_LINK.sub("", title).lower()) for title in titles)
    return frozenset(title.strip().replace(" ", "-") for title in plain)


def test_every_name_of_the_guide_stands_in_the_file_that_it_names() -> None:
    named = A_NAME.findall(text(ROOT / "docs/change-guide.md"))
    missing = [
        (word, path)
        for word, path in named
        if (ROOT / path).is_file() and not re.search(rf"\b{re.escape(word)}\b", text(ROOT / path))
    ]

    assert len(named) > 20
    assert missing == []


def test_decisions_are_thirty_at_most_each_a_paragraph_that_the_index_leads_to() -> None:
    index, _, rest = text(ROOT / "docs/decisions.md").partition("\n## ")
    told = dict(re.findall(r"^### (.+)\n\n((?:.+\n)+)", rest, re.MULTILINE))
    assert len(told) <= 30
    assert [title for title, words in told.items() if len(words.split()) > 160] == []
    titles = {title for title in anchors(ROOT / "docs/decisions.md") if f"(#{title})" in index}
    assert len(titles) == len(told) == len(re.findall(r"^### ", rest, re.MULTILINE))


def test_every_command_of_the_pages_is_understood() -> None:
    given, asked = 0, build_parser()
    for page in (ROOT / "README.md", ROOT / "README.id.md", OPERATING, *HANDBOOKS):
        for typed in A_COMMAND.findall(text(page)):
            words = re.findall(r'"[^"]*"|\S+', (typed[0] or typed[1]).partition(" > ")[0])
            if words[0] in {*ARGUMENTS, "--office"} and words[1:]:
                asked.parse_args(words)
            else:
                assert words[0] in {*ARGUMENTS, "COMMAND", "--help", "…"}, typed
            given += 1
    assert given > 30


def test_what_a_handbook_calls_a_label_is_one_of_the_bot() -> None:
    sentences = "\n".join(path.read_text("utf-8") for path in (ROOT / "bot/texts/id").glob("*.ftl"))
    for handbook in HANDBOOKS:
        labels = SLANTED.findall(text(handbook).replace("\n", " "))
        assert [one for one in labels if one not in sentences] == [], name(handbook)


def test_what_a_page_types_in_telegram_is_a_command() -> None:
    known = {
        "start",
        *private_chat.COMMANDS,
        *officers_help.COMMANDS,
        *officers_help.TYPED,
        "newbot",
        "setprivacy",
    }
    for page in (*HANDBOOKS, ROOT / "README.md", ROOT / "README.id.md", ROOT / "docs/officers.md"):
        typed = TYPED.findall(text(page))
        assert [
            one for one in typed if one not in known | {"metrics", "healthz", "srv", "opt", "etc"}
        ] == []


DAYS = {
    DeadlineKind.ANSWER: r"awaban (?:resmi )?paling lambat (\d+) hari kerja",
    DeadlineKind.EXTENSION: r"diperpanjang satu kali (\d+)",
    DeadlineKind.COMPLETION: r"(?:Lengkapi paling lambat|sampai kapan: ?) ?(\d+) hari kerja",
    DeadlineKind.OBJECTION_FILING: r"kirim\. Waktunya (\d+) hari kerja",
    DeadlineKind.OBJECTION_ANSWER: r"(?:Anda\. Paling lambat|menanggapi\. Waktunya) (\d+) hari",
    DeadlineKind.DISPUTE_FILING: r"Komisi Informasi dalam (\d+) hari kerja",
    DeadlineKind.ORDER: r"melaksanakannya paling lambat (\d+) hari kerja",
}


def test_a_handbook_names_the_days_of_the_law() -> None:
    whole = " ".join(" ".join(text(page).split()) for page in HANDBOOKS)
    for kind, sentence in DAYS.items():
        named = set(re.findall(sentence, whole))
        assert named == {str(legal_term(kind, Regime.UMUM).working_days)}, kind


HOURS = timedelta(hours=1)
NUMBERS: tuple[tuple[str, str, float], ...] = (
    ("officer.md", r"Sesudah (\d+) menit jam layanan", COLLEAGUE_AFTER / timedelta(minutes=1)),
    ("officer.md", r"dalam (\d+) menit jam layanan", MENTIONED_AFTER / timedelta(minutes=1)),
    ("officer.md", r"menariknya dalam (\d+) jam", DELETABLE / HOURS),
    ("officer.md", r"hilang sesudah (\d+) menit", VISIBLE_FOR / timedelta(minutes=1)),
    ("administrator.md", r"disimpan (\d+) malam", Settings.model_fields["backups_kept"].default),
    ("administrator.md", r"kode (\d+) berarti pengaturan", ConfigError.exit_code),
    ("officers.md", r"within (\d+) hours, as Telegram", DELETABLE / HOURS),
    ("officers.md", r"Files over (\d+) MB", LARGEST_FETCHED / 2**20),
    ("operating.md", r"with the code (\d+)", ConfigError.exit_code),
    ("privacy.md", r"of (\d+) ways to write", len(masking_ways.WAYS)),
    ("privacy.md", r"\) (\d+) are masked;", len(masking_ways.MASKED)),
)


def test_a_page_names_the_numbers_of_the_program() -> None:
    for page, sentence, number in NUMBERS:
        [guide] = [one for one in GUIDES if one.name == page]
        found = re.findall(sentence, " ".join(text(guide).split()))
        assert [float(one) for one in found] == [number], (page, sentence)


def test_privacy_names_the_period_of_every_kind_of_data() -> None:
    shipped = Retention()
    told = text(ROOT / "docs/privacy.md")
    named: dict[str, int] = {}
    for kinds, periods in re.findall(r"^\| (\*\w+\*[^|]*)\|[^|]*\|([^|]*)\|$", told, re.MULTILINE):
        names = re.findall(r"\*(\w+)\*", kinds)
        days = [int(one) for one in re.findall(r"(\d+)(?: working)? day", periods)]
        named |= dict(zip(names, days[:1] * (len(names) - len(days)) + days, strict=True))
    assert named == {kept: getattr(shipped, kept) for kept in (*DataKind, "drafts")}


def test_what_an_operator_measures_is_what_rings() -> None:
    rules = " ".join(text(ROOT / "deploy/alerts.yml").split())
    measured = re.findall(r"`(loket_\w+)(\{[^}]*\})?`[^|`]*? over ([\d.]+\d|\d)", text(OPERATING))
    assert len(measured) >= 9
    for metric, label, most in measured:
        assert re.search(rf"{metric}{re.escape(label)}[^>]*> {re.escape(most)}\b", rules), metric


def test_every_letter_has_its_row() -> None:
    letters = text(ROOT / "docs/letters.md")
    assert set(re.findall(r"^\| `(\w+)\.typ`", letters, re.MULTILINE)) >= set(LETTERS)


def test_every_paper_to_sign_is_written() -> None:
    assert [path.stem for path in TO_SIGN] == sorted(PAPERS)


def test_contributing_shows_the_floors_that_are_held() -> None:
    shown = BLOCK.search(text(ROOT / "CONTRIBUTING.md"))
    assert shown is not None
    assert shown[1] == floors(), "make floors writes them anew"


def test_third_parties_are_those_of_the_lock() -> None:
    listed = re.findall(
        r"^\| ([\w.-]+) \| ([\d.\w]+) \|", text(ROOT / "THIRD_PARTY.md"), re.MULTILINE
    )
    assert dict(listed) == {"package": "version"} | pinned()


def test_every_metric_that_alerts_and_operators_look_at_is_there() -> None:
    now = SystemClock().now()
    queues = {"waiting": Queue(1, now), "parked": Queue(1, now)}
    sends = {"sending": Queue(1, now), "held": Queue(1, now)}
    figures = Figures(queues, sends, {}, 0, WaitingCount(1, now), now, {}, Disk(1, 2))
    found = health_page.OfficeFigures(figures, dict.fromkeys(SILENT_AFTER, 0.0))
    there = health_page.exposition({"": found}, now).decode().replace('office="",', "")
    for page in (ROOT / "deploy/alerts.yml", ROOT / "docs/operating.md"):
        families = set(A_METRIC.findall(text(page)))
        assert len(families) >= 9
        known = set(re.findall(r"^# TYPE (\S+)", there, re.MULTILINE))
        assert {re.sub("_bucket$", "", one) for one in families} <= known
        for family, label, value in A_LABEL.findall(text(page)):
            if label != "end":
                assert f'{family}{{{label}="{value}"}}' in there
    alerts = set(A_METRIC.findall(text(ROOT / "deploy/alerts.yml")))
    assert alerts <= set(A_METRIC.findall(text(ROOT / "docs/operating.md")))
