"""An officer's home in the private chat: what is theirs, and never confused with a requester."""

from datetime import timedelta

import pytest

from bot.desk_opening import bind_group
from bot.domain.law.exemption import ApprovalPolicy
from storage import people
from tests.prelude import Role, World, got, opened, rows, taps, writes
from tests.stories.acts import resigns
from tests.stories.answers.acts import lists_exemption, refuses
from tests.stories.filling import open_form
from tests.world import appoints, ends_petugas, named, names_petugas


async def at_home(world: World) -> None:
    await world.after(world.budi.starts())
    assert "Meja petugas: Budi" in world.budi.last.text


async def test_start_shows_an_officer_the_desk_and_what_waits_there(filed: World) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await at_home(filed)
    assert "PPID" in filed.budi.last.text
    assert "🗂 Kasus saya (1)" in filed.budi.last.buttons
    await filed.press(filed.budi, "Kasus saya")
    assert "001/PPID/KPU-KLT/XI/2026" in filed.budi.last.text
    assert any("001/" in label for label in filed.budi.last.buttons)
    await filed.press(filed.budi, "Meja petugas")
    assert "Meja petugas: Budi" in filed.budi.last.text


async def test_what_is_shown_of_cases_goes_after_ten_minutes(filed: World) -> None:
    await at_home(filed)
    await filed.say(filed.budi, "/antrean")
    shown = filed.budi.last
    assert "001/PPID/KPU-KLT/XI/2026" in shown.text
    await filed.passes(timedelta(minutes=11))
    assert shown.deleted


@pytest.mark.journey
async def test_a_form_that_waits_in_private_is_gone_on_with_from_home(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    await world.files(world.sari)
    await world.after(world.wati.starts())
    await taps(world, world.wati, "Jawaban resmi", "Keputusan lain", "Ditolak")
    assert open_form(world.wati) is not None
    await world.say(world.wati, "/menu")
    assert "📝 Konsep saya (1)" in world.wati.last.buttons
    await world.press(world.wati, "Konsep saya")
    assert "Isian tentang 001/PPID" in got(world.wati, "Konsep Anda")[-1].text
    await world.press(world.wati, "📝 001/PPID")
    assert world.wati.last.text.startswith("📝")


async def test_what_waits_for_a_signature_is_listed_for_its_signer_alone(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    await world.files(world.sari)
    await world.begins_answer(world.wati)
    await writes(world, world.wati, "Terlampir datanya.")
    await taps(world, world.wati, "Siap, lihat pratinjau", "Ajukan ke PPID")
    await at_home(world)
    assert "🖋 Menunggu tanda tangan saya (1)" in world.budi.last.buttons
    await world.press(world.budi, "Menunggu tanda tangan saya")
    line = "Jawaban resmi, 001/PPID/KPU-KLT/XI/2026, dari Wati: Salinan daftar pemilih tetap"
    assert line in world.budi.last.text
    await world.after(world.wati.starts())
    assert "🖋 Menunggu tanda tangan saya" in world.wati.last.buttons


async def test_a_refusal_waits_for_the_role_alone_that_the_office_names() -> None:
    async with opened(refusal_approval=ApprovalPolicy.ATASAN) as world:
        async with world.desk.database.transaction() as tx:
            for one, role in ((world.wati, Role.ATASAN), (world.rina, Role.HEAD)):
                await people.record_member(tx, one.id, one.account.first_name, world.clock.now())
                grant = named(one.id, role)
                await appoints(world.desk, tx, grant)
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        for one, label in (
            (world.wati, "🖋 Menunggu tanda tangan saya (1)"),
            (world.rina, "🖋 Menunggu tanda tangan saya"),
        ):
            await world.after(one.starts())
            assert label in one.last.buttons


async def test_drafts_beyond_one_page_are_on_the_next(world: World) -> None:
    for number in range(1, 10):
        await world.files(world.sari, f"Salinan anggaran tahun {2000 + number}")
        await world.begins_answer(world.budi)
    await at_home(world)
    await world.press(world.budi, "Konsep saya (9)")
    first = world.budi.last
    assert "Jawaban resmi 008/" in first.text
    assert "… dan 1 lagi" in first.text
    await world.press(world.budi, "▶️")
    assert "Jawaban resmi 009/" in world.budi.last.text
    assert "lagi" not in world.budi.last.text
    assert any("009/" in label for label in world.budi.last.buttons)
    await world.press(world.budi, "◀️")
    assert "Jawaban resmi 001/" in world.budi.last.text


async def test_a_command_of_the_group_works_here_or_says_where(filed: World) -> None:
    await at_home(filed)
    for typed, answer in (
        ("/antrean", "001/PPID"),
        ("/kasus 1", "001/PPID"),
        ("/cari pemilih", "Ditemukan: 1"),
        ("/bantuan", "Peran Anda"),
        ("/libru", "/libur"),
        ("/kasus 99", "tidak"),
        ("/zzzzz", "tidak kami kenal"),
    ):
        before = len(filed.budi.chat)
        await filed.say(filed.budi, typed)
        said = filed.budi.chat[before + 1 :]
        assert any(answer in message.text for message in said), typed


async def test_words_at_the_desk_are_no_request_and_the_requesters_side_is_one_button_away(
    world: World,
) -> None:
    await at_home(world)
    await world.say(world.budi, "Saya minta salinan daftar pemilih tetap.")
    assert "tidak diteruskan ke siapa pun" in world.budi.last.text
    assert await rows(world, "SELECT * FROM draft") == []
    await world.press(world.budi, "Sebagai pemohon")
    assert got(world.budi, "dilayani sebagai pemohon")
    await world.say(world.budi, "Saya minta salinan daftar pemilih tetap.")
    assert "tidak diteruskan" not in world.budi.last.text
    assert not any("daftar pemilih" in m.text and "Budi" in m.text for m in world.group.messages)
    await at_home(world)


@pytest.mark.journey
async def test_a_search_is_asked_for_and_finds_by_word_and_by_name(filed: World) -> None:
    await at_home(filed)
    await filed.talks(filed.budi, "> Cari", "wulandari")
    assert got(filed.budi, "Sari Wulandari")
    await filed.say(filed.budi, "wulandari")
    assert "tidak diteruskan" in filed.budi.last.text


async def test_with_the_role_the_home_is_gone_at_once_and_old_buttons_explain(
    world: World,
) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    await world.after(world.wati.starts())
    assert "Meja petugas: Wati" in world.wati.last.text
    old = world.wati.last
    await ends_petugas(world, world.budi, "Wati")
    await resigns(world, world.wati)
    for label in ("Kasus saya", "Konsep saya", "Sebagai pemohon"):
        await world.after(world.wati.presses(label, on=old))
        assert "Hanya petugas" in world.wati.toast
    await world.say(world.wati, "/antrean")
    assert "tidak kami kenal" in world.wati.last.text
    await world.after(world.wati.starts())
    assert "Meja petugas" not in world.wati.last.text


async def test_after_a_move_to_another_group_only_its_members_have_a_home(world: World) -> None:
    await at_home(world)
    other = world.telegram.forum("Petugas baru")
    other.add(world.wati, administrator=True)
    await bind_group(world.desk, other.id)
    world.group = other
    await world.settle()
    for one in (world.budi, world.wati):
        await world.after(one.starts())
    assert "Meja petugas" not in world.budi.last.text
    assert "Meja petugas: Wati" in world.wati.last.text
