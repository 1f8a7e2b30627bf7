"""`rehearse` on a local Telegram, over the wire; the test is the administrator."""

import asyncio
import json
import re
import signal
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from pydantic import AnyHttpUrl
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

from bot.cli.rehearsal_room import StoppedError, Terminal
from bot.cli.rehearsal_scenes import SCENES
from bot.cli.telegram_rehearsal import rehearse
from bot.errors import ConfigError
from bot.sandbox import Group, LocalTelegram, Person
from bot.sandbox.api.http_api import serving, telegram_app
from bot.sandbox.state import telegram_behaviour
from bot.sandbox.state.shared_state import Webhook
from bot.sandbox.state.telegram_behaviour import ACCEPTED, FIELDS, Value, read, shipped
from bot.settings import Settings, load_settings
from storage.desk_folder import lock_folder
from tests.process import PATIENCE, ROOT
from tests.real_desk import opened
from tests.turned_clock import TurnedClock
from tests.world import TUESDAY

TOKEN = "100:a-secret-of-the-office"
DAY = "recorded 2026-11-24"

WITHIN = {"general_reply_fields": FIELDS[:2], "plain_reply_fields": FIELDS[:2]}
"""Fields that are asked for, where it is not all of them."""


def otherwise(name: str) -> Value:
    """Return the answer of another Telegram: it takes what ours refuses, and so on."""
    match shipped()[name].answer:
        case bool(so):
            return not so
        case int(number):
            return number - 6
        case list(there):
            return [field for field in WITHIN.get(name, FIELDS) if field not in there]
        case words:
            return "400 Bad Request: NOT_SO" if words == ACCEPTED else ACCEPTED


@dataclass
class Hall:
    """A Telegram, a test group in it, and an administrator at a terminal."""

    telegram: LocalTelegram
    group: Group
    ani: Person
    clock: TurnedClock
    settings: Settings
    folder: Path
    said: list[str] = field(default_factory=list)
    acts: dict[str, Callable[[], object]] = field(default_factory=dict)
    """What the administrator does when these words stand in what they are asked for."""
    tired_at: str = ""
    """Words at which the administrator leaves the terminal."""

    @property
    def file(self) -> Path:
        return self.folder / "recorded.toml"

    @property
    def everything_said(self) -> str:
        return "\n".join(self.said)

    async def rehearse(self, **changed: object) -> int:
        terminal = Terminal(self.said.append, self._hear, self._pause)
        settings = self.settings.model_copy(update=changed)
        return await rehearse(settings, self.file, terminal, self.clock)

    async def _pause(self, seconds: float) -> None:
        self.clock.let_pass(seconds)

    async def _hear(self) -> str:
        asked = next(line for line in reversed(self.said) if "→" in line)
        if self.tired_at and self.tired_at in asked:
            raise StoppedError("nobody is at the terminal")
        act = next(act for words, act in self.acts.items() if words in asked)
        return "skip\n" if act() == "skip" else "\n"

    def writes_code(self, *, anonymous: bool = False) -> None:
        code = re.findall(r"/rehearse \d{6}", self.everything_said)[-1]
        self.ani.in_(self.group).says(code, anonymous=anonymous)

    def answers(self) -> None:
        topic = self.group.topic("Loket C")
        self.ani.in_(self.group).replies(topic.last, "Dijawab.")

    def deletes_message(self) -> None:
        for message in [m for m in self.group.general if m.text == "Delete me."]:
            self.ani.in_(self.group).deletes(message)

    def deletes_topic(self) -> None:
        for topic in [topic for topic in self.group.topics if topic.name == "Loket D"]:
            self.group.deletes_topic(topic, by=self.ani)

    def lacks(self, words: str) -> bool:
        return words not in self.everything_said


@pytest_asyncio.fixture
async def hall(tmp_path: Path) -> AsyncIterator[Hall]:
    async with opened_hall(tmp_path) as made:
        yield made


@asynccontextmanager
async def opened_hall(folder: Path, **answers: Value) -> AsyncIterator[Hall]:
    clock = TurnedClock(TUESDAY)
    telegram = LocalTelegram(clock, token=TOKEN)
    telegram.behaviour |= answers
    telegram.enforce_pace = True
    group, ani = telegram.forum("Kamar uji"), telegram.person("Ani Rahasia", username="ani_r")
    group.add(ani, administrator=True)
    async with serving(telegram_app(telegram)) as url:
        known = load_settings(
            _env_file=None, bot_token=TOKEN, telegram_api_url=url, data_dir=folder / "data"
        )
        made = Hall(telegram, group, ani, clock, known, folder)
        made.acts = {
            "/rehearse": made.writes_code,
            "field that opens by itself": made.answers,
            "Delete the topic": made.deletes_topic,
            "Delete the bot's message": made.deletes_message,
            "press Start": ani.starts,
            "Block the bot": ani.blocks_the_bot,
            "switch all reactions off": lambda: group.switch_reactions(on=False),
            "switch topics off": lambda: group.switch_topics(on=False),
        }
        yield made


def answers(path: Path) -> dict[str, Value]:
    return {name: question.answer for name, question in read(path).items()}


def test_every_question_is_asked_in_one_scene() -> None:
    asked = [name for names in SCENES.values() for name in names]
    assert sorted(asked) == sorted(shipped())


async def test_a_rehearsal_on_the_local_telegram_records_what_is_assumed(hall: Hall) -> None:
    assert await hall.rehearse() == 0
    assert answers(hall.file) == {name: asked.answer for name, asked in shipped().items()}
    assert {asked.source for asked in read(hall.file).values()} == {DAY}
    assert "35 of 35 answers are recorded" in hall.everything_said
    assert hall.lacks("OTHER THAN")


async def test_another_telegram_is_recorded_as_it_is_and_obeyed_from_the_file(
    tmp_path: Path,
) -> None:
    async with opened_hall(tmp_path, **{name: otherwise(name) for name in shipped()}) as hall:
        assert await hall.rehearse() == 0
        recorded = answers(hall.file)
        assert recorded == {name: otherwise(name) for name in shipped()}
        assert "Other than was known before: " in hall.everything_said
    obeying = LocalTelegram(TurnedClock(TUESDAY), behaviour=read(hall.file))
    assert dict(obeying.behaviour) == recorded


@pytest.mark.parametrize("name", sorted(shipped()))
async def test_an_answer_changed_in_the_file_changes_what_telegram_does(
    tmp_path: Path, name: str
) -> None:
    """Change one answer, and play only the scene that asks for it."""
    async with opened_hall(tmp_path, **{name: otherwise(name)}) as hall:
        hall.file.write_text(settled_but(name), "utf-8")
        assert await hall.rehearse() == 0
        assert answers(hall.file)[name] == otherwise(name)


def settled_but(name: str) -> str:
    """Return a file in which all questions are answered but those asked with this one."""
    asked_together = next(names for names in SCENES.values() if name in names)
    text = telegram_behaviour.SHIPPED.read_text("utf-8")
    parts = re.split(r"(?m)^(?=\[)", text)
    sources = [
        "assumed" if part.partition("]")[0].strip("[") in asked_together else "recorded 2026-11-01"
        for part in parts
    ]
    return "".join(
        re.sub(r'(?m)^source = ".*"$', f'source = "{source}"', part)
        for part, source in zip(parts, sources, strict=True)
    )


async def test_nothing_of_who_they_are_lands_in_the_record_and_no_token_on_the_terminal(
    hall: Hall,
) -> None:
    hall.telegram.behaviour["deleted_pin"] = f"400 Bad Request: no {hall.group.id} {hall.ani.id}"
    await hall.rehearse()
    record = hall.file.read_text("utf-8")
    assert 'answer = "400 Bad Request: no … …"' in record
    for private in (str(hall.group.id), str(hall.ani.id), "Rahasia", "ani_r", "Kamar uji", TOKEN):
        assert private not in record
        assert private not in hall.everything_said


async def test_a_rehearsal_that_was_broken_off_goes_on_where_it_was(hall: Hall) -> None:
    hall.tired_at = "Delete the topic"
    with pytest.raises(StoppedError):
        await hall.rehearse()
    before = read(hall.file)
    kept = {name for name, asked in before.items() if asked.is_recorded}
    assert "force_reply_fields" in kept
    assert "deleted_topic" not in kept
    hall.tired_at = ""
    calls = len(hall.telegram.journal)
    assert await hall.rehearse() == 0
    replied = [call for call in hall.telegram.journal[calls:] if call.method == "sendMediaGroup"]
    assert all("reply_parameters" not in call.params for call in replied)
    assert all(asked.is_recorded for asked in read(hall.file).values())


async def test_a_rehearsal_that_is_complete_asks_nothing_more(hall: Hall) -> None:
    await hall.rehearse()
    calls = len(hall.telegram.journal)
    assert await hall.rehearse() == 0
    assert len(hall.telegram.journal) == calls


async def test_where_recorded_answers_are_shipped_a_new_rehearsal_asks_everything_again(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded = {name: replace(asked, source=DAY) for name, asked in shipped().items()}
    telegram_behaviour.write(hall.folder / "shipped.toml", recorded)
    monkeypatch.setattr(telegram_behaviour, "SHIPPED", hall.folder / "shipped.toml")
    shipped.cache_clear()
    try:
        hall.acts["Block the bot"] = lambda: "skip"
        assert await hall.rehearse() == 1
    finally:
        monkeypatch.undo()
        shipped.cache_clear()
    left = {asked.source for asked in read(hall.file).values() if not asked.is_recorded}
    assert left == {"assumed"}


async def test_what_is_left_out_stays_assumed_and_is_named(hall: Hall) -> None:
    hall.acts["Block the bot"] = lambda: "skip"
    assert await hall.rehearse() == 1
    left = {name for name, asked in read(hall.file).items() if not asked.is_recorded}
    assert left == {"blocked_send", "blocked_edit", "blocked_reaction"}
    assert "  Not asked: left out" in hall.said
    assert "Still open: blocked_send, blocked_edit, blocked_reaction." in hall.said[-1]


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("/rehearse", "Telegram does not show that message yet."),
        ("field that opens by itself", "Your answer has not arrived yet."),
        ("Delete the topic", "It seems to be there still."),
        ("Delete the bot's message", "It seems to be there still."),
        ("press Start", "Nothing has arrived yet."),
        ("Block the bot", "The bot is not blocked yet."),
        ("switch all reactions off", "Reactions are still allowed."),
        ("switch topics off", "Topics are still on."),
    ],
)
async def test_an_act_that_was_not_done_is_asked_for_again(
    hall: Hall, asked: str, heard: str
) -> None:
    does, times = hall.acts[asked], iter(range(9))
    hall.acts[asked] = lambda: does() if next(times) else None
    assert await hall.rehearse() == 0
    assert heard in hall.everything_said


async def test_a_group_whose_limit_is_not_met_is_said_and_nothing_is_measured_by_it(
    hall: Hall,
) -> None:
    hall.telegram.enforce_pace = False
    assert await hall.rehearse() == 1
    assert "Telegram took 30 messages, so its limit was not met" in hall.everything_said
    left = {name for name, asked in read(hall.file).items() if not asked.is_recorded}
    counts = {"edit_counts", "reaction_counts", "topic_counts", "album_counts"}
    assert left == {"group_minute", *counts}


async def test_what_citizens_wrote_meanwhile_still_waits_for_the_desk(hall: Hall) -> None:
    sari = hall.telegram.person("Sari")
    before = sari.starts()
    hall.acts["Block the bot"] = lambda: sari.says("Halo") and "skip"
    await hall.rehearse()
    waiting = [u["message"] for u in hall.telegram.updates if "message" in u]
    texts = [message["text"] for message in waiting if message["from"]["id"] == sari.id]
    assert texts == [before.text, "Halo"]


async def test_many_waiting_updates_are_left_to_the_desk_first(hall: Hall) -> None:
    sari = hall.telegram.person("Sari")
    for _ in range(51):
        sari.says("Halo")
    with pytest.raises(ConfigError, match="what citizens wrote waits at Telegram: open the desk"):
        await hall.rehearse()


async def test_a_webhook_of_the_desk_is_taken_away_and_one_of_another_program_refused(
    hall: Hall,
) -> None:
    hall.telegram.webhook = Webhook("https://ppid.example/telegram", "s")
    with pytest.raises(ConfigError, match="another program gets this bot's updates"):
        await hall.rehearse()
    assert hall.telegram.webhook is not None
    assert await hall.rehearse(webhook_url="https://ppid.example") == 0


async def test_it_is_refused_while_the_desk_is_open(hall: Hall) -> None:
    with (
        lock_folder(hall.settings.data_dir),
        pytest.raises(ConfigError, match="the desk is open: stop it first"),
    ):
        await hall.rehearse()
    assert hall.telegram.journal == []


async def test_it_is_refused_in_the_group_that_the_settings_name(hall: Hall) -> None:
    with pytest.raises(ConfigError, match="this is the office's own group"):
        await hall.rehearse(officers_chat_id=hall.group.id)
    assert hall.telegram.calls("sendMessage") == []


async def test_it_is_refused_in_the_group_that_the_desk_is_bound_to(hall: Hall) -> None:
    bound = hall.settings.model_copy(update={"officers_chat_id": hall.group.id})
    async with opened(bound, hall.clock):
        pass
    with pytest.raises(ConfigError, match="this is the office's own group"):
        await hall.rehearse()
    assert hall.telegram.calls("sendMessage") == []


async def test_a_right_that_the_bot_lacks_and_an_anonymous_administrator_are_said(
    hall: Hall,
) -> None:
    def lacks_a_right() -> None:
        hall.group.add_bot(can_pin_messages=False)
        hall.writes_code()

    steps: Iterator[Callable[[], object]] = iter(
        [partial(hall.writes_code, anonymous=True), lacks_a_right, hall.group.add_bot]
    )

    def next_step() -> None:
        next(steps)()

    hall.acts["/rehearse"] = next_step
    assert await hall.rehearse() == 0
    assert "You wrote as the group: switch “anonymous” off" in hall.everything_said
    assert "rights: the bot may not pin messages; give it that right" in hall.everything_said


async def test_a_telegram_that_falls_silent_is_said_and_what_was_recorded_stays(
    hall: Hall,
) -> None:
    def cuts() -> None:
        hall.telegram.faults.down = True

    hall.acts["Delete the topic"] = cuts
    with pytest.raises(StoppedError, match=r"no answer .*: check the network.*same command"):
        await hall.rehearse()
    assert read(hall.file)["force_reply_fields"].is_recorded


@pytest.mark.parametrize(
    ("status", "words"), [(401, "refuses the token"), (409, "another program"), (502, "no answer")]
)
async def test_an_answer_that_says_nothing_about_the_question_is_not_recorded(
    hall: Hall, status: int, words: str
) -> None:
    hall.telegram.faults.fail("editForumTopic", status=status)
    with pytest.raises(StoppedError, match=words):
        await hall.rehearse()
    assert not read(hall.file)["same_topic_name"].is_recorded


@pytest.mark.parametrize("page", ["<p>Masuk ke jaringan tamu</p>", "[1]", '"x"', '{"ok": false}'])
async def test_a_page_of_another_server_is_no_answer(hall: Hall, page: str) -> None:
    def shown(_: Any) -> HTMLResponse:
        return HTMLResponse(page)

    portal = Starlette(routes=[Route("/{path:path}", shown, methods=["POST"])])
    async with serving(portal) as url:
        with pytest.raises(StoppedError, match="no answer"):
            await hall.rehearse(telegram_api_url=AnyHttpUrl(url))


async def test_a_scene_whose_preparation_is_refused_is_left_with_the_reason(hall: Hall) -> None:
    refusal = "Bad Request: not enough rights to send documents"
    hall.telegram.faults.fail("sendDocument", status=400, description=refusal, times=2)
    assert await hall.rehearse() == 1
    assert "Not asked: Telegram refused sendDocument: 400 Bad Request: not enough" in (
        hall.everything_said
    )
    assert not read(hall.file)["album_reply"].is_recorded


async def test_a_file_that_cannot_be_read_or_written_is_said_before_anything_is_asked(
    hall: Hall,
) -> None:
    hall.file.write_text("answer = ", "utf-8")
    with pytest.raises(ConfigError, match=r"recorded.toml is no TOML file .*delete this one"):
        await hall.rehearse()
    hall.file.unlink()
    hall.folder /= "nowhere"
    with pytest.raises(ConfigError, match="cannot be written"):
        await hall.rehearse()
    assert hall.telegram.journal == []


@pytest.mark.parametrize(
    ("stdin", "ends", "code", "said"),
    [
        (asyncio.subprocess.PIPE, signal.SIGINT, 0, ""),
        (asyncio.subprocess.PIPE, None, 1, "nobody is at the terminal"),
        (asyncio.subprocess.DEVNULL, None, 1, "nobody is at the terminal"),
    ],
)
async def test_the_command_is_broken_off_by_a_signal_and_where_nobody_is_at_the_terminal(
    hall: Hall, stdin: int, ends: signal.Signals | None, code: int, said: str
) -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "rehearse", str(hall.file)),
        cwd=ROOT,
        env={
            "BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": str(hall.settings.telegram_api_url),
            "DATA_DIR": str(hall.settings.data_dir),
        },
        stdin=stdin,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    async with asyncio.timeout(PATIENCE):
        await process.stdout.readuntil(b"leaves it out).\n")
        if ends:
            process.send_signal(ends)
        elif process.stdin:
            process.stdin.close()
        _, errors = await process.communicate()
    assert process.returncode == code
    assert said in errors.decode()
    assert TOKEN not in errors.decode()


def test_the_shipped_file_is_as_the_program_writes_it(tmp_path: Path) -> None:
    telegram_behaviour.write(tmp_path / "copy.toml", shipped())
    assert (tmp_path / "copy.toml").read_bytes() == telegram_behaviour.SHIPPED.read_bytes()


@pytest.mark.parametrize(
    ("name", "line", "said"),
    [
        ("same_edit", "[other_edit]", r"\[other_edit\] is missing there, or no question"),
        ("group_minute", "answer = true", r"the answer of \[group_minute\]"),
        ("group_minute", "answer = 0", r"the answer of \[group_minute\]"),
        ("same_edit", 'answer = "yes"', r"the answer of \[same_edit\]"),
        ("topic_fields", 'answer = ["date"]', r"the answer of \[topic_fields\]"),
        ("group_minute", 'source = "hearsay"', r"the source of \[group_minute\]"),
    ],
)
def test_a_file_that_the_local_telegram_cannot_obey_is_refused(
    tmp_path: Path, name: str, line: str, said: str
) -> None:
    head, table, tail = telegram_behaviour.SHIPPED.read_text("utf-8").partition(f"[{name}]\n")
    key = line.partition(" ")[0]
    changed = (
        f"{line}\n{tail}" if key == line else table + re.sub(f"{key} = .*", line, tail, count=1)
    )
    path = tmp_path / "behaviour.toml"
    path.write_text(head + changed, "utf-8")
    with pytest.raises(ValueError, match=said):
        read(path)


def test_a_recorded_answer_is_obeyed_whatever_line_ends_an_editor_left(tmp_path: Path) -> None:
    path = tmp_path / "behaviour.toml"
    path.write_bytes(telegram_behaviour.SHIPPED.read_bytes().replace(b"\n", b"\r\n"))
    assert json.dumps(answers(path)) == json.dumps({n: q.answer for n, q in shipped().items()})
