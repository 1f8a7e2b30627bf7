"""What officers hand over: what is kept, until when it is awaited, and to whom it is shown."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pydantic import ValidationError

from bot.actions.delivery import kept_files
from bot.actions.delivery.kept_files import OriginalAnswers
from bot.domain.message import LARGEST_FETCHED, MEGABYTE, ContentKind
from bot.domain.records.kept_file import KeptAbout, KeptFile, KeptState
from bot.transport.outbound import paper_files
from bot.transport.outbound.paper_files import PaperError
from storage import file_archive, people
from tests.middle.people import officer, refused, the_case, waiting
from tests.prelude import Content, Turn, World, require, rows


def content(file: str | None = "F1", size: int = 5, kind: ContentKind = "document") -> Content:
    return Content(kind=kind, file_id=file, file_name="rekap.pdf", file_size=size)


async def keep(turn: Turn, given: Content, about: KeptAbout = KeptAbout.ANSWER) -> None:
    await kept_files.keep_file(turn, about, given, (-1, 800), await the_case(turn))


async def the_file(turn: Turn) -> KeptFile:
    return require(await file_archive.get(turn.tx, 1), "unknown")


async def kept(turn: Turn, given: Content, about: KeptAbout = KeptAbout.ANSWER) -> KeptFile:
    await keep(turn, given, about)
    return await the_file(turn)


async def told(turn: Turn, words: str) -> int:
    """Return how often the group is to be told something with these words."""
    return len([row for row in await waiting(turn) if words in str(row.payload.get("text"))])


async def opens(turn: Turn, world: World, kept_id: int = 1) -> None:
    await people.add_person(turn.tx, world.budi.id, "id", turn.now)
    await kept_files.send_kept_file(turn, await officer(turn, world.budi), kept_id)


async def test_an_officer_sees_a_kept_file_in_private(filed: World, turn: Turn) -> None:
    await keep(turn, content())
    await opens(turn, filed)
    [sent] = [row for row in await waiting(turn) if row.chat == str(filed.budi.id)]
    assert sent.payload["document"] == "F1"


async def test_of_a_restricted_case_no_file_is_shown(restricted: World, turn: Turn) -> None:
    await keep(turn, content())
    with refused("case-restricted"):
        await opens(turn, restricted)


@pytest.mark.parametrize(("kept_id", "file"), [(7, "F1"), (1, "")])
async def test_what_is_not_there_is_shown_to_nobody(
    filed: World, turn: Turn, kept_id: int, file: str
) -> None:
    await keep(turn, content())
    await turn.tx.run("UPDATE kept_file SET file_id = :file", file=file)
    with refused("kept-file-gone"):
        await opens(turn, filed, kept_id)


async def test_who_never_wrote_to_the_bot_is_led_there_first(filed: World, turn: Turn) -> None:
    await keep(turn, content())
    before = len(await waiting(turn))
    await kept_files.send_kept_file(turn, await officer(turn, filed.budi), 1)
    assert len(await waiting(turn)) == before


@pytest.mark.parametrize(
    "given", [content(kind="sticker"), content(None), Content(kind="text", text="kabar")]
)
async def test_what_is_no_file_is_not_kept(filed: World, given: Content) -> None:
    async with filed.desk.turn() as turn:
        await keep(turn, given)
    assert await rows(filed, "SELECT id FROM kept_file") == []


@pytest.mark.parametrize(("size", "asked"), [(LARGEST_FETCHED, 0), (LARGEST_FETCHED + 1, 1)])
@pytest.mark.usefixtures("filed")
async def test_of_a_file_too_large_the_office_is_asked_once_where_it_is(
    turn: Turn, size: int, asked: int
) -> None:
    for _ in range(2):
        await keep(turn, content(size=size))
    assert await told(turn, "rekap.pdf") == asked


@pytest.mark.usefixtures("filed")
async def test_a_public_file_too_large_has_no_original_to_be_placed(turn: Turn) -> None:
    await keep(turn, content(size=LARGEST_FETCHED + 1), KeptAbout.LIST_ENTRY)
    [said] = [row for row in await waiting(turn) if "rekap.pdf" in str(row.payload)]
    assert "reply_markup" not in said.payload


@pytest.mark.usefixtures("filed")
async def test_the_size_is_told_in_megabytes(turn: Turn) -> None:
    await keep(turn, content(size=34 * MEGABYTE))
    assert await told(turn, "34") == 1


@pytest.mark.parametrize(
    ("attempts", "pause"), [(0, 1), (3, 8), (11, 2048), (12, 3600), (13, 3600), (4000, 3600)]
)
async def test_a_file_is_tried_again_after_longer_pauses_up_to_an_hour(
    filed: World, attempts: int, pause: int
) -> None:
    async with filed.desk.turn() as turn:
        file = await kept(turn, content())
        await kept_files.postpone_fetch(turn, replace(file, attempts=attempts))
        now = turn.now
    [left] = await rows(filed, "SELECT due_at FROM kept_file")
    assert datetime.fromisoformat(left["due_at"]) - now == timedelta(seconds=pause)


@pytest.mark.parametrize(("attempts", "said"), [(3, 0), (4, 1), (5, 0)])
@pytest.mark.usefixtures("filed")
async def test_the_fifth_failure_is_said(turn: Turn, attempts: int, said: int) -> None:
    file = await kept(turn, content())
    await kept_files.postpone_fetch(turn, replace(file, attempts=attempts))
    assert await told(turn, "rekap.pdf") == said


@pytest.mark.parametrize(
    ("state", "attempts", "waits"),
    [("waiting", 4, True), ("waiting", 5, False), ("kept", 0, False), ("lost", 0, False)],
)
@pytest.mark.usefixtures("filed")
async def test_a_letter_waits_for_a_file_that_may_still_come(
    turn: Turn, state: KeptState, attempts: int, *, waits: bool
) -> None:
    file = replace(await kept(turn, content()), state=state, attempts=attempts)
    assert kept_files.are_awaited([file]) is waits


@pytest.mark.usefixtures("filed")
async def test_that_a_file_is_lost_is_said_once(turn: Turn) -> None:
    file = await kept(turn, content())
    for _ in range(2):
        await kept_files.record_lost_file(turn, file)
    assert await told(turn, "rekap.pdf") == 1


@pytest.mark.usefixtures("filed")
async def test_that_a_public_file_is_lost_is_said_once_and_asks_for_no_original(turn: Turn) -> None:
    file = await kept(turn, content(), KeptAbout.LIST_ENTRY)
    for _ in range(2):
        await kept_files.record_lost_file(turn, file)
    [said] = [row for row in await waiting(turn) if "rekap.pdf" in str(row.payload)]
    assert "reply_markup" not in said.payload


@pytest.mark.usefixtures("filed")
async def test_that_a_file_is_found_too_large_is_said_once(turn: Turn) -> None:
    file = await kept(turn, content())
    for _ in range(2):
        await kept_files.ask_original_place(turn, file)
    assert await told(turn, "rekap.pdf") == 1


@pytest.mark.usefixtures("filed")
async def test_that_a_file_is_laid_aside_is_said_once(turn: Turn) -> None:
    await keep(turn, content())
    before = len(await waiting(turn))
    for _ in range(2):
        await kept_files.park(turn, 1)
    assert len(await waiting(turn)) == before + 1


async def test_a_file_is_kept_once(filed: World) -> None:
    async with filed.desk.turn() as turn:
        file = await kept(turn, content())
        for _ in range(2):
            await kept_files.store_fetched(turn, file, b"%PDF")
    assert len(await rows(filed, "SELECT * FROM event WHERE name = 'file-kept'")) == 1


ORIGINAL = OriginalAnswers(
    kept_file=1, original_where="Lemari arsip 3", original_proof="Berkas rapat tanpa sidik"
)


async def test_where_an_original_is_kept_is_recorded_once(filed: World, turn: Turn) -> None:
    await keep(turn, content(size=LARGEST_FETCHED + 1))
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    await kept_files.record_original(turn, budi, case, ORIGINAL)
    with refused("original-known"):
        await kept_files.record_original(turn, budi, case, ORIGINAL)


async def test_of_a_file_that_is_kept_here_no_original_is_asked_for(
    filed: World, turn: Turn
) -> None:
    await keep(turn, content())
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    with refused("original-known"):
        await kept_files.record_original(turn, budi, case, ORIGINAL)


async def test_of_no_file_at_all_no_original_is_asked_for(filed: World, turn: Turn) -> None:
    budi, case = await officer(turn, filed.budi), await the_case(turn)
    with refused("original-known"):
        await kept_files.record_original(turn, budi, case, ORIGINAL)


@pytest.mark.parametrize(
    ("proof", "taken"),
    [
        ("0" * 64, True),
        ("9" * 64 + " dihitung di kantor", True),
        ("Disimpan di lemari besi, tidak dapat dihitung", True),
        ("12345", False),
        ("9" * 63, False),
    ],
)
def test_an_original_is_proved_by_its_mark_or_by_why_there_is_none(
    proof: str, *, taken: bool
) -> None:
    given = {"kept_file": 1, "original_where": "Lemari arsip", "original_proof": proof}
    if taken:
        assert OriginalAnswers.model_validate(given).original_proof == proof
        return
    with pytest.raises(ValidationError, match="neither a hash nor a reason"):
        OriginalAnswers.model_validate(given)


@pytest.mark.parametrize(("state", "noted"), [("kept", 1), ("large", 0)])
async def test_only_what_is_kept_stands_with_its_mark_in_the_story(
    filed: World, state: KeptState, noted: int
) -> None:
    async with filed.desk.turn() as turn:
        file = await kept(turn, content())
        if state == "kept":
            await kept_files.store_fetched(turn, file, b"bytes")
        else:
            await turn.tx.run("UPDATE kept_file SET sha256 = :mark", mark="0" * 64)
            await kept_files.ask_original_place(turn, await the_file(turn))
    assert len(await rows(filed, "SELECT 1 FROM event WHERE name = 'file-kept'")) == noted


async def test_a_file_whose_bytes_are_gone_is_not_sent_empty(filed: World) -> None:
    async with filed.desk.turn() as turn:
        file = await kept(turn, content())
    with pytest.raises(PaperError, match="deleted meanwhile"):
        await paper_files.stored_file(filed.desk, file)
