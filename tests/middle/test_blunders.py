"""A hundred ways to write what nobody outside should read: none leaves without a press.

What a written rule sees is named on the line, and on its button.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.actions.answers import answer_draft
from bot.actions.conversation import reply_findings, reply_prompts
from bot.actions.delivery.relay import REPLY
from bot.dispatch import group_messages
from sandbox import Person as Somebody
from storage import answers, case_events, unsent_replies
from tests.middle.people import citizen, message, officer, the_case, waiting
from tests.middle.replying import lets_go
from tests.prelude import Content, Link, Refused, Role, Turn, World

TABLE = Path(__file__).parents[1] / "leaving" / "blunders.txt"
WORDS, CARD, PROMPT, DESK, COLLEAGUE, OWN, DRAFT = range(700, 707)
"""Messages of the group that can be replied to."""
ENDS = {"waiting": "line", "note": "noted", "beside": "beside"}


class Desk:
    """The group of a request, in which people write."""

    def __init__(self, turn: Turn, world: World, words: str) -> None:
        self.turn, self.world, self.words = turn, world, words

    async def says(self, by: Somebody | None = None, **more: Any) -> None:
        """Write in the request's topic, as Budi if nobody else is named."""
        await group_messages.handle_message(self.turn, await self._message(by, **more))

    async def edits(self, **more: Any) -> None:
        await group_messages.handle_edit(self.turn, await self._message(None, **more))

    async def _message(self, by: Somebody | None, words: str | None = None, **more: Any) -> Any:
        place = {"thread_id": (await the_case(self.turn)).thread_id, "in_topic": True}
        said = self.words if words is None else words
        given = {"message_id": 810, **place, **more}
        return message(by or self.world.budi, said, self.world.group.id, **given)

    async def link(self, number: int, kind: Any, seq: int | None = None) -> None:
        link = Link(kind, 1, (await citizen(self.turn, self.world.sari)).id, seq)
        await case_events.add_link(self.turn.tx, self.world.group.id, number, link)

    async def sent(self, purpose: str, ago: timedelta = timedelta()) -> int:
        """Let the newest row of a purpose have been sent, some time ago; return it."""
        row = (await waiting(self.turn, purpose))[-1]
        await self.turn.tx.run(
            "UPDATE outbox SET state = 'sent', sent_at = :at, created_at = :at WHERE seq = :seq",
            seq=row.seq,
            at=self.turn.now - ago,
        )
        return row.seq

    async def prompts(self, ago: timedelta = timedelta()) -> None:
        case, budi = await the_case(self.turn), await officer(self.turn, self.world.budi)
        await reply_prompts.prompt_reply(self.turn, case, budi)
        await self.link(PROMPT, "prompt", await self.sent(reply_prompts.PROMPT.name, ago))

    async def drafts(self) -> None:
        case, budi = await the_case(self.turn), await officer(self.turn, self.world.budi)
        draft = await answer_draft.start_draft(self.turn, case, budi)
        own = Content(kind="text", text="Ada.")
        await answers.add_part(self.turn.tx, draft.id, (self.world.group.id, 800), own)
        [draft] = await answers.drafts_on(self.turn.tx, 1)
        await self.link(DRAFT, "desk", draft.posted[0])


def to(number: int, **more: Any) -> Callable[[Desk], Awaitable[None]]:
    return lambda desk: desk.says(reply_to=number, **more)


def holding(number: int, kind: Any, *, extra: str = "") -> Callable[[Desk], Awaitable[None]]:
    """Reply with a file, or something else that is no text; the words stand below it."""

    async def does(desk: Desk) -> None:
        told = {extra: desk.words} if extra else {}
        text = "" if extra else desk.words
        content = Content(kind=kind, text=text, file_id="F1", extra=told)
        await desk.says(reply_to=number or None, content=content)

    return does


async def in_role(desk: Desk, *roles: Role) -> None:
    await officer(desk.turn, desk.world.wati, *roles)
    await desk.says(desk.world.wati, reply_to=WORDS)


async def to_a_prompt_of_before(desk: Desk, ago: timedelta) -> None:
    await desk.prompts(ago)
    await desk.says(reply_to=PROMPT)


async def to_a_used_prompt(desk: Desk) -> None:
    await desk.prompts()
    await desk.says(reply_to=PROMPT, words="Datanya kami cari.", message_id=805)
    await desk.says(reply_to=PROMPT)


async def to_the_prompt_of_another(desk: Desk) -> None:
    await desk.prompts()
    await officer(desk.turn, desk.world.wati, Role.PETUGAS)
    await desk.says(desk.world.wati, reply_to=PROMPT)


async def beside_a_prompt(desk: Desk) -> None:
    await desk.prompts()
    await desk.says()


async def with_a_draft(desk: Desk, **more: Any) -> None:
    await desk.drafts()
    await desk.says(**more)


async def to_the_draft_of_another(desk: Desk) -> None:
    await desk.drafts()
    await officer(desk.turn, desk.world.wati, Role.PETUGAS)
    await desk.says(desk.world.wati, reply_to=DRAFT)


async def edits(desk: Desk, *, first: str = "Datanya kami cari.", sent: bool = False) -> None:
    await desk.says(reply_to=WORDS, words=first)
    if sent:
        await lets_go(desk.turn, desk.world.budi)
        await desk.sent(REPLY.name)
    await desk.edits(reply_to=WORDS)


async def of_a_withdrawn_request(desk: Desk) -> None:
    await desk.turn.tx.run("UPDATE cases SET state = 'withdrawn'")
    await desk.says(reply_to=WORDS)


HOW: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "words": to(WORDS),
    "quote": to(WORDS, quote={"text": "per desa", "position": 0}),
    "card": to(CARD),
    "list": to(DESK),
    "line": to(DESK),
    "colleague": to(COLLEAGUE),
    "own reply": to(OWN),
    "nothing": lambda desk: desk.says(),
    "other topic": to(WORDS, thread_id=99),
    "anonymous": to(WORDS, anonymous=True),
    "anonymous below the card": to(CARD, anonymous=True),
    "guest": in_role,
    "superior": lambda desk: in_role(desk, Role.ATASAN),
    "head": lambda desk: in_role(desk, Role.HEAD),
    "liaison": lambda desk: in_role(desk, Role.PENGHUBUNG),
    "card file": holding(CARD, "document"),
    "card photo": holding(CARD, "photo"),
    "file": holding(WORDS, "document"),
    "photo": holding(WORDS, "photo"),
    "album": lambda desk: desk.says(
        reply_to=WORDS, content=Content(kind="photo", text=desk.words, file_id="F1", album="a")
    ),
    "voice": holding(WORDS, "voice"),
    "contact": holding(WORDS, "contact", extra="phone_number"),
    "dice": holding(WORDS, "unknown", extra="what"),
    "poll": holding(WORDS, "unknown", extra="what"),
    "prompt": lambda desk: to_a_prompt_of_before(desk, timedelta()),
    "prompt after two hours": lambda desk: to_a_prompt_of_before(desk, timedelta(hours=2)),
    "prompt after six days": lambda desk: to_a_prompt_of_before(desk, timedelta(days=6)),
    "prompt again": to_a_used_prompt,
    "prompt of another": to_the_prompt_of_another,
    "beside a prompt": beside_a_prompt,
    "draft": partial(with_a_draft, reply_to=DRAFT),
    "own part": partial(with_a_draft, reply_to=800),
    "beside a draft": with_a_draft,
    "beside a draft, file": lambda desk: with_a_draft(
        desk, content=Content(kind="document", text=desk.words, file_id="F1")
    ),
    "words beside a draft": partial(with_a_draft, reply_to=WORDS),
    "draft of another": to_the_draft_of_another,
    "edited before the press": edits,
    "edited after it was sent": partial(edits, sent=True),
    "note without its mark": partial(edits, first="// Datanya di lemari."),
    "withdrawn case": of_a_withdrawn_request,
}
BLUNDERS = [
    tuple(line.split(" | ", 3))
    for line in TABLE.read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.fixture
async def desk(filed: World) -> AsyncIterator[Desk]:
    async with filed.desk.turn() as turn:
        found = Desk(turn, filed, "")
        for number, kind in ((WORDS, "citizen"), (CARD, "card"), (DESK, "desk"), (OWN, "officer")):
            await found.link(number, kind)
        yield found


async def becomes(desk: Desk, how: str) -> tuple[str, str]:
    """Do something; return what becomes of the words, and what their line names."""
    try:
        await HOW[how](desk)
    except Refused:
        return "refused", "-"
    assert await waiting(desk.turn, REPLY.name) == [], "it leaves without a press"
    if await answers.answer_at(desk.turn.tx, desk.world.group.id, 810):
        return "part", "-"
    part = await unsent_replies.part_at(desk.turn.tx, (desk.world.group.id, 810))
    reply = await unsent_replies.get(desk.turn.tx, part.reply_id if part else None)
    if reply is None:
        return "inside", "-"
    parts = await unsent_replies.parts(desk.turn.tx, reply.id)
    named = (await reply_findings.find(desk.turn, reply, parts)).despite
    return ENDS.get(reply.state, "changed"), ", ".join(named) or "-"


@pytest.mark.parametrize(
    ("how", "end", "named", "words"), BLUNDERS, ids=[" ".join(b) for b in BLUNDERS]
)
async def test_nothing_leaves_without_a_press_of_a_line_that_names_what_it_sees(
    desk: Desk, how: str, end: str, named: str, words: str
) -> None:
    desk.words = words
    assert await becomes(desk, how) == (end, named)
