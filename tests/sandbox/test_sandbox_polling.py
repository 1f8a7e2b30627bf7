from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter

from sandbox import Group, LocalTelegram, Person
from tests.turned_clock import TurnedClock

# python-telegram-bot warns whenever it raises RetryAfter, whoever catches it.
pytestmark = pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")


async def test_updates_come_again_until_they_are_confirmed(bot: Bot, sari: Person) -> None:
    for words in ("a", "b", "c"):
        sari.says(words)
    first = await bot.get_updates()
    assert [u.update_id for u in await bot.get_updates()] == [u.update_id for u in first]
    rest = await bot.get_updates(offset=first[0].update_id + 1)
    assert [u.message.text for u in rest if u.message] == ["b", "c"]
    assert len(await bot.get_updates(offset=rest[-1].update_id + 1)) == 0


async def test_update_ids_follow_each_other(bot: Bot, sari: Person) -> None:
    sari.says("a")
    sari.says("b")
    one, two = await bot.get_updates()
    assert two.update_id == one.update_id + 1
    assert one.update_id > 1_000_000


async def test_a_negative_offset_keeps_the_newest_only(
    bot: Bot, sari: Person, telegram: LocalTelegram
) -> None:
    for words in ("a", "b", "c"):
        sari.says(words)
    (update,) = await bot.get_updates(offset=-1)
    assert update.message is not None
    assert update.message.text == "c"
    assert len(telegram.updates) == 1


async def test_a_limit_holds_back_the_rest(bot: Bot, sari: Person) -> None:
    for number in range(3):
        sari.says(str(number))
    assert len(await bot.get_updates(limit=2)) == 2


async def test_allowed_updates_are_remembered_and_apply_when_an_update_arises(
    bot: Bot, sari: Person
) -> None:
    said = sari.says("a")
    sari.reacts(said, "👍")
    await bot.get_updates(allowed_updates=["message_reaction"])
    sari.says("b")
    sari.reacts(said, "👌")
    kept = await bot.get_updates()
    assert [bool(u.message_reaction) for u in kept] == [False, True]


async def test_anything_can_be_pushed(telegram: LocalTelegram) -> None:
    pushed = telegram.push_raw({"message": {"chat": 3}})
    assert list(telegram.updates) == [pushed]
    assert "update_id" in pushed


async def test_too_many_requests_says_how_long_to_wait(
    bot: Bot, telegram: LocalTelegram, sari: Person
) -> None:
    telegram.faults.fail("sendMessage", retry_after=7)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(sari.id, "a")
    assert int(str(refused.value).split()[-2]) == 7
    await bot.send_message(sari.id, "b")
    assert sari.last.text == "b"
    assert [call.status for call in telegram.calls("sendMessage")] == [429, 200]


async def test_a_fault_meets_only_its_chat(
    bot: Bot, telegram: LocalTelegram, sari: Person, group: Group
) -> None:
    telegram.faults.fail(chat=group.id, status=403)
    await bot.send_message(sari.id, "a")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(group.id, "a")


async def test_a_server_error_has_no_effect(
    bot: Bot, telegram: LocalTelegram, sari: Person
) -> None:
    telegram.faults.fail(status=502)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(sari.id, "a")
    assert len(sari.chat) == 1


@pytest.mark.parametrize("after_effect", [False, True])
async def test_a_connection_breaks_before_or_after_the_effect(
    bot: Bot, telegram: LocalTelegram, sari: Person, *, after_effect: bool
) -> None:
    telegram.faults.drop("sendMessage", after_effect=after_effect)
    with pytest.raises(NetworkError):
        await bot.send_message(sari.id, "a")
    assert ("a" in [message.text for message in sari.chat]) is after_effect
    assert telegram.journal[-1].status == 0


async def test_all_of_telegram_can_be_down(bot: Bot, telegram: LocalTelegram, sari: Person) -> None:
    telegram.faults.is_down = True
    with pytest.raises(NetworkError):
        await bot.get_updates()
    telegram.faults.is_down = False
    await bot.send_message(sari.id, "a")
    assert sari.last.text == "a"


async def test_a_person_gets_three_at_once_and_then_one_a_second(
    bot: Bot, telegram: LocalTelegram, sari: Person, clock: TurnedClock
) -> None:
    telegram.enforce_pace = True
    for number in range(3):
        await bot.send_message(sari.id, str(number))
    with pytest.raises(RetryAfter):
        await bot.send_message(sari.id, "3")
    clock.turn(timedelta(seconds=1))
    await bot.send_message(sari.id, "4")


async def test_a_group_gets_twenty_a_minute(
    bot: Bot, telegram: LocalTelegram, group: Group, clock: TurnedClock
) -> None:
    telegram.enforce_pace = True
    for number in range(20):
        await bot.send_message(group.id, str(number))
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(group.id, "20")
    assert "60" in str(refused.value)
    clock.turn(timedelta(seconds=60))
    await bot.send_message(group.id, "21")


async def test_all_together_get_thirty_a_second(
    bot: Bot, telegram: LocalTelegram, clock: TurnedClock
) -> None:
    telegram.enforce_pace = True
    people = [telegram.person(f"Orang {number}") for number in range(31)]
    for person in people:
        person.starts()
    for person in people[:30]:
        await bot.send_message(person.id, "a")
    with pytest.raises(RetryAfter):
        await bot.send_message(people[30].id, "a")
    clock.turn(timedelta(seconds=1))
    await bot.send_message(people[30].id, "a")


async def test_whoever_listens_hears_of_every_call_and_change(
    bot: Bot, telegram: LocalTelegram, sari: Person
) -> None:
    heard: list[str] = []
    telegram.on_call.append(lambda call: heard.append(call.method))
    before = telegram.revision
    await bot.send_message(sari.id, "a")
    assert heard == ["sendMessage"]
    assert telegram.revision > before
