"""The open question of a form in a private chat: which one it is, and what answers to it mean."""

from dataclasses import replace

from bot.desk import typed_answers
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.domain.form_answers import Answers, answers_in
from bot.domain.message import Content
from bot.forms.arrival_form import ARRIVAL_FIELDS
from bot.forms.form_catalogue import FORMS
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.identity_questions import is_surely_a_name
from bot.forms.request_form import REQUEST
from storage.drafts import Draft

CHANGEABLE = (
    *ARRIVAL_FIELDS,
    "wanted", "subject", "purpose", "way", "kind", "represented", "name", "nik", "no_nik_reason",
    "guardian_name", "guardian_consent", "decree_number",
    "acting_name", "acting_position", "proxy_givers", "representative_name", "letter_since",
    "letter_until", "letter_covers", "typist_name", "address", "contact", "papers",
    "objection_ground", "objection_subject", "objection_facts",
    "objection_purpose", "obtain", "format", "delivery",
)  # fmt: skip
CHANGE = "change"
"""The step at which a person says which answer to change: a question about the form itself."""


def form_of(draft: Draft) -> Form[FormModel]:
    """Return the form that a draft fills."""
    return FORMS.get(draft.form, REQUEST)


def open_step(draft: Draft) -> Step:
    """Return the open question of a draft, or the next one if the form has changed since."""
    if draft.step == CHANGE:
        return Step(CHANGE, "choice", changeable(draft))
    return form_of(draft).open_at(draft.step, draft.answers)


def changeable(draft: Draft) -> tuple[str, ...]:
    """List the answers that can be changed."""
    form = form_of(draft)
    return tuple(name for name in CHANGEABLE if name in draft.answers and form.step(name))


def following(draft: Draft, step: Step) -> Step | None:
    """Return the question that can be answered in place of this one, which it then answers too."""
    implied = form_of(draft).ahead(draft.answers, step)
    return implied.step if implied else None


def answered_ahead(
    turn: Turn, person: Person, draft: Draft, step: Step, text: str
) -> tuple[Draft, Step, str] | None:
    """Take a text for an answer to the question after the open one, where that says enough."""
    implied = form_of(draft).ahead(draft.answers, step)
    if implied is None or implied.step is None:
        return None
    after = implied.step
    if after.kind == "choice":
        meant = choice_meant(turn, person, after, implied.answers, text)
    else:
        meant = text if is_surely_a_name(text) else None
    if meant is None:
        return None
    return replace(draft, answers=implied.answers, step=after.name), after, meant


def label_of(step: Step, choice: str) -> str:
    """Return the id of the text on the button of a choice."""
    if step.name == CHANGE:
        return f"field-{choice}".replace("_", "-")
    return step.text_id("choice", choice)


def choice_meant(turn: Turn, person: Person, step: Step, answers: Answers, text: str) -> str | None:
    """Return the choice that a person typed, or None if it is none."""
    labels = [(choice, label_of(step, choice)) for choice in step.offered(answers)]
    match step.kind:
        case "choice":
            return typed_answers.choice(turn.texts, text, labels) or step.reads(text)
        case "confirm" | "collect":
            # Only a whole label counts: the wanted information may begin like a button.
            found = (c for c, label in labels if typed_answers.means(turn, person, text, c, label))
            return next(found, None)
        case _:
            return None


def control_meant(turn: Turn, person: Person, draft: Draft, step: Step, text: str) -> str | None:
    """Return which other button of a question a person typed, such as back, skip or keep."""
    control = typed_answers.control(turn, person, text)
    if control is None and step.optional:
        skips = typed_answers.means(turn, person, text, "skip", step.text_id("skip"))
        control = "skip" if skips else None
    if control is None and draft.answers.get(step.name) and step.kind in ("text", "choice"):
        keeps = typed_answers.means(turn, person, text, "keep", "button-keep")
        control = "keep" if keeps else None
    if control is None and step.kind == "confirm":
        changes = typed_answers.means(turn, person, text, "change", "button-change")
        control = "change" if changes else None
    return control


def field_meant(turn: Turn, draft: Draft, step: Step, meant: str | None, text: str) -> str | None:
    """Return the answer that a person wants to change, named when they look their form over."""
    if step.name == CHANGE:
        return meant
    if meant is not None or step.kind != "confirm" or any(c.isdigit() for c in text):
        return None
    fields = Step(CHANGE, "choice", changeable(draft))
    labels = [(one, label_of(fields, one)) for one in fields.choices]
    return typed_answers.choice(turn.texts, text, labels)


ANSWERABLE = frozenset(
    {"purpose", "name", "address", "acting_name", "acting_position", "decree_number", "subject",
     "proxy_givers", "representative_name", "typist_name"}
)  # fmt: skip
"""Questions that a voice note can answer; digits have to be typed."""


def with_voice_note(draft: Draft, step: Step, content: Content) -> Draft:
    """Keep the voice note beside the answer; a typed answer takes the place of an earlier one."""
    voices = dict(answers_in(draft.answers, "voices"))
    voices.pop(step.name, None)
    if content.kind == "voice" and step.name in ANSWERABLE:
        voices[step.name] = content.file_id
    others = {name: value for name, value in draft.answers.items() if name != "voices"}
    return replace(draft, answers={**others, "voices": voices} if voices else others)
