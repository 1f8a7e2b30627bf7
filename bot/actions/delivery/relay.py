"""Carry words between citizen and officers, screened on the way to the group."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AliasChoices, Field

from bot.actions.cases.case_card import WANTED_SHOWN
from bot.actions.delivery import outbox_posts
from bot.desk.purposes import COPY, Intent, Purpose, RowAbout, intent_of
from bot.desk.row_fates import Fate
from bot.desk.turn import GROUP, Turn, outgoing, relayed
from bot.domain.albums import Piece
from bot.domain.case import Case, Officer, Person
from bot.domain.message import LONGEST_TEXT, Content, headed, pieces, units
from bot.texts import OFFICIAL
from storage import case_events, outbox, participants
from storage.outbox import Outgoing, Payload


@dataclass(frozen=True, kw_only=True)
class ReplyAbout(RowAbout):
    """An officer's message that goes out as a reply: who wrote it, and where it stands."""

    officer: int | None = None
    source: int | None = None
    group: Annotated[int | None, Field(validation_alias=AliasChoices("group", "chat"))] = None
    """The group in which it was written, which may have moved; errands called it `chat`."""

    @classmethod
    def written(cls, officer: Officer, place: tuple[int, int]) -> "ReplyAbout":
        """Return what a reply is about that an officer wrote at a place: (group, message)."""
        return cls(officer=officer.telegram_id, group=place[0], source=place[1])


CITIZEN_WORDS = Purpose(
    "citizen-words", RowAbout, priority=outbox.CONVERSATION, link="citizen", called="citizen-words"
)
QUESTION = Purpose("question", RowAbout, priority=outbox.CONVERSATION, link="citizen")
REPLY = Purpose(
    "reply",
    ReplyAbout,
    priority=outbox.CONVERSATION,
    link_without_case="prompt",
    carries=True,
    called="reply",
    head="source",
)


async def keep(
    turn: Turn,
    case: Case,
    direction: Literal["citizen", "reply", "answer", "note"],
    place: tuple[int, int],
    content: Content,
    at: datetime | None = None,
) -> None:
    """Keep what was said as a version on the case."""
    await case_events.add_message(turn.tx, case.id, direction, place, content, at or turn.now)


def group_post(turn: Turn, person: Person, case: Case | None, heading: str) -> Outgoing:
    """Return a row that addresses a citizen's words to the group, still without the words."""
    purpose = CITIZEN_WORDS if case else QUESTION
    return outgoing(
        "",
        GROUP,
        intent_of(purpose).concerning(person, heading),
        turn.group_place(case),
        case_id=case.id if case else None,
        sensitive=True,
    )


async def post(
    turn: Turn, case: Case | None, person: Person, content: Content, heading: str
) -> int:
    """Post a person's words in the case's topic or in General; an officer's reply goes to them."""
    template = group_post(turn, person, case, heading)
    method, payload = relayed(content)
    return await turn.post(
        replace(template, method=method, payload={**payload, **template.payload})
    )


async def overflow(turn: Turn, person: Person, case: Case) -> None:
    """Post what is asked in full where the card had to shorten it."""
    if units(case.wanted) <= WANTED_SHOWN:
        return
    title = turn.texts.plain(OFFICIAL, "citizen-asks-in-full")
    for piece in pieces(case.wanted, LONGEST_TEXT - units(title) - 2):
        for message in headed(Content(kind="text", text=piece), title):
            await post(turn, case, person, message, title)


async def to_citizen(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    person: Person,
    case: Case | None,
    chat_id: int,
    said: Sequence[Piece],
    *,
    heading: str,
    intent: Intent,
    held_until: datetime | None = None,
    reply: Payload | None = None,
    thread_id: int | None = None,
) -> int:
    """Queue what officers wrote in the group `chat_id`; return the row that proves its arrival.

    Everybody else who takes part in the case gets a copy, which proves nothing.
    """
    template = outgoing(
        "",
        str(person.telegram_id),
        intent.concerning(person, heading),
        {"reply_parameters": reply} if reply else {},
        case_id=case.id if case else None,
        sensitive=True,
        held_until=held_until,
    )
    seq = await outbox_posts.send(turn, template, chat_id, said, thread_id=thread_id)
    for other in await participants.others(turn.tx, case.id, person.id) if case else ():
        copied = outgoing(
            "",
            str(other.telegram_id),
            COPY(RowAbout(person=other.id, heading=heading, copy_of=seq)),
            {},
            case_id=template.case_id,
            priority=template.priority,
            sensitive=True,
            held_until=held_until,
        )
        await outbox_posts.send(turn, copied, chat_id, said, thread_id=thread_id)
    return seq


AFTER = (Fate(QUESTION),)
