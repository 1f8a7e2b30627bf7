"""The file of a letter, set in type."""

from bot.desk.turn import Desk
from bot.domain.desk_paper import Paper
from bot.letters import letter_typesetting
from bot.letters.letter_kinds import LETTERS


def made(desk: Desk, paper: Paper) -> bytes:
    """Typeset a letter as it was drawn up."""
    letter = LETTERS[paper.kind].model_validate_json(paper.facts)
    return letter_typesetting.pdf(letter, desk.stationery, paper)
