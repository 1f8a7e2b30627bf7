"""`make dist` runs this in a bare environment, in which only the wheel and its packages are.

Every module is imported, and every command of the help is given once: what this machine lacks it
says in its own words, and what it can do it does.
"""

import os
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from bot.cli.command_parser import ARGUMENTS

CITY = "1\nKota Surakarta\njawa tengah\n\nJl. Balai Kota 1\n08.00-15.00\n(0271) 123456\n\n\n"
NO_DESK = "there is no database in data yet"
YEAR = "--from 2026-01-01 --to 2026-12-31"
GIVEN: dict[str, tuple[str, int, str]] = {
    "new-office": ("kantor", 0, "The profile is written"),
    "run": ("", 78, "BOT_TOKEN is missing"),
    "host": ("offices", 78, "offices is no folder"),
    "hand-down": ("decree.csv offices", 78, "call it by what is in it"),
    "check": ("", 1, "BOT_TOKEN is missing"),
    "backup": ("", 78, "BACKUP_RECIPIENT is missing"),
    "restore": ("no.tar.age", 1, "there is no backup no.tar.age"),
    "export": (f"--register requests {YEAR} register.xlsx", 78, NO_DESK),
    "list": ("export list.xlsx", 78, NO_DESK),
    "rotate-key": ("", 78, NO_DESK),
    "release-group": ("", 78, NO_DESK),
    "verify": ("", 78, NO_DESK),
    "preview-letters": ("letters", 0, "letters/22-breach.pdf"),
    "papers": ("papers", 0, "papers/Panduan PPID dan Atasan.pdf"),
    "demo": ("", 78, "`make demo` opens it"),
}
"""What each command is given, the code that it ends with, and what it says."""


def modules() -> list[str]:
    """Import every module of the desk, and return their names."""
    roots = [import_module(name) for name in ("bot", "handlers", "storage")]
    found = [
        one.name
        for root in roots
        for one in pkgutil.walk_packages(root.__path__, f"{root.__name__}.")
        if not one.name.endswith("__main__")
    ]
    return [import_module(name).__name__ for name in found]


def ended(command: str) -> tuple[int, str]:
    """Give a command, and return its exit code with all that it said."""
    loket = Path(sys.executable).with_name("loket")
    there = {"PATH": os.defpath, "LC_ALL": "C", "OFFICE_PROFILE": "kantor/kantor.toml"}
    ran = subprocess.run(  # noqa: S603 - our own program
        [loket, command, *GIVEN[command][0].split()],
        env=there, input=CITY, text=True, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return ran.returncode, ran.stdout


def main() -> int:
    """Try all of the wheel; say what is otherwise than it should be."""
    wrong = {*ARGUMENTS} ^ {*GIVEN}
    for command, (_, code, words) in GIVEN.items():
        came, said = ended(command)
        if came != code or words not in said:
            wrong.add(f"{command} ended with {came}, not {code}, and said:\n{said}")
    tried = f"{len(modules())} modules imported, {len(GIVEN)} commands given;"
    print(tried, *wrong or ["all is well"])  # noqa: T201 - whoever makes the wheel reads it
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
