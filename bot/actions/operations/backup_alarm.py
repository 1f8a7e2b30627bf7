"""What the office hears of its backups: only that one could not be made."""

from bot.desk.turn import Turn


async def failed(turn: Turn) -> None:
    """Tell the group that last night's backup was not made: the operator must look."""
    await turn.say_group("backup-failed")
