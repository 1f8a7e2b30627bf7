"""Words that are hardly meant for a requester: they speak to colleagues, or about the requester.

Each word is weighed, as it is typed and as it is meant. It only asks: who means the requester
sends by a tap.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.message import shortened
from bot.domain.spoken_words import Lexicon, words_of

HOLD_SECONDS = 20
"""How long a line shows an officer's words before they leave, unless the operator sets another."""
SURE = 2.3
"""The sum of weights above which words are asked about: three of a hundred replies, about."""
MOST_READ = 50
"""Words that are read of a text."""
SHOWN = 60
"""UTF-16 units of the sentence that is shown as meant for colleagues."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_NAME = re.compile(r"[^\W\d_]{2,}")
_FIRST = re.compile(r"\W*([^\W\d_]{2,})\s*[,:!?]")
_LAST = re.compile(r",\s*([^\W\d_]{2,})\s*[.!?]*\s*$")
_MENTION = re.compile(r"(?i)(?<![\w.])@\w+|\bcc\b\s*:?\s*\w+")
_SHORT = 3
"""Letters of a name from which on it may be called short, as Wat and Les are."""


@dataclass(frozen=True)
class InnerSpeech:
    """How officers speak among themselves, in the languages of the desk.

    `calls` find a name after a form of address, or whom to ask; `title` is an office after one.
    Each sign of a text has a weight: above zero it speaks to colleagues.
    """

    calls: Sequence[re.Pattern[str]]
    title: re.Pattern[str]
    lexicon: Lexicon
    weights: Mapping[str, float]

    def weigh(self, text: str) -> float:
        """Return how much a text speaks for being meant inside."""
        return sum(self.weights.get(sign, 0) for sign in signs(text, self.lexicon))


def signs(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return what a text shows: each word as typed and as meant, the first one, and a question.

    A name behind a form of address shows nothing, for a requester may bear it too.
    """
    said, titles = words_of(text)[:MOST_READ], lexicon.signs["titles"]
    pairs = zip(["", *said], said, strict=False)
    typed = [word for before, word in pairs if before not in titles and not word.isdecimal()]
    meant = {f"means {one}" for word in typed for one in lexicon.meanings(word)}
    marked = {"question"} if "?" in text else set[str]()
    first = {f"first {word}" for word in typed[:1]}
    return frozenset({"always", *(f"word {word}" for word in typed), *meant, *first, *marked})


def meant_inside(text: str, names: Iterable[str], speech: InnerSpeech) -> str:
    """Return the words by which a text seems meant for colleagues, such as "Bu Wati", or "".

    `names` are those of the other members. Any part of a name counts, also called short: after a
    form of address, as the first word before a comma, or as the last after one.
    """
    known = {part.casefold() for name in names for part in _NAME.findall(name)}
    calls = [call for pattern in speech.calls for call in pattern.finditer(text)]
    calls += filter(None, (_FIRST.match(text), _LAST.search(text)))
    found = [call[0] for call in calls if _is_one(call[1].casefold(), known)]
    found += [call[0] for way in (_MENTION, speech.title) for call in way.finditer(text)]
    if not found and speech.weigh(text) > SURE:
        telling = max(_SENTENCE.findall(text), key=speech.weigh, default=text)
        found = [shortened(" ".join(telling.split()), SHOWN)]
    return found[0].strip(" ,:!?.\n") if found else ""


def _is_one(word: str, known: Iterable[str]) -> bool:
    """Say whether a word is a name, or the beginning of one."""
    return any(
        word == name or (_SHORT <= len(word) < len(name) and name.startswith(word))
        for name in known
    )
