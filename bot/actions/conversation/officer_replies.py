"""Officers' replies to a person: written in the group, held for a moment, and sent."""

from dataclasses import dataclass
from datetime import timedelta

from bot.actions.conversation import canned_replies, group_context
from bot.actions.delivery import (
    outbox_posts,
    relay,
    reply_delivery,
)
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.actions.outside_chat import errand_list
from bot.buttons.delivery_buttons import Reply
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_case
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import GROUP, Turn
from bot.domain.albums import Piece
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.message import Incoming
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import carried_messages, case_events, cases, outbox, people
from storage.case_events import Link


@dataclass(frozen=True, kw_only=True)
class PromptAbout(RowAbout):
    """The officer to whom it was put: their next message is the reply."""

    officer: int | None = None


PROMPT = Purpose("prompt", PromptAbout, link="prompt")


async def reply(turn: Turn, incoming: Incoming, link: Link, case: Case | None) -> None:
    """Queue a reply for the citizen; it is held for a few seconds in which it can be taken back."""
    officer = await group_context.speaker(turn, incoming)
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    await _check_prompt(turn, link, officer)
    group_context.check_carried(incoming)
    # A case may have moved to another chat, and a person who wrote may not take part any more.
    person_id = case.person_id if case and case.person_id else link.person_id
    person = await people.get(turn.tx, person_id)
    if person is None:
        raise Refused("nobody-to-reply-to")
    if not person.has_chat and case is not None:
        await errand_list.reply(turn, case, officer, incoming)
        return
    piece = Piece(message_id=incoming.message_id, content=incoming.content, at=turn.now)
    place = (incoming.chat_id, incoming.message_id)
    await reply_delivery.send(
        turn,
        person,
        case,
        incoming.chat_id,
        [piece],
        ReplyAbout.written(officer, place),
        held_until=turn.now + _hold(turn, incoming),
        reply=await relay.officer_points_to(turn, incoming),
        thread_id=group_context.topic_of(incoming),
    )
    await _kept_as_reply(turn, case, incoming)
    if case is not None:
        await turn.record(case, EventName.REPLIED, f"officer:{officer.telegram_id}")


def _hold(turn: Turn, incoming: Incoming) -> timedelta:
    """Return how long a reply waits: to be taken back, and for the other parts of its album."""
    hold = timedelta(seconds=turn.office.hold_seconds)
    return max(hold, outbox_posts.SETTLED) if incoming.content.album else hold


async def _kept_as_reply(turn: Turn, case: Case | None, incoming: Incoming) -> None:
    place = group_context.place_of(incoming)
    if case is not None:
        await relay.keep(turn, case, "reply", place, incoming.content)


async def rest_of_album(turn: Turn, incoming: Incoming) -> bool:
    """Send a later part of an album where its first part went; False if that was not sent."""
    album = incoming.content.album
    seq = await carried_messages.row_of_album(turn.tx, incoming.chat_id, album) if album else None
    row = await outbox.find(turn.tx, seq) if seq else None
    said = REPLY.of(row)
    if row is None or said is None or said.officer != incoming.sender_id:
        return False
    if row.state == "cancelled":
        return True
    officer = await group_context.speaker(turn, incoming)
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    group_context.check_carried(incoming)
    person = await people.get(turn.tx, said.person)
    case = await cases.get(turn.tx, row.case_id)
    if person is None:
        raise Refused("nobody-to-reply-to")
    piece = Piece(message_id=incoming.message_id, content=incoming.content, at=turn.now)
    chat_id, thread_id = incoming.chat_id, group_context.topic_of(incoming)
    if not await outbox_posts.join(turn, row, chat_id, piece, thread_id=thread_id):
        template = outbox_posts.template_of(row, turn.now + outbox_posts.SETTLED)
        seq = await outbox_posts.send(turn, template, chat_id, [piece], thread_id=thread_id)
    for other in await outbox.for_others(turn.tx, row):
        await outbox_posts.join(turn, other, chat_id, piece, thread_id=thread_id)
    place = group_context.place_of(incoming)
    await case_events.link(turn.tx, *place, Link("officer", row.case_id, person.id, seq))
    await _kept_as_reply(turn, case, incoming)
    return True


async def _check_prompt(turn: Turn, link: Link, officer: Officer) -> None:
    """Refuse a reply to a prompt that was put to somebody else: that is talk among officers."""
    if link.kind != "prompt" or link.outbox_seq is None:
        return
    prompt = PROMPT.of(await outbox.find(turn.tx, link.outbox_seq))
    if prompt is not None and prompt.officer != officer.telegram_id:
        raise Refused("prompt-of-another")


async def prompt_reply(turn: Turn, case: Case, officer: Officer) -> None:
    """Post a message to which the officer replies with their words, below the ready ones."""
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    await canned_replies.beside_prompt(turn, case)
    text = turn.texts.say(
        OFFICIAL,
        "reply-prompt",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    await turn.call(
        "sendMessage",
        GROUP,
        PROMPT(PromptAbout(person=case.person_id, officer=officer.telegram_id)),
        {
            "text": text,
            "parse_mode": "HTML",
            "reply_markup": {"force_reply": True, "selective": True},
            **turn.group_place(case),
        },
        case_id=case.id,
    )


BUTTONS = (in_case(Reply, bare(prompt_reply)),)
