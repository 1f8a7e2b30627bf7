"""A question, or a wish for company while filling the form: officers answer by replying."""

from typing import Any

from bot.actions import exchanges, greeting, proving, relaying, swarms
from bot.actions.swarms import Message
from bot.desk import Keyboard, Turn
from bot.domain.case import Person
from bot.domain.message import Content
from bot.texts import OFFICIAL
from storage import drafts, outbox
from storage.pauses import Pause
from storage.story import Link


async def ask(
    turn: Turn, someone: Person, kept: list[dict[str, Any]], answered: Link | None = None
) -> None:
    """Put a citizen's question before the officers; it is no case and has no clock.

    `answered` is the officer's message to which the citizen replied.
    """
    below = await _source(turn, answered)
    messages = []
    for message in kept:
        content = Content.model_validate(message["content"])
        if content.kind not in relaying.SHOWN_IN_GROUP:
            text = "\n".join(filter(None, (_file(turn), content.text)))
            content = Content(kind="text", text=text)
        messages.append(Message(message["message_id"], content))
    heading = "question-goes-on" if below else "question-arrived"
    pause = await swarms.bring(turn, someone, messages, heading, below)
    await _thank(turn, someone, "question-passed-on", pause)


async def accompany(turn: Turn, someone: Person) -> None:
    """Ask the officers to write to somebody who wants help, and say at which question."""
    texts = turn.desk.texts
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    where = texts.plain(OFFICIAL, f"field-{draft.step}".replace("_", "-")) if draft else "none"
    text = texts.plain(OFFICIAL, "escort-wanted", where=where)
    await exchanges.leave(turn, someone)
    call = Message(0, Content(kind="text", text=text))
    pause = await swarms.bring(turn, someone, [call], "", told_apart=False)
    text_id = "escort-called" if draft else "escort-called-outside"
    await _thank(turn, someone, text_id, pause)


async def _thank(turn: Turn, someone: Person, text_id: str, pause: Pause | None) -> None:
    """Say once for a burst that the officers have it, or that it is kept for them."""
    texts, tongue = turn.desk.texts, someone.language
    text = (
        texts.say(tongue, text_id)
        if pause is None
        else texts.say(tongue, "question-kept-paused", until=pause.ends_at)
    )
    await turn.tell(someone, text, await _onward(turn, someone), key=f"question:{someone.id}")


async def _source(turn: Turn, answered: Link | None) -> int | None:
    """Return the officer's own message in the group, so that talk stays together there."""
    row = await outbox.find(turn.tx, answered.outbox_seq or 0) if answered else None
    return await proving.source_of(turn, row) if row else None


def _file(turn: Turn) -> str:
    return turn.desk.texts.plain(OFFICIAL, "question-file")


async def _onward(turn: Turn, someone: Person) -> Keyboard:
    """Return the way on: back to the form if one is open, else the menu."""
    if await drafts.find(turn.tx, turn.desk.vault, someone.id) is not None:
        return [[turn.button(someone.language, "button-resume", "resume")]]
    return await greeting.menu(turn, someone)
