"""Makes file names safe: the sender's name without tricks, and the ending of the file's kind."""

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
    # More than five characters after a full stop are part of a sentence, no ending.
    whole = stem if stem and len(ending) <= 5 else f"{stem}.{ending}" if stem else ending
    return f"{whole.strip(' .')[:LONGEST].strip(' .') or 'berkas'}.{ENDINGS.get(kind, kind)}"
