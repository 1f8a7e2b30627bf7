"""The page's own API: what people do, what they see, and the calendar."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar
from urllib.parse import quote

from pydantic import BaseModel, ValidationError
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.demo import acts, view
from bot.demo.acts import Act, Impossible, OnMessage
from bot.demo.guard import PAGE, Guard
from bot.demo.stage import Stage, an_hour_on
from bot.demo.town import ROLES, Town
from bot.sandbox.refusal import Refusal

LOOK_EVERY = 0.1
"""Seconds between two looks for something new to show."""
HEARTBEAT = 100
"""Looks without news after which the line is kept open by an empty word."""
MOST_BYTES = 20 * 1024 * 1024
PAGE_FILES = ("app.js", "chat.js", "pane.js", "words.js", "style.css", "icon.svg")
CITIZENS = frozenset(role.key for role in ROLES if role.side == "citizen")
OFFICERS = frozenset(role.key for role in ROLES if role.side == "officer")

Asked = TypeVar("Asked", bound=BaseModel)
Door = Callable[[Request], Awaitable[Response]]


def page_app(stage: Stage) -> Starlette:
    """Return the web application of the page."""
    routes = [
        Route("/", _file("index.html")),
        *(Route(f"/{name}", _file(name)) for name in PAGE_FILES),
        Route("/api/state", _state),
        Route("/api/changes", _changes),
        Route("/api/files/{file_id}", _download),
        Route("/api/say", _does(Act, acts.say), methods=["POST"]),
        Route("/api/start", _does(Act, acts.start), methods=["POST"]),
        Route("/api/voice", _does(Act, acts.send_voice), methods=["POST"]),
        Route("/api/edit", _does(OnMessage, acts.edit), methods=["POST"]),
        Route("/api/press", _does(OnMessage, acts.press), methods=["POST"]),
        Route("/api/file", _upload, methods=["POST"]),
        Route("/api/turn/{step}", _turn, methods=["POST"]),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Guard)])
    app.state.stage = stage
    return app


def _stage(request: Request) -> Stage:
    stage: Stage = request.app.state.stage
    return stage


def _file(name: str) -> Door:
    async def shown(_: Request) -> Response:
        return FileResponse(PAGE / name)

    return shown


async def _state(request: Request) -> Response:
    asked = request.query_params
    citizen, officer = asked.get("citizen", "sari"), asked.get("officer", "budi")
    if citizen not in CITIZENS or officer not in OFFICERS:
        return _error("nobody of that name", 404)
    return JSONResponse(view.whole(_stage(request), citizen, officer))


async def _changes(request: Request) -> Response:
    return StreamingResponse(_news(_stage(request)), media_type="text/event-stream")


async def _news(stage: Stage) -> AsyncIterator[str]:
    """Tell the page's number of revision whenever there is something new to see."""
    shown, quiet = -1, 0
    while True:
        revision = stage.town.telegram.revision
        if revision != shown:
            shown, quiet = revision, 0
            yield f"data: {revision}\n\n"
        elif quiet >= HEARTBEAT:
            quiet = 0
            yield ": still here\n\n"
        quiet += 1
        await asyncio.sleep(LOOK_EVERY)


async def _download(request: Request) -> Response:
    """Hand out a file: a picture to look at, anything else only to keep."""
    try:
        stored = _stage(request).town.telegram.files.again(request.path_params["file_id"])
    except Refusal as refusal:
        return _error(refusal.description, 404)
    picture = view.image_type(stored.content)
    if picture is not None and stored.kind == "photo":
        return Response(stored.content, media_type=picture)
    name = quote(stored.name.replace("/", "_").replace("\\", "_"), errors="replace")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(stored.content, media_type="application/octet-stream", headers=headers)


def _does(shape: type[Asked], act: Callable[[Town, Asked], None]) -> Door:
    """Return a door through which somebody does something."""

    async def door(request: Request) -> Response:
        if not request.headers.get("content-type", "").startswith("application/json"):
            return _error("write JSON", 415)
        return _done(_stage(request).town, shape, await request.body(), act)

    return door


def _done(
    town: Town, shape: type[Asked], body: bytes, act: Callable[[Town, Asked], None]
) -> Response:
    try:
        act(town, shape.model_validate_json(body))
    except ValidationError as error:
        return _error(error.errors()[0]["msg"], 400)
    except (Impossible, Refusal, AssertionError) as error:
        # The local Telegram asserts what no app would let a person do.
        return _error(str(error), 409)
    return JSONResponse({"ok": True})


async def _upload(request: Request) -> Response:
    async with request.form(max_files=1, max_part_size=MOST_BYTES) as form:
        sent = form.get("file")
        if not isinstance(sent, UploadFile) or (sent.size or 0) > MOST_BYTES:
            return _error("send one file of at most 20 MB", 413)
        name, kind = sent.filename or "berkas", sent.content_type or "application/octet-stream"
        content = await sent.read()
        body = str(form.get("act", "")).encode()

    def send(town: Town, act: Act) -> None:
        acts.send_file(town, act, name, content, kind)

    return _done(_stage(request).town, Act, body, send)


async def _turn(request: Request) -> Response:
    """Turn the calendar, and answer when the desk has come to rest there."""
    stage = _stage(request)
    steps = {
        "hour": an_hour_on,
        "day": stage.almanac.next_morning,
        "ten": stage.almanac.ten_days_on,
    }
    target = steps.get(request.path_params["step"])
    if target is None:
        return _error("there is no such step", 404)
    if stage.turning:
        return _error("the calendar is being turned", 409)
    await stage.turn(target)
    return JSONResponse({"ok": True})


def _error(words: str, status: int) -> Response:
    return JSONResponse({"ok": False, "error": words}, status)
