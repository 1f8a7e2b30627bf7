"""Where identity goes, and where it never does."""

from tests.prelude import NIK, World
from tests.walking import ADDRESS, NAME, group_text, receipt, walk_to


async def test_the_nik_message_leaves_the_chat(world: World) -> None:
    await walk_to(world, "nik")
    wrong = await world.say(world.sari, "3310 0141 0799")
    right = await world.say(world.sari, NIK)
    assert wrong.deleted
    assert right.deleted
    await world.talks(world.sari, ADDRESS, "0812 3456 7890")
    assert "•••• •••• •••• 0001" in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert NIK not in "\n".join(message.text for message in world.sari.chat)
    assert receipt(world.sari)


async def test_a_question_is_screened_by_the_details_of_the_draft(world: World) -> None:
    await walk_to(world, "contact")
    await world.press(world.sari, "Minta bantuan petugas")
    world.budi.in_(world.group).replies(world.group.general[-1], "Ada apa?")
    await world.replies_leave()
    await world.after(world.sari.replies(world.sari.last, f"Saya {NAME} di {ADDRESS}, NIK {NIK}"))
    for secret in (NAME, NIK, "Pemuda 12"):
        assert secret not in group_text(world)


async def test_the_givers_of_a_proxy_are_masked(world: World) -> None:
    await walk_to(world, "kind")
    await world.press(world.sari, "Kelompok orang")
    for words in ("Paguyuban Tonggalan", NIK, "Rudi Hartono, Wati Lestari dan Joko Susilo"):
        await world.say(world.sari, words)
    await world.talks(world.sari, ADDRESS, "0812 3456 7890", "> Kirim permohonan")
    await world.say(world.sari, "Rudi Hartono dan Joko Susilo ingin datang")
    assert "Hartono" not in world.topic.last.text
    assert "Susilo" not in world.topic.last.text
