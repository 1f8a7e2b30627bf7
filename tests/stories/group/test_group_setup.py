"""Setting up: the desk finds its group by /pasang, sees its rights, and says how it is."""

from pathlib import Path

import pytest

from bot.desk_opening import bind_group
from bot.texts import TRANSLATIONS
from bot.transport.startup import set_commands
from tests.prelude import World, got, opened, rows, shown, writes
from tests.stories.group.acts import bound_to, first_command, told, types, unbound
from tests.world import names_petugas


async def test_a_desk_without_a_group_says_so_and_takes_nothing(tmp_path: Path) -> None:
    async with unbound(tmp_path / "desk.sqlite3") as world:
        await world.after(world.sari.starts())
        assert "belum dibuka" in world.sari.last.text
        await world.say(world.sari, "Minta data pemilih")
        assert "/pasang" in world.sari.last.text
        assert await rows(world, "SELECT * FROM dialogue") == []
        await world.tick()
        assert not world.telegram.calls("sendMessage", chat_id=0)


async def test_an_administrator_binds_the_group_in_which_the_bot_was_let_in() -> None:
    async with unbound() as world:
        world.group.add_bot()
        await world.settle()
        assert told(world.group, "seorang administrator grup mengetik")
        await types(world, "wati", await first_command(world))
        assert told(world.group, "Hanya administrator grup ini")
        assert await bound_to(world) is None
        await types(world, "budi", await first_command(world))
        assert await bound_to(world) == world.group.id
        report = shown(world, "Meja layanan siap").text
        for line in ("administrator grup.", "tiap permohonan mendapat", "“Hapus pesan”.",
                     "“Sematkan pesan”.", "Pesan uji terkirim dan sampai"):  # fmt: skip
            assert line in report
        assert "PPID, Atasan PPID" in report
        assert not told(world.group, "Pesan uji dari bot")
        await world.files(world.sari)
        await world.presses_in_group(world.budi, "Saya tangani")
        assert "Petugas: Budi" in world.card.text


@pytest.mark.parametrize(
    ("rights", "said"),
    [
        ({"can_manage_topics": False}, "Kelola topik"),
        ({"can_pin_messages": False}, "Sematkan pesan"),
        ({"can_delete_messages": False}, "Hapus pesan"),
        ({"administrator": False}, "Bot belum administrator"),
    ],
)
async def test_each_right_that_is_missing_is_named_with_where_to_give_it(
    rights: dict[str, bool], said: str
) -> None:
    async with unbound() as world:
        world.telegram.bot.privacy_disabled = True
        world.group.add_bot(**rights)
        await world.settle()
        await types(world, "budi", await first_command(world))
        report = shown(world, "masih ada yang perlu dinyalakan").text
        assert any(said in line and "Info grup" in line for line in report.splitlines())
        world.group.add_bot()
        await world.settle()
        await world.presses_in_group(world.budi, "Periksa lagi")
        assert told(world.group, "Meja layanan siap")


async def test_a_group_is_bound_only_once_its_topics_are_on() -> None:
    async with unbound() as world:
        world.group.switch_topics(on=False)
        world.group.add_bot()
        await world.settle()
        command = await first_command(world)
        await types(world, "budi", command)
        assert "Nyalakan di Info grup → Ubah → Topik" in world.group.last.text
        assert await bound_to(world) is None
        await types(world, "budi", command)
        assert len(told(world.group, "topiknya belum menyala")) == 2
        world.group.switch_topics(on=True)
        world.group.add_bot()
        await types(world, "budi", command)
        assert "Topik menyala" in shown(world, "Meja layanan siap").text
        await world.files(world.sari)
        assert len(world.group.topics) == 1


async def test_only_an_administrator_checks_again(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    await types(world, "budi", "/pasang")
    await world.presses_in_group(world.wati, "Periksa lagi")
    assert "Hanya administrator grup" in world.wati.toast
    await types(world, "wati", "/pasang")
    assert told(world.group, "Hanya administrator grup yang dapat")


async def test_a_group_of_strangers_that_moves_does_not_take_the_desk_with_it(world: World) -> None:
    other = world.telegram.group("Grup lain")
    other.add(world.rina, administrator=True)
    world.rina.in_(other).says("/pasang")
    await world.parts.poller.once()
    await world.parts.worker.once()
    await world.after(other.migrate())
    assert await bound_to(world) == world.group.id


async def test_the_state_of_the_desk_is_shown_to_officers_only(filed: World) -> None:
    await types(filed, "budi", "/kesehatan")
    text = shown(filed, "Keadaan meja layanan").text
    for words in (
        "Terakhir mengambil pesan: Selasa, 24 November 2026 10.00 WIB",
        "0 pesan masuk menunggu",
        "tidak ada pesan masuk yang disisihkan",
        "⚠️ belum ada",
        "ditetapkan untuk 2026, 2027",
        "Jabatan yang belum ditetapkan. tidak ada",
    ):
        assert words in text
    await types(filed, "wati", "/kesehatan")
    assert len(told(filed.group, "Keadaan meja layanan")) == 1


async def test_what_failed_or_was_parked_shows_in_the_state(world: World) -> None:
    await world.after(world.telegram.push_raw({"callback_query": {"id": "4711", "from": "nobody"}}))
    await types(world, "budi", "/kesehatan")
    assert "⚠️ 1 pesan masuk disisihkan" in shown(world, "Keadaan meja layanan").text


async def test_commands_are_shown_to_whom_they_belong(world: World) -> None:
    await set_commands(world.desk, world.parts.bot_client)
    lists = {
        scope: {name for name, _ in commands}
        for (scope, language), commands in world.telegram.commands.items()
        if not language
    }
    group = world.group.id
    assert "kesehatan" not in lists["all_private_chats"]
    assert "peran" not in lists["all_private_chats"]
    assert {"kesehatan", "bantuan"} < lists[f"chat:{group}"]
    assert lists[f"chat:{group}"] == lists[f"chat_administrators:{group}"]
    tongues = {language for scope, language in world.telegram.commands if "private" in scope}
    assert tongues == {"", *TRANSLATIONS}


@pytest.mark.journey
async def test_before_the_group_is_known_administrators_anywhere_are_offered_pasang() -> None:
    async with unbound() as world:
        await set_commands(world.desk, world.parts.bot_client)
        offered = world.telegram.commands["all_chat_administrators", ""]
        assert [name for name, _ in offered] == ["pasang"]
        world.group.add_bot()
        await world.settle()
        await types(world, "budi", await first_command(world))
        await set_commands(world.desk, world.parts.bot_client)
        assert ("all_chat_administrators", "") not in world.telegram.commands


async def test_somebody_who_wrote_before_the_desk_was_open_can_file_afterwards() -> None:
    async with unbound() as world:
        await world.say(world.sari, "Halo")
        world.group.add_bot()
        await world.settle()
        await types(world, "budi", await first_command(world))
        await world.files(world.sari)
        assert got(world.sari, "TANDA BUKTI")


async def test_a_changed_setting_takes_the_desk_to_another_group() -> None:
    async with opened() as world:
        await bind_group(world.desk, -100999)
        assert await rows(world, "SELECT * FROM officer WHERE member") == []


@pytest.mark.journey
async def test_the_state_of_the_desk_leads_to_the_check_of_the_group(world: World) -> None:
    await types(world, "budi", "/kesehatan")
    await world.presses_in_group(world.budi, "Periksa hak bot di grup")
    assert shown(world, "Meja layanan siap")
