"""What goes of a request once its windows are over, who hears of it, and what the law keeps."""

from datetime import timedelta

import pytest

from bot.actions.objections import objection_filing
from bot.actions.requests import request_filing
from bot.domain.law.authority import ByLaw
from bot.domain.law.data_rights import DataKind
from storage import expired_data, people
from storage.expired_data import Expired
from tests.middle.holding import lives
from tests.middle.people import authority, citizen
from tests.middle.worlds import NEVER_PUBLISHED, REQUEST, draft
from tests.prelude import Act, Turn, World

BY = ByLaw("UU 27/2022 Art 43")
MOMENT, DAY = timedelta(microseconds=1), timedelta(days=1)
OF_CASE = {
    "messages": "SELECT count(*) AS n FROM message WHERE case_id = 1",
    "copies": "SELECT count(*) AS n FROM copy WHERE outbox_seq IN "
    "(SELECT seq FROM outbox WHERE case_id = 1)",
    "words": "SELECT count(sealed) AS n FROM outbox WHERE case_id = 1 AND state <> 'queued'",
    "transcripts": "SELECT count(*) AS n FROM transcript WHERE case_id = 1",
    "enclosures": "SELECT count(*) AS n FROM enclosure WHERE objection_id = 1",
    "sent files": "SELECT count(*) AS n FROM upload WHERE purpose <> 'identity'",
    "opinion": "SELECT count(words) AS n FROM satisfaction WHERE case_id = 1",
    "links": "SELECT count(*) AS n FROM link WHERE case_id = 1 AND kind <> 'card'",
    "given files": "SELECT count(*) AS n FROM kept_body",
    "names of files": "SELECT count(sent_file_id) AS n FROM kept_file WHERE file_id <> ''",
    "answers": "SELECT count(*) AS n FROM answer_part",
    "letters": "SELECT count(*) AS n FROM paper WHERE case_id = 1 AND kind <> 'classification'",
    "notices": "SELECT count(*) AS n FROM notice WHERE case_id = 1 AND length(words) > 33",
    "proofs": "SELECT count(evidence) AS n FROM notice_try",
}
"""What of a request is counted before and after its file is destroyed."""
STAYS = {
    "identity papers": "SELECT count(*) AS n FROM upload WHERE purpose = 'identity'",
    "the card": "SELECT count(*) AS n FROM link WHERE case_id = 1 AND kind = 'card'",
    "tests": "SELECT count(*) AS n FROM paper WHERE kind = 'classification'",
    "what waits": "SELECT count(sealed) AS n FROM outbox WHERE case_id = 1 AND state = 'queued'",
}
MORE = """
UPDATE objection SET case_id = 1, state = 'answered';
UPDATE notice SET sent_at = decided_at, words = seal('notice.words', id, 'Jawaban.');
UPDATE notice_try SET evidence = x'00';
UPDATE satisfaction SET words = x'00';
UPDATE kept_file SET sent_file_id = 'F3';
INSERT INTO kept_body (file_id, body) SELECT id, x'00' FROM kept_file;
UPDATE upload SET case_id = 1;
INSERT INTO upload (purpose, case_id, person_id, chat_id, message_id, file_id, due_at, stored_at)
VALUES ('identity', 1, 1, 9, 8, 'F9', :now, :now);
INSERT INTO upload (purpose, objection_id, person_id, chat_id, message_id, file_id, due_at,
    stored_at) VALUES ('enclosure', 1, 1, 9, 8, 'F8', :now, :now);
INSERT INTO transcript (case_id, officer_id, chat_id, message_id, asked_at)
VALUES (1, 1, 9, 8, :now);
INSERT INTO paper (name, facts, made_at, chain, proof, kind, case_id)
VALUES ('a.pdf', x'', :now, '', '', 'classification', 1);
INSERT INTO copy (outbox_seq, chat_id, message_id, piece)
SELECT min(seq), 9, 8, x'' FROM outbox WHERE case_id = 1;
UPDATE outbox SET sealed = x'00' WHERE case_id = 1;
INSERT INTO outbox (lane, chat, priority, method, purpose, not_before, created_at, case_id, sealed)
VALUES ('p:9', '9', 1, 'sendMessage', 'word', :now, :now, 1, x'00')
"""


async def changes(turn: Turn, sql: str) -> None:
    await turn.tx.run(sql, **({"now": turn.now} if ":now" in sql else {}))


async def is_rich(turn: Turn, world: World) -> None:
    """Let there be something of every kind of request 001, and a request 002 of nothing."""
    await lives(turn, world)
    sari = await citizen(turn, world.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    for sql in MORE.split(";"):
        await changes(turn, sql)
    await turn.tx.run("UPDATE cases SET state = 'finished'")


async def listed(turn: Turn, case: int, kind: DataKind = DataKind.CONVERSATION) -> list[int]:
    """Put a request on the list that was approved in an hour; return what is due tomorrow."""
    put = (
        "INSERT INTO destruction (case_id, basis, approved_by, approved_at) "
        "VALUES (:case, 'JRA', 1, :at)"
    )
    await turn.tx.run(put, case=case, at=turn.now + timedelta(hours=1))
    return [one.id for one in await expired_data.due(turn.tx, kind, turn.now + DAY, 10)]


async def destroyed(turn: Turn, kind: DataKind) -> list[int]:
    """Destroy what is due tomorrow; return the ids."""
    before = turn.now + DAY
    doomed = await expired_data.due(turn.tx, kind, before, 10)
    for one in doomed:
        while await expired_data.destroy_file(turn.tx, kind, one, before, BY):
            pass
        assert await expired_data.destroy_record(turn.tx, kind, one, before, turn.now, BY)
    return [one.id for one in doomed]


async def counts(turn: Turn, queries: dict[str, str]) -> dict[str, int]:
    return {name: (await turn.tx.all(sql))[0]["n"] for name, sql in queries.items()}


async def test_of_the_file_of_a_request_everything_goes_that_the_law_does_not_keep(
    objected: World, turn: Turn
) -> None:
    await is_rich(turn, objected)
    there, stays = await counts(turn, OF_CASE), await counts(turn, STAYS)
    assert all(there.values()), there
    assert all(stays.values()), stays
    assert await listed(turn, 1) == [1]
    assert await destroyed(turn, DataKind.CONVERSATION) == [1]
    assert await counts(turn, OF_CASE) == dict.fromkeys(OF_CASE, 0)
    assert await counts(turn, STAYS) == stays
    assert await destroyed(turn, DataKind.CONVERSATION) == []


async def test_with_the_file_of_one_request_nothing_of_another_goes(
    objected: World, turn: Turn
) -> None:
    await is_rich(turn, objected)
    there = await counts(turn, OF_CASE)
    assert await listed(turn, 1) == [1]
    await turn.tx.run("UPDATE destruction SET approved_at = '2026-01-01'")
    assert await listed(turn, 2) == [2]
    assert await destroyed(turn, DataKind.CONVERSATION) == [2]
    assert await counts(turn, OF_CASE) == there
    done = await turn.tx.all("SELECT done FROM destruction ORDER BY case_id")
    assert [row["done"] for row in done] == [0, 1]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE destruction SET done = 1",
        "UPDATE destruction SET approved_at = (SELECT since FROM ended_case)",
        "UPDATE cases SET closed_at = '2027-01-01'",
    ],
)
@pytest.mark.usefixtures("answered")
async def test_no_file_goes_that_was_not_approved_since_the_last_act(
    turn: Turn, change: str
) -> None:
    assert await listed(turn, 1) == [1]
    assert await expired_data.due(turn.tx, DataKind.CONVERSATION, turn.now, 10) == []
    await turn.tx.run(change)
    assert await destroyed(turn, DataKind.CONVERSATION) == []


@pytest.mark.parametrize("kind", [DataKind.IDENTITY, DataKind.PROOFS])
async def test_who_somebody_is_goes_once_and_only_from_its_day(
    answered: World, turn: Turn, kind: DataKind
) -> None:
    paper = (
        "INSERT INTO upload (purpose, case_id, person_id, chat_id, message_id, file_id, due_at, "
        "stored_at) VALUES (:purpose, :case, 1, 9, 8, :purpose || :case, :now, :now)"
    )
    sari = await citizen(turn, answered.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    for purpose, case in (("identity", 1), ("material", 1), ("identity", 2)):
        await turn.tx.run(paper, purpose=purpose, case=case, now=turn.now)
    [ended] = await turn.tx.all("SELECT since FROM ended_case WHERE case_id = 1")
    assert await expired_data.due(turn.tx, kind, ended["since"], 10) == []
    assert await destroyed(turn, kind) == [1]
    assert await destroyed(turn, kind) == []
    left = await turn.tx.all("SELECT case_id FROM upload WHERE purpose = 'identity' ORDER BY 1")
    whole = await turn.tx.all("SELECT case_id FROM identity WHERE reduced_at IS NULL ORDER BY 1")
    papers, known = ([2], [1, 2]) if kind is DataKind.PROOFS else ([1, 2], [2])
    assert [row["case_id"] for row in left] == papers
    assert [row["case_id"] for row in whole] == known
    assert len(await turn.tx.all("SELECT 1 FROM upload WHERE purpose = 'material'")) == 1


OPEN_INCIDENT = (
    "INSERT INTO incident (facts, everybody, noticed_at, recorded_by, recorded_at) "
    "VALUES (x'', 1, :now, 1, :now)"
)
ENDED = (
    "INSERT INTO dispute (objection_id, stage, on_date, note, recorded_by, recorded_at) "
    "VALUES (1, 'ended', '2026-11-24', x'', 1, :now)"
)


WITHDRAWN = "UPDATE objection SET state = 'withdrawn'"


@pytest.mark.parametrize(
    ("sqls", "due"),
    [
        ([WITHDRAWN], True),
        (["UPDATE objection SET state = 'answered'"], False),
        (["UPDATE objection SET state = 'answered', delivered_at = filed_at"], True),
        (["UPDATE objection SET state = 'filed', delivered_at = filed_at"], False),
        (["UPDATE objection SET state = 'disputed'"], False),
        (["UPDATE objection SET state = 'disputed'", ENDED], True),
        (
            ["UPDATE objection SET state = 'disputed'", ENDED, "UPDATE dispute SET stage = 'x'"],
            False,
        ),
        ([WITHDRAWN, "UPDATE objection SET ordered_on = filed_on"], False),
        ([WITHDRAWN, "UPDATE objection SET ordered_on = filed_on, fulfilled_at = filed_at"], True),
        ([WITHDRAWN, "UPDATE objection SET reduced_at = filed_at"], False),
        ([WITHDRAWN, "UPDATE objection SET case_id = 1"], False),
        ([WITHDRAWN, OPEN_INCIDENT], False),
        ([WITHDRAWN, OPEN_INCIDENT, "UPDATE incident SET closed_at = noticed_at"], True),
        ([WITHDRAWN, OPEN_INCIDENT, "UPDATE incident SET everybody = 0"], True),
    ],
)
async def test_who_objected_about_no_request_goes_once_nothing_is_open(
    filed: World, turn: Turn, sqls: list[str], *, due: bool
) -> None:
    sari = await citizen(turn, filed.sari)
    form = draft(NEVER_PUBLISHED, sari.id, turn.now, "objection")
    await objection_filing.file(turn, sari, form)
    for sql in sqls:
        await changes(turn, sql)
    await another_objects(turn, sari.id)
    await turn.tx.run("UPDATE objection SET state = 'disputed' WHERE id = 2")
    later = ENDED.replace("VALUES (1,", "VALUES (2,").replace(":now", "'2027-01-01'")
    await turn.tx.run(later)
    found = await expired_data.due(turn.tx, DataKind.OBJECTORS, turn.now + DAY, 10)
    assert [one.id for one in found] == [1] * due
    assert await expired_data.due(turn.tx, DataKind.OBJECTORS, turn.now, 10) == []


async def another_objects(turn: Turn, person_id: int) -> None:
    """Let there be a second objection, as the first, of somebody."""
    await turn.tx.run(
        "INSERT INTO objection (year, sequence, number, person_id, ground, facts, purpose, regime, "
        "filed_at, filed_on, due_on, timing, state) SELECT year, 2, 'K2', :id, ground, facts, "
        "purpose, regime, filed_at, filed_on, due_on, timing, state FROM objection",
        id=person_id,
    )


@pytest.mark.parametrize(("moments", "restricted"), [(0, []), (1, [1])])
async def test_a_file_is_restricted_once_its_windows_are_over(
    answered: World, turn: Turn, moments: int, restricted: list[int]
) -> None:
    sari = await citizen(turn, answered.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await turn.tx.run("UPDATE cases SET closed_at = :now WHERE id = 1", now=turn.now)
    before = turn.now + moments * MOMENT
    assert await expired_data.restrict_files(turn.tx, before, turn.now, 10) == len(restricted)
    assert await expired_data.restrict_files(turn.tx, before, turn.now, 10) == 0
    found = await turn.tx.all("SELECT id FROM cases WHERE restricted_from IS NOT NULL")
    assert [row["id"] for row in found] == restricted


@pytest.mark.parametrize(
    ("change", "moments", "again"),
    [
        ("UPDATE cases SET restricted_from = NULL", 1, False),
        ("UPDATE destruction SET approved_at = '2026-01-01'", 0, False),
        ("UPDATE destruction SET approved_at = '2027-01-01'", 1, False),
        ("UPDATE destruction SET approved_at = '2026-01-01'", 1, True),
        ("UPDATE destruction SET approved_at = (SELECT since FROM ended_case)", 1, True),
    ],
)
async def test_a_file_is_listed_once_and_anew_if_something_happened_since(
    restricted: World, turn: Turn, change: str, moments: int, *, again: bool
) -> None:
    by = await authority(turn, restricted.budi, Act.KEEP_EXEMPTIONS)
    sari = await citizen(turn, restricted.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await changes(turn, "UPDATE cases SET state = 'finished', closed_at = :now")
    await changes(turn, "UPDATE cases SET restricted_from = :now")
    assert await expired_data.put_on_list(turn.tx, 1, turn.now + MOMENT, "JRA", by)
    [only] = await turn.tx.all("SELECT case_id FROM destruction")
    assert only["case_id"] == 1
    await turn.tx.run("UPDATE destruction SET done = true")
    await turn.tx.run(change)
    other = "INSERT INTO destruction VALUES (2, 'JRA', 1, '2027-01-01', 0)"
    await turn.tx.run(other)
    before = turn.now + moments * MOMENT
    found = await expired_data.destruction_candidates(turn.tx, before, 10)
    assert [one.id for one in found] == [1] * again
    assert await expired_data.put_on_list(turn.tx, 1, before, "JRA", by) is again
    [first, _] = await turn.tx.all("SELECT done FROM destruction ORDER BY case_id")
    assert first["done"] == int(not again)


async def test_of_each_request_only_its_own_people_hear_that_it_is_gone_and_once(
    answered: World, turn: Turn
) -> None:
    rina = await people.add_person(turn.tx, answered.rina.id, "id", turn.now)
    sari = await citizen(turn, answered.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await turn.tx.run("UPDATE cases SET person_id = :id WHERE id = 2", id=rina.id)
    for case, kind in ((1, DataKind.IDENTITY), (2, DataKind.IDENTITY), (2, DataKind.CONVERSATION)):
        await expired_data.mark_to_tell(turn.tx, kind, case)
    [first, second] = [row["number"] for row in await turn.tx.all("SELECT number FROM cases")]
    assert await expired_data.people_to_tell(turn.tx) == [sari.id, rina.id]
    assert await expired_data.destroyed_numbers(turn.tx, sari.id) == {False: [first]}
    assert await expired_data.destroyed_numbers(turn.tx, rina.id) == {True: [second]}
    await expired_data.mark_told(turn.tx, sari.id)
    assert await expired_data.people_to_tell(turn.tx) == [rina.id]


@pytest.mark.parametrize(("chat", "told"), [(True, 1), (False, 0)])
async def test_of_an_objection_who_made_it_hears_if_they_have_a_chat(
    objected: World, turn: Turn, *, chat: bool, told: int
) -> None:
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    await another_objects(turn, rina.id)
    if not chat:
        await turn.tx.run("UPDATE person SET telegram_id = NULL")
    await expired_data.mark_to_tell(turn.tx, DataKind.OBJECTORS, 2)
    assert await expired_data.people_to_tell(turn.tx) == [rina.id] * told
    await expired_data.mark_to_tell(turn.tx, DataKind.IDENTITY, 1)
    assert len(await expired_data.people_to_tell(turn.tx)) == 2 * told


@pytest.mark.usefixtures("filed")
async def test_a_night_is_counted_by_itself(turn: Turn) -> None:
    gone = [Expired(1, turn.now), Expired(2, turn.now - DAY)]
    for night, kind in (("2026-11-22", DataKind.SENT), ("2026-11-23", DataKind.HANDLED)):
        await expired_data.add_to_counts(turn.tx, night, kind, gone)
    await expired_data.add_to_counts(turn.tx, "2026-11-23", DataKind.HANDLED, gone[:1])
    assert await expired_data.last_counts(turn.tx) == {DataKind.HANDLED: 3}
