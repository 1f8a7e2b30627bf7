"""The sentences of a text as people read them, and how many words each has."""

import re

ABBREVIATIONS = frozenset({"no", "jl", "dll", "dst", "dsb", "hlm", "rt", "rw", "dr", "drs", "hj"})
"""Words after which a full stop ends no sentence."""
LIST_MARK = re.compile(r"(?:\d{1,2}|[a-z])[.)]\s")
END = re.compile(r"[.!?…]+[”\"’')\]]*(?=\s+[^\sa-z]|\s*$)|:\s*$")
"""What ends a sentence: a mark before a capital or the line's end, or a colon before a list."""
WORD = re.compile(r"\S*\w\S*")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; each of its lines is by itself.

    What ends a line without a mark is a heading, a label or a line of a list, and no sentence.
    """
    return [found for line in text.splitlines() for found in _in(line.strip())]


def words(sentence: str) -> int:
    """Return how many words a sentence has; a number, a time and a command are one word each."""
    return len(WORD.findall(sentence))


def _in(line: str) -> list[str]:
    mark = LIST_MARK.match(line)
    start = mark.end() if mark else 0
    found = []
    for end in END.finditer(line, start):
        if not _abbreviated(line[start : end.start()], end.group()):
            found.append(line[start : end.end()].strip())
            start = end.end()
    return [sentence for sentence in found if words(sentence)]


def _abbreviated(before: str, mark: str) -> bool:
    last = WORD.findall(before)[-1:] if mark == "." else []
    return bool(last) and last[0].lstrip('(“"').casefold() in ABBREVIATIONS
