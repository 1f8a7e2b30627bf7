"""What the command check looks at, and what it says of it in the language of the terminal."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from pydantic import BaseModel

from bot.actions.group import binding_codes
from bot.actions.welcome import office_answers
from bot.cli.operator_texts import in_terminal_language, text_of
from bot.domain.law.workdays import WorkingCalendar
from bot.errors import ConfigError, DeskError, StorageError
from bot.office import OfficeProfile, load_calendar
from bot.office.languages import LANGUAGES, TRANSLATIONS
from bot.office.legal_source_list import read_by
from bot.office.office_details import stated
from bot.office.settings_sections import Wording
from bot.settings import Settings
from bot.texts import untranslated
from bot.texts.language_lexicons import has_lexicon
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement
from storage import desk_state, office_days
from storage.database import open_snapshot
from storage.database_opening import is_current, is_new
from storage.vault import read_key


@dataclass(frozen=True)
class Finding:
    """The result of one check; unless it is `good`, a `fatal` one keeps the desk from running."""

    text: str
    is_good: bool = True
    is_fatal: bool = True


def ok(text_id: str, **values: object) -> Finding:
    """Return a finding that all is well."""
    return Finding(text_of(f"check-{text_id}", **values))


def warning(text_id: str, **values: object) -> Finding:
    """Return a warning: something is missing, but the desk can run."""
    return Finding(text_of(f"check-{text_id}", **values), is_good=False, is_fatal=False)


def failure(text_id: str, **values: object) -> Finding:
    """Return an error: without this the desk cannot run."""
    return Finding(text_of(f"check-{text_id}", **values), is_good=False)


@dataclass(frozen=True)
class Binding:
    """The bound group; or 0, and what the operator should do."""

    group_id: int
    advice: Finding


async def check_binding(settings: Settings) -> Binding:
    """Return the bound group, changing nothing; the desk may be open."""
    none_yet = Binding(0, warning("group-none-yet"))
    if not settings.database_path.exists():
        return none_yet
    try:
        async with open_snapshot(settings.database_path) as tx:
            if await is_new(tx):
                return none_yet
            group_id = await desk_state.group_id(tx)
            if group_id:
                return Binding(group_id, ok("group", title=group_id))
            await desk_state.unlock_transaction(tx, read_key(settings.key_path))
            code = binding_codes.code_in_halves(await binding_codes.first(tx))
    except DeskError:
        return Binding(0, warning("group-unreadable"))
    return Binding(0, warning("group-unbound", code=code))


async def check_calendar(settings: Settings, office: OfficeProfile, now: datetime) -> list[Finding]:
    """Check this year and the next one, with what the office itself changed and declared."""
    calendar = await _kept_calendar(settings, load_calendar(office))
    this_year = now.astimezone(office.zone).year
    return [_known(this_year, calendar, fatal=True), _known(this_year + 1, calendar, fatal=False)]


async def _kept_calendar(settings: Settings, shipped: WorkingCalendar) -> WorkingCalendar:
    """Return the calendar that the desk counts by, if its database can be read beside it."""
    if settings.database_path.exists():
        try:
            async with open_snapshot(settings.database_path) as tx:
                if await is_current(tx):
                    return await office_days.current_calendar(tx, shipped)
        except StorageError:
            pass  # the check of the database names it
    return shipped


def _known(year: int, calendar: WorkingCalendar, *, fatal: bool) -> Finding:
    if calendar.is_decreed(year):
        return ok("calendar", year=str(year))
    return (failure if fatal else warning)("calendar-missing", year=str(year))


async def check_isolation() -> Finding:
    """Check how far a process can be isolated on this machine."""
    confinement = await asyncio.to_thread(found_confinement)
    said = warning if confinement is Confinement.LIMITED else ok
    return said(f"isolation-{confinement}")


def check_key(settings: Settings, known: str | None, desk: str = "") -> Finding:
    """Check the key; `known` is the id of the database's key, None if new, "" if not known."""
    path = settings.key_path
    if not path.exists():
        if known is None:
            return ok("key-new", path=path)
        return failure("key-missing", path=path)
    try:
        vault = read_key(path)
    except ConfigError as error:
        return Finding(in_terminal_language(error), is_good=False)
    fits = not known or vault.has(bytes.fromhex(known))
    if not fits or (desk and not vault.may_belong_to(desk)):
        return failure("key-other", path=path)
    return _key_that_fits(settings, finished=not known or known == vault.key_id.hex())


def _key_that_fits(settings: Settings, *, finished: bool) -> Finding:
    """Check who can read the key, whether its last change is finished, and where it lies."""
    path = settings.key_path
    if path.stat().st_mode & 0o077:
        return failure("key-open", path=path)
    if not finished:
        return warning("key-unfinished")
    if path.resolve().parent == settings.data_dir.resolve():
        return warning("key-beside", path=path)  # nothing helps once it is lost
    return ok("key", path=path)


def check_languages(office: OfficeProfile) -> Iterator[Finding]:
    """Check what each language lacks, and which the profile names that the desk does not speak."""
    sentences = [*_sentences(office)]
    written = Counter(language for sentence in sentences for language in sentence.sentences)
    complete = []
    for language in TRANSLATIONS:
        texts, lacking = len(untranslated(language)), len(sentences) - written[language]
        known = has_lexicon(language)
        if texts or lacking or not known:
            lexicon = "known" if known else "none"
            yield warning(
                "language", language=language, texts=texts, sentences=lacking, lexicon=lexicon
            )
        else:
            complete.append(language)
    if complete:
        yield ok("languages", names=", ".join(complete))
    if unknown := sorted(written.keys() - set(LANGUAGES)):
        yield warning("language-unknown", names=", ".join(unknown))


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


def check_office(office: OfficeProfile, written: OfficeProfile) -> Iterator[Finding]:
    """Check what people would miss in the profile; no finding keeps a desk from running.

    What was set in the chat goes before the profile as it is `written`.
    """
    told, before = stated(office), stated(written)
    if in_chat := [detail for detail in told if told[detail] != before[detail]]:
        yield warning("office-in-chat", details=", ".join(in_chat))
    empty = dict(office_answers.lacking(office))
    for setting, questions in empty.items():
        yield warning("contact-empty", setting=setting, questions=", ".join(questions))
    if not empty:
        yield ok("contacts")
    basis, decree = office.service_hours.basis, office.charter_decree
    yield ok("hours", basis=basis) if basis else warning("hours-no-basis")
    yield ok("charter", decree=decree) if decree else warning("charter-draft")
    approved = office.consideration_decree
    yield ok("considered", decree=approved) if approved else warning("considered-none")
    archive = office.retention.jra_basis
    yield ok("archive", basis=archive) if archive else warning("archive-none")
    silent = [
        name for name in ("protection_officer", "authority") if not getattr(office.privacy, name)
    ]
    yield warning("privacy-empty", names=", ".join(silent)) if silent else ok("privacy")
    yield warning("legal-sources", **read_by(office.legal_sources))
