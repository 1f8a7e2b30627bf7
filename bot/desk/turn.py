"""`Desk`, what all transactions share, and `Turn`, the handling of one update or clock tick."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

from bot.clock import ComparedClock
from bot.desk.keyboards import CallbackAnswer, TextWithKeyboard
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.kept_file import SHIPPED, UploadLimits
from bot.domain.reminders.reminder_plan import ReminderRules
from bot.letters.stationery import Stationery
from bot.office import OfficeProfile
from bot.office.office_details import CurrentCalendar, CurrentOffice
from bot.texts import Texts
from storage.database import Database, Tx
from storage.live_keyboards import KeyboardRows


@dataclass(frozen=True)
class Desk:
    """Everything that turns share and that does not change from one to the next."""

    database: Database
    current_office: CurrentOffice
    current_calendar: CurrentCalendar
    texts: Texts
    clock: ComparedClock
    stationery: Stationery
    draw_card: "Callable[[Turn, int], Awaitable[None]]"
    """Shows on the card of a case, by its id, how it stands now."""
    apply_notice_effects: "Callable[[Turn, Notice, NoticeEvent], Awaitable[None]]"
    """Does what follows once a notice was handed to officers, sent, received, or is void."""
    upload_limits: UploadLimits = SHIPPED
    """How many files people may send in a day."""
    files_waiting: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once a file is to be fetched, or those of a person to be forgotten."""
    outbox_changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once something may wait to be sent."""
    other_desks: "dict[str, Desk]" = field(default_factory=dict)
    """The other open desks of this process, by the usernames of their bots."""

    @property
    def office(self) -> OfficeProfile:
        """Return the office as it is now."""
        return self.current_office.profile

    @property
    def calendar(self) -> WorkingCalendar:
        """Return the office's working days, as they are known now."""
        return self.current_calendar.calendar

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return self.office.zone

    @asynccontextmanager
    async def turn(
        self, at: datetime | None = None, *, looks: bool = False
    ) -> AsyncIterator["Turn"]:
        """Open a transaction in which the desk acts by itself, now unless a moment is given.

        One that `looks` begins once there is something to do.
        """
        now = at or self.clock.now()
        async with self.database.transaction(looks=looks) as tx:
            yield Turn(self, tx, now)


@dataclass
class UpdateState:
    """What is known of the update that a turn handles, and what its handlers say of it."""

    stored_at: datetime
    """When the update was stored; without one, when the turn began."""
    tap_at: datetime
    """The latest moment at which the button can have been pressed."""
    pressed: int | None = None
    """The number of the message under which a button was pressed, in the chat of the turn."""
    shown: KeyboardRows = ()
    """The buttons of that message, in a private chat."""
    private_chat: str | None = None
    """The private chat in which it was pressed; None for the group."""
    on_menu: bool = False
    """That message is a menu, and nothing has taken its place yet: it goes once the act is done."""
    handled: bool = False
    toast: CallbackAnswer | None = None
    gathered: tuple[int, list[TextWithKeyboard]] | None = None
    """Whose messages are gathered meanwhile, and what was said to them, instead of being sent."""


@dataclass
class Turn:
    """A transaction of the desk: its time, and the update that it handles, if it handles one."""

    desk: Desk
    tx: Tx
    now: datetime
    sensitive: bool = False
    """What is stored of this turn is sealed, of the inbox and of the outbox."""
    rehearses: bool = False
    """What it does now is undone: no number is taken, and an approval counts as given."""
    update: UpdateState = field(init=False)

    def __post_init__(self) -> None:
        self.update = UpdateState(self.now, self.now)

    @property
    def texts(self) -> Texts:
        """Return everything that the desk says."""
        return self.desk.texts

    @property
    def office(self) -> OfficeProfile:
        """Return the office, as this turn knows it."""
        return self.desk.office

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone."""
        return self.desk.zone

    @property
    def calendar(self) -> WorkingCalendar:
        """Return the office's working days, as this turn knows them."""
        return self.desk.calendar

    @property
    def reminder_rules(self) -> ReminderRules:
        """Return what the reminder plans need: the working days, the zone and the times of day."""
        return self.office.reminder_rules(self.calendar)

    @property
    def today(self) -> date:
        """Return today's date at the office."""
        return local_date(self.now, self.zone)


def use_calendar(turn: Turn, calendar: WorkingCalendar) -> None:
    """Use another calendar: in this turn at once, everywhere once the turn is committed."""
    turn.tx.after_commit(partial(turn.desk.current_calendar.adopt, calendar))
    turn.desk = replace(turn.desk, current_calendar=CurrentCalendar(calendar))


def use_office(turn: Turn, office: OfficeProfile) -> None:
    """Use another profile: in this turn at once, everywhere once the turn is committed."""
    turn.tx.after_commit(partial(turn.desk.current_office.adopt, office))
    turn.desk = replace(turn.desk, current_office=CurrentOffice(office))
