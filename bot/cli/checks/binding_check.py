"""Check which group the desk is bound to; while there is none, say with which code it is bound."""

from dataclasses import dataclass

from bot.actions.group import binding_codes
from bot.cli.checks.check_finding import Finding, fine, warned
from bot.errors import DeskError
from bot.settings import Settings
from storage import database_key, desk_state
from storage.database import reading
from storage.schema import is_new
from storage.vault import read_key


@dataclass(frozen=True)
class Binding:
    """The bound group; or 0, and what the operator should do."""

    group_id: int
    advice: Finding


async def found_binding(settings: Settings) -> Binding:
    """Look which group is bound, also while the desk is open, without changing anything."""
    none_yet = Binding(0, warned("group-none-yet"))
    if not settings.database_path.exists():
        return none_yet
    try:
        async with reading(settings.database_path) as tx:
            if await is_new(tx):
                return none_yet
            group_id = await desk_state.group_id(tx)
            if group_id:
                return Binding(group_id, fine("group", title=group_id))
            await database_key.unlock(tx, read_key(settings.key_path))
            code = binding_codes.shown(await binding_codes.first(tx))
    except DeskError:
        return Binding(0, warned("group-unreadable"))
    return Binding(0, warned("group-unbound", code=code))
