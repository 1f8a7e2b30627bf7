"""Where letters of other public bodies arrive by HTTPS."""

import json

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.actions.transfers.transfer_intake import LetterRefused
from bot.transport.inbound.webhook import SLOWEST, body_of
from bot.transport.outbound.couriers import Take, UnreachedError

PATH = "/envelopes"


class EnvelopeDoor:
    """Answers other bodies with the acknowledgements of their letters."""

    def __init__(self, take: Take, *, slowest: float = SLOWEST) -> None:
        self._take = take
        self._slowest = slowest

    def routes(self) -> list[Route]:
        """Return the route that other bodies call."""
        return [Route(PATH, self._receive, methods=["POST"])]

    async def _receive(self, request: Request) -> Response:
        body = await body_of(request, self._slowest)
        try:
            return Response(await self._take(_letter(body)))
        except LetterRefused as refusal:
            return Response(json.dumps({"refused": str(refusal)}), status_code=403)
        except UnreachedError:
            return Response(status_code=503)


def _letter(body: bytearray) -> bytes:
    """Return the letter of a call; nothing, which is refused, if there is none."""
    try:
        return bytes.fromhex(json.loads(body)["letter"])
    except (ValueError, LookupError, TypeError, RecursionError):
        return b""
