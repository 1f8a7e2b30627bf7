"""The command line: parses arguments and runs a command, such as run, check or export."""

import argparse
import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__
from bot.errors import DeskError

if TYPE_CHECKING:
    from bot.settings import Settings


WRITERS = (
    ("publish", "write the website; the desk may be open", "the website and nothing else"),
    ("preview-letters", "write every letter with sample contents", "the PDF files"),
    ("new-office", "ask ten questions, write an office's profile", "the profile"),
)
"""Commands that write into a folder: what each does, and what the folder is for."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Loket: the front desk of a public information office (PPID), in Telegram.",
        epilog="Settings are read from .env; .env.example explains each of them. Exit codes: "
        "0 done, 1 not done or something is wrong, 2 wrong usage, 78 a setting or value is wrong.",
    )
    parser.add_argument("--version", action="version", version=f"Loket {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the desk on Telegram, until stopped")
    commands.add_parser("check", help="say in plain words what is missing, then leave")
    commands.add_parser("backup", help="write an encrypted backup; the desk may be open")
    restore = commands.add_parser(
        "restore", help="bring a backup back into DATA_DIR; stop the desk first"
    )
    restore.add_argument("file", type=Path, help="the backup")
    restore.add_argument("--identity", type=Path, help="file with the age secret key")
    _export_options(commands.add_parser("export", help="write a register; the desk may be open"))
    _list_options(commands.add_parser("list", help="bring in or write the public information list"))
    rotate = commands.add_parser("rotate-key", help="change the identity key; stop the desk first")
    rotate.add_argument(
        "--drop-old", action="store_true", help="forget the older keys, once nothing needs them"
    )
    forget = "forget the officers' group, if it is lost; stop the desk first"
    commands.add_parser("release-group", help=forget)
    verify = commands.add_parser("verify", help="prove that the trail of events is whole")
    verify.add_argument("--anchor", metavar='"ID HASH"', help="one that an administrator was sent")
    keeping = commands.add_parser(
        "retention", help="what the coming night would delete; the desk may be open"
    )
    keeping.add_argument("--dry-run", action="store_true", required=True)
    for name, what, holds in WRITERS:
        commands.add_parser(name, help=what).add_argument(
            "folder", type=Path, help=f"folder for {holds}"
        )
    rehearse = commands.add_parser("rehearse", help="record in a test group how Telegram answers")
    rehearse.add_argument("file", type=Path, help="where to record it, or what to go on with")
    _demo_options(commands.add_parser("demo", help="a local Telegram, the bot, a page: no token"))
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _demo_options(demo: argparse.ArgumentParser) -> None:
    demo.add_argument(
        "--port", type=_port, default=0, help="port of the page (default: a free one)"
    )
    demo.add_argument("--data", default="demo-data", help="folder that the demo keeps its data in")
    demo.add_argument(
        "--behaviour", type=Path, help="answers that rehearse recorded: the local Telegram obeys"
    )


def _list_options(parser: argparse.ArgumentParser) -> None:
    acts = parser.add_subparsers(dest="act", required=True)
    bring = acts.add_parser(
        "import", help="bring in a CSV or XLSX file (judul, ringkasan, kategori); stop the desk"
    )
    bring.add_argument("file", type=Path, help="the file; its header names the columns")
    bring.add_argument(
        "--dry-run", action="store_true", help="only say what would change; the desk may be open"
    )
    bring.add_argument(
        "--drafts", action="store_true", help="show nothing yet: the PPID confirms each entry"
    )
    write = acts.add_parser("export", help="write the list; the desk may be open")
    write.add_argument("file", type=Path, help="where to: .csv or .xlsx")


def _export_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("--register", required=True, choices=["requests", "objections"])
    export.add_argument("--from", dest="first", required=True, type=date.fromisoformat)
    export.add_argument("--to", dest="last", required=True, type=date.fromisoformat)
    export.add_argument("--format", default="xlsx", choices=["xlsx", "csv", "pdf"])
    export.add_argument("--as-of", type=date.fromisoformat, help="as it stood on that day's end")
    export.add_argument(
        "--with-identity",
        action="store_true",
        help="also who asked (desk stopped); keep the file shut away",
    )
    export.add_argument("file", type=Path, help="where to write it")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "new-office":  # outside the loop, where Ctrl-C ends a question
            from bot.cli import new_office  # noqa: PLC0415 - the desk runs without it

            return new_office.ask(options.folder)
        return asyncio.run(_run(options))
    except DeskError as error:
        return _give_up(str(error), error.exit_code)
    except PermissionError as error:
        return _give_up(f"{error.filename}: {error.strerror}. Run this as the bot's own user")
    except KeyboardInterrupt:
        return 0


def _give_up(why: str, code: int = DeskError.exit_code) -> int:
    print(f"Loket cannot go on.\n{why}", file=sys.stderr)  # noqa: T201 - the operator reads it
    return code


async def _run(options: argparse.Namespace) -> int:
    if options.command == "demo":
        from bot.demo.demo_command import open_house  # noqa: PLC0415 - the desk runs without the demo

        return await open_house(options.port, options.data, options.behaviour)
    if options.command == "preview-letters":
        return _preview(options.folder)
    from bot.malloc_arenas import share_one_arena  # noqa: PLC0415 - the demo does without
    from bot.settings import load_settings  # noqa: PLC0415 - imported by the command that needs it
    from bot.transport import log_setup  # noqa: PLC0415
    from bot.uploads.process_confinement import hide_memory  # noqa: PLC0415

    hide_memory()
    share_one_arena()
    settings = load_settings()
    log_setup.set_up(settings.log_level, settings.log_format)
    return await AT_THE_DESK[options.command](options, settings)


async def _open(options: argparse.Namespace, settings: "Settings") -> int:
    del options
    # What is loaded stays: looking through it for garbage, now and later, finds nothing.
    gc.disable()
    from bot.app import serve  # noqa: PLC0415

    gc.freeze()
    gc.enable()
    await serve(settings)
    return 0


async def _check(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.desk_check import check  # noqa: PLC0415

    del options
    return await check(settings)


async def _keep(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import backup_archive  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    now = SystemClock().now()
    if options.command == "backup":
        made = backup_archive.make(settings.data_dir, settings.safe, now)
        _say(f"Backup written and read back: {made}")
        return 0
    restored = backup_archive.restore(options.file, settings.data_dir, options.identity, now)
    held, before = restored.held, restored.before
    _say(f"Restored into {settings.data_dir}. {held} messages that were waiting are held back;")
    _say("an administrator decides about them in the group once the desk is open.")
    if before:
        _say(f"What was there before lies in {before}; delete it when nothing in it is missed.")
    if not settings.key_path.exists():
        _say(f"Now put the identity key back at {settings.key_path}: it is not in the backup.")
    return 0


async def _rotate(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli import key_rotation  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    if options.drop_old:
        await key_rotation.drop(settings)
        _say(f"Only the newest key is left in {settings.key_path}. Renew your copy of the file.")
        return 0
    now = SystemClock().now()
    rotated = await key_rotation.rotate(settings, now)
    _say(f"{rotated.count} values are sealed with the new key in {settings.key_path}.")
    _say("Copy that file to where you keep its copy, before the desk is opened again.")
    for place in rotated.damaged:
        _say(f"Does not open, and was left as it is: {place}")
    older = key_rotation.needing_backups(settings.safe, now)
    _say(f"The file still holds the older keys: {len(older)} backups need them, and every copy of")
    _say("one that you made elsewhere. When those are gone: python -m bot rotate-key --drop-old")
    return int(bool(rotated.damaged))


async def _release(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.group_release import release  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    del options
    group_id = await release(settings, SystemClock().now())
    _say(
        f"The desk has forgotten the group {group_id}: start the desk, and type the /pasang line "
        "that it prints in the new officers' group."
    )
    return 0


async def _verify(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.trail_check import verify  # noqa: PLC0415

    trail = await verify(settings, options.anchor)
    _say(f"{trail.count} events follow one upon another, as they were recorded.")
    _say(f"The last of them: {trail.last.event_id} {trail.last.chain}")
    if trail.broken is not None:
        _say(f"BROKEN at event {trail.broken}: it was altered, or what stood before it is gone.")
    if trail.missed is not None:
        _say(
            f"BROKEN: the trail does not lead through {trail.missed.event_id} {trail.missed.chain}"
        )
    if trail.cut:
        _say("BROKEN at the end: events that followed the last one here are gone.")
    for one in trail.contradictions:
        columns = ", ".join(one.columns)
        _say(f"BROKEN: {one.number}: {columns} changed by hand: its events tell otherwise.")
    if not trail.is_whole:
        _say("Keep a copy of this database as proof, and restore the newest backup that is whole.")
    return int(not trail.is_whole)


async def _export(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.register_export import Wanted, export  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.domain.date_ranges import Period  # noqa: PLC0415
    from bot.domain.register_entries import Format, RegisterKind  # noqa: PLC0415
    from bot.errors import ConfigError  # noqa: PLC0415

    if options.first > options.last:
        raise ConfigError("--from lies after --to: name the earlier day first")
    wanted = Wanted(
        RegisterKind(options.register),
        Period(options.first, options.last),
        Format(options.format),
        options.file,
        options.as_of,
        options.with_identity,
    )
    count = await export(settings, SystemClock(), wanted)
    _say(f"{count} rows written to {options.file}.")
    return 0


async def _list(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli import list_exchange  # noqa: PLC0415
    from bot.cli.register_export import put  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.domain.register_entries import Format  # noqa: PLC0415

    if options.act == "export":
        form = Format.XLSX if options.file.suffix.lower() == ".xlsx" else Format.CSV
        body, count = await list_exchange.write_out(settings, SystemClock(), form)
        put(options.file, body)
        _say(f"{count} entries written to {options.file}.")
        return 0
    done = await list_exchange.bring_in(
        settings, SystemClock(), options.file, drafts=options.drafts, dry=options.dry_run
    )
    for problem in done.problems:
        _say(list_exchange.explained(problem))
    if done.problems:
        _say("Nothing was changed. Mend these rows and bring the file in again.")
        return 1
    would = "would be " if options.dry_run else ""
    _say(f"{would}added: {done.added}, {would}changed: {done.changed}, as before: {done.same}")
    return 0


async def _publish(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.list_exchange import publish  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    done = await publish(settings, SystemClock(), options.folder)
    for title in done.kept_back:
        _say(f"A file could not be cleaned, and is not shown: {title}")
    _say(f"{done.entries} entries with {done.files} files published in {options.folder}.")
    return 0


async def _forecast(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.retention_forecast import forecast  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    del options
    for line in await forecast(settings, SystemClock()):
        unit = "working days after the windows of the law" if line.kept.since_windows else "days"
        oldest = f", the oldest of {line.oldest:%Y-%m-%d}" if line.oldest else ""
        how_long = f"kept {line.days} {unit} ({line.kept.source})"
        _say(f"{line.kept}: {line.count} would go{oldest}; {how_long}")
    return 0


async def _rehearse(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.cli.telegram_rehearsal import at_terminal, rehearse  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    return await rehearse(settings, options.file, at_terminal(), SystemClock())


def _preview(folder: Path) -> int:
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.letters import letter_preview, stationery  # noqa: PLC0415
    from bot.office import load_profile  # noqa: PLC0415
    from bot.settings import Appearance  # noqa: PLC0415

    look = Appearance()
    office, papers = load_profile(look.office_profile), stationery.read(look.letters_dir)
    for path in letter_preview.write(folder, office, papers, SystemClock().now()):
        _say(str(path))
    return 0


AT_THE_DESK: Mapping[str, Callable[[argparse.Namespace, "Settings"], Awaitable[int]]] = {
    "run": _open,
    "check": _check,
    "backup": _keep,
    "restore": _keep,
    "rotate-key": _rotate,
    "release-group": _release,
    "verify": _verify,
    "export": _export,
    "list": _list,
    "publish": _publish,
    "retention": _forecast,
    "rehearse": _rehearse,
}
"""The functions of the commands that need the settings."""


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the operator reads it


if __name__ == "__main__":
    sys.exit(main())
