"""An objection whose superior sits outside the office: officers record the signed order."""

from tests.keeping import kept
from tests.stories.acts import got, shown
from tests.stories.filling import answers_form, hands_in, taps
from tests.stories.objections.acts import answered, objects
from tests.uploads import strangers
from tests.world import World, opened, rows

OFFICIAL = "Sekretaris KPU Provinsi Jawa Tengah"


@kept
async def begins(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await taps(world, world.budi, "Tanggapi keberatan", "Membatalkan")
    await answers_form(world, world.budi, "Memberikan salinan lengkap dengan lampirannya")
    await answers_form(world, world.budi, "8 Desember 2026")


async def test_what_an_official_outside_signed_is_recorded_in_their_name_and_kept() -> None:
    async with opened(objection_superior_outside=OFFICIAL) as world:
        await begins(world)
        assert f"{OFFICIAL} (di luar kantor)" in shown(world, "KEBERATAN").text
        await hands_in(world, world.budi, "perintah.pdf", strangers.pdf())
        await taps(world, world.budi, "Lanjut", "Kirim ke pemohon")
        assert "dibatalkan" in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
        [event] = await rows(world, "SELECT * FROM event WHERE name = 'objection-answered'")
        assert OFFICIAL not in event["facts"]
        assert event["written"]
        [kept] = await rows(world, "SELECT about FROM kept_file")
        assert kept["about"] == "objection_answer"
