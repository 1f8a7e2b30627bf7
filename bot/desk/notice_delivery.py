"""Delivery of legal notices: sent in the chat or by officers, with proof, or taken back.

Whoever asks how a notice reached somebody asks here. A row of the outbox, an officer's word and a
receipt are proofs; what follows from them is declared by the feature whose notice it is.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from bot.buttons.submission_buttons import RecordReceipt, RecordWayFailed
from bot.desk import rounds
from bot.desk.call_purposes import (
    CASE_WORD,
    NOTICE,
    PurposeLike,
    RowAbout,
    read_about,
)
from bot.desk.delivery_handlers import ApiResult, result_objects
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import hand_out_notice, make_button, say_group, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.authority import Authority, By, ByLaw
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import (
    EXTENSION,
    REVOCABLE,
    RIGHT_ANSWER,
    UNDONE,
    WITH_FILES,
    DeliveryAttempt,
    DeliveryProof,
    DeliveryWay,
    Notice,
    NoticeEvent,
    known_ways,
    may_give_up,
    next_way_at,
)
from bot.domain.message import LONGEST_TEXT, utf16_length
from bot.domain.records.events import EventName, Facts
from bot.errors import certain, require
from bot.texts import OFFICIAL, Markup
from storage import cases, notices, objections, outbox, reminders
from storage.notices import NoticeCounts
from storage.outbox import Queued
from storage.sqlite_connection import instant_as_text

Effect = Callable[[Turn, Notice], Awaitable[None]]


@dataclass(frozen=True)
class NoticeKind:
    """A kind of notice, by its stored name, and the effect of each step of its delivery."""

    what: str
    effects: Mapping[NoticeEvent, Effect]


@dataclass(frozen=True)
class NoticeDraft:
    """A notice to be sent: its kind, the author of its act, and its facts.

    `words` are what officers would pass on. It is to be sent until `due_on`; after `lapses_on` it
    has no effect any more. What officers gave already has a `proof`.
    """

    what: str
    by: By
    facts: Mapping[str, object]
    words: str = ""
    objection_id: int | None = None
    incident_id: int | None = None
    due_on: date | None = None
    lapses_on: date | None = None
    proof: DeliveryProof | None = None


@dataclass(frozen=True)
class GivenElsewhere:
    """Proof that a notice was already given outside the chat."""

    proof: DeliveryProof
    facts: Facts


async def deliver_notice(
    turn: Turn,
    person: Person,
    case: Case | None,
    draft: NoticeDraft,
    text_id: str,
    values: Mapping[str, object],
    keyboard: Keyboard = (),
) -> None:
    """Send a text as a notice into the chat, or let officers pass it on to who has none.

    Who has a chat, and was given it already, only reads there what it says.
    """
    words = turn.texts.say(OFFICIAL, text_id, **values)
    notice_id = await save_notice(turn, case, replace(draft, words=words))
    purpose: PurposeLike = NOTICE(RowAbout(notice=notice_id))
    if draft.proof is not None:
        await record_delivery(turn, notice_id, draft.proof)
        purpose = CASE_WORD
    if not person.has_chat:
        await hand_to_officers(turn, case, notice_id)
    elif draft.proof is None or not (await get(turn, notice_id)).void_at:
        for page in _pages(turn, person.language, text_id, values):
            await tell(turn, person, page, keyboard, case=case, purpose=purpose)


def _pages(
    turn: Turn, language: str, text_id: str, values: Mapping[str, object]
) -> Sequence[Markup]:
    """Return a text in one message, or in two if two languages are too long for one."""
    whole = turn.texts.notice(language, text_id, **values)
    if language == OFFICIAL or utf16_length(whole) <= LONGEST_TEXT:
        return [whole]
    return [turn.texts.say(one, text_id, **values) for one in (OFFICIAL, language)]


async def save_notice(turn: Turn, case: Case | None, draft: NoticeDraft) -> int:
    """Store a notice; return its number, which each of its messages carries."""
    return await notices.add_notice(
        turn.tx,
        case.id if case else None,
        draft.what,
        draft.facts,
        draft.words,
        turn.now,
        by=draft.by,
        objection_id=draft.objection_id,
        incident_id=draft.incident_id,
        due_on=draft.due_on,
        lapses_on=draft.lapses_on,
    )


async def get(turn: Turn, notice_id: int) -> Notice:
    """Return a notice by its number."""
    return require(await notices.get(turn.tx, notice_id), "errand-done")


async def number_of(turn: Turn, notice: Notice) -> str:
    """Return the number of the request or other matter that a notice is about."""
    return await notices.number_of(turn.tx, notice.id)


async def reader_of(turn: Turn, notice: Notice) -> Answers:
    """Return the identity of the reader of a notice on a request or an objection."""
    if notice.case_id is not None:
        return await cases.identity(turn.tx, notice.case_id)
    return await objections.facts(
        turn.tx, certain(notice.objection_id, "a notice without a request is of an objection")
    )


async def hand_to_officers(turn: Turn, case: Case | None, notice_id: int) -> None:
    """Ask officers to deliver a notice by hand."""
    if await notices.mark_handed(turn.tx, notice_id, turn.now):
        await _follow(turn, notice_id, NoticeEvent.HANDED)
        number, words = await text_of(turn, notice_id)
        await hand_out_notice(turn, case, notice_id, words, number)


async def text_of(turn: Turn, notice_id: int) -> tuple[str, str]:
    """Return a notice's matter number, and the words that officers pass on."""
    number = await notices.number_of(turn.tx, notice_id)
    return number, await notices.notice_words(turn.tx, notice_id)


async def record_delivery(turn: Turn, notice_id: int, proof: DeliveryProof) -> None:
    """Record that a notice was sent, or received, and do what follows from that.

    One that was sent after the last day on which it can take effect has not happened.
    """
    notice = await notices.get(turn.tx, notice_id)
    if notice is None or not notice.is_open:
        await _received(turn, notice_id, proof)
        return
    await notices.add_attempt(turn.tx, notice_id, proof, turn.now, "sent")
    if notice.has_lapsed(local_date(proof.at, turn.zone)):
        await _void(turn, notice)
        return
    await notices.set_sent(turn.tx, notice_id, proof.at)
    await _follow(turn, notice_id, NoticeEvent.SENT)
    if proof.is_receipt(notice.what):
        if await notices.set_arrived(turn.tx, notice_id, proof.at):
            await _follow(turn, notice_id, NoticeEvent.ARRIVED)
    else:
        case = await cases.get(turn.tx, notice.case_id)
        rows = posted_buttons(turn, await get(turn, notice_id))
        await say_group(turn, "notice-posted", rows, case=case, at=proof.at)


async def rehearse_arrival(turn: Turn, after: int) -> None:
    """Let the notices that an act saved arrive in the chat, in a rehearsal of the act.

    What fails after an arrival fails again then, and is tried again: it stops no act.
    """
    proof = DeliveryProof(turn.now, DeliveryWay.CHAT)
    for notice in await notices.in_chat_after(turn.tx, after):
        arrives = record_delivery(turn, notice.id, proof)
        await rounds.attempt_in_savepoint(turn, f"what follows notice {notice.id}", arrives)


async def record_failed_way(turn: Turn, notice: Notice, proof: DeliveryProof) -> None:
    """Record that delivery by one way failed, or that the letter came back."""
    await notices.add_attempt(turn.tx, notice.id, proof, turn.now, "failed")


async def failed_attempts(turn: Turn, notice: Notice) -> list[DeliveryProof]:
    """Return the attempts by which a notice was not delivered, the earliest first."""
    return await notices.failed_attempts(turn.tx, notice.id)


async def no_way_left(turn: Turn, notice: Notice) -> bool:
    """Tell whether every known way failed: the chat too, which may take it until it is refused."""
    if await outbox.is_leaving(turn.tx, notice.id):
        return False
    told = await reader_of(turn, notice)
    known = known_ways(told.get("contact"), told.get("address"))
    return may_give_up([one.way for one in await failed_attempts(turn, notice)], known)


async def mark_undeliverable(turn: Turn, notice: Notice, at: datetime, by: Authority) -> None:
    """Count a notice that cannot be delivered in any way as sent at its first attempt."""
    if await notices.set_undeliverable(turn.tx, notice.id, at, turn.now, by):
        await _follow(turn, notice.id, NoticeEvent.SENT)


def received_button(turn: Turn, notice: Notice) -> Button:
    """Return the button to record the receipt of a notice that was sent."""
    received = RecordReceipt(notice.case_id or 0, notice.id)
    return make_button(turn, OFFICIAL, "button-received", received)


def posted_buttons(turn: Turn, notice: Notice) -> list[list[Button]]:
    """Return the buttons to record that a posted notice was received, or came back."""
    back = RecordWayFailed(notice.case_id or 0, notice.id)
    return [
        [received_button(turn, notice)],
        [make_button(turn, OFFICIAL, "button-came-back", back)],
    ]


async def _received(turn: Turn, notice_id: int, proof: DeliveryProof) -> None:
    """Record the receipt of a notice that was sent, so that the requester's term begins.

    Of several proofs the first that is on record holds: an earlier one would shorten that term.
    """
    if await notices.set_arrived(turn.tx, notice_id, proof.at):
        await notices.add_attempt(turn.tx, notice_id, proof, turn.now, "arrived")
        await _follow(turn, notice_id, NoticeEvent.ARRIVED)


async def newest_of_kind(turn: Turn, case: Case, what: str) -> Notice | None:
    """Return the newest notice of a kind on a case."""
    return await notices.newest_of_kind(turn.tx, case.id, what)


async def _follow(turn: Turn, notice_id: int, after: NoticeEvent) -> None:
    notice = await notices.get(turn.tx, notice_id)
    if notice is not None:
        await turn.desk.apply_notice_effects(turn, notice, after)


async def notices_of_matter(
    turn: Turn, case_id: int | None, objection_id: int
) -> list[tuple[Notice, list[DeliveryAttempt]]]:
    """Return the notices on a request and one objection, with their delivery attempts."""
    found = await notices.of_matter(turn.tx, case_id, objection_id)
    return [(one, await notices.attempts(turn.tx, one.id)) for one in found]


async def record_sent_row(turn: Turn, row: Queued, result: ApiResult) -> None:
    """Record that Telegram took a row of a notice; the notice was sent once it has all of them.

    The instant is Telegram's own. A row that was sent twice was sent when it was last taken.
    """
    notice_id = read_about(row).notice
    if notice_id is None:
        return
    if await outbox.count_unsent(turn.tx, notice_id) == 0:
        await record_delivery(
            turn, notice_id, DeliveryProof(_taken_at(turn, result), DeliveryWay.CHAT)
        )


def _taken_at(turn: Turn, result: ApiResult) -> datetime:
    dates = [one["date"] for one in result_objects(result) if "date" in one]
    return datetime.fromtimestamp(max(dates), UTC) if dates else turn.now


async def handle_refused_row(turn: Turn, row: Queued, why: str, *, away: bool) -> None:
    """Open the other ways of a notice that Telegram refused, in the same minute.

    If its reader is there, and not `away`, what officers attached goes back to them instead.
    """
    notice = await notices.get(turn.tx, read_about(row).notice)
    if notice is None or not notice.is_open:
        return
    await outbox.cancel_notice(turn.tx, notice.id, "queued")
    await record_failed_way(turn, notice, DeliveryProof(turn.now, DeliveryWay.CHAT, evidence=why))
    case = await cases.get(turn.tx, notice.case_id)
    comes_back = notice.what == RIGHT_ANSWER or (notice.what in WITH_FILES and not away)
    if comes_back or not notice.has_matter:
        await _follow(turn, notice.id, NoticeEvent.REFUSED)
    else:
        await hand_to_officers(turn, case, notice.id)


async def handle_blocked_chat(turn: Turn, case: Case, why: str) -> None:
    """Open other ways for notices on their way to a chat that just lost its reader or its case.

    What is being sent this very moment is refused by itself.
    """
    for notice_id in await notices.queued(turn.tx, case.id):
        await outbox.cancel_notice(turn.tx, notice_id, "queued")
        await record_failed_way(
            turn,
            await get(turn, notice_id),
            DeliveryProof(turn.now, DeliveryWay.CHAT, evidence=why),
        )
        await hand_to_officers(turn, case, notice_id)


async def newest_of_objection(turn: Turn, objection_id: int) -> Notice | None:
    """Return the newest notice of the answer to an objection."""
    return await notices.of_objection(turn.tx, objection_id)


async def counts_of_incident(turn: Turn, incident_id: int) -> NoticeCounts:
    """Return how many notices of an incident were sent, wait, or reach nobody."""
    return await notices.counts_of_incident(turn.tx, incident_id)


async def retry_refused(turn: Turn, notice: Notice) -> bool:
    """Let a notice that the chat refused be sent again; False if it is on its way already."""
    if await outbox.is_leaving(turn.tx, notice.id):
        return False
    await outbox.cancel_notice(turn.tx, notice.id, "failed")
    return True


async def void_notice(turn: Turn, notice: Notice | None) -> None:
    """Void a notice that reached nobody."""
    if notice is not None and notice.is_open:
        await outbox.cancel_notice(turn.tx, notice.id, "queued")
        await notices.void(turn.tx, notice.id, turn.now)


async def revocable_notice(turn: Turn, notice_id: int) -> Notice | None:
    """Return a notice that can be taken back; None once Telegram may have taken some of it."""
    notice = await notices.get(turn.tx, notice_id)
    if notice is None or not notice.is_open or notice.by_hand or notice.what not in REVOCABLE:
        return None
    return None if await outbox.is_touched(turn.tx, notice_id) else notice


async def unasked_notices(turn: Turn, before: datetime) -> Sequence[int]:
    """Return notices decided before an instant whose recall has not been offered yet."""
    return await notices.unasked_notices(turn.tx, REVOCABLE, before)


async def revoke_act(turn: Turn, notice: Notice, officer: Officer) -> None:
    """Undo an act on the word of the officer who signed it, before its notice was sent.

    Its letters that wait go nowhere either. Of an act that moved a state, no event and no end of a
    reminder stands. Raises Refused where the act cannot be undone.
    """
    await outbox.cancel_notice(turn.tx, notice.id, "queued")
    await outbox.cancel_beside(turn.tx, notice.case_id, notice.decided_at)
    await notices.void(turn.tx, notice.id, turn.now)
    case = await cases.get(turn.tx, notice.case_id)
    facts: Facts = {"what": notice.what}
    if notice.what in UNDONE:
        facts["since"] = instant_as_text(notice.decided_at)
        await reminders.wake(turn.tx, notice.case_id, notice.objection_id, notice.decided_at)
    await record_event(turn, case, EventName.TAKEN_BACK, officer, **facts)
    number, signer = await number_of(turn, notice), officer.display_name
    await say_group(turn, "taken-back", case=case, what=notice.what, number=number, officer=signer)
    await _follow(turn, notice.id, NoticeEvent.TAKEN_BACK)


def untold(notice: Notice) -> ByLaw:
    """Return the legal basis to undo an act that nobody was told of."""
    return ByLaw("UU 30/2014 Art 60(1)", notice.decided_by)


async def mark_not_received(turn: Turn, notice: Notice | None) -> bool:
    """Mark a notice as not received, as its requester says, against an officer's record.

    False if there is none, or if the chat itself proves it.
    """
    if notice is None or notice.arrived_at is None or notice.went_by_chat:
        return False
    await notices.unset_arrived(turn.tx, notice.id)
    return True


async def mark_returned(turn: Turn, notice: Notice) -> None:
    """Mark a notice as not sent, because its letter came back, and open the other ways again.

    An extension is not tried again: it took effect by its sending, and is void.
    """
    if notice.what == EXTENSION:
        await mark_not_sent(turn, notice)
        return
    await notices.unset_sent(turn.tx, notice.id)
    await _follow(turn, notice.id, NoticeEvent.RETURNED)
    if (await get(turn, notice.id)).is_open:
        case = await cases.get(turn.tx, notice.case_id)
        number, words = await text_of(turn, notice.id)
        await hand_out_notice(turn, case, notice.id, words, number)


async def mark_not_sent(turn: Turn, notice: Notice) -> None:
    """Mark a notice as never sent: its letter came back, or nothing proves it. So it is void."""
    await notices.unset_sent(turn.tx, notice.id)
    await _void(turn, notice)


async def is_still_valid(turn: Turn, row: Queued) -> bool:
    """Say whether a queued message of a notice is still true; if not, the notice is void."""
    notice = await notices.get(turn.tx, read_about(row).notice)
    if notice is None or not notice.is_open:
        return notice is None or notice.void_at is None
    if not notice.is_lawful(turn.today):
        await _void(turn, notice)
        return False
    return True


async def _void(turn: Turn, notice: Notice) -> None:
    await outbox.cancel_notice(turn.tx, notice.id, "queued")
    await notices.void(turn.tx, notice.id, turn.now)
    case = await cases.get(turn.tx, notice.case_id)
    await record_event(turn, case, EventName.NOTICE_VOID, "desk", what=notice.what)
    await _follow(turn, notice.id, NoticeEvent.VOID)


async def _lapse(turn: Turn, notice_id: int) -> int:
    notice = await notices.get(turn.tx, notice_id)
    if notice is None or not notice.is_open:
        return 0
    await _void(turn, notice)
    return 1


LAPSE_TASK = rounds.row_task("notices", lambda turn: notices.lapsed(turn.tx, turn.today), _lapse)
"""Ends notices that no way took on the last day on which they could take effect."""


def other_ways_until(turn: Turn, day: date) -> datetime:
    """Return until what hour of a day a notice by counter or post is still in time."""
    hours = turn.office.service_hours.on(day.weekday())
    return datetime.combine(day, hours[1] if hours else time(16), turn.zone)


async def _open_next(turn: Turn, notice_id: int) -> int:
    """Propose other ways for a notice not sent in time, naming the hour of closing."""
    notice = await notices.get(turn.tx, notice_id)
    case = await cases.get(turn.tx, notice.case_id if notice else None)
    if notice is None or notice.due_on is None or not notice.has_matter:
        return 0
    closes = other_ways_until(turn, notice.due_on)
    if turn.now < next_way_at(closes, notice.decided_at):
        return 0
    until = other_ways_until(turn, turn.today)
    number = await notices.number_of(turn.tx, notice.id)
    await say_group(turn, "notice-silent", case=case, number=number, until=until)
    await hand_to_officers(turn, case, notice.id)
    return 1


OPEN_WAYS_TASK = rounds.row_task(
    "ways", lambda turn: notices.notices_due_in_chat(turn.tx, turn.today), _open_next
)
"""Opens other ways by time: an outage of Telegram never fails."""
