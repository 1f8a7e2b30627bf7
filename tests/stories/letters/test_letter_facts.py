"""Letters on their way to the citizen."""

from hashlib import sha256

import pytest

from bot.letters.stationery import Stationery
from tests.letters.samples import text_of
from tests.stories.letters.acts import content, letters
from tests.walking import walk_to
from tests.world import World, opened


async def digests(world: World) -> list[str]:
    async with world.desk.database.transaction() as tx:
        rows = await tx.all(
            "SELECT json_extract(facts, '$.sha256') AS sum FROM event WHERE name = 'letter-sent'"
        )
    return [row["sum"] for row in rows]


async def test_the_receipt_comes_as_a_letter_too(world: World) -> None:
    number = await world.files(world.sari)
    [letter] = letters(world.sari)
    words = text_of(content(letter))
    assert f"Nomor: {number}" in words
    assert "Salinan daftar pemilih tetap per kecamatan" in words
    assert "Selasa, 8 Desember 2026" in words
    assert letter.file is not None
    assert letter.file.name == "Tanda-Bukti-Penerimaan-001-PPID-KPU-KLT-XI-2026.pdf"
    assert await digests(world) == [sha256(content(letter)).hexdigest()]


@pytest.mark.parametrize(
    ("language", "send", "heading"),
    [
        ("English", "Send the request", "PROOF OF RECEIPT"),
        ("Jawa", "Kintun panyuwunan", "TANDHA TAMPI"),
    ],
)
async def test_a_letter_has_its_translation_behind_it(
    world: World, language: str, send: str, heading: str
) -> None:
    await walk_to(world, "confirm")
    await world.say(world.sari, "/bahasa")
    await world.press(world.sari, language)
    await world.press(world.sari, send)
    words = text_of(content(letters(world.sari)[0]))
    assert words.index("TANDA BUKTI PENERIMAAN") < words.index(heading)


async def test_the_code_on_a_letter_opens_the_status(filed: World) -> None:
    filed.sari.starts("status_1-2026")
    await filed.settle()
    assert "Perjalanan" in filed.sari.last.text
    filed.rina.starts("status_1-2026")
    await filed.settle()
    assert "PIN" in filed.rina.last.text


async def test_a_letter_that_cannot_be_made_is_an_alarm_and_keeps_nothing_back() -> None:
    broken = Stationery({"receipt.typ": b"#nothing("})
    async with opened(stationery=broken) as world:
        await world.files(world.sari)
        assert letters(world.sari) == []
        assert "tidak dapat dibuat" in world.group.last.text
        assert await digests(world) == []
        await world.press(world.sari, "Lihat permohonan ini")
        assert "Perjalanan" in world.sari.last.text
