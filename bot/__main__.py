"""The command line: runs a command, such as run, check or export, and returns its exit code."""

import asyncio
import os
import sys
from collections.abc import Callable

from bot.cli.command_parser import build_parser
from bot.cli.operator_texts import in_terminal_language, text_of
from bot.error_texts import ErrorText
from bot.errors import ConfigError, DeskError

CLOSED_PIPE = 141
"""The exit code of a program whose reader has gone: 128 and the number of SIGPIPE."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    return exit_code(lambda: _run(sys.argv[1:] if arguments is None else arguments))


def exit_code(act: Callable[[], int]) -> int:
    """Act and return the exit code; say what stops it, and end quietly if the reader has gone."""
    try:
        try:
            return _ended(act)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # What Python would write at its end goes nowhere, instead of complaining.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLOSED_PIPE


def _ended(act: Callable[[], int]) -> int:
    try:
        return act()
    except DeskError as error:
        return _give_up(in_terminal_language(error), error.exit_code)
    except PermissionError as error:
        return _give_up(text_of("not-yours", file=error.filename, why=error))
    except KeyboardInterrupt:
        return 0


def _give_up(why: str, code: int = DeskError.exit_code) -> int:
    print(f"{text_of('give-up')}\n{why}", file=sys.stderr)  # noqa: T201 - the operator reads it
    return code


def _run(given: list[str]) -> int:
    """Run a command; each imports what it needs, since most need little."""
    options = build_parser(given[0] if given else "").parse_args(given)
    from bot.cli import commands  # noqa: PLC0415

    without_settings = commands.WITHOUT_SETTINGS.get(options.command)
    if without_settings is not None and options.office:
        raise ConfigError(ErrorText("office-needless"))
    if without_settings is not None:  # outside the loop, where Ctrl-C ends a question
        return without_settings(options)
    return asyncio.run(commands.run_with_settings(options))


if __name__ == "__main__":
    sys.exit(main())
