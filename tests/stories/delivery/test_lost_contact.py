"""A citizen blocks the bot or leaves Telegram: seen where it matters, said once, made good."""

import pytest

from tests.prelude import World, fills, got, rows, shown, taps, writes
from tests.stories.acts import (
    answers,
    answers_words,
    files_and_writes,
    replies,
    seen_by_group,
)
from tests.transport.looking import carried, queue

AWAY = "belum dapat sampai"
PHONE = "+6281234567890"


def told(world: World, words: str) -> int:
    found = [m for m in world.group.messages if words in m.text and "Giliran:" not in m.text]
    return len(found)


async def test_blocking_is_said_once_on_each_open_case_and_on_its_card(filed: World) -> None:
    await filed.files(filed.sari, "Hasil rekapitulasi suara")
    words = shown(filed, "Hasil rekapitulasi")
    filed.sari.blocks_the_bot()
    await filed.settle()
    assert told(filed, AWAY) == 2
    for text in ("Satu.", "Dua."):
        message = await replies(filed, filed.budi, shown(filed, AWAY), text)
        assert message.reactions == []  # a reply to the notice stays inside
    filed.sari.unblocks_the_bot()
    filed.sari.blocks_the_bot()
    await filed.settle()
    assert told(filed, AWAY) == 4
    assert "tidak terjangkau lewat Telegram" in filed.card.text
    assert words.chat is filed.group


async def test_a_reply_to_an_account_that_is_gone_says_so_once(world: World) -> None:
    words = await files_and_writes(world)
    world.sari.deletes_account()
    await replies(world, world.budi, words, "Satu.")
    await replies(world, world.budi, words, "Dua.")
    assert told(world, "⚠️ Tidak sampai: akun") == 2
    assert told(world, "akun pemohon tidak ada lagi") == 2 + 1
    assert "Balasan terakhir tidak sampai" in world.card.text


async def test_a_reply_that_telegram_refuses_is_seen_on_itself(world: World) -> None:
    words = await files_and_writes(world)
    refusal = "Bad Request: wrong file identifier"
    world.telegram.faults.fail(chat=world.sari.id, status=400, description=refusal)
    message = await replies(world, world.budi, words, "Sedang kami cari.")
    assert shown(world, "⚠️ Tidak sampai").reply_to is message
    assert "Balasan terakhir tidak sampai" in world.card.text
    await replies(world, world.budi, words, "Sudah ketemu.")
    assert "tidak sampai" not in world.card.text


async def test_the_answer_to_a_question_that_nobody_gets_is_said_beneath_it(
    world: World,
) -> None:
    await world.talks(world.sari, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    world.sari.deletes_account()
    message = await answers_words(world, world.budi, "Jam delapan.")
    assert shown(world, "⚠️ Tidak sampai").reply_to is message


@pytest.mark.journey
async def test_other_channels_are_shown_in_private_to_who_may_see_them(filed: World) -> None:
    filed.sari.blocks_the_bot()
    await filed.settle()
    await taps(filed, filed.wati, "Saluran lain pemohon")
    assert "Hanya petugas" in filed.wati.toast
    await filed.after(filed.wati.starts("saluran_1"))
    assert "tidak ditemukan" in filed.wati.last.text

    await taps(filed, filed.budi, "Saluran lain pemohon")
    await filed.after(filed.budi.starts("saluran_1"))
    assert PHONE in filed.budi.last.text
    assert filed.budi.last.protected
    await taps(filed, filed.budi, "Saluran lain pemohon")
    assert len(got(filed.budi, PHONE)) == 2
    assert not seen_by_group(filed, PHONE)
    assert not any("3456" in text for text in await carried(filed, "outbox"))
    looks = await rows(filed, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert [row["actor"] for row in looks] == [f"officer:{filed.budi.id}"] * 2


async def test_who_comes_back_gets_what_failed_when_an_officer_says_so(world: World) -> None:
    words = await files_and_writes(world)
    world.sari.blocks_the_bot()
    for text in ("Satu.", "Dua."):
        await replies(world, world.budi, words, text)
    await world.after(world.sari.starts())
    assert "dapat dihubungi lagi" in shown(world, "2 pesan tidak sampai selama itu").text
    assert len(got(world.sari, "2 pesan dari kantor tidak sampai")) == 1
    assert "tidak terjangkau lewat Telegram" not in world.card.text
    assert got(world.sari, "Satu.") == []
    await taps(world, world.budi, "Kirim lagi yang gagal", "Kirim lagi yang gagal")
    assert "Tidak ada lagi" in world.budi.toast
    assert [len(got(world.sari, text)) for text in ("Satu.", "Dua.")] == [1, 1]
    first = shown(world, "Satu.")
    assert told(world, "✓ Terkirim") == 2
    # It is still the officer's own: edited and taken back as ever.
    world.budi.in_(world.group).edits(first, "Satu, diperbaiki.")
    await world.replies_leave()
    assert len(got(world.sari, "Satu, diperbaiki.")) == 1
    await writes(world, world.budi, "/batal", first)
    assert got(world.sari, "Satu") == []


@pytest.mark.journey
async def test_a_notice_that_failed_waits_sealed_until_its_reader_is_back(filed: World) -> None:
    filed.sari.blocks_the_bot()
    await filed.settle()
    await taps(filed, filed.budi, "Tindakan lain", "Minta kelengkapan", "Salinan identitas")
    await fills(filed, filed.budi, "Surat kuasa dari Ibu Murni", "> Kirim ke pemohon")
    assert "Murni" not in str(await rows(filed, "SELECT * FROM outbox"))
    await filed.after(filed.sari.starts())
    assert len(got(filed.sari, "Surat kuasa dari Ibu Murni")) == 1
    assert "Murni" not in str(await rows(filed, "SELECT * FROM outbox"))


async def test_a_reminder_that_failed_is_not_sent_again(world: World) -> None:
    await files_and_writes(world)
    await queue(world, world.sari.id, "Separuh waktu sudah lewat.", purpose="reminder", case_id=1)
    world.sari.account.blocked = True
    world.sari.blocks_the_bot()
    await world.settle()
    world.sari.unblocks_the_bot()
    await world.settle()
    assert "Tidak ada balasan yang tertinggal" in shown(world, "dapat dihubungi lagi").text


async def test_the_card_remembers_how_the_answer_was_given_in_the_end(filed: World) -> None:
    filed.sari.blocks_the_bot()
    await filed.settle()
    await answers(filed, filed.budi, "Terlampir.")
    assert "Jawaban resmi terakhir tidak sampai" in filed.card.text
    await taps(filed, filed.budi, "Sudah, lebih awal", "Pos")
    await fills(filed, filed.budi, "24/11/2026", "Resi JNE 123", "> Catat")
    assert "Disampaikan lewat: " in filed.card.text
    assert "tidak sampai" not in filed.card.text
