"""What is on record of a dispute, read once, and its chronology."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial

from bot.actions.cases import topic_rebuild
from bot.actions.letters import decision_wording, exemption_letters
from bot.actions.letters.decision_wording import DecisionInFull
from bot.desk import notice_delivery, permission_checks
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case
from bot.domain.law.dispute_rules import RULINGS
from bot.domain.law.exemption import Exemption
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import DeliveryAttempt, Notice
from bot.domain.law.objection_state import DisputeStage, Objection
from bot.domain.people.role_permissions import Appointment, Role
from bot.domain.records.desk_paper import Paper, redact_words
from bot.domain.records.dispute_chronicle import BASIS
from bot.domain.records.events import Event, EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.letters import stationery
from bot.letters.stationery import Post
from bot.texts import OFFICIAL
from storage import appointments, case_events, cases, decisions, file_archive, objections, papers

POSTS: dict[Role, Post] = {
    Role.PPID: "ppid",
    Role.ATASAN: "atasan",
    Role.HEAD: "head",
    Role.PEMBINA: "pembina",
}
"""Who is named in the file: those who decide. Of others only the role is told."""


@dataclass(frozen=True)
class DisputeRecord:
    """The records behind a dispute's file; each list is in the order of time.

    `who` is the requester, as they told it; `decided` are the decisions that were
    given, and when; `offices` are all who ever held one.
    """

    turn: Turn
    case: Case | None
    objection: Objection
    who: Answers
    events: Sequence[Event]
    letters: Sequence[Paper]
    kept: Sequence[KeptFile]
    decided: Sequence[tuple[datetime, DecisionInFull]]
    notices: Sequence[tuple[Notice, Sequence[DeliveryAttempt]]]
    stages: Sequence[DisputeStage]
    offices: Sequence[Appointment]

    def say(self, text_id: str, **facts: object) -> str:
        """Return a text without anybody's contact in it; "none" stands for what is not known."""
        known = {name: "none" if value in (None, "") else value for name, value in facts.items()}
        told = {
            name: redact_words(one) if isinstance(one, str) else one for name, one in known.items()
        }
        return self.turn.texts.plain(OFFICIAL, text_id, **told)

    def told(self, *names: EventName) -> Iterator[Event]:
        """Yield the events with one of these names."""
        return (one for one in self.events if one.name in names)

    @property
    def entries(self) -> list[Exemption]:
        """Return the exempt entries on which anything was refused."""
        return [
            *{one.id: one for _, full in self.decided for one in full.entries.values()}.values()
        ]

    def basis(self, entry: Exemption) -> str:
        """Return the decree or the test on which an entry rests."""
        return exemption_letters.basis_in_words(self.turn.texts, entry)

    def acting_offices(self, event: Event) -> list[Appointment]:
        """Return the appointments under which an event's author acted."""
        numbers = event.facts.get("appointments", ())
        return [one for one in self.offices if one.id in numbers]

    def test_offices(self, entry: Exemption) -> list[Appointment]:
        """Return the appointments of those who held and who approved a test."""
        at, who = entry.added_at, (entry.added_by, entry.held_by)
        held = [one for one in self.offices if one.role in (Role.PPID, Role.HEAD)]
        named = [one for one in held if one.officer_id in who and entry.sheet]
        return [one for one in named if at and one.held_at(at, entry.in_force_from)]

    def official(self, one: Appointment) -> str:
        """Return who holds an office: legal name and position, never a name from Telegram."""
        who = stationery.signature(self.turn.texts, POSTS[one.role], one)
        return ", ".join(filter(None, (who.name, who.role)))

    def by(self, event: Event) -> str:
        """Return who did something: by name if they hold an office, else by their role."""
        named = [self.official(one) for one in self.acting_offices(event)]
        roles = frozenset(Role(role) for role in event.facts.get("roles", ()))
        return "; ".join(named) or permission_checks.role_names(self.turn, roles)


async def read(turn: Turn, case: Case | None, objection: Objection) -> DisputeRecord:
    """Read what is on record of a dispute."""
    tx, number = turn.tx, objection.number
    kept = [
        *(await file_archive.about(tx, KeptAbout.OBJECTION_ANSWER, objection.id)),
        *(await file_archive.about(tx, KeptAbout.RULING, objection.id)),
    ]
    if case is None:
        events = await case_events.of_objection(tx, number)
        letters = await papers.without_request(tx)
    else:
        events, letters = await case_events.events(tx, case.id), await papers.of_case(tx, case.id)
        other = (KeptAbout.OBJECTION_ANSWER, KeptAbout.RULING)
        kept += [one for one in await file_archive.of_case(tx, case.id) if one.about not in other]
    given = await decisions.given(tx, case.id) if case else []
    return DisputeRecord(
        turn,
        case,
        objection,
        await (cases.identity(tx, case.id) if case else objections.facts(tx, objection.id)),
        [one for one in events if one.name not in _OF_OBJECTIONS or one.facts["number"] == number],
        [one for one in letters if not one.kind.startswith("objection") or number in one.facts],
        kept,
        [(one.decided_at, await decision_wording.in_full(turn, one)) for one in given],
        await notice_delivery.notices_of_matter(turn, case.id if case else None, objection.id),
        await objections.disputes(tx, objection.id),
        [one for one in await appointments.every(tx) if one.role in POSTS],
    )


_OF_OBJECTIONS = frozenset(
    {
        *(EventName.OBJECTED, EventName.OBJECTION_ANSWERED, EventName.OBJECTION_DELIVERED),
        *(EventName.OBJECTION_WITHDRAWN, EventName.SETTLEMENT_PROPOSED, EventName.ORDER_FULFILLED),
        *(EventName.SETTLEMENT_AGREED, EventName.SETTLEMENT_DENIED, EventName.DISPUTE_RECORDED),
    }
)
"""Events about one of several objections to the same request."""


ChronicleEntry = tuple[str, str, str, str]
"""The day, the working day since what began the term, what happened, and its basis."""


def chronicle_entries(record: DisputeRecord) -> tuple[ChronicleEntry, ...]:
    """Return what happened in the procedure, in the order of its days."""
    rested = [
        (
            one.in_force_from,
            "",
            record.say("dossier-basis", basis=record.basis(one), title=one.title),
            BASIS[EventName.TEST_HELD],
        )
        for one in record.entries
    ]
    found = sorted([*rested, *_told(record)], key=lambda one: one[0])
    day = partial(record.turn.texts.day, OFFICIAL)
    return tuple((day(on), count, what, basis) for on, count, what, basis in found)


def _told(record: DisputeRecord) -> Iterator[tuple[date, str, str, str]]:
    """Yield each event with the working days from the start of its term."""
    case, objection = record.case, record.objection
    since, anchor = "request", case.received_on if case else objection.filed_on
    for event in record.events:
        on = local_date(event.happened_at, record.turn.zone)
        if event.name is EventName.OBJECTED:
            since, anchor = "objection", objection.filed_on
        elif event.name is EventName.COMPLETED and case and case.anchor_on:
            anchor = case.anchor_on
        elif event.name is EventName.DISPUTE_RECORDED:
            on = date.fromisoformat(event.facts["on"])
            if event.facts["stage"] in RULINGS:
                since, anchor = "ruling", on
        if event.name in BASIS:
            days = len(record.turn.calendar.workdays_between(anchor, on))
            count = record.say("dossier-day", days=days, since=since)
            yield on, count, _what(record, event), BASIS[event.name]


def _what(record: DisputeRecord, event: Event) -> str:
    """Say what happened, how it ended, and in which office; nobody is named here."""
    said, facts = record.say(f"chronicle-{event.name}"), event.facts
    if event.name is EventName.DISPUTE_RECORDED:
        said = record.say(f"choice-dispute-stage-{facts['stage']}")
    elif outcome := topic_rebuild.fact_in_words(record.turn, event, "outcome"):
        said += f": {outcome}"
    roles = frozenset(Role(role) for role in facts.get("roles", ()))
    return f"{said} ({permission_checks.role_names(record.turn, roles)})" if roles else said
