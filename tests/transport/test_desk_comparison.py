"""A database and a bot that do not belong together are no desk."""

import asyncio
from pathlib import Path

from pydantic import SecretStr

from bot.errors import ConfigError
from tests.process import done, real_office
from tests.test_check import said
from tests.test_host import Town, town
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
