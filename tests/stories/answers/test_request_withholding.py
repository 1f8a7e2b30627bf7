"""A correction that takes something away is a refusal: grounds, approval, days of its own."""

from datetime import datetime

import pytest

from bot.domain.refusal_rules import ApprovalPolicy
from bot.domain.role_permissions import Role
from tests.letters.samples import text_of
from tests.stories.acts import answers, got, rows, shares_offices, shown, writes
from tests.stories.answers.acts import (
    LATER,
    REASONS,
    WITHHELD,
    corrects,
    given,
    lists_exemption,
    withholds,
)
from tests.stories.filling import fills, form_text, taps
from tests.stories.letters.acts import content, letters
from tests.stories.objections.acts import objects
from tests.stories.submissions.drafting import holds, staffed
from tests.world import WIB, World, opened

FIRST, SECOND = "11 Januari 2027", "29 Januari 2027"
"""Thirty working days from 24 November, and from 14 December."""


async def outcomes(world: World) -> list[object]:
    """Return the outcome of the case, then those of the decisions that stood on it."""
    found = await rows(world, "SELECT outcome FROM cases")
    found += await rows(world, "SELECT outcome FROM decision WHERE pending = 0 ORDER BY id")
    return [row["outcome"] for row in found]


async def rights(world: World) -> set[str]:
    """Return the last days of which reminders of the right to object are planned."""
    kept = await rows(world, "SELECT key FROM reminder WHERE kind = 'objection_right'")
    return {row["key"].split(":")[1] for row in kept}


async def test_it_names_its_grounds_and_opens_new_days_beside_those_of_the_answer(
    world: World,
) -> None:
    await given(world)
    await withholds(world)
    said = got(world.sari, "RALAT ke-1")[0].text
    for words in (
        "keputusan baru",
        WITHHELD,
        "diterima sebagian; bagian lainnya ditolak",
        "Pasal 17 huruf h",
        "Keputusan KPU 4/2026",
        REASONS,
    ):
        assert words in said
    rights_told = got(world.sari, "Hak Anda atas ralat ke-1")[0].text
    assert f"{SECOND}, yaitu 30 hari kerja" in rights_told
    assert f"jawaban semula tidak berubah: Senin, {FIRST}." in rights_told
    assert SECOND in shown(world, "Ralat ke-1 sampai").text
    assert await outcomes(world) == ["partly", "granted", "partly"]
    assert await rights(world) == {"2027-01-11", "2027-01-29"}


async def test_its_letter_is_a_refusal_and_does_not_say_that_no_day_changes(world: World) -> None:
    await given(world)
    await withholds(world)
    [letter] = [m for m in letters(world.sari) if m.file and "Ralat-0" in m.file.name]
    words = " ".join(text_of(content(letter)).split())
    for said in (WITHHELD, "keputusan baru", "Pasal 17 huruf h", "Keputusan KPU 4/2026", REASONS):
        assert said in words
    assert "Batas akhir mengajukan keberatan atas ralat ini: 30 hari kerja" in words


async def test_the_file_that_takes_the_place_of_another_comes_with_it(world: World) -> None:
    await given(world)
    await withholds(world, "dihitamkan.pdf")
    names = [message.content.get("document", {}).get("file_name") for message in world.sari.chat]
    assert "dihitamkan.pdf" in names
    assert len(got(world.sari, "Hak Anda atas ralat ke-1")) == 1


async def test_after_the_first_window_the_refusal_can_still_be_objected_to(world: World) -> None:
    await given(world)
    await withholds(world)
    await world.turn_to(datetime(2027, 1, 29, 10, tzinfo=WIB))
    receipt = await objects(world, "Ditolak")
    assert "lewat" not in receipt
    [filed] = await rows(world, "SELECT ground, timing FROM objection")
    assert (filed["ground"], filed["timing"]) == ("a", "in_time")


async def test_a_day_later_it_is_late(world: World) -> None:
    await given(world)
    await withholds(world)
    await world.turn_to(datetime(2027, 2, 1, 10, tzinfo=WIB))
    await objects(world, "Ditolak")
    assert [row["timing"] for row in await rows(world, "SELECT timing FROM objection")] == ["late"]


async def test_who_objected_to_the_answer_can_object_to_the_correction_too(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await answers(world, world.budi, "Jumlahnya 47.100.")
    await objects(world, "d. Tidak sesuai")
    await world.turn_to(LATER)
    await withholds(world)
    await objects(world, "Ditolak")
    filed = await rows(world, "SELECT ground FROM objection ORDER BY id")
    assert [row["ground"] for row in filed] == ["d", "a"]


async def test_what_is_taken_away_as_a_whole_is_refused(world: World) -> None:
    await given(world)
    await withholds(world, left="semuanya ditarik")
    assert "Permohonan Anda ditolak" in got(world.sari, "RALAT ke-1")[0].text
    assert await outcomes(world) == ["refused", "granted", "refused"]


async def test_it_goes_out_once_the_head_approves_and_not_before() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        hadi = await holds(world, "Hadi", Role.HEAD)
        await given(world)
        await withholds(world)
        assert got(world.sari, "RALAT") == []
        assert await outcomes(world) == ["granted", "granted"]
        asked = shown(world, "menunggu persetujuan")
        for words in ("Hadi", WITHHELD, "Pasal 17 huruf h", "Begitu disetujui"):
            assert words in asked.text
        await taps(world, hadi, "Setujui keputusan")
        assert len(got(world.sari, "RALAT ke-1")) == 1
        assert await outcomes(world) == ["partly", "granted", "partly"]
        await taps(world, hadi, "Setujui keputusan", earlier=True)
        assert len(got(world.sari, "RALAT ke-1")) == 1


async def test_while_one_waits_for_the_head_a_second_is_not_begun() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        hadi = await holds(world, "Hadi", Role.HEAD)
        await given(world)
        await withholds(world)
        await taps(world, world.budi, "Tindakan lain")
        await taps(world, world.budi, "✏️ Ralat")
        assert "Ya, menarik" not in str(world.group.last.buttons)
        await taps(world, hadi, "Setujui keputusan")
        assert len(got(world.sari, "RALAT ke-1")) == 1
        assert not any("ditandatangani di kertas" in str(m.buttons) for m in world.group.messages)


async def test_of_two_who_fill_one_in_at_once_the_second_is_told_and_keeps_the_words() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await holds(world, "Hadi", Role.HEAD)
        await shares_offices(world, world.wati)
        await given(world)
        for label in ("Tindakan lain", "✏️ Ralat", "Ya, menarik"):
            await taps(world, world.wati, label)
        await fills(world, world.wati, WITHHELD, "> Lanjut", "> semuanya ditarik", "> 1. Hasil")
        await fills(world, world.wati, "> Tidak keduanya", "Calon tidak menyetujui.", REASONS)
        await withholds(world)
        await taps(world, world.wati, "Kirim ralat")
        assert "masih menunggu persetujuan" in world.wati.toast + form_text(world, world.wati)
        waiting = await rows(world, "SELECT outcome FROM decision WHERE replaced_at IS NULL")
        assert [row["outcome"] for row in waiting] == ["granted", "partly"]


async def test_what_the_head_denies_is_not_sent_and_what_was_given_stands() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        hadi = await holds(world, "Hadi", Role.HEAD)
        await given(world)
        await withholds(world)
        await taps(world, hadi, "Tidak disetujui")
        assert "yang sudah diberikan tetap berlaku" in world.group.last.text
        assert await outcomes(world) == ["granted", "granted"]
        await withholds(world)
        await taps(world, hadi, "Setujui keputusan")
        assert len(got(world.sari, "RALAT ke-1")) == 1


async def test_the_head_is_reminded_of_it_after_a_working_day() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await holds(world, "Hadi", Role.HEAD)
        await given(world)
        await withholds(world)
        await world.turn_to(datetime(2026, 12, 15, 9, tzinfo=WIB))
        await world.turn_to(datetime(2026, 12, 16, 9, tzinfo=WIB))
        assert "setujui ralat yang menarik" in world.group.last.text
        assert "terlambat" not in world.group.last.text


async def test_a_petugas_drafts_it_and_the_ppid_signs(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    joko, siti = await staffed(world)
    await world.begins_answer(siti)
    await writes(world, siti, "Jumlahnya 47.100.")
    await taps(world, siti, "Siap, lihat pratinjau")
    await taps(world, siti, "Kirim ke pemohon")
    await taps(world, joko, "Tindakan lain")
    await taps(world, joko, "✏️ Ralat")
    await fills(world, joko, "> Ya, menarik", WITHHELD, "> Lanjut", "> sebagian tetap")
    await fills(world, joko, "> 1. Hasil")
    await fills(world, joko, "> Tidak keduanya", "Calon tidak menyetujui.", REASONS)
    await taps(world, joko, "Ajukan ke PPID")
    assert got(world.sari, "RALAT") == []
    await taps(world, siti, "Kirim")
    assert len(got(world.sari, "RALAT ke-1")) == 1


async def test_from_an_answer_that_gave_nothing_nothing_is_taken(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await taps(world, world.budi, "Jawaban resmi")
    await fills(world, world.budi, "> Keputusan lain", "> Belum didokumentasikan", "> Ya")
    await fills(world, world.budi, "> Ditulis di sini", "> lanjut ke jawaban")
    await writes(world, world.budi, "Mohon maaf.")
    await taps(world, world.budi, "Siap, lihat pratinjau")
    await taps(world, world.budi, "Kirim ke pemohon")
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "✏️ Ralat")
    assert "Ya, menarik" not in str(world.group.last.buttons)  # before anything is asked
    assert got(world.sari, "RALAT") == []


async def test_a_correction_that_only_puts_right_says_its_days_too(world: World) -> None:
    await given(world)
    await corrects(world, "Tertulis 47.100, yang benar 47.210.")
    told = got(world.sari, "Bila ralat ke-1 mengubah apa yang Anda terima")[0].text
    assert f"Batasnya Jumat, {SECOND}: 30 hari kerja" in told
    assert f"jawaban semula tidak berubah: Senin, {FIRST}." in told
    assert await outcomes(world) == ["granted", "granted"]
    await objects(world, "d. Tidak sesuai")
    filed = await rows(world, "SELECT ground, timing FROM objection")
    assert [(row["ground"], row["timing"]) for row in filed] == [("d", "in_time")]


@pytest.mark.parametrize(
    ("language", "right", "still"),
    [
        ("English", "Your right on correction no. 1", "first answer stays as it was"),
        ("Jawa", "Hak panjenengan tumrap ralat kaping 1", "wangsulan ingkang sepisan boten ewah"),
    ],
)
async def test_readers_of_other_languages_get_indonesian_first(
    world: World, language: str, right: str, still: str
) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, language)
    await lists_exemption(world)
    await answers(world, world.budi, "Jumlahnya 47.100.")
    await world.turn_to(LATER)
    await withholds(world)
    told = got(world.sari, "Hak Anda atas ralat ke-1")[0].text
    assert told.index("Hak Anda atas ralat") < told.index(right) < told.index(still)
