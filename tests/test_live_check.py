"""`check --live`, with a local Telegram in the place of the real one where answers are read."""

import re
from pathlib import Path

import pytest

from bot.cli.desk_check import check
from bot.cli.live_check import EXPECTED_VERDICTS, Answer, ask_telegram, check_live
from bot.cli.operator_texts import text_of
from bot.clock import SystemClock
from bot.settings import load_settings
from bot.transport.bot_api import BotClient
from sandbox import Group, LocalTelegram
from storage import desk_state
from tests.in_process_request import SandboxRequest
from tests.office_site import plain_letters, site
from tests.prelude import KLATEN_PROFILE, TUESDAY
from tests.real_desk import opened
from tests.sources import ROOT
from tests.turned_clock import TurnedClock

OTHERWISE = {
    "deleted-reply": ("deleted_reply_allowed", "400 Bad Request: message to be replied not found")
}
"""Where the answer of another Telegram is not to take what ours refuses."""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


@pytest.fixture
def telegram() -> LocalTelegram:
    return LocalTelegram(SystemClock())


async def told_in(group: Group) -> dict[str, Answer]:
    request = SandboxRequest(group.telegram)
    return await ask_telegram(BotClient(group.telegram.token, request=request), group.id)


async def test_every_assumption_is_asked_and_read_as_the_outbox_reads_it(
    telegram: LocalTelegram,
) -> None:
    told = await told_in(telegram.forum("Petugas"))
    assert {name: answer.verdict for name, answer in told.items()} == dict(EXPECTED_VERDICTS)


@pytest.mark.parametrize("name", EXPECTED_VERDICTS)
async def test_another_answer_is_told_from_what_is_assumed(
    telegram: LocalTelegram, name: str
) -> None:
    known, other = OTHERWISE.get(name, (name.replace("-", "_"), "ok"))
    telegram.behaviour[known] = other
    told = await told_in(telegram.forum("Petugas"))
    wrong = [one for one, verdict in EXPECTED_VERDICTS.items() if told[one].verdict is not verdict]
    assert wrong == [name]


@pytest.mark.parametrize("answer", ["ok", None])
async def test_nothing_that_was_written_for_it_stays_in_the_group(
    telegram: LocalTelegram, answer: str | None
) -> None:
    if answer:
        telegram.behaviour |= dict.fromkeys(("lost_quote", "closed_topic"), answer)
    group = telegram.forum("Petugas")
    await told_in(group)
    assert [message.text for message in group.messages if message.text] == []
    assert group.topics == []


async def test_without_topics_what_is_asked_in_one_was_never_asked(
    telegram: LocalTelegram,
) -> None:
    told = await told_in(telegram.group("Petugas"))
    assert telegram.calls("createForumTopic") == []
    assert set(EXPECTED_VERDICTS) - set(told) == {
        "same-topic-name",
        "closed-topic",
        "deleted-topic",
    }


async def test_what_telegram_does_not_look_at_was_never_asked(telegram: LocalTelegram) -> None:
    telegram.faults.fail("setMessageReaction", status=429)
    telegram.faults.fail("createForumTopic", status=502)
    told = await told_in(telegram.forum("Petugas"))
    assert list(told) == ["same-edit", "lost-quote", "deleted-edit"]


async def test_telegrams_own_answers_are_said_with_their_day(
    telegram: LocalTelegram, tmp_path: Path
) -> None:
    telegram.behaviour["deleted_twice"] = "400 Bad Request: NOT_SO"
    own = {"data_dir": tmp_path, "office_profile": KLATEN_PROFILE}
    known = load_settings(_env_file=None, bot_token=telegram.token, **own)
    async with opened(known) as (desk, _), desk.turn() as turn:
        await desk_state.put_group_id(turn.tx, telegram.forum("Petugas").id)
    said = await check_live(known, SandboxRequest(telegram), TurnedClock(TUESDAY))
    on = "24 November 2026"
    assert said[0].text.endswith(f"is refused as such: confirmed on {on}")
    wrong = [one.text for one in said if not one.is_good]
    assert len(wrong) == 1
    assert f"wrong. On {on} it answered “Not_so”" in wrong[0]


async def test_against_another_server_every_line_says_never_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with site(tmp_path) as office:
        settings = office.but(letters_dir=plain_letters(tmp_path))
        async with opened(settings):
            pass
        assert await check(settings, live=True) == 0
        assert office.telegram.calls("sendMessage") == []
    lines = [line for line in capsys.readouterr().out.splitlines() if "Telegram, " in line]
    assert lines == [
        f"warn Telegram, {text_of(f'check-live-{name}')}: never asked" for name in EXPECTED_VERDICTS
    ]


def test_the_page_lists_what_is_assumed() -> None:
    page = (ROOT / "docs/operating.md").read_text("utf-8")
    table = page.partition("## What is assumed of Telegram")[2]
    listed = re.findall(r"(?m)^\| (.+?) \|", table)[1:]
    assert listed == [text_of(f"check-live-{name}") for name in EXPECTED_VERDICTS]
