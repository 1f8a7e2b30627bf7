"""Files that officers hand over, kept as they were sent, or a note on where the original is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from bot.actions.delivery import disclosure_checks
from bot.actions.delivery.disclosure_checks import Remarks
from bot.buttons.request_buttons import OpenAbout
from bot.desk import alarms, contacts, private_view
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import PRIVATE_MESSAGE, read_about
from bot.desk.call_queue import queue_call, wake_file_loop
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.message import CHECKED, LARGEST_FETCHED, MEGABYTE, Content, as_api_call, shortened
from bot.domain.records.events import EventName, Facts
from bot.domain.records.kept_file import KeptAbout, KeptFile, KeptState
from bot.domain.words.hidden_finding import Finding
from bot.errors import Refused, certain
from bot.forms.answer_fields import FEWEST_LETTERS, FormFile, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.typed_text import letters
from bot.letters.letter_facts import Row
from bot.texts import OFFICIAL
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.file_kinds import SCANS
from storage import cases, desk_state, file_archive, outbox, papers, uploads
from storage.outbox import Queued

_HASH = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])", re.IGNORECASE)


def _proves(text: str) -> str:
    if not _HASH.search(text) and letters(text) < FEWEST_LETTERS:
        raise PydanticCustomError("error-original-proof", "neither a hash nor a reason")
    return text


class OriginalAnswers(FormModel):
    """Where the original is kept; `original_proof` holds its SHA-256, or why there is none."""

    kept_file: int
    original_where: Words
    original_proof: Annotated[Words, AfterValidator(_proves)]

    @property
    def sha256(self) -> str | None:
        """Return the hash that was given, in lower case."""
        found = _HASH.search(self.original_proof)
        return found[0].lower() if found else None


ORIGINAL = plain_form(
    "original", OriginalAnswers, "kept_file", at_once=True, act=Act.PLACE_ORIGINAL
)
"""Two questions: most original files stand in a folder whose name is known."""


TOLD_AFTER = 5
"""Failed attempts, over half a minute, after which the officers hear of it and no letter waits."""
LABEL = 40
"""Most characters of a file's name that a button shows."""
LONGEST_PAUSE = timedelta(hours=1)
"""Between two attempts, once Telegram has been silent for long."""


async def keep_file(
    turn: Turn,
    about: KeptAbout,
    content: Content,
    place: tuple[int, int],
    case: Case | None,
    about_id: int = 0,
) -> None:
    """Queue the file of a message to be kept; the same file of a message is kept once.

    `place` is (chat, message). For one that is too large to be fetched, the officers are asked
    where the office keeps it.
    """
    if content.kind not in CHECKED or content.file_id is None:
        return
    case_id = case.id if case else None
    belongs = (about, about_id)
    file = await file_archive.add_file(turn.tx, belongs, case_id, place, content, turn.now)
    wake_file_loop(turn)
    known = None if file else await file_archive.at(turn.tx, place, content.file_id)
    if known is not None and await file_archive.mark_given(turn.tx, known.id, belongs):
        # What became of it while it stood in a draft is told now that it is given.
        file = replace(known, about=about) if known.about is KeptAbout.DRAFT else None
    await _settled(turn, case, file)


async def keep_form_files(
    turn: Turn, about: KeptAbout, given: Iterable[FormFile], case: Case | None, about_id: int = 0
) -> None:
    """Queue the files that a form was given for keeping, such as the scan of a decree.

    `about_id` is the row that they prove.
    """
    chat_id = await desk_state.group_id(turn.tx)
    for file in given:
        content = Content.model_validate(file.model_dump(exclude={"message_id"}))
        await keep_file(turn, about, content, (chat_id, file.message_id), case, about_id)


async def form_remarks(
    turn: Turn, given: Iterable[FormFile], words: str, case: Case | None
) -> Remarks:
    """Return what a form's words and files disclose; the files are queued for reading."""
    chat_id = await desk_state.group_id(turn.tx)
    parts = [((0, 0), Content(kind="text", text=words))]
    for file in given:
        place = (chat_id, file.message_id)
        content = Content.model_validate(file.model_dump(exclude={"message_id"}))
        await keep_file(turn, KeptAbout.DRAFT, content, place, case)
        parts.append((place, content))
    return await disclosure_checks.find_remarks(turn, case, parts)


async def store_fetched(
    turn: Turn, file: KeptFile, body: bytes, found: Sequence[Finding] = ()
) -> None:
    """Keep the bytes of a file and what it discloses; record its fingerprint on the case."""
    case = await cases.get(turn.tx, file.case_id)
    left = await disclosure_checks.without_own(turn, case, found)
    if await file_archive.save_bytes(turn.tx, file.id, body, left):
        await _settled(turn, case, await file_archive.get(turn.tx, file.id))


async def keep_opened(
    turn: Turn, file: KeptFile, body: bytes | None, found: CleanedFile | UnfitFile
) -> str | None:
    """Keep a scan that opened; lay any other file aside, and return why it is none."""
    if isinstance(found, CleanedFile) and found.kind in SCANS and body is not None:
        await store_fetched(turn, file, body)
        return None
    await file_archive.mark_unkeepable(turn.tx, file.id, "lost")
    why = found.reason if isinstance(found, UnfitFile) else "kind"
    case = await cases.get(turn.tx, file.case_id)
    await record_event(turn, case, EventName.FILE_REFUSED, "desk", why=why)
    if isinstance(found, UnfitFile) and found.broke_out:
        await alarms.report_sandbox_escape(turn)
    return why


async def _settled(turn: Turn, case: Case | None, file: KeptFile | None) -> None:
    """Record or tell what became of a file; nothing if only a draft holds it."""
    if file is None or file.about is KeptAbout.DRAFT:
        return
    if file.state == "kept":
        mark = certain(file.sha256, "what is kept has its mark")
        facts: Facts = {"what": file.about, "file": file.name, "sha256": mark, "size": file.size}
        await record_event(turn, case, EventName.FILE_KEPT, "desk", **facts)
    elif file.state == "large":
        await _large(turn, case, file)
    elif file.state == "lost":
        await record_event(turn, case, EventName.FILE_LOST, "desk", what=file.about, file=file.name)
        await _ask_where(turn, case, file, "lost")


async def ask_original_place(turn: Turn, file: KeptFile) -> None:
    """Ask where the office keeps a file that Telegram lets no bot fetch."""
    if await file_archive.mark_unkeepable(turn.tx, file.id, "large"):
        case = await cases.get(turn.tx, file.case_id)
        await _settled(turn, case, replace(file, state="large"))


async def _large(turn: Turn, case: Case | None, file: KeptFile) -> None:
    if file.about is KeptAbout.LIST_ENTRY:
        await say_group(turn, "kept-file-unfit", name=file.name, reason="large")
        return
    size = file.size // MEGABYTE
    await record_event(turn, case, EventName.ORIGINAL_KEPT, "desk", files=1, largest_megabytes=size)
    await _ask_where(turn, case, file, "large")


async def postpone_fetch(turn: Turn, file: KeptFile) -> None:
    """Try to fetch a file again later; say so once it failed for a while."""
    pause = min(timedelta(seconds=2 ** min(file.attempts, 12)), LONGEST_PAUSE)
    await file_archive.postpone(turn.tx, file.id, turn.now + pause)
    if file.attempts + 1 == TOLD_AFTER:
        case = await cases.get(turn.tx, file.case_id)
        await say_group(turn, "kept-file-later", case=case, name=file.name)


async def record_lost_file(turn: Turn, file: KeptFile) -> None:
    """Record that Telegram does not give a file, and ask where the office keeps it."""
    if file.about is KeptAbout.LIST_ENTRY:
        await report_unfit_file(turn, file, "gone")
    elif await file_archive.mark_unkeepable(turn.tx, file.id, "lost"):
        await _settled(turn, await cases.get(turn.tx, file.case_id), replace(file, state="lost"))


async def report_unfit_file(turn: Turn, file: KeptFile, why: str) -> None:
    """Say why a file of the public list is shown to nobody, and what to do."""
    if await file_archive.mark_unkeepable(turn.tx, file.id, "lost"):
        await say_group(turn, "kept-file-unfit", name=file.name, reason=why)


async def park(turn: Turn, row: int) -> None:
    """Lay aside a file of an officer whose row cannot be handled, and say so."""
    if await file_archive.mark_unkeepable(turn.tx, row, "lost"):
        await say_group(turn, "kept-file-parked", file=row)


async def _ask_where(turn: Turn, case: Case | None, file: KeptFile, why: KeptState) -> None:
    button = make_button(turn, OFFICIAL, "button-place-original", OpenAbout("original", file.id))
    size = max(file.size, LARGEST_FETCHED) // MEGABYTE
    await say_group(
        turn, "kept-file-not-here", [[button]], case=case, name=file.name, size=size, why=why
    )


async def prefill_original(
    turn: Turn, _officer: Officer, kept_id: int
) -> tuple[Case | None, Answers]:
    """Return the case of a file whose original is to be recorded, and what the form knows."""
    file = await _open_file(turn, kept_id)
    return await cases.get(turn.tx, file.case_id), {"kept_file": file.id}


async def _open_file(turn: Turn, kept_id: int) -> KeptFile:
    file = await file_archive.get(turn.tx, kept_id)
    if file is None or not file.is_open:
        raise Refused("original-known")
    return file


async def record_original(
    turn: Turn, officer: Officer, case: Case | None, given: OriginalAnswers
) -> None:
    """Record where the office keeps a file, and its hash or why there is none."""
    file = await _open_file(turn, given.kept_file)
    where = f"{given.original_where}\n{given.original_proof}"
    await file_archive.place_original(turn.tx, file.id, where, given.sha256)
    await record_event(
        turn, case, EventName.ORIGINAL_PLACED, officer, file=file.name, evidence=where
    )
    await say_group(
        turn, "original-placed", case=case, name=file.name, officer=officer.display_name
    )


def are_awaited(files: Iterable[KeptFile]) -> bool:
    """Say whether a letter should wait for files: they are on their way, and nothing failed yet."""
    return any(file.state == "waiting" and file.attempts < TOLD_AFTER for file in files)


def letter_rows(turn: Turn, files: Iterable[KeptFile]) -> tuple[Row, ...]:
    """Return how a letter lists files: each with its fingerprint, or why it has none."""
    return tuple(
        (
            turn.texts.plain(OFFICIAL, "kept-photo") if file.name == "photo" else file.name,
            turn.texts.plain(OFFICIAL, "kept-file-mark", sha256=file.sha256, state=file.state),
        )
        for file in files
    )


def open_buttons(files: Iterable[KeptFile]) -> list[Button]:
    """Return a button for each file, which sends it to an officer in private."""
    return [
        Button(f"📎 {shortened(file.name, LABEL)}", send_kept_file.button(file.id))
        for file in files
    ]


@group_button("kept:open")
async def send_kept_file(turn: Turn, officer: Officer, kept_id: int) -> None:
    """Send an officer a file just as it was handed over, also if Telegram lost it."""
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    file = await file_archive.get(turn.tx, kept_id)
    if file is None or not file.file_id:
        raise Refused("kept-file-gone")
    case = await cases.get(turn.tx, file.case_id)
    contacts.demand_unrestricted(turn, case)
    method, payload = as_api_call(Content(kind=file.kind, file_id=file.file_id))
    chat, case_id = str(reader.telegram_id), file.case_id
    await queue_call(turn, method, chat, PRIVATE_MESSAGE, payload, case_id=case_id)
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="file")
    turn.update.on_menu = False  # who has read it decides on the page that offered it
    answer_press(turn, turn.texts.plain(OFFICIAL, "kept-file-in-private"))


async def record_forgotten_file(turn: Turn, row: Queued) -> bool:
    """Record that Telegram lost a file of a row; say whether the desk can upload it anew."""
    paper_id = read_about(row).paper
    found = await papers.forget_upload(turn.tx, paper_id) if paper_id else False
    for holder, name in outbox.files_in(row.payload):
        if isinstance(holder[name], str):
            found |= await file_archive.forget(turn.tx, holder[name])
            found |= await uploads.clear_sent_id(turn.tx, holder[name])
    return found


ADDS = (OfficerForm(ORIGINAL, record_original, about=prefill_original), send_kept_file)
