"""The one runner of forms: takes an answer and goes on to what follows, wherever it is filled."""

from dataclasses import replace
from typing import Protocol, TypeVar

from bot.errors import Refused
from bot.forms.form_engine import Accepted, Form, FormModel, Rejected, Step
from storage.citizen_drafts import FormDraft, OfficerFormDraft

D = TypeVar("D", FormDraft, OfficerFormDraft)
D_contra = TypeVar("D_contra", FormDraft, OfficerFormDraft, contravariant=True)


class Place(Protocol[D_contra]):
    """Where somebody fills in a form: a citizen's chat, an officer's, or a message in the group."""

    def form_of(self, draft: D_contra) -> Form[FormModel]:
        """Return the form that a draft fills."""

    async def check(self, draft: D_contra, step: Step, raw: object) -> Accepted | Rejected:
        """Check an answer, also by rules that its form cannot know."""

    async def reject(self, draft: D_contra, step: Step, why: Rejected) -> None:
        """Say why an answer is not taken, and ask again."""

    async def ask(self, draft: D_contra) -> None:
        """Keep a draft, and ask the question at which it stands."""

    async def follow(self, draft: D_contra, step: Step, outcome: Accepted, raw: object) -> None:
        """Ask what follows an answer that was taken."""

    async def finish(self, draft: D_contra) -> None:
        """Do what a complete form is for."""


async def take_answer(place: Place[D], draft: D, step: Step, raw: object) -> None:
    """Take an answer to a question and go on, or say why it is not taken."""
    outcome = await place.check(draft, step, raw)
    if isinstance(outcome, Rejected):
        await place.reject(draft, step, outcome)
        return
    draft = replace(draft, answers=outcome.answers)
    if outcome.step is None:
        await place.finish(draft)
    else:
        await place.follow(replace(draft, step=outcome.step.name), step, outcome, raw)


async def take_choice(place: Place[D], draft: D, step: Step, choice: str) -> None:
    """Take a choice, or go "back", "skip" the question or "keep" its answer.

    What asks about the form itself is no step of it: back from there is on. Raises Refused if
    nothing was asked before.
    """
    form = place.form_of(draft)
    is_asked = step in form.steps
    before = form.previous(step, draft.answers) if is_asked and choice == "back" else None
    if before is not None:
        await place.ask(replace(draft, step=before.name))
    elif choice in ("back", "keep") and (not is_asked or step.name in draft.answers):
        await ask_next_question(place, draft)
    elif choice == "back":
        raise Refused("first-question")
    else:
        await take_answer(place, draft, step, None if choice == "skip" else choice)


async def ask_next_question(place: Place[D], draft: D) -> None:
    """Keep the open question's answer, and ask the next question without an answer."""
    form = place.form_of(draft)
    following = form.next(draft.answers) or form.steps[-1]
    await place.ask(replace(draft, step=following.name))
