"""Answers that are spoken: the form goes on, officers listen to the voice note in private."""

from dataclasses import replace

from bot.domain.message import SPOKEN, Content
from bot.forms.form_engine import Step
from storage.drafts import Draft

WORDS = SPOKEN
ANSWERABLE = frozenset(
    {"purpose", "name", "address", "acting_name", "acting_position", "decree_number", "subject",
     "identity_note", "proxy_givers"}
)  # fmt: skip
"""Questions that a voice note can answer; digits have to be typed."""


def noted(draft: Draft, step: Step, content: Content) -> Draft:
    """Keep the voice note beside the answer; a typed answer takes the place of an earlier one."""
    voices = dict(draft.answers.get("voices", {}))
    voices.pop(step.name, None)
    if content.kind == "voice" and step.name in ANSWERABLE:
        voices[step.name] = content.file_id
    others = {name: value for name, value in draft.answers.items() if name != "voices"}
    return replace(draft, answers={**others, "voices": voices} if voices else others)
