"""A machine that systemd runs: a Debian in a container, with Loket in `/opt/loket`.

Its network is the loopback of this process, and what it writes is gone when it is switched off.
"""

import asyncio
import os
import re
import socket
from asyncio.subprocess import DEVNULL, PIPE, STDOUT
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from tests.process import ROOT

PATIENCE = 120.0
"""Seconds after which a wait is given up; it is far quicker on any machine."""
PAUSE = 0.1

# Debian's systemd since 257 refuses the older control groups, which a machine around it may have.
NSPAWN = (
    "systemd-nspawn", "--quiet", "--boot", "--volatile=overlay", "--register=no", "--keep-unit",
    "--notify-ready=yes", "--link-journal=no", "--console=pipe", "--machine=loket-test",
    "--setenv=SYSTEMD_CGROUP_ENABLE_LEGACY_FORCE=1",
)  # fmt: skip
ENTERED = ("--mount", "--uts", "--ipc", "--pid", "--cgroup")
CHECKOUT = "git ls-files -z | tar --null --files-from=- --ignore-failed-read --owner=0 --group=0"
"""The files are older than `.venv`, which is ready for them."""


class CommandError(AssertionError):
    """A command ended with another code than 0."""


class Machine:
    """A machine that is switched on; whoever types on it is root."""

    def __init__(self, leader: str) -> None:
        self._enter = ["nsenter", f"--target={leader}", *ENTERED]

    async def does(self, commands: str, given: bytes = b"", *, patience: float = PATIENCE) -> str:
        """Give commands to its shell, return what they say. Raises CommandError."""
        shell = await asyncio.create_subprocess_exec(
            *self._enter, "sh", "-ec", commands, stdin=PIPE, stdout=PIPE, stderr=STDOUT,
            env={"PATH": "/usr/sbin:/usr/bin", "HOME": "/root", "LANG": "C.UTF-8"},
        )  # fmt: skip
        async with asyncio.timeout(patience):
            said = (await shell.communicate(given))[0].decode()
        if shell.returncode:
            raise CommandError(f"{commands}\nended with {shell.returncode}:\n{said}")
        return said

    async def writes(self, path: str, text: str) -> None:
        """Write into a file."""
        await self.does(f"cat > {path}", text.encode())

    async def journal(self) -> str:
        """Return what the service said so far."""
        return await self.does("journalctl --unit loket --output cat --no-pager")

    async def says(self, pattern: str) -> str:
        """Wait until the service has said something like this; return the last of it."""
        async with asyncio.timeout(PATIENCE):
            while not (found := re.findall(pattern, await self.journal())):  # noqa: ASYNC110
                await asyncio.sleep(PAUSE)
            return str(found[-1])

    async def state(self) -> dict[str, str]:
        """Return what systemd knows of the service."""
        told = await self.does(f"systemctl show --property {','.join(KNOWN)} loket")
        return dict(line.split("=", 1) for line in told.splitlines())

    async def told(self) -> str:
        """Return what helps to see why something failed."""
        state = " ".join(f"{name}={value}" for name, value in (await self.state()).items())
        return f"{state}\n{await self.does('journalctl --unit loket --no-pager --lines 200')}"


KNOWN = ("ActiveState", "SubState", "NRestarts", "ExecMainCode", "ExecMainStatus")


async def until(condition: Callable[[], object]) -> None:
    """Wait until something is true, such as what can be seen in a chat."""
    async with asyncio.timeout(PATIENCE):
        while not condition():  # noqa: ASYNC110 - the chats ring no bell
            await asyncio.sleep(PAUSE)


@asynccontextmanager
async def booted(debian: Path, folder: Path) -> AsyncIterator[Machine]:
    """Switch on a machine with the program of this checkout, and switch it off at the end."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    line.bind(f"{folder}/ready")
    with (folder / "console").open("wb") as console:
        nspawn = await asyncio.create_subprocess_exec(
            *NSPAWN, f"--directory={debian}", stdin=DEVNULL, stdout=console, stderr=STDOUT,
            env={**os.environ, "NOTIFY_SOCKET": f"{folder}/ready"},
        )  # fmt: skip
    try:
        machine = Machine(await _ready(line))
        await machine.does("tar -xC /opt/loket", await _checkout())
        yield machine
    finally:
        if nspawn.returncode is None:
            nspawn.terminate()
        await nspawn.wait()
        print((folder / "console").read_text("utf-8", "replace"))  # noqa: T201


async def _ready(line: socket.socket) -> str:
    """Wait until systemd has started everything; return the number of its process here.

    Nobody listens any longer then: the container would wait for whoever listens and does not read.
    """
    said = ""
    line.setblocking(False)
    with line:
        async with asyncio.timeout(PATIENCE):
            while "READY=1" not in said:
                heard = await asyncio.get_running_loop().sock_recv(line, 4096)
                said += f"{heard.decode()}\n"
    [leader] = re.findall(r"X_NSPAWN_LEADER_PID=(\d+)", said)
    return str(leader)


async def _checkout() -> bytes:
    """Return an archive of the program as it is here."""
    packed = await asyncio.create_subprocess_shell(
        f"{CHECKOUT} --mtime=@0 --create", cwd=ROOT, stdout=PIPE
    )
    return (await packed.communicate())[0]
