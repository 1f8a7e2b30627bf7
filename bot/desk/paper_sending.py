"""Sending of papers: the facts are stored in the turn, the file is made when it is sent."""

import re
from dataclasses import dataclass, field, replace
from functools import partial

from bot.buttons.case_buttons import CopyLetter
from bot.desk.call_purposes import PAPER, RowPurpose, row_purpose
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import group_place, say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.records.desk_paper import Paper, Recipient, TrailStamp
from bot.domain.records.events import EventName
from bot.letters.letter_facts import Letter, OnRequest
from bot.texts import OFFICIAL
from storage import cases, outbox, papers, trail
from storage.outbox import Json, Payload

UNFIT_FOR_A_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True)
class PaperDraft:
    """A letter or file that is still to be made, with the facts for it."""

    kind: str
    name: str
    facts: str


@dataclass(frozen=True)
class Destination:
    """The chat, and the form in which a file is sent to it.

    The intent says what happens once it has arrived.
    """

    chat: str
    more: Payload = field(default_factory=dict)
    person_id: int | None = None
    intent: RowPurpose = field(default_factory=partial(row_purpose, PAPER))


def private_destination(person: Person) -> Destination:
    """Return a private chat as the place, where a file can be neither saved nor forwarded."""
    return Destination(str(person.telegram_id), {"protect_content": True}, person.id)


async def send_letter(
    turn: Turn,
    person: Person,
    case: Case | None,
    letter: Letter,
    *,
    recipient: Recipient = "requester",
    by_hand: bool = False,
) -> None:
    """Send a letter to a person, without a sound: the message before it said what it is.

    `by_hand`, and to a person without a chat, the officers print it, sign it and pass it on. What
    a requester gets in the chat says in place of a signature that it was sent electronically.
    """
    if by_hand or not person.has_chat:
        await offer_letter(turn, case, letter)
        return
    if recipient == "requester" and isinstance(letter, OnRequest):
        note = turn.texts.plain(OFFICIAL, "letter-electronic")
        signature = letter.signature.model_copy(update={"note": note})
        letter = letter.model_copy(update={"signature": signature})
    await queue_paper(
        turn,
        _quietly(person),
        _sheet(turn, letter),
        _caption(turn, person, letter_title(turn, letter.kind)),
        case=case,
        recipient=recipient,
    )


async def save_letter(
    turn: Turn, case: Case | None, letter: Letter, recipient: Recipient = "requester"
) -> None:
    """Keep a letter as it was made, for its recipient to ask for."""
    await _keep(turn, _sheet(turn, letter), case, recipient)


async def post_letter(turn: Turn, case: Case | None, letter: Letter) -> None:
    """Post a letter that names no requester in its case's topic, or in General."""
    title = letter_title(turn, letter.kind)
    place = Destination(GROUP, group_place(turn, case))
    await queue_paper(turn, place, _sheet(turn, letter), title, case=case)


def _sheet(turn: Turn, letter: Letter) -> PaperDraft:
    name = f"{letter_title(turn, letter.kind)} {letter.reference}.pdf"
    return PaperDraft(letter.kind, name, letter.model_dump_json())


async def offer_letter(turn: Turn, case: Case | None, letter: Letter) -> None:
    """Offer a letter to the officers: it names the requester, so it opens in private only."""
    title = letter_title(turn, letter.kind)
    paper_id = await _keep(turn, _sheet(turn, letter), case, "by_hand")
    open_it = Button(f"📄 {title}", CopyLetter(case.id if case else 0, paper_id))
    await say_group(turn, "letter-to-hand-over", [[open_it]], case=case, title=title)


async def send_copy(turn: Turn, person: Person, paper: Paper) -> None:
    """Send a paper that was made before, just as it was."""
    caption = _caption(turn, person, letter_title(turn, paper.kind))
    await _post(turn, _quietly(person), paper.id, caption, case_id=paper.case_id)


def letter_title(turn: Turn, kind: str) -> str:
    """Return the title of a kind of letter."""
    return turn.texts.plain(OFFICIAL, f"letter-{kind}")


def _caption(turn: Turn, person: Person, title: str) -> str:
    return turn.texts.plain(person.language, "letter-caption", title=title)


def _quietly(person: Person) -> Destination:
    return Destination(str(person.telegram_id), {"disable_notification": True}, person.id)


async def queue_paper(
    turn: Turn,
    place: Destination,
    sheet: PaperDraft,
    caption: str,
    *,
    case: Case | None = None,
    recipient: Recipient = "officer",
) -> None:
    """Queue a file; it is made when it is sent."""
    paper_id = await _keep(turn, sheet, case, recipient)
    case_id = case.id if case else None
    await _post(turn, place, paper_id, caption, case_id=case_id)


async def _keep(turn: Turn, sheet: PaperDraft, case: Case | None, recipient: Recipient) -> int:
    chain, proof = await trail.state_with_proof(turn.tx)
    return await papers.add_paper(
        turn.tx,
        sheet.kind,
        UNFIT_FOR_A_NAME.sub("-", sheet.name),
        sheet.facts,
        case.id if case else None,
        TrailStamp(made_at=turn.now, chain=chain, proof=proof),
        recipient=recipient,
    )


async def _post(
    turn: Turn,
    place: Destination,
    paper_id: int,
    caption: str,
    *,
    case_id: int | None,
) -> None:
    about = replace(place.intent.about, person=place.person_id, paper=paper_id)
    await queue_call(
        turn,
        "sendDocument",
        place.chat,
        replace(place.intent, about=about),
        {"document": outbox.reference("paper", paper_id), "caption": caption, **place.more},
        priority=outbox.CONVERSATION,
        case_id=case_id,
    )


async def record_sent_paper(turn: Turn, paper: Paper, digest: str, result: Json) -> None:
    """Record the checksum of the file that was sent, with the paper and in the case's history."""
    document: Json = result.get("document", {})
    file_id = document.get("file_id")
    await papers.uploaded(turn.tx, paper.id, digest, file_id)
    case = await cases.get(turn.tx, paper.case_id)
    await record_event(
        turn,
        case,
        EventName.LETTER_SENT,
        "desk",
        kind=paper.kind,
        to=paper.recipient,
        sha256=digest,
    )
