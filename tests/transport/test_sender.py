import asyncio
from datetime import datetime, timedelta

import pytest

from bot.desk.call_queue import GROUP
from bot.error_texts import ErrorText
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from bot.transport.log_setup import CallFailure
from bot.transport.outbound.sender import Sender
from storage import outbox
from tests.prelude import Person, World, rows
from tests.transport.failing_calls import CLOSED_PORT
from tests.transport.looking import alarms, eventually, heard, queue, row_of, state_of


@pytest.fixture
async def started(world: World) -> World:
    """Return an office that Sari and Rina have written to, a minute ago."""
    await world.say(world.sari, "/start")
    await world.say(world.rina, "/start")
    world.clock.let_pass(61)
    return world


def words(person: Person) -> list[str]:
    return [text for text in heard(person) if len(text) < 20]


async def test_telegrams_pace_is_never_passed(started: World) -> None:
    started.telegram.enforce_pace = True
    for number in range(20):
        await queue(started, started.sari.id, f"kata {number}")
    for number in range(40):
        await queue(started, GROUP, f"kata {number}", lane=f"g:{-number}", purpose="alarm")
    await started.settle()
    sent = started.telegram.calls("sendMessage")
    assert {call.status for call in sent} == {200}
    assert words(started.sari) == [f"kata {number}" for number in range(20)]
    assert len([m for m in started.group.messages if m.text.startswith("kata")]) == 40


async def quarters(world: World, count: int) -> None:
    """Let the desk send at the beginning of each of so many quarters of a second."""
    for _ in range(count):
        await world.parts.work_until_idle()
        world.clock.let_pass(0.26)


async def test_a_group_with_much_to_hear_does_not_keep_citizens_waiting(started: World) -> None:
    for number in range(100):
        await queue(
            started, GROUP, f"kata {number}", lane=f"g:{-number}", priority=outbox.CONVERSATION
        )
    await queue(started, started.sari.id, "kabar", priority=outbox.DIGEST)
    await quarters(started, 3)
    assert words(started.sari) == ["kabar"]


async def test_a_desk_that_starts_again_remembers_the_pace(started: World) -> None:
    for number in range(20):
        await queue(started, GROUP, f"kata {number}", purpose="alarm", priority=outbox.CONVERSATION)
    await quarters(started, 3)
    started.clock.turn(timedelta(seconds=30))
    again = Sender(started.desk, started.parts.bot_client, asyncio.Event())
    await again.start()
    assert not await again.once()
    started.clock.turn(timedelta(seconds=29))
    assert not await again.once()
    started.clock.turn(timedelta(seconds=2))
    assert await again.once()


async def test_who_blocked_the_bot_is_remembered_as_unreachable(started: World) -> None:
    started.sari.account.blocked = True
    seq = await queue(started, started.sari.id, "kabar")
    await started.settle()
    assert await state_of(started, seq) == "failed"
    found = await rows(started, "SELECT telegram_id FROM person WHERE NOT reachable")
    assert [row["telegram_id"] for row in found] == [started.sari.id]


async def test_what_telegram_will_never_take_fails_with_one_alarm(started: World) -> None:
    for _ in range(3):
        seq = await queue(started, started.sari.id, "<b>salah", payload={"text": ""})
        await started.settle()
        assert await state_of(started, seq) == "failed"
    assert len(alarms(started)) == 1
    assert "tidak dapat dikirim" in alarms(started)[0]


async def test_a_lost_answer_is_uncertain_too(started: World) -> None:
    started.telegram.faults.drop("sendMessage", after_effect=True)
    seq = await queue(started, started.sari.id, "kabar")
    await started.settle()
    assert (await row_of(started, seq))["uncertain"] == 1


async def test_what_found_no_connection_is_not_uncertain(started: World) -> None:
    seq = await queue(started, started.sari.id, "kabar")
    async with AiohttpRequest() as request:
        client = BotClient("1:token", CLOSED_PORT, request=request)
        await Sender(started.desk, client, asyncio.Event()).once()
    row = await row_of(started, seq)
    assert (row["state"], row["uncertain"], row["error"]) == (
        "queued",
        0,
        str(ErrorText(CallFailure.CONNECTION_REFUSED)),
    )


async def test_nothing_fails_while_telegram_is_wholly_down(started: World) -> None:
    seqs = [await queue(started, started.sari.id, "kabar"), await queue(started, GROUP, "kabar")]
    await rows(started, "UPDATE outbox SET attempts = 7 WHERE state = 'queued'")
    started.telegram.faults.is_down = True
    for _ in range(30):
        await started.parts.sender.once()
        started.clock.turn(timedelta(seconds=61))
    started.telegram.faults.is_down = False
    assert [await state_of(started, seq) for seq in seqs] == ["queued", "queued"]
    await started.settle()
    assert [await state_of(started, seq) for seq in seqs] == ["sent", "sent"]


@pytest.mark.parametrize(
    ("method", "payload"),
    [
        ("editMessageText", {"message_id": 99999, "text": "baru"}),
        ("deleteMessage", {"message_id": 99999}),
        ("setMessageReaction", {"message_id": 99999, "reaction": []}),
    ],
)
async def test_a_change_with_nothing_left_to_change_is_done(
    started: World, method: str, payload: dict[str, object]
) -> None:
    seq = await queue(started, started.sari.id, method=method, payload=payload, purpose="edit")
    await started.settle()
    assert await state_of(started, seq) == "sent"


async def test_an_edit_that_changes_nothing_is_done(started: World) -> None:
    sent = await queue(started, started.sari.id, "kabar")
    payload = {"message_id": outbox.reference("sent", sent), "text": "kabar"}
    seq = await queue(
        started, started.sari.id, method="editMessageText", payload=payload, purpose="edit"
    )
    await started.settle()
    assert await state_of(started, seq) == "sent"
    assert started.telegram.calls("editMessageText")[-1].status == 400


async def mended(world: World) -> None:
    """Mend the mistake, and let the time pass after which what has failed is tried again."""
    await rows(world, "DROP TRIGGER broken")
    world.clock.turn(timedelta(minutes=6))
    await world.tick()
    assert await rows(world, "SELECT * FROM owed_effect") == []


async def test_what_follows_a_send_and_fails_is_done_later_and_repeats_no_send(
    started: World,
) -> None:
    await rows(
        started,
        "CREATE TRIGGER broken BEFORE INSERT ON link BEGIN SELECT RAISE(ABORT, 'a mistake'); END",
    )
    seq = await queue(started, GROUP, "kabar", purpose="desk", lane="g:7")
    await started.settle()
    assert await state_of(started, seq) == "sent"
    await started.tick()
    assert await rows(started, "SELECT * FROM link WHERE outbox_seq = :seq", seq=seq) == []
    [setback] = await rows(started, "SELECT matter, row, error FROM setback")
    assert setback == {"matter": "after-sending", "row": seq, "error": "IntegrityError"}
    await mended(started)
    assert len(await rows(started, "SELECT * FROM link WHERE outbox_seq = :seq", seq=seq)) == 1
    assert [m.text for m in started.group.messages].count("kabar") == 1


async def test_an_answer_that_arrived_counts_from_then_though_what_follows_fails_for_days(
    world: World,
) -> None:
    await world.files(world.sari)
    await rows(
        world,
        "CREATE TRIGGER broken BEFORE UPDATE OF delivered_at ON answer "
        "BEGIN SELECT RAISE(ABORT, 'a mistake'); END",
    )
    await world.answers_officially(world.budi)
    told = [one for one in world.sari.chat if "Terlampir datanya" in one.text]
    assert len(told) == 1
    for _ in range(3):
        await world.passes(timedelta(hours=20))
    assert await rows(world, "SELECT 1 FROM cases WHERE state = 'answered'") == []
    await mended(world)
    [answer] = await rows(world, "SELECT delivered_at FROM answer")
    assert abs(datetime.fromisoformat(answer["delivered_at"]) - told[0].date) < timedelta(minutes=1)
    assert len(await rows(world, "SELECT 1 FROM cases WHERE state = 'answered'")) == 1
    assert len([one for one in world.sari.chat if "Terlampir datanya" in one.text]) == 1


async def test_a_refusal_that_cannot_be_followed_up_is_not_asked_for_again(started: World) -> None:
    await rows(
        started,
        "CREATE TRIGGER broken BEFORE UPDATE OF reachable ON person "
        "BEGIN SELECT RAISE(ABORT, 'a mistake'); END",
    )
    started.sari.account.blocked = True
    seq = await queue(started, started.sari.id, "kabar")
    before = len(started.telegram.calls("sendMessage"))
    await started.settle()
    assert await state_of(started, seq) == "failed"
    refused = [
        call for call in started.telegram.calls("sendMessage")[before:] if call.status == 403
    ]
    assert len(refused) == 1
    await mended(started)
    sari = started.sari.id
    found = await rows(started, "SELECT reachable FROM person WHERE telegram_id = :sari", sari=sari)
    assert found == [{"reachable": 0}]


async def test_a_row_that_cannot_be_addressed_does_not_keep_the_others(started: World) -> None:
    odd = await queue(started, "nobody", "kabar")
    await queue(started, started.sari.id, "kabar")
    await started.settle()
    assert await state_of(started, odd) == "failed"
    assert words(started.sari) == ["kabar"]


async def test_a_row_that_was_altered_on_the_disk_does_not_keep_the_others(started: World) -> None:
    odd = await queue(started, started.sari.id, "kabar lama")
    await queue(started, started.sari.id, "kabar")
    await rows(started, f"UPDATE outbox SET sealed = substr(sealed, 1, 20) WHERE seq = {odd}")  # noqa: S608
    await started.settle()
    assert await state_of(started, odd) == "failed"
    assert words(started.sari) == ["kabar"]


async def test_a_server_without_reactions_does_not_hold_a_case_up(started: World) -> None:
    started.telegram.faults.fail(
        "setMessageReaction", status=404, description="Not Found", times=99
    )
    reaction = {"message_id": 1, "reaction": [{"type": "emoji", "emoji": "👌"}]}
    await queue(started, GROUP, method="setMessageReaction", payload=reaction, purpose="reaction")
    await queue(started, GROUP, "kabar")
    await started.settle()
    assert started.group.messages[-1].text == "kabar"


async def test_the_group_is_followed_to_its_new_id(started: World) -> None:
    old = started.group.id
    started.group.migrate()
    await queue(started, GROUP, "kabar")
    await started.settle()
    group_id = await rows(started, "SELECT value FROM desk_state WHERE name = 'group_id'")
    assert int(group_id[0]["value"]) == started.telegram.migrated[old]
    assert "kabar" in [message.text for message in started.group.messages]


async def test_a_stopped_sender_lets_what_is_on_its_way_end(started: World) -> None:
    seq = await queue(started, started.sari.id, "kabar")
    sending = asyncio.create_task(started.parts.sender.run())

    async def under_way() -> bool:
        return await state_of(started, seq) != "queued"

    await eventually(under_way)
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    assert await state_of(started, seq) == "sent"
    assert words(started.sari) == ["kabar"]


async def test_a_change_of_what_never_was_is_given_up_and_the_others_go_on(
    started: World,
) -> None:
    payload = {"message_id": outbox.reference("sent", 999), "text": "lain"}
    gone = await queue(started, started.sari.id, method="editMessageText", payload=payload)
    await queue(started, started.sari.id, "satu")
    await started.settle()
    assert (await state_of(started, gone), words(started.sari)) == ("failed", ["satu"])


@pytest.mark.parametrize(("seconds", "goes"), [(0, False), (4, True)])
async def test_a_desk_that_starts_again_counts_what_left_this_moment(
    started: World, seconds: int, *, goes: bool
) -> None:
    for text in ("satu", "dua", "tiga"):
        await queue(started, started.sari.id, text)
    while await started.parts.sender.once():
        pass
    await queue(started, started.sari.id, "empat")
    started.clock.turn(timedelta(seconds=seconds))
    again = Sender(started.desk, started.parts.bot_client, asyncio.Event())
    await again.start()
    assert await again.once() is goes
