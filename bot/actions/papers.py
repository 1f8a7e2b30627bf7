"""Letters on their way: facts are frozen in the turn, the file is made when it is sent."""

import re
from typing import Any

from bot.desk import Turn
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.letters.facts import Letter
from bot.texts import OFFICIAL
from storage import cases, outbox, papers
from storage.outbox import Outgoing, Queued
from storage.papers import Paper, Recipient

UNFIT_FOR_A_NAME = re.compile(r"[^\w.-]+")


async def send(
    turn: Turn,
    someone: Person,
    case: Case | None,
    letter: Letter,
    *,
    recipient: Recipient = "requester",
) -> None:
    """Send a letter to a person, without a sound: the message before it said what it is.

    Who has no chat gets the words of that message by hand.
    """
    if not someone.has_chat:
        return
    title = title_of(turn, letter.kind)
    name = UNFIT_FOR_A_NAME.sub("-", f"{title} {letter.reference}.pdf")
    case_id = case.id if case else None
    paper_id = await papers.add(
        turn.tx,
        turn.desk.vault,
        letter.kind,
        name,
        letter.model_dump_json(),
        case_id,
        turn.now,
        recipient=recipient,
    )
    await _post(turn, someone, case_id, paper_id, title)


async def send_copy(turn: Turn, someone: Person, paper: Paper) -> None:
    """Send a paper that was made before, just as it was."""
    await _post(turn, someone, paper.case_id, paper.id, title_of(turn, paper.kind))


def title_of(turn: Turn, kind: str) -> str:
    """Name a kind of letter."""
    return turn.desk.texts.plain(OFFICIAL, f"letter-{kind}".replace("_", "-"))


async def _post(
    turn: Turn, someone: Person, case_id: int | None, paper_id: int, title: str
) -> None:
    await turn.post(
        Outgoing(
            "sendDocument",
            chat=str(someone.telegram_id),
            lane=f"p:{someone.telegram_id}",
            payload={
                "document": outbox.ref("paper", paper_id),
                "caption": turn.desk.texts.plain(someone.language, "letter-caption", title=title),
                "disable_notification": True,
            },
            purpose="paper",
            priority=outbox.CONVERSATION,
            about={"person": someone.id, "paper": paper_id},
            case_id=case_id,
        )
    )


async def went_out(turn: Turn, paper: Paper, digest: str, result: dict[str, Any]) -> None:
    """Keep the fingerprint of what was sent, on the paper and in the story of its case."""
    file_id = result.get("document", {}).get("file_id")
    await papers.uploaded(turn.tx, paper.id, digest, file_id)
    case = await cases.get(turn.tx, paper.case_id) if paper.case_id else None
    await turn.record(
        case,
        EventName.LETTER_SENT,
        "desk",
        kind=paper.kind,
        to=paper.recipient,
        sha256=digest,
    )


async def unmade(turn: Turn, row: Queued, reason: str) -> None:
    """Take it that a file cannot be made: its words went out before it, the office is told."""
    await outbox.mark_failed(turn.tx, turn.desk.vault, row, reason)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    await turn.say_group("letter-unmade", case=case)
