"""Ways to let an inner word leave that take several acts: none does (one act: blunders.txt)."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

import pytest

from sandbox.people.speaker import Place
from tests.prelude import Person, SandboxMessage, World, got, shown, writes
from tests.stories.acts import files_and_writes, replies, serves

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
    """Press *Kirim* as it stood before, on a telephone that does not know yet."""
    await world.after(officer.in_(world.group).presses("📤 Kirim", on=line, earlier=True))
    assert officer.toast


async def by_a_tap_after_an_edit(world: World, officer: Person, words: SandboxMessage) -> None:
    said = await writes(world, officer, "Datanya kami cari.", words)
    line = shown(world, "Belum dikirim")
    await world.after(officer.in_(world.group).edits(said, f"Bu Wati, {INNER}"))
    await taps_late(world, officer, line)


async def by_a_tap_after_a_day(world: World, officer: Person, _: SandboxMessage) -> None:
    await writes(world, officer, INNER, world.card)
    line = shown(world, "📝 Catatan")
    await world.turn_to(world.clock.now() + timedelta(hours=25))
    await taps_late(world, officer, line)
    assert "tidak ada yang dikirim" in officer.toast


async def by_a_tap_after_marking(world: World, officer: Person, _: SandboxMessage) -> None:
    said = await writes(world, officer, INNER, world.card)
    line = shown(world, "📝 Catatan")
    await world.after(officer.in_(world.group).edits(said, f"// {INNER}"))
    await taps_late(world, officer, line)


async def by_a_tap_of_another(world: World, officer: Person, words: SandboxMessage) -> None:
    await serves(world, world.wati)
    await writes(world, officer, INNER, words)
    await taps_late(world, world.wati, shown(world, "Belum dikirim"))


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
    "tap after an edit": by_a_tap_after_an_edit,
    "tap of another": by_a_tap_of_another,
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
    await world.passes(timedelta(minutes=3))
    assert got(world.sari, INNER) == []
    assert pictures(world) == seen
