"""Carry words between citizen and officers, screened on the way to the group."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from bot.actions import carrying
from bot.actions.cards import WANTED_SHOWN
from bot.desk import GROUP, Turn, lane_of, relayed
from bot.domain.bundle import Piece
from bot.domain.case import Case, Person
from bot.domain.message import LONGEST_TEXT, SPOKEN, Content, headed, pieces, units
from bot.domain.screening import screen
from bot.texts import OFFICIAL
from storage import cases, drafts, outbox, parties, story
from storage.outbox import Outgoing

SHOWN_IN_GROUP = frozenset({"text", "voice", "sticker", "location", "venue", "unknown"})
"""Kinds that go to the group as they are; a file may be an identity paper and is asked about."""


@dataclass(frozen=True)
class Names:
    """What names the requester, so that it can be masked."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def names_of(answers: Mapping[str, Any]) -> Names:
    """Return what names the requester in a form's answers."""
    given = {key: str(value) for key, value in answers.items() if value not in (None, SPOKEN)}
    names = tuple(given[key] for key in ("name", "acting_name", "guardian_name") if key in given)
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


async def names_behind(turn: Turn, case: Case | None, told: Mapping[str, Any]) -> Names:
    """Return what names who stands behind a case, or without one who told it in a form."""
    return await names_for(turn, case) if case else names_of(told)


async def names_of_person(turn: Turn, someone: Person) -> Names:
    """Return what names somebody who writes outside a case, by their draft or last request."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is not None and draft.answers.get("name"):
        return names_of(draft.answers)
    return names_of(await cases.last_identity(turn.tx, turn.desk.vault, someone.id))


def masked(turn: Turn, content: Content, names: Names) -> Content:
    """Mask a text and its links; entities keep their places, since a mask is as long."""
    links = (entity.get("url", "") for entity in content.entities)
    shown = [screened(turn, link, names) == link for link in links]
    entities = tuple(entity for entity, keep in zip(content.entities, shown, strict=True) if keep)
    text = screened(turn, content.text, names)
    named = ("title", "address")
    extra = {
        name: screened(turn, value, names) if name in named else value
        for name, value in content.extra.items()
    }
    return content.model_copy(update={"text": text, "entities": entities, "extra": extra})


def is_named(turn: Turn, content: Content, names: Names) -> bool:
    """Say whether a file bears what names the requester."""
    name = content.file_name or ""
    return screened(turn, name, names) != name


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


def group_post(turn: Turn, someone: Person, case: Case | None, heading: str) -> Outgoing:
    """Address a citizen's words to the officers, under a heading."""
    return Outgoing(
        "",
        chat=GROUP,
        lane=lane_of(case),
        payload=turn.group_place(case),
        purpose="citizen-words" if case else "question",
        priority=outbox.CONVERSATION,
        about={"person": someone.id, "heading": heading},
        case_id=case.id if case else None,
        sensitive=True,
    )


async def post(
    turn: Turn, case: Case | None, someone: Person, content: Content, heading: str
) -> int:
    """Post a person's words in their case's place, or in General; a reply goes back to them."""
    template = group_post(turn, someone, case, heading)
    method, payload = relayed(content)
    return await turn.post(
        replace(template, method=method, payload={**payload, **template.payload})
    )


async def overflow(turn: Turn, someone: Person, case: Case) -> None:
    """Post what is asked in full where the card had to shorten it."""
    if units(case.wanted) <= WANTED_SHOWN:
        return
    title = turn.desk.texts.plain(OFFICIAL, "citizen-asks-in-full")
    for piece in pieces(case.wanted, LONGEST_TEXT - units(title) - 2):
        for message in headed(Content(kind="text", text=piece), title):
            await post(turn, case, someone, message, title)


async def to_citizen(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    someone: Person,
    case: Case | None,
    chat_id: int,
    said: Sequence[Piece],
    *,
    heading: str,
    purpose: str,
    about: dict[str, Any],
    held_until: datetime | None = None,
    reply: dict[str, Any] | None = None,
    thread_id: int | None = None,
) -> int:
    """Queue what officers wrote in the group `chat_id`; return the row that proves its arrival.

    Everybody else who takes part in the case gets a copy, which proves nothing.
    """
    template = Outgoing(
        "",
        chat=str(someone.telegram_id),
        lane=f"p:{someone.telegram_id}",
        payload={"reply_parameters": reply} if reply else {},
        purpose=purpose,
        priority=outbox.CONVERSATION,
        about={"person": someone.id, "heading": heading, **about},
        case_id=case.id if case else None,
        sensitive=True,
        held_until=held_until,
    )
    seq = await carrying.send(turn, template, chat_id, said, thread_id=thread_id)
    for other in await parties.others(turn.tx, case.id, someone.id) if case else ():
        copied = _copied(template, other, seq)
        await carrying.send(turn, copied, chat_id, said, thread_id=thread_id)
    return seq


def _copied(template: Outgoing, other: Person, seq: int) -> Outgoing:
    """Address the same words to somebody else who takes part in the case."""
    return replace(
        template,
        chat=str(other.telegram_id),
        lane=f"p:{other.telegram_id}",
        payload={},
        purpose="copy",
        about={"person": other.id, "heading": template.about["heading"], "copy_of": seq},
    )
