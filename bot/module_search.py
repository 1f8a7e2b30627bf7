"""Finds what the modules of a package define, so that nobody keeps a second list of it."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def defined(kind: type[T], *packages: ModuleType) -> list[T]:
    """Return every object of a kind that a module of these packages names, itself or in a tuple.

    The modules are imported for it; one that is half imported, because it asks, has named nothing.
    """
    return list({id(one): one for one in _named(packages) if isinstance(one, kind)}.values())


def _named(packages: tuple[ModuleType, ...]) -> Iterator[object]:
    for package in packages:
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            for named in vars(import_module(module.name)).values():
                yield from named if isinstance(named, tuple) else (named,)
