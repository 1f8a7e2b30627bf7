"""The commands: each is imported only when it is called."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from pathlib import Path

from bot.cli.operator_texts import text_of
from bot.clock import SystemClock
from bot.domain.records.desk_paper import LeftFile
from bot.domain.records.event_trail import Trail
from bot.error_texts import ErrorText, os_errors_named
from bot.errors import ConfigError
from bot.settings import LetterSettings, Settings, load_settings

# ruff: noqa: PLC0415 - a command imports what it alone needs

SLOW = frozenset({"backup", "restore", "rotate-key", "verify", "export", "check", "list"})
"""Commands that may take longer than a second, and say at a terminal what they do."""


async def run_with_settings(options: argparse.Namespace) -> int:
    """Run a command that needs the settings, and return its exit code. Raises DeskError."""
    _prepare()
    from bot.transport import log_setup

    settings = _of_office(options.office) if options.office else load_settings()
    log_setup.set_up_logging(settings.log_level, settings.log_format)
    if options.command in SLOW and sys.stderr.isatty():
        print(text_of(f"working-{options.command}"), file=sys.stderr)  # noqa: T201
    return await WITH_SETTINGS[options.command](options, settings)


async def _host(options: argparse.Namespace) -> int:
    _prepare()
    from bot.host.office_folders import host_settings
    from bot.transport import log_setup

    settings = host_settings(options.folder)
    log_setup.set_up_logging(settings.log_level, settings.log_format)
    from bot.host.office_supervisor import run_host

    await run_host(options.folder.absolute(), settings)
    return 0


def _hand_down(options: argparse.Namespace) -> int:
    """Lay a file beside the database of each office; name those to which it did not come."""
    from bot.host.office_folders import host_settings, office_folders, office_settings
    from bot.transport import handed_down

    files, host = handed_down.read_files(options.file), host_settings(options.folder)
    failed = 0
    for folder in office_folders(options.folder):
        try:
            data = office_settings(host, folder).existing_database().parent
            handed_down.lay_down(files, data)
        except ConfigError as error:
            failed = 1
            _tell("not-handed-down", office=folder.name, why=error)
        else:
            _tell("handed-down", office=folder.name)
    return failed


def _prepare() -> None:
    from bot.uploads.process_confinement import hide_memory

    hide_memory()


def _of_office(folder: Path) -> Settings:
    from bot.host.office_folders import host_settings, office_settings

    return office_settings(host_settings(folder.parent), folder)


async def _open(options: argparse.Namespace, settings: Settings) -> int:
    from bot.host.desk_runner import serve_desk

    await serve_desk(settings, new=options.new)
    return 0


async def _check(options: argparse.Namespace, settings: Settings) -> int:
    from bot.cli.desk_check import check

    return await check(settings, live=options.live)


async def _back_up(_: argparse.Namespace, settings: Settings) -> int:
    from bot import backup_archive

    made = backup_archive.make(settings.data_dir, settings.safe, SystemClock().now())
    _tell("backup-written", file=made)
    return 0


async def _restore(options: argparse.Namespace, settings: Settings) -> int:
    from bot import backup_archive

    now = SystemClock().now()
    before = backup_archive.restore(options.file, settings.data_dir, options.identity, now)
    _tell("restored", folder=settings.data_dir)
    if before:
        _tell("restored-before", folder=before)
    if not settings.key_path.exists():
        _tell("restored-key", path=settings.key_path)
    return 0


async def _rotate(options: argparse.Namespace, settings: Settings) -> int:
    from bot.cli import offline_commands

    if options.drop_old:
        await offline_commands.drop_old_keys(settings)
        _tell("key-dropped", path=settings.key_path)
        return 0
    now = SystemClock().now()
    rotated = await offline_commands.rotate_key(settings, now)
    _tell("key-rotated", count=rotated.count, path=settings.key_path)
    for place in rotated.damaged:
        _tell("key-damaged", place=place)
    _tell("key-older", count=len(offline_commands.needing_backups(settings.safe, now)))
    return int(bool(rotated.damaged))


async def _release(_: argparse.Namespace, settings: Settings) -> int:
    from bot.cli.offline_commands import release_group

    _tell("group-forgotten", group=str(await release_group(settings, SystemClock().now())))
    return 0


async def _verify(options: argparse.Namespace, settings: Settings) -> int:
    from bot.cli.offline_commands import verify_trail
    from bot.cli.paper_check import check_files

    files = await check_files(settings, options.file)
    trail = await verify_trail(settings, options.code or "")
    _tell("trail-count", count=trail.count)
    if trail.count:
        _tell("trail-last", code=trail.last.code)
        _tell("trail-public-key", key=trail.public_key)
    for text_id, values in _found(trail, options.code):
        _tell(text_id, **values)
    for one in files:
        _tell(f"file-{one.verdict}", file=one.file, **_left(one.left))
    return int(not trail.is_whole or any(one.verdict != "genuine" for one in files))


def _left(left: LeftFile | None) -> dict[str, object]:
    if left is None:
        return {}
    return vars(left) | {"number": left.number or "none"}


def _found(trail: Trail, code: str | None) -> Iterator[tuple[str, dict[str, object]]]:
    """Yield what the check of a trail found, as texts and their values."""
    if code:
        known = "trail-lacks-code" if trail.coded_at is None else "trail-coded"
        yield known, {"code": code, "at": str(trail.coded_at)}
    if trail.broken is not None:
        yield "trail-broken", {"event": str(trail.broken)}
    if trail.cut:
        yield "trail-cut", {}
    for one in trail.contradictions:
        yield "trail-contradiction", {"number": one.number, "columns": ", ".join(one.columns)}
    for row in trail.forged:
        yield "trail-row", {"table": row.table, "row": str(row.number), "how": row.how}
    if not trail.is_whole:
        yield "trail-keep", {}


async def _export(options: argparse.Namespace, settings: Settings) -> int:
    from bot.cli.register_export import Wanted, export
    from bot.domain.law.date_ranges import Period
    from bot.domain.records.register_entries import Format, RegisterKind

    if options.first > options.last:
        raise ConfigError(ErrorText("export-order"))
    wanted = Wanted(
        RegisterKind(options.register),
        Period(options.first, options.last),
        Format(options.format),
        options.file,
        options.with_identity,
    )
    count = await export(settings, SystemClock(), wanted)
    _tell("export-written", count=count, file=options.file)
    return 0


async def _list(options: argparse.Namespace, settings: Settings) -> int:
    from bot.cli import register_export
    from bot.cli.register_export import write_private_file

    if options.act == "export":
        body, count = await register_export.export_list(settings, SystemClock())
        write_private_file(options.file, body)
        _tell("list-written", count=count, file=options.file)
        return 0
    done = await register_export.import_list(
        settings, SystemClock(), options.file, drafts=options.drafts, dry=options.dry_run
    )
    for problem in done.problems:
        _print(register_export.problem_in_words(problem))
    if done.problems:
        _tell("list-refused")
        return 1
    dry = "yes" if options.dry_run else "no"
    _tell("list-brought", dry=dry, added=done.added, changed=done.changed, same=done.same)
    return 0


def _new_office(options: argparse.Namespace) -> int:
    from bot.cli import new_office

    return new_office.ask_profile(options.folder)


def _preview(options: argparse.Namespace) -> int:
    from bot.letters import letter_preview, stationery
    from bot.office import load_profile

    look = LetterSettings()
    office, letters = load_profile(look.office_profile), stationery.read(look.letters_dir)
    _write(options.folder, letter_preview.sample_pdfs(office, letters, SystemClock().now()))
    print(text_of("letters-of-profile"), file=sys.stderr)  # noqa: T201
    return 0


def _papers(options: argparse.Namespace) -> int:
    from bot.office import load_profile
    from bot.papers import paper_list

    office = load_profile(LetterSettings().office_profile)
    _write(options.folder, paper_list.paper_files(office, options.bot))
    return 0


def _demo(_: argparse.Namespace) -> int:
    raise ConfigError(ErrorText("demo-elsewhere"))


WITHOUT_SETTINGS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "new-office": _new_office,
    "preview-letters": _preview,
    "papers": _papers,
    "host": lambda options: asyncio.run(_host(options)),
    "hand-down": _hand_down,
    "demo": _demo,
}
"""The functions of the commands that read no settings of a desk."""
WITH_SETTINGS: Mapping[str, Callable[[argparse.Namespace, Settings], Awaitable[int]]] = {
    "run": _open,
    "check": _check,
    "backup": _back_up,
    "restore": _restore,
    "rotate-key": _rotate,
    "release-group": _release,
    "verify": _verify,
    "export": _export,
    "list": _list,
}
"""The functions of the commands that need the settings."""


def _write(folder: Path, made: Iterable[tuple[str, bytes]]) -> None:
    """Write files into a folder and name each. Raises ConfigError if that cannot be written."""
    with os_errors_named("unwritable", path=folder):
        folder.mkdir(parents=True, exist_ok=True)
        for name, body in made:
            (folder / name).write_bytes(body)
            _print(str(folder / name))


def _tell(text_id: str, **values: object) -> None:
    _print(text_of(text_id, **values))


def _print(line: str) -> None:
    print(line)  # noqa: T201 - the operator reads it
