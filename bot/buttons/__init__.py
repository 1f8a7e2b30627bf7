"""Encode and decode callback data: what a button means, in at most 64 bytes."""

from dataclasses import dataclass

LIMIT = 64
SEPARATOR = ":"


@dataclass(frozen=True)
class Press:
    """What a pressed button says: a name and its arguments. Never trusted, always checked."""

    name: str
    arguments: tuple[str, ...] = ()

    def number(self, place: int = 0) -> int | None:
        """Return an argument as a number, or None if it is not one."""
        if place < len(self.arguments) and self.arguments[place].isascii():
            text = self.arguments[place]
            return int(text) if text.isdigit() and len(text) <= 15 else None
        return None

    def word(self, place: int = 0) -> str:
        """Return an argument as text, or an empty one."""
        return self.arguments[place] if place < len(self.arguments) else ""


def encode(name: str, *arguments: object) -> str:
    """Return callback data. Raises ValueError if it would be longer than Telegram takes."""
    text = SEPARATOR.join((name, *map(str, arguments)))
    if len(text.encode()) > LIMIT:
        raise ValueError(f"callback data is longer than {LIMIT} bytes: {name}")
    return text


def decode(text: str) -> Press:
    """Decode callback data, which may hold anything at all."""
    name, *arguments = text[: 2 * LIMIT].split(SEPARATOR)
    return Press(name, tuple(arguments))
