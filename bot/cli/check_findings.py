"""What the command check looks at, and what it says of it in the language of the terminal."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel

from bot.actions.group import binding_codes
from bot.cli.operator_words import say
from bot.domain.workdays import WorkingCalendar
from bot.errors import ConfigError, DeskError, StorageError
from bot.office import OfficeProfile, load_calendar
from bot.office.languages import LANGUAGES, TRANSLATIONS
from bot.office.legal_source_list import read_by
from bot.office.office_details import stated
from bot.office.settings_sections import Wording
from bot.settings import Settings
from bot.texts import untranslated
from bot.texts.spoken_lexicon import has_lexicon
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement
from storage import desk_state, office_days
from storage.database import reading
from storage.database_opening import is_current, is_new
from storage.vault import read_key


@dataclass(frozen=True)
class Finding:
    """The result of one check; unless it is `good`, a `fatal` one keeps the desk from running."""

    text: str
    is_good: bool = True
    is_fatal: bool = True


def fine(text_id: str, **values: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(say(f"check-{text_id}", **values))


def warned(text_id: str, **values: object) -> Finding:
    """Return that something is lacking without which the desk runs all the same."""
    return Finding(say(f"check-{text_id}", **values), is_good=False, is_fatal=False)


def failed(text_id: str, **values: object) -> Finding:
    """Return that something is lacking without which the desk cannot run."""
    return Finding(say(f"check-{text_id}", **values), is_good=False)


@dataclass(frozen=True)
class Binding:
    """The bound group; or 0, and what the operator should do."""

    group_id: int
    advice: Finding


async def found_binding(settings: Settings) -> Binding:
    """Look which group is bound, also while the desk is open, without changing anything."""
    none_yet = Binding(0, warned("group-none-yet"))
    if not settings.database_path.exists():
        return none_yet
    try:
        async with reading(settings.database_path) as tx:
            if await is_new(tx):
                return none_yet
            group_id = await desk_state.group_id(tx)
            if group_id:
                return Binding(group_id, fine("group", title=group_id))
            await desk_state.unlock_database(tx, read_key(settings.key_path))
            code = binding_codes.shown(await binding_codes.first(tx))
    except DeskError:
        return Binding(0, warned("group-unreadable"))
    return Binding(0, warned("group-unbound", code=code))


async def found_calendar(settings: Settings, office: OfficeProfile, now: datetime) -> list[Finding]:
    """Check this year and the next one, with what the office itself changed and declared."""
    calendar = await _kept_calendar(settings, load_calendar(office))
    this_year = now.astimezone(office.zone).year
    return [_known(this_year, calendar, fatal=True), _known(this_year + 1, calendar, fatal=False)]


async def _kept_calendar(settings: Settings, shipped: WorkingCalendar) -> WorkingCalendar:
    """Return the calendar that the desk counts by, if its database can be read beside it."""
    if settings.database_path.exists():
        try:
            async with reading(settings.database_path) as tx:
                if await is_current(tx):
                    return await office_days.kept(tx, shipped)
        except StorageError:
            pass  # the check of the database names it
    return shipped


def _known(year: int, calendar: WorkingCalendar, *, fatal: bool) -> Finding:
    if calendar.is_decreed(year):
        return fine("calendar", year=str(year))
    return (failed if fatal else warned)("calendar-missing", year=str(year))


async def found_isolation() -> Finding:
    """Try how far a process can be shut off here."""
    confinement = await asyncio.to_thread(found_confinement)
    said = warned if confinement is Confinement.LIMITED else fine
    return said(f"isolation-{confinement}")


def found_key(settings: Settings, known: str | None, desk: str = "") -> Finding:
    """Check the key; `known` is the id of the database's key, None if new, "" if not known."""
    path = settings.key_path
    if not path.exists():
        if known is None:
            return fine("key-new", path=path)
        return failed("key-missing", path=path)
    try:
        vault = read_key(path)
    except ConfigError as error:
        return Finding(str(error), is_good=False)
    fits = not known or vault.has(bytes.fromhex(known))
    if not fits or (desk and not vault.may_belong_to(desk)):
        return failed("key-other", path=path)
    return _key_that_fits(settings, finished=not known or known == vault.key_id.hex())


def _key_that_fits(settings: Settings, *, finished: bool) -> Finding:
    """Check who can read the key, whether its last change is finished, and where it lies."""
    path = settings.key_path
    if path.stat().st_mode & 0o077:
        return failed("key-open", path=path)
    if not finished:
        return warned("key-unfinished")
    if path.resolve().parent == settings.data_dir.resolve():
        return warned("key-beside", path=path)  # nothing helps once it is lost
    return fine("key", path=path)


def found_languages(office: OfficeProfile) -> Iterator[Finding]:
    """Check what each language lacks, and which the profile names that the desk does not speak."""
    sentences = [*_sentences(office)]
    written = Counter(language for sentence in sentences for language in sentence.sentences)
    complete = []
    for language in TRANSLATIONS:
        texts, lacking = len(untranslated(language)), len(sentences) - written[language]
        known = has_lexicon(language)
        if texts or lacking or not known:
            lexicon = "known" if known else "none"
            yield warned(
                "language", language=language, texts=texts, sentences=lacking, lexicon=lexicon
            )
        else:
            complete.append(language)
    if complete:
        yield fine("languages", names=", ".join(complete))
    if unknown := sorted(written.keys() - set(LANGUAGES)):
        yield warned("language-unknown", names=", ".join(unknown))


def _sentences(part: object) -> Iterator[Wording]:
    """Return every sentence of a profile that may stand in several languages."""
    if isinstance(part, Wording):
        yield part
    elif isinstance(part, BaseModel):
        for _, inner in part:
            yield from _sentences(inner)
    elif isinstance(part, tuple):
        for inner in part:
            yield from _sentences(inner)


CONTACTS = ("address", "phone", "email", "website")


def found_office(office: OfficeProfile, written: OfficeProfile) -> Iterator[Finding]:
    """Check what people would miss of the office; none of it keeps a desk shut.

    What was set in the chat goes before the profile as it is `written`.
    """
    told, before = stated(office), stated(written)
    if in_chat := [detail for detail in told if told[detail] != before[detail]]:
        yield warned("office-in-chat", details=", ".join(in_chat))
    empty = [name for name in CONTACTS if not getattr(office, name)]
    yield warned("contacts-empty", names=", ".join(empty)) if empty else fine("contacts")
    basis, decree = office.service_hours.basis, office.charter_decree
    yield fine("hours", basis=basis) if basis else warned("hours-no-basis")
    yield fine("charter", decree=decree) if decree else warned("charter-draft")
    archive = office.retention.jra_basis
    yield fine("archive", basis=archive) if archive else warned("archive-none")
    silent = [
        name for name in ("protection_officer", "authority") if not getattr(office.privacy, name)
    ]
    yield warned("privacy-empty", names=", ".join(silent)) if silent else fine("privacy")
    yield warned("legal-sources", **read_by(office.legal_sources))
