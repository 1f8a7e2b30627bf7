"""Masking of what identifies the requester in words for the group."""

import re
from dataclasses import dataclass

from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.form_answers import Answers
from bot.domain.masking_rules import screen
from bot.domain.message import SPOKEN, Content
from storage import cases, drafts

SHOWN_IN_GROUP = frozenset({"text", "voice", "sticker", "location", "venue", "unknown"})
"""Kinds that go to the group at once; a file may be an identity paper, so the person is asked."""


@dataclass(frozen=True)
class Names:
    """The names and addresses of a requester, to be masked."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def names_of(answers: Answers) -> Names:
    """Return the requester's names and addresses from a form's answers."""
    given = {key: str(value) for key, value in answers.items() if value not in (None, SPOKEN)}
    names = tuple(given[key] for key in ("name", "acting_name", "guardian_name") if key in given)
    names += tuple(re.split(r"[,;&]| dan ", given.get("proxy_givers", "")))
    addresses = (given["address"],) if "address" in given else ()
    return Names(names, addresses)


def screened(turn: Turn, text: str, names: Names) -> str:
    """Return a text with what identifies the requester masked; its length stays the same."""
    keep = (turn.office.place,)
    return screen(text, names.names, addresses=names.addresses, keep=keep).text


async def names_for(turn: Turn, case: Case) -> Names:
    """Return the names and addresses of a case's requester."""
    return names_of(await cases.identity(turn.tx, case.id))


async def names_behind(turn: Turn, case: Case | None, told: Answers) -> Names:
    """Return the names of a case's requester or, without a case, those in a form's answers."""
    return await names_for(turn, case) if case else names_of(told)


async def names_of_person(turn: Turn, person: Person) -> Names:
    """Return the names of a person who writes outside a case, from their draft or last request."""
    draft = await drafts.find(turn.tx, person.id)
    if draft is not None and draft.answers.get("name"):
        return names_of(draft.answers)
    return names_of(await cases.last_identity(turn.tx, person.id))


def masked(turn: Turn, content: Content, names: Names) -> Content:
    """Return content with text and links masked; masks keep the length, so entities stay."""
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
    """Return whether a file's name contains a name or address of the requester."""
    name = content.file_name or ""
    return screened(turn, name, names) != name
