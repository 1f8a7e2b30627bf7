"""A note that tells what identifies somebody is pointed out, and goes from the group by a tap."""

from bot.actions.delivery import leaving_remarks
from bot.desk import group_message
from bot.desk.button_acts import case_button
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.hidden_finding import Hides, findings
from bot.domain.message import Content
from bot.texts import OFFICIAL


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


@case_button("case:delete-note-really", once=True, does=Act.REPLY)
async def delete(turn: Turn, case: Case, officer: Officer, message_id: int) -> None:
    """Take a note out of the group; it stays, sealed, in the case's history."""
    await group_message.remove(turn, message_id, case)
    await turn.record(case, EventName.NOTE_DELETED, officer.actor)
    if turn.pressed is not None:
        await group_message.remove(turn, turn.pressed, case)
    turn.answer(turn.texts.plain(OFFICIAL, "note-deleted"))


BUTTONS = (ask, delete)
