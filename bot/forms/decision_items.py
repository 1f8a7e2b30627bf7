"""The items of a half-filled decision: listed once, then asked about one by one."""

from collections.abc import Sequence

from bot.domain.form_answers import Answer, Answers, parts_in, text_in
from bot.domain.law.decision import Outcome
from bot.forms.form_engine import Step

INHERITED = ("decision_article17", "decision_statute")
"""Answers that nobody gives: they are those of the entry on which a refusal rests."""


def start_items(wanted: str) -> Answers:
    """Return the lines of a request of several, to be offered as its items."""
    lines = [line for line in (part.strip() for part in wanted.split("\n")) if line]
    return {"decision_wanted": lines} if len(lines) > 1 else {}


def items_in(answers: Answers) -> list[str]:
    """Return the items as the officer listed them."""
    found = answers.get("decision_items")
    return [str(item) for item in found] if isinstance(found, list | tuple) else []


def open_item(answers: Answers) -> str | None:
    """Return the first item that is not decided yet, or None."""
    decided = {text_in(one, "decision_item") for one in parts_in(answers, "decision_by_item")}
    return next((item for item in items_in(answers) if item not in decided), None)


def listed(answers: Answers, questions: Sequence[Step]) -> Answers:
    """Keep the decisions on listed items, in order; the questions on the open item restart."""
    asked = {*INHERITED, *(step.name for step in questions)}
    by_item = {text_in(one, "decision_item"): one for one in parts_in(answers, "decision_by_item")}
    kept = {name: value for name, value in answers.items() if name not in asked}
    in_order = [by_item[item] for item in items_in(answers) if item in by_item]
    return {**kept, "decision_by_item": in_order}


def gathered(answers: Answers, questions: Sequence[Step]) -> Answers:
    """Store the decision on the open item once all its questions are answered."""
    item = open_item(answers) if "decision_item_outcome" in answers else None
    asked = [step.name for step in questions if step.when(answers)]
    if item is None or any(name not in answers for name in asked):
        return answers
    known = (*asked, *(name for name in INHERITED if name in answers))
    one: dict[str, Answer] = {name: answers[name] for name in known}
    outcome = one.pop("decision_item_outcome")
    # An item that is given as a whole is itself what is given.
    given: dict[str, Answer] = {"decision_given": item} if outcome == Outcome.GRANTED else {}
    new: dict[str, Answer] = {**one, **given, "decision_item": item, "decision_outcome": outcome}
    decided = [*parts_in(answers, "decision_by_item"), new]
    return listed({**answers, "decision_by_item": decided}, questions)


def changed(answers: Answers) -> Answers:
    """Open an item again that was decided."""
    again = answers.get("decision_change")
    left = [
        one for one in parts_in(answers, "decision_by_item") if one.get("decision_item") != again
    ]
    kept = {name: value for name, value in answers.items() if name != "decision_change"}
    return {**kept, "decision_by_item": left}
