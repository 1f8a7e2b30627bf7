"""Checks of what words and files give away, reported to whoever writes or sends them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.desk import group_message, way_back
from bot.desk.button_acts import case_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, OwnWill
from bot.domain.law.case import Case, Officer
from bot.domain.message import Content, checksum_of
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import BARE, KeptFile
from bot.domain.words.hidden_finding import (
    Finding,
    HidingKind,
    comparable_words,
    find_in_pieces,
    private_details_in,
)
from bot.errors import Refused, certain
from bot.forms.answer_fields import HIDDEN_FIELD, OutgoingAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, file_archive, outbox

READABLE_KINDS = frozenset({"document", "photo"})
"""Kinds in which something can hide that the desk could see."""
LONGEST_READING = timedelta(minutes=1)
"""How long a file may be read until who waits for it is asked instead."""

Part = tuple[tuple[int, int], Content]
"""A message that leaves, and where it stands: (chat, message)."""


@dataclass(frozen=True)
class Remarks:
    """What outgoing messages disclose: the message's number, the file's name, a finding."""

    found: tuple[tuple[int, str, Finding], ...]

    @property
    def is_unfinished(self) -> bool:
        """Say whether a file is still read, which takes seconds."""
        return any(one.kind is HidingKind.WAITING for _, _, one in self.found)

    @property
    def asked(self) -> str:
        """Return a checksum of the findings that somebody must allow; empty if none."""
        asked = [f"{name}{one.model_dump_json()}" for _, name, one in self.found if one.is_asked]
        return checksum_of("".join(asked)) if asked else ""


async def find_remarks(turn: Turn, case: Case | None, parts: Sequence[Part]) -> Remarks:
    """Return what the words and files of messages disclose, except the requester's own data."""
    found: list[tuple[int, str, Finding]] = []
    for number, (place, content) in enumerate(parts, 1):
        said = await without_own(
            turn, case, [*find_in_pieces(HidingKind.SHOWN, "", [_said(content)])]
        )
        found += [(number, "", one) for one in said]
        kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
        name = content.file_name or kind
        found += [(number, name, one) for one in await _in_file(turn, place, content)]
    return Remarks(tuple(found))


async def _in_file(turn: Turn, place: tuple[int, int], content: Content) -> Sequence[Finding]:
    """Return what a file hides; one still waiting after a minute is reported as unread.

    A file of which a copy without what hides is being made waits for that.
    """
    if content.kind not in READABLE_KINDS or content.file_id is None:
        return ()
    match file := await file_archive.at(turn.tx, place, content.file_id):
        case KeptFile(state="kept", found=found):
            copy = await file_archive.at(turn.tx, place, f"{BARE}{file.id}") if found else None
            return (Finding(kind=HidingKind.WAITING),) if _is_read(turn, copy) else found
        case KeptFile(state="waiting") if _is_read(turn, file):
            return (Finding(kind=HidingKind.WAITING),)
        case KeptFile(state="large" | "lost" as why):
            return (Finding(kind=HidingKind.UNREAD, where=why),)
    return (Finding(kind=HidingKind.UNREAD, where="late"),)


def _is_read(turn: Turn, file: KeptFile | None) -> bool:
    """Say whether a file is being read now."""
    waits = file is not None and file.state == "waiting"
    return file is not None and waits and turn.now < file.stored_at + LONGEST_READING


async def without_own(
    turn: Turn, case: Case | None, found: Sequence[Finding]
) -> tuple[Finding, ...]:
    """Return findings without what is the requester's own, or the office's."""
    own = await _own_details(turn, case)
    return tuple(one for one in (each.without(own) for each in found) if one is not None)


def _said(content: Content) -> str:
    """Return what a message says in words; a contact card tells a telephone."""
    phone = content.extra.get("phone_number")
    return f"{content.text}\nHP {phone}" if phone else content.text


async def _own_details(turn: Turn, case: Case | None) -> str:
    """Return what identifies a case's requester and the office itself, as details are compared."""
    told = await cases.identity(turn.tx, case.id) if case else {}
    office = (turn.office.phone, turn.office.email, turn.office.address)
    said = [str(value) for value in (*told.values(), *office) if value]
    phones = private_details_in("\n".join(f"HP {words}" for words in said)).values()
    return "\n".join(
        [
            *map(str.casefold, said),
            *map(comparable_words, said),
            *(one for all_of in phones for one in all_of),
        ]
    )


async def hidden_in_form(_turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Return what a form's words and files disclose, to stand below that question."""
    return Markup(text_in(answers, HIDDEN_FIELD))


async def record_release(
    turn: Turn, case: Case | None, by: Authority | OwnWill | Officer, filled: OutgoingAnswers
) -> None:
    """Record what a form discloses; nothing if it discloses nothing."""
    if filled.hides:
        certain(filled.let_go, "a form asks whether what hides leaves")
        await record_event(turn, case, EventName.HIDDEN_LET_GO, by, evidence=filled.hides)


def remark_lines(turn: Turn, remarks: Remarks) -> list[Markup]:
    """Return a line for each finding: in which message, where, and how many details."""
    return [
        turn.texts.say(
            OFFICIAL,
            "leaving-remark",
            number=number,
            name=name or "none",
            kind=one.kind,
            where=one.where or "none",
            lines=one.lines,
            details=finding_in_words(turn, one) or "none",
        )
        for number, name, one in remarks.found
    ]


def finding_in_words(turn: Turn, found: Finding) -> str:
    """Return how many details of each kind were found, such as "30 NIK"."""
    named = (
        (count, turn.texts.plain(OFFICIAL, "personal-kind", kind=kind))
        for kind, count in found.of.items()
    )
    return ", ".join(f"{count} {name}" for count, name in named)


@dataclass(frozen=True, kw_only=True)
class NoteAbout(RowAbout):
    """Who has a note deleted, and the message that points it out."""

    officer: int = 0
    said: int = 0


DELETION = Purpose("note-deletion", NoteAbout, link=None, may_fail=True)


async def warn_of_identity(turn: Turn, case: Case, message_id: int, content: Content) -> None:
    """Say below a note that it tells a NIK, a phone, an e-mail or a home, if it does."""
    for found in find_in_pieces(HidingKind.SHOWN, "", [content.text]):
        if details := finding_in_words(turn, found):
            button = make_button(
                turn, OFFICIAL, "button-note-delete", ask_delete.button(case.id, message_id)
            )
            await say_group(
                turn, "note-personal", [[button]], case=case, reply_to=message_id, details=details
            )


@case_button("case:delete-note", does=Act.REPLY)
async def ask_delete(turn: Turn, case: Case, _officer: Officer, message_id: int) -> None:
    """Ask, in the message that points a note out, whether to delete the note from the group."""
    text = turn.texts.say(OFFICIAL, "note-delete-asked")
    really = make_button(
        turn, OFFICIAL, "button-note-delete-really", delete_note.button(case.id, message_id)
    )
    if turn.update.pressed is not None:
        keyboard = [[really], group_message.close_menu_button(turn)]
        await group_message.edit(turn, turn.update.pressed, text, keyboard, case)


@case_button("case:delete-note-really", does=Act.REPLY)
async def delete_note(turn: Turn, case: Case, officer: Officer, message_id: int) -> None:
    """Delete a note from the group after a minute; it stays, sealed, in the case's history."""
    if turn.update.pressed is None:
        return
    until, about = (
        turn.now + way_back.KEPT_FOR,
        NoteAbout(officer=officer.id, said=turn.update.pressed),
    )
    seq = await queue_call(
        turn,
        "deleteMessage",
        GROUP,
        DELETION(about),
        {"message_id": message_id},
        case_id=case.id,
        held_until=until,
    )
    back = way_back.way_back_keyboard(turn, keep.button(case.id, seq))
    text = turn.texts.say(OFFICIAL, "note-goes", officer=officer.display_name)
    await group_message.edit(turn, turn.update.pressed, text, back, case)


@case_button("case:keep-note", does=Act.REPLY)
async def keep(turn: Turn, case: Case, officer: Officer, deletion: int) -> None:
    """Keep a note in the group after all: cancel its deletion, which waits for a minute."""
    about = DELETION.about_of(await outbox.find(turn.tx, deletion))
    theirs = about is not None and about.officer == officer.id
    if not theirs or not await outbox.cancel(turn.tx, deletion):
        raise Refused("way-back-over")
    if turn.update.pressed is not None:
        text = turn.texts.say(OFFICIAL, "note-stays")
        await group_message.edit(turn, turn.update.pressed, text, (), case)


async def _gone(turn: Turn, arrived: DeliveredRow[NoteAbout]) -> None:
    """Remove the warning about a note; if Telegram did not delete the note, say so in it."""
    about, case = arrived.about, arrived.case
    if arrived.result is None:
        text = turn.texts.say(OFFICIAL, "note-not-deleted")
        await group_message.edit(turn, about.said, text, (), case)
        return
    await record_event(turn, case, EventName.NOTE_DELETED, f"officer:{about.officer}")
    await group_message.remove(turn, about.said, case)


async def _refused(turn: Turn, missed: UndeliveredRow[NoteAbout]) -> None:
    text = turn.texts.say(OFFICIAL, "note-not-deleted")
    await group_message.edit(turn, missed.about.said, text, (), missed.case)


ADDS = (
    ask_delete,
    delete_note,
    keep,
    SendHandlers(DELETION, on_delivered=_gone, on_refused=_refused),
)
