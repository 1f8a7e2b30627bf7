"""A new office's profile, written from the shipped one of its kind and the answers about it."""

import json
import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from bot.office.office_details import DAYS
from bot.office.office_settings import DISKOMINFO_PROFILE, KLATEN_PROFILE, OfficeProfile

_PROVINCES = {
    "Asia/Jakarta": "Aceh, Sumatera Utara, Sumatera Barat, Riau, Kepulauan Riau, Jambi, Lampung, "
    "Sumatera Selatan, Bangka Belitung, Bengkulu, Banten, DKI Jakarta, Jawa Barat, Jawa Tengah, "
    "DI Yogyakarta, Jawa Timur, Kalimantan Barat, Kalimantan Tengah",
    "Asia/Makassar": "Bali, Nusa Tenggara Barat, Nusa Tenggara Timur, Kalimantan Selatan, "
    "Kalimantan Timur, Kalimantan Utara, Sulawesi Utara, Gorontalo, Sulawesi Tengah, "
    "Sulawesi Barat, Sulawesi Selatan, Sulawesi Tenggara",
    "Asia/Jayapura": "Maluku, Maluku Utara, Papua, Papua Barat, Papua Barat Daya, Papua Tengah, "
    "Papua Pegunungan, Papua Selatan",
}
PROVINCES = {name: zone for zone, names in _PROVINCES.items() for name in names.split(", ")}
"""The time zone of each province."""
_REGION = re.compile(r"(?i)(kabupaten|kota|provinsi|desa)\s+")


class BodyKind(StrEnum):
    """The kinds of public bodies, by the numbers under which they are chosen."""

    REGENCY = "1"
    ELECTIONS = "2"
    OTHER = "3"


@cache
def example(kind: str) -> tuple[str, OfficeProfile]:
    """Return the shipped profile that serves as template for a kind, as text and parsed."""
    path = KLATEN_PROFILE if kind == BodyKind.ELECTIONS else DISKOMINFO_PROFILE
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^# Contoh: .*\n", "", text)
    if (
        kind == BodyKind.OTHER
    ):  # only a regency's government has such bodies, law, matters and posts
        text = re.sub(r"(?s)# Yang di atas.*?(?=# basis)", "", text)
        text = re.sub(r"(?s)\[\[legal_sources\]\].*?(?=# Nomor surat)", "", text)
        text = re.sub(r"(?ms)^# Yang menguasai.*?^\]", "units = [\n]", text)
        text = re.sub(" Utama|Sekretaris Daerah selaku ", "", text)
    return text, OfficeProfile.model_validate(tomllib.loads(text))


def region(place: str) -> str:
    """Return a place with "Kabupaten" before it, unless the kind of region was typed."""
    return place if _REGION.match(place) else f"Kabupaten {place}"


def named(kind: str, place: str) -> str:
    """Return the usual name of a body of this kind; "" if it has none."""
    return "" if kind == BodyKind.OTHER else f"{_body(kind)[0]} {region(place)}"


def _body(kind: str) -> tuple[str, str]:
    """Return how a body of this kind is called in full and in short, without its region."""
    office = example(kind)[1]
    ours = f" {region(office.place)}"
    return office.name.removesuffix(ours), office.short_name.removesuffix(ours)


def written(told: Mapping[str, str]) -> str:
    """Return a profile as TOML: the template of its kind with these answers filled in."""
    text, ours = example(told["kind"])
    place, name = _REGION.sub("", told["place"], count=1), told["name"]
    short_name = name.replace(*_body(told["kind"]))
    code = re.sub(r"\W+", "-", f"{short_name.split()[0]}-{place}".upper())
    text = _elsewhere(text, ours, told["place"]).replace(ours.number_template.split("/")[2], code)
    fields = {"short_name": short_name, "objection_addressee": told.get("superior", "")}
    for field in ("name", "address", "email", "phone", "time_zone", "information_commission"):
        fields[field] = told.get(field, "")
    for field, words in {**fields, "place": place, "website": ""}.items():
        text = _line(text, field, f"{field} = {_quoted(words)}\n")
    for day in DAYS.values():
        text = _line(text, day, told[day] and f"{day} = {told[day]}\n")
    units = [one.strip() for one in told.get("units", "").split(";")]
    listed = "".join(f"    {_quoted(unit)},\n" for unit in units if unit)
    return re.sub(r"(?ms)^units = \[.*?\]$", lambda _: f"units = [\n{listed}]", text)


def _elsewhere(text: str, ours: OfficeProfile, place: str) -> str:
    """Replace the template's region by another, and drop what only applies there."""
    own_source = rf'(?ms)^\[\[legal_sources\]\]\nname = "[^"\n]*{ours.place}.*?\n\n'
    text = re.sub(own_source, "", text).replace(f"{ours.place.lower()}.", "www.")
    if place.lower().startswith("kota"):
        text = text.replace("Bupati ", "Wali Kota ")
    text = text.replace(f"Kabupaten {ours.place}", region(place))
    return text.replace(ours.place, _REGION.sub("", place, count=1))


def _line(text: str, field: str, line: str) -> str:
    """Replace the first line that sets this field."""
    return re.sub(rf"(?m)^{field} = .*\n", lambda _: line, text, count=1)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
