"""Prompts of *Balas*: a message of the desk to which one officer replies with their words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.buttons.case_buttons import WriteReply
from bot.desk import group_message, rounds
from bot.desk.button_acts import in_case, no_fields
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.messages import group_place
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL
from storage import cases, outbox
from storage.case_events import Link


@dataclass(frozen=True, kw_only=True)
class PromptAbout(RowAbout):
    """The officer who was prompted: their next message is the reply.

    It may answer words that wait, `upto` a message of their author.
    """

    officer: int | None = None
    upto: int | None = None


PROMPT = Purpose("prompt", PromptAbout, link="prompt")
PROMPT_STANDS = timedelta(hours=1)
"""Who answers it later hardly means it any more."""


async def end_answered_prompt(turn: Turn, link: Link, officer: Officer) -> int | None:
    """Remove the prompt that a reply answers; it ends with one reply, or after an hour.

    Return up to which message the reply answers words that wait; None if it answers none.

    Raises Refused if it has ended, or was put to somebody else: that is talk among officers.
    """
    found = PROMPT.found(await outbox.find(turn.tx, link.outbox_seq))
    if found is None:
        return None
    row, prompt = found
    if prompt.officer != officer.id:
        raise Refused("prompt-of-another")
    if row.state == "cancelled" or turn.now - row.created_at >= PROMPT_STANDS:
        raise Refused("prompt-over")
    await _end_prompt(turn, row.seq)
    return prompt.upto


async def _end_prompt(turn: Turn, seq: int) -> int:
    row = require(await outbox.find(turn.tx, seq), "prompt-over")
    case = await cases.get(turn.tx, row.case_id)
    await group_message.remove(turn, outbox.reference("sent", seq), case)
    await outbox.cancel_even_sent(turn.tx, seq)
    return 1


async def _old_prompts(turn: Turn) -> Sequence[int]:
    return await outbox.sent_messages(turn.tx, PROMPT.name, turn.now - PROMPT_STANDS)


END_PROMPTS = rounds.row_task("prompts", _old_prompts, _end_prompt)
"""Takes away the prompts that nobody answered."""


async def has_open_prompt(turn: Turn, officer_id: int, case: Case) -> bool:
    """Say whether a prompt on a case is the officer's, who so probably means the requester."""
    for seq in await outbox.sent_messages(turn.tx, PROMPT.name, turn.now):
        found = PROMPT.found(await outbox.find(turn.tx, seq))
        row, about = certain(found, "it was listed as one that stands")
        if (row.case_id, about.officer) == (case.id, officer_id):
            return True
    return False


async def prompt_reply(turn: Turn, case: Case, officer: Officer) -> None:
    """Post a message to which the officer replies with their words for a requester."""
    await prompt(turn, case, officer, PromptAbout(person=case.person_id, officer=officer.id))


async def prompt(turn: Turn, case: Case | None, officer: Officer, about: PromptAbout) -> None:
    """Post a message, on a case or outside any, to which the officer replies with their words."""
    text = turn.texts.say(
        OFFICIAL,
        "reply-prompt",
        number=case.number if case else "none",
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    await queue_call(
        turn,
        "sendMessage",
        GROUP,
        PROMPT(about),
        {
            "text": text,
            "parse_mode": "HTML",
            "reply_markup": {"force_reply": True, "selective": True},
            **group_place(turn, case),
        },
        case_id=case.id if case else None,
    )


ADDS = (in_case(WriteReply, no_fields(prompt_reply)), PROMPT)
