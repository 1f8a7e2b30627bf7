"""The office profile: all that differs from one office to the next, read from a TOML file."""

import tomllib
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from bot.domain.law.answer_dates import AnchorPolicy
from bot.domain.law.exemption import ApprovalPolicy, WhoTests
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.reminder_plan import UNIT_MARGIN, ReminderHours, ReminderRules
from bot.error_texts import ErrorText, wanted_in
from bot.errors import ConfigError, certain
from bot.office.settings_sections import (
    HigherBodies,
    Indicator,
    LegalSource,
    LetterNumbers,
    Privacy,
    Registers,
    ReminderTime,
    Retention,
    Route,
    Section,
    ServiceHours,
    Wording,
    known_zone,
    time_field,
    usable_template,
)

SHIPPED = Path(__file__).parent
KLATEN_PROFILE = SHIPPED / "klaten_settings.toml"
DISKOMINFO_PROFILE = SHIPPED / "diskominfo_settings.toml"
"""The profiles that come with the program: those of the demo, and examples for others."""
_ONE_DAY = timedelta(days=1)


class OfficeProfile(Section):
    """The settings of one office; texts leave out what is empty."""

    name: str = Field(min_length=1, description="wanted-office")
    short_name: str = Field(min_length=1, description="wanted-short")
    place: str = Field(min_length=1, description="wanted-town")
    address: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""

    # Whether it holds elections: then it has stages (tahapan), with the clock of Perki 1/2019.
    elections: bool = Field(description="wanted-elections")

    time_zone: Annotated[str, AfterValidator(known_zone)] = Field(
        default="Asia/Jakarta", description="wanted-zone", examples=["Asia/Jakarta"]
    )
    number_template: Annotated[str, AfterValidator(usable_template)] = Field(
        description="wanted-template", examples=["{sequence:03d}/PPID/{roman_month}/{year}"]
    )
    objection_template: Annotated[str, AfterValidator(usable_template)] = Field(
        default="{sequence:03d}/KEBERATAN/PPID/{roman_month}/{year}",
        description="wanted-template",
        examples=["{sequence:03d}/KEBERATAN/PPID/{roman_month}/{year}"],
    )
    test_template: Annotated[str, AfterValidator(usable_template)] = Field(
        default="{sequence:03d}/UJI/PPID/{roman_month}/{year}",
        description="wanted-template",
        examples=["{sequence:03d}/UJI/PPID/{roman_month}/{year}"],
    )
    # Strict: the answer clock runs from receipt (UU 14/2008 Art 22(7)).
    # Another day needs the PPID's decision, and the text on which it rests.
    anchor: AnchorPolicy = Field(default=AnchorPolicy.STRICT, description="wanted-anchor")
    anchor_basis: str = ""
    cuti_bersama_is_workday: bool = Field(default=False, description="wanted-true")

    # Two registers need one of record: "loket" is the desk's own, "e-ppid" another that it keeps.
    register_of_record: Literal["loket", "e-ppid"] = Field(
        default="loket", description="wanted-one-of", examples=['"loket", "e-ppid"']
    )

    digest_time: ReminderTime = time_field(8)
    noon_time: ReminderTime = time_field(12)
    afternoon_time: ReminderTime = time_field(14)
    last_call_time: ReminderTime = time_field(15, 30)
    citizen_time: ReminderTime = time_field(9)

    unit_margin: int = Field(default=UNIT_MARGIN, ge=1, le=9, description="wanted-working-range")
    units: tuple[str, ...] = Field(
        default=(),
        description="wanted-list",
        examples=['["Subbagian Teknis", "Subbagian Hukum"]'],
    )

    objection_addressee: str = Field(min_length=1, description="wanted-addressee")
    # Where Atasan and head took part in the decision: Elucidation of UU 14/2008 Art 35.
    objection_superior_outside: str = Field(default="", description="wanted-outside")
    refusal_approval: ApprovalPolicy = Field(
        default=ApprovalPolicy.NONE,
        description="wanted-one-of",
        examples=['"none", "head", "atasan"'],
    )
    # PP 61/2010 ps. 2 sets no moment.
    consideration_decree: str = Field(default="", description="wanted-considerations")
    # Whether consequences are tested here, or a higher body is asked to test them.
    tests: WhoTests = Field(
        default=WhoTests.UPWARD, description="wanted-one-of", examples=['"upward", "own"']
    )
    higher_bodies: HigherBodies = HigherBodies()
    # No text at hand gives the number of days in election stages; until then none is said.
    dispute_days_in_stages: int | None = Field(default=None, ge=1, description="wanted-workdays")
    # The decision of the head that sets the service charter (maklumat pelayanan).
    charter_decree: str = ""
    # The document that sets the policy of access; its text is published (UU 14/2008 ps. 11(1)c).
    policy_decree: str = ""
    information_commission: str = Field(min_length=1, description="wanted-commission")
    information_commission_address: str = ""

    service_hours: ServiceHours = Field(description="wanted-hours")
    costs: Wording = Field(description="wanted-languages")
    privacy: Privacy = Field(description="wanted-privacy")
    retention: Retention = Field(default=Retention(), description="wanted-days-table")
    legal_sources: tuple[LegalSource, ...] = Field(default=(), description="wanted-sources")
    routes: tuple[Route, ...] = Field(default=(), description="wanted-routes")
    # Words by which people look for what is on the public information list.
    glossaries: tuple[str, ...] = Field(default=("general",), description="wanted-glossaries")
    indicators: tuple[Indicator, ...] = Field(default=(), description="wanted-indicators")
    registers: Registers = Field(default=Registers(), description="wanted-columns")
    letter_numbers: LetterNumbers = LetterNumbers()

    @model_validator(mode="after")
    def _another_anchor_has_a_basis(self) -> "OfficeProfile":
        if self.anchor is AnchorPolicy.COMPLETED and not self.anchor_basis:
            raise ValueError(ErrorText("profile-anchor"))
        return self

    @model_validator(mode="after")
    def _last_day_goes_on(self) -> "OfficeProfile":
        hours = (self.digest_time, self.noon_time, self.afternoon_time, self.last_call_time)
        if sorted(set(hours)) != list(hours):
            raise ValueError(ErrorText("profile-hours"))
        return self

    @property
    def needed_roles(self) -> frozenset[Role]:
        """Return the roles that must be held, or others decide, approve or judge in their place.

        The PPID decides, the Atasan answers objections (UU 14/2008 Arts 1, 35), the head approves
        written considerations (PP 61/2010 Art 2).
        """
        return frozenset({Role.PPID, Role.ATASAN, Role.HEAD})

    @property
    def called(self) -> tuple[str, str]:
        """Return what people call the office when they speak, and its town or regency."""
        return self.short_name.split()[0], self.place

    @cached_property
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

    def after_service(
        self, since: datetime, wait: timedelta, calendar: WorkingCalendar
    ) -> datetime:
        """Return when the counter will have been open for a while since an aware instant."""
        at = self.next_opening(since, calendar)
        if self.open_between(at, at + wait, calendar) == wait:
            return at + wait
        closes = certain(self._hours(local_date(at, self.zone), calendar), "it is open then")[1]
        return self.after_service(closes, wait - (closes - at), calendar)

    def open_between(
        self, since: datetime, until: datetime, calendar: WorkingCalendar
    ) -> timedelta:
        """Return for how long the counter was open between two aware instants."""
        total, day = timedelta(), local_date(since, self.zone)
        while day <= local_date(until, self.zone):
            if hours := self._hours(day, calendar):
                total += max(timedelta(), min(until, hours[1]) - max(since, hours[0]))
            day += _ONE_DAY
        return total

    def _hours(self, day: date, calendar: WorkingCalendar) -> tuple[datetime, datetime] | None:
        hours = self.service_hours.on(day.weekday())
        if hours is None or not calendar.is_workday(day):
            return None
        return (
            datetime.combine(day, hours[0], self.zone),
            datetime.combine(day, hours[1], self.zone),
        )


def load_profile(path: Path | None) -> OfficeProfile:
    """Load an office's profile; without one a desk would speak in another office's name.

    Raise ConfigError naming the setting, or the file and the field, and what to write.
    """
    if path is None:
        raise ConfigError(ErrorText("profile-none"))
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
        return _with_usual(OfficeProfile.model_validate(written))
    except OSError as error:
        raise ConfigError(ErrorText("unreadable", path=path, why=error)) from error
    except ValidationError as error:
        raise ConfigError(*(_explain(path, detail) for detail in error.errors())) from error
    except ValueError as error:
        raise ConfigError(ErrorText("not-toml", path=path, why=error)) from error


class _Usual(Section):
    """The usual settings of every office, added to its own profile."""

    routes: tuple[Route, ...]
    indicators: tuple[Indicator, ...]


@cache
def _usual() -> _Usual:
    written = (SHIPPED / "usual_settings.toml").read_text(encoding="utf-8")
    return _Usual.model_validate(tomllib.loads(written))


def _with_usual(office: OfficeProfile) -> OfficeProfile:
    own = {route.name for route in office.routes}
    further = tuple(route for route in _usual().routes if route.name not in own)
    kept = {
        "routes": (*office.routes, *further),
        "indicators": office.indicators or _usual().indicators,
    }
    return office.model_copy(update=kept)


def _explain(path: Path, wrong: ErrorDetails) -> ErrorText:
    place = wrong["loc"]
    field = ".".join(str(part) for part in place) or "profile"
    wanted = _wanted(OfficeProfile, place)
    if wanted is None:
        return ErrorText("profile-field-alone", path=path, field=field, why=_problem(wrong))
    return ErrorText("profile-field", path=path, field=field, why=_problem(wrong), wanted=wanted)


def _problem(wrong: ErrorDetails) -> object:
    """Return what is wrong: what a check of ours says, or else what the library finds."""
    match wrong["type"]:
        case "value_error":
            return wrong["ctx"]["error"].args[0]
        case "missing":
            return ErrorText("profile-lacks")
        case "extra_forbidden":
            return ErrorText("profile-extra")
        case _:
            return ErrorText("profile-unfit", said=wrong["msg"])


def _wanted(model: type[BaseModel], place: tuple[int | str, ...]) -> ErrorText | None:
    """Return what to write into the innermost described field on the path `place`."""
    wanted: ErrorText | None = None
    for part in place:
        field = model.model_fields.get(str(part))
        if field is None:
            break
        wanted = wanted_in(field) or wanted
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            model = field.annotation
    return wanted
