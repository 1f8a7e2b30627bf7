"""Errands: what officers pass on to a requester without a chat, and when it reached them."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.answers.answer_correction import CORRECTION
from bot.actions.answers.answer_sending import ANSWER
from bot.actions.cases import work_queue
from bot.actions.delivery import leaving, relay
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.actions.outside_chat import undelivered_answers
from bot.buttons.outside_buttons import Received, ToldEarlier, ToldNow, WayFailed
from bot.desk import case_access, notices, office_time, rounds
from bot.desk.button_acts import in_case, opens_about
from bot.desk.procedures import LATELY, Procedure
from bot.desk.purposes import NOTICE, RECEIPT, RowAbout
from bot.desk.turn import Desk, Turn
from bot.domain.acts import Act
from bot.domain.albums import Piece
from bot.domain.arrival import WAY_BACK
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.notices import Notice, Proof, Way
from bot.domain.outside_act import Channel
from bot.errors import Refused
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, desk_state
from storage import notices as storage_notices


class ErrandAnswers(FormModel):
    """How an errand was done, or `failed`; a time is local, or a day alone; `errand` is its id."""

    errand: int
    failed: bool = False
    told_channel: Channel
    told_at: DayOrMoment
    told_evidence: Words


ERRAND = plain_form("told", ErrandAnswers, "errand", "failed", act=Act.DELIVER_BY_HAND)


TOLD_OF = "errands_told_on"
MOST_LINES = 20
A_WEEK = timedelta(days=7)
"""So long after it was posted a notice has its receipt, or the officers are asked for it."""


async def reply(turn: Turn, case: Case, officer: Officer, chat_id: int, piece: Piece) -> None:
    """Make an errand of a reply, written in the group `chat_id`, to a requester without a chat."""
    place = (chat_id, piece.message_id)
    await relay.keep(turn, case, "reply", place, piece.content)
    await turn.record(case, EventName.REPLIED, officer)
    words, kind = piece.content.text, piece.content.kind
    text = turn.texts.say(OFFICIAL, "errand-reply", words=words, kind=kind)
    await turn.entrust(case, text, REPLY(ReplyAbout.written(officer, place)))


async def told_now(turn: Turn, case: Case, officer: Officer, button: ToldNow) -> None:
    """Record that a text was passed on just now, by the way in which the request came."""
    channel = WAY_BACK.get(case.arrival, Channel.PHONE)
    errand = await _open(turn, case, button.errand_id)
    if not errand.is_open:
        raise Refused("errand-done")
    proof = Proof(turn.now, Way(channel), officer.id)
    await _settle(turn, case, errand, proof)
    turn.answer(turn.texts.plain(OFFICIAL, "errand-settled"))


async def begin(
    turn: Turn, _officer: Officer, button: ToldEarlier | Received | WayFailed
) -> tuple[Case, Answers]:
    """Return the case of an errand, which one the form is about, and whether it has failed."""
    case = await case_access.the_case(turn, button.case_id)
    case_access.demand_open(turn, case)
    return case, {"errand": button.errand_id, "failed": isinstance(button, WayFailed)}


async def told(turn: Turn, officer: Officer, case: Case | None, given: ErrandAnswers) -> None:
    """Record when and how a text was passed on, or tried to be, as stated, with what proves it."""
    case = await case_access.the_case(turn, case.id if case else None)
    errand = await _open(turn, case, given.errand)
    at = office_time.happened(turn, given.told_at, case.received_at)
    if at < (errand.sent_at or errand.decided_at):
        raise Refused("told-before-written")
    proof = Proof(at, Way(given.told_channel), officer.id, given.told_evidence)
    if not given.failed:
        await _settle(turn, case, errand, proof)
    elif errand.is_open:
        await undelivered_answers.failed(turn, case, errand, proof)
    else:
        raise Refused("errand-done")


async def _open(turn: Turn, case: Case, notice_id: int) -> Notice:
    notice = await storage_notices.get(turn.tx, notice_id)
    if notice is None or notice.case_id != case.id or notice.arrived_at or notice.void_at:
        raise Refused("errand-done")
    return notice


async def _settle(turn: Turn, case: Case, notice: Notice, proof: Proof) -> None:
    """Record how a notice was passed on, and let follow what depends on it."""
    await turn.record(
        case,
        EventName.TOLD,
        f"officer:{proof.officer_id}",
        proof.at,
        what=notice.what,
        channel=proof.way,
    )
    await turn.say_group(
        "errand-settled-group",
        case=case,
        at=proof.at,
        channel=turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{proof.way}"),
        evidence=proof.evidence or "none",
    )
    await notices.settle(turn, notice.id, proof)


async def tell_waiting(desk: Desk, at: datetime) -> int:
    """Tell the officers, once a working morning, what waits since an earlier day."""
    return await rounds.gather(desk, "errands", _untold, _tell, at)


async def _untold(turn: Turn) -> Sequence[int] | None:
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.digest_time:
        return None
    if await desk_state.get(turn.tx, TOLD_OF) == turn.today.isoformat():
        return None
    return await storage_notices.cases_waiting(turn.tx, *_since(turn))


def _since(turn: Turn) -> tuple[datetime, datetime | None]:
    """Return before when it began what still waits to be passed on, and what waits for a receipt.

    Receipts are asked for once a week, on its first working day.
    """
    midnight = datetime.combine(turn.today, time(), turn.zone)
    monday = turn.today - timedelta(days=turn.today.weekday())
    is_first = turn.calendar.on_or_after(monday) == turn.today
    return midnight, midnight - A_WEEK if is_first else None


async def _tell(turn: Turn, waiting: Sequence[int], unread: Sequence[int]) -> int:
    await desk_state.put(turn.tx, TOLD_OF, turn.today.isoformat())
    lines = [await _line(turn, case_id) for case_id in waiting[:MOST_LINES]]
    numbers = [await cases.number_of(turn.tx, case_id) for case_id in unread]
    lines += [work_queue.unread_line(turn, number) for number in numbers]
    more = max(0, len(waiting) - MOST_LINES)
    await turn.say_group("errands-waiting", lines=Markup("\n".join(lines)), more=more)
    return len(waiting)


async def _line(turn: Turn, case_id: int) -> Markup:
    """Write a line on what of a case waits since an earlier day, and until when it is in time."""
    found = await storage_notices.waiting(turn.tx, *_since(turn), case_id)
    handed = [one.handed_at for one in found if one.handed_at and one.sent_at is None]
    posted = [one.sent_at for one in found if one.sent_at is not None]
    due = [one.due_on for one in found if one.due_on and one.sent_at is None]
    return turn.texts.say(
        OFFICIAL,
        "errands-line",
        number=await cases.number_of(turn.tx, case_id),
        count=len(handed),
        since=min(handed, default="none"),
        until=notices.in_time_until(turn, min(due)) if due else "none",
        late="yes" if due and min(due) < turn.today else "no",
        posted=min(posted, default="none"),
    )


async def to_chat(turn: Turn, case: Case, person: Person) -> None:
    """Send what waits to be passed on into the chat that the case has now, each once.

    Its arrival there is the proof. Officers pass on by hand what cannot be read.
    """
    _, unread = await rounds.readable(
        turn,
        "a notice",
        await storage_notices.to_hand(turn.tx, case.id),
        lambda turn, notice_id: _into_chat(turn, case, person, notice_id),
    )
    if unread:
        await turn.say_group("errands-unread", case=case, count=len(unread))


async def _into_chat(turn: Turn, case: Case, person: Person, notice_id: int) -> None:
    notice = await notices.get(turn, notice_id)
    if not await notices.leaves_anew(turn, notice):
        return
    match notice.what:
        case ANSWER.name:
            await answer_sending.post(turn, person, case, notice)
        case CORRECTION.name:
            await answer_correction.post(turn, person, case, notice)
        case RECEIPT.name:  # it is known: the claim names its number
            await notices.settle(turn, notice.id, Proof(turn.now, Way.CHAT))
        case REPLY.name:
            await _reply(turn, case, person, notice)
            await notices.settle(turn, notice.id, Proof(turn.now, Way.CHAT))
        case _:
            words = await storage_notices.words(turn.tx, notice.id)
            purpose = NOTICE(RowAbout(notice=notice.id))
            await turn.tell(person, Markup(words), case=case, purpose=purpose)


async def back(turn: Turn, person: Person) -> None:
    """Send somebody who can be reached again what waits to be passed on to them."""
    for case in await cases.of_person(turn.tx, person.id):
        if case.person_id == person.id:
            await to_chat(turn, case, person)


async def _reply(turn: Turn, case: Case, person: Person, notice: Notice) -> None:
    """Send an officer's reply as it was written, with its file."""
    about = REPLY.read(notice.facts)
    chat_id, source = about.group or 0, about.source or 0
    kept = await case_events.last_version(turn.tx, (chat_id, source))
    if kept is None:
        raise LookupError("what an officer replied is kept on the case")
    piece = Piece(message_id=source, content=kept[1], at=turn.now)
    await leaving.send(turn, person, case, chat_id, [piece], about)


FORMS = (Procedure(ERRAND, told, offers={"told_at": LATELY}),)
BUTTONS = (
    opens_about(ToldEarlier, ERRAND, begin),
    opens_about(Received, ERRAND, begin),
    opens_about(WayFailed, ERRAND, begin),
    in_case(ToldNow, told_now),
)
