"""Two clocks: inside an election stage a request is tagged, outside it runs as ever."""

import pytest

from tests.prelude import World, fills, got, rows, shown, taps
from tests.stories.deadlines.acts import enters_a_stage


@pytest.mark.journey
async def test_inside_a_stage_the_receipt_promises_the_shorter_of_two_dates(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    receipt = got(world.sari, "TANDA BUKTI")[-1].text
    assert "Jawaban paling lambat: Jumat, 27 November 2026" in receipt
    assert "sampai Selasa, 8 Desember 2026" in receipt
    assert "Jumat, 27 November 2026" in world.card.text
    assert "Selasa, 8 Desember 2026 untuk yang lain" in world.card.text


@pytest.mark.journey
async def test_other_information_gets_the_long_clock_but_keeps_the_promise(world: World) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    await taps(world, world.budi, "Bukan informasi Pemilu")
    (case,) = await rows(world, "SELECT regime, due_on, promised_on FROM cases")
    assert case == {"regime": "umum", "due_on": "2026-12-08", "promised_on": "2026-11-27"}


async def test_a_stage_entered_late_lists_the_cases_that_it_would_touch(world: World) -> None:
    number = await world.files(world.sari)
    await enters_a_stage(world)
    assert number in shown(world, "disimpan").text
    (case,) = await rows(world, "SELECT regime, due_on FROM cases")
    assert case == {"regime": "umum", "due_on": "2026-12-08"}


async def shortens(world: World) -> None:
    await taps(world, world.budi, "Tindakan lain", "Pakai hitungan Pemilu")
    await fills(world, world.budi, "Yang diminta berkas pencalonan.", "> Pindahkan")


@pytest.mark.journey
async def test_the_ppid_shortens_a_clock_with_a_reason_and_the_promise_stays(filed: World) -> None:
    await enters_a_stage(filed)
    await shortens(filed)
    (case,) = await rows(filed, "SELECT regime, due_on, promised_on FROM cases")
    assert case == {"regime": "pemilu", "due_on": "2026-11-27", "promised_on": "2026-12-08"}
    (kept,) = await rows(filed, "SELECT reason FROM due_date WHERE because = 'regime'")
    assert "pencalonan" in filed.desk.database.vault.open("due_date.reason", 1, kept["reason"])


@pytest.mark.journey
async def test_a_stage_is_withdrawn_after_a_question_and_cases_keep_their_clock(
    world: World,
) -> None:
    await enters_a_stage(world)
    await world.files(world.sari)
    await world.after(world.budi.in_(world.group).says("/tahapan"))
    await taps(world, world.budi, "Cabut nomor 1")
    assert (await rows(world, "SELECT withdrawn_at FROM stage"))[0]["withdrawn_at"] is None
    await taps(world, world.budi, "Ya, cabut tahapan ini")
    assert (await rows(world, "SELECT withdrawn_at FROM stage"))[0]["withdrawn_at"]
    assert (await rows(world, "SELECT due_on FROM cases"))[0]["due_on"] == "2026-11-27"
