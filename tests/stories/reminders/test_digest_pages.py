"""A busy morning: what is due today stands first, on one screen, and the rest is a tap away."""

import math
from datetime import date

import pytest

from bot.actions.reminders.digest_lines import COLUMNS
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from tests.prelude import Role, SandboxMessage, World, kept, rows
from tests.stories.reminding import at, decides, digest, gives, mentioned, objects, one, plans

pytestmark = pytest.mark.tampers

SCREEN = 30
"""Rows of text and buttons that a telephone of 390 × 844 points shows of a chat."""
MORNING = at(12, 1)


@kept
async def thirty_cases(world: World) -> None:
    """Let thirty cases stand: twelve with five days left, four late, an objection due today."""
    for number in range(30):
        who = world.sari if number % 2 else world.rina
        await world.files(who, f"Salinan dokumen anggaran nomor {number} tahun 2026")
    await rows(world, "UPDATE cases SET state = 'in_process'")
    for first, last, due_on in (
        (1, 12, "2026-12-08"),
        (13, 16, "2026-11-27"),
        (18, 30, "2027-03-01"),
    ):
        await rows(
            world,
            "UPDATE cases SET due_on = :due, promised_on = :due WHERE id BETWEEN :first AND :last",
            due=due_on,
            first=first,
            last=last,
        )
    await rows(world, "UPDATE cases SET state = 'answered' WHERE id = 17")
    await decides(world, world.budi, case_id=17)
    await objects(world, case_id=17, due_on=date(2026, 12, 1))


@kept
async def a_busy_morning(world: World) -> None:
    await thirty_cases(world)
    await gives(world, world.wati, Role.PPID)
    await rows(world, "UPDATE reminder SET state = 'dropped' WHERE case_id > 12")
    for case_id in range(13, 17):
        late = one(ReminderKind.OVERDUE, Audience.OFFICERS, MORNING, "answer:2026-11-27:overdue")
        await plans(world, Subject(case_id), late)
    due = one(ReminderKind.OBJECTION, Audience.ATASAN, MORNING, "objection:1:2026-12-01:0")
    await plans(world, Subject(17, 1), due)
    await world.turn_to(MORNING)


def height(message: SandboxMessage) -> int:
    """Return how many rows of a telephone a message and its buttons take."""
    rows = sum(max(1, math.ceil(len(line) / COLUMNS)) for line in message.text.splitlines())
    return rows + 2 * len(message.buttons)


async def test_what_is_due_today_stands_first_and_all_on_one_screen(world: World) -> None:
    await a_busy_morning(world)
    told = digest(world)
    lines = told.text.splitlines()
    assert lines[3] == "🔴 HARI INI"
    assert lines[4].startswith("• Keberatan 001 tanggapan: Salinan")
    late = lines.index("⚠️ TERLAMBAT, dalam hari kerja")
    assert [line.split(":")[0] for line in lines[late + 1 : late + 5]] == [
        f"• 0{number} jawaban lewat 2 hari" for number in range(13, 17)
    ]
    coming = lines.index("Selasa, 8 Desember 2026, tinggal 5 hari kerja")
    assert lines[coming + 2].startswith("• 001 jawaban: Salinan")
    assert told.text.count("Perlu diperpanjang?") == 1
    assert "Wati: 013, 014, 015, 016 dan 12 lagi" in told.text
    assert height(told) <= SCREEN
    assert world.wati.id in mentioned(told), "the PPID acts on what is late"


async def test_of_a_quiet_morning_subjects_are_whole_and_the_answer_stands_first(
    world: World,
) -> None:
    await world.files(world.sari, "Laporan keuangan kantor tahun 2025")
    for kind in (ReminderKind.PROOF_MISSING, ReminderKind.COUNTDOWN):
        await plans(world, Subject(1), one(kind, Audience.PETUGAS, at(12, 8)))
    await world.turn_to(at(12, 8))
    [line] = [row for row in digest(world).text.splitlines() if row.startswith("• 001")]
    assert line.startswith("• 001 jawaban, bukti identitas belum datang")
    assert line.endswith(": Laporan keuangan kantor tahun 2025")
    await world.turn_to(at(12, 9))
    await world.answers_officially(world.budi)
    assert "(batas Selasa, 8 Desember 2026, terlambat)" in world.card.text


@pytest.mark.journey
async def test_the_rest_is_shown_in_the_place_of_the_digest(world: World) -> None:
    await a_busy_morning(world)
    count = len(world.group.messages)
    told, seen = digest(world), set[str]()
    sent = told.text
    await world.presses_in_group(world.wati, "Lihat semua (17)")
    while True:
        seen |= {line.split()[1] for line in told.text.splitlines() if line.startswith("•")}
        assert height(told) <= SCREEN
        if "Lagi ▶️" not in told.buttons:
            break
        await world.presses_in_group(world.budi, "Lagi")
    assert len(seen) == 17, seen
    while "◀️ Kembali" in told.buttons:
        await world.presses_in_group(world.wati, "Kembali")
    assert told.text == sent
    assert len(world.group.messages) == count


async def test_a_page_shows_what_still_holds_and_says_when_nothing_does(world: World) -> None:
    await a_busy_morning(world)
    told = digest(world)
    await rows(world, "UPDATE cases SET state = 'answered' WHERE id = 13")
    await world.presses_in_group(world.wati, "Lihat semua")
    assert "16 hal perlu perhatian" in told.text
    assert "• 013" not in told.text
    await rows(world, "UPDATE cases SET state = 'answered'")
    await rows(world, "UPDATE objection SET state = 'answered'")
    await world.presses_in_group(world.wati, "Lagi")
    assert "/antrean" in world.wati.toast
