"""Reads answers out of sentences: the choice meant, a NIK, a telephone number, an age."""

import re
import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from bot.forms.typed_text import clean

INFORMATION = "\u2139"
"""An emoji on buttons that Unicode counts among the letters."""
_MARKS = re.compile(r"[\W_]+")
MOST_WORDS = 15
"""A longer text tells something; a word of a choice in it is no answer."""
SHORTEST_MISSPELT = 6
"""Letters of the shortest word in which a slip is recognised."""
ALIKE = 0.88
"""From here on a word is taken for another with a slip in it: one in eight letters, about."""
ADULT_AGE = 18
OLDEST = 120


@dataclass(frozen=True)
class SpokenChoice:
    """A choice, its labels, and other words by which people mean it, in every language."""

    choice: str
    labels: tuple[str, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnswerLexicon:
    """Words that stand around an answer, folded, in every language that the desk speaks."""

    fillers: Collection[str]
    """Say nothing: sir, please, number, as."""
    negations: Collection[str]
    """Turn what follows into its opposite."""
    numbers: Sequence[Collection[str]]
    """What people write for the first choice, the second, and so on."""


def folded_words(text: str) -> str:
    """Return a text reduced to its words in lower case, without punctuation and emoji."""
    return _MARKS.sub(" ", text.casefold().replace(INFORMATION, " ")).strip()


def says_phrase(text: str, phrases: Collection[str], fillers: Collection[str] = ()) -> bool:
    """Say whether a text is made of these phrases and fillers alone; all are folded."""
    if not any(phrase in text for phrase in phrases):  # most texts
        return False
    whole = _apart(text)
    rest = _without(whole, phrases)
    return rest != whole and not _without(rest, fillers)


def chosen(text: str, offers: Sequence[SpokenChoice], lexicon: AnswerLexicon) -> str | None:
    """Return the choice that a text means: by its number, its label, or words for it.

    A text that means two choices, none, or is itself a question, means no choice.
    """
    return (
        _numbered(text, offers, lexicon)
        or _labelled(text, offers)
        or ("" if "?" in text else _mentioned(folded_words(text), offers, lexicon))
        or _misspelt(folded_words(text), offers)
    ) or None


def _numbered(text: str, offers: Sequence[SpokenChoice], lexicon: AnswerLexicon) -> str:
    written = folded_words(text.replace("\ufe0f", "").replace("\u20e3", ""))  # a digit on a key cap
    for place, offer in enumerate(offers):
        names = lexicon.numbers[place] if place < len(lexicon.numbers) else ()
        if says_phrase(written, {str(place + 1), *names}, lexicon.fillers):
            return offer.choice
    return ""


def _labelled(text: str, offers: Sequence[SpokenChoice]) -> str:
    """Find the one label equal to the text, beginning with it, or holding all its words."""
    wanted = folded_words(text)
    if len(wanted) < 2:
        return ""
    labels = [(offer.choice, label) for offer in offers for label in offer.labels]
    words = set(wanted.split())
    ways = (
        {choice for choice, label in labels if label == wanted},
        {choice for choice, label in labels if label.startswith(wanted)},
        {choice for choice, label in labels if words <= set(label.split())},
    )
    return next((found.pop() for found in ways if len(found) == 1), "")


def _mentioned(text: str, offers: Sequence[SpokenChoice], lexicon: AnswerLexicon) -> str:
    """Find the one choice that a sentence names without denying it."""
    if len(text.split()) > MOST_WORDS:
        return ""
    whole = _apart(text)
    spans = [
        (found.start(), found.end(), offer.choice)
        for offer in offers
        for phrase in {*offer.labels, *offer.words}
        if phrase and phrase in text  # most are not
        for found in re.finditer(re.escape(_apart(phrase)), whole)
    ]
    named = {
        choice
        for start, end, choice in spans
        if not any(s <= start and end <= e and e - s > end - start for s, e, _ in spans)
        and not _is_denied(whole[:start], lexicon)
    }
    return named.pop() if len(named) == 1 else ""


def _misspelt(word: str, offers: Sequence[SpokenChoice]) -> str:
    """Find the choice that a single misspelt word means, such as "prorangan"."""
    if " " in word or len(word) < SHORTEST_MISSPELT:
        return ""
    known = {said: one.choice for one in offers for said in (*one.labels, *one.words)}
    found = get_close_matches(word, known, 1, ALIKE)
    return known[found[0]] if found else ""


def _is_denied(before: str, lexicon: AnswerLexicon) -> bool:
    words = [word for word in before.split() if word not in lexicon.fillers]
    return bool(words) and words[-1] in lexicon.negations


def _apart(text: str) -> str:
    """Put a space on both sides of every word, so that a phrase is found as whole words."""
    return "".join(f" {word} " for word in text.split())


def _without(whole: str, phrases: Collection[str]) -> str:
    text = " ".join(whole.split())
    held = (phrase for phrase in phrases if phrase in text)  # most are not
    for phrase in sorted(held, key=len, reverse=True):
        whole = whole.replace(_apart(phrase), "")
    return whole


_NIK = re.compile(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){15}(?![ .-]?\d)")
_PHONE = re.compile(
    r"(?<![\d+])(?<!\d[ ().–-])\+?[ ]?\(?\d(?:[ ().–-]{0,3}\d){7,15}(?![ ().–-]{0,3}\d)"
)
_PIN = re.compile(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){5}(?![ .-]?\d)")
_BEFORE_A_PIN = re.compile(
    r"(?is)(?P<rest>.*?\S)\s+(?:pin\w*(?:\s+(?:saya|kula|is))?[\s:=]*(?P<named>\d(?:[ .-]?\d){5})"
    r"|(?P<last>\d{6}))\s*\.?"
)
_AGE = re.compile(
    r"(?:umur|usia|berumur|berusia|yuswa|umure|age|aged|am|im|masih|sudah|baru|turning)"
    r"(?: (?:saya|kula|aku|saat ini|sekarang|is|only|i am))* (\d{1,3})\b"
    r"|\b(\d{1,3}) (?:tahun|thn|th|taun|years?|yrs?|yo)\b"
)


def with_ascii_digits(text: str) -> str:
    """Clean a text, and write the digits of every script as 0 to 9."""
    plain = unicodedata.normalize("NFKC", clean(text))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)


def nik_in(text: str) -> str | None:
    """Return the only NIK, 16 digits however they are spaced, that a text holds."""
    return _only({_digits(found) for found in _NIK.findall(with_ascii_digits(text))})


def pin_in(text: str) -> str | None:
    """Return the only number of six digits that a text holds."""
    return _only({_digits(found) for found in _PIN.findall(with_ascii_digits(text))})


def split_pin(text: str) -> tuple[str, str | None]:
    """Split a text into what stands before a PIN, and the PIN; None if no PIN ends it."""
    plain = with_ascii_digits(text)
    found = _BEFORE_A_PIN.fullmatch(plain)
    return (found["rest"], _digits(found["named"] or found["last"])) if found else (plain, None)


def phones_in(text: str) -> list[str]:
    """Return what may be telephone numbers in a text: digits, with a plus if one is written."""
    found = (found.strip() for found in _PHONE.findall(with_ascii_digits(text)))
    return [("+" if number.startswith("+") else "") + _digits(number) for number in found]


def age_in(text: str) -> int | None:
    """Return the only age in years that a text tells."""
    found = _AGE.findall(folded_words(with_ascii_digits(text)))
    ages = {int(first or second) for first, second in found}
    age = ages.pop() if len(ages) == 1 else None
    return age if age is not None and age <= OLDEST else None


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _only(found: set[str]) -> str | None:
    return found.pop() if len(found) == 1 else None
