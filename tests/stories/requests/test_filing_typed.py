"""People who type what others tap: answered questions, misses, an officer's help, old buttons."""

import pytest

from tests.prelude import NIK, World, read_table
from tests.walking import ADDRESS, NAME, PHONE, WANTED, group_text, receipts, rows, walk_on, walk_to

HELP = "minta dibantu mengisi"


def live(world: World) -> list[str]:
    """Return the buttons that stand in the private chat, with their number of messages before."""
    return [label for message in world.sari.chat if message.from_bot for label in message.buttons]


async def misses(world: World, *texts: str) -> None:
    await world.talks(world.sari, *texts)


@pytest.mark.parametrize(
    ("question", "words", "shown"),
    read_table("forms/typed_words.txt", "in the chat"),
)
async def test_a_typed_answer_is_understood(
    world: World, question: str, words: str, shown: str
) -> None:
    await walk_to(world, question)
    await world.say(world.sari, words)
    assert shown in world.sari.last.text


async def test_who_only_thanks_at_a_question_is_no_case_for_an_officer(world: World) -> None:
    await walk_to(world, "purpose")
    await misses(world, "ok", "oke kak", "terima kasih")
    assert HELP not in group_text(world)
    await world.say(world.sari, "buat skripsi")
    assert "Bagaimana Anda ingin menerimanya" in world.sari.last.text


async def test_a_name_that_was_typed_early_can_be_taken_back(world: World) -> None:
    await walk_to(world, "kind")
    await world.talks(world.sari, NAME, "> Kembali", "> Kembali", "> Badan hukum")
    assert "nama resminya" in world.sari.last.text


@pytest.mark.journey
async def test_the_second_miss_is_numbered_and_offers_an_officer_whom_only_a_press_calls(
    world: World,
) -> None:
    await walk_to(world, "kind")
    await misses(world, "saya tidak tahu?")
    assert "1. Perorangan, 2. Kelompok orang, 3. Badan hukum" in world.sari.last.text
    await misses(world, "yang mana?")
    assert "Balas dengan satu angka saja:\n1. Perorangan\n2." in world.sari.last.text
    await misses(world, "bagaimana ini?")
    assert "Tekan “Minta bantuan petugas”" in world.sari.last.text
    assert HELP not in group_text(world)
    await world.press(world.sari, "Minta bantuan petugas")
    assert HELP in world.group.general[-1].text
    assert "petugas akan menulis kepada Anda di sini" in world.sari.last.text


async def test_a_form_goes_on_while_an_officer_helps(world: World) -> None:
    await walk_to(world, "address")
    await world.press(world.sari, "Minta bantuan petugas")
    await world.say(world.sari, ADDRESS)
    assert ADDRESS not in group_text(world)
    assert (await rows(world, "SELECT step FROM draft")) == [("contact",)]
    await world.say(world.sari, PHONE)
    assert ADDRESS in world.sari.last.text


@pytest.mark.parametrize(("question", "answer"), [("nik", NIK), ("contact", PHONE)])
async def test_a_number_that_was_asked_for_goes_on_and_never_to_the_group(
    world: World, question: str, answer: str
) -> None:
    await walk_to(world, question)
    await world.talks(world.sari, "> Minta bantuan petugas", answer)
    assert (await rows(world, "SELECT step FROM draft")) != [(question,)]
    await world.say(world.sari, "terima kasih")
    assert answer not in group_text(world)


async def test_only_the_open_question_has_buttons(world: World) -> None:
    await walk_to(world, "confirm")
    asked = [m.text.split("\n")[0] for m in world.sari.chat if m.from_bot and m.buttons]
    # The privacy notice keeps its answers: "I do not agree" takes the agreement back.
    assert asked == ["Sebelum mulai: data pribadi Anda", "Periksa dulu, baru kirim."]
    await world.press(world.sari, "Kirim permohonan")
    assert len(receipts(world.sari)) == 1
    assert "✅ Kirim permohonan" not in live(world)
    failed = await rows(world, "SELECT method, error FROM outbox WHERE state = 'failed'")
    assert failed == []


async def test_a_question_that_waits_to_be_sent_loses_its_buttons_without_a_call(
    world: World,
) -> None:
    await walk_to(world, "purpose")
    world.telegram.faults.is_down = True
    world.sari.says("Penelitian")
    await world.parts.worker.once()
    world.telegram.faults.is_down = False
    await world.settle()
    assert live(world)


async def test_a_cancelled_form_leaves_no_buttons_of_its_questions(world: World) -> None:
    await walk_to(world, "kind")
    await world.press(world.sari, "Batalkan", "Ya, batalkan")
    assert not {"Perorangan", "Ya, batalkan"} & set(live(world))


async def test_the_keyboard_of_the_contact_goes_with_its_question(world: World) -> None:
    await walk_to(world, "contact")
    assert world.sari.keys[0] == "📱 Kirim nomor HP saya"
    await world.press(world.sari, "Kirim nomor HP saya")
    assert world.sari.keys == []
    assert "Periksa dulu" in world.sari.last.text


@pytest.mark.journey
async def test_a_menu_of_parts_can_be_left_as_it_was(world: World) -> None:
    await walk_to(world, "confirm")
    await world.talks(world.sari, "> Ubah", "kembali")
    assert "Periksa dulu" in world.sari.last.text
    await world.talks(world.sari, "> Ubah", "> Informasi yang diminta", "kembali")
    assert "Periksa dulu" in world.sari.last.text
    await walk_on(world, "confirm", "confirm")
    assert WANTED in world.sari.last.text
