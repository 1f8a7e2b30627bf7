"""Access to the page: for this machine's own browser alone."""

from pathlib import Path

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE = Path(__file__).parent / "page"
LOOPBACK = frozenset({"127.0.0.1", "localhost"})
READING = frozenset({"GET", "HEAD"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


def is_trusted(method: str, headers: Headers) -> bool:
    """Say whether a request names this machine and, if it changes something, comes from our page.

    Another name for loopback is DNS rebinding.
    """
    host = headers.get("host", "")
    if host.rpartition(":")[0] not in LOOPBACK and host not in LOOPBACK:
        return False
    if method in READING:
        return True
    origin = headers.get("origin")
    return origin is None or origin == f"http://{host}"


class Guard:
    """Middleware that refuses untrusted requests and adds security headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

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

        if is_trusted(scope["method"], Headers(scope=scope)):
            await self._app(scope, receive, sealed)
        else:
            refusal = PlainTextResponse("This page is for this machine only.", 403)
            await refusal(scope, receive, sealed)
