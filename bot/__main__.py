"""The command line: run, check, backup, export, demo … Parses arguments, nothing else."""

import argparse
import asyncio
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot import __version__
from bot.errors import DeskError

if TYPE_CHECKING:
    from bot.settings import Settings


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Loket: the front desk of a public information office (PPID), in Telegram.",
        epilog="Settings are read from .env; .env.example explains each of them.",
    )
    parser.add_argument("--version", action="version", version=f"Loket {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the desk on Telegram, until stopped")
    commands.add_parser("check", help="say in plain words what is missing, then leave")
    commands.add_parser("backup", help="write an encrypted backup; the desk may be open")
    restore = commands.add_parser("restore", help="bring a backup back into an empty DATA_DIR")
    restore.add_argument("file", type=Path, help="the backup")
    restore.add_argument("--identity", type=Path, help="file with the age secret key")
    _export_options(commands.add_parser("export", help="write a register; the desk may be open"))
    preview = commands.add_parser("preview-letters", help="write every letter with sample contents")
    preview.add_argument("folder", type=Path, help="folder to write the PDF files into")
    demo = commands.add_parser("demo", help="a local Telegram, the real bot and a page: no token")
    demo.add_argument("--port", type=int, default=0, help="port of the page (default: a free one)")
    demo.add_argument("--data", default="demo-data", help="folder that the demo keeps its data in")
    return parser


def _export_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("--register", required=True, choices=["requests", "objections"])
    export.add_argument("--from", dest="first", required=True, type=date.fromisoformat)
    export.add_argument("--to", dest="last", required=True, type=date.fromisoformat)
    export.add_argument("--format", default="xlsx", choices=["xlsx", "csv", "ods", "pdf"])
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
        return asyncio.run(_run(options))
    except DeskError as error:
        print(f"Loket cannot go on.\n{error}", file=sys.stderr)  # noqa: T201 - the operator reads it
        return 1
    except KeyboardInterrupt:
        return 0


async def _run(options: argparse.Namespace) -> int:
    if options.command == "demo":
        from bot.demo.entrance import open_house  # noqa: PLC0415 - the desk runs without the demo

        return await open_house(options.port, options.data)
    if options.command == "preview-letters":
        return _preview(options.folder)
    from bot.check import check  # noqa: PLC0415 - imported by the command that needs it
    from bot.settings import load_settings  # noqa: PLC0415
    from bot.transport import logs  # noqa: PLC0415

    settings = load_settings()
    logs.set_up(settings.log_level, settings.log_format)
    if options.command == "check":
        return await check(settings)
    if options.command in ("backup", "restore"):
        return _keep(options, settings)
    if options.command == "export":
        return await _export(options, settings)
    from bot.app import serve  # noqa: PLC0415

    await serve(settings)
    return 0


def _keep(options: argparse.Namespace, settings: "Settings") -> int:
    from bot import backup  # noqa: PLC0415
    from bot.clock import SystemClock  # noqa: PLC0415

    now = SystemClock().now()
    if options.command == "backup":
        _say(f"Backup written and read back: {backup.make(settings.data_dir, settings.safe, now)}")
        return 0
    held = backup.restore(options.file, settings.data_dir, options.identity, now)
    _say(f"Restored into {settings.data_dir}. {held} messages that were waiting are held back;")
    _say("an administrator decides about them in the group once the desk is open.")
    if not settings.key_path.exists():
        _say(f"Now put the identity key back at {settings.key_path}: it is not in the backup.")
    return 0


async def _export(options: argparse.Namespace, settings: "Settings") -> int:
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.domain.periods import Period  # noqa: PLC0415
    from bot.domain.register import RegisterKind  # noqa: PLC0415
    from bot.errors import ConfigError  # noqa: PLC0415
    from bot.export import Wanted, export  # noqa: PLC0415
    from bot.registers.formats import Format  # noqa: PLC0415

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


def _preview(folder: Path) -> int:
    from bot.clock import SystemClock  # noqa: PLC0415
    from bot.letters import preview, stationery  # noqa: PLC0415
    from bot.office import load_profile  # noqa: PLC0415
    from bot.settings import Appearance  # noqa: PLC0415

    look = Appearance()
    office, papers = load_profile(look.office_profile), stationery.read(look.letters_dir)
    for path in preview.write(folder, office, papers, SystemClock().now()):
        _say(str(path))
    return 0


def _say(line: str) -> None:
    print(line)  # noqa: T201 - the operator reads it


if __name__ == "__main__":
    sys.exit(main())
