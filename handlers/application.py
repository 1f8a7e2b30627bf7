"""python-telegram-bot's dispatcher, given one update at a time and no network."""

import json
from typing import Any, cast

from telegram import Update
from telegram.ext import Application, CallbackContext, ContextTypes, ExtBot
from telegram.request import BaseRequest, RequestData

from bot.desk.turn import Turn


class DeskContext(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """A handler's context with the turn (transaction) in which the update is handled."""

    turn: Turn

    @classmethod
    def from_update(
        cls, update: object, application: "Application[Any, Any, Any, Any, Any, Any]"
    ) -> "DeskContext":
        """Build the context and give it the worker's turn."""
        context = super().from_update(update, application)
        if not isinstance(application, DeskApplication) or application.turn is None:
            raise RuntimeError("an update was dispatched outside a turn")
        context.turn = application.turn
        application.reached = True
        return context


class DeskApplication(
    Application[ExtBot[None], DeskContext, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]
):
    """An Application that raises the handlers' errors, so that the transaction is rolled back."""

    __slots__ = ("reached", "turn")

    def __init__(self, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.turn: Turn | None = None
        self.reached = False

    async def run_handlers(self, turn: Turn, update: Update) -> None:
        """Run the handlers inside a turn, and raise whatever goes wrong in them.

        The dispatcher only logs a context that cannot be built, and is silent where no handler
        fits: an update that reached nobody is an error too.
        """
        self.turn, self.reached = turn, False
        try:
            await self.process_update(update)
        finally:
            self.turn = None
        if not self.reached:
            raise RuntimeError("the update reached no handler")

    async def process_error(
        self, update: object | None, error: Exception, *arguments: Any, **keywords: Any
    ) -> bool:
        """Raise an update's error again; python-telegram-bot handles the errors of jobs."""
        if update is not None:
            raise error
        return await super().process_error(update, error, *arguments, **keywords)


class NoNetworkRequest(BaseRequest):
    """A request class that refuses the network: a turn must not wait for Telegram."""

    def __init__(self, me: dict[str, Any]) -> None:
        self._me = me

    @property
    def read_timeout(self) -> float | None:
        """Return no time-out: nothing is read."""
        return None

    async def initialize(self) -> None:
        """Open nothing."""

    async def shutdown(self) -> None:
        """Close nothing."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Answer getMe from what is stored. Raises RuntimeError for every other method."""
        del method, request_data
        if url.endswith("/getMe"):
            return 200, json.dumps({"ok": True, "result": self._me}).encode()
        raise RuntimeError("a handler asked Telegram in the middle of a turn")


def build_dispatcher(token: str, me: dict[str, Any]) -> DeskApplication:
    """Build the dispatcher for the bot that `getMe` described as `me`."""
    bot: ExtBot[None] = ExtBot(
        token, request=NoNetworkRequest(me), get_updates_request=NoNetworkRequest(me)
    )
    builder = Application.builder().application_class(DeskApplication).bot(bot).updater(None)
    application = builder.context_types(ContextTypes(context=DeskContext)).build()
    return cast(DeskApplication, application)
