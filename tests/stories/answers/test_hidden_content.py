"""What hides in a file of an answer is said, taken out by a tap, and never reaches anybody."""

import pytest

from bot.uploads.hidden_content import find_hidden
from tests.stories.acts import shown
from tests.uploads.hidden_samples import HIDDEN
from tests.world import World


@pytest.mark.journey
async def test_a_hidden_sheet_is_named_and_thrown_out_before_the_answer_goes(
    filed: World,
) -> None:
    await filed.begins_answer(filed.budi)
    book = HIDDEN["hidden sheet"][1]()
    filed.budi.in_(filed.group).sends_document("rekap.xlsx", book, reply_to=filed.draft(filed.budi))
    await filed.settle()
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    preview = shown(filed, "Pratinjau jawaban resmi").text
    assert "rekap.xlsx: lembar tersembunyi “sumber”: 30 NIK." in preview
    await filed.presses_in_group(filed.budi, "Buang yang tersembunyi", "Siap, lihat pratinjau")
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    [given] = [m.file for m in filed.sari.chat if m.from_bot and m.file and "rekap" in m.file.name]
    assert find_hidden(given.content) == ()
