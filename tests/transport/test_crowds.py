from datetime import timedelta

import pytest

from bot.desk.call_queue import GROUP
from storage import outbox
from tests.prelude import World
from tests.transport.looking import heard, queue
from tests.walking import walk_to

pytestmark = pytest.mark.story


@pytest.fixture
async def started(world: World) -> World:
    """Return an office that Sari and Rina have written to, a minute ago."""
    await world.say(world.sari, "/start")
    await world.say(world.rina, "/start")
    world.clock.let_pass(61)
    return world


async def test_while_a_crowd_acts_only_answers_leave(started: World) -> None:
    await queue(started, GROUP, "kartu", lane="g:1", priority=outbox.CONVERSATION)
    await queue(started, started.rina.id, "jawaban", priority=outbox.ACKNOWLEDGEMENT)
    started.sari.says("Selamat pagi")
    await started.parts.poller.once()
    while await started.parts.sender.once():
        pass
    assert heard(started.rina)[-1] == "jawaban"
    assert "kartu" not in [message.text for message in started.group.messages]
    await started.settle()
    assert "kartu" in [message.text for message in started.group.messages]


async def test_a_crowd_that_never_ends_holds_nothing_for_long(started: World) -> None:
    await queue(started, GROUP, "kartu", lane="g:1", priority=outbox.CONVERSATION)
    started.sari.says("Selamat pagi")
    await started.parts.poller.once()
    assert not await started.parts.sender.once()
    started.clock.turn(timedelta(seconds=11))
    assert await started.parts.sender.once()
    assert started.group.messages[-1].text == "kartu"


async def test_many_who_file_at_once_are_all_answered_and_the_group_hears_of_all(
    started: World,
) -> None:
    people = [started.telegram.person(f"Warga {number}") for number in range(8)]
    for person in people:
        await walk_to(started, "confirm", person)
    started.clock.turn(timedelta(minutes=2))
    started.telegram.enforce_pace = True
    before = len(started.telegram.journal)
    for person in people:
        person.presses("Kirim permohonan")
    await started.settle()
    calls = [call for call in started.telegram.journal[before:] if "chat_id" in call.params]
    assert [call.status for call in calls] == [200] * len(calls)
    for person in people:
        ours = [call.method for call in calls if call.params["chat_id"] == person.id]
        assert ours[:2] == ["sendDocument", "sendMessage"]
    assert len({topic.name for topic in started.group.topics}) == len(people)


async def test_every_prompt_of_a_reply_leaves_at_once_and_alone(started: World) -> None:
    await started.files(started.sari)
    card, seat = started.card, started.budi.in_(started.group)
    started.clock.turn(timedelta(minutes=2))
    started.telegram.enforce_pace = True
    before = len(started.group.messages)
    for pressed in range(1, 5):
        seat.presses("Balas", on=card)
        await started.parts.work_until_idle()
        posted = [message.text for message in started.group.messages[before:]]
        assert len(posted) == pressed, "nothing stands beside a prompt"
        assert "balas pesan ini" in posted[-1]
        started.clock.turn(timedelta(seconds=2))
    started.sari.says("Mohon per desa juga")
    await started.parts.work_until_idle()
    assert "Mohon per desa juga" in started.group.messages[-1].text
