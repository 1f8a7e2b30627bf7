"""Words that were added to another request become one of their own, by the requester's own yes."""

from datetime import datetime

from tests.prelude import WIB, World, fills, got, shown, taps
from tests.stories.filling import form_text
from tests.walking import receipts, rows

CONTRACT = "Saya minta kontrak pengadaan kotak suara, vendornya siapa?"
PROPOSES = ("> Tindakan lain", "> Pemohon", "> Jadikan permohonan baru", "> Saya minta kontrak")
REQUESTS = "SELECT number, subject, purpose, received_on, due_on FROM cases ORDER BY id"


async def adds(world: World) -> None:
    await world.files(world.sari)
    await world.talks(world.sari, CONTRACT, "> Tambahan untuk")


async def proposes(world: World, consent: str, last: str) -> None:
    await fills(world, world.budi, *PROPOSES, "> Kontrak pengadaan", f"> {consent}", f"> {last}")


async def test_added_words_become_a_request_of_the_day_on_which_they_were_said(
    world: World,
) -> None:
    await adds(world)
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await proposes(world, "Tanyakan di obrolannya", "Tanyakan kepada pemohon")
    assert CONTRACT in world.sari.last.text
    assert "8 Desember 2026" in world.sari.last.text
    assert len(await rows(world, REQUESTS)) == 1
    await world.press(world.sari, "Ya, permohonan baru")
    first, second = await rows(world, REQUESTS)
    number, subject, purpose, *days = second
    assert "Kontrak pengadaan kotak suara" in str(subject)
    assert purpose == first[2]
    assert days == ["2026-11-24", "2026-12-08"]
    assert len(receipts(world.sari)) == 2
    assert str(number) in shown(world, "Tulisan pemohon menjadi permohonan").text


async def test_who_says_no_keeps_them_as_an_addition(world: World) -> None:
    await adds(world)
    await proposes(world, "Tanyakan di obrolannya", "Tanyakan kepada pemohon")
    await world.press(world.sari, "Bukan")
    assert len(await rows(world, REQUESTS)) == 1
    assert "tetap menjadi keterangan" in world.sari.last.text
    assert "bukan permohonan baru" in world.group.last.text


async def test_a_yes_that_an_officer_heard_is_recorded_and_a_day_that_is_over_is_told_to_both(
    world: World,
) -> None:
    await adds(world)
    await world.turn_to(datetime(2026, 12, 10, 9, tzinfo=WIB))
    await fills(world, world.budi, *PROPOSES, "> Kontrak pengadaan", "> Sudah, lisan")
    assert "sudah lewat" in form_text(world, world.budi)
    await taps(world, world.budi, "Jadikan permohonan")
    [_, second] = await rows(world, REQUESTS)
    number, *_, due = second
    assert due == "2026-12-08"
    told = "SELECT facts FROM event WHERE name = 'request-split' ORDER BY id DESC LIMIT 1"
    assert '"consent": "spoken"' in str((await rows(world, told))[0][0])
    assert "sudah lewat: jawab secepatnya" in shown(world, "Tulisan pemohon menjadi").text
    await world.tick()
    assert got(world.sari, f"permohonan {number} seharusnya Anda terima")


async def test_nothing_is_made_of_what_nobody_added(filed: World) -> None:
    await taps(filed, filed.budi, "Tindakan lain", "Pemohon")
    assert not any("Jadikan permohonan" in label for label in filed.group.last.buttons)
