"""Opens a desk: folder, key, database and profile."""

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from bot.actions.cases import case_card
from bot.actions.group import binding_codes, group_setup
from bot.actions.oversight import office_changes
from bot.clock import ComparedClock
from bot.desk.turn import Desk, Turn
from bot.dispatch import after_sending
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.records.kept_file import SHIPPED, UploadLimits
from bot.error_texts import os_errors_named
from bot.first_start import bind_key, check_key_matches, open_vault
from bot.letters.stationery import Stationery, read, shipped
from bot.office import OfficeProfile, load_calendar, load_profile
from bot.office.office_details import CurrentCalendar, CurrentOffice
from bot.settings import Settings
from bot.texts import texts_of
from bot.transport.bot_api import BotClient
from bot.transport.desk_comparison import FailureHandler, ask_until_answered, check_bot, ignored
from storage import desk_state, office_days
from storage.database import Database
from storage.database_opening import is_new, make_tables, open_database
from storage.desk_folder import lock_folder, make_folder
from storage.vault import Vault


async def open_desk(
    database: Database,
    vault: Vault,
    office: OfficeProfile,
    clock: ComparedClock,
    *,
    stationery: Stationery | None = None,
    upload_limits: UploadLimits = SHIPPED,
    strict: bool = False,
) -> Desk:
    """Create or check the database's tables, and set the desk up."""
    await make_tables(database)
    async with database.transaction() as tx:
        await desk_state.keep_desk_id(tx, vault, clock.now())
        await desk_state.unlock_transaction(tx, vault)
    texts = texts_of(office, strict=strict)
    async with database.transaction() as tx:
        days = CurrentCalendar(await office_days.current_calendar(tx, load_calendar(office)))
        now = CurrentOffice(await office_changes.office_in_force(tx, office))
    letters = stationery or shipped()
    follows = _draw_card, _after_notice
    return Desk(database, now, days, texts, clock, letters, *follows, upload_limits)


async def _draw_card(turn: Turn, case_id: int) -> None:
    await case_card.refresh(turn, case_id)


async def _after_notice(turn: Turn, notice: Notice, after: NoticeEvent) -> None:
    await after_sending.apply_effects(turn, notice, after)


async def bind_group(desk: Desk, group_id: int | None) -> None:
    """Bind the desk to the group of the settings, if they did not name it before.

    One that has migrated since keeps its newer id; without a setting the group is bound by
    /pasang.
    """
    if group_id is None:
        return
    async with desk.turn() as turn:
        if await desk_state.get(turn.tx, desk_state.GROUP_SETTING) != str(group_id):
            await desk_state.put(turn.tx, desk_state.GROUP_SETTING, str(group_id))
            await group_setup.adopt_group(turn, group_id)


async def print_binding_code(desk: Desk, office: str = "") -> None:
    """Print the code that binds a group to this desk; it is never logged, since others read logs.

    `office` is named where a process serves several.
    """
    async with desk.database.transaction() as tx:
        bound = await desk_state.group_id(tx)
        code = binding_codes.code_in_halves(await binding_codes.first(tx))
    if not bound:
        print(  # noqa: T201 - the operator reads it
            f"{office and f'{office}: '}No group is bound yet: type /pasang {code} in the "
            "officers' group, as its administrator.",
            flush=True,
        )


async def fetch_bot_identity(
    desk: Desk, client: BotClient, fails: FailureHandler = ignored
) -> dict[str, Any]:
    """Return the answer of getMe, from an earlier start if Telegram cannot be reached now.

    `fails` is told why there is none yet. Raises ConfigError for a token that Telegram refuses.
    """
    async with desk.database.transaction() as tx:
        stored = await desk_state.bot_user(tx)
    me: dict[str, Any] = await ask_until_answered(client, "getMe", fails, otherwise=stored)
    return me


@contextlib.asynccontextmanager
async def open_local_desk(settings: Settings, clock: ComparedClock) -> AsyncIterator[Desk]:
    """Open what lies on this machine: database, key and profile."""
    office = load_profile(settings.office_profile)
    stationery = read(settings.letters_dir)
    with contextlib.suppress(PermissionError):  # whatever lets nobody in is named below
        check_key_matches(settings)
    with os_errors_named("folder-not-made", folder=settings.data_dir):
        make_folder(settings.data_dir)
    # The folder is locked first: of two desks that start at once, one makes the key.
    with lock_folder(settings.data_dir) as lock:
        read_vault = open_vault(settings)
        database = await open_database(settings.database_path, lock)
        try:
            async with database.transaction() as tx:
                new = await is_new(tx)
            if new:
                check_key_matches(settings, empty=True)
            desk = await open_desk(
                database,
                read_vault,
                office,
                clock,
                stationery=stationery,
                upload_limits=settings.upload_limits,
            )
            async with database.transaction() as tx:
                await check_bot(tx, settings.token())
            bind_key(settings, read_vault, database.vault)
            await bind_group(desk, settings.officers_chat_id)
            yield desk
        finally:
            await database.close()
