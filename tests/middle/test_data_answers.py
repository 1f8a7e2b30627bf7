"""Corrections and answers about personal data: what may be corrected, and what is told by hand."""

from datetime import timedelta

import pytest

from bot.actions.objections import objection_filing
from bot.actions.privacy import (
    data_erasure,
    data_export,
    retention_run,
    rights_answers,
    rights_start,
)
from bot.actions.privacy.data_export import holding_in_words
from bot.actions.privacy.retention_run import DestructionAnswers
from bot.actions.requests import request_filing
from bot.desk import dialogues, notice_delivery
from bot.domain.law.data_rights import DataKind, HeldRecord, Right, RightOutcome
from bot.domain.law.legal_notice import RIGHT_ANSWER, NoticeEvent
from bot.domain.records.desk_paper import Paper
from bot.domain.records.kept_file import Origin
from bot.domain.words.open_dialogues import RightsQuestion
from storage import cases, expired_data, papers, people, rights_requests, uploads
from tests.middle.data_acts import WORDS, asks
from tests.middle.people import authority, citizen, message, refused
from tests.middle.worlds import IDENTITY, NEVER_PUBLISHED, REQUEST, draft
from tests.prelude import TUESDAY, Act, Answers, Role, Turn, World, rows
from tests.world import appoints, named

BY_LETTER: Answers = {
    "represented": "letter",
    "representative_name": "Agus",
    "letter_since": "2026-01-01",
    "letter_until": "2026-12-31",
    "letter_covers": "all",
}


async def test_words_after_words_are_sent_only_by_a_yes(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await dialogues.save_dialogue(turn, sari, RightsQuestion(Right.OBJECTION, WORDS))
    await rights_start.take_words(turn, sari, message(filed.sari, "Jangan pakai nomor saya juga."))
    assert await rights_requests.of_person(turn.tx, sari.id) == []


@pytest.mark.parametrize(("hours", "possible"), [(24, False), (25, True)])
async def test_the_day_until_the_next_file_begins_when_the_last_one_arrived(
    filed: World, hours: int, *, possible: bool
) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await data_export.ask_export(turn, sari, certain=True)
        await rights_requests.set_delivered(turn.tx, 1, TUESDAY + timedelta(hours=1))
    filed.clock.turn(timedelta(hours=hours))
    async with filed.desk.turn() as turn:
        if possible:
            await data_export.ask_export(turn, sari)
            return
        with refused("data-too-soon"):
            await data_export.ask_export(turn, sari)


@pytest.mark.parametrize(
    ("outcome", "said"), [("", "sedang diproses"), ("refused", "tidak dikabulkan")]
)
async def test_the_file_says_how_what_was_asked_stands(
    filed: World, outcome: str, said: str
) -> None:
    asked = HeldRecord("asked", None, TUESDAY, f"PDP-1|erasure|{outcome}", None)
    assert said in holding_in_words(filed.desk, "id", asked)


@pytest.mark.parametrize(
    ("roles", "who"), [('["ppid", "atasan"]', "petugas (PPID, Atasan PPID)"), ("[]", "petugas:")]
)
async def test_the_file_names_an_officer_by_their_offices_alone(
    filed: World, roles: str, who: str
) -> None:
    done = HeldRecord("events", 1, TUESDAY, f"answered|officer:7|{roles}", None)
    assert holding_in_words(filed.desk, "id", done).startswith(who)


async def test_the_file_writes_a_day_out(filed: World) -> None:
    promised = HeldRecord("dates", 1, TUESDAY, "answer|2026-12-08|received", None)
    assert "Selasa, 8 Desember 2026" in holding_in_words(filed.desk, "id", promised)


async def test_of_who_is_forgotten_no_file_is_written(filed: World) -> None:
    paper = Paper(
        id=1,
        kind=data_export.KIND,
        case_id=None,
        name="data.pdf",
        facts='{"person": 9}',
        made_at=TUESDAY,
    )
    with pytest.raises(ValueError, match="the person is gone"):
        await data_export.prepare_file(filed.desk, paper)


async def refusal(turn: Turn, world: World, words: str) -> None:
    """Let Budi refuse what Sari asks, and the answer not arrive in her chat."""
    given = rights_answers.RightsAnswerAnswers(
        right_id=await asks(turn, world),
        right_kind=Right.RESTRICTION,
        right_outcome=RightOutcome.REFUSED,
        right_reasons=words,
    )
    by = await authority(turn, world.budi, Act.ANSWER_RIGHT)
    await rights_answers.answer_request(turn, by, None, given)
    row = await turn.tx.one("SELECT id FROM notice WHERE what = :what", what=RIGHT_ANSWER)
    assert row is not None
    notice = await notice_delivery.get(turn, row["id"])
    await turn.desk.apply_notice_effects(turn, notice, NoticeEvent.REFUSED)


async def test_an_answer_that_did_not_arrive_is_printed_with_its_reasons(
    filed: World, turn: Turn
) -> None:
    await refusal(turn, filed, "Pengolahan itu diwajibkan undang-undang.")
    *_, letter = await papers.of_kind(turn.tx, "plain_notice")
    assert "diwajibkan undang-undang" in letter.facts


async def test_the_files_of_who_is_forgotten_go_one_at_a_time_and_then_the_person(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
        for place in (1, 2):
            sent = Origin("material", rina.id, (rina.telegram_id, place))
            await uploads.add_upload(turn.tx, sent, f"file{place}", "a.pdf", turn.now)
        await data_erasure.schedule_erasure(turn, rina.id)
    left = []
    for _ in range(3):
        await data_erasure.ERASE_PEOPLE(filed.desk, TUESDAY)
        found = await rows(filed, "SELECT id FROM upload WHERE person_id = :id", id=rina.id)
        known = await rows(filed, "SELECT id FROM person WHERE id = :id", id=rina.id)
        left.append((len(found), len(known)))
    assert left == [(1, 1), (0, 1), (0, 0)]


async def test_who_withdraws_everything_leaves_alone_the_objection_that_was_answered(
    objected: World,
) -> None:
    async with objected.desk.turn() as turn:
        sari = await citizen(turn, objected.sari)
        await turn.tx.run("UPDATE objection SET state = 'answered'")
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
        await data_erasure.withdraw_consent(turn, sari, "drop")
    assert await rows(objected, "SELECT state FROM objection") == [{"state": "answered"}]


async def test_an_objection_about_no_request_goes_on_after_everything_else_was_withdrawn(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await objection_filing.file(
            turn, sari, draft(NEVER_PUBLISHED, sari.id, turn.now, "objection")
        )
        await data_erasure.withdraw_consent(turn, sari, "drop")
    assert await rows(filed, "SELECT state FROM objection") == [{"state": "filed"}]


async def test_of_a_stranger_who_is_forgotten_nothing_is_recorded(filed: World, turn: Turn) -> None:
    await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    later = turn.now + timedelta(days=1)
    gone = await expired_data.due(turn.tx, DataKind.STRANGERS, later, 9)
    done = await retention_run.clear_expired(turn, DataKind.STRANGERS, later, gone)
    assert done.ended == 1
    assert await turn.tx.all("SELECT 1 FROM event WHERE name = 'data-destroyed'") == []


@pytest.mark.usefixtures("filed")
async def test_nothing_is_destroyed_that_is_not_due_any_more(turn: Turn) -> None:
    gone = [expired_data.Expired(1, TUESDAY)]
    done = await retention_run.clear_expired(turn, DataKind.IDENTITY, TUESDAY, gone)
    assert (done.ended, done.damaged) == (0, False)
    assert (await cases.identity(turn.tx, 1))["nik"] == IDENTITY["nik"]


@pytest.mark.parametrize(
    ("scanned", "refusal"), [(False, "scan-first"), (True, "destruction-nothing")]
)
async def test_the_head_approves_a_destruction_once_the_scan_of_their_decree_is_here(
    answered: World, turn: Turn, refusal: str, *, scanned: bool
) -> None:
    head = answered.budi if scanned else answered.wati
    await appoints(turn.desk, turn.tx, named(answered.wati.id, Role.HEAD, decree="9/2026"))
    by = await authority(turn, head, Act.APPROVE_DESTRUCTION)
    young = DestructionAnswers(destruction_list="001/PPID/KPU-KLT/XI/2026 · 5 tahun")
    with refused(refusal):
        await retention_run.approve_list(turn, by, None, young)
