"""Files that people send: whether one is admitted, its check, and what follows the check."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from bot.actions.delivery import outbox_posts
from bot.actions.identity import identity_proof
from bot.actions.welcome import privacy_consent
from bot.desk import alarms
from bot.desk.call_queue import wake_file_loop
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.messages import say_group, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person, State
from bot.domain.message import CHECKED, LARGEST_FETCHED, MEGABYTE, Content, Incoming
from bot.domain.people.identity_proofs import ProofState
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import (
    RULES,
    Admission,
    KeptFile,
    LimitReached,
    Origin,
    SenderKind,
    Upload,
)
from bot.domain.words.albums import CarriedMessage
from bot.domain.words.open_dialogues import EnclosureCollection, PaperCollection
from bot.errors import certain
from bot.forms.objection_form import OBJECTION
from bot.texts import OFFICIAL, Texts
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_kinds import REWRITTEN
from storage import (
    cases,
    citizen_drafts,
    file_archive,
    health_facts,
    identity_proofs,
    objections,
    outbox,
    people,
    relayed_messages,
    uploads,
)

COLLECTING = {PaperCollection.name, EnclosureCollection.name}
PAPERS = "papers"
"""The question of the request form that identity papers answer."""


async def admit_file(turn: Turn, person: Person, incoming: Incoming) -> Admission:
    """Decide how a new file is taken in, by what its sender sent today and what the disk has."""
    content = incoming.content
    if content.is_large:
        return Admission("large")
    if content.kind == "voice":  # words of those who do not type
        return Admission()
    size, limits = content.file_size or 1, turn.desk.upload_limits
    sender = SenderKind.AGREED if privacy_consent.has_agreed(turn, person) else SenderKind.STRANGER
    midnight = datetime.combine(turn.today, time(), turn.zone)
    own = await uploads.amount(turn.tx, midnight, person.id)
    disk = await health_facts.disk(turn.tx)
    free = disk.free if disk else None
    reached = limits.reached(sender, size, own, free)
    if reached is None:
        return Admission(size=size)
    sender = await _sender(turn, person, sender)
    if limits.reached(sender, size, own, free) is None:
        return Admission(size=size)
    if reached == "disk":
        await alarms.report_disk_limit(turn)
    match RULES[sender].beyond:
        case "waiting":
            return Admission(size=size)
        case "refused":
            await _tell(turn, person, incoming, sender, reached)
    return Admission(RULES[sender].beyond, "limit")


async def _sender(turn: Turn, person: Person, otherwise: SenderKind) -> SenderKind:
    """Return what a file's sender is for the limits: owing, registered, or `otherwise`."""
    draft = await citizen_drafts.find(turn.tx, person.id)
    theirs = await cases.of_person(turn.tx, person.id)
    if (
        COLLECTING & set(await citizen_drafts.open_dialogues(turn.tx, person.id))
        or (draft is not None and (draft.form == OBJECTION.name or draft.step == PAPERS))
        or any(case.state is State.TO_COMPLETE for case in theirs)
    ):
        return SenderKind.OWING
    if theirs or await objections.of_person(turn.tx, person.id):
        return SenderKind.REGISTERED
    return otherwise


async def _tell(
    turn: Turn, person: Person, incoming: Incoming, sender: SenderKind, reached: LimitReached
) -> None:
    """Tell a person what stops the file and what to do; once for a burst."""
    text = turn.texts.say(
        person.language,
        "file-over-limit",
        whose=reached,
        megabytes=turn.desk.upload_limits.of(sender) // MEGABYTE,
        agreed=sender is not SenderKind.STRANGER,
        address=turn.office.address or "none",
    )
    await tell(turn, person, text, reply_to=incoming.message_id, key=f"limit:{person.id}")


async def queue_upload(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Queue a file to be checked; nobody is shown it before."""
    content = incoming.content
    if content.kind not in CHECKED or content.file_id is None:
        return
    if await uploads.of_file(turn.tx, content.file_id) is not None:
        return
    await uploads.add_upload(
        turn.tx,
        Origin("material", person.id, incoming.place),
        content.file_id,
        content.file_name or content.kind,
        turn.now,
        await admit_file(turn, person, incoming),
    )
    wake_file_loop(turn)


async def upload_of(
    turn: Turn, content: Content, case: Case | None, objection_id: int | None = None
) -> Upload | None:
    """Return the upload of a message's file, if any, and link it to its case or objection."""
    if content.file_id is None:
        return None
    case_id = case.id if case else None
    await uploads.belongs(turn.tx, content.file_id, case_id, objection_id)
    return await uploads.of_file(turn.tx, content.file_id)


async def showable_now(turn: Turn, case: Case | None, content: Content) -> tuple[Content, bool]:
    """Return a message as it may be shown now, and whether a button must open its file."""
    upload = await upload_of(turn, content, case)
    if upload is None or upload.state == "waiting":
        return content, False
    if upload.state == "clean":
        return with_what_is_left(turn.texts, content, upload.kind), False
    if upload.state == "large":
        return unchecked_in_words(turn.texts, content, upload.reason), True
    return refusal_in_words(turn.texts, content, upload.reason), False


async def accept_upload(turn: Turn, upload: Upload, cleaned: CleanedFile) -> None:
    """Store a cleaned file, so that messages that wait for it can be sent.

    Of some kinds only what they say is left: both sides are told.
    """
    kind = cleaned.kind
    await uploads.save_cleaned(turn.tx, upload.id, kind, cleaned.name, cleaned.body, turn.now)
    if kind not in REWRITTEN:
        return
    copy = await relayed_messages.newest(turn.tx, *upload.origin.place)
    if copy is not None and not copy.piece.announced:  # what is only announced is not shown
        await _show_instead(
            turn, upload, copy, lambda said: with_what_is_left(turn.texts, said, kind)
        )
    person = await people.get(turn.tx, upload.origin.person_id)
    if person is not None:
        text = turn.texts.say(person.language, "file-rewritten", kind=kind)
        await tell(turn, person, text, reply_to=upload.origin.place[1])


async def reject_upload(turn: Turn, upload: Upload, unfit_file: UnfitFile) -> None:
    """Refuse a file: show its caption without it, and tell both sides why and what to do."""
    reason = unfit_file.reason
    await uploads.refuse(turn.tx, upload.id, reason, turn.now)
    case = await cases.get(turn.tx, upload.origin.case_id)
    copy = await relayed_messages.newest(turn.tx, *upload.origin.place)
    if copy is not None and copy.piece.announced:
        line = turn.texts.say(OFFICIAL, "file-refused-line", reason=reason)
        await tell_group(turn, line, case=case, reply_to=outbox.reference("copy", copy.id))
    elif copy is not None:
        await _show_instead(
            turn, upload, copy, lambda said: refusal_in_words(turn.texts, said, reason)
        )
    await record_event(turn, case, EventName.FILE_REFUSED, "desk", why=reason)
    if unfit_file.broke_out:
        await alarms.report_sandbox_escape(turn)
    person = await people.get(turn.tx, upload.origin.person_id)
    if upload.origin.purpose == "identity":
        await reject_identity_paper(turn, upload)
    elif person is not None:
        text = turn.texts.say(person.language, "file-refused", reason=reason)
        await tell(turn, person, text, reply_to=upload.origin.place[1])


async def leave_large_upload(turn: Turn, upload: Upload) -> None:
    """Leave a file too large to check with Telegram; officers are told, and may open it."""
    await uploads.mark_too_large(turn.tx, upload.id, turn.now)
    if upload.origin.purpose == "identity":  # nobody opens an identity card that was not checked
        await reject_identity_paper(turn, upload)
    copy = await relayed_messages.newest(turn.tx, *upload.origin.place)
    if copy is not None and not copy.piece.announced:
        await _show_instead(
            turn, upload, copy, lambda said: unchecked_in_words(turn.texts, said, None), opened=True
        )


async def _show_instead(
    turn: Turn,
    upload: Upload,
    copy: CarriedMessage,
    words: Callable[[Content], Content],
    *,
    opened: bool = False,
) -> None:
    """Put words in a file's place in a queued row; with `opened`, a button opens the file."""
    row = certain(await outbox.find(turn.tx, copy.outbox_seq), "a copy goes out in a row")
    same = copy.piece.content.file_id == upload.file_id
    if row.state != "queued" or not same:
        return
    piece = copy.piece.model_copy(
        update={"content": words(copy.piece.content), "announced": opened}
    )
    if await outbox_posts.change_queued(turn, row, copy, piece):
        return
    await outbox_posts.remove_message(turn, row, copy)
    place = {name: row.payload[name] for name in outbox_posts.KEPT if name in row.payload}
    template = replace(outbox_posts.template_of(row), payload=place)
    await outbox_posts.queue_messages(turn, template, copy.chat_id, [piece])


async def record_upload_id(turn: Turn, file: Upload | KeptFile, result: Any, place: int) -> None:
    """Record the file id that Telegram gave to an upload, alone or within an album."""
    message = result[place] if isinstance(result, list) else result
    kinds = (file.kind,) if isinstance(file, KeptFile) else ("photo", "document")
    found = next((message[kind] for kind in kinds if kind in message), None)
    if found is not None:
        file_id = found[-1]["file_id"] if isinstance(found, list) else found["file_id"]
        if isinstance(file, KeptFile):
            await file_archive.sent(turn.tx, file.id, file_id)
        else:
            await uploads.sent(turn.tx, file.id, file_id)


def refusal_in_words(texts: Texts, content: Content, reason: str | None) -> Content:
    """Return what is said in the place of a file that was refused: its caption, and why."""
    line = texts.plain(OFFICIAL, "file-refused-line", reason=reason)
    return Content(kind="text", text=_below(content, line), entities=content.entities)


def with_what_is_left(texts: Texts, content: Content, kind: str | None) -> Content:
    """Return a file that was passed on, with words that say what of it, if not the whole."""
    if kind not in REWRITTEN:
        return content
    line = texts.plain(OFFICIAL, "file-rewritten-line", kind=kind)
    return content.model_copy(update={"text": _below(content, line)})


def _below(content: Content, line: str) -> str:
    return f"{content.text}\n\n{line}" if content.text else line


def unchecked_in_words(texts: Texts, content: Content, reason: str | None) -> Content:
    """Return a file that was not looked at, with words that say why: too large, or a limit."""
    size = max(content.file_size or 0, LARGEST_FETCHED) // MEGABYTE
    line = texts.plain(OFFICIAL, "file-unchecked-line", size=size, why=reason or "large")
    return content.model_copy(update={"text": _below(content, line)})


async def postpone_check(turn: Turn, upload: Upload, longest: timedelta) -> None:
    """Postpone the check of a file, each time for longer; later messages may overtake the file."""
    until = turn.now + min(timedelta(seconds=2**upload.attempts), longest)
    await uploads.postpone(turn.tx, upload.id, until)
    await outbox.hold_file(turn.tx, upload.file_id, until)


async def reject_identity_paper(turn: Turn, upload: Upload) -> None:
    """Tell the sender that a paper cannot be taken; if it was the only one, proof is due again."""
    person = await people.get(turn.tx, upload.origin.person_id)
    case = await cases.get(turn.tx, upload.origin.case_id)
    if person is None or case is None:
        return
    language, proof = person.language, await identity_proofs.proof_of_case(turn.tx, case.id)
    text = turn.texts.say(language, "proof-unfit", number=case.number)
    await tell(
        turn, person, text, identity_proof.paper_buttons(turn, language, case, proof), case=case
    )
    left = await identity_proofs.papers(turn.tx, case.id)
    if proof is not None and proof.state is ProofState.SENT and not left:
        await identity_proofs.set_proof_state(turn.tx, case.id, ProofState.WAITING)
        redraw_card(turn, case.id)


async def park_upload(turn: Turn, row: int) -> None:
    """Lay aside a person's file whose row cannot be handled, and tell the officers."""
    await uploads.refuse(turn.tx, row, "unreadable", turn.now)
    await say_group(turn, "upload-parked", file=row)


async def record_large_originals(turn: Turn, case: Case, contents: Sequence[Content]) -> None:
    """Record on the case, and tell officers, that a citizen's large file is not kept here."""
    large = [content for content in contents if content.is_large]
    if not large:
        return
    size = max(content.file_size or 0 for content in large) // MEGABYTE
    await record_event(
        turn, case, EventName.ORIGINAL_KEPT, "citizen", files=len(large), largest_megabytes=size
    )
    await say_group(turn, "original-with-office", case=case, key=f"original:{case.id}", size=size)
