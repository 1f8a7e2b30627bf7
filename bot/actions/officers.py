"""The officers' side of a conversation: reply, note, taking back, who may speak."""

from datetime import timedelta

from bot.actions import alarms, answering, people, relaying
from bot.desk import GROUP, Turn, relayed
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.message import Incoming, headed
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import cases, outbox, story
from storage import people as rows
from storage.outbox import Outgoing
from storage.story import Link

STOP_WORDS = frozenset({"berhenti", "stop", "hapus"})


async def hear(turn: Turn, incoming: Incoming) -> None:
    """Take a message of the group: a reply, a part of an official answer, a note, or nothing."""
    linked = await _linked(turn, incoming)
    case = await _case_of(turn, incoming, linked)
    to_words = linked is not None and linked.kind in ("citizen", "prompt")
    if not to_words and await answering.collect(turn, incoming, case):
        return
    if linked is not None and _goes_out(linked, incoming):
        await _reply(turn, incoming, linked, case)
    elif linked is None and incoming.reply_to_bot:
        # Perhaps a message whose sending was not yet recorded: ask, never guess.
        raise Refused("reply-target-unknown")
    elif case is not None:
        await _note(turn, incoming, case)
    else:
        turn.handled = False


async def _linked(turn: Turn, incoming: Incoming) -> Link | None:
    if incoming.reply_to is None:
        return None
    return await story.linked(turn.tx, incoming.chat_id, incoming.reply_to)


async def would_go_out(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message, by what it replies to, would go to a citizen."""
    linked = await _linked(turn, incoming)
    return linked is not None and _goes_out(linked, incoming)


async def case_of(turn: Turn, incoming: Incoming) -> Case | None:
    """Return the case that a message of the group belongs to."""
    return await _case_of(turn, incoming, await _linked(turn, incoming))


async def _case_of(turn: Turn, incoming: Incoming, linked: Link | None) -> Case | None:
    if linked is not None and linked.case_id is not None:
        return await cases.get(turn.tx, linked.case_id)
    if incoming.in_topic and incoming.thread_id is not None:
        return await cases.by_thread(turn.tx, incoming.thread_id)
    return None


def _goes_out(linked: Link, incoming: Incoming) -> bool:
    """Decide by the message replied to: only the citizen's words, or the card in a topic."""
    return linked.kind in ("citizen", "prompt") or (linked.kind == "card" and incoming.in_topic)


async def _note(turn: Turn, incoming: Incoming, case: Case) -> None:
    """Keep an internal note; it never leaves."""
    await people.member(turn, incoming.sender_id, incoming.sender_name)
    place = (incoming.chat_id, incoming.message_id)
    await relaying.keep(turn, case, "note", place, incoming.content)


async def speaker(turn: Turn, incoming: Incoming) -> Officer:
    """Return the officer who wrote a message, or refuse: nameless and strangers stay inside."""
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    known = await people.member(turn, incoming.sender_id, incoming.sender_name)
    if not known.may_speak:
        await alarms.ask_for_administrators(turn)
        raise Refused("stays-inside")
    return known


async def _reply(turn: Turn, incoming: Incoming, linked: Link, case: Case | None) -> None:
    """Queue a reply for the citizen; it is held for a few seconds in which it can be taken back."""
    officer = await speaker(turn, incoming)
    person_id = linked.person_id or (case.person_id if case else None)
    someone = await rows.get(turn.tx, person_id) if person_id else None
    if someone is None:
        raise Refused("nobody-to-reply-to")
    if incoming.content.kind == "unknown":
        raise Refused("cannot-carry-group")
    place = (incoming.chat_id, incoming.message_id)
    seq = await relaying.to_citizen(
        turn,
        someone,
        case,
        incoming.content,
        heading=_heading(turn, someone, case),
        purpose="reply",
        about={"officer": officer.telegram_id, "source": incoming.message_id},
        held_until=turn.now + timedelta(seconds=turn.desk.office.hold_seconds),
    )
    await story.link(turn.tx, *place, Link("officer", linked.case_id, someone.id, seq))
    if case is not None:
        await relaying.keep(turn, case, "reply", place, incoming.content)
        await turn.record(case, EventName.REPLIED, f"officer:{officer.telegram_id}")
    if not someone.reachable:
        await turn.say_group("requester-unreachable", case=case)


def _heading(turn: Turn, someone: Person, case: Case | None) -> str:
    texts = turn.desk.texts
    if case is None:
        return texts.plain(someone.language, "reply-heading-question")
    return texts.plain(someone.language, "reply-heading", number=case.number)


async def take_back(turn: Turn, incoming: Incoming) -> None:
    """Stop a reply that is still held, or delete it and say whether it can have been read."""
    officer = await speaker(turn, incoming)
    linked = await _linked(turn, incoming)
    case = await _case_of(turn, incoming, linked)
    seq = linked.outbox_seq if linked is not None and linked.kind == "officer" else None
    if seq is None:
        case_id = case.id if case else None
        last = await story.last_of_officer(turn.tx, incoming.chat_id, case_id, officer.telegram_id)
        seq = last[1] if last else None
    row = await outbox.find(turn.tx, seq) if seq else None
    if row is None or row.about.get("officer") != officer.telegram_id:
        raise Refused("nothing-to-take-back")
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    await _withdraw_row(turn, row, case, officer)


async def _withdraw_row(
    turn: Turn, row: outbox.Queued, case: Case | None, officer: Officer
) -> None:
    lead = await outbox.find(turn.tx, row.seq - 1)
    whole = [row, lead] if lead is not None and lead.about == row.about else [row]
    if row.state == "queued":
        for part in whole:
            await outbox.cancel(turn.tx, part.seq)
        await turn.say_group("taken-back-in-time", case=case)
    elif row.state == "cancelled":
        raise Refused("nothing-to-take-back")
    else:
        for part in whole:
            await _delete(turn, part)
        sent = row.sent_at or turn.now
        await turn.say_group("taken-back-late", case=case, sent=sent)
    if case is not None:
        actor = f"officer:{officer.telegram_id}"
        await turn.record(case, EventName.REPLY_TAKEN_BACK, actor, was=row.state)


async def _delete(turn: Turn, row: outbox.Queued) -> None:
    await turn.post(
        Outgoing(
            "deleteMessage",
            chat=row.chat,
            lane=row.lane,
            payload={"message_id": outbox.ref("sent", row.seq)},
            purpose="tidy",
            case_id=row.case_id,
        )
    )


async def edited(turn: Turn, incoming: Incoming) -> None:
    """Carry an edit: into the answer being collected, the held reply, or the citizen's copy."""
    place = (incoming.chat_id, incoming.message_id)
    if await answering.edit(turn, incoming):
        return
    kept = await story.last_version(turn.tx, turn.desk.vault, place)
    if kept is None or kept[1] == incoming.content:
        turn.handled = False
        return
    case = await cases.get(turn.tx, kept[0])
    linked = await story.linked(turn.tx, *place)
    if case is None:
        return
    if linked is None or linked.kind != "officer":
        await relaying.keep(turn, case, "note", place, incoming.content)
        return
    await relaying.keep(turn, case, "reply", place, incoming.content)
    row = await outbox.find(turn.tx, linked.outbox_seq or 0)
    someone = await rows.get(turn.tx, linked.person_id) if linked.person_id else None
    if row is not None and someone is not None:
        await _carry_edit(turn, incoming, case, row, someone)


async def _carry_edit(
    turn: Turn, incoming: Incoming, case: Case, row: outbox.Queued, someone: Person
) -> None:
    messages = headed(incoming.content, _heading(turn, someone, case))
    method, payload = relayed(messages[-1])
    if await outbox.replace(turn.tx, row.seq, payload):
        return
    if row.state == "cancelled":
        return
    if method == "sendMessage":
        edit, words = "editMessageText", payload
    else:
        edit = "editMessageCaption"
        words = {name: payload[name] for name in ("caption", "caption_entities") if name in payload}
    await turn.post(
        Outgoing(
            edit,
            chat=row.chat,
            lane=row.lane,
            payload={"message_id": outbox.ref("sent", row.seq), **words},
            purpose="edit",
            priority=outbox.CONVERSATION,
            case_id=case.id,
            key=f"edit:{row.seq}",
        )
    )


async def prompt_reply(turn: Turn, case: Case, officer: Officer) -> None:
    """Ask the officer for words by a message to reply to: for groups without topics."""
    text = turn.desk.texts.say(
        OFFICIAL,
        "reply-prompt",
        number=case.number,
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )
    await turn.post(
        Outgoing(
            "sendMessage",
            chat=GROUP,
            lane=f"g:{case.id}",
            payload={
                "text": text,
                "parse_mode": "HTML",
                "reply_markup": {"force_reply": True, "selective": True},
                **turn.group_place(case),
            },
            purpose="prompt",
            priority=outbox.CONVERSATION,
            about={"person": case.person_id},
            case_id=case.id,
        )
    )


async def name_officer(turn: Turn, incoming: Incoming, words: str) -> None:
    """Let an administrator name the member replied to as officer, or end it."""
    boss = await people.member(turn, incoming.sender_id, incoming.sender_name)
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    if not boss.administrator:
        await alarms.ask_for_administrators(turn)
        raise Refused("only-administrators")
    target = incoming.reply_to_sender
    if target is None:
        raise Refused("name-by-reply")
    member = await people.member(turn, target, incoming.reply_to_name)
    named = words.strip().casefold() not in STOP_WORDS
    await rows.name_officer(turn.tx, member.telegram_id, named=named)
    text_id = "officer-named" if named else "officer-unnamed"
    await turn.say_group(text_id, name=member.display_name)
