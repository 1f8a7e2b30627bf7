"""The PPID changes what the office says of itself in the chat: seen at once, kept in versions."""

import pytest

from tests.prelude import Person, Role, World, got, rows, shown, taps
from tests.stories.filling import answers_form, form_text
from tests.stories.submissions.drafting import holds

ADDRESS = "Jl. Merapi 7, Klaten"


async def changes(world: World, detail: str, words: str, officer: Person | None = None) -> None:
    """Change a detail as the PPID, or as another officer begins to."""
    who = officer or world.budi
    await world.after(who.in_(world.group).says("/kantor"))
    await taps(world, who, "Ubah", detail)
    assert detail in form_text(world, who)  # it says what is being changed
    await answers_form(world, who, words)


async def set_to(world: World, detail: str, words: str) -> None:
    await changes(world, detail, words)
    await taps(world, world.budi, "Ubah")


async def asks(world: World, words: str) -> str:
    await world.say(world.sari, words)
    return world.sari.last.text


async def test_a_new_address_is_told_to_whoever_asks_from_then_on(world: World) -> None:
    await world.talks(world.sari, "/bahasa", "> English")
    assert ADDRESS not in await asks(world, "alamat kantor di mana?")
    await set_to(world, "Alamat", ADDRESS)
    assert ADDRESS in await asks(world, "alamat kantor di mana?")
    assert "Diubah Budi" in shown(world, ADDRESS).text


async def test_hours_are_told_anew_and_move_no_date(filed: World) -> None:
    before = await rows(filed, "SELECT * FROM due_date")
    await set_to(filed, "Jam layanan", "10.00-12.30; jumat tutup")
    assert "Tanggal jatuh tempo tidak berubah" in shown(filed, "Jam layanan").text
    assert "10.00–12.30" in await asks(filed, "jam berapa buka?")
    assert before == await rows(filed, "SELECT * FROM due_date")
    [kept] = await rows(filed, "SELECT change, role, set_by FROM kept_version")
    assert kept == {"change": "hours", "role": "ppid", "set_by": filed.budi.id}


@pytest.mark.journey
async def test_costs_are_told_in_each_language_that_was_written(world: World) -> None:
    await set_to(world, "Biaya salinan", "Fotokopi Rp500 per lembar. | Copies are Rp500 a page.")
    assert "Rp500 per lembar" in await asks(world, "berapa biayanya?")
    for language, said, times in (("English", "Rp500 a page", 1), ("Jawa", "Rp500 per lembar", 2)):
        await world.talks(world.sari, "/bahasa", f"> {language}", "berapa biayanya?")
        assert len(got(world.sari, said)) == times


async def test_the_charter_is_no_draft_once_its_decision_is_entered(world: World) -> None:
    assert "Belum ditetapkan" in await asks(world, "/maklumat")
    await set_to(world, "Keputusan maklumat", "Keputusan 5/2026, 2 Januari 2026")
    assert "Keputusan 5/2026" in await asks(world, "/maklumat")


@pytest.mark.parametrize(
    ("detail", "wrong"),
    [
        ("Surel", "bukan surel"),
        ("Situs", "belum ada situs"),
        ("Jam layanan", "pagi sampai sore"),
    ],
)
async def test_what_cannot_be_used_is_asked_again_and_nothing_changes(
    world: World, detail: str, wrong: str
) -> None:
    await changes(world, detail, wrong)
    assert "belum dapat dipakai" in form_text(world, world.budi)
    assert await rows(world, "SELECT * FROM kept_version") == []


async def test_the_same_again_is_no_new_version(world: World) -> None:
    await set_to(world, "Alamat", ADDRESS)
    await set_to(world, "Alamat", ADDRESS)
    assert len(await rows(world, "SELECT * FROM kept_version")) == 1


async def test_two_who_change_at_once_do_not_undo_one_another(world: World) -> None:
    siti = await holds(world, "Siti", Role.PPID)
    await changes(world, "Alamat", ADDRESS, siti)
    async with world.desk.database.transaction() as tx:
        await tx.run(
            "INSERT INTO kept_version VALUES (1, seal('kept_version.parts', 1, '{}'), "
            "'phone', 'ppid', 1, '2026-11-24T03:00:00+00:00')"
        )
    await taps(world, siti, "Ubah")
    assert "sudah ditetapkan sementara itu" in siti.toast + world.group.last.text
    assert world.desk.office.address == ""
