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


async def test_a_members_reply_stays_inside_and_the_member_is_told(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.wati, words, SHORT)
    assert got(either.sari, SHORT) == []
    assert either.group.last.reply_to is message
    assert "tetap di dalam grup" in either.group.last.text


@pytest.mark.parametrize("label", ["Jawaban resmi", "Balas", "Saya tangani", "Data pemohon"])
async def test_a_members_press_is_refused(either: World, label: str) -> None:
    await either.files(either.sari)
    before = len(either.group.messages)
    await either.presses_in_group(either.wati, label)
    assert "Hanya petugas" in either.wati.toast
    assert len(either.group.messages) == before


async def test_an_administrator_names_an_officer_and_ends_it(either: World) -> None:
    words = await files_and_writes(either)
    said = await writes(either, either.wati, "Saya siap.")
    await writes(either, either.budi, "/petugas", said)
    assert "Wati sekarang petugas" in either.group.last.text
    await replies(either, either.wati, words, "Dari Wati")
    assert len(got(either.sari, "Dari Wati")) == 1

    await writes(either, either.budi, "/petugas berhenti", said)
    await replies(either, either.wati, words, "Lagi dari Wati")
    assert got(either.sari, "Lagi dari Wati") == []


async def test_an_administrator_names_an_officer_from_the_list_of_roles_and_ends_it(
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
        assert not any("Budi" in label for label in page.buttons)
        world.budi.in_(world.group).presses(label, on=page)
        await world.settle()
        assert said in world.group.last.text
    await writes(world, world.budi, "/peran")
    await world.presses_in_group(world.budi, "🙋 Petugas")
    world.rina.in_(world.group).presses("Jadikan petugas: Wati")
    await world.settle()
    assert "Hanya petugas" in world.rina.toast


async def test_naming_is_for_administrators_and_needs_a_reply(either: World) -> None:
    await either.files(either.sari)
    said = await writes(either, either.wati, "Saya siap.")
    await writes(either, either.wati, "/petugas", said)
    assert "Hanya administrator" in shown(either, "administrator grup yang").text
    await writes(either, either.budi, "/petugas")
    assert "Balas pesan orang" in either.group.last.text
    await writes(either, either.budi, "/petugas", shown(either, "Balas pesan orang"))
    assert await rows(either, "SELECT telegram_id FROM officer WHERE named") == []


async def test_who_left_is_no_officer_and_cannot_be_named(either: World) -> None:
    words = await files_and_writes(either)
    said = await writes(either, either.wati, "Saya siap.")
    await writes(either, either.budi, "/petugas", said)
    either.group.remove(either.wati)
    await either.settle()
    await writes(either, either.budi, "/petugas", said)
    assert "tidak lagi anggota" in either.group.last.text
    either.wati.starts("identitas_1")
    await either.settle()
    assert "tidak ditemukan" in either.wati.last.text
    either.group.add(either.wati)
    await replies(either, either.wati, words, SHORT)
    assert got(either.sari, SHORT) == []


async def test_leaving_is_noticed_by_a_bot_that_is_no_administrator(either: World) -> None:
    await either.files(either.sari)
    said = await writes(either, either.wati, "Saya siap.")
    await writes(either, either.budi, "/petugas", said)
    either.group.demote_bot()
    either.group.remove(either.wati)
    await either.settle()
    either.wati.starts("identitas_1")
    await either.settle()
    assert "tidak ditemukan" in either.wati.last.text


async def test_a_new_administrator_is_an_officer_and_an_old_one_no_longer(either: World) -> None:
    await resigns(either, either.budi)
    words = await files_and_writes(either)
    either.group.add(either.wati, administrator=True)
    either.group.add(either.budi, administrator=False)
    await either.settle()
    await replies(either, either.wati, words, "Dari Wati")
    await replies(either, either.budi, words, "Dari Budi")
    assert len(got(either.sari, "Dari Wati")) == 1
    assert got(either.sari, "Dari Budi") == []


async def test_an_administrator_whom_nobody_announced_is_found_out_by_trying(
    either: World,
) -> None:
    await resigns(either, either.budi)
    words = await files_and_writes(either)
    async with either.desk.database.transaction() as tx:
        await tx.run("UPDATE officer SET administrator = 0")
    await replies(either, either.budi, words, "Coba satu")
    await replies(either, either.budi, words, "Coba dua")
    assert got(either.sari, "Coba satu") == []
    assert len(got(either.sari, "Coba dua")) == 1


async def test_an_anonymous_administrator_is_asked_for_a_name(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, SHORT, anonymous=True)
    assert got(either.sari, SHORT) == []
    assert "Tetap anonim" in either.group.last.text
    await writes(either, either.budi, "/petugas", words, anonymous=True)
    assert "Tetap anonim" in either.group.last.text


async def looks(world: World) -> list[str]:
    found = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    return [str(row["actor"]) for row in found]


def reads_identity(person: Person) -> bool:
    return any(NIK in message.text and message.protected for message in person.chat)


async def test_identity_is_shown_in_private_only_and_the_look_is_recorded(either: World) -> None:
    await either.files(either.sari)
    either.budi.starts()
    await either.settle()
    await either.presses_in_group(either.budi, "Data pemohon")
    assert reads_identity(either.budi)
    assert await looks(either) == [f"officer:{either.budi.id}"]
    for detail in (NIK, "Sari", "Pemuda", "3456"):
        assert not seen_by_group(either, detail)
    assert not any(NIK in text for text in await carried(either, "outbox"))


async def test_an_officer_who_never_wrote_to_the_bot_is_led_there(either: World) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Data pemohon")
    asked = either.telegram.calls("answerCallbackQuery")[-1].params["url"]
    assert asked == "https://t.me/LoketKlatenBot?start=identitas_1"
    assert await looks(either) == []
    either.budi.starts("identitas_1")
    await either.settle()
    assert reads_identity(either.budi)
    assert await looks(either) == [f"officer:{either.budi.id}"]


@pytest.mark.parametrize("payload", ["identitas_1", "identitas_99", "identitas_²", "identitas_"])
async def test_the_link_tells_a_stranger_nothing(either: World, payload: str) -> None:
    await either.files(either.sari)
    either.rina.starts(payload)
    await either.settle()
    assert not reads_identity(either.rina)
    assert "001/PPID" not in "".join(message.text for message in either.rina.chat)
    if payload in ("identitas_1", "identitas_99"):
        assert "tidak ditemukan" in either.rina.last.text


async def test_a_later_file_is_opened_in_private_only(either: World) -> None:
    await either.files(either.sari)
    either.budi.starts()
    either.sari.sends_photo(b"ktp", f"KTP saya {NIK}")
    await either.settle()
    notice = shown(either, "mengirim foto")
    assert notice.media == ""
    assert not seen_by_group(either, NIK)
    await either.presses_in_group(either.budi, "Buka di obrolan pribadi")
    assert either.budi.last.media == "photo"
    assert either.budi.last.protected
    assert len(await looks(either)) == 1
    await either.presses_in_group(either.wati, "Buka di obrolan pribadi")
    assert "Hanya petugas" in either.wati.toast


async def test_an_officer_who_was_demoted_cannot_send_what_was_collected(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, SHORT)
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    either.group.add(either.budi, administrator=False)
    await resigns(either, either.budi)
    await either.settle()
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert got(either.sari, SHORT) == []
    assert "Hanya petugas" in either.budi.toast


async def test_help_explains_the_three_acts(either: World) -> None:
    await either.files(either.sari)
    await writes(either, either.budi, "/bantuan")
    assert "Tiga hal yang berbeda" in either.group.last.text


async def test_another_group_gets_nothing_from_the_bot(either: World) -> None:
    other = either.telegram.group("Arisan")
    other.add(either.budi, administrator=True)
    await answers_nothing(either, other)
    assert all(message.from_bot is False for message in other.messages)
    assert not any("Arisan" in text for text in await carried(either, "inbox"))


async def answers_nothing(world: World, other: object) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, SHORT)
    seat = world.budi.in_(other)  # type: ignore[arg-type]  # a group of its own
    said = seat.says("Halo semua")
    seat.says("/bantuan")
    seat.replies(said, "/petugas")
    await world.settle()
