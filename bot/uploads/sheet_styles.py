"""Reads how a workbook's cells look: number formats, bold, wrapped, and what nobody sees."""

import re
from dataclasses import dataclass

from bot.uploads.document_xml import Element

_DATES = frozenset({*range(14, 23), 45, 46, 47})
"""Formats of date and time that need no description (ECMA-376-1, 18.8.30)."""
_LAST_BUILT_IN = 49
_WHITE = "FFFFFF"
ON = frozenset({"1", "true", "on"})
"""How XML of office documents says yes."""
_SIGNS = re.compile(
    r"(?:General|AM/PM|A/P|E[+-]|[0#?@.,%dmyhs]|[ $+/():!^&'~{}<>=;-]|_.|\*.|\\\D"
    r'|"[^"\d]{0,16}"'
    r"|\[(?:h+|m+|s+|Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d{1,2}"
    r"|\$[^\]\d-]{0,8}(?:-[A-Za-z0-9]{1,8}){0,2}|[<>=]{1,2}-?\d{1,12})\]){1,120}",
    re.IGNORECASE,
)
"""The signs of a number format that is kept: no words long enough to hide something in it."""
_NOT_A_SIGN = re.compile(r'"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|[\\_*].', re.IGNORECASE)
"""Words, colours and single characters in the description of a format."""
_CONDITION = re.compile(r"\[[<>=]")
_ANY_VALUE = re.compile(r"[0#?@dmyhs]|General", re.IGNORECASE)
_DAY_ONLY, _DAY_AND_TIME = "yyyy-mm-dd", "yyyy-mm-dd hh:mm"


@dataclass(frozen=True)
class CellStyle:
    """How a cell looks; `code` is a number format, or the number of one that needs no description.

    `is_blank` if its letters have the colour of what is behind them.
    """

    code: str | int = 0
    is_bold: bool = False
    is_wrapped: bool = False
    is_blank: bool = False

    @property
    def is_date(self) -> bool:
        """Say whether it shows a number as a date or time."""
        if isinstance(self.code, int):
            return self.code in _DATES
        return bool(re.search("[dmyhs]", _bare(self.code)[0]))

    @property
    def kept_code(self) -> str | int:
        """Return the number format to write: the same, or a plain one if it holds strange signs."""
        if isinstance(self.code, int) or _SIGNS.fullmatch(self.code):
            return self.code
        if not self.is_date:
            return 0
        return _DAY_AND_TIME if "h" in _bare(self.code)[0] else _DAY_ONLY

    def shows(self, value: float | str) -> bool:
        """Say whether the number format shows a value; a zero may always be left out."""
        if isinstance(self.code, int) or value == 0:
            return True
        parts = _bare(self.code)
        if isinstance(value, str):
            return len(parts) < 4 or "@" in parts[3]
        if _CONDITION.search(self.code):
            return all(_ANY_VALUE.search(part) for part in parts)
        return bool(_ANY_VALUE.search(parts[1 if value < 0 and len(parts) > 1 else 0]))


PLAIN = CellStyle()


def _bare(code: str) -> list[str]:
    """Return the parts of a format, for numbers above, below and at zero and for words."""
    return _NOT_A_SIGN.sub("", code).casefold().split(";")


def cell_styles(styles: Element) -> tuple[CellStyle, ...]:
    """Return the styles that the cells of a workbook name by their number."""
    codes = {
        one.get("numFmtId"): one.get("formatCode", "")
        for one in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    fonts = [(_is_on(one, "b"), _color(one.find("{*}color"))) for one in _all(styles, "font")]
    behind = [_behind(one) for one in _all(styles, "fill")]

    def read(one: Element) -> CellStyle:
        number, aligned = one.get("numFmtId", "0"), one.find("{*}alignment")
        is_bold, color = fonts[int(one.get("fontId", "0"))] if fonts else (False, None)
        fill = behind[int(one.get("fillId", "0"))] if behind else _WHITE
        return CellStyle(
            code=codes[number] if number in codes else _built_in(int(number)),
            is_bold=is_bold,
            is_wrapped=aligned is not None and aligned.get("wrapText") in ON,
            is_blank=color is not None and color == fill,
        )

    return tuple(map(read, styles.iterfind("{*}cellXfs/{*}xf")))


def _all(styles: Element, name: str) -> list[Element]:
    found: list[Element] = styles.findall(f"{{*}}{name}s/{{*}}{name}")
    return found


def _is_on(font: Element, name: str) -> bool:
    found = font.find(f"{{*}}{name}")
    return found is not None and found.get("val", "1") in ON


def _built_in(number: int) -> int:
    return number if number <= _LAST_BUILT_IN else 0


def _color(color: Element | None) -> str | None:
    """Return a colour as it can be compared; the many ways to say white are one."""
    if color is None:
        return None
    said = color.get("rgb", "")[-6:].upper()
    if said == "FFFFFF" or color.get("theme") == "0" or color.get("indexed") in ("1", "9"):
        return _WHITE
    return said or f"{sorted(color.attrib.items())}"


def _behind(fill: Element) -> str | None:
    """Return the colour of a fill: white if it has none, None if it is a pattern."""
    pattern = fill.find("{*}patternFill")
    if pattern is None:
        return None
    kind = pattern.get("patternType", "none")
    return _WHITE if kind == "none" else _color(pattern.find("{*}fgColor"))
