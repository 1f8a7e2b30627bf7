"""The written consideration of every decision: open to its requester, approved together."""

from datetime import datetime

import pytest

from bot.domain.law import date_ranges
from bot.registers.register_layout import Words
from bot.registers.request_register import REQUESTS
from storage import decisions, registers
from tests.letters.samples import text_of
from tests.prelude import NIK, WIB, Person, Role, World, opened, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.answers.acts import REASONS, lists_exemption, refuses, sends_refusal
from tests.stories.submissions.drafting import holds
from tests.walking import ADDRESS, NAME

SEE = {"id": "Lihat pertimbangan", "en": "See the reasoning", "jv": "Mirsani pamanggih"}


async def sees(world: World, person: Person, label: str = SEE["id"]) -> str:
    """Press the button below the answer; return the words of the letter that comes."""
    await world.press(person, label)
    file = [m.file for m in person.chat if m.file and "Pertimbangan" in m.file.name][-1]
    assert file is not None
    return text_of(file.content)


async def test_a_requester_sees_the_consideration_which_names_the_request_and_nobody(
    world: World,
) -> None:
    number = await world.files(world.sari)
    await lists_exemption(world)
    await refuses(world)
    await sends_refusal(world)
    words = await sees(world, world.sari)
    for said in (number, "ditolak", "Pasal 17 huruf h", "Keputusan KPU 4/2026", REASONS):
        assert " ".join(said.split()) in words
    assert "Disetujui" not in words
    for secret in (NAME, NIK, ADDRESS):
        assert secret not in words


async def test_what_was_asked_is_not_repeated_in_the_requester_s_words(world: World) -> None:
    await world.files(world.sari, "Salinan ijazah saya, Sari Wulandari")
    await answers(world, world.budi, "Terlampir.")
    words = await sees(world, world.sari)
    assert "Sari Wulandari" not in words
    assert "yang diminta" in words


AFTERWARDS = datetime(2027, 1, 4, 9, tzinfo=WIB)
WAITING = "Pertimbangan yang menunggu pimpinan"


async def offered(world: World) -> list[str]:
    """Return the buttons of the page of reports."""
    await world.after(world.budi.in_(world.group).says("/laporan"))
    return shown(world, "Laporan").buttons


async def test_the_head_approves_what_is_shown_by_one_tap(world: World) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    numbers = []
    for person in (world.sari, world.rina):
        numbers.append(await world.files(person))
        await answers(world, world.budi, "Terlampir.")
    await world.turn_to(AFTERWARDS)
    assert f"🖋 {WAITING} (2)" in await offered(world)
    await taps(world, head, WAITING)
    page = shown(world, "persetujuan pimpinan")
    assert all(number in page.text for number in numbers)
    assert "dikabulkan seluruhnya" in page.text
    assert "Sari" not in page.text
    await taps(world, world.budi, "Setujui yang tertulis")
    assert await rows(world, "SELECT 1 FROM decision WHERE considered_by IS NOT NULL") == []
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")  # after the page was shown
    await world.after(head.in_(world.group).presses("Setujui yang tertulis", on=page))
    found = await rows(world, "SELECT considered_by FROM decision ORDER BY id")
    assert [row["considered_by"] for row in found] == [head.id, head.id, None]
    assert "Disetujui pada Senin, 4 Januari 2027" in await sees(world, world.rina)
    async with world.desk.database.transaction() as tx:
        assert head.id not in await decisions.deciders(tx, 1)  # who may still judge an objection
    await world.after(head.in_(world.group).presses("Setujui yang tertulis", on=page))
    assert "Daftarnya berubah" in head.toast
    assert f"🖋 {WAITING} (1)" in await offered(world)


async def test_nobody_is_urged_to_approve_what_was_given(filed: World) -> None:
    head = await holds(filed, "Hadi", Role.HEAD)
    await answers(filed, filed.budi, "Terlampir.")
    said = len(filed.group.messages)
    for day in range(1, 32):
        await filed.turn_to(datetime(2026, 12, day, 9, tzinfo=WIB))
    await filed.turn_to(AFTERWARDS)
    later = filed.group.messages[said:]
    assert not any("pertimbangan" in message.text for message in later)
    assert not any(f"tg://user?id={head.id}" in str(message.content) for message in later)


async def test_where_a_decree_approves_them_nothing_waits() -> None:
    async with opened(consideration_decree="Keputusan Ketua 9/2026") as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Terlampir.")
        assert "Disetujui dengan Keputusan Ketua 9/2026" in await sees(world, world.sari)
        await world.turn_to(AFTERWARDS)
        assert not any(WAITING in one for one in await offered(world))


@pytest.mark.journey
async def test_the_register_says_in_one_line_how_each_was_approved(filed: World) -> None:
    head = await holds(filed, "Hadi", Role.HEAD)
    await answers(filed, filed.budi, "Terlampir.")
    await filed.files(filed.rina)
    assert await considered(filed) == ["Pertimbangan tertulis: belum disetujui pimpinan"]
    await filed.turn_to(AFTERWARDS)
    await offered(filed)
    await taps(filed, head, WAITING)
    await taps(filed, head, "Setujui yang tertulis")
    assert await considered(filed) == [
        "Pertimbangan tertulis: disetujui pimpinan Senin, 4 Januari 2027"
    ]
    before = datetime(2026, 12, 31, 9, tzinfo=WIB)
    assert "belum disetujui" in (await considered(filed, before))[0]  # as it stood then


async def considered(world: World, as_of: datetime | None = None) -> list[str]:
    """Return the lines of the register of requests that tell of considerations."""
    period, words = date_ranges.year_period(2026), Words(world.desk.texts, world.desk.office)
    async with world.desk.database.snapshot() as tx:
        entries = await registers.requests(tx, period, as_of or world.clock.now())
    table = REQUESTS.table(entries, words, (), identity=False)
    cells = [str(cell) for row in table.rows for cell in row]
    return [line for cell in cells for line in cell.splitlines() if "Pertimbangan" in line]


@pytest.mark.journey
async def test_pressed_again_the_same_letter_comes(filed: World) -> None:
    await answers(filed, filed.budi, "Terlampir.")
    first = await sees(filed, filed.sari)
    assert await sees(filed, filed.sari) == first
    assert len(await rows(filed, "SELECT id FROM paper WHERE kind = 'consideration'")) == 1
