"""Whether this is still the desk that Telegram knows: its bot and its clock.

Whatever differs decides what the desk does next, before anything that Telegram sent is stored.
"""

from bot.actions.operations import clock_difference
from bot.desk.turn import Desk
from bot.errors import ConfigError
from storage import desk_state
from storage.database import Tx


async def must_be_its_bot(tx: Tx, token: str) -> None:
    """Refuse the token of another bot than the one that the desk has. Raises ConfigError."""
    known, given = await desk_state.me(tx), token.partition(":")[0]
    if known and str(known["id"]) != given:
        raise ConfigError(
            f"BOT_TOKEN: this is the token of bot {given}, but the database is that of "
            f"@{known['username']} ({known['id']}), to which everybody writes. Put its token back, "
            "or ask @BotFather for a new one of the same bot; another bot needs a DATA_DIR of its "
            "own"
        )


class Comparison:
    """What the desk compares at its first answered poll, and at each one after it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._was_wrong = True
        """Whether the clock was wrong, as far as is known: at the start it is looked up."""

    async def compare(self) -> None:
        """Compare the clock: an answer has just said what time it is."""
        if self._was_wrong or self._desk.clock.is_wrong:
            async with self._desk.turn() as turn:
                self._was_wrong = await clock_difference.notice(turn)
