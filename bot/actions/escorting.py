"""A question, or a wish for company while filling the form: officers answer by replying."""

from dataclasses import replace
from typing import Any

from bot.actions import exchanges, gathering, greeting, relaying
from bot.actions.gathering import Manner, Pointed
from bot.desk import Keyboard, Turn
from bot.domain.case import Person
from bot.domain.message import Content, Incoming
from bot.texts import OFFICIAL
from storage import copies, drafts


async def ask(
    turn: Turn, someone: Person, kept: list[dict[str, Any]], pointed: Pointed | None = None
) -> None:
    """Put a citizen's question before the officers; it is no case and has no clock.

    `pointed` is the officer's message to which the citizen replied.
    """
    heading = "question-goes-on" if pointed else "question-arrived"
    manner = Manner(heading, pointed=pointed or Pointed())
    for message in kept:
        content = Content.model_validate(message["content"])
        if content.kind not in relaying.SHOWN_IN_GROUP:
            text = "\n".join(filter(None, (_file(turn), content.text)))
            content = Content(kind="text", text=text)
        place = (someone.telegram_id, message["message_id"])
        await gathering.to_group(turn, someone, None, place, content, manner=manner)
    await turn.say(someone, "question-passed-on", await _onward(turn, someone))


async def edited(turn: Turn, someone: Person, incoming: Incoming) -> bool:
    """Take an edit of a question that the officers have; say whether it was one."""
    place = (incoming.chat_id, incoming.message_id)
    copy = await copies.newest(turn.tx, turn.desk.vault, *place)
    if copy is None:
        return False
    content = incoming.content
    if content.kind != "location":
        text = Content(kind="text", text=content.text, entities=content.entities)
        await gathering.changed(turn, someone, None, place, text, text)
        await turn.say(someone, "edit-taken")
    return True


async def accompany(turn: Turn, someone: Person) -> None:
    """Ask the officers to write to somebody who wants help, and say at which question."""
    texts = turn.desk.texts
    draft = await drafts.find(turn.tx, turn.desk.vault, someone.id)
    where = texts.plain(OFFICIAL, f"field-{draft.step}".replace("_", "-")) if draft else "none"
    text = texts.plain(OFFICIAL, "escort-wanted", where=where)
    await exchanges.leave(turn, someone)
    template = relaying.group_post(turn, someone, None, "")
    payload = {"text": text, **template.payload}
    await turn.post(replace(template, method="sendMessage", payload=payload))
    text_id = "escort-called" if draft else "escort-called-outside"
    await turn.say(someone, text_id, await _onward(turn, someone))


def _file(turn: Turn) -> str:
    return turn.desk.texts.plain(OFFICIAL, "question-file")


async def _onward(turn: Turn, someone: Person) -> Keyboard:
    """Return the way on: back to the form if one is open, else the menu."""
    if await drafts.find(turn.tx, turn.desk.vault, someone.id) is not None:
        return [[turn.button(someone.language, "button-resume", "resume")]]
    return await greeting.menu(turn, someone)
