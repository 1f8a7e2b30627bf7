"""Remove a file that shows a person's identity from the group, and keep its words there."""

from collections.abc import Sequence
from datetime import timedelta

from bot.actions.delivery import outbox_posts, relay
from bot.buttons.case_buttons import HideFile
from bot.desk.button_acts import in_case
from bot.desk.call_purposes import CLEANUP
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer, Person
from bot.domain.records.events import EventName
from bot.domain.words.albums import CarriedMessage
from bot.errors import Refused, certain
from bot.texts import OFFICIAL
from storage import outbox, people, relayed_messages, uploads
from storage.outbox import Queued

DELETABLE = timedelta(hours=48)
"""Telegram lets a bot delete its own message that is younger than this."""


async def offer_hiding(turn: Turn, row: Queued, case: Case) -> None:
    """Offer below an album, which can have no buttons itself, to take it out of the group."""
    shown = await relayed_messages.of_row(turn.tx, row.seq)
    owner = await people.find(turn.tx, shown[0].chat_id) if shown else None
    if row.method != "sendMediaGroup" or owner is None:
        return
    text = turn.texts.say(OFFICIAL, "files-above", files=len(shown))
    hides = HideFile(case.id, shown[0].message_id, owner.id)
    button = make_button(turn, OFFICIAL, "button-is-identity", hides)
    await tell_group(
        turn, text, [[button]], case=case, reply_to=outbox.reference("copy", shown[0].id)
    )


async def hide(turn: Turn, case: Case, officer: Officer, button: HideFile) -> None:
    """Move a file, or the album that it stands in, out of the group into the private chats."""
    owner = await people.get(turn.tx, button.owner_id)
    if owner is None or not owner.has_chat:
        raise Refused("button-earlier")
    chat_id = owner.telegram_id
    newest = await relayed_messages.newest(turn.tx, chat_id, button.message_id)
    if newest is None:
        raise Refused("button-earlier")
    row = certain(await outbox.find(turn.tx, newest.outbox_seq), "a copy goes out in a row")
    shows = newest.piece.content.is_file and not newest.piece.announced
    if row.case_id != case.id or row.chat != GROUP or not shows:
        raise Refused("button-earlier")
    shown = await relayed_messages.of_row(turn.tx, row.seq)
    await _say_only(turn, owner, case, chat_id, shown)
    for copy in shown:
        await _take_away(turn, case, copy)
        await uploads.mark_identity(turn.tx, copy.piece.content.file_id)
    await record_event(turn, case, EventName.FILE_HIDDEN, officer, files=len(shown))
    answer_press(turn, turn.texts.plain(OFFICIAL, "file-hidden"))


async def _say_only(
    turn: Turn, owner: Person, case: Case, chat_id: int, shown: Sequence[CarriedMessage]
) -> None:
    """Post the captions of the removed files, with a button that opens these in private."""
    heading = turn.texts.plain(OFFICIAL, "file-moved")
    template = relay.group_row(turn, owner, case, heading)
    row: Queued | None = None
    for copy in shown:
        piece = copy.piece.model_copy(update={"announced": True})
        if row is None or not await outbox_posts.join_message(turn, row, chat_id, piece):
            seq = await outbox_posts.queue_messages(turn, template, chat_id, [piece])
            row = await outbox.find(turn.tx, seq)


async def _take_away(turn: Turn, case: Case, copy: CarriedMessage) -> None:
    """Delete the group's messages that show a file; ask officers to delete those too old for it."""
    for copy_id, sent_at in await relayed_messages.files_in_group(turn.tx, *copy.place):
        message = outbox.reference("copy", copy_id)
        if turn.now - sent_at >= DELETABLE:
            await say_group(turn, "file-too-old-to-delete", case=case, reply_to=message)
            continue
        await queue_call(
            turn, "deleteMessage", GROUP, CLEANUP, {"message_id": message}, case_id=case.id
        )


ADDS = (in_case(HideFile, hide),)
