"""A correction (ralat) follows an official answer; the answer and its clock stay."""

from datetime import timedelta

import pytest

from bot.actions.delivery.disclosure_checks import LONGEST_READING
from tests.letters.samples import text_of
from tests.prelude import World, fills, got, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.answers.acts import corrects
from tests.stories.filling import asking, hands_in
from tests.stories.letters.acts import content, letters
from tests.uploads.hidden_samples import HIDDEN
from tests.uploads.strangers import pdf
from tests.walking import NAME


async def is_on_record_once_all_of_it_arrived(world: World) -> None:
    """Hold that the first correction came with its two files, and is told and recorded after."""
    files = [message.content.get("document", {}) for message in world.sari.chat]
    assert [file["file_name"] for file in files if file][-3:-1] == ["rekap.pdf", "lampiran.pdf"]
    assert "24 November 2026 10.00" in got(world.sari, "RALAT ke-1")[0].text
    assert "sampai pada" in shown(world, "Ralat ke-1 sampai").text
    found = await rows(world, "SELECT name FROM event WHERE name != 'rows' ORDER BY id")
    names = [row["name"] for row in found]
    assert names[-5:-2] == ["correction-sent", "file-kept", "file-kept"]
    assert names[-2:] == ["corrected", "letter-sent"]


async def test_corrections_are_numbered_letters_and_leave_the_answer_as_it_was(
    filed: World,
) -> None:
    await answers(filed, filed.budi, "Jumlahnya 47.100.")
    before = await rows(filed, "SELECT state, answered_at, due_on FROM cases")
    words = "Tertulis 47.100, yang benar 47.210."
    with_files = await corrects(filed, words, "rekap.pdf", "lampiran.pdf")
    assert "47.210" in with_files
    assert "rekap.pdf" in with_files
    assert "lampiran.pdf" in with_files
    await is_on_record_once_all_of_it_arrived(filed)
    without = await corrects(filed, "Tahunnya 2024.")
    assert "📎" not in without
    first, second = got(filed.sari, "RALAT ke-")
    assert "RALAT ke-1" in first.text
    assert "47.210" in first.text
    assert "RALAT ke-2" in second.text
    assert len(got(filed.sari, "Jumlahnya 47.100.")) == 1
    assert await rows(filed, "SELECT state, answered_at, due_on FROM cases") == before
    one, other = [m for m in letters(filed.sari) if m.file and "Ralat-0" in m.file.name]
    words = text_of(content(one))
    for said in (
        "RALAT KE-1",
        "Nomor: 001/PPID-RL/KPU-KLT/XI/2026",
        "nomor 001/PPID-PT/KPU-KLT/XI/2026",
        "yang benar 47.210",
        "rekap.pdf",
        NAME,
    ):
        assert said in words
    kept = await rows(filed, "SELECT sha256 FROM kept_file WHERE about = 'correction'")
    assert f"SHA-256 {kept[0]['sha256']}" in words.replace("- ", "")
    assert "Nomor: 002/PPID-RL/KPU-KLT/XI/2026" in text_of(content(other))


async def test_a_correction_for_who_is_away_waits_and_leaves_when_they_are_back(
    filed: World,
) -> None:
    await filed.answers_officially(filed.budi)
    filed.sari.blocks_the_bot()
    await filed.settle()
    await corrects(filed, "Yang benar 47.210.", "rekap.pdf")
    assert "Ralat ke-1 di atas" in shown(filed, "📮 Sampaikan").text
    assert await rows(filed, "SELECT 1 FROM event WHERE name = 'corrected'") == []
    filed.sari.unblocks_the_bot()
    await filed.settle()
    assert len(got(filed.sari, "Yang benar 47.210.")) == 1
    files = [message.content.get("document", {}) for message in filed.sari.chat]
    assert "rekap.pdf" in [file["file_name"] for file in files if file]
    assert len(await rows(filed, "SELECT 1 FROM event WHERE name = 'corrected'")) == 1


async def test_only_documents_and_photos_are_taken_into_a_correction(filed: World) -> None:
    await filed.answers_officially(filed.budi)
    await taps(filed, filed.budi, "Tindakan lain", "✏️ Ralat", "hanya membetulkan")
    await fills(filed, filed.budi, "Yang benar 47.210.", "Ini bukan berkas.")
    assert "hanya dokumen atau foto" in asking(filed).text


async def test_a_very_long_correction_arrives_whole(filed: World) -> None:
    await filed.answers_officially(filed.budi)
    await corrects(filed, "😀" * 1990 + " akhirnya")
    assert len(got(filed.sari, "akhirnya")) == 1
    assert await filed.open_rows() == 0


async def begins_correction(world: World, words: str, file: bytes) -> None:
    """Begin a correction, and go on as far as its file lets."""
    await fills(world, world.budi, "> Tindakan lain", "> ✏️ Ralat", "> hanya membetulkan", words)
    await hands_in(world, world.budi, "rekap.xlsx", file)
    await taps(world, world.budi, "Lanjut")


async def test_what_a_corrections_file_hides_goes_only_once_somebody_says_so(
    filed: World,
) -> None:
    await answers(filed, filed.budi, "Jumlahnya 47.100.")
    await begins_correction(filed, "Yang benar 47.210.", HIDDEN["hidden sheet"][1]())
    asked = asking(filed).text
    assert "Tetap dikirim?" in asked
    assert "lembar tersembunyi “sumber”: 30 NIK" in asked
    await fills(filed, filed.budi, "> Kirim juga", "> Kirim ralat")
    assert got(filed.sari, "RALAT")
    assert len(await rows(filed, "SELECT 1 FROM event WHERE name = 'hidden-let-go'")) == 1


@pytest.mark.journey
async def test_the_letter_on_a_correction_waits_a_moment_for_its_files(filed: World) -> None:
    await answers(filed, filed.budi, "Jumlahnya 47.100.")
    filed.telegram.faults.fail("getFile", status=502, times=99)
    await begins_correction(filed, "Tertulis 47.100, yang benar 47.210.", pdf())
    assert "masih dibaca" in asking(filed).text
    filed.clock.turn(LONGEST_READING)
    await fills(filed, filed.budi, "> Lanjut", "> Kirim juga", "> Kirim ralat")
    assert got(filed.sari, "RALAT")
    assert [m for m in letters(filed.sari) if m.file and "Ralat-0" in m.file.name] == []
    filed.telegram.faults.clear()
    await filed.passes(timedelta(minutes=5))
    [letter] = [m for m in letters(filed.sari) if m.file and "Ralat-0" in m.file.name]
    assert "SHA-256" in text_of(content(letter))
