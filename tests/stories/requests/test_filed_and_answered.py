from tests.stories.acts import prompt
from tests.world import World


async def test_a_request_is_filed_forwarded_answered_and_tracked(world: World) -> None:
    number = await world.files(world.sari)
    assert number == "001/PPID/KPU-KLT/XI/2026"
    receipt = next(m for m in world.sari.chat if "TANDA BUKTI" in m.text)
    assert "Selasa, 8 Desember 2026" in receipt.text

    assert world.topic.name.startswith("#1 ")
    assert "Salinan daftar pemilih tetap" in world.card.text

    officer = world.budi.in_(world.group)
    officer.replies(await prompt(world, world.budi), "Sedang kami siapkan, Bu.")
    await world.hold_passes()
    assert "Sedang kami siapkan, Bu." in world.sari.last.text

    await world.answers_officially(world.budi, "Ini daftarnya.")
    assert any("Ini daftarnya." in message.text for message in world.sari.chat)
    assert "Akhir jawaban resmi" in world.sari.last.text
    assert "Dijawab" in world.card.text

    await world.press(world.sari, "Minta informasi")
