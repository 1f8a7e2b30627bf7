"""An agreement ends an objection only with both sides (UU 14/2008 Art 35(2))."""

from datetime import datetime

import pytest

from bot.domain.role_permissions import Role
from tests.stories.acts import answers, got, rows, shown
from tests.stories.filling import answers_form, fills, hands_in, taps
from tests.stories.objections.acts import contested, seat
from tests.stories.requests.acts import files_by_letter, objects_to_newest, said_last
from tests.uploads import strangers
from tests.world import WIB, World, opened, running

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
    assert "Keberatan baru selesai bila pemohon setuju" in shown(world, "Usul kesepakatan").text
    await world.press(world.sari, YES)
    assert await state(world) == ("answered", "settled")
    assert "selesai dengan musyawarah" in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    told = await rows(world, "SELECT name, actor FROM event WHERE name LIKE 'settlement-%'")
    assert [row["name"] for row in told] == ["settlement-proposed", "settlement-agreed"]
    assert told[1]["actor"] == "citizen"


async def test_no_leads_back_to_the_ordinary_answer(world: World) -> None:
    await contested(world)
    await proposes(world)
    await world.press(world.sari, NO)
    assert "menanggapi keberatan 001" in world.sari.last.text
    assert await state(world) == ("filed", None)
    assert "tidak menyetujui" in shown(world, "kesepakatan atas keberatan").text
    await fills(
        world,
        world.wati,
        "> Tanggapi keberatan",
        "> Menguatkan",
        "Salinannya sudah lengkap menurut daftar.",
        "> Lanjut",
        "> Kirim ke pemohon",
    )
    assert await state(world) == ("answered", "upheld")


async def test_while_nobody_answers_the_days_run_on_and_the_register_knows_of_no_settlement(
    world: World,
) -> None:
    await contested(world)
    await proposes(world)
    await world.turn_to(datetime(2027, 1, 12, 9, 30, tzinfo=WIB))
    assert got(world.sari, "Keberatan Anda belum ditanggapi")
    assert await state(world) == ("filed", None)
    kept = await rows(world, "SELECT settlement FROM objection")
    assert AGREED.encode() not in kept[0]["settlement"]


@pytest.mark.parametrize(
    ("language", "words", "label"),
    [
        ("en", "proposes to settle", "I agree to this settlement"),
        ("jv", "ngusulaken keberatan", "Kula sarujuk kaliyan punika"),
    ],
)
async def test_it_is_asked_in_indonesian_first_and_in_the_readers_language(
    world: World, language: str, words: str, label: str
) -> None:
    await contested(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = :language", language=language)
    await proposes(world)
    asked = got(world.sari, words)[-1].text
    assert asked.index("mengusulkan keberatan ini selesai") < asked.index(words)
    await world.press(world.sari, label)
    assert await state(world) == ("answered", "settled")


async def test_long_words_of_an_agreement_reach_a_foreign_reader_whole(world: World) -> None:
    await contested(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = 'en'")
    await proposes(world, "Kantor memberikan lampirannya. " * 60 + "Selesai.")
    assert len(got(world.sari, "Selesai.")) == 2
    await world.press(world.sari, "I agree to this settlement")
    assert await state(world) == ("answered", "settled")


async def test_only_the_words_that_were_shown_are_agreed_to(world: World) -> None:
    await contested(world)
    await proposes(world)
    first = world.sari.last
    await proposes(world, "Pemohon menerima salinan ringkasannya saja.")
    world.sari.presses(YES, on=first)
    await world.settle()
    assert "sudah tidak menunggu" in world.sari.toast
    assert await state(world) == ("filed", None)
    await world.press(world.sari, YES)
    assert "ringkasannya saja" in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    world.sari.presses(YES, on=first)
    await world.settle()
    assert len(got(world.sari, "TANGGAPAN ATAS KEBERATAN")) == 1


async def test_an_ordinary_answer_overtakes_a_proposal(world: World) -> None:
    await contested(world)
    await proposes(world)
    asked = world.sari.last
    steps = ("> Tanggapi keberatan", "> Menguatkan", "Salinannya sudah lengkap.", "> Lanjut")
    await fills(world, world.wati, *steps, "> Kirim ke pemohon")
    world.sari.presses(YES, on=asked)
    await world.settle()
    assert "sudah tidak menunggu" in world.sari.toast
    assert await state(world) == ("answered", "upheld")


async def test_a_signed_agreement_on_file_settles_it_at_once(world: World) -> None:
    await contested(world)
    await fills(world, world.wati, "> Tanggapi keberatan", "> Selesai musyawarah", AGREED)
    await hands_in(world, world.wati, "kesepakatan.pdf", strangers.pdf())
    await fills(world, world.wati, "> Lanjut", "> Kirim ke pemohon")
    assert await state(world) == ("answered", "settled")
    assert not got(world.sari, "USUL KESEPAKATAN")


async def test_who_cannot_be_asked_must_have_signed(world: World) -> None:
    await contested(world)
    world.sari.blocks_the_bot()
    await world.settle()
    await proposes(world)
    assert "tanda tangan kedua pihak" in world.wati.toast
    assert await state(world) == ("filed", None)


async def test_nobody_else_agrees(world: World) -> None:
    await contested(world)
    await proposes(world)
    world.rina.starts()
    await world.settle()
    data = next(b["callback_data"] for row in world.sari.last.rows for b in row if YES in b["text"])
    forgery = world.rina.last
    forgery.markup = {"inline_keyboard": [[{"text": "Palsu", "callback_data": data}]]}
    await world.press(world.rina, "Palsu")
    assert await state(world) == ("filed", None)


async def test_what_was_withdrawn_is_not_settled(world: World) -> None:
    await contested(world)
    await proposes(world)
    asked = world.sari.last
    world.sari.says("/daftar")
    await world.settle()
    await world.press(world.sari, "001/KEBERATAN")
    await world.press(world.sari, "Cabut keberatan")
    await world.press(world.sari, "Ya, cabut")
    world.sari.presses(YES, on=asked)
    await world.settle()
    assert await state(world) == ("withdrawn", None)


async def test_it_is_agreed_to_on_the_day_after_a_restart(tmp_path: object) -> None:
    path = tmp_path / "desk.sqlite3"  # type: ignore[operator]
    async with opened(path=path) as world:
        await contested(world)
        await proposes(world)
        world.sari.presses(YES)
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            await world.settle()
            assert await state(world) == ("answered", "settled")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("12 Desember 2026", "hari libur"),
        ("9 Desember 2026", "terlalu jauh"),
        ("8 Desember 2035", "hari libur"),
        ("23 November 2026", "sudah lewat"),
    ],
)
async def test_an_order_names_a_working_day_within_the_days_of_an_answer(
    world: World, day: str, words: str
) -> None:
    await contested(world)
    order = ("> Tanggapi keberatan", "> Membatalkan", "Memberikan lampirannya juga")
    await fills(world, world.wati, *order)
    assert "Selasa, 8 Desember 2026" in str(world.wati.last.buttons)
    await fills(world, world.wati, day, "> Lanjut", "> Kirim ke pemohon")
    assert words in world.wati.toast
    assert "8 Desember 2026" in world.wati.toast
    assert await state(world) == ("filed", None)
    await taps(world, world.wati, "Kembali")
    await taps(world, world.wati, "Kembali")
    await answers_form(world, world.wati, "8 Desember 2026")
    await fills(world, world.wati, "> Kirim ke pemohon")
    assert await state(world) == ("answered", "overturned")


async def test_a_kuasa_whose_letter_ended_agrees_to_nothing(world: World) -> None:
    await seat(world, Role.ATASAN)
    await files_by_letter(world, world.sari, until="30 November 2026")
    await answers(world, world.budi, "Terlampir datanya.")
    await objects_to_newest(world, world.sari)
    await proposes(world)
    asked = world.sari.last
    await world.turn_to(datetime(2026, 12, 1, 9, 30, tzinfo=WIB))
    for label in (YES, NO):
        world.sari.presses(label, on=asked)
        await world.settle()
        assert "surat kuasa yang baru" in said_last(world.sari)
        assert await state(world) == ("filed", None)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("id", "Setuju", "tekan salah satu tombol"),
        ("id", "saya tidak setuju", "tekan salah satu tombol"),
        ("id", "ya", "tekan salah satu tombol"),
        ("en", "I agree", "press one of these buttons"),
        ("jv", "Kula sarujuk", "tekan salah satunggaling tombol"),
    ],
)
async def test_who_writes_the_answer_hears_what_to_press(
    world: World, language: str, words: str, told: str
) -> None:
    await contested(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = :language", language=language)
    await proposes(world)
    await world.say(world.sari, words)
    assert told in world.sari.last.text
    assert await state(world) == ("filed", None)
    world.sari.presses(world.sari.last.buttons[0])
    await world.settle()
    assert await state(world) == ("answered", "settled")
    await world.say(world.sari, words)
    assert told not in world.sari.last.text


async def test_other_words_go_to_the_officers_as_ever(world: World) -> None:
    await contested(world)
    await proposes(world)
    await world.say(world.sari, "Mohon lampirannya dikirim lewat pos saja, saya di luar kota.")
    assert "tombol ini" not in world.sari.last.text
