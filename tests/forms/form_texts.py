"""The ids of the texts that a form needs."""

from typing import Any

from bot.forms.form_engine import Form, Step
from bot.texts import OFFICIAL
from tests.texts.fluent_files import CITIZENS, OFFICERS, messages

WORDS = ("error-empty", "error-long")
REASONS = ("error-long", "error-reasons-short")
IDENTITY = (
    "error-address-short",
    "error-contact-email",
    "error-contact-email-needed",
    "error-contact-phone",
    "error-name-digits",
    "error-name-none",
    "error-name-short",
    "error-letter-since-early",
    "error-letter-until-ended",
    "error-letter-until-order",
    "error-nik-birth-date",
    "error-nik-length",
    "error-nik-passport",
    "error-papers-many",
    "error-papers-more",
    "warning-nik-region",
)
PERIODS = ("period-at-most-years", "period-ends-before-it-begins", "period-needs-law")
VERDICTS: dict[str, tuple[str, ...]] = {
    "appoint": (*WORDS, "error-date-before"),
    "office": (*WORDS, "error-office-words"),
    "arrival": (*IDENTITY, *WORDS, "error-wanted-many", "error-wanted-more", "error-reasons-short"),
    "classification": (
        *WORDS,
        "error-exempt-line",
        "error-exempt-lines",
        "error-files-many",
        *PERIODS,
    ),
    "paper_signature": WORDS,
    "submission_return": WORDS,
    "consequence_test": (*WORDS, "error-reasons-short", "error-test-period", *PERIODS),
    "test_proposal": (*WORDS, "error-reasons-short", "error-test-period", *PERIODS),
    "correction": (*WORDS, "error-correction-withholds", "error-files-many"),
    "day_off": WORDS,
    "decision": (
        *WORDS,
        "error-date-future",
        "error-decision-article18-opens",
        "error-decision-items-long",
        "error-decision-items-number",
        "error-reasons-short",
    ),
    "decree_scan": (),
    "deficiency": ("error-deficiency-many", "error-long"),
    "dispute": WORDS,
    "elsewhere": (*WORDS, "error-reasons-short"),
    "eppid": WORDS,
    "evaluation": WORDS,
    "extension": REASONS,
    "handover": WORDS,
    "incident": (*WORDS, "error-reasons-short"),
    "lateness": REASONS,
    "letter": (
        "error-letter-since-early",
        "error-letter-until-ended",
        "error-letter-until-order",
    ),
    "objection": (*IDENTITY, *WORDS, "error-objection-facts-short"),
    "objection_answer": (*WORDS, "error-files-many", "error-reasons-short"),
    "objection_record": (*WORDS, "error-objection-facts-short"),
    "list_entry": WORDS,
    "opening": WORDS,
    "original": WORDS,
    "file_opening": REASONS,
    "destruction": WORDS,
    "proof": ("error-deficiency-many", "error-long"),
    "regime": REASONS,
    "report": WORDS,
    "request": (*IDENTITY, *WORDS, "error-wanted-many", "error-wanted-more"),
    "restore": REASONS,
    "right_answer": (*WORDS, "error-reasons-short"),
    "stage": (*WORDS, "error-date-before"),
    "told": WORDS,
    "withholding": (
        *WORDS,
        "error-decision-article18-opens",
        "error-files-many",
        "error-reasons-short",
    ),
    "added_request": WORDS,
    "upward": (*WORDS, "error-date-future"),
    "upward_reply": (*WORDS, "error-date-future"),
}
"""The text ids with which the rules of each form reject or warn."""


def text_ids(form: Form[Any]) -> frozenset[str]:
    """Return the ids of all texts that a form can need."""
    return frozenset({"error-incomplete", *VERDICTS[form.name]}).union(*map(step_texts, form.steps))


def step_texts(step: Step) -> set[str]:
    """Return the ids of all texts that a question can need."""
    found = {step.text_id("ask")}
    if step.kind != "confirm":
        found.add(step.text_id("field"))
    own = {step.text_id("error"), step.text_id("noted")}  # else the words of their kind are said
    found |= own & {*messages(OFFICIAL, *CITIZENS, *OFFICERS)}
    found |= {step.text_id("choice", choice) for choice in step.choices}
    if step.kind in {"text", "collect"}:
        found.add(step.text_id("example"))
    if step.kind == "collect":
        found.add(step.text_id("error"))
    if step.optional:
        found.add(step.text_id("skip"))
    return found
