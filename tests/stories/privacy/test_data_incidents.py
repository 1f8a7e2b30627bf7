"""An incident with personal data: noticed, described, told within 72 hours, closed."""

import pytest

from tests.prelude import NIK, World, got, rows, shown, taps, writes
from tests.stories.acts import prompt, seen_by_group
from tests.stories.outside_chat.acts import enters
from tests.stories.privacy.acts import (
    A_WRONG_FILE,
    answers_incident,
    begins_incident,
    fills_incident,
)
from tests.walking import ADDRESS, NAME

NOTICE = "kegagalan pelindungan data"


async def one_case(world: World) -> None:
    await world.files(world.sari)
    await begins_incident(world)
    await fills_incident(
        world,
        *A_WRONG_FILE,
    )


@pytest.mark.journey
async def test_an_incident_from_its_notice_to_its_end(world: World) -> None:
    await one_case(world)
    card = shown(world, "Insiden data nomor 1").text
    assert "Jumat, 27 November 2026 09.30" in card
    assert "1 orang" in card
    assert "alamatnya belum diisi" in card
    await taps(world, world.budi, "Beri tahu pemilik data")
    assert got(world.sari, NOTICE) == []
    await taps(world, world.budi, "Ya, kirim sekarang")
    assert len(got(world.sari, NOTICE)) == 1
    assert "Berkas ditarik" in got(world.sari, NOTICE)[0].text
    assert "Kapan terungkap: 23 November 2026, pukul 09.00" in got(world.sari, NOTICE)[0].text
    assert "Kapan kami ketahui: Selasa, 24 November 2026 09.30" in got(world.sari, NOTICE)[0].text
    await taps(world, world.budi, "Ya, kirim sekarang", earlier=True)
    assert "sudah dilakukan" in world.budi.toast
    assert len(got(world.sari, NOTICE)) == 1
    await taps(world, world.budi, "Surat ke lembaga sudah dikirim")
    await world.after(world.budi.in_(world.group).says("/insiden"))
    assert "1 sampai, 0 menunggu, 0 tidak terjangkau" in shown(world, "Insiden data nomor 1").text
    await taps(world, world.budi, "Tutup insiden", "Ya, tutup")
    assert "ditutup oleh Budi" in world.group.general[-1].text
    for secret in (NAME, NIK, ADDRESS):
        assert not seen_by_group(world, secret)
    stored = await rows(world, "SELECT facts FROM incident")
    assert b"Berkas" not in stored[0]["facts"]


async def test_when_everything_leaked_everybody_is_told(filed: World) -> None:
    await filed.files(filed.rina, nik="3310014107990002")
    await begins_incident(filed)
    await fills_incident(
        filed,
        "Semua orang",
        "Komputer dengan basis data dan kuncinya hilang dicuri.",
        "Semua data diri.",
        "Polisi diberi tahu, kunci diganti.",
    )
    await taps(filed, filed.budi, "Beri tahu pemilik data", "Ya, kirim sekarang")
    assert len(got(filed.sari, NOTICE)) == len(got(filed.rina, NOTICE)) == 1


@pytest.mark.journey
async def test_of_two_people_the_one_who_blocked_and_the_one_by_post_are_told_by_letter(
    world: World,
) -> None:
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await world.after(world.budi.starts())
    await enters(world, world.budi)
    await begins_incident(world)
    scope, how, _, *rest = A_WRONG_FILE
    await fills_incident(world, scope, how, "001/2026, 002/2026", *rest)
    await taps(world, world.budi, "Beri tahu pemilik data", "Ya, kirim sekarang")
    handed = await rows(
        world,
        "SELECT case_id FROM notice WHERE what = 'incident' AND handed_at IS NOT NULL "
        "AND sent_at IS NULL ORDER BY case_id",
    )
    assert [one["case_id"] for one in handed] == [1, 2]
    assert NOTICE in shown(world, "Sampaikan kepada pemohon").text
    assert len([one for one in world.group.messages if "📄 Pemberitahuan" in str(one.buttons)]) == 2
    for secret in (NAME, NIK, ADDRESS):
        assert not seen_by_group(world, secret)


async def test_for_whom_no_way_reaches_there_is_a_text_to_announce(filed: World) -> None:
    await filed.after(filed.rina.starts())
    filed.rina.blocks_the_bot()
    await begins_incident(filed)
    await fills_incident(filed, "Semua orang", *A_WRONG_FILE[1:2], *A_WRONG_FILE[3:])
    await taps(filed, filed.budi, "Beri tahu pemilik data", "Ya, kirim sekarang")
    await filed.after(filed.budi.in_(filed.group).says("/insiden"))
    assert "1 tidak terjangkau" in shown(filed, "Insiden data nomor 1").text
    await taps(filed, filed.budi, "Teks pengumuman")
    assert NOTICE in shown(filed, "umumkan di papan pengumuman").text


async def test_a_reply_that_went_wrong_starts_the_clock_before_it_is_described(
    filed: World,
) -> None:
    sent = filed.budi.in_(filed.group).sends_document(
        "data.pdf", b"%PDF", reply_to=await prompt(filed, filed.budi), topic=filed.topic
    )
    await filed.replies_leave()
    await writes(filed, filed.budi, "/batal", sent)
    await taps(filed, filed.budi, "Catat dugaan insiden data")
    assert "Belum diuraikan" in shown(filed, "Insiden data nomor 1").text
    assert "Beri tahu pemilik data" not in str(filed.group.general[-1].buttons)
    await taps(filed, filed.budi, "Uraikan kejadiannya")
    how = "Berkas orang lain terkirim karena salah pilih."
    for words in ("Pagi ini", how, "Nama.", "Berkas ditarik."):
        await answers_incident(filed, words)
    await taps(filed, filed.budi, "Lewati", "🚨 Catat")
    assert "Beri tahu pemilik data" in str(filed.group.general[-1].buttons)
    assert len(await rows(filed, "SELECT id FROM incident")) == 1


@pytest.mark.tampers
async def test_data_that_an_open_incident_is_about_is_not_destroyed(world: World) -> None:
    await one_case(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE cases SET state = 'finished'")
        assert await tx.all("SELECT case_id FROM ended_case") == []
        await tx.run("UPDATE incident SET closed_at = recorded_at")
        assert len(await tx.all("SELECT case_id FROM ended_case")) == 1


async def test_the_list_says_how_many_incidents_are_open_also_none(world: World) -> None:
    await world.after(world.budi.in_(world.group).says("/insiden"))
    assert "Tidak ada insiden yang belum ditutup" in world.group.last.text
    await one_case(world)
    await world.after(world.budi.in_(world.group).says("/insiden"))
    assert "Yang belum ditutup: 1" in world.group.last.text


@pytest.mark.journey
async def test_rights_incidents_and_destruction_are_buttons_of_one_page(world: World) -> None:
    for label, said in (
        ("Hak warga", "Tidak ada permintaan"),
        ("Insiden", "Tidak ada insiden yang belum ditutup"),
    ):
        await writes(world, world.budi, "/data")
        page = world.group.last
        assert "Hak warga yang belum dijawab: 0" in page.text
        assert "Insiden yang belum ditutup: 0" in page.text
        await world.presses_in_group(world.budi, label)
        assert page.deleted
        assert said in world.group.last.text
    await writes(world, world.budi, "/data")
    await world.presses_in_group(world.budi, "Pemusnahan")
    assert "Belum ada jadwal retensi arsip" in world.budi.toast
