"""One person who writes a lot: thanked at once, and gathered into one post for the officers."""

from datetime import timedelta

from tests.prelude import NIK, World, got, rows, shown, writes
from tests.stories.acts import answers_words, files_and_writes, opens_words, replies


def posts(world: World, words: str = "Pemohon menulis") -> list[str]:
    """Return what the group saw under the heading of a citizen's words."""
    return [m.text for m in world.group.messages if m.text.startswith(words)]


async def test_the_first_message_comes_at_once_and_the_rest_in_one_post(filed: World) -> None:
    before = len(filed.sari.chat)
    for number in range(12):
        await filed.say(filed.sari, f"Pesan {number}.")
    assert posts(filed) == ["Pemohon menulis:\n\nPesan 0."]
    assert "teruskan kepada petugas" in filed.sari.last.text
    assert len(filed.sari.chat) - before == 24
    await filed.burst_passes()
    first, gathered = posts(filed)
    assert gathered.startswith("Pemohon menulis:\n\nPesan 1.\n\n10.00:\nPesan 2.")
    assert gathered.endswith("Pesan 11.")
    assert first != gathered


async def test_a_burst_stays_within_one_post_every_two_minutes(filed: World) -> None:
    for number in range(30):
        await filed.say(filed.sari, f"Pesan {number}.")
        filed.clock.turn(timedelta(seconds=20))
    await filed.burst_passes()
    assert "".join(posts(filed)).count("Pesan ") == 30
    assert len(posts(filed)) <= 7


async def test_a_reply_to_a_gathered_post_reaches_the_citizen(world: World) -> None:
    await files_and_writes(world, "Untuk Juwiring.")
    world.sari.says("Untuk Wedi.")
    asked = world.sari.says("Untuk Cawas.")
    world.sari.says("Untuk Polanharjo.")
    await world.burst_passes()
    gathered = shown(world, "Untuk Cawas.")
    await replies(world, world.budi, gathered, "Ya, juga.", quote="Cawas.")
    copy = got(world.sari, "Ya, juga.")[-1]
    assert copy.reply_to is asked
    assert copy.quote == {"text": "Cawas.", "position": 6}


async def test_after_an_officers_reply_the_next_words_come_at_once(world: World) -> None:
    words = await files_and_writes(world, "Untuk Juwiring.")
    await replies(world, world.budi, words, "Ada yang bisa dibantu?")
    await world.say(world.sari, "Apakah juga Bayat?")
    assert "Apakah juga Bayat?" in shown(world, "Apakah juga Bayat?").text


async def test_pictures_of_a_burst_make_one_album_and_words_keep_their_order(
    filed: World,
) -> None:
    await filed.say(filed.sari, "Satu.")
    filed.sari.says("Dua.")
    filed.sari.sends_voice()
    filed.sari.sends_sticker()
    filed.sari.says("Tiga.")
    filed.sari.sends_photo(b"1", "Empat.")
    filed.sari.sends_photo(b"2")
    await filed.burst_passes()
    last = [m for m in filed.group.messages if m.from_bot][-3:]
    assert [m.media for m in last] == ["", "voice", ""]
    assert last[0].text.endswith("Dua.")
    assert "stiker" not in last[2].text, "a sticker is small talk"
    assert last[2].text.index("Tiga.") < last[2].text.index("Empat.")
    assert len([b for b in last[2].buttons if "obrolan pribadi" in b]) == 2
    await filed.press(filed.sari, "Bahan permohonan")


async def test_an_edit_of_words_that_wait_changes_what_the_group_will_see(world: World) -> None:
    await files_and_writes(world, "Untuk Juwiring.")
    words = world.sari.says("Untuk Wedhi.")
    await world.say(world.sari, "Untuk Polanharjo.")
    world.sari.edits(words, f"Untuk Wedi. NIK {NIK}")
    await world.burst_passes()
    gathered = shown(world, "Untuk Wedi.")
    assert "Wedhi" not in gathered.text
    assert NIK not in gathered.text
    assert "mengubah" not in gathered.text
    versions = await rows(world, "SELECT id FROM message WHERE direction = 'citizen'")
    assert len(versions) == 5  # the request itself, three messages, one of them twice


async def test_an_edit_of_words_that_were_shown_stands_below_them(world: World) -> None:
    words = await files_and_writes(world, "Untuk Wedhi.")
    message = next(m for m in world.sari.chat if m.text == "Untuk Wedhi.")
    world.sari.edits(message, "Untuk Wedi.")
    await world.burst_passes()
    edited = shown(world, "Untuk Wedi.")
    assert edited.text.startswith("Pemohon mengubah pesannya menjadi:")
    assert edited.reply_to is words
    world.sari.edits(message, "Untuk Cawas.")
    await world.burst_passes()
    assert shown(world, "Untuk Cawas.").reply_to is edited


async def test_words_taken_off_before_they_were_shown_are_never_shown(world: World) -> None:
    await files_and_writes(world, "Untuk Juwiring.")
    world.clock.turn(timedelta(seconds=90))
    await world.talks(world.sari, "Untuk Polanharjo.", "> Ini bukan untuk permohonan itu")
    await world.burst_passes()
    assert not any("Polanharjo" in m.text for m in world.group.messages)
    assert not any("bukan untuk permohonan ini" in m.text for m in world.group.messages)


async def test_many_questions_of_one_person_are_one_line(world: World) -> None:
    await world.after(world.budi.starts())
    await world.talks(world.rina, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    for number in range(5):
        await world.talks(world.rina, f"Dan soal {number}?", "> Tanyakan ke petugas")
    assert len([m for m in world.group.messages if "bertanya kepada" in m.text]) == 1
    assert (await opens_words(world, world.budi)).count("Dan soal") == 5
    await answers_words(world, world.budi, "Jam delapan.")
    assert len(got(world.rina, "Jam delapan.")) == 1


async def test_nothing_of_a_burst_stays_readable_once_it_was_sent(world: World) -> None:
    await files_and_writes(world, "Untuk Juwiring.")
    world.sari.says(f"Tambahan: NIK saya {NIK} rahasia.")
    await world.burst_passes()
    await writes(world, world.budi, "Catatan.")
    for table in ("outbox", "copy", "message", "inbox"):
        for row in await rows(world, f"SELECT * FROM {table}"):  # noqa: S608 - a constant
            assert "rahasia" not in str(row)
