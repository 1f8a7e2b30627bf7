"""What a form says wherever it is filled: a question, its summary, why an answer is not taken."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.buttons.button_data import ButtonData
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in, parts_in, text_in
from bot.domain.message import SPOKEN, shortened
from bot.forms.form_engine import Form, FormModel, Rejected, Step
from bot.forms.form_review import ReviewLine, review_lines
from bot.texts import Markup

TOLD = frozenset({"wanted", "objection_facts"})
"""Answers in which people tell what their form is for."""
TOLD_SHOWN, ANSWER_SHOWN = 1200, 300
"""UTF-16 units of an answer in a summary, which is one message of at most 4,096."""


@dataclass(frozen=True)
class FormPage:
    """A form as it stands, and the language of whoever fills it in.

    `labels` says what answers were called when they were tapped, by question. `most` are the
    UTF-16 units of an answer in the summary that does not tell what the form is for.
    """

    language: str
    form: Form[FormModel]
    answers: Answers
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    most: int = ANSWER_SHOWN


def question_lines(turn: Turn, page: FormPage, step: Step, beside: Sequence[str] = ()) -> list[str]:
    """Return a question with what stands beside it, an example, and how many parts it has."""
    texts, text_id = turn.texts, step.text_id("example")
    lines = [question_text(turn, page, step), *beside]
    if step.kind in ("text", "collect") and not texts.has(page.language, text_id):
        text_id = f"example-of-{page.form.takes(step)}"
    if texts.has(page.language, text_id):
        lines.append(texts.say(page.language, text_id))
    if step.kind == "collect" and parts_in(page.answers, step.name):
        lines.append(parts_taken_text(turn, page, step))
    return lines


def question_text(turn: Turn, page: FormPage, step: Step) -> Markup:
    """Return a question, with the earlier answers that it refers to."""
    text_id, shown = step.text_id("ask"), page
    if not turn.texts.has(page.language, text_id):
        text_id = "ask-of-confirm"
    if step.name == "same":
        shown = replace(page, answers=answers_in(page.answers, "previous"))
    return turn.texts.say(
        page.language,
        text_id,
        whose=text_in(page.answers, "represented") or "own",
        lines=summary_text(turn, shown) if step.kind == "confirm" or shown is not page else "",
    )


def parts_taken_text(turn: Turn, page: FormPage, step: Step) -> Markup:
    """Return how many parts of a collection were taken so far."""
    text_id, parts = step.text_id("noted"), len(parts_in(page.answers, step.name))
    if not turn.texts.has(page.language, text_id):
        text_id = "sheet-files-noted"
    return turn.texts.say(page.language, text_id, parts=parts)


def rejection_text(turn: Turn, page: FormPage, step: Step, why: Rejected) -> Markup:
    """Say why an answer is rejected, in the question's own words or those of its type."""
    text_id, values = why.error_id, dict(why.values)
    if not turn.texts.has(page.language, text_id):
        text_id = f"error-of-{page.form.takes(step)}"
    if "field" in values:
        values["field"] = turn.texts.plain(page.language, f"field-{values['field']}")
    return turn.texts.say(page.language, text_id, **values)


def step_buttons(
    turn: Turn, page: FormPage, step: Step, named: Callable[[str], ButtonData]
) -> list[list[Button]]:
    """Return the buttons to skip a question, to go back to the one before, and to give up."""
    language = page.language
    last = [make_button(turn, language, "button-cancel", named("cancel"))]
    if page.form.previous(step, page.answers) is not None:
        last.insert(0, make_button(turn, language, "button-back", named("back")))
    if not step.optional:
        return [last]
    return [[make_button(turn, language, step.text_id("skip"), named("skip"))], last]


def summary_text(turn: Turn, page: FormPage) -> Markup:
    """Return the answers to a form so far, line by line."""
    texts, language, lines = turn.texts, page.language, []
    for line in review_lines(page.form, page.answers, turn.zone):
        name, value = texts.plain(language, line.field_id), _value(turn, page, line)
        lines.append(texts.say(language, "summary-line", name=name, value=value))
    if parts := parts_in(page.answers, "enclosures"):
        name = texts.plain(language, "field-enclosures")
        lines.append(texts.say(language, "summary-line", name=name, value=len(parts)))
    return Markup("\n".join(lines))


def _value(turn: Turn, page: FormPage, line: ReviewLine) -> object:
    most = TOLD_SHOWN if line.name in TOLD else page.most
    if line.name == "wanted":
        return shortened(_wanted(turn, page), most)
    if not isinstance(line.value, str):
        return line.value
    if line.is_text_id:
        return turn.texts.say(page.language, line.value)
    if line.value == SPOKEN:
        return turn.texts.plain(page.language, "part-kind", kind="voice")
    return shortened(page.labels.get(line.name, {}).get(line.value, line.value), most)


def _wanted(turn: Turn, page: FormPage) -> str:
    """Return the requested information as text: the words, and files by kind or name."""
    lines = []
    for part in parts_in(page.answers, "wanted"):
        kind, words = text_in(part, "kind"), text_in(part, "text")
        file = text_in(part, "file_name") or turn.texts.plain(page.language, "part-kind", kind=kind)
        lines.append(": ".join(filter(None, ("" if kind == "text" else file, words))))
    return "\n".join(lines)
