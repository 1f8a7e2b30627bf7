"""An officer has second thoughts: taking back what was said, and changing it."""

from datetime import timedelta

from bot.actions import answering, officers, proving, relaying
from bot.desk import Turn, relayed
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.message import WITHOUT_CAPTION, Content, Incoming, headed
from bot.errors import Refused
from storage import cases, outbox, story
from storage import people as rows
from storage.outbox import Outgoing, Queued
from storage.story import Link

STILL_MEANT = timedelta(hours=1)
"""An older reply is taken back only by replying to it: a bare /batal must not reach so far."""


async def take_back(turn: Turn, incoming: Incoming) -> None:
    """Stop a reply that is still held, or delete it and say whether it can have been read."""
    officer = await officers.speaker(turn, incoming, "not-an-officer")
    if await answering.take_out(turn, incoming):
        return
    row = await _meant(turn, incoming, officer)
    if row is None or row.about.get("officer") != officer.telegram_id:
        raise Refused("nothing-to-take-back")
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    for part in (row, *await _leads(turn, row), *await outbox.copies(turn.tx, row)):
        await outbox.take_back(turn.tx, part.seq)
        if part.state in ("sent", "sending"):
            await _delete(turn, part)
    match row.state:
        case "queued":
            await turn.say_group("taken-back-in-time", case=case)
        case "sent" | "sending":
            await proving.show(turn, row, "")
            sent = row.sent_at or turn.now
            await turn.say_group("taken-back-late", case=case, sent=sent)
        case _:
            raise Refused("nothing-to-take-back")
    if case is not None:
        actor = f"officer:{officer.telegram_id}"
        await turn.record(case, EventName.REPLY_TAKEN_BACK, actor, was=row.state)


async def _meant(turn: Turn, incoming: Incoming, officer: Officer) -> Queued | None:
    """Find the reply meant: the one replied to, else the officer's last one here."""
    link = await officers.linked(turn, incoming)
    if link is not None and link.kind == "officer":
        return await outbox.find(turn.tx, link.outbox_seq or 0)
    case = await officers.case_of(turn, incoming)
    if incoming.reply_to is not None and (link is None or link.kind == "desk"):
        # A note, or somebody's talk: nothing of it ever went out.
        return None
    since = turn.now - STILL_MEANT
    if case is None and link is None:
        seq = await story.last_of_officer(turn.tx, officer.telegram_id, since)
    else:
        case_id = case.id if case else None
        seq = await story.last_on_case(turn.tx, officer.telegram_id, since, case_id)
    return await outbox.find(turn.tx, seq) if seq else None


async def _leads(turn: Turn, row: Queued) -> list[Queued]:
    """Return what went out before a reply and belongs to it: its heading, its long words."""
    found: list[Queued] = []
    before = await outbox.find(turn.tx, row.seq - 1)
    while before is not None and before.about == row.about:
        found.append(before)
        before = await outbox.find(turn.tx, before.seq - 1)
    return found


async def _delete(turn: Turn, row: Queued) -> None:
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
    turn.sensitive = True
    place = officers.place_of(incoming)
    if await answering.edit(turn, incoming):
        return
    link = await story.linked(turn.tx, *place)
    kept = await story.last_version(turn.tx, turn.desk.vault, place)
    case = await cases.get(turn.tx, kept[0]) if kept else None
    if kept is not None and kept[1] == incoming.content:
        return
    if link is not None and link.kind == "officer":
        await _edit_reply(turn, incoming, link, case, kept[1] if kept else None)
    elif case is not None:
        await relaying.keep(turn, case, "note", place, incoming.content)
    else:
        turn.handled = False


async def _edit_reply(
    turn: Turn, incoming: Incoming, link: Link, case: Case | None, before: Content | None
) -> None:
    """Change the held reply, or the citizen's copy of one that was sent."""
    row = await outbox.find(turn.tx, link.outbox_seq or 0)
    someone = await rows.get(turn.tx, link.person_id) if link.person_id else None
    if row is None or someone is None or row.state == "cancelled":
        return
    await officers.speaker(turn, incoming)
    officers.check_carried(incoming)
    if case is not None:
        await relaying.keep(turn, case, "reply", officers.place_of(incoming), incoming.content)
    method, payload = await _edit_payload(turn, incoming, row, someone, case)
    if method == row.method and await outbox.replace(turn.tx, row.seq, payload):
        for copy in await outbox.copies(turn.tx, row):
            await outbox.replace(turn.tx, copy.seq, payload)
        return
    if method != row.method or _another_file(before, incoming.content):
        raise Refused("edit-not-carried")
    if incoming.content.kind not in WITHOUT_CAPTION:
        for sent in (row, *await outbox.copies(turn.tx, row)):
            await _edit_sent(turn, sent, method, payload)


def _another_file(before: Content | None, now: Content) -> bool:
    return before is not None and before.file_id != now.file_id


async def _edit_payload(
    turn: Turn, incoming: Incoming, row: Queued, someone: Person, case: Case | None
) -> tuple[str, dict[str, object]]:
    """Write what stands in the reply's own message now; its heading may be a message before it."""
    if await _leads(turn, row):
        return relayed(incoming.content)
    return relayed(headed(incoming.content, officers.heading(turn, someone, case))[-1])


async def _edit_sent(turn: Turn, row: Queued, method: str, payload: dict[str, object]) -> None:
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
            case_id=row.case_id,
            key=f"edit:{row.seq}",
            sensitive=True,
        )
    )
