"""The page's routes that are no act of a person: calendar, stories, drawer, faults."""

from datetime import date, datetime

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from demo.demo_people import HOME_OFFICE, OTHER_OFFICE
from demo.demo_session import DemoSession
from demo.demo_stage import DemoBusy, DemoOffice, DemoStage, Target, hour_later
from demo.drawer_view import drawer_state
from demo.stories import BY_KEY
from demo.story_player import StoryProgress

PACES = {"even": 1.0, "slow": 2.0}
"""How slowly a story is played, as a multiple of the time in which one reads along."""
FURTHEST = 400
"""The most days that the calendar can be turned at once."""


def control_routes() -> list[Route]:
    """Return the routes of this module."""
    return [
        Route("/api/turn/{step}", _turn, methods=["POST"]),
        Route("/api/story/{key}", _begin, methods=["POST"]),
        Route("/api/next/{pace}", _next, methods=["POST"]),
        Route("/api/leave", _leave, methods=["POST"]),
        Route("/api/beneath", _beneath),
        Route("/api/fault/{name}", _fault, methods=["POST"]),
    ]


def house_of(request: Request) -> DemoSession:
    """Return the demo that a request goes to."""
    house: DemoSession = request.app.state.house
    return house


async def office_of(request: Request) -> DemoOffice:
    """Return the office that a request names; `present` is held. Raises HTTPException."""
    stage, key = house_of(request).stage, request.query_params.get("office", HOME_OFFICE)
    if key not in stage.offices:
        raise HTTPException(404)
    return await stage.open_office(key)


def error_response(words: str, status: int) -> Response:
    """Return an answer that says why something cannot be done."""
    return JSONResponse({"ok": False, "error": words}, status)


def done_response() -> Response:
    """Return the answer to what has been done."""
    return JSONResponse({"ok": True})


async def _turn(request: Request) -> Response:
    """Turn the calendar, and answer when the desk has nothing left to do."""
    stage = house_of(request).stage
    target = _target(stage, request.path_params["step"])
    if target is None:
        return error_response("there is no such step", 404)
    if stage.turning:
        return error_response("the calendar is being turned", 409)
    await stage.turn(target)
    return done_response()


def _target(stage: DemoStage, step: str) -> Target | None:
    """Return the target of a step, a name or a date; None if there is no such step."""
    steps = {
        "hour": hour_later,
        "morning": stage.almanac.tomorrow,
        "day": stage.almanac.next_morning,
        "ten": stage.almanac.ten_workdays_later,
    }
    if step in steps:
        return steps[step]
    try:
        day = date.fromisoformat(step)
    except ValueError:
        return None
    today = stage.almanac.today(stage.town.clock.now())
    if not 0 < (day - today).days <= FURTHEST:
        return None

    def to_that_day(_: datetime) -> datetime:
        return stage.almanac.morning_of(day)

    return to_that_day


async def _begin(request: Request) -> Response:
    """Begin a story in a new town; the key "none" only makes the town new."""
    house, key = house_of(request), request.path_params["key"]
    story = BY_KEY.get(key)
    if story is None and key != "none":
        return error_response("there is no such story", 404)
    try:
        await house.restart(story.at if story else house.opening())
    except DemoBusy:
        return error_response("the calendar is being turned", 409)
    if story is None:
        async with house.present:
            await house.stage.open_office(OTHER_OFFICE)
    house.telling = StoryProgress(story) if story else None
    house.stage.town.telegram.changed()
    return done_response()


async def _next(request: Request) -> Response:
    """Play the next step of the story, and answer when it is played."""
    house, pace = house_of(request), PACES.get(request.path_params["pace"])
    if pace is None:
        return error_response("there is no such pace", 404)
    if house.telling is None or house.telling.position != "waiting":
        return error_response("no step can be played now", 409)
    if house.stage.turning:
        return error_response("the calendar is being turned", 409)
    await house.telling.play_next_step(house.stage, pace)
    return done_response()


async def _leave(request: Request) -> Response:
    """Leave the story; the town stays as it is, to play on."""
    house = house_of(request)
    if house.telling is not None and house.telling.position == "playing":
        return error_response("a step is being played", 409)
    house.telling = None
    house.stage.town.telegram.changed()
    return done_response()


async def _beneath(request: Request) -> Response:
    house, asked = house_of(request), request.query_params.get("case", "")
    async with house.present:
        chosen = int(asked) if asked.isdecimal() else None
        return JSONResponse(await drawer_state(house.stage, await office_of(request), chosen))


async def _fault(request: Request) -> Response:
    stage = house_of(request).stage
    deeds = {
        "down": stage.cut_telegram_off,
        "busy": stage.make_telegram_busy,
        "up": stage.clear_faults,
    }
    name = request.path_params["name"]
    if name in deeds:
        deeds[name]()
        return done_response()
    if name != "kill":
        return error_response("there is no such fault", 404)
    try:
        await stage.kill()
    except DemoBusy:
        return error_response("the calendar is being turned", 409)
    return done_response()
