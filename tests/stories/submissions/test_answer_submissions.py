"""An official answer that one officer drafts with its decision, and the PPID signs and sends."""

import pytest

from bot.domain.law.exemption import ApprovalPolicy
from bot.domain.people.role_permissions import Role
from tests.stories.acts import got, shown, writes
from tests.stories.answers.acts import REASONS, lists_exemption
from tests.stories.filling import fills, taps
from tests.stories.submissions.drafting import HANDED_UP, hands_up, holds, staffed, writes_answer
from tests.world import World, opened, rows


async def case_row(world: World) -> dict[str, object]:
    return (await rows(world, "SELECT * FROM cases"))[-1]


async def decided(world: World) -> list[tuple[object, object]]:
    found = await rows(world, "SELECT officer_id, outcome FROM decision ORDER BY id")
    return [(row["officer_id"], row["outcome"]) for row in found]


async def test_a_petugas_drafts_decision_and_answer_and_the_ppid_signs_both_in_one_tap(
    world: World,
) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    waiting = await hands_up(world, joko, "Jumlahnya 4.211.")
    assert await decided(world) == []
    assert got(world.sari, "4.211") == []
    assert f"tg://user?id={siti.id}" in str(waiting.content)
    for words in ("Jumlahnya 4.211.", "diterima seluruhnya", *(f"\n{x}. " for x in "abcdefg")):
        assert words in waiting.text
    await taps(world, siti, "Kirim")
    assert await decided(world) == [(siti.id, "granted")]
    assert len(got(world.sari, "4.211")) == 1
    case = await case_row(world)
    assert (case["state"], case["officer_id"]) == ("answered", joko.id)
    sent = await rows(world, "SELECT actor FROM event WHERE name IN ('decided', 'answered')")
    assert {row["actor"] for row in sent} == {f"officer:{siti.id}"}


@pytest.mark.journey
async def test_an_answer_is_returned_written_on_and_signed(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    await hands_up(world, joko, "Jumlahnya 4.211.")
    await fills(world, siti, "> Kembalikan", "Sebutkan sumbernya.")
    await taps(world, joko, "Perbaiki")
    await writes(world, joko, "Sumber: DPT 2024.")
    await taps(world, joko, "Tambah lagi", "Siap, lihat pratinjau", "Ajukan ke PPID")
    await taps(world, siti, "Kirim")
    assert len(got(world.sari, "DPT 2024")) == 1
    assert (await case_row(world))["state"] == "answered"


async def test_a_tap_under_anothers_draft_shows_it_and_sends_it(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    await world.begins_answer(joko)
    await writes(world, joko, "Jumlahnya 4.211.")
    # The PPID has begun an answer too, and written nothing yet.
    await taps(world, siti, "Jawaban resmi", "Semua diberikan", "Siap, lihat pratinjau")
    assert "Ini naskah Joko" in siti.toast
    await taps(world, siti, "Kirim ke pemohon")
    assert len(got(world.sari, "4.211")) == 1
    left = await rows(world, "SELECT id FROM answer WHERE state = 'collecting'")
    assert left == []


async def test_an_answer_that_is_given_up_leaves_no_button_of_it(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    await world.begins_answer(joko)
    first = shown(world, "balas pesan ini dengan isi")
    await writes(world, joko, "Jumlahnya 4.211.")
    await taps(world, joko, "Jawaban resmi")
    assert first.deleted
    await taps(world, joko, "Batalkan jawaban", "Ya, buang")
    alive = [m for m in world.group.messages if "pratinjau" in str(m.buttons) and not m.deleted]
    assert alive == []
    await taps(world, siti, "Jawaban resmi")
    assert "Apa keputusan" in world.group.last.text


async def test_who_writes_on_in_anothers_preview_keeps_that_message(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    await writes_answer(world, joko, "Jumlahnya 4.211.")
    own = shown(world, "Pratinjau")
    await taps(world, siti, "Tambah lagi")
    assert "Siti" in own.text
    await taps(world, joko, "Jawaban resmi")
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
async def test_an_answer_to_a_request_withdrawn_meanwhile_is_dropped(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    await hands_up(world, joko, "Jumlahnya 4.211.")
    await world.press(world.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    await taps(world, siti, "Kirim")
    assert "sudah dijawab atau dicabut" in siti.toast
    assert got(world.sari, "4.211") == []


async def test_a_long_answer_goes_on_in_a_second_message_that_is_taken_away(world: World) -> None:
    joko, siti = await staffed(world)
    await world.files(world.sari)
    long = "baris " * 600
    waiting = await hands_up(world, joko, long + "SATU", long + "DUA")
    assert "berlanjut" in waiting.text
    rest = [m for m in world.group.messages if "DUA" in m.text and m.from_bot and not m.deleted]
    assert len(rest) == 1
    await world.after(siti.in_(world.group).presses("Kirim", on=waiting))
    assert [m for m in world.group.messages if "DUA" in m.text and m.from_bot] == []
    assert len(got(world.sari, "DUA")) == 1
