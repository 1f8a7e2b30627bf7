"""A citizen blocks the bot or leaves Telegram: seen where it matters, said once, made good."""

from pathlib import Path

from tests.stories.acts import (
    answers,
    files_and_writes,
    got,
    replies,
    rows,
    seen_by_group,
    shown,
    writes,
)
from tests.stories.filling import answers_form, taps
from tests.transport.looking import carried, queue
from tests.world import World, opened, running

AWAY = "belum dapat sampai"
PHONE = "+6281234567890"


def told(world: World, words: str) -> int:
    found = [m for m in world.group.messages if words in m.text and "Giliran:" not in m.text]
    return len(found)


async def test_blocking_is_said_once_on_each_open_case_and_on_its_card(either: World) -> None:
    await either.files(either.sari)
    await either.files(either.sari, "Hasil rekapitulasi suara")
    words = shown(either, "Hasil rekapitulasi")
    either.sari.blocks_the_bot()
    await either.settle()
    assert told(either, AWAY) == 2
    for text in ("Satu.", "Dua."):
        message = await replies(either, either.budi, shown(either, AWAY), text)
        assert message.reactions == []  # a reply to the notice stays inside
    either.sari.unblocks_the_bot()
    either.sari.blocks_the_bot()
    await either.settle()
    assert told(either, AWAY) == 4
    assert "tidak terjangkau lewat Telegram" in either.card.text
    assert words.chat is either.group


async def test_who_blocks_and_unblocks_all_the_time_floods_nobody(either: World) -> None:
    await either.files(either.sari)
    for _ in range(20):
        either.sari.blocks_the_bot()
        either.sari.unblocks_the_bot()
        await either.settle()
    assert told(either, AWAY) + told(either, "dapat dihubungi lagi") <= 6
    assert "tidak terjangkau lewat Telegram" not in either.card.text


async def test_a_reply_to_an_account_that_is_gone_says_so_once(either: World) -> None:
    words = await files_and_writes(either)
    either.sari.deletes_account()
    first = await replies(either, either.budi, words, "Satu.")
    second = await replies(either, either.budi, words, "Dua.")
    assert (first.reactions, second.reactions) == (["💔"], ["💔"])
    assert told(either, "akun pemohon tidak ada lagi") == 1
    assert "Balasan terakhir tidak sampai" in either.card.text


async def test_where_reactions_are_off_a_failed_reply_is_said_beneath_it(either: World) -> None:
    either.group.switch_reactions(on=False)
    words = await files_and_writes(either)
    either.sari.blocks_the_bot()
    message = await replies(either, either.budi, words, "Sedang kami cari.")
    said = shown(either, "Balasan ini tidak sampai")
    assert said.reply_to is message
    assert "pemohon memblokir bot" in said.text


async def test_a_reply_that_telegram_refuses_is_seen_on_itself(either: World) -> None:
    words = await files_and_writes(either)
    refusal = "Bad Request: wrong file identifier"
    either.telegram.faults.fail(chat=either.sari.id, status=400, description=refusal)
    message = await replies(either, either.budi, words, "Sedang kami cari.")
    assert message.reactions == ["👎"]
    assert "Balasan terakhir tidak sampai" in either.card.text
    await replies(either, either.budi, words, "Sudah ketemu.")
    assert "tidak sampai" not in either.card.text


async def test_the_answer_to_a_question_that_nobody_gets_is_said_beneath_it(
    either: World,
) -> None:
    await either.say(either.sari, "Parkir motor di sebelah mana?")
    await either.press(either.sari, "Hanya bertanya")
    question = shown(either, "Parkir motor di sebelah mana?")
    either.sari.deletes_account()
    message = await replies(either, either.budi, question, "Jam delapan.")
    assert message.reactions == ["💔"]
    assert shown(either, "tidak sampai kepada penanyanya").reply_to is message


async def test_other_channels_are_shown_in_private_to_who_may_see_them(either: World) -> None:
    await either.files(either.sari)
    either.sari.blocks_the_bot()
    await either.settle()
    await taps(either, either.wati, "Saluran lain pemohon")
    assert "Hanya petugas" in either.wati.toast
    either.wati.starts("saluran_1")
    await either.settle()
    assert "tidak ditemukan" in either.wati.last.text

    await taps(either, either.budi, "Saluran lain pemohon")
    either.budi.starts("saluran_1")
    await either.settle()
    assert PHONE in either.budi.last.text
    assert either.budi.last.protected
    await taps(either, either.budi, "Saluran lain pemohon")
    assert len(got(either.budi, PHONE)) == 2
    assert not seen_by_group(either, PHONE)
    assert not any("3456" in text for text in await carried(either, "outbox"))
    looks = await rows(either, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert [row["actor"] for row in looks] == [f"officer:{either.budi.id}"] * 2


async def test_who_comes_back_gets_what_failed_when_an_officer_says_so(either: World) -> None:
    words = await files_and_writes(either)
    either.sari.blocks_the_bot()
    for text in ("Satu.", "Dua."):
        await replies(either, either.budi, words, text)
    either.sari.starts()
    await either.settle()
    assert "dapat dihubungi lagi" in shown(either, "2 pesan tidak sampai selama itu").text
    assert len(got(either.sari, "2 pesan dari kantor tidak sampai")) == 1
    assert "tidak terjangkau lewat Telegram" not in either.card.text
    assert got(either.sari, "Satu.") == []
    await taps(either, either.budi, "Kirim lagi yang gagal")
    await taps(either, either.budi, "Kirim lagi yang gagal")
    assert "Tidak ada lagi" in either.budi.toast
    assert [len(got(either.sari, text)) for text in ("Satu.", "Dua.")] == [1, 1]
    first = shown(either, "Satu.")
    assert first.reactions[-1:] == ["👌"]
    # It is still the officer's own: edited and taken back as ever.
    either.budi.in_(either.group).edits(first, "Satu, diperbaiki.")
    await either.settle()
    assert len(got(either.sari, "Satu, diperbaiki.")) == 1
    await writes(either, either.budi, "/batal", first)
    assert got(either.sari, "Satu") == []


async def test_a_notice_that_failed_waits_sealed_until_it_is_sent_again(world: World) -> None:
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await world.settle()
    for label in ("Tindakan lain", "Minta kelengkapan", "Salinan identitas"):
        await taps(world, world.budi, label)
    await answers_form(world, world.budi, "Surat kuasa dari Ibu Murni")
    await taps(world, world.budi, "Kirim ke pemohon")
    world.sari.starts()
    await world.settle()
    assert "Murni" not in str(await rows(world, "SELECT * FROM outbox"))
    await taps(world, world.budi, "Kirim lagi yang gagal")
    assert len(got(world.sari, "Surat kuasa dari Ibu Murni")) == 1
    assert "Murni" not in str(await rows(world, "SELECT * FROM outbox"))


async def test_nothing_is_sent_again_while_the_citizen_is_away(either: World) -> None:
    words = await files_and_writes(either)
    either.sari.blocks_the_bot()
    await replies(either, either.budi, words, "Satu.")
    either.sari.unblocks_the_bot()
    await either.settle()
    either.sari.blocks_the_bot()
    await taps(either, either.wati, "Kirim lagi yang gagal")
    assert "Hanya petugas" in either.wati.toast
    await taps(either, either.budi, "Kirim lagi yang gagal")
    assert "belum dapat dihubungi" in either.budi.toast


async def test_a_reminder_that_failed_is_not_sent_again(either: World) -> None:
    await files_and_writes(either)
    await queue(either, either.sari.id, "Separuh waktu sudah lewat.", purpose="reminder", case_id=1)
    either.sari.account.blocked = True
    either.sari.blocks_the_bot()
    await either.settle()
    either.sari.unblocks_the_bot()
    await either.settle()
    assert "Tidak ada balasan yang tertinggal" in shown(either, "dapat dihubungi lagi").text


async def test_the_card_remembers_how_the_answer_was_given_in_the_end(either: World) -> None:
    await either.files(either.sari)
    either.sari.blocks_the_bot()
    await either.settle()
    await answers(either, either.budi, "Terlampir.")
    assert "Jawaban resmi terakhir tidak sampai" in either.card.text
    await taps(either, either.budi, "Tindakan lain")
    await taps(either, either.budi, "Dilakukan di luar obrolan")
    await taps(either, either.budi, "Jawaban resmi")
    await taps(either, either.budi, "Pos")
    for words in ("24/11/2026", "Resi JNE 123", "Pemohon memblokir bot, jadi lewat pos."):
        await answers_form(either, either.budi, words)
    await taps(either, either.budi, "Catat")
    assert "Disampaikan lewat: " in either.card.text
    assert "tidak sampai" not in either.card.text


async def test_after_a_restart_the_return_is_still_noticed(tmp_path: Path) -> None:
    async with opened(path=tmp_path / "desk.sqlite3") as world:
        words = await files_and_writes(world)
        world.sari.blocks_the_bot()
        await replies(world, world.budi, words, "Satu.")
    path = tmp_path / "desk.sqlite3"
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        world.sari.starts()
        await world.settle()
        assert told(world, "1 pesan tidak sampai selama itu") == 1
