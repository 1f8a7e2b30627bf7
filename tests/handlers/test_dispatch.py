import ast
from pathlib import Path

import pytest
from telegram import Update
from telegram.ext import BaseHandler

import handlers
from handlers.application import DeskApplication, DeskContext, build_dispatcher
from tests.prelude import Turn, World

FOLDER = Path(handlers.__file__).parent
SOURCES = sorted(FOLDER.glob("*.py"))
FORBIDDEN = {"create_task", "ensure_future", "ContextVar", "gather", "sleep", "run_async"}
ME = {"id": 100, "is_bot": True, "first_name": "Loket", "username": "LoketBot"}


def names_in(source: Path) -> set[str]:
    tree = ast.parse(source.read_text("utf-8"))
    found = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    return found | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_no_handler_starts_work_of_its_own(source: Path) -> None:
    assert not FORBIDDEN & names_in(source)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_no_handler_asks_telegram_anything(source: Path) -> None:
    tree = ast.parse(source.read_text("utf-8"))
    awaited = [node.value for node in ast.walk(tree) if isinstance(node, ast.Await)]
    called = {ast.unparse(call.func) for call in awaited if isinstance(call, ast.Call)}
    assert not {name for name in called if name.endswith(("reply_text", "send_message"))}
    assert not {name for name in called if ".bot." in name}


def all_handlers(application: DeskApplication) -> list[BaseHandler[Update, DeskContext, None]]:
    return [handler for group in application.handlers.values() for handler in group]


async def test_every_handler_is_waited_for(world: World) -> None:
    found = all_handlers(world.parts.application)
    assert len(found) > 10
    assert all(handler.block for handler in found)


async def test_the_last_handler_takes_every_update(world: World) -> None:
    last = all_handlers(world.parts.application)[-1]
    assert last.check_update(Update(1))


async def test_an_update_outside_a_turn_is_an_error() -> None:
    application = build_dispatcher("100:token", ME)
    handlers.register(application)
    await application.initialize()
    with pytest.raises(RuntimeError, match="outside a turn"):
        DeskContext.from_update(Update(1), application)


async def test_a_dispatcher_without_handlers_says_so(world: World) -> None:
    application = build_dispatcher("100:token", ME)
    await application.initialize()
    async with world.desk.database.transaction() as tx:
        now = world.clock.now()
        with pytest.raises(RuntimeError, match="reached no handler"):
            await application.run_handlers(Turn(world.desk, tx, now), Update(1))


async def test_the_dispatchers_bot_knows_itself_and_nothing_else() -> None:
    application = build_dispatcher("100:token", ME)
    await application.initialize()
    assert application.bot.username == "LoketBot"
    with pytest.raises(RuntimeError, match="in the middle of a turn"):
        await application.bot.request.do_request("https://api/bot1/sendMessage", "POST")
