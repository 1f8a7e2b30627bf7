"""Judges Word fields by their first word, however its letters are spread."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_allowlist import TAPPED, instructions
from bot.uploads.document_xml import Element, namespace

_NESTED = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a field's code for a field within it: of that, nobody knows what it will say."""
_FIELD = re.compile(r"\s*(?:=|([A-Za-z]+)(?=[\s\"\\]|$))")
_ARGUMENT = re.compile(r"\\\w|\"[^\"]*\"|[^\s\"\\]+|\\|\"")
_TAKES_ANOTHER = frozenset({"\\l", "\\o", "\\t"})
"""Switches of a link that are followed by a bookmark, a tip, a window."""
_ALONE = frozenset({"\\n", "\\m", "\\h"})
_CODES = ("instrText", "delInstrText")
_WORDS = ("t", "delText")
_PIECES = tuple(f"{{*}}{name}" for name in ("fldChar", "fldSimple", *_CODES, *_WORDS))


@dataclass
class _Field:
    """A field that has begun and not ended."""

    code: str = ""
    is_code: bool = True
    """Whether plain words still belong to the code: they do until the result begins."""


def check_fields(root: Element) -> None:
    """Raise Unclean if a field does more than show content of the document."""
    begun: list[_Field] = []
    for element in root.iter(*_PIECES):
        own = f"{{{namespace(element.tag)}}}"
        name = element.tag.removeprefix(own)
        if name == "fldSimple":
            _check(element.get(f"{own}instr", ""))
        elif name == "fldChar":
            _turn(begun, element.get(f"{own}fldCharType"))
        elif begun and (name in _CODES or begun[-1].is_code):
            begun[-1].code += element.text or ""
        elif name in _CODES:
            raise UncleanError("unknown")
    for field in begun:
        _check(field.code)


def _turn(begun: list[_Field], kind: str | None) -> None:
    """Handle a mark that begins, separates or ends a field."""
    if kind == "begin":
        if begun:
            begun[-1].code += _NESTED
        begun.append(_Field())
    elif kind == "separate" and begun:
        begun[-1].is_code = False
    elif kind == "end" and begun:
        _check(begun.pop().code)


def _check(code: str) -> None:
    found = _FIELD.match(code)
    if found is None:
        if code.strip():
            raise UncleanError("unknown")
        return
    name = (found[1] or "").upper()
    if name and name not in instructions().fields:
        raise UncleanError(instructions().reasons.get(name, "unknown"))
    if name == "HYPERLINK":
        _check_link(_ARGUMENT.findall(code[found.end() :]))


def _check_link(arguments: Iterable[str]) -> None:
    """Raise Unclean if the address of a link is not one of the web, of mail, or a bookmark."""
    following = iter(arguments)
    for one in following:
        if one.lower() in _TAKES_ANOTHER:
            next(following, None)
        elif one.lower() not in _ALONE and not TAPPED.fullmatch(one.strip('"')):
            raise UncleanError("linked")
