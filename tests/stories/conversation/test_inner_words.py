"""Ways to let an inner word leave: none does, whoever tries."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.domain.people.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from bot.sandbox.people.speaker import Place
from storage import people
from tests.stories.acts import files_and_writes, got, prompt, replies, serves, shown, writes
from tests.world import World, appoints, named

INNER = "Maket ada di rak dekat pintu"
Try = Callable[[World, Person, SandboxMessage], Awaitable[None]]
"""How an officer tries: the world, the officer, and the citizen's words in the group."""


def to_what(words: str, text: str = INNER, *, press: str = "") -> Try:
    """Reply to the newest message of the group that holds some words."""

    async def attempt(world: World, officer: Person, _: SandboxMessage) -> None:
        if press:
            await world.presses_in_group(world.budi, press)
        await replies(world, officer, shown(world, words), text)

    return attempt


async def to_a_called_up_card(world: World, officer: Person, _: SandboxMessage) -> None:
    await writes(world, world.budi, "/kasus 1")
    await replies(world, officer, world.card, INNER)


async def to_a_sent_reply(world: World, officer: Person, words: SandboxMessage) -> None:
    sent = await replies(world, world.budi, words, "Sedang kami siapkan.")
    await replies(world, officer, sent, INNER)


async def to_the_line_below_a_note(world: World, officer: Person, _: SandboxMessage) -> None:
    await writes(world, world.budi, "Siapa yang pegang?", world.card)
    await replies(world, officer, shown(world, "Catatan saja"), INNER)


async def to_the_topic_itself(world: World, officer: Person, _: SandboxMessage) -> None:
    await replies(world, officer, world.topic.root, INNER)


async def to_the_prompt_with_a_mark(world: World, officer: Person, _: SandboxMessage) -> None:
    await replies(world, officer, await prompt(world, officer), f"// {INNER}")


async def by_a_mention_of_an_account(world: World, officer: Person, words: SandboxMessage) -> None:
    account = {"id": world.wati.id, "is_bot": False, "first_name": "Wati"}
    mention = [{"type": "text_mention", "offset": 0, "length": 4, "user": account}]
    seat = officer.in_(world.group)
    seat.says(f"Wati {INNER}", entities=mention, topic=words.topic, reply_to=words)


async def in_a_late_caption(world: World, officer: Person, words: SandboxMessage) -> None:
    seat, place = officer.in_(world.group), Place(topic=words.topic, reply_to=words)
    first, second = seat.sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await world.settle()
    seat.edits(second, f"@wati {INNER}")
    del first


async def stopped_by_a_thumb(world: World, officer: Person, words: SandboxMessage) -> None:
    said = await writes(world, officer, INNER, words)
    officer.in_(world.group).reacts(said, "👎")


async def stopped_by_the_word(world: World, officer: Person, words: SandboxMessage) -> None:
    said = await writes(world, officer, INNER, words)
    await writes(world, officer, "/batal", said)


async def stopped_by_deleting(world: World, officer: Person, words: SandboxMessage) -> None:
    said = await writes(world, officer, INNER, words)
    officer.in_(world.group).deletes(said)


async def anonymously_below_the_card(world: World, officer: Person, _: SandboxMessage) -> None:
    world.group.add(officer, administrator=True, anonymous=True)
    await writes(world, officer, INNER, world.card, anonymous=True)
    assert shown(world, "Catatan saja").buttons == []


async def taps_late(world: World, officer: Person, line: SandboxMessage) -> None:
    """Press the button of a message that is gone, on a telephone that does not know yet."""
    assert line.deleted
    officer.in_(world.group).presses("Kirim ke pemohon", on=line)
    await world.settle()


async def by_the_tap_of_another(world: World, officer: Person, _: SandboxMessage) -> None:
    await serves(world, world.wati)
    await writes(world, officer, INNER, world.card)
    await world.presses_in_group(world.wati, "Kirim ke pemohon")
    assert "Hanya penulisnya" in world.wati.toast


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
    officer.in_(world.group).edits(said, f"// {INNER}")
    await world.settle()
    await taps_late(world, officer, line)


async def while_an_answer_is_written(world: World, officer: Person, _: SandboxMessage) -> None:
    await world.begins_answer(officer)
    draft = world.group.last
    await writes(world, officer, INNER, world.card)
    await writes(world, officer, "Terlampir datanya.")
    for label in ("Siap, lihat pratinjau", "Kirim ke pemohon"):
        officer.in_(world.group).presses(label, on=draft)
        await world.settle()
    assert got(world.sari, "Terlampir datanya.")


WAYS: list[tuple[str, Role | None, Try]] = [
    ("card", Role.PPID, to_what("Giliran:")),
    ("menu", Role.PPID, to_what("Tindakan untuk", press="Tindakan lain")),
    ("called-up card", Role.PPID, to_a_called_up_card),
    ("sent reply", Role.PETUGAS, to_a_sent_reply),
    ("line below a note", Role.PPID, to_the_line_below_a_note),
    ("topic", Role.PPID, to_the_topic_itself),
    ("prompt, marked", Role.PPID, to_the_prompt_with_a_mark),
    ("mention of an account", Role.PPID, by_a_mention_of_an_account),
    ("later caption", Role.PPID, in_a_late_caption),
    ("thumb", Role.PPID, stopped_by_a_thumb),
    ("/batal", Role.PETUGAS, stopped_by_the_word),
    ("deleted", Role.PETUGAS, stopped_by_deleting),
    ("anonymous, card", Role.PPID, anonymously_below_the_card),
    ("tap of another", Role.PPID, by_the_tap_of_another),
    ("tap after keeping", Role.PPID, by_a_tap_after_keeping),
    ("tap after a day", Role.PPID, by_a_tap_after_a_day),
    ("tap after marking", Role.PPID, by_a_tap_after_marking),
    ("while answering", Role.PPID, while_an_answer_is_written),
]


async def in_role(world: World, role: Role | None) -> Person:
    """Return who tries: Budi, who is the PPID, or a member who holds this role alone."""
    if role is Role.PPID:
        return world.budi
    member = world.telegram.person("Tuti")
    world.group.add(member)
    await world.settle()
    async with world.desk.database.transaction() as tx:
        await people.record_member(tx, member.id, "Tuti", world.clock.now())
        if role is not None:
            await appoints(world.desk, tx, named(member.id, role))
    return member


def pictures(world: World) -> int:
    return sum(message.media == "photo" for message in world.sari.chat)


@pytest.mark.parametrize(("role", "attempt"), [way[1:] for way in WAYS], ids=[w[0] for w in WAYS])
async def test_an_inner_word_never_leaves(world: World, role: Role | None, attempt: Try) -> None:
    words = await files_and_writes(world)
    officer = await in_role(world, role)
    seen = pictures(world)
    await attempt(world, officer, words)
    await world.hold_passes()
    world.clock.turn(timedelta(minutes=3))
    await world.settle()
    assert got(world.sari, INNER) == []
    assert pictures(world) == seen
