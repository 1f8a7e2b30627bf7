"""Written rules by which the line of an officer's reply names what may not be for a citizen.

What a file hides, and details of persons, are found by `hidden_finding`. Nothing here reads what a
sentence means: who presses has read it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class ReplyRule(StrEnum):
    """What a rule sees in a reply; each has a sentence, `reply-named`, and a word for a button."""

    CALLED = "called"
    """A colleague by name, a chair such as "Bu Kabid", or an account such as @joko."""
    ACCOUNT = "account"
    """The number of a bank account."""


@dataclass(frozen=True)
class FormsOfAddress:
    """How officers address each other, in the languages of the desk.

    `calls` find a name after a form of address, or whom to ask; `title` is a chair after one.
    """

    calls: Sequence[re.Pattern[str]]
    title: re.Pattern[str]


_NAME = re.compile(r"[^\W\d_]{2,}")
_FIRST = re.compile(r"\W*([^\W\d_]{2,})\s*[,:!?]")
_LAST = re.compile(r",\s*([^\W\d_]{2,})\s*[.!?]*\s*$")
_MENTION = re.compile(r"(?i)(?<![\w.])@\w+|\bcc\b\s*:?\s*\w+")
_ACCOUNT = re.compile(
    r"(?i)\b(?:no(?:mor)?\.?\s*rek|rekening|norek|rek|bri|bca|bni|btn|bsi|mandiri|bank \w+)\b"
    r"[^\d\n]{0,40}(?<!\d)(\d(?:[ .\-]?\d){7,17})(?![\d])"
)
_SHORT = 3
"""Letters of a name from which on it may be called short, as Wat and Les are."""


def named_by_rules(
    text: str, names: Iterable[str], address: FormsOfAddress
) -> list[tuple[ReplyRule, str]]:
    """Return what the rules see in a text, each with the words that it saw.

    `names` are those of the other members.
    """
    called, account = called_in(text, names, address), _ACCOUNT.search(text)
    seen = [(ReplyRule.CALLED, called), (ReplyRule.ACCOUNT, account[1] if account else "")]
    return [(rule, words) for rule, words in seen if words]


def called_in(text: str, names: Iterable[str], address: FormsOfAddress) -> str:
    """Return the words by which a text calls somebody of the office, such as "Bu Wati", or "".

    Any part of a name counts, also called short: after a form of address, as the first word before
    a comma, or as the last after one.
    """
    known = {part.casefold() for name in names for part in _NAME.findall(name)}
    calls = [call for pattern in address.calls for call in pattern.finditer(text)]
    calls += filter(None, (_FIRST.match(text), _LAST.search(text)))
    found = [call[0] for call in calls if _is_one(call[1].casefold(), known)]
    found += [call[0] for way in (_MENTION, address.title) for call in way.finditer(text)]
    return found[0].strip(" ,:!?.\n") if found else ""


def _is_one(word: str, known: Iterable[str]) -> bool:
    """Say whether a word is one of the known names, or the beginning of one."""
    return any(
        word == name or (_SHORT <= len(word) < len(name) and name.startswith(word))
        for name in known
    )
