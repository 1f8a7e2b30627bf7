"""Words that are hardly meant for a requester."""

from pathlib import Path

import pytest

from bot.domain.words.hidden_finding import meant_inside
from bot.texts.language_lexicons import inner_speech
from tests.domain.message_samples import OFFICE
from tests.text_tables import read_table

MEMBERS = ("Budi Santoso, S.Sos.", "Wati", "Joko Susilo", "Sri Lestari 🌷", "Hadi", "Anton")
SPEECH = inner_speech(*OFFICE.called)
SAMPLES = Path(__file__).parents[1] / "leaving"


@pytest.mark.parametrize(("text", "called"), read_table("domain/words.txt", "meant for colleagues"))
def test_the_words_are_named_by_which_a_text_is_meant_for_colleagues(
    text: str, called: str
) -> None:
    assert meant_inside(text, MEMBERS, SPEECH) == called


def _written(name: str, *, asked: bool) -> list[str]:
    """Return the samples that are asked about, or are not."""
    said = (SAMPLES / f"{name}.txt").read_text("utf-8").splitlines()
    return [words for words in said if bool(meant_inside(words, MEMBERS, SPEECH)) == asked]


def test_of_what_a_stranger_wrote_among_colleagues_most_is_asked_about() -> None:
    # Sixty, by somebody who saw no sample; the line shows to everybody what is missed.
    missed = _written("unseen_inner", asked=False)
    assert len(missed) <= 18, missed


def test_of_a_stranger_s_hundred_ordinary_replies_three_at_most_are_asked_about() -> None:
    asked = _written("unseen_ordinary", asked=True)
    assert len(asked) <= 3, asked
