"""Finds what the modules of a package define, so that nobody keeps a second list of it."""

from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def defined(kind: type[T], *packages: ModuleType) -> list[T]:
    """Return every object of a kind that a module of these packages names, itself or in a tuple.

    The modules are imported for it; one that is half imported, because it asks, has named nothing.
    """
    found = (one for package in packages for one in _named(package) if isinstance(one, kind))
    return list({id(one): one for one in found}.values())


@cache
def _named(package: ModuleType) -> list[object]:
    """Return what the modules of a package name; they are walked once for all kinds."""
    named = list[object]()
    for module in walk_packages(package.__path__, f"{package.__name__}."):
        for one in vars(import_module(module.name)).values():
            named += one if isinstance(one, tuple) else (one,)
    return named
