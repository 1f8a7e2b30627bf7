"""Errands: notices that officers deliver by hand to a requester without a chat."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.answers.answer_correction import CORRECTION
from bot.actions.answers.answer_sending import ANSWER
from bot.actions.cases import work_queue
from bot.actions.delivery import relay
from bot.actions.delivery.relay import REPLY, GroupWords, ReplyAbout
from bot.actions.objections import objection_delivery
from bot.actions.objections.objection_delivery import OBJECTION_ANSWER
from bot.actions.outside_chat import undelivered_answers
from bot.buttons.submission_buttons import (
    ErrandButton,
    RecordReceipt,
    RecordToldEarlier,
    RecordToldNow,
    RecordWayFailed,
)
from bot.desk import contacts, notice_delivery, office_time, rounds
from bot.desk.button_acts import in_group, opens_about
from bot.desk.call_purposes import NOTICE, RECEIPT, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm
from bot.desk.messages import answer_press, entrust_to_officers, say_group, tell
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.legal_notice import INCIDENT, DeliveryProof, DeliveryWay, Notice
from bot.domain.law.outside_act import REPLY_CHANNEL, Channel
from bot.domain.message import Content
from bot.domain.records.events import EventName, Facts
from bot.domain.words.albums import Piece
from bot.errors import Refused, certain
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, desk_state
from storage import notices as storage_notices


class ErrandAnswers(FormModel):
    """How an errand was done or failed; its time is local, or a day alone."""

    errand: int
    failed: bool = False
    told_channel: Channel
    told_at: DayOrMoment
    told_evidence: Words


ERRAND = plain_form("told", ErrandAnswers, "errand", "failed", act=Act.DELIVER_BY_HAND)


REMINDED_ON = "errands_told_on"
MOST_LINES = 20
A_WEEK = timedelta(days=7)
"""So long after it was posted a notice has its receipt, or the officers are asked for it."""


async def keep_reply(turn: Turn, case: Case, about: ReplyAbout, content: Content) -> None:
    """Make an errand of an officer's reply to a requester without a chat."""
    text = turn.texts.say(OFFICIAL, "errand-reply", words=content.text, kind=content.kind)
    await entrust_to_officers(turn, case, text, REPLY(about))


async def record_told_now(turn: Turn, officer: Officer, button: RecordToldNow) -> None:
    """Record that a text was passed on just now, by the way in which the request came."""
    errand, case = await _open(turn, button.errand_id)
    channel = REPLY_CHANNEL.get(case.arrival, Channel.PHONE) if case else Channel.PHONE
    if not errand.is_open:
        raise Refused("errand-done")
    proof = DeliveryProof(turn.now, DeliveryWay(channel), officer.id)
    await _settle(turn, officer, case, errand, proof)
    answer_press(turn, turn.texts.plain(OFFICIAL, "errand-settled"))


async def prefill_delivery(
    turn: Turn, _officer: Officer, button: ErrandButton
) -> tuple[Case | None, Answers]:
    """Return an errand's case, and the form's first answers: its id, and whether it failed."""
    errand, case = await _open(turn, button.errand_id)
    failed = isinstance(button, RecordWayFailed)
    if failed and not errand.may_fail:
        raise Refused("errand-done")
    return case, {"errand": button.errand_id, "failed": failed}


async def record_told(
    turn: Turn, officer: Officer, _case: Case | None, given: ErrandAnswers
) -> None:
    """Record when and how a text was passed on, or tried to be, as stated, with what proves it."""
    errand, case = await _open(turn, given.errand)
    since = case.received_at if case else errand.decided_at
    at = office_time.past_moment(turn, given.told_at, since)
    if at < (errand.sent_at or errand.decided_at):
        raise Refused("told-before-written")
    proof = DeliveryProof(at, DeliveryWay(given.told_channel), officer.id, given.told_evidence)
    if not given.failed:
        await _settle(turn, officer, case, errand, proof)
    elif errand.may_fail:
        await undelivered_answers.record_failed_way(turn, case, errand, proof)
    else:
        raise Refused("errand-done")


async def _open(turn: Turn, notice_id: int) -> tuple[Notice, Case | None]:
    """Return a notice that has not arrived, and its request; Refused if that is restricted.

    What takes effect no more, or is not so any more, is no errand: that it went out in time is
    proved by letter and slip.
    """
    notice = await notice_delivery.get(turn, notice_id)
    if notice.arrived_at or notice.void_at or not notice.has_matter:
        raise Refused("errand-done")
    if notice.is_open and not notice.is_lawful(turn.today):
        raise Refused("errand-lapsed" if notice.has_lapsed(turn.today) else "errand-moot")
    case = await cases.get(turn.tx, notice.case_id)
    if notice.what != INCIDENT:  # a breach is told of however old a request is
        contacts.demand_unrestricted(turn, case)
    return notice, case


async def _settle(
    turn: Turn, officer: Officer, case: Case | None, notice: Notice, proof: DeliveryProof
) -> None:
    """Record how a notice was passed on, and do what depends on it."""
    name, facts = EventName.TOLD, Facts(what=notice.what, channel=proof.way)
    if notice.what == OBJECTION_ANSWER.name:
        number = await storage_notices.number_of(turn.tx, notice.id)
        name = EventName.OBJECTION_DELIVERED
        facts = Facts(number=number, channel=proof.way, evidence=proof.evidence)
    await record_event(turn, case, name, officer, proof.at, **facts)
    await say_group(
        turn,
        "errand-settled-group",
        case=case,
        at=proof.at,
        channel=turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{proof.way}"),
        evidence=proof.evidence or "none",
    )
    await notice_delivery.record_delivery(turn, notice.id, proof)


async def tell_waiting(desk: Desk, at: datetime) -> int:
    """Tell the officers, once a working morning, what waits since an earlier day."""
    return await rounds.run_gathered(desk, "errands", _untold, _tell, at)


async def _untold(turn: Turn) -> Sequence[int] | None:
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.digest_time:
        return None
    if await desk_state.get(turn.tx, REMINDED_ON) == turn.today.isoformat():
        return None
    return await storage_notices.first_waiting(turn.tx, *_since(turn))


def _since(turn: Turn) -> tuple[datetime, datetime | None]:
    """Return the moments before which waiting notices, and missing receipts, are reported.

    Receipts are asked for once a week, on its first working day.
    """
    midnight = datetime.combine(turn.today, time(), turn.zone)
    monday = turn.today - timedelta(days=turn.today.weekday())
    is_first = turn.calendar.on_or_after(monday) == turn.today
    return midnight, midnight - A_WEEK if is_first else None


async def _tell(turn: Turn, waiting: Sequence[int], unread: Sequence[int]) -> int:
    await desk_state.put(turn.tx, REMINDED_ON, turn.today.isoformat())
    lines = [await _line(turn, first) for first in waiting[:MOST_LINES]]
    lines += [
        work_queue.unread_line(turn, await storage_notices.number_of(turn.tx, first))
        for first in unread
    ]
    more = max(0, len(waiting) - MOST_LINES)
    await say_group(turn, "errands-waiting", lines=lines, more=more)
    return len(waiting)


async def _line(turn: Turn, first: int) -> Markup:
    """Write how many notices on a matter wait since an earlier day, and when they are due."""
    found = await storage_notices.waiting(turn.tx, *_since(turn), first)
    handed = [one.handed_at for one in found if one.handed_at and one.sent_at is None]
    posted = [one.sent_at for one in found if one.sent_at is not None]
    due = [one.due_on for one in found if one.due_on and one.sent_at is None]
    return turn.texts.say(
        OFFICIAL,
        "errands-line",
        number=await storage_notices.number_of(turn.tx, first),
        count=len(handed),
        since=min(handed, default="none"),
        until=notice_delivery.other_ways_until(turn, min(due)) if due else "none",
        late=bool(due and min(due) < turn.today),
        posted=min(posted, default="none"),
    )


async def send_to_chat(turn: Turn, person: Person) -> None:
    """Send somebody who can be reached in a chat what waits to be passed on to them, each once.

    Its arrival there is the proof. Officers pass on by hand what cannot be read.
    """
    waiting = await storage_notices.notices_to_hand(turn.tx, person.id)
    _, unread = await rounds.readable_rows(
        turn, "a notice", waiting, lambda turn, one: _into_chat(turn, person, one)
    )
    for case_id, count in Counter(waiting[one] for one in unread).items():
        case = await cases.get(turn.tx, case_id)
        await say_group(turn, "errands-unread", case=case, count=count)


async def _into_chat(turn: Turn, person: Person, notice_id: int) -> None:
    notice = await notice_delivery.get(turn, notice_id)
    if not await notice_delivery.retry_refused(turn, notice):
        return
    if notice.what == OBJECTION_ANSWER.name:
        await objection_delivery.post_answer(turn, person, notice)
        return
    case = await cases.get(turn.tx, notice.case_id)
    match notice.what:
        case ANSWER.name if case is not None:
            await answer_sending.post(turn, person, case, notice)
        case CORRECTION.name if case is not None:
            await answer_correction.post(turn, person, case, notice)
        case RECEIPT.name:  # it is known: the claim names its number
            await notice_delivery.record_delivery(
                turn, notice.id, DeliveryProof(turn.now, DeliveryWay.CHAT)
            )
        case REPLY.name if case is not None:
            await _reply(turn, case, person, notice)
            await notice_delivery.record_delivery(
                turn, notice.id, DeliveryProof(turn.now, DeliveryWay.CHAT)
            )
        case _:
            words = await storage_notices.notice_words(turn.tx, notice.id)
            purpose = NOTICE(RowAbout(notice=notice.id))
            await tell(turn, person, Markup(words), case=case, purpose=purpose)


async def _reply(turn: Turn, case: Case, person: Person, notice: Notice) -> None:
    """Send an officer's reply as it was written, with its file."""
    about = REPLY.parse_about(notice.facts)
    chat_id, source = about.group or 0, about.source or 0
    kept = await case_events.last_message_version(turn.tx, (chat_id, source))
    _, content = certain(kept, "what an officer replied is kept on the case")
    piece = Piece(message_id=source, content=content, at=turn.now)
    await relay.queue_reply(turn, person, case, GroupWords(chat_id, [piece]), about)


ADDS = (
    OfficerForm(ERRAND, record_told, offers={"told_at": RECENT_DAYS}),
    opens_about(RecordToldEarlier, ERRAND, prefill_delivery),
    opens_about(RecordReceipt, ERRAND, prefill_delivery),
    opens_about(RecordWayFailed, ERRAND, prefill_delivery),
    in_group(RecordToldNow, record_told_now),
)
