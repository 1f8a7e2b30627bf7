"""Access to the page: for this machine's own browser, and by a link for a phone beside it."""

import contextlib
import io
import secrets
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from http.cookies import SimpleCookie
from pathlib import Path

import segno
from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.demo.demo_people import Side
from bot.sandbox.api.http_api import running_server

PAGE = Path(__file__).parent / "page"
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
READING = frozenset({"GET", "HEAD"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


Admits = Callable[[str, Mapping[str, str]], bool]
"""Says by the host and the cookies of a request whether it may use the page."""


def admits_this_machine(host: str, _: Mapping[str, str]) -> bool:
    """Admit requests that name this machine: another name for loopback is DNS rebinding."""
    return host.rpartition(":")[0] in LOOPBACK or host in LOOPBACK


def is_trusted(method: str, headers: Headers, admits: Admits = admits_this_machine) -> bool:
    """Say whether a request is admitted and, if it changes something, comes from our page."""
    host = headers.get("host", "")
    cookies = SimpleCookie(headers.get("cookie", ""))
    if not admits(host, {name: morsel.value for name, morsel in cookies.items()}):
        return False
    if method in READING:
        return True
    origin = headers.get("origin")
    return origin is None or origin == f"http://{host}"


class Guard:
    """Middleware that refuses untrusted requests and adds security headers to every answer."""

    def __init__(self, app: ASGIApp, admits: Admits = admits_this_machine) -> None:
        self._app = app
        self._admits = admits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sealed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        if is_trusted(scope["method"], Headers(scope=scope), self._admits):
            await self._app(scope, receive, sealed)
        else:
            refusal = PlainTextResponse("This page is for this machine only.", 403)
            await refusal(scope, receive, sealed)


COOKIE = "loket"
KEY_BYTES = 18
TEST_ADDRESS = ("192.0.2.1", 9)
"""An address of no machine (RFC 5737): the route to it begins at our own address."""


class NoNetwork(Exception):  # noqa: N818 - the page says so, nothing is broken
    """This machine is in no network that a phone could be in."""


def address_in_network() -> str:
    """Return this machine's address in its network; nothing is sent. Raises NoNetwork."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(TEST_ADDRESS)
        except OSError as error:
            raise NoNetwork from error
        return str(asking.getsockname()[0])


@dataclass(frozen=True)
class Link:
    """A link as text, and as a picture to point a phone's camera at (SVG)."""

    address: str
    picture: str


class Phone:
    """A server in the network, from the first link that is asked for until `shut`."""

    def __init__(
        self, page: Callable[[Admits], ASGIApp], host: Callable[[], str] = address_in_network
    ) -> None:
        self._host = host
        self._page = page(self.admits)
        self._key = secrets.token_urlsafe(KEY_BYTES)
        self._standing = contextlib.AsyncExitStack()
        self._address = ""

    async def link(self, side: Side) -> Link:
        """Return the link to one side. Raises NoNetwork."""
        if not self._address:
            serves = running_server(self._application(), host=self._host())
            try:
                self._address = await self._standing.enter_async_context(serves)
            except OSError as error:
                raise NoNetwork from error
        address = f"{self._address}/open/{side}/{self._key}"
        drawn = io.BytesIO()
        segno.make(address, micro=False).save(drawn, kind="svg", border=2, light="#fff")
        return Link(address, drawn.getvalue().decode())

    async def shut(self) -> None:
        """Stop listening; earlier links stop working, and the next has a new key."""
        await self._standing.aclose()
        self._address = ""
        self._key = secrets.token_urlsafe(KEY_BYTES)

    def _application(self) -> Starlette:
        sides = Route("/open/{side}/{key}", self._enter)
        return Starlette(routes=[sides, Mount("/", self._page)])

    async def _enter(self, request: Request) -> Response:
        side, key = request.path_params["side"], request.path_params["key"]
        if side not in ("citizen", "officer") or not self._is_key(key):
            return PlainTextResponse("This link is not open.", 403)
        response = RedirectResponse(f"/?side={side}", 303)
        response.set_cookie(COOKIE, key, httponly=True, samesite="lax")
        return response

    def _is_key(self, given: str) -> bool:
        return compare_digest(given.encode(), self._key.encode())

    def admits(self, host: str, cookies: Mapping[str, str]) -> bool:
        """Say whether a request comes through the current link."""
        ours = self._address.removeprefix("http://")
        return bool(ours) and host == ours and self._is_key(cookies.get(COOKIE, ""))
