"""The decision before the official answer: seven points, exemptions, and who must approve."""

from datetime import datetime

import pytest

from bot.dispatch.officer_forms import MOST_SHOWN
from bot.domain.exemption import Classifier
from bot.domain.form_answers import Answers
from bot.domain.refusal_rules import ApprovalPolicy
from bot.domain.role_permissions import Role
from bot.sandbox import SandboxMessage
from storage import decisions
from tests.exempt import exempted
from tests.stories.acts import answers, exempts, got, rows, shown, unfolded, writes
from tests.stories.answers.acts import (
    CONSEQUENCE,
    REASONS,
    lists_exemption,
    opens_exemption,
    refuses,
    sends_refusal,
)
from tests.stories.filling import fills, form_text, open_form, taps
from tests.stories.letters.acts import letter
from tests.stories.submissions.drafting import holds
from tests.world import WIB, World, opened


async def test_before_a_refusal_goes_out_the_desk_asks_whether_a_part_could_be_given(
    world: World,
) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await refuses(world)
    await writes(world, world.budi, "Permohonan ditolak.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "dapatkah sebagian diberikan" in shown(world, "Yang akan ditanya").text
    await taps(world, world.budi, "Beri sebagian saja")
    assert "bagian lainnya tidak diberikan" in form_text(world, world.budi)


async def test_a_grant_asks_nothing_more_at_its_preview(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Ini datanya.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "Beri sebagian saja" not in str(world.group.messages[-1].buttons)


async def test_who_approves_a_refusal_reads_what_is_refused_and_why() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        head = await holds(world, "Hadi", Role.HEAD)
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        asked = shown(world, "menunggu persetujuan")
        for words in ("Hadi", "Pasal 17 huruf h", "Keputusan KPU 4/2026", REASONS):
            assert words in asked.text
        assert f"tg://user?id={head.id}" in str(asked.content)
        assert "Hadi: bila Bapak/Ibu menyetujui ini, keberatannya tidak dapat" in asked.text
        assert "belum ada pejabat lain" in asked.text


async def outcome(world: World) -> object:
    return (await rows(world, "SELECT outcome FROM cases"))[-1]["outcome"]


async def decided(world: World) -> list[object]:
    return [row["outcome"] for row in await rows(world, "SELECT outcome FROM decision")]


async def facts_of_decisions(world: World) -> list[Answers]:
    async with world.desk.database.transaction() as tx:
        return [
            await decisions.facts(tx, row["id"]) for row in await tx.all("SELECT id FROM cases")
        ]


async def test_the_simplest_answer_begins_with_its_result_and_folds_the_seven_points(
    world: World,
) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Ini daftarnya.")
    said, folded = unfolded(got(world.sari, "JAWABAN RESMI")[0])
    assert said.strip().endswith("Permohonan Anda diterima seluruhnya.")
    for point in "abcdefg":
        assert f"\n{point}. " in folded
    assert "gratis" in folded
    assert await outcome(world) == "granted"


async def test_an_english_reader_gets_the_decision_in_indonesian_first(world: World) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, "English")
    await world.answers_officially(world.budi)
    heading = got(world.sari, "JAWABAN RESMI")[0].text
    assert heading.index("diterima seluruhnya") < heading.index("granted in full")


async def test_nothing_goes_out_and_no_outcome_stands_before_the_answer_is_delivered(
    world: World,
) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    assert got(world.sari, "JAWABAN RESMI") == []
    assert await outcome(world) is None


async def test_a_refusal_says_on_what_it_rests_and_its_decree_goes_with_it(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await refuses(world)
    await sends_refusal(world)
    heading = got(world.sari, "JAWABAN RESMI")[0].text
    decree, quoted = "Keputusan KPU 4/2026 tanggal", f"dikutip dari sana: “{CONSEQUENCE}”"
    for words in ("ditolak", "Pasal 17 huruf h", decree, quoted, REASONS):
        assert words in heading
    assert "uji konsekuensi" not in heading  # nobody recorded one
    sheet = letter(world.sari, "Keputusan-Penolakan")
    for words in ("001/PPID-KP/", decree, CONSEQUENCE, REASONS, "selama diperlukan"):
        assert " ".join(words.split()) in sheet
    assert await outcome(world) == "refused"


async def asks_for_the_entry(world: World) -> SandboxMessage:
    await taps(world, world.budi, "Jawaban resmi")
    await fills(world, world.budi, "> Keputusan lain", "> Ditolak")
    form = open_form(world.budi)
    assert form is not None
    return form


async def test_the_entry_is_tapped_and_brings_its_letter(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    form = await asks_for_the_entry(world)
    assert "1. Hasil pemeriksaan kesehatan calon (h)" in form.buttons
    await fills(world, world.budi, "7")
    assert "pilih salah satu entri" in form_text(world, world.budi)
    await fills(world, world.budi, "> 1. Hasil")
    assert "Pasal 18" in form_text(world, world.budi)
    await fills(world, world.budi, "> Ada persetujuan")
    assert "gugur" in form_text(world, world.budi)
    await fills(world, world.budi, "> Tidak keduanya", "Calon tidak menyetujui.")
    await fills(world, world.budi, REASONS, "> Ditulis di sini", "> lanjut")
    [facts] = await facts_of_decisions(world)
    assert facts["decision_article17"] == "h"
    assert facts["decision_reasons"] == REASONS


async def test_without_an_entry_in_force_a_refusal_is_not_begun(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Jawaban resmi")
    await fills(world, world.budi, "> Keputusan lain", "> Ditolak")
    assert "Belum ada entri yang dapat menjadi dasar" in form_text(world, world.budi)
    assert "Ditolak (dikecualikan)" in world.budi.last.buttons
    assert await decided(world) == []
    await taps(world, world.budi, "Perpanjang: belum diputuskan")
    assert "Alasan ini dikirim kepada pemohon" in form_text(world, world.budi)


async def test_an_entry_withdrawn_after_the_decision_stops_the_refusal(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await refuses(world)
    await writes(world, world.budi, "/dikecualikan")
    await opens_exemption(world)
    await sends_refusal(world)
    assert "sudah dibuka" in world.budi.toast
    assert got(world.sari, "JAWABAN RESMI") == []


async def test_an_entry_that_expired_after_the_decision_stops_the_refusal(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world, until="sampai 30 November 2026")
    await refuses(world)
    await world.turn_to(datetime(2026, 12, 1, 10, tzinfo=WIB))
    await sends_refusal(world)
    assert "sudah berakhir" in world.budi.toast
    assert got(world.sari, "JAWABAN RESMI") == []


async def test_an_entry_is_opened_once_and_is_on_the_list_no_more(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await writes(world, world.budi, "/dikecualikan")  # an old list, which stays
    await writes(world, world.budi, "/dikecualikan")
    await opens_exemption(world)
    assert "Keputusan KPU 805/2026 tanggal" in shown(world, "dibuka dengan").text
    await taps(world, world.budi, "Buka 1", earlier=True)
    assert "sudah dibuka sebelumnya" in world.budi.toast
    await writes(world, world.budi, "/dikecualikan")
    assert "Belum ada entri" in shown(world, "Daftar informasi yang dikecualikan").text


async def test_an_entry_is_not_opened_before_it_began(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await writes(world, world.budi, "/dikecualikan", world.card)
    await fills(world, world.budi, "> Buka 1", "Keputusan KPU 1/2020", "3 Februari 2020")
    await taps(world, world.budi, "Ya, buka")
    said = world.budi.toast + form_text(world, world.budi)
    assert "baru berlaku sejak Jumat, 2 Januari 2026" in said
    assert [row["withdrawn_on"] for row in await rows(world, "SELECT * FROM exemption")] == [None]


async def test_a_petugas_only_drafts_a_decision_and_opens_no_entry(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    await taps(world, world.wati, "Jawaban resmi")
    await taps(world, world.wati, "Semua diberikan")
    await writes(world, world.budi, "/dikecualikan")
    await opens_exemption(world, world.wati, "> Ajukan ke PPID")
    assert await rows(world, "SELECT id FROM exemption WHERE withdrawn_on IS NOT NULL") == []
    assert await decided(world) == []


async def test_a_new_decision_takes_the_place_of_the_old_one(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await taps(world, world.budi, "Tindakan lain")
    await fills(
        world,
        world.budi,
        "> Keputusan",
        "> Tidak dikuasai",
        "Dinas Kependudukan Klaten",
        "> Ditulis di sini",
        "> lanjut ke jawaban",
    )
    await sends_refusal(world)
    heading = got(world.sari, "JAWABAN RESMI")[0].text
    assert "Dinas Kependudukan Klaten" in heading
    assert await outcome(world) == "not_held"
    assert await decided(world) == ["granted", "not_held"]


async def test_an_answer_by_letter_needs_its_file(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Jawaban resmi")
    await fills(
        world,
        world.budi,
        "> Keputusan lain",
        "> Belum didokumentasikan",
        "> Ya",
        "> Surat bertanda tangan",
        "125/HM.02-SD/3310/2026",
        "24 November 2026",
        "Siti Aminah, PPID",
        "> lanjut ke jawaban",
    )
    await sends_refusal(world)
    assert "Unggah dulu" in world.budi.toast
    world.budi.in_(world.group).sends_document(
        "surat.pdf", b"PDF", reply_to=world.draft(world.budi)
    )
    await taps(world, world.budi, "Tambah lagi")
    await taps(world, world.budi, "Siap, lihat pratinjau")
    await taps(world, world.budi, "Kirim ke pemohon")
    assert "125/HM.02-SD/3310/2026" in got(world.sari, "JAWABAN RESMI")[0].text


async def test_where_the_head_must_approve_a_refusal_waits_for_the_head() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        await sends_refusal(world)
        assert "belum disetujui" in world.budi.toast
        assert got(world.sari, "JAWABAN RESMI") == []
        said = await writes(world, world.wati, "Saya siap.")
        await writes(world, world.budi, "/petugas", said)
        await taps(world, world.wati, "Setujui penolakan")
        assert "pimpinan" in world.wati.toast
        await taps(world, world.budi, "Setujui penolakan")
        await taps(world, world.budi, "Kirim ke pemohon")
        assert len(got(world.sari, "JAWABAN RESMI")) == 1


async def test_a_refusal_that_was_denied_is_not_sent_and_a_new_decision_is_asked() -> None:
    async with opened(refusal_approval=ApprovalPolicy.ATASAN) as world:
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        await taps(world, world.budi, "Tidak disetujui")
        await sends_refusal(world)
        assert "tidak disetujui" in world.budi.toast
        await taps(world, world.budi, "Setujui penolakan", earlier=True)
        assert "tidak lagi menunggu" in world.budi.toast
        await taps(world, world.budi, "Jawaban resmi")
        assert "Apa keputusan" in world.group.messages[-1].text


@pytest.mark.journey
async def test_the_longest_reasons_arrive_whole(world: World) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, "English")
    await taps(world, world.budi, "Jawaban resmi")
    await fills(
        world,
        world.budi,
        "> Keputusan lain",
        "> Diterima sebagian",
        "> Tidak dikuasai",
        "> Tidak diketahui",
        "alasan <b> & " * 150 + "tamat",
        "😀" * 1990 + " habis",
        "> Gratis",
        "> Ditulis di sini",
        "> lanjut ke jawaban",
    )
    await sends_refusal(world)
    assert sum(m.text.count("tamat") for m in got(world.sari, "tamat")) == 2
    assert sum(m.text.count("habis") for m in got(world.sari, "habis")) == 2
    assert await outcome(world) == "partly"


async def test_an_old_button_does_not_turn_a_refusal_into_a_grant(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await taps(world, world.budi, "Jawaban resmi")  # an old question, which stays
    await refuses(world)
    await taps(world, world.budi, "Semua diberikan")
    assert "sudah punya keputusan" in world.budi.toast
    assert await decided(world) == ["refused"]


async def test_after_the_answer_nothing_is_decided_any_more(world: World) -> None:
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    old = {"text": "Semua diberikan", "callback_data": "case:granted:1"}
    form = {"text": "Keputusan lain", "callback_data": "case:sheet:1:decision"}
    world.card.markup = {"inline_keyboard": [[old, form]]}
    await taps(world, world.budi, "Semua diberikan")
    assert "sudah dijawab" in world.budi.toast
    await taps(world, world.budi, "Keputusan lain")
    assert await decided(world) == ["granted"]


async def test_a_letter_of_tomorrow_decides_nothing(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Jawaban resmi")
    await fills(
        world,
        world.budi,
        "> Keputusan lain",
        "> Belum didokumentasikan",
        "> Ya",
        "> Surat bertanda tangan",
        "125/HM.02-SD/3310/2026",
        "25 November 2026",
        "Siti Aminah, PPID",
        "> lanjut ke jawaban",
    )
    assert "sesudah hari ini" in world.budi.toast
    assert await decided(world) == []


async def test_the_head_is_reminded_while_the_approval_is_asked_and_not_after_it() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        waits = "SELECT key FROM reminder WHERE kind = 'approval' AND state = 'waiting'"
        assert len(await rows(world, waits)) >= 4
        await taps(world, world.budi, "Setujui penolakan")
        assert await rows(world, waits) == []


async def test_a_long_list_of_exemptions_still_fits_and_shows_every_entry(world: World) -> None:
    await world.files(world.sari)
    await exempts(world, *[exempted("judul " * 30, authority=Classifier.NATIONAL)] * 40)
    await writes(world, world.budi, "/dikecualikan")
    labels = [label for message in world.group.messages for label in message.buttons]
    assert sum("Buka" in label for label in labels) == 40
    form = await asks_for_the_entry(world)
    assert len([label for label in form.buttons if "judul" in label]) == MOST_SHOWN
    await fills(world, world.budi, "40")
    assert "Pasal 18" in form_text(world, world.budi)


async def test_a_decision_changed_after_the_preview_is_not_sent_unseen(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Terlampir.")
    await taps(world, world.budi, "Siap, lihat pratinjau")
    previewed = shown(world, "Pratinjau jawaban resmi")
    assert "Diterima seluruhnya" in previewed.text
    await taps(world, world.budi, "Tindakan lain")
    await fills(
        world,
        world.budi,
        "> Keputusan",
        "> Tidak dikuasai",
        "> Tidak diketahui",
        "> Ditulis di sini",
        "> lanjut ke jawaban",
    )
    world.budi.in_(world.group).presses("Kirim ke pemohon", on=previewed)
    await world.settle()
    assert "berubah sejak pratinjau" in world.budi.toast
    assert got(world.sari, "JAWABAN RESMI") == []
