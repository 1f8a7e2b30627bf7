"""The sections of an office profile, and what may stand in their fields."""

from datetime import date, time
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from bot.domain.law.data_rights import DataKind
from bot.domain.law.registration_numbers import format_number, template_fields
from bot.domain.people.identity_proofs import ProofRule
from bot.domain.records.register_entries import ObjectionColumn, RequestColumn
from bot.domain.records.year_evidence import EvidenceSource
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.error_texts import ErrorText
from bot.office.languages import LANGUAGE, OFFICIAL

_EARLIEST = time(6)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _by_day(hour: time) -> time:
    if hour.tzinfo is not None or not _EARLIEST <= hour < QUIET_FROM:
        between = {"from": f"{_EARLIEST:%H:%M}", "until": f"{QUIET_FROM:%H:%M}"}
        raise ValueError(ErrorText("profile-reminders", **between))
    return hour


def _opens_before_it_closes(hours: tuple[time, time]) -> tuple[time, time]:
    if not hours[0] < hours[1]:
        raise ValueError(ErrorText("profile-opens"))
    return hours


def usable_template(template: str) -> str:
    """Return a template for numbers; raise ValueError if it cannot be filled."""
    if not {"sequence", "year"} <= template_fields(template) <= {"sequence", "roman_month", "year"}:
        raise ValueError(ErrorText("profile-number-fields"))
    try:
        format_number(template, 1, date(2026, 1, 1))
    except (ValueError, LookupError, AttributeError) as error:
        raise ValueError(ErrorText("profile-template")) from error
    return template


def known_zone(name: str) -> str:
    """Return the name of a time zone; raise ValueError if there is none."""
    try:
        ZoneInfo(name)
    except (LookupError, OSError, ValueError) as error:
        raise ValueError(ErrorText("profile-zone")) from error
    return name


def _usable_or_by_hand(template: str) -> str:
    return usable_template(template) if template else template


Hours = Annotated[tuple[time, time], AfterValidator(_opens_before_it_closes)]
ReminderTime = Annotated[time, AfterValidator(_by_day)]


def time_field(hour: int, minute: int = 0) -> Any:
    """Return a field for a local time of day."""
    return Field(default=time(hour, minute), description="wanted-time", examples=["08:00"])


def _hours_field() -> Any:
    return Field(default=None, description="wanted-opening")


class Section(BaseModel):
    """A table of the profile: unknown fields are refused."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, defer_build=True
    )


class Wording(Section):
    """One sentence in Indonesian and, named by their languages, in others."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Annotated[str, StringConstraints(min_length=1)]]

    id: str = Field(min_length=1, description="wanted-sentence")

    @property
    def sentences(self) -> dict[str, str]:
        """Return the sentence by language."""
        return {OFFICIAL: self.id, **self.__pydantic_extra__}

    def in_language(self, language: str) -> str:
        """Return the sentence in a language, in Indonesian where it is not a known one."""
        return self.sentences.get(language, self.id)

    @model_validator(mode="after")
    def _named_by_languages(self) -> "Wording":
        if not all(LANGUAGE.fullmatch(name) for name in self.sentences):
            raise ValueError(ErrorText("profile-each-language"))
        return self


class HigherBodies(Section):
    """The names of the bodies above the office that decree exemptions."""

    national: str = Field(default="instansi pusat", min_length=1, description="wanted-name")
    province: str = Field(default="instansi provinsi", min_length=1, description="wanted-name")


class LegalSource(Section):
    """A law or decree, how it was read, and which part nobody has read."""

    name: str = Field(min_length=1, description="wanted-short-name", examples=["UU 14/2008"])
    title: str = Field(min_length=1, description="wanted-about")
    read: Literal["naskah", "sekunder", "belum"] = Field(
        description="wanted-one-of", examples=['"naskah", "sekunder", "belum"']
    )
    unread: str = ""


class Route(Section):
    """A matter that is no request: the phrases people use for it, and its address."""

    name: str = Field(
        pattern=r"^[a-z_]{1,20}$", description="wanted-short-name", examples=["voter"]
    )
    phrases: tuple[str, ...] = Field(min_length=1, description="wanted-phrases")
    url: str = Field(default="", pattern=r"^(https://\S+)?$", description="wanted-https")
    label: Wording = Field(description="wanted-label")
    text: Wording = Field(description="wanted-where")


class Indicator(Section):
    """One thing to be proved each year; `found` names the desk's source of evidence.

    With "" for `found` the office attaches its proof; `bearer` is who can bring what is missing.
    """

    area: str = Field(min_length=1, description="wanted-area")
    name: str = Field(min_length=1, description="wanted-proved")
    basis: str = Field(min_length=1, description="wanted-law")
    found: EvidenceSource | Literal[""] = Field(default="", description="wanted-usual")
    bearer: str = Field(min_length=1, description="wanted-bearer")


class ServiceHours(Section):
    """Local opening hours; a day left out is closed."""

    monday: Hours | None = _hours_field()
    tuesday: Hours | None = _hours_field()
    wednesday: Hours | None = _hours_field()
    thursday: Hours | None = _hours_field()
    friday: Hours | None = _hours_field()
    # The decision of the office that sets them; while it is empty, the check says so.
    basis: str = ""

    def on(self, weekday: int) -> tuple[time, time] | None:
        """Return the hours of a weekday, Monday being 0."""
        hours: tuple[time, time] | None = getattr(self, WEEKDAYS[weekday], None)
        return hours

    @model_validator(mode="after")
    def _open_at_all(self) -> "ServiceHours":
        if not any(self.on(weekday) for weekday in range(len(WEEKDAYS))):
            raise ValueError(ErrorText("profile-weekday"))
        return self


class Privacy(Section):
    """What the privacy notice needs from the office (UU 27/2022 Arts 21 and 53)."""

    notice_version: str = Field(min_length=1, description="wanted-version", examples=["1"])
    protection_officer: str = ""
    # Who runs the machine on the office's written orders, if another does (Arts 21, 51).
    processor: str = ""
    # Whom the office tells of an incident (Art 46); no address is known here.
    authority: str = ""
    retention: Wording = Field(description="wanted-languages")
    # Many offices ask for a copy of the KTP or deed; UU 14/2008 Art 22(4) gives the number first.
    identity_proof: ProofRule = Field(
        default=ProofRule.LATER,
        description="wanted-one-of",
        examples=['"later", "required", "none"'],
    )
    proof_days: int = Field(default=3, ge=1, le=10, description="wanted-working-range")
    keep_id_image: bool = Field(default=False, description="wanted-true")


def _days(days: int, most: int = 365) -> Any:
    return Field(default=days, ge=1, le=most, description="wanted-days-range")


class Retention(Section):
    """The days that each kind of data is kept; reasons are in `bot.domain.law.data_rights`.

    Without `jra_basis`, the decree and class of the archive schedule, no file is destroyed.
    """

    jra_basis: str = ""

    # A draft never ends during days off: it outlives its one reminder by two working days.
    drafts: int = _days(7, 90)
    handled: int = _days(7, 30)
    parked: int = _days(30)
    sent: int = _days(30)
    carried: int = _days(30)
    failed: int = _days(90)
    exchanges: int = _days(7, 90)
    sheets: int = _days(7, 90)
    submissions: int = _days(30, 365)
    words: int = _days(30, 365)
    tries: int = _days(1, 30)
    searches: int = _days(3, 30)
    albums: int = _days(1, 30)
    papers: int = _days(30)
    uploads: int = _days(30)
    strangers: int = _days(180)
    # Working days after the last window to object or to dispute has closed.
    conversation: int = _days(30, 5_000)
    identity: int = _days(30)
    objectors: int = _days(30)
    proofs: int = _days(30)

    @property
    def days(self) -> dict[DataKind, int]:
        """Return the period of each kind of data."""
        return {kept: int(getattr(self, kept)) for kept in DataKind}


def _each_once(columns: tuple[Any, ...]) -> tuple[Any, ...]:
    if not columns or len(set(columns)) != len(columns):
        raise ValueError(ErrorText("profile-columns"))
    return columns


Heading = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]


class Registers(Section):
    """Which columns the registers have, in which order and under which heading.

    Whatever is not set is as in the annexes.
    """

    requests: Annotated[tuple[RequestColumn, ...], AfterValidator(_each_once)] = Field(
        default=tuple(RequestColumn),
        description="wanted-list",
        examples=['["number", "received"]'],
    )
    objections: Annotated[tuple[ObjectionColumn, ...], AfterValidator(_each_once)] = Field(
        default=tuple(ObjectionColumn),
        description="wanted-list",
        examples=['["number", "filed"]'],
    )
    requests_headings: dict[RequestColumn, Heading] = Field(
        default={}, description="wanted-table", examples=['{ number = "Nomor Register" }']
    )
    objections_headings: dict[ObjectionColumn, Heading] = Field(
        default={}, description="wanted-table", examples=['{ filed = "Tanggal Masuk" }']
    )


LetterTemplate = Annotated[str, AfterValidator(_usable_or_by_hand)]


def _letter_number() -> Any:
    return Field(
        default="",
        description="wanted-by-hand",
        examples=["{sequence:03d}/PPID-PT/{roman_month}/{year}"],
    )


class LetterNumbers(Section):
    """Templates for the numbers of letters, one for each series; "" for numbers by hand."""

    deficiency: LetterTemplate = _letter_number()
    notice: LetterTemplate = _letter_number()
    correction: LetterTemplate = _letter_number()
    extension: LetterTemplate = _letter_number()
    refusal: LetterTemplate = Field(
        default="{sequence:03d}/PPID-KP/{year}",
        min_length=1,
        description="wanted-never-by-hand",
    )
    handover: LetterTemplate = _letter_number()
    objection_answer: LetterTemplate = _letter_number()
    consideration: LetterTemplate = _letter_number()
    classification: LetterTemplate = _letter_number()

    @model_validator(mode="after")
    def _told_apart(self) -> "LetterNumbers":
        written = [template for template in vars(self).values() if template]
        if len(set(written)) != len(written):
            raise ValueError(ErrorText("profile-series"))
        return self
