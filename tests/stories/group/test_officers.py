"""Who may speak for the office, and who may see who asks."""

import pytest

from bot.sandbox import Person
from tests.stories.acts import (
    answers,
    files_and_writes,
    got,
    replies,
    resigns,
    rows,
    seen_by_group,
    shown,
    writes,
)
from tests.transport.looking import carried
from tests.world import NIK, World

SHORT = "Sedang kami siapkan."


async def test_a_members_reply_stays_inside_and_the_member_is_told(world: World) -> None:
    words = await files_and_writes(world)
    message = await replies(world, world.wati, words, SHORT)
    assert got(world.sari, SHORT) == []
    assert world.group.last.reply_to is message
    assert "tetap di dalam grup" in world.group.last.text


@pytest.mark.parametrize("label", ["Jawaban resmi", "Balas", "Saya tangani", "Data pemohon"])
async def test_a_members_press_is_refused(world: World, label: str) -> None:
    await world.files(world.sari)
    before = len(world.group.messages)
    await world.presses_in_group(world.wati, label)
    assert "Hanya petugas" in world.wati.toast
    assert len(world.group.messages) == before


async def test_an_administrator_names_an_officer_and_ends_it(world: World) -> None:
    words = await files_and_writes(world)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    assert "Wati sekarang petugas" in world.group.last.text
    await replies(world, world.wati, words, "Dari Wati")
    assert len(got(world.sari, "Dari Wati")) == 1

    await writes(world, world.budi, "/petugas berhenti", said)
    await replies(world, world.wati, words, "Lagi dari Wati")
    assert got(world.sari, "Lagi dari Wati") == []


@pytest.mark.journey
async def test_the_ppid_names_a_petugas_from_the_list_of_roles_and_ends_it(
    world: World,
) -> None:
    await writes(world, world.wati, "Saya siap.")
    for label, said in (
        ("Jadikan petugas: Wati", "Wati sekarang petugas"),
        ("Bukan petugas lagi: Wati", "Wati bukan lagi petugas"),
    ):
        await writes(world, world.budi, "/peran")
        await world.presses_in_group(world.budi, "🙋 Petugas")
        page = world.group.last
        world.budi.in_(world.group).presses(label, on=page)
        await world.settle()
        assert said in world.group.last.text
    await writes(world, world.budi, "/peran")
    await world.presses_in_group(world.budi, "🙋 Petugas")
    world.rina.in_(world.group).presses("Jadikan petugas: Wati")
    await world.settle()
    assert "Hanya petugas" in world.rina.toast


async def test_naming_is_for_ppid_and_head_and_needs_a_reply(world: World) -> None:
    await world.files(world.sari)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.wati, "/petugas", said)
    assert "hanya dapat dilakukan oleh: PPID, pimpinan" in world.group.last.text
    await writes(world, world.budi, "/petugas")
    assert "Balas pesan orang" in world.group.last.text
    await writes(world, world.budi, "/petugas", shown(world, "Balas pesan orang"))
    named = await rows(world, "SELECT telegram_id FROM appointment WHERE role = 'petugas'")
    assert [row["telegram_id"] for row in named] == [world.budi.id]


async def test_who_left_is_no_officer_and_cannot_be_named(world: World) -> None:
    words = await files_and_writes(world)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    world.group.remove(world.wati)
    await world.settle()
    await writes(world, world.budi, "/petugas", said)
    assert "tidak lagi anggota" in world.group.last.text
    world.wati.starts("identitas_1")
    await world.settle()
    assert "tidak ditemukan" in world.wati.last.text
    world.group.add(world.wati)
    await replies(world, world.wati, words, SHORT)
    assert got(world.sari, SHORT) == []


async def test_leaving_is_noticed_by_a_bot_that_is_no_administrator(world: World) -> None:
    await world.files(world.sari)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    world.group.demote_bot()
    world.group.remove(world.wati)
    await world.settle()
    world.wati.starts("identitas_1")
    await world.settle()
    assert "tidak ditemukan" in world.wati.last.text


async def test_a_new_administrator_is_an_officer_and_an_old_one_no_longer(world: World) -> None:
    await resigns(world, world.budi)
    words = await files_and_writes(world)
    world.group.add(world.wati, administrator=True)
    world.group.add(world.budi, administrator=False)
    await world.settle()
    await replies(world, world.wati, words, "Dari Wati")
    await replies(world, world.budi, words, "Dari Budi")
    assert len(got(world.sari, "Dari Wati")) == 1
    assert got(world.sari, "Dari Budi") == []


async def test_an_administrator_whom_nobody_announced_is_found_out_by_trying(
    world: World,
) -> None:
    await resigns(world, world.budi)
    words = await files_and_writes(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE officer SET administrator = 0")
    await replies(world, world.budi, words, "Coba satu")
    await replies(world, world.budi, words, "Coba dua")
    assert got(world.sari, "Coba satu") == []
    assert len(got(world.sari, "Coba dua")) == 1


async def test_an_anonymous_administrator_is_asked_for_a_name(world: World) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, SHORT, anonymous=True)
    assert got(world.sari, SHORT) == []
    assert "Tetap anonim" in world.group.last.text
    await writes(world, world.budi, "/petugas", words, anonymous=True)
    assert "Tetap anonim" in world.group.last.text


async def looks(world: World) -> list[str]:
    found = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    return [str(row["actor"]) for row in found]


def reads_identity(person: Person) -> bool:
    return any(NIK in message.text and message.protected for message in person.chat)


async def test_identity_is_shown_in_private_only_and_the_look_is_recorded(world: World) -> None:
    await world.files(world.sari)
    world.budi.starts()
    await world.settle()
    await world.presses_in_group(world.budi, "Data pemohon")
    assert reads_identity(world.budi)
    assert await looks(world) == [f"officer:{world.budi.id}"]
    for detail in (NIK, "Sari", "Pemuda", "3456"):
        assert not seen_by_group(world, detail)
    assert not any(NIK in text for text in await carried(world, "outbox"))


async def test_an_officer_who_never_wrote_to_the_bot_is_led_there(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Data pemohon")
    asked = world.telegram.calls("answerCallbackQuery")[-1].params["url"]
    assert asked == "https://t.me/LoketKlatenBot?start=identitas_1"
    assert await looks(world) == []
    world.budi.starts("identitas_1")
    await world.settle()
    assert reads_identity(world.budi)
    assert await looks(world) == [f"officer:{world.budi.id}"]


@pytest.mark.parametrize("payload", ["identitas_1", "identitas_99", "identitas_²", "identitas_"])
async def test_the_link_tells_a_stranger_nothing(world: World, payload: str) -> None:
    await world.files(world.sari)
    world.rina.starts(payload)
    await world.settle()
    assert not reads_identity(world.rina)
    assert "001/PPID" not in "".join(message.text for message in world.rina.chat)
    if payload in ("identitas_1", "identitas_99"):
        assert "tidak ditemukan" in world.rina.last.text


async def test_a_later_file_is_opened_in_private_only(world: World) -> None:
    await world.files(world.sari)
    world.budi.starts()
    world.sari.sends_photo(b"ktp", f"KTP saya {NIK}")
    await world.settle()
    notice = shown(world, "mengirim foto")
    assert notice.media == ""
    assert not seen_by_group(world, NIK)
    await world.presses_in_group(world.budi, "Buka di obrolan pribadi")
    assert world.budi.last.media == "photo"
    assert world.budi.last.protected
    assert len(await looks(world)) == 1
    await world.presses_in_group(world.wati, "Buka di obrolan pribadi")
    assert "Hanya petugas" in world.wati.toast


async def test_an_officer_who_was_demoted_cannot_send_what_was_collected(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, SHORT)
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    world.group.add(world.budi, administrator=False)
    await resigns(world, world.budi)
    await world.settle()
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert got(world.sari, SHORT) == []
    assert "Hanya petugas" in world.budi.toast


async def test_help_explains_the_three_acts(world: World) -> None:
    await world.files(world.sari)
    await writes(world, world.budi, "/bantuan")
    assert "Tiga hal yang berbeda" in world.group.last.text


async def test_another_group_gets_nothing_from_the_bot(world: World) -> None:
    other = world.telegram.group("Arisan")
    other.add(world.budi, administrator=True)
    await answers_nothing(world, other)
    assert all(message.from_bot is False for message in other.messages)
    assert not any("Arisan" in text for text in await carried(world, "inbox"))


async def answers_nothing(world: World, other: object) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, SHORT)
    seat = world.budi.in_(other)  # type: ignore[arg-type]  # a group of its own
    said = seat.says("Halo semua")
    seat.says("/bantuan")
    seat.replies(said, "/petugas")
    await world.settle()
