"""`python -m bot check`: report what the desk lacks before it is started."""

import shutil
from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot import backup_archive
from bot.actions.objections import objection_judge
from bot.actions.operations.desk_health import ENOUGH_DISK, FAILURES_SHOWN
from bot.backup_archive import BackupError, Every, Safe
from bot.cli.binding_check import found_binding
from bot.cli.calendar_check import found_calendar
from bot.cli.check_finding import Finding
from bot.cli.isolation_check import found_isolation
from bot.cli.key_check import found_key
from bot.cli.office_check import found_office
from bot.cli.signing_check import found_signature
from bot.clock import Clock, SystemClock
from bot.domain.appointment import AppointmentDecree
from bot.domain.bot_rights import Need, rights_of_bot
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Grant, Judge, Role, active, vacant
from bot.errors import ConfigError, StorageError
from bot.first_start import must_match
from bot.letters import letter_preview, stationery
from bot.office import OfficeProfile, load_profile
from bot.settings import ENV_FILE, Settings
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import Wire
from bot.transport.virus_scanner import Scanner, SilentError
from storage import appointment_decrees, database_key, health_facts, role_holders
from storage.database import Database
from storage.database_opening import open_database
from storage.desk_folder import make_folder
from storage.health_facts import Traffic
from storage.schema import schema_version

AN_HOUR = timedelta(hours=1)
OLD_BACKUP: Mapping[Every, timedelta] = {"day": timedelta(days=2), "hour": timedelta(hours=3)}
"""Age from which the last backup is too old, by how often they are made."""
CLOCK_OFF = 90
"""Seconds by which the machine's clock may differ from Telegram's."""

NEEDS: Mapping[Need, tuple[str, str, bool]] = {
    Need.ADMINISTRATOR: (
        "group: the bot is an administrator",
        "group: the bot is no administrator; make it one, so that it sees every message",
        True,
    ),
    Need.SEES_ALL: (
        "group: the bot sees every message",
        "group: privacy mode hides messages; switch it off at @BotFather",
        True,
    ),
    Need.TOPICS: (
        "topics: switched on",
        "topics: switched off, so cases are cards with replies; the group's settings have a switch",
        False,
    ),
    Need.MANAGE_TOPICS: (
        "topics: one per case",
        "topics: the bot may not manage them; give it that right, or cases stay in General",
        False,
    ),
    Need.DELETE: (
        "rights: messages can be deleted",
        "rights: the bot may not delete messages; give it that right",
        False,
    ),
    Need.PIN: (
        "rights: messages can be pinned",
        "rights: the bot may not pin messages; give it that right",
        False,
    ),
}
"""What is said of each need that is met or not, and whether the desk cannot run without it."""


async def check(settings: Settings, clock: Clock | None = None) -> int:
    """Print a line for everything that the desk needs; return 1 if it cannot run."""
    broken = False
    async with AiohttpRequest(settings.proxy, settings.ssl_cert_file) as request:
        async for finding in findings(settings, request, clock or SystemClock()):
            mark = "ok   " if finding.good else "FAIL " if finding.fatal else "warn "
            print(mark + finding.text)  # noqa: T201 - the operator reads it
            broken |= finding.fatal and not finding.good
    return int(broken)


async def findings(
    settings: Settings, request: AiohttpRequest, clock: Clock
) -> AsyncIterator[Finding]:
    """Check files, key, profile, calendar, clock, Telegram and the group, in this order."""
    backups, scanner = _backups(settings.safe, clock.now()), await _scanner(settings.clamd)
    files = await found_isolation()
    for finding in (*_settings_file(), *_folder(settings.data_dir), backups, *scanner, files):
        yield finding
    async for finding in _database(settings):
        yield finding
    try:
        office = load_profile(settings.office_profile)
        yield Finding(f"office profile: {office.name}")
    except ConfigError as error:
        yield Finding(f"office profile: {error}", good=False)
        office = None
    if office is not None:
        now = clock.now()
        signature = found_signature(settings.pen, office, now)
        calendar = await found_calendar(settings, office, now)
        letters = _letters(settings, office, now)
        for finding in (*found_office(office), *calendar, *letters, *signature):
            yield finding
        async for finding in _desk(settings, office, now):
            yield finding
    async for finding in _telegram(settings, request, clock):
        yield finding


def _settings_file() -> list[Finding]:
    """Check that nobody else reads the token and the password of the signing key."""
    if not ENV_FILE.exists() or not ENV_FILE.stat().st_mode & 0o077:
        return []
    said = f"settings: others can read {ENV_FILE}, with the token in it; run chmod 600 on it"
    return [Finding(said, good=False, fatal=False)]


def _folder(folder: Path) -> list[Finding]:
    try:
        make_folder(folder)
        probe = folder / ".probe"
        probe.write_text("")
        probe.unlink()
    except OSError as error:
        return [
            Finding(f"data folder: {folder} cannot be written ({error.strerror}). "
                    "Give the bot's user the right to write there, or set DATA_DIR", good=False)
        ]  # fmt: skip
    free = shutil.disk_usage(folder).free
    return [
        Finding(f"data folder: {folder}"),
        Finding(f"disk: {free // 2**20} MiB free", good=free > ENOUGH_DISK, fatal=False),
    ]


async def _scanner(address: str) -> list[Finding]:
    """Check that the virus scanner answers, if one is set."""
    if not address:
        return []
    try:
        await Scanner(address).finds(b"Loket")
    except SilentError as error:
        said = f"virus scanner: {error}; start clamd, or take CLAMD out. Files wait until then"
        return [Finding(said, good=False, fatal=False)]
    return [Finding("virus scanner: answers")]


async def _database(settings: Settings) -> AsyncIterator[Finding]:
    """Check that the database can be read and the key fits it, without changing anything."""
    if not settings.database_path.exists() or not settings.database_path.stat().st_size:
        begins = _beginning(settings)
        yield begins
        if begins.good:
            yield found_key(settings, None)
        return
    try:
        database = await open_database(settings.database_path)
    except StorageError as error:
        running = "already running" in str(error)
        yield Finding(f"database: {error}", good=running, fatal=not running)
        yield found_key(settings, "")
        return
    try:
        version = await schema_version(database)
        key_id, desk = await _known(database) if version else (None, "")
    except StorageError as error:
        yield Finding(f"database: {error}", good=False)
    else:
        yield Finding("database: readable") if version else _beginning(settings)
        yield found_key(settings, key_id, desk)
    finally:
        await database.close()


def _beginning(settings: Settings) -> Finding:
    """Check that a new desk may begin, where there is no database or an empty one."""
    try:
        must_match(settings, empty=True)
    except ConfigError as error:
        return Finding(f"database: {error}", good=False)
    return Finding("database: will be made at the first start")


def _backups(safe: Safe, now: datetime) -> Finding:
    try:
        safe.lock()
    except ConfigError as error:
        return Finding(f"backups: none are made. {error}", good=False, fatal=False)
    try:
        made = backup_archive.made(safe.folder, now)
    except BackupError as error:
        said = f"backups: {error}. Give the bot's user the right to read and write there"
        return Finding(said, good=False, fatal=False)
    if not made:
        return Finding(f"backups: the first will be made in {safe.folder}")
    age = now - made[-1].at
    return Finding(
        f"backups: {len(made)} in {safe.folder}, the last {age // AN_HOUR} hours old",
        good=age < OLD_BACKUP[safe.every],
        fatal=False,
    )


async def _desk(settings: Settings, office: OfficeProfile, now: datetime) -> AsyncIterator[Finding]:
    """Check the queues and roles of a desk that was open before, and who may answer objections."""
    if not settings.database_path.exists():
        return
    try:
        database = await open_database(settings.database_path)
    except StorageError:
        return  # said already
    try:
        if await schema_version(database):
            async with database.transaction() as tx:
                found = await health_facts.traffic(tx, now - FAILURES_SHOWN)
                judge = await objection_judge.judge_of_ppid(tx, office, now)
                grants = await role_holders.current(tx)
                decrees = await appointment_decrees.every(tx)
            today = local_date(now, office.zone)
            empty = vacant(grants, office.needed_roles, today)
            appointments = _appointments(active(grants, today), decrees.values(), today)
            for finding in (*_traffic(found), _vacancies(empty), appointments, _judge(judge)):
                yield finding
    except StorageError:
        return
    finally:
        await database.close()


def _traffic(found: Traffic) -> list[Finding]:
    polled = f"{found.polled_at:%Y-%m-%d %H:%M} UTC" if found.polled_at else "never"
    sent = f"{found.sent_at:%Y-%m-%d %H:%M} UTC" if found.sent_at else "never"
    return [
        Finding(f"desk: last poll {polled}, last send {sent}"),
        Finding(f"queues: {found.incoming} updates and {found.outgoing} messages wait"),
        Finding(
            f"failures: {found.failed} messages in 24 hours, {found.parked} parked updates",
            good=not found.parked,
            fatal=False,
        ),
    ]


def _judge(found: Judge) -> Finding:
    """Say whether anybody is left to answer an objection to what the PPID decides."""
    return Finding(
        "objections: somebody may answer them"
        if found.role is not None or found.outside
        else "objections: nobody is left to answer them, since whoever decides a request may not "
        "judge it. Give the role Atasan PPID, or objection_superior, to somebody else",
        good=found.role is not None or bool(found.outside),
        fatal=False,
    )


def _vacancies(missing: tuple[Role, ...]) -> Finding:
    if not missing:
        return Finding("roles: all that the law needs are held")
    names = ", ".join(role.upper() if role is Role.PPID else role.title() for role in missing)
    return Finding(
        f"roles: nobody holds {names}. Until somebody does, requests are received and nobody can "
        "decide them; an administrator of the group enters the decree with /peran",
        good=False,
        fatal=False,
    )


def _appointments(
    grants: Iterable[Grant], decrees: Iterable[AppointmentDecree], today: date
) -> Finding:
    """Name the offices held without a decree on record, and the decrees without a scan."""
    bare = sorted({grant.role.upper() for grant in grants if grant.lacks_decree})
    missing = [one for one in decrees if not one.scanned]
    said = [f"no decree is entered for {name}" for name in bare] + [
        f"the scan of {one.number} {'was' if one.scan_late_on(today) else 'is'} due on "
        f"{one.scan_due_on.isoformat()}"
        for one in missing
    ]
    if not said:
        return Finding("appointments: each office has its decree, each decree its scan")
    return Finding(
        f"appointments: {'; '.join(said)}. An administrator mends it with /peran",
        good=not bare and not any(one.scan_late_on(today) for one in missing),
        fatal=False,
    )


async def _known(database: Database) -> tuple[str, str]:
    """Return the ids of the key and of the desk."""
    async with database.transaction() as tx:
        key_id = await database_key.written_with(tx) or b""
        return key_id.hex(), await database_key.desk_id(tx)


def _letters(settings: Settings, office: OfficeProfile, now: datetime) -> list[Finding]:
    """Typeset every letter once on the office's own stationery."""
    try:
        wrong = list(letter_preview.mistakes(office, stationery.read(settings.letters_dir), now))
    except ConfigError as error:
        return [Finding(f"letters: {error}", good=False)]
    if not wrong:
        return [Finding("letters: all of them can be set")]
    return [
        Finding(f"letters: {mistake}. Correct the template in LETTERS_DIR", good=False)
        for mistake in wrong
    ]


async def _telegram(
    settings: Settings, request: AiohttpRequest, clock: Clock
) -> AsyncIterator[Finding]:
    wire = Wire(settings.bot_token.get_secret_value(), settings.api_url, request=request)
    try:
        me = await wire.call("getMe", read_timeout=10)
    except InvalidToken:
        yield Finding("Telegram: the token is refused; ask @BotFather for it anew", good=False)
        return
    except TelegramError as error:
        yield Finding(
            f"Telegram: {settings.api_url} cannot be reached ({type(error).__name__}). "
            "Check the network, or TELEGRAM_API_URL",
            good=False,
        )
        return
    yield Finding(f"Telegram: the bot is @{me.get('username')}")
    yield _clock(request.date, clock)
    async for finding in _group(settings, wire, me):
        yield finding


def _clock(said: str, clock: Clock) -> Finding:
    """Compare the machine's clock with the Date header of the server."""
    try:
        there = parsedate_to_datetime(said)
    except ValueError:
        return Finding("clock: could not be compared with Telegram's", good=False, fatal=False)
    off = abs((clock.now() - there).total_seconds())
    if off > CLOCK_OFF:
        return Finding(
            f"clock: {off:.0f} seconds off Telegram's; every date would be wrong. "
            "Switch on time synchronisation (timedatectl set-ntp true)",
            good=False,
        )
    return Finding(f"clock: {clock.now():%Y-%m-%d %H:%M} UTC")


async def _group(settings: Settings, wire: Wire, me: dict[str, Any]) -> AsyncIterator[Finding]:
    bound = await found_binding(settings)
    group_id = settings.officers_chat_id or bound.group_id
    if not group_id:
        yield Finding(bound.advice, good=False, fatal=False)
        return
    group = {"chat_id": group_id}
    try:
        chat = await wire.call("getChat", group)
        member = await wire.call("getChatMember", {**group, "user_id": me["id"]})
    except (BadRequest, ChatMigrated, Forbidden) as error:
        yield Finding(
            f"group: {group_id} is not known to the bot ({error.message}). "
            "Add the bot to the officers' group, or correct OFFICERS_CHAT_ID",
            good=False,
        )
        return
    except TelegramError as error:
        text = f"group: the server does not say anything about it ({error.message})"
        yield Finding(text, good=False, fatal=False)
        return
    yield Finding(f"group: {chat.get('title')}")
    found = rights_of_bot(me, member, chat)
    for need in found.asked:
        met = need in found.met
        good, lacking, fatal = NEEDS[need]
        yield Finding(good if met else lacking, good=met, fatal=fatal)
