"""What follows once a notice was handed to officers, sent, received, or is void."""

from bot.desk.turn import Turn
from bot.dispatch.features import FEATURES
from bot.domain.notices import After, Notice

KINDS = {kind.what: kind for each in FEATURES for kind in each.notices}
"""The kinds of notices from which something follows, by what they are called."""


async def follow(turn: Turn, notice: Notice, after: After) -> None:
    """Do what follows, as the feature says whose notice it is; of most nothing does."""
    kind = KINDS.get(notice.what)
    effect = kind.effects.get(after) if kind else None
    if effect is not None:
        await effect(turn, notice)
