"""Data kept about a person, in words: without internal codes and without officers' names."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from bot.desk.turn import Desk
from bot.domain.case import RequesterKind
from bot.domain.data_rights import Holding
from bot.domain.events import EventName
from bot.texts import OFFICIAL

INSIDE = frozenset({"message_id", "file_id", "kind", "entities", "extra", "album", "case"})
"""Parts of a stored message that mean nothing to people."""
MOST_LETTERS = 20_000
"""Most characters of one value; a person who wrote more has it in the chat."""
PARTS: Mapping[str, tuple[str, ...]] = {
    "dates": ("due_kind", "", "because"),
    "decisions": ("decision_outcome",),
    "disputes": ("dispute_stage",),
    "errands": ("told_channel",),
    "objection_answers": ("", "objection_answer_outcome"),
    "objections": ("", "objection_ground"),
    "uploads": ("upload_purpose", "upload_state"),
}
"""The choice behind each part that a query joins by "|"; "" is a time, a day or plain words."""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.+]+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
PICTURE = re.compile(r"^[^\w(]+ ")
"""An emoji before the words of a choice, which is left out on paper."""


def words(desk: Desk, language: str, one: Holding) -> str:
    """Return one holding in words: codes by their texts, sealed values line by line."""
    lines = [_clear(desk, language, one), *_lines(desk, language, one.opened)]
    return "\n".join(line for line in lines if line)[:MOST_LETTERS]


def _clear(desk: Desk, language: str, one: Holding) -> str:
    texts = desk.texts
    match one.kind:
        case "messages":
            return texts.plain(language, f"data-said-{one.clear}")
        case "proofs":
            return texts.plain(language, "data-proof", state=one.clear)
        case "sent":
            method, fate = one.clear.split("|")
            what = "words" if method == "sendMessage" else "file"
            return texts.plain(language, "data-sent", what=what, fate=fate)
        case "events":
            return _event(desk, language, one.clear)
        case "asked":
            number, right, outcome = one.clear.split("|")
            name = texts.plain(language, f"right-name-{right}")
            return texts.plain(
                language, "data-asked", number=number, right=name, outcome=outcome or "open"
            )
        case _:
            named = zip_longest(PARTS.get(one.kind, ()), one.clear.split("|"), fillvalue="")
            return " · ".join(_part(desk, language, *part) for part in named if part[1])


def _part(desk: Desk, language: str, name: str, part: str) -> str:
    """Return one stored part in words: a time, a day, a choice, or the part itself."""
    if INSTANT.fullmatch(part):
        return desk.texts.moment(language, datetime.fromisoformat(part))
    if DAY.fullmatch(part):
        return desk.texts.day(language, date.fromisoformat(part))
    if name == "because":
        return desk.texts.plain(language, f"because-{part}")
    return chosen(desk, language, name, part)


def _event(desk: Desk, language: str, clear: str) -> str:
    """Return what happened and who did it, an officer by the names of their roles alone."""
    texts = desk.texts
    name, actor, roles = clear.split("|")
    event = EventName(name)
    what = (
        texts.plain(language, f"event-{event}")
        if event.row.for_citizens
        else texts.plain(OFFICIAL, f"chronicle-{event}")
    )
    who = actor if actor in ("citizen", "desk") else "officer"
    held = [texts.plain(OFFICIAL, f"role-{role}") for role in json.loads(roles)]
    by = texts.plain(language, "data-by", who=who, roles=", ".join(held) or "none")
    return f"{by}: {what}"


def _lines(desk: Desk, language: str, value: Any, name: str = "") -> list[str]:
    """Return a stored value line by line, each under the name of its field."""
    match value:
        case None | "":
            return []
        case Mapping():
            return [
                line
                for field, part in value.items()
                if field not in INSIDE or part in tuple(RequesterKind)
                for line in _lines(desk, language, part, field)
            ]
        case list():
            return [line for part in value for line in _lines(desk, language, part, name)]
        case _:
            return [f"{_named(desk, language, name)}{_part(desk, language, name, str(value))}"]


def chosen(desk: Desk, language: str, name: str, value: object) -> str:
    """Return a choice by its words without the emoji, and everything else as it is."""
    label = f"choice-{name}-{value}".replace("_", "-")
    for spoken in (language, OFFICIAL):
        if desk.texts.has(spoken, label):
            return PICTURE.sub("", desk.texts.plain(spoken, label))
    return str(value)


def _named(desk: Desk, language: str, name: str) -> str:
    if name in ("", "text", "words"):
        return ""
    label = f"field-{name}".replace("_", "-")
    spoken = next((one for one in (language, OFFICIAL) if desk.texts.has(one, label)), None)
    return f"{desk.texts.plain(spoken, label) if spoken else name.replace('_', ' ')}: "
