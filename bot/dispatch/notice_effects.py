"""What follows once a notice was handed to officers, sent, received, or is void."""

from bot.actions.letters import request_letters
from bot.desk import notices, paper_sending
from bot.desk.turn import Turn
from bot.dispatch.features import FEATURES
from bot.domain.notices import After, Notice
from storage import cases

KINDS = {kind.what: kind for each in FEATURES for kind in each.notices}
"""The kinds of notices from which something follows, by what they are called."""


async def follow(turn: Turn, notice: Notice, after: After) -> None:
    """Do what follows, as the feature says whose notice it is; of most nothing does.

    One that is handed out, and has no letter of its own, is offered as a plain one.
    """
    kind = KINDS.get(notice.what)
    effect = kind.effects.get(after) if kind else None
    if effect is not None:
        await effect(turn, notice)
    elif after is After.HANDED:
        case = await cases.get(turn.tx, notice.case_id)
        said, reader = await notices.text_of(turn, notice.id), await notices.reader_of(turn, notice)
        letter = await request_letters.plain(turn, case, *said, reader)
        await paper_sending.hand_over(turn, case, letter)
