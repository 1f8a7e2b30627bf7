"""The file of a letter: set in type, and signed if the office signs digitally."""

import logging

from bot.desk.turn import Desk
from bot.domain.desk_paper import Paper
from bot.domain.events import SignatureFacts
from bot.letters import letter_signing, letter_typesetting
from bot.letters.letter_facts import Letter
from bot.letters.letter_kinds import LETTERS
from bot.texts import OFFICIAL

logger = logging.getLogger(__name__)


def made(desk: Desk, paper: Paper) -> tuple[bytes, SignatureFacts]:
    """Typeset a letter, and sign it if the office does; an unsigned one claims no signature."""
    letter = LETTERS[paper.kind].model_validate_json(paper.facts)
    signature = letter_signing.signature_of(letter)
    if signature is None:
        return _set(desk, paper, letter), {}
    try:
        moments = (paper.made_at, desk.clock.now())
        key = letter_signing.key_for(desk.pen, moments, letter.office.name, signature.name)
        if key is None:
            return _set(desk, paper, letter), {}
        note = desk.texts.plain(OFFICIAL, "letter-signed", holder=key.holder)
        body = _set(desk, paper, letter_signing.noted(letter, signature, note))
        content = letter_signing.signed(body, key, paper.made_at)
        return content, {"signed_by": key.holder, "signed_until": key.ends.date().isoformat()}
    except letter_signing.UnsignableError as error:
        logger.error("a letter goes out unsigned: %s", error)  # noqa: TRY400 - its words say it all
        return _set(desk, paper, letter), {"unsigned": str(error)}


def _set(desk: Desk, paper: Paper, letter: Letter) -> bytes:
    return letter_typesetting.pdf(letter, desk.stationery, paper.made_at)
