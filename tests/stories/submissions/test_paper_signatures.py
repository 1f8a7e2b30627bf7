"""What is signed by hand: the sheet is printed, and its scan does the act as the signer's."""

import pytest

from bot.domain.law.exemption import ApprovalPolicy
from tests.prelude import NIK, Role, World, got, opened, rows, shown, taps
from tests.stories.answers.acts import lists_exemption, refuses
from tests.stories.objections.acts import judges, objects_without_a_case, seat
from tests.stories.submissions.drafting import (
    MINE,
    REASONS,
    drafts_extension,
    hands_up,
    holds,
    prints,
    sends_scan,
    staffed,
)
from tests.walking import ADDRESS, NAME


async def test_an_extension_signed_on_paper_is_the_signers_act(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    sheet = await prints(filed, joko)
    for words in ("Lembar Persetujuan".upper(), "001/PPID", "Perpanjangan waktu", REASONS, "Joko"):
        assert words in sheet
    for secret in (NAME, NIK, ADDRESS):
        assert secret not in sheet
    await sends_scan(filed, joko, "Siti")
    assert got(filed.sari, "PERPANJANGAN") == []
    await taps(filed, siti, MINE)
    assert len(got(filed.sari, "PERPANJANGAN")) == 1
    [event] = await rows(filed, "SELECT actor FROM event WHERE name = 'extended'")
    assert event["actor"] == "paper:1"
    [kept] = await rows(filed, "SELECT * FROM paper_signature")
    assert (kept["signer_id"], kept["recorder_id"]) == (siti.id, joko.id)
    assert kept["signed_on"] == "2026-11-24"
    assert kept["confirmer_id"] == siti.id
    assert "ditandatangani Siti di kertas" in shown(filed, "Dicatat Joko").text


async def test_the_day_is_never_one_to_come_nor_before_it_was_handed_up(filed: World) -> None:
    joko, siti = await staffed(filed)
    await drafts_extension(filed, joko)
    await prints(filed, joko)
    await sends_scan(filed, joko, "Siti", "25 November 2026")
    assert shown(filed, "tidak boleh sesudah hari ini")
    await taps(filed, joko, "Kemarin")
    assert "sebelum konsepnya diajukan" in joko.toast
    assert got(filed.sari, "PERPANJANGAN") == []
    await taps(filed, joko, "Hari ini")
    await taps(filed, siti, MINE)
    assert len(got(filed.sari, "PERPANJANGAN")) == 1


async def test_an_answer_is_signed_on_paper_with_its_seven_points(filed: World) -> None:
    joko, siti = await staffed(filed)
    await hands_up(filed, joko, "Jumlahnya 4.211.")
    sheet = await prints(filed, joko)
    assert "Jumlahnya 4.211." in sheet
    assert "dikabulkan seluruhnya" in sheet
    assert NAME not in sheet
    await sends_scan(filed, joko, "Siti")
    await taps(filed, siti, MINE)
    assert len(got(filed.sari, "4.211")) == 1
    [decision] = await rows(filed, "SELECT officer_id FROM decision")
    assert decision["officer_id"] == siti.id


async def test_the_head_approves_a_refusal_on_paper() -> None:
    async with opened(refusal_approval=ApprovalPolicy.HEAD) as world:
        await world.files(world.sari)
        await lists_exemption(world)
        await refuses(world)
        joko = await holds(world, "Joko", Role.PETUGAS)
        hadi = await holds(world, "Hadi", Role.HEAD)
        assert "Pasal 17 huruf h" in await prints(world, joko)
        await sends_scan(world, joko, "Hadi")
        await taps(world, hadi, MINE)
        [decision] = await rows(world, "SELECT approval, approved_by FROM decision")
        assert (decision["approval"], decision["approved_by"]) == ("given", hadi.id)


async def signers(world: World) -> list[tuple[object, object, object]]:
    found = await rows(world, "SELECT matter, signer_id, recorder_id FROM paper_signature")
    return [(row["matter"], row["signer_id"], row["recorder_id"]) for row in found]


@pytest.mark.journey
async def test_a_fulfilled_order_is_recorded_on_paper_once(world: World) -> None:
    joko, siti = await staffed(world)
    await seat(world, Role.ATASAN)
    await objects_without_a_case(world)
    await judges(world, "Membatalkan", "Mengumumkan laporan 2025", "27 November 2026")
    await world.after(joko.in_(world.group).says("/keberatan"))
    await taps(world, joko, "001/KEBERATAN")
    assert "001/KEBERATAN" in await prints(world, joko)
    await sends_scan(world, joko, "Siti")
    await taps(world, siti, MINE)
    assert await signers(world) == [("order", siti.id, joko.id)]
    assert len(got(world.rina, "PERINTAH ATAS KEBERATAN DILAKSANAKAN")) == 1


@pytest.mark.journey
async def test_the_list_of_who_may_sign_goes_once_somebody_is_chosen(filed: World) -> None:
    joko, _ = await staffed(filed)
    await drafts_extension(filed, joko)
    await prints(filed, joko)
    asked = shown(filed, "cetak lembar di atas")
    await sends_scan(filed, joko, "Siti")
    assert "cetak lembar" not in asked.text or asked.deleted
