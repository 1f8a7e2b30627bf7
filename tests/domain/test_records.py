"""What the records say: of files, of events, of the trail, and in the registers."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.domain.law.case import RequesterKind
from bot.domain.law.date_ranges import month_period, year_period
from bot.domain.law.decision import Outcome
from bot.domain.law.objection_rules import Ground, ObjectionOutcome, Timing
from bot.domain.law.outside_act import Arrival
from bot.domain.records.desk_paper import redacted
from bot.domain.records.event_trail import (
    TELLING,
    Contradiction,
    ForgedRow,
    ReplayedRow,
    Trail,
    TrailHead,
    read_tree,
    replay_case,
    replay_objection,
)
from bot.domain.records.events import Event, Facts, officer_of, paper_of
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.domain.records.list_import import read_table
from bot.domain.records.oversight_rules import MonthFigures, month_figures
from bot.domain.records.register_entries import (
    AnswerNotice,
    DatedDecision,
    DateSet,
    Decided,
    ObjectionEntry,
    RequestEntry,
    Timeliness,
    with_events,
)
from bot.domain.records.service_statistics import PeriodCounts, RequestEnd, count_period
from tests.prelude import KLATEN_PROFILE, EventName, Regime, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
HEAD = TrailHead(7, "ab" * 32)
DATES: Facts = {"legal": "2026-12-08", "promised": "2026-12-08"}
GRANTED = Decided(Outcome.GRANTED, cost=5_000)


def at(day: int, hour: int = 5) -> datetime:
    return datetime(2026, 12, day, hour, tzinfo=UTC)


def test_a_trail_of_nothing_has_the_hash_of_nothing() -> None:
    assert read_tree(None).root == sha256(b"").hexdigest()


@pytest.mark.parametrize(
    "fault",
    [
        {"broken": 3},
        {"cut": True},
        {"contradictions": (Contradiction("1", ("state",)),)},
        {"forged": (ForgedRow("cases", 1, "altered"),)},
        {"lacks_code": True},
    ],
)
def test_a_trail_with_one_fault_is_not_whole(fault: dict[str, Any]) -> None:
    whole = Trail(7, HEAD)
    assert whole.is_whole
    assert not replace(whole, **fault).is_whole


@pytest.mark.parametrize("name", [EventName.EXTENDED, EventName.ANSWERED, EventName.WITHDRAWN])
def test_of_a_request_that_was_never_filed_nothing_is_known(name: EventName) -> None:
    assert replay_case({}, name, "2026-12-01", DATES) == {}


def test_a_second_answer_does_not_move_the_day_of_the_first() -> None:
    known: ReplayedRow = {"state": "answered", "answered_at": "2026-12-01"}
    told = replay_case(known, EventName.ANSWERED, "2026-12-09", {"outcome": "granted"})
    assert told["answered_at"] == "2026-12-01"


def test_of_an_objection_that_was_never_filed_nothing_is_known() -> None:
    withdrawn = replay_objection({}, EventName.OBJECTION_WITHDRAWN, "2026-12-01", {})
    assert withdrawn == {}


def test_an_act_and_a_correction_of_one_tell_of_a_row_and_talk_tells_of_none() -> None:
    assert {EventName.FINISHED, EventName.CORRECTED} <= TELLING
    assert EventName.EVALUATED not in TELLING


@pytest.mark.parametrize(
    ("actor", "officer", "paper"),
    [
        ("officer:42", 42, None),
        ("paper:3", None, 3),
        ("officer:", None, None),
        ("officer:x", None, None),
        ("desk", None, None),
    ],
)
def test_who_acted_is_an_officer_or_a_signature_on_paper(
    actor: str, officer: int | None, paper: int | None
) -> None:
    assert (officer_of(actor), paper_of(actor)) == (officer, paper)


@pytest.mark.parametrize(
    ("recorded", "is_later"),
    [
        (None, False),
        (at(1, 16), False),
        (at(1, 17), True),  # midnight in Klaten
    ],
)
def test_what_is_recorded_after_midnight_is_recorded_later(
    recorded: datetime | None, is_later: bool
) -> None:
    event = Event(EventName.FINISHED, "desk", at(1), recorded_at=recorded)
    assert event.recorded_later(WIB) is is_later


def kept(**changed: Any) -> KeptFile:
    known: dict[str, Any] = {
        "id": 1, "about": KeptAbout.LIST_ENTRY, "about_id": 1, "case_id": None, "place": (1, 2),
        "kind": "document", "file_id": "a", "sent_file_id": None, "forgotten": False, "name": "a",
        "state": "kept", "size": 1, "sha256": "ab", "original": "", "attempts": 0,
        "stored_at": at(1), "unit": None, "brought_by": None,
    }  # fmt: skip
    return KeptFile(**{**known, **changed})


@pytest.mark.parametrize(
    ("file", "is_public"),
    [
        (kept(), True),
        (kept(found=("author",), let_go=True), True),
        (kept(found=("author",)), False),
        (kept(state="waiting"), False),
        (kept(state="large", let_go=True), False),
    ],
)
def test_everybody_may_have_what_is_kept_and_hides_nothing_or_was_let_go(
    file: KeptFile, is_public: bool
) -> None:
    assert file.is_public is is_public


@pytest.mark.parametrize(
    ("file", "is_rewritten"),
    [
        (kept(), False),
        (kept(forgotten=True), True),
        (kept(forgotten=True, state="large"), False),
    ],
)
def test_the_desk_sends_its_own_copy_of_what_telegram_lost_and_it_keeps(
    file: KeptFile, is_rewritten: bool
) -> None:
    assert file.rewritten is is_rewritten


def test_two_rows_without_a_title_are_missing_one_and_not_the_same() -> None:
    head, row = ["Judul", "Ringkasan", "Kategori", "Pembaruan bulan"], ["", "Pagu", "berkala", "1"]
    found = [(one.row, one.why) for one in read_table([head, row, row]).problems]
    assert found == [(2, "missing"), (3, "missing")]


@pytest.mark.parametrize(
    ("row", "stays"),
    [
        (["Nama", "Budi"], False),
        (["Jumlah", "3310155203900001"], False),
        (["Jumlah", "331015520390000"], True),
        (["Jumlah", "12"], True),
    ],
)
def test_a_letter_as_others_read_it_has_no_row_of_a_person(row: list[str], stays: bool) -> None:
    left = redacted(json.dumps({"rows": [row]}), {"Nama"})
    assert (left is None) is stays
    assert left is None or json.loads(left) == {"rows": []}


DUE = date(2026, 12, 15)
REQUEST = RequestEntry(
    1, "1/2026", "DPT", "", "", "copy", "softcopy", RequesterKind.PERSON, Regime.UMUM, Arrival.CHAT,
    at(1), date(2026, 12, 1), date(2026, 12, 1), DUE,
)  # fmt: skip
LATE_NOTICE = AnswerNotice(at(16), at(16), GRANTED)
EARLY_NOTICE = AnswerNotice(at(8), at(8), GRANTED)


def _due(on: date, *notices: AnswerNotice) -> RequestEntry:
    return replace(REQUEST, due_on=on, notices=notices)


def _answered(month: int, day: int, outcome: Outcome) -> AnswerNotice:
    at = datetime(2026, month, day, 10, tzinfo=WIB)
    return AnswerNotice(at, at, Decided(outcome))


def test_a_month_counts_what_became_late_was_refused_and_was_objected_in_it() -> None:
    requests = [
        _due(date(2026, 11, 2)),  # overdue
        _due(date(2026, 11, 30), _answered(12, 1, Outcome.GRANTED)),  # late since its last day
        _due(date(2026, 12, 1)),  # its day is not over
        _due(date(2026, 10, 30)),  # late since October
        _due(date(2026, 11, 20), _answered(11, 20, Outcome.REFUSED)),
        _due(date(2026, 11, 3), _answered(10, 31, Outcome.REFUSED)),
        _due(date(2026, 12, 4), _answered(12, 1, Outcome.REFUSED)),
    ]
    november = month_period(2026, 11)
    counted = month_figures(november, requests, (), WIB, date(2026, 12, 1))
    assert counted == MonthFigures(late=2, refused=1, objections=0)


def counted(*requests: RequestEntry, today: int = 20) -> PeriodCounts:
    return count_period(year_period(2026), requests, (), CALENDAR, WIB, at(today))


@pytest.mark.parametrize(
    ("changed", "stands"),
    [
        ({}, Timeliness.OVERDUE),
        ({"letter_on": date(2026, 12, 14)}, Timeliness.RUNNING),  # it waits to be confirmed
        ({"notices": (LATE_NOTICE,)}, Timeliness.LATE),
        ({"notices": (LATE_NOTICE,), "letter_on": date(2026, 12, 14)}, Timeliness.LATE),
        ({"notices": (EARLY_NOTICE,)}, Timeliness.IN_TIME),
        ({"withdrawn_at": at(10)}, Timeliness.ENDED),
        ({"not_processed_at": at(10)}, Timeliness.ENDED),
        # An answer that was given, and no longer stands.
        ({"notices": (EARLY_NOTICE,), "withdrawn_at": at(10)}, Timeliness.ENDED),
        ({"notices": (EARLY_NOTICE,), "not_processed_at": at(10)}, Timeliness.ENDED),
        (
            {
                "notices": (EARLY_NOTICE,),
                "owed_anew_on": date(2026, 12, 19),
                "withdrawn_at": at(17),
            },
            Timeliness.ENDED,
        ),
        ({"notices": (EARLY_NOTICE,), "owed_anew_on": date(2026, 12, 30)}, Timeliness.RUNNING),
        ({"notices": (EARLY_NOTICE,), "owed_anew_on": date(2026, 12, 19)}, Timeliness.OVERDUE),
    ],
)
def test_a_request_stands_as_its_answer_does(changed: dict[str, Any], stands: Timeliness) -> None:
    [one] = counted(replace(REQUEST, **changed)).each
    assert one.stands is stands


def test_an_answer_whose_decision_is_not_on_record_is_counted_and_costs_nothing() -> None:
    known = replace(REQUEST, notices=(EARLY_NOTICE,))
    unknown = replace(REQUEST, notices=(AnswerNotice(at(8), at(8)),))
    both = counted(known, unknown)
    assert both.ends == {RequestEnd.GRANTED: 1, RequestEnd.UNKNOWN: 1}
    assert (both.answered, both.costs, both.charged) == (2, 5_000, 1)


@pytest.mark.parametrize(
    ("changed", "waits"),
    [({}, 1), ({"outcome": ObjectionOutcome.UPHELD}, 0), ({"withdrawn_at": at(9)}, 0)],
)
def test_an_objection_waits_until_it_is_answered_or_taken_back(
    changed: dict[str, Any], waits: int
) -> None:
    objection = ObjectionEntry(
        1, "1", at(1), date(2026, 12, 1), "1/2026", "", "", Ground.SILENCE, Regime.UMUM,
        date(2027, 1, 20), Timing.IN_TIME,
    )  # fmt: skip
    some = [replace(objection, **changed)]
    found = count_period(year_period(2026), (), some, CALENDAR, WIB, at(20))
    assert found.objections_open == waits
    before = count_period(year_period(2027), (), some, CALENDAR, WIB, at(20))
    assert before.carried_objections == waits


@pytest.mark.parametrize(("recorded", "outcome"), [(None, "refused"), (at(12), "granted")])
def test_an_answer_is_what_had_been_decided_when_it_was_recorded(
    recorded: datetime | None, outcome: str
) -> None:
    decisions = [
        DatedDecision(Decided(Outcome.REFUSED), at(5)),
        DatedDecision(Decided(Outcome.GRANTED), at(10)),
    ]
    told = Event(EventName.ANSWERED, "desk", at(8), {"outcome": outcome}, recorded)
    dates = [DateSet(DUE, at(1), "filed"), DateSet(date(2026, 12, 28), at(11), "extended")]
    entry = with_events(REQUEST, [told], decisions, dates)
    assert entry.decided is not None
    assert entry.decided.outcome == outcome
    assert entry.due_on == (DUE if recorded is None else date(2026, 12, 28))
