"""The ids of the texts that a form needs."""

from typing import Any

from bot.forms.form_engine import Form, Step


def text_ids(form: Form[Any]) -> frozenset[str]:
    """Return the ids of all texts that a form can need."""
    return frozenset({"error-incomplete", *form.verdicts}).union(*map(step_texts, form.steps))


def step_texts(step: Step) -> set[str]:
    """Return the ids of all texts that a question can need."""
    found = {step.text_id(prefix) for prefix in ("ask", "error", "field")}
    found |= {step.text_id("choice", choice) for choice in step.choices}
    if step.kind in {"text", "collect"}:
        found.add(step.text_id("example"))
    if step.optional:
        found.add(step.text_id("skip"))
    return found
