from datetime import timedelta
from pathlib import Path

import pytest
from telegram import Update

from bot.desk.messages import say_group
from handlers.application import DeskContext
from storage.sqlite_connection import instant_as_text
from tests.prelude import Refused, StorageError, World, opened, rows
from tests.stories.acts import shares_offices
from tests.transport.breaking_handlers import breaks, handle_bang, lets_pass
from tests.transport.looking import alarms, carried, heard, read_only, updates
from tests.world import running


class Killed(BaseException):
    """The process dies."""


async def kills(_update: Update, _context: DeskContext) -> None:
    raise Killed


async def test_an_update_that_fails_is_tried_after_1_5_and_30_seconds_then_parked(
    world: World,
) -> None:
    handle_bang(world, breaks)
    await world.talks(world.sari, "/start", "bang")
    assert await updates(world) == [("done", 0), ("waiting", 1)]
    for seconds, attempts in ((0.5, 1), (0.6, 2), (4.8, 2), (0.3, 3), (29.5, 3)):
        await lets_pass(world, seconds)
        assert (await updates(world))[1] == ("waiting", attempts)
    await lets_pass(world, 0.6)
    assert (await updates(world))[1] == ("parked", 4)
    done, parked = await rows(world, "SELECT handled_at, error FROM inbox WHERE lane NOT LIKE '-%'")
    now = instant_as_text(world.clock.now())
    assert [*done.values(), *parked.values()] == [now, None, now, "ValueError"]
    assert "R-" in heard(world.sari)[-1]
    assert [("R-" in text) for text in alarms(world)] == [True]


async def test_later_words_of_the_same_chat_wait_and_other_chats_go_on(world: World) -> None:
    handle_bang(world, breaks)
    world.sari.says("bang")
    world.sari.starts()
    await world.after(world.rina.starts())
    assert heard(world.sari) == []
    assert len(heard(world.rina)) == 1
    for seconds in (1.1, 5.1, 30.1):
        await lets_pass(world, seconds)
    assert [state for state, _ in await updates(world)] == ["parked", "done", "done"]
    assert len(heard(world.sari)) >= 1


async def test_a_failed_attempt_leaves_nothing_behind(world: World) -> None:
    async def writes_and_breaks(update: Update, context: DeskContext) -> None:
        await say_group(context.turn, "taken")
        raise ValueError(update.update_id)

    handle_bang(world, writes_and_breaks)
    await world.say(world.sari, "bang")
    assert not any("Anda tangani" in text for text in await carried(world, "outbox"))


async def test_a_database_that_cannot_work_is_not_the_fault_of_the_update(world: World) -> None:
    world.sari.starts()
    await world.parts.poller.once()
    await read_only(world, on=True)
    for _ in range(5):
        with pytest.raises(StorageError):
            await world.parts.worker.once()
    await read_only(world, on=False)
    assert await updates(world) == [("waiting", 0)]
    await world.settle()
    assert await updates(world) == [("done", 0)]
    assert len(heard(world.sari)) == 1


async def test_an_update_that_kills_the_process_is_parked_and_the_others_go_on(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path, appointed=False) as world:
        handle_bang(world, kills)
        world.sari.says("bang")
        world.rina.starts()
        await world.parts.poller.once()
        with pytest.raises(Killed):
            await world.parts.work_until_idle()
    deaths = 1
    while deaths < 10:
        async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
            handle_bang(world, kills)
            try:
                await world.parts.work_until_idle()
            except Killed:
                deaths += 1
                continue
            assert [state for state, _ in await updates(world)] == ["parked", "done"]
            break
    assert deaths == 5
    assert len(heard(world.rina)) == 1
    assert len(alarms(world)) == 1


async def test_the_first_update_after_a_start_is_tried_as_often_as_any_other(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        world.sari.says("bang")
        await world.parts.poller.once()
    tried: list[int] = []

    async def counts_and_breaks(update: Update, _context: DeskContext) -> None:
        tried.append(update.update_id)
        raise ValueError("a mistake in the program")

    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        handle_bang(world, counts_and_breaks)
        await world.settle()
        for seconds in (1.1, 5.1, 30.1):
            await lets_pass(world, seconds)
        assert [state for state, _ in await updates(world)] == ["parked"]
    assert len(tried) == 4


async def test_a_refusal_is_said_undoes_what_was_begun_and_is_no_failure(world: World) -> None:
    async def begins_and_refuses(update: Update, context: DeskContext) -> None:
        await say_group(context.turn, "taken")
        raise Refused("no-such-case" if update else "nothing")

    await world.say(world.sari, "/start")
    handle_bang(world, begins_and_refuses)
    await world.say(world.sari, "bang")
    assert (await updates(world))[-1] == ("done", 0)
    assert len(heard(world.sari)) == 2
    assert not any("Anda tangani" in text for text in await carried(world, "outbox"))


async def test_a_handler_cannot_ask_telegram_in_a_turn(world: World) -> None:
    async def asks(update: Update, _context: DeskContext) -> None:
        assert update.message is not None
        await update.message.reply_text("langsung")

    handle_bang(world, asks)
    await world.say(world.sari, "bang")
    assert (await updates(world))[-1] == ("waiting", 1)
    assert "langsung" not in heard(world.sari)


async def test_an_update_that_no_handler_takes_is_parked_not_lost(world: World) -> None:
    world.parts.application.handlers.clear()
    await world.say(world.sari, "halo")
    for seconds in (1.1, 5.1, 30.1):
        await lets_pass(world, seconds)
    assert [state for state, _ in await updates(world)] == ["parked"]
    assert len(alarms(world)) == 1


def answered(world: World) -> list[str]:
    calls = world.telegram.calls("answerCallbackQuery")
    return [call.params["callback_query_id"] for call in calls]


async def test_a_tap_is_answered_also_when_it_is_refused(world: World) -> None:
    await world.files(world.sari)
    before = len(answered(world))
    await world.presses_in_group(world.wati, "Saya tangani")
    assert len(answered(world)) == before + 1


async def test_an_answer_too_long_for_a_pop_up_stands_whole_below_the_button(world: World) -> None:
    await world.files(world.sari)
    world.budi.account.first_name = "Raden Mas Notonegoro Kusumodiningrat " * 3
    await shares_offices(world, world.wati)
    await world.begins_answer(world.budi)
    draft = world.group.last
    await world.presses_in_group(world.wati, "✖️ Batalkan jawaban")
    said = world.group.last
    assert said.text.endswith("untuk melihatnya.")
    assert said.reply_to == draft
    assert said.topic is world.topic
    assert world.wati.account.toast == ""


async def test_a_tap_is_answered_also_when_its_handling_fails(world: World) -> None:
    await world.say(world.sari, "/start")
    world.parts.application.handlers.clear()
    before = len(answered(world))
    await world.press(world.sari, "Periksa nomor")
    assert len(answered(world)) == before + 1


async def test_a_tap_is_answered_also_when_it_cannot_be_read(world: World) -> None:
    await world.after(world.telegram.push_raw({"callback_query": {"id": "4711", "from": "nobody"}}))
    assert answered(world)[-1] == "4711"
    assert (await updates(world))[-1][0] == "parked"


async def test_a_kind_of_update_that_telegram_may_invent_is_ignored() -> None:
    async with opened(appointed=False) as world:
        world.telegram.push_raw({"telepathy": {"from": {"id": world.sari.id}, "thought": "?"}})
        await world.settle()
        assert await updates(world) == [("ignored", 0)]
        assert await carried(world, "inbox") == []
        assert alarms(world) == []


async def test_whoever_sent_what_cannot_be_read_is_told_with_a_reference(world: World) -> None:
    await world.say(world.sari, "/start")
    chat = {"id": world.sari.id, "type": "private"}
    await world.after(world.telegram.push_raw({"message": {"chat": chat, "text": "tanpa tanggal"}}))
    assert "R-" in heard(world.sari)[-1]


async def test_many_parked_updates_are_one_alarm_and_the_next_names_the_rest(
    world: World,
) -> None:
    for number in range(4):
        await world.after(world.telegram.push_raw({"message": number}))
    assert len(alarms(world)) == 1
    await world.turn_to(world.clock.now() + timedelta(minutes=6))
    await world.settle()
    assert len(alarms(world)) == 2
    assert alarms(world)[-1].count("R-") == 4


async def test_a_parked_update_is_sealed_and_tried_again_when_an_administrator_asks(
    world: World,
) -> None:
    handle_bang(world, breaks)
    await world.say(world.sari, "bang")
    for seconds in (1.1, 5.1, 30.1):
        await lets_pass(world, seconds)
    [kept] = await rows(world, "SELECT * FROM inbox WHERE state = 'parked'")
    assert "bang" not in str(kept)
    world.parts.application.handlers[-1].clear()  # the mistake is mended
    await world.presses_in_group(world.wati, "Proses lagi")
    assert "petugas" in world.wati.toast
    assert len(await rows(world, "SELECT 1 FROM inbox WHERE state = 'parked'")) == 1
    await world.presses_in_group(world.budi, "Proses lagi")
    assert "1 pesan" in world.budi.toast
    assert await rows(world, "SELECT 1 FROM inbox WHERE state IN ('parked', 'waiting')") == []
    await world.presses_in_group(world.budi, "Proses lagi")
    assert "Tidak ada" in world.budi.toast


async def test_what_stays_parked_is_deleted_after_the_office_s_time(world: World) -> None:
    handle_bang(world, breaks)
    await world.say(world.sari, "bang")
    for seconds in (1.1, 5.1, 30.1):
        await lets_pass(world, seconds)
    await world.turn_to(world.clock.now() + timedelta(days=world.desk.office.retention.parked - 1))
    assert len(await rows(world, "SELECT 1 FROM inbox WHERE state = 'parked'")) == 1
    await world.turn_to(world.clock.now() + timedelta(days=2))
    assert await rows(world, "SELECT 1 FROM inbox WHERE state = 'parked'") == []


async def test_an_update_that_holds_what_the_desk_keeps_sealed_is_blanked(world: World) -> None:
    async def keeps_it_sealed(_update: Update, context: DeskContext) -> None:
        context.turn.update.handled = context.turn.sensitive = True

    handle_bang(world, keeps_it_sealed)
    await world.talks(world.sari, "/start", "bang")
    assert not any('"bang"' in words for words in await carried(world, "inbox"))
