"""Letters on their way: facts are frozen in the turn, the file is made when it is sent."""

import html
import re
from datetime import date
from typing import Any

from bot.desk import Turn
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.letters.facts import Letter, Office
from bot.texts import OFFICIAL, Markup
from storage import cases, outbox, papers, state
from storage.outbox import Outgoing, Queued
from storage.papers import Paper

UNFIT_FOR_A_NAME = re.compile(r"[^\w.-]+")


async def send(turn: Turn, someone: Person, case: Case | None, letter: Letter) -> None:
    """Send a letter to a person, without a sound: the message before it said what it is.

    Who has no chat gets the words of that message by hand.
    """
    if not someone.has_chat:
        return
    title = turn.desk.texts.plain(OFFICIAL, f"letter-{letter.kind}")
    name = UNFIT_FOR_A_NAME.sub("-", f"{title} {letter.number}.pdf")
    case_id = case.id if case else None
    paper_id = await papers.add(
        turn.tx, turn.desk.vault, letter.kind, name, letter.model_dump_json(), case_id, turn.now
    )
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
    await turn.record(case, EventName.LETTER_SENT, "desk", kind=paper.kind, sha256=digest)


async def unmade(turn: Turn, row: Queued, reason: str) -> None:
    """Take it that a file cannot be made: its words went out before it, the office is told."""
    await outbox.mark_failed(turn.tx, turn.desk.vault, row, reason)
    case = await cases.get(turn.tx, row.case_id) if row.case_id else None
    await turn.say_group("letter-unmade", case=case)


def head(turn: Turn) -> Office:
    """Return the office as letters name it."""
    office = turn.desk.office
    return Office(
        name=office.name,
        place=office.place,
        address=office.address,
        phone=office.phone,
        email=office.email,
        website=office.website,
    )


def day(turn: Turn, on: date) -> str:
    """Write a date out without its weekday, as under a letter."""
    return turn.desk.texts.span(OFFICIAL, on, on)


async def link(turn: Turn, case: Case) -> str:
    """Return the address at which a case's status is looked up, or nothing if none is known."""
    username = (await state.me(turn.tx)).get("username")
    if not username:
        return ""
    return f"https://t.me/{username}?start=status_{case.sequence}-{case.year}"


def words(said: Markup) -> tuple[str, ...]:
    """Return the paragraphs of a text without their markup: for the sheet in another language."""
    bare = html.unescape(re.sub(r"<[^>]+>", "", said))
    return tuple(filter(None, (part.strip() for part in bare.split("\n"))))
