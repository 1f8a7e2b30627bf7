"""The first filing and the next ones, as a hurried person does them: counted."""

from tests.world import NIK, World

WANTED = "Mohon salinan daftar pemilih tetap per kecamatan tahun 2024"


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
    sari = Counted(world)
    await sari.say("/permohonan")
    await sari.press("Setuju")
    await sari.say(WANTED)
    await sari.press("Sudah lengkap")
    await sari.say("Skripsi")
    await sari.press("lewat percakapan ini")
    await sari.press("Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "081234567890"):
        await sari.say(words)
    world.sari.presses("Kirim permohonan")
    await world.press(world.sari, "Kirim permohonan")
    assert len(receipts(world)) == 1
    assert len(world.group.topics) == 1
