"""What somebody is told of a request: in full or by the PIN alone, and with which day."""

from datetime import datetime, timedelta

import pytest

from bot.actions.cases import case_pin
from bot.actions.conversation import officer_replies
from bot.actions.requests import request_filing
from bot.actions.status import case_screen, case_status
from bot.buttons.request_buttons import ShowOwnCase
from bot.desk import dialogues
from bot.domain.law.case import Person
from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import StatusCheck
from storage import cases, people, unsent_replies
from tests.middle.people import citizen, message, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import TUESDAY, WIB, Content, Link, State, Turn, World

SUBJECT = "Salinan daftar pemilih tetap"
PIN = "123456"
FIRST = StatusCheck(1, 2026)
LATE = datetime(2026, 12, 9, 10, 0, tzinfo=WIB)
"""The day after the last one of request 001."""


async def rina_of(turn: Turn, world: World) -> Person:
    """Return Rina, who has nothing to do with request 001, whose PIN is 123456 from now on."""
    pin_hash = case_pin.pin_hash(turn, (await the_case(turn)).number, PIN)
    await turn.tx.run("UPDATE cases SET pin_hash = :pin WHERE id = 1", pin=pin_hash)
    known = await people.find(turn.tx, world.rina.id)
    return known or await people.add_person(turn.tx, world.rina.id, "id", turn.now)


async def said_last(turn: Turn) -> str:
    *_, said = await waiting(turn)
    return str(said.payload)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1 PIN 123456", "Status:"),
        ("1 PIN 654321", "tidak cocok"),
        ("7 PIN 123456", "tidak cocok"),
        ("1", "Tulis PIN enam angka"),
        ("7", "Tulis PIN enam angka"),
        (" ", "Tulis nomor"),
        ("kapan", "belum terbaca sebagai nomor"),
    ],
)
async def test_a_stranger_is_told_by_the_right_pin_alone_and_never_what_it_is_about(
    filed: World, turn: Turn, typed: str, said: str
) -> None:
    await case_status.look_up(turn, await rina_of(turn, filed), typed)
    assert said in await said_last(turn)
    assert SUBJECT not in str([row.payload for row in await waiting(turn)])


async def test_the_right_pin_opens_nothing_after_five_wrong_ones(filed: World, turn: Turn) -> None:
    rina = await rina_of(turn, filed)
    for _ in range(5):
        await case_status.look_up(turn, rina, "1 PIN 654321")
    await case_status.look_up(turn, rina, "1 PIN 123456")
    assert "Sudah terlalu banyak percobaan" in await said_last(turn)


@pytest.mark.parametrize(
    ("asked", "typed", "fit"),
    [
        (None, "1", Fit.NO),
        (StatusCheck(), "1", Fit.SURELY),
        (StatusCheck(), "batal", Fit.SURELY),
        (StatusCheck(), "apa ya?", Fit.MAYBE),
        (StatusCheck(), "saya lupa nomornya", Fit.NO),
        (StatusCheck(), "Data pemilih 2024 di Wedi", Fit.NO),
        (StatusCheck(), "nomor satu 1/2026", Fit.SURELY),
        (FIRST, "Data pemilih 2024 di Wedi", Fit.SURELY),
    ],
)
async def test_a_message_answers_the_question_for_a_number_only_as_one_may(
    filed: World, turn: Turn, asked: StatusCheck | None, typed: str, fit: Fit
) -> None:
    sari = await citizen(turn, filed.sari)
    if asked is not None:
        await dialogues.save_dialogue(turn, sari, asked)
    assert await case_status.number_fit(turn, sari, message(filed.sari, typed)) is fit


async def test_a_picture_is_no_number(filed: World, turn: Turn) -> None:
    sari = await citizen(turn, filed.sari)
    await dialogues.save_dialogue(turn, sari, StatusCheck())
    picture = message(filed.sari, content=Content(kind="photo", file_id="x", text="1"))
    assert await case_status.number_fit(turn, sari, picture) is Fit.NO


@pytest.mark.parametrize(
    ("typed", "number"), [("12 34", 1), ("5", 1), ("2/2026", 2), ("nomor 2", 2), ("sebentar ya", 1)]
)
async def test_where_a_pin_was_asked_for_another_number_is_looked_up_only_if_it_is_one(
    filed: World, turn: Turn, typed: str, number: int
) -> None:
    rina = await rina_of(turn, filed)
    await dialogues.save_dialogue(turn, rina, FIRST)
    await case_status.take_number(turn, rina, message(filed.rina, typed))
    assert await dialogues.find_dialogue(turn, rina, StatusCheck) == StatusCheck(number, 2026)


@pytest.mark.parametrize(
    ("number", "about", "told"),
    [
        (TypedNumber(1, 2026), None, ["001/"]),
        (TypedNumber(1, 2026), 2, ["001/"]),
        (None, 2, ["002/"]),
        (None, None, ["001/", "002/"]),
    ],
)
async def test_of_several_requests_the_one_that_is_named_or_replied_to_is_told(
    filed: World, turn: Turn, number: TypedNumber | None, about: int | None, told: list[str]
) -> None:
    sari = await citizen(turn, filed.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    meant = await cases.get(turn.tx, about) if about else None
    await case_status.tell_status(turn, sari, number, meant)
    text = await said_last(turn)
    assert [one for one in ("001/", "002/") if one in text] == told
    assert ("Perjalanan" in text) is False


async def test_a_number_of_somebody_else_s_needs_its_pin(filed: World, turn: Turn) -> None:
    rina = await rina_of(turn, filed)
    await case_status.tell_status(turn, rina, TypedNumber(1, 2026), None)
    assert "Tulis PIN enam angka" in await said_last(turn)


@pytest.mark.parametrize(
    ("before", "state", "noted"),
    [
        (None, "received", True),
        (TUESDAY - timedelta(days=1), "received", True),
        (TUESDAY - timedelta(hours=1), "received", False),
        (None, "answered", False),
    ],
)
async def test_that_somebody_asked_is_noted_once_a_day_while_an_answer_is_owed(
    filed: World, turn: Turn, before: datetime | None, state: str, *, noted: bool
) -> None:
    await turn.tx.run(
        "UPDATE cases SET status_asked_at = :at, state = :state", at=before, state=state
    )
    await case_status.tell_status(turn, await citizen(turn, filed.sari), None, await the_case(turn))
    assert ((await the_case(turn)).status_asked_at == turn.now) is noted


@pytest.mark.parametrize(
    ("after", "said"),
    [
        (timedelta(days=30, seconds=-1), "dijawab pada"),
        (timedelta(days=30), "Dari akun ini belum ada permohonan"),
    ],
)
async def test_a_plain_question_is_listed_for_thirty_days_after_its_answer(
    filed: World, after: timedelta, said: str
) -> None:
    await filed.after(filed.rina.starts())
    async with filed.desk.turn() as turn:
        rina = await rina_of(turn, filed)
        written = filed.budi.in_(filed.group).says("Kami buka sampai pukul 16.")
        words = message(filed.budi, written.text, filed.group.id, message_id=written.id)
        await officer_replies.take_reply(turn, words, Link("citizen", None, rina.id), None)
    await filed.replies_leave()
    async with filed.desk.turn() as turn:
        sent = await unsent_replies.answered_outside(turn.tx, rina.id)
        assert sent is not None
    filed.clock.turn_to(sent + after)
    async with filed.desk.turn() as turn:
        await case_status.tell_status(turn, rina, None, None)
        assert said in await said_last(turn)


@pytest.mark.parametrize(
    ("days", "right"),
    [(-1, "bila tanggal itu lewat"), (0, "paling lambat <b>Selasa, 26 Januari 2027")],
)
async def test_the_status_names_the_next_right_and_its_last_day_once_the_answer_is_late(
    filed: World, days: int, right: str
) -> None:
    filed.clock.turn_to(LATE + timedelta(days=days))
    async with filed.desk.turn() as turn:
        sari = await citizen(turn, filed.sari)
        await case_status.tell_status(turn, sari, None, await the_case(turn))
        assert right in await said_last(turn)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "Batas jawaban Selasa, 8 Desember 2026 sudah lewat"),
        ({"promised_on": "2026-12-15"}, "Batas jawaban Selasa, 8 Desember 2026 sudah lewat"),
        ({"ordered_on": "2026-12-15"}, "paling lambat Selasa, 15 Desember 2026"),
        ({"ordered_on": "2026-12-08"}, "Batas jawaban Selasa, 8 Desember 2026 sudah lewat"),
        ({"state": State.WITHDRAWN}, "dicabut oleh pemohon"),
        ({"state": State.FINISHED}, "ditutup tanpa jawaban"),
        ({"state": State.FINISHED, "answered_at": TUESDAY}, "resmi dikirim"),
    ],
)
async def test_the_day_and_the_state_that_a_requester_reads(
    filed: World, changed: dict[str, object], said: str
) -> None:
    filed.clock.turn_to(LATE)
    async with filed.desk.turn() as turn:
        for name, value in changed.items():
            await turn.tx.run(f"UPDATE cases SET {name} = :value", value=value)  # noqa: S608
        await case_screen.show_own_case(turn, await citizen(turn, filed.sari), ShowOwnCase(1))
        assert said in await said_last(turn)
