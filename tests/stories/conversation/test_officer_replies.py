"""What goes out to the citizen, and what stays among officers."""

import pytest

from bot.sandbox import SandboxMessage
from bot.sandbox.people.speaker import Place
from tests.stories.acts import files_and_writes, got, replies, rows, shown, writes
from tests.transport.looking import carried
from tests.world import World

SHORT = "Sedang kami siapkan."


async def test_a_reply_to_the_citizens_words_goes_out_with_a_proof(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, SHORT)
    assert either.sari.last.text.endswith(SHORT)
    assert "001/PPID" in either.sari.last.text
    assert message.reactions == ["👌"]
    assert "Balasan terakhir sampai" in either.card.text


async def test_the_reply_button_asks_one_officer_for_words(either: World) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Balas")
    prompt = shown(either, "balas pesan ini")
    await replies(either, either.budi, prompt, SHORT)
    assert len(got(either.sari, SHORT)) == 1


async def test_a_colleague_who_comments_on_the_prompt_is_not_heard_outside(either: World) -> None:
    either.group.add(either.wati, administrator=True)
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Balas")
    prompt = shown(either, "balas pesan ini")
    await replies(either, either.wati, prompt, "Jangan dulu, tunggu Pak Ketua.")
    assert got(either.sari, "Pak Ketua") == []
    assert "untuk petugas lain" in either.group.last.text


async def test_a_message_without_a_reply_is_a_note(world: World) -> None:
    await world.files(world.sari)
    await writes(world, world.budi, "Datanya ada di Pak Joko.")
    await world.hold_passes()
    assert got(world.sari, "Pak Joko") == []
    kept = await rows(world, "SELECT direction FROM message ORDER BY id")
    assert [row["direction"] for row in kept] == ["citizen", "note"]


async def test_a_reply_to_a_colleague_stays_inside(either: World) -> None:
    words = await files_and_writes(either)
    first = await writes(either, either.wati, "Ini data lama?")
    await replies(either, either.budi, first, "Ya, jangan dipakai.")
    mine = await replies(either, either.budi, words, SHORT)
    await replies(either, either.wati, mine, "Bagus, tapi dia cerewet.")
    assert got(either.sari, "jangan dipakai") == []
    assert got(either.sari, "cerewet") == []


async def test_a_reply_to_a_notice_of_the_desk_stays_inside(either: World) -> None:
    await files_and_writes(either)
    either.sari.blocks_the_bot()
    await replies(either, either.budi, shown(either, "Pemohon menulis:"), SHORT)
    alarm = shown(either, "belum dapat sampai")
    either.sari.unblocks_the_bot()
    await replies(either, either.budi, alarm, "Aduh, dia marah?")
    assert got(either.sari, "marah") == []


async def test_a_reply_to_the_topics_creation_message_stays_inside(world: World) -> None:
    await world.files(world.sari)
    await replies(world, world.budi, world.topic.root, "Siapa mau ini?")
    assert got(world.sari, "Siapa mau") == []


async def test_a_reply_to_a_message_that_the_desk_does_not_know_is_asked_about(
    either: World,
) -> None:
    await files_and_writes(either)
    async with either.desk.database.transaction() as tx:
        await tx.run("DELETE FROM link")
    await replies(either, either.budi, shown(either, "Pemohon menulis:"), SHORT)
    assert got(either.sari, SHORT) == []
    assert "tidak lagi dikenal" in either.group.last.text


async def test_talk_that_is_not_for_the_desk_is_not_kept(either: World) -> None:
    await either.files(either.sari)
    kept = len(await rows(either, "SELECT id FROM message"))
    seat = either.budi.in_(either.group)
    first = seat.says("Makan siang di mana?")
    either.wati.in_(either.group).replies(first, "Di warung Bu Sri.")
    seat.edits(first, "Makan malam di mana?")
    await either.settle()
    raw = await carried(either, "inbox")
    assert not any("Makan" in text or "warung" in text for text in raw)
    assert len(await rows(either, "SELECT id FROM message")) == kept


async def test_what_officers_write_lies_sealed_only(either: World) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "Bu Sari Wulandari, sedang kami cari.")
    for table in ("inbox", "outbox", "message", "answer_part"):
        for row in await rows(either, f"SELECT * FROM {table}"):  # noqa: S608 - a constant
            assert "sedang kami cari" not in str(row)


@pytest.mark.parametrize("command", ["/batl", "/Selesai", "/status@LoketKlatenBot", "/x sudah"])
async def test_a_mistyped_command_never_goes_out(either: World, command: str) -> None:
    words = await files_and_writes(either)
    before = len(either.sari.chat)
    await replies(either, either.budi, words, command)
    assert len(either.sari.chat) == before
    assert "tidak dikirim ke pemohon" in either.group.last.text


async def test_a_command_in_a_caption_or_an_edit_never_goes_out(either: World) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    seat.sends_photo(b"jpg", "/batal", reply_to=words)
    sent = await replies(either, either.budi, words, SHORT)
    seat.edits(sent, "/batal")
    await either.hold_passes()
    assert got(either.sari, "/batal") == []
    assert got(either.sari, SHORT) != []


async def test_entities_keep_their_places_under_the_heading(either: World) -> None:
    words = await files_and_writes(either)
    text = "👍🏽 Penting: datang Senin"
    bold = [{"type": "bold", "offset": 5, "length": 7}]
    either.budi.in_(either.group).says(text, entities=bold, topic=words.topic, reply_to=words)
    await either.hold_passes()
    copy = either.sari.last
    units = copy.text.encode("utf-16-le")
    marked = [
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in copy.entities
        if e["type"] == "bold"
    ]
    assert marked == ["Petugas PPID, permohonan 001/PPID/KPU-KLT/XI/2026:", "Penting"]


async def test_a_mention_that_leads_to_a_colleagues_account_is_not_carried(either: World) -> None:
    words = await files_and_writes(either)
    account = {"id": either.wati.id, "is_bot": False, "first_name": "Wati"}
    mention = [{"type": "text_mention", "offset": 0, "length": 4, "user": account}]
    either.budi.in_(either.group).says(
        "Wati akan membantu.", entities=mention, topic=words.topic, reply_to=words
    )
    await either.settle()
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    await either.hold_passes()
    assert "Wati akan membantu." in either.sari.last.text
    assert {entity["type"] for entity in either.sari.last.entities} == {"bold"}


@pytest.mark.parametrize("kind", ["photo", "document", "voice", "sticker", "location", "video"])
async def test_every_kind_goes_out_as_it_was_sent(either: World, kind: str) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
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
    await either.hold_passes()
    assert either.sari.last.media == kind
    heads = [message for message in either.sari.chat if "Petugas PPID" in message.text]
    assert len(heads) == 1


async def test_what_cannot_be_carried_is_said(either: World) -> None:
    words = await files_and_writes(either)
    before = len(either.sari.chat)
    message = either.budi.in_(either.group).replies(words, "x")
    update = list(either.telegram.updates)[-1]["message"]
    del update["text"]
    update["dice"] = {"emoji": "🎲", "value": 3}
    await either.hold_passes()
    assert len(either.sari.chat) == before
    assert "Dadu dan sejenisnya tidak dapat dikirim" in either.group.last.text
    assert message.reactions == []


@pytest.mark.parametrize("length", [4000, 4096])
async def test_a_reply_as_long_as_telegram_takes_arrives_whole(either: World, length: int) -> None:
    words = await files_and_writes(either)
    await replies(either, either.budi, words, "a" * length)
    assert "".join(m.text for m in either.sari.chat).count("a" * length) == 1


@pytest.mark.parametrize("length", [1000, 1024, 2000])
async def test_a_caption_of_any_length_arrives_whole(either: World, length: int) -> None:
    words = await files_and_writes(either)
    either.budi.in_(either.group).sends_document(
        "dpt.pdf", b"%PDF", "b" * length, topic=words.topic, reply_to=words
    )
    await either.hold_passes()
    assert any("b" * length in message.text for message in either.sari.chat)
    assert either.sari.last.media == "document"


async def test_replies_of_one_case_keep_their_order(either: World) -> None:
    words = await files_and_writes(either)
    for number in range(5):
        await writes(either, either.budi, f"Bagian {number}", words)
    await either.hold_passes()
    assert [m.text[-8:] for m in got(either.sari, "Bagian ")] == [f"Bagian {n}" for n in range(5)]


async def test_a_reply_in_a_group_without_reactions_is_proven_on_the_card(either: World) -> None:
    either.group.switch_reactions(on=False)
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, SHORT)
    assert message.reactions == []
    assert "Balasan terakhir sampai" in either.card.text


async def test_a_reply_to_a_blocked_citizen_raises_one_alarm_that_says_what_to_do(
    either: World,
) -> None:
    words = await files_and_writes(either)
    either.sari.blocks_the_bot()
    message = await replies(either, either.budi, words, SHORT)
    await replies(either, either.budi, words, "Sekali lagi.")
    alarms = [m for m in either.group.messages if "belum dapat sampai" in m.text]
    assert len(alarms) == 1
    assert alarms[0].topic is words.topic
    assert "📞 Saluran lain pemohon" in alarms[0].buttons
    assert message.reactions == ["💔"]
    assert "Balasan terakhir tidak sampai" in either.card.text
    assert "pemohon memblokir bot" in either.card.text


def texts_of(chat: list[SandboxMessage]) -> str:
    return "\n".join(message.text for message in chat)


async def test_a_citizen_never_reads_an_officers_name(either: World) -> None:
    words = await files_and_writes(either)
    await either.presses_in_group(either.budi, "Saya tangani")
    await replies(either, either.budi, words, SHORT)
    await either.press(either.sari, "Lihat permohonan ini")
    assert "Budi" not in texts_of(either.sari.chat)
