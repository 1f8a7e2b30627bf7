"""Filling of a form answer by answer, with its draft stored as JSON in between."""

import json
from collections.abc import Sequence
from typing import Any

from bot.domain.form_answers import Answers
from bot.forms.form_engine import Accepted, Form, Rejected

Turns = Sequence[tuple[str, object]]


def give(form: Form[Any], answers: Answers, name: str, raw: object) -> Accepted:
    step = form.step(name)
    assert step is not None, name
    result = form.answer(answers, step, raw)
    assert isinstance(result, Accepted), result
    return Accepted(json.loads(json.dumps(result.answers)), result.step, result.warnings)


def refuse(form: Form[Any], answers: Answers, name: str, raw: object) -> Rejected:
    step = form.step(name)
    assert step is not None, name
    result = form.answer(answers, step, raw)
    assert isinstance(result, Rejected), result
    return result


def fill(form: Form[Any], turns: Turns, answers: Answers | None = None) -> Answers:
    """Give answers in order, each to the question that the form asks then."""
    now = answers or {}
    for name, raw in turns:
        asked = form.next(now)
        assert asked is not None
        assert asked.name == name
        now = give(form, now, name, raw).answers
    return now


def finish(form: Form[Any], turns: Turns, answers: Answers | None = None) -> Any:
    """Fill a form to its end and return the model."""
    filled = fill(form, turns, answers)
    assert form.next(filled) is None
    return form.complete(filled)
