"""A request reaches an office that does not hold the information, and is carried on, once."""

from datetime import timedelta

import pytest

from tests.stories.acts import got, shown, writes
from tests.stories.filling import fills, taps
from tests.stories.operations.acts import figures
from tests.stories.outside_chat.acts import enters
from tests.stories.requests.acts import enters_for_a_kuasa
from tests.stories.transfers.two_offices import (
    DISKOMINFO,
    EVE,
    FULL,
    HERE,
    THERE,
    agrees,
    clock,
    link,
    offers,
    register,
    speaks,
    state,
    two_offices,
)
from tests.walking import NAME, pin_of
from tests.world import rows


@pytest.mark.journey
async def test_it_becomes_a_case_there_the_same_day_and_both_offices_show_it() -> None:
    notice, language = "Your data is used only", "English"
    async with two_offices() as offices:
        here, there, sari = offices.here, offices.there, offices.here.sari
        await offers(offices, language)
        asked = got(sari, notice)[-1].text
        assert asked.index(notice) < asked.index(HERE)
        assert DISKOMINFO.name in asked
        assert await rows(here, FULL) == []
        before = await clock(here)

        await here.press(sari, "Yes, transfer it")
        await offices.posts()
        assert await clock(here) == before
        assert THERE in sari.last.text
        assert THERE in here.card.text
        assert f"Terusan dari {here.desk.office.name}, nomor pertama {HERE}" in there.card.text
        assert NAME not in "".join(message.text for message in there.group.messages)

        await there.talks(there.rina, f"/start {link(sari)}", "> Setuju")
        assert pin_of(there.rina).isdecimal()
        await there.say(there.wati, f"/status {THERE} {pin_of(there.rina)}")
        assert f"Terusan dari {here.desk.office.name}" in there.wati.last.text
        await there.say(there.wati, f"/start {link(sari)}")
        assert "sudah dipakai" in there.wati.last.text

        await here.say(sari, f"/status {HERE}")
        assert "Transferred to" in sari.last.text
        await speaks(there, there.rina, language)
        await there.say(there.rina, f"/status {THERE}")
        assert "Transferred from" in there.rina.last.text
        assert THERE in await register(here)
        assert HERE in await register(there)


async def test_the_first_office_answers_itself_and_hears_if_the_other_does_not_hold_it() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        await offices.posts()
        assert "Kirim jawaban resmi “Tidak dikuasai”" in here.group.last.text
        there_too = offices.back
        elsewhere = "Badan Keuangan Sukamaju, Jl. Merdeka 2, Sukamaju"
        for world, body in ((there, elsewhere), (here, f"> {DISKOMINFO.name}")):
            await taps(world, world.budi, "Jawaban resmi")
            steps = ("> Keputusan lain", "> Tidak dikuasai", body, "> Ditulis di sini")
            await fills(world, world.budi, *steps, "> lanjut ke jawaban")
            await writes(world, world.budi, "Dokumennya tidak ada pada kami.")
            await taps(world, world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
            if world is there:
                await taps(there, there.budi, "Sudah, baru saja")
                await there_too.once()
                await here.settle()
                assert "juga tidak dikuasainya" in here.sari.last.text
                assert "juga" in here.group.last.text
                assert (await state(here), (await clock(here))[0]["state"]) == (
                    "returned",
                    "received",
                )
        assert (await clock(here))[0]["state"] == "answered"
        holder = f"{DISKOMINFO.name}, {DISKOMINFO.address}"
        assert any(holder in one.text for one in got(here.sari, "JAWABAN RESMI"))
        assert (holder in await register(here), elsewhere in await register(there)) == (True, True)
        assert not await there_too.once()


async def test_a_no_is_final_and_nothing_travels() -> None:
    async with two_offices() as offices:
        here, sari = offices.here, offices.here.sari
        await agrees(offices, "✖️ Tidak")
        await offices.posts()
        assert (await state(here), await rows(here, FULL)) == ("declined", [])
        assert await rows(offices.there, "SELECT * FROM cases") == []
        assert "tidak menyetujui" in here.card.text
        asked = got(sari, "PENERUSAN")[-1]
        await here.after(sari.presses("Setuju, teruskan", on=asked))
        assert await state(here) == "declined"


async def test_an_office_that_left_the_host_is_waited_for_and_both_hear_of_it_in_time() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await agrees(offices)
        offices.part()
        before = await clock(here)
        await offices.posts()
        assert not any("Permohonan ini menunggu" in one.text for one in here.group.messages), (
            "it may be a moment"
        )
        for _ in range(2):
            here.clock.turn(timedelta(hours=1))
            await offices.posts()
        [told] = [one.text for one in here.group.messages if "Permohonan ini menunggu" in one.text]
        assert DISKOMINFO.name in told
        await here.turn_to(EVE - timedelta(days=3))
        assert await state(here) == "agreed"
        said = await figures(here)
        assert 'loket_transfer_rows{office="",state="waiting"} 1.0' in said
        assert 'loket_transfer_oldest_seconds{office="",state="waiting"} 862200.0' in said
        assert await clock(here) == before
        await here.turn_to(EVE)
        assert await state(here) == "lapsed"
        assert await clock(here) == before
        assert "minta langsung ke sana" in here.sari.last.text
        assert "Kirim jawaban resmi" in shown(here, "berakhir").text
        assert "loket_transfer_rows{" not in await figures(here)
        offices.meet()
        await offices.posts()
        assert await rows(there, "SELECT * FROM cases") == []
        assert len(got(here.sari, "minta langsung ke sana")) == 1


@pytest.mark.journey
async def test_an_office_that_comes_back_takes_what_waited() -> None:
    async with two_offices() as offices:
        await agrees(offices)
        offices.part()
        await offices.posts()
        offices.meet()
        await offices.posts()
        assert await state(offices.here) == "accepted"
        assert len(await rows(offices.there, "SELECT * FROM cases")) == 1


async def test_only_offices_of_the_host_are_offered() -> None:
    async with two_offices() as offices:
        here = offices.here
        offices.part()
        await taps(here, here.budi, "Tindakan lain", "Jawaban")
        assert not any("Teruskan" in label for label in here.group.last.buttons)


async def test_who_has_no_chat_agrees_to_an_officer_and_hears_the_rest_on_paper() -> None:
    async with two_offices() as offices:
        here, there = offices.here, offices.there
        await enters(here, here.budi)
        before = await clock(here)
        steps = ("> Tindakan lain", "> Teruskan ke badan lain", "> Dinas")
        await fills(here, here.budi, *steps)
        asked = here.group.last.text
        assert asked.index("Data Anda dipakai hanya") < asked.index("Yang menguasainya: Dinas")
        assert "NIK tidak dikirim" in asked
        await fills(here, here.budi, "> Lisan")
        assert "Persetujuan: Lisan, setelah dibacakan" in here.group.last.text
        assert await rows(here, "SELECT * FROM transfer") == []
        await fills(here, here.budi, "> Teruskan")
        told = "SELECT actor, facts FROM event WHERE name = 'transfer-moved' ORDER BY id DESC"
        said = (await rows(here, told))[0]
        assert (said["actor"], '"spoken"' in said["facts"]) == (f"officer:{here.budi.id}", True)
        assert len(await rows(here, "SELECT * FROM notice")) == 1, "the receipt of its filing"

        await offices.posts()
        assert await clock(here) == before
        errand = shown(here, "lewat surat atau kontak")
        assert THERE in errand.text
        assert "✔️ Sudah, baru saja" in errand.buttons
        for world in (here, there):
            written = "".join(f"{one.text} {one.rows}" for one in world.group.messages)
            assert NAME not in written
            assert "?start=terusan" not in written
        assert "📄 Tanda Bukti Penerimaan" in there.group.last.buttons
        await fills(here, here.budi, "> Tindakan lain")
        assert not any("Teruskan" in label for label in here.group.last.buttons)

        await enters_for_a_kuasa(here, here.budi)
        await fills(here, here.budi, "> Tindakan lain", "> Teruskan ke badan lain")
        assert "kuasanya hanya untuk kantor ini, jadi tidak dapat" in here.budi.toast
