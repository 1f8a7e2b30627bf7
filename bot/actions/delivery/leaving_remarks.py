"""What hides in words and files that leave the office: told, where, to who lets them go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

from bot.desk.turn import Turn
from bot.domain.authority import Authority, OwnWill
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers, text_in
from bot.domain.hidden_finding import Finding, Hides, findings
from bot.domain.message import Content
from bot.domain.private_details import details, plain
from bot.forms.leaving_files import HIDES, LeavingAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, file_archive

LOOKED_AT = frozenset({"document", "photo"})
"""Kinds in which something can hide that the desk could see."""
PATIENCE = timedelta(minutes=1)
"""How long a file may be read until who waits for it is asked instead."""

Part = tuple[tuple[int, int], Content]
"""A message that leaves, and where it stands: (chat, message)."""


@dataclass(frozen=True)
class Remarks:
    """What hides in messages that leave: of each its number, what it is called, and a finding."""

    found: tuple[tuple[int, str, Finding], ...]

    @property
    def is_reading(self) -> bool:
        """Say whether a file is still read, which takes seconds."""
        return any(one.kind is Hides.WAITING for _, _, one in self.found)

    @property
    def asked(self) -> str:
        """Return a checksum of what must be let go by somebody; nothing if there is none."""
        asked = [f"{name}{one.model_dump_json()}" for _, name, one in self.found if one.is_asked]
        return f"{crc32(''.join(asked).encode()):08x}" if asked else ""


async def of(turn: Turn, case: Case | None, parts: Sequence[Part]) -> Remarks:
    """Return what hides in the words and files of messages, but what is the requester's own."""
    found: list[tuple[int, str, Finding]] = []
    for number, (place, content) in enumerate(parts, 1):
        said = await of_others(turn, case, [*findings(Hides.SHOWN, "", [_said(content)])])
        found += [(number, "", one) for one in said]
        name = content.file_name or content.kind
        found += [(number, name, one) for one in await _in_file(turn, place, content)]
    return Remarks(tuple(found))


async def _in_file(turn: Turn, place: tuple[int, int], content: Content) -> Sequence[Finding]:
    """Return what a file hides; one that cannot be had or read holds nobody up for ever."""
    if content.kind not in LOOKED_AT or content.file_id is None:
        return ()
    file = await file_archive.at(turn.tx, place, content.file_id)
    if file is not None and file.state == "kept":
        return file.found
    waits = file is not None and file.state == "waiting"
    if file is not None and waits and turn.now < file.stored_at + PATIENCE:
        return (Finding(kind=Hides.WAITING),)
    return (Finding(kind=Hides.UNREAD, where="late" if waits or file is None else file.state),)


async def of_others(turn: Turn, case: Case | None, found: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return findings without what is the requester's own, or the office's."""
    own = await _own_details(turn, case)
    return tuple(one for one in (each.without(own) for each in found) if one is not None)


async def of_words(turn: Turn, case: Case | None, content: Content) -> str:
    """Return of whose details words tell that are not the requester's own, such as "1 NIK"."""
    found = await of_others(turn, case, [*findings(Hides.SHOWN, "", [_said(content)])])
    return ", ".join(filter(None, (in_words(turn, one) for one in found)))


def _said(content: Content) -> str:
    """Return what a message says in words; a contact card tells a telephone."""
    phone = content.extra.get("phone_number")
    return f"{content.text}\nHP {phone}" if phone else content.text


async def _own_details(turn: Turn, case: Case | None) -> str:
    """Return what identifies a case's requester and the office itself, as details are compared."""
    told = await cases.identity(turn.tx, case.id) if case else {}
    office = (turn.office.phone, turn.office.email, turn.office.address)
    said = [str(value) for value in (*told.values(), *office) if value]
    phones = details("\n".join(f"HP {words}" for words in said)).values()
    return "\n".join(
        [*map(str.casefold, said), *map(plain, said), *(one for all_of in phones for one in all_of)]
    )


async def told(_turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Return what a form hides that leaves, to stand below the question why that goes."""
    return Markup(text_in(answers, HIDES))


async def record(
    turn: Turn, case: Case | None, by: Authority | OwnWill | Officer, filled: LeavingAnswers
) -> None:
    """Record that what a form hides leaves all the same, and why; nothing if it hides nothing."""
    if filled.hides:
        why = filled.let_go_reason or ""
        await turn.record(case, EventName.HIDDEN_LET_GO, by, reason=why, evidence=filled.hides)


def lines(turn: Turn, remarks: Remarks, *, lost: bool = False) -> list[Markup]:
    """Return a line for each thing that hides: in which message, where, and of whom how many.

    With `lost`, also for what a copy without it would be without.
    """
    return [
        turn.texts.say(
            OFFICIAL,
            "leaving-remark",
            number=number,
            name=name or "none",
            kind=one.kind,
            where=one.where or "none",
            lines=one.lines,
            details=in_words(turn, one) or "none",
        )
        for number, name, one in remarks.found
        if lost or one.kind is not Hides.LOST
    ]


def in_words(turn: Turn, found: Finding) -> str:
    """Return of how many persons' details something tells, such as "30 NIK"."""
    named = (
        (count, turn.texts.plain(OFFICIAL, "personal-kind", kind=kind))
        for kind, count in found.of.items()
    )
    return ", ".join(f"{count} {name}" for count, name in named)
