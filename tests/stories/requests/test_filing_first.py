"""The first filing and the next ones, as a hurried person does them: counted."""

import pytest

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


async def test_an_entity_files_in_sixteen_acts(world: World) -> None:
    sari = Counted(world)
    await sari.say("/start")
    await sari.press("Minta informasi")
    await sari.press("Setuju")
    await sari.say(WANTED, free=True)
    await sari.press("Sudah lengkap")
    await sari.say("Pemantauan", free=True)
    await sari.press("lewat percakapan ini")
    await sari.press("Badan hukum")
    for words in (
        "Yayasan Pemilu 45",
        "AHU-0012345.AH.01.07.Tahun 2020",
        "Bambang Sutrisno",
        "Ketua",
        "Jl. Pemuda 12, Tonggalan, Klaten",
        "halo@yayasan.or.id",
    ):
        await sari.say(words)
    await sari.press("Kirim permohonan")
    assert sari.acts <= 16
    assert len(receipts(world)) == 1
    assert "Badan hukum" in world.card.text
    everything = " ".join(message.text for message in world.group.messages)
    for secret in ("Yayasan", "Bambang", "yayasan.or.id"):
        assert secret not in everything


async def test_a_returning_requester_files_in_five_acts(world: World) -> None:
    await world.files(world.sari)
    sari = Counted(world)
    await sari.press("Menu")
    sari.acts = 0
    await sari.press("Minta informasi")
    await sari.say("Notulen rapat pleno bulan Oktober", free=True)
    await sari.press("Sudah lengkap")
    await sari.say("Belajar", free=True)
    assert "Sari Wulandari" in world.sari.last.text
    assert "•••• •••• •••• 0001" in world.sari.last.text
    assert NIK not in world.sari.last.text
    await sari.press("data dan cara yang sama")
    assert "Percakapan ini" in world.sari.last.text or "percakapan" in world.sari.last.text
    await sari.press("Kirim permohonan")
    assert sari.acts <= 5
    assert len(receipts(world)) == 2
    assert "002/PPID" in receipts(world)[1]


async def test_the_same_person_may_ask_for_another_way(world: World) -> None:
    await world.files(world.sari)
    sari = Counted(world)
    await sari.press("Menu")
    await sari.press("Minta informasi")
    await sari.say("Notulen rapat pleno bulan Oktober")
    await sari.press("Sudah lengkap")
    await sari.say("Belajar")
    await sari.press("Data sama, cara lain")
    await sari.press("Cara lain")
    await sari.press("Melihat di kantor")
    summary = world.sari.last.text
    assert "Melihat di kantor" in summary
    assert "Sari Wulandari" in summary
    await sari.press("Kirim permohonan")
    assert "Melihat di kantor" in world.card.text


async def test_somebody_else_with_the_same_account_fills_in_anew(world: World) -> None:
    await world.files(world.sari)
    sari = Counted(world)
    await sari.press("Menu")
    await sari.press("Minta informasi")
    await sari.say("Notulen rapat pleno bulan Oktober")
    await sari.press("Sudah lengkap")
    await sari.say("Belajar")
    await sari.press("Tidak, isi baru")
    await sari.press("lewat percakapan ini")
    await sari.press("Kelompok orang")
    for words in ("Paguyuban Warga Tonggalan", NIK):
        await sari.say(words)
    await sari.press("Tidak ada")
    await sari.say("Jl. Pemuda 20, Tonggalan, Klaten")
    await sari.say("0812 3456 7891")
    assert "Sari Wulandari" not in world.sari.last.text
    await sari.press("Kirim permohonan")
    assert "Kelompok orang" in world.card.text


@pytest.mark.parametrize("reason", ["KTP hilang", "Belum 18 tahun"])
async def test_a_person_without_a_nik_can_file(world: World, reason: str) -> None:
    sari = Counted(world)
    await sari.say("/permohonan")
    await sari.press("Setuju")
    await sari.say(WANTED)
    await sari.press("Sudah lengkap")
    await sari.say("Skripsi")
    await sari.press("lewat percakapan ini")
    await sari.press("Perorangan")
    await sari.say("Sari Wulandari")
    await sari.press(reason)
    if reason == "Belum 18 tahun":
        await sari.say("Budi Santoso")
        await sari.press("Belum, menyusul")
    await sari.say("Jl. Pemuda 12, Tonggalan, Klaten")
    await sari.say("081234567890")
    assert reason in world.sari.last.text
    await sari.press("Kirim permohonan")
    assert len(receipts(world)) == 1


@pytest.mark.parametrize(
    ("taps", "way"),
    [
        (["Melihat di kantor"], "Melihat di kantor"),
        (["Mendapat salinan", "Digital", "Email"], "salinan · Digital · lewat surel (email)"),
        (["Mendapat salinan", "Kertas", "Pos"], "Mendapat salinan · Kertas · lewat pos"),
        (["Mendapat salinan", "Kertas", "Kurir"], "Mendapat salinan · Kertas · lewat kurir"),
    ],
)
async def test_the_way_can_be_chosen(world: World, taps: list[str], way: str) -> None:
    sari = Counted(world)
    await sari.say("/permohonan")
    await sari.press("Setuju")
    await sari.say(WANTED)
    await sari.press("Sudah lengkap")
    await sari.say("Skripsi")
    await sari.press("Cara lain")
    for tap in taps:
        await sari.press(tap)
    await sari.press("Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten"):
        await sari.say(words)
    await sari.say("081234567890")
    if "Email" in taps:
        assert "alamat email" in world.sari.last.text
        await sari.say("sari@contoh.id")
    await sari.press("Kirim permohonan")
    assert way in world.card.text


async def test_two_taps_on_send_file_once(world: World) -> None:
    number = await world.files(world.sari)
    summary = next(m for m in world.sari.chat if "Periksa dulu" in m.text)
    world.sari.presses("Kirim permohonan", on=summary, earlier=True)
    world.sari.presses("Kirim permohonan", on=summary, earlier=True)
    await world.settle()
    assert receipts(world)[0].count(number) == 1
    assert len(receipts(world)) == 1
    assert "Mungkin sudah terkirim" in world.sari.toast
    assert len(world.group.topics) == 1


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
    world.sari.presses("Kirim permohonan")
    await world.settle()
    assert len(receipts(world)) == 1
    assert len(world.group.topics) == 1
