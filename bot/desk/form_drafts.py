"""Drafts of forms in private chats: stored after each answer, with the next question asked."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.desk import form_questions
from bot.desk.form_questions import form_of
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.forms.form_engine import Step
from storage import drafts
from storage.drafts import Draft


async def go_to(turn: Turn, person: Person, draft: Draft, warnings: tuple[str, ...] = ()) -> None:
    """Keep a draft of any form, and ask the question at which it stands."""
    draft = await keep(turn, draft)
    await form_questions.ask(turn, person, draft, open_step(draft), warnings)


async def keep(turn: Turn, draft: Draft) -> Draft:
    """Store a draft that the person just touched; its expiry is counted anew."""
    touched = replace(draft, updated_at=turn.now, expires_at=expiry(turn), reminded_at=None)
    await drafts.keep(turn.tx, touched)
    return touched


def expiry(turn: Turn) -> datetime:
    """Return when a draft that is touched now is deleted, unless it is touched again."""
    return turn.now + timedelta(days=turn.office.retention.drafts)


def open_step(draft: Draft) -> Step:
    """Return the open question of a draft, or the next one if the form has changed since."""
    form = form_of(draft)
    step = form.step(draft.step) or form.next(draft.answers)
    return step or form.steps[-1]
