"""The features of the bot that say each text, found in the source and in the forms."""

import ast
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from bot.dispatch.officer_forms import PROCEDURES
from bot.forms.form_catalogue import FORMS
from bot.forms.form_engine import Step
from bot.forms.objection_form import OBJECTION
from bot.forms.request_form import IDENTITY_FIELDS, REQUEST
from bot.texts import OFFICIAL
from tests.forms.form_texts import VERDICTS, step_texts
from tests.texts.calls import nodes, said
from tests.texts.fluent_files import CITIZENS, OFFICERS, messages

COMMON = "common"
"""The name of the file of texts that three features or more say."""
PACKAGES = {"registers": "reports", "letters": "letters", "desk": "desk", "transport": "desk"}
"""Packages of `bot` beside `bot/actions` that say texts, and the feature these belong to."""
FILED_BY_CITIZENS = {REQUEST.name: "requests", OBJECTION.name: "objections"}


def feature_of(path: str) -> str | None:
    """Return the feature that a module belongs to, or None if it serves all features."""
    match path.split("/"):
        case ["bot", "actions", feature, _]:
            return feature
        case ["bot", "forms", "identity_questions.py"]:
            return "identity"
        case ["bot", package, *_]:
            return PACKAGES.get(package)
    return None


@cache
def speakers() -> Mapping[str, frozenset[str]]:
    """Return, for each text, the features that say it.

    Those that say it by its whole id, or in a form; if there are none, those that say its id with
    a part filled in; if there are none either, those that have its id as a constant.
    """
    family, held = defaultdict(set), defaultdict(set)
    for text_id, feature, is_whole in _said():
        if not is_whole:
            family[text_id].add(feature)
    for path, node in nodes():
        held_by = feature_of(path)
        if held_by and isinstance(node, ast.Constant) and isinstance(node.value, str):
            held[node.value].add(held_by)
    whole = said_whole()
    return {
        one: whole.get(one) or frozenset(family[one] or held[one])
        for one in messages(OFFICIAL, *CITIZENS, *OFFICERS)
    }


@cache
def said_whole() -> Mapping[str, frozenset[str]]:
    """Return the features that say a text by its whole id, or ask it in a form."""
    found = defaultdict(set)
    for text_id, feature, is_whole in _said():
        if is_whole:
            found[text_id].add(feature)
    for text_id, feature in _asked():
        found[text_id].add(feature)
    return {text_id: frozenset(features) for text_id, features in found.items()}


@cache
def _said() -> list[tuple[str, str, bool]]:
    """Return (text id, feature, whether by its whole id) for all texts that features say."""
    ids = set(messages(OFFICIAL, *CITIZENS, *OFFICERS))
    return [
        (text_id, feature, ".+" not in one.pattern)
        for one in said()
        if (feature := feature_of(one.where.partition(":")[0]))
        for text_id in filter(re.compile(one.pattern).fullmatch, ids)
    ]


def _asked() -> set[tuple[str, str]]:
    """Return (text id, feature) for the questions and rejections of forms.

    A question about the requester belongs to identity, any other to the form of which most
    questions begin with the same word, or the first of those.
    """
    order = sorted(FORMS, key=lambda name: (name not in FILED_BY_CITIZENS, name != "request"))
    asked = {step.name for form in FORMS.values() for step in form.steps}
    owners = {
        step: "identity"
        if step in IDENTITY_FIELDS
        else _feature_of_form(max(order, key=lambda name: _alike(name, step)))
        for step in asked
    }
    found = {
        (text_id, owners[step.name])
        for form in FORMS.values()
        for step in form.steps
        for text_id in {*step_texts(step), *_typed(step)}
    }
    found |= {("error-incomplete", _feature_of_form(name)) for name in FORMS}
    return found | {
        (verdict, _asked_by(verdict, owners) or _feature_of_form(name))
        for name, form in FORMS.items()
        for verdict in VERDICTS[name]
    }


def _alike(name: str, step: str) -> int:
    """Count the questions of a form that begin as one of its own does; 0 if it does not ask it."""
    names, word = [one.name for one in FORMS[name].steps], step.partition("_")[0]
    return sum(one.partition("_")[0] == word for one in names) if step in names else 0


def _typed(step: Step) -> set[str]:
    """Return the ids of the words that may be typed for a question's choices, and for its name."""
    return {f"typed-{step.text_id('field')}"} | {
        step.text_id("typed", choice) for choice in step.choices
    }


def _asked_by(verdict: str, owners: Mapping[str, str]) -> str | None:
    """Return the feature whose question a verdict is about, by its id: error-<question>-…"""
    about = verdict.partition("-")[2].replace("-", "_") + "_"
    fits = [question for question in owners if about.startswith(f"{question}_")]
    return owners[max(fits, key=len)] if fits else None


def _feature_of_form(name: str) -> str:
    if name in PROCEDURES:
        return str(PROCEDURES[name].complete.__module__.split(".")[2])
    return FILED_BY_CITIZENS.get(name, "outside_chat")
