"""What hides in a file of an answer is said, taken out by a tap, and never reaches anybody."""

from bot.uploads.hidden_content import find_hidden
from tests.stories.acts import shown
from tests.uploads.hidden_samples import HIDDEN
from tests.world import World


async def test_a_hidden_sheet_is_named_and_thrown_out_before_the_answer_goes(
    world: World,
) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    book = HIDDEN["hidden sheet"][1]()
    world.budi.in_(world.group).sends_document("rekap.xlsx", book, reply_to=world.draft(world.budi))
    await world.settle()
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    preview = shown(world, "Pratinjau jawaban resmi").text
    assert "rekap.xlsx: lembar tersembunyi “sumber”: 30 NIK." in preview
    await world.presses_in_group(world.budi, "Buang yang tersembunyi")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    [given] = [m.file for m in world.sari.chat if m.from_bot and m.file and "rekap" in m.file.name]
    assert find_hidden(given.content) == ()
