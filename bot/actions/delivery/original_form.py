"""The form for a file that the desk cannot keep: where its original is, and what proves it."""

import re
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.domain.acts import Act
from bot.forms.answer_fields import FEWEST_LETTERS, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.typed_text import letters

_HASH = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", re.IGNORECASE)


def _proves(text: str) -> str:
    if not _HASH.search(text) and letters(text) < FEWEST_LETTERS:
        raise PydanticCustomError("error-original-proof", "neither a hash nor a reason")
    return text


class OriginalAnswers(FormModel):
    """Where the original is kept; `original_proof` holds its SHA-256, or why there is none."""

    kept_file: int
    original_where: Words
    original_proof: Annotated[Words, AfterValidator(_proves)]

    @property
    def sha256(self) -> str | None:
        """Return the hash that was given, in lower case."""
        found = _HASH.search(self.original_proof)
        return found[0].lower() if found else None


ORIGINAL = plain_form(
    "original", OriginalAnswers, "kept_file", at_once=True, act=Act.PLACE_ORIGINAL
)
"""Two questions: most original files stand in a folder whose name is known."""
