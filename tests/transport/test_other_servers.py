"""A Bot API server that is not Telegram's: it tells less, and knows fewer methods."""

import json
from typing import Any

import pytest
from telegram.request import RequestData

from bot.transport.startup import learn_topics
from sandbox import LocalTelegram
from tests.in_process_request import SandboxRequest
from tests.prelude import World
from tests.stories.acts import prompt
from tests.transport.looking import alarms, heard

OPTIONAL = {"can_read_all_group_messages", "sender_chat"}
"""What a server may leave out of chats and messages."""
UNKNOWN = ("setMessageReaction", "setMyCommands", "deleteMessage", "getChatMember")


class Sparse(SandboxRequest):
    """A line to a server that tells the least, and answers 404 to methods it does not know."""

    def __init__(self, telegram: LocalTelegram, unknown: tuple[str, ...]) -> None:
        super().__init__(telegram)
        self._unknown = unknown

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *rest: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        called = url.rpartition("/")[2]
        if called in self._unknown:
            return 404, b'{"ok":false,"error_code":404,"description":"Not Found: no such method"}'
        status, body = await super().do_request(url, method, request_data, *rest, **more)
        answer = json.loads(body)
        if called.startswith("send") and status == 200:
            sent = answer["result"]
            answer["result"] = {
                "message_id": sent["message_id"],
                "chat": {"id": sent["chat"]["id"]},
            }
        elif called == "getUpdates":
            answer = without_optional(answer)
        return status, json.dumps(answer).encode()


def without_optional(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: without_optional(v) for name, v in value.items() if name not in OPTIONAL}
    return [without_optional(entry) for entry in value] if isinstance(value, list) else value


def connect(world: World, *unknown: str) -> None:
    """Put the whole desk on a line to such a server."""
    line = Sparse(world.telegram, (*UNKNOWN, *unknown))
    world.parts.bot_client.request = line


async def test_a_case_gets_its_topic_and_its_answer_where_updates_tell_little(
    world: World,
) -> None:
    connect(world)
    await learn_topics(world.desk, world.parts.bot_client)
    await world.after(world.budi.in_(world.group).says("Selamat pagi"))
    await world.files(world.sari)
    assert len(world.group.topics) == 1
    world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang kami siapkan, Bu.")
    await world.replies_leave()
    assert heard(world.sari)[-1].endswith("Sedang kami siapkan, Bu.")
    await world.say(world.sari, "Terima kasih")
    await world.files(world.rina)
    assert len(world.group.topics) == 2


@pytest.mark.parametrize("unknown", ["createForumTopic", "getChat", "answerCallbackQuery"])
async def test_a_method_that_is_missing_keeps_no_case_from_the_officers(
    world: World, unknown: str
) -> None:
    connect(world, unknown)
    await world.files(world.sari)
    assert "Salinan daftar pemilih tetap" in world.card.text
    world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang kami siapkan, Bu.")
    await world.replies_leave()
    assert len(alarms(world)) <= 1
