"""What words or a file give away that nobody meant to give: what kind, where, and of how many."""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Annotated

from pydantic import Field, TypeAdapter

from bot.domain.frozen_model import FrozenModel
from bot.domain.masking_rules import Personal
from bot.domain.private_details import details

LONGEST_PLACE = 80
"""Characters that tell where something is, such as the name of a sheet."""
FEW = 3
"""So many different details are named one by one: they may be the receiver's own."""
MOST_FINDINGS = 60
MOST_FOLDED = 50
_LETTER = re.compile(r"[^\W_]")
_SIGNS = re.compile(
    "[\u200b-\u200d\u2060\ufeff]{4}|[\u202d\u202e]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0020-\U000e007f]"
)
"""Letters that nobody sees in a row, that turn the direction, or that spell words without ink."""


class Hides(StrEnum):
    """How something is in a file without meeting the eye; `SHOWN` is what meets it.

    `LOST` hides nothing: a copy without what hides would be without that too.
    """

    SHOWN = "shown"
    SHEET = "sheet"
    ROWS = "rows"
    FOLDED = "folded"
    COLUMNS = "columns"
    COMMENTS = "comments"
    CHANGES = "changes"
    NOTES = "notes"
    SLIDE = "slide"
    UNSEEN = "unseen"
    COVERED = "covered"
    OUTSIDE = "outside"
    VERSIONS = "versions"
    EMBEDDED = "embedded"
    PIVOT = "pivot"
    MODEL = "model"
    EXTERNAL = "external"
    SIGNS = "signs"
    PLACE = "place"
    AUTHOR = "author"
    PATH = "path"
    LOST = "lost"
    UNREAD = "unread"
    WAITING = "waiting"


REMOVABLE = frozenset(
    {
        *(Hides.SHEET, Hides.ROWS, Hides.FOLDED, Hides.COLUMNS, Hides.COMMENTS, Hides.CHANGES),
        *(Hides.NOTES, Hides.SLIDE, Hides.UNSEEN, Hides.OUTSIDE, Hides.VERSIONS, Hides.EMBEDDED),
        *(Hides.PLACE, Hides.AUTHOR, Hides.PATH),
    }
)
"""What a copy may be without, in some kinds of files; what lies under a box would show in it."""


def can_be_bare(found: Iterable["Finding"]) -> bool:
    """Say whether a copy without what hides in a file may be tried."""
    kinds = {one.kind for one in found}
    return bool(kinds & REMOVABLE) and Hides.COVERED not in kinds


class Finding(FrozenModel):
    """One thing that a file hides, or details of persons that it shows.

    `lines` counts rows, cells or paragraphs. `few` are the details themselves if they are few.
    """

    kind: Hides
    where: Annotated[str, Field(max_length=LONGEST_PLACE)] = ""
    lines: int = 0
    of: dict[Personal, int] = Field(default_factory=dict)
    few: Annotated[tuple[Annotated[str, Field(max_length=200)], ...], Field(max_length=FEW)] = ()

    @property
    def is_asked(self) -> bool:
        """Say whether it stops what holds it; who wrote a file and where it lay is only told."""
        return self.kind not in (Hides.AUTHOR, Hides.PATH, Hides.LOST)

    def without(self, own: str) -> "Finding | None":
        """Return it without what is the receiver's own; None if nothing is left to tell."""
        if self.few and all(one in own for one in self.few):
            if self.kind is Hides.SHOWN:
                return None
            return self.model_copy(update={"of": {}, "few": ()})
        return self.model_copy(update={"few": ()})


TOLD = TypeAdapter(Annotated[tuple[Finding, ...], Field(max_length=MOST_FINDINGS)])
"""Reads and writes findings as JSON."""


def findings(kind: Hides, where: str, said: Sequence[str]) -> Iterator[Finding]:
    """Yield what pieces of text at one place give away.

    What meets the eye gives away details of persons only, and so do a few rows that are folded
    or filtered, as everybody sees; what is hidden, whatever it says.
    """
    lines = [line for line in said if _LETTER.search(line)]
    whole = "\n".join(lines)
    found = details(whole)
    quiet = kind is Hides.SHOWN or (kind is Hides.FOLDED and len(lines) <= MOST_FOLDED)
    if found or (lines and not quiet):
        each = {one for all_of in found.values() for one in all_of}
        few = tuple(sorted(each)) if len(each) <= FEW else ()
        counts = {kind: len(set(ones)) for kind, ones in found.items()}
        place = where[:LONGEST_PLACE]
        yield Finding(kind=kind, where=place, lines=len(lines), of=counts, few=few)
    if _SIGNS.search(whole):
        yield Finding(kind=Hides.SIGNS, where=where[:LONGEST_PLACE], lines=1)
