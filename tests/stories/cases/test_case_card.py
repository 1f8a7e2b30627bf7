"""The card says what counts now, once, and nothing that is over."""

from datetime import datetime, timedelta

from bot.domain.law.exemption import ApprovalPolicy
from tests.prelude import WIB, World, opened, rows, taps
from tests.stories.acts import answers, shares_offices
from tests.stories.answers.acts import lists_exemption, refuses
from tests.stories.requests.acts import extends


async def test_the_card_names_the_subject_once_and_that_the_time_was_extended(
    filed: World,
) -> None:
    assert filed.card.text.count("Salinan daftar pemilih tetap per kecamatan") == 1
    assert "sudah diperpanjang" not in filed.card.text
    await extends(filed)
    assert "17 Desember 2026 (sudah diperpanjang)" in filed.card.text


async def test_a_subject_of_its_own_stands_above_the_words(world: World) -> None:
    await world.files(world.sari, "Selamat pagi, saya minta salinan anggaran tahun 2026.")
    subject = world.topic.name.partition(" ")[2]
    assert world.card.text.split("\n")[1] == subject


async def test_no_card_waits_for_papers_that_nobody_needs_any_more(filed: World) -> None:
    assert "Bukti identitas: menunggu" in filed.card.text
    await filed.answers_officially(filed.budi)
    assert "Bukti identitas" not in filed.card.text
    assert "Hari dihitung sampai" not in filed.card.text


def turn_of(world: World) -> str:
    [line] = [line for line in world.card.text.split("\n") if line.startswith("Giliran: ")]
    return line.removeprefix("Giliran: ")


async def test_the_card_says_whose_turn_it_is_until_it_is_nobodys(filed: World) -> None:
    assert turn_of(filed) == "petugas"
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Minta bahan ke unit", "Teknis")
    assert turn_of(filed).startswith("Tim Penghubung Teknis")
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Selesai di unit")
    assert turn_of(filed) == "petugas"
    await answers(filed, filed.budi, "Terlampir datanya.")
    assert turn_of(filed) == "tidak ada"


async def test_while_a_request_is_to_be_completed_it_is_the_requesters_turn(filed: World) -> None:
    for label in ("Tindakan lain", "Minta kelengkapan", "Salinan identitas", "Tidak ada lagi"):
        await taps(filed, filed.budi, label)
    await taps(filed, filed.budi, "Kirim ke pemohon")
    assert turn_of(filed) == "pemohon"
    until = datetime.fromisoformat(
        (await rows(filed, "SELECT * FROM deficiency"))[0]["complete_by"]
    )
    await filed.turn_to(until.replace(hour=12, tzinfo=WIB))
    assert turn_of(filed) == "pemohon"
    await filed.turn_to((until + timedelta(days=1)).replace(tzinfo=WIB))
    assert turn_of(filed) == "petugas"


async def test_while_a_refusal_waits_for_its_approval_it_is_the_superiors_turn() -> None:
    async with opened(refusal_approval=ApprovalPolicy.ATASAN) as world:
        await shares_offices(world, world.wati)
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        assert turn_of(world) == "Atasan PPID"
        await world.presses_in_group(world.wati, "Setujui")
        assert turn_of(world).startswith("petugas")


async def test_buttons_stand_two_a_row_and_how_to_reply_on_the_first_card_only(
    world: World,
) -> None:
    for number in (1, 2):
        await world.files(world.sari, f"Salinan anggaran tahun {2020 + number}")
        assert ("Yang keluar menunggu" in world.card.text) is (number == 1)
        rows = [len(row) for row in world.card.rows]
        assert max(rows) == 2
        assert sum(rows) <= 8
        assert len(rows) <= 4


async def test_a_long_request_is_folded_on_the_card(world: World) -> None:
    await world.files(world.sari, "Salinan anggaran logistik. " * 20)
    assert [one for one in world.card.entities if one["type"] == "expandable_blockquote"]
