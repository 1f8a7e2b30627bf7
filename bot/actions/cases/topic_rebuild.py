"""Rebuild a case's place in the group: the card, and a short history beneath it."""

from datetime import timedelta
from typing import Literal

from bot.actions.cases import case_card
from bot.desk import name_masking
from bot.desk.name_masking import Names
from bot.desk.turn import GROUP, Turn, lane_of, page
from bot.domain.case import Case
from bot.domain.message import shortened
from bot.texts import OFFICIAL, Markup
from storage import case_events, outbox
from storage.case_events import Said
from storage.outbox import Outgoing

SHOWN = 12
"""Messages that the history shows, the last ones."""
LINE = 220
"""Length, in UTF-16 units, to which each is shortened; the case keeps it whole."""

FIRST = timedelta(seconds=30)
"""Longest time that all other messages on a case wait for its card and history."""

Why = Literal["deleted", "general", "moved", "topics"]


async def rebuild(turn: Turn, case: Case, why: Why) -> None:
    """Post the card again and what was said on the case so far; all else comes after them.

    A deleted topic took its messages along; elsewhere a case without messages needs no history.
    """
    await case_card.post(turn, case)
    await _post_history(turn, case, why)
    await outbox.hold_lane(turn.tx, lane_of(case), turn.now + FIRST, whole=False)


async def posted(turn: Turn, case: Case) -> None:
    """Release the messages that waited for the card and the history of a case."""
    await outbox.release_behind_card(turn.tx, lane_of(case))


async def _post_history(turn: Turn, case: Case, why: Why) -> None:
    words = await case_events.last_words(turn.tx, case.id, SHOWN)
    if not words and why not in ("deleted", "general"):
        return
    names = await name_masking.names_for(turn, case)
    lines = [_line(turn, said, names) for said in words]
    text = turn.texts.say(
        OFFICIAL, "history", why=why, count=len(lines), lines=Markup("\n".join(lines))
    )
    await turn.post(
        Outgoing(
            "sendMessage",
            chat=GROUP,
            lane=lane_of(case),
            payload={"text": text, **page(()), **turn.group_place(case)},
            purpose="history",
            priority=outbox.CONVERSATION,
            case_id=case.id,
            key=f"history:{case.id}",
            sensitive=True,
        )
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
