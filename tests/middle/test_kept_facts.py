"""What storage says of rows that are there twice, elsewhere, moved on, or not there at all."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.actions.operations import database_restore
from bot.actions.requests import request_filing
from bot.domain.form_answers import answers_as_kept
from bot.domain.law.authority import ByLaw
from bot.domain.law.data_rights import DataKind
from bot.domain.law.legal_notice import Before
from bot.domain.records.kept_file import Origin
from bot.domain.words.albums import LARGEST_ALBUM
from storage import (
    answers,
    case_events,
    cases,
    desk_state,
    expired_data,
    objections,
    outbox,
    pending_effects,
    people,
    registers,
    reminders,
    trail,
    uploads,
)
from storage.citizen_drafts import FormDraft
from storage.expired_data import Expired
from storage.vault import KEY_BYTES, read_key
from tests.middle.people import citizen, the_case
from tests.middle.worlds import REQUEST, draft
from tests.prelude import TUESDAY, ConfigError, Content, State, Turn, World, rows

BY = ByLaw("UU 30/2014 Art 60(1)")


@pytest.mark.usefixtures("answered")
async def test_an_act_is_not_undone_once_the_request_moved_on(turn: Turn) -> None:
    case = await the_case(turn)
    await turn.tx.run("UPDATE cases SET state = 'withdrawn'")
    before = Before(state=State.RECEIVED)
    assert not await cases.undo(turn.tx, case, before, turn.now, BY)
    assert (await the_case(turn)).state is State.WITHDRAWN
    [left] = await turn.tx.all("SELECT state FROM answer")
    assert left["state"] == "delivered"


@pytest.mark.usefixtures("filed")
async def test_a_restore_is_known_from_when_it_was_recorded(turn: Turn) -> None:
    await database_restore.resume_after_restore(turn, turn.now - timedelta(hours=1))
    assert len(await registers.restores(turn.tx, turn.now)) == 1
    assert await registers.restores(turn.tx, turn.now - timedelta(minutes=1)) == []


async def test_nobody_holds_what_is_over(filed: World, turn: Turn) -> None:
    budi, wati = filed.budi.id, filed.wati.id
    await cases.set_holder(turn.tx, 1, budi)
    held = [await cases.held(turn.tx, who) for who in (budi, wati, None)]
    assert [len(found) for found in held] == [1, 0, 1]
    await turn.tx.run("UPDATE cases SET state = 'withdrawn'")
    assert await cases.held(turn.tx, budi) == []


@pytest.mark.usefixtures("objected")
async def test_a_message_is_an_enclosure_of_an_objection_once(turn: Turn) -> None:
    content, place = Content(kind="text", text="Bukti"), (7, 8)
    kept = [await objections.add_enclosure(turn.tx, 1, place, content, turn.now) for _ in range(2)]
    assert kept == [True, False]
    assert len(await objections.enclosures_of(turn.tx, 1)) == 1


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        ([("a", 1), ("a", 1), ("b", 1)], 2),
        ([("a", 1), ("a", 2)], 1),
        ([(None, 1), (None, 1)], 1),
        ([("a", 2), ("a", 1)], 0),
        ([("a", 1)] * (LARGEST_ALBUM + 1), LARGEST_ALBUM),
        ([], 0),
    ],
)
async def test_an_album_ends_with_its_last_part_and_holds_nothing_of_another_request(
    filed: World, turn: Turn, kept: list[tuple[str | None, int]], found: int
) -> None:
    sari = await citizen(turn, filed.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    for number, (album, case) in enumerate(kept, 1):
        content = Content(kind="photo", file_id="F", album=album)
        await case_events.add_message(
            turn.tx, case, "citizen", (filed.sari.id, number), content, turn.now
        )
    parts = await case_events.album(turn.tx, 1, filed.sari.id, 1)
    assert len(parts) == found


@pytest.mark.parametrize(
    ("asked", "number", "older"),
    [(None, 1, False), (0, 99, True), (7, 6, True), (7, 7, False), (7, 8, False)],
)
def test_words_are_older_than_a_question_that_arrived_after_them(
    asked: int | None, number: int, *, older: bool
) -> None:
    draft = FormDraft(1, "request", "name", {}, None, TUESDAY, TUESDAY, asked_message=asked)
    assert draft.is_older(number) is older


@pytest.mark.usefixtures("filed")
async def test_what_nothing_waits_for_is_due_at_no_time(turn: Turn) -> None:
    await turn.tx.run("UPDATE reminder SET state = 'dropped'")
    assert await reminders.next_due(turn.tx) is None
    assert await outbox.next_due(turn.tx, turn.now) is None
    assert await people.unreachable_since(turn.tx, 1) is None


@pytest.mark.usefixtures("filed")
async def test_what_was_never_kept_is_neither_due_nor_withheld(turn: Turn) -> None:
    assert await pending_effects.find(turn.tx, 4711) is None
    assert not await answers.correction_withholds(turn.tx, 1, 1)
    assert not await objections.is_at_court(turn.tx, 1)


@pytest.mark.parametrize("number", [7, None])
@pytest.mark.usefixtures("filed")
async def test_the_board_is_a_message_of_the_group_or_none(turn: Turn, number: int | None) -> None:
    await desk_state.put_board(turn.tx, number)
    assert await desk_state.board_message(turn.tx) == number


@pytest.mark.usefixtures("filed")
async def test_who_the_bot_is_is_what_telegram_last_said(turn: Turn) -> None:
    await desk_state.put_me(turn.tx, {"id": 7, "username": "LoketBot"})
    assert await desk_state.bot_user(turn.tx) == {"id": 7, "username": "LoketBot"}
    await desk_state.put(turn.tx, "me", "")
    assert await desk_state.bot_user(turn.tx) == {}


@pytest.mark.parametrize("kept", [None, [], "kata", 7])
def test_what_a_form_was_told_is_never_anything_but_answers(kept: object) -> None:
    with pytest.raises(TypeError):
        answers_as_kept(kept)


KEY = "ab" * KEY_BYTES


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (f"{KEY}\n", True),
        (f"# baris ini menjelaskan\n\n{KEY}\n", True),
        (f"{KEY}\n\n# yang lama di atas\n{'cd' * KEY_BYTES}\n\n", True),
        ("# kosong\n", False),
        ("abcd\n", False),
        ("bukan kunci\n", False),
    ],
)
def test_a_key_file_may_explain_itself(tmp_path: Path, text: str, *, read: bool) -> None:
    path = tmp_path / "identity.key"
    path.write_text(text)
    if read:
        assert read_key(path)
        return
    with pytest.raises(ConfigError):
        read_key(path)


async def may_be_altered(turn: Turn, table: str) -> None:
    """Let somebody with the database at hand have taken away what keeps a table as it is."""
    named = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"
    for row in await turn.tx.all(named, table=table):
        await turn.tx.run(f"DROP TRIGGER {row['name']}")


@pytest.mark.usefixtures("filed")
async def test_an_event_that_was_altered_breaks_the_trail_there(turn: Turn) -> None:
    whole = await trail.check_trail(turn.tx)
    assert whole.broken is None
    await may_be_altered(turn, "event")
    [first] = await turn.tx.all("SELECT min(id) AS id FROM event")
    await turn.tx.run("UPDATE event SET actor = 'officer:1' WHERE id = :id", id=first["id"] + 1)
    broken = await trail.check_trail(turn.tx)
    assert broken.broken == first["id"] + 1
    assert broken.count == 1


@pytest.mark.parametrize("kind", DataKind)
async def test_what_is_not_due_is_not_destroyed(filed: World, kind: DataKind) -> None:
    held = "SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM person) AS n"
    [before] = await rows(filed, held)
    async with filed.desk.turn() as turn:
        sent = Origin("material", 1, (filed.sari.id, 7), case_id=1)
        await uploads.add_upload(turn.tx, sent, "F1", "bukti.pdf", turn.now)
        now, by = turn.now, ByLaw("UU 27/2022 Art 43")
        doomed = Expired(id=1, since=now)
        yesterday = now - timedelta(days=1)
        assert not await expired_data.destroy_record(turn.tx, kind, doomed, yesterday, now, by)
        assert not await expired_data.destroy_file(turn.tx, kind, doomed, yesterday, by)
    assert await rows(filed, held) == [before]
    assert len(await rows(filed, "SELECT * FROM upload")) == 1
