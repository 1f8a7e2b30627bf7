"""Ways to let an inner word leave that take several acts: none does (one act: blunders.txt)."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import pytest

from sandbox import Person, SandboxMessage
from sandbox.people.speaker import Place
from tests.stories.acts import files_and_writes, got, replies, shown, writes
from tests.world import World

INNER = "Maket ada di rak dekat pintu"
Try = Callable[[World, Person, SandboxMessage], Awaitable[None]]
"""How an officer tries: the world, the officer, and the citizen's words in the group."""


async def to_the_topic_itself(world: World, officer: Person, _: SandboxMessage) -> None:
    await replies(world, officer, world.topic.root, INNER)


async def in_a_late_caption(world: World, officer: Person, words: SandboxMessage) -> None:
    seat, place = officer.in_(world.group), Place(topic=words.topic, reply_to=words)
    first, second = seat.sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await world.settle()
    seat.edits(second, f"@wati {INNER}")
    del first


async def taps_late(world: World, officer: Person, line: SandboxMessage) -> None:
    """Press the button of a message that is gone, on a telephone that does not know yet."""
    assert line.deleted
    await world.after(officer.in_(world.group).presses("Kirim ke pemohon", on=line))


async def by_a_tap_after_keeping(world: World, officer: Person, words: SandboxMessage) -> None:
    await writes(world, officer, f"Bu Wati, {INNER}", words)
    asked = shown(world, "terbaca sebagai kata")
    await world.presses_in_group(officer, "Jadikan catatan")
    await taps_late(world, officer, asked)
    assert "tidak ada yang dikirim" in officer.toast


async def by_a_tap_after_a_day(world: World, officer: Person, _: SandboxMessage) -> None:
    await writes(world, officer, INNER, world.card)
    line = shown(world, "Catatan saja")
    await world.turn_to(world.clock.now() + timedelta(hours=25))
    await taps_late(world, officer, line)
    assert "tidak ada yang dikirim" in officer.toast


async def by_a_tap_after_marking(world: World, officer: Person, _: SandboxMessage) -> None:
    said = await writes(world, officer, INNER, world.card)
    line = shown(world, "Catatan saja")
    await world.after(officer.in_(world.group).edits(said, f"// {INNER}"))
    await taps_late(world, officer, line)


async def while_an_answer_is_written(world: World, officer: Person, _: SandboxMessage) -> None:
    await world.begins_answer(officer)
    draft = world.group.last
    await writes(world, officer, INNER, world.card)
    await writes(world, officer, "Terlampir datanya.")
    for label in ("Siap, lihat pratinjau", "Dalam teks jawaban", "Kirim ke pemohon"):
        await world.after(officer.in_(world.group).presses(label, on=draft))
    assert got(world.sari, "Terlampir datanya.")


WAYS: Mapping[str, Try] = {
    "topic": to_the_topic_itself,
    "later caption": in_a_late_caption,
    "tap after keeping": by_a_tap_after_keeping,
    "tap after a day": by_a_tap_after_a_day,
    "tap after marking": by_a_tap_after_marking,
    "while answering": while_an_answer_is_written,
}


def pictures(world: World) -> int:
    return sum(message.media == "photo" for message in world.sari.chat)


@pytest.mark.parametrize("attempt", WAYS.values(), ids=WAYS.keys())
async def test_an_inner_word_never_leaves(world: World, attempt: Try) -> None:
    words = await files_and_writes(world)
    seen = pictures(world)
    await attempt(world, world.budi, words)
    await world.hold_passes()
    await world.passes(timedelta(minutes=3))
    assert got(world.sari, INNER) == []
    assert pictures(world) == seen
