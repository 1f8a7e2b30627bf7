"""Who holds an office, as people type it in one line: legal name, NIP, and the position."""

import re
from typing import Annotated

from pydantic import AfterValidator

from bot.domain.role_permissions import Holder
from bot.forms.answer_fields import ShortLine

_NAME = re.compile(r"([^\d]*[^\d\s,;])[,;]?\s*((?:\d\s*){18})?")
_WORD = re.compile(r"(?i)\bnip\b[.:]?\s*")


def read_holder(line: str) -> Holder | None:
    """Return whom a line names: name, NIP (18 digits) if there is one, position behind a semicolon.

    None if it names nobody.
    """
    who, _, position = line.partition(";")
    if not any(map(str.isalpha, position)):
        who, position = line, ""
    found = _NAME.fullmatch(_WORD.sub("", who.strip()))
    if found is None or not any(map(str.isalpha, found[1])):
        return None
    return Holder(found[1].strip(), (found[2] or "").strip(), position.strip())


def written(holder: Holder) -> str:
    """Return the line in which a holder would be typed."""
    named = ", ".join(filter(None, (holder.name, holder.nip)))
    return f"{named}; {holder.position}" if holder.position else named


def _whole(line: str) -> str:
    if read_holder(line) is None:
        raise ValueError("a holder has a name")
    return line


HolderLine = Annotated[ShortLine, AfterValidator(_whole)]
