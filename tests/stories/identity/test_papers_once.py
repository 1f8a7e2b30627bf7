"""Who showed who they are, and waits to be looked at, is not asked for papers again."""

from bot.domain.people.identity_proofs import ProofRule
from tests.prelude import World, fills, got, opened, rows
from tests.stories.identity.acts import looks_at_papers, sends_card, sends_proof, wanting_papers
from tests.walking import receipt, walk_to

SECOND = "Salinan anggaran 2025"


async def states(world: World) -> list[str]:
    return [str(row["state"]) for row in await rows(world, "SELECT state FROM proof")]


async def test_papers_that_wait_for_an_officer_are_those_of_the_next_request_too(
    filed: World,
) -> None:
    await sends_proof(filed, filed.sari)
    await filed.files(filed.sari, SECOND)
    assert "sudah kami terima; petugas memeriksanya" in receipt(filed.sari).text
    assert await states(filed) == ["sent", "sent"]
    seen = await looks_at_papers(filed, filed.budi)
    assert [message for message in seen if message.file]
    await filed.press(filed.budi, "Sah")
    assert await states(filed) == ["valid", "valid"]
    assert len(got(filed.sari, "Bukti identitas Anda sah")) == 2


async def test_papers_of_another_person_are_asked_for_both_requests_again(filed: World) -> None:
    await sends_proof(filed, filed.sari)
    await filed.files(filed.sari, SECOND)
    await looks_at_papers(filed, filed.budi)
    await filed.press(filed.budi, "Tidak cocok")
    await fills(filed, filed.budi, "KTP atas nama Anda sendiri", "> Catat")
    assert await states(filed) == ["mismatch", "mismatch"]


async def test_papers_count_for_nobody_with_another_name(filed: World) -> None:
    await sends_proof(filed, filed.sari)
    await filed.talks(filed.sari, "/start", "> Minta informasi")
    await filed.talks(filed.sari, SECOND, "> Sudah lengkap", "Penelitian")
    await filed.talks(filed.sari, "> data dan cara yang sama", "ubah nama", "Wati Lestari")
    await filed.press(filed.sari, "Kirim permohonan")
    assert await states(filed) == ["sent", "waiting"]


async def test_an_office_that_wants_papers_first_wants_them_once() -> None:
    async with opened(**wanting_papers(ProofRule.REQUIRED)) as world:
        await walk_to(world, "contact")
        await world.say(world.sari, "0812 3456 7890")
        await sends_card(world, world.sari)
        await world.press(world.sari, "Sudah lengkap", "Kirim permohonan")
        await world.files(world.sari, SECOND)
        assert await states(world) == ["sent", "sent"]
