"""Files of strangers: what reaches the officers, what does not, and what both sides are told."""

import pytest

from tests.prelude import SandboxMessage, World, got, rows, shown
from tests.stories.delivery.acts import handles_what_was_written
from tests.stories.objections.acts import begins_objection, enclosed
from tests.uploads import hidden_samples, strangers


def files(chat: list[SandboxMessage]) -> list[bytes]:
    """Return what the bot sent as files into a chat."""
    return [message.file.content for message in chat if message.from_bot and message.file]


async def gives_material(world: World) -> None:
    """Say of what was just sent that it belongs to the request."""
    await world.settle()
    await world.press(world.sari, "Bahan permohonan")
    await world.burst_passes()


async def test_a_picture_given_as_material_arrives_without_its_place(filed: World) -> None:
    filed.sari.sends_document("rumah.jpg", strangers.picture_with_place(), "Lokasi TPS")
    await gives_material(filed)
    [body] = files(filed.group.messages)
    assert b"street" not in body
    assert b"Exif" not in body
    assert shown(filed, "Lokasi TPS").content["document"]["file_name"] == "rumah.jpg"


async def test_a_file_is_sent_up_once_and_then_by_its_new_name(filed: World) -> None:
    filed.sari.sends_document("surat.pdf", strangers.pdf_with_marks())
    await gives_material(filed)
    [first] = await rows(filed, "SELECT sent_file_id FROM upload")
    assert shown(filed, "").content["document"]["file_id"] == first["sent_file_id"]


async def test_a_refused_file_leaves_its_words_and_both_sides_know_why(filed: World) -> None:
    sent = filed.sari.sends_document("surat.pdf", strangers.pdf(password="x"), "Surat kuasa saya")
    await filed.settle()
    assert (
        "terkunci dengan kata sandi" in got(filed.sari, "Silakan simpan tanpa kata sandi")[-1].text
    )
    assert got(filed.sari, "tanpa kata sandi")[-1].reply_to is sent
    await gives_material(filed)
    assert files(filed.group.messages) == []
    assert "terkunci dengan kata sandi" in shown(filed, "Surat kuasa saya").text


async def test_who_opens_a_refused_file_in_private_is_told_why_it_does_not_come(
    filed: World,
) -> None:
    filed.budi.starts()
    slides = strangers.open_document(kind="presentation")
    await filed.after(filed.sari.sends_document("surat.odp", slides, "Surat"))
    await filed.presses_in_group(filed.budi, "Buka di obrolan pribadi")
    assert files(filed.budi.chat) == []
    assert "Simpan sebagai PDF" in filed.budi.last.text


@pytest.mark.journey
@pytest.mark.parametrize("at_once", [True, False])
async def test_a_letter_of_word_is_passed_on_in_its_plain_words(
    filed: World, *, at_once: bool
) -> None:
    letter = filed.sari.sends_document("surat.docx", strangers.word(), "Mohon ditambahkan")
    if not at_once:  # it is read before it is known what it is for
        await filed.settle()
    await gives_material(filed)
    assert files(filed.group.messages) == [b"Surat\n"]
    post = shown(filed, "Mohon ditambahkan")
    assert post.content["document"]["file_name"] == "surat.txt"
    assert post.text.count("Hanya tulisannya, dari dokumen Word") == 1
    assert got(filed.sari, "kirim juga sebagai PDF atau foto")[-1].reply_to is letter


async def test_a_workbook_is_passed_on_as_its_cells_show_it(filed: World) -> None:
    filed.sari.sends_document("rekap.xlsx", hidden_samples.sheet(), "Rekap")
    await gives_material(filed)
    assert len(files(filed.group.messages)) == 1
    assert "Hanya isi sel yang tampak" in shown(filed, "Rekap").text
    assert got(filed.sari, "isi sel yang tampak saja")


@pytest.mark.journey
async def test_an_album_keeps_what_is_fit_and_the_words_of_what_is_not(filed: World) -> None:
    filed.sari.sends_album(
        [
            ("satu.pdf", strangers.pdf(password="x")),
            ("dua.pdf", strangers.pdf()),
            ("tiga.pdf", strangers.pdf()),
        ],
        "Tiga surat",
    )
    await gives_material(filed)
    assert len(files(filed.group.messages)) == 2
    assert "terkunci dengan kata sandi" in shown(filed, "Tiga surat").text


async def test_a_part_refused_while_its_album_waits_leaves_it(filed: World) -> None:
    sari = filed.sari
    names = [("satu.pdf", ""), ("dua.pdf", "x"), ("tiga.pdf", "")]
    sari.sends_album([(name, strangers.pdf(password=word)) for name, word in names], "Tiga surat")
    await handles_what_was_written(filed)
    while await filed.parts.sender.once() or filed.parts.sender.shortest_wait:
        filed.clock.let_pass(1.0)
    sari.presses("Bahan permohonan")
    await handles_what_was_written(filed)
    await filed.burst_passes()
    assert len(files(filed.group.messages)) == 2
    assert shown(filed, "Tiga surat").media == "document"
    assert "terkunci dengan kata sandi" in shown(filed, "tidak diteruskan").text


@pytest.mark.journey
async def test_a_large_file_is_left_to_a_button_and_called_unchecked(filed: World) -> None:
    filed.budi.starts()
    filed.sari.sends_document("peta.pdf", b"%PDF-" + b"x" * (23 * 1024 * 1024), "Peta")
    await gives_material(filed)
    assert files(filed.group.messages) == []
    assert "di atas 23 MB: tidak diperiksa" in shown(filed, "Peta").text
    await filed.presses_in_group(filed.budi, "Buka di obrolan pribadi")
    assert len(files(filed.budi.chat)) == 1


@pytest.mark.journey
async def test_a_file_that_shows_who_somebody_is_moves_out_of_the_group(filed: World) -> None:
    filed.budi.starts()
    filed.sari.sends_photo(strangers.picture(), "Surat pengantar RT")
    await gives_material(filed)
    await filed.presses_in_group(filed.wati, "Ini identitas")
    assert len(files(filed.group.messages)) == 1
    await filed.presses_in_group(filed.budi, "Ini identitas")
    assert files(filed.group.messages) == []
    assert "dipindahkan dari grup" in shown(filed, "Surat pengantar RT").text
    await filed.presses_in_group(filed.budi, "Buka di obrolan pribadi")
    assert len(files(filed.budi.chat)) == 1
    names = [row["name"] for row in await rows(filed, "SELECT name FROM event")]
    assert "file-hidden" in names


async def test_an_album_moves_out_whole_by_the_button_below_it(filed: World) -> None:
    filed.sari.sends_album([(f"{n}.jpg", strangers.picture()) for n in range(3)], "KTP")
    await gives_material(filed)
    assert len(files(filed.group.messages)) == 3
    await filed.presses_in_group(filed.budi, "Ini identitas")
    assert files(filed.group.messages) == []
    assert "dipindahkan dari grup" in shown(filed, "KTP").text


async def test_a_refused_enclosure_of_an_objection_leaves_its_words(world: World) -> None:
    await begins_objection(world)
    world.sari.sends_document("surat.pdf", strangers.pdf(password="x"), "Surat tanggal 3 November")
    await world.after(world.sari.sends_voice())
    await world.press(world.sari, "Kirim keberatan")
    assert "terkunci dengan kata sandi" in shown(world, "Surat tanggal 3 November").text
    assert [message.media for message in enclosed(world)] == ["", "voice"]
