"""A note that tells what identifies somebody is pointed out, and goes from the group by a tap."""

from dataclasses import dataclass

from bot.actions.delivery import leaving_remarks
from bot.desk import group_message, way_back
from bot.desk.button_acts import case_button
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import GROUP, Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.hidden_finding import Hides, findings
from bot.domain.message import Content
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import outbox


@dataclass(frozen=True, kw_only=True)
class NoteAbout(RowAbout):
    """Who lets a note go from the group, and the message that points it out."""

    officer: int = 0
    said: int = 0


DELETION = Purpose("note-deletion", NoteAbout, link=None, quiet=True)


async def point_out(turn: Turn, case: Case, message_id: int, content: Content) -> None:
    """Say below a note that it tells a NIK, a phone, an e-mail or a home, if it does."""
    for found in findings(Hides.SHOWN, "", [content.text]):
        if details := leaving_remarks.in_words(turn, found):
            button = turn.button(OFFICIAL, "button-note-delete", ask.at(case.id, message_id))
            await turn.say_group(
                "note-personal", [[button]], case=case, reply_to=message_id, details=details
            )


@case_button("case:delete-note", does=Act.REPLY)
async def ask(turn: Turn, case: Case, _officer: Officer, message_id: int) -> None:
    """Ask, in the message that points a note out, whether the note goes from the group."""
    text = turn.texts.say(OFFICIAL, "note-delete-asked")
    really = turn.button(OFFICIAL, "button-note-delete-really", delete.at(case.id, message_id))
    if turn.pressed is not None:
        keyboard = [[really], group_message.closing(turn)]
        await group_message.edit(turn, turn.pressed, text, keyboard, case)


@case_button("case:delete-note-really", does=Act.REPLY)
async def delete(turn: Turn, case: Case, officer: Officer, message_id: int) -> None:
    """Let a note go from the group in a minute; it stays, sealed, in the case's history."""
    if turn.pressed is None:
        return
    until, about = turn.now + way_back.KEPT_FOR, NoteAbout(officer=officer.id, said=turn.pressed)
    seq = await turn.call(
        "deleteMessage",
        GROUP,
        DELETION(about),
        {"message_id": message_id},
        case_id=case.id,
        held_until=until,
    )
    back = way_back.offered(turn, keep.at(case.id, seq))
    text = turn.texts.say(OFFICIAL, "note-goes", officer=officer.display_name)
    await group_message.edit(turn, turn.pressed, text, back, case)


@case_button("case:keep-note", does=Act.REPLY)
async def keep(turn: Turn, case: Case, officer: Officer, deletion: int) -> None:
    """Let a note stay in the group after all, of which one said within this minute that it goes."""
    about = DELETION.of(await outbox.find(turn.tx, deletion))
    theirs = about is not None and about.officer == officer.id
    if not theirs or not await outbox.cancel(turn.tx, deletion):
        raise Refused("way-back-over")
    if turn.pressed is not None:
        text = turn.texts.say(OFFICIAL, "note-stays")
        await group_message.edit(turn, turn.pressed, text, (), case)


async def _gone(turn: Turn, arrived: Arrived[NoteAbout]) -> None:
    """Take away what pointed a note out; where Telegram deleted nothing, say so there."""
    about, case = arrived.about, arrived.case
    if arrived.result is None:
        text = turn.texts.say(OFFICIAL, "note-not-deleted")
        await group_message.edit(turn, about.said, text, (), case)
        return
    await turn.record(case, EventName.NOTE_DELETED, f"officer:{about.officer}")
    await group_message.remove(turn, about.said, case)


async def _refused(turn: Turn, missed: Missed[NoteAbout]) -> None:
    text = turn.texts.say(OFFICIAL, "note-not-deleted")
    await group_message.edit(turn, missed.about.said, text, (), missed.case)


BUTTONS = (ask, delete, keep)
AFTER = (Fate(DELETION, delivered=_gone, refused=_refused),)
