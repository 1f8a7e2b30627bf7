"""What a sentence does, by signs that a reader can point at: it asks, wishes, thanks, tells where.

Each sign has a weight for each act. The act for which the signs of a message speak most is what the
message does, among those that are possible where it comes.
"""

import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum

from bot.domain.heard_message import Heard
from bot.domain.route_matching import matter_of
from bot.domain.spoken_words import A_FEW, A_NUMBER, Meanings, covered, holds, words_of


class Act(StrEnum):
    """What a message does."""

    STATUS = "status"
    REQUEST = "request"
    TALK = "talk"
    QUESTION = "question"
    UNSATISFIED = "unsatisfied"
    NAME = "name"
    ADDRESS = "address"
    PURPOSE = "purpose"


ANYWHERE = (Act.STATUS, Act.REQUEST, Act.TALK, Act.QUESTION)
"""What a message may do wherever it comes."""
Weights = Mapping[str, Mapping[str, float]]
"""How much each sign speaks for each act."""
ASKED = 1.3
"""How much it speaks for an answer that it was asked for."""

_STEPS = (1, 2, 4, 8, 14)
"""Words beyond which a message is longer."""
MOST_OFFICIAL = 3
"""Words of official titles that count."""
_TITLE = re.compile(r"(?:[A-Z][\w.]*|bin|binti|van|de)(?:[ ,.]+(?:[A-Z][\w.]*|bin|binti|van|de))*")
_PLACES = (
    r"\b(?:jl|jln|jalan|gg|gang|rt|rw|desa|ds|dh?usun|dsn|dh?ukuh|dk|kampung|kp|kelurahan|kel"
    r"|kecamatan|kec|kabupaten|kab|kota|perum|perumahan|komplek|kompleks|blok|kos|kost|asrama"
    r"|street|road|village)(?=\b|\d)\.?"
)
_PLACE = re.compile(rf"(?i){_PLACES}")
_NUMBERED = re.compile(rf"(?i){_PLACES}\s*\d|\bno(?:mor|mer)?\b\.?\s*\d|\b\d+\s?/\s?\d+\b")
_FROM_A_PLACE = re.compile(rf"(?i)\s*{_PLACES}")
_INTRODUCED = re.compile(
    r"(?i)\b(?:nama(?: saya| lengkap|nya|ku)*|atas nama|panggil(?: saja| aja)?|name is|an\.|a\.n\."
    r"|jeneng(?: kula)?|nami(?: kula)?|asma(?: kula)?)\s*(?:adalah|:|=)?\s+"
)
_AIM = re.compile(
    r"(?i)(?:(?:mau|ingin|pengen|pingin|hendak|badhe|arep)\s)?"
    r"(?:di)?(?:me(?:m|n|ng|ny)?|ng|ny)[a-z]{4,}|to\s"
)
"""How an aim begins: with a verb of what is to be done."""
_PICTURE = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")

_SHOWN: Mapping[str, Callable[[Heard], object]] = {
    "always": lambda _heard: True,
    "question mark": lambda heard: "?" in heard.text,
    "asks": lambda heard: heard.questions,
    "may ask": lambda heard: heard.asking,
    "asks yes or no": lambda heard: heard.or_not,
    "turned": lambda heard: heard.turned,
    "number of a request": lambda heard: heard.number is not None,
    "a number": lambda heard: any(meant & A_NUMBER for meant in heard.words),
    "a few": lambda heard: any(meant & A_FEW for meant in heard.words),
    "matter of others": lambda heard: matter_of(heard.text, heard.rules.matters),
    "in capitals": lambda heard: _TITLE.fullmatch(heard.text.strip()),
    "comma": lambda heard: "," in heard.text,
    "introduced": lambda heard: _INTRODUCED.search(heard.text),
    "place": lambda heard: _PLACE.search(heard.text),
    "begins with a place": lambda heard: _FROM_A_PLACE.match(heard.text),
    "several places": lambda heard: len(_PLACE.findall(heard.text)) > 1,
    "place with a number": lambda heard: _NUMBERED.search(heard.text),
    "begins with an aim": lambda heard: _AIM.match(heard.text),
}
_TOGETHER = (
    "mine request, mine answered, mine so_far, request so_far, request where, answered so_far,"
    " answered how_long, answered no, answered lacks, ago so_far, ago wishes, ago sent,"
    " sent so_far, no so_far, waiting answered, wishes documents, wishes permits, wishes how,"
    " wishes not_that, request in_general, answered in_general, documents lacks,"
    " identity must, identity why, identity safe"
)
_PAIRS = [tuple(pair.split()) for pair in _TOGETHER.split(",")]
"""Kinds of words that say more together."""
_FIRST = ("is_for", "aims", "wishes", "documents", "named", "beside")
"""Kinds of words that say more where a message begins with them."""
_OF_WHO_WAITS = (
    "always", "asks", "may ask", "may ask status", "words of talk", "any official", "says so_far",
    "unknown words",
)  # fmt: skip
"""Signs that speak otherwise of somebody whose request waits."""


def signs(heard: Heard) -> dict[str, float]:
    """Return what a message shows, each sign from 0 to 1; what it does not show is left out.

    Of "Halo kak. … 🙏" only what stands between is looked at.
    """
    found = dict(_all_signs(_but_politeness(heard)))
    if heard.around.waits:
        found |= {f"waits: {name}": found[name] for name in _OF_WHO_WAITS}
    return {name: float(much) for name, much in found.items() if much}


def _but_politeness(heard: Heard) -> Heard:
    """Return a message without its parts that only talk, unless all of them do."""
    told = [part for part in heard.clauses if not covered(part.words, heard.talk)]
    if not told:
        return heard
    marked = "?" if "?" in heard.text else ""
    text = _PICTURE.sub("", ", ".join(part.text for part in told))
    return Heard(text + marked, heard.around, heard.rules)


def _all_signs(heard: Heard) -> Iterator[tuple[str, float]]:
    for name, shows in _SHOWN.items():
        yield name, bool(shows(heard))
    yield from _said(heard)
    yield from _asked(heard)
    for length in _STEPS:
        yield f"over {length} words", len(heard.words) > length


def _said(heard: Heard) -> Iterator[tuple[str, float]]:
    """Yield which kinds of words are said, which together, and which first."""
    lexicon, words = heard.rules.lexicon, heard.words
    says = {kind: heard.says(kind) for kind in lexicon.signs}
    yield from ((f"says {kind}", said) for kind, said in says.items())
    for one, other in _PAIRS:
        yield f"says {one} and {other}", says[one] and says[other]
    for kind in _FIRST:
        yield f"begins to say {kind}", not lexicon.signs[kind].isdisjoint(words_of(heard.text)[:1])
    for kind, known in lexicon.talk.items():
        yield f"talk: {kind}", any(meant & known for meant in words)
        yield f"begins: {kind}", bool(words and words[0] & known)
    made = says["request"] or ((says["wishes"] or says["sent"]) and (says["ago"] or says["so_far"]))
    stands = says["answered"] or holds(words, lexicon.status.asks)
    long = any(says[kind] for kind in ("so_far", "waiting", "still", "ago", "how_long"))
    yield "made and stands", made and stands
    yield "made and long", made and long
    yield "stands and long", stands and long
    yield "made, stands and long", made and stands and long


def _asked(heard: Heard) -> Iterator[tuple[str, float]]:
    """Yield which matters are asked about, and how much of a message is said of each."""
    lexicon, words = heard.rules.lexicon, heard.words

    def share(known: Meanings) -> float:
        return sum(bool(meant & known) for meant in words) / (len(words) or 1)

    for name, topic in {"status": lexicon.status, **lexicon.questions, **lexicon.doors}.items():
        yield f"asks {name}", holds(words, topic.asks)
        yield f"may ask {name}", holds(words, topic.own)
        yield f"words of {name}", share(topic.words)
    yield "words of talk", share(heard.talk)
    yield "content", share(lexicon.content) > 0
    yield "unknown words", sum(not meant for meant in words) / (len(words) or 1)
    typed = words_of(heard.text)
    yield "mended words", sum(not lexicon.is_typed(word) for word in typed) / (len(typed) or 1)
    official = sum(not word.isdecimal() for word in heard.official)
    yield "any official", bool(official)
    yield "official", min(official, MOST_OFFICIAL) / MOST_OFFICIAL


def chances(heard: Heard, *asked: Act) -> dict[Act, float]:
    """Return how likely each possible act is: those of any message, and what was `asked` for."""
    return weighed(signs(heard), heard.rules.weights, {*ANYWHERE, *asked}, asked)


def weighed(
    shown: Mapping[str, float],
    weights: Weights,
    possible: Collection[Act],
    asked: Collection[Act] = (),
) -> dict[Act, float]:
    """Return how likely each possible act is by the signs that are shown; together they are 1."""
    known = [(weights[name], much) for name, much in shown.items() if name in weights]
    sums = {act: sum(row.get(act, 0) * much for row, much in known) for act in possible}
    raised = {act: math.exp(total + ASKED * (act in asked)) for act, total in sums.items()}
    whole = sum(raised.values())
    return {act: one / whole for act, one in raised.items()}
