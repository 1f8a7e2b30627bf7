"""Everything arrives on the other side as it was sent: albums, places, quotes, large files."""

from typing import Any

import pytest

from bot.actions.delivery.outbox_posts import SETTLED
from bot.domain.message import LARGEST_FETCHED
from bot.sandbox import SandboxMessage
from bot.sandbox.people.speaker import Place
from bot.sandbox.state.message_posting import tell
from tests.stories.acts import files_and_writes, got, replies, rows, shown, writes
from tests.world import NIK, World, opened, running

PICTURES = [("a.jpg", b"1"), ("b.jpg", b"2"), ("c.jpg", b"3")]
PAPERS = [("a.pdf", b"1"), ("b.pdf", b"2")]


def albums(chat: list[SandboxMessage]) -> list[list[SandboxMessage]]:
    """Return the bot's albums in a chat, each with its parts."""
    found: dict[str, list[SandboxMessage]] = {}
    for message in chat:
        if message.from_bot and "media_group_id" in message.content:
            found.setdefault(message.content["media_group_id"], []).append(message)
    return list(found.values())


def place(words: SandboxMessage) -> Place:
    return {"topic": words.topic, "reply_to": words}


async def test_an_officers_album_arrives_as_one_with_its_caption(either: World) -> None:
    words = await files_and_writes(either)
    sent = either.budi.in_(either.group).sends_album(PICTURES, "Ini petanya", **place(words))
    await either.hold_passes()
    [album] = albums(either.sari.chat)
    assert [part.media for part in album] == ["photo"] * 3
    assert album[0].text.endswith("Ini petanya")
    assert album[0].text.startswith("Petugas PPID")
    assert album[1].text == ""
    assert sent[0].reactions == ["👌"]
    assert len(either.telegram.calls("sendMediaGroup")) == 1


async def test_parts_of_an_album_without_a_reply_follow_their_first(either: World) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    sent = seat.sends_album(PICTURES, **place(words))
    for update in either.telegram.updates:
        if update["message"]["message_id"] in [part.id for part in sent[1:]]:
            update["message"].pop("reply_to_message")
    await either.hold_passes()
    assert [len(album) for album in albums(either.sari.chat)] == [3]


async def test_an_album_of_which_nothing_replies_stays_inside(either: World) -> None:
    words = await files_and_writes(either)
    either.budi.in_(either.group).sends_album(PICTURES, topic=words.topic)
    await either.hold_passes()
    assert albums(either.sari.chat) == []


async def test_a_reply_to_any_part_of_an_album_finds_its_case(either: World) -> None:
    words = await files_and_writes(either)
    sent = either.budi.in_(either.group).sends_album(PAPERS, **place(words))
    await either.hold_passes()
    [album] = albums(either.sari.chat)
    either.sari.replies(album[1], "Yang kedua tidak terbuka.")
    await either.settle()
    new = shown(either, "tidak terbuka")
    assert new.reply_to is sent[1]
    await replies(either, either.budi, new, "Kami kirim lagi.")
    assert len(got(either.sari, "Kami kirim lagi.")) == 1


async def test_a_citizens_album_is_announced_at_once_and_shown_as_one(either: World) -> None:
    await either.files(either.sari)
    either.sari.sends_album(PICTURES, f"Bukti, NIK {NIK}")
    await either.settle()
    either.clock.turn(SETTLED)
    await either.settle()
    announced = shown(either, "Pemohon mengirim foto")
    assert len([b for b in announced.buttons if "obrolan pribadi" in b]) == 1
    await either.press(either.sari, "Bahan permohonan")
    [album] = albums(either.group.messages)
    assert len(album) == 3
    assert "Bukti, NIK •" in album[0].text
    await replies(either, either.budi, album[2], "Terima kasih.")
    assert either.sari.last.reply_to is not None
    assert either.sari.last.reply_to.media == "photo"


def questions(world: World) -> list[SandboxMessage]:
    """Return the messages that ask a citizen whether files belong to the request."""
    return [m for m in world.sari.chat if any("Bahan permohonan" in label for label in m.buttons)]


async def test_an_album_is_asked_about_once_though_it_comes_in_many_pieces(either: World) -> None:
    await either.files(either.sari)
    either.sari.sends_album([(f"{number}.jpg", b"%d" % number) for number in range(6)])
    pieces = list(either.telegram.updates)
    either.telegram.updates.clear()
    for piece in pieces:
        either.telegram.updates.push_raw(piece)
        await either.settle()
    assert len(questions(either)) == 1
    await either.press(either.sari, "Bahan permohonan")
    await either.burst_passes()
    assert sum(len(album) for album in albums(either.group.messages)) == 6


async def test_what_is_material_before_it_was_announced_is_only_shown(either: World) -> None:
    await either.files(either.sari)
    either.sari.sends_album(PICTURES, "Bukti")
    await either.settle()
    await either.press(either.sari, "Bahan permohonan")
    await either.burst_passes()
    assert [len(album) for album in albums(either.group.messages)] == [3]
    assert not any("mengirim foto" in m.text for m in either.group.messages)


async def test_an_announced_album_opens_whole_in_private(either: World) -> None:
    either.budi.starts()
    await either.files(either.sari)
    either.sari.sends_album(PICTURES)
    await either.burst_passes()
    await either.presses_in_group(either.budi, "obrolan pribadi")
    assert [m.media for m in either.budi.chat if m.media] == ["photo"] * 3
    assert all(m.protected for m in either.budi.chat if m.media)


async def test_files_given_with_the_request_come_as_the_album_they_were(either: World) -> None:
    either.sari.starts()
    await either.settle()
    await either.press(either.sari, "Minta informasi")
    await either.press(either.sari, "Setuju")
    either.sari.sends_album(PAPERS, "Data TPS per desa")
    await either.settle()
    await either.press(either.sari, "Sudah lengkap")
    await either.say(either.sari, "Penelitian")
    await either.press(either.sari, "lewat percakapan ini")
    await either.press(either.sari, "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await either.say(either.sari, words)
    await either.press(either.sari, "Kirim permohonan")
    [album] = albums(either.group.messages)
    assert [part.media for part in album] == ["document"] * 2


async def test_an_official_answer_keeps_its_albums_together(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    first = await writes(either, either.budi, "Terlampir.")
    seat = either.budi.in_(either.group)
    parts = seat.sends_album(PAPERS, "Rincian", topic=first.topic)
    seat.sends_document("lain.pdf", b"%PDF", topic=first.topic)
    await either.settle()
    assert [part.reactions for part in parts] == [["✍"], []]
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert [len(album) for album in albums(either.sari.chat)] == [2]
    assert "Dijawab:" in either.card.text


async def test_an_album_survives_the_death_of_the_desk_between_its_parts(tmp_path: Any) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        words = await files_and_writes(world)
        seat = world.budi.in_(world.group)
        sent = seat.sends_album(PICTURES, "Ini petanya", **place(words))
        last = list(world.telegram.updates)[-1]
        world.telegram.updates.clear()
        for part in sent[:2]:
            tell(world.telegram, part)
        await world.settle()
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            world.telegram.updates.push_raw(last)
            await world.hold_passes()
            assert [len(album) for album in albums(world.sari.chat)] == [3]


async def test_a_reply_shows_the_words_that_it_quotes(either: World) -> None:
    words = await files_and_writes(either, f"NIK {NIK}. Kapan siap? Terima kasih.")
    await replies(either, either.budi, words, "Besok.", quote="Kapan siap?")
    copy = got(either.sari, "Besok.")[-1]
    assert copy.reply_to is not None
    assert copy.reply_to.text.startswith(f"NIK {NIK}")
    assert copy.quote is not None
    assert copy.quote["text"] == "Kapan siap?"
    either.sari.replies(copy, "Pagi?", quote="Besok")
    await either.settle()
    back = shown(either, "Pagi?")
    assert back.reply_to is not None
    assert back.reply_to.text == "Besok."
    assert back.quote is not None
    assert back.quote["text"] == "Besok"


async def test_what_the_group_sees_masked_is_quoted_in_the_citizens_own_words(
    either: World,
) -> None:
    words = await files_and_writes(either, f"NIK saya {NIK}, apakah perlu?")
    masked = words.text.split("\n\n")[1].split(",")[0]
    assert NIK not in masked
    await replies(either, either.budi, words, "Tidak perlu.", quote=masked)
    quote = got(either.sari, "Tidak perlu.")[-1].quote
    assert quote is not None
    assert quote["text"] == f"NIK saya {NIK}"
    message = next(m for m in either.sari.chat if m.text.startswith("NIK saya"))
    either.sari.replies(message, "Sungguh?", quote=NIK)
    await either.settle()
    back = shown(either, "Sungguh?").quote
    assert back is not None
    assert set(back["text"]) == {"•"}


async def test_a_quote_of_words_changed_since_is_left_away_and_the_reply_arrives(
    either: World,
) -> None:
    words = await files_and_writes(either, "Formatnya apa?")
    message = next(m for m in either.sari.chat if m.text == "Formatnya apa?")
    message.content = {"text": "Formatnya bagaimana?"}  # the desk has not heard of it yet
    await replies(either, either.budi, words, "Excel.", quote="Formatnya apa?")
    copy = got(either.sari, "Excel.")[-1]
    assert copy.reply_to is message
    assert copy.quote is None


async def test_words_quoted_from_a_notice_stand_above_the_reply(either: World) -> None:
    await either.files(either.sari)
    receipt = next(m for m in either.sari.chat if "TANDA BUKTI" in m.text)
    either.sari.replies(receipt, "Apakah pasti?", quote="Selasa, 8 Desember 2026")
    await either.settle()
    assert "Selasa, 8 Desember 2026\nApakah pasti?" in shown(either, "Apakah pasti?").text


async def test_a_reply_to_words_in_a_topic_that_is_gone_still_arrives(world: World) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "Besok.")
    copy = got(world.sari, "Besok.")[-1]
    world.group.deletes_topic(world.topic, by=world.budi)
    world.sari.replies(copy, "Baik, berkasnya saya bawa.")
    await world.burst_passes()
    assert shown(world, "berkasnya saya bawa").topic is world.topic
    assert len(world.group.topics) == 1


async def test_a_place_keeps_its_name_in_both_directions(either: World) -> None:
    await either.files(either.sari)
    either.sari.sends_venue("Balai Desa Jombor", "Jl. Raya 1")
    await either.settle()
    venue = next(m for m in either.group.messages if m.media == "venue")
    assert venue.content["venue"]["title"] == "Balai Desa Jombor"
    seat = either.budi.in_(either.group)
    seat.sends_venue("Kantor KPU", "Jl. Pemuda 1", **place(venue))
    await either.hold_passes()
    assert either.sari.last.content["venue"]["title"] == "Kantor KPU"


async def test_a_place_that_names_the_requester_comes_in_words_without_its_coordinates(
    either: World,
) -> None:
    await either.files(either.sari)
    either.sari.sends_venue("Balai Desa", "Jl. Merdeka 1")
    either.sari.sends_venue("Rumah Sari Wulandari", "Jl. Pemuda 12")
    await either.burst_passes()
    [venue] = [m.content["venue"] for m in either.group.messages if m.media == "venue"]
    assert venue["title"] == "Balai Desa"
    place = shown(either, "Titik petanya tidak ditampilkan").text
    assert "📍 Rumah ••••••••••••••\n•••••••••••••" in place


async def test_a_live_place_that_moves_makes_no_noise(either: World) -> None:
    await either.files(either.sari)
    live = either.sari.sends_location(-7.7, 110.6)
    await either.burst_passes()
    before = len(either.group.messages), len(either.sari.chat)
    for step in range(3):
        live.content = {"location": {"latitude": -7.7, "longitude": 110.6 + step}}
        tell(either.telegram, live, "edited_message")
    await either.burst_passes()
    assert (len(either.group.messages), len(either.sari.chat)) == before


async def test_a_large_file_goes_by_its_id_and_the_case_says_who_keeps_it(
    either: World,
) -> None:
    words = await files_and_writes(either)
    bytes_ = b"%PDF" + bytes(LARGEST_FETCHED)
    either.budi.in_(either.group).sends_document("besar.pdf", bytes_, **place(words))
    await either.hold_passes()
    assert either.sari.last.media == "document"
    assert "Simpan aslinya di kantor" in shown(either, "20 MB").text
    either.sari.sends_document("besar.pdf", bytes_)
    await either.burst_passes()
    assert "Pemohon mengirim berkas besar" in shown(either, "20 MB").text
    kept = await rows(either, "SELECT facts FROM event WHERE name = 'original-kept'")
    assert len(kept) == 2
    assert "besar.pdf" not in str(kept)


@pytest.mark.parametrize(
    ("kind", "content", "words"),
    [
        ("dice", {"emoji": "🎲", "value": 3}, "dadu"),
        ("story", {"id": 1, "chat": {"id": -100, "type": "channel", "title": "K"}}, "cerita"),
        ("paid_media", {"star_count": 5, "paid_media": [{"type": "preview"}]}, "media berbayar"),
        ("checklist", {"title": "Daftar", "tasks": []}, "jenis ini"),
    ],
)
async def test_what_cannot_be_carried_is_said_with_what_to_do(
    world: World, kind: str, content: dict[str, Any], words: str
) -> None:
    await world.files(world.sari)
    before = len(world.group.messages)
    world.sari.sends_odd(kind, content)
    await world.settle()
    assert words in world.sari.last.text
    assert "ilakan" in world.sari.last.text
    assert len(world.group.messages) == before


async def test_many_files_in_an_answer_are_offered_another_way(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    seat = either.budi.in_(either.group)
    topic = either.topic
    for start in range(0, 30, 10):
        names = [(f"{start + n}.pdf", bytes([37, start + n])) for n in range(10)]
        seat.sends_album(names, topic=topic)
    await either.settle()
    assert not any("Pilih cara lain" in m.text for m in either.group.messages)
    seat.sends_document("31.pdf", b"%PDF31", topic=topic)
    await either.settle()
    assert "31 berkas" in shown(either, "Pilih cara lain").text
    await either.presses_in_group(either.budi, "Beri tautan unduhan")
    assert "Tulis tautan" in either.group.last.text
    await writes(either, either.budi, "https://kab-klaten.kpu.go.id/dpt.zip")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "1 pesan. " in shown(either, "Pratinjau").text
    await either.presses_in_group(either.budi, "Kirim satu arsip")
    assert "pertanyaan sebelumnya" in either.budi.toast
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert albums(either.sari.chat) == []
    assert len(got(either.sari, "dpt.zip")) == 1
