"""Words that stay inside until their author sends them by a tap."""

from datetime import timedelta

import pytest

from sandbox.people.speaker import Place
from tests.stories.acts import files_and_writes, got, replies, shown, writes
from tests.world import World, rows

SHORT = "Sedang kami siapkan."


async def test_a_reply_to_the_card_says_that_it_was_not_sent_and_a_tap_sends_it_once(
    filed: World,
) -> None:
    said = await replies(filed, filed.budi, filed.card, SHORT)
    line = filed.group.last
    assert line.text == "📝 Catatan saja – belum dikirim."
    assert line.reply_to is said
    assert line.buttons == ["💬 Kirim ke pemohon"]
    assert got(filed.sari, SHORT) == []
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    assert line.deleted
    await filed.after(filed.budi.in_(filed.group).presses("Kirim ke pemohon", on=line))
    assert "sudah lewat" in filed.budi.toast
    await filed.hold_passes()
    assert len(got(filed.sari, SHORT)) == 1
    assert shown(filed, "✓ Terkirim").reply_to is said
    kept = await rows(filed, "SELECT direction FROM message ORDER BY id")
    assert [row["direction"] for row in kept] == ["citizen", "note", "reply"]


@pytest.mark.journey
async def test_what_was_sent_by_a_tap_is_stopped_like_any_other_reply(filed: World) -> None:
    await writes(filed, filed.budi, SHORT, filed.card)
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    await writes(filed, filed.budi, "/batal")
    await filed.hold_passes()
    assert got(filed.sari, SHORT) == []


async def test_a_tap_sends_the_words_as_they_were_edited_meanwhile(filed: World) -> None:
    said = await writes(filed, filed.budi, "pekan ini", filed.card)
    await filed.after(filed.budi.in_(filed.group).edits(said, "pekan depan"))
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    await filed.hold_passes()
    assert got(filed.sari, "pekan ini") == []
    assert len(got(filed.sari, "pekan depan")) == 1


async def test_an_album_below_the_card_has_one_line_and_is_sent_whole(filed: World) -> None:
    seat, card = filed.budi.in_(filed.group), filed.card
    place = Place(topic=card.topic, reply_to=card)
    seat.sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await filed.hold_passes()
    lines = [message for message in filed.group.messages if "Catatan saja" in message.text]
    assert len(lines) == 1
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    await filed.hold_passes()
    assert [message.media for message in filed.sari.chat[-2:]] == ["photo", "photo"]


async def test_words_that_address_a_colleague_are_asked_about_and_sent_by_a_tap(
    world: World,
) -> None:
    words = await files_and_writes(world)
    said = await replies(world, world.budi, words, "Silakan temui Bu Wati di loket 2.")
    asked = world.group.last
    assert "“Bu Wati” terbaca" in asked.text
    assert asked.buttons == ["💬 Kirim ke pemohon", "📝 Jadikan catatan"]
    assert asked.reply_to is said
    assert got(world.sari, "loket 2") == []
    await world.turn_to(world.clock.now() + timedelta(days=2))
    assert not asked.deleted  # an answer may still be meant for the requester
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    await world.hold_passes()
    assert len(got(world.sari, "loket 2")) == 1
    assert asked.buttons == []  # Telegram removes nothing that is older than two days


@pytest.mark.journey
async def test_what_is_kept_inside_is_marked_and_the_question_goes(world: World) -> None:
    words = await files_and_writes(world)
    said = await writes(world, world.budi, "Bu Wati, ini data lama?", words)
    await world.presses_in_group(world.budi, "Jadikan catatan")
    assert said.reactions == ["🙊"]
    assert not [
        message for message in world.group.messages if "terbaca sebagai kata" in message.text
    ]
    kept = await rows(world, "SELECT direction FROM message ORDER BY id")
    assert kept[-1]["direction"] == "note"


async def test_a_reply_to_a_question_outside_any_request_is_asked_about_too(
    world: World,
) -> None:
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Hanya bertanya")
    question = shown(world, "Parkir motor")
    await replies(world, world.budi, question, "Bu Wati, jawab apa ini?")
    assert got(world.rina, "jawab apa") == []
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    await world.hold_passes()
    assert len(got(world.rina, "jawab apa")) == 1
