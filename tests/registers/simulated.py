"""A simulated year of an office: requests, answers and objections, all by one seed."""

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Unpack
from zoneinfo import ZoneInfo

from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import ByLaw, OwnWill
from bot.domain.law.case import Case, RequesterKind, State
from bot.domain.law.decision import Outcome
from bot.domain.law.dispute_rules import Stage
from bot.domain.law.exemption import Article17
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, reckon_deadline
from bot.domain.law.objection_rules import Ground, ObjectionOutcome
from bot.domain.law.objection_state import Objection, ObjectionAnswer
from bot.domain.law.outside_act import Arrival
from bot.domain.law.registration_numbers import format_number
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.records.event_trail import date_facts, receipt_facts
from bot.domain.records.events import Event, EventName, Facts
from bot.errors import require
from bot.forms.decision_form import DecisionAnswers
from bot.office import OfficeProfile
from storage import case_events, cases, decisions, objections, people, request_facts
from storage.database import Tx

WIB = ZoneInfo("Asia/Jakarta")
OFFICER = 77
DELIVERED = ByLaw("UU 14/2008 Art 22(7)")
SUBJECTS = ("Daftar pemilih tetap", "Anggaran pilkada", "Berita acara rekapitulasi", "Logistik")
FATES = ("granted", "partly", "refused", "not_held", "not_documented", "open", "withdrawn")
WEIGHTS = (60, 8, 7, 9, 3, 6, 4)


@dataclass(frozen=True)
class Fate:
    """What the simulation decided for one request; the independent count uses nothing else."""

    number: str
    received_on: date
    kind: str
    regime: str
    arrival: str
    fate: str
    working_days: int | None
    late: bool
    extended: bool
    letter: str = ""
    cost: int = 0
    score: int | None = None
    ground: str = ""
    objection_outcome: str = ""
    disputed: bool = False


async def live_through(
    tx: Tx, office: OfficeProfile, calendar: WorkingCalendar, year: int, count: int
) -> list[Fate]:
    """Fill a database with a year and return what happened, in the order of the numbers."""
    dice = random.Random(f"{year}/{count}")  # noqa: S311 - no secret
    days = sorted(date(year, 1, 1) + timedelta(days=dice.randrange(365)) for _ in range(count))
    await tx.run(
        "INSERT OR IGNORE INTO officer (id, display_name, seen_at)"
        " VALUES (:id, 'Budi Santosa', :at)",
        id=OFFICER,
        at=at(date(year, 1, 1)),
    )
    await tx.run(
        "INSERT OR IGNORE INTO person (id, telegram_id, first_seen_at) VALUES (1, 1, :at)",
        at=at(date(year, 1, 1)),
    )
    return [
        await _request(tx, office, calendar, dice, day, sequence)
        for sequence, day in enumerate(days, 1)
    ]


def at(day: date, hour: int = 10) -> datetime:
    return datetime.combine(day, time(hour), WIB)


async def _request(
    tx: Tx,
    office: OfficeProfile,
    calendar: WorkingCalendar,
    dice: random.Random,
    day: date,
    sequence: int,
) -> Fate:
    regime = Regime.PEMILU if dice.random() < 0.2 else Regime.UMUM
    due = reckon_deadline(DeadlineKind.ANSWER, day, calendar, regime).due
    kind, arrival = dice.choice(list(RequesterKind)), dice.choice(list(Arrival))
    number = format_number(office.number_template, sequence, day)
    case = await cases.add_case(
        tx,
        Case(
            id=0,
            year=day.year,
            sequence=sequence,
            number=number,
            person_id=1,
            state=State.RECEIVED,
            subject=dice.choice(SUBJECTS),
            wanted=f"Salinan lengkap nomor {sequence}",
            purpose="Penelitian",
            obtain="copy",
            format="softcopy",
            delivery="chat",
            kind=kind,
            arrival=arrival,
            regime=regime,
            received_at=at(day),
            received_on=day,
            due_on=due,
            estimated=False,
            pin_hash="-",
        ),
    )
    who = {"name": f"Pemohon {sequence}", "address": "Klaten", "contact": "+628123456789"}
    await cases.add_identity(tx, case.id, who, None, None)
    receipt = receipt_facts(at(day), day, Dates(due, due))
    await _happens(tx, case, EventName.FILED, at(day), due=str(due), regime=regime.value, **receipt)
    await request_facts.add_change(
        tx, case.id, "answer", Dates(due, due), because="received", by="desk", now=at(day)
    )
    fate = dice.choices(FATES, WEIGHTS)[0]
    told = Fate(
        number, day, kind.value, regime.value, arrival.value, fate, None, late=False, extended=False
    )
    if fate == "open":
        return told
    if fate == "withdrawn":
        await cases.withdraw(tx, case, await _own_will(tx), at(day, 15))
        await _happens(tx, case, EventName.WITHDRAWN, at(day, 15))
        return told
    return await _answered(tx, calendar, dice, case, told)


async def _own_will(tx: Tx) -> OwnWill:
    return OwnWill(require(await people.get(tx, 1), "unknown"))


async def _happens(
    tx: Tx, case: Case, name: EventName, when: datetime, **facts: Unpack[Facts]
) -> None:
    await case_events.add_event(tx, case.id, Event(name, "desk", when, facts), when)


async def _answered(
    tx: Tx,
    calendar: WorkingCalendar,
    dice: random.Random,
    case: Case,
    told: Fate,
) -> Fate:
    """Answer after some working days, counted here one by one; the due date is the law's."""
    due, extended = case.due_on, dice.random() < 0.15
    if extended:
        due = reckon_deadline(DeadlineKind.EXTENSION, due, calendar, case.regime).due
        moved = date_facts(Dates(due, due))
        await _happens(
            tx, case, EventName.EXTENDED, at(case.received_on, 11), due=str(due), **moved
        )
        await request_facts.add_change(
            tx,
            case.id,
            "answer",
            Dates(due, due),
            because="extended",
            by="desk",
            now=at(case.received_on, 11),
        )
    working_days, day = dice.randint(1, 14), case.received_on
    left = working_days
    while left:
        day += timedelta(days=1)
        left -= calendar.is_workday(day)
    letter = dice.choice("abhj") if told.fate in ("partly", "refused") else ""
    cost = dice.choice((0, 0, 0, 15_000, 42_500)) if told.fate in ("granted", "partly") else 0
    facts = DecisionAnswers.model_construct(
        decision_outcome=Outcome(told.fate),
        decision_held="no" if told.fate == "not_held" else "yes",
        decision_article17=Article17(letter) if letter else None,
        decision_format="softcopy",
        decision_cost=cost,
        decision_payment="Tunai" if cost else None,
        decision_means="words",
    ).model_dump_json(warnings=False)
    await decisions.DECISIONS.add(
        tx,
        case_id=case.id,
        officer_id=OFFICER,
        outcome=told.fate,
        facts=facts,
        decided_at=at(day, 9),
    )
    await cases.set_answered(tx, case, at(day), DELIVERED, OFFICER)
    await cases.set_outcome(tx, case.id, told.fate, DELIVERED)
    await _happens(tx, case, EventName.ANSWERED, at(day), outcome=told.fate)
    score = dice.choice((None, 3, 4, 5))
    if score:
        await request_facts.add_rating(tx, case.id, score, at(day, 14))
    told = Fate(
        told.number,
        told.received_on,
        told.kind,
        told.regime,
        told.arrival,
        told.fate,
        working_days,
        late=day > due,
        extended=extended,
        letter=letter,
        cost=cost,
        score=score,
    )
    unhappy = told.fate in ("refused", "partly") and dice.random() < 0.4
    return await _objected(tx, dice, case, told, day) if unhappy else told


async def _objected(tx: Tx, dice: random.Random, case: Case, told: Fate, day: date) -> Fate:
    filed = day + timedelta(days=3)
    sequence, _ = await cases.next_sequence(tx, "objection", filed.year)
    objection = Objection(
        id=0,
        year=filed.year,
        sequence=sequence,
        number=f"{sequence:03d}/KEBERATAN/{filed.year}",
        case_id=case.id,
        person_id=1,
        ground=Ground.REFUSED,
        purpose="Penelitian",
        regime=case.regime,
        filed_at=at(filed),
        filed_on=filed,
        due_on=filed + timedelta(days=42),
    )
    new_id = await objections.add_objection(tx, objection, {"objection_facts": "Ditolak."})
    receipt = receipt_facts(at(filed), filed, objection.dates)
    await _happens(tx, case, EventName.OBJECTED, at(filed), number=objection.number, **receipt)
    outcome = dice.choice(list(ObjectionOutcome))
    words = {"objection_answer_reasons": "Sesuai uji konsekuensi."}
    given = ObjectionAnswer(outcome, words, None, OFFICER)
    answered = at(filed + timedelta(days=10))
    await objections.answer(tx, new_id, given, answered, await _own_will(tx))
    disputed = dice.random() < 0.3
    if disputed:
        objections.OBJECTIONS.put(tx, new_id, state="disputed")
        await objections.STAGES.add(
            tx,
            objection_id=new_id,
            stage=Stage.REGISTERED,
            on_date=filed + timedelta(days=20),
            note="",
            recorded_by=OFFICER,
            recorded_at=at(filed + timedelta(days=20)),
        )
    return Fate(
        **{
            **vars(told),
            "ground": "a",
            "objection_outcome": outcome.value,
            "disputed": disputed,
        }
    )
