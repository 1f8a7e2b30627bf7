"""One person who writes a lot: thanked at once, and gathered into one post for the officers."""

from datetime import timedelta
from pathlib import Path

from tests.stories.acts import files_and_writes, got, replies, rows, shown, writes
from tests.world import NIK, World, opened, running


def posts(world: World, words: str = "Pemohon menulis") -> list[str]:
    """Return what the group saw under the heading of a citizen's words."""
    return [m.text for m in world.group.messages if m.text.startswith(words)]


async def test_the_first_message_comes_at_once_and_the_rest_in_one_post(either: World) -> None:
    await either.files(either.sari)
    before = len(either.sari.chat)
    for number in range(12):
        either.sari.says(f"Pesan {number}.")
        await either.settle()
    assert posts(either) == ["Pemohon menulis:\n\nPesan 0."]
    assert "teruskan kepada petugas" in either.sari.last.text
    assert len(either.sari.chat) - before == 24
    await either.burst_passes()
    first, gathered = posts(either)
    assert gathered.startswith("Pemohon menulis:\n\nPesan 1.\n\n10.00:\nPesan 2.")
    assert gathered.endswith("Pesan 11.")
    assert first != gathered


async def test_a_burst_stays_within_one_post_every_two_minutes(either: World) -> None:
    await either.files(either.sari)
    for number in range(30):
        either.sari.says(f"Pesan {number}.")
        await either.settle()
        either.clock.turn(timedelta(seconds=20))
    await either.burst_passes()
    assert "".join(posts(either)).count("Pesan ") == 30
    assert len(posts(either)) <= 7


async def test_a_reply_to_a_gathered_post_reaches_the_citizen(either: World) -> None:
    await files_and_writes(either, "Dan Juwiring.")
    either.sari.says("Untuk Wedi.")
    asked = either.sari.says("Untuk Cawas?")
    either.sari.says("Dan Polanharjo.")
    await either.burst_passes()
    gathered = shown(either, "Untuk Cawas?")
    await replies(either, either.budi, gathered, "Ya, juga.", quote="Cawas?")
    copy = got(either.sari, "Ya, juga.")[-1]
    assert copy.reply_to is asked
    assert copy.quote == {"text": "Cawas?", "position": 6}


async def test_after_an_officers_reply_the_next_words_come_at_once(either: World) -> None:
    words = await files_and_writes(either, "Dan Juwiring.")
    await replies(either, either.budi, words, "Ada yang bisa dibantu?")
    await either.say(either.sari, "Apakah juga Bayat?")
    assert "Apakah juga Bayat?" in shown(either, "Apakah juga Bayat?").text


async def test_pictures_of_a_burst_make_one_album_and_words_keep_their_order(
    either: World,
) -> None:
    await either.files(either.sari)
    either.sari.says("Satu.")
    await either.settle()
    either.sari.says("Dua.")
    either.sari.sends_voice()
    either.sari.sends_sticker()
    either.sari.says("Tiga.")
    either.sari.sends_photo(b"1", "Empat.")
    either.sari.sends_photo(b"2")
    await either.burst_passes()
    last = [m for m in either.group.messages if m.from_bot][-3:]
    assert [m.media for m in last] == ["", "voice", ""]
    assert last[0].text.endswith("Dua.")
    assert "stiker" not in last[2].text, "a sticker is small talk"
    assert last[2].text.index("Tiga.") < last[2].text.index("Empat.")
    assert len([b for b in last[2].buttons if "obrolan pribadi" in b]) == 2
    await either.press(either.sari, "Bahan permohonan")


async def test_what_waits_survives_the_death_of_the_desk(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        await world.files(world.sari)
        for number in range(4):
            world.sari.says(f"Pesan {number}.")
        await world.settle()
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            world.sari.says("Pesan 4.")
            await world.burst_passes()
            assert len(posts(world)) == 2
            assert "".join(posts(world)).count("Pesan ") == 5


async def test_an_edit_of_words_that_wait_changes_what_the_group_will_see(either: World) -> None:
    await files_and_writes(either, "Dan Juwiring.")
    words = either.sari.says("Untuk Wedhi.")
    either.sari.says("Dan Polanharjo.")
    await either.settle()
    either.sari.edits(words, f"Untuk Wedi. NIK {NIK}")
    await either.burst_passes()
    gathered = shown(either, "Untuk Wedi.")
    assert "Wedhi" not in gathered.text
    assert NIK not in gathered.text
    assert "mengubah" not in gathered.text
    versions = await rows(either, "SELECT id FROM message WHERE direction = 'citizen'")
    assert len(versions) == 5  # the request itself, three messages, one of them twice


async def test_an_edit_of_words_that_were_shown_stands_below_them(either: World) -> None:
    words = await files_and_writes(either, "Untuk Wedhi.")
    message = next(m for m in either.sari.chat if m.text == "Untuk Wedhi.")
    either.sari.edits(message, "Untuk Wedi.")
    await either.burst_passes()
    edited = shown(either, "Untuk Wedi.")
    assert edited.text.startswith("Pemohon mengubah pesannya menjadi:")
    assert edited.reply_to is words
    either.sari.edits(message, "Untuk Cawas.")
    await either.burst_passes()
    assert shown(either, "Untuk Cawas.").reply_to is edited


async def test_words_taken_off_before_they_were_shown_are_never_shown(either: World) -> None:
    await files_and_writes(either, "Dan Juwiring.")
    either.clock.turn(timedelta(seconds=90))
    await either.say(either.sari, "Saya juga minta notulen.")
    await either.press(either.sari, "Ini bukan untuk permohonan itu")
    await either.burst_passes()
    assert not any("notulen" in m.text for m in either.group.messages)
    assert not any("bukan untuk permohonan ini" in m.text for m in either.group.messages)


async def test_many_questions_of_one_person_are_one_post(either: World) -> None:
    await either.say(either.rina, "Parkir motor di sebelah mana?")
    await either.press(either.rina, "Hanya bertanya")
    for number in range(5):
        await either.say(either.rina, f"Dan soal {number}?")
        await either.press(either.rina, "Hanya bertanya")
    await either.burst_passes()
    asked = posts(either, "Pertanyaan warga")
    assert len(asked) == 2
    assert asked[1].count("Dan soal") == 5
    await replies(either, either.budi, shown(either, "Dan soal 4?"), "Jam delapan.")
    assert len(got(either.rina, "Jam delapan.")) == 1


async def test_a_reply_to_ones_own_question_goes_on_with_it(either: World) -> None:
    words = either.rina.says("Parkir motor di sebelah mana?")
    await either.settle()
    await either.press(either.rina, "Hanya bertanya")
    asked = shown(either, "di sebelah mana?")
    either.rina.replies(words, "Hari Jumat juga?")
    await either.burst_passes()
    more = shown(either, "Hari Jumat juga?")
    assert more.text.startswith("Warga membalas:")
    assert more.reply_to is asked


async def test_an_edited_question_reaches_the_officers(either: World) -> None:
    words = either.rina.says("Parkir mtr di sebelah mana?")
    await either.settle()
    await either.press(either.rina, "Hanya bertanya")
    either.rina.edits(words, "Parkir motor di sebelah mana?")
    await either.burst_passes()
    assert "di sebelah mana?" in shown(either, "mengubah pesannya").text
    assert "sudah kami catat" in either.rina.last.text


async def test_a_burst_of_one_person_does_not_hold_up_another(either: World) -> None:
    await either.files(either.sari)
    await either.files(either.rina)
    for number in range(5):
        either.sari.says(f"Pesan {number}.")
    either.rina.says("Satu saja.")
    await either.settle()
    assert "Satu saja." in shown(either, "Satu saja.").text


async def test_words_longer_than_one_post_are_never_cut(either: World) -> None:
    await files_and_writes(either, "Dan Juwiring.")
    for sign in "abc":
        either.sari.says(sign * 3000)
    await either.burst_passes()
    text = "".join(posts(either))
    assert [text.count(sign * 3000) for sign in "abc"] == [1, 1, 1]


async def test_nothing_of_a_burst_stays_readable_once_it_was_sent(either: World) -> None:
    await files_and_writes(either, "Dan Juwiring.")
    either.sari.says(f"NIK saya {NIK} rahasia.")
    await either.burst_passes()
    await writes(either, either.budi, "Catatan.")
    for table in ("outbox", "copy", "message", "inbox"):
        for row in await rows(either, f"SELECT * FROM {table}"):  # noqa: S608 - a constant
            assert "rahasia" not in str(row)
