"""What an answer gave to one person becomes an entry for everybody, if the PPID says so."""

from datetime import datetime

from bot.office.settings_sections import Disclosure
from tests.keeping import kept
from tests.stories.acts import answers, got, rows, shown
from tests.stories.answers.test_request_decision import lists_exemption
from tests.stories.answers.test_request_withholding import withholds
from tests.stories.filling import fills, form_text, taps
from tests.stories.information_list.test_entry_files import opened_by, written_by
from tests.world import WIB, World, opened

ASKED = datetime(2027, 2, 1, 8, 5, tzinfo=WIB)
SUBJECT = "Salinan daftar pemilih tetap per kecamatan"
LINE = "Dokumen yang bisa diumumkan"
TITLE = "Rekapitulasi pemilih 2025/2026"


@kept
async def gives(world: World, *documents: bytes) -> str:
    """Answer a request with documents; return its number."""
    number = await world.files(world.sari)
    await world.begins_answer(world.budi)
    topic = world.topic
    for place, body in enumerate(documents):
        seat = world.budi.in_(world.group)
        seat.sends_document(f"jawaban-Sari-{place}.pdf", body, topic=topic)
        await world.settle()
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    return number


async def publishes(world: World, title: str = TITLE) -> None:
    await taps(world, world.budi, "Umumkan")
    await fills(world, world.budi, "> Tanpa data pribadi", title, "Jumlah pemilih tiap kecamatan",
                "> Setiap saat", "> Lewati", "> Umumkan")  # fmt: skip


def lines(world: World) -> int:
    return sum(LINE in message.text for message in world.group.messages)


async def test_a_given_document_is_published_after_the_wait_under_a_new_title(
    world: World,
) -> None:
    number = await gives(world, written_by("Sari Wulandari"))
    await lists_exemption(world)
    await world.turn_to(datetime(2027, 1, 4, 8, 5, tzinfo=WIB))
    assert lines(world) == 0
    await world.turn_to(ASKED)
    assert f"{LINE} (1)" in shown(world, LINE).text

    await taps(world, world.wati, "Periksa dokumen")
    assert not any("Dokumen 1 dari 1" in m.text for m in world.group.messages)
    await taps(world, world.budi, "Periksa dokumen")
    page = shown(world, "Dokumen 1 dari 1")
    await taps(world, world.budi, "📎 jawaban-Sari-0.pdf")
    await taps(world, world.budi, "Umumkan")
    await taps(world, world.budi, "Memuat data pribadi")
    assert "Dokumen seperti itu tidak diumumkan" in world.budi.last.text
    await taps(world, world.budi, "Batalkan")
    await taps(world, world.budi, "Periksa dokumen")
    await taps(world, world.budi, "Umumkan")
    await fills(world, world.budi, "> Tanpa data pribadi", TITLE, "Jumlah pemilih tiap kecamatan",
                "> Setiap saat", "> Lewati")  # fmt: skip
    assert SUBJECT not in form_text(world, world.budi)
    await taps(world, world.budi, "Umumkan")

    assert "permohonannya tidak disebut" in shown(world, TITLE).text
    [file] = await opened_by(world)
    assert b"Sari" not in file
    [sent] = [m.content["document"] for m in world.rina.chat if m.content.get("document")]
    assert sent["file_name"] == "Rekapitulasi pemilih 2025-2026.pdf"
    assert not got(world.rina, number)
    [event] = await rows(world, "SELECT * FROM event WHERE name = 'disclosure-decided'")
    assert event["written"] is None
    world.budi.in_(world.group).presses("Umumkan", on=page, earlier=True)
    await world.settle()
    assert "sudah diputus" in world.budi.toast

    await withholds(world)
    assert "ralat menarik sesuatu" in shown(world, "ditarik dari daftar").text
    assert await opened_by(world) == []
    assert [row["state"] for row in await rows(world, "SELECT state FROM list_entry")] == [
        "withdrawn"
    ]


async def test_what_the_ppid_keeps_private_is_not_asked_about_again(world: World) -> None:
    await gives(world, written_by("A"), written_by("B", pages=2))
    await world.turn_to(ASKED)
    await taps(world, world.budi, "Periksa dokumen")
    page = shown(world, "Dokumen 1 dari 2")
    await taps(world, world.budi, "Lewati")
    await taps(world, world.budi, "Jangan")
    assert "jawaban-Sari-0" in shown(world, "Dokumen 1 dari 1").text
    await taps(world, world.budi, "Jangan")
    world.budi.in_(world.group).presses("Jangan", on=page, earlier=True)
    await world.settle()
    assert "sudah diputus" in world.budi.toast
    await world.turn_to(datetime(2027, 3, 1, 8, 5, tzinfo=WIB))
    assert lines(world) == 1
    assert await rows(world, "SELECT id FROM list_entry") == []


async def test_an_office_may_be_asked_at_once_and_old_words_are_refused() -> None:
    at_once = Disclosure(wait=0, told="at_once")
    async with opened(disclosure=at_once) as world:
        await world.files(world.rina)
        await answers(world, world.budi, "Jumlahnya 47.100.")  # words are no document
        await gives(world, written_by("A"))
        await world.turn_to(datetime(2026, 11, 25, 8, 5, tzinfo=WIB))
        assert f"{LINE} (1)" in shown(world, LINE).text
        await taps(world, world.budi, "Periksa dokumen")
        await publishes(world, SUBJECT)
        assert "judul dan ringkasan baru" in world.budi.toast
        assert await rows(world, "SELECT id FROM list_entry") == []
        await world.turn_to(datetime(2026, 11, 26, 8, 5, tzinfo=WIB))
        assert lines(world) == 1
