"""What goes out to the citizen, and what stays among officers."""

import pytest

from sandbox.people.speaker import Place
from tests.prelude import World, got, rows, shown, writes
from tests.stories.acts import files_and_writes, replies
from tests.stories.conversation.acts import SHORT
from tests.transport.looking import carried


async def test_a_reply_to_the_citizens_words_goes_out_with_a_proof(world: World) -> None:
    words = await files_and_writes(world)
    message = await replies(world, world.budi, words, SHORT)
    assert world.sari.last.text.endswith(SHORT)
    assert "001/PPID" in world.sari.last.text
    assert shown(world, "✓ Terkirim").reply_to is message
    assert "Balasan terakhir sampai" in world.card.text


async def test_a_reply_to_a_message_that_the_desk_does_not_know_is_asked_about(
    world: World,
) -> None:
    await files_and_writes(world)
    await rows(world, "DELETE FROM link")
    await replies(world, world.budi, shown(world, "Pemohon menulis:"), SHORT)
    assert got(world.sari, SHORT) == []
    assert "tidak lagi dikenal" in world.group.last.text


async def test_talk_that_is_not_for_the_desk_is_not_kept(filed: World) -> None:
    kept = len(await rows(filed, "SELECT id FROM message"))
    seat = filed.budi.in_(filed.group)
    first = seat.says("Makan siang di mana?")
    filed.wati.in_(filed.group).replies(first, "Di warung Bu Sri.")
    await filed.after(seat.edits(first, "Makan malam di mana?"))
    raw = await carried(filed, "inbox")
    assert not any("Makan" in text or "warung" in text for text in raw)
    assert len(await rows(filed, "SELECT id FROM message")) == kept


async def test_what_officers_write_lies_sealed_only(world: World) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "Bu Sari Wulandari, sedang kami cari.")
    for table in ("inbox", "outbox", "message", "answer_part"):
        for row in await rows(world, f"SELECT * FROM {table}"):  # noqa: S608 - a constant
            assert "sedang kami cari" not in str(row)


async def test_entities_keep_their_places_under_the_heading(world: World) -> None:
    words = await files_and_writes(world)
    text = "👍🏽 Penting: datang Senin"
    bold = [{"type": "bold", "offset": 5, "length": 7}]
    world.budi.in_(world.group).says(text, entities=bold, topic=words.topic, reply_to=words)
    await world.replies_leave()
    copy = world.sari.last
    units = copy.text.encode("utf-16-le")
    marked = [
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in copy.entities
        if e["type"] == "bold"
    ]
    assert marked == ["Petugas PPID, permohonan 001/PPID/KPU-KLT/XI/2026:", "Penting"]


async def test_a_mention_that_leads_to_a_colleagues_account_is_not_carried(world: World) -> None:
    words = await files_and_writes(world)
    account = {"id": world.wati.id, "is_bot": False, "first_name": "Wati"}
    mention = [{"type": "text_mention", "offset": 0, "length": 4, "user": account}]
    world.budi.in_(world.group).says(
        "Wati akan membantu.", entities=mention, topic=words.topic, reply_to=words
    )
    await world.settle()
    await world.replies_leave()
    assert "Wati akan membantu." in world.sari.last.text
    assert {entity["type"] for entity in world.sari.last.entities} == {"bold"}


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "sticker", "location", "video"])
async def test_every_kind_goes_out_as_it_was_sent(world: World, kind: str) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    place: Place = {"topic": words.topic, "reply_to": words}
    match kind:
        case "photo":
            seat.sends_photo(b"jpg", "Ini petanya", **place)
        case "document":
            seat.sends_document("dpt.pdf", b"%PDF", "Ini datanya", **place)
        case "voice":
            seat.sends_voice(**place)
        case "sticker":
            seat.sends_sticker(**place)
        case "location":
            seat.sends_location(-7.7, 110.6, **place)
        case _:
            seat.sends_file(kind, b"mp4", "Ini rekamannya", **place)
    await world.replies_leave()
    assert world.sari.last.media == kind
    heads = [message for message in world.sari.chat if "Petugas PPID" in message.text]
    assert len(heads) == 1


@pytest.mark.parametrize("length", [4000, 4096])
async def test_a_reply_as_long_as_telegram_takes_arrives_whole(world: World, length: int) -> None:
    words = await files_and_writes(world)
    await replies(world, world.budi, words, "a" * length)
    assert "".join(m.text for m in world.sari.chat).count("a" * length) == 1


async def test_replies_of_one_case_keep_their_order(world: World) -> None:
    words = await files_and_writes(world)
    for number in range(5):
        await writes(world, world.budi, f"Bagian {number}", words)
    await world.replies_leave()
    assert [m.text[-8:] for m in got(world.sari, "Bagian ")] == [f"Bagian {n}" for n in range(5)]


async def test_a_reply_in_a_group_without_reactions_is_proven_on_the_card(world: World) -> None:
    world.group.switch_reactions(on=False)
    words = await files_and_writes(world)
    message = await replies(world, world.budi, words, SHORT)
    assert message.reactions == []
    assert "Balasan terakhir sampai" in world.card.text
