"""A correction that takes something away is a refusal: grounds, approval, days of its own."""

from bot.domain.law.exemption import ApprovalPolicy
from tests.letters.samples import text_of
from tests.prelude import Role, World, fills, got, opened, rows, shown, taps
from tests.stories.acts import answers, shares_offices
from tests.stories.answers.acts import (
    LATER,
    REASONS,
    WITHHELD,
    corrects,
    given,
    lists_exemption,
    withholds,
)
from tests.stories.filling import form_text
from tests.stories.letters.acts import content, letters
from tests.stories.objections.acts import objects
from tests.stories.submissions.drafting import holds

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
        "dikabulkan sebagian; bagian lainnya ditolak",
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
    [letter] = [m for m in letters(world.sari) if m.file and "Ralat-0" in m.file.name]
    written = " ".join(text_of(content(letter)).split())
    for words in (WITHHELD, "keputusan baru", "Pasal 17 huruf h", "Keputusan KPU 4/2026", REASONS):
        assert words in written
    assert "Batas akhir mengajukan keberatan atas ralat ini: 30 hari kerja" in written


async def test_the_file_that_takes_the_place_of_another_comes_with_it(world: World) -> None:
    await given(world)
    await withholds(world, "dihitamkan.pdf")
    names = [message.content.get("document", {}).get("file_name") for message in world.sari.chat]
    assert "dihitamkan.pdf" in names
    assert len(got(world.sari, "Hak Anda atas ralat ke-1")) == 1


async def test_who_objected_to_the_answer_can_object_to_the_correction_too(filed: World) -> None:
    await lists_exemption(filed)
    await answers(filed, filed.budi, "Jumlahnya 47.100.")
    await objects(filed, "d. Tidak sesuai")
    await filed.turn_to(LATER)
    await withholds(filed)
    await objects(filed, "Ditolak")
    objections = await rows(filed, "SELECT ground FROM objection ORDER BY id")
    assert [row["ground"] for row in objections] == ["d", "a"]


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


async def test_of_two_who_fill_one_in_at_once_the_second_is_told_and_keeps_the_words() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await holds(world, "Hadi", Role.HEAD)
        await shares_offices(world, world.wati)
        await given(world)
        await taps(world, world.wati, "Tindakan lain", "✏️ Ralat", "Ya, menarik")
        await fills(world, world.wati, WITHHELD, "> Lanjut", "> semuanya ditarik", "> 1. Hasil")
        await fills(world, world.wati, "> Tidak keduanya", "Calon tidak menyetujui.", REASONS)
        await withholds(world, beside=True)
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


async def test_a_correction_that_only_puts_right_says_its_days_too(world: World) -> None:
    await given(world)
    await corrects(world, "Tertulis 47.100, yang benar 47.210.")
    told = got(world.sari, "Bila ralat ke-1 mengubah apa yang Anda terima")[0].text
    assert f"Batasnya Jumat, {SECOND}: 30 hari kerja" in told
    assert f"jawaban semula tidak berubah: Senin, {FIRST}." in told
    assert await outcomes(world) == ["granted", "granted"]
    await objects(world, "d. Tidak sesuai")
    objections = await rows(world, "SELECT ground, timing FROM objection")
    assert [(row["ground"], row["timing"]) for row in objections] == [("d", "in_time")]
