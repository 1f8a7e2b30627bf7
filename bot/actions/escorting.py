"""A question, or a wish for company while filling the form: officers answer by replying."""

from typing import Any

from bot.actions import exchanges, greeting, proving, relaying
from bot.desk import GROUP, Keyboard, Turn, lane_of, relayed
from bot.domain.case import Person
from bot.domain.message import Content, headed
from bot.texts import OFFICIAL
from storage import drafts, outbox
from storage.outbox import Outgoing
from storage.story import Link


async def ask(
    turn: Turn, someone: Person, kept: list[dict[str, Any]], answered: Link | None = None
) -> None:
    """Put a citizen's question before the officers; it is no case and has no clock.

    `answered` is the officer's message to which the citizen replied.
    """
    below = await _source(turn, answered)
    title = turn.desk.texts.plain(OFFICIAL, "question-goes-on" if below else "question-arrived")
    names = await _names(turn, someone)
    for message in kept:
        content = Content.model_validate(message["content"])
        if content.kind not in relaying.SHOWN_IN_GROUP:
            text = "\n".join(filter(None, (_file(turn), content.text)))
            content = Content(kind="text", text=text)
        for piece in headed(relaying.masked(turn, content, names), title):
            await _post(turn, someone, piece, below)
    await turn.say(someone, "question-passed-on", await _onward(turn, someone))


async def accompany(turn: Turn, someone: Person) -> None:
    """Ask the officers to write to somebody who wants help, and say at which question."""
    texts = turn.desk.texts
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    where = texts.plain(OFFICIAL, f"field-{draft.step}".replace("_", "-")) if draft else "none"
    text = texts.plain(OFFICIAL, "escort-wanted", where=where)
    await exchanges.leave(turn, someone)
    await _post(turn, someone, Content(kind="text", text=text))
    text_id = "escort-called" if draft else "escort-called-outside"
    await turn.say(someone, text_id, await _onward(turn, someone))


async def _source(turn: Turn, answered: Link | None) -> int | None:
    """Return the officer's own message in the group, so that talk stays together there."""
    row = await outbox.find(turn.tx, answered.outbox_seq or 0) if answered else None
    return await proving.source_of(turn, row) if row else None


async def _names(turn: Turn, someone: Person) -> relaying.Names:
    """Return what names the person, by their draft or else by their last request."""
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    if draft is not None and draft.answers.get("name"):
        return relaying.names_of(draft.answers)
    return await relaying.names_of_person(turn, someone)


def _file(turn: Turn) -> str:
    return turn.desk.texts.plain(OFFICIAL, "question-file")


async def _onward(turn: Turn, someone: Person) -> Keyboard:
    """Return the way on: back to the form if one is open, else the menu."""
    if await drafts.find(turn.tx, turn.desk.vault, someone.id) is not None:
        return [[turn.button(someone.language, "button-resume", "resume")]]
    return await greeting.menu(turn, someone)


async def _post(turn: Turn, someone: Person, content: Content, below: int | None = None) -> None:
    method, payload = relayed(content)
    if below is not None:
        reply = {"message_id": below, "allow_sending_without_reply": True}
        payload["reply_parameters"] = reply
    await turn.post(
        Outgoing(
            method,
            chat=GROUP,
            lane=lane_of(None),
            payload={**payload, **turn.group_place(None)},
            purpose="question",
            priority=outbox.CONVERSATION,
            about={"person": someone.id},
            sensitive=True,
        )
    )
