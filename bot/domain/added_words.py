"""Whether words of somebody with an open request add to it, or may ask for something else."""

from functools import cache
from itertools import pairwise

from bot.domain.heard_message import Heard
from bot.domain.list_search import Term, asked
from bot.domain.similar_words import stem
from bot.domain.spoken_words import Meanings, words_of

_POLITE = ("salam", "thanks", "sorry", "wellbeing", "greeting", "nothing", "who")
"""Small talk that makes of a message without anything else in it nothing to pass on."""
A_SHORT_QUESTION = 3
"""Words of a question that can only be about the answer: "formatnya apa?"."""


@cache
def _stems(words: Meanings) -> Meanings:
    return frozenset(map(stem, words))


def _about_any(heard: Heard) -> Meanings:
    """Return stems of words about an answer itself and how it comes, whatever it is about."""
    return _stems(heard.rules.lexicon.signs["any_answer"])


def adds_to(heard: Heard, subject: str) -> bool:
    """Say whether a message surely adds to a request with this subject.

    It names nothing that the request does not; or it points back at it, and demands nothing. What
    only talks, or asks something else than how the answer comes, adds nothing.
    """
    glossary, lexicon = heard.rules.glossary, heard.rules.lexicon
    told = {word for word in heard.typed if stem(word) in _about_any(heard)}
    courtesies = frozenset[str]().union(*(lexicon.talk[kind] for kind in _POLITE))
    courtesies -= lexicon.signs["dayparts"]
    polite = any(meant & courtesies for meant in heard.words)
    of_it = told and (heard.asks_leave or len(heard.words) <= A_SHORT_QUESTION)
    asks = heard.questions and not of_it
    demands = heard.wishes and not _asks_to_add(heard)
    new = {word for word in heard.typed if lexicon.meanings(word) & lexicon.content}
    if (
        asks
        or polite
        or new - set(words_of(subject)) - told - lexicon.signs["points"] - glossary.places
    ):
        return _points(heard) and not demands
    known = frozenset(stem for term in glossary.terms(asked(subject)) for stem in term.stems)
    named = [term for term in glossary.terms(asked(heard.text)) if known.isdisjoint(term.stems)]
    if len(heard.words) == 1 or all(_says_nothing(heard, term) for term in named):
        return True
    points = _points(heard) or asked(heard.text)[0] in lexicon.signs["goes_on_with"]
    return points and not demands


def _points(heard: Heard) -> bool:
    return not heard.rules.lexicon.signs["points"].isdisjoint(heard.typed)


def _asks_to_add(heard: Heard) -> bool:
    """Say whether what a message demands is that something be added: "mohon disertai …"."""
    signs, pairs = heard.rules.lexicon.signs, pairwise(words_of(heard.text))
    return any(one in signs["wishes"] and other in signs["points"] for one, other in pairs)


def _says_nothing(heard: Heard, term: Term) -> bool:
    """Say whether a term is said in passing, such as "besok", or of any request, as "ambil"."""
    if _about_any(heard).issuperset(term.own):
        return True
    lexicon = heard.rules.lexicon
    meant = frozenset[str]().union(*map(lexicon.meanings, term.own))
    return bool(meant & (heard.talk | lexicon.status.words)) and not meant & lexicon.content
