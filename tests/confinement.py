"""How far a process can be shut off on the machine that runs the tests."""

import ctypes
import os
import struct
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pytest

from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_cleaning import clean
from bot.uploads.isolated_process import clean_apart, found_confinement
from bot.uploads.process_confinement import ALLOW, EQUAL, KILL, LOAD, NUMBER, RETURN, Confinement

CONFINEMENT = found_confinement()
needs_confinement = pytest.mark.skipif(
    CONFINEMENT is Confinement.LIMITED, reason="no process can be shut off here: seccomp is lacking"
)

CALLS = {"chown": {"x86_64": (92, 93, 94, 260), "aarch64": (54, 55)}}
"""Numbers of a call and of its like: chown, fchown, lchown, fchownat."""
NO_NEW_PRIVILEGES, SECCOMP, BY_FILTER = 38, 22, 2


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def exit_code_without(name: str, act: Callable[[Path], object], path: Path) -> int:
    """Do something in a process of its own that the kernel kills if it makes this call.

    So a service is killed that may not make it. Below zero: it was.
    """
    child = get_context("spawn").Process(target=do_without, args=(name, act, path))
    child.start()
    child.join()
    assert child.exitcode is not None
    return child.exitcode


def do_without(name: str, act: Callable[[Path], object], path: Path) -> None:
    steps = [(LOAD, 0, 0, NUMBER)]
    for number in CALLS[name][os.uname().machine]:
        steps += [(EQUAL, 0, 1, number), (RETURN, 0, 0, KILL)]
    program = b"".join(struct.pack("=HBBI", *step) for step in (*steps, (RETURN, 0, 0, ALLOW)))
    libc, none = ctypes.CDLL(None), ctypes.c_ulong(0)
    filtered = ctypes.byref(Program(len(program) // 8, program))
    assert libc.prctl(NO_NEW_PRIVILEGES, ctypes.c_ulong(1), none, none, none) == 0
    assert libc.prctl(SECCOMP, ctypes.c_ulong(BY_FILTER), filtered, none, none) == 0
    act(path)


def cleaned_as_by_the_desk(body: bytes, name: str) -> CleanedFile | UnfitFile:
    """Clean a file in a process of its own; where the desk would refuse documents, in this one."""
    if CONFINEMENT is Confinement.LIMITED:
        return clean(body, name)
    return clean_apart(body, name, CONFINEMENT)
