"""Ask clamd, the virus scanner, about a file: its INSTREAM command, over TCP or a socket file."""

import asyncio

from bot.errors import DeskError

PATIENCE = 60.0
"""Seconds that the scanner gets for one file."""
AT_ONCE = 1 << 18
"""Bytes handed over in one piece."""


class SilentError(DeskError):
    """The scanner gives no verdict: it is away, busy, or does not take so large a file."""


class Scanner:
    """A clamd at host:port, or at the path of its socket."""

    def __init__(self, address: str) -> None:
        self._address = address

    async def finds(self, body: bytes) -> bool:
        """Say whether the scanner finds a virus in a file. Raises SilentError."""
        try:
            async with asyncio.timeout(PATIENCE):
                said = await self._asked(body)
        except (OSError, EOFError, TimeoutError) as error:
            raise SilentError(f"it does not answer ({type(error).__name__})") from error
        if said.endswith(b" FOUND"):
            return True
        if said != b"stream: OK":
            raise SilentError("it cannot look at a file")
        return False

    async def _asked(self, body: bytes) -> bytes:
        if self._address.startswith("/"):
            reader, writer = await asyncio.open_unix_connection(self._address)
        else:
            host, _, port = self._address.rpartition(":")
            reader, writer = await asyncio.open_connection(host.strip("[]"), int(port))
        try:
            writer.write(b"zINSTREAM\0")
            for start in range(0, len(body), AT_ONCE):
                piece = body[start : start + AT_ONCE]
                writer.write(len(piece).to_bytes(4, "big") + piece)
                await writer.drain()
            writer.write(bytes(4))
            await writer.drain()
            return (await reader.readuntil(b"\0")).rstrip(b"\0")
        finally:
            writer.close()
