"""Find a case by the number that an officer types, and post its card again."""

from bot.actions.cases import case_card, work_queue
from bot.buttons.case_buttons import ShowCard
from bot.desk import group_message
from bot.desk.button_acts import in_case
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer
from bot.domain.registration_numbers import Typed, parse_typed
from bot.errors import needed
from bot.texts import OFFICIAL
from storage import cases, desk_state, outbox

ANY_YEAR = 0
"""Stands for the year where somebody typed the first part of a number alone."""


async def typed(turn: Turn, words: str) -> Case | None:
    """Return the case that a number names, in full or in short; the newest of several years."""
    number = parse_typed(words, turn.office.number_template, ANY_YEAR)
    return await numbered(turn, number) if number else None


async def numbered(turn: Turn, number: Typed) -> Case | None:
    """Return the case of a number; without a year the newest."""
    if number.year == ANY_YEAR:
        return await cases.newest_of_sequence(turn.tx, number.sequence)
    return await cases.by_sequence(turn.tx, number.year, number.sequence)


async def call_up(turn: Turn, _officer: Officer, beside: work_queue.Beside, words: str) -> None:
    """Post the card of the case that is named, or of the one in whose topic this is said."""
    case = needed(
        await typed(turn, words) if words else beside[0],
        "which-number" if not words else "number-not-found",
    )
    await show(turn, case, beside)


async def show(turn: Turn, case: Case, beside: work_queue.Beside | None = None) -> None:
    """Post the card again; if that is in another topic, link to it from where it was asked for."""
    here, incoming = beside or (None, None)
    has_topics = await desk_state.has_topics(turn.tx)
    asked_there = here is not None and here.id == case.id
    await case_card.post_again(turn, case, incoming if asked_there or not has_topics else None)
    if has_topics and not asked_there:
        await _point_to_topic(turn, case, beside)


async def _point_to_topic(turn: Turn, case: Case, beside: work_queue.Beside | None) -> None:
    row = []
    if case.thread_id is not None and (url := await group_message.link(turn, case.thread_id)):
        row = [Button(turn.texts.plain(OFFICIAL, "button-open-topic"), url=url)]
    line = await work_queue.line(turn, case)
    text = turn.texts.say(OFFICIAL, "card-in-topic", line=line)
    here, incoming = beside or (None, None)
    reply_to = incoming.message_id if incoming else None
    await turn.tell_group(
        text, [row] if row else [], case=here, priority=outbox.ACKNOWLEDGEMENT, reply_to=reply_to
    )


BUTTONS = (in_case(ShowCard, lambda turn, case, *_: show(turn, case), restricted=True),)
