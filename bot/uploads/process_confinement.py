"""Shuts a process off from files, network and other processes, by what the Linux kernel offers."""

import contextlib
import ctypes
import errno
import os
import resource
from enum import StrEnum
from pathlib import Path

from bot.uploads.syscall_filter import MACHINES, filter_program


class Confinement(StrEnum):
    """How far a process that looks at a file is shut off."""

    FILTERED = "filtered"
    """It can only compute: the kernel filters its calls (seccomp)."""
    LIMITED = "limited"
    """It has little memory and time, and opens no files; the kernel offers no more."""


MEMORY = 360_000_000
"""Bytes of address space: with a desk beside it (110 MB, twice the file) they fit in 512 MiB."""
SECONDS = 20
"""Seconds of processor time."""

CANNOT_CONFINE = os.EX_OSERR
"""Exit code of a process that could not be shut off, and so has looked at nothing."""

_SET_DUMPABLE, _SET_SECCOMP, _SET_NO_NEW_PRIVILEGES = 4, 22, 38
_BY_FILTER = 2
"""Numbers of prctl(2): PR_SET_… and SECCOMP_MODE_FILTER."""


class _Program(ctypes.Structure):
    """struct sock_fprog: a filter, as the kernel takes it."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def hide_memory() -> None:
    """Keep other processes of the same account from reading this one's memory and environment."""
    if hasattr(_libc(), "prctl"):
        _prctl(_SET_DUMPABLE, 0)


def confine(confinement: Confinement, most_written: int) -> None:
    """Shut this process off for good. What it needs must be imported and opened before.

    Raises OSError if the kernel, or a container around it, does not allow that.
    """
    with contextlib.suppress(OSError):  # if memory is short, this one ends and not the desk
        Path("/proc/self/oom_score_adj").write_text("1000")
    hide_memory()
    for limit, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, most_written),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(limit, (most, most))
    if confinement is Confinement.FILTERED:
        _filter_calls()


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def _prctl(option: int, *values: int | ctypes.Structure) -> None:
    given = [ctypes.c_ulong(v) if isinstance(v, int) else ctypes.byref(v) for v in values]
    rest = [ctypes.c_ulong(0)] * (4 - len(given))
    _checked(_libc().prctl(option, *given, *rest))


def _filter_calls() -> None:
    """Install the filter of system calls, and try it."""
    machine = MACHINES.get(os.uname().machine)
    if machine is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    steps = filter_program(machine, os.getpid())
    _prctl(_SET_NO_NEW_PRIVILEGES, 1)
    _prctl(_SET_SECCOMP, _BY_FILTER, _Program(len(steps) // 8, steps))
    try:
        Path("/").stat()
    except PermissionError:
        return
    raise OSError(errno.ENOSYS, "the filter of system calls does not work")
