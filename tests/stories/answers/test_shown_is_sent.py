"""What an officer was shown of an act is what its reader gets, of each kind and in each way."""

import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.desk import rehearsal
from bot.domain.law.shown_draft import KEPT_FOR
from tests.prelude import World, fills, rows, shown, taps, writes
from tests.stories.acts import answers
from tests.stories.answers.acts import (
    corrects,
    given,
    lists_exemption,
    refuses,
    sends_refusal,
    withholds,
)
from tests.stories.calendar.acts import changes, day_off
from tests.stories.objections.acts import UPHELD, contested, judges
from tests.stories.outside_chat.acts import enters
from tests.stories.requests.acts import closed, extends, lists_missing
from tests.stories.submissions.drafting import drafts_extension, staffed
from tests.uploads import strangers

Act = Callable[[World], Awaitable[object]]
_QUOTE = re.compile(r"</?blockquote[^>]*>")
READY, SEND = "Siap, lihat pratinjau", "Kirim ke pemohon"


def says(world: World, words: str) -> list[tuple[int, str]]:
    """Return which calls wrote these words to the requester, or for officers to pass on."""
    readers = {world.sari.id} if world.sari.chat else set[int]()
    calls = [(at, one.params) for at, one in enumerate(world.telegram.journal) if not one.error]
    sent = [
        (at, said) for at, said in calls if said.get("chat_id") in (readers or {world.group.id})
    ]
    return [(at, str(said["text"])) for at, said in sent if words in str(said.get("text", ""))]


def shown_before(world: World, call: int) -> str:
    """Return all that officers were shown before a call, in the group and in private."""
    officers = {world.group.id, world.budi.id, world.wati.id}
    before = [one.params for one in world.telegram.journal[:call]]
    said = [str(one.get("text", "")) for one in before if one.get("chat_id") in officers]
    return _QUOTE.sub("", "\n".join(said))


def grants(words: str, *labels: str) -> Act:
    async def act(world: World) -> None:
        await world.files(world.sari)
        await world.begins_answer(world.budi)
        await writes(world, world.budi, words)
        await world.after(world.budi.in_(world.group).presses(READY))
        await taps(world, world.budi, *labels, SEND)

    return act


def decides(*steps: str, exempt: bool = False) -> Act:
    async def act(world: World) -> None:
        await world.files(world.sari)
        if exempt:
            await lists_exemption(world)
        await taps(world, world.budi, "Jawaban resmi", "Keputusan lain")
        await fills(world, world.budi, *steps, "> Ditulis di sini", "> lanjut ke jawaban")
        await sends_refusal(world)

    return act


async def refused(world: World) -> None:
    await world.files(world.sari)
    await lists_exemption(world)
    await refuses(world)
    await sends_refusal(world)


async def files_enclosed(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    seat = world.budi.in_(world.group)
    body = strangers.pdf()
    await world.after(seat.sends_document("rekap.pdf", body, reply_to=world.draft(world.budi)))
    await taps(world, world.budi, READY, SEND)


def on_request(act: Act, *before: Act) -> Act:
    async def whole(world: World) -> None:
        for one in (*before, act):
            await one(world)

    return whole


async def files(world: World) -> None:
    await world.files(world.sari)


async def english(world: World) -> None:
    await rows(world, "UPDATE person SET language = 'en'")


async def signed(world: World) -> None:
    await files(world)
    joko, siti = await staffed(world)
    await drafts_extension(world, joko)
    await taps(world, siti, "Kirim")


async def proposed(world: World) -> None:
    await contested(world)
    agreed = "Pemohon melihat lampirannya di kantor pada 1 Desember 2026."
    await fills(world, world.wati, "> Tanggapi keberatan", "> Selesai musyawarah", agreed)
    await fills(world, world.wati, "> Lanjut", f"> {SEND}")


NOT_KNOWN = ("> Tidak dikuasai", "Dinas Kependudukan Klaten")
PARTLY = (
    *("> Dikabulkan sebagian", "> Tidak dikuasai", "> Tidak diketahui"),
    *("Data per desa tidak pernah kami kumpulkan.", "Jumlah per kecamatan"),
)
ACTS: dict[str, tuple[str, Act]] = {
    "granted in its words": ("JAWABAN RESMI", grants("Jumlahnya 47.", "Dalam teks jawaban")),
    "granted at the office": ("JAWABAN RESMI", grants("Silakan.", "Dilihat atau diambil")),
    "granted by post": ("JAWABAN RESMI", grants("Silakan.", "Dikirim lewat pos")),
    "granted by a link": ("JAWABAN RESMI", grants("Unduh di https://kpu.go.id/dpt.")),
    "granted with a file": ("JAWABAN RESMI", files_enclosed),
    "granted in part": ("JAWABAN RESMI", decides(*PARTLY, "> Gratis")),
    "refused": ("JAWABAN RESMI", refused),
    "not held": ("JAWABAN RESMI", decides(*NOT_KNOWN)),
    "not documented": ("JAWABAN RESMI", decides("> Belum didokumentasikan", "> Ya")),
    "extension": ("PERPANJANGAN", on_request(extends, files)),
    "extension, signed": ("PERPANJANGAN", signed),
    "list of what is missing": ("PEMBERITAHUAN KEKURANGAN", on_request(lists_missing, files)),
    "not processed": ("tidak diproses", closed),
    "correction": ("RALAT", on_request(lambda w: corrects(w, "Yang benar 47.", "a.pdf"), given)),
    "long extension": (
        "PERPANJANGAN",
        on_request(lambda world: extends(world, "Dokumen di arsip. " * 110), files, english),
    ),
    "withholding": ("RALAT", on_request(withholds, given)),
    "answer to an objection": (
        "TANGGAPAN",
        on_request(lambda world: judges(world, "Menguatkan", UPHELD), contested),
    ),
    "proposal of an agreement": ("USUL KESEPAKATAN", proposed),
}


@pytest.mark.parametrize("name", ACTS)
async def test_what_arrives_was_shown_word_by_word(world: World, name: str) -> None:
    words, act = ACTS[name]
    await act(world)
    told = says(world, words)
    assert told
    for call, said in told:
        assert _QUOTE.sub("", said) in shown_before(world, call)
    assert await rows(world, "SELECT about FROM shown_draft") == []
    left = [one.text for one in (*world.group.messages, *world.budi.chat) if not one.deleted]
    assert not any("yang sampai pada pemohon" in one for one in left)


BY_HAND: dict[str, tuple[str, Act]] = {
    "answer": ("JAWABAN RESMI", lambda world: answers(world, world.budi, "Jumlahnya 47.")),
    "extension": ("PERPANJANGAN", extends),
}


@pytest.mark.parametrize("name", BY_HAND)
async def test_what_officers_pass_on_was_shown_word_by_word(world: World, name: str) -> None:
    words, act = BY_HAND[name]
    await enters(world, world.budi)
    await act(world)
    *_, (call, said) = says(world, words)
    assert _QUOTE.sub("", said) in shown_before(world, call)


async def test_what_changed_since_it_was_shown_is_shown_anew_and_says_what(world: World) -> None:
    await files(world)
    steps = (
        "> Tindakan lain",
        "> Perpanjang waktu",
        "> Belum dikuasai",
        "Dokumen masih di arsip kecamatan.",
    )
    await fills(world, world.budi, *steps)
    await changes(world, *day_off("16 Desember 2026"))
    form = shown(world, "Perpanjangan waktu jawaban")
    await world.after(world.budi.in_(world.group).presses("beri tahu pemohon", on=form))
    assert "Periksa yang baru" in world.budi.toast
    assert says(world, "PERPANJANGAN") == []
    assert "Berubah sejak terakhir dilihat" in shown(world, "Perpanjangan waktu jawaban").text
    await taps(world, world.budi, "beri tahu pemohon")
    assert len(says(world, "PERPANJANGAN")) == 1


async def test_what_was_shown_and_came_to_nothing_is_forgotten(world: World) -> None:
    await files(world)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Jumlahnya 47.")
    await taps(world, world.budi, READY)
    assert len(await rows(world, "SELECT 1 FROM shown_draft")) == 1
    await rehearsal.FORGET_OLD(world.desk, world.clock.now() + KEPT_FOR)
    assert len(await rows(world, "SELECT 1 FROM shown_draft")) == 1
    await rehearsal.FORGET_OLD(world.desk, world.clock.now() + KEPT_FOR + timedelta(seconds=1))
    assert await rows(world, "SELECT 1 FROM shown_draft") == []
