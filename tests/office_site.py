"""An office that is being set up, and what `check` says of it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.cli.desk_check import find_problems
from bot.clock import Clock, ComparedClock, SystemClock
from bot.letters.letter_kinds import LETTERS
from bot.office import KLATEN_PROFILE
from bot.settings import Settings, load_settings
from bot.transport.aiohttp_request import AiohttpRequest
from sandbox import Group, LocalTelegram
from sandbox.api.http_api import running_server, telegram_app


@dataclass
class Site:
    """An office that is being set up."""

    telegram: LocalTelegram
    group: Group
    settings: Settings

    def but(self, **changed: object) -> Settings:
        return self.settings.model_copy(update=changed)


@asynccontextmanager
async def site(folder: Path) -> AsyncIterator[Site]:
    telegram = LocalTelegram(SystemClock(), token="100:sandbox")
    group = telegram.forum("Petugas")
    async with running_server(telegram_app(telegram)) as url:
        known = load_settings(
            _env_file=None,
            bot_token=telegram.token,
            officers_chat_id=group.id,
            telegram_api_url=url,
            data_dir=folder / "data",
            office_profile=KLATEN_PROFILE,
        )
        yield Site(telegram, group, known)


def plain_letters(folder: Path) -> Path:
    """Write letters of the office's own, which take less time to try than those we ship."""
    plain = folder / "plain"
    plain.mkdir()
    for kind in LETTERS:
        (plain / f"{kind}.typ").write_text('#set document(title: "Surat")\nSurat')
    return plain


async def said(settings: Settings, clock: Clock | None = None) -> dict[str, str]:
    """Return what check says, by the word before the colon; bad news begins with its mark.

    Trying letters takes long: where a test names none, there is no folder of them, which is said.
    """
    letters = settings.letters_dir or settings.data_dir / "no letters"
    asked = settings.model_copy(update={"letters_dir": letters})
    found: dict[str, str] = {}
    compared = ComparedClock(clock or SystemClock())
    async with AiohttpRequest(settings.proxy, clock=compared) as request:
        async for finding in find_problems(asked, request):
            mark = "" if finding.is_good else "FAIL " if finding.is_fatal else "warn "
            name, _, text = finding.text.partition(":")
            found[name] = f"{mark}{text.strip()} {found.get(name, '')}"
    return found
