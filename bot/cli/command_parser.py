"""The arguments of the command line, with their descriptions in the operator's language."""

import argparse
import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from bot import __version__
from bot.cli.operator_texts import PROGRAM, text_of
from bot.domain.law.date_ranges import may_be
from bot.domain.records.event_trail import CODE_DIGITS, read_code

A_DAY = "YYYY-MM-DD"


class Parser(argparse.ArgumentParser):
    """A parser whose help speaks the operator's language and keeps the lines of its texts."""

    def __init__(self, **how: Any) -> None:
        super().__init__(
            **how,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            add_help=False,
            allow_abbrev=False,
        )
        self.add_argument("-h", "--help", action="help", help=text_of("option-help"))

    def format_help(self) -> str:
        """Return the help, with argparse's own headings in the operator's language."""
        return _headed(super().format_help())

    def format_usage(self) -> str:
        """Return the line that shows the arguments, in the operator's language."""
        return _headed(super().format_usage())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in the operator's language, and leave with the exit code 2."""
        advice = text_of("wrong-usage", command=self.prog)
        self.exit(2, f"{self.format_usage()}{message}\n{advice}\n")


def _headed(text: str) -> str:
    words = {"usage": "usage", "positional arguments": "arguments", "options": "options"}
    for theirs, ours in words.items():
        text = re.sub(rf"^{theirs}:", f"{text_of(ours).rstrip(':')}:", text, flags=re.MULTILINE)
    return text


def build_parser(asked: str = "") -> Parser:
    """Return the parser of every command, or of the one that is asked for, which is quicker."""
    whole = Parser(prog=PROGRAM, description=text_of("loket"), epilog=text_of("loket-after"))
    whole.add_argument(
        "--version",
        action="version",
        version=f"Loket {__version__}",
        help=text_of("option-version"),
    )
    whole.add_argument("--office", type=Path, help=text_of("option-office"))
    commands = _commands(whole, "command")
    for name in [asked] if asked in ARGUMENTS else ARGUMENTS:
        ARGUMENTS[name](_command(commands, name))
    return whole


def _commands(parser: Parser, name: str) -> "argparse._SubParsersAction[Parser]":
    return parser.add_subparsers(
        dest=name, required=True, title=text_of("commands"), metavar=text_of("command").upper()
    )


def _command(commands: "argparse._SubParsersAction[Parser]", name: str, spoken: str = "") -> Parser:
    spoken = f"command-{spoken or name}"
    about, example = text_of(spoken), text_of(f"{spoken}-example")
    return commands.add_parser(
        name, help=about, description=about, epilog=f"{text_of('example')}\n  {example}"
    )


def _none(_: Parser) -> None:
    """Add no arguments to a command."""


def _restore(parser: Parser) -> None:
    parser.add_argument("file", type=Path, help=text_of("argument-restore-file"))
    parser.add_argument("--identity", type=Path, help=text_of("argument-restore-identity"))


def _export(parser: Parser) -> None:
    add = parser.add_argument
    registers, formats = ["requests", "objections"], ["xlsx", "pdf"]
    add("--register", required=True, choices=registers, help=text_of("argument-export-register"))
    for flag, name in (("--from", "first"), ("--to", "last")):
        words = text_of(f"argument-export-{name}")
        add(flag, dest=name, required=True, type=_day, metavar=A_DAY, help=words)
    add("--format", default="xlsx", choices=formats, help=text_of("argument-export-format"))
    add("--with-identity", action="store_true", help=text_of("argument-export-with-identity"))
    add("file", type=Path, help=text_of("argument-export-file"))


def _list(parser: Parser) -> None:
    acts = _commands(parser, "act")
    bring = _command(acts, "import", "list-import")
    bring.add_argument("file", type=Path, help=text_of("argument-import-file"))
    for flag in ("dry-run", "drafts"):
        bring.add_argument(
            f"--{flag}", action="store_true", help=text_of(f"argument-import-{flag}")
        )
    write = _command(acts, "export", "list-export")
    write.add_argument("file", type=Path, help=text_of("argument-list-file"))


def _only(argument: str, text_id: str, **how: Any) -> Callable[[Parser], object]:
    """Return a function that adds a command's only argument."""
    return lambda parser: parser.add_argument(argument, help=text_of(text_id), **how)


_folder = _only("folder", "argument-folder", type=Path)
_offices = _only("folder", "argument-offices", type=Path)


def _hand_down(parser: Parser) -> None:
    parser.add_argument("file", type=Path, help=text_of("argument-hand-down-file"))
    _offices(parser)


def _papers(parser: Parser) -> None:
    _folder(parser)
    parser.add_argument("--bot", type=_bot, help=text_of("argument-bot"))


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = date.min
    if not may_be(day):
        raise argparse.ArgumentTypeError(text_of("wrong-day"))
    return day


def _bot(text: str) -> str:
    name = text.removeprefix("@")
    if not re.fullmatch(r"\w{4,32}", name, re.ASCII):
        raise argparse.ArgumentTypeError(text_of("wrong-bot"))
    return name


def _verify(parser: Parser) -> None:
    parser.add_argument("file", type=Path, nargs="*", help=text_of("argument-verify-file"))
    parser.add_argument(
        "--code", type=_code, help=text_of("argument-verify-code"), metavar="7F3A-91C2"
    )


def _code(text: str) -> str:
    code = read_code(text)
    if code is None:
        count = len(re.sub(r"[\s-]", "", text))
        wrong = text_of("wrong-code", most=CODE_DIGITS, read=text, count=count)
        raise argparse.ArgumentTypeError(wrong)
    return code


ARGUMENTS: Mapping[str, Callable[[Parser], object]] = {
    "run": _only("--new", "argument-run-new", action="store_true"),
    "host": _offices,
    "hand-down": _hand_down,
    "check": _only("--live", "argument-check-live", action="store_true"),
    "backup": _none,
    "restore": _restore,
    "export": _export,
    "list": _list,
    "rotate-key": _only("--drop-old", "argument-rotate-drop-old", action="store_true"),
    "release-group": _none,
    "verify": _verify,
    "new-office": _folder,
    "preview-letters": _folder,
    "papers": _papers,
    "demo": _none,
}
"""Every command in the order of the help, with the function that adds its arguments."""
