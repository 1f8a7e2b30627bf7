"""The office profile: all that differs from one office to the next, read from a TOML file."""

import tomllib
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.domain.completeness import AnchorPolicy
from bot.domain.deadlines import local_date
from bot.domain.decision import ApprovalPolicy
from bot.domain.numbering import format_number, template_fields
from bot.domain.reminders import QUIET_FROM, UNIT_MARGIN, ReminderHours, ReminderRules
from bot.domain.roles import Role
from bot.domain.workdays import WorkingCalendar
from bot.errors import ConfigError

DEFAULT_PROFILE = Path(__file__).parent / "klaten.toml"
_EARLIEST = time(6)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ONE_DAY = timedelta(days=1)


def _by_day(hour: time) -> time:
    if hour.tzinfo is not None or not _EARLIEST <= hour < QUIET_FROM:
        raise ValueError(f"reminders go out between 06:00 and {QUIET_FROM:%H:%M}, local time")
    return hour


def _opens_before_it_closes(hours: tuple[time, time]) -> tuple[time, time]:
    if not hours[0] < hours[1]:
        raise ValueError("the office opens before it closes")
    return hours


def _usable_template(template: str) -> str:
    if not {"sequence", "year"} <= template_fields(template) <= {"sequence", "roman_month", "year"}:
        raise ValueError("the fields are {sequence:03d}, {roman_month} and {year}")
    try:
        format_number(template, 1, date(2026, 1, 1))
    except (ValueError, LookupError, AttributeError) as error:
        raise ValueError("the template cannot be filled") from error
    return template


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError) as error:
        raise ValueError("no such time zone") from error
    return name


def _usable_or_by_hand(template: str) -> str:
    return _usable_template(template) if template else template


Hours = Annotated[
    tuple[time, time],
    AfterValidator(_opens_before_it_closes),
]
ReminderTime = Annotated[time, AfterValidator(_by_day)]


def _time_field(hour: int, minute: int = 0) -> Any:
    return Field(default=time(hour, minute), description='a local time such as "08:00"')


def _hours_field() -> Any:
    return Field(default=None, description='["09:00", "15:00"], or leave the day out')


class _Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Wording(_Section):
    """One sentence in every language of the desk."""

    id: str = Field(min_length=1, description="a sentence in Indonesian")
    en: str = Field(min_length=1, description="a sentence in English")
    jv: str = Field(min_length=1, description="a sentence in Javanese")

    def in_language(self, language: str) -> str:
        """Return the sentence in a language, in Indonesian where it is not a known one."""
        return {"en": self.en, "jv": self.jv}.get(language, self.id)


class Route(_Section):
    """A matter that another door answers: how people bring it, and where it belongs."""

    name: str = Field(pattern=r"^[a-z_]{1,20}$", description='a short name such as "voter"')
    phrases: tuple[str, ...] = Field(
        min_length=1, description='phrases such as "cek dpt"; "*" stands for up to three words'
    )
    url: str = Field(
        default="", pattern=r"^(https://\S+)?$", description="an address that begins with https://"
    )
    label: Wording = Field(description="a button's label for id, en and jv")
    text: Wording = Field(description="where to go and what to do there, for id, en and jv")


CANNED_FIELDS = frozenset({"number", "subject", "due", "received", "office"})
LONGEST_CANNED = 1_500
"""Letters that leave room for a long subject, twice, within one message."""
LONGEST_TITLE = 34


class Canned(Wording):
    """A reply that the office keeps ready; fields such as {number} and {due} are filled in."""

    title: str = Field(min_length=1, max_length=LONGEST_TITLE, description="a short title")

    @property
    def names_due(self) -> bool:
        """Say whether it tells by when the answer comes."""
        return any("due" in template_fields(text) for text in (self.id, self.en, self.jv))

    @model_validator(mode="after")
    def _can_be_filled(self) -> "Canned":
        for text in (self.id, self.en, self.jv):
            if not template_fields(text) <= CANNED_FIELDS:
                raise ValueError("the fields are {number}, {subject}, {due}, {received}, {office}")
            if len(text) > LONGEST_CANNED:
                raise ValueError(f"a reply has at most {LONGEST_CANNED} letters")
        return self


class ServiceHours(_Section):
    """Local opening hours; a day left out is closed."""

    monday: Hours | None = _hours_field()
    tuesday: Hours | None = _hours_field()
    wednesday: Hours | None = _hours_field()
    thursday: Hours | None = _hours_field()
    friday: Hours | None = _hours_field()

    def on(self, weekday: int) -> tuple[time, time] | None:
        """Return the hours of a weekday, Monday being 0."""
        hours: tuple[time, time] | None = getattr(self, _WEEKDAYS[weekday], None)
        return hours

    @model_validator(mode="after")
    def _open_at_all(self) -> "ServiceHours":
        if not any(self.on(weekday) for weekday in range(len(_WEEKDAYS))):
            raise ValueError("the office is open on one weekday at least")
        return self


class Privacy(_Section):
    """What the privacy notice needs from the office (UU 27/2022 ps. 21 and 53)."""

    notice_version: str = Field(min_length=1, description='a version such as "1"')
    protection_officer: str = ""
    retention: Wording = Field(description="a table with a sentence for id, en and jv")


class Signatory(_Section):
    """Who signs letters of one kind; without a name, a line is left for it."""

    position: str = Field(default="", description="a position such as that on a signed letter")
    name: str = ""
    nip: str = ""


class Signatories(_Section):
    """Who signs: the PPID, the Atasan PPID, the head of the body, the officer at the counter."""

    ppid: Signatory = Signatory()
    atasan: Signatory = Signatory()
    head: Signatory = Signatory()
    petugas: Signatory = Signatory()


LetterTemplate = Annotated[str, AfterValidator(_usable_or_by_hand)]


def _letter_number() -> Any:
    return Field(
        default="",
        description='a template such as "{sequence:03d}/PPID-PT/{roman_month}/{year}", or "" where '
        "the office numbers by hand",
    )


class LetterNumbers(_Section):
    """How letters are numbered, a series for each; without a template, by hand."""

    deficiency: LetterTemplate = _letter_number()
    notice: LetterTemplate = _letter_number()
    extension: LetterTemplate = _letter_number()
    refusal: LetterTemplate = _letter_number()
    handover: LetterTemplate = _letter_number()
    objection_answer: LetterTemplate = _letter_number()
    consideration: LetterTemplate = _letter_number()

    @model_validator(mode="after")
    def _told_apart(self) -> "LetterNumbers":
        written = [template for template in vars(self).values() if template]
        if len(set(written)) != len(written):
            raise ValueError("two series have the same template, so two letters the same number")
        return self


class OfficeProfile(_Section):
    """An office; texts leave out what is empty."""

    name: str = Field(min_length=1, description="the office's full name")
    short_name: str = Field(min_length=1, description="the name that messages use")
    place: str = Field(min_length=1, description="the town or regency")
    address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""

    time_zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        default="Asia/Jakarta", description='a zone such as "Asia/Jakarta"'
    )
    number_template: Annotated[str, AfterValidator(_usable_template)] = Field(
        description='a template such as "{sequence:03d}/PPID/KPU-KLT/{roman_month}/{year}"'
    )
    objection_template: Annotated[str, AfterValidator(_usable_template)] = Field(
        default="{sequence:03d}/KEBERATAN/PPID/KPU-KLT/{roman_month}/{year}",
        description='a template such as "{sequence:03d}/KEBERATAN/PPID/{roman_month}/{year}"',
    )
    # Strict: the answer clock runs from receipt (UU 14/2008 ps. 22 ayat (7)).
    # Another day needs the PPID's decision, and the text on which it rests.
    anchor: AnchorPolicy = Field(
        default=AnchorPolicy.STRICT, description='"strict", or "completed" with anchor_basis'
    )
    anchor_basis: str = ""
    cuti_bersama_is_workday: bool = Field(default=False, description="true or false")

    # Two registers need one of record: "loket" is the desk's own, "e-ppid" is KPU's.
    register_of_record: Literal["loket", "e-ppid"] = Field(
        default="loket", description='"loket" or "e-ppid"'
    )

    hold_seconds: int = Field(default=5, ge=0, le=60, description="seconds from 0 to 60")
    draft_days: int = Field(default=7, ge=1, le=90, description="days from 1 to 90")
    # What could not be handled is kept, sealed, until it is tried again or so long.
    parked_days: int = Field(default=30, ge=1, le=365, description="days from 1 to 365")

    digest_time: ReminderTime = _time_field(8)
    noon_time: ReminderTime = _time_field(12)
    afternoon_time: ReminderTime = _time_field(14)
    last_call_time: ReminderTime = _time_field(15, 30)
    citizen_time: ReminderTime = _time_field(9)

    unit_margin: int = Field(
        default=UNIT_MARGIN, ge=1, le=9, description="working days from 1 to 9"
    )
    units: tuple[str, ...] = Field(
        default=(), description='a list such as ["Subbagian Teknis", "Subbagian Hukum"]'
    )

    canned: tuple[Canned, ...] = Field(
        default=(), description="tables [[canned]] with title, id, en and jv"
    )

    objection_addressee: str = Field(min_length=1, description="who decides objections")
    # Who answers where the Atasan decided the request: Elucidation of UU 14/2008 ps. 35.
    objection_superior: Role | None = Field(
        default=Role.HEAD, description='a role such as "head" or "pembina"'
    )
    refusal_approval: ApprovalPolicy = Field(
        default=ApprovalPolicy.NONE, description='"none", "head" or "atasan"'
    )
    # No text at hand gives the number of days in election stages; until then none is said.
    dispute_days_in_stages: int | None = Field(default=None, ge=1, description="working days")
    information_commission: str = Field(min_length=1, description="the commission for disputes")

    service_hours: ServiceHours = Field(description="a table of opening hours by weekday")
    costs: Wording = Field(description="a table with a sentence for id, en and jv")
    privacy: Privacy = Field(description="a table with notice_version and retention")
    routes: tuple[Route, ...] = Field(
        default=(), description="tables [[routes]] with name, phrases, label and text"
    )
    signatories: Signatories = Signatories()
    letter_numbers: LetterNumbers = LetterNumbers()

    @model_validator(mode="after")
    def _another_anchor_has_a_basis(self) -> "OfficeProfile":
        if self.anchor is AnchorPolicy.COMPLETED and not self.anchor_basis:
            raise ValueError('anchor = "completed" needs anchor_basis, the text on which it rests')
        return self

    @model_validator(mode="after")
    def _last_day_goes_on(self) -> "OfficeProfile":
        hours = (self.digest_time, self.noon_time, self.afternoon_time, self.last_call_time)
        if sorted(set(hours)) != list(hours):
            raise ValueError(
                "digest_time, noon_time, afternoon_time and last_call_time follow one another"
            )
        return self

    @property
    def needed_roles(self) -> frozenset[Role]:
        """Return the roles without which somebody else decides, approves or judges in their place.

        The PPID decides and the Atasan answers objections (UU 14/2008 ps. 1, 35); the others are
        the office's own choices.
        """
        needed = {Role.PPID, Role.ATASAN}
        if self.refusal_approval is not ApprovalPolicy.NONE:
            needed.add(Role(self.refusal_approval))
        if self.objection_superior is not None:
            needed.add(self.objection_superior)
        return frozenset(needed)

    @property
    def zone(self) -> ZoneInfo:
        """Return the time zone in which the office counts its days."""
        return ZoneInfo(self.time_zone)

    def reminder_rules(self, calendar: WorkingCalendar) -> ReminderRules:
        """Return what the reminder plans need: the calendar, the zone and the times of day."""
        hours = ReminderHours(
            officers=self.digest_time,
            noon=self.noon_time,
            afternoon=self.afternoon_time,
            requester=self.citizen_time,
            last_call=self.last_call_time,
        )
        return ReminderRules(calendar, self.zone, hours, self.unit_margin)

    def is_open(self, at: datetime, calendar: WorkingCalendar) -> bool:
        """Say whether the counter is open at an aware instant."""
        hours = self._hours(local_date(at, self.zone), calendar)
        return hours is not None and hours[0] <= at < hours[1]

    def next_opening(self, at: datetime, calendar: WorkingCalendar) -> datetime:
        """Return `at` while the counter is open, else the instant when it opens next."""
        day = local_date(at, self.zone)
        while (hours := self._hours(day, calendar)) is None or hours[1] <= at:
            day += _ONE_DAY
        return max(at, hours[0])

    def _hours(self, day: date, calendar: WorkingCalendar) -> tuple[datetime, datetime] | None:
        hours = self.service_hours.on(day.weekday())
        if hours is None or not calendar.is_workday(day):
            return None
        return (
            datetime.combine(day, hours[0], self.zone),
            datetime.combine(day, hours[1], self.zone),
        )


def load_profile(path: Path | None = None) -> OfficeProfile:
    """Load an office profile, Klaten's by default.

    Raise ConfigError naming the file, the field and what to write.
    """
    path = path or DEFAULT_PROFILE
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
        return OfficeProfile.model_validate(written)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from error
    except ValidationError as error:
        lines = [_explain(path, detail["loc"], detail["msg"]) for detail in error.errors()]
        raise ConfigError("\n".join(lines)) from error
    except ValueError as error:
        raise ConfigError(f"{path}: is not TOML in UTF-8: {error}") from error


def _explain(path: Path, place: tuple[int | str, ...], problem: str) -> str:
    wanted = _description(OfficeProfile, place)
    field = ".".join(str(part) for part in place) or "profile"
    return f"{path}: {field}: {problem}" + (f"; write {wanted}" if wanted else "")


def _description(model: type[BaseModel], place: tuple[int | str, ...]) -> str | None:
    """Find what the innermost described field on the way to `place` wants."""
    wanted: str | None = None
    for part in place:
        field = model.model_fields.get(str(part))
        if field is None:
            break
        wanted = field.description or wanted
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            model = field.annotation
    return wanted
