"""Memory that a process which serves does without."""

import ctypes
import sys
from importlib import import_module
from types import ModuleType
from typing import Any

_ARENA_MAX = -8
"""M_ARENA_MAX of mallopt(3)."""
_MMAP_THRESHOLD, _BYTES = -3, 128 * 1024
"""M_MMAP_THRESHOLD: what is larger is given back when it is freed. Left to itself, glibc raises it
with each file that passes, and the holes that files leave stay the desk's."""
_HTTPX = "httpx"
_NAMED = ("AsyncClient", "Proxy", "URL")
"""Classes that python-telegram-bot names in its signatures."""


def share_one_arena() -> None:
    """Let all threads allocate from one arena, where the C library knows how (glibc).

    It would give each thread its own, for good.
    """
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_ARENA_MAX, 1)
        libc.mallopt(_MMAP_THRESHOLD, _BYTES)


class _Unloaded(ModuleType):
    """Stands for httpx until something of it is used, and is then filled with it."""

    def __getattr__(self, name: str) -> Any:
        """Load httpx, and return what is asked for; who looks through all modules asks for less."""
        if name.startswith("__") and name != "__path__":
            raise AttributeError(name)
        if sys.modules.get(_HTTPX) is self:
            del sys.modules[_HTTPX]
        vars(self).update(vars(import_module(_HTTPX)))
        return getattr(import_module(_HTTPX), name)


def leave_httpx_unloaded() -> None:
    """Keep httpx out of a process that calls Telegram with a client of its own.

    python-telegram-bot imports it for its signatures alone, and with it a second HTTP client and
    a command line. What uses it later still finds it.
    """
    if _HTTPX not in sys.modules:
        unloaded = _Unloaded(_HTTPX)
        vars(unloaded).update({name: type(name, (), {}) for name in _NAMED})
        sys.modules[_HTTPX] = unloaded
