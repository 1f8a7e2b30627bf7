"""What the file about a person holds: all that is theirs, nothing of others or of the office."""

import json

import pytest

from storage import notices, outbox, people, personal_data
from storage.outbox import Outgoing
from tests.middle.holding import LOOK, lives
from tests.middle.people import citizen
from tests.prelude import Turn, World


async def held(turn: Turn, world: World) -> set[str]:
    """Return the kinds of what is held of Sari."""
    sari = await citizen(turn, world.sari)
    return {one.kind for one in await personal_data.read_all_of(turn.tx, sari)}


async def test_of_everything_that_is_kept_of_one_nothing_is_held_of_another(
    objected: World, turn: Turn
) -> None:
    await lives(turn, objected)
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    assert await held(turn, objected) == set(personal_data.SOURCES)
    assert await personal_data.read_all_of(turn.tx, rina) == []


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("messages", "UPDATE message SET direction = 'note'"),
        ("decisions", "UPDATE decision SET pending = 1"),
        ("decisions", "UPDATE cases SET answered_at = NULL"),
        ("errands", "UPDATE notice SET handed_at = NULL"),
        ("objection_answers", "UPDATE objection SET delivered_at = NULL"),
        ("settlements", "UPDATE objection SET settlement = NULL"),
        ("papers", "UPDATE paper SET recipient = 'officer'"),
        ("given", "UPDATE kept_file SET about = 'draft'"),
        ("questions", "UPDATE outbox SET case_id = 1 WHERE chat = 'group'"),
        ("sent", "UPDATE outbox SET method = 'editMessageText'"),
        ("answered", "UPDATE rights_request SET answer = x''"),
        ("updates", "UPDATE inbox SET state = 'done'"),
    ],
)
async def test_what_is_internal_or_was_not_told_stands_in_no_file(
    objected: World, turn: Turn, kind: str, change: str
) -> None:
    await lives(turn, objected)
    await turn.tx.run(change)
    assert kind not in await held(turn, objected)


@pytest.mark.parametrize(
    ("direction", "by", "found"),
    [
        ("citizen", "sari", 1),
        ("citizen", "rina", 0),
        ("reply", "budi", 1),
        ("answer", "budi", 1),
        ("note", "budi", 0),
    ],
)
async def test_of_what_is_said_on_a_request_one_holds_one_s_own_words_and_the_office_s(
    filed: World, turn: Turn, direction: str, by: str, found: int
) -> None:
    await turn.tx.run("DELETE FROM message")
    said = (
        "INSERT INTO message (case_id, direction, chat_id, message_id, content, at) "
        "VALUES (1, :direction, :chat, 8, x'', :now)"
    )
    await turn.tx.run(said, direction=direction, chat=getattr(filed, by).id, now=turn.now)
    sari = await citizen(turn, filed.sari)
    kept = [one.kind for one in await personal_data.read_all_of(turn.tx, sari)]
    assert kept.count("messages") == found


@pytest.mark.parametrize(("chat", "found"), [("group", 1), ("sari", 1), ("rina", 0)])
async def test_a_question_is_held_by_who_asked_it_and_an_answer_by_who_heard_it(
    filed: World, turn: Turn, chat: str, found: int
) -> None:
    people_of = {"group": "group", "sari": str(filed.sari.id), "rina": str(filed.rina.id)}
    writer = filed.sari.id if chat == "group" else filed.budi.id
    asked = Outgoing("sendMessage", people_of[chat], f"{chat}:1", {"text": "kata"})
    seq = await outbox.queue(turn.tx, asked, turn.now)
    copied = "INSERT INTO copy (outbox_seq, chat_id, message_id, piece) VALUES (:seq, :by, 8, x'')"
    await turn.tx.run(copied, seq=seq, by=writer)
    sari = await citizen(turn, filed.sari)
    said = [one.kind for one in await personal_data.read_all_of(turn.tx, sari)]
    assert said.count("questions") == found


CASE, OBJECTION = 1, "001/KEBERATAN/PPID/KPU-KLT/XI/2026"
YEAR = {"what": "register", "first": "2026-01-01", "last": "2026-12-31"}


@pytest.mark.parametrize(
    ("case_id", "facts", "seen"),
    [
        (CASE, {}, True),
        (CASE, {"what": "file"}, True),
        (None, {"number": OBJECTION}, True),
        (None, {"number": OBJECTION.replace("001", "002")}, False),
        (None, {"what": "right", "number": "1"}, True),
        (None, {"register": "requests", **YEAR}, True),
        (None, {"register": "objections", **YEAR}, True),
        (None, {"register": "requests", **YEAR, "first": "2026-12-01"}, False),
        (None, {"register": "objections", **YEAR, "last": "2026-01-31"}, False),
    ],
)
async def test_who_opened_one_s_details_is_held_with_what_it_was(
    objected: World, turn: Turn, case_id: int | None, facts: dict[str, str], *, seen: bool
) -> None:
    await lives(turn, objected)
    await turn.tx.run("DROP TRIGGER event_is_not_deleted")
    await turn.tx.run("DELETE FROM event WHERE name = 'identity-seen'")
    known = json.dumps({"roles": ["ppid"], **facts})
    look = LOOK.format(case_id=":case_id", facts=":facts")
    await turn.tx.run(look, case_id=case_id, facts=known, now=turn.now)
    sari = await citizen(turn, objected.sari)
    held = await personal_data.read_all_of(turn.tx, sari)
    looks = [one.clear for one in held if one.kind == "looks"]
    assert looks == [f'{facts.get("what", "")}|officer:7|["ppid"]'] * seen
    rina = await people.add_person(turn.tx, objected.rina.id, "id", turn.now)
    assert await personal_data.read_all_of(turn.tx, rina) == []


async def test_an_errand_is_held_with_the_way_by_which_it_was_passed_on(
    objected: World, turn: Turn
) -> None:
    other = await notices.add_notice(turn.tx, None, "incident", {}, "", turn.now)
    await turn.tx.run("UPDATE notice SET handed_at = decided_at WHERE id = 1")
    await turn.tx.run("DELETE FROM notice_try")
    proof = (
        "INSERT INTO notice_try (notice_id, way, sent_at, recorded_at) VALUES (:n, :way, :at, :now)"
    )
    for number, way, at in ((other, "email", turn.now), (1, "phone", None), (1, "post", turn.now)):
        await turn.tx.run(proof, n=number, way=way, at=at, now=turn.now)
    sari = await citizen(turn, objected.sari)
    told = [one for one in await personal_data.read_all_of(turn.tx, sari) if one.kind == "errands"]
    assert [one.clear for one in told] == ["post"]
