"""Confines a process: no files, network or other processes; system calls are filtered."""

import contextlib
import ctypes
import errno
import os
import resource
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    """A processor type: its kernel architecture number, and its column of call numbers."""

    audit_arch: int
    column: int


MACHINES: Mapping[str, Machine] = {
    "x86_64": Machine(0xC000003E, 0),
    "aarch64": Machine(0xC00000B7, 1),
}
"""By the name that uname gives them."""
X32 = 0x40000000
"""Calls of x86_64 from this number on are another interface to the same kernel: refused."""

NO_CALL = -1
ALLOWED = {
    "read": (0, 63),
    "write": (1, 64),
    "close": (3, 57),
    "fstat": (5, 80),
    "lseek": (8, 62),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "readv": (19, 65),
    "writev": (20, 66),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "getpid": (39, 172),
    "exit": (60, 93),
    "gettimeofday": (96, 169),
    "sigaltstack": (131, 132),
    "gettid": (186, 178),
    "futex": (202, 98),
    "restart_syscall": (219, 128),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "exit_group": (231, 94),
    "getrandom": (318, 278),
}
"""What computing takes: memory, time, and the descriptors that are open already."""
FAILING = {
    "open": (2, NO_CALL),
    "stat": (4, NO_CALL),
    "lstat": (6, NO_CALL),
    "ioctl": (16, 29),
    "access": (21, NO_CALL),
    "uname": (63, 160),
    "fcntl": (72, 25),
    "getcwd": (79, 17),
    "readlink": (89, NO_CALL),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "prctl": (157, 167),
    "sched_getaffinity": (204, 123),
    "openat": (257, 56),
    "newfstatat": (262, 79),
    "readlinkat": (267, 78),
    "faccessat": (269, 48),
    "prlimit64": (302, 261),
    "statx": (332, 291),
    "faccessat2": (439, 439),
}
"""What honest libraries try and can do without: the call fails, and the process lives."""
MAPPING = {"mmap": (9, 222), "mprotect": (10, 226)}
"""Calls for memory, allowed unless it is memory to run; which is their third argument."""
OWN_SIGNAL = {"tgkill": (234, 131)}
"""Allowed to the process itself, which so ends when a library gives up."""
EXECUTABLE = 0x4

ALLOW, KILL, FAIL = 0x7FFF0000, 0x80000000, 0x00050001
"""SECCOMP_RET_ALLOW, SECCOMP_RET_KILL_PROCESS, and SECCOMP_RET_ERRNO with EPERM."""
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
"""BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_K with BPF_JEQ, BPF_JGE and BPF_JSET, and BPF_RET|BPF_K."""
NUMBER, ARCH, FIRST, THIRD = 0, 4, 16, 32
"""Where struct seccomp_data has a call's number, machine, and (lower halves of) its arguments."""

Step = tuple[int, int, int, int]
"""One instruction: code, jump if true, jump if false, and value."""


def filter_program(machine: Machine, pid: int) -> bytes:
    """Return the filter as an array of struct sock_filter, for the process of this id."""
    own = [(LOAD, 0, 0, FIRST), *_choice(EQUAL, pid, ALLOW, KILL)]
    runs = [(LOAD, 0, 0, THIRD), *_choice(ANY_BIT, EXECUTABLE, FAIL, ALLOW)]
    steps = [
        (LOAD, 0, 0, ARCH),
        (EQUAL, 1, 0, machine.audit_arch),
        _answer(KILL),
        (LOAD, 0, 0, NUMBER),
        (AT_LEAST, 0, 1, X32),
        _answer(KILL),
        *_for(machine, ALLOWED, [_answer(ALLOW)]),
        *_for(machine, FAILING, [_answer(FAIL)]),
        *_for(machine, MAPPING, runs),
        *_for(machine, OWN_SIGNAL, own),
        _answer(KILL),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _answer(verdict: int) -> Step:
    return (RETURN, 0, 0, verdict)


def _choice(test: int, value: int, met: int, unmet: int) -> list[Step]:
    return [(test, 0, 1, value), _answer(met), _answer(unmet)]


def _for(machine: Machine, calls: Mapping[str, tuple[int, int]], then: list[Step]) -> list[Step]:
    """Return filter steps that apply `then` to these calls and let all others pass on."""
    numbers = (numbers[machine.column] for numbers in calls.values())
    return [
        step
        for number in numbers
        if number != NO_CALL
        for step in ((EQUAL, 0, len(then), number), *then)
    ]


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
