"""Rebuild a case's place in the group: the card, and a short history beneath it."""

from datetime import timedelta
from typing import Literal

from bot.actions.cases import case_card, name_masking
from bot.actions.cases.name_masking import Names
from bot.desk.purposes import TIDY, Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import GROUP, Turn, lane_of, page
from bot.domain.case import Case
from bot.domain.message import shortened
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, desk_state, outbox
from storage.case_events import Said

HISTORY = Purpose("history", RowAbout, priority=outbox.NEW_CASE, quiet=True)
LEADING = (case_card.CARD.name, HISTORY.name)
"""Purposes of what goes first into a topic that is made anew."""
SHOWN = 12
"""Messages that the history shows, the last ones."""
LINE = 220
"""Length, in UTF-16 units, to which each is shortened; the case keeps it whole."""

FIRST = timedelta(seconds=30)
"""Longest time that all other messages on a case wait for its card and history."""

Why = Literal["deleted", "general", "moved", "topics"]
ALONE = ("deleted", "general")
"""What befalls one case at a time."""


async def rebuild(turn: Turn, case: Case, why: Why) -> None:
    """Post the card again and what was said on the case so far; all else comes after them.

    A deleted topic took its messages along; elsewhere a case without messages needs no history.
    Where all cases move, those on which somebody writes come first.
    """
    urgency = outbox.CONVERSATION if why in ALONE else outbox.NEW_CASE
    await case_card.post(turn, case, urgency)
    await _post_history(turn, case, why, urgency)
    await outbox.hold_lane(turn.tx, lane_of(case), turn.now + FIRST, LEADING)


async def _post_history(turn: Turn, case: Case, why: Why, urgency: int) -> None:
    words = await case_events.last_words(turn.tx, case.id, SHOWN)
    if not words and why not in ALONE:
        return
    names = await name_masking.names_for(turn, case)
    lines = [_line(turn, said, names) for said in words]
    text = turn.texts.say(
        OFFICIAL, "history", why=why, count=len(lines), lines=Markup("\n".join(lines))
    )
    await turn.call(
        "sendMessage",
        GROUP,
        HISTORY,
        {"text": text, **page(()), **turn.group_place(case)},
        case_id=case.id,
        priority=urgency,
        key=f"history:{case.id}",
        sensitive=True,
    )


def _line(turn: Turn, said: Said, names: Names) -> Markup:
    """Write one message: when, whose, and its words, those of the citizen masked."""
    content = said.content
    text = name_masking.screened(turn, content.text, names) if said.direction == "citizen" else ""
    words = shortened(" ".join((text or content.text).split()), LINE)
    fate = said.fate if said.direction == "reply" and said.fate in ("failed", "cancelled") else "-"
    return turn.texts.say(
        OFFICIAL,
        "history-line",
        at=said.at,
        who=said.direction,
        fate=fate,
        file="none" if content.kind == "text" else content.kind,
        words=words,
    )


async def _card_posted(turn: Turn, arrived: Arrived[RowAbout]) -> None:
    """Record the card's message; an earlier card is deleted or, after a copy, marked as older."""
    case = arrived.case
    if case is None or arrived.chat_id != await desk_state.group_id(turn.tx):
        return  # it reached the group just before that moved: it is posted again in the new one
    message_id, earlier = int(arrived.first["message_id"]), case.card_message_id
    await cases.set_card(turn.tx, case.id, message_id)
    await _release(turn, case)
    if earlier in (None, message_id):
        return
    if arrived.row.purpose == case_card.CARD_COPY.name:
        await case_card.grow_old(turn, case, earlier)
    else:
        await turn.call(
            "deleteMessage",
            GROUP,
            TIDY,
            {"message_id": earlier},
            priority=outbox.DECORATION,
            case_id=case.id,
        )


async def _history_settled(turn: Turn, end: Arrived[RowAbout] | Missed[RowAbout]) -> None:
    if end.case is not None:
        await _release(turn, end.case)


async def _release(turn: Turn, case: Case) -> None:
    """Release the messages that waited for the card and the history of a case."""
    await outbox.release_behind(turn.tx, lane_of(case), LEADING)


AFTER = (
    Fate(case_card.CARD, delivered=_card_posted),
    Fate(case_card.CARD_COPY, delivered=_card_posted),
    Fate(HISTORY, delivered=_history_settled, refused=_history_settled),
)
