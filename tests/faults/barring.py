"""Ways to let the kernel refuse this process to write files, even if it runs as root."""

import ctypes
import resource
from collections.abc import Iterator
from contextlib import contextmanager

VERSION_3 = 0x20080522
"""Version of the capabilities' structure: two sets of effective, permitted and inherited ones."""
EFFECTIVE = (0, 3)
Head, Sets = ctypes.c_uint32 * 2, ctypes.c_uint32 * 6


@contextmanager
def bound_by_permissions() -> Iterator[None]:
    """Let permission bits bind this thread and those that it starts, even as root."""
    held = Sets()
    _ask("capget", held)
    _ask("capset", Sets(*(0 if place in EFFECTIVE else part for place, part in enumerate(held))))
    try:
        yield
    finally:
        _ask("capset", held)


def _ask(call: str, sets: "ctypes.Array[ctypes.c_uint32]") -> None:
    kernel = ctypes.CDLL(None, use_errno=True)
    if kernel[call](Head(VERSION_3, 0), sets):
        raise OSError(ctypes.get_errno(), call)


@contextmanager
def nothing_written() -> Iterator[None]:
    """Let every write to a file fail in this process, as on a disk that became read-only."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
