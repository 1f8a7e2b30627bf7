"""Servers and proxies for tests of the HTTP client: real sockets that answer as they are told."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.clock import SystemClock

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter
Behaviour = Callable[[bytes, Reader, Writer], Awaitable[None]]
"""What a server does with a request, once its head is read."""


@asynccontextmanager
async def listening(
    behaviour: Behaviour, context: ssl.SSLContext | None = None
) -> AsyncIterator[str]:
    """Serve on loopback, one request a connection; yield the host and the port."""
    running = set[asyncio.Task[None]]()

    async def serve(reader: Reader, writer: Writer) -> None:
        task = asyncio.current_task()
        assert task
        running.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await behaviour(await reader.readuntil(b"\r\n\r\n"), reader, writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def answering(status: str, body: bytes, *headers: str, length: int | None = None) -> Behaviour:
    """Return a server that gives this answer, and hangs up."""

    async def behave(head: bytes, reader: Reader, writer: Writer) -> None:
        del head, reader
        size = len(body) if length is None else length
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {size}", *headers, "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        await writer.drain()

    return behave


async def silent(head: bytes, reader: Reader, writer: Writer) -> None:
    """Take a request and say nothing."""
    del head, writer
    await reader.read(-1)


async def stopping(head: bytes, reader: Reader, writer: Writer) -> None:
    """Begin an answer, and say no more."""
    await answering("200 OK", b"the beginning", length=1_000_000)(head, reader, writer)
    await silent(head, reader, writer)


async def cut_off(head: bytes, reader: Reader, writer: Writer) -> None:
    """Break the connection with a reset once the request has come."""
    del head, reader
    writer.transport.abort()


async def garbled(head: bytes, reader: Reader, writer: Writer) -> None:
    """Answer with something that is no HTTP."""
    del head, reader
    writer.write(b"\x00\x01 what?\r\n\r\n")
    await writer.drain()


class Proxy:
    """An HTTP proxy that remembers the heads of the requests, and may refuse."""

    def __init__(self, refusal: bytes = b"") -> None:
        self.heads: list[bytes] = []
        self._refusal = refusal

    async def behave(self, head: bytes, reader: Reader, writer: Writer) -> None:
        self.heads.append(head)
        if self._refusal:
            writer.write(self._refusal)
            await writer.drain()
            return
        method, target, version = head.split(b"\r\n")[0].split()
        if method == b"CONNECT":
            host, _, port = target.decode().rpartition(":")
            there = await asyncio.open_connection(host, int(port))
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        else:
            url = urlsplit(target.decode())
            there = await asyncio.open_connection(url.hostname, url.port)
            there[1].write(b" ".join((method, url.path.encode(), version)))
            there[1].write(head[head.index(b"\r\n") :])
        await joined((reader, writer), there)


async def joined(one: tuple[Reader, Writer], other: tuple[Reader, Writer]) -> None:
    """Carry bytes both ways until either side hangs up."""

    async def carry(reader: Reader, writer: Writer) -> None:
        while piece := await reader.read(65536):
            writer.write(piece)
            await writer.drain()

    ways = [asyncio.create_task(carry(a[0], b[1])) for a, b in ((one, other), (other, one))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        other[1].close()
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


def encrypting(address: str) -> Behaviour:
    """Return what a server does that hands everything on to another, as nginx does with TLS."""

    async def behave(head: bytes, reader: Reader, writer: Writer) -> None:
        host, _, port = address.removeprefix("http://").rpartition(":")
        there = await asyncio.open_connection(host, int(port))
        there[1].write(head)
        await joined((reader, writer), there)

    return behave


def certified(folder: Path) -> tuple[ssl.SSLContext, Path]:
    """Return the context of a server on loopback, and the file of the certificate to trust."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "loopback")])
    now = SystemClock().now()
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(alternative, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    trusted, secret = folder / "trusted.pem", folder / "secret.pem"
    trusted.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trusted, secret)
    return context, trusted
