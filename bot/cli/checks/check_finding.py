"""The result of one check, said in the language of the terminal."""

from dataclasses import dataclass

from bot.cli.operator_words import say


@dataclass(frozen=True)
class Finding:
    """The result of one check; unless it is `good`, a `fatal` one keeps the desk from running."""

    text: str
    good: bool = True
    fatal: bool = True


def fine(text_id: str, **values: object) -> Finding:
    """Return that something is as it should be."""
    return Finding(say(f"check-{text_id}", **values))


def warned(text_id: str, **values: object) -> Finding:
    """Return that something is lacking without which the desk runs all the same."""
    return Finding(say(f"check-{text_id}", **values), good=False, fatal=False)


def failed(text_id: str, **values: object) -> Finding:
    """Return that something is lacking without which the desk cannot run."""
    return Finding(say(f"check-{text_id}", **values), good=False)
