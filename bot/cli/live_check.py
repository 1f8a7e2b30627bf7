"""Checks in the bound group whether Telegram answers as the outbox assumes."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.cli.check_findings import Finding, check_binding, ok, warning
from bot.cli.operator_texts import text_of
from bot.clock import Clock
from bot.domain.people.bot_rights import BotRight, rights_of_bot
from bot.settings import Settings
from bot.transport.bot_api import TELEGRAM, BotClient
from bot.transport.outbound.telegram_errors import CallVerdict, classify_error

EXPECTED_VERDICTS: Mapping[str, CallVerdict | None] = {
    "same-edit": CallVerdict.DONE,
    "lost-quote": CallVerdict.QUOTE_GONE,
    "deleted-edit": CallVerdict.DONE,
    "deleted-reaction": CallVerdict.DONE,
    "deleted-twice": CallVerdict.DONE,
    "deleted-reply": None,
    "same-topic-name": CallVerdict.DONE,
    "closed-topic": CallVerdict.TOPIC_CLOSED,
    "deleted-topic": CallVerdict.TOPIC_LOST,
}
"""What the outbox reads in Telegram's answer to each question; None where it is accepted."""
NO_ANSWER = frozenset({CallVerdict.SLOWER, CallVerdict.BROKEN})
"""Verdicts on a call that Telegram did not look at."""


@dataclass(frozen=True)
class Answer:
    """The outbox's reading of an answer from Telegram, and the answer's words."""

    verdict: CallVerdict | None
    words: str = "ok"


@dataclass
class _Group:
    """The bound group, and what Telegram has answered in it."""

    client: BotClient
    chat_id: int
    answers: dict[str, Answer] = field(default_factory=dict)

    async def call(self, method: str, /, **given: Any) -> Any:
        """Call a method in the group. Raises TelegramError."""
        return await self.client.call(method, {"chat_id": self.chat_id, **given})

    async def ask(self, name: str, method: str, /, **given: Any) -> None:
        """Keep how the outbox reads the answer to a call. Raises TelegramError if none came."""
        try:
            done = await self.call(method, **given)
        except TelegramError as error:
            verdict = classify_error(method, error, to_group=True)
            if verdict in NO_ANSWER:
                raise
            self.answers[name] = Answer(verdict, error.message)
        else:
            self.answers[name] = Answer(None)
            if method == "sendMessage":
                await self.call("deleteMessage", message_id=done["message_id"])


async def check_live(settings: Settings, request: BaseRequest, clock: Clock) -> list[Finding]:
    """Return a line for each assumption. Only Telegram itself is asked, in the bound group."""
    group_id, told = (await check_binding(settings)).group_id, dict[str, Answer]()
    if group_id and settings.bot_token and settings.api_url == TELEGRAM:
        told = await ask_telegram(BotClient(settings.token(), TELEGRAM, request=request), group_id)
    return [_finding(name, told.get(name), clock.now().date()) for name in EXPECTED_VERDICTS]


async def ask_telegram(client: BotClient, group_id: int) -> dict[str, Answer]:
    """Return the answers by the name of the question; what is missing could not be asked."""
    group = _Group(client, group_id)
    for ask in (_about_messages, _about_topics):
        with suppress(TelegramError):
            await ask(group)
    return group.answers


async def _about_messages(group: _Group) -> None:
    words = {"text": text_of("check-live-message"), "disable_notification": True}
    sent = {"message_id": (await group.call("sendMessage", **words))["message_id"]}
    try:
        await group.ask("same-edit", "editMessageText", **sent, text=words["text"])
        lost = {**sent, "quote": "1945"}
        await group.ask("lost-quote", "sendMessage", **words, reply_parameters=lost)
    finally:
        await group.call("deleteMessage", **sent)
    thumb = [{"type": "emoji", "emoji": "👍"}]
    await group.ask("deleted-edit", "editMessageText", **sent, text="Loket")
    await group.ask("deleted-reaction", "setMessageReaction", **sent, reaction=thumb)
    await group.ask("deleted-twice", "deleteMessage", **sent)
    gone = {**sent, "allow_sending_without_reply": True}
    await group.ask("deleted-reply", "sendMessage", **words, reply_parameters=gone)


async def _about_topics(group: _Group) -> None:
    """Try calls in a topic made only for this, if the bot may delete it again."""
    me = await group.client.call("getMe")
    member = await group.call("getChatMember", user_id=me["id"])
    met = rights_of_bot(me, member, await group.call("getChat")).met
    if not {BotRight.TOPICS, BotRight.MANAGE_TOPICS, BotRight.DELETE} <= met:
        return
    words = {"text": text_of("check-live-message"), "disable_notification": True}
    name = text_of("check-live-topic")
    made = await group.call("createForumTopic", name=name)
    topic = {"message_thread_id": made["message_thread_id"]}
    try:
        await group.ask("same-topic-name", "editForumTopic", **topic, name=name)
        await group.call("closeForumTopic", **topic)
        await group.ask("closed-topic", "sendMessage", **topic, **words)
    finally:
        await group.call("deleteForumTopic", **topic)
    await group.ask("deleted-topic", "sendMessage", **topic, **words)


def _finding(name: str, answer: Answer | None, on: date) -> Finding:
    about = text_of(f"check-live-{name}")
    if answer is None:
        return warning("live-never-asked", about=about)
    if answer.verdict is EXPECTED_VERDICTS[name]:
        return ok("live-confirmed", about=about, on=on)
    return warning("live-wrong", about=about, on=on, said=answer.words)
