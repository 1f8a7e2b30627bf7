"""The parameters of a call: names checked, values read from forms or JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.state.api_refusal import JSON, bad
from bot.sandbox.state.stored_files import KINDS, Upload


def _whole(name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        words = "chat not found" if name == "chat_id" else f"invalid {name} specified"
        raise bad(words) from None


def _number(name: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad(f"invalid {name} specified") from None


def _truth(_name: str, value: Any) -> bool:
    return value is True or str(value).lower() in {"true", "yes", "1"}


def _words(_name: str, value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _json(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise bad(f"can't parse {name} JSON object") from None


def _object(name: str, value: Any) -> JSON:
    read = _json(name, value)
    if not isinstance(read, dict):
        raise bad(f"object expected as {name}")
    return read


def _array(name: str, value: Any) -> list[Any]:
    read = _json(name, value)
    if not isinstance(read, list):
        raise bad(f"expected an Array of {name}")
    return read


Reader = Callable[[str, Any], Any]
READERS: dict[Reader, str] = {
    _whole: "chat_id duration limit length message_id message_thread_id offset timeout user_id",
    _number: "latitude longitude",
    _truth: "disable_notification drop_pending_updates protect_content show_alert"
    " disable_content_type_detection has_spoiler",
    _words: "address callback_query_id caption emoji file_id first_name language_code last_name"
    " name parse_mode performer phone_number text title url",
    _object: "link_preview_options reply_markup reply_parameters scope",
    _array: "allowed_updates caption_entities commands entities message_ids reaction",
    _json: "media",
}
READER_OF: dict[str, Reader] = {
    name: reader for reader, names in READERS.items() for name in names.split()
} | dict.fromkeys(KINDS, _words)

MISSING = {
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "message_thread_id": "message thread not found",
}


@dataclass(frozen=True)
class Parameters:
    """The parameters of one call as Python values, and the files that came with it."""

    values: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def get(self, name: str, default: Any = None) -> Any:
        """Return a parameter, or `default` where it was not given."""
        return self.values.get(name, default)


def read(
    raw: Mapping[str, Any], uploads: Mapping[str, Upload], required: list[str], optional: list[str]
) -> Parameters:
    """Return the parameters of a call; raise Refusal for a missing or an unknown one."""
    known = {*required, *optional}
    unknown = sorted(set(raw) - known)
    if unknown:
        raise bad(f'unknown parameter "{unknown[0]}"')
    for name in required:
        if raw.get(name) in (None, "") and name not in uploads:
            raise bad(MISSING.get(name, f"{name} is empty"))
    given = {name: value for name, value in raw.items() if value is not None}
    return Parameters({n: READER_OF[n](n, value) for n, value in given.items()}, uploads)
