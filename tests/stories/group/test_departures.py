"""Who leaves with a role, a case or a draft is missed aloud, and one tap mends it."""

import pytest

from tests.prelude import Person, World, got, kept, rows, shown, taps, writes
from tests.stories.filling import answers_form
from tests.stories.group.acts import gives_role
from tests.world import enters_appointments

LEFT = "keluar dari grup ini"


def told(world: World, words: str) -> list[str]:
    return [message.text for message in world.group.messages if words in message.text]


async def leaves(world: World, person: Person) -> None:
    world.group.remove(person)
    await world.settle()


async def comes_back(world: World, person: Person) -> None:
    world.group.add(person)
    await world.settle()


async def holds(world: World, role: str) -> list[int]:
    held = """SELECT f.telegram_id, a.role FROM appointment AS a JOIN officer AS f
        ON f.id = a.officer_id WHERE a.ended_at IS NULL"""
    return [row["telegram_id"] for row in await rows(world, held) if row["role"] == role]


@kept
async def gives_wati_alone(world: World) -> None:
    """Let Wati be PPID in the place of Budi."""
    await gives_role(world, "PPID")


@pytest.mark.journey
async def test_a_ppid_who_leaves_is_missed_aloud_and_one_tap_mends_it_on_return(
    world: World,
) -> None:
    await gives_wati_alone(world)
    await world.files(world.sari)
    await taps(world, world.wati, "Saya tangani")
    await leaves(world, world.wati)
    [said] = told(world, LEFT)
    assert "Peran yang berhenti: PPID (SK 45/SDM.07.1-SP/3310/2026" in said
    assert "Sekarang tidak ada PPID" in said
    assert "Belum ada yang memegang: 001/PPID/KPU-KLT/XI/2026" in said
    assert "Budi: bila Wati kembali" in said
    assert await holds(world, "ppid") == []
    await comes_back(world, world.wati)
    assert "Wati kembali" in world.group.last.text
    assert await holds(world, "ppid") == []
    await taps(world, world.wati, "Kembalikan peran Wati")
    assert "Hanya petugas" in world.wati.toast
    await taps(world, world.budi, "Kembalikan peran Wati")
    assert "Wati memegang lagi: PPID" in world.group.last.text
    assert "Kembali kepadanya: 001/PPID/KPU-KLT/XI/2026" in world.group.last.text
    assert await holds(world, "ppid") == [world.wati.id]
    [first] = [m for m in world.group.messages if LEFT in m.text]
    await world.after(world.budi.in_(world.group).presses("Kembalikan peran Wati", on=first))
    assert "sudah diurus" in world.budi.toast


async def test_a_new_account_is_matched_to_the_decree_by_a_tap_alone(world: World) -> None:
    await gives_wati_alone(world)
    await leaves(world, world.wati)
    fresh = world.telegram.person("Wati")
    world.group.add(fresh)
    await world.settle()
    assert "Apakah ini akun baru" in world.group.last.text
    assert await holds(world, "ppid") == []
    await taps(world, world.budi, "Ya, akun baru Wati")
    assert await holds(world, "ppid") == [fresh.id]
    [grant] = await rows(
        world,
        "SELECT decree, recorded_by FROM appointment WHERE id = (SELECT max(id) FROM appointment)",
    )
    assert grant == {"decree": "45/SDM.07.1-SP/3310/2026", "recorded_by": world.budi.id}
    await comes_back(world, world.wati)
    assert "Wati kembali" not in world.group.last.text


async def test_a_stranger_who_joins_gets_nothing_and_the_message_itself_names_whom_to_tap(
    world: World,
) -> None:
    await gives_wati_alone(world)
    await leaves(world, world.wati)
    world.group.add(world.rina)
    await world.settle()
    await taps(world, world.rina, "Ya, akun baru Wati")
    assert "Hanya petugas" in world.rina.toast
    [said] = [m for m in world.group.messages if LEFT in m.text]
    await world.after(world.budi.in_(world.group).presses("Kembalikan peran", on=said))
    assert "Siapa Wati sekarang?" in world.group.last.text
    await taps(world, world.budi, "Rina")
    assert await holds(world, "ppid") == [world.rina.id]


async def test_an_office_that_a_newer_decree_gave_to_another_is_not_given_back(
    world: World,
) -> None:
    await gives_wati_alone(world)
    await leaves(world, world.wati)
    world.group.add(world.rina)
    await writes(world, world.rina, "Saya hadir.")
    newer = "9/2026 tanggal 20 November 2026"
    await enters_appointments(world, world.budi, ("PPID:", "Rina", newer, "Rina Lestari, S.H."))
    await comes_back(world, world.wati)
    await taps(world, world.budi, "Kembalikan peran Wati")
    assert "sudah ada yang ditetapkan: PPID" in world.group.last.text
    assert await holds(world, "ppid") == [world.rina.id]


async def test_a_form_of_who_left_goes_on_with_a_colleague_who_may_fill_it(world: World) -> None:
    await gives_role(world, "PPID", until="26 November 2026")
    await world.files(world.sari)
    await taps(world, world.wati, "Tindakan lain", "Perpanjang waktu")
    await answers_form(world, world.wati, "Datanya di gudang arsip.")
    await leaves(world, world.wati)
    await world.say(world.wati, "Saya teruskan dari sini")
    await taps(world, world.budi, "Tindakan lain", "Perpanjang waktu")
    assert "Datanya di gudang arsip" not in shown(world, "sudah mulai mengisi").text
    await taps(world, world.budi, "Lanjutkan isiannya")
    [sheet] = await rows(world, "SELECT officer_id FROM sheet")
    assert sheet["officer_id"] == world.budi.id


async def test_an_answer_that_who_left_was_writing_goes_on_with_its_parts(world: World) -> None:
    await gives_role(world, "PPID", until="26 November 2026")
    await world.files(world.sari)
    await world.begins_answer(world.wati)
    await writes(world, world.wati, "Terlampir datanya.")
    await leaves(world, world.wati)
    await taps(world, world.budi, "Saya tangani")
    await taps(world, world.budi, "Jawaban resmi")
    await taps(world, world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert got(world.sari, "Terlampir datanya.")
