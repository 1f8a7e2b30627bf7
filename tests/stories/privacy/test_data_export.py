"""/dataku: everything about me, at once, for me alone."""

from storage.database import load_queries
from storage.personal_data import SOURCES
from tests.prelude import NIK, World, writes
from tests.stories.acts import answers, prompt
from tests.stories.privacy.acts import asks_for_data
from tests.walking import ADDRESS, NAME, group_text, rows

BY_ITSELF = {"person", "cases"}
"""Tables that the file writes out from what the desk knows of them already."""
WITHIN = {
    "answer": "its parts are messages of the case",
    "answer_part": "they are messages of the case",
    "unsent_reply": "what an officer wrote and did not send: the office's own",
    "unsent_part": "its messages, which stand among the case's too",
    "link": "which message belongs to what; the messages themselves are there",
    "reminder": "plans of the office; those that went out are messages that were sent",
    "muted": "that notes were silenced, by case",
    "exemption": "what the office weighs of its own information",
    "transcript": "the officers' note of a voice message that is there",
    "rights_request": "asked and answered",
    "list_entry": "what the office publishes, in words of its own",
    "attempt": "wrong tries of one day, by a keyed hash of the account",
    "officer": "the office's own people",
    "appointment": "the office's own people",
    "absence": "the office's own people",
    "absence_case": "which case an officer held",
    "sheet": "an officer's form",
    "submission": "an officer's form",
    "paper_signature": "the office's own signatures",
    "incident_case": "told by its own notice (Art 46)",
    "untold": "told within a day (Art 45)",
    "leaver": "being forgotten at this moment",
    "destruction": "the office's list by the archive schedule; the person is told (Art 45)",
    "search": "an officer's search",
}


async def a_rich_life(world: World) -> None:
    """File, add, be looked at, be answered, object, ask outside, leave a draft."""
    await world.files(world.sari)
    await world.say(world.sari, "Mohon per desa juga.")
    await writes(world, world.budi, "Catatan: orang ini sering bertanya.")
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")
    world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang dicari di gudang.")
    await world.replies_leave()
    await answers(world, world.budi, "Terlampir datanya untuk Ibu.")


async def test_the_file_holds_everything_and_comes_at_once_to_this_chat_alone(
    world: World,
) -> None:
    await a_rich_life(world)
    await world.talks(world.sari, "/permohonan", "Salinan anggaran logistik 2026")
    words = await asks_for_data(world)
    for expected in (
        NAME, NIK, ADDRESS, str(world.sari.id), "001/PPID/KPU-KLT/XI/2026",
        "Salinan daftar pemilih tetap per kecamatan", "Penelitian skripsi", "Mohon per desa juga.",
        "Sedang dicari di gudang.", "Terlampir datanya untuk Ibu.", "anggaran logistik",
        "Siapa yang membuka data diri Anda", "): data diri dibuka", "petugas pelayanan",
        "Perorangan", "Tanda-Bukti-Penerimaan", "001/PDP/2026",
    ):  # fmt: skip
        assert expected in words, expected
    assert "sering bertanya" not in words
    assert "Budi" not in words
    assert NAME not in group_text(world)
    assert [m for m in world.rina.chat if m.file] == []
    told = await rows(world, "SELECT kind, outcome, delivered_at IS NOT NULL FROM rights_request")
    assert told == [("access", "granted", 1)]
    events = await rows(world, "SELECT name FROM event WHERE name LIKE 'right-%' ORDER BY id")
    assert events == [("right-asked",), ("right-answered",), ("right-told",)]


async def test_every_table_that_can_name_a_person_is_in_the_file_or_has_a_reason(
    world: World,
) -> None:
    """A new table with a person, a case or a chat in it is forgotten by nobody."""
    named = await rows(
        world,
        "SELECT DISTINCT t.name FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND c.name IN "
        "('person_id', 'case_id', 'objection_id', 'answer_id', 'chat_id', 'chat', 'telegram_id')",
    )
    read = " ".join(load_queries("personal_data").values())
    missing = {
        str(name)
        for (name,) in named
        if f" {name}" not in read and name not in BY_ITSELF and name not in WITHIN
    }
    assert missing == set()
    assert set(SOURCES) == set(load_queries("personal_data"))


async def test_the_file_speaks_the_persons_language_and_no_internal_name(world: World) -> None:
    await a_rich_life(world)
    await world.talks(world.sari, "/bahasa", "> Jawa")
    words = await asks_for_data(world)
    for expected in ("petugas (", "panyuwun: panyuwunan", "Jawa (krama)"):
        assert expected in words, expected
    assert "decision outcome" not in words
