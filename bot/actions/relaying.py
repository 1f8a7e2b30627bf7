"""Carry words between citizen and officers, screened on the way to the group."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.actions.cards import WANTED_SHOWN
from bot.desk import GROUP, Turn, lane_of, relayed
from bot.domain.case import Case, Person
from bot.domain.message import LONGEST_TEXT, SPOKEN, Content, headed, pieces, units
from bot.domain.screening import screen
from bot.texts import OFFICIAL
from storage import cases, outbox, state, story
from storage.outbox import Outgoing

SHOWN_IN_GROUP = frozenset({"text", "voice", "sticker", "location", "unknown"})
"""Kinds that go to the group as they are; a file may be an identity paper and is asked about."""


@dataclass(frozen=True)
class Names:
    """What names the requester, so that it can be masked."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def names_of(answers: Mapping[str, Any]) -> Names:
    """Return what names the requester in a form's answers."""
    given = {key: str(value) for key, value in answers.items() if value not in (None, SPOKEN)}
    names = tuple(given[key] for key in ("name", "acting_name") if key in given)
    names += tuple(re.split(r"[,;&]| dan ", given.get("proxy_givers", "")))
    addresses = (given["address"],) if "address" in given else ()
    return Names(names, addresses)


def screened(turn: Turn, text: str, names: Names) -> str:
    """Mask what identifies the requester; the text keeps its length."""
    keep = (turn.desk.office.place,)
    return screen(text, names.names, addresses=names.addresses, keep=keep).text


async def names_for(turn: Turn, case: Case) -> Names:
    """Return what names the requester of a case."""
    return names_of(await cases.identity(turn.tx, turn.desk.vault, case.id))


async def names_of_person(turn: Turn, someone: Person) -> Names:
    """Return what names somebody who writes outside a case, if they ever filed a request."""
    return names_of(await cases.last_identity(turn.tx, turn.desk.vault, someone.id))


def masked(turn: Turn, content: Content, names: Names) -> Content:
    """Mask a text and its links; entities keep their places, since a mask is as long."""
    links = (entity.get("url", "") for entity in content.entities)
    shown = [screened(turn, link, names) == link for link in links]
    entities = tuple(entity for entity, keep in zip(content.entities, shown, strict=True) if keep)
    text = screened(turn, content.text, names)
    return content.model_copy(update={"text": text, "entities": entities})


async def group_id(turn: Turn) -> int:
    """Return the officers' group's id, which is a part of every place in it."""
    return int(await state.get(turn.tx, "group_id") or 0)


async def keep(
    turn: Turn,
    case: Case,
    direction: Literal["citizen", "reply", "answer", "note"],
    place: tuple[int, int],
    content: Content,
    at: datetime | None = None,
) -> None:
    """Keep what was said as a version on the case."""
    vault = turn.desk.vault
    await story.add_message(turn.tx, vault, case.id, direction, place, content, at or turn.now)


async def to_group(
    turn: Turn,
    someone: Person,
    case: Case,
    place: tuple[int, int],
    content: Content,
    *,
    material: bool = True,
    heading: str = "citizen-says",
) -> int:
    """Show the officers what the citizen sent; a file only if it was given as material.

    Return the row that carries it.
    """
    names = await names_for(turn, case)
    safe = masked(turn, content, names)
    named_file = screened(turn, content.file_name or "", names) != (content.file_name or "")
    if content.kind == "contact" or named_file or not (material or content.kind in SHOWN_IN_GROUP):
        return await _announce(turn, case, place, safe)
    title = turn.desk.texts.plain(OFFICIAL, heading)
    rows = [await _post(turn, case, someone, message) for message in headed(safe, title)]
    return rows[-1]


async def _post(turn: Turn, case: Case, someone: Person, content: Content) -> int:
    method, payload = relayed(content)
    return await turn.post(
        Outgoing(
            method,
            chat=GROUP,
            lane=lane_of(case),
            payload={**payload, **turn.group_place(case)},
            purpose="citizen-words",
            priority=outbox.CONVERSATION,
            about={"person": someone.id},
            case_id=case.id,
            sensitive=True,
        )
    )


async def _announce(turn: Turn, case: Case, place: tuple[int, int], content: Content) -> int:
    """Say that a file came, with a button that opens it in the officer's private chat."""
    texts = turn.desk.texts
    kind = texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    text = texts.say(OFFICIAL, "file-arrived", kind=kind, words=content.text)
    open_it = turn.button(OFFICIAL, "button-open-private", "case", "file", case.id, place[1])
    return await turn.tell_group(text, [[open_it]], case=case, purpose="citizen-words")


async def overflow(turn: Turn, someone: Person, case: Case) -> None:
    """Post what is asked in full where the card had to shorten it."""
    if units(case.wanted) <= WANTED_SHOWN:
        return
    title = turn.desk.texts.plain(OFFICIAL, "citizen-asks-in-full")
    for piece in pieces(case.wanted, LONGEST_TEXT - units(title) - 2):
        for message in headed(Content(kind="text", text=piece), title):
            await _post(turn, case, someone, message)


async def to_citizen(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    someone: Person,
    case: Case | None,
    content: Content,
    *,
    heading: str,
    purpose: str,
    about: dict[str, Any],
    held_until: datetime | None = None,
) -> int:
    """Queue an officer's words for the citizen; return the row that proves their arrival.

    What takes two messages goes in order, and the last one is the proof.
    """
    seq = 0
    messages = headed(content, heading)
    for place, message in enumerate(messages):
        method, payload = relayed(message)
        last = place == len(messages) - 1
        seq = await turn.post(
            Outgoing(
                method,
                chat=str(someone.telegram_id),
                lane=f"p:{someone.telegram_id}",
                payload=payload,
                purpose=purpose if last else "word",
                priority=outbox.CONVERSATION,
                about={"person": someone.id, **about},
                case_id=case.id if case else None,
                sensitive=True,
                held_until=held_until,
            )
        )
    return seq
