"""A person's edits and removals of messages that the officers have seen or soon will."""

from datetime import timedelta

from bot.actions.cases import name_masking
from bot.actions.delivery import outbox_posts, relay, words_to_group
from bot.actions.delivery.words_to_group import Manner
from bot.desk import case_access
from bot.desk.turn import Turn, reply_to_message
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.gathered_chatter import Pointed
from bot.domain.message import Content, Incoming, KeptMessage
from bot.errors import Refused
from storage import carried_messages, case_events, cases, outbox

BURST = timedelta(minutes=1)
"""Words sent within this time before the last ones are taken off a case with them."""


async def take_off(turn: Turn, person: Person, case: Case, message_id: int) -> list[KeptMessage]:
    """Take the last words off a case and return them; the officers are told."""
    added = await case_events.added_words(turn.tx, case.id, person.telegram_id, message_id)
    if not added or added[-1][0] != message_id:
        raise Refused("button-earlier")
    burst = [words for words in added if words[2] >= added[-1][2] - BURST]
    for words in burst:
        await case_events.unlink(turn.tx, person.telegram_id, words[0])
    await turn.record(case, EventName.WORDS_REMOVED, "citizen", messages=len(burst))
    chat_id, taken = person.telegram_id, [words[0] for words in burst]
    seen = await leave_out(turn, chat_id, taken)
    if seen:
        await turn.say_group("words-not-for-this-case", case=case, messages=seen)
    return [KeptMessage(message_id=of, content=content, at=at) for of, content, at in burst]


async def edited(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Keep an edited message as a newer version and tell both sides; False if it is on no case."""
    place = (incoming.chat_id, incoming.message_id)
    kept = await case_events.last_version(turn.tx, place)
    case = await cases.get(turn.tx, kept[0]) if kept else None
    if kept is None or case is None or not await case_access.takes_part(turn, person, case):
        return False
    if kept[1] == incoming.content or incoming.content.kind == "location":
        return True  # a live location moves by itself
    await relay.keep(turn, case, "citizen", place, incoming.content)
    await show_change(turn, person, case, place, kept[1], incoming.content)
    await turn.say(person, "edit-taken")
    return True


async def leave_out(turn: Turn, chat_id: int, message_ids: list[int]) -> int:
    """Take messages out of posts that still wait; return how many the officers have seen."""
    seen = 0
    for message_id in message_ids:
        copy = await carried_messages.newest(turn.tx, chat_id, message_id)
        row = await outbox.find(turn.tx, copy.outbox_seq) if copy else None
        if copy is None or row is None or not await outbox_posts.leave_out(turn, row, copy):
            seen += 1
    return seen


async def show_change(
    turn: Turn,
    person: Person,
    case: Case | None,
    place: tuple[int, int],
    before: Content,
    content: Content,
) -> None:
    """Show the officers the newer version: in the post that waits, else below the older one.

    A file put in another's place may be an identity paper, so it is only announced.
    """
    copy = await carried_messages.newest(turn.tx, *place)
    row = await outbox.find(turn.tx, copy.outbox_seq) if copy else None
    another = before.file_id != content.file_id
    pointed = Pointed()
    if copy is not None and row is not None:
        if row.state == "queued" and (copy.piece.announced or not another):
            names = await words_to_group.names_in_post(turn, person, case)
            update = {
                "content": name_masking.masked(turn, content, names),
                "masked": name_masking.kinds_masked(turn, content, names),
            }
            if await outbox_posts.change(turn, row, copy, copy.piece.model_copy(update=update)):
                return
        if not await outbox_posts.leave_out(turn, row, copy):
            pointed = Pointed(reply_to_message(outbox.ref("copy", copy.id)))
    if not another and content.is_file:
        content = Content(kind="text", text=content.text, entities=content.entities)
    manner = Manner(heading="citizen-edited", edited=True, pointed=pointed)
    await words_to_group.to_group(
        turn, person, case, place, content, material=not another, manner=manner
    )
