"""Who is forgotten loses everything outside a request, and nobody else loses anything."""

import sqlite3
from collections.abc import Mapping

import pytest

from bot.actions.objections import objection_filing
from bot.actions.requests import request_filing
from bot.domain.law.case import Person
from bot.domain.records.kept_file import Origin
from storage import expired_data, inbox, objections, people, uploads
from tests.middle.holding import lives
from tests.middle.people import citizen
from tests.middle.worlds import NEVER_PUBLISHED, REQUEST, draft
from tests.prelude import TUESDAY, Turn, World

ALONE = """
INSERT INTO draft (person_id, form, step, answers, updated_at, expires_at)
VALUES (:id, 'request', 'name', x'', :now, :now);
INSERT INTO dialogue (person_id, name, facts, updated_at) VALUES (:id, 'certainty', x'', :now);
INSERT INTO notice_told (person_id, version, told_at) VALUES (:id, '9', :now);
INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, due_at, stored_at)
VALUES ('material', :id, 9, 8, :id, :now, :now);
INSERT INTO rights_request (number, kind, person_id, facts, received_at, due_at)
VALUES (:id, 'erasure', :id, x'00', :now, :now);
INSERT INTO leaver (person_id, last_upload) VALUES (:id, 99);
INSERT INTO inbox (update_id, digest, lane, stored_at, tap_at, state)
VALUES (:id, x'01', :lane, :now, :now, 'done');
INSERT INTO link (chat_id, message_id, kind) VALUES (:telegram, 1, 'desk');
INSERT INTO link (chat_id, message_id, kind, person_id) VALUES (-9, :id, 'citizen', :id)
"""
"""What somebody leaves who asked for nothing."""
BESIDE_IT = """
INSERT INTO inbox (update_id, digest, lane, stored_at, tap_at)
VALUES (:id, x'02', :lane, :now, :now);
INSERT INTO link (chat_id, message_id, kind, case_id) VALUES (:telegram, 2, 'desk', 1)
"""
"""What stays: an update that waits, and what belongs to a request."""
SAID = (
    "INSERT INTO outbox (lane, chat, priority, method, purpose, about, not_before, created_at, "
    "state, case_id, sealed) VALUES (:lane, :chat, 1, 'sendMessage', 'word', :about, :now, :now, "
    ":state, :case, x'00') RETURNING seq"
)
COPIED = (
    "INSERT INTO copy (outbox_seq, chat_id, message_id, piece) VALUES (:seq, :telegram, 8, x''), "
    "(:seq, -9, 8, x'')"
)
TRACES: Mapping[str, str] = {
    "draft": "draft WHERE person_id = :id",
    "dialogue": "dialogue WHERE person_id = :id",
    "notice told": "notice_told WHERE person_id = :id",
    "upload": "upload WHERE person_id = :id",
    "rights": "rights_request WHERE person_id = :id",
    "facts": "rights_request WHERE number = :id AND facts <> x''",
    "leaver": "leaver WHERE person_id = :id",
    "updates": "inbox WHERE lane = :lane",
    "links": "link WHERE chat_id = :telegram OR person_id = :id",
    "places": "outbox WHERE lane = :lane",
    "words": "outbox WHERE lane IN (:lane, '') AND sealed IS NOT NULL",
    "copies": "copy WHERE chat_id = :telegram",
    "copies for the group": "copy WHERE chat_id = -9",
    "effects": "owed_effect",
    "person": "person WHERE id = :id",
}


def known(person: Person) -> dict[str, object]:
    """Return by what somebody is known."""
    number = person.telegram_id or 0
    lane = inbox.private_lane(number)
    return {"id": person.id, "telegram": number, "lane": lane, "now": TUESDAY}


def given(sql: str, values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if f":{name}" in sql}


async def leaves(turn: Turn, person: Person) -> None:
    """Let somebody write and hear what can be written and heard, and go."""
    values = known(person)
    for sql in (*ALONE.split(";"), *BESIDE_IT.split(";")):
        await turn.tx.run(sql, **given(sql, values))
    about = f'{{"person":{person.id}}}'
    for chat, told, state, case in (
        (person.telegram_id, "{}", "sent", None),
        ("group", about, "cancelled", None),
        (person.telegram_id, "{}", "queued", None),
        (person.telegram_id, "{}", "sent", 1),
    ):
        row = {"chat": str(chat), "about": told, "state": state, "case": case}
        [said] = await turn.tx.all(SAID, **given(SAID, {**values, **row}))
        await turn.tx.run(COPIED, seq=said["seq"], telegram=person.telegram_id)
        owed = "INSERT INTO owed_effect (seq, outcome, at) VALUES (:seq, x'', :now)"
        await turn.tx.run(owed, seq=said["seq"], now=turn.now)


async def traces(turn: Turn, person: Person) -> dict[str, int]:
    """Return how much of each kind is left of somebody."""
    values = known(person)
    found: dict[str, int] = {}
    for name, sql in TRACES.items():
        row = await turn.tx.one(f"SELECT count(*) AS n FROM {sql}", **given(sql, values))  # noqa: S608 - ours
        found[name] = 0 if row is None else row["n"]
    return found


async def two(turn: Turn, world: World) -> tuple[Person, Person]:
    """Return Rina and Wati, who left as much as each other."""
    rina = await people.add_person(turn.tx, world.rina.id, "id", turn.now)
    wati = await people.add_person(turn.tx, world.wati.id, "id", turn.now)
    await leaves(turn, rina)
    await leaves(turn, wati)
    return rina, wati


async def test_nothing_is_left_of_who_is_forgotten_but_what_waits_or_is_a_request_s(
    filed: World, turn: Turn
) -> None:
    rina, wati = await two(turn, filed)
    of_wati, of_rina = await traces(turn, wati), await traces(turn, rina)
    assert of_wati == of_rina
    await expired_data.delete_person(turn.tx, rina)
    left = await traces(turn, rina)
    assert left == {
        **dict.fromkeys(TRACES, 0),
        "updates": 1,
        "links": 1,
        "places": 2,
        "words": 2,
        "copies": 2,
        "copies for the group": 6,
        "effects": 5,
    }
    kept = {"copies for the group": 6, "effects": 5}
    assert await traces(turn, wati) == {**of_wati, **kept}


async def test_words_outside_any_request_go_and_who_wrote_them_stays(
    filed: World, turn: Turn
) -> None:
    rina, wati = await two(turn, filed)
    there = await traces(turn, wati)
    assert await expired_data.delete_uncased_words(turn.tx, rina)
    left, gone = await traces(turn, rina), ("draft", "dialogue")
    assert {**left, "copies for the group": 0} == {
        **{name: 0 if name in gone else there[name] for name in there},
        "words": 2,
        "copies": 2,
        "copies for the group": 0,
    }
    assert (await traces(turn, wati))["words"] == there["words"]


UPLOADED = "UPDATE upload SET person_id = :id WHERE file_id = 'F2'"


@pytest.mark.parametrize(
    ("changes", "bound"),
    [
        ([], False),
        (["UPDATE cases SET person_id = :id"], True),
        (["UPDATE objection SET person_id = :id"], True),
        (["UPDATE claim SET person_id = :id"], True),
        ([UPLOADED], False),
        ([UPLOADED, "UPDATE upload SET case_id = 1 WHERE file_id = 'F2'"], True),
        ([UPLOADED, "UPDATE upload SET objection_id = 1 WHERE file_id = 'F2'"], True),
        (["UPDATE draft SET person_id = :id"], True),
        (["UPDATE dialogue SET person_id = :id WHERE name = 'certainty'"], True),
        (["UPDATE rights_request SET person_id = :id, answered_at = NULL"], True),
        (["UPDATE rights_request SET person_id = :id, answered_at = due_at"], False),
        (["UPDATE person SET consent_version = '4' WHERE id = :id"], True),
    ],
)
async def test_the_law_or_what_is_open_binds_a_person_to_what_is_theirs_alone(
    objected: World, turn: Turn, changes: list[str], *, bound: bool
) -> None:
    await lives(turn, objected)
    hers = Origin("material", 1, (objected.sari.id, 9), case_id=1)
    await uploads.add_upload(turn.tx, hers, "F7", "a.pdf", turn.now)
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    for sql in changes:
        await turn.tx.run(sql, **given(sql, {"id": rina.id}))
    assert await expired_data.must_stay_known(turn.tx, rina.id) is bound


@pytest.mark.parametrize(
    ("state", "person", "reduced"),
    [
        ("finished", "sari", [1]),
        ("withdrawn", "sari", [1]),
        ("not_processed", "sari", [1]),
        ("answered", "sari", []),
        ("finished", "rina", []),
    ],
)
async def test_details_go_from_the_closed_requests_of_who_asks_alone_and_once(
    filed: World, turn: Turn, state: str, person: str, reduced: list[int]
) -> None:
    sari = await citizen(turn, filed.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await turn.tx.run("UPDATE cases SET state = :state WHERE id = 1", state=state)
    who = sari.id if person == "sari" else rina.id
    assert await expired_data.reduce_identities(turn.tx, who, turn.now) == reduced
    assert await expired_data.reduce_identities(turn.tx, who, turn.now) == []


@pytest.mark.parametrize(
    ("change", "goes"),
    [
        ("state = 'answered'", True),
        ("state = 'withdrawn'", True),
        ("state = 'filed'", False),
        ("state = 'answered', case_id = 1", False),
        ("state = 'answered', reduced_at = filed_at", False),
        ("state = 'answered', person_id = 2", False),
    ],
)
async def test_details_go_from_a_closed_objection_about_no_request(
    filed: World, turn: Turn, change: str, *, goes: bool
) -> None:
    sari = await citizen(turn, filed.sari)
    await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    form = draft(NEVER_PUBLISHED, sari.id, turn.now, "objection")
    await objection_filing.file(turn, sari, form)
    await turn.tx.run(f"UPDATE objection SET {change}")  # noqa: S608 - words of this test
    before = await objections.facts(turn.tx, 1)
    await expired_data.reduce_identities(turn.tx, sari.id, turn.now)
    assert ((await objections.facts(turn.tx, 1)) != before) is goes


@pytest.mark.parametrize(
    ("change", "forgotten"),
    [
        ("case_id = NULL", 1),
        ("case_id = 1", 0),
        ("case_id = 2", 1),
        ("case_id = NULL, purpose = 'material'", 0),
        ("case_id = NULL, person_id = 2", 0),
    ],
)
async def test_identity_papers_are_forgotten_that_no_open_request_needs(
    filed: World, turn: Turn, change: str, forgotten: int
) -> None:
    sari = await citizen(turn, filed.sari)
    await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await turn.tx.run("UPDATE cases SET state = 'finished' WHERE id = 2")
    paper = Origin("identity", sari.id, (filed.sari.id, 7))
    await uploads.add_upload(turn.tx, paper, "F1", "ktp.jpg", turn.now)
    await turn.tx.run(f"UPDATE upload SET {change}")  # noqa: S608 - words of this test
    gone = [await expired_data.delete_uncased_words(turn.tx, sari) for _ in range(2)]
    found = await turn.tx.all("SELECT 1 FROM upload WHERE state = 'forgotten'")
    assert (len(found), gone[1]) == (forgotten, 0)


@pytest.mark.parametrize(
    ("change", "goes"),
    [
        ("name = NULL", True),
        ("case_id = 1", False),
        ("objection_id = 1", False),
        ("person_id = 2", False),
        ("id = 7", False),
    ],
)
async def test_of_who_left_the_files_go_that_were_there_and_of_no_request(
    objected: World, turn: Turn, change: str, *, goes: bool
) -> None:
    sari = await citizen(turn, objected.sari)
    await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    sent = Origin("material", sari.id, (objected.sari.id, 7))
    await uploads.add_upload(turn.tx, sent, "F1", "a.pdf", turn.now)
    await expired_data.mark_for_erasure(turn.tx, sari.id)
    await turn.tx.run(f"UPDATE upload SET {change}")  # noqa: S608 - words of this test
    assert await expired_data.delete_file(turn.tx, sari.id) is goes
    assert not await expired_data.delete_file(turn.tx, sari.id)


async def test_of_two_who_left_each_loses_their_own_files(filed: World, turn: Turn) -> None:
    rina, wati = await two(turn, filed)
    assert await expired_data.delete_file(turn.tx, rina.id)
    assert not await expired_data.delete_file(turn.tx, rina.id)
    assert (await traces(turn, wati))["upload"] == 1


@pytest.mark.parametrize("column", ["case_id", "objection_id"])
async def test_who_gave_a_request_a_file_is_not_forgotten(
    objected: World, turn: Turn, column: str
) -> None:
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    sent = Origin("material", rina.id, (objected.rina.id, 7))
    await uploads.add_upload(turn.tx, sent, "F1", "a.pdf", turn.now)
    await turn.tx.run(f"UPDATE upload SET {column} = 1")  # noqa: S608 - a word of this test
    with pytest.raises(sqlite3.IntegrityError):
        await expired_data.delete_person(turn.tx, rina)


async def test_words_of_an_answered_right_go_and_of_an_open_one_stay(
    filed: World, turn: Turn
) -> None:
    rina, wati = await two(turn, filed)
    answers = "UPDATE rights_request SET answered_at = due_at"
    await expired_data.delete_request_words(turn.tx, rina.id)
    assert (await traces(turn, rina))["facts"] == 1
    await turn.tx.run(answers)
    await expired_data.delete_request_words(turn.tx, rina.id)
    left = [(await traces(turn, one))["facts"] for one in (rina, wati)]
    assert left == [0, 1]
