"""A first filing can be read on a telephone: few words at once, the rest a tap away."""

from bot.sandbox import SandboxMessage
from tests.stories.acts import unfolded
from tests.walking import walk_to
from tests.world import World

MOST_WORDS = 340


def words_at_once(message: SandboxMessage) -> int:
    folds = any(one["type"] == "expandable_blockquote" for one in message.entities)
    return len((unfolded(message)[0] if folds else message.text).split())


async def test_a_first_filing_shows_few_words_at_once(world: World) -> None:
    await world.say(world.sari, "/start")
    await walk_to(world, "kind")
    for words in ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890"):
        await world.say(world.sari, words)
    await world.press(world.sari, "Kirim permohonan")
    said = [message for message in world.sari.chat if message.from_bot]
    assert "TANDA BUKTI" in said[-2].text
    assert "Selamat datang" in said[0].text
    assert sum(map(words_at_once, said)) <= MOST_WORDS


async def test_a_receipt_shows_number_date_and_pin_and_folds_the_rest(filed: World) -> None:
    [receipt] = [m for m in filed.sari.chat if "TANDA BUKTI" in m.text]
    shown, folded = unfolded(receipt)
    for words in ("001/PPID", "8 Desember 2026", "PIN", "Bukti identitas"):
        assert words in shown
    for words in (
        "diperpanjang satu kali",
        "Biaya",
        "Selanjutnya",
        "keberatan dalam 30 hari kerja",
    ):
        assert words in folded
