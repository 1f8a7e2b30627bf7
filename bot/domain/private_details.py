"""Details that identify private persons: of offices and officials everybody may know theirs."""

import re

from bot.domain.masking_rules import MOBILE, NIK, Personal, pieces_found

_WITHOUT_ZERO = re.compile(r"8\d{8,11}", re.ASCII)
_PHONES = re.compile(r"\b(?:hp|wa|whatsapp|telp?|telepon|kontak|ponsel|seluler)\b", re.IGNORECASE)
_OF_A_SERVICE = re.compile(
    r"(?:layanan|pengaduan|hotline|call cent(?:er|re)|ppid|kantor|sekretariat|humas|loket)"
    r"\W.{0,24}$",
    re.IGNORECASE,
)
_OF_AN_OFFICE = re.compile(
    r"(?:ppid|humas|info|dinas|diskominfo|kominfo|setda|sekretariat|kantor|admin|layanan"
    r"|pengaduan|pemkab|pemdes|kecamatan|kelurahan|balai|rsud|puskesmas)[\w.+-]*@.*"
    r"|.*@(?:[\w-]+\.)*(?:go|desa|mil|ac|sch)\.id",
    re.IGNORECASE,
)
_HOME = re.compile(
    r"\b(?:jl|jln|jalan|gg|gang|dk|dh?ukuh|dsn|dh?usun|kp|kampung|desa|ds|perum|no)\b\.?[^\n|;]{1,60}?"
    r"\bRT\W{0,2}\d{1,3}\W{1,3}RW\W{0,2}\d{1,3}",
    re.IGNORECASE,
)
_OF_THE_PUBLIC = re.compile(
    r"\b(?:tps|balai|kantor|sdn?|smpn?|sman?|smkn?|mi|mts|masjid|mushola|gereja|posyandu|puskesmas|pasar"
    r"|lapangan|gedung|aula|proyek|pekerjaan|pembangunan|jaringan|drainase|talud)\b[^\n]{0,80}$",
    re.IGNORECASE,
)
_BEFORE = 100
"""Characters before a detail that tell whose it is."""


def details(text: str) -> dict[Personal, list[str]]:
    """Return what identifies private persons in a text: NIK, mobile phone, e-mail, home address.

    Numbers and addresses of offices, and officials' numbers (NIP), are nobody's secret.
    """
    found: dict[Personal, list[str]] = {}
    for kind, start, end in pieces_found(text):
        said, before = text[start:end], text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        if (detail := _private(kind, said, before, text)) is not None:
            found.setdefault(kind, []).append(detail)
    for home in _HOME.finditer(text):
        before = text[max(0, home.start() - _BEFORE) : home.start()].rpartition("\n")[2]
        if not _OF_THE_PUBLIC.search(before + home[0]):
            found.setdefault(Personal.ADDRESS, []).append(plain(home[0]))
    return found


def _private(kind: Personal, said: str, before: str, text: str) -> str | None:
    digits = "".join(one for one in said if one.isdecimal())
    if kind is Personal.IDENTITY_NUMBER:
        return digits if NIK.fullmatch(digits) and len(set(digits)) > 1 else None
    if kind is Personal.PHONE:
        bare = _WITHOUT_ZERO.fullmatch(digits) and _PHONES.search(text)
        if not (MOBILE.fullmatch(digits) or bare) or _OF_A_SERVICE.search(before):
            return None
        return "0" + digits.removeprefix("62").removeprefix("0")
    if kind is Personal.EMAIL:
        return None if _OF_AN_OFFICE.fullmatch(said) else said.casefold()
    return None


def plain(words: str) -> str:
    """Return words as they are compared: small letters and digits alone."""
    return " ".join(re.findall(r"\w+", words.casefold()))[:200]
