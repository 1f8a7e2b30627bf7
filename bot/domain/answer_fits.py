"""How words fit as the answer to an open question of a form, before they are read as more."""

import re
from collections.abc import Callable, Mapping

from bot.domain.asked_last import Context, Fit
from bot.domain.heard_message import ASKING, Heard
from bot.domain.message_classes import Class, Reading
from bot.domain.spoken_words import A_FEW, words_of
from bot.domain.status_questions import REQUEST, says, wishes

UNANSWERED = (("answer",), ("number",), ("nothing",), ("calling",), ("noted",), ("farewell",))
"""Small talk that in a form was meant as an answer, and is none."""
SHORTEST_NUMBER = 4
"""Digits from which on a text is meant as a number that was asked for."""
MOST_WORDS_OF_WHY = 15
_PLACE = re.compile(
    r"(?i)\b(?:jl|jln|jalan|gg|gang|rt|rw|desa|ds|dusun|dsn|dukuh|dk|kampung|kp|kelurahan|kel"
    r"|kecamatan|kec|kabupaten|kab|kota|perum|perumahan|komplek|kompleks|blok|kos|kost|asrama"
    r"|street|road|village)\b\.?|\d"
)
"""Words and digits that addresses have."""
_ENDS_IN = re.compile(r"(?i)\b(?:untuk|utk|buat|bwt|guna|demi|kangge|kagem|for)\b")
_PURPOSES = frozenset(
    {"penelitian", "riset", "skripsi", "tesis", "disertasi", "tugas", "kuliah", "belajar", "berita",
     "liputan", "laporan", "kepentingan", "keperluan", "pribadi", "research", "study", "thesis",
     "school", "panaliten", "ngerti", "tahu", "tau", "mengetahui"}
)  # fmt: skip
"""Words that tell what something is for."""
_NAMES_TOO = """
    slamet selamet selamat sugeng rahayu suwun bagus sabar amin salam jaya berkah sukses mulya puji
    setia hari minggu jumat mega bintang april juni juli agustus tri eka dwi catur panca wage pahing
    kliwon legi siti sri nur dewi indah aman makmur maju santosa santoso mulyono waluyo lancar iman
    insan syukur mas ayu bayu surya utama ramah sehat sopan asih tulus ikhlas cahya sari bejo untung
    lestari kurnia karunia wahyu tentrem baik puas
"""
_ALSO_NAMES = frozenset(_NAMES_TOO.split())
"""Words said in passing that people are also called by."""
_CALLS = frozenset(
    {"pak", "bapak", "bu", "ibu", "mas", "mbak", "nama", "saya", "nami", "kula", "name"}
)
_MUST = frozenset({"wajib", "harus", "mesti", "kudu", "perlu", "kedah", "must", "need", "required"})
_WHY = frozenset({"kenapa", "why", "kok"})


def put_as_question(heard: Heard) -> bool:
    """Say whether a text is a question, and not only one that a question could be made of."""
    return "?" in heard.text or heard.questions


def asks_why(heard: Heard) -> bool:
    """Say whether a text asks why something is asked for, or whether it must be given."""
    about_it = not says(heard, REQUEST | {"belum", "dereng", "yet", "jawab"})
    reason = says(heard, _WHY) or (_ENDS_IN.search(heard.text) and put_as_question(heard))
    must = put_as_question(heard) and not _MUST.isdisjoint(heard.typed)
    return about_it and len(heard.words) <= MOST_WORDS_OF_WHY and bool(reason or must)


def names_something(heard: Heard) -> bool:
    """Say whether a text has a word beyond those said in passing or in any question."""
    lexicon = heard.rules.lexicon
    common = heard.talk | lexicon.status.words | ASKING | A_FEW
    return any(not meant & common for meant in heard.words)


def _passing(heard: Heard) -> list[str]:
    """Return the words that are known as they are typed, but for the office's own names."""
    lexicon = heard.rules.lexicon
    own = {word for name in lexicon.names for word in name}
    return [word for word in words_of(heard.text) if lexicon.is_typed(word) and word not in own]


def _name(heard: Heard) -> Fit:
    """Take whatever is not made of words that are said in passing: names are in no list.

    A word that is also a name is one beside another; alone, nobody can know.
    """
    typed, passing = words_of(heard.text), _passing(heard)
    if put_as_question(heard) or wishes(heard) or heard.number is not None:
        return Fit.NO
    said = [word for word in passing if word not in _ALSO_NAMES]
    if len(passing) < len(typed):
        return Fit.SURELY if _CALLS.issuperset(said) else Fit.MAYBE
    if said:
        return Fit.NO
    return Fit.MAYBE if len(typed) == 1 else Fit.SURELY


def _address(heard: Heard) -> Fit:
    places = len(_PLACE.findall(heard.text))
    if put_as_question(heard):
        return Fit.MAYBE if places > 1 else Fit.NO
    if places and heard.number is None and not wishes(heard):
        return Fit.SURELY
    typed, passing = words_of(heard.text), _passing(heard)
    said = len(passing) == len(typed) > 0 or wishes(heard) or heard.number is not None
    return Fit.NO if said else Fit.MAYBE


def _digits(heard: Heard) -> Fit:
    digits = sum(map(str.isdigit, heard.text))
    told = heard.number is None and digits >= SHORTEST_NUMBER
    return Fit.SURELY if told or "@" in heard.text else Fit.NO


def _words(heard: Heard) -> Fit:
    tells = not _PURPOSES.isdisjoint(heard.typed) or _ENDS_IN.search(heard.text)
    if put_as_question(heard):
        return Fit.NO
    if tells:
        return Fit.MAYBE if heard.number is not None else Fit.SURELY
    return Fit.NO if wishes(heard) else Fit.MAYBE


def _telling(heard: Heard) -> Fit:
    return Fit.NO if put_as_question(heard) else Fit.MAYBE


OF_WORDS: Mapping[Context, Callable[[Heard], Fit]] = {
    Context.COLLECTED: lambda _heard: Fit.MAYBE,
    Context.NAME: _name,
    Context.ADDRESS: _address,
    Context.DIGITS: _digits,
    Context.WORDS: _words,
    Context.TELLING: _telling,
    Context.FILES: lambda _heard: Fit.NO,
    Context.CHOICE: lambda _heard: Fit.NO,
}
"""How words fit as an answer to each kind of question of a form."""


def in_a_form(reading: Reading) -> Reading:
    """Return what a message is while a form is open.

    Short answers are no small talk there, and a wish for information is no door to this very form.
    """
    if reading.kind is Class.SMALL_TALK and reading.topics in UNANSWERED:
        return Reading(Class.ANSWER, ("words",))
    if reading.kind is Class.DOOR and reading.topics[0] == "matter":
        return Reading(Class.REQUEST)
    if reading.topics == ("menu", "file"):
        return Reading(Class.REQUEST)
    return reading
