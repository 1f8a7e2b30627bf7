"""A handler that comes before all others, and breaks."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.application import DeskContext
from tests.world import World

Handler = Callable[[Update, DeskContext], Coroutine[Any, Any, None]]


def handle_bang(world: World, handler: Handler) -> None:
    """Let a handler come before all others for messages that say "bang"."""
    world.parts.application.add_handler(MessageHandler(filters.Regex("^bang$"), handler), group=-1)


async def breaks(_update: Update, _context: DeskContext) -> None:
    raise ValueError("a mistake in the program")


async def lets_pass(world: World, seconds: float) -> None:
    world.clock.let_pass(seconds)
    await world.settle()
