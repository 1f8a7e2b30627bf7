"""What is said in the group of changes since an act was shown."""

import pytest

from bot.domain.law.shown_draft import Piece, changed_lines

WORDS: Piece = {"method": "sendMessage", "text": "<b>Batas</b>\n17 Desember"}
LETTER: Piece = {"letter": "notice", "addressee": ["Sari"], "signature": {"name": "Budi"}}


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ([WORDS, LETTER], []),
        ([{**WORDS, "text": "<b>Batas</b>\n18 Desember"}, LETTER], ["18 Desember"]),
        ([WORDS, {**LETTER, "signature": {"name": "Wati"}}], ["Wati"]),
        ([WORDS, {**LETTER, "addressee": ["Sari Dewi"]}], []),
    ],
)
def test_changed_lines_are_said_but_never_whom_a_letter_names(
    after: list[Piece], said: list[str]
) -> None:
    assert changed_lines([WORDS, LETTER], after) == said
