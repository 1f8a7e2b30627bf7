"""The folder of the website with all its files: it replaces the old one whole or not at all."""

import contextlib
import ctypes
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.errors import ConfigError
from bot.website import site_entries
from bot.website.page_frame import STYLE, shipped_file
from bot.website.site_facts import PAGE_OF_ENTRY, Site

MARK = "cara-meminta.html"
"""A file that every site of ours has: nothing else is ever replaced."""
FILE, FOLDER = 0o644, 0o755
"""Modes for a web server that runs as somebody else: there is nothing secret in a site."""
AT_FDCWD, EXCHANGE = -100, 2


@contextlib.contextmanager
def replace_folder(target: Path) -> Iterator[Path]:
    """Give an empty folder to write into; it takes the place of `target` at the end.

    Until then, and if the writing fails or is killed, what was there stays. Raises ConfigError if
    `target` holds something else, or its parent folder cannot be written.
    """
    if target.exists() and not (target / MARK).exists() and _holds_anything(target):
        raise ConfigError(f"{target} holds other files: name a folder for the website alone")
    fresh = target.with_name(f".{target.name}.new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        yield fresh
        for place in [fresh, *fresh.rglob("*")]:
            place.chmod(FOLDER if place.is_dir() else FILE)
        _put_in_place(fresh, target)
    except OSError as error:
        raise ConfigError(
            f"{target} cannot be written ({error.strerror or error}): the folder around it has to "
            "let the bot write"
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _holds_anything(target: Path) -> bool:
    return not target.is_dir() or any(target.iterdir())


def _put_in_place(fresh: Path, target: Path) -> None:
    """Swap both folders in one step where the system can do that, else in two."""
    if not target.exists():
        fresh.rename(target)
        return
    exchange = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    names = [os.fsencode(place) for place in (fresh, target)]
    if exchange and exchange(AT_FDCWD, names[0], AT_FDCWD, names[1], EXCHANGE) == 0:
        return
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def site_files(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path and the bytes of each file; of the same facts always the same."""
    yield STYLE, shipped_file("site.css")
    yield "index.html", site_entries.index_page(site)
    for listed in site.entries:
        yield PAGE_OF_ENTRY.format(listed.id), site_entries.entry_page(site, listed)
    yield "dikecualikan.html", site_entries.exempt_page(site)
    yield "statistik.html", site_entries.statistics_page(site)
    yield "cara-meminta.html", site_entries.asking_page(site)
    yield "daftar.csv", site_entries.entries_csv(site)
    yield "daftar.json", site_entries.entries_json(site)
