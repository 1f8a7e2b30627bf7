"""What an answer of Telegram's leaves on the row: whether, when and how often it is sent again."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.actions.information_list import list_file_export
from bot.actions.privacy import data_export
from bot.desk import paper_sending
from bot.desk.call_queue import GROUP
from bot.desk.paper_sending import Destination, PaperDraft
from bot.domain.records.register_entries import Format
from bot.transport.outbound import call_results
from storage import outbox
from storage.outbox import CONVERSATION
from tests.faults.barring import bound_by_permissions
from tests.prelude import World, opened, rows
from tests.transport.looking import alarms, queue, row_of, state_of

A_MINUTE = timedelta(seconds=call_results.LONGEST_PAUSE + 1)


def left(row: dict[str, Any], world: World) -> tuple[str, int, int, int]:
    """Return state, counted attempts, whether it may have arrived, and seconds until it goes."""
    wait = datetime.fromisoformat(row["not_before"]) - world.clock.now()
    return row["state"], row["attempts"], row["uncertain"], round(wait.total_seconds())


ONE_CALL: list[tuple[str, dict[str, Any], tuple[str, int, int, int, int]]] = [
    ("private", {"status": 429, "retry_after": 30}, ("queued", 0, 0, 0, 0)),
    ("private", {"status": 502}, ("queued", 0, 1, 1, 0)),
    ("private", {"status": 401}, ("queued", 0, 0, 60, 0)),
    ("private", {"status": 400, "description": "Bad Request: no"}, ("failed", 1, 0, 0, 0)),
    ("private", {"status": 403, "description": "Forbidden: blocked"}, ("failed", 1, 0, 0, 0)),
    ("private", {"status": 413, "description": "Request Entity Too Large"}, ("failed", 1, 0, 0, 0)),
    ("private", {"status": 400, "description": "Bad Request: QUOTE_TEXT_INVALID"},
     ("failed", 1, 0, 0, 0)),
    ("quoting", {"status": 400, "description": "Bad Request: QUOTE_TEXT_INVALID"},
     ("queued", 0, 0, 0, 1)),
    ("quoting", {"status": 400, "description": "Bad Request: message to be replied not found"},
     ("queued", 0, 0, 0, 1)),
    ("private", {"status": 400, "description": "Bad Request: wrong file identifier"},
     ("failed", 1, 0, 0, 0)),
    ("group", {"status": 502}, ("queued", 0, 1, 1, 0)),
    ("group", {"status": 403, "description": "Forbidden: bot was kicked"}, ("queued", 0, 0, 60, 1)),
    ("group", {"status": 400, "description": "Bad Request: TOPIC_CLOSED"}, ("queued", 0, 0, 60, 0)),
    ("group", {"status": 400, "description": "Bad Request: not enough rights"},
     ("queued", 0, 0, 60, 0)),
    ("group", {"status": 429, "retry_after": 30}, ("queued", 0, 0, 0, 0)),
    ("group quoting", {"status": 400, "description": "Bad Request: message thread not found"},
     ("queued", 0, 0, 0, 1)),
    ("group", {"status": 400, "description": "Bad Request: topic_deleted"}, ("failed", 1, 0, 0, 0)),
]  # fmt: skip


async def test_each_refusal_ends_a_row_or_says_when_it_is_tried_again(world: World) -> None:
    await world.settle()
    found = []
    for chat, fault, _ in ONE_CALL:
        person = world.telegram.person("Warga")
        person.account.started = True
        to = GROUP if chat.startswith("group") else person.id
        payload: dict[str, Any] = {"text": "kabar"}
        if chat.endswith("quoting"):
            payload["reply_parameters"] = {"message_id": 1, "quote": "kata"}
        world.telegram.faults.fail("sendMessage", **fault)
        seq = await queue(world, to, payload=payload, priority=CONVERSATION)
        await world.parts.sender.once()
        row = await row_of(world, seq)
        found.append((*left(row, world), row["refused"]))
        world.telegram.faults.clear()
        await world.passes(A_MINUTE)
    assert found == [expected for _, _, expected in ONE_CALL]


async def test_what_breaks_again_and_again_is_tried_after_longer_and_longer_pauses(
    world: World,
) -> None:
    world.sari.account.started = True
    seq = await queue(world, world.sari.id, "kabar")
    world.telegram.faults.fail("sendMessage", status=500, times=99)
    pauses = []
    for _ in range(8):
        await world.parts.sender.once()
        *_, pause = left(await row_of(world, seq), world)
        pauses.append(pause)
        world.clock.turn(timedelta(seconds=pause))
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]
    world.telegram.faults.clear()
    await world.settle()
    again = await queue(world, world.sari.id, "lagi")
    world.telegram.faults.fail("sendMessage", status=500)
    await world.parts.sender.once()
    assert await state_of(world, seq) == "sent"
    assert left(await row_of(world, again), world) == ("queued", 0, 1, 1)


@pytest.mark.parametrize(
    ("method", "said", "told"),
    [
        ("sendDocument", "Bad Request: not enough rights to send documents", "kind-forbidden_at"),
        ("sendMessage", "Bad Request: not enough rights to send text", "shut_out_since"),
        ("sendDocument", "Forbidden: bot was kicked", "shut_out_since"),
    ],
)
async def test_a_group_that_takes_no_files_is_told_apart_from_one_that_takes_nothing(
    world: World, method: str, said: str, told: str
) -> None:
    await world.settle()
    world.telegram.faults.fail(method, status=400 if "Bad" in said else 403, description=said)
    payload = {"text": "kabar"} if method == "sendMessage" else {"document": "F1"}
    seq = await queue(world, GROUP, method=method, payload=payload, lane="g:1")
    await world.parts.sender.once()
    assert left(await row_of(world, seq), world) == ("queued", 0, 0, 60)
    async with world.desk.database.transaction() as tx:
        facts = await tx.all("SELECT name FROM desk_state WHERE value <> ''")
    noted = {row["name"] for row in facts} & {"kind-forbidden_at", "shut_out_since"}
    assert noted == {told}


@pytest.mark.parametrize(
    ("said", "forum", "warned"),
    [
        ("the chat is not a forum", "no", False),
        ("not enough rights to create a topic", "forbidden", True),
    ],
)
async def test_a_group_without_topics_is_told_apart_from_one_where_none_may_be_made(
    world: World, said: str, forum: str, warned: bool
) -> None:
    description = f"Bad Request: {said}"
    world.telegram.faults.fail("createForumTopic", times=99, status=400, description=description)
    await world.files(world.sari)
    [fact] = await rows(world, "SELECT value FROM desk_state WHERE name = 'forum'")
    assert fact["value"] == forum
    assert any("topik" in text for text in alarms(world)) is warned
    assert await rows(world, "SELECT id FROM cases WHERE card_message_id IS NOT NULL")


async def test_what_waits_for_another_row_counts_no_attempt_and_is_not_uncertain(
    world: World,
) -> None:
    await world.settle()
    sent = await queue(world, GROUP, "menu", lane="g:1", priority=CONVERSATION)
    gone = {"message_id": outbox.reference("sent", sent)}
    removal = await queue(world, GROUP, method="deleteMessage", payload=gone, lane="a:0")
    world.telegram.faults.fail("sendMessage", status=502)
    await world.parts.sender.once()
    await world.parts.sender.once()
    assert left(await row_of(world, removal), world) == ("queued", 0, 0, 5)


async def test_a_file_that_the_program_fails_to_make_is_given_up_with_an_alarm(
    world: World,
) -> None:
    await world.settle()
    async with world.desk.turn() as turn:
        facts_of_an_older_program = PaperDraft(data_export.KIND, "data.pdf", "{}")
        await paper_sending.queue_paper(turn, Destination(GROUP), facts_of_an_older_program, "Data")
    await queue(world, GROUP, "kabar", priority=CONVERSATION)
    await world.settle()
    [row] = await rows(world, "SELECT state FROM outbox WHERE method = 'sendDocument'")
    assert row["state"] == "failed"
    assert len(alarms(world)) == 1
    assert "kabar" in [message.text for message in world.group.messages]


async def test_a_file_that_cannot_be_made_now_is_made_later(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.settle()
        async with world.desk.turn() as turn:
            asked = list_file_export.WantedList(form=Format.XLSX).model_dump_json()
            sheet = PaperDraft(list_file_export.KIND, "daftar.xlsx", asked)
            await paper_sending.queue_paper(turn, Destination(GROUP), sheet, "Daftar")
        [row] = await rows(world, "SELECT seq FROM outbox WHERE method = 'sendDocument'")
        path.chmod(0)
        with bound_by_permissions():
            await world.parts.sender.once()
        path.chmod(0o600)
        assert left(await row_of(world, row["seq"]), world) == ("queued", 0, 0, 60)
        await world.passes(A_MINUTE)
        assert await state_of(world, row["seq"]) == "sent"
        file = world.group.messages[-1].file
        assert file is not None
        assert file.name == "daftar.xlsx"
