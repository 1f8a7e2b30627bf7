"""Whether a message asks where the writer's own request stands.

Somebody whose request waits is also answered on a guess: a needless answer costs little, since
their words are passed on as well. A guess needs a question, and nothing else that is named.
"""

from collections.abc import Sequence

from bot.domain.heard_message import BY_NO_MEANS, SO_FAR, Heard
from bot.domain.spoken_words import A_FEW, A_NUMBER, Meanings, covered, holds

MOST_OTHER_WORDS = 4
"""Words unknown here that a sentence about one's own request may hold, such as its subject."""
MOST_UNKNOWN = 2
"""Words unknown here in what is still a question of status; it is then passed on as well."""
MINE = frozenset({"saya", "kula", "my", "mine"})
REQUEST = frozenset({"permohonan", "request", "panyuwunan"})
WAITING = frozenset({"tunggu", "tengga", "ngrantos", "wait"})
_STILL = frozenset({"masih", "still", "taksih", "tesih", "isih"})
_WISHES = frozenset({"minta", "nyuwun", "want", "file", "make", "submit"})
BIDDING = frozenset(
    {"minta", "tolong", "tanya", "tahu", "question", "tell", "please", "tanglet", "lapor", "wadul",
     "complain"}
)  # fmt: skip
_SENT = frozenset({"kirim", "daftar", "sent", "submitted", "filed", "applied", "ngintun"})
AGO = frozenset(
    {"kemarin", "sejak", "pernah", "wingi", "kepungkur", "kala wingi", "ago", "last", "tempo"}
)
"""Words that say that something was done before."""
_ANSWERED = frozenset(
    {"jawab", "wangsulan", "answer", "selesai", "rampung", "ready", "status", "kabar", "proses",
     "update", "diterima", "lengkapi"}
)  # fmt: skip
"""Words for an answer, and for how a request stands."""
_HOW_LONG = frozenset({"lama", "dangu", "long", "kapan", "benjang", "when", "segera"})
_IN_GENERAL = frozenset(
    {"jika", "menawi", "yen", "if", "wajib", "harus", "kedah", "must", "biasanya", "biasanipun",
     "usually", "keberatan", "kabotan", "object"}
)  # fmt: skip
_WHO_OR_WHY = frozenset({"siapa", "sinten", "who", "kenapa", "why"})
_NOT_THAT = frozenset({"bukan", "sanes"})
_WHICH = frozenset({"yang", "ingkang"})
_CLOSING = ("thanks", "praise", "farewell", "sorry")
"""Small talk that ends a conversation rather than asks."""
_PERMITS = frozenset(
    {"bisa", "bisakah", "bs", "bsa", "boleh", "bolehkah", "saged", "saget", "isa", "iso", "pareng",
     "can", "could", "may", "would", "possible"}
)  # fmt: skip
"""Words, as typed, that ask whether something may be had or done: no question of what was done."""
_TELLING = SO_FAR | {
    "selesai", "rampung", "ready", "setuju", "tahu", "tanya", "tanglet", "cek", "kabar",
    "kapan", "benjang", "segera", "lama",
    "tell", "know", "see", "look", "question", "status", "update", "when", "answer",
}  # fmt: skip
"""Words beside which those only ask politely, or for how long."""


def asks_status(heard: Heard) -> bool:
    """Say whether a message asks for the status, and for nothing else."""
    lexicon, around = heard.rules.lexicon, heard.around
    allowed = heard.talk | lexicon.status.words | around.subjects | A_FEW
    asks = holds(heard.words, lexicon.status.asks)
    other = [meant for meant in heard.words if not meant & allowed]
    if heard.number is not None and not other:
        return heard.number in around.numbers or asks
    mine = says(heard, MINE)
    about_one = says(heard, REQUEST) and bool(mine or heard.number)
    if not asks and (around.numbers or mine):
        alone = heard.asking or (about_one and not says(heard, BY_NO_MEANS))
        own = [ask for ask in lexicon.status.own if len(ask) > 1 or alone]
        asks = holds(heard.words, own) and not (wishes(heard) and not heard.asking)
    if not asks or asks_leave(heard) or corrects(heard):
        return False
    if _closes(heard) and not about_one:
        return False
    few = len(other) <= MOST_OTHER_WORDS and not any(m & lexicon.content for m in other)
    return not other or (about_one and few and heard.asking and not around.waits)


def may_ask_status(heard: Heard) -> bool:
    """Take what is probably about one's own request; it is passed on as well, so nothing is lost.

    "Already?", "not yet?" and the words of status themselves are asked of nothing else, whatever
    they name. Other messages must name nothing, and hold the fewer unknown words the less in them
    speaks of the request.
    """
    if not heard.around.waits or _closes(heard) or corrects(heard):
        return False
    status = heard.rules.lexicon.status
    if holds(heard.words, status.asks) or _asks_so_far(heard):
        return True
    strange = [meant for meant in heard.words if not meant & (heard.talk | status.words | A_FEW)]
    other = [meant for meant in strange if not meant & heard.around.subjects]
    if asks_leave(heard) or _names(heard, other) or (other and wishes(heard)):
        return False
    if heard.turned or (heard.asking and says(heard, MINE)):
        return len(other) <= MOST_OTHER_WORDS
    if _waits_for_it(heard):
        return len(other) <= MOST_UNKNOWN
    plain = heard.questions and not says(heard, _WHO_OR_WHY)
    return plain and len(strange) <= 1 and not _names(heard, strange)


def is_about_own(heard: Heard) -> bool:
    """Say whether a message asks, whatever else it names, how what was asked for stands.

    Two of three things are in it: a request that was made; an answer, or how things stand; and how
    long it has been. A rule in general ("if", "must", "usually") is no such question.
    """
    general = says(heard, _IN_GENERAL) or asks_leave(heard) or corrects(heard)
    anew = any(wishes(clause) and not says(clause, AGO) for clause in heard.clauses)
    if general or anew or _closes(heard):
        return False
    made = says(heard, REQUEST) or (says(heard, _WISHES | _SENT) and says(heard, AGO))
    stands = holds(heard.words, heard.rules.lexicon.status.asks) or says(heard, _ANSWERED)
    since = says(heard, SO_FAR | WAITING | _STILL | AGO)
    long = since or says(heard, _HOW_LONG)
    lacks = says(heard, WAITING | _STILL | BY_NO_MEANS | {"belum", "dereng", "yet"})
    told = heard.asking or lacks or (stands and made)
    own = since or says(heard, MINE) or heard.number is not None
    return told and own and made + stands + long > 1


def _names(heard: Heard, words: Sequence[Meanings]) -> bool:
    """Say whether some words of a message name a document, or hold a number such as a year."""
    return any(meant & (heard.rules.lexicon.content | A_NUMBER) for meant in words)


def _waits_for_it(heard: Heard) -> bool:
    """Say whether a message speaks of the request or its answer as somebody does who waits."""
    bids = says(heard, BIDDING) and says(heard, MINE | SO_FAR)
    asks = heard.asking or bids or says(heard, _STILL)
    own = [ask for ask in heard.rules.lexicon.status.own if len(ask) > 1 or asks]
    return holds(heard.words, own) or (heard.questions and says(heard, SO_FAR))


def _asks_so_far(heard: Heard) -> bool:
    """Say whether a message asks if something about the request is done already."""
    words = [meant for meant in heard.told if not meant & {"ini"}]
    so_far = frozenset[str]().union(*words) & SO_FAR
    last = len(words) > 1 and bool(words[-1] & SO_FAR)
    asks = "?" in heard.text or len(so_far) > 1 or last
    asks = asks or (heard.questions and says(heard, REQUEST))
    about = heard.rules.lexicon.status.words | MINE | REQUEST
    asks_it = any(meant & about and not meant & SO_FAR for meant in words)
    return bool(so_far) and asks and (asks_it or covered(words, heard.talk))


def asks_leave(heard: Heard) -> bool:
    """Say whether a message asks for leave, or for something more, as "may it be …?" does."""
    return not _PERMITS.isdisjoint(heard.typed) and not says(heard, _TELLING)


def corrects(heard: Heard) -> bool:
    """Say whether a message sets something right: "what was sent is *not* what I asked for"."""
    asks = "?" in heard.text or any(meant & _NOT_THAT for meant in heard.told[-1:])
    return says(heard, _NOT_THAT) and not asks


def _closes(heard: Heard) -> bool:
    """Say whether a message thanks or takes leave and asks nothing."""
    lexicon = heard.rules.lexicon
    closing = frozenset[str]().union(*(lexicon.talk[kind] for kind in _CLOSING))
    notes = any(meant & (lexicon.talk["noted"] - WAITING) for meant in heard.words[:1])
    return not heard.asking and (notes or says(heard, closing))


def wishes(heard: Heard) -> bool:
    """Say whether a message asks for something, not for what was asked for already."""
    if says(heard, SO_FAR):
        return False
    return any(
        meant & _WISHES and not (meant & (_WHICH | MINE) and meant & REQUEST)
        for meant in heard.words
    )


def says(heard: Heard, words: Meanings) -> bool:
    """Say whether any word of a message may mean one of these."""
    return any(meant & words for meant in heard.words)
