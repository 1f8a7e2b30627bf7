"""Handling of one Bot API call, from its name and parameters to its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sandbox.api.call_parameters import Parameters, read
from sandbox.api.methods import METHODS
from sandbox.state.faults import JSON, ConnectionDropped, NothingToChange, Refusal, too_many
from sandbox.state.shared_state import Call, State
from sandbox.state.stored_files import Upload

COUNTED = {
    "edit": "edit_counts",
    "setMessageReaction": "reaction_counts",
    "createForumTopic": "topic_counts",
}
"""Beginnings of methods that may count like messages, and the question whether they do."""


@dataclass(frozen=True)
class ApiRequest:
    """A call as it came in."""

    token: str
    method: str
    raw: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    @property
    def chat(self) -> int | None:
        """Return the id of the call's chat, if any; faults and flood limits depend on it."""
        try:
            return int(self.raw["chat_id"])
        except (KeyError, TypeError, ValueError):
            return None


@dataclass(frozen=True)
class ApiAnswer:
    """The answer to a call: an HTTP status and the JSON body."""

    status: int
    body: JSON


def _refused(refusal: Refusal) -> ApiAnswer:
    body: JSON = {
        "ok": False,
        "error_code": refusal.status,
        "description": refusal.description,
    }
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return ApiAnswer(refusal.status, body)


def _check_pace(state: State, request: ApiRequest, asked: Parameters) -> None:
    count = _messages(state, request.method, asked)
    if not state.enforce_pace or not count or request.chat is None:
        return
    minute = state.behaviour.number("group_minute")
    seconds = state.pace.wait(request.chat, state.clock.monotonic(), count, minute)
    if seconds:
        raise too_many(seconds)


def _messages(state: State, method: str, asked: Parameters) -> int:
    """Return how many messages a call counts as."""
    if method == "sendMediaGroup":
        return len(asked["media"]) if state.behaviour["album_counts"] else 1
    named = (name for start, name in COUNTED.items() if method.startswith(start))
    return int(method.startswith("send") or any(state.behaviour[name] is True for name in named))


def _run(state: State, request: ApiRequest, asked: Parameters) -> Any:
    fault = state.faults.take_fault("fail", request.method, request.chat)
    if fault:
        raise fault.refusal()
    _check_pace(state, request, asked)
    return METHODS[request.method].run(state, asked)


def _asked(state: State, request: ApiRequest) -> Parameters:
    if request.token != state.token:
        raise Refusal(401, "Unauthorized")
    method = METHODS.get(request.method)
    if method is None:
        state.unknown_methods.append(request.method)
        raise Refusal(404, "Not Found")
    return read(request.raw, request.uploads, method.required, method.optional)


def answer(state: State, request: ApiRequest) -> ApiAnswer:
    """Carry out a call and return its answer; raise Dropped if a fault breaks the connection."""
    asked = Parameters(request.raw)
    faults, name, chat = state.faults, request.method, request.chat
    if faults.is_down or faults.take_fault("before", name, chat):
        _note(
            state, name, asked, ApiAnswer(0, {"description": "connection lost before the effect"})
        )
        raise ConnectionDropped
    try:
        asked = _asked(state, request)
        given = ApiAnswer(200, {"ok": True, "result": _run(state, request, asked)})
    except NothingToChange:
        given = ApiAnswer(200, {"ok": True, "result": True})
    except Refusal as refusal:
        given = _refused(refusal)
    if faults.take_fault("after", name, chat):
        _note(state, name, asked, ApiAnswer(0, {"description": "connection lost after the effect"}))
        raise ConnectionDropped
    _note(state, name, asked, given)
    return given


def _note(state: State, method: str, asked: Parameters, given: ApiAnswer) -> None:
    error, result = str(given.body.get("description", "")), given.body.get("result")
    first = result[0] if isinstance(result, list) and result else result
    made = first.get("message_id") if isinstance(first, dict) else None
    state.note(Call(method, dict(asked.values), state.clock.now(), given.status, error, made))
