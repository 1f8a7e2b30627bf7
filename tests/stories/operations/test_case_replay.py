"""Every row of a request or an objection is as its events tell, whatever happens to it."""

from collections.abc import Coroutine
from datetime import datetime, timedelta

from bot.domain.law.answer_dates import AnchorPolicy
from storage import trail
from tests.prelude import WIB, Role, World, opened, rows, taps
from tests.stories.acts import answers
from tests.stories.calendar.acts import ADD, changes
from tests.stories.deadlines.acts import BASIS, completes
from tests.stories.disputes.acts import records_dispute
from tests.stories.objections.acts import contested, judges, objects, seat
from tests.stories.requests.acts import extends

THURSDAY = datetime(2026, 11, 26, 10, tzinfo=WIB)


async def lists_what_is_missing(world: World) -> None:
    for label in ("Tindakan lain", "Minta kelengkapan", "Tujuan", "Tidak ada lagi", "Kirim ke"):
        await world.presses_in_group(world.budi, label)


async def withdraws(world: World) -> None:
    await world.files(world.rina)
    await world.talks(world.rina, "/daftar", "> 002/PPID", "> Cabut permohonan", "> Ya, cabut")


async def test_whatever_happens_to_a_case_its_row_follows_from_its_events() -> None:
    async with opened(anchor=AnchorPolicy.COMPLETED, anchor_basis=BASIS) as world:
        await seat(world, Role.ATASAN)
        order = ("Salinan lengkap", "8 Desember 2026")
        life: tuple[tuple[str, Coroutine[object, object, object]], ...] = (
            ("received", world.files(world.sari)),
            ("to_complete", lists_what_is_missing(world)),
            ("in_process", completes(world, THURSDAY, THURSDAY)),
            ("in_process", extends(world)),
            ("in_process", changes(world, *ADD)),
            ("answered", answers(world, world.budi, "Terlampir datanya.")),
            ("answered", objects(world, "d. Tidak sesuai")),
            ("in_process", judges(world, "Membatalkan", *order)),
            ("in_process", world.turn_to(datetime(2026, 11, 27, 10, tzinfo=WIB))),
            ("answered", answers(world, world.budi, "Terlampir lampirannya.")),
            ("answered", withdraws(world)),
        )
        for state, act in life:
            await act
            first, *_ = await rows(world, "SELECT state FROM cases")
            assert first["state"] == state
            await follow(world)
        last = await rows(world, "SELECT state, ordered_on, anchor_on FROM cases")
    assert [tuple(row.values()) for row in last] == [
        ("answered", "2026-12-08", "2026-11-26"),
        ("withdrawn", None, None),
    ]


async def test_a_request_taken_up_again_tells_its_new_date() -> None:
    async with opened(anchor=AnchorPolicy.COMPLETED, anchor_basis=BASIS) as world:
        await world.files(world.sari)
        await lists_what_is_missing(world)
        await world.turn_to(datetime(2026, 11, 30, 10, tzinfo=WIB))
        await world.presses_in_group(world.budi, "Tidak diproses", "Ya, tidak diproses")
        await follow(world)
        await world.turn_to(datetime(2026, 12, 14, 10, tzinfo=WIB))
        await world.talks(world.sari, "> Lengkapi", "Datanya tahun 2024.")
        await world.presses_in_group(world.budi, "Proses kembali")
        await follow(world)
        [row] = await rows(world, "SELECT state, due_on FROM cases")
    assert row == {"state": "in_process", "due_on": "2026-12-30"}


async def follow(world: World) -> None:
    """Hold that every row is as its events tell."""
    async with world.desk.database.transaction() as tx:
        found = await trail.check_trail(tx)
    assert found.is_whole, found


async def test_the_rows_of_objections_follow_from_the_events(world: World) -> None:
    await contested(world)
    await changes(world, *ADD)
    await follow(world)
    [row] = await rows(world, "SELECT due_on, promised_on FROM objection")
    assert row == {"due_on": "2027-01-12", "promised_on": "2027-01-11"}
    await judges(world, "Menguatkan keputusan PPID", "Pemohon melihat lampirannya di kantor.")
    await follow(world)
    begun = ("> Mediasi", "24 November 2026", "pukul 09.00, Semarang")
    await records_dispute(world, *begun, "> Tanpa catatan")
    await follow(world)
    [row] = await rows(world, "SELECT state FROM objection")
    assert row["state"] == "disputed"
    for orders in ("> Beri seluruhnya", "> Uji konsekuensi ulang"):
        ruling = ("> Putusan Komisi", "24 November 2026", orders, "1 Desember 2026")
        await records_dispute(world, *ruling, "> Tanpa")
        await follow(world)
        if orders == "> Beri seluruhnya":
            await world.passes(timedelta(minutes=1))
            await answers(world, world.budi, "Ini seluruhnya.")
            await follow(world)
    lifted = ("> Putusan pengadilan", "24 November 2026", "> Tidak ada")
    await records_dispute(world, *lifted, "> Tanpa")
    await taps(world, world.wati, "Saya lihat: perintah gugur")
    await follow(world)
    [row] = await rows(world, "SELECT state, ordered_on FROM cases")
    assert row == {"state": "answered", "ordered_on": None}
