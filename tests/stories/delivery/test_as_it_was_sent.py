"""Everything arrives on the other side as it was sent: albums, places, quotes, large files."""

from typing import Any

import pytest

from bot.actions.delivery.outbox_posts import ALBUM_COMPLETE_AFTER
from bot.domain.message import LARGEST_FETCHED
from sandbox.people.speaker import Place
from sandbox.state.message_posting import queue_update
from storage import answers
from tests.prelude import NIK, SandboxMessage, World, got, opened, rows, shown, writes
from tests.stories.acts import files_and_writes, replies
from tests.world import running

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


async def test_an_officers_album_arrives_as_one_with_its_caption(world: World) -> None:
    words = await files_and_writes(world)
    sent = world.budi.in_(world.group).sends_album(PICTURES, "Ini petanya", **place(words))
    await world.replies_leave()
    [album] = albums(world.sari.chat)
    assert [part.media for part in album] == ["photo"] * 3
    assert album[0].text.endswith("Ini petanya")
    assert album[0].text.startswith("Petugas PPID")
    assert album[1].text == ""
    assert shown(world, "✓ Terkirim").reply_to is sent[0]
    assert len(world.telegram.calls("sendMediaGroup")) == 1


async def test_parts_of_an_album_without_a_reply_follow_their_first(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    sent = seat.sends_album(PICTURES, **place(words))
    for update in world.telegram.updates:
        if update["message"]["message_id"] in [part.id for part in sent[1:]]:
            update["message"].pop("reply_to_message")
    await world.replies_leave()
    assert [len(album) for album in albums(world.sari.chat)] == [3]


async def test_a_reply_to_any_part_of_an_album_finds_its_case(world: World) -> None:
    words = await files_and_writes(world)
    sent = world.budi.in_(world.group).sends_album(PAPERS, **place(words))
    await world.replies_leave()
    [album] = albums(world.sari.chat)
    await world.after(world.sari.replies(album[1], "Yang kedua tidak terbuka."))
    new = shown(world, "tidak terbuka")
    assert new.reply_to is sent[1]
    await replies(world, world.budi, new, "Kami kirim lagi.")
    assert len(got(world.sari, "Kami kirim lagi.")) == 1


async def test_a_citizens_album_is_announced_at_once_and_shown_as_one(filed: World) -> None:
    await filed.after(filed.sari.sends_album(PICTURES, f"Bukti, NIK {NIK}"))
    await filed.passes(ALBUM_COMPLETE_AFTER)
    announced = shown(filed, "Pemohon mengirim foto")
    assert len([b for b in announced.buttons if "obrolan pribadi" in b]) == 1
    await filed.press(filed.sari, "Bahan permohonan")
    [album] = albums(filed.group.messages)
    assert len(album) == 3
    assert "Bukti, NIK •" in album[0].text
    await replies(filed, filed.budi, album[2], "Terima kasih.")
    assert filed.sari.last.reply_to is not None
    assert filed.sari.last.reply_to.media == "photo"


async def test_an_announced_album_opens_whole_in_private(filed: World) -> None:
    filed.budi.starts()
    filed.sari.sends_album(PICTURES)
    await filed.burst_passes()
    await filed.presses_in_group(filed.budi, "obrolan pribadi")
    assert [m.media for m in filed.budi.chat if m.media] == ["photo"] * 3
    assert all(m.protected for m in filed.budi.chat if m.media)


async def test_files_given_with_the_request_come_as_the_album_they_were(world: World) -> None:
    await world.after(world.sari.starts())
    await world.press(world.sari, "Minta informasi", "Setuju")
    await world.after(world.sari.sends_album(PAPERS, "Data TPS per desa"))
    await world.talks(world.sari, "> Sudah lengkap", "Penelitian", "> lewat percakapan ini")
    await world.press(world.sari, "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await world.say(world.sari, words)
    await world.press(world.sari, "Kirim permohonan")
    [album] = albums(world.group.messages)
    assert [part.media for part in album] == ["document"] * 2


async def test_an_official_answer_keeps_its_albums_together(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await writes(filed, filed.budi, "Terlampir.")
    seat = filed.budi.in_(filed.group)
    parts = seat.sends_album(PAPERS, "Rincian", reply_to=filed.draft(filed.budi))
    await filed.after(seat.sends_document("lain.pdf", b"PDF", reply_to=filed.draft(filed.budi)))
    assert [part.reactions for part in parts] == [["✍"], []]
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert [len(album) for album in albums(filed.sari.chat)] == [2]
    assert "Dijawab:" in filed.card.text


async def test_an_album_survives_the_death_of_the_desk_between_its_parts(tmp_path: Any) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        words = await files_and_writes(world)
        seat = world.budi.in_(world.group)
        sent = seat.sends_album(PICTURES, "Ini petanya", **place(words))
        last = list(world.telegram.updates)[-1]
        world.telegram.updates.clear()
        for part in sent[:2]:
            queue_update(world.telegram, part)
        await world.settle()
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
            world.telegram.updates.push_raw(last)
            await world.replies_leave()
            assert [len(album) for album in albums(world.sari.chat)] == [3]


async def test_a_reply_shows_the_words_that_it_quotes(world: World) -> None:
    words = await files_and_writes(world, f"Tambahan NIK {NIK}. Kapan siap? Terima kasih.")
    await replies(world, world.budi, words, "Besok.", quote="Kapan siap?")
    copy = got(world.sari, "Besok.")[-1]
    assert copy.reply_to is not None
    assert copy.reply_to.text.startswith(f"Tambahan NIK {NIK}")
    assert copy.quote is not None
    assert copy.quote["text"] == "Kapan siap?"
    await world.after(world.sari.replies(copy, "Pagi?", quote="Besok"))
    back = shown(world, "Pagi?")
    assert back.reply_to is not None
    assert back.reply_to.text == "Besok."
    assert back.quote is not None
    assert back.quote["text"] == "Besok"


async def test_what_the_group_sees_masked_is_quoted_in_the_citizens_own_words(
    world: World,
) -> None:
    words = await files_and_writes(world, f"Tambahan NIK saya {NIK}, yang lama.")
    masked = words.text.split("\n\n")[1].split(",")[0]
    assert NIK not in masked
    await replies(world, world.budi, words, "Tidak perlu.", quote=masked)
    quote = got(world.sari, "Tidak perlu.")[-1].quote
    assert quote is not None
    assert quote["text"] == f"Tambahan NIK saya {NIK}"
    message = next(m for m in world.sari.chat if m.text.startswith("Tambahan NIK saya"))
    await world.after(world.sari.replies(message, "Sungguh?", quote=NIK))
    back = shown(world, "Sungguh?").quote
    assert back is not None
    assert set(back["text"]) == {"•"}


async def test_a_quote_of_words_changed_since_is_left_away_and_the_reply_arrives(
    world: World,
) -> None:
    words = await files_and_writes(world, "Formatnya apa?")
    message = next(m for m in world.sari.chat if m.text == "Formatnya apa?")
    message.content = {"text": "Formatnya bagaimana?"}  # the desk has not heard of it yet
    await replies(world, world.budi, words, "Excel.", quote="Formatnya apa?")
    copy = got(world.sari, "Excel.")[-1]
    assert copy.reply_to is message
    assert copy.quote is None


@pytest.mark.journey
async def test_words_quoted_from_a_notice_stand_above_the_reply(filed: World) -> None:
    receipt = next(m for m in filed.sari.chat if "TANDA BUKTI" in m.text)
    await filed.after(filed.sari.replies(receipt, "Apakah pasti?", quote="Selasa, 8 Desember 2026"))
    assert "Selasa, 8 Desember 2026\nApakah pasti?" in shown(filed, "Apakah pasti?").text


async def test_a_reply_to_words_in_a_topic_that_is_gone_still_arrives(world: World) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "Besok.")
    copy = got(world.sari, "Besok.")[-1]
    world.group.deletes_topic(world.topic, by=world.budi)
    world.sari.replies(copy, "Baik, berkasnya saya bawa.")
    await world.burst_passes()
    assert shown(world, "berkasnya saya bawa").topic is world.topic
    assert len(world.group.topics) == 1


async def test_a_place_keeps_its_name_in_both_directions(filed: World) -> None:
    await filed.after(filed.sari.sends_venue("Balai Desa Jombor", "Jl. Raya 1"))
    venue = next(m for m in filed.group.messages if m.media == "venue")
    assert venue.content["venue"]["title"] == "Balai Desa Jombor"
    seat = filed.budi.in_(filed.group)
    seat.sends_venue("Kantor KPU", "Jl. Pemuda 1", **place(venue))
    await filed.replies_leave()
    assert filed.sari.last.content["venue"]["title"] == "Kantor KPU"


async def test_a_place_that_names_the_requester_comes_in_words_without_its_coordinates(
    filed: World,
) -> None:
    filed.sari.sends_venue("Balai Desa", "Jl. Merdeka 1")
    filed.sari.sends_venue("Rumah Sari Wulandari", "Jl. Pemuda 12")
    await filed.burst_passes()
    [venue] = [m.content["venue"] for m in filed.group.messages if m.media == "venue"]
    assert venue["title"] == "Balai Desa"
    place = shown(filed, "Titik petanya tidak ditampilkan").text
    assert "📍 Rumah ••••••••••••••\n•••••••••••••" in place


async def test_a_large_file_goes_by_its_id_and_the_case_says_who_keeps_it(
    world: World,
) -> None:
    words = await files_and_writes(world)
    bytes_ = b"PDF" + bytes(LARGEST_FETCHED)
    world.budi.in_(world.group).sends_document("besar.pdf", bytes_, **place(words))
    await world.replies_leave()
    assert world.sari.last.media == "document"
    assert "Simpan aslinya di kantor" in shown(world, "20 MB").text
    world.sari.sends_document("besar.pdf", bytes_)
    await world.burst_passes()
    assert "Pemohon mengirim berkas besar" in shown(world, "20 MB").text
    kept = await rows(world, "SELECT facts FROM event WHERE name = 'original-kept'")
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
    filed: World, kind: str, content: dict[str, Any], words: str
) -> None:
    before = len(filed.group.messages)
    await filed.after(filed.sari.sends_unsupported(kind, content))
    assert words in filed.sari.last.text
    assert "ilakan" in filed.sari.last.text
    assert len(filed.group.messages) == before


@pytest.mark.journey
async def test_many_files_in_an_answer_are_offered_another_way(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    seat = filed.budi.in_(filed.group)
    await filed.after(seat.sends_document("1.pdf", b"PDF1", reply_to=filed.draft(filed.budi)))
    async with filed.desk.database.transaction() as tx:
        [draft] = await answers.drafts_on(tx, 1)
        [first] = await answers.parts(tx, draft.id)
        for number in range(2, 31):
            await answers.add_part(tx, draft.id, (-1, number), first.content)
    await filed.after(seat.sends_document("31.pdf", b"PDF31", reply_to=filed.draft(filed.budi)))
    assert "31 berkas" in shown(filed, "Pilih cara lain").text
    await filed.presses_in_group(filed.budi, "Beri tautan unduhan")
    asked = filed.group.last
    assert "dengan tautan" in asked.text
    await writes(filed, filed.budi, "https://kab-klaten.kpu.go.id/dpt.zip", asked)
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "1 pesan. " in shown(filed, "Pratinjau").text
    await filed.presses_in_group(filed.budi, "Kirim satu arsip")
    assert "pertanyaan sebelumnya" in filed.budi.toast
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    assert albums(filed.sari.chat) == []
    assert len(got(filed.sari, "dpt.zip")) == 1
