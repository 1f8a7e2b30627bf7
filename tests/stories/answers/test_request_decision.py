"""The decision before the official answer: seven points, exemptions, and who must approve."""

import pytest

from bot.dispatch.feature_list import MOST_SHOWN
from bot.domain.form_answers import Answers
from bot.domain.law.exemption import ApprovalPolicy, Classifier
from bot.domain.people.role_permissions import Role
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
from tests.world import World, opened


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
            await decisions.decision_facts(tx, row["id"])
            for row in await tx.all("SELECT id FROM cases")
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
