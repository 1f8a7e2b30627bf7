"""Errands: what officers pass on to a requester without a chat, and when it reached them."""

from collections.abc import Sequence
from datetime import date, datetime, time

from bot.actions.answers import answer_correction, answer_sending
from bot.actions.answers.answer_correction import CORRECTION
from bot.actions.answers.answer_sending import ANSWER
from bot.actions.cases import work_queue
from bot.actions.deadlines import objection_window
from bot.actions.delivery import relay, reply_delivery
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.actions.requests import request_completion
from bot.buttons.outside_buttons import ToldEarlier, ToldNow
from bot.desk import case_access, office_time, rounds
from bot.desk.button_acts import in_case, opens_about
from bot.desk.procedures import LATELY, Procedure
from bot.desk.purposes import NOTICE, RECEIPT
from bot.desk.turn import Desk, Turn
from bot.domain.acts import Act
from bot.domain.albums import Piece
from bot.domain.arrival import WAY_BACK
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.legal_deadlines import local_date
from bot.domain.outside_act import ActKind, Channel, Errand, Passed, Stated, record
from bot.errors import Refused
from bot.forms.answer_fields import DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, desk_state, errands


class ErrandAnswers(FormModel):
    """How an errand was done; a time is local, or a day alone, and `errand` is its id."""

    errand: int
    told_channel: Channel
    told_at: DayOrMoment
    told_evidence: Words


ERRAND = plain_form("told", ErrandAnswers, "errand", act=Act.DELIVER_BY_HAND)


TOLD_OF = "errands_told_on"
MOST_LINES = 20


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
    await _settle(turn, case, errand, Passed(turn.now, channel, officer.telegram_id))
    turn.answer(turn.texts.plain(OFFICIAL, "errand-settled"))


async def begin(turn: Turn, _officer: Officer, button: ToldEarlier) -> tuple[Case, Answers]:
    """Return the case of an errand, and which one the form is about."""
    case = await case_access.the_case(turn, button.case_id)
    case_access.demand_open(turn, case)
    return case, {"errand": button.errand_id}


async def told(turn: Turn, officer: Officer, case: Case | None, given: ErrandAnswers) -> None:
    """Record when and how a text was passed on, as stated, with what proves it."""
    case = await case_access.the_case(turn, case.id if case else None)
    errand = await _open(turn, case, given.errand)
    happened = office_time.moment(turn, given.told_at)
    if happened < errand.asked_at:
        raise Refused("told-before-written")
    stated = Stated(
        ActKind.NOTICE,
        given.told_channel,
        happened,
        given.told_evidence,
        "errand",  # a requester without a chat is always told elsewhere: reason enough
    )
    act = record(stated, turn.now, case.received_at)
    passed = Passed(act.happened_at, act.channel, officer.telegram_id, act.evidence)
    await _settle(turn, case, errand, passed)


async def _open(turn: Turn, case: Case, errand_id: int) -> Errand:
    errand = await errands.get(turn.tx, errand_id)
    if errand is None or errand.case_id != case.id or errand.told_at is not None:
        raise Refused("errand-done")
    return errand


async def _settle(turn: Turn, case: Case, errand: Errand, passed: Passed) -> None:
    """Close an errand, tell the group, and start or stop the deadlines that depend on it."""
    if not await errands.settle(turn.tx, errand.id, passed, turn.now):
        raise Refused("errand-done")
    actor = f"officer:{passed.officer_id}"
    await turn.record(
        case, EventName.TOLD, actor, passed.at, what=errand.what, channel=passed.channel
    )
    await turn.say_group(
        "errand-settled-group",
        case=case,
        at=passed.at,
        channel=turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{passed.channel}"),
        evidence=passed.evidence or "none",
    )
    await _count(turn, case, errand, passed.at)


async def _count(turn: Turn, case: Case, errand: Errand, at: datetime) -> None:
    """Start or stop the deadlines that depend on the arrival of an errand's text."""
    on = local_date(at, turn.zone)
    if errand.what == ANSWER.name:
        await answer_sending.delivered(turn, case, ANSWER.read(errand.about).answer, at)
    if errand.what == CORRECTION.name:
        await answer_correction.delivered(turn, case, CORRECTION.read(errand.about), at)
    notice = NOTICE.read(errand.about)
    match notice.counts:
        case "completion":
            await request_completion.notified(turn, case, at)
        case "not-processed":
            await objection_window.plan(turn, case)
        case "extension" if notice.by is not None:
            await _extension_arrived(turn, case, on, notice.by)


async def tell_waiting(desk: Desk, at: datetime) -> int:
    """Tell the officers, once a working morning, what waits since an earlier day."""
    return await rounds.gather(desk, "errands", _untold, _tell, at)


async def _untold(turn: Turn) -> Sequence[int] | None:
    local = turn.now.astimezone(turn.zone)
    if not office_time.may_remind(turn) or local.time() < turn.office.digest_time:
        return None
    if await desk_state.get(turn.tx, TOLD_OF) == turn.today.isoformat():
        return None
    return await errands.waiting(turn.tx, datetime.combine(local.date(), time(), turn.zone))


async def _tell(turn: Turn, waiting: Sequence[int], unread: Sequence[int]) -> int:
    await desk_state.put(turn.tx, TOLD_OF, turn.today.isoformat())
    lines = [await _line(turn, case_id) for case_id in waiting[:MOST_LINES]]
    numbers = [await cases.number_of(turn.tx, case_id) for case_id in unread]
    lines += [work_queue.unread_line(turn, number) for number in numbers]
    more = max(0, len(waiting) - MOST_LINES)
    await turn.say_group("errands-waiting", lines=Markup("\n".join(lines)), more=more)
    return len(waiting)


async def _line(turn: Turn, case_id: int) -> Markup:
    """Write a line on the errands of a case that wait since an earlier day."""
    standing = [errand.asked_at for errand in await errands.open_of(turn.tx, case_id)]
    earlier = [at for at in standing if local_date(at, turn.zone) < turn.today]
    number = await cases.number_of(turn.tx, case_id)
    return turn.texts.say(
        OFFICIAL, "errands-line", number=number, count=len(earlier), since=min(earlier)
    )


async def _extension_arrived(turn: Turn, case: Case, on: date, by: date) -> None:
    """Tell the group if an extension came too late to lengthen anything (Art 22(8))."""
    if on > by:
        await turn.say_group("extension-told-late", case=case, by=by, on=on)


async def to_chat(turn: Turn, case: Case, person: Person) -> None:
    """Send the open errands of a case into the chat that it has now.

    The receipt is known, since the claim names its number. Officers send an answer once more, and
    pass on by hand what cannot be read.
    """
    waiting = {errand.id: errand for errand in await errands.open_of(turn.tx, case.id)}
    _, unread = await rounds.readable(
        turn,
        "an errand",
        waiting,
        lambda turn, errand_id: _into_chat(turn, case, person, waiting[errand_id]),
    )
    if unread:
        await turn.say_group("errands-unread", case=case, count=len(unread))


async def _into_chat(turn: Turn, case: Case, person: Person, errand: Errand) -> None:
    await errands.settle(turn.tx, errand.id, Passed(turn.now, "chat", None), turn.now)
    if errand.what == RECEIPT.name:
        return
    if errand.what == ANSWER.name:
        await answer_sending.failed(turn, case, ANSWER.read(errand.about).answer)
    elif errand.what == CORRECTION.name:
        await answer_correction.failed(turn, case, CORRECTION.read(errand.about).correction)
    else:
        await _pass_on(turn, case, person, errand)
        await _count(turn, case, errand, turn.now)


async def _pass_on(turn: Turn, case: Case, person: Person, errand: Errand) -> None:
    """Send an errand's text: an officer's reply as it was written, with its file."""
    if errand.what != REPLY.name:
        words = await errands.words(turn.tx, errand.id)
        await turn.tell(person, Markup(words), case=case, purpose=NOTICE)
        return
    about = REPLY.read(errand.about)
    chat_id, source = about.group or 0, about.source or 0
    kept = await case_events.last_version(turn.tx, (chat_id, source))
    if kept is None:
        raise LookupError("what an officer replied is kept on the case")
    piece = Piece(message_id=source, content=kept[1], at=turn.now)
    await reply_delivery.send(turn, person, case, chat_id, [piece], about, open_to_change=False)


FORMS = (Procedure(ERRAND, told, offers={"told_at": LATELY}),)
BUTTONS = (opens_about(ToldEarlier, ERRAND, begin), in_case(ToldNow, told_now))
