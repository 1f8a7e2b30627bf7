"""The web application of the page: what people see, what they do, and the controls."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar
from urllib.parse import quote

from pydantic import ValidationError
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from demo import page_view, person_acts
from demo.demo_people import DemoTown
from demo.demo_session import DemoSession
from demo.demo_stage import DemoStage
from demo.page_controls import (
    control_routes,
    done_response,
    error_response,
    house_of,
    office_of,
)
from demo.page_guard import PAGE, Guard
from demo.person_acts import ImpossibleAct, MessageAct, PersonAct
from sandbox.state.faults import Refusal
from sandbox.state.stored_files import StoredFile

LOOK_EVERY = 0.1
"""Seconds between two looks for something new to show."""
HEARTBEAT = 100
"""Looks without news after which an empty line keeps the connection open."""
PDF = b"%PDF-"
MOST_FILES = 10
MOST_BYTES = 20 * 1024 * 1024
PAGE_FILES = tuple(
    path.name for path in sorted(PAGE.iterdir()) if path.suffix in (".js", ".css", ".svg")
)

Asked = TypeVar("Asked", bound=PersonAct)
Door = Callable[[Request], Awaitable[Response]]


def page_app(house: DemoSession) -> Starlette:
    """Return the web application of the page."""
    routes = [
        Route("/", _file("index.html")),
        *(Route(f"/{name}", _file(name)) for name in PAGE_FILES),
        Route("/api/state", _state),
        Route("/api/changes", _changes),
        Route("/api/files/{file_id}", _download),
        Route("/api/say", _does(PersonAct, person_acts.write_message), methods=["POST"]),
        Route("/api/start", _does(PersonAct, person_acts.press_start), methods=["POST"]),
        Route("/api/voice", _does(PersonAct, person_acts.send_voice), methods=["POST"]),
        Route("/api/edit", _does(MessageAct, person_acts.edit_message), methods=["POST"]),
        Route("/api/press", _does(MessageAct, person_acts.press_inline_button), methods=["POST"]),
        Route("/api/file", _upload, methods=["POST"]),
        Route("/api/react", _does(MessageAct, person_acts.set_reaction), methods=["POST"]),
        *control_routes(),
    ]
    app = Starlette(routes=routes, middleware=[Middleware(Guard)])
    app.state.house = house
    return app


def _file(name: str) -> Door:
    async def shown(_: Request) -> Response:
        return FileResponse(PAGE / name)

    return shown


async def _state(request: Request) -> Response:
    asked = request.query_params
    citizen, officer = asked.get("citizen", "sari"), asked.get("officer", "budi")
    house = house_of(request)
    async with house.present:
        office = await office_of(request)
        sides = {part.key: part.side for part in office.town.place.people}
        if (sides.get(citizen), sides.get(officer)) != ("citizen", "officer"):
            return error_response("nobody of that name", 404)
        return JSONResponse(await page_view.page_state(house, office, citizen, officer))


async def _changes(request: Request) -> Response:
    return StreamingResponse(_news(house_of(request)), media_type="text/event-stream")


async def _news(house: DemoSession) -> AsyncIterator[str]:
    """Yield the page's revision number whenever there is something new to see."""
    shown, quiet = "", 0
    while True:
        telegrams = [office.town.telegram for office in house.stage.offices.values()]
        revision = f"{house.generation}.{sum(one.revision for one in telegrams)}"
        if revision != shown:
            shown, quiet = revision, 0
            yield f"data: {revision}\n\n"
        elif quiet >= HEARTBEAT:
            quiet = 0
            yield ": still here\n\n"
        quiet += 1
        await asyncio.sleep(LOOK_EVERY)


async def _download(request: Request) -> Response:
    """Return a file: photos, and PDFs if asked to open, to be shown, others to be saved."""
    stored = _stored(house_of(request).stage, request.path_params["file_id"])
    if stored is None:
        return error_response("there is no such file", 404)
    picture = page_view.image_type(stored.content)
    if picture is not None and stored.kind == "photo":
        return Response(stored.content, media_type=picture)
    if stored.content.startswith(PDF) and "open" in request.query_params:
        return Response(stored.content, media_type="application/pdf")
    name = quote(stored.name.replace("/", "_").replace("\\", "_"), errors="replace")
    headers = {"content-disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(stored.content, media_type="application/octet-stream", headers=headers)


def _stored(stage: DemoStage, file_id: str) -> StoredFile | None:
    """Return a stored file from whichever office has it, or None."""
    for office in stage.offices.values():
        with contextlib.suppress(Refusal):
            return office.town.telegram.files.again(file_id)
    return None


async def _town(request: Request) -> DemoTown:
    async with house_of(request).present:
        return (await office_of(request)).town


def _does(shape: type[Asked], act: Callable[[DemoTown, Asked], None]) -> Door:
    """Return the handler of a route by which a person acts."""

    async def door(request: Request) -> Response:
        if not request.headers.get("content-type", "").startswith("application/json"):
            return error_response("write JSON", 415)
        return _done(await _town(request), shape, await request.body(), act)

    return door


def _done(
    town: DemoTown, shape: type[Asked], body: bytes, act: Callable[[DemoTown, Asked], None]
) -> Response:
    try:
        asked = shape.model_validate_json(body)
        if asked.person not in town.people:
            return error_response("nobody of that name", 400)
        act(town, asked)
    except ValidationError as wrong:
        return error_response(wrong.errors()[0]["msg"], 400)
    except (ImpossibleAct, Refusal, AssertionError) as wrong:
        # The local Telegram raises AssertionError for what no app would let a person do.
        return error_response(str(wrong), 409)
    return done_response()


async def _upload(request: Request) -> Response:
    """Take one file, or several as an album."""
    async with request.form(max_files=MOST_FILES, max_part_size=MOST_BYTES) as form:
        sent = [one for one in form.getlist("file") if isinstance(one, UploadFile)]
        if not sent or sum(one.size or 0 for one in sent) > MOST_BYTES:
            return error_response("send at most ten files of together 20 MB", 413)
        parts = [(one.filename or "berkas", await one.read()) for one in sent]
        kind = sent[0].content_type or "application/octet-stream"
        body = str(form.get("act", "")).encode()

    def send(town: DemoTown, act: PersonAct) -> None:
        if len(parts) > 1:
            person_acts.send_album(town, act, parts)
        else:
            person_acts.send_file(town, act, *parts[0], kind)

    return _done(await _town(request), PersonAct, body, send)
