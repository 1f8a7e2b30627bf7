"""A rule package: what a central body publishes for its offices, as one JSON file and a signature.

The signature (Ed25519, in base64) is of the file's bytes, and is read before anything of them.
"""

import base64
import datetime as dt
from typing import Any, Literal

from pydantic import Field, ValidationError, model_validator

from bot.domain.exemption import Article17, Authority, Classification, why_not_period
from bot.domain.list_entry import (
    LONGEST_FIELD,
    LONGEST_SUMMARY,
    LONGEST_TITLE,
    MOST_MONTHS,
    Category,
)
from bot.domain.list_import import folded
from bot.domain.workdays import FIXED_DAYS
from bot.errors import DeskError
from bot.office.calendar_files import CalendarRow, Decree
from bot.office.office_settings import OfficeProfile, usual_routes
from bot.office.settings_sections import LegalSource, Route, Section, Synonym

MOST_BYTES = 2_000_000


class PackageError(DeskError):
    """A package cannot be used: why, and where in it, such as "calendar.0.days.3.date"."""

    def __init__(self, why: str, place: str = "") -> None:
        super().__init__(why, place)
        self.why = why
        self.place = place


class RuleYear(Decree):
    """All days off of a year by its decree; its certainty is that of the file of decrees."""

    days: tuple[CalendarRow, ...] = Field(min_length=1, max_length=100)


class RuleEntry(Section):
    """An information on the exempt list, by its title and its letter of Art 17."""

    title: str = Field(min_length=1, max_length=200)
    letter: Article17


class RuleExemption(RuleEntry):
    """What a decree exempts, with the consequence test on which it stands."""

    law: str = ""
    consequence: str = Field(min_length=1, max_length=2_000)
    test: str = Field(min_length=1, max_length=200)
    until: dt.date | None = None


class RuleDecree(Section):
    """A decree of a higher body: what it exempts, and what it opens since its date."""

    authority: Authority
    number: str = Field(min_length=1, max_length=200)
    dated: dt.date
    entries: tuple[RuleExemption, ...] = ()
    opens: tuple[RuleEntry, ...] = ()

    @property
    def classification(self) -> Classification:
        """Return the decree as the exempt list knows it."""
        return Classification(self.authority, self.number, self.dated)


class RuleListing(Section):
    """An entry of the public information list that every office of the kind has, to begin with."""

    title: str = Field(min_length=1, max_length=LONGEST_TITLE)
    summary: str = Field(min_length=1, max_length=LONGEST_SUMMARY)
    category: Category
    keywords: str = Field(default="", max_length=LONGEST_FIELD)
    form: str = Field(default="", max_length=LONGEST_FIELD)
    refresh_months: int | None = Field(default=None, ge=1, le=MOST_MONTHS)


class RulePackage(Section):
    """Everything that a body's rules say now; the next version says all of it again."""

    schema_: Literal[1] = Field(alias="schema")
    issuer: str = Field(min_length=2, max_length=100)
    version: int = Field(ge=1, le=10**9)
    effective: dt.date
    calendar: tuple[RuleYear, ...] = ()
    exemptions: tuple[RuleDecree, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    routes: tuple[Route, ...] = ()
    legal_sources: tuple[LegalSource, ...] = ()
    listing: tuple[RuleListing, ...] = Field(default=(), max_length=500)

    @model_validator(mode="after")
    def _makes_sense(self) -> "RulePackage":
        wrong = [
            f"{year.year}: each day once, of that year, and none that is fixed left out"
            for year in self.calendar
            if {one.date.year for one in year.days} != {year.year}
            or len({one.date for one in year.days}) < len(year.days)
            or not FIXED_DAYS.keys() <= {(one.date.month, one.date.day) for one in year.days}
        ]
        told = [one for decree in self.exemptions for one in (*decree.entries, *decree.opens)]
        if len({(folded(one.title), one.letter) for one in told}) < len(told):
            wrong.append("an information stands there twice")
        if len({folded(one.title) for one in self.listing}) < len(self.listing):
            wrong.append("a title of the list stands there twice")
        for decree in self.exemptions:
            above = decree.authority in {Authority.NATIONAL, Authority.PROVINCE}
            if not above or decree.dated > self.effective:
                wrong.append(f"{decree.number}: of no higher body, or dated after effective")
            periods = [
                (why_not_period(x.letter, x.law, decree.dated, x.until), x.title)
                for x in decree.entries
            ]
            wrong += [f"{title}: {why}" for why, title in periods if why]
        if wrong:
            raise ValueError(wrong[0])
        return self


def read(body: bytes, signature: bytes, key: str) -> RulePackage:
    """Return a package whose signature a public key confirms. Raises PackageError."""
    # It takes a moment to load, and most desks have no packages.
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ed25519  # noqa: PLC0415

    if len(body) > MOST_BYTES:
        raise PackageError("large")
    try:
        public = ed25519.Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True))
        public.verify(base64.b64decode(signature.strip(), validate=True), body)
    except (ValueError, InvalidSignature) as error:
        raise PackageError("signature") from error
    return content(body)


def content(body: bytes) -> RulePackage:
    """Return what a package says, whoever wrote it. Raises PackageError."""
    try:
        return RulePackage.model_validate_json(body, strict=True)
    except ValidationError as error:
        found = error.errors(include_input=False, include_context=False, include_url=False)
    places = {".".join(map(str, one["loc"])): one for one in found}
    if found[0]["type"] == "json_invalid":
        raise PackageError("damaged")
    if "schema" in places:  # all else may follow from it
        raise PackageError("schema")
    for place, one in places.items():
        if one["type"] == "extra_forbidden":
            raise PackageError("unknown", place[:100])
    raise PackageError("wrong", f"{found[0]['msg']} ({next(iter(places))})"[:200])


def with_rules(
    office: OfficeProfile, rules: RulePackage, before: RulePackage | None = None
) -> OfficeProfile:
    """Return the office with a package's words, routes and sources in the place of those `before`.

    What the office's own profile says under the same name goes before a package.
    """
    update: dict[str, Any] = {}
    for field, usual in (("synonyms", ()), ("routes", usual_routes()), ("legal_sources", ())):
        gone = (*usual, *(getattr(before, field) if before else ()))
        own = [one for one in getattr(office, field) if one not in gone]
        named: dict[str, Any] = {}
        for one in (*own, *getattr(rules, field), *usual):
            named.setdefault(one.name, one)
        update[field] = tuple(named.values())
    return office.model_copy(update=update)
