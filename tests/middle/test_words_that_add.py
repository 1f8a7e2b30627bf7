"""Words that somebody wrote outside a form: whose request they add to, and what they are about."""

import pytest

from bot.actions.conversation import possible_requests
from bot.buttons.request_buttons import InsistOnRequest, Meaning, SayMeaning
from bot.dispatch import private_messages, unclear_message_answers
from sandbox import Person as Somebody
from storage import citizen_drafts
from tests.middle.people import citizen, message, the_case, waiting
from tests.prelude import Content, Turn, World

WANTED = "Saya minta salinan data pemilih tetap per kecamatan tahun 2024"


async def writes(turn: Turn, somebody: Somebody, words: str, number: int = 900) -> None:
    said = message(somebody, words, message_id=number, sent_at=turn.now)
    await private_messages.handle_message(turn, await citizen(turn, somebody), said)


async def in_group(turn: Turn, words: str) -> bool:
    return any(row.chat == "group" and words in str(row.payload) for row in await waiting(turn))


async def to_chat(turn: Turn, somebody: Somebody) -> str:
    return str([row.payload for row in await waiting(turn) if row.chat == str(somebody.id)])


async def test_what_completes_a_request_goes_to_its_officers(incomplete: World, turn: Turn) -> None:
    words = "Rinciannya per desa dan per jenis kelamin"
    await writes(turn, incomplete.sari, words)
    assert await in_group(turn, words)


async def test_who_changes_a_file_that_nobody_kept_is_told_to_write_anew(
    answered: World, turn: Turn
) -> None:
    photo = message(answered.sari, content=Content(kind="photo", file_id="p1", text="Foto"))
    await private_messages.handle_edit(turn, await citizen(turn, answered.sari), photo)
    assert "tidak dapat kami catat lagi" in await to_chat(turn, answered.sari)


@pytest.mark.parametrize("waits", [True, False])
async def test_the_only_objection_that_waits_is_the_one_that_is_meant(
    objected: World, turn: Turn, *, waits: bool
) -> None:
    if not waits:
        await turn.tx.run("UPDATE objection SET state = 'withdrawn'")
    await writes(turn, objected.sari, "Bagaimana status keberatan saya?")
    said = await to_chat(turn, objected.sari)
    assert ("tidak ada keberatan yang berjalan" not in said) is waits


@pytest.mark.parametrize(
    ("words", "told"), [("Berapa lama prosesnya?", True), ("Apakah ada biayanya?", False)]
)
async def test_how_long_it_takes_is_told_of_the_request_that_runs(
    filed: World, turn: Turn, words: str, *, told: bool
) -> None:
    await writes(turn, filed.sari, words)
    number = (await the_case(turn)).number
    assert (number in await to_chat(turn, filed.sari)) is told


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("iya", Meaning.REQUEST),
        ("hapus", Meaning.NOTHING),
        ("bukan", None),
        ("Tanyakan ke petugas", Meaning.QUESTION),
        ("entah", None),
    ],
)
async def test_what_kept_words_are_may_be_typed(
    answered: World, turn: Turn, typed: str, meaning: Meaning | None
) -> None:
    sari = await citizen(turn, answered.sari)
    await possible_requests.keep_words(turn, sari, message(answered.sari, WANTED))
    found = await unclear_message_answers.typed_answer(turn, sari, typed)
    assert found == (meaning and SayMeaning(meaning))


async def test_of_the_office_only_what_is_known_is_told(filed: World, turn: Turn) -> None:
    await writes(turn, filed.sari, "Alamat kantornya di mana?")
    told = await to_chat(turn, filed.sari)
    assert "Situs: " in told
    assert "Telepon: " not in told


@pytest.mark.parametrize(("matter", "wanted"), [("ktp", True), ("sim", False)])
async def test_words_are_a_request_only_for_the_matter_that_they_were_kept_for(
    answered: World, turn: Turn, matter: str, *, wanted: bool
) -> None:
    sari = await citizen(turn, answered.sari)
    assert await possible_requests.keep_words(
        turn, sari, message(answered.sari, WANTED, sent_at=turn.now), "ktp"
    )
    await unclear_message_answers.insist_on_request(turn, sari, InsistOnRequest(matter))
    draft = await citizen_drafts.find(turn.tx, sari.id)
    assert (draft is not None and "wanted" in draft.answers) is wanted
