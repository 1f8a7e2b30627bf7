"""An agreement ends an objection only with both sides (UU 14/2008 Art 35(2))."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, fills, got, rows, shown
from tests.stories.acts import answers
from tests.stories.objections.acts import contested, seat
from tests.stories.requests.acts import files_by_letter, objects_to_newest, said_last

AGREED = "Pemohon melihat lampirannya di kantor pada 1 Desember 2026."
YES, NO = "Saya setuju dengan kesepakatan ini", "Tidak"


async def proposes(world: World, words: str = AGREED) -> None:
    steps = ("> Tanggapi keberatan", "> Selesai musyawarah", words, "> Lanjut")
    await fills(world, world.wati, *steps, "> Kirim ke pemohon")


async def state(world: World) -> tuple[str, str | None]:
    [row] = await rows(world, "SELECT state, outcome FROM objection")
    return row["state"], row["outcome"]


@pytest.mark.journey
async def test_the_requesters_own_tap_settles_it(world: World) -> None:
    await contested(world)
    await proposes(world)
    asked = got(world.sari, "USUL KESEPAKATAN")[-1].text
    assert AGREED in asked
    assert "paling lambat Senin, 11 Januari 2027" in asked
    assert await state(world) == ("filed", None)
    [kept] = await rows(world, "SELECT settlement FROM objection")
    assert AGREED.encode() not in kept["settlement"]
    assert "Keberatan baru selesai bila pemohon setuju" in shown(world, "Usul kesepakatan").text
    await world.press(world.sari, YES)
    assert await state(world) == ("answered", "settled")
    assert "selesai dengan musyawarah" in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    told = await rows(world, "SELECT name, actor FROM event WHERE name LIKE 'settlement-%'")
    assert [row["name"] for row in told] == ["settlement-proposed", "settlement-agreed"]
    assert told[1]["actor"] == "citizen"


async def test_long_words_of_an_agreement_reach_a_foreign_reader_whole(world: World) -> None:
    await contested(world)
    await rows(world, "UPDATE person SET language = 'en'")
    await proposes(world, "Kantor memberikan lampirannya. " * 60 + "Selesai.")
    assert len(got(world.sari, "Selesai.")) == 2
    await world.press(world.sari, "I agree to this settlement")
    assert await state(world) == ("answered", "settled")


async def test_a_kuasa_whose_letter_ended_agrees_to_nothing(world: World) -> None:
    await seat(world, Role.ATASAN)
    await files_by_letter(world, world.sari, until="30 November 2026")
    await answers(world, world.budi, "Terlampir datanya.")
    await objects_to_newest(world, world.sari)
    await proposes(world)
    asked = world.sari.last
    await world.turn_to(datetime(2026, 12, 1, 9, 30, tzinfo=WIB))
    for label in (YES, NO):
        await world.after(world.sari.presses(label, on=asked))
        assert "surat kuasa yang baru" in said_last(world.sari)
        assert await state(world) == ("filed", None)
