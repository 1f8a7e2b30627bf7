"""What stands in the cells of the registers: the words of the annexes for what happened."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.law.case import RequesterKind
from bot.domain.law.decision import Outcome
from bot.domain.law.objection_rules import Ground, ObjectionOutcome, Timing
from bot.domain.law.outside_act import Arrival
from bot.domain.people.role_permissions import Appointment, Holder
from bot.domain.records.register_entries import (
    AnswerNotice,
    Decided,
    DisputeStep,
    ObjectionColumn,
    ObjectionEntry,
    RequestColumn,
    RequestEntry,
)
from bot.registers import register_layout
from bot.registers.objection_register import OBJECTIONS
from bot.registers.register_layout import Words
from bot.registers.request_register import REQUESTS
from bot.texts import texts_of
from tests.prelude import KLATEN_PROFILE, Regime, Role, load_profile

OFFICE = load_profile(KLATEN_PROFILE)
WORDS = Words(texts_of(OFFICE, strict=True), OFFICE, date(2026, 12, 20))
DAY = datetime(2026, 11, 24, 3, tzinfo=UTC)
"""Tuesday."""
GRANTED = Decided(Outcome.GRANTED, held=True, form="softcopy")
REQUEST = RequestEntry(
    case_id=1,
    number="001",
    subject="Daftar pemilih",
    wanted="Daftar pemilih tetap per kecamatan",
    purpose="Skripsi",
    obtain="copy",
    form="softcopy",
    kind=RequesterKind.PERSON,
    regime=Regime.UMUM,
    arrival=Arrival.CHAT,
    received_at=DAY,
    received_on=DAY.date(),
    counts_from=DAY.date(),
    due_on=date(2026, 12, 8),
)
OBJECTION = ObjectionEntry(
    objection_id=1,
    number="001/K",
    filed_at=DAY,
    filed_on=DAY.date(),
    request="001",
    wanted="Daftar pemilih",
    purpose="Skripsi",
    ground=Ground.SILENCE,
    regime=Regime.UMUM,
    due_on=date(2026, 12, 30),
    timing=Timing.IN_TIME,
)


def answered(*decided: Decided | None, days: int = 1) -> RequestEntry:
    """Return request 001 with a notice for each decision, a day after another."""
    at = DAY + timedelta(days=days)
    notices = tuple(
        AnswerNotice(at + timedelta(days=number), at, one) for number, one in enumerate(decided)
    )
    return replace(REQUEST, notices=notices)


def cell(entry: RequestEntry, column: RequestColumn) -> str:
    table = REQUESTS.table([entry], WORDS, (), identity=True)
    return str(table.rows[0][OFFICE.registers.requests.index(column)])


@pytest.mark.parametrize(
    ("entry", "column", "said"),
    [
        (REQUEST, RequestColumn.WANTED, "Daftar pemilih tetap per kecamatan"),
        (replace(REQUEST, wanted=""), RequestColumn.WANTED, "Daftar pemilih"),
        (answered(GRANTED), RequestColumn.HELD, "di bawah penguasaan"),
        (
            answered(Decided(Outcome.NOT_HELD, held=False, other_body="BPS")),
            RequestColumn.HELD,
            "badan publik lain: BPS",
        ),
        (
            answered(Decided(Outcome.NOT_HELD, held=False)),
            RequestColumn.HELD,
            "badan publik lain: tidak diketahui",
        ),
        (answered(Decided(Outcome.NOT_DOCUMENTED)), RequestColumn.HELD, "belum didokumentasikan"),
        (replace(REQUEST, withdrawn_at=DAY), RequestColumn.DECISION, "dicabut pemohon pada Selasa"),
        (
            replace(REQUEST, not_processed_at=DAY),
            RequestColumn.DECISION,
            "tidak diproses, Selasa",
        ),
        (answered(None), RequestColumn.DECISION, "dijawab; keputusan tidak dicatat"),
        (REQUEST, RequestColumn.DECISION, "belum ditanggapi"),
        (replace(answered(GRANTED), letter_on=None), RequestColumn.COST, "tanpa biaya"),
        (
            answered(replace(GRANTED, cost=15_000, payment="Transfer")),
            RequestColumn.COST,
            "Rp15.000; Transfer",
        ),
        (answered(replace(GRANTED, cost=15_000)), RequestColumn.COST, "Rp15.000; –"),
    ],
)
def test_a_request_is_registered_in_the_words_of_the_annex(
    entry: RequestEntry, column: RequestColumn, said: str
) -> None:
    assert said in cell(entry, column)


def test_what_the_office_holds_is_not_registered_as_held_elsewhere() -> None:
    assert "badan publik lain" not in cell(answered(GRANTED), RequestColumn.HELD)


def test_only_the_first_notice_is_said_to_be_late() -> None:
    first, second = cell(answered(GRANTED, GRANTED, days=20), RequestColumn.DAYS).split("\n")[:2]
    in_time = cell(answered(GRANTED), RequestColumn.DAYS)
    assert "8 Desember 2026" in first
    assert "8 Desember 2026" not in second
    assert "8 Desember 2026" not in in_time


def said_of(entry: ObjectionEntry, column: ObjectionColumn) -> str:
    table = OBJECTIONS.table([entry], WORDS, (), identity=True)
    return str(table.rows[0][OFFICE.registers.objections.index(column)])


JUDGED = replace(OBJECTION, outcome=ObjectionOutcome.UPHELD, reasons="Sudah terbit.", sent_at=DAY)
WATI = Appointment(1, Role.ATASAN, holder=Holder("Wati Lestari"))


@pytest.mark.parametrize(
    ("entry", "column", "said"),
    [
        (replace(OBJECTION, request=""), ObjectionColumn.REQUEST, "permohonan"),
        (OBJECTION, ObjectionColumn.REQUEST, "001"),
        (replace(OBJECTION, withdrawn_at=DAY), ObjectionColumn.DECISION, "dicabut pemohon"),
        (OBJECTION, ObjectionColumn.DECISION, "belum ditanggapi"),
        (JUDGED, ObjectionColumn.DECISION, "Sudah terbit."),
        (JUDGED, ObjectionColumn.ANSWERED, "Selasa, 24 November 2026"),
        (
            replace(JUDGED, sent_at=DAY + timedelta(days=40)),
            ObjectionColumn.ANSWERED,
            "30 Desember 2026",
        ),
        (replace(JUDGED, judge=WATI), ObjectionColumn.JUDGE, "Wati Lestari, "),
        (replace(JUDGED, judge=WATI, judge_outside="KPU RI"), ObjectionColumn.JUDGE, "KPU RI"),
        (JUDGED, ObjectionColumn.JUDGE, OFFICE.objection_addressee),
        (JUDGED, ObjectionColumn.REACTION, "tidak diketahui"),
        (
            replace(JUDGED, disputes=(DisputeStep("mediation", DAY.date()),)),
            ObjectionColumn.REACTION,
            "24 November 2026",
        ),
    ],
)
def test_an_objection_is_registered_in_the_words_of_the_annex(
    entry: ObjectionEntry, column: ObjectionColumn, said: str
) -> None:
    assert said in said_of(entry, column)


@pytest.mark.parametrize(
    "column", [ObjectionColumn.ANSWERED, ObjectionColumn.JUDGE, ObjectionColumn.REACTION]
)
def test_of_an_objection_that_waits_no_answer_is_registered(column: ObjectionColumn) -> None:
    assert said_of(OBJECTION, column) == ""


@pytest.mark.parametrize(
    ("who", "named"),
    [
        ({"name": "Sari"}, "Sari"),
        (
            {"name": "PT Maju", "acting_name": "Rina", "acting_position": "Direktur"},
            "PT Maju – Rina, Direktur",
        ),
        ({"name": "Kelompok Tani", "proxy_givers": "Budi, Wati"}, "Kelompok Tani – Budi, Wati"),
        (
            {"name": "PT Maju", "acting_name": "Rina", "proxy_givers": "Budi"},
            "PT Maju – Rina",
        ),
        ({"name": "Sari", "representative_name": "Agus"}, "Agus"),
    ],
)
def test_a_requester_is_registered_with_who_acts_for_them(who: dict[str, str], named: str) -> None:
    assert named in register_layout.name(who, WORDS)


@pytest.mark.parametrize("identity", [True, False])
def test_without_identity_no_column_names_anybody(*, identity: bool) -> None:
    told = {"name": "Sari", "address": "Jl. Merbabu", "contact": "0812", "nik": "33"}
    tables = (
        REQUESTS.table([replace(REQUEST, who=told)], WORDS, (), identity=identity),
        OBJECTIONS.table([replace(OBJECTION, who=told)], WORDS, (), identity=identity),
    )
    for table in tables:
        assert ("Sari" in str(table.rows)) is identity


def test_an_office_heads_its_columns_as_it_likes() -> None:
    own = OFFICE.registers.model_copy(update={"requests_headings": {RequestColumn.NAME: "Siapa"}})
    words = replace(WORDS, office=OFFICE.model_copy(update={"registers": own}))
    headings = [column.heading for column in REQUESTS.table([], words, (), identity=True).columns]
    assert "Siapa" in headings
    assert "Alamat" in headings
