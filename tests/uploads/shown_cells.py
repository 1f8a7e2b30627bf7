"""What a person sees in a workbook: each visible cell in words, by Excel's rules for formats.

It shares no line with the product, which it judges.
"""

import re
import xml.etree.ElementTree as ET  # tests read what tests or the product wrote
import zipfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import PurePosixPath

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    11: "0.00E+00", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 20: "h:mm",
    22: "dd/mm/yyyy h:mm", 37: "#,##0;(#,##0)", 46: "[h]:mm:ss", 49: "@",
}  # fmt: skip
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"]
MONTHS += ["Juli", "Agustus", "September", "Oktober", "November", "Desember"]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
TOKEN = re.compile(
    r'"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[([hms]+)\]|\[[^\]]*\]'
    r"|(General|AM/PM|[0#?][0#?,.]*(?:E\+0+)?|[dmyhs]+(?:\.0+)?|.)",
    re.IGNORECASE,
)


@dataclass
class Page:
    """A sheet as it is seen: words of cells by place, and how some of them look."""

    cells: dict[str, str] = field(default_factory=dict)
    bold: set[str] = field(default_factory=set)
    wrapped: set[str] = field(default_factory=set)
    merged: set[str] = field(default_factory=set)
    widths: dict[int, float] = field(default_factory=dict)


def number_of(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def plain(root: ET.Element) -> ET.Element:
    for one in root.iter():
        one.tag = one.tag.rpartition("}")[2]
        one.attrib = {name.rpartition("}")[2]: value for name, value in one.attrib.items()}
    return root


def pages(body: bytes) -> dict[str, Page]:
    """Return the visible sheets of a workbook by name."""
    with zipfile.ZipFile(BytesIO(body)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    book = plain(ET.fromstring(parts["xl/workbook.xml"]))  # noqa: S314 - our own samples
    links = plain(ET.fromstring(parts["xl/_rels/workbook.xml.rels"]))  # noqa: S314
    leads = {one.get("Id"): PurePosixPath("xl", one.get("Target", "")) for one in links}
    words = plain(ET.fromstring(parts.get("xl/sharedStrings.xml", b"<sst/>")))  # noqa: S314
    styles = plain(ET.fromstring(parts.get("xl/styles.xml", b"<styleSheet/>")))  # noqa: S314
    shared = ["".join(t.text or "" for t in one.iter("t")) for one in words]
    return {
        sheet.get("name", ""): page(
            plain(ET.fromstring(parts[str(leads[sheet.get("id")]).removeprefix("/")])),  # noqa: S314
            shared,
            styles,
            of_1904=(own := book.find("workbookPr")) is not None and own.get("date1904") == "1",
        )
        for sheet in book.iter("sheet")
        if sheet.get("state", "visible") == "visible"
    }


def page(root: ET.Element, shared: list[str], styles: ET.Element, *, of_1904: bool) -> Page:
    codes = {
        int(one.get("numFmtId", "")): one.get("formatCode", "") for one in styles.iter("numFmt")
    }
    formats = styles.findall("cellXfs/xf") or [ET.Element("xf")]
    fonts, seen, away = styles.findall("fonts/font"), Page(), set[int]()
    for one in root.iter("col"):
        for column in range(int(one.get("min", "")), min(int(one.get("max", "")), 60) + 1):
            seen.widths[column] = round(float(one.get("width", "9.14")))
            away |= {column} if one.get("hidden") in ("1", "true") else set()
    seen.merged = {one.get("ref", "") for one in root.iter("mergeCell")}
    for row in root.iter("row"):
        for cell in row.iter("c"):
            place = cell.get("r", "")
            if row.get("hidden") in ("1", "true") or number_of(re.sub(r"\d", "", place)) in away:
                continue
            form = formats[int(cell.get("s", "0"))]
            number = int(form.get("numFmtId", "0"))
            code = codes.get(number, BUILT_IN.get(number, "General"))
            if said := shown(cell, shared, code, of_1904=of_1904):
                seen.cells[place] = said
                font = fonts[int(form.get("fontId", "0"))] if fonts else None
                bold = font.find("b") if font is not None else None
                seen.bold |= {place} if bold is not None and bold.get("val") != "0" else set()
                turned = form.find("alignment")
                wraps = turned is not None and turned.get("wrapText") in ("1", "true")
                seen.wrapped |= {place} if wraps else set()
    return seen


def shown(cell: ET.Element, shared: list[str], code: str, *, of_1904: bool) -> str:
    kind, said = cell.get("t", "n"), cell.findtext("v") or ""
    escaped = re.compile("_x([0-9A-F]{4})_")
    if kind == "inlineStr":
        return "".join(one.text or "" for one in cell.iter("t"))
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}[said]
    if kind == "s":
        return escaped.sub(lambda found: chr(int(found[1], 16)), shared[int(said)])
    begin = datetime(1904, 1, 1) if of_1904 else datetime(1899, 12, 30)  # noqa: DTZ001
    if kind == "d":
        moment = datetime.fromisoformat(said).replace(tzinfo=None)
        return in_words((moment - begin) / timedelta(days=1), code, begin)
    return in_words(float(said), code, begin) if kind == "n" and said else said


def in_words(number: float, code: str, begin: datetime) -> str:
    """Return a number as a format shows it, with points and commas as in English."""
    parts = code.split(";")
    at = 1 if number < 0 and len(parts) > 1 else 2 if number == 0 and len(parts) > 2 else 0
    number = abs(number) if at == 1 else number
    tokens = [found.groups() for found in TOKEN.finditer(parts[at])]
    signs = [sign for *_, sign in tokens if sign]
    is_day = any(re.fullmatch(r"[dmyhs]+(\.0+)?", sign, re.IGNORECASE) for sign in signs)
    number = number * 100 if "%" in signs else number
    moment = begin + timedelta(seconds=round(number * 86400)) if is_day else begin
    out, after_hour = "", False
    for words, escaped, currency, hours, sign in tokens:
        if hours:
            out, after_hour = out + str(int(number * 24)), True
        elif sign and is_day and sign.lower()[0] in "dmyhs":
            out += of_day(moment, sign.lower(), after_hour=after_hour)
            after_hour = sign.lower()[0] == "h"
        elif sign and sign[0] in "0#?":
            out += digits(number, sign)
        elif sign in ("General", "@"):
            out += f"{number:.10g}"
        else:
            out += words or escaped or currency or (sign or "")
    return ("-" if number < 0 and at == 0 and not is_day and "-" not in out else "") + out.strip()


def digits(number: float, sign: str) -> str:
    if "E+" in sign.upper():
        return f"{number:.{len(sign.partition('.')[2].partition('E')[0])}E}"
    bare = sign.rstrip(",")
    whole, _, rest = bare.partition(".")
    scaled = abs(number) / 1000 ** (len(sign) - len(bare))
    told = f"{scaled:,.{len(rest)}f}" if "," in whole else f"{scaled:.{len(rest)}f}"
    left, point, right = told.partition(".")
    return left.zfill(whole.count("0")) + point + right


def of_day(moment: datetime, sign: str, *, after_hour: bool) -> str:
    if sign.startswith("m") and not after_hour:
        name = MONTHS[moment.month - 1]
        return [str(moment.month), f"{moment.month:02}", name[:3], name][min(len(sign), 4) - 1]
    match sign[0]:
        case "y":
            return f"{moment.year}" if len(sign) > 2 else f"{moment.year % 100:02}"
        case "d":
            name = DAYS[moment.weekday()]
            return [str(moment.day), f"{moment.day:02}", name[:3], name][min(len(sign), 4) - 1]
        case "h":
            return f"{moment.hour:0{min(len(sign), 2)}}"
        case "m":
            return f"{moment.minute:02}"
        case _:
            return f"{moment.second:02}"
