"""Words that are hardly meant for a requester: they speak to colleagues, or about the requester.

What a sentence does is looked at. It only asks: who means the requester sends by a tap.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

HOLD_SECONDS = 20
"""How long a line shows an officer's words before they leave, unless the operator sets another."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_NAME = re.compile(r"[^\W\d_]{2,}")
_FIRST = re.compile(r"\W*([^\W\d_]{2,})\s*[,:!?]")
_LAST = re.compile(r",\s*([^\W\d_]{2,})\s*[.!?]*\s*$")
_SHORT = 3
"""Letters of a name from which on it may be called short, as Wat and Les are."""


@dataclass(frozen=True)
class InnerSpeech:
    """How officers speak among themselves, in the languages of the desk.

    `calls` find a name after a form of address, or whom to ask. What is `inside` speaks to a
    colleague or about the requester; `talk` does so unless the sentence is `to_requester`.
    """

    calls: Sequence[re.Pattern[str]]
    inside: Sequence[re.Pattern[str]]
    talk: Sequence[re.Pattern[str]]
    to_requester: re.Pattern[str]


def meant_inside(text: str, names: Iterable[str], speech: InnerSpeech) -> str:
    """Return the words by which a text seems meant for colleagues, such as "Bu Wati", or "".

    `names` are those of the other members. Any part of a name counts, also called short: after a
    form of address, as the first word before a comma, or as the last after one.
    """
    known = {part.casefold() for name in names for part in _NAME.findall(name)}
    calls = [call for pattern in speech.calls for call in pattern.finditer(text)]
    calls += filter(None, (_FIRST.match(text), _LAST.search(text)))
    found = [call[0].strip(" ,:!?.\n") for call in calls if _is_one(call[1].casefold(), known)]
    if found:
        return found[0]
    for sentence in _SENTENCE.findall(text):
        outward = speech.to_requester.search(sentence)
        inward = speech.inside if outward else (*speech.inside, *speech.talk)
        done = next(filter(None, (pattern.search(sentence) for pattern in inward)), None)
        if done is not None:
            return " ".join(done[0].split()).strip(" ,:")
    return ""


def _is_one(word: str, known: Iterable[str]) -> bool:
    """Say whether a word is a name, or the beginning of one."""
    return any(
        word == name or (_SHORT <= len(word) < len(name) and name.startswith(word))
        for name in known
    )
