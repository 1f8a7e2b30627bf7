"""Appointments: nobody decides before a decree names them, and what an office does until then."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from tests.prelude import WIB, World, got, opened, rows, shown, writes
from tests.stories.acts import prompt, replies
from tests.stories.filling import asking
from tests.uploads import strangers
from tests.world import enters_appointments

NEWER = "7/SDM.07.1-Kpt/3310/2026 tanggal 20 November 2026"
WEDNESDAY = datetime(2026, 11, 25, 8, 30, tzinfo=WIB)


@pytest.fixture
async def vacant() -> AsyncIterator[World]:
    """An office whose decree nobody has entered yet."""
    async with opened(appointed=False) as world:
        yield world


async def appoints(world: World, decree: str, *whom: str) -> None:
    """Let Budi enter whom a decree makes PPID and, if it says so, Atasan and pimpinan."""
    for role, who in zip(("PPID:", "Atasan", "Pimpinan"), whom, strict=False):
        given = role, who, decree, f"{who} Lengkap, S.H."
        await enters_appointments(world, world.budi, given)


async def hands_in_scan(world: World) -> None:
    """Let Budi hand in the scan of the decree that lacks it."""
    await world.presses_in_group(world.budi, "Pindaian SK")
    world.budi.in_(world.group).sends_document("sk.pdf", strangers.pdf(), reply_to=world.group.last)
    await world.settle()
    await world.presses_in_group(world.budi, "Selesai")


async def known(world: World) -> None:
    await writes(world, world.wati, "Saya hadir.")


async def test_until_a_decree_names_the_ppid_requests_are_answered_by_replies_and_not_decided(
    vacant: World,
) -> None:
    await vacant.files(vacant.sari)
    for label in ("Jawaban resmi", "Perpanjang waktu", "Keputusan"):
        await vacant.presses_in_group(vacant.budi, "Tindakan lain")
        if any(label in button for m in vacant.group.messages[-2:] for button in m.buttons):
            await vacant.presses_in_group(vacant.budi, label)
            assert "Belum ada PPID yang ditetapkan dengan SK" in vacant.budi.toast, label
            assert "administrator grup (Budi), dengan /peran" in vacant.budi.toast
    assert await rows(vacant, "SELECT * FROM decision") == []
    await replies(vacant, vacant.budi, await prompt(vacant, vacant.budi), "Sedang kami siapkan.")
    assert got(vacant.sari, "Sedang kami siapkan.")


async def test_the_board_and_the_digest_name_the_vacancy_and_the_group_is_told_once(
    vacant: World,
) -> None:
    await vacant.files(vacant.sari)
    await vacant.turn_to(WEDNESDAY)
    await vacant.turn_to(WEDNESDAY + timedelta(hours=1))
    told = [m for m in vacant.group.messages if "Belum ditetapkan dengan SK: PPID" in m.text]
    assert [m.buttons for m in told if "hanya menyiapkan" in m.text] == [["📜 Tetapkan peran"]]
    assert "Belum ditetapkan: PPID, Atasan PPID, pimpinan" in shown(vacant, "Papan").text
    await vacant.turn_to(datetime(2026, 12, 4, 8, 30, tzinfo=WIB))
    assert "Belum ditetapkan dengan SK: PPID" in shown(vacant, "perlu perhatian").text


async def test_one_decree_names_all_and_every_decision_names_the_appointment(
    vacant: World,
) -> None:
    await known(vacant)
    await appoints(vacant, NEWER, "Wati", "Budi")
    assert shown(vacant, "Wati Lengkap, S.H.: PPID (SK 7/SDM.07.1-Kpt/3310/2026)")
    assert shown(vacant, "Budi Lengkap, S.H.: Atasan PPID (SK 7/SDM.07.1-Kpt/3310/2026)")
    await vacant.files(vacant.sari)
    await vacant.answers_officially(vacant.wati)
    assert got(vacant.sari, "JAWABAN RESMI")
    [grant] = await rows(
        vacant,
        "SELECT id, decree AS number, dated_on FROM appointment WHERE role = 'ppid'",
    )
    assert (grant["number"], grant["dated_on"]) == ("7/SDM.07.1-Kpt/3310/2026", "2026-11-20")
    [event] = await rows(vacant, "SELECT facts FROM event WHERE name = 'decided'")
    assert f'"appointments":[{grant["id"]}]' in event["facts"].replace(" ", "")
    assert "Wati" not in event["facts"]


@pytest.mark.parametrize(
    ("choices", "warning"),
    [
        pytest.param(("Budi", "Budi", "Budi"), "yang memutus tidak menanggapi", id="one for all"),
        pytest.param(
            ("Wati", "Budi", "Budi"), "Bila pimpinan menyetujui penolakan", id="also the head"
        ),
        pytest.param(("Wati", "Budi", "Rina"), None, id="three people, as KPU does"),
    ],
)
async def test_setting_up_says_if_no_judge_remains(
    vacant: World, choices: tuple[str, ...], warning: str | None
) -> None:
    vacant.group.add(vacant.rina)
    await known(vacant)
    await writes(vacant, vacant.rina, "Saya juga.")
    await appoints(vacant, NEWER, *choices)
    await hands_in_scan(vacant)
    assert ("⚠️" in vacant.group.last.text) is (warning is not None)
    assert (warning or "") in vacant.group.last.text


@pytest.mark.journey
async def test_the_scan_is_asked_for_each_monday_until_it_is_handed_in(vacant: World) -> None:
    await appoints(vacant, NEWER, "Budi")
    for days in (0, 7):
        await vacant.turn_to(datetime(2026, 11, 30, 8, 30, tzinfo=WIB) + timedelta(days=days))
        digest = shown(vacant, "perlu perhatian").text
        assert "Pindaian SK 7/SDM.07.1-Kpt/3310/2026 belum ada" in digest
    await vacant.after(vacant.budi.in_(vacant.group).says("/peran"))
    await hands_in_scan(vacant)
    assert "tersimpan" in vacant.group.last.text
    waiting = await rows(vacant, "SELECT * FROM appointment WHERE scanned_at IS NULL")
    assert waiting == []
    [kept] = await rows(vacant, "SELECT about, about_id FROM kept_file")
    assert (kept["about"], kept["about_id"]) == ("decree", 1)
    before = len(vacant.group.messages)
    await vacant.turn_to(datetime(2027, 1, 8, 8, 30, tzinfo=WIB))
    later = vacant.group.messages[before:]
    assert not any("Pindaian SK" in message.text for message in later)


@pytest.mark.journey
async def test_a_ppid_who_did_nothing_two_days_before_makes_the_digest_ask_for_a_deputy(
    vacant: World,
) -> None:
    await known(vacant)
    vacant.group.add(vacant.rina)
    await writes(vacant, vacant.rina, "Saya hadir.")
    await appoints(vacant, NEWER, "Wati", "Budi", "Rina")
    await vacant.files(vacant.sari)
    await vacant.turn_to(datetime(2026, 12, 3, 8, 30, tzinfo=WIB))
    assert "Tunjuk" not in str(shown(vacant, "perlu perhatian").buttons)
    await vacant.turn_to(datetime(2026, 12, 4, 8, 30, tzinfo=WIB))
    digest = shown(vacant, "perlu perhatian")
    assert "PPID belum bertindak atas 001" in digest.text
    assert "Pimpinan Rina" in digest.text
    await vacant.presses_in_group(vacant.rina, "Tunjuk Plh.", "Budi", "Hari ini")
    await vacant.after(vacant.rina.in_(vacant.group).replies(asking(vacant), "8 Desember 2026"))
    vacant.rina.in_(vacant.group).replies(asking(vacant), "45/SP/2026 tanggal 4 Desember 2026")
    await vacant.settle()
    await vacant.presses_in_group(vacant.rina, "Budi Lengkap", "✔️ Tetapkan")
    named = shown(vacant, "Ditetapkan").text
    assert "Plh. PPID" in named
    assert "ditanyakan tiap Senin sampai ada" in named
    [letter] = [m for m in vacant.group.messages if "Surat Perintah Pelaksana PPID" in m.text]
    assert letter.content["document"]["file_name"].startswith(
        "Surat-Perintah-Pelaksana-PPID-45-SP-2026"
    )
    await vacant.turn_to(datetime(2026, 12, 7, 8, 30, tzinfo=WIB))
    assert "PPID belum bertindak" not in shown(vacant, "perlu perhatian").text
    await vacant.answers_officially(vacant.budi)
    assert got(vacant.sari, "JAWABAN RESMI")
    await vacant.turn_to(datetime(2026, 12, 9, 8, 30, tzinfo=WIB))
    assert any("Sudah berakhir: Budi" in message.text for message in vacant.group.messages)
