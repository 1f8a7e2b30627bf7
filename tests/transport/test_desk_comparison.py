"""A database and a bot that do not belong together are no desk."""

import asyncio
import shutil
from pathlib import Path

from pydantic import SecretStr

from bot.errors import ConfigError
from bot.host.office_folders import NEW, STOPPED
from bot.transport.startup import set_commands
from tests.process import done, real_office
from tests.test_check import said
from tests.test_host import Town, town
from tests.transport.looking import heard
from tests.turned_clock import TurnedClock
from tests.world import TUESDAY

__all__ = ["town"]
OTHER = "200:other"


async def test_another_bots_token_on_a_database_is_refused_with_a_sentence(
    tmp_path: Path,
) -> None:
    async with real_office(tmp_path) as office:
        async with office.before(TurnedClock(TUESDAY)) as world:
            await world.files(world.sari)
        refused = await office.obeys("run", BOT_TOKEN=OTHER)
        assert refused.code == ConfigError.exit_code
        assert "@LoketKlatenBot (100)" in refused.complaint
        known = office.settings()
        other = known.model_copy(update={"bot_token": SecretStr(OTHER)})
        assert (await said(other))["database"].startswith("FAIL BOT_TOKEN: this is the token of")
        async with office.before(TurnedClock(TUESDAY)) as world:
            number = await world.files(world.rina)
        assert number.startswith("002/")
        assert (await office.obeys("release-group", OFFICERS_CHAT_ID="")).code == 0
        assert "FAIL" not in (await said(other))["database"], "a lost bot is left behind"


async def test_in_a_host_two_mixed_up_tokens_close_their_office_alone(town: Town) -> None:
    for name in ("klaten", "boyolali"):
        await town.moves_in(name)
    async with town.host() as (house, rounds):
        await town.welcomes("klaten")
        town.sets("klaten", town.bots["sragen"].token)
        await rounds.look()
        await town.until(lambda: "the token of bot 300" in house.closed.get("klaten", ""))
        await town.welcomes("boyolali")
        table = await asyncio.to_thread(done, "fleet", str(town.folder))
        assert "BOT_TOKEN: this is the token of bot 300" in table.said
        town.sets("klaten", town.bots["klaten"].token)
        await rounds.look()
        await town.welcomes("klaten")


async def test_an_empty_folder_whose_bot_has_served_opens_only_when_it_is_said_to_be_new(
    tmp_path: Path,
) -> None:
    async with real_office(tmp_path) as office:
        async with office.before(TurnedClock(TUESDAY)) as world:
            await world.files(world.sari)
            await set_commands(world.desk, world.parts.wire)
        known = office.settings()
        known.data_dir.rename(tmp_path / "disk")
        citizen = office.telegram.person("Warga")
        citizen.starts()
        waiting = len(office.telegram.updates)
        refused = await office.obeys("run")
        assert refused.code == ConfigError.exit_code
        assert "the bot has served one. Is its disk mounted?" in refused.complaint
        assert not known.data_dir.exists()
        assert (await said(known))["database"].count("the bot has served one") == 1
        assert len(office.telegram.updates) == waiting

        await office.starts("bot", "run", "--new")
        await office.until(lambda: heard(citizen))


async def test_in_a_host_an_office_whose_disk_is_gone_waits_for_the_file_that_says_new(
    town: Town,
) -> None:
    klaten = await town.moves_in("klaten")
    await town.moves_in("boyolali")
    async with town.host() as (house, rounds):
        await town.welcomes("klaten")
        await town.until(lambda: town.bots["klaten"].commands)
        (klaten / STOPPED).touch()
        await rounds.look()
        shutil.rmtree(klaten / "data")
        (klaten / STOPPED).unlink()
        await rounds.look()
        await town.until(lambda: "the bot has served one" in house.closed.get("klaten", ""))
        await town.welcomes("boyolali")
        table = await asyncio.to_thread(done, "fleet", str(town.folder))
        assert "is its disk mounted? A new desk whose bot has served waits" in table.said
        (klaten / NEW).touch()
        town.sets("klaten", town.bots["klaten"].token, "REPLY_HOLD_SECONDS=7")
        await rounds.look()
        await town.welcomes("klaten")
        assert not (klaten / NEW).exists()
