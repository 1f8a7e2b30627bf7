"""A dispute to its end: hearings, a ruling that is carried out, and the office's way to court."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, fills, got, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.disputes.acts import records_dispute, ruled
from tests.stories.filling import form_text
from tests.stories.objections.acts import (
    UPHELD,
    contested,
    judges,
    objects,
    objects_without_a_case,
    seat,
    upheld,
)
from tests.stories.submissions.drafting import staffed


async def stands(world: World) -> dict[str, object]:
    [row] = await rows(world, "SELECT state, ordered_on, ordered_by FROM cases")
    return row


def digest(world: World) -> str:
    return next(m.text for m in reversed(world.group.messages) if "perlu perhatian" in m.text)


async def test_a_ruling_reopens_the_request_with_its_date_and_the_answer_carries_it_out(
    world: World,
) -> None:
    await ruled(world)
    assert await stands(world) == {
        "state": "in_process",
        "ordered_on": "2026-12-09",
        "ordered_by": "ruling",
    }
    assert "Pelaksanaan putusan Komisi Informasi: dijawab paling lambat Rabu, 9 Desember" in (
        world.card.text
    )
    told = got(world.sari, "PELAKSANAAN PUTUSAN")[-1].text
    assert "memberikan informasi seluruhnya" in told
    assert "Rabu, 9 Desember 2026" in told
    recorded = shown(world, "Putusan Komisi Informasi").text
    assert "ke pengadilan paling lambat Selasa, 15 Desember 2026" in recorded
    await world.turn_to(datetime(2026, 12, 9, 8, tzinfo=WIB))
    assert any("laksanakan putusan" in m.text for m in world.group.messages)
    await answers(world, world.budi, "Ini lampirannya, seluruhnya.")
    assert "sudah dilaksanakan" in shown(world, "Perintah atas keberatan 001").text
    [done] = await rows(world, "SELECT fulfilled_at IS NOT NULL AS done FROM objection")
    assert done["done"]
    await world.turn_to(datetime(2026, 12, 11, 8, tzinfo=WIB))
    assert not any("laksanakan putusan lewat" in m.text for m in world.group.messages)


async def test_a_ruling_that_is_not_carried_out_is_said_every_morning(world: World) -> None:
    await ruled(world)
    await world.turn_to(datetime(2026, 12, 10, 8, tzinfo=WIB))
    assert any("laksanakan putusan lewat 1 hari" in m.text for m in world.group.messages)
    await world.after(world.budi.in_(world.group).says("/keberatan"))
    assert "perintah kepada PPID" in world.group.messages[-1].text


@pytest.mark.journey
async def test_what_was_agreed_in_mediation_is_carried_out_too(world: World) -> None:
    await upheld(world)
    await world.turn_to(datetime(2026, 11, 26, 9, 30, tzinfo=WIB))
    agreed = ("> Mediasi: sepakat", "26 November 2026", "> Beri sebagian", "1 Desember 2026")
    await records_dispute(world, *agreed, "> Tanpa catatan")
    assert (await stands(world))["ordered_by"] == "agreement"
    assert "kesepakatan mediasi" in got(world.sari, "PELAKSANAAN PUTUSAN")[-1].text


async def test_a_hearing_ahead_is_told_and_reminded_of(world: World) -> None:
    await upheld(world)
    place = "pukul 09.00 di kantor Komisi Informasi, Semarang"
    await records_dispute(world, "> Mediasi", "1 Desember 2026", place, "> Tanpa catatan")
    told = got(world.sari, "SIDANG SENGKETA")[-1].text
    assert "Selasa, 1 Desember 2026" in told
    assert place in told
    await world.turn_to(datetime(2026, 11, 30, 8, tzinfo=WIB))
    assert "sidang sengketa" in digest(world).split("BESOK")[1]
    await world.turn_to(datetime(2026, 12, 1, 8, tzinfo=WIB))
    assert "sidang sengketa" in digest(world).split("HARI INI")[1]


async def test_a_hearing_that_was_put_off_is_reminded_of_on_its_new_day_alone(
    world: World,
) -> None:
    await upheld(world)
    for on in ("1 Desember 2026", "7 Desember 2026"):
        await records_dispute(world, "> Ajudikasi", on, "pukul 09.00, Semarang", "> Tanpa catatan")
    waiting = await rows(
        world, "SELECT key FROM reminder WHERE kind = 'hearing' AND state = 'waiting'"
    )
    assert {row["key"].split(":")[2] for row in waiting} == {"2026-12-07"}


async def test_the_offices_days_to_the_court_are_in_the_digest_until_it_goes_there(
    world: World,
) -> None:
    await ruled(world, until="16 Desember 2026")
    await world.turn_to(datetime(2026, 12, 1, 8, tzinfo=WIB))
    assert "ke pengadilan atau kasasi?" in digest(world).split("tinggal 10 hari kerja")[1]
    await records_dispute(world, "> Ke pengadilan", "1 Desember 2026", "> Tanpa catatan")
    waiting = await rows(
        world, "SELECT key FROM reminder WHERE kind = 'court' AND state = 'waiting'"
    )
    assert waiting == []
    await world.turn_to(datetime(2026, 12, 17, 8, tzinfo=WIB))
    assert not any("laksanakan putusan lewat" in m.text for m in world.group.messages)


async def test_a_court_that_lifts_the_order_lets_the_answer_given_before_stand(
    world: World,
) -> None:
    await ruled(world)
    before = await stands(world)
    await records_dispute(world, "> Ke pengadilan", "26 November 2026", "> Tanpa catatan")
    lifted = ("> Putusan pengadilan", "26 November 2026", "> Tidak ada", "> Tanpa catatan")
    await records_dispute(world, *lifted)
    await taps(world, world.budi, "Saya lihat: perintah gugur")
    assert "orang kedua" in world.budi.toast
    assert await stands(world) == before
    await taps(world, world.wati, "Saya lihat: perintah gugur")
    assert "juga dilihat Wati" in shown(world, "gugur: putusannya").text
    assert await stands(world) == {"state": "answered", "ordered_on": None, "ordered_by": None}
    current = await rows(world, "SELECT id FROM decision WHERE replaced_at IS NULL")
    assert len(current) == 1


async def test_a_ruling_on_what_was_never_published_is_carried_out_without_a_request(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await objects_without_a_case(world)
    await judges(world, "Menguatkan", UPHELD)
    await world.turn_to(datetime(2026, 11, 26, 9, 30, tzinfo=WIB))
    ruling = ("> Putusan Komisi Informasi", "25 November 2026", "> Beri seluruhnya")
    await records_dispute(world, *ruling, "1 Desember 2026", "> Tanpa catatan")
    assert got(world.rina, "PELAKSANAAN PUTUSAN")
    await world.after(world.budi.in_(world.group).says("/keberatan"))
    await taps(world, world.budi, "001/KEBERATAN")
    assert "Perintah dilaksanakan" in str(world.group.last.buttons)


async def test_a_ruling_after_the_superiors_silence_ends_the_superiors_days(world: World) -> None:
    await contested(world)
    await world.turn_to(datetime(2027, 1, 12, 9, 30, tzinfo=WIB))
    ruling = ("> Putusan Komisi Informasi", "12 Januari 2027", "> Beri seluruhnya")
    await records_dispute(world, *ruling, "20 Januari 2027", "> Tanpa catatan")
    assert (await stands(world))["state"] == "in_process"
    await world.talks(world.sari, "/daftar", "> 001/KEBERATAN")
    assert "belum ditanggapi; PPID melaksanakan perintahnya" in world.sari.last.text
    said = [m.text for m in world.group.messages if "tanggapan terlambat" in m.text]
    await world.turn_to(datetime(2027, 1, 14, 8, tzinfo=WIB))
    assert [m.text for m in world.group.messages if "tanggapan terlambat" in m.text] == said


async def opens(world: World) -> str:
    """Return what Sari reads of her objection."""
    await world.talks(world.sari, "/daftar", "> 001/KEBERATAN")
    return world.sari.last.text


async def silent(world: World) -> None:
    """Let the dispute be registered on the day after the superior's last."""
    await contested(world)
    await world.turn_to(datetime(2027, 1, 12, 9, 30, tzinfo=WIB))
    await records_dispute(world, "> Didaftarkan", "12 Januari 2027", "> Tanpa catatan")


async def test_a_dispute_goes_on_after_a_superior_who_answers_late(world: World) -> None:
    await silent(world)
    assert "belum ditanggapi; sengketanya sudah dicatat" in await opens(world)
    await judges(world, "Menguatkan", UPHELD)
    await world.turn_to(datetime(2027, 3, 12, 9, 30, tzinfo=WIB))
    assert "dikuatkan; sengketanya sudah dicatat" in await opens(world)


async def test_what_follows_an_end_that_was_recorded_too_early_is_owed_again(world: World) -> None:
    await upheld(world)
    await records_dispute(world, "> Berakhir", "24 November 2026", "> Tanpa catatan")
    ruling = ("> Putusan Komisi Informasi", "24 November 2026", "> Beri seluruhnya")
    await records_dispute(world, *ruling, "1 Desember 2026", "> Tanpa catatan")
    await world.after(world.budi.in_(world.group).says("/keberatan"))
    assert "perintah kepada PPID" in world.group.messages[-1].text


async def test_a_ruling_that_orders_nothing_leaves_what_the_superior_ordered(world: World) -> None:
    await contested(world)
    order = ("Beri lampirannya juga", "8 Desember 2026")
    await judges(world, "Membatalkan sebagian", UPHELD, *order)
    before = await stands(world)
    nothing = ("> Putusan Komisi Informasi", "24 November 2026", "> Tidak ada")
    await records_dispute(world, *nothing, "> Tanpa catatan")
    assert await stands(world) == before
    await world.turn_to(datetime(2026, 12, 9, 8, tzinfo=WIB))
    assert any("laksanakan putusan lewat" in m.text for m in world.group.messages)


async def test_a_ruling_on_a_request_that_was_withdrawn_is_carried_out_too(filed: World) -> None:
    await seat(filed, Role.ATASAN)
    await filed.turn_to(datetime(2026, 12, 9, 9, 30, tzinfo=WIB))
    await filed.talks(filed.sari, "/daftar", "> 001/PPID")
    await objects(filed, "c. Tidak ditanggapi")
    await filed.talks(filed.sari, "/daftar", "> 001/PPID", "> Cabut", "> Ya, cabut")
    await judges(filed, "Menguatkan", UPHELD)
    ruling = ("> Putusan Komisi Informasi", "9 Desember 2026", "> Beri seluruhnya")
    await records_dispute(filed, *ruling, "16 Desember 2026", "> Tanpa catatan")
    assert (await stands(filed))["state"] == "in_process"
    await answers(filed, filed.budi, "Ini seluruhnya.")
    assert (await stands(filed))["state"] == "answered"


async def test_an_answer_that_cannot_be_used_is_asked_again_in_the_words_of_its_kind(
    world: World,
) -> None:
    await upheld(world)
    await fills(world, world.budi, "> Catat sengketa", "sudah entah sampai mana")
    assert "Silakan pilih salah satu tombol." in form_text(world, world.budi)
    hearing = ("> Mediasi", "1 Desember 2026", "pukul 09.00, Semarang", "> Tanpa catatan")
    await fills(world, world.budi, *hearing, "sudah benar semua")
    assert "bila sudah benar, atau “Kembali”" in form_text(world, world.budi)


async def test_only_the_ppid_records_what_a_ruling_orders(filed: World) -> None:
    await upheld(filed)
    joko, _ = await staffed(filed)
    await fills(filed, joko, "> Catat sengketa", "> Putusan Komisi Informasi")
    assert joko.toast == "Ini hanya dapat dilakukan oleh: PPID."
    assert "Tahap sengketa yang mana?" in form_text(filed, joko)
