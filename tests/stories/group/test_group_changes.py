"""The group itself changes, and nothing is lost."""

from datetime import datetime

import pytest

from bot.dispatch.after_sending import handle_delivered
from storage import case_events, outbox
from tests.prelude import NIK, WIB, Turn, World, got, opened, rows, shown, writes
from tests.stories.acts import HEAD, files_and_writes, prompt, replies
from tests.transport.looking import carried

SHORT = "Sedang kami siapkan."
CLOSED = "400 Bad Request: TOPIC_CLOSED"


async def test_a_new_case_is_a_topic_with_a_card(world: World) -> None:
    sent = len(world.telegram.calls("sendMessage", chat_id=world.group.id))
    await world.files(world.sari)
    assert world.topic.name == "#1 Salinan daftar pemilih tetap per kecamatan"
    assert [m for m in world.topic.messages if m.from_bot][-1] is world.card
    assert len(world.telegram.calls("sendMessage", chat_id=world.group.id)) == sent + 1


async def test_a_topic_deleted_by_hand_is_rebuilt_with_its_card(filed: World) -> None:
    filed.group.deletes_topic(filed.topic, by=filed.budi)
    await filed.say(filed.sari, "Tambahan: per desa juga.")
    texts = [message.text for message in filed.topic.messages]
    assert any("Tambahan: per desa juga." in text for text in texts)
    assert any("Giliran:" in text for text in texts)
    assert len(filed.group.topics) == 1
    await replies(filed, filed.budi, await prompt(filed, filed.budi), SHORT)
    assert len(got(filed.sari, SHORT)) == 1


async def test_a_deleted_card_comes_back_with_the_next_change(filed: World) -> None:
    first = filed.card
    await filed.say(filed.sari, "Tambahan: per desa juga.")
    button = {"text": "Ambil", "callback_data": "case:take:1"}
    shown(filed, "per desa").markup = {"inline_keyboard": [[button]]}
    filed.budi.in_(filed.group).deletes(first)
    await filed.presses_in_group(filed.budi, "Ambil")
    assert "Petugas: Budi" in filed.card.text
    await filed.begins_answer(filed.budi)
    assert filed.group.messages[-1].buttons


@pytest.mark.journey
async def test_words_for_a_closed_topic_wait_until_it_is_open(world: World) -> None:
    world.telegram.behaviour["closed_topic"] = CLOSED
    await world.files(world.sari)
    world.group.closes_topic(world.topic, by=world.budi)
    await world.say(world.sari, "Tambahan: per desa juga.")
    world.group.reopens_topic(world.topic, by=world.budi)
    world.clock.turn_to(datetime(2026, 11, 24, 11, 0, tzinfo=WIB))
    await world.settle()
    assert "Tambahan: per desa juga." in shown(world, "per desa").text


async def test_topics_switched_off_and_on_again(filed: World) -> None:
    filed.group.switch_topics(on=False)
    await filed.say(filed.sari, "Tambahan satu")
    assert "message_thread_id" not in filed.telegram.calls("sendMessage")[-1].params
    await replies(filed, filed.budi, filed.card, "Obrolan dalam")
    assert got(filed.sari, "Obrolan dalam") == []
    await replies(filed, filed.budi, shown(filed, "Tambahan satu"), SHORT)
    assert len(got(filed.sari, SHORT)) == 1

    filed.group.switch_topics(on=True)
    await filed.after(filed.budi.in_(filed.group).says("Sudah pakai topik lagi."))
    await filed.say(filed.sari, "Tambahan dua")
    words = shown(filed, "Tambahan dua")
    assert words.topic is not None
    assert filed.card.topic is words.topic
    await filed.files(filed.rina)
    assert filed.card.topic is not None


async def test_a_bot_without_the_right_to_topics_says_so_once_and_goes_on() -> None:
    async with opened() as world:
        world.group.add_bot(can_manage_topics=False)
        await world.settle()
        await world.files(world.sari)
        await world.files(world.rina)
        alarms = [m for m in world.group.messages if "tidak boleh membuat topik" in m.text]
        assert len(alarms) == 1
        assert world.card.topic is None
        await replies(world, world.budi, world.card, "Obrolan dalam")
        assert got(world.rina, "Obrolan dalam") == []

        world.group.add_bot(can_manage_topics=True)
        await world.settle()
        await world.say(world.sari, "Tambahan: per desa juga.")
        words = shown(world, "per desa")
        assert words.topic is not None
        assert "001/PPID" in next(m for m in words.topic.messages if m.from_bot and m.text).text
        assert world.card.topic is not None


async def test_a_bot_thrown_out_and_brought_back_loses_nothing(filed: World) -> None:
    filed.group.remove_bot()
    await filed.say(filed.sari, "Tambahan: per desa juga.")
    assert not [m for m in filed.group.messages if "per desa" in m.text]
    filed.group.add_bot()
    filed.clock.turn_to(datetime(2026, 11, 24, 11, 0, tzinfo=WIB))
    await filed.settle()
    assert len([m for m in filed.group.messages if "per desa" in m.text]) == 1


async def test_a_group_with_a_new_id_gets_the_cards_again(world: World) -> None:
    words = await files_and_writes(world)
    old = words.id
    await world.after(world.group.migrate())
    assert "001/PPID" in world.card.text
    await world.presses_in_group(world.budi, "Saya tangani")
    assert "Petugas: Budi" in world.card.text
    world.sari.says("Tambahan: per desa juga.")
    await world.burst_passes()
    await replies(world, world.budi, shown(world, "per desa"), SHORT)
    assert len(got(world.sari, SHORT)) == 1
    # The new group counts from one again: an old number must mean nothing there.
    said = world.group.last
    while said.id < old:
        said = await writes(world, world.budi, "Obrolan biasa")
    among = [m for m in world.group.messages if m.text == "Obrolan biasa"]
    for message in among:
        await replies(world, world.wati, message, "Obrolan dalam")
        await replies(world, world.budi, message, "Obrolan dalam")
    assert got(world.sari, "Obrolan dalam") == []


async def test_posts_outside_service_hours_make_no_sound() -> None:
    at = datetime(2026, 11, 24, 20, 0, tzinfo=WIB)
    async with opened(at=at) as world:
        await files_and_writes(world)
        await world.presses_in_group(world.budi, "Balas", "Jawaban resmi")
        posts = [message for message in world.group.messages if message.from_bot]
        topics = [topic.root for topic in world.group.topics]
        assert all(message.silent for message in posts if message not in topics)


async def test_posts_in_service_hours_do(world: World) -> None:
    words = await files_and_writes(world)
    assert not words.silent
    assert not world.card.silent


async def test_the_history_of_a_new_topic_masks_and_says_what_became_of_replies(
    filed: World,
) -> None:
    await filed.say(
        filed.sari, f"Tambahan: saya Sari Wulandari, NIK {NIK}, tinggal di Jl. Pemuda 12."
    )
    words = shown(filed, HEAD)
    await replies(filed, filed.budi, words, "Sudah kami terima.")
    await writes(filed, filed.budi, "Ini salah kirim.", words)
    await writes(filed, filed.budi, "/batal", words)
    filed.telegram.faults.fail(chat=filed.sari.id, status=400, description="Bad Request: odd")
    await replies(filed, filed.budi, words, "Berkasnya menyusul.")
    await writes(filed, filed.wati, "Jangan lupa surat tugas.")
    await filed.after(filed.sari.sends_voice())
    filed.group.deletes_topic(filed.topic, by=filed.budi)
    filed.sari.says("Tambahan: per desa juga.")
    await filed.burst_passes()
    history = shown(filed, "karena yang lama dihapus")
    for line in (
        "Balasan: Sudah kami terima.",
        "Catatan: Ini salah kirim.",
        "Balasan (tidak sampai): Berkasnya menyusul.",
        "Catatan: Jangan lupa surat tugas.",
        "[pesan suara]",
    ):
        assert line in history.text
    for detail in (NIK, "Sari", "Wulandari", "Pemuda"):
        assert detail not in history.text
    assert await carried(filed, "outbox", "purpose = 'history'") == []
    await replies(filed, filed.budi, history, "Obrolan dalam")
    assert got(filed.sari, "Obrolan dalam") == []


async def test_a_closed_topic_is_opened_again_when_the_citizen_writes(world: World) -> None:
    for asker, answer in ((world.sari, "ok"), (world.rina, CLOSED)):
        world.telegram.behaviour["closed_topic"] = answer
        await world.files(asker)
        world.group.closes_topic(world.topic, by=world.budi)
        await world.settle()
        assert world.topic.closed
        await world.say(asker, "Tambahan: per desa juga.")
        assert not world.topic.closed
        assert world.topic.last.text.endswith("Tambahan: per desa juga.")


@pytest.mark.journey
async def test_topics_that_vanish_again_and_again_are_given_up(filed: World) -> None:
    for number in range(8):
        if filed.group.topics:
            filed.group.deletes_topic(filed.topic, by=filed.budi)
        filed.sari.says(f"Tambahan: desa {number}.")
        await filed.burst_passes()
    assert len(filed.telegram.calls("createForumTopic")) == 6
    assert filed.card.topic is None
    assert "desa 7." in shown(filed, "desa 7.").text


async def test_what_reached_the_old_group_just_before_it_moved_means_nothing_in_the_new(
    filed: World,
) -> None:
    seq = (await rows(filed, "SELECT seq FROM outbox WHERE purpose = 'card'"))[0]["seq"]
    old, number = filed.group.id, filed.card.id
    await filed.after(filed.group.migrate())
    now = filed.clock.now()
    async with filed.desk.database.transaction() as tx:
        row = await outbox.find(tx, seq)
        assert row is not None
        result = {"message_id": 7777, "chat": {"id": old}}
        await handle_delivered(Turn(filed.desk, tx, now), row, result)
        assert await case_events.find_link(tx, old, 7777) is not None
        assert await case_events.find_link(tx, filed.group.id, 7777) is None
    kept = await rows(filed, "SELECT card_message_id FROM cases")
    assert kept[0]["card_message_id"] == filed.card.id
    assert number != 7777
