"""Everything that the desk says, in every language: Fluent behind a small wrapper.

A language is a folder beside this file; what it lacks is said in Indonesian. Values are escaped
for Telegram's HTML; dates are written out in the language of the text.
"""

import html
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.localedata import exists
from fluent.runtime import FluentBundle, FluentResource

from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.law.outside_act import LAST_SECOND
from bot.office.languages import LANGUAGES, OFFICIAL, TRANSLATIONS
from bot.office.office_settings import OfficeProfile
from bot.office.settings_sections import Wording

__all__ = [
    "LANGUAGES",
    "OFFICIAL",
    "TRANSLATIONS",
    "Markup",
    "Runs",
    "Texts",
    "texts_of",
    "untranslated",
]

logger = logging.getLogger(__name__)

DAY = "EEEE, d MMMM y"
ZONES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}

OFFICERS = "_officers.ftl"
"""How the names of files end that hold texts for officers, in Indonesian alone."""
LONGEST_VALUE = 1000
STAND_IN = "\ue000"
"""Replaces a long value until the text is filled, since Fluent refuses values of more than 2,500
characters. Nobody types it."""
LONG_VALUE = re.compile(f"{STAND_IN}([^{STAND_IN}]*){STAND_IN}")
ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*\n?(?:(?![-#a-zA-Z]).*\n?)*", re.MULTILINE)
"""Matches a text or a term with its indented lines, up to the next line at the margin."""
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class Markup(str):
    """Text that is Telegram HTML already and must not be escaped again."""

    __slots__ = ()


@dataclass(frozen=True)
class DateRuns:
    """Runs of days, (first, last) each, to be written out in the language of the text."""

    runs: tuple[tuple[date, date], ...]


class Sources:
    """The Fluent files of one language; each text is parsed when it is first used.

    Parsing all of them takes a third of a second and a tenth of the desk's memory, and most of
    them are never used before the next start.
    """

    def __init__(self, language: str, package: str = __name__) -> None:
        functions: dict[str, Any] = {"DAYS": _days}  # Fluent's types know no text as an answer
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        self._unread: dict[str, bytes] = {}  # a text with a picture takes four bytes a letter
        folder = files(package) / language
        for entry in sorted(folder.iterdir(), key=lambda item: item.name):
            if entry.name.endswith(".ftl"):
                found = ENTRY.finditer(entry.read_text("utf-8"))
                self._unread |= {text[1]: text[0].encode() for text in found}

    def has(self, text_id: str) -> bool:
        """Say whether the language has a text."""
        return text_id in self._unread or self._bundle.has_message(text_id)

    def fill(self, text_id: str, values: dict[str, object]) -> tuple[str, list[Exception]]:
        """Return a text with its values filled in, and the errors found in it.

        Raises LookupError if the text does not exist.
        """
        self._read(text_id)
        message = self._bundle.get_message(text_id)
        text, errors = self._bundle.format_pattern(message.value, values)  # type: ignore[arg-type]  # none is without a value
        return str(text), errors

    def _read(self, name: str) -> None:
        """Parse an entry and all entries that it refers to, unless already parsed."""
        written = self._unread.pop(name, None)
        if written is not None:
            source = written.decode()
            self._bundle.add_resource(FluentResource(source))
            for reference in REFERENCE.findall(source):
                self._read(reference)


@cache
def load_sources(language: str) -> Sources:
    """Return the texts of a language, read once."""
    return Sources(language)


def untranslated(language: str) -> set[str]:
    """Return the ids of texts for citizens that a language lacks, without parts of others."""
    written = "".join(
        file.read_text("utf-8")
        for file in (files(__name__) / OFFICIAL).iterdir()
        if not file.name.endswith(OFFICERS)
    )
    whole = {entry[1] for entry in ENTRY.finditer(written)} - set(REFERENCE.findall(written))
    return {text_id for text_id in whole if not load_sources(language).has(text_id)}


@cache
def _locale(language: str) -> str:
    """Return the language for dates: Indonesian if the other's month names are unknown."""
    return language if exists(language) else OFFICIAL


def _days(kind: str, regime: str = Regime.UMUM) -> str:
    """Return the law's number of working days: { DAYS("extension", "pemilu") } is 2."""
    return str(legal_term(DeadlineKind(kind), Regime(regime)).working_days)


class Texts:
    """The texts of the desk; `terms` are values every text may use, such as the office's name."""

    def __init__(
        self, zone: ZoneInfo, terms: Mapping[str, object], *, strict: bool = False
    ) -> None:
        self._zone = zone
        self._terms = {
            language: {name: self._argument(language, term) for name, term in terms.items()}
            for language in LANGUAGES
        }
        self._strict = strict
        # Texts without values of their own, such as labels, are most of what a turn asks for.
        self._fixed = cache(partial(self._said, values={}))
        self._label = cache(lambda *place: html.unescape(self._fixed(*place)))

    def say(self, language: str, text_id: str, /, **values: object) -> Markup:
        """Render a text; an unknown language or a missing text falls back to Indonesian.

        Raises LookupError in strict mode if the text or one of its values is missing.
        """
        if values:
            return self._said(language, text_id, values)
        return self._fixed(language, text_id)

    def _said(self, language: str, text_id: str, values: Mapping[str, object]) -> Markup:
        for spoken in (language, OFFICIAL):
            if self.has(spoken, text_id):
                return self._render(spoken, _named(text_id), values)
        raise LookupError(f"there is no text {text_id!r}")

    def notice(self, language: str, text_id: str, /, **values: object) -> Markup:
        """Render a text with legal meaning: Indonesian first, the translation beneath."""
        official = self.say(OFFICIAL, text_id, **values)
        if language == OFFICIAL:
            return official
        heading = self.say(language, "translation-heading")
        translation = self.say(language, text_id, **values)
        return Markup(f"{official}\n\n<i>{heading}</i>\n{translation}")

    def plain(self, language: str, text_id: str, /, **values: object) -> str:
        """Render a text without markup: for buttons, topic names and pop-ups."""
        if values:
            return html.unescape(self.say(language, text_id, **values))
        return self._label(language, text_id)

    def has(self, language: str, text_id: str) -> bool:
        """Say whether a language has a text of its own."""
        return language in LANGUAGES and load_sources(language).has(_named(text_id))

    def day(self, language: str, on: date) -> str:
        """Write a date out: Rabu, 8 April 2026."""
        return format_date(on, DAY, locale=_locale(language))

    def span(self, language: str, first: date, last: date) -> str:
        """Write a run of days: 24 Desember 2026, or 18–24 Maret 2026."""
        whole = format_date(last, "d MMMM y", locale=_locale(language))
        if first == last:
            return whole
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{whole}"
        shown = "d MMMM" if first.year == last.year else "d MMMM y"
        return f"{format_date(first, shown, locale=_locale(language))}–{whole}"

    def months(self, language: str) -> tuple[str, ...]:
        """Return the short names of the months, from January on."""
        locale = _locale(language)
        return tuple(format_date(date(2000, month, 1), "LLL", locale) for month in range(1, 13))

    def moment(self, language: str, at: datetime) -> str:
        """Write an instant out in the office's zone: Rabu, 8 April 2026 14.30 WIB.

        Of what happened outside the chat on a day, at an hour that nobody stated, it is the day.
        """
        local = at.astimezone(self._zone)
        if local.time() == LAST_SECOND:
            return self.day(language, local.date())
        zone = ZONES.get(self._zone.key, local.tzname())
        clock = format_datetime(local, self.say(language, "clock-time"), locale=OFFICIAL)
        return f"{self.day(language, local.date())} {clock} {zone}"

    def _render(self, language: str, text_id: str, values: Mapping[str, object]) -> Markup:
        arguments = {
            **self._terms[language],
            **{name: self._argument(language, value) for name, value in values.items()},
        }
        long = {name: text for name, text in arguments.items() if _is_long(text)}
        arguments |= {name: f"{STAND_IN}{name}{STAND_IN}" for name in long}
        text, errors = load_sources(language).fill(text_id, arguments)
        if errors:
            if self._strict:
                raise LookupError(f"{text_id} in {language}: {errors}")
            logger.error("a text is broken", extra={"text": text_id, "language": language})
        return Markup(LONG_VALUE.sub(lambda found: str(long.get(found[1], "")), text))

    def _argument(self, language: str, value: object) -> object:
        """Return a value as words of a language, escaped unless it is our own markup.

        What is absent is `none`, and true or false `yes` or `no`, as texts tell them apart; what
        a list holds stands line by line.
        """
        match value:
            case None:
                return "none"
            case bool():
                return "yes" if value else "no"
            case Markup() | int():
                return value
            case list():
                return Markup("\n".join(str(self._argument(language, one)) for one in value))
        words = self._in_words(language, value).replace(STAND_IN, "")
        return html.escape(words, quote=False)

    def _in_words(self, language: str, value: object) -> str:
        match value:
            case datetime():
                return self.moment(language, value)
            case date():
                return self.day(language, value)
            case DateRuns():
                return ", ".join(self.span(language, *run) for run in value.runs)
            case Wording():
                return value.in_language(language)
        return str(value)


def texts_of(office: OfficeProfile, *, strict: bool = False) -> Texts:
    """Return the texts of an office, with its names as terms that every text may use."""
    terms = {
        "office": office.short_name,
        "office_name": office.name,
        "place": office.place,
        "addressee": office.objection_addressee,
        "commission": office.information_commission,
        "elections": office.elections,
        "national": office.higher_bodies.national,
        "province": office.higher_bodies.province,
    }
    return Texts(office.zone, terms, strict=strict)


def _named(text_id: str) -> str:
    """Return the id as the files write it; the code may make one of a name, with underscores."""
    return text_id.replace("_", "-")


def _is_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_VALUE
