"""Words that stay inside until their author sends them by a tap."""

from datetime import timedelta

import pytest

from bot.sandbox.people.speaker import Place
from tests.stories.acts import files_and_writes, got, prompt, replies, rows, shown, writes
from tests.world import World

SHORT = "Sedang kami siapkan."


async def test_a_reply_to_the_card_says_that_it_was_not_sent_and_a_tap_sends_it_once(
    either: World,
) -> None:
    await either.files(either.sari)
    said = await replies(either, either.budi, either.card, SHORT)
    line = either.group.last
    assert line.text == "📝 Catatan saja – belum dikirim."
    assert line.reply_to is said
    assert line.buttons == ["💬 Kirim ke pemohon"]
    assert got(either.sari, SHORT) == []
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert line.deleted
    assert said.reactions == ["👀"]
    either.budi.in_(either.group).presses("Kirim ke pemohon", on=line)
    await either.settle()
    assert "sudah lewat" in either.budi.toast
    await either.hold_passes()
    assert len(got(either.sari, SHORT)) == 1
    assert said.reactions == ["👌"]
    kept = await rows(either, "SELECT direction FROM message ORDER BY id")
    assert [row["direction"] for row in kept] == ["citizen", "note", "reply"]


async def test_what_was_sent_by_a_tap_is_stopped_like_any_other_reply(either: World) -> None:
    await either.files(either.sari)
    await writes(either, either.budi, SHORT, either.card)
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await writes(either, either.budi, "/batal")
    await either.hold_passes()
    assert got(either.sari, SHORT) == []


async def test_a_tap_sends_the_words_as_they_were_edited_meanwhile(either: World) -> None:
    await either.files(either.sari)
    said = await writes(either, either.budi, "pekan ini", either.card)
    either.budi.in_(either.group).edits(said, "pekan depan")
    await either.settle()
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert got(either.sari, "pekan ini") == []
    assert len(got(either.sari, "pekan depan")) == 1


async def test_an_album_below_the_card_has_one_line_and_is_sent_whole(either: World) -> None:
    await either.files(either.sari)
    seat, card = either.budi.in_(either.group), either.card
    place = Place(topic=card.topic, reply_to=card)
    seat.sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await either.hold_passes()
    lines = [message for message in either.group.messages if "Catatan saja" in message.text]
    assert len(lines) == 1
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert [message.media for message in either.sari.chat[-2:]] == ["photo", "photo"]


async def test_the_line_below_a_note_is_folded_away_after_a_day(either: World) -> None:
    await either.files(either.sari)
    await writes(either, either.budi, "Siapa yang pegang?", either.card)
    line = shown(either, "Catatan saja")
    await either.turn_to(either.clock.now() + timedelta(hours=23))
    assert not line.deleted
    await either.turn_to(either.clock.now() + timedelta(hours=2))
    assert line.deleted


async def test_who_may_not_reply_is_told_that_it_was_not_sent(either: World) -> None:
    words = await files_and_writes(either)
    await writes(either, either.wati, SHORT, either.card)
    assert shown(either, "Catatan saja").buttons == []
    either.group.add(either.wati, administrator=True)
    await writes(either, either.wati, "Saya juga.", words)
    assert either.group.last.text != "Tidak dikirim"


async def test_words_that_address_a_colleague_are_asked_about_and_sent_by_a_tap(
    either: World,
) -> None:
    words = await files_and_writes(either)
    said = await replies(either, either.budi, words, "Silakan temui Bu Wati di loket 2.")
    asked = either.group.last
    assert "menyapa Bu Wati" in asked.text
    assert asked.buttons == ["💬 Kirim ke pemohon", "📝 Catatan saja"]
    assert asked.reply_to is said
    assert got(either.sari, "loket 2") == []
    await either.turn_to(either.clock.now() + timedelta(days=2))
    assert not asked.deleted  # an answer may still be meant for the requester
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert len(got(either.sari, "loket 2")) == 1
    assert asked.buttons == []  # Telegram removes nothing that is older than two days


async def test_what_is_kept_inside_is_marked_and_the_question_goes(either: World) -> None:
    words = await files_and_writes(either)
    said = await writes(either, either.budi, "Bu Wati, ini data lama?", words)
    await either.presses_in_group(either.budi, "Catatan saja")
    assert said.reactions == ["🙊"]
    assert not [message for message in either.group.messages if "menyapa" in message.text]
    kept = await rows(either, "SELECT direction FROM message ORDER BY id")
    assert kept[-1]["direction"] == "note"


async def test_a_reply_to_a_question_outside_any_request_is_asked_about_too(
    either: World,
) -> None:
    await either.say(either.rina, "Parkir motor di sebelah mana?")
    await either.press(either.rina, "Hanya bertanya")
    question = shown(either, "Parkir motor")
    await replies(either, either.budi, question, "Bu Wati, jawab apa ini?")
    assert got(either.rina, "jawab apa") == []
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert len(got(either.rina, "jawab apa")) == 1


async def test_an_edit_that_addresses_a_colleague_stops_a_reply_and_asks(either: World) -> None:
    words = await files_and_writes(either)
    said = await writes(either, either.budi, SHORT, words)
    either.budi.in_(either.group).edits(said, "Bu Wati, ini benar?")
    await either.hold_passes()
    assert got(either.sari, SHORT) == []
    assert "menyapa Bu Wati" in either.group.last.text
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert len(got(either.sari, "ini benar?")) == 1


async def test_an_edit_of_what_was_sent_that_addresses_a_colleague_stays_inside(
    either: World,
) -> None:
    words = await files_and_writes(either)
    said = await replies(either, either.budi, words, SHORT)
    either.budi.in_(either.group).edits(said, "Bu Wati, ini benar?")
    await either.settle()
    assert len(got(either.sari, SHORT)) == 1
    assert "tidak dibawa ke pemohon" in either.group.last.text


async def test_a_reply_to_a_requester_without_a_chat_goes_by_a_tap_as_an_errand(
    either: World,
) -> None:
    from tests.stories.outside_chat.test_counter_filing import enters  # noqa: PLC0415

    await enters(either, either.budi)
    await writes(either, either.budi, "Mohon datang membawa KTP.", either.card)
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert "Mohon datang membawa KTP." in shown(either, "Sampaikan kepada pemohon").text


async def test_the_prompt_means_the_same_in_both_kinds_of_group(either: World) -> None:
    await either.files(either.sari)
    await replies(either, either.budi, await prompt(either, either.budi), SHORT)
    assert len(got(either.sari, SHORT)) == 1


async def test_what_cannot_be_carried_is_refused_at_the_tap(either: World) -> None:
    await either.files(either.sari)
    either.budi.in_(either.group).replies(either.card, "x")
    update = list(either.telegram.updates)[-1]["message"]
    del update["text"]
    update["dice"] = {"emoji": "🎲", "value": 3}
    await either.settle()
    before = len(either.sari.chat)
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert "Dadu dan sejenisnya tidak dapat dikirim" in either.budi.toast
    await either.hold_passes()
    assert len(either.sari.chat) == before


async def test_a_note_that_addresses_a_colleague_cannot_be_sent_by_a_tap(either: World) -> None:
    await either.files(either.sari)
    await writes(either, either.budi, "Bu Wati, pemohon ini sering protes", either.card)
    assert shown(either, "Catatan saja").buttons == []
    said = await writes(either, either.budi, "Besok siap.", either.card)
    line = shown(either, "Catatan saja")
    assert line.buttons == ["💬 Kirim ke pemohon"]
    either.budi.in_(either.group).edits(said, "Bu Wati, besok siap?")
    await either.settle()
    assert line.deleted


@pytest.mark.parametrize("aim", ["words", "card"])
async def test_the_word_alone_means_what_was_written_last_and_no_older_reply(
    either: World, aim: str
) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, SHORT)
    said = await writes(
        either, either.budi, "Bu Wati, ini benar?", words if aim == "words" else either.card
    )
    await writes(either, either.budi, "/batal")
    assert "Tetap di dalam" in either.group.last.text
    assert said.reactions == ["🙊"]
    await either.hold_passes()
    assert len(got(either.sari, SHORT)) == 1
    assert got(either.sari, "ini benar") == []


async def test_the_word_alone_stops_what_waits_before_it_looks_at_unsent_words(
    either: World,
) -> None:
    words = await files_and_writes(either)
    await writes(either, either.budi, SHORT, words)
    await writes(either, either.budi, "Siapa yang pegang?", either.card)
    await writes(either, either.budi, "/batal")
    await either.hold_passes()
    assert got(either.sari, SHORT) == []
