"""The answers of a form written out, line by line, for whoever looks them over."""

from collections.abc import Mapping

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, parts_in, text_in
from bot.domain.message import SPOKEN, shortened
from bot.forms.form_engine import Form, FormModel
from bot.forms.form_review import ReviewLine, review
from bot.texts import Markup

TOLD = frozenset({"wanted", "objection_facts"})
"""Answers in which people tell what their form is for."""
TOLD_SHOWN, ANSWER_SHOWN = 1200, 300
"""UTF-16 units of an answer in a summary, which is one message of at most 4,096."""
Labels = Mapping[str, Mapping[str, str]]
"""What each answer was called when it was tapped, by question."""
NO_LABELS: Labels = {}


def summary(
    turn: Turn,
    language: str,
    form: Form[FormModel],
    answers: Answers,
    labels: Labels = NO_LABELS,
    most: int = ANSWER_SHOWN,
) -> Markup:
    """Return the answers of a form, each of at most `most` units but what is told, by its name."""
    texts, lines = turn.texts, []
    for line in review(form, answers, turn.zone):
        name = texts.plain(language, line.field_id)
        if line.name == "wanted":
            value: object = shortened(_wanted(turn, language, answers), TOLD_SHOWN)
        else:
            called = labels.get(line.name, {})
            value = _value(turn, language, line, called, TOLD_SHOWN if line.name in TOLD else most)
        lines.append(texts.say(language, "summary-line", name=name, value=value))
    if parts := parts_in(answers, "enclosures"):
        name = texts.plain(language, "field-enclosures")
        lines.append(texts.say(language, "summary-line", name=name, value=len(parts)))
    return Markup("\n".join(lines))


def _value(
    turn: Turn, language: str, line: ReviewLine, called: Mapping[str, str], most: int
) -> object:
    if not isinstance(line.value, str):
        return line.value
    if line.is_text_id:
        return turn.texts.say(language, line.value)
    if line.value == SPOKEN:
        return turn.texts.plain(language, "part-kind", kind="voice")
    return shortened(called.get(line.value, line.value), most)


def _wanted(turn: Turn, language: str, answers: Answers) -> str:
    """Return what is wanted as text: the words, and files by their kind or name."""
    lines = []
    for part in parts_in(answers, "wanted"):
        kind, words = text_in(part, "kind"), text_in(part, "text")
        file = text_in(part, "file_name") or turn.texts.plain(language, "part-kind", kind=kind)
        lines.append(": ".join(filter(None, ("" if kind == "text" else file, words))))
    return "\n".join(lines)
