"""The written consideration of every decision: open to its requester, approved by the head."""

from datetime import datetime

import pytest

from bot.domain.refusal_rules import Consideration
from bot.domain.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from storage import decisions
from tests.letters.samples import text_of
from tests.stories.acts import answers, got, rows, shown
from tests.stories.answers.test_request_decision import (
    CONSEQUENCE,
    REASONS,
    lists_exemption,
    refuses,
    sends,
)
from tests.stories.filling import fills, taps
from tests.stories.submissions.drafting import holds
from tests.stories.submissions.test_paper_signatures import prints, sends_scan
from tests.walking import ADDRESS, NAME
from tests.world import NIK, WIB, World, opened

SEE = {"id": "Lihat pertimbangan", "en": "See the reasoning", "jv": "Mirsani pamanggih"}


async def sees(world: World, person: Person, label: str = SEE["id"]) -> str:
    """Press the button below the answer; return the words of the letter that comes."""
    await world.press(person, label)
    file = [m.file for m in person.chat if m.file and "Pertimbangan" in m.file.name][-1]
    assert file is not None
    return text_of(file.content)


async def test_a_requester_sees_the_consideration_which_names_the_request_and_nobody(
    either: World,
) -> None:
    number = await either.files(either.sari)
    await lists_exemption(either)
    await refuses(either)
    await sends(either)
    words = await sees(either, either.sari)
    for said in (number, "ditolak", "Pasal 17 huruf h", "Keputusan KPU 4/2026", REASONS):
        assert " ".join(said.split()) in words
    assert "Menunggu persetujuan pimpinan" in words
    for secret in (NAME, NIK, ADDRESS):
        assert secret not in words


async def test_what_was_asked_is_not_repeated_in_the_requester_s_words(world: World) -> None:
    await world.files(world.sari, "Salinan ijazah saya, Sari Wulandari")
    await answers(world, world.budi, "Terlampir.")
    words = await sees(world, world.sari)
    assert "Sari Wulandari" not in words
    assert "yang diminta" in words


@pytest.mark.parametrize(("language", "label"), [("English", SEE["en"]), ("Jawa", SEE["jv"])])
async def test_the_button_speaks_the_requester_s_language(
    world: World, language: str, label: str
) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Bahasa")
    await world.press(world.sari, language)
    await answers(world, world.budi, "Terlampir.")
    assert "PERTIMBANGAN TERTULIS" in await sees(world, world.sari, label)


async def test_nobody_sees_the_consideration_of_another_s_request(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    world.rina.starts()
    await world.settle()
    world.rina.last.markup = {
        "inline_keyboard": [[{"text": "Lihat", "callback_data": "consideration:1"}]]
    }
    await world.press(world.rina, "Lihat")
    assert not any(message.file for message in world.rina.chat)
    assert "tidak" in world.rina.toast


async def asked(world: World) -> list[SandboxMessage]:
    return [
        m for m in world.group.messages if "pertimbangan tertulis menunggu persetujuan p" in m.text
    ]


async def test_once_a_week_the_head_approves_all_with_one_tap(world: World) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    first = await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    await world.turn_to(datetime(2026, 11, 26, 9, tzinfo=WIB))
    second = await world.files(world.rina)
    await answers(world, world.budi, "Terlampir.")
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    assert await asked(world) == []
    await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
    [message] = await asked(world)
    for words in (first, second, "diterima seluruhnya", "2 pertimbangan"):
        assert words in message.text
    assert f"tg://user?id={head.id}" in str(message.content)
    assert "Sari" not in message.text
    await taps(world, world.budi, "Setujui semua")
    assert "pimpinan" in world.budi.toast
    await taps(world, head, "Setujui semua")
    await taps(world, head, "Setujui semua", earlier=True)
    assert "sudah disetujui" in head.toast
    approved = await rows(world, "SELECT considered_by FROM decision")
    assert [row["considered_by"] for row in approved] == [head.id, head.id]
    assert "Disetujui pada Senin, 30 November 2026" in await sees(world, world.sari)
    await world.turn_to(datetime(2026, 12, 7, 9, tzinfo=WIB))
    assert len(await asked(world)) == 1


async def test_the_head_may_sign_the_considerations_on_paper(world: World) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    number = await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    await world.tick()
    await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
    sheet = await prints(world, world.budi)
    assert number in sheet
    assert "diterima seluruhnya" in sheet
    await sends_scan(world, world.budi, "Hadi")
    [row] = await rows(world, "SELECT considered_by FROM decision")
    assert row["considered_by"] == head.id


async def test_what_is_given_after_the_message_is_not_approved_by_it(world: World) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    await world.tick()
    await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
    await world.files(world.rina)
    await answers(world, world.budi, "Terlampir.")
    assert len(await rows(world, "SELECT id FROM decision WHERE given_at IS NOT NULL")) == 2
    await taps(world, head, "Setujui semua")
    approved = await rows(world, "SELECT id FROM decision WHERE considered_by IS NOT NULL")
    assert len(approved) == 1


async def test_pressed_again_the_same_letter_comes(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    first = await sees(world, world.sari)
    assert await sees(world, world.sari) == first
    assert len(await rows(world, "SELECT id FROM paper WHERE kind = 'consideration'")) == 1


async def test_who_approves_considerations_afterwards_may_still_judge_an_objection(
    world: World,
) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    await world.tick()
    await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
    await taps(world, head, "Setujui semua")
    async with world.desk.database.transaction() as tx:
        assert head.id not in await decisions.deciders(tx, 1)


async def test_a_partial_answer_that_no_entry_covers_waits_for_the_head(world: World) -> None:
    head = await holds(world, "Hadi", Role.HEAD)
    await world.files(world.sari)
    await taps(world, world.budi, "Jawaban resmi")
    await fills(
        world,
        world.budi,
        "> Keputusan lain",
        "> Diterima sebagian",
        "> Tidak dikuasai",
        "> Tidak diketahui",
        REASONS,
        "Rekapitulasi per kecamatan",
        "> Gratis",
        "> Ditulis di sini",
        "> lanjut ke jawaban",
    )
    await sends(world)
    assert "belum disetujui" in world.budi.toast
    assert got(world.sari, "JAWABAN RESMI") == []
    await taps(world, head, "Setujui keputusan")
    await taps(world, world.budi, "Kirim ke pemohon")
    assert len(got(world.sari, "JAWABAN RESMI")) == 1
    assert "Disetujui pada Selasa, 24 November 2026" in await sees(world, world.sari)


async def test_where_the_head_considers_before_every_answer_a_grant_waits_too() -> None:
    async with opened(consideration=Consideration.BEFORE) as world:
        head = await holds(world, "Hadi", Role.HEAD)
        await world.files(world.sari)
        await answers(world, world.budi, "Terlampir.")
        assert got(world.sari, "JAWABAN RESMI") == []
        assert "Keputusan atas" in shown(world, "menunggu persetujuan").text
        await taps(world, head, "Setujui keputusan")
        await taps(world, world.budi, "Kirim ke pemohon")
        assert len(got(world.sari, "JAWABAN RESMI")) == 1
        await world.turn_to(datetime(2026, 11, 30, 9, tzinfo=WIB))
        assert await asked(world) == []


async def test_a_full_grant_and_a_covered_refusal_take_no_tap_more(world: World) -> None:
    await holds(world, "Hadi", Role.HEAD)
    await world.files(world.sari)
    await lists_exemption(world)
    await taps(world, world.budi, "Jawaban resmi")
    taken = ["> Keputusan lain", "> Ditolak", "> 1. Hasil", "> Tidak keduanya"]
    taken += ["Bukan jabatan publik.", f"> {CONSEQUENCE[:30]}", "> Ditulis di sini", "> lanjut"]
    await fills(world, world.budi, *taken)
    assert len([step for step in taken if not step.startswith("> ")]) == 1
    await sends(world)
    assert len(got(world.sari, "JAWABAN RESMI")) == 1
