"""Masking of what identifies the requester in words for the group."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case
from bot.domain.message import SPOKEN, Content
from bot.domain.words.masking_rules import MaskedText, PersonalKind, mask_personal
from bot.texts import OFFICIAL
from storage import cases

SHOWN_IN_GROUP = frozenset({"text", "voice", "sticker", "location", "venue", "unknown"})
"""Kinds that go to the group at once; a file may be an identity paper, so the person is asked."""

NAMES = ("name", "acting_name", "guardian_name", "representative_name", "typist_name")
NAMED = ("title", "address")
"""What names a place, or a recording."""


@dataclass(frozen=True)
class Names:
    """The names and addresses of a requester, to be masked."""

    names: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def names_of(answers: Answers) -> Names:
    """Return the requester's names and addresses from a form's answers."""
    given = {key: str(value) for key, value in answers.items() if value not in (None, SPOKEN)}
    names = tuple(given[key] for key in NAMES if key in given)
    names += tuple(re.split(r"[,;&]| dan ", given.get("proxy_givers", "")))
    addresses = (given["address"],) if "address" in given else ()
    return Names(names, addresses)


def mask_text(turn: Turn, text: str, names: Names) -> str:
    """Return a text with what identifies the requester masked; its length stays the same."""
    return _mask(turn, text, names).text


def _mask(turn: Turn, text: str, names: Names) -> MaskedText:
    return mask_personal(text, names.names, addresses=names.addresses, keep=(turn.office.place,))


async def names_for(turn: Turn, case: Case) -> Names:
    """Return the names and addresses of a case's requester."""
    return names_of(await cases.identity(turn.tx, case.id))


async def names_behind(turn: Turn, case: Case | None, told: Answers) -> Names:
    """Return the names of a case's requester or, without a case, those in a form's answers."""
    return await names_for(turn, case) if case else names_of(told)


def mask_content(turn: Turn, content: Content, names: Names) -> Content:
    """Return content with text and links masked; masks keep the length, so entities stay.

    A place whose name or address is masked becomes words: its coordinates would tell it.
    """
    text = mask_text(turn, content.text, names)
    entities = tuple(entity for entity in content.entities if _is_harmless(turn, entity, names))
    extra = {
        name: mask_text(turn, value, names) if name in NAMED else value
        for name, value in content.extra.items()
    }
    if content.kind == "venue" and extra != content.extra:
        words = turn.texts.plain(OFFICIAL, "place-masked", **{name: extra[name] for name in NAMED})
        return Content(kind="text", text=words)
    return content.model_copy(update={"text": text, "entities": entities, "extra": extra})


def _is_harmless(turn: Turn, entity: Mapping[str, Any], names: Names) -> bool:
    """Say whether a link's address or a code block's language holds no personal detail."""
    behind = (str(entity.get(name, "")) for name in ("url", "language"))
    return all(mask_text(turn, words, names) == words for words in behind)


def kinds_masked(turn: Turn, content: Content, names: Names) -> tuple[PersonalKind, ...]:
    """Return which kinds of personal details are masked in the words of a message."""
    return tuple(sorted(_mask(turn, content.text, names).found))


def kinds_in_words(turn: Turn, language: str, kinds: Iterable[PersonalKind]) -> str:
    """Name kinds of personal details in a language; "none" if there are none."""
    named = (turn.texts.plain(language, "personal-kind", kind=kind) for kind in kinds)
    return ", ".join(named) or "none"


def is_named(turn: Turn, content: Content, names: Names) -> bool:
    """Return whether a file's name contains a name or address of the requester."""
    name = content.file_name or ""
    return mask_text(turn, name, names) != name
