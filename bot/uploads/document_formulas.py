"""Judges formulas of sheets by the functions that they call and the places that they name."""

import re

from bot.uploads.document_vocabulary import instructions
from bot.uploads.upload_verdict import Unclean

LONGEST = 65_536
"""Most characters of a formula, eight times those that Excel takes."""
_TOKEN = re.compile(
    r"\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]"  # a column of a table, a cell of OpenDocument
    r"|'(?:[^']|'')*'"  # the name of a sheet
    r'|"(?:[^"]|"")*"'  # text
)
_OUTSIDE = re.compile(r"://|\\|'\s*#")
_UNFIT_IN_A_SHEET_S_NAME = re.compile(r"[\[\]/\\?*\":]")
_LEFT_OVER = re.compile(r"[\[\]'\"]")
_BRACKET, _SHEET, _WEB = "\1", "\2", "\3"
"""Marks that no XML can hold, for what is taken out of a formula."""
_ELSEWHERE = re.compile(rf"[|\\]|://|{_BRACKET}[\w. ]*!|{_SHEET}\s*#")
"""A program's data (DDE), a path, a sheet of another book, a sheet of another file."""
_CALL = re.compile(r"(?<![\w.])([^\W\d][\w.]*)\s*\(")
_PREFIX = re.compile(
    r"(_XLFN\.|_XLWS\.|ORG\.LIBREOFFICE\.|ORG\.OPENOFFICE\.|COM\.MICROSOFT\."
    r"|COM\.SUN\.STAR\.SHEET\.ADDIN\.(ANALYSIS|DATEFUNCTIONS)\.GET)+"
)
_ADDRESS = re.compile(r'"(#|https?://|mailto:)', re.IGNORECASE)
_LINK = re.compile(rf"HYPERLINK\s*\(\s*{_WEB}\s*[,;)]", re.IGNORECASE)


def check_formula(formula: str) -> None:
    """Raise Unclean if a formula fetches, runs or leaves its document, or cannot be judged."""
    if len(formula) > LONGEST:
        raise Unclean("too-large")
    bare = _TOKEN.sub(_stripped, formula)
    if _LEFT_OVER.search(bare):
        raise Unclean("unknown")
    if _ELSEWHERE.search(bare):
        raise Unclean("linked")
    called = [_PREFIX.sub("", name.upper()) for name in _CALL.findall(bare)]
    if called.count("HYPERLINK") != len(_LINK.findall(bare)):
        raise Unclean("linked")
    for name in called:
        if name not in instructions().functions:
            raise Unclean(instructions().reasons.get(name, "unknown"))


def _stripped(token: re.Match[str]) -> str:
    """Return a mark instead of a text or a name in which anything may stand."""
    said = token[0]
    if said.startswith("["):
        if _OUTSIDE.search(said):
            raise Unclean("linked")
        return "" if said == "[0]" else _BRACKET  # zero is the book itself
    if said.startswith("'"):
        if _UNFIT_IN_A_SHEET_S_NAME.search(said):
            raise Unclean("linked")
        return _SHEET
    return _WEB if _ADDRESS.match(said) else ""
