"""Which texts a form asks for."""

from typing import Any

from bot.forms.form_engine import Form, Step


def text_ids(form: Form[Any]) -> frozenset[str]:
    """List every text that the form can ask for."""
    return frozenset({"error-incomplete", *form.verdicts}).union(*map(step_texts, form.steps))


def step_texts(step: Step) -> set[str]:
    """List every text that a question can ask for."""
    found = {step.text_id(prefix) for prefix in ("ask", "error", "field")}
    found |= {step.text_id("choice", choice) for choice in step.choices}
    if step.kind in {"text", "collect"}:
        found.add(step.text_id("example"))
    if step.optional:
        found.add(step.text_id("skip"))
    return found
