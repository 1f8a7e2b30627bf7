"""Alarms to the group or its administrators; several of a kind within minutes share one message.

The group hears what touches citizens; of what is technical, only whom to call, and that only
while no administrator can be written to in private.
"""

import json
from datetime import datetime, timedelta

from bot.buttons.case_buttons import ShowChannels
from bot.buttons.office_buttons import RetryParked
from bot.desk import contacts, rounds
from bot.desk.call_purposes import ALARM, AlarmAbout, AnyPurpose, Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.keyboards import Keyboard, message_payload
from bot.desk.messages import make_button, say, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.message import MEGABYTE
from bot.domain.records.kept_file import DiskRoom
from bot.texts import OFFICIAL, Markup
from storage import desk_state, health_facts, inbox, people
from storage.database import Tx
from storage.outbox import Queued

GATHER_FOR = timedelta(minutes=5)
"""At most one alarm of a kind in this time; what comes meanwhile is in the next one."""
SHOWN = timedelta(hours=1)
MOST_REFERENCES = 5
MOST_SINGLE = 5
"""Alarms of one kind that are posted on their own cases in a short time; the rest share one."""
MOST_NUMBERS = 20
FAILING_FOR = timedelta(minutes=5)
"""How long a row fails until it is said: a file is laid aside sooner, with a word of its own."""

ADMINISTRATORS = Purpose("administrators", RowAbout, link=None, may_fail=True)
TECHNICAL = frozenset(
    {
        "send-failed",
        "topic-refuses",
        "conflict",
        "clock",
        "file-broke-out",
        "backup-failed",
        "rows-wait",
        "disk-short",
    }
)
"""Kinds of alarms that only an administrator can do something about."""
REASONS = {
    "blocked": "blocked",
    "deactivated": "gone",
    "chat not found": "gone",
    "user not found": "gone",
    "peer_id_invalid": "gone",
    "initiate": "never-wrote",
    "does not open": "damaged",
    "deleted meanwhile": "damaged",
    "server": "network",
    "proxy": "network",
}
"""Words of errors, mostly Telegram's when a person cannot be reached, and what they mean."""


async def report_parked_update(turn: Turn, seq: int, raw: str) -> None:
    """Tell officers and sender that an update could not be handled, with a reference."""
    recent = await inbox.parked_since(turn.tx, turn.now - SHOWN)
    references = ", ".join(f"R-{number}" for number in recent[-MOST_REFERENCES:])
    if len(recent) > MOST_REFERENCES:
        references = f"…, {references}"
    again = [[make_button(turn, OFFICIAL, "button-parked-again", RetryParked())]]
    await _alarm(turn, "alarm-parked", again, reference=references)
    telegram_id = _private_sender(raw)
    person = await people.find(turn.tx, telegram_id) if telegram_id else None
    if person is not None:
        await say(turn, person, "sorry-parked", reference=f"R-{seq}")


async def report_undelivered(turn: Turn, case: Case, reason: str, what: AnyPurpose) -> None:
    """Say in the case's topic that something did not arrive, and what else can be done."""
    texts = turn.texts
    key = f"undelivered:{case.id}:{what.alarm_name}"
    why = reason_in_words(turn, reason)
    if not what.must_arrive and await _among_many(turn, case):
        return
    if what.must_arrive and case.is_open:
        text = _answer_undelivered(turn, case, why)
    else:
        subject = texts.plain(OFFICIAL, f"what-{what.alarm_name}")
        text = texts.say(OFFICIAL, "undelivered", what=subject, reason=why)
    # Nobody but the desk has failed if it is the requester's own words that did not arrive.
    ways = [] if what.link == "citizen" else _ways(turn, case)
    await tell_group(turn, text, ways, case=case, purpose=ALARM, key=key)


async def _among_many(turn: Turn, case: Case) -> bool:
    """Merge this alarm into a shared one if several were raised lately; return whether it was."""
    kind = "undelivered"
    gathered: list[str] = []
    if not await desk_state.is_due_again(turn.tx, f"{kind}_since", turn.now, GATHER_FOR):
        gathered = await desk_state.get_json(turn.tx, f"{kind}_cases", list[str]) or []
    gathered.append(case.number)
    await desk_state.put(turn.tx, f"{kind}_cases", json.dumps(gathered))
    more = gathered[MOST_SINGLE:]
    if not more:
        return False
    numbers = ", ".join(dict.fromkeys(more[-MOST_NUMBERS:]))
    await _alarm(turn, "alarm-many-undelivered", count=len(more), numbers=numbers)
    return True


def _ways(turn: Turn, case: Case) -> Keyboard:
    """Return a button that shows how else the requester can be reached."""
    return [[make_button(turn, OFFICIAL, "button-channels", ShowChannels(case.id))]]


def known_reason(reason: str) -> str:
    """Return the name of Telegram's reason for a message that did not arrive, or "other"."""
    found = (key for words, key in REASONS.items() if words in reason.lower())
    return next(found, "other")


def reason_in_words(turn: Turn, reason: str) -> str:
    """Return, in words for officers, why a message could not be delivered."""
    name = known_reason(reason)
    return reason if name == "other" else turn.texts.plain(OFFICIAL, f"reason-{name}")


def _answer_undelivered(turn: Turn, case: Case, why: str) -> Markup:
    """Return the alarm of an undelivered answer: how long it can still be given another way."""
    due = case.dates.earlier
    return turn.texts.say(
        OFFICIAL,
        "undelivered-answer",
        reason=why,
        due=due,
        phase="overdue" if turn.today > due else "running",
        days=max(0, turn.calendar.left(turn.today, due)),
    )


async def report_send_failure(turn: Turn, row: Queued, reason: str) -> None:
    """Say in General that a message could not be sent at all."""
    count = await _counted(turn, "send-failed")
    await _alarm(turn, "alarm-send-failed", method=row.method, reason=reason, count=count)


async def report_topic_refusal(turn: Turn, case: Case, reason: str) -> None:
    """Say that a message went to General because Telegram kept refusing it in its topic."""
    count = await _counted(turn, "topic-refuses")
    await _alarm(turn, "alarm-topic-refuses", number=case.number, reason=reason, count=count)


async def report_wrong_counter(turn: Turn, series: str, year: str, number: str) -> None:
    """Say that the counter of a series was wrong, and which number follows from its rows."""
    await _alarm(turn, "alarm-counter", series=series, year=year, number=number)


async def report_poll_conflict(turn: Turn) -> None:
    """Say that another program takes the desk's messages, once a day while it lasts."""
    await _daily(turn, "alarm-conflict")


async def report_files_forbidden(turn: Turn) -> None:
    """Say that the bot may not send files to the group, once a day while it lasts."""
    await _daily(turn, "alarm-kind-forbidden")


async def report_disk_limit(turn: Turn) -> None:
    """Say that the disk is nearly full, so that files are not taken, once a day while it lasts."""
    await _daily(turn, "alarm-files-at-limit")


async def report_sandbox_escape(turn: Turn) -> None:
    """Say that a file took over the process that looked at it, which was stopped."""
    await _alarm(turn, "alarm-file-broke-out")


async def _daily(turn: Turn, text_id: str, **values: object) -> int:
    """Post an alarm once a day; return how many that was now."""
    told = f"{_kind(text_id)}_at"
    if not await desk_state.is_due_again(turn.tx, told, turn.now, timedelta(days=1)):
        return 0
    await _alarm(turn, text_id, (), **values)
    return 1


def _kind(text_id: str) -> str:
    """Return the kind of an alarm from its text's id; alarms are gathered by kind."""
    return text_id.removeprefix("alarm-")


async def report_clock_wrong(turn: Turn, ahead: timedelta) -> None:
    """Say that the machine's clock is wrong, once a day while it is: its operator must look."""
    await _daily(turn, "alarm-clock", machine=turn.now + ahead, telegram=turn.now)


async def clear_clock_alarm(tx: Tx) -> None:
    """Record that the clock is right: the next time that it is wrong is told at once."""
    await desk_state.put(tx, "clock_at", "")


async def _counted(turn: Turn, kind: str) -> int:
    """Return how many alarms of a kind were gathered, counting anew after a pause."""
    last = await desk_state.get_instant(turn.tx, f"alarm:{kind}")
    goes_on = last is not None and abs(turn.now - last) < GATHER_FOR
    before = await desk_state.get_json(turn.tx, f"alarm:{kind}:count", int) if goes_on else 0
    count = (before or 0) + 1
    await desk_state.put(turn.tx, f"alarm:{kind}:count", str(count))
    return count


async def _alarm(turn: Turn, text_id: str, keyboard: Keyboard = (), **values: object) -> None:
    """Tell an alarm now, or with the next of its kind if there was one just before."""
    kind = _kind(text_id)
    last = await desk_state.get_instant(turn.tx, f"alarm:{kind}")
    held = None
    if last is not None and abs(turn.now - last) < GATHER_FOR:
        held = last if last > turn.now else last + GATHER_FOR
    await desk_state.put_instant(turn.tx, f"alarm:{kind}", held or turn.now)
    key, text = f"alarm:{kind}", turn.texts.say(OFFICIAL, text_id, **values)
    if kind in TECHNICAL:
        if await tell_administrators(turn, text, kind, held_until=held):
            return
        text = await _call_somebody(turn, kind)
    payload = {"text": text, **message_payload(keyboard)}
    await queue_call(turn, "sendMessage", GROUP, ALARM, payload, key=key, held_until=held)


async def tell_administrators(
    turn: Turn, text: Markup, kind: str | None = None, *, held_until: datetime | None = None
) -> bool:
    """Write to the group's administrators in private; False if none of them can be reached so."""
    known = await people.administrators_in_private(turn.tx)
    for person in known:
        await queue_call(
            turn,
            "sendMessage",
            str(person.telegram_id),
            ALARM(AlarmAbout(kind=kind)).for_person(person),
            {"text": text, **message_payload(())},
            key=f"alarm:{kind}:{person.telegram_id}" if kind else None,
            held_until=held_until,
        )
    return bool(known)


async def _call_somebody(turn: Turn, kind: str) -> Markup:
    """Return what the group hears of a technical alarm: what does not work, and whom to call."""
    members = await people.members(turn.tx)
    called = contacts.mentions_of(turn, (one for one in members if one.administrator))
    unread = (await rounds.unanswered_cases(turn))[1] if kind == "rows-wait" else []
    numbers = ", ".join(unread[:MOST_NUMBERS]) or "none"
    what = turn.texts.plain(OFFICIAL, f"alarm-what-{kind}", numbers=numbers)
    administrators = called or "administrator"
    return turn.texts.say(OFFICIAL, "alarm-call", what=what, administrators=administrators)


async def ask_for_administrators(turn: Turn) -> None:
    """Ask Telegram again who administers the group; its answer is stored once it comes."""
    await queue_call(turn, "getChatAdministrators", GROUP, ADMINISTRATORS, {}, key="administrators")


def _private_sender(raw: str) -> int | None:
    """Return the sender of a private update, or None, however malformed the rest of it is."""
    try:
        update = json.loads(raw)
    except ValueError:
        return None
    bodies = update.values() if isinstance(update, dict) else ()
    for body in bodies:
        message = body.get("message", body) if isinstance(body, dict) else {}
        chat = message.get("chat") if isinstance(message, dict) else None
        found = chat.get("id") if isinstance(chat, dict) else None
        if isinstance(found, int) and 0 < found < inbox.LARGEST:
            return found
    return None


async def report_backup_failure(turn: Turn, every: str, why: str) -> None:
    """Say that no backup could be made, once a day while it lasts; `check` says why."""
    await desk_state.put_instant(turn.tx, health_facts.FAILED_AT, turn.now)
    await desk_state.put(turn.tx, health_facts.FAILED_WHY, why)
    await _daily(turn, "backup-failed", every=every)


async def record_backup(tx: Tx) -> None:
    """Record that a backup was made: the next one that fails is told at once."""
    await desk_state.put(tx, "backup-failed_at", "")
    await desk_state.put(tx, health_facts.FAILED_AT, "")


async def report_failing_rows(turn: Turn) -> int:
    """Report, once a day, how many database rows keep failing in background work."""
    if not await health_facts.has_any(turn.tx):
        return 0
    found = [
        one
        for one in await health_facts.all_failures(turn.tx)
        if one.failures > 1 and not timedelta(0) <= turn.now - one.since < FAILING_FOR
    ]
    if not found:
        return 0
    matters = ", ".join(f"{one.matter} {one.row}" for one in found[:MOST_NUMBERS])
    return await _daily(
        turn, "alarm-rows-wait", count=len(found), since=found[0].since, matters=matters
    )


async def report_disk_full(turn: Turn) -> int:
    """Report, once a day, that the disk is running full."""
    limits, disk = turn.desk.upload_limits, await health_facts.disk(turn.tx)
    if disk is None or (room := limits.room(disk)) is DiskRoom.AMPLE:
        return 0
    free, least = disk.free // MEGABYTE, limits.left_free // MEGABYTE
    said = {"percent": disk.percent, "free": str(free), "least": str(least), "room": room}
    return await _daily(turn, "alarm-disk-short", **said)


async def _not_posted(_turn: Turn, _missed: UndeliveredRow[AlarmAbout]) -> None:
    """Tell nobody of an alarm that Telegram refuses: another one would be refused alike."""


async def _unheard(turn: Turn, missed: UndeliveredRow[AlarmAbout]) -> None:
    """Tell the group whom to call, once no administrator can be reached in private any more."""
    kind = missed.about.kind
    if kind is not None and not await people.administrators_in_private(turn.tx):
        text = await _call_somebody(turn, kind)
        await tell_group(turn, text, purpose=ALARM, key=f"alarm:{kind}")


ADDS = (SendHandlers(ALARM, on_refused=_not_posted, on_unreachable=_unheard),)
