"""The ways in which the local Telegram refuses a call."""

from typing import Any

JSON = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """An answer with `ok: false`, in Telegram's own words."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class Unseen(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """A call that Telegram accepts though there is nothing left that it could change."""


class Dropped(Exception):  # noqa: N818 - a fault of the network, not of ours
    """The connection breaks without an answer."""


def bad(description: str, **parameters: int) -> Refusal:
    """Return a 400 refusal with `description` after "Bad Request: "."""
    return Refusal(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> Refusal:
    """Return a 403 refusal with `description` after "Forbidden: "."""
    return Refusal(403, f"Forbidden: {description}")


def too_many(seconds: int) -> Refusal:
    """Return a 429 refusal that asks to wait `seconds`."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
