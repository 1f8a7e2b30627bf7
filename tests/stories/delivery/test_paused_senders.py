"""A sender is paused: chatter waits, rights do not, and it ends by itself."""

from datetime import timedelta
from pathlib import Path

from bot.sandbox import Person, SandboxMessage
from tests.stories.acts import answers, files_and_writes, got, rows, seen_by_group, shown, writes
from tests.world import World, opened, running

REASON = "Pertanyaan yang sama sudah kami jawab beberapa kali hari ini."


async def pauses(world: World, to: SandboxMessage, days: str = "1 hari") -> None:
    """Let Budi pause who wrote a message."""
    await writes(world, world.budi, "/jeda", to)
    world.budi.in_(world.group).replies(world.group.messages[-1], REASON)
    await world.settle()
    await world.presses_in_group(world.budi, days)
    await world.presses_in_group(world.budi, "Mulai jeda")


async def asks(world: World, words: str, person: Person | None = None) -> None:
    person = person or world.sari
    await world.say(person, words)
    await world.press(person, "Hanya bertanya")


async def a_day_passes(world: World) -> None:
    await world.turn_to(world.clock.now() + timedelta(days=1, minutes=1))


async def test_words_on_a_case_wait_and_come_together_when_the_pause_ends(either: World) -> None:
    said = await files_and_writes(either)
    await pauses(either, said)
    assert REASON in got(either.sari, "kami simpan dulu")[-1].text
    assert "dijeda oleh Budi" in shown(either, "dijeda oleh").text
    for number in range(20):
        either.sari.says(f"Apakah juga Cawas? {number}")
    await either.settle()
    assert not seen_by_group(either, "Apakah juga Cawas?")
    assert got(either.sari, "Petugas membacanya paling lambat setelah")
    assert len(await rows(either, "SELECT * FROM message WHERE direction = 'citizen'")) >= 21
    await a_day_passes(either)
    carried = [m.text for m in either.group.messages if "Apakah juga Cawas?" in m.text]
    assert len(carried) == 1
    assert all(f"Apakah juga Cawas? {number}" in carried[0] for number in range(20))
    assert got(either.sari, "Jeda sudah berakhir")
    await either.say(either.sari, "Dan Juwiring")
    await either.burst_passes()
    assert seen_by_group(either, "Dan Juwiring")
    names = [row["name"] for row in await rows(either, "SELECT name FROM event ORDER BY id")]
    assert names.count("paused") == names.count("pause-ended") == 1


async def test_questions_wait_too_and_the_form_and_all_rights_still_work(world: World) -> None:
    await asks(world, "Parkir motor di sebelah mana?")
    await pauses(world, shown(world, "Parkir motor di sebelah mana?"))
    await asks(world, "Apakah lewat pintu utara?")
    assert "Pesan Anda tersimpan" in world.sari.last.text
    await world.say(world.sari, "Minta pendampingan petugas")
    assert not seen_by_group(world, "pintu utara")
    assert not seen_by_group(world, "minta dibantu")
    number = await world.files(world.sari)
    assert seen_by_group(world, "Salinan daftar pemilih")
    await world.say(world.sari, f"/status {number}")
    assert number in world.sari.last.text
    await world.press(world.sari, "Lihat permohonan ini")
    await world.press(world.sari, "Cabut permohonan")
    await world.press(world.sari, "Ya, cabut")
    assert "Dicabut oleh pemohon" in world.card.text
    await a_day_passes(world)
    assert seen_by_group(world, "pintu utara")
    assert seen_by_group(world, "minta dibantu")


async def test_what_waits_already_is_held_by_a_pause(either: World) -> None:
    await asks(either, "Parkir motor di sebelah mana?")
    for number in range(6):
        await asks(either, f"Apakah pendaftaran {number} dibuka?", either.telegram.person("Akun"))
    await asks(either, "Apakah lewat pintu utara?")
    assert not seen_by_group(either, "pintu utara"), "in a crowd it waits to be gathered"
    await pauses(either, shown(either, "Parkir motor di sebelah mana?"))
    await either.turn_to(either.clock.now() + timedelta(minutes=3))
    assert seen_by_group(either, "pendaftaran 5")
    assert not seen_by_group(either, "pintu utara")
    await a_day_passes(either)
    assert seen_by_group(either, "pintu utara")


async def test_what_the_office_asked_for_is_no_chatter(world: World) -> None:
    said = await files_and_writes(world)
    await pauses(world, said)
    for label in (
        "Tindakan lain",
        "Minta kelengkapan",
        "Tujuan",
        "Tidak ada lagi",
        "Kirim ke pemohon",
    ):
        await world.presses_in_group(world.budi, label)
    await world.say(world.sari, "Tujuannya untuk skripsi saya di UNS.")
    await world.burst_passes()
    assert seen_by_group(world, "skripsi saya di UNS")


async def test_an_official_answer_still_arrives(world: World) -> None:
    said = await files_and_writes(world)
    await pauses(world, said)
    await answers(world, world.budi, "Terlampir datanya.")
    assert got(world.sari, "Terlampir datanya.")


async def test_officers_see_what_is_kept_without_ending_the_pause(either: World) -> None:
    said = await files_and_writes(either)
    await pauses(either, said)
    await either.presses_in_group(either.budi, "Tampilkan yang tertahan")
    assert "Belum ada pesan yang tertahan" in either.budi.toast
    await either.say(either.sari, "Apakah juga Cawas?")
    await either.presses_in_group(either.budi, "Tampilkan yang tertahan")
    assert seen_by_group(either, "Apakah juga Cawas?")
    await either.say(either.sari, "Dan Bayat?")
    assert not seen_by_group(either, "Dan Bayat?")
    await either.presses_in_group(either.budi, "Akhiri jeda")
    assert seen_by_group(either, "Dan Bayat?")
    assert got(either.sari, "Jeda sudah berakhir")
    await either.presses_in_group(either.budi, "Akhiri jeda", earlier=True)
    assert "sudah berakhir" in either.budi.toast
    await a_day_passes(either)
    assert len(got(either.sari, "Jeda sudah berakhir")) == 1


async def test_a_pause_begins_from_the_card_and_is_listed(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Jeda pengirim")
    await world.says_in_topic(world.budi, REASON)
    await world.presses_in_group(world.budi, "7 hari")
    await world.presses_in_group(world.budi, "Mulai jeda")
    world.budi.in_(world.group).says("/jeda")
    await world.settle()
    listed = shown(world, "Pengirim yang sedang dijeda")
    assert REASON in listed.text
    assert "Selasa, 1 Desember 2026" in listed.text
    world.budi.in_(world.group).presses("Akhiri jeda 1", on=listed)
    await world.settle()
    world.budi.in_(world.group).says("/jeda")
    await world.settle()
    assert "Tidak ada pengirim" in world.group.last.text


async def test_a_member_without_a_role_pauses_nobody(world: World) -> None:
    said = await files_and_writes(world)
    await writes(world, world.wati, "/jeda", said)
    assert "Hanya petugas" in world.group.last.text
    await pauses(world, said)
    await world.presses_in_group(world.wati, "Akhiri jeda")
    assert "Hanya petugas" in world.wati.toast
    assert not got(world.sari, "Jeda sudah berakhir")


async def test_an_edit_a_file_and_words_taken_off_while_paused(world: World) -> None:
    said = await files_and_writes(world, "Mohon per desa.")
    await pauses(world, said)
    early = next(m for m in world.sari.chat if m.text == "Mohon per desa.")
    world.sari.edits(early, "Mohon per dusun.")
    late = world.sari.says("Tahun 2024")
    await world.settle()
    world.sari.edits(late, "Tahun 2019")
    await world.settle()
    world.sari.sends_document("surat.pdf", b"%PDF")
    await world.settle()
    assert not seen_by_group(world, "per dusun")
    assert not any("mengirim berkas" in m.text for m in world.group.messages)
    world.clock.turn(timedelta(minutes=2))
    await world.say(world.sari, "Ini untuk yang lain")
    await world.press(world.sari, "Ini bukan untuk permohonan itu")
    await world.presses_in_group(world.budi, "Akhiri jeda")
    assert seen_by_group(world, "per dusun")
    assert seen_by_group(world, "Tahun 2019")
    assert not seen_by_group(world, "Tahun 2024")
    assert seen_by_group(world, "📎 berkas")
    assert not seen_by_group(world, "untuk yang lain")


async def test_a_new_pause_takes_the_place_of_the_old_one(world: World) -> None:
    said = await files_and_writes(world)
    await pauses(world, said)
    await pauses(world, said, "3 hari")
    await a_day_passes(world)
    await world.say(world.sari, "Dan Bayat?")
    assert not seen_by_group(world, "Dan Bayat?")


async def test_a_pause_holds_over_a_restart_and_its_reason_is_sealed(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite3"
    async with opened(path=path) as world:
        await pauses(world, await files_and_writes(world))
        await world.say(world.sari, "Apakah juga Cawas?")
        [kept] = await rows(world, "SELECT reason FROM pause")
        assert b"Pertanyaan" not in kept["reason"]
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        again = World(world.clock, world.telegram, world.group, parts, world.sari, world.rina,
                      world.budi, world.wati)  # fmt: skip
        await again.say(again.sari, "Dan Bayat?")
        assert not seen_by_group(again, "Dan Bayat?")
        await a_day_passes(again)
        assert seen_by_group(again, "Apakah juga Cawas?")
        assert seen_by_group(again, "Dan Bayat?")
