"""What storage finds and changes: of whom, of which matter, in which state, and since when."""

from datetime import timedelta
from typing import Any

import pytest

from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.albums import Piece
from storage import (
    answers,
    file_archive,
    held_rows,
    notices,
    outbox,
    people,
    relayed_messages,
    rights_requests,
    row_hashes,
    uploads,
)
from storage.outbox import Outgoing
from tests.middle.people import citizen, officer
from tests.prelude import TUESDAY, Content, Turn, World

MOMENT = timedelta(microseconds=1)
FILE = Content(kind="document", file_id="F1", file_name="rekap.pdf", file_size=5)


async def changes(turn: Turn, sql: str, **more: Any) -> None:
    """Change rows directly; `:now` and `:later` are moments of this test."""
    values = {"now": turn.now, "later": turn.now + MOMENT, **more}
    await turn.tx.run(sql, **{name: value for name, value in values.items() if f":{name}" in sql})


async def queued(turn: Turn, **more: Any) -> int:
    known: dict[str, Any] = {"method": "sendMessage", "chat": "group", "lane": "g:9", "payload": {}}
    return await outbox.queue(turn.tx, Outgoing(**{**known, **more}), turn.now)


@pytest.mark.parametrize(
    ("case", "objection", "found"), [(1, 1, 2), (1, 9, 1), (9, 1, 1), (9, 9, 0), (None, 1, 1)]
)
@pytest.mark.usefixtures("objected")
async def test_the_notices_on_a_matter_are_of_that_request_and_objection_alone(
    turn: Turn, case: int | None, objection: int, found: int
) -> None:
    await notices.add_notice(turn.tx, 1, "objection-answer", {}, "", turn.now, objection_id=1)
    assert len(await notices.of_matter(turn.tx, case, objection)) == found


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE notice SET sent_at = NULL", 1),
        ("UPDATE notice SET sent_at = NULL, void_at = :now", 0),
        ("UPDATE notice SET sent_at = NULL, handed_at = :now", 0),
        ("UPDATE notice SET sent_at = NULL, decided_at = :later", 0),
        ("UPDATE notice SET sent_at = NULL, decided_by = 'desk'", 0),
        ("UPDATE notice SET sent_at = NULL, what = 'incident'", 0),
    ],
)
@pytest.mark.usefixtures("answered")
async def test_only_what_an_officer_decided_and_nobody_took_back_may_be_taken_back(
    turn: Turn, change: str, found: int
) -> None:
    await turn.tx.run("UPDATE notice SET arrived_at = NULL, sent_at = NULL")
    await changes(turn, change)
    assert len(await notices.unasked_notices(turn.tx, ["answer"], turn.now)) == found


async def test_a_notice_on_a_right_has_the_number_of_that_right(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    right = (
        "INSERT INTO rights_request (number, kind, person_id, facts, received_at, due_at) "
        "VALUES (:number, 'erasure', :id, x'', :now, :now)"
    )
    for number in ("001", "002"):
        await changes(turn, right, number=number, id=sari.id)
    told = await notices.add_notice(turn.tx, None, "right-answer", {"right": 2}, "", turn.now)
    assert await notices.number_of(turn.tx, told) == "002"


@pytest.mark.usefixtures("filed")
async def test_an_incident_counts_its_own_notices(turn: Turn) -> None:
    incident = (
        "INSERT INTO incident (facts, noticed_at, recorded_by, recorded_at) "
        "VALUES (x'', :now, 1, :now)"
    )
    for number in (1, 2):
        await changes(turn, incident)
        for _ in range(number):
            await notices.add_notice(turn.tx, 1, "incident", {}, "", turn.now, incident_id=number)
    refused = (
        "INSERT INTO notice_try (notice_id, way, failed_at, recorded_at) "
        "VALUES (:notice, 'chat', :failed, :now)"
    )
    [_, second, third] = await turn.tx.all("SELECT id FROM notice WHERE what = 'incident'")
    await changes(turn, refused, notice=second["id"], failed=turn.now)
    await changes(turn, refused, notice=third["id"], failed=None)
    found = await notices.counts_of_incident(turn.tx, 2)
    assert (found.sent, found.waiting, found.unreached) == (0, 1, 1)


CORRECTED = (
    "INSERT INTO correction (case_id, number, words, officer_id, at, delivered_at, withholds) "
    "VALUES (:case, 1, x'', 1, :now, :at, :withholds)"
)


@pytest.mark.parametrize(
    ("case", "withholds", "stands"), [(1, 0, True), (1, 1, False), (2, 1, True)]
)
@pytest.mark.usefixtures("answered")
async def test_an_answer_stands_unless_a_correction_takes_something_of_it_away(
    turn: Turn, case: int, withholds: int, *, stands: bool
) -> None:
    await turn.tx.run("UPDATE cases SET answered_at = received_at")
    await copied_case(turn)
    await changes(turn, CORRECTED, case=case, at=None, withholds=withholds)
    assert await answers.has_standing_answer(turn.tx, 1) is stands


async def copied_case(turn: Turn) -> None:
    """Let there be a second request, all like the first."""
    found = await turn.tx.all("SELECT name FROM pragma_table_info('cases')")
    differs = {"id": "2", "sequence": "2", "number": "'2'", "thread_id": "NULL"}
    differs["card_message_id"] = "NULL"
    values = ", ".join(differs.get(row["name"], row["name"]) for row in found)
    await turn.tx.run(f"INSERT INTO cases SELECT {values} FROM cases")  # noqa: S608 - ours


@pytest.mark.parametrize(("moments", "found"), [(-1, 0), (0, 1), (1, 1)])
@pytest.mark.usefixtures("answered")
async def test_corrections_follow_the_answer_that_the_request_has_now(
    turn: Turn, moments: int, found: int
) -> None:
    await changes(turn, "UPDATE cases SET answered_at = :now")
    await changes(turn, CORRECTED, case=1, at=turn.now + moments * MOMENT, withholds=0)
    assert len(await answers.delivered_corrections(turn.tx, 1)) == found


async def kept(turn: Turn, about: KeptAbout, number: int = 800, file: str = "F1") -> int:
    case = None if about is KeptAbout.LIST_ENTRY else 1
    content = FILE.model_copy(update={"file_id": file})
    made = await file_archive.add_file(turn.tx, (about, 0), case, (-1, number), content, turn.now)
    assert made is not None
    return made.id


@pytest.mark.usefixtures("filed")
async def test_a_unit_is_named_of_the_file_that_it_handed_in_and_once(turn: Turn) -> None:
    await kept(turn, KeptAbout.UNIT)
    await kept(turn, KeptAbout.ANSWER, 801, "F2")
    for place, file, named in (
        ((-2, 800), "F1", False),
        ((-1, 801), "F1", False),
        ((-1, 800), "F2", False),
        ((-1, 801), "F2", False),
        ((-1, 800), "F1", True),
        ((-1, 800), "F1", False),
    ):
        assert await file_archive.set_unit(turn.tx, place, file, "Data", 1) is named


@pytest.mark.parametrize(
    ("change", "known"),
    [
        ("UPDATE kept_file SET state = 'kept'", True),
        ("UPDATE kept_file SET state = 'waiting'", False),
        ("UPDATE kept_file SET state = 'kept', file_id = 'F2'", False),
        ("UPDATE kept_file SET state = 'kept', forgotten = 1", False),
        ("UPDATE kept_file SET state = 'kept', forgotten = 1, sent_file_id = 'F3'", True),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_what_telegram_lost_is_sent_anew_if_the_desk_keeps_it(
    turn: Turn, change: str, *, known: bool
) -> None:
    await kept(turn, KeptAbout.ANSWER)
    await changes(turn, change)
    assert await file_archive.forget(turn.tx, "F1") is known


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE kept_file SET state = 'kept'", 1),
        ("UPDATE kept_file SET state = 'waiting'", 1),
        ("UPDATE kept_file SET state = 'lost'", 0),
        ("UPDATE list_file SET until = 2", 0),
    ],
)
@pytest.mark.usefixtures("listed")
async def test_an_entry_has_the_files_that_it_has_now(turn: Turn, change: str, found: int) -> None:
    number = await kept(turn, KeptAbout.LIST_ENTRY)
    join = "INSERT INTO list_file (kept_id, entry_id) VALUES (:id, 1)"
    await turn.tx.run(join, id=number)
    await changes(turn, change)
    assert len(await file_archive.of_entry(turn.tx, 1)) == found
    assert await file_archive.of_entry(turn.tx, 2) == []


@pytest.mark.parametrize(
    ("change", "late"),
    [
        ("UPDATE outbox SET not_before = :now WHERE seq = :seq", True),
        ("UPDATE outbox SET not_before = :later WHERE seq = :seq", False),
        ("UPDATE outbox SET held_until = :now WHERE seq = :seq", False),
        ("UPDATE outbox SET state = 'sent' WHERE seq = :seq", False),
        ("UPDATE outbox SET purpose = 'word' WHERE seq = :seq", False),
        ("UPDATE cases SET card_message_id = 7", False),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_a_card_is_late_that_was_due_and_never_shown(
    turn: Turn, change: str, *, late: bool
) -> None:
    await turn.tx.run("UPDATE cases SET card_message_id = NULL")
    seq = await queued(turn, purpose="new-case", case_id=1)
    await changes(turn, change, seq=seq)
    found = await held_rows.late_cards(turn.tx, "new-case", turn.now)
    assert [one.seq for one in found] == [seq] * late


async def test_of_late_cards_those_are_listed_that_the_group_was_told_of(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE cases SET card_message_id = NULL")
        first, second = [await queued(turn, purpose="new-case", case_id=1) for _ in range(2)]
        await held_rows.mark_listed(turn.tx, [first])
    async with filed.desk.turn() as turn:
        found = await held_rows.late_cards(turn.tx, "new-case", turn.now)
    assert [one.seq for one in found] == [second]


RESTRICTED = (
    "INSERT INTO rights_request (number, kind, person_id, facts, outcome, received_at, due_at) "
    "VALUES ('1', :kind, 1, x'', :outcome, :now, :now)"
)


@pytest.mark.parametrize(
    ("kind", "outcome", "limited"),
    [
        ("restriction", "granted", True),
        ("objection", "granted", True),
        ("restriction", "refused", False),
        ("restriction", None, False),
        ("erasure", "granted", False),
    ],
)
async def test_data_is_restricted_once_that_was_granted_and_until_it_is_lifted(
    filed: World, turn: Turn, kind: str, outcome: str | None, *, limited: bool
) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await changes(turn, RESTRICTED, kind=kind, outcome=outcome)
    assert await rights_requests.is_restricted(turn.tx, 1) is limited
    assert not await rights_requests.is_restricted(turn.tx, rina.id)
    assert await rights_requests.end_restrictions(turn.tx, 1, turn.now) is limited
    assert not await rights_requests.is_restricted(turn.tx, 1)


@pytest.mark.parametrize(
    ("everybody", "cases", "touched"),
    [
        (0, [1], [(1, 1)]),
        (0, [2], [(2, 2)]),
        (0, [], []),
        (1, [], [(1, 1), (2, 2), (3, None)]),
    ],
)
async def test_an_incident_touches_those_whose_requests_it_names_or_everybody(
    filed: World, turn: Turn, everybody: int, cases: list[int], touched: list[tuple[int, int]]
) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await people.add_person(turn.tx, filed.wati.id, "id", turn.now)
    await copied_case(turn)
    await turn.tx.run("UPDATE cases SET person_id = :id WHERE id = 2", id=rina.id)
    incident = (
        "INSERT INTO incident (facts, everybody, noticed_at, recorded_by, recorded_at) "
        "VALUES (x'', :everybody, :now, 1, :now)"
    )
    for which in (everybody, 0):
        await changes(turn, incident, everybody=which)
    name = "INSERT INTO incident_case (incident_id, case_id) VALUES (:incident, :case)"
    for incident_id, case in [(1, one) for one in cases] + [(2, 1), (2, 2)]:
        await turn.tx.run(name, incident=incident_id, case=case)
    assert await rights_requests.persons_touched(turn.tx, 1) == touched


@pytest.mark.parametrize(
    ("change", "moments", "bytes_sent"),
    [
        ("UPDATE upload SET size = 5", 0, 5),
        ("UPDATE upload SET size = 5", 1, 0),
        ("UPDATE upload SET size = -1", 0, 0),
        ("UPDATE upload SET size = 5, person_id = 2", 0, 0),
    ],
)
async def test_what_one_sent_since_then_counts_and_no_more(
    filed: World, turn: Turn, change: str, moments: int, bytes_sent: int
) -> None:
    await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    sent = (
        "INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, due_at, stored_at) "
        "VALUES ('material', 1, 9, 8, 'F1', :now, :now)"
    )
    await changes(turn, sent)
    await changes(turn, change)
    assert await uploads.amount(turn.tx, turn.now + moments * MOMENT, 1) == bytes_sent


@pytest.mark.parametrize(("chat", "number", "found"), [(9, 8, 1), (7, 8, 0), (9, 7, 0)])
@pytest.mark.usefixtures("filed")
async def test_a_message_was_carried_that_stood_in_that_chat(
    turn: Turn, chat: int, number: int, found: int
) -> None:
    said = Piece(message_id=8, at=turn.now, content=Content(kind="text", text="kata"))
    await relayed_messages.add_message(turn.tx, await queued(turn), 9, said)
    carried = await relayed_messages.newest(turn.tx, chat, number)
    assert (carried is not None) is bool(found)


async def test_in_another_group_nobody_is_a_member_until_seen_there(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await people.forget_members(turn.tx)
    async with filed.desk.turn() as turn:
        assert await people.members(turn.tx) == []
        assert not (await officer(turn, filed.budi)).administrator
        await people.record_member(turn.tx, filed.wati.id, "Wati", TUESDAY)
    async with filed.desk.turn() as turn:
        wati = await officer(turn, filed.wati)
        assert await people.members(turn.tx) == [wati]


async def test_who_writes_in_private_for_themselves_does_so_alone(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await people.set_as_citizen(turn.tx, filed.wati.id, as_citizen=True)
    async with filed.desk.turn() as turn:
        both = [await officer(turn, one) for one in (filed.budi, filed.wati)]
    assert [one.as_citizen for one in both] == [False, True]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE kept_file SET size = size", []),
        ("UPDATE kept_body SET body = seal('kept_body.body', file_id, 'lain')", ["altered"]),
        ("DELETE FROM kept_body", ["gone"]),
        ("UPDATE kept_file SET state = 'lost'", []),
    ],
)
@pytest.mark.parametrize("listed", [False, True])
@pytest.mark.usefixtures("filed")
async def test_a_file_is_whole_or_gone_by_the_list_of_what_is_destroyed(
    turn: Turn, change: str, found: list[str], *, listed: bool
) -> None:
    await file_archive.save_bytes(turn.tx, await kept(turn, KeptAbout.ANSWER), b"isi", ())
    if listed:
        await changes(turn, "INSERT INTO destruction VALUES (1, 'JRA', 1, :now, 0)")
    await changes(turn, change)
    wrong = [one.how async for one in row_hashes.forged_files(turn.tx)]
    assert wrong == ([] if listed and found == ["gone"] else found)


async def test_who_comes_back_gets_the_requests_that_they_held_themselves(filed: World) -> None:
    async with filed.desk.turn() as turn:
        for one in (filed.budi, filed.wati):
            who = await officer(turn, one)
            await turn.tx.run("INSERT INTO absence (officer_id) VALUES (:id)", id=who.id)
        await people.add_case(turn.tx, 1, 1)
    async with filed.desk.turn() as turn:
        assert [await people.cases_of_absent(turn.tx, number) for number in (1, 2)] == [[1], []]
