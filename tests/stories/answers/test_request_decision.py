"""The decision before the official answer: seven points, exemptions, and who must approve."""

import json

import pytest

from bot.dispatch.feature_list import MOST_SHOWN
from bot.domain.law.exemption import ApprovalPolicy, Classifier
from storage import decisions
from tests.exempt import exempted
from tests.prelude import (
    Answers,
    Role,
    SandboxMessage,
    World,
    fills,
    got,
    opened,
    rows,
    shown,
    taps,
    writes,
)
from tests.stories.acts import answers, exempts, unfolded
from tests.stories.answers.acts import (
    CONSEQUENCE,
    REASONS,
    lists_exemption,
    opens_exemption,
    refuses,
    sends_refusal,
)
from tests.stories.filling import form_text, open_form
from tests.stories.letters.acts import letter
from tests.stories.submissions.drafting import holds


async def test_before_a_refusal_goes_out_the_desk_asks_whether_a_part_could_be_given(
    filed: World,
) -> None:
    await lists_exemption(filed)
    await refuses(filed)
    await writes(filed, filed.budi, "Permohonan ditolak.")
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "dapatkah sebagian diberikan" in shown(filed, "Yang akan ditanya").text
    await taps(filed, filed.budi, "Beri sebagian saja")
    assert "bagian lainnya tidak diberikan" in form_text(filed, filed.budi)


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
        standing = [
            await decisions.current(tx, row["id"]) for row in await tx.all("SELECT id FROM cases")
        ]
    return [json.loads(one.facts) for one in standing if one is not None]


async def test_the_simplest_answer_begins_with_its_result_and_folds_the_seven_points(
    filed: World,
) -> None:
    await answers(filed, filed.budi, "Ini daftarnya.")
    said, folded = unfolded(got(filed.sari, "JAWABAN RESMI")[0])
    assert said.strip().endswith(
        "Permohonan Anda dikabulkan seluruhnya: semua yang diminta kami berikan."
    )
    for point in "abcdefg":
        assert f"\n{point}. " in folded
    assert "gratis" in folded
    assert await outcome(filed) == "granted"


async def test_a_refusal_says_on_what_it_rests_and_its_decree_goes_with_it(filed: World) -> None:
    await lists_exemption(filed)
    await refuses(filed)
    await sends_refusal(filed)
    heading = got(filed.sari, "JAWABAN RESMI")[0].text
    decree, quoted = "Keputusan KPU 4/2026 tanggal", f"dikutip dari sana: “{CONSEQUENCE}”"
    for words in ("ditolak", "Pasal 17 huruf h", decree, quoted, REASONS):
        assert words in heading
    assert "uji konsekuensi" not in heading  # nobody recorded one
    sheet = letter(filed.sari, "Keputusan-Penolakan")
    for words in ("001/PPID-KP/", decree, CONSEQUENCE, REASONS, "selama diperlukan"):
        assert " ".join(words.split()) in sheet
    assert await outcome(filed) == "refused"


async def asks_for_the_entry(world: World) -> SandboxMessage:
    await taps(world, world.budi, "Jawaban resmi", "Keputusan lain", "Ditolak")
    form = open_form(world.budi)
    assert form is not None
    return form


async def test_the_entry_is_tapped_and_brings_its_letter(filed: World) -> None:
    await lists_exemption(filed)
    form = await asks_for_the_entry(filed)
    assert "1. Hasil pemeriksaan kesehatan calon (h)" in form.buttons
    await fills(filed, filed.budi, "7")
    assert "pilih salah satu entri" in form_text(filed, filed.budi)
    await fills(filed, filed.budi, "> 1. Hasil")
    assert "Pasal 18" in form_text(filed, filed.budi)
    await fills(filed, filed.budi, "> Ada persetujuan")
    assert "gugur" in form_text(filed, filed.budi)
    await fills(filed, filed.budi, "> Tidak keduanya", "Calon tidak menyetujui.")
    await fills(filed, filed.budi, REASONS, "> Ditulis di sini", "> lanjut")
    [facts] = await facts_of_decisions(filed)
    assert facts["decision_article17"] == "h"
    assert facts["decision_reasons"] == REASONS


async def test_without_an_entry_in_force_a_refusal_is_not_begun(filed: World) -> None:
    await taps(filed, filed.budi, "Jawaban resmi", "Keputusan lain", "Ditolak")
    assert "Belum ada entri yang dapat menjadi dasar" in form_text(filed, filed.budi)
    assert "Ditolak (dikecualikan)" in filed.budi.last.buttons
    assert await decided(filed) == []
    await taps(filed, filed.budi, "Perpanjang: belum diputuskan")
    assert "Alasan ini dikirim kepada pemohon" in form_text(filed, filed.budi)


async def test_an_entry_is_opened_once_and_is_on_the_list_no_more(filed: World) -> None:
    await lists_exemption(filed)
    await writes(filed, filed.budi, "/dikecualikan")  # an old list, which stays
    await writes(filed, filed.budi, "/dikecualikan")
    await opens_exemption(filed)
    assert "Keputusan KPU 805/2026 tanggal" in shown(filed, "dibuka dengan").text
    await taps(filed, filed.budi, "Buka 1", earlier=True)
    assert "sudah dibuka sebelumnya" in filed.budi.toast
    await writes(filed, filed.budi, "/dikecualikan")
    assert "Belum ada entri" in shown(filed, "Daftar informasi yang dikecualikan").text


async def test_an_entry_is_not_opened_before_it_began(filed: World) -> None:
    await lists_exemption(filed)
    await writes(filed, filed.budi, "/dikecualikan", filed.card)
    await fills(filed, filed.budi, "> Buka 1", "Keputusan KPU 1/2020", "3 Februari 2020")
    await taps(filed, filed.budi, "Ya, buka")
    said = filed.budi.toast + form_text(filed, filed.budi)
    assert "baru berlaku sejak Jumat, 2 Januari 2026" in said
    assert [row["withdrawn_on"] for row in await rows(filed, "SELECT * FROM exemption")] == [None]


async def test_a_new_decision_takes_the_place_of_the_old_one(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await taps(filed, filed.budi, "Tindakan lain")
    await fills(filed, filed.budi, "> Keputusan", "> Tidak dikuasai", "Dinas Kependudukan Klaten")
    await fills(filed, filed.budi, "> Ditulis di sini", "> lanjut ke jawaban")
    await sends_refusal(filed)
    heading = got(filed.sari, "JAWABAN RESMI")[0].text
    assert "Dinas Kependudukan Klaten" in heading
    assert await outcome(filed) == "not_held"
    assert await decided(filed) == ["granted", "not_held"]


@pytest.mark.journey
async def test_the_longest_reasons_arrive_whole(filed: World) -> None:
    await filed.press(filed.sari, "English")
    await taps(filed, filed.budi, "Jawaban resmi")
    await fills(filed, filed.budi, "> Keputusan lain", "> Dikabulkan sebagian", "> Tidak dikuasai")
    await fills(filed, filed.budi, "> Tidak diketahui", "alasan <b> & " * 150 + "tamat")
    await fills(filed, filed.budi, "😀" * 1990 + " habis", "> Gratis", "> Ditulis di sini")
    await fills(filed, filed.budi, "> lanjut ke jawaban")
    await sends_refusal(filed)
    assert sum(m.text.count("tamat") for m in got(filed.sari, "tamat")) == 2
    assert sum(m.text.count("habis") for m in got(filed.sari, "habis")) == 2
    assert await outcome(filed) == "partly"


async def test_a_long_list_of_exemptions_still_fits_and_shows_every_entry(filed: World) -> None:
    await exempts(filed, *[exempted("judul " * 30, authority=Classifier.NATIONAL)] * 40)
    await writes(filed, filed.budi, "/dikecualikan")
    labels = [label for message in filed.group.messages for label in message.buttons]
    assert sum("Buka" in label for label in labels) == 40
    form = await asks_for_the_entry(filed)
    assert len([label for label in form.buttons if "judul" in label]) == MOST_SHOWN
    await fills(filed, filed.budi, "40")
    assert "Pasal 18" in form_text(filed, filed.budi)
