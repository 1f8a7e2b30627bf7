"""A question, or a wish for company while filling the form: officers answer by replying."""

from typing import Any

from bot.actions import relaying
from bot.desk import GROUP, Turn, lane_of, relayed
from bot.domain.case import Person
from bot.domain.message import Content, headed
from bot.texts import OFFICIAL
from storage import outbox
from storage.outbox import Outgoing


async def ask(turn: Turn, someone: Person, kept: list[dict[str, Any]]) -> None:
    """Put a citizen's question before the officers; it is no case and has no clock."""
    title = turn.desk.texts.plain(OFFICIAL, "question-arrived")
    for message in kept:
        content = Content.model_validate(message["content"])
        if content.kind not in relaying.SHOWN_IN_GROUP:
            content = Content(kind="text", text=turn.desk.texts.plain(OFFICIAL, "question-file"))
        text = relaying.screened(turn, content.text, relaying.Names())
        for piece in headed(content.model_copy(update={"text": text}), title):
            await _post(turn, someone, piece)
    await turn.say(someone, "question-passed-on", [_home(turn, someone)])


async def accompany(turn: Turn, someone: Person) -> None:
    """Ask the officers to write to somebody who wants help with the form."""
    text = turn.desk.texts.plain(OFFICIAL, "escort-wanted")
    await _post(turn, someone, Content(kind="text", text=text))
    await turn.say(someone, "escort-called", [_home(turn, someone)])


def _home(turn: Turn, someone: Person) -> Any:
    return [turn.button(someone.language, "button-resume", "resume")]


async def _post(turn: Turn, someone: Person, content: Content) -> None:
    method, payload = relayed(content)
    await turn.post(
        Outgoing(
            method,
            chat=GROUP,
            lane=lane_of(None),
            payload={**payload, **turn.group_place(None)},
            purpose="question",
            priority=outbox.CONVERSATION,
            about={"person": someone.id},
        )
    )
