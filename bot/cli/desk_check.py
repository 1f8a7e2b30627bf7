"""`loket check`: report what the desk lacks before it is started."""

import tempfile
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot import backup_archive
from bot.actions.objections import objection_judges
from bot.actions.operations.desk_health import FAILURES_SHOWN
from bot.actions.oversight import office_changes
from bot.backup_archive import BackupError, BackupInterval
from bot.cli.check_findings import (
    Finding,
    check_binding,
    check_calendar,
    check_isolation,
    check_key,
    check_languages,
    check_office,
    failure,
    ok,
    warning,
)
from bot.cli.live_check import check_live
from bot.cli.operator_texts import text_of
from bot.clock import Clock, ComparedClock, SystemClock
from bot.domain.law.legal_deadlines import local_date
from bot.domain.message import MEGABYTE
from bot.domain.people.bot_rights import BotRight, rights_of_bot
from bot.domain.people.role_permissions import Appointment, Judge, Role, vacant
from bot.domain.records.kept_file import SHIPPED, DiskRoom
from bot.errors import ConfigError, DeskError, StorageError
from bot.first_start import check_key_matches, is_first_start
from bot.letters import letter_preview, stationery
from bot.office import OfficeProfile, load_profile
from bot.settings import ENV_FILE, Settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.desk_comparison import check_bot, check_may_begin
from bot.transport.log_setup import call_cause
from storage import appointments, desk_state, health_facts
from storage.database import Database, open_snapshot
from storage.database_opening import is_current, is_new, open_database
from storage.desk_folder import InUseError, make_folder
from storage.health_facts import RowFailure, Traffic
from storage.vault import read_key

AN_HOUR = timedelta(hours=1)
PROBE = bytes(4096)
"""A block that is written to see whether it can be: an empty file fits on a full disk."""
OLD_BACKUP: Mapping[BackupInterval, timedelta] = {
    "day": timedelta(days=2),
    "hour": timedelta(hours=3),
}
"""Age from which the last backup is too old, by how often they are made."""
NEEDS: Mapping[BotRight, tuple[str, bool]] = {
    BotRight.ADMINISTRATOR: ("administrator", True),
    BotRight.SEES_ALL: ("sees-all", True),
    BotRight.TOPICS: ("topics", False),
    BotRight.MANAGE_TOPICS: ("manage-topics", False),
    BotRight.DELETE: ("delete", False),
    BotRight.PIN: ("pin", False),
}
"""The text of each need, and whether the desk cannot run without it."""


async def check(settings: Settings, clock: Clock | None = None, *, live: bool = False) -> int:
    """Print a line for everything that the desk needs; return 1 if it cannot run.

    With `live`, also one for everything that is assumed of how Telegram answers.
    """
    broken, clock = False, ComparedClock(clock or SystemClock())
    async with AiohttpRequest(settings.proxy, settings.ssl_cert_file, clock) as request:
        async for finding in find_problems(settings, request):
            _show(finding)
            broken |= finding.is_fatal and not finding.is_good
        for finding in await check_live(settings, request, clock) if live else ():
            _show(finding)
    return int(broken)


def _show(finding: Finding) -> None:
    mark = "ok   " if finding.is_good else "FAIL " if finding.is_fatal else "warn "
    print(mark + finding.text)  # noqa: T201 - the operator reads it


async def find_problems(settings: Settings, request: AiohttpRequest) -> AsyncIterator[Finding]:
    """Check files, key, profile, calendar, clock, Telegram and the group, in this order."""
    clock = request.clock
    backups, files = await _backups(settings, clock.now()), await check_isolation()
    for finding in (*_settings_file(), *_folder(settings.data_dir), *backups, files):
        yield finding
    async for finding in _database(settings):
        yield finding
    try:
        written = load_profile(settings.office_profile)
        yield ok("profile", name=written.name)
    except ConfigError as error:
        yield failure("profile", name=error)
        written = None
    if written is not None:
        now, office = clock.now(), await _in_force(settings, written)
        calendar = await check_calendar(settings, office, now)
        letters = _letters(settings, office, now)
        languages = check_languages(office)
        for finding in (*check_office(office, written), *languages, *calendar, *letters):
            yield finding
        async for finding in _desk(settings, office, now):
            yield finding
    async for finding in _telegram(settings, request):
        yield finding


def _settings_file() -> list[Finding]:
    """Check that nobody else reads the token."""
    if not ENV_FILE.exists() or not ENV_FILE.stat().st_mode & 0o077:
        return []
    return [warning("settings-open", file=ENV_FILE)]


def _refusal(folder: Path) -> OSError | None:
    """Return why nothing can be written into a folder, such as a full disk; None if it can."""
    try:
        make_folder(folder)
        with tempfile.TemporaryFile(dir=folder, buffering=0) as probe:
            probe.write(PROBE)
    except OSError as error:
        return error
    return None


def _folder(folder: Path) -> list[Finding]:
    if why := _refusal(folder):
        return [failure("folder-unwritable", folder=folder, why=why)]
    disk = health_facts.disk_of(folder)
    said = ok if (room := SHIPPED.room(disk)) is DiskRoom.AMPLE else warning
    free, percent = str(disk.free // MEGABYTE), disk.percent
    return [ok("folder", folder=folder), said("disk", free=free, percent=percent, room=room)]


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    """Check that the database can be read and the key fits it, without changing anything."""
    if not settings.database_path.exists() or not settings.database_path.stat().st_size:
        beginning = _beginning(settings)
        yield beginning
        if beginning.is_good:
            yield check_key(settings, None)
        return
    try:
        database = await open_database(settings.database_path)
    except StorageError as error:
        running = isinstance(error, InUseError)
        yield (ok if running else failure)("database-error", why=error)
        yield check_key(settings, "")
        return
    try:
        async with database.transaction() as tx:
            new = await is_new(tx)
        key_id, desk = (None, "") if new else await _known(database, settings)
    except (StorageError, ConfigError) as error:
        yield failure("database-error", why=error)
    else:
        yield _beginning(settings) if new else ok("database")
        yield check_key(settings, key_id, desk)
    finally:
        await database.close()


def _beginning(settings: Settings) -> Finding:
    """Check that the key fits a new desk, which has no database or an empty one."""
    try:
        check_key_matches(settings, empty=True)
    except ConfigError as error:
        return failure("database-error", why=error)
    return ok("database-new")


async def _backups(settings: Settings, now: datetime) -> list[Finding]:
    """Say what was made, and whether the next can be: the folder may lie on another disk."""
    safe = settings.safe
    try:
        safe.encryption_key()
        made = backup_archive.backups_made(safe.folder, now)
    except ConfigError as error:
        return [warning("backups-none", why=error)]
    except BackupError as error:
        return [failure("backups-unreadable", why=error)]
    if refused := _refusal(safe.folder):
        return [failure("backups-unwritable", folder=safe.folder, why=refused)]
    last, failed_at, why = await _backups_known(settings)
    failed = failed_at is not None and (not made or made[-1].at < failed_at)
    found = [failure("backups-failed", at=failed_at, why=why)] if failed else []
    if not made:
        first = ok("backups-first", folder=safe.folder)
        return found or [failure("backups-gone", folder=safe.folder, at=last) if last else first]
    free = health_facts.disk_of(safe.folder).free
    if free < made[-1].path.stat().st_size:
        found.append(failure("backups-full", folder=safe.folder, free=str(free // MEGABYTE)))
    age = now - made[-1].at
    said = ok if age < OLD_BACKUP[safe.every] else warning
    return [*found, said("backups", count=len(made), folder=safe.folder, hours=age // AN_HOUR)]


async def _backups_known(settings: Settings) -> tuple[datetime | None, datetime | None, str]:
    """Return when the desk made the last backup, and when and why one failed since."""
    if settings.database_path.exists():
        try:
            async with open_snapshot(settings.database_path) as tx:
                if await is_current(tx):
                    last = await desk_state.get_instant(tx, health_facts.BACKED_UP)
                    failed_at = await desk_state.get_instant(tx, health_facts.FAILED_AT)
                    return last, failed_at, await desk_state.get(tx, health_facts.FAILED_WHY) or ""
        except StorageError:
            pass  # the check of the database names it
    return None, None, ""


async def _desk(settings: Settings, office: OfficeProfile, now: datetime) -> AsyncIterator[Finding]:
    """Check the queues and roles of a desk that was open before, and who may answer objections."""
    if not settings.database_path.exists():
        return
    try:
        database = await open_database(settings.database_path)
    except StorageError:
        return  # said already
    try:
        async with database.transaction() as tx:
            if await is_new(tx):
                return
            found = await health_facts.traffic(tx, now - FAILURES_SHOWN)
            delayed = await health_facts.all_failures(tx)
            judge = await objection_judges.judge_of_ppid(tx, office, now)
            standing = await appointments.current(tx)
        today = local_date(now, office.zone)
        empty = vacant(standing, office.needed_roles, today)
        for finding in (
            *_traffic(found),
            _delayed(delayed),
            _vacancies(empty),
            _scans(standing),
            _judge(judge),
        ):
            yield finding
    except StorageError:
        return
    finally:
        await database.close()


def _traffic(found: Traffic) -> list[Finding]:
    polled = f"{found.polled_at:%Y-%m-%d %H:%M} UTC" if found.polled_at else "never"
    sent = f"{found.sent_at:%Y-%m-%d %H:%M} UTC" if found.sent_at else "never"
    failures = warning if found.parked else ok
    return [
        ok("desk", polled=polled, sent=sent),
        ok("queues", incoming=found.incoming, outgoing=found.outgoing),
        failures("failures", failed=found.failed, parked=found.parked),
    ]


def _delayed(found: Sequence[RowFailure]) -> Finding:
    """Name the rows on which background work failed, with the error and the count."""
    if not found:
        return ok("setbacks-none")
    said = "; ".join(f"{one.matter} {one.row} ({one.error}, {one.failures}×)" for one in found)
    return warning("setbacks", since=f"{found[0].since:%Y-%m-%d %H:%M} UTC", said=said)


def _judge(found: Judge) -> Finding:
    """Say whether anybody is left to answer an objection to what the PPID decides."""
    return ok("judge") if found.role is not None or found.outside else warning("judge-none")


def _vacancies(missing: tuple[Role, ...]) -> Finding:
    if not missing:
        return ok("roles")
    return warning(
        "roles-vacant", names=", ".join(text_of("check-role", role=one) for one in missing)
    )


def _scans(standing: Iterable[Appointment]) -> Finding:
    """Name the decrees by which somebody holds a role and whose scan is missing."""
    missing = {one.decree or "?": None for one in standing if one.lacks_scan}
    if not missing:
        return ok("appointments")
    return warning("appointments-lacking", numbers=", ".join(missing))


async def _in_force(settings: Settings, written: OfficeProfile) -> OfficeProfile:
    """Return the office with what was set in the chat, if database and key can be read."""
    if settings.database_path.exists():
        try:
            async with open_snapshot(settings.database_path) as tx:
                if await is_current(tx):
                    await desk_state.unlock_transaction(tx, read_key(settings.key_path))
                    return await office_changes.office_in_force(tx, written)
        except DeskError:
            pass  # the checks of the database and of the key name it
    return written


async def _known(database: Database, settings: Settings) -> tuple[str, str]:
    """Return the ids of the key and of the desk. Raises ConfigError if its bot is another one."""
    async with database.transaction() as tx:
        await check_bot(tx, settings.token())
        key_id = await desk_state.newest_key_id(tx) or b""
        return key_id.hex(), await desk_state.desk_id(tx)


def _letters(settings: Settings, office: OfficeProfile, now: datetime) -> list[Finding]:
    """Typeset every letter once on the office's own stationery."""
    try:
        wrong = list(
            letter_preview.find_mistakes(office, stationery.read(settings.letters_dir), now)
        )
    except ConfigError as error:
        return [failure("letters-error", why=error)]
    return [failure("letters-wrong", why=one) for one in wrong] or [ok("letters")]


async def _telegram(settings: Settings, request: AiohttpRequest) -> AsyncIterator[Finding]:
    try:
        client = BotClient(settings.token(), settings.api_url, request=request)
        me = await client.call("getMe", read_timeout=10)
    except ConfigError as error:
        yield failure("token-missing", why=error)
        return
    except InvalidToken:
        yield failure("token-refused")
        return
    except TelegramError as error:
        yield failure("telegram-away", url=settings.api_url, why=call_cause(error))
        return
    yield ok("telegram", name=me.get("username"))
    yield _clock(request.clock)
    if (found := await _served(settings, client)) is not None:
        yield found
    async for finding in _group(settings, client, me):
        yield finding


async def _served(settings: Settings, client: BotClient) -> Finding | None:
    """Say why a new desk may not begin, as when its bot served another; None if it may."""
    if not _beginning(settings).is_good or not is_first_start(settings):
        return None
    try:
        await check_may_begin(client, settings.data_dir)
    except ConfigError as error:
        return failure("database-error", why=error)
    return None


def _clock(clock: ComparedClock) -> Finding:
    """Say whether the machine's clock agrees with the time in Telegram's answers."""
    if clock.lead is None:
        return warning("clock-unknown")
    if clock.is_wrong:
        return failure("clock-off", seconds=round(abs(clock.lead.total_seconds())))
    return ok("clock", now=clock.now())


async def _group(
    settings: Settings, client: BotClient, me: dict[str, Any]
) -> AsyncIterator[Finding]:
    bound = await check_binding(settings)
    group_id = settings.officers_chat_id or bound.group_id
    if not group_id:
        yield bound.advice
        return
    group = {"chat_id": group_id}
    try:
        chat = await client.call("getChat", group)
        member = await client.call("getChatMember", {**group, "user_id": me["id"]})
    except (BadRequest, ChatMigrated, Forbidden) as error:
        yield failure("group-unknown", group=str(group_id), why=call_cause(error))
        return
    except TelegramError as error:
        yield warning("group-silent", why=call_cause(error))
        return
    yield ok("group", title=chat.get("title"))
    found = rights_of_bot(me, member, chat)
    for need in found.asked:
        name, fatal = NEEDS[need]
        lacking = failure if fatal else warning
        met = need in found.met
        yield ok(f"need-{name}") if met else lacking(f"need-{name}-lacking")
