"""What is left to a file that has taken over the process that looks at it."""

import ctypes
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.isolated_process import clean_apart
from bot.uploads.process_confinement import (
    ALLOW,
    FAIL,
    KILL,
    MACHINES,
    Confinement,
    filter_program,
)
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads import strangers
from tests.uploads.attacks import ATTACKS, SECRET

ROOT = Path(__file__).parents[2]
PROTECTED = {"opens_the_memory", "watches_the_desk"}
"""What a kernel may forbid to any process that is no debugger."""


@contextmanager
def desk(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """Run a process with a secret, beside a key and an open port, as the desk is one."""
    (folder / "identity.key").write_bytes(b"key")
    waiting = [sys.executable, "-c", "input()"]
    with (
        socket.create_server(("127.0.0.1", 0)) as door,
        subprocess.Popen(  # noqa: S603 - a process that waits
            waiting, env={"BOT_TOKEN": SECRET}, stdin=subprocess.PIPE
        ) as process,
    ):
        yield process, door.getsockname()[1]
        process.kill()


def attacked(name: str, folder: Path, *confinement: Confinement) -> tuple[int, bool]:
    """Let an attack happen; return how its process ended, and whether the desk is unharmed."""
    with desk(folder) as (process, port):
        told = [str(process.pid), str(folder), str(port), *confinement]
        ended = subprocess.run(  # noqa: S603 - our own attack
            [sys.executable, "-m", "tests.uploads.attacks", name, *told],
            cwd=ROOT, check=False, env={}, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        key = folder / "identity.key"
        unharmed = process.poll() is None and key.exists() and key.read_bytes() == b"key"
        return ended.returncode, unharmed


@needs_confinement
@pytest.mark.parametrize("name", ATTACKS)
def test_a_process_that_was_taken_over_can_do_nothing(name: str, tmp_path: Path) -> None:
    code, unharmed = attacked(name, tmp_path, CONFINEMENT)
    assert code in (1, -signal.SIGSYS)
    assert unharmed


@pytest.mark.parametrize("name", sorted(set(ATTACKS) - PROTECTED))
def test_the_same_attack_goes_well_in_a_process_that_is_not_shut_off(
    name: str, tmp_path: Path
) -> None:
    assert attacked(name, tmp_path)[0] == 0


def test_where_no_filter_is_a_process_still_opens_no_file_and_no_line(tmp_path: Path) -> None:
    for name in ("reads_the_environment", "reads_the_key", "speaks_tcp", "speaks_udp"):
        assert attacked(name, tmp_path, Confinement.LIMITED) == (1, True)


DUMPABLE = 3
"""PR_GET_DUMPABLE; the number after it sets it."""


def test_every_command_hides_its_memory_and_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prctl = ctypes.CDLL(None).prctl
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_TOKEN", SECRET)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "none"))
    prctl(DUMPABLE + 1, 1, 0, 0, 0)
    main(["verify"])
    assert prctl(DUMPABLE, 0, 0, 0, 0) == 0


CALLS = {
    "x86_64": {
        "read": (0, ALLOW), "mmap": (9, ALLOW), "open": (2, FAIL), "openat": (257, FAIL),
        "socket": (41, KILL), "clone": (56, KILL), "clone3": (435, KILL), "fork": (57, KILL),
        "execve": (59, KILL), "kill": (62, KILL), "ptrace": (101, KILL), "unlink": (87, KILL),
        "io_uring_setup": (425, KILL), "process_vm_readv": (310, KILL), "x32": (0x40000000, KILL),
    },
    "aarch64": {
        "read": (63, ALLOW), "mmap": (222, ALLOW), "openat": (56, FAIL), "socket": (198, KILL),
        "clone": (220, KILL), "clone3": (435, KILL), "execve": (221, KILL), "kill": (129, KILL),
        "ptrace": (117, KILL), "unlinkat": (35, KILL), "io_uring_setup": (425, KILL),
        "process_vm_readv": (270, KILL), "what x86_64 calls read": (0, KILL),
    },
}  # fmt: skip
OWN, THEIRS = 4242, 1


@pytest.mark.parametrize("machine", MACHINES)
def test_the_filter_answers_as_it_should_on_each_machine(machine: str) -> None:
    arch = MACHINES[machine].audit_arch
    answers = {name: answer(machine, arch, number) for name, (number, _) in CALLS[machine].items()}
    assert answers == {name: verdict for name, (_, verdict) in CALLS[machine].items()}
    for number in (9, 10) if machine == "x86_64" else (222, 226):
        assert answer(machine, arch, number, third=3) == ALLOW
        assert answer(machine, arch, number, third=5) == FAIL
    signal_call = 234 if machine == "x86_64" else 131
    assert answer(machine, arch, signal_call, first=OWN) == ALLOW
    assert answer(machine, arch, signal_call, first=THEIRS) == KILL


@pytest.mark.parametrize("machine", MACHINES)
def test_a_call_by_the_rules_of_another_machine_is_refused(machine: str) -> None:
    arm, intel_of_32_bits = 0x40000028, 0x40000003
    others = {one.audit_arch for name, one in MACHINES.items() if name != machine}
    for arch in others | {arm, intel_of_32_bits}:
        assert {answer(machine, arch, number) for number in range(500)} == {KILL}


def answer(machine: str, arch: int, number: int, first: int = 0, third: int = 0) -> int:
    """Run the filter as the kernel does, for one call."""
    program = filter_program(MACHINES[machine], OWN)
    call = struct.pack("<IIQQQQ", number, arch, 0, first, 0, third)
    loaded = place = 0
    while True:
        code, met, unmet, value = struct.unpack_from("=HBBI", program, place * 8)
        place += 1
        if code == 0x20:
            (loaded,) = struct.unpack_from("<I", call, value)
        elif code == 0x06:
            return int(value)
        else:
            tests = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}
            place += met if tests[code] else unmet


def test_office_documents_are_refused_where_the_process_cannot_be_shut_off() -> None:
    assert clean_apart(strangers.word(), "a.docx", Confinement.LIMITED) == UnfitFile("unguarded")
    for body in (strangers.pdf(), strangers.picture(), b"words"):
        assert isinstance(clean_apart(body, "a", Confinement.LIMITED), CleanedFile)
