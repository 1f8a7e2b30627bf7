"""Forget the officers' group and the bot on the host: one is lost, or the desk leaves it."""

from datetime import datetime

from bot.errors import ConfigError
from bot.settings import Settings
from storage import desk_state, people
from storage.database_opening import open_database
from storage.schema import is_new


async def release(settings: Settings, now: datetime) -> int:
    """Forget the bound group, who is in it and the bot, and return the group's id.

    The desk must be closed. It may open with another bot then, which knows nobody yet.

    Raises ConfigError if there is none, or the settings name one, and StorageError.
    """
    if settings.officers_chat_id is not None:
        raise ConfigError(
            "OFFICERS_CHAT_ID names a group: write the new group's number there, and the next "
            "start moves the desk to it; or take it out, and run release-group again"
        )
    if not settings.database_path.exists():
        raise ConfigError(f"DATA_DIR: there is no database in {settings.data_dir} yet")
    database = await open_database(settings.database_path)
    try:
        async with database.transaction() as tx:
            group_id = 0 if await is_new(tx) else await desk_state.group_id(tx)
            if not group_id:
                raise ConfigError(
                    "no group is bound, so there is none to forget: start the desk, and type the "
                    "/pasang line that it prints in the officers' group"
                )
            await desk_state.release_group(tx, now)
            await people.forget_members(tx)
            await desk_state.put(tx, "me", "")
    finally:
        await database.close()
    return group_id
