"""What is granted is given: in files, behind a link, or as the officer says in one tap."""

import json

import pytest

from tests.letters.samples import text_of
from tests.prelude import Person, World, fills, got, rows, shown, taps, writes
from tests.stories.acts import unfolded
from tests.stories.letters.acts import content, letters
from tests.stories.submissions.drafting import staffed

SUBJECT = "Salinan daftar pemilih tetap per kecamatan"
SAID = ["Dalam teks jawaban", "Dilihat atau diambil di kantor", "Dikirim lewat pos atau surel"]


async def previews(world: World, officer: Person, *words: str) -> list[str]:
    """Grant all that was asked, write the words, and return what is offered before the preview."""
    await world.begins_answer(officer)
    for text in words:
        await writes(world, officer, text)
    await world.after(officer.in_(world.group).presses("Siap, lihat pratinjau"))
    return [one for one in world.group.messages if not one.deleted and one.buttons][-1].buttons


async def encloses(world: World, officer: Person) -> None:
    """Send a file into the answer that is being written."""
    seat = officer.in_(world.group)
    await world.after(seat.sends_document("rekap.pdf", b"PDF-1.7", reply_to=world.draft(officer)))


async def told(world: World) -> dict[str, object]:
    """Return what the event says of how the answer gave what it granted."""
    [row] = await rows(world, "SELECT facts FROM event WHERE name = 'answer-sent'")
    facts: dict[str, object] = json.loads(row["facts"])
    return {name: facts.get(name) for name in ("giving", "files")}


def notice(person: Person) -> str:
    """Return the words of the newest written notice as a letter."""
    [letter] = [m for m in letters(person) if m.file and "Pemberitahuan-T" in m.file.name]
    return " ".join(text_of(content(letter)).split())


async def test_an_ok_without_a_file_never_becomes_a_document(filed: World) -> None:
    buttons = await previews(filed, filed.budi, "ok")
    assert buttons[:3] == SAID
    await taps(filed, filed.budi, SAID[0])
    assert "yang tertulis dalam jawaban ini" in shown(filed, "Pratinjau jawaban resmi").text
    await taps(filed, filed.budi, "Kirim ke pemohon")
    _, folded = unfolded(got(filed.sari, "JAWABAN RESMI")[0])
    assert "d. Informasi yang diberikan: yang tertulis dalam jawaban ini." in folded
    assert SUBJECT not in folded
    assert "diberikan : yang tertulis dalam jawaban ini. “ok”" in notice(filed.sari)
    assert await told(filed) == {"giving": "text", "files": 0}


@pytest.mark.parametrize(
    ("label", "giving", "given", "way"),
    [
        (
            SAID[1],
            "office",
            "(dilihat atau diambil di kantor, belum diserahkan bersama jawaban ini)",
            "dilihat atau diambil di kantor.",
        ),
        (
            SAID[2],
            "sent",
            "(dikirim lewat pos atau surel, terpisah dari jawaban ini)",
            "dikirim lewat pos atau surel.",
        ),
    ],
)
async def test_what_is_given_apart_from_the_answer_is_said_in_notice_letter_event_and_history(
    filed: World, label: str, giving: str, given: str, way: str
) -> None:
    await previews(filed, filed.budi, "Silakan.")
    await taps(filed, filed.budi, SAID[0], "Ubah: informasinya di mana", label, "Kirim ke pemohon")
    _, folded = unfolded(got(filed.sari, "JAWABAN RESMI")[0])
    for words in (folded, notice(filed.sari)):
        assert f"{SUBJECT} {given}" in words
        assert way in words
    assert await told(filed) == {"giving": giving, "files": 0}
    assert "Catat penyerahan" in shown(filed, "Jawaban resmi sampai").text


async def test_a_file_speaks_for_itself_and_needs_no_more_taps_than_before(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await encloses(filed, filed.budi)
    await taps(filed, filed.budi, "Siap, lihat pratinjau")
    buttons = shown(filed, "Pratinjau jawaban resmi").buttons
    [send] = [label for label in buttons if "Kirim" in label]
    assert send == "📨 Kirim ke pemohon"
    assert "Beri sebagian saja" not in str(buttons), "it is given whole"
    await taps(filed, filed.budi, send)
    assert f"{SUBJECT} (1 berkas bersama jawaban ini)" in notice(filed.sari)
    assert await told(filed) == {"giving": "files", "files": 1}
    assert "Catat penyerahan" not in shown(filed, "Jawaban resmi sampai").text


async def test_a_link_speaks_for_itself(filed: World) -> None:
    await previews(filed, filed.budi, "Unduh di https://kab-klaten.kpu.go.id/dpt sampai Jumat.")
    await taps(filed, filed.budi, "Kirim ke pemohon")
    assert f"{SUBJECT} (lewat tautan dalam jawaban ini)" in notice(filed.sari)
    assert await told(filed) == {"giving": "link", "files": 0}


async def test_who_drafts_says_how_it_is_given_and_the_ppid_signs_that(filed: World) -> None:
    joko, siti = await staffed(filed)
    await previews(filed, joko, "Silakan datang.")
    await taps(filed, joko, SAID[1], "Ajukan ke PPID")
    assert "dilihat atau diambil di kantor" in shown(filed, "Untuk PPID").text
    await taps(filed, siti, "Kirim")
    assert await told(filed) == {"giving": "office", "files": 0}


async def test_the_signed_letter_alone_is_no_information_that_is_given(filed: World) -> None:
    await taps(filed, filed.budi, "Jawaban resmi", "Keputusan lain", "Dikabulkan seluruhnya")
    await fills(filed, filed.budi, "Daftar pemilih, 26 lembar", "> Gratis")
    await fills(filed, filed.budi, "> Surat bertanda tangan", "125/HM.02-SD/3310/2026")
    await fills(filed, filed.budi, "24 November 2026", "Siti Aminah, PPID", "> lanjut ke jawaban")
    await encloses(filed, filed.budi)
    await filed.after(filed.budi.in_(filed.group).presses("Siap, lihat pratinjau"))
    await taps(filed, filed.budi, "Tambah lagi")
    await encloses(filed, filed.budi)
    await taps(filed, filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert await told(filed) == {"giving": "files", "files": 2}


async def test_a_refusal_gives_nothing_and_asks_nothing(filed: World) -> None:
    await taps(filed, filed.budi, "Jawaban resmi", "Keputusan lain", "Belum didokumentasikan", "Ya")
    await fills(filed, filed.budi, "> Ditulis di sini", "> lanjut ke jawaban")
    await writes(filed, filed.budi, "Mohon maaf.")
    await taps(filed, filed.budi, "Siap, lihat pratinjau")
    [send] = [
        label for label in shown(filed, "Pratinjau jawaban resmi").buttons if "Kirim" in label
    ]
    assert send == "📨 Kirim ke pemohon"
    await taps(filed, filed.budi, send)
    assert await told(filed) == {"giving": None, "files": None}
