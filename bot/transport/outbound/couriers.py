"""Two ways to carry a letter to another public body: within this program, and by HTTPS."""

import json
from collections.abc import Awaitable, Callable
from typing import cast

from telegram.error import TelegramError
from telegram.request import BaseRequest, RequestData

from bot.actions.transfers import transfer_intake
from bot.actions.transfers.transfer_intake import LetterRefused
from bot.desk.turn import Desk
from bot.errors import DeskError, StorageError
from bot.office.settings_sections import NetworkBody
from bot.transport.bot_api import Parameters

Take = Callable[[bytes], Awaitable[bytes]]
"""What takes a letter and returns its acknowledgement; raises LetterRefused or StorageError."""
Courier = Callable[[NetworkBody, bytes], Awaitable[bytes]]
"""What carries a sealed letter to a body and returns its acknowledgement.

It raises LetterRefused or UnreachedError.
"""
Find = Callable[[str], Take | None]
"""What finds the office with a name, if it is open in this program."""


class UnreachedError(DeskError):
    """Nobody took a letter, or nobody is known to have: it is to be sent again."""


def at_desk(desk: Desk, committed: Callable[[], None]) -> Take:
    """Return what takes letters at a desk: each is acknowledged only once it is committed."""

    async def take(sealed: bytes) -> bytes:
        async with desk.turn() as turn:
            answer = await transfer_intake.receive(turn, sealed)
        committed()
        return answer

    return take


def in_house(find: Find) -> Courier:
    """Return what hands letters over to other offices of this program, by their names."""

    async def carry(body: NetworkBody, sealed: bytes) -> bytes:
        take = find(body.host)
        if take is None:
            raise UnreachedError("the office is not open here")
        try:
            return await take(sealed)
        except StorageError as error:
            raise UnreachedError("the office cannot keep it now") from error

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
