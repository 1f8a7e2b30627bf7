"""The desk and the turn: what every use case gets to handle one update or tick."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import TypedDict, Unpack
from zoneinfo import ZoneInfo

from bot.buttons.button_data import STYLES, ButtonData, Style
from bot.buttons.submission_buttons import RecordToldEarlier, RecordToldNow, RecordWayFailed
from bot.clock import ComparedClock
from bot.desk.call_purposes import (
    ERRAND,
    GROUP_MESSAGE,
    PARTICIPANT_COPY,
    PRIVATE_MESSAGE,
    PurposeLike,
    RowPurpose,
    row_purpose,
)
from bot.domain.law.authority import Authority, By
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.message import LONGEST_TEXT, utf16_length
from bot.domain.records.events import Event, EventName, Facts
from bot.domain.records.kept_file import SHIPPED, UploadLimits
from bot.domain.send_lanes import lane_elsewhere, lane_in_group
from bot.domain.words.hidden_finding import HOLD_SECONDS
from bot.letters.stationery import Stationery
from bot.office import OfficeProfile
from bot.office.office_details import CurrentCalendar, CurrentOffice
from bot.texts import OFFICIAL, Markup, Texts
from storage import case_events, notices, outbox, participants
from storage.database import Database, Tx
from storage.outbox import Outgoing, Payload, Reference

GROUP = "group"
"""Stands for the officers' group until a row is sent: the group's id may change."""
MessageId = int | Reference
Call = tuple[str, Payload]
"""A method of the Bot API, and its parameters."""


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
    hold_seconds: int = HOLD_SECONDS
    """How long an officer's reply can be stopped before it leaves."""
    files_waiting: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once a file is to be fetched, or those of a person to be forgotten."""
    outbox_changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once something may wait to be sent."""
    other_desks: "dict[str, Desk]" = field(default_factory=dict)
    """The other open desks of this process, by the names of their offices."""

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
            yield Turn(self, tx, now, now, now)


@dataclass(frozen=True)
class Button:
    """An inline button: its label, and callback data, a URL, or words that a tap copies."""

    label: str
    data: ButtonData | None = None
    url: str = ""
    copy: str = ""
    style: Style | None = None

    def as_payload(self) -> Payload:
        """Return the Bot API's shape of the button."""
        styled: Payload = {"style": self.style} if self.style else {}
        if self.data is not None:
            return {"text": self.label, "callback_data": self.data.pack(), **styled}
        if self.copy:
            return {"text": self.label, "copy_text": {"text": self.copy}, **styled}
        return {"text": self.label, "url": self.url, **styled}


Keyboard = Sequence[Sequence[Button]]
TextWithKeyboard = tuple[Markup, Keyboard]
"""What a message says, and its buttons."""


class CallOptions(TypedDict, total=False):
    """What a call may have beside its purpose and its payload; see `Outgoing`."""

    case_id: int | None
    priority: int
    key: str | None
    sensitive: bool
    held_until: datetime | None
    line: int | None


@dataclass
class CallbackAnswer:
    """The answer to a pressed button: volatile, sent right after the commit, never stored.

    `url` is the query of a link that opens the bot's private chat, such as "start=petugas".
    """

    text: str = ""
    alert: bool = False
    url: str | None = None


@dataclass
class Turn:
    """One update or tick being handled: its transaction, its time, and what it says."""

    desk: Desk
    tx: Tx
    now: datetime
    stored_at: datetime
    tap_at: datetime
    toast: CallbackAnswer | None = None
    pressed: int | None = None
    """The number of the message under which a button was pressed, in the chat of the turn."""
    on_menu: bool = False
    """That message is a menu, and nothing has taken its place yet: it goes once the act is done."""
    sensitive: bool = False
    handled: bool = False
    gathered: "tuple[int, list[TextWithKeyboard]] | None" = None
    """Whose messages are gathered meanwhile, and what was said to them, instead of being sent."""
    texts: Texts = field(init=False)
    office: OfficeProfile = field(init=False)
    zone: ZoneInfo = field(init=False)
    calendar: WorkingCalendar = field(init=False)
    """The office's working days, as this turn knows them."""

    def __post_init__(self) -> None:
        self.texts, self.office = self.desk.texts, self.desk.office
        self.zone, self.calendar = self.office.zone, self.desk.calendar

    @property
    def today(self) -> date:
        """Return today's date at the office."""
        return local_date(self.now, self.zone)

    def adopt(self, calendar: WorkingCalendar) -> None:
        """Use another calendar: in this turn at once, everywhere once the turn is committed."""
        self.tx.after_commit(partial(self.desk.current_calendar.adopt, calendar))
        self.desk = replace(self.desk, current_calendar=CurrentCalendar(calendar))
        self.calendar = calendar

    def adopt_office(self, office: OfficeProfile) -> None:
        """Use another profile: in this turn at once, everywhere once the turn is committed."""
        self.tx.after_commit(partial(self.desk.current_office.adopt, office))
        self.desk = replace(self.desk, current_office=CurrentOffice(office))
        self.office = office

    @contextmanager
    def gathering(self, person: Person) -> Iterator[list[TextWithKeyboard]]:
        """Gather what is said to a person, to be said in one message with something else."""
        self.gathered = person.id, list[TextWithKeyboard]()
        try:
            yield self.gathered[1]
        finally:
            self.gathered = None

    def button(self, language: str, text_id: str, data: ButtonData) -> Button:
        """Return a button whose label is the text `text_id`."""
        return Button(self.texts.plain(language, text_id), data, style=STYLES.get(text_id))

    async def post(self, outgoing: Outgoing) -> int:
        """Queue a call to Telegram that is written already."""
        return await outbox.queue(self.tx, outgoing, self.now)

    async def call(
        self,
        method: str,
        chat: str,
        purpose: PurposeLike,
        payload: Payload,
        **sides: Unpack[CallOptions],
    ) -> int:
        """Queue a call to Telegram for a purpose; return its number in the outbox."""
        return await self.post(outgoing_call(method, chat, purpose, payload, **sides))

    async def tell(  # noqa: PLR0913 - a message has many sides
        self,
        person: Person,
        text: Markup,
        keyboard: Keyboard = (),
        *,
        case: Case | None = None,
        purpose: PurposeLike = PRIVATE_MESSAGE,
        priority: int | None = None,
        key: str | None = None,
        protect: bool = False,
        markup: Payload | None = None,
        reply_to: int | None = None,
    ) -> int:
        """Write to a person in private; without a chat, the officers are asked to pass it on."""
        intent = row_purpose(purpose)
        if not person.has_chat:
            return await self.entrust(case, text, intent)
        if self.gathered is not None and self.gathered[0] == person.id:
            self.gathered[1].append((text, keyboard))
            return 0
        urgency = intent.purpose.priority if priority is None else priority
        if case is not None and intent.purpose.shared:
            for other in await participants.others(self.tx, case.id, person.id):
                await self.tell(
                    other, text, keyboard, case=case, purpose=PARTICIPANT_COPY, priority=urgency
                )
        payload: Payload = {"text": text, **message_payload(keyboard, markup)}
        if protect:
            payload["protect_content"] = True
        if reply_to is not None:
            payload["reply_parameters"] = reply_to_message(reply_to)
        return await self.call(
            "sendMessage",
            str(person.telegram_id),
            intent.for_person(person),
            payload,
            priority=urgency,
            case_id=case.id if case else None,
            key=key,
            sensitive=self.sensitive,
        )

    async def say(
        self, person: Person, text_id: str, keyboard: Keyboard = (), **values: object
    ) -> int:
        """Say a text to a person in their language, as an answer to what they just did."""
        return await self.tell(person, self.texts.say(person.language, text_id, **values), keyboard)

    async def entrust(self, case: Case | None, text: str, intent: RowPurpose) -> int:
        """Ask the officers to pass a text on to a requester without a chat, and to say when."""
        if case is None:
            raise RuntimeError("somebody without a chat is known by a case")
        notice_id = intent.about.notice
        if notice_id is None:
            what, facts = intent.purpose.name, intent.facts
            notice_id = await notices.add_notice(self.tx, case.id, what, facts, text, self.now)
        return await self.hand_out(case, notice_id, text, case.number)

    def errand_buttons(self, case_id: int, notice_id: int) -> list[list[Button]]:
        """Return the buttons to say how a notice was passed on, or was not; 0 is no case."""
        return [
            [self.button(OFFICIAL, "button-errand-now", RecordToldNow(case_id, notice_id))],
            [self.button(OFFICIAL, "button-errand-earlier", RecordToldEarlier(case_id, notice_id))],
            [self.button(OFFICIAL, "button-way-failed", RecordWayFailed(case_id, notice_id))],
        ]

    async def hand_out(self, case: Case | None, notice_id: int, text: str, number: str) -> int:
        """Ask the officers to pass a notice on by hand, and to say when they did."""
        case_id, channel = (case.id, case.arrival) if case else (0, "chat")
        self.redraw(case_id or None)
        await notices.mark_handed(self.tx, notice_id, self.now)
        keyboard = self.errand_buttons(case_id, notice_id)
        lead = self.texts.say(OFFICIAL, "errand", number=number, channel=channel)
        if utf16_length(whole := Markup(f"{lead}\n\n{text}")) > LONGEST_TEXT:
            await self.tell_group(text, case=case, purpose=ERRAND)
            whole = lead
        return await self.tell_group(whole, keyboard, case=case, purpose=ERRAND)

    async def tell_group(
        self,
        text: Markup | str,
        keyboard: Keyboard = (),
        *,
        case: Case | None = None,
        purpose: PurposeLike = GROUP_MESSAGE,
        priority: int | None = None,
        key: str | None = None,
        reply_to: MessageId | None = None,
    ) -> int:
        """Write to the officers: in the case's topic or under its card, else in General."""
        intent = row_purpose(purpose)
        payload: Payload = {"text": text, **message_payload(keyboard), **self.group_place(case)}
        if reply_to is not None:
            payload["reply_parameters"] = reply_to_message(reply_to)
        return await self.call(
            "sendMessage",
            GROUP,
            intent,
            payload,
            priority=intent.purpose.priority if priority is None else priority,
            case_id=case.id if case else None,
            key=key,
            sensitive=self.sensitive,
        )

    async def say_group(
        self,
        text_id: str,
        keyboard: Keyboard = (),
        *,
        case: Case | None = None,
        key: str | None = None,
        reply_to: MessageId | None = None,
        **values: object,
    ) -> int:
        """Say a text to the officers."""
        text = self.texts.say(OFFICIAL, text_id, **values)
        return await self.tell_group(text, keyboard, case=case, key=key, reply_to=reply_to)

    def group_place(self, case: Case | None) -> Payload:
        """Return where in the group a message goes, and whether it may make a sound."""
        quiet = not self.office.is_open(self.now, self.calendar)
        place: Payload = {"disable_notification": True} if quiet else {}
        if case is not None:
            place["message_thread_id"] = outbox.reference("topic", case.id)
        return place

    async def record(
        self,
        case: Case | None,
        name: EventName,
        by: By | Officer | str,
        happened_at: datetime | None = None,
        **facts: Unpack[Facts],
    ) -> None:
        """Append an event to the story of a case; an authority tells in which roles it was done.

        The card of the case is redrawn once the turn ends, if the event may change it. Where only
        the words of an earlier event are known that say who acted, `by` is these.
        """
        if isinstance(by, Authority):
            facts["roles"] = sorted(by.roles)
            if by.appointments:
                facts["appointments"] = list(by.appointments)
        actor = by if isinstance(by, str) else by.actor
        event = Event(name, actor, happened_at or self.now, facts)
        case_id = case.id if case else None
        await case_events.add_event(self.tx, case_id, event, self.now)
        if name.row.on_card:
            self.redraw(case_id)

    def redraw(self, case_id: int | None) -> None:
        """Let the card of a case be redrawn once the turn ends: something else is true of it."""
        if case_id is not None:
            self.tx.before_commit(("card", case_id), partial(self.desk.draw_card, self, case_id))

    def wake_files(self) -> None:
        """Let files be looked after as soon as this turn is committed."""
        self.tx.after_commit(self.desk.files_waiting.set)

    def answer(self, text: str, *, alert: bool = False, url: str | None = None) -> None:
        """Answer the pressed button with a short pop-up (at most 200 characters)."""
        self.toast = CallbackAnswer(text[:200], alert, url)


def outgoing_call(
    method: str, chat: str, purpose: PurposeLike, payload: Payload, **sides: Unpack[CallOptions]
) -> Outgoing:
    """Return a call to Telegram; its purpose says how urgent it is and in which lane it goes."""
    intent = row_purpose(purpose)
    kind = intent.purpose
    priority = sides.setdefault("priority", kind.priority)
    if chat == GROUP:
        lane = lane_in_group(sides.get("case_id"), priority, kind.lane)
    else:
        lane = lane_elsewhere(chat, priority)
    return Outgoing(method, chat, lane, payload, kind.name, about=intent.facts, **sides)


def case_lane(case: Case) -> str:
    """Return the lane of the group in which a case's messages keep their order."""
    return lane_in_group(case.id, outbox.CONVERSATION)


def reply_to_message(message_id: MessageId) -> Payload:
    """Return how a message replies to another, which may be gone when it is sent."""
    return {"message_id": message_id, "allow_sending_without_reply": True}


def message_payload(keyboard: Keyboard, markup: Payload | None = None) -> Payload:
    """Return how a text is shown: as HTML, without previews, with its buttons."""
    shown: Payload = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if keyboard:
        shown["reply_markup"] = {
            "inline_keyboard": [[button.as_payload() for button in row] for row in keyboard]
        }
    elif markup:
        shown["reply_markup"] = markup
    return shown
