"""A request by counter, letter, phone or e-mail: entered in private, and told by hand."""

import logging
from datetime import datetime

import pytest

from tests.prelude import NIK, WIB, Person, World, fills, got, rows, shown, taps, writes
from tests.stories.acts import answers, prompt, replies, seen_by_group
from tests.stories.filling import answers_form
from tests.stories.outside_chat.acts import enters, is_received
from tests.transport.looking import carried
from tests.walking import NAME, group_text


def slip(officer: Person) -> str:
    return next(m.text for m in reversed(officer.chat) if "TANDA BUKTI" in m.text)


async def test_a_letter_becomes_a_case_counted_from_when_it_came(world: World) -> None:
    await enters(world, world.budi, when="23/11/2026 09.30")
    text = slip(world.budi)
    assert "001/PPID/KPU-KLT/XI/2026" in text
    assert "Diterima: Senin, 23 November 2026 09.30 WIB" in text
    assert "Senin, 7 Desember 2026" in text  # the tenth working day after Monday the 23rd
    assert "di percakapan ini" not in text.split("Ingin mengikuti")[0]
    assert "?start=status_1-2026" in text
    assert "Datang lewat surat" in world.card.text
    assert "7 Desember 2026" in world.card.text
    [event] = await rows(world, "SELECT * FROM event WHERE name = 'filed'")
    assert event["happened_at"].startswith("2026-11-23T02:30")
    assert event["recorded_at"].startswith("2026-11-24")
    assert event["actor"] == f"officer:{world.budi.id}"
    [person] = await rows(world, "SELECT * FROM person WHERE telegram_id IS NULL")
    assert person["consent_version"] == world.desk.office.privacy.notice_version
    assert person["consented_at"].startswith("2026-11-23T02:30")


async def test_no_identity_of_a_letter_reaches_the_group_or_an_open_row(world: World) -> None:
    await enters(world, world.budi)
    for secret in (NAME, NIK, "Pemuda", "3456"):
        assert secret not in group_text(world)
    await taps(world, world.budi, "Data pemohon")
    assert NAME in world.budi.last.text
    assert "Agenda masuk 412/2026" in world.budi.last.text
    queries = ("SELECT * FROM event", "SELECT * FROM cases")
    dump = [await carried(world, "outbox"), *[await rows(world, query) for query in queries]]
    assert not any(word in str(dump) for word in ("Agenda", NIK, NAME))


async def test_a_time_of_receipt_that_cannot_be_is_asked_again(world: World) -> None:
    await world.talks(world.budi, "/terima", "> Telepon", "22/11/2025")
    assert "setahun yang lalu" in world.budi.last.text
    await world.say(world.budi, "24/11/2026 09.00")
    assert "Apa buktinya" in world.budi.last.text


async def test_an_earlier_day_needs_a_reason_and_one_of_today_does_not(world: World) -> None:
    await world.talks(world.budi, "/terima", "> Di loket", "23/11/2026", "Buku tamu 7")
    assert "Mengapa baru dicatat" in world.budi.last.text
    await world.talks(world.budi, "> Kembali", "> Kembali", "24/11/2026")
    assert "menyetujui" in world.budi.last.text


async def test_the_group_leads_into_the_private_chat(world: World) -> None:
    await writes(world, world.budi, "/terima")
    await taps(world, world.budi, "Buka obrolan pribadi")
    await world.after(world.budi.starts("terima"))
    assert "Lewat mana" in world.budi.last.text
    assert not seen_by_group(world, "Lewat mana")


async def test_what_would_be_sent_is_passed_on_and_recorded_with_one_tap(world: World) -> None:
    await enters(world, world.budi)
    assert "Belum disampaikan kepada pemohon: 1" in world.card.text
    await taps(world, world.budi, "Sudah, baru saja")
    assert "Belum disampaikan" not in world.card.text
    assert "Pos" in shown(world, "Disampaikan kepada pemohon").text
    await taps(world, world.budi, "Sudah, baru saja", earlier=True)
    assert "sudah tercatat" in world.budi.toast
    assert len(await rows(world, "SELECT * FROM event WHERE name = 'told'")) == 1


async def test_a_reply_to_a_letter_becomes_an_errand(world: World) -> None:
    await enters(world, world.budi)
    await replies(world, world.budi, await prompt(world, world.budi), "Mohon datang membawa KTP.")
    assert "📮 Dititipkan" in shown(world, "Dititipkan").text
    errand = shown(world, "Sampaikan kepada pemohon")
    assert "Mohon datang membawa KTP." in errand.text
    assert await world.open_rows() == 0


@pytest.mark.journey
async def test_the_answer_stops_the_clock_when_it_was_told(world: World) -> None:
    await enters(world, world.budi)
    await taps(world, world.budi, "Sudah, baru saja")
    await answers(world, world.budi, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["received"]
    await world.turn_to(datetime(2026, 11, 26, 9, tzinfo=WIB))
    await taps(world, world.budi, "Sudah, lebih awal", "Pos")
    await fills(world, world.budi, "25/11/2026 14.30", "Resi P2611240001", "> Catat penyampaian")
    [case] = await rows(world, "SELECT state, answered_at FROM cases")
    assert case["state"] == "answered"
    assert case["answered_at"].startswith("2026-11-25T07:30")
    assert "Dijawab: Rabu, 25 November 2026 14.30 WIB" in world.card.text
    assert "P2611240001" not in str(await rows(world, "SELECT * FROM notice"))


@pytest.mark.journey
async def test_days_to_complete_count_from_when_the_list_was_told(world: World) -> None:
    await enters(world, world.budi)
    await taps(world, world.budi, "Sudah, baru saja", "Tindakan lain", "Minta kelengkapan")
    await taps(world, world.budi, "Salinan identitas", "Tidak ada lagi", "Kirim ke pemohon")
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))  # Friday; listed on Tuesday
    await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
    await taps(world, world.budi, "Tidak diproses")
    assert "belum tercatat disampaikan" in world.budi.toast
    await taps(world, world.budi, "Sudah, baru saja", "Tidak diproses")
    assert "belum tercatat" in world.budi.toast, "what was posted was not received yet"
    await is_received(world, "30/11/2026 09.00")
    assert "Kamis, 3 Desember 2026" in shown(world, "Pemohon dapat melengkapi sampai").text


async def test_an_errand_that_cannot_be_read_has_a_line_beside_the_others(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await enters(world, world.budi)
    await enters(world, world.budi)
    await rows(world, "UPDATE notice SET handed_at = '2000-odd' WHERE case_id = 1")
    await world.turn_to(datetime(2026, 11, 25, 8, 0, tzinfo=WIB))
    told = shown(world, "Belum tercatat sampai pada pemohon").text
    assert "• 001: tidak terbaca" in told
    assert "002/PPID/KPU-KLT/XI/2026: 1" in told


async def test_a_list_that_was_told_outside_is_not_told_to_a_letter_again(world: World) -> None:
    await enters(world, world.budi)
    await taps(world, world.budi, "Sudah, baru saja")
    await world.turn_to(datetime(2026, 11, 26, 9, tzinfo=WIB))
    for label in ("Tindakan lain", "Dilakukan di luar obrolan", "Pemberitahuan kekurangan", "Pos"):
        await taps(world, world.budi, label)
    for words in (
        "25/11/2026 09.00",
        "Salinan KTP",
        "Resi P2611240001",
        "Pemohon tidak memakai Telegram, jadi lewat pos.",
    ):
        await answers_form(world, world.budi, words)
    await taps(world, world.budi, "Catat")
    assert await rows(world, "SELECT 1 FROM notice WHERE sent_at IS NULL") == []
    [listed] = await rows(world, "SELECT complete_by FROM deficiency")
    assert listed["complete_by"] == "2026-11-30"


async def test_a_reply_to_what_came_with_a_letter_never_goes_to_the_clerk(world: World) -> None:
    await enters(world, world.budi, voice=True)
    said = shown(world, "Pemohon menulis:")
    await writes(world, world.budi, "Mohon diperjelas.", said)
    await world.replies_leave()
    assert not got(world.budi, "Mohon diperjelas.")
    assert "Mohon diperjelas." in shown(world, "Sampaikan kepada pemohon").text


async def test_a_file_that_came_with_a_letter_opens_in_private(world: World) -> None:
    await enters(world, world.budi, document="surat Sari Wulandari.pdf")
    await taps(world, world.budi, "Buka di obrolan pribadi")
    assert world.budi.last.file is not None
