"""A person who stands at a question of the request form, in the middle tests."""

from typing import Any

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Person
from bot.forms.request_form import REQUEST
from storage import citizen_drafts
from storage.citizen_drafts import FormDraft
from tests.middle.worlds import REQUEST as ANSWERS

TOLD: Answers = {name: ANSWERS[name] for name in ("wanted", "subject")}


def at(turn: Turn, person: Person, step: str, answers: Answers = TOLD, **more: Any) -> FormDraft:
    """Return the form of a person who stands at a question."""
    known = FormDraft(person.id, REQUEST.name, step, answers, None, turn.now, turn.now)
    return FormDraft(**{**vars(known), **more})


async def stands(turn: Turn, person: Person, step: str, answers: Answers = TOLD) -> None:
    """Let a person stand at a question of the request form."""
    await citizen_drafts.save_draft(turn.tx, at(turn, person, step, answers))
