"""What a citizen adds, changes and takes off: nothing is lost, and no file is shown unasked."""

from datetime import timedelta

import pytest

from bot.actions.conversation import citizen_additions
from bot.actions.delivery.relay import CITIZEN_WORDS
from bot.actions.requests import request_filing
from bot.desk.call_purposes import GROUP_MESSAGE
from bot.domain.message import KeptMessage
from storage import case_events, relayed_messages
from tests.middle.people import citizen, message, refused, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Content, Link, Turn, World, require

FIRST, OTHER = (Content(kind="photo", file_id=file, text="Foto") for file in ("p1", "p2"))
HERE = Content(kind="location", extra={"latitude": -7.7, "longitude": 110.6})


async def adds(turn: Turn, world: World, content: Content, number: int = 900) -> None:
    """Let Sari add a message to her request."""
    incoming = message(world.sari, message_id=number, content=content, sent_at=turn.now)
    sari = await citizen(turn, world.sari)
    await citizen_additions.add_words(turn, sari, await the_case(turn), incoming)


async def changes(turn: Turn, world: World, content: Content) -> bool:
    """Let Sari edit message 900."""
    edit = message(world.sari, message_id=900, content=content, sent_at=turn.now)
    return await citizen_additions.take_edit(turn, await citizen(turn, world.sari), edit)


def text(words: str) -> Content:
    return Content(kind="text", text=words)


async def test_nothing_is_taken_off_where_nothing_was_added(filed: World, turn: Turn) -> None:
    with refused("button-earlier"):
        await citizen_additions.remove_last_words(
            turn, await citizen(turn, filed.sari), await the_case(turn), 900
        )


async def test_a_place_that_moves_is_no_change(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await adds(turn, filed, HERE)
    async with filed.desk.turn() as turn:
        before = await waiting(turn)
        moved = HERE.model_copy(update={"extra": {"latitude": -7.8, "longitude": 110.6}})
        assert await changes(turn, filed, moved)
        assert await waiting(turn) == before


async def test_an_edit_that_comes_while_the_first_words_wait_takes_their_place(
    filed: World, turn: Turn
) -> None:
    await adds(turn, filed, text("Tahun 2023"))
    await changes(turn, filed, text("Tahun 2024"))
    [row] = await waiting(turn, CITIZEN_WORDS.name)
    assert "2024" in str(row.payload)
    assert "2023" not in str(row.payload)


@pytest.mark.parametrize("lost", ["DELETE FROM copy", "DELETE FROM outbox"])
async def test_an_edit_of_words_whose_post_is_forgotten_is_shown_to_the_officers(
    filed: World, turn: Turn, lost: str
) -> None:
    await adds(turn, filed, text("Tahun 2023"))
    await turn.tx.run("PRAGMA foreign_keys = OFF")
    await turn.tx.run(lost)
    await changes(turn, filed, text("Tahun 2024"))
    assert "2024" in str([row.payload for row in await waiting(turn, CITIZEN_WORDS.name)])


async def test_of_words_that_are_taken_off_and_whose_post_is_forgotten_officers_hear(
    filed: World, turn: Turn
) -> None:
    await adds(turn, filed, text("Tahun 2023"))
    await turn.tx.run("DELETE FROM outbox")
    sari = await citizen(turn, filed.sari)
    await citizen_additions.remove_last_words(turn, sari, await the_case(turn), 900)
    assert len(await waiting(turn, GROUP_MESSAGE.name)) == 1


async def shows(turn: Turn, world: World, first: int = 900, last: int = 900) -> None:
    """Let Sari press that her file belongs to the request."""
    sari = await citizen(turn, world.sari)
    await citizen_additions.show_material(turn, sari, 1, first, last)


async def test_another_file_in_the_place_of_one_that_is_shown_is_only_announced(
    filed: World, turn: Turn
) -> None:
    await adds(turn, filed, FIRST)
    await shows(turn, filed)
    assert [row.method for row in await waiting(turn, CITIZEN_WORDS.name)] == ["sendPhoto"]
    await changes(turn, filed, OTHER)
    [row] = await waiting(turn, CITIZEN_WORDS.name)
    assert row.method == "sendMessage"


async def test_another_file_in_the_place_of_one_that_is_announced_keeps_its_place(
    filed: World, turn: Turn
) -> None:
    await adds(turn, filed, FIRST)
    [before] = await waiting(turn, CITIZEN_WORDS.name)
    await changes(turn, filed, OTHER)
    [after] = await waiting(turn, CITIZEN_WORDS.name)
    assert after.seq == before.seq


@pytest.mark.parametrize(
    ("content", "shown"),
    [(OTHER, OTHER), (FIRST.model_copy(update={"text": "Foto baru"}), text("Foto baru"))],
)
async def test_of_a_post_that_has_left_the_new_file_is_announced_or_only_the_new_words(
    filed: World, content: Content, shown: Content
) -> None:
    async with filed.desk.turn() as turn:
        await adds(turn, filed, FIRST)
        await turn.tx.run("UPDATE outbox SET state = 'sent', sent_at = created_at")
    async with filed.desk.turn() as turn:
        await changes(turn, filed, content)
    async with filed.desk.turn() as turn:
        copy = await relayed_messages.newest(turn.tx, filed.sari.id, 900)
        assert require(copy, "unknown").piece.content == shown


async def test_an_album_kept_until_its_case_was_known_is_confirmed_once(
    filed: World, turn: Turn
) -> None:
    at, sari = turn.now, await citizen(turn, filed.sari)
    kept = [
        KeptMessage(message_id=number, at=at, content=FIRST.model_copy(update={"album": "a"}))
        for number in (900, 901)
    ]
    await citizen_additions.add_kept(turn, sari, await the_case(turn), kept)
    to_sari = [row for row in await waiting(turn) if row.chat == str(filed.sari.id)]
    assert [row.method for row in to_sari] == ["sendMessage"]


async def test_photos_by_themselves_are_confirmed_each(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    kept = [KeptMessage(message_id=n, at=turn.now, content=FIRST) for n in (900, 901)]
    await citizen_additions.add_kept(turn, sari, await the_case(turn), kept)
    to_sari = [row for row in await waiting(turn) if row.chat == str(filed.sari.id)]
    assert [row.method for row in to_sari] == ["sendMessage", "sendMessage"]


async def test_a_file_is_shown_once(filed: World, turn: Turn) -> None:
    await adds(turn, filed, FIRST)
    await shows(turn, filed)
    with refused("button-earlier"):
        await shows(turn, filed)


async def test_what_is_on_no_case_is_not_shown(filed: World, turn: Turn) -> None:
    with refused("button-earlier"):
        await shows(turn, filed)


async def test_what_is_on_another_case_or_was_taken_off_is_not_shown(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    other = await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    incoming = message(filed.sari, message_id=901, content=FIRST, sent_at=turn.now)
    await citizen_additions.add_words(turn, sari, other, incoming)
    with refused("button-earlier"):
        await shows(turn, filed, 901, 901)
    await adds(turn, filed, OTHER)
    await case_events.remove_link(turn.tx, filed.sari.id, 900)
    with refused("button-earlier"):
        await shows(turn, filed)


async def test_of_an_album_each_photo_is_shown(filed: World, turn: Turn) -> None:
    for number, content in ((900, FIRST), (901, OTHER)):
        await adds(turn, filed, content.model_copy(update={"album": "a"}), number)
    await shows(turn, filed, 900, 901)
    [row] = await waiting(turn, CITIZEN_WORDS.name)
    assert row.method == "sendMediaGroup"


async def test_words_of_two_minutes_are_confirmed_for_the_case_that_they_are_on(
    filed: World,
) -> None:
    for number in (900, 901):
        async with filed.desk.turn() as turn:
            await adds(turn, filed, text("Tahun 2024"), number)
        filed.clock.turn(timedelta(seconds=30))
    async with filed.desk.turn() as turn:
        link = await case_events.find_link(turn.tx, filed.sari.id, 901)
        assert link == Link("desk", 1, 1)
        assert len(await waiting(turn, CITIZEN_WORDS.name)) == 1
