"""`loket fleet`: a line for each office of a host, with what needs a person; the host may run."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from pathlib import Path

from bot import __version__
from bot.actions.operations.desk_health import STALE
from bot.cli.operator_texts import explain_message, text_of
from bot.clock import Clock
from bot.domain.law import transfer_rules
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.role_permissions import vacant
from bot.errors import ConfigError, DeskError
from bot.host import office_supervisor
from bot.host.office_folders import (
    STOPPED,
    HostSettings,
    host_settings,
    is_seen,
    office_folders,
    office_settings,
)
from bot.office import OfficeProfile, load_calendar, load_profile
from bot.settings import Settings
from bot.transport.transfer_loop import SHARED, find_mistakes
from storage import appointments, desk_state, health_facts, office_days
from storage.database import Tx, open_snapshot
from storage.database_opening import is_current
from storage.health_facts import Queue

LATE = timedelta(minutes=5)
"""How old the last poll, or a message that waits to be handled, may be."""
SENDING = timedelta(minutes=15)
"""How long a message may be on its way."""


@dataclass(frozen=True)
class FleetRow:
    """An office as the table shows it; `needs` is what a person must look at."""

    office: str
    years: str = ""
    incoming: str = ""
    outgoing: str = ""
    backup_age: str = ""
    vacant: str = ""
    needs: str = ""


async def show_fleet(folder: Path, clock: Clock) -> int:
    """Print the table, and return 1 if an office or a shared file needs a person.

    Raises ConfigError.
    """
    host = host_settings(folder)
    told = office_supervisor.read_reasons(folder)
    lines = [
        await _line(host, office, clock.now(), told.get(office.name, ""))
        for office in office_folders(folder)
    ]
    names = [field.name for field in fields(FleetRow)]
    table = [[text_of(f"fleet-{name.replace('_', '-')}") for name in names]]
    table += [[getattr(line, name) or "–" for name in names] for line in lines]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print(text_of("fleet-program", version=__version__, offices=len(lines)))  # noqa: T201
    for row in table:
        cells = zip(row, widths, strict=True)
        print("  ".join(cell.ljust(width) for cell, width in cells).rstrip())  # noqa: T201
    wrong = find_mistakes(folder / SHARED)
    for why in wrong:
        print(text_of("fleet-shared", why=why))  # noqa: T201
    return int(bool(wrong) or any(line.needs for line in lines))


@dataclass(frozen=True)
class FleetOffice:
    """An office whose settings can be read; `told` is why the host says that it is not served."""

    folder: Path
    settings: Settings
    profile: OfficeProfile
    told: str

    @property
    def makes_backups(self) -> bool:
        """Say whether the settings let backups be made."""
        try:
            self.settings.safe.encryption_key()
        except ConfigError:
            return False
        return True


async def _line(host: HostSettings, folder: Path, now: datetime, told: str) -> FleetRow:
    try:
        settings = office_settings(host, folder)
        office = FleetOffice(folder, settings, load_profile(settings.office_profile), told)
        async with open_snapshot(settings.existing_database()) as tx:
            if not await is_current(tx):
                return FleetRow(folder.name, needs=text_of("fleet-other-build"))
            return await _found(tx, office, now)
    except DeskError as error:
        return FleetRow(folder.name, needs=_sentence(told or str(error)))
    except PermissionError as error:
        own = text_of("not-yours", file=error.filename, why=error.strerror)
        return FleetRow(folder.name, needs=_sentence(told) or own)


def _sentence(reason: str) -> str:
    return explain_message(reason.partition("\n")[0])


async def _found(tx: Tx, office: FleetOffice, now: datetime) -> FleetRow:
    counted = await health_facts.count_figures(tx, now)
    today = local_date(now, office.profile.zone)
    days = await office_days.current_calendar(tx, load_calendar(office.profile))
    known = [year for year in (today.year, today.year + 1) if days.is_decreed(year)]
    vacancies = vacant(await appointments.current(tx), office.profile.needed_roles, today)
    made = office.makes_backups
    backup = None if counted.backed_up_at is None else (now - counted.backed_up_at)
    since = counted.backed_up_at or await desk_state.get_instant(tx, desk_state.BEGAN)
    polled = await desk_state.get_instant(tx, "last_poll_at")
    rival = await desk_state.get_instant(tx, "conflict_at")
    traffic = await health_facts.traffic(tx, now)
    is_stopped = is_seen(office.folder, STOPPED)
    needs: Mapping[str, object] = {
        "fleet-silent": not (is_stopped or office.told) and (polled is None or now - polled > LATE),
        "fleet-rival": rival is not None and now - rival < timedelta(days=1),
        "fleet-unhandled": _age(counted.inbox, ["waiting"], now) > LATE,
        "fleet-parked": traffic.parked,
        "fleet-unsent": _age(counted.outbox, ["sending"], now) > SENDING,
        "fleet-transfers": _age(counted.transfers, ["waiting"], now) > transfer_rules.LATE,
        "fleet-held": counted.outbox.get("held"),
        "fleet-calendar": today.year not in known,
        "fleet-backup-unset": not made,
        "fleet-backup": made and (since is None or now - since > timedelta(hours=STALE)),
        "fleet-vacant-roles": vacancies,
    }
    said = [_sentence(office.told)] if office.told else []
    said += [text_of(text) for text, is_so in needs.items() if is_so]
    return FleetRow(
        office.folder.name + (f" ({text_of('fleet-stopped')})" if is_stopped else ""),
        " ".join(map(str, known)),
        _minutes(_age(counted.inbox, ["waiting"], now)),
        _minutes(_age(counted.outbox, ["queued", "sending"], now)),
        "" if backup is None else str(backup // timedelta(hours=1)),
        ", ".join(text_of("check-role", role=role) for role in vacancies),
        "; ".join(said),
    )


def _age(queues: Mapping[str, Queue], states: Iterable[str], now: datetime) -> timedelta:
    """Return how long the oldest row has waited in one of the states; zero if there is none."""
    return max((now - queues[one].oldest for one in states if one in queues), default=timedelta(0))


def _minutes(age: timedelta) -> str:
    return str(age // timedelta(minutes=1)) if age else ""
