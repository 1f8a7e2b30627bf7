"""What a file would do that has taken over the process that looks at it.

`python -m tests.uploads.attacks NAME PID FOLDER PORT [CONFINEMENT]` shuts itself off, then
attacks the process PID, a folder and a port of the desk. Exit code 0: the attack went well.
"""

import ctypes
import mmap
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.uploads.process_confinement import Confinement, confine

SECRET = "12345:SECRET"


@dataclass(frozen=True)
class Target:
    pid: int
    folder: Path
    port: int


def reads_the_environment(target: Target) -> bool:
    return SECRET in Path(f"/proc/{target.pid}/environ").read_text("utf-8")


def reads_the_key(target: Target) -> bool:
    return (target.folder / "identity.key").read_bytes() == b"key"


def opens_the_memory(target: Target) -> bool:
    return Path(f"/proc/{target.pid}/mem").open("rb").readable()


def speaks_tcp(target: Target) -> bool:
    with socket.create_connection(("127.0.0.1", target.port), timeout=5):
        return True


def speaks_udp(target: Target) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        return line.sendto(b"data", ("127.0.0.1", target.port)) == 4


def forks(_: Target) -> bool:
    child = os.fork()
    if child == 0:
        os._exit(0)
    return os.waitpid(child, 0) == (child, 0)


def starts_a_program(_: Target) -> bool:
    return subprocess.run(["/bin/true"], check=False).returncode == 0


def becomes_a_program(_: Target) -> bool:
    os.execv("/bin/true", ["true"])  # noqa: S606 - an attack


def removes_a_file(target: Target) -> bool:
    (target.folder / "identity.key").unlink()
    return True


def empties_a_file(target: Target) -> bool:
    os.truncate(target.folder / "identity.key", 0)
    return True


def kills_the_desk(target: Target) -> bool:
    os.kill(target.pid, signal.SIGKILL)
    return True


def lets_a_limit_kill_the_desk(target: Target) -> bool:
    resource.prlimit(target.pid, resource.RLIMIT_CORE, (0, 0))
    return True


def makes_memory_to_run(_: Target) -> bool:
    return len(mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)) == 4096


def watches_the_desk(target: Target) -> bool:
    attached: int = ctypes.CDLL(None).ptrace(16, target.pid, None, None)  # PTRACE_ATTACH
    return attached == 0


ATTACKS: dict[str, Callable[[Target], bool]] = {
    attack.__name__: attack
    for attack in (
        reads_the_environment,
        reads_the_key,
        opens_the_memory,
        speaks_tcp,
        speaks_udp,
        forks,
        starts_a_program,
        becomes_a_program,
        removes_a_file,
        empties_a_file,
        kills_the_desk,
        lets_a_limit_kill_the_desk,
        makes_memory_to_run,
        watches_the_desk,
    )
}


def main() -> None:
    name, pid, folder, port, *confinement = sys.argv[1:]
    for one in confinement:
        confine(Confinement(one), most_written=1000)
    try:
        well = ATTACKS[name](Target(int(pid), Path(folder), int(port)))
    except OSError:
        well = False
    os._exit(0 if well else 1)


if __name__ == "__main__":
    main()
