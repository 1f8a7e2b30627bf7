"""The first filing as a hurried person does it: acts and words are counted, and it is answered."""

from tests.prelude import NIK, SandboxMessage, World
from tests.stories.acts import prompt, unfolded
from tests.walking import walk_to

WANTED = "Mohon salinan daftar pemilih tetap per kecamatan tahun 2024"
MOST_WORDS = 347


class Counted:
    """A person whose messages and taps beside the free text are counted."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.acts = 0

    async def press(self, label: str) -> None:
        self.acts += 1
        await self.world.press(self.world.sari, label)

    async def say(self, words: str, *, free: bool = False) -> None:
        self.acts += not free
        await self.world.say(self.world.sari, words)


def receipts(world: World) -> list[str]:
    return [message.text for message in world.sari.chat if "TANDA BUKTI" in message.text]


async def test_a_first_filing_takes_twelve_acts_beside_the_free_text(world: World) -> None:
    sari = Counted(world)
    await sari.say("/start")
    await sari.press("Minta informasi")
    await sari.press("Setuju")
    await sari.say(WANTED, free=True)
    await sari.press("Sudah lengkap")
    await sari.say("Skripsi", free=True)
    await sari.press("lewat percakapan ini")
    await sari.press("Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "081234567890"):
        await sari.say(words)
    await sari.press("Kirim permohonan")
    assert sari.acts <= 12
    assert len(receipts(world)) == 1
    case = receipts(world)[0]
    assert "Nomor pendaftaran: 001/PPID/KPU-KLT/XI/2026" in case
    assert "Daftar pemilih tetap per kecamatan" in case or "Salinan daftar pemilih" in case
    assert "Selasa, 24 November 2026 10.00 WIB" in case
    assert "Biaya:" in case
    assert "keberatan" in case
    assert "PIN: " in case


async def test_two_quick_taps_on_send_file_once(world: World) -> None:
    await walk_to(world, "confirm")
    world.sari.presses("Kirim permohonan")
    await world.press(world.sari, "Kirim permohonan")
    assert len(receipts(world)) == 1
    assert len(world.group.topics) == 1


async def test_a_request_is_filed_forwarded_answered_and_tracked(world: World) -> None:
    number = await world.files(world.sari)
    assert number == "001/PPID/KPU-KLT/XI/2026"
    receipt = next(m for m in world.sari.chat if "TANDA BUKTI" in m.text)
    assert "Selasa, 8 Desember 2026" in receipt.text

    assert world.topic.name.startswith("#1 ")
    assert "Salinan daftar pemilih tetap" in world.card.text

    officer = world.budi.in_(world.group)
    officer.replies(await prompt(world, world.budi), "Sedang kami siapkan, Bu.")
    await world.replies_leave()
    assert "Sedang kami siapkan, Bu." in world.sari.last.text

    await world.answers_officially(world.budi, "Ini daftarnya.")
    assert any("Ini daftarnya." in message.text for message in world.sari.chat)
    assert "Akhir jawaban resmi" in world.sari.last.text
    assert "Dijawab" in world.card.text

    await world.press(world.sari, "Minta informasi")


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
    assert "TANDA BUKTI" in said[-1].text
    assert "Selamat datang" in said[0].text
    assert sum(map(words_at_once, said)) <= MOST_WORDS
