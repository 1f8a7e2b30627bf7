"""Two clocks: inside an election stage a request is tagged, outside it runs as ever."""

from datetime import datetime

import pytest

from tests.stories.acts import got, rows, shown
from tests.stories.deadlines.acts import enters_a_stage
from tests.stories.filling import answers_form, taps
from tests.world import WIB, World


@pytest.mark.journey
async def test_inside_a_stage_the_receipt_promises_the_shorter_of_two_dates(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    receipt = got(world.sari, "TANDA BUKTI")[-1].text
    assert "Jawaban paling lambat: Jumat, 27 November 2026" in receipt
    assert "sampai Selasa, 8 Desember 2026" in receipt
    assert "Jumat, 27 November 2026" in world.card.text
    assert "Selasa, 8 Desember 2026 untuk yang lain" in world.card.text


async def test_outside_every_stage_nothing_is_tagged(world: World) -> None:
    await enters_a_stage(world, "1 Desember 2026")
    await world.files(world.sari)
    assert "8 Desember 2026" in got(world.sari, "TANDA BUKTI")[-1].text
    assert "Informasi Pemilu" not in str(world.card.buttons)


async def test_election_information_stays_on_the_shorter_clock(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    await taps(world, world.budi, "🗳 Informasi Pemilu")
    assert "Hitungan Pemilu" in world.card.text
    assert "8 Desember" not in world.card.text
    assert "27 November 2026" in got(world.sari, "HITUNGAN HARI")[-1].text


@pytest.mark.journey
async def test_other_information_gets_the_long_clock_but_keeps_the_promise(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    await taps(world, world.budi, "Bukan informasi Pemilu")
    (case,) = await rows(world, "SELECT regime, due_on, promised_on FROM cases")
    assert case == {"regime": "umum", "due_on": "2026-12-08", "promised_on": "2026-11-27"}


async def test_after_a_working_day_the_longer_clock_cannot_be_chosen(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    await world.turn_to(datetime(2026, 11, 26, 10, tzinfo=WIB))
    await taps(world, world.budi, "Bukan informasi Pemilu")
    assert "tidak dapat dipilih lagi" in world.budi.toast
    (case,) = await rows(world, "SELECT regime, tagged, due_on FROM cases")
    assert case == {"regime": "pemilu", "tagged": None, "due_on": "2026-11-27"}


async def test_a_stage_entered_late_lists_the_cases_that_it_would_touch(world: World) -> None:
    number = await world.files(world.sari)
    await enters_a_stage(world)
    assert number in shown(world, "disimpan").text
    (case,) = await rows(world, "SELECT regime, due_on FROM cases")
    assert case == {"regime": "umum", "due_on": "2026-12-08"}


async def shortens(world: World) -> None:
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Pakai hitungan Pemilu")
    await answers_form(world, world.budi, "Yang diminta berkas pencalonan.")
    await taps(world, world.budi, "Pindahkan")


@pytest.mark.journey
async def test_the_ppid_shortens_a_clock_with_a_reason_and_the_promise_stays(world: World) -> None:
    await world.files(world.sari)
    await enters_a_stage(world)
    await shortens(world)
    (case,) = await rows(world, "SELECT regime, due_on, promised_on FROM cases")
    assert case == {"regime": "pemilu", "due_on": "2026-11-27", "promised_on": "2026-12-08"}
    (kept,) = await rows(world, "SELECT reason FROM due_date WHERE because = 'regime'")
    assert "pencalonan" in world.desk.database.vault.open("due_date.reason", 1, kept["reason"])


async def test_a_shorter_date_that_has_passed_becomes_a_target_only(world: World) -> None:
    await world.files(world.sari)
    await enters_a_stage(world)
    await world.turn_to(datetime(2026, 12, 1, 10, tzinfo=WIB))
    await shortens(world)
    (case,) = await rows(world, "SELECT regime, due_on, internal_on FROM cases")
    assert case == {"regime": "umum", "due_on": "2026-12-08", "internal_on": "2026-11-27"}
    assert "Target dalam" in world.card.text


async def test_a_clock_is_not_shortened_outside_every_stage(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Tindakan lain")
    assert not any("Pakai hitungan Pemilu" in label for label in world.group.last.buttons)


@pytest.mark.journey
async def test_a_stage_is_withdrawn_after_a_question_and_cases_keep_their_clock(
    world: World,
) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    world.budi.in_(world.group).says("/tahapan")
    await world.settle()
    await taps(world, world.budi, "Cabut nomor 1")
    assert (await rows(world, "SELECT withdrawn_at FROM stage"))[0]["withdrawn_at"] is None
    await taps(world, world.budi, "Ya, cabut tahapan ini")
    assert (await rows(world, "SELECT withdrawn_at FROM stage"))[0]["withdrawn_at"]
    assert (await rows(world, "SELECT due_on FROM cases"))[0]["due_on"] == "2026-11-27"


async def test_a_member_without_an_office_does_not_keep_the_stages(world: World) -> None:
    world.wati.in_(world.group).says("/tahapan")
    await world.settle()
    refusal = world.group.messages[-1].text
    assert "hanya dapat dilakukan oleh: petugas pelayanan, pelaksana, PPID" in refusal
    assert await rows(world, "SELECT id FROM stage") == []
