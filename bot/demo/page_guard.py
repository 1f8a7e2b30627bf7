"""Access to the page: by default only for this machine's own browser, on its own address."""

from collections.abc import Callable, Mapping
from http.cookies import SimpleCookie
from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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


def this_machine(host: str, _: Mapping[str, str]) -> bool:
    """Admit requests that name this machine: another name for loopback is DNS rebinding."""
    return host.rpartition(":")[0] in LOOPBACK or host in LOOPBACK


def trusted(method: str, headers: Headers, admits: Admits = this_machine) -> bool:
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

    def __init__(self, app: ASGIApp, admits: Admits = this_machine) -> None:
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

        if trusted(scope["method"], Headers(scope=scope), self._admits):
            await self._app(scope, receive, sealed)
        else:
            refusal = PlainTextResponse("This page is for this machine only.", 403)
            await refusal(scope, receive, sealed)
