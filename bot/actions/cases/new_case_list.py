"""One message that tells of many new cases, while the group has no room for the card of each."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions.cases import case_card, menu_pages
from bot.desk import rounds
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import Desk, Turn
from bot.domain.case import Case
from bot.domain.message import shortened
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, outbox, waiting_rows
from storage.waiting_rows import LateCard

NEW_CASES = Purpose("new-cases", RowAbout, priority=outbox.DIGEST)
SOON = timedelta(seconds=10)
"""A card that has waited no longer is on its way, and told of by itself."""
FEW = 3
PATIENCE = timedelta(seconds=45)
"""How long so few cards, which follow each other soon, may wait before they are told of."""
ON_A_LIST = 60
MOST_LETTERS = 3600
"""Characters of the lines of a message: it takes 4,096, with its heading."""


async def tell(desk: Desk, at: datetime) -> int:
    """List the new cases whose cards wait for room, each once; return how many were listed.

    Number and subject are enough to know of a case; its button brings the card before all others.
    While a list waits itself, as in an outage, the next one gathers more.
    """
    return await rounds.gather(desk, "new-cases", _late, _tell, at)


async def _late(turn: Turn) -> Sequence[int] | None:
    if await outbox.waits(turn.tx, NEW_CASES.name):
        return None
    waiting = await _waiting(turn)
    few = len(waiting) <= FEW and all(card.since > turn.now - PATIENCE for card in waiting)
    if few or not await desk_state.group_id(turn.tx):
        return None
    return [card.case_id for card in waiting]


async def _waiting(turn: Turn) -> list[LateCard]:
    return await waiting_rows.late_cards(turn.tx, case_card.CARD.name, turn.now - SOON)


async def _tell(turn: Turn, ids: Sequence[int], _unread: Sequence[int]) -> int:
    late = [card for card in await _waiting(turn) if card.case_id in ids]
    found = [await cases.get(turn.tx, card.case_id) for card in late]
    known = [case for case in found if case is not None]
    for start in range(0, len(known), ON_A_LIST):
        await _list(turn, known[start : start + ON_A_LIST])
    await waiting_rows.mark_listed(turn.tx, [card.seq for card in late])
    return len(known)


async def _list(turn: Turn, listed: Sequence[Case]) -> None:
    texts, of_a_line = turn.texts, MOST_LETTERS // len(listed)
    lines = [
        texts.say(
            OFFICIAL,
            "new-case-line",
            number=case.number,
            subject=shortened(
                case.subject, min(menu_pages.SUBJECT_SHOWN, of_a_line - len(case.number))
            ),
        )
        for case in listed
    ]
    text = texts.say(OFFICIAL, "new-cases", count=len(listed), lines=Markup("\n".join(lines)))
    opening = menu_pages.opening([(case.number, case.id) for case in listed])
    await turn.tell_group(text, opening, purpose=NEW_CASES)
