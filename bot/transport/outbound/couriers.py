"""Two ways to carry a letter to another public body: within this program, and by HTTPS."""

import json
import logging
from collections.abc import Awaitable, Callable
from typing import cast

from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.actions.transfers import transfer_intake
from bot.actions.transfers.transfer_intake import LetterRefused
from bot.desk.turn import Desk
from bot.errors import DeskError
from bot.office.network_body import NetworkBody
from bot.transport.bot_api import Parameters
from bot.transport.log_setup import OFFICE

logger = logging.getLogger(__name__)

Take = Callable[[bytes], Awaitable[bytes]]
"""What takes a letter and returns its acknowledgement; raises LetterRefused or UnreachedError."""
Courier = Callable[[NetworkBody, bytes], Awaitable[bytes]]
"""What carries a sealed letter to a body and returns its acknowledgement.

It raises LetterRefused or UnreachedError.
"""
Find = Callable[[str], Take | None]
"""What finds the office with a name, if it is open in this program."""


class UnreachedError(DeskError):
    """Nobody took a letter, or nobody is known to have: it is to be sent again."""


def at_desk(desk: Desk, committed: Callable[[], None], office: str = "") -> Take:
    """Return what takes letters at a desk: each is acknowledged only once it is committed.

    Log lines meanwhile name this office, whoever carries the letter, and a fault of it is not the
    carrier's.
    """

    async def take(sealed: bytes) -> bytes:
        outside = OFFICE.set(office)
        try:
            async with desk.turn() as turn:
                answer = await transfer_intake.receive(turn, sealed)
        except LetterRefused as refusal:
            logger.warning("a letter of another body was refused: %s", refusal)
            raise
        except Exception as error:
            logger.exception("a letter cannot be kept; its sender is to come again")
            raise UnreachedError("the office cannot keep it now") from error
        finally:
            OFFICE.reset(outside)
        committed()
        return answer

    return take


def in_house(find: Find) -> Courier:
    """Return what hands letters over to other offices of this program, by their names."""

    async def carry(body: NetworkBody, sealed: bytes) -> bytes:
        take = find(body.host)
        if take is None:
            raise UnreachedError("the office is not open here")
        return await take(sealed)

    return carry


def by_https(request: BaseRequest) -> Courier:
    """Return what posts letters to other programs, by the one HTTP client."""

    async def carry(body: NetworkBody, sealed: bytes) -> bytes:
        given = cast("RequestData", Parameters({"letter": sealed.hex()}, {}))
        try:
            status, answer = await request.do_request(body.url, "POST", given)
        except TelegramError as error:  # the errors of the client
            raise UnreachedError(type(error).__name__) from None
        if status == 403 and (why := _refusal(answer)):
            raise LetterRefused(why)
        if status != 200:
            raise UnreachedError(f"status {status}")
        return answer

    return carry


def _refusal(answer: bytes) -> str:
    """Return why a desk refused a letter; "" if it was no desk that answered."""
    try:
        return str(json.loads(answer)["refused"])
    except (ValueError, LookupError, TypeError):
        return ""
