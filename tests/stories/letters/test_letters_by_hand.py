"""Letters for requesters without a chat: the officers print them and pass them on."""

from tests.letters.samples import text_of
from tests.stories.acts import answers, rows, shown
from tests.stories.answers.acts import corrects
from tests.stories.letters.acts import content, letters
from tests.stories.outside_chat.acts import enters
from tests.stories.requests.acts import extends, lists_missing
from tests.walking import NAME
from tests.world import World


async def test_every_letter_for_somebody_without_a_chat_is_given_to_the_officers(
    world: World,
) -> None:
    await enters(world, world.budi)
    await lists_missing(world)
    await extends(world)
    await answers(world, world.budi, "Jumlahnya 47.100.")
    await world.presses_in_group(world.budi, "Sudah, baru saja")
    await corrects(world, "Yang benar 47.210.")
    for title, said in (
        ("Pemberitahuan Ketidaklengkapan", "Salinan identitas"),
        ("Pemberitahuan Perpanjangan", "Alasan perpanjangan"),
        ("Pemberitahuan Tertulis", "30 hari kerja, dihitung mulai"),
        ("Ralat", "nomor 001/PPID-PT/KPU-KLT/XI/2026"),
    ):
        assert NAME not in shown(world, f"{title} untuk pemohon").text
        await world.presses_in_group(world.budi, f"📄 {title}")
        words = text_of(content(letters(world.budi)[-1]))
        assert said in words
        assert NAME in words
        assert "elektronik" not in words
    found = await rows(
        world,
        "SELECT recipient, digest FROM paper"
        " WHERE kind NOT IN ('consideration', 'request_form') ORDER BY id",
    )
    assert [row["recipient"] for row in found] == ["officer", *["by_hand"] * 4]
    assert all(row["digest"] for row in found)
