"""Free text as people send it: cleaned, counted, and cut down to a subject line."""

import re
import unicodedata

from bot.texts.spoken_lexicon import openings

LONGEST_SUBJECT = 80
LONGEST_READ = 20_000
UNTITLED = "Permohonan informasi"

# Characters that Unicode counts as visible, but that show nothing.
_INVISIBLE = dict.fromkeys(map(ord, "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"))
_UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn"}

_ENDS = " .,;:!?"


def clean(text: str) -> str:
    """Strip what cannot be seen, and spaces at the ends; keep line breaks."""
    if text.isascii() and text.isprintable():
        return text[:LONGEST_READ].strip()
    lines = unicodedata.normalize("NFC", text[:LONGEST_READ].translate(_INVISIBLE))
    lines = re.sub(r"[\r\u2028\u2029]\n?", "\n", lines).replace("\t", " ")
    seen = (c for c in lines if c == "\n" or unicodedata.category(c) not in _UNWANTED)
    return "".join(seen).strip()


def one_line(text: str) -> str:
    """Clean and put on one line with single spaces."""
    return " ".join(clean(text).split())


def letters(text: str) -> int:
    """Count the letters, of any script."""
    return sum(map(str.isalpha, text))


def has_digits(text: str) -> bool:
    """Tell whether any digit, of any script, is among the characters."""
    return any(c.isdigit() for c in text)


def ascii_digits(text: str) -> str:
    """Keep the digits alone, of any script, as 0 to 9."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST_READ])
    return "".join(str(unicodedata.decimal(c)) for c in folded if c.isdecimal())


def propose_subject(wanted: str) -> str:
    """Propose a subject of at most 80 characters; greetings and "I would like" are cut away."""
    text = clean(wanted)
    rest = _without_openers(text[:2_000])
    for candidate in (*openings().sentence_end.split(rest), rest, text):
        line = " ".join(_without_openers(candidate).split()).rstrip(_ENDS)
        line = ",".join(map(_without_calls, line.split(","))).rstrip(_ENDS)
        if letters(line) >= 3:
            return _shortened(line[:1].upper() + line[1:])
    return _shortened(one_line(text)) or UNTITLED


def _without_openers(text: str) -> str:
    for _ in range(20):
        shorter = openings().opener.sub("", text, count=1)
        if shorter == text:
            break
        text = shorter
    return text


def _without_calls(clause: str) -> str:
    """Return a clause without the words at its end that only call; one that is its all stays."""
    first, *words = clause.split(" ")
    while words and (not words[-1] or words[-1].lower() in openings().calls):
        words.pop()
    return " ".join((first, *words))


def _shortened(line: str) -> str:
    if len(line) <= LONGEST_SUBJECT:
        return line
    head = line[: LONGEST_SUBJECT - 1]
    at_a_word = head.rsplit(" ", 1)[0].rstrip(" .,;:")
    return (at_a_word if len(at_a_word) > LONGEST_SUBJECT // 2 else head) + "…"
