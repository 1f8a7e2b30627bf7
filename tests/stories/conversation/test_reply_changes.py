"""Officers take back and change what they said."""

from datetime import timedelta

from bot.sandbox import SandboxMessage
from tests.stories.acts import answers, files_and_writes, got, replies, resigns, rows, shown, writes
from tests.world import World


async def test_batal_within_the_hold_sends_nothing(either: World) -> None:
    words = await files_and_writes(either)
    await writes(either, either.budi, "Salah orang.", words)
    await writes(either, either.budi, "/batal", words)
    await either.hold_passes()
    assert got(either.sari, "Salah orang.") == []
    assert "Pemohon tidak menerimanya" in either.group.last.text


async def test_batal_after_the_hold_deletes_and_says_that_it_may_have_been_read(
    either: World,
) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Salah orang.")
    assert message.reactions == ["👌"]
    await writes(either, either.budi, "/batal", words)
    assert got(either.sari, "Salah orang.") == []
    assert "bisa saja sudah dibaca" in shown(either, "Balasan sudah terkirim").text
    assert message.reactions == []


async def test_batal_that_replies_to_a_message_takes_back_that_one(either: World) -> None:
    words = await files_and_writes(either)
    first = await replies(either, either.budi, words, "Yang pertama")
    await replies(either, either.budi, words, "Yang kedua")
    await writes(either, either.budi, "/batal", first)
    assert got(either.sari, "Yang pertama") == []
    assert len(got(either.sari, "Yang kedua")) == 1


async def test_batal_without_a_target_takes_back_the_last_reply(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "Yang pertama")
    await writes(either, either.budi, "Yang kedua", words)
    await writes(either, either.budi, "/batal")
    await either.hold_passes()
    assert len(got(either.sari, "Yang pertama")) == 1
    assert got(either.sari, "Yang kedua") == []


async def test_batal_twice_does_not_reach_an_older_reply(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "Yang pertama")
    await replies(either, either.budi, words, "Yang kedua")
    await writes(either, either.budi, "/batal")
    await writes(either, either.budi, "/batal")
    assert len(got(either.sari, "Yang pertama")) == 1
    assert "Tidak ada balasan Anda" in either.group.last.text


async def test_a_bare_batal_does_not_reach_yesterday(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Kemarin")
    either.clock.turn(timedelta(hours=20))
    await writes(either, either.budi, "/batal")
    assert len(got(either.sari, "Kemarin")) == 1
    await writes(either, either.budi, "/batal", message)
    assert got(either.sari, "Kemarin") == []


async def test_batal_of_somebody_elses_reply_is_refused(either: World) -> None:
    either.group.add(either.wati, administrator=True)
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Dari Budi")
    await writes(either, either.wati, "/batal", message)
    await writes(either, either.wati, "/batal")
    assert len(got(either.sari, "Dari Budi")) == 1
    assert "Tidak ada balasan Anda" in either.group.last.text


async def test_batal_in_reply_to_a_note_takes_nothing_back(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "Yang dikirim")
    note = await writes(either, either.budi, "Catatan saya")
    await writes(either, either.budi, "/batal", note)
    assert len(got(either.sari, "Yang dikirim")) == 1
    assert "Tidak ada balasan Anda" in either.group.last.text


async def test_batal_by_somebody_who_is_no_officer_is_refused(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "Yang dikirim")
    await writes(either, either.wati, "/batal")
    assert "Hanya petugas" in shown(either, "petugas yang dapat").text


async def test_a_reply_of_two_messages_is_taken_back_whole(either: World) -> None:
    words = await files_and_writes(either)
    before = len(either.sari.chat)
    either.budi.in_(either.group).sends_sticker(topic=words.topic, reply_to=words)
    await either.hold_passes()
    assert len(either.sari.chat) == before + 2
    await writes(either, either.budi, "/batal")
    assert len(either.sari.chat) == before


async def test_batal_answers_a_question_that_is_no_request(either: World) -> None:
    await either.say(either.rina, "Parkir motor di sebelah mana?")
    await either.press(either.rina, "Hanya bertanya")
    question = shown(either, "Parkir motor di sebelah mana?")
    await replies(either, either.budi, question, "Jam delapan.")
    assert len(got(either.rina, "Jam delapan.")) == 1
    await writes(either, either.budi, "/batal", question)
    assert got(either.rina, "Jam delapan.") == []


def changes(world: World, message: SandboxMessage, words: str) -> None:
    world.budi.in_(world.group).edits(message, words)


async def test_an_edit_within_the_hold_changes_what_is_sent(either: World) -> None:
    words = await files_and_writes(either)
    message = await writes(either, either.budi, "pekan ini", words)
    changes(either, message, "pekan depan")
    await either.hold_passes()
    assert got(either.sari, "pekan ini") == []
    assert len(got(either.sari, "pekan depan")) == 1
    assert not either.sari.last.edited


async def test_an_edit_of_a_sent_reply_edits_the_citizens_copy(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "pekan ini")
    changes(either, message, "pekan depan")
    await either.settle()
    assert got(either.sari, "pekan ini") == []
    copy = got(either.sari, "pekan depan")[-1]
    assert copy.edited
    assert copy.text.startswith("Petugas PPID")


async def test_an_edit_of_the_reply_to_a_question_is_carried_too(either: World) -> None:
    await either.say(either.rina, "Parkir motor di sebelah mana?")
    await either.press(either.rina, "Hanya bertanya")
    message = await replies(either, either.budi, shown(either, "Parkir motor"), "Jam tujuh.")
    changes(either, message, "Jam delapan.")
    await either.settle()
    assert got(either.rina, "Jam tujuh.") == []
    assert len(got(either.rina, "Jam delapan.")) == 1


async def test_an_edited_caption_is_carried(either: World) -> None:
    words = await files_and_writes(either)
    message = either.budi.in_(either.group).sends_document(
        "dpt.pdf", b"%PDF", "Data lama", topic=words.topic, reply_to=words
    )
    await either.hold_passes()
    changes(either, message, "Data baru")
    await either.settle()
    assert either.sari.last.media == "document"
    assert either.sari.last.text.endswith("Data baru")


async def test_an_edit_of_somebody_who_is_no_longer_an_officer_stays_inside(
    either: World,
) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "pekan ini")
    either.group.add(either.budi, administrator=False)
    await resigns(either, either.budi)
    await either.settle()
    changes(either, message, "pekan depan")
    await either.settle()
    assert len(got(either.sari, "pekan ini")) == 1
    assert got(either.sari, "pekan depan") == []


async def test_an_edit_of_what_was_taken_back_goes_nowhere(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "pekan ini")
    await writes(either, either.budi, "/batal", message)
    changes(either, message, "pekan depan")
    await either.settle()
    assert got(either.sari, "pekan depan") == []


async def test_an_edited_note_stays_inside_and_every_version_is_kept(world: World) -> None:
    await world.files(world.sari)
    note = await writes(world, world.budi, "Catatan satu")
    changes(world, note, "Catatan dua")
    await world.hold_passes()
    assert got(world.sari, "Catatan") == []
    kept = await rows(world, "SELECT id FROM message WHERE direction = 'note'")
    assert len(kept) == 2


async def test_a_citizens_edit_is_shown_as_an_edit(either: World) -> None:
    await either.files(either.sari)
    message = either.sari.says("Untuk kecamatan Wedi.")
    await either.settle()
    either.sari.edits(message, "Untuk kecamatan Cawas.")
    await either.burst_passes()
    new = shown(either, "Cawas")
    assert new.text.startswith("Pemohon mengubah pesannya menjadi:")
    await replies(either, either.budi, new, "Baik, Cawas.")
    assert len(got(either.sari, "Baik, Cawas.")) == 1


async def test_an_official_answer_cannot_be_changed_or_taken_back(either: World) -> None:
    await either.files(either.sari)
    await answers(either, either.budi, "Jumlahnya 4.211.")
    part = next(m for m in either.group.messages if m.text == "Jumlahnya 4.211.")
    changes(either, part, "Jumlahnya 4.212.")
    await either.settle()
    assert "tidak dapat diubah" in either.group.last.text
    await writes(either, either.budi, "/batal", part)
    assert "tidak dapat ditarik" in either.group.last.text
    assert len(got(either.sari, "Jumlahnya 4.211.")) == 1
