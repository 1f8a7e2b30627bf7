"""A correction (ralat) follows an official answer; the answer and its clock stay."""

from tests.stories.acts import answers, got, rows, writes
from tests.world import World


async def corrects(world: World, words: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Ralat")
    await writes(world, world.budi, words, world.group.messages[-1])
    await world.presses_in_group(world.budi, "Kirim ralat")


async def test_corrections_are_numbered_and_leave_the_answer_as_it_was(either: World) -> None:
    await either.files(either.sari)
    await answers(either, either.budi, "Jumlahnya 47.100.")
    before = await rows(either, "SELECT state, answered_at, due_on FROM cases")
    await corrects(either, "Tertulis 47.100, yang benar 47.210.")
    await corrects(either, "Tahunnya 2024.")
    first, second = got(either.sari, "RALAT ke-")
    assert "RALAT ke-1" in first.text
    assert "47.210" in first.text
    assert "RALAT ke-2" in second.text
    assert len(got(either.sari, "Jumlahnya 47.100.")) == 1
    assert await rows(either, "SELECT state, answered_at, due_on FROM cases") == before


async def test_an_english_reader_gets_the_correction_in_both_languages(world: World) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, "English")
    await world.answers_officially(world.budi)
    await corrects(world, "Yang benar 47.210.")
    text = got(world.sari, "RALAT ke-1")[0].text
    assert text.index("RALAT ke-1") < text.index("CORRECTION no. 1")


async def test_a_very_long_correction_arrives_whole(world: World) -> None:
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    await corrects(world, "😀" * 1990 + " akhirnya")
    assert len(got(world.sari, "akhirnya")) == 1
    assert await world.open_rows() == 0


async def test_before_the_answer_there_is_nothing_to_correct(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Ralat")
    assert "menyusul jawaban resmi" in world.budi.toast
    assert await rows(world, "SELECT number FROM correction") == []


async def test_only_the_ppid_corrects(world: World) -> None:
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.wati, "Ralat")
    assert "PPID" in world.wati.toast
    assert got(world.sari, "RALAT") == []
