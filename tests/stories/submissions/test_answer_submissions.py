"""An official answer that one officer drafts with its decision, and the PPID signs and sends."""

import pytest

from bot.domain.law.exemption import ApprovalPolicy
from tests.prelude import Role, World, fills, got, opened, rows, shown, taps, writes
from tests.stories.answers.acts import REASONS, lists_exemption
from tests.stories.submissions.drafting import HANDED_UP, hands_up, holds, staffed, writes_answer


async def case_row(world: World) -> dict[str, object]:
    return (await rows(world, "SELECT * FROM cases"))[-1]


async def decided(world: World) -> list[tuple[object, object]]:
    found = await rows(world, "SELECT officer_id, outcome FROM decision ORDER BY id")
    return [(row["officer_id"], row["outcome"]) for row in found]


async def test_a_petugas_drafts_decision_and_answer_and_the_ppid_signs_both_in_one_tap(
    filed: World,
) -> None:
    joko, siti = await staffed(filed)
    waiting = await hands_up(filed, joko, "Jumlahnya 4.211.")
    assert await decided(filed) == []
    assert got(filed.sari, "4.211") == []
    assert f"tg://user?id={siti.id}" in str(waiting.content)
    for words in ("Jumlahnya 4.211.", "dikabulkan seluruhnya", *(f"\n{x}. " for x in "abcdefg")):
        assert words in waiting.text
    await taps(filed, siti, "Kirim")
    assert await decided(filed) == [(siti.id, "granted")]
    assert len(got(filed.sari, "4.211")) == 1
    case = await case_row(filed)
    assert (case["state"], case["officer_id"]) == ("answered", joko.id)
    sent = await rows(filed, "SELECT actor FROM event WHERE name IN ('decided', 'answered')")
    assert {row["actor"] for row in sent} == {f"officer:{siti.id}"}


@pytest.mark.journey
async def test_an_answer_is_returned_written_on_and_signed(filed: World) -> None:
    joko, siti = await staffed(filed)
    await hands_up(filed, joko, "Jumlahnya 4.211.")
    await fills(filed, siti, "> Kembalikan", "Sebutkan sumbernya.")
    await taps(filed, joko, "Perbaiki")
    await writes(filed, joko, "Sumber: DPT 2024.")
    await taps(filed, joko, "Tambah lagi", "Siap, lihat pratinjau", "Ajukan ke PPID")
    await taps(filed, siti, "Kirim")
    assert len(got(filed.sari, "DPT 2024")) == 1
    assert (await case_row(filed))["state"] == "answered"


async def test_a_tap_under_anothers_draft_shows_it_and_sends_it(filed: World) -> None:
    joko, siti = await staffed(filed)
    await filed.begins_answer(joko)
    await writes(filed, joko, "Jumlahnya 4.211.")
    # The PPID has begun an answer too, and written nothing yet.
    await taps(filed, siti, "Jawaban resmi", "Semua diberikan", "Siap, lihat pratinjau")
    assert "Ini naskah Joko" in siti.toast
    await taps(filed, siti, "Kirim ke pemohon")
    assert len(got(filed.sari, "4.211")) == 1
    left = await rows(filed, "SELECT id FROM answer WHERE state = 'collecting'")
    assert left == []


async def test_an_answer_that_is_given_up_leaves_no_button_of_it(filed: World) -> None:
    joko, siti = await staffed(filed)
    await filed.begins_answer(joko)
    first = shown(filed, "balas pesan ini dengan isi")
    await writes(filed, joko, "Jumlahnya 4.211.")
    await taps(filed, joko, "Jawaban resmi")
    assert first.deleted
    await taps(filed, joko, "Batalkan jawaban", "Ya, buang")
    alive = [m for m in filed.group.messages if "pratinjau" in str(m.buttons) and not m.deleted]
    assert alive == []
    await taps(filed, siti, "Jawaban resmi")
    assert "Apa keputusan" in filed.group.last.text


async def test_who_writes_on_in_anothers_preview_keeps_that_message(filed: World) -> None:
    joko, siti = await staffed(filed)
    await writes_answer(filed, joko, "Jumlahnya 4.211.")
    own = shown(filed, "Pratinjau")
    await taps(filed, siti, "Tambah lagi")
    assert "Siti" in own.text
    await taps(filed, joko, "Jawaban resmi")
    assert not own.deleted


async def test_a_refusal_that_was_drafted_waits_for_its_approval_and_goes_out_then() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await world.files(world.sari)
        await lists_exemption(world)  # by Budi, who was PPID before
        joko, siti = await staffed(world)
        hadi = await holds(world, "Hadi", Role.HEAD)
        await taps(world, joko, "Jawaban resmi")
        await fills(
            world, joko, "> Keputusan lain", "> Ditolak", "> 1. Hasil",
            "> Tidak keduanya", "Calon tidak menyetujui.", REASONS,
            "> Ditulis di sini", "> lanjut ke jawaban",
        )  # fmt: skip
        assert await decided(world) == []
        await writes(world, joko, "Dengan hormat, permohonan ditolak.")
        await taps(world, joko, "Siap, lihat pratinjau", "Ajukan ke PPID")
        waiting = shown(world, HANDED_UP)
        await world.after(siti.in_(world.group).presses("Kirim", on=waiting))
        assert await decided(world) == [(siti.id, "refused")]
        assert got(world.sari, "JAWABAN RESMI") == []
        await world.after(siti.in_(world.group).presses("Kirim", on=waiting))
        assert "belum disetujui" in siti.toast
        await taps(world, hadi, "Setujui penolakan")
        await world.after(siti.in_(world.group).presses("Kirim", on=waiting))
        assert len(got(world.sari, "JAWABAN RESMI")) == 1


@pytest.mark.journey
async def test_an_answer_to_a_request_withdrawn_meanwhile_is_dropped(filed: World) -> None:
    joko, siti = await staffed(filed)
    await hands_up(filed, joko, "Jumlahnya 4.211.")
    await filed.press(filed.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    await taps(filed, siti, "Kirim")
    assert "sudah dijawab atau dicabut" in siti.toast
    assert got(filed.sari, "4.211") == []


async def test_a_long_answer_goes_on_in_a_second_message_that_is_taken_away(filed: World) -> None:
    joko, siti = await staffed(filed)
    long = "baris " * 600
    waiting = await hands_up(filed, joko, long + "SATU", long + "DUA")
    assert "berlanjut" in waiting.text
    rest = [m for m in filed.group.messages if "DUA" in m.text and m.from_bot and not m.deleted]
    assert len(rest) == 1
    await filed.after(siti.in_(filed.group).presses("Kirim", on=waiting))
    assert [m for m in filed.group.messages if "DUA" in m.text and m.from_bot] == []
    assert len(got(filed.sari, "DUA")) == 1
