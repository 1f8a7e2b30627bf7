"""Names of files: what somebody called them, without tricks, and with the ending they deserve."""

import re
import unicodedata

LONGEST = 80
"""Characters of a name, without its ending."""
ENDINGS = {"jpeg": "jpg", "tiff": "tif", "text": "txt"}
UNFIT = re.compile(r'[<>:"|?*\s]+')


def honest(name: str, kind: str) -> str:
    """Return a name without folders, controls and reading directions, ending as its kind does."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    shown = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in last)
    stem, _, ending = UNFIT.sub(" ", shown).strip(" .").rpartition(".")
    # What stands behind a full stop in the middle of a sentence is no ending.
    whole = stem if stem and len(ending) <= 5 else f"{stem}.{ending}" if stem else ending
    return f"{whole.strip(' .')[:LONGEST].strip(' .') or 'berkas'}.{ENDINGS.get(kind, kind)}"
