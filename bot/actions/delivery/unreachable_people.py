"""People whom Telegram does not reach: officers are told once, and shown other channels."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions.delivery import outbox_posts, relay
from bot.actions.delivery.relay import REPLY, GroupWords, ReplyAbout
from bot.buttons.case_buttons import ShowChannels
from bot.buttons.request_buttons import OwnCases
from bot.desk import call_purposes, contacts, group_message, notice_delivery, private_view
from bot.desk.button_acts import case_button, in_case
from bot.desk.call_purposes import ALARM
from bot.desk.call_queue import queue_outgoing
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, say, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person, State
from bot.domain.law.legal_notice import DeliveryWay, known_ways
from bot.domain.records.events import EventName
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import case_events, cases, outbox, people, relayed_messages
from storage.outbox import Queued

CHANNELS = ("contact", "address")
"""Fields of the identity by which a requester can be reached outside Telegram."""
SAID_WITHIN = timedelta(days=1)
"""A failure up to this long before a person was found unreached may have the same cause."""
MOST_OFTEN = 6
OFTEN_IN = timedelta(hours=1)
"""How often within that time the group is told that a case's requester left or is back."""
CLOSED_STATES = frozenset({State.FINISHED, State.WITHDRAWN})


async def record_unreachable(turn: Turn, telegram_id: int, case: Case | None = None) -> bool:
    """Record that a person cannot be reached, and say so once on each unfinished case.

    On `case` the caller says it, with what did not arrive; return whether that is news.
    """
    await people.set_reachable(turn.tx, telegram_id, reachable=False)
    person = await people.find(turn.tx, telegram_id)
    if person is None:
        return False
    why = turn.texts.plain(OFFICIAL, "reason-blocked")
    for other in await cases.of_person(turn.tx, person.id):
        await notice_delivery.handle_blocked_chat(turn, other, why)
        if other.state in CLOSED_STATES or (case is not None and other.id == case.id):
            continue
        if await _note(turn, person, other) and await _worth_saying(turn, other):
            buttons = [[make_button(turn, OFFICIAL, "button-channels", ShowChannels(other.id))]]
            told = await cases.identity(turn.tx, other.id)
            known = (*known_ways(told.get("contact"), told.get("address")), DeliveryWay.COUNTER)
            ways = [turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{way}") for way in known]
            text = turn.texts.say(
                OFFICIAL, "requester-lost", number=other.number, ways=", ".join(ways)
            )
            await tell_group(turn, text, buttons, case=other, purpose=ALARM)
    if case is None or case.person_id != person.id:
        return False
    return await _note(turn, person, case)


async def _worth_saying(turn: Turn, case: Case) -> bool:
    """Say whether to tell the group, which is told at most MOST_OFTEN times in an hour."""
    target = f"reach:{case.id}"
    await case_events.count_attempt(turn.tx, target, turn.now)
    return await case_events.attempts(turn.tx, target, turn.now - OFTEN_IN) <= MOST_OFTEN


async def _note(turn: Turn, person: Person, case: Case) -> bool:
    news = await people.mark_unreachable(turn.tx, person.id, case.id, turn.now)
    redraw_card(turn, case.id)
    return news


async def record_reachable(turn: Turn, person: Person) -> None:
    """Record that a person can be reached again; the officers may send again what failed."""
    await people.set_reachable(turn.tx, person.telegram_id, reachable=True)
    told = await people.unreachable_cases(turn.tx, person.id)
    await people.mark_reachable_again(turn.tx, person.id)
    missed = 0
    for case_id, since in told:
        case = await cases.get(turn.tx, case_id)
        if case is None:
            continue
        await outbox.cancel_older_failed(turn.tx, case.id, person.telegram_id, since - SAID_WITHIN)
        redraw_card(turn, case.id)
        if await _worth_saying(turn, case):
            missed += await _say_back(turn, person, case, since)
    if missed:
        mine: Keyboard = [[make_button(turn, person.language, "button-mine", OwnCases())]]
        await say(turn, person, "missed-while-away", mine, count=missed)


async def _say_back(turn: Turn, person: Person, case: Case, since: datetime) -> int:
    """Tell the officers of a case that the requester is back; return how much did not arrive."""
    count = len(await _unreceived(turn, person, case))
    text = turn.texts.say(
        OFFICIAL,
        "requester-back",
        number=case.number,
        since=since,
        count=count,
    )
    again = make_button(turn, OFFICIAL, "button-send-again", send_again.button(case.id))
    await tell_group(turn, text, [[again]] if count else [], case=case)
    return count


async def _unreceived(turn: Turn, person: Person, case: Case) -> list[Queued]:
    """Return the failed messages that may be sent again; replies are composed anew."""
    return await outbox.failed_rows_to(
        turn.tx, case.id, person.telegram_id, REPLY.name, call_purposes.RESENT
    )


@case_button("case:again", does=Act.REPLY)
async def send_again(turn: Turn, case: Case, officer: Officer) -> None:
    """Send once more what failed to reach the requester; notices go again by themselves."""
    person = await people.get(turn.tx, case.person_id)
    if person is None or not (person.has_chat and person.reachable):
        raise Refused("requester-still-away")
    count = 0
    for row in await _unreceived(turn, person, case):
        if await outbox.mark_replaced(turn.tx, row.seq):
            count += await _again(turn, person, case, row)
    if not count:
        raise Refused("nothing-to-send-again")
    await record_event(turn, case, EventName.SENT_AGAIN, officer, count=count)
    await say_group(turn, "sent-again", case=case, count=count, name=officer.display_name)
    answer_press(turn, turn.texts.plain(OFFICIAL, "sending-again"))


async def _again(turn: Turn, person: Person, case: Case, row: Queued) -> int:
    """Queue a failed row anew and return 1; 0 if its words are not kept any more."""
    said = REPLY.about_of(row)
    if said is not None:
        return await _reply_again(turn, person, case, row, said)
    again = replace(outbox_posts.template_of(row), priority=outbox.CONVERSATION)
    await queue_outgoing(turn, replace(again, payload=row.payload))
    return 1


async def _reply_again(
    turn: Turn, person: Person, case: Case, row: Queued, about: ReplyAbout
) -> int:
    carried = await relayed_messages.of_row(turn.tx, row.seq)
    if not carried:
        return 0
    first, said = carried[0], [copy.piece for copy in carried]
    written = GroupWords(first.chat_id, said, thread_id=first.thread_id)
    await relay.queue_reply(turn, person, case, written, about)
    return 1


async def _send_channels(turn: Turn, reader: Person, case_id: int) -> None:
    """Send an officer the other channels of a case's requester, and record the look."""
    case, texts = await contacts.get_case(turn, case_id), turn.texts
    answers = await cases.identity(turn.tx, case.id)
    lines = [
        texts.say(
            OFFICIAL, "summary-line", name=texts.plain(OFFICIAL, f"field-{field}"), value=value
        )
        for field in CHANNELS
        if (value := answers.get(field))
    ]
    if not lines:
        lines = [texts.say(OFFICIAL, "channels-none")]
    text = texts.say(
        OFFICIAL,
        "channels",
        number=case.number,
        lines=lines,
        delivery=group_message.delivery_words(turn, OFFICIAL, case),
    )
    actor = await private_view.reading_officer(turn, reader)
    await record_event(turn, case, EventName.IDENTITY_SEEN, actor, what="channels")
    await private_view.show_text(turn, reader, text)


CHANNELS_LINK = private_view.PrivateLook("saluran", _send_channels)


ADDS = (
    send_again,
    in_case(
        ShowChannels, lambda turn, case, officer, _: CHANNELS_LINK.press(turn, officer, case.id)
    ),
)
