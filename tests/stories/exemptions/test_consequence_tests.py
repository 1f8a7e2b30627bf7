"""Consequence tests of an office that tests itself, and proposals of one that asks above."""

from datetime import datetime

import pytest

from bot.domain.law.exemption import WhoTests
from tests.exempt import exempted
from tests.letters.samples import text_of
from tests.prelude import (
    WIB,
    Person,
    Role,
    World,
    fills,
    got,
    kept,
    opened,
    rows,
    shown,
    taps,
    writes,
)
from tests.stories.acts import exempts
from tests.stories.filling import hands_in
from tests.stories.submissions.drafting import holds
from tests.uploads import strangers

INFORMATION = "Nomor rekening calon"
OPENED = "Nomor rekening dapat disalahgunakan untuk penipuan."
CLOSED = "Publik tetap dapat memeriksa laporan dana kampanye."
SHEET = (
    INFORMATION,
    "j UU 27/2022 Pasal 65",
    OPENED,
    CLOSED,
    "Budi Santoso (PPID), Siti Aminah (Kasubbag Hukum)",
)
REASON = "Laporan yang diminta memuat nomor rekening calon."
HANDED_UP = "Untuk pimpinan"


@kept
async def staffed(world: World) -> tuple[Person, Person]:
    """Return the PPID and the head of an office in which both are other people."""
    return await holds(world, "Siti", Role.PPID), await holds(world, "Hadi", Role.HEAD)


async def begins_test(world: World, officer: Person, button: str = "Uji konsekuensi") -> None:
    await writes(world, officer, "/dikecualikan", shown(world, "Giliran:"))
    await taps(world, officer, button)


async def hands_up_test(world: World, ppid: Person, result: str = "> Dikecualikan 5") -> None:
    await begins_test(world, ppid)
    await fills(world, ppid, *SHEET, result, "> Ajukan ke pimpinan")


async def entries(world: World) -> list[dict[str, object]]:
    return await rows(world, "SELECT * FROM exemption ORDER BY id")


async def test_a_test_takes_six_questions_and_the_head_s_tap_makes_the_entry() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        ppid, head = await staffed(world)
        await world.files(world.sari)
        await hands_up_test(world, ppid)
        waits = shown(world, HANDED_UP)
        for words in (INFORMATION, "j UU 27/2022 Pasal 65", OPENED, CLOSED, "24 November 2031"):
            assert words in waits.text
        assert await entries(world) == []
        await taps(world, head, "Kirim")
        [entry] = await entries(world)
        assert entry["authority"] == "own"
        assert entry["in_force_until"] == "2031-11-24"
        assert str(entry["number"]).startswith("001/UJI/PPID")
        sheet, letter = [text_of(m.file.content) for m in world.group.messages if m.file]
        for words in ("001/UJI/PPID", INFORMATION, OPENED, CLOSED, "Siti Aminah", "Disetujui pada"):
            assert words in sheet
        for words in ("PENETAPAN KLASIFIKASI", INFORMATION, "24 November 2031", "UU 27/2022"):
            assert words in letter
        assert "menjadi entri 1" in shown(world, "disetujui oleh Hadi").text


async def test_a_refusal_on_an_own_test_names_it_and_waits_for_nobody() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        ppid, head = await staffed(world)
        await world.files(world.sari)
        await hands_up_test(world, ppid, "> Dikecualikan selama diperlukan")
        await taps(world, head, "Kirim")
        await taps(world, ppid, "Jawaban resmi")
        await fills(world, ppid, "> Keputusan lain", "> Ditolak", "> 1. Nomor rekening calon (j)")
        await fills(world, ppid, "> Tidak keduanya", "Bukan data jabatan publik.", REASON)
        await fills(world, ppid, "> Ditulis di sini", "> lanjut ke jawaban")
        await writes(world, ppid, "Permohonan ditolak.")
        await taps(world, ppid, "Siap, lihat pratinjau", "Kirim ke pemohon")
        notice = got(world.sari, "JAWABAN RESMI")[0].text
        for words in ("Pasal 17 huruf j", "Uji Konsekuensi 001/UJI/PPID", f"“{OPENED}”", REASON):
            assert words in notice


async def test_what_was_found_open_is_on_record_and_on_no_list() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        ppid, head = await staffed(world)
        await world.files(world.sari)
        await hands_up_test(world, ppid, "> Terbuka")
        await taps(world, head, "Kirim")
        [test] = await entries(world)
        assert (test["withdrawn_on"], test["cause"]) == ("2026-11-24", "before")
        assert (test["held_by"], test["added_by"]) == (ppid.id, head.id)


@pytest.mark.journey
async def test_a_test_anew_that_exempts_takes_the_place_of_the_entry() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        await an_entry(world)
        ppid, head = await staffed(world)
        await world.files(world.sari)
        await begins_test(world, ppid, "Uji ulang 1")
        await fills(world, ppid, *SHEET[2:], "> Dikecualikan 5", "> Ajukan ke pimpinan")
        await taps(world, head, "Kirim")
        old, new = await entries(world)
        assert (old["withdrawn_on"], new["authority"]) == ("2026-11-24", "own")
        assert "Uji Konsekuensi 001" in str(old["opened_by"])
        assert new["title"] == old["title"]


async def test_a_test_anew_that_finds_it_open_takes_the_entry_off_the_list() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        await an_entry(world)
        ppid, head = await staffed(world)
        await world.files(world.sari)
        await begins_test(world, ppid, "Uji ulang 1")
        await fills(world, ppid, *SHEET[2:], "> Terbuka", "> Ajukan ke pimpinan")
        await taps(world, head, "Kirim")
        assert [one["withdrawn_on"] for one in await entries(world)] == ["2026-11-24"] * 2


async def an_entry(world: World) -> None:
    await exempts(world, exempted())


async def test_a_test_for_one_request_stands_on_its_card_and_names_the_request_alone() -> None:
    async with opened(tests=WhoTests.OWN) as world:
        ppid, head = await staffed(world)
        number = await world.files(world.sari)
        await taps(world, ppid, "Tindakan lain")
        await fills(world, ppid, "> Uji konsekuensi", *SHEET, "> Terbuka", "> Ajukan ke pimpinan")
        await taps(world, head, "Kirim")
        [test] = await rows(world, "SELECT cause, case_id FROM exemption")
        assert test == {"cause": "request", "case_id": 1}
        [facts] = await paper_facts(world, "consequence_test")
        assert number in facts
        assert "Sari Wulandari" not in facts


async def paper_facts(world: World, kind: str) -> list[str]:
    async with world.desk.database.transaction() as tx:
        found = await tx.all("SELECT id, facts FROM paper WHERE kind = :kind", kind=kind)
        return [tx.vault.open("paper.facts", row["id"], row["facts"]) for row in found]


@pytest.mark.journey
async def test_an_office_that_asks_above_proposes_and_its_answer_becomes_the_decree(
    filed: World,
) -> None:
    await taps(filed, filed.budi, "Tindakan lain")
    await fills(filed, filed.budi, "> Usul uji konsekuensi", *SHEET, "> Dikecualikan 5", "> Benar")
    assert "Hitungan hari tetap berjalan" in shown(filed, "Usul uji konsekuensi").text
    assert shown(filed, "Usul uji konsekuensi").buttons == []
    assert await entries(filed) == []
    await taps(filed, filed.budi, "Tindakan lain")
    letter = ("130/HM.02-SD/3310/2026", "24 November 2026", "> Catat")
    await fills(filed, filed.budi, "> Uji konsekuensi ke atas", *letter)
    await filed.turn_to(datetime(2026, 11, 30, 10, tzinfo=WIB))
    await taps(filed, filed.budi, "Tindakan lain", "Jawaban dari atas", "Dikecualikan")
    await fills(filed, filed.budi, "Keputusan KPU Jateng 88/2026", "27 November 2026")
    await taps(filed, filed.budi, "Tanpa catatan", "Catat", "Catat penetapan", "KPU Provinsi")
    await hands_in(filed, filed.budi, "88.pdf", strangers.pdf())
    await fills(filed, filed.budi, "> Lanjut", "> Simpan")
    [entry] = await entries(filed)
    assert (entry["title"], entry["letter"]) == (INFORMATION, "j")
    assert (entry["number"], entry["in_force_from"]) == (
        "Keputusan KPU Jateng 88/2026",
        "2026-11-27",
    )
    assert entry["in_force_until"] == "2031-11-24"


async def test_an_office_that_asks_above_holds_no_test_and_offers_none(filed: World) -> None:
    await writes(filed, filed.budi, "/dikecualikan")
    assert not any("Uji" in label for label in filed.group.messages[-1].buttons)
    filed.group.messages[-1].markup = {
        "inline_keyboard": [[{"text": "Uji konsekuensi", "callback_data": "exempt:test:0"}]]
    }
    await taps(filed, filed.budi, "Uji konsekuensi")
    assert "tidak diuji di kantor ini" in filed.budi.toast
