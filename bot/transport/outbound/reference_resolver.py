"""Resolve the references of a queued row: the group's id, a topic, a card, a sent message."""

from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any

from bot.actions.cases import case_card
from bot.actions.delivery import citizen_files
from bot.desk.call_queue import GROUP, reply_to_message
from bot.desk.turn import Desk
from bot.domain.law.case import Case
from bot.domain.message import Content, as_api_call
from bot.domain.records.desk_paper import Paper
from bot.domain.records.kept_file import KeptFile, Upload
from bot.texts import OFFICIAL
from storage import cases, desk_state, file_archive, outbox, papers, relayed_messages, uploads
from storage.database import Tx
from storage.outbox import Queued

TOPIC_NAME = 128
WITHOUT_CHAT = frozenset({"getMe", "deleteMyCommands"})
"""Calls that take no chat."""
ATTACHED = "file"
KEPT = frozenset(
    {
        "chat_id", "message_thread_id", "reply_parameters", "reply_markup",
        "disable_notification", "protect_content",
    }
)  # fmt: skip
"""Parameters that stay when a file is replaced by a text message."""


class ReferenceGone(Exception):  # noqa: N818 - what it is
    """Raised when a row refers to something that does not exist."""


class ReferencePending(Exception):  # noqa: N818 - what it is
    """Raised when a row refers to a message that is still to be sent in another lane."""


@dataclass(frozen=True)
class UploadedCopy:
    """A cleaned file to upload; `place` is its position in an album.

    It is a person's cleaned file, or an officer's that Telegram has lost.
    """

    name: str
    file: Upload | KeptFile
    place: int = 0


@dataclass(frozen=True)
class ResolvedCall:
    """A call with its references resolved, as Telegram takes it.

    `topic_name` is set if the case's topic must be made first, `paper` if a file must be made and
    uploaded with it, as the parameter `paper_as`; `cleaned` are files that were made already.
    """

    row: Queued
    method: str
    payload: dict[str, Any]
    topic_name: str | None = None
    paper: Paper | None = None
    paper_as: str = ""
    cleaned: tuple[UploadedCopy, ...] = ()

    @property
    def message_count(self) -> int:
        """Return how many messages Telegram counts: a new topic, or each part of an album."""
        album = self.method == "sendMediaGroup" and self.topic_name is None
        return len(self.payload["media"]) if album else 1


async def resolve_row(desk: Desk, tx: Tx, row: Queued) -> ResolvedCall | None:
    """Resolve every reference of a row; None if what it would change is gone.

    Raises NotYet if it must wait for what it is to change.
    """
    payload = await _chat(tx, row)
    topic: str | None = None
    paper: Paper | None = None
    paper_as = ""
    try:
        for name, value in row.payload.items():
            if name == "message_thread_id":
                topic = await _topic(desk, tx, row, payload)
            elif _is_ref(value) and value["ref"] == "paper":
                paper, paper_as = await _paper(tx, value["key"]), name
                if paper.file_id is not None:  # Telegram has it from an earlier time
                    payload[name], paper = paper.file_id, None
            elif name != "reply_parameters":
                payload[name] = await _resolved(tx, value) if _is_ref(value) else value
    except ReferenceGone:
        return None
    if topic is None:  # a topic that is not made yet has no message to reply to
        await _reply(tx, row.payload.get("reply_parameters"), payload)
    return await _mediated(desk, tx, ResolvedCall(row, row.method, payload, topic, paper, paper_as))


async def _chat(tx: Tx, row: Queued) -> dict[str, Any]:
    """Return the parameter that names a call's chat, or none for methods without a chat."""
    if row.method in WITHOUT_CHAT:
        return {}
    if row.chat != GROUP:
        return {"chat_id": int(row.chat)}
    return {"chat_id": await desk_state.group_id(tx)}


def _is_ref(value: object) -> bool:
    return isinstance(value, dict) and "ref" in value


async def _topic(desk: Desk, tx: Tx, row: Queued, payload: dict[str, Any]) -> str | None:
    """Place a message in its case's topic; without topics, under its card.

    A bot that may not make topics still writes in those that are there.
    """
    case = await cases.get(tx, row.payload["message_thread_id"]["key"])
    if case is None:
        raise ReferenceGone
    if case.thread_id is not None and await desk_state.is_forum(tx):
        payload["message_thread_id"] = case.thread_id
        return None
    if not row.method.startswith("send"):
        raise ReferenceGone  # the topic that is to be changed is not there
    if await desk_state.has_topics(tx):
        return topic_name(desk, case)
    if case.card_message_id:
        payload["reply_parameters"] = reply_to_message(case.card_message_id)
    return None


def topic_name(desk: Desk, case: Case) -> str:
    """Return the name of a case's topic: number and subject, nothing of the requester."""
    name = desk.texts.plain(OFFICIAL, "topic-name", sequence=case.sequence, subject=case.subject)
    return name[:TOPIC_NAME]


async def _paper(tx: Tx, paper_id: int) -> Paper:
    paper = await papers.get(tx, paper_id)
    if paper is None:
        raise ReferenceGone
    return paper


async def _reply(tx: Tx, value: dict[str, Any] | None, payload: dict[str, Any]) -> None:
    """Make the call a reply; to nothing if the message never arrived or is in another topic."""
    if value is None:
        return
    target = value["message_id"]
    try:
        if _is_ref(target):
            target = await _shown(tx, target, payload)
    except (ReferenceGone, ReferencePending):
        return
    payload["reply_parameters"] = {**value, "message_id": target}


async def _shown(tx: Tx, reference: dict[str, Any], payload: dict[str, Any]) -> int:
    """Return the id of the message, or of its copy in the group, to reply to."""
    if reference["ref"] not in ("copy", "source"):
        return await _message(tx, reference)
    found = await relayed_messages.place(tx, reference["key"])
    if found is None or found.thread_id != payload.get("message_thread_id"):
        raise ReferenceGone
    if reference["ref"] == "copy" and found.sent_id is not None:
        return found.sent_id
    if reference["ref"] == "source" and found.chat_id == payload["chat_id"]:
        return found.message_id
    raise ReferenceGone


async def _resolved(tx: Tx, reference: dict[str, Any]) -> int | list[int]:
    if reference["ref"] != "copies":
        return await _message(tx, reference)
    found = await relayed_messages.sent_ids(tx, reference["key"])
    if not found:
        raise ReferenceGone
    return found


async def _message(tx: Tx, reference: dict[str, Any]) -> int:
    waits = False
    match reference["ref"]:
        case "card":
            case = await cases.get(tx, reference["key"])
            message_id = case.card_message_id if case else None
            waits = case is not None and await outbox.is_queued(tx, case_card.card_key(case.id))
        case "board":
            message_id = await desk_state.board_message(tx)
        case "copy":
            found = await relayed_messages.place(tx, reference["key"])
            message_id = found.sent_id if found else None
        case _:
            sent = await outbox.find(tx, reference["key"])
            message_id = sent.message_id if sent else None
            waits = sent is not None and sent.state in ("queued", "sending")
    if message_id is None:
        raise ReferencePending if waits else ReferenceGone
    return message_id


async def _mediated(desk: Desk, tx: Tx, resolved: ResolvedCall) -> ResolvedCall | None:
    """Replace each file of a person by its cleaned copy, or by words if it was refused.

    A file of an officer goes by Telegram's id, while Telegram knows it.
    """
    if not outbox.files_in(resolved.payload):  # most calls
        return resolved
    payload, cleaned = deepcopy(resolved.payload), list[UploadedCopy]()
    for place, (holder, name) in enumerate(outbox.files_in(payload)):
        upload = await uploads.of_file(tx, holder[name])
        file = upload or await file_archive.of_file(tx, holder[name])
        if file is None or file.state == "large":
            continue
        if upload is not None and upload.state != "clean":
            return _in_words(desk, resolved, upload) if holder is payload else None
        if file.sent_file_id is not None:
            holder[name] = file.sent_file_id
        elif file.rewritten and holder is payload:
            del payload[name]
            cleaned.append(UploadedCopy(name, file))
        elif file.rewritten:
            holder[name] = f"attach://{ATTACHED}{place}"
            cleaned.append(UploadedCopy(f"{ATTACHED}{place}", file, place))
    return replace(resolved, payload=payload, cleaned=tuple(cleaned))


def _in_words(desk: Desk, resolved: ResolvedCall, upload: Upload) -> ResolvedCall:
    """Return a text message in place of a refused file: its caption, and why it was refused.

    A part of an album was removed from the album when it was refused.
    """
    payload = {name: value for name, value in resolved.payload.items() if name in KEPT}
    said = Content(
        kind="text",
        text=resolved.payload.get("caption", ""),
        entities=tuple(resolved.payload.get("caption_entities", ())),
    )
    words = citizen_files.refusal_in_words(desk.texts, said, upload.reason)
    method, call = as_api_call(words)
    return replace(resolved, method=method, payload={**call, **payload})
