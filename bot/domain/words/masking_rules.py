"""Masks what identifies a person in a text on its way to the officers' group.

A mask is as long as what it covers, in UTF-16 units, so that Telegram's entities keep their places.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise

_IDENTITY_DIGITS = 16
_SHORTEST_LONE_WORD = 4
_SHORTEST_JOINED_NAME = 8
_STREET = frozenset({"jl", "jln", "jalan"})
_NUMBER = frozenset({"no", "nomor"})
_LAST_ONE_UNIT_CHARACTER = 0xFFFF
MASK = "•"
"""Replaces each UTF-16 unit that the group must not see."""


class PersonalKind(StrEnum):
    """What kind of personal detail was found."""

    IDENTITY_NUMBER = "identity_number"
    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"
    ADDRESS = "address"
    ACCOUNT = "account"


@dataclass(frozen=True)
class MaskedText:
    """A text that may be shown to the group, and what was masked in it."""

    text: str
    found: frozenset[PersonalKind]


_Span = tuple[int, int]

_AT = r"(?:\s@\s|\s?[(\[{]\s?(?:at|et|@)\s?[)\]}]\s?)"
_DOT = r"(?:\.|\s?[(\[{]\s?(?:dot|titik|\.)\s?[)\]}]\s?)"
_PROVIDERS = r"(?:gmail|yahoo|ymail|rocketmail|hotmail|outlook|icloud)"
_EMAIL = re.compile(
    r"[\w.+%-]{1,64}+(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
    # Spelled out. Only letters at its end tell "12 @ 12.500" from an address, and only the name of
    # a provider tells "look at" from one.
    rf"|{_AT}[\w-]{{1,63}}(?:{_DOT}[\w-]{{1,63}}){{0,4}}{_DOT}[a-z]{{2,63}}"
    rf"|\s(?:at|et)\s{_PROVIDERS}(?:\.|\s(?:dot|titik)\s)(?:com|co\.id|id)\b)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"\btg://[\w?=&/.-]*\w", re.IGNORECASE)
"""A link that opens somebody's account in Telegram."""

_DATE = r"(?:[0-3]?\d[-./ ][01]?\d[-./ ](?:19|20)\d\d|(?:19|20)\d\d[-./][01]\d[-./][0-3]\d)"
_TIME = r"[0-2]\d\.[0-5]\d"
_THOUSANDS = r"\d{1,3}(?:\.\d{3})+"
# Dates, years, times of day and amounts: digits that may stand side by side and identify nobody.
_PLAIN = rf"(?:{_DATE}|(?:19|20)\d\d|{_TIME}|{_THOUSANDS})"
_PLAIN_FIGURES = re.compile(rf"{_PLAIN}(?:[\W_]+{_PLAIN})*")

_GROUPED_DIGITS = re.compile(r"\d+(?:[^\S\n\r]?[-–—._/ \u00a0][^\S\n\r]?\d+)*")
_DIGITS = re.compile(r"\d+")

# Digits with any separator, also a line break, but the same one throughout: a list of figures could
# look like a number too, so it must also be built like one. No search begins amid digits or gives
# some of them back: it would find what it found before, and thousands of digits would take long.
_LOOSE_DIGITS = re.compile(r"(?<!\d)\d++(?:[\W_]{1,3}\d++)+")
NIK = re.compile(r"[1-9]\d{5}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}", re.ASCII)
"""A district, the day of birth (a woman's plus forty), its month and year, a serial number."""
MOBILE = re.compile(r"(?:62|0)8[1-9]\d{7,10}", re.ASCII)
_SHORTEST_FIRST_GROUP = 4
_SHORTEST_GROUP = 3
"""Digits in the groups of a phone: shorter ones are a list, such as of polling stations."""

_GAP = r"[-–./ ()\u00a0]{0,2}"
_PHONE = re.compile(
    rf"(?<!\d)(?!{_DATE}(?!\d))(?!{_TIME}\s?[-–]\s?{_TIME})"
    # The middle of an amount, or an amount of rupiah, may look like a phone.
    rf"(?!(?<=\d[.,])\d\d\d(?:\.\d{{3}})+(?!\d))(?!(?:(?<=rp)|(?<=rp[. ])|(?<=rp\. )){_THOUSANDS})"
    rf"(?:(?:\+{_GAP}62(?:{_GAP}\d){{8,12}}"
    rf"|(?:00)?62{_GAP}8(?:{_GAP}\d){{7,11}}"
    rf"|0{_GAP}8{_GAP}[1-9](?:{_GAP}\d){{7,12}})"
    # A fixed line: area code, then the number.
    r"|\(0[2-9]\d{1,2}\)[- ]?\d{3,4}[- ]?\d{2,4}"
    r"|0[2-79]\d{1,2}[- ]\d{6,8})(?!\d)",
    re.IGNORECASE,
)
_OPERATOR = r"8(?:1[1-9]|2[1238]|3[1238]|5[1-35-9]|7[6-9]|8[1-9]|9[4-9])"
_PHONE_WITHOUT_ZERO = re.compile(
    rf"(?<![\d.,/])(?<!rp)(?<!rp[. ])(?<!rp\. ){_OPERATOR}"
    r"(?:\d{7,9}|[- .]\d{4}[- .]\d{3,5}|[- ]\d{3}[- ]\d{4,5})(?![.,]?\d)",
    re.IGNORECASE,
)


def mask_personal(
    text: str,
    names: Sequence[str] = (),
    *,
    addresses: Sequence[str] = (),
    keep: Collection[str] = (),
) -> MaskedText:
    """Mask identity numbers, phones, e-mails and the requester's own names and addresses.

    Words in `keep`, such as the office's place, are masked only as part of a whole name.
    Invisible characters split nothing: a number that contains some is masked together with them.
    """
    kept = {word.casefold() for word in keep}
    places = [place for place, c in enumerate(text) if unicodedata.category(c) != "Cf"]
    seen = "".join(text[place] for place in places)
    found = [
        *pieces_found(seen),
        *((PersonalKind.NAME, *span) for span in _spans(seen, _name_patterns(names, kept))),
        *((PersonalKind.ADDRESS, *span) for span in _spans(seen, _address_patterns(addresses))),
    ]
    spans = [(places[start], places[end - 1] + 1) for _, start, end in found]
    return MaskedText(_masked(text, spans), frozenset(kind for kind, _, _ in found))


def pieces_found(text: str) -> list[tuple[PersonalKind, int, int]]:
    """Return personal numbers, e-mails and accounts in a text as (kind, start, end)."""
    return [
        *((PersonalKind.EMAIL, *match.span()) for match in _EMAIL.finditer(text)),
        *((PersonalKind.ACCOUNT, *match.span()) for match in _ACCOUNT.finditer(text)),
        *((PersonalKind.IDENTITY_NUMBER, *span) for span in _identity_numbers(text)),
        *(
            (PersonalKind.PHONE, *match.span())
            for pattern in (_PHONE, _PHONE_WITHOUT_ZERO)
            for match in pattern.finditer(text)
        ),
        *((kind, *span) for kind, span in _loose_numbers(text)),
    ]


def _masked(text: str, spans: Iterable[_Span]) -> str:
    hidden = {index for start, end in spans for index in range(start, end)}
    return "".join(
        MASK * (1 + (ord(character) > _LAST_ONE_UNIT_CHARACTER)) if index in hidden else character
        for index, character in enumerate(text)
    )


def _identity_numbers(text: str) -> Iterator[_Span]:
    """Find 16 digits in one piece or in neighbouring groups, and every longer piece."""
    for run in _GROUPED_DIGITS.finditer(text):
        if _PLAIN_FIGURES.fullmatch(run.group()):
            continue
        groups = [match.span() for match in _DIGITS.finditer(text, *run.span())]
        for first, (start, _) in enumerate(groups):
            digits = 0
            for low, high in groups[first:]:
                digits += high - low
                if digits >= _IDENTITY_DIGITS:
                    if _is_identity(text[start:high], digits):
                        yield start, high
                    break


def _loose_numbers(text: str) -> Iterator[tuple[PersonalKind, _Span]]:
    """Yield numbers whose digit groups are all separated by the same separator."""
    for run in _LOOSE_DIGITS.finditer(text):
        groups = [match.span() for match in _DIGITS.finditer(text, *run.span())]
        for first, (start, begun) in enumerate(groups[:-1]):
            end, digits, shortest = begun, text[start:begun], begun - start
            gap, grouped = text[begun : groups[first + 1][0]], shortest >= _SHORTEST_FIRST_GROUP
            for low, high in groups[first + 1 :]:
                if text[end:low] != gap or len(digits) >= _IDENTITY_DIGITS:
                    break
                end, digits, shortest = high, digits + text[low:high], min(shortest, high - low)
                if len(digits) == _IDENTITY_DIGITS:
                    if NIK.fullmatch(digits) and _is_grouped(text[start:end]):
                        yield PersonalKind.IDENTITY_NUMBER, (start, end)
                elif grouped and shortest >= _SHORTEST_GROUP and MOBILE.fullmatch(digits):
                    yield PersonalKind.PHONE, (start, end)


def _is_grouped(piece: str) -> bool:
    """Say whether 16 digits are grouped like an identity number: evenly, or by its parts."""
    groups = _DIGITS.findall(piece)
    alike = len({len(group) for group in groups}) == 1
    if not alike and not _is_by_parts([len(group) for group in groups]):
        return False
    return not _is_list(groups) and not _PLAIN_FIGURES.fullmatch(piece)


def _is_by_parts(lengths: Sequence[int]) -> bool:
    """Say whether groups end at digits 6 and 12 and are equally long within each part."""
    parts, ends = [set[int](), set[int](), set[int]()], list(accumulate(lengths))
    for length, end in zip(lengths, ends, strict=True):
        parts[(end > 6) + (end > 12)].add(length)
    return {6, 12} <= set(ends) and all(len(part) == 1 for part in parts)


def _is_list(groups: Sequence[str]) -> bool:
    """Say whether figures count up by one: polling stations 2 3 4 5 … are a list, not a number."""
    return all(int(after) == int(before) + 1 for before, after in pairwise(groups))


def _is_identity(piece: str, digits: int) -> bool:
    if piece.isdecimal():
        return True
    plain = _PLAIN_FIGURES.fullmatch(piece) is not None
    return digits == _IDENTITY_DIGITS and not plain and not _is_list(_DIGITS.findall(piece))


def _spans(text: str, patterns: Iterable[str]) -> Iterator[_Span]:
    for pattern in patterns:
        for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
            yield match.span()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _name_patterns(names: Iterable[str], kept: Collection[str]) -> Iterator[str]:
    """Yield each whole name and each of its longer words; a short word alone says too little."""
    for name in names:
        words = _words(name)
        if len(words) > 1:
            yield _in_a_row(words)
        if len("".join(words)) >= _SHORTEST_JOINED_NAME:
            yield _over_lines("".join(words))
        for word in words:
            if len(word) >= _SHORTEST_LONE_WORD and word.casefold() not in kept:
                yield _over_lines(word)


def _address_patterns(addresses: Iterable[str]) -> Iterator[str]:
    """Yield each whole address and its part before the first comma, if that holds a number.

    Other parts, such as a village, are not masked: requests are about them.
    """
    for address in addresses:
        street = _address_words(address.split(",")[0])
        whole = _address_words(address)
        if len(whole) > 1:
            yield _address(whole)
        if len(street) > 1 and any(character.isdecimal() for word in street for character in word):
            yield _address(street)


def _address_words(address: str) -> list[str]:
    return [word for word in _words(address) if word.casefold() not in _NUMBER]


def _address(words: Sequence[str]) -> str:
    """Return a pattern for an address, however "jalan" and "nomor" are written or left out."""
    number = rf"(?:(?:{'|'.join(sorted(_NUMBER))})[\W_]{{1,3}})?"
    street = "|".join(sorted(_STREET))
    patterns = [
        rf"(?:{street})" if word.casefold() in _STREET else number + re.escape(word)
        for word in words
    ]
    return r"[\W_]{1,4}".join(patterns)


def _in_a_row(words: Sequence[str]) -> str:
    return r"[\W_]{1,8}".join(_over_lines(word) for word in words)


def _over_lines(word: str) -> str:
    """Return a pattern for a word that may be broken at the end of a line."""
    return r"(?:[-‐]?[ \t]*[\r\n]+[ \t]*)?".join(re.escape(letter) for letter in word)
