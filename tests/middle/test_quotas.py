"""Whether a file may still come: whose limit of the day is reached, and what becomes of it then."""

from datetime import timedelta
from typing import Any

import pytest

from bot.actions.delivery import citizen_files
from bot.desk import dialogues
from bot.domain.law.case import Person
from bot.domain.message import LARGEST_FETCHED, MEGABYTE, Incoming
from bot.domain.records.kept_file import Admission, Origin
from bot.domain.words.open_dialogues import EnclosureCollection, PaperCollection
from storage import citizen_drafts, people, uploads
from tests.middle.people import citizen, message, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Content, Turn, World, rows

WHOLE = 100 * MEGABYTE


def a_file(
    world: World, size: int = 1, file: str | None = "new", kind: str = "document"
) -> Incoming:
    known = {"kind": kind, "file_id": file, "file_name": "a.pdf", "file_size": size}
    return message(world.sari, content=Content.model_validate(known))


async def sent_already(turn: Turn, person: Person, size: int) -> None:
    """Let a person have sent so many bytes a moment ago, in one file."""
    origin = Origin("material", person.id, (person.telegram_id, 1))
    await uploads.add_upload(turn.tx, origin, "earlier", "b.pdf", turn.now, Admission(size=size))


async def admitted(world: World, person: Person, size: int = 1) -> Admission:
    async with world.desk.turn() as turn:
        await sent_already(turn, person, WHOLE - size + 1)
        return await citizen_files.admit_file(turn, person, a_file(world, size))


async def sari(world: World) -> Person:
    async with world.desk.turn() as turn:
        return await citizen(turn, world.sari)


async def test_up_to_the_limit_a_file_is_taken(filed: World, turn: Turn) -> None:
    person = await citizen(turn, filed.sari)
    await sent_already(turn, person, WHOLE - 5)
    assert await citizen_files.admit_file(turn, person, a_file(filed, 5)) == Admission(size=5)


async def test_a_file_of_unknown_size_counts_for_something(filed: World, turn: Turn) -> None:
    person = await citizen(turn, filed.sari)
    assert await citizen_files.admit_file(turn, person, a_file(filed, 0)) == Admission(size=1)


async def test_with_a_request_a_file_beyond_the_limit_stays_at_telegram(filed: World) -> None:
    assert await admitted(filed, await sari(filed)) == Admission("large", "limit")


async def test_without_a_request_a_file_beyond_the_limit_is_refused_and_it_is_said(
    filed: World,
) -> None:
    await rows(filed, "UPDATE cases SET person_id = NULL")
    assert await admitted(filed, await sari(filed)) == Admission("refused", "limit")
    async with filed.desk.turn() as turn:
        assert [row.chat for row in await waiting(turn)] == [str(filed.sari.id)]


async def test_who_objected_without_a_request_has_something_registered(objected: World) -> None:
    await rows(objected, "UPDATE cases SET person_id = NULL")
    assert await admitted(objected, await sari(objected)) == Admission("large", "limit")


async def test_what_completes_a_request_has_no_limit(incomplete: World) -> None:
    assert await admitted(incomplete, await sari(incomplete)) == Admission(size=1)


@pytest.mark.parametrize("asked", [PaperCollection(case=1), EnclosureCollection(objection=1)])
async def test_papers_that_are_waited_for_have_no_limit(
    filed: World, asked: PaperCollection | EnclosureCollection
) -> None:
    async with filed.desk.turn() as turn:
        await dialogues.save_dialogue(turn, await citizen(turn, filed.sari), asked)
    assert await admitted(filed, await sari(filed)) == Admission(size=1)


@pytest.mark.parametrize(
    ("form", "step", "free"),
    [
        ("objection", "objection_facts", True),
        ("request", "papers", True),
        ("request", "wanted", False),
    ],
)
async def test_a_form_that_asks_for_papers_has_no_limit(
    filed: World, form: str, step: str, free: bool
) -> None:
    async with filed.desk.turn() as turn:
        person = await citizen(turn, filed.sari)
        begun = draft(REQUEST, person.id, turn.now, form)
        await citizen_drafts.save_draft(turn.tx, begun.__class__(**{**vars(begun), "step": step}))
    expected = Admission(size=1) if free else Admission("large", "limit")
    assert await admitted(filed, await sari(filed)) == expected


@pytest.mark.parametrize(("size", "state"), [(WHOLE // 5, "waiting"), (WHOLE // 5 + 1, "refused")])
async def test_a_stranger_has_a_fifth(listed: World, turn: Turn, size: int, state: str) -> None:
    stranger = await people.add_person(turn.tx, listed.sari.id, "id", turn.now)
    await sent_already(turn, stranger, size - 1)
    assert (await citizen_files.admit_file(turn, stranger, a_file(listed))).state == state


@pytest.mark.parametrize(
    ("size", "state"), [(LARGEST_FETCHED, "waiting"), (LARGEST_FETCHED + 1, "large")]
)
async def test_what_no_bot_can_fetch_is_large(
    filed: World, turn: Turn, size: int, state: str
) -> None:
    person = await citizen(turn, filed.sari)
    assert (await citizen_files.admit_file(turn, person, a_file(filed, size))).state == state


async def test_spoken_words_have_no_limit_and_count_for_none(filed: World, turn: Turn) -> None:
    person = await citizen(turn, filed.sari)
    await sent_already(turn, person, WHOLE)
    voice = a_file(filed, MEGABYTE, kind="voice")
    assert await citizen_files.admit_file(turn, person, voice) == Admission()


async def test_the_limit_is_one_of_the_day(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await sent_already(turn, await citizen(turn, filed.sari), WHOLE)
    filed.clock.turn(timedelta(days=1))
    async with filed.desk.turn() as turn:
        person = await citizen(turn, filed.sari)
        assert await citizen_files.admit_file(turn, person, a_file(filed)) == Admission(size=1)


async def test_what_a_limit_kept_out_and_spoken_words_count_for_nothing(
    filed: World, turn: Turn
) -> None:
    person = await citizen(turn, filed.sari)
    for size in (0, MEGABYTE):
        origin = Origin("material", person.id, (person.telegram_id, size))
        await uploads.add_upload(
            turn.tx, origin, f"file-{size}", "c", turn.now, Admission(size=size)
        )
    since = turn.now - timedelta(hours=1)
    assert await uploads.amount(turn.tx, since, person.id) == MEGABYTE


@pytest.mark.parametrize(
    ("incoming", "noted"),
    [({}, 1), ({"kind": "sticker"}, 0), ({"file": None}, 0), ({"kind": "text", "file": None}, 0)],
)
async def test_only_files_that_can_be_looked_at_are_noted(
    filed: World, incoming: dict[str, Any], noted: int
) -> None:
    async with filed.desk.turn() as turn:
        person = await citizen(turn, filed.sari)
        await citizen_files.queue_upload(turn, person, a_file(filed, **incoming))
    assert len(await rows(filed, "SELECT * FROM upload")) == noted


async def test_a_file_that_is_known_is_noted_once(filed: World) -> None:
    async with filed.desk.turn() as turn:
        person = await citizen(turn, filed.sari)
        for size in (1, 2):
            await citizen_files.queue_upload(turn, person, a_file(filed, size))
    [kept] = await rows(filed, "SELECT size FROM upload")
    assert kept["size"] == 1


async def test_who_may_send_no_more_today_is_told_where_the_office_is(
    filed: World, turn: Turn
) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await sent_already(turn, rina, WHOLE)
    await citizen_files.admit_file(turn, rina, a_file(filed))
    [told] = [row for row in await waiting(turn) if row.chat == str(filed.rina.id)]
    assert turn.office.address in told.payload["text"]
