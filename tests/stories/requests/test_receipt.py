"""The proof of receipt: the number, the dates, in which language, and whether it is gap-free."""

from datetime import datetime

import pytest

from tests.prelude import WIB, World, opened
from tests.stories.acts import unfolded
from tests.walking import ADDRESS, PHONE, WANTED, receipt, receipts, rows, walk_on, walk_to


def at(year: int, month: int, day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WIB)


@pytest.mark.parametrize(
    ("received", "due", "closed"),
    [
        (at(2026, 3, 13), "Senin, 6 April 2026", "18–24 Maret 2026, 3–5 April 2026"),
        (at(2026, 7, 7), "Selasa, 21 Juli 2026", ""),
    ],
)
async def test_the_receipt_names_the_days_off_that_lie_between(
    received: datetime, due: str, closed: str
) -> None:
    async with opened(at=received) as world:
        await world.files(world.sari)
        text = receipt(world.sari).text
        assert f"Jawaban paling lambat: {due}" in text
        assert (f"kantor libur {closed}" in text) if closed else ("kantor libur" not in text)
        assert "perkiraan" not in text


async def test_a_year_without_a_decree_is_said_to_be_an_estimate() -> None:
    async with opened(at=at(2027, 12, 22)) as world:
        await world.files(world.sari)
        assert "perkiraan" in receipt(world.sari).text
        assert "perkiraan" in world.card.text
        await world.say(world.sari, "/status 1")
        assert "perkiraan" in world.sari.last.text.casefold()


async def test_words_of_last_year_are_numbered_in_last_year() -> None:
    async with opened(at=at(2026, 12, 31, 23, 55)) as world:
        await world.say(world.sari, WANTED)
        world.clock.turn_to(at(2027, 1, 1, 0, 5))
        await world.press(world.sari, "Ya, ini permohonan saya", "Setuju")
        await walk_on(world, "purpose", "confirm")
        assert await world.files(world.rina) == "001/PPID/KPU-KLT/I/2027"
        await world.press(world.sari, "Kirim permohonan")
        assert "001/PPID/KPU-KLT/XII/2026" in receipt(world.sari).text


async def test_a_filing_that_fails_leaves_no_gap(world: World) -> None:
    await walk_to(world, "confirm")
    async with world.desk.database.transaction() as tx:
        await tx.run(
            "CREATE TRIGGER broken BEFORE INSERT ON identity BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    await world.press(world.sari, "Kirim permohonan")
    assert receipts(world.sari) == []
    assert await rows(world, "SELECT * FROM cases") == []
    await rows(world, "DROP TRIGGER broken")
    await world.files(world.rina)
    world.clock.let_pass(60)
    await world.settle()
    numbers = {str(number)[:3] for (number,) in await rows(world, "SELECT number FROM cases")}
    assert numbers == {"001", "002"}
    assert len(receipts(world.sari)) == 1


async def test_the_receipt_tells_a_foreigner_plainly_which_ways_may_be_closed(
    world: World,
) -> None:
    await walk_to(world, "nik")
    await world.talks(world.sari, "> Bukan warga negara", ADDRESS, PHONE, "> Kirim permohonan")
    text = receipt(world.sari).text
    assert "Jalur keberatan dan sengketa mungkin tidak terbuka" in text
    assert "Hak Anda" not in text


async def test_a_receipt_shows_number_date_and_pin_copies_them_and_folds_the_rest(
    filed: World,
) -> None:
    got = receipt(filed.sari)
    shown, folded = unfolded(got)
    for words in ("001/PPID", "8 Desember 2026", "PIN", "Bukti identitas"):
        assert words in shown
    for words in (
        "diperpanjang satu kali",
        "Biaya",
        "Selanjutnya",
        "keberatan dalam 30 hari kerja",
    ):
        assert words in folded
    assert "bila permohonan lengkap" not in got.text
    assert "diberi tahu dalam 3 hari kerja; batas jawaban tidak berubah karenanya" in got.text
    copied = [b["copy_text"]["text"] for row in got.rows for b in row if "copy_text" in b]
    assert copied[0] == "001/PPID/KPU-KLT/XI/2026"
    assert copied[1] in got.text
