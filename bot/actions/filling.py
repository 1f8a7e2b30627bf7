"""Walk a person through the request form; the draft is a row, so it survives everything."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.actions import asking, consent, filing
from bot.desk import Turn
from bot.domain.case import Person
from bot.domain.message import Content, Incoming
from bot.errors import Refused
from bot.forms.engine import Accepted, Rejected, Step
from bot.forms.request import REQUEST, start_answers
from storage import cases, drafts
from storage.drafts import Draft

PART_KINDS = ("text", "voice", "photo", "document", "video", "audio", "video_note")
SPOKEN = frozenset(
    {"purpose", "name", "address", "acting_name", "acting_position", "decree_number", "subject",
     "identity_note", "proxy_givers"}
)  # fmt: skip
"""Questions that a voice note can answer; digits have to be typed."""


async def begin(turn: Turn, someone: Person) -> None:
    """Start a request, or go on with the one that was begun; the notice comes first."""
    if not consent.agreed(turn, someone):
        await consent.ask(turn, someone, {"then": "form"})
        return
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is not None:
        await turn.say(someone, "draft-waiting", [asking.resume_or_drop(turn, someone)])
        return
    await open_form(turn, someone)


async def open_form(
    turn: Turn,
    someone: Person,
    parts: list[dict[str, Any]] | None = None,
    uttered_at: datetime | None = None,
) -> None:
    """Open the form; `parts` are words that were said before, uttered at `uttered_at`."""
    await drafts.end_dialogue(turn.tx, someone.id)
    previous = await cases.last_identity(turn.tx, turn.desk.vault, someone.id)
    answers = start_answers(previous)
    step = REQUEST.steps[0]
    for part in parts or []:
        collected = REQUEST.answer(answers, step, part)
        answers = collected.answers if isinstance(collected, Accepted) else answers
    draft = Draft(someone.id, REQUEST.name, step.name, answers, uttered_at, turn.now, _expiry(turn))
    if parts:
        done = REQUEST.answer(answers, step, "done")
        if isinstance(done, Accepted) and done.step is not None:
            draft = replace(draft, answers=done.answers, step=done.step.name)
    await _keep_and_ask(turn, someone, draft)


async def resume(turn: Turn, someone: Person) -> None:
    """Ask the question at which the person stopped."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is None:
        raise Refused("draft-gone")
    await drafts.end_dialogue(turn.tx, someone.id)
    await _keep_and_ask(turn, someone, draft)


async def hear(turn: Turn, someone: Person, draft: Draft, incoming: Incoming) -> None:
    """Take a message as the answer to the question that is open."""
    step = _step(draft)
    raw: object = incoming.content.text
    if step.kind == "collect":
        raw = part_of(incoming.content, incoming.message_id)
    elif step.kind in ("choice", "confirm"):
        raw = asking.choice_meant(turn, someone, step, draft.answers, incoming.content.text)
    elif incoming.content.kind != "text":
        draft, raw = _spoken(draft, step, incoming.content)
    if incoming.content.text and step.name == "nik":
        await _delete(turn, someone, incoming)
    await _answer(turn, someone, draft, step, raw)


async def press(turn: Turn, someone: Person, step_name: str, choice: str) -> None:
    """Take a pressed button of the form; one that belongs to an earlier question says so."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is None:
        raise Refused("draft-gone")
    step = _step(draft)
    if step.name != step_name:
        raise Refused("button-earlier")
    if choice == "back":
        await _back(turn, someone, draft, step)
    elif choice == "skip":
        await _answer(turn, someone, draft, step, None)
    else:
        await _answer(turn, someone, draft, step, choice)


async def change(turn: Turn, someone: Person, field: str) -> None:
    """Ask one question again; the other answers stay."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is None:
        raise Refused("draft-gone")
    if not field:
        await asking.offer_fields(turn, someone, draft)
        return
    step = REQUEST.step(field)
    if step is None or field not in draft.answers:
        raise Refused("button-unknown")
    await _keep_and_ask(turn, someone, replace(draft, step=field))


async def cancel(turn: Turn, someone: Person, *, certain: bool) -> None:
    """Give a draft up, after asking once."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is None:
        raise Refused("nothing-to-cancel")
    if not certain:
        await turn.say(someone, "cancel-certain", [asking.yes_or_go_on(turn, someone)])
        return
    await drafts.drop(turn.tx, someone.id)
    await asking.say_with_menu(turn, someone, "cancelled")


async def _answer(turn: Turn, someone: Person, draft: Draft, step: Step, raw: object) -> None:
    outcome = REQUEST.answer(draft.answers, step, raw)
    turn.sensitive = True
    if isinstance(outcome, Rejected):
        await drafts.keep(turn.tx, turn.desk.vault, _touched(turn, draft))
        await asking.explain(turn, someone, draft, step, outcome)
        return
    if outcome.step is None:
        await filing.file(turn, someone, replace(draft, answers=outcome.answers))
        return
    draft = replace(draft, answers=outcome.answers, step=outcome.step.name)
    if step.kind == "collect" and outcome.step is step and isinstance(raw, dict):
        draft = _touched(turn, draft)
        await drafts.keep(turn.tx, turn.desk.vault, draft)
        await asking.noted(turn, someone, draft, step)
        return
    await _keep_and_ask(turn, someone, draft, outcome.warnings)


async def _back(turn: Turn, someone: Person, draft: Draft, step: Step) -> None:
    before = REQUEST.previous(step, draft.answers)
    if before is None:
        raise Refused("first-question")
    await _keep_and_ask(turn, someone, replace(draft, step=before.name))


async def _keep_and_ask(
    turn: Turn, someone: Person, draft: Draft, warnings: tuple[str, ...] = ()
) -> None:
    turn.sensitive = True
    draft = _touched(turn, draft)
    await drafts.keep(turn.tx, turn.desk.vault, draft)
    await asking.ask(turn, someone, draft, _step(draft), warnings)


def _touched(turn: Turn, draft: Draft) -> Draft:
    return replace(draft, updated_at=turn.now, expires_at=_expiry(turn), reminded_at=None)


def _expiry(turn: Turn) -> datetime:
    return turn.now + timedelta(days=turn.desk.office.draft_days)


def _step(draft: Draft) -> Step:
    """Return the open question; a draft of an older form goes on where this one can."""
    step = REQUEST.step(draft.step) or REQUEST.next(draft.answers)
    return step or REQUEST.steps[-1]


def part_of(content: Content, message_id: int) -> dict[str, Any] | None:
    """Return a message as a part of what is wanted; None if it is nothing to search for."""
    if content.kind not in PART_KINDS:
        return None
    part = {
        "kind": content.kind,
        "message_id": message_id,
        "text": content.text or None,
        "file_id": content.file_id,
        "file_name": content.file_name,
        "file_size": content.file_size,
    }
    return {name: value for name, value in part.items() if value is not None}


async def edited(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take an edit of a message that the form collects; other edits come too late."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    parts = draft.answers.get("wanted", []) if draft else []
    if draft is None or incoming.message_id not in [part["message_id"] for part in parts]:
        await turn.say(someone, "edit-too-late")
        return
    outcome = REQUEST.answer(
        draft.answers, REQUEST.steps[0], part_of(incoming.content, incoming.message_id)
    )
    if isinstance(outcome, Accepted):
        await drafts.keep(
            turn.tx, turn.desk.vault, replace(_touched(turn, draft), answers=outcome.answers)
        )
        await turn.say(someone, "edit-taken")


def _spoken(draft: Draft, step: Step, content: Content) -> tuple[Draft, object]:
    """Take a voice note as an answer where words suffice; officers listen to it in private."""
    if content.kind != "voice":
        return draft, ""
    if step.name not in SPOKEN:
        raise Refused("voice-needs-typing")
    voices = {**draft.answers.get("voices", {}), step.name: content.file_id}
    return replace(draft, answers={**draft.answers, "voices": voices}), "(pesan suara)"


async def _delete(turn: Turn, someone: Person, incoming: Incoming) -> None:
    """Take an identity number out of the chat, where Telegram allows it."""
    await asking.delete_message(turn, someone, incoming.message_id)
