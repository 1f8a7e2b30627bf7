"""A database and a bot that do not belong together are no desk."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.host.office_folders import NEW, STOPPED
from bot.transport.startup import set_commands
from tests.office_site import said
from tests.prelude import TUESDAY, ConfigError, World, opened
from tests.process import real_office
from tests.stories.acts import answers
from tests.stories.operations.acts import numbers
from tests.town import Town, town
from tests.transport.looking import heard
from tests.turned_clock import TurnedClock
from tests.world import running

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
        town.sets("klaten", town.bots["klaten"].token)
        await rounds.look()
        await town.welcomes("klaten")


async def test_an_empty_folder_whose_bot_has_served_opens_only_when_it_is_said_to_be_new(
    tmp_path: Path,
) -> None:
    async with real_office(tmp_path) as office:
        async with office.before(TurnedClock(TUESDAY)) as world:
            await world.files(world.sari)
            await set_commands(world.desk, world.parts.bot_client)
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
        (klaten / NEW).touch()
        town.sets("klaten", town.bots["klaten"].token, "UPLOAD_MEGABYTES_A_DAY=77")
        await rounds.look()
        await town.welcomes("klaten")
        assert not (klaten / NEW).exists()


async def test_an_office_that_was_not_compared_yet_takes_nothing_from_another(town: Town) -> None:
    boyolali = await town.moves_in("boyolali")
    await town.moves_in("klaten")
    async with town.host() as (house, rounds):
        for name in ("klaten", "boyolali"):
            await town.welcomes(name)
        klatens = house.desks["klaten"].desk.other_desks
        await town.until(lambda: "PpidBoyolaliBot" in klatens)
        (boyolali / STOPPED).touch()
        await rounds.look()
        town.bots["boyolali"].faults.is_down = True
        (boyolali / STOPPED).unlink()
        await rounds.look()
        await town.until(lambda: "boyolali" in house.desks)
        assert "PpidBoyolaliBot" not in klatens
        town.bots["boyolali"].faults.clear()
        await town.until(lambda: "PpidBoyolaliBot" in klatens)


async def minute_passes(world: World) -> None:
    world.clock.turn(timedelta(seconds=61))
    await world.tick()


@asynccontextmanager
async def again(world: World, path: Path) -> AsyncIterator[World]:
    """Start the desk on the same Telegram."""
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        yield replace(world, parts=parts)


Lost = Callable[[World], Awaitable[object]]


async def a_request(world: World) -> None:
    await world.files(world.rina)


async def an_answer(world: World) -> None:
    await answers(world, world.budi, "Terlampir datanya.")


async def an_officers_pin(world: World) -> None:
    await world.files(world.rina)
    world.group.pins.append(world.card)


@pytest.mark.parametrize("lost", [a_request, an_answer, an_officers_pin])
async def test_a_disk_that_was_put_back_gives_no_number_twice_and_the_group_hears_it_once(
    tmp_path: Path, lost: Lost
) -> None:
    path, aside = tmp_path / "loket.sqlite3", tmp_path / "aside"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await minute_passes(world)
    shutil.copy(path, aside)
    async with again(world, path) as desk:
        await lost(desk)
        await minute_passes(desk)
        given = await numbers(desk)
    shutil.copy(aside, path)
    async with again(world, path) as desk:
        assert await desk.files(desk.wati) == "2001/PPID/KPU-KLT/XI/2026"
        await an_answer(desk)
        new = await numbers(desk) - {"001/PPID/KPU-KLT/XI/2026"}
        assert not new & given
        assert told(desk) == 1
    async with again(world, path) as desk:  # before the board knows
        assert await desk.files(desk.rina, "Anggaran pilkada 2024") == "2002/PPID/KPU-KLT/XI/2026"
        assert told(desk) == 1
        await minute_passes(desk)
        [board] = [m for m in desk.group.messages if m.text.startswith("📌")]
        assert "Terakhir: 2002/PPID/KPU-KLT/XI/2026 · catatan 1000" in board.text


def told(world: World) -> int:
    return sum("kembali ke keadaan lama" in message.text for message in world.group.messages)


async def test_what_an_older_disk_had_to_send_waits_for_a_decision(tmp_path: Path) -> None:
    path, aside = tmp_path / "loket.sqlite3", tmp_path / "aside"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await minute_passes(world)
        world.rina.starts()
        await world.parts.poller.once()
        await world.parts.worker.once()
    shutil.copy(path, aside)
    async with again(world, path) as desk:
        await desk.files(desk.rina)
        await minute_passes(desk)
    heard_before = len(heard(world.rina))
    shutil.copy(aside, path)
    async with again(world, path) as desk:
        await desk.settle()
        assert len(heard(desk.rina)) == heard_before
        assert "menunggu" in desk.group.last.text
        await desk.presses_in_group(desk.budi, "Jangan kirim")


async def test_a_desk_that_is_only_started_again_skips_nothing(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await minute_passes(world)
    async with again(world, path) as desk:
        assert await desk.files(desk.rina) == "002/PPID/KPU-KLT/XI/2026"
        assert told(desk) == 0


async def test_a_message_that_somebody_else_pinned_moves_no_number(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await minute_passes(world)
        forged = world.group.pinned[0].text.replace("Terakhir: 001", "Terakhir: 999")
        world.group.pins.append(await world.says_in_topic(world.budi, forged))
    async with again(world, path) as desk:
        assert await desk.files(desk.rina) == "002/PPID/KPU-KLT/XI/2026"
        assert told(desk) == 0
