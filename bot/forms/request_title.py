"""The title of a request: what its words ask for, without greetings and who asks."""

from collections.abc import Iterator
from itertools import islice

from bot.forms.typed_text import clean, letters, one_line
from bot.office.calendar_files import every_glossary
from bot.texts.language_lexicons import openings

LONGEST_SUBJECT = 80
UNTITLED = "Permohonan informasi"
MOST_READ = 2_000
"""Characters in which the demand of a request is looked for."""
MOST_SENTENCES = 12
MOST_DEMANDS = 6
"""Of a sentence; who writes more repeats it."""
_ENDS = " .,;:!?"


def propose_subject(wanted: str) -> str:
    """Propose a title of at most 80 characters: the first clause that demands what offices have.

    Where nothing is demanded in so many words, it is the first that names something; what only says
    who asks comes last.
    """
    text = clean(wanted)
    rest = _without_openers(text[:MOST_READ])
    sentences = [one for one in openings().sentence_end.split(rest) if one]
    titles = [one for sentence in sentences[:MOST_SENTENCES] for one in _titles(sentence)]
    for rank in range(5):
        for found, title in titles:
            if found == rank:
                return _shortened(title[:1].upper() + title[1:])
    return _shortened(one_line(text)) or UNTITLED


def _titles(sentence: str) -> Iterator[tuple[int, str]]:
    """Yield what a sentence may be called, with a rank of which 0 is the best."""
    for demanded in _demanded(sentence):
        if title := _tidy(demanded):
            yield (0 if _names_something(title) else 2), title
    before = _but_introductions(_without_openers(sentence))
    if title := _tidy(before):
        about_asker = openings().introduction.match(before)
        yield (4 if about_asker else 1 if _names_something(title) else 3), title


def _demanded(sentence: str) -> Iterator[str]:
    """Yield what follows each demand that is the writer's own."""
    known = openings()
    for found in islice(known.demand.finditer(sentence), MOST_DEMANDS):
        lead = sentence[: found.start()]
        clause = max(map(lead.rfind, ",;:")) + 1
        words = _without_openers(lead[clause:]).lower().split()
        others = words and words[-1] in known.relatives
        own = not words or found["asker"] or known.introduction.match(lead)
        if own and not others:
            yield _without_openers(sentence[found.start("asker") :])


def _names_something(title: str) -> bool:
    """Say whether a text has a word of official titles."""
    official = every_glossary().in_official_words(title[:LONGEST_SUBJECT])
    return any(not word.isdecimal() for word in official.split())


def _but_introductions(sentence: str) -> str:
    """Return a sentence without the clauses before its subject that say who asks."""
    while openings().introduction.match(sentence) and "," in sentence:
        sentence = _without_openers(sentence.partition(",")[2])
    return sentence


def _tidy(clause: str) -> str:
    """Return the subject of a clause without what follows it; empty if it is none."""
    known = openings()
    subject, *more = " ".join(clause.split()).split(",")
    kept = [subject]
    for part in more:
        if known.introduction.match(part) or known.demand.match(part.strip()):
            break
        kept.append(part)
    line = known.purpose.sub("", ",".join(kept).rstrip(_ENDS))
    line = ",".join(map(_without_calls, line.split(","))).rstrip(_ENDS)
    return line if letters(line) >= 3 else ""


def _without_openers(text: str) -> str:
    at = 0
    while found := openings().opener.match(text, at):
        at = found.end()
    return text[at:]


def _without_calls(clause: str) -> str:
    """Return a clause without forms of address at its end; its first word always stays."""
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
