"""A form that one officer drafts and another signs: handed up, signed, returned, dropped."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, SandboxMessage, World, fills, got, rows, shown, taps, writes
from tests.stories.acts import answers
from tests.stories.calendar.acts import changes, day_off
from tests.stories.objections.acts import objects
from tests.stories.submissions.drafting import (
    HANDED_UP,
    drafts_extension,
    holds,
    loses,
    staffed,
)


async def states(world: World) -> list[object]:
    return [row["state"] for row in await rows(world, "SELECT state FROM submission ORDER BY id")]


def digests(world: World) -> list[SandboxMessage]:
    return [
        m for m in world.group.general if "tanda tangan" in m.text and "perlu perhatian" in m.text
    ]


async def test_a_petugas_drafts_an_extension_and_the_ppid_sends_it(filed: World) -> None:
    joko, siti = await staffed(filed)
    waiting = await drafts_extension(filed, joko)
    assert got(filed.sari, "PERPANJANGAN") == []
    assert "Joko" in waiting.text
    assert "Salinan daftar pemilih tetap per kecamatan" in waiting.text
    assert "Batas jawaban: Selasa, 8 Desember 2026" in waiting.text
    assert "arsip kecamatan" in waiting.text
    assert "Kamis, 17 Desember 2026" in waiting.text
    assert f"tg://user?id={siti.id}" in str(waiting.content)
    assert "Petugas: Joko" in filed.card.text
    await taps(filed, siti, "Kirim")
    assert len(got(filed.sari, "PERPANJANGAN")) == 1
    assert await states(filed) == ["signed"]
    assert "Petugas: Joko" in filed.card.text
    told = await rows(filed, "SELECT actor FROM event WHERE name = 'extended'")
    assert [row["actor"] for row in told] == [f"officer:{siti.id}"]
    assert "ditandatangani Siti, disiapkan Joko" in shown(filed, "ditandatangani Siti").text


async def test_what_was_returned_and_mended_leaves_one_message_without_buttons(
    filed: World,
) -> None:
    joko, siti = await staffed(filed)
    waiting = await drafts_extension(filed, joko)
    await fills(filed, siti, "> Kembalikan", "Sebutkan kecamatannya.")
    returned = shown(filed, "Sebutkan kecamatannya")
    assert waiting.deleted
    assert returned.buttons == ["✏️ Perbaiki"]
    await taps(filed, joko, "Perbaiki", "Batalkan")
    assert returned.buttons == ["✏️ Perbaiki"]  # nothing was handed up
    await taps(filed, joko, "Perbaiki", "Ajukan ke PPID")
    assert returned.deleted
    await taps(filed, siti, "Kirim")
    assert shown(filed, "ditandatangani Siti, disiapkan Joko").buttons == []
    # Whatever moves the case later brings no button back.
    await filed.say(filed.sari, "Terima kasih.")
    await filed.burst_passes()
    await taps(filed, joko, "Saya tangani")
    assert shown(filed, "ditandatangani Siti, disiapkan Joko").buttons == []


async def test_what_the_ppid_mends_is_sent_at_once_and_over(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await fills(filed, siti, "> Kembalikan", "Biar saya saja.", "> Perbaiki", "> beri tahu pemohon")
    assert await states(filed) == ["signed"]
    assert len(got(filed.sari, "PERPANJANGAN")) == 1
    assert shown(filed, "ditandatangani Siti").buttons == []


async def test_of_two_who_mend_the_same_form_both_stand_and_one_is_sent(filed: World) -> None:
    joko, siti = await staffed(filed)
    tini = await holds(filed, "Tini", Role.PELAKSANA)
    await drafts_extension(filed, joko)
    await fills(filed, siti, "> Kembalikan", "Sebutkan kecamatannya.")
    returned = shown(filed, "Sebutkan kecamatannya")
    for officer in (joko, tini):
        await filed.after(officer.in_(filed.group).presses("Perbaiki", on=returned))
    for _ in range(2):
        form = shown(filed, "Perpanjangan waktu jawaban")
        officer = joko if "Joko" in form.text else tini
        await filed.after(officer.in_(filed.group).presses("Ajukan ke PPID", on=form))
    assert await states(filed) == ["waiting", "waiting"]


async def test_what_was_withdrawn_meanwhile_is_dropped_with_the_rule_s_own_sentence(
    filed: World,
) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await filed.press(filed.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    await taps(filed, siti, "Kirim")
    assert await states(filed) == ["dropped"]
    assert siti.toast
    assert got(filed.sari, "PERPANJANGAN") == []


async def test_a_day_off_that_moves_its_date_is_shown_before_it_is_signed(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await changes(filed, *day_off("16 Desember 2026"))
    await taps(filed, siti, "Kirim")
    assert "Periksa yang baru" in siti.toast
    assert got(filed.sari, "PERPANJANGAN") == []
    assert "Jumat, 18 Desember 2026" in shown(filed, HANDED_UP).text
    await taps(filed, siti, "Kirim")
    assert "Jumat, 18 Desember 2026" in got(filed.sari, "PERPANJANGAN")[0].text
    assert await states(filed) == ["signed"]


async def test_an_answer_to_an_objection_is_drafted_returned_and_signed(filed: World) -> None:
    joko, siti = await staffed(filed)
    hadi = await holds(filed, "Hadi", Role.ATASAN)
    await answers(filed, siti, "Terlampir datanya.")
    await objects(filed, "d. Tidak sesuai")
    await taps(filed, joko, "Tanggapi keberatan")
    await fills(filed, joko, "> Menguatkan", "Jawabannya sudah lengkap seperti yang diminta.")
    await fills(filed, joko, "> Lanjut", "> Ajukan ke Atasan PPID")
    waiting = shown(filed, "Untuk Atasan PPID")
    assert f"tg://user?id={hadi.id}" in str(waiting.content)
    assert "Surat bertanda tangan" not in waiting.text  # there is none
    siti.in_(filed.group).presses("Kirim", on=waiting)  # who decided does not judge
    await filed.settle()
    assert "Atasan PPID" in siti.toast
    assert got(filed.sari, "TANGGAPAN ATAS KEBERATAN") == []
    await fills(filed, hadi, "> Kembalikan", "Sebutkan lampirannya.")
    await taps(filed, joko, "Perbaiki", "Kembali", "Kembali")
    await fills(filed, joko, "Ketiga lampirannya sudah diterima seluruhnya.")
    await taps(filed, joko, "Ajukan ke Atasan PPID")
    await taps(filed, hadi, "Kirim")
    [notice] = got(filed.sari, "TANGGAPAN ATAS KEBERATAN")
    assert "Ketiga lampirannya" in notice.text
    assert await states(filed) == ["signed"]
    told = await rows(filed, "SELECT actor FROM event WHERE name = 'objection-answered'")
    assert [row["actor"] for row in told] == [f"officer:{hadi.id}"]


@pytest.mark.journey
async def test_in_a_new_group_what_waits_is_shown_again_and_signed(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await filed.after(filed.group.migrate())
    await writes(filed, siti, "Pagi.", shown(filed, "Giliran:"))
    await taps(filed, siti, "Tindakan lain", "Menunggu tanda tangan")
    assert shown(filed, "Pagi.")  # its number is that of a message of the former group
    await taps(filed, siti, "Kirim")
    assert len(got(filed.sari, "PERPANJANGAN")) == 1


async def test_what_is_not_handed_up_is_refused_at_its_start(world: World) -> None:
    joko, siti = await staffed(world)
    await writes(world, joko, "/dikecualikan")
    await taps(world, joko, "Catat penetapan")
    assert joko.toast == "Ini hanya dapat dilakukan oleh: PPID."
    await taps(world, siti, "Catat penetapan")
    assert "Siti" in world.group.last.text


async def test_what_waits_longer_than_a_working_day_stands_in_the_digest(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await filed.turn_to(datetime(2026, 11, 25, 8, tzinfo=WIB))
    assert digests(filed) == []
    for day in (26, 27):
        await filed.turn_to(datetime(2026, 11, day, 8, tzinfo=WIB))
        digest = digests(filed)[-1]
        assert "Perpanjangan waktu" in digest.text
        assert f"tg://user?id={siti.id}" in str(digest.content)
    await taps(filed, siti, "Kirim")
    await filed.turn_to(datetime(2026, 11, 30, 8, tzinfo=WIB))
    assert len(digests(filed)) == 2


async def test_the_digest_says_that_nobody_holds_the_role(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await loses(filed, siti, Role.PPID)
    await filed.turn_to(datetime(2026, 11, 26, 8, tzinfo=WIB))
    assert "Belum ditetapkan dengan SK: PPID" in digests(filed)[-1].text
