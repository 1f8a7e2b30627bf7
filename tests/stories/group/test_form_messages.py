"""Officers' forms make no noise: one message in the group, long ones in private, nothing lost."""

from datetime import timedelta

import pytest

from tests.prelude import SandboxMessage, World, fills, got, rows, shown, taps, writes
from tests.stories.answers.acts import REASONS, lists_exemption
from tests.stories.filling import answers_form, asking, form_text, open_form
from tests.stories.group.acts import GROUND, opens_extension

SERVICE = ("forum_topic_created", "forum_topic_edited", "new_chat_members", "pinned_message")

PART_REFUSED = (
    "> Jawaban resmi",
    "> Keputusan lain",
    "> Dikabulkan sebagian",
    "> Dikecualikan",
    "> 1. Hasil",
    "> Tidak keduanya",
    "Calon tidak menyetujui.",
    REASONS,
    "Rekapitulasi tanpa nama",
    "> Ya",
    "Nama dan alamat orang lain",
    "> Gratis",
    "> Ditulis di sini",
    "> lanjut ke jawaban",
)
"""The answers of a careful PPID who gives only a part."""


def standing(world: World, since: int) -> list[SandboxMessage]:
    """Return what stands in the group since a message, the officers' own messages too."""
    return [
        message
        for message in world.group.messages
        if message.id > since and not set(SERVICE) & set(message.content)
    ]


def now(world: World) -> int:
    return world.group.messages[-1].id


async def test_an_extension_shows_its_date_first_and_leaves_its_reasons_and_how_it_went(
    filed: World,
) -> None:
    before = now(filed)
    await opens_extension(filed)
    await answers_form(filed, filed.budi, GROUND)
    page = form_text(filed, filed.budi)
    assert "Selasa, 8 Desember 2026 → Kamis, 17 Desember 2026" in page
    assert "paling lambat Selasa, 8 Desember 2026" in page
    await taps(filed, filed.budi, "beri tahu pemohon")
    own, going, sent = standing(filed, before)
    assert own.text == GROUND
    assert "Batas tetap Selasa, 8 Desember 2026" in going.text
    assert "Batas yang baru: Kamis, 17 Desember 2026" in sent.text


@pytest.mark.journey
async def test_a_role_is_given_by_taps_alone_and_leaves_two_messages(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    before = now(world)
    await world.after(world.budi.in_(world.group).says("/peran"))
    await fills(world, world.budi, "> Tetapkan peran", "> Tim Penghubung")
    assert "Hukum dan Sumber Daya Manusia" in str(asking(world).buttons)
    await fills(world, world.budi, "> Hukum", "> Wati")
    assert "Wati" in form_text(world, world.budi)
    await fills(world, world.budi, "> ✔️ Tetapkan")
    _, granted = standing(world, before)
    assert "Wati: Tim Penghubung" in granted.text


async def test_a_unit_that_there_is_not_is_asked_for_again(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    await world.after(world.budi.in_(world.group).says("/peran"))
    await fills(world, world.budi, "> Tetapkan peran", "> Tim Penghubung", "Subbag Hukum")
    assert "pilih salah satu subbagian" in form_text(world, world.budi)
    await fills(world, world.budi, "> Hukum", "> Wati", "> ✔️ Tetapkan")
    assert "Wati: Tim Penghubung" in world.group.last.text


async def test_a_full_grant_takes_five_acts_and_leaves_two_messages(filed: World) -> None:
    before = now(filed)
    await taps(filed, filed.budi, "Jawaban resmi", "Semua diberikan")
    await writes(filed, filed.budi, "Terlampir datanya.")
    await taps(filed, filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert got(filed.sari, "Akhir jawaban resmi")
    assert len(standing(filed, before)) == 2


async def test_the_decision_of_a_partial_refusal_leaves_what_it_decided(filed: World) -> None:
    await lists_exemption(filed)
    before = now(filed)
    await fills(filed, filed.budi, *PART_REFUSED[:-3])
    assert "✍️ Budi mengisi" in shown(filed, "mengisi di obrolan pribadi").text
    assert len(standing(filed, before)) == 1
    await fills(filed, filed.budi, *PART_REFUSED[-3:])
    assert not any("mengisi di obrolan" in m.text for m in standing(filed, before))
    assert len(standing(filed, before)) == 2


async def test_a_question_that_wants_words_opens_the_reply_field_and_goes_once_answered(
    filed: World,
) -> None:
    question = await opens_extension(filed)
    assert question.markup == {"force_reply": True, "selective": True}
    assert str(filed.budi.id) in str(question.entities)
    await answers_form(filed, filed.budi, "terlalu pendek")
    assert question.deleted
    again = asking(filed)
    assert again.markup is not None
    assert again.id != question.id
    await answers_form(filed, filed.budi, GROUND)
    assert again.deleted


@pytest.mark.journey
async def test_words_that_answer_nothing_get_one_sentence_which_goes_too(filed: World) -> None:
    await opens_extension(filed)
    colleague = await writes(filed, filed.wati, "Arsipnya di mana?")
    said = await filed.after(filed.budi.in_(filed.group).replies(colleague, "Di kecamatan."))
    hint = shown(filed, "tidak kami catat sebagai jawaban")
    assert hint.reply_to is said
    await filed.after(filed.budi.in_(filed.group).replies(colleague, "Atau di gudang."))
    hints = [m for m in filed.group.messages if "tidak kami catat" in m.text]
    assert hints == [hint]
    await answers_form(filed, filed.budi, GROUND)
    assert hint.deleted
    assert GROUND in form_text(filed, filed.budi)


async def test_without_a_form_officers_talk_undisturbed(filed: World) -> None:
    colleague = await writes(filed, filed.wati, "Arsipnya di mana?")
    before = now(filed)
    filed.budi.in_(filed.group).replies(colleague, "Di kecamatan.")
    await filed.after(filed.budi.in_(filed.group).says("Selamat pagi."))
    assert len(standing(filed, before)) == 2


async def test_an_edited_answer_counts_until_the_form_is_sent(filed: World) -> None:
    await opens_extension(filed)
    said = await answers_form(filed, filed.budi, "Dokumen tersimpan di 3 kecamtan yang jauh.")
    seat = filed.budi.in_(filed.group)
    await filed.after(seat.edits(said, "Dokumen tersimpan di 3 kecamatan yang jauh."))
    assert "3 kecamatan" in form_text(filed, filed.budi)
    await filed.after(seat.edits(said, "pendek"))
    assert "belum dipakai" in form_text(filed, filed.budi)
    await taps(filed, filed.budi, "beri tahu pemohon")
    assert "3 kecamatan" in got(filed.sari, "PERPANJANGAN")[-1].text
    await filed.after(seat.edits(said, "Dokumen tersimpan di 4 kecamatan yang jauh."))
    assert len(got(filed.sari, "kecamatan yang jauh")) == 1


async def test_an_edit_in_private_counts_while_a_later_question_is_open(world: World) -> None:
    world.budi.starts()
    await writes(world, world.budi, "/tahapan")
    await fills(world, world.budi, "> Tambah tahapan", "Pencalonan Bupti", "> Hari ini")
    said = next(m for m in world.budi.chat if "Bupti" in m.text)
    await world.after(world.budi.edits(said, "Pencalonan Bupati"))
    assert "Hari terakhir?" in form_text(world, world.budi)
    await fills(world, world.budi, "31 Januari 2027", "PKPU 8/2026")
    page = form_text(world, world.budi)
    assert "Pencalonan Bupati" in page
    assert "Bupti" not in page


async def test_a_form_that_is_left_leaves_nothing(filed: World) -> None:
    before = now(filed)
    await opens_extension(filed)
    await taps(filed, filed.budi, "Batalkan")
    assert "Tidak ada yang berubah" in filed.budi.toast
    assert standing(filed, before) == []


async def test_in_private_old_questions_lose_their_buttons_and_leaving_ends_it(
    world: World,
) -> None:
    world.budi.starts()
    await writes(world, world.budi, "/tahapan")
    before = now(world)
    await fills(world, world.budi, "> Tambah tahapan", "Pencalonan Bupati", "> Hari ini")
    asked = [m for m in world.budi.chat if m.from_bot and m.text.startswith("📝")]
    assert [bool(message.buttons) for message in asked] == [False, True]
    await taps(world, world.budi, "Batalkan")
    assert "Isian dibatalkan" in world.budi.last.text
    assert world.budi.last.buttons == []
    assert [m.text for m in standing(world, before)] == []
    await world.say(world.budi, "Saya mau salinan DPT")
    assert await rows(world, "SELECT 1 FROM sheet") == []
    assert "Isian" not in world.budi.last.text


@pytest.mark.journey
async def test_an_officer_who_also_asks_for_information_keeps_both_apart(world: World) -> None:
    await world.after(world.budi.starts())
    await world.press(world.budi, "Sebagai pemohon", "Minta informasi", "Setuju")
    question = world.budi.last
    await writes(world, world.budi, "/tahapan")
    await fills(world, world.budi, "> Tambah tahapan")
    await world.after(world.budi.replies(question, "Salinan DPT Klaten"))
    await world.say(world.budi, "Pencalonan Bupati")
    [draft] = await rows(world, "SELECT 1 FROM draft")
    assert draft
    await taps(world, world.budi, "Batalkan")
    await world.press(world.budi, "Sudah lengkap")
    assert "tujuan" in world.budi.last.text.lower()


async def test_a_command_gives_a_form_up_in_the_group_and_in_private(filed: World) -> None:
    await opens_extension(filed)
    await writes(filed, filed.budi, "/batal")
    assert "Isian dibatalkan" in filed.group.last.text
    filed.budi.starts()
    await writes(filed, filed.budi, "/tahapan")
    await fills(filed, filed.budi, "> Tambah tahapan")
    await filed.say(filed.budi, "/batal")
    assert "Isian dibatalkan" in filed.budi.last.text
    assert open_form(filed.budi) is None
    assert await rows(filed, "SELECT 1 FROM sheet") == []
    assert not any("mengisi di obrolan" in m.text for m in filed.group.messages)
    await filed.say(filed.budi, "/batal")
    assert "Tidak ada yang sedang diisi" in filed.budi.last.text


async def test_a_long_form_with_words_in_it_is_not_lost_to_another_one(filed: World) -> None:
    await taps(filed, filed.budi, "Jawaban resmi", "Keputusan lain", "Dikabulkan seluruhnya")
    await fills(filed, filed.budi, "Rekapitulasi DPT, 26 lembar")
    await filed.after(filed.budi.in_(filed.group).presses("Tindakan lain", on=filed.card))
    menu = filed.group.last
    await filed.after(filed.budi.in_(filed.group).presses("Waktu dan kelengkapan", on=menu))
    await filed.after(filed.budi.in_(filed.group).presses("Perpanjang waktu", on=menu))
    assert "masih mengisi" in filed.budi.toast
    [sheet] = await rows(filed, "SELECT form FROM sheet")
    assert sheet["form"] == "decision"


async def test_what_a_citizen_s_own_request_asked_last_is_answered_by_loose_words(
    world: World,
) -> None:
    world.budi.starts()
    await writes(world, world.budi, "/tahapan")
    await fills(world, world.budi, "> Tambah tahapan")
    world.clock.turn(timedelta(minutes=1))
    await world.press(world.budi, "Sebagai pemohon", "Minta informasi", "Setuju")
    await world.say(world.budi, "Salinan DPT Klaten")
    [sheet] = await rows(world, "SELECT step FROM sheet")
    assert sheet["step"] == "stage_name"
    assert "Sudah kami catat" in world.budi.last.text


async def test_a_voice_note_is_refused_in_words_of_the_form(world: World) -> None:
    world.budi.starts()
    await writes(world, world.budi, "/tahapan")
    await fills(world, world.budi, "> Tambah tahapan")
    await world.after(world.budi.sends_voice())
    assert "masih kosong" in form_text(world, world.budi)
    assert "stage" not in form_text(world, world.budi)


async def test_who_never_pressed_start_is_led_there_and_goes_on(world: World) -> None:
    await writes(world, world.budi, "/tahapan")
    await world.after(world.budi.in_(world.group).presses("Tambah tahapan"))
    line = shown(world, "mengisi di obrolan pribadi")
    assert "Start" in line.text
    [[here], [_]] = line.rows
    await world.after(world.budi.starts(here["url"].split("?start=")[1]))
    assert open_form(world.budi) is world.budi.last
    assert "Start" not in line.text


@pytest.mark.journey
async def test_who_blocked_the_bot_is_called_in_the_group(world: World) -> None:
    await world.after(world.budi.starts())
    world.budi.account.blocked = True
    await writes(world, world.budi, "/tahapan")
    await world.after(world.budi.in_(world.group).presses("Tambah tahapan"))
    assert "Start" in shown(world, "mengisi di obrolan pribadi").text
    await world.after(world.budi.starts())
    assert open_form(world.budi) is not None


async def test_a_form_whose_message_somebody_deleted_is_shown_again(filed: World) -> None:
    await taps(filed, filed.budi, "Tindakan lain", "Perpanjang waktu")
    page = shown(filed, "📝")
    del filed.group.history[page.id]
    page.deleted = True
    await filed.after(filed.budi.in_(filed.group).says("Belum dikuasai", topic=filed.topic))
    assert "Jawab dengan membalas" in shown(filed, "Jawab dengan membalas").text
    await fills(filed, filed.budi, GROUND, "> beri tahu pemohon")
    assert got(filed.sari, "17 Desember 2026")
