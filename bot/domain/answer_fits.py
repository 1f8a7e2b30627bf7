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
SURELY_A_NUMBER = 8
"""Digits from which on it is one, whatever stands beside it."""
MOST_WORDS_OF_WHY = 15
_PLACES = (
    r"\b(?:jl|jln|jalan|gg|gang|rt|rw|desa|ds|dh?usun|dsn|dh?ukuh|dk|kampung|kp|kelurahan|kel"
    r"|kecamatan|kec|kabupaten|kab|kota|perum|perumahan|komplek|kompleks|blok|kos|kost|asrama"
    r"|street|road|village)(?=\b|\d)\.?"
)
_PLACE_WORD, _PLACE = re.compile(f"(?i){_PLACES}"), re.compile(rf"(?i){_PLACES}|\d+")
"""Words and digits that addresses have."""
_ENDS_IN = re.compile(r"(?i)\b(?:untuk|utk|buat|bwt|guna|demi|kangge|kagem|for)\b")
_PURPOSES = frozenset(
    {"penelitian", "riset", "skripsi", "tesis", "disertasi", "tugas", "kuliah", "belajar", "berita",
     "liputan", "laporan", "kepentingan", "keperluan", "pribadi", "research", "study", "thesis",
     "school", "panaliten", "ngerti", "tahu", "tau", "mengetahui"}
)  # fmt: skip
"""Words that tell what something is for."""
_NAMES_TOO = """
    slamet selamet sugeng rahayu suwun bagus sabar amin salam jaya berkah sukses mulya puji
    setia hari jumat mega bintang april juni juli agustus tri eka dwi catur panca wage pahing
    kliwon legi siti sri nur dewi indah aman makmur maju santosa santoso mulyono waluyo lancar iman
    insan syukur mas ayu bayu surya utama ramah sehat sopan asih tulus ikhlas cahya sari bejo untung
    lestari kurnia karunia wahyu tentrem baik puas
"""
_ALSO_NAMES = frozenset(_NAMES_TOO.split())
"""Words said in passing that people are also called by."""
_BEGINS_WITH_PLACE = re.compile(
    rf"(?i)\s*(?:(?:saya |kula )?(?:alamat\w*|tinggal|rumah|omah|griya)\b"
    rf"(?: saya| kula)?(?: di| ing| wonten)*\W*)?{_PLACES}"
)
_INTRODUCED = re.compile(
    r"(?i)\b(?:nama(?: saya| lengkap|nya|ku)*|atas nama|panggil(?: saja| aja)?"
    r"|jeneng(?: kula)?|nami(?: kula)?|asma(?: kula)?|name is|an\.|a\.n\.)\s*(?:adalah|:|=)?\s+"
)
"""What people say before a name."""
MOST_WORDS_OF_A_NAME = 6
LONGEST_INTRODUCTION = 30
"""Characters in which a name is introduced, if it is."""
MOST_LETTERS_OF_A_TITLE = 3
"""Letters of what stands around a name, as in "Drs. H. … S.Pd."."""
FEWEST_WORDS_OF_A_WISH = 3
"""Words from which on something that offices have is named, and not what it is for."""
_PICTURES = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_AIM = re.compile(
    r"(?i)(?:(?:mau|ingin|pengen|pingin|hendak|badhe|arep)\s)?(?:di)?(?:me(?:m|n|ng|ny)?|ng|ny)[a-z]{4,}|to\s"
)
"""How an aim begins: with a verb of what is to be done."""
_NO = r"\b(?:ga|gak|nggak|ngga|ndak|tidak|mboten)"
_OR_NOT = re.compile(
    rf"(?i)\b(?:ada|bisa|boleh|masih|saged|pareng|wonten)\b.*{_NO}\b"
    rf"|{_NO}\s+(?:ya|nggih|to|sih|pak|bu|mas|mbak|min|kak)\b"
)
"""Yes or no: "ada yang jaga ga di kantor"."""
_CALLS = frozenset(
    {"pak", "bapak", "bu", "ibu", "mas", "mbak", "nama", "saya", "nami", "kula", "name"}
)
_MUST = frozenset({"wajib", "harus", "mesti", "kudu", "perlu", "kedah", "must", "need", "required"})
_WHY = frozenset({"kenapa", "why", "kok"})


def put_as_question(heard: Heard) -> bool:
    """Say whether a text is a question, and not only one that a question could be made of."""
    return "?" in heard.text or heard.questions or _OR_NOT.search(heard.text) is not None


def _begins_as_talk(heard: Heard) -> bool:
    """Say whether a text begins with a laugh, an apology or a greeting: then all of it is talk."""
    talk = heard.rules.lexicon.talk
    first = heard.words[0] if heard.words else frozenset[str]()
    return any(first & talk[kind] for kind in ("sorry", "greeting", "salam", "nothing", "noted"))


def wants(heard: Heard) -> bool:
    """Say whether a text demands something, or names what offices have without a verb.

    A word or two name nothing yet.
    """
    if len(heard.words) < FEWEST_WORDS_OF_A_WISH:
        return False
    official = heard.rules.glossary.in_official_words(heard.text)
    return wishes(heard) or any(not word.isdecimal() for word in official.split())


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

    A word that is also a name is one beside another; alone, nobody can know. What is introduced as
    a name is one, and nobody's has more than six words, or a picture beside it.
    """
    introduced = _INTRODUCED.search(heard.text[:LONGEST_INTRODUCTION])
    rest = heard.text[introduced.end() :] if introduced else heard.text
    every = words_of(rest)
    typed = [word for word in every if len(word) > MOST_LETTERS_OF_A_TITLE] or every
    passing = [word for word in _passing(heard) if word in typed]
    if put_as_question(heard) or heard.number is not None or _PICTURES.search(heard.text):
        return Fit.NO
    said = [word for word in passing if word not in _ALSO_NAMES]
    if introduced and len(passing) < len(typed):
        return Fit.SURELY
    if not typed:
        return Fit.SURELY
    if wants(heard) or len(every) > MOST_WORDS_OF_A_NAME:
        return Fit.NO
    if len(said) == len(typed):
        return Fit.NO
    slip = heard.rules.lexicon.meanings(typed[0]) & heard.talk if len(typed) == 1 else None
    titled = len(typed) > 1 and all(word[:1].isupper() for word in rest.split())
    return Fit.SURELY if (titled or _CALLS.issuperset(said)) and not slip else Fit.MAYBE


def _address(heard: Heard) -> Fit:
    places = len(_PLACE.findall(heard.text))
    if put_as_question(heard):
        return Fit.MAYBE if places > 1 else Fit.NO
    wholly = heard.number is not None and not _PLACE_WORD.search(heard.text)
    begins = _BEGINS_WITH_PLACE.match(heard.text)
    if not wholly and (
        begins or (places and not wants(heard)) or (places > 2 and not wishes(heard))
    ):
        return Fit.SURELY
    typed, passing = words_of(heard.text), _passing(heard)
    said = len(passing) == len(typed) > 0 or wishes(heard) or wholly or _begins_as_talk(heard)
    return Fit.NO if said else Fit.MAYBE


def _digits(heard: Heard) -> Fit:
    digits = sum(map(str.isdigit, heard.text))
    told = heard.number is None and digits >= SHORTEST_NUMBER and not wants(heard)
    return Fit.SURELY if told or digits >= SURELY_A_NUMBER or "@" in heard.text else Fit.NO


def _words(heard: Heard) -> Fit:
    told = _ENDS_IN.search(heard.text) or _AIM.match(heard.text)
    if (told or not _PURPOSES.isdisjoint(heard.typed)) and "?" not in heard.text:
        return Fit.MAYBE if heard.number is not None else Fit.SURELY
    talks = put_as_question(heard) or _begins_as_talk(heard)
    return Fit.NO if talks or wants(heard) else Fit.MAYBE


def _telling(heard: Heard) -> Fit:
    first = heard.told[0] if heard.told else frozenset[str]()
    return Fit.NO if "?" in heard.text or first & ASKING else Fit.MAYBE


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
