"""What is on record of a dispute, read once: of the request and of the one objection to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.letters import current_decision, exemption_letters
from bot.actions.letters.current_decision import DecisionInFull
from bot.desk import notices, permission_checks
from bot.desk.paper_sending import UNFIT_FOR_A_NAME
from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.desk_paper import Paper, public
from bot.domain.events import Event, EventName
from bot.domain.exemption import Exemption
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptAbout, KeptFile
from bot.domain.notices import Notice, Try
from bot.domain.objection_state import DisputeStage, Objection
from bot.domain.role_permissions import Appointment, Role
from bot.letters import stationery
from bot.letters.stationery import Post
from bot.texts import OFFICIAL
from storage import (
    appointments,
    case_events,
    cases,
    decisions,
    file_archive,
    objections,
    papers,
)

POSTS: dict[Role, Post] = {
    Role.PPID: "ppid",
    Role.ATASAN: "atasan",
    Role.HEAD: "head",
    Role.PEMBINA: "pembina",
}
"""Who is named in the file: those who decide. Of others only the role is told."""


@dataclass(frozen=True)
class Record:
    """The rows of which a dispute's file speaks; each list is in the order of time.

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
    notices: Sequence[tuple[Notice, Sequence[Try]]]
    stages: Sequence[DisputeStage]
    offices: Sequence[Appointment]

    def say(self, text_id: str, **facts: object) -> str:
        """Return a text without anybody's contact in it; "none" stands for what is not known."""
        known = {name: "none" if value in (None, "") else value for name, value in facts.items()}
        told = {name: public(one) if isinstance(one, str) else one for name, one in known.items()}
        return self.turn.texts.plain(OFFICIAL, text_id, **told)

    def told(self, *names: EventName) -> Iterator[Event]:
        """Yield the events of some names."""
        return (one for one in self.events if one.name in names)

    @property
    def entries(self) -> list[Exemption]:
        """Return the exempt entries on which anything was refused."""
        return [
            *{one.id: one for _, full in self.decided for one in full.entries.values()}.values()
        ]

    def basis(self, entry: Exemption) -> str:
        """Return the decree or the test on which an entry rests."""
        return exemption_letters.basis(self.turn.texts, entry)

    def acted(self, event: Event) -> list[Appointment]:
        """Return the offices in which something was done."""
        numbers = event.facts.get("appointments", ())
        return [one for one in self.offices if one.id in numbers]

    def set_by(self, entry: Exemption) -> list[Appointment]:
        """Return the offices of those who held a test, and who approved it."""
        at, who = entry.added_at, (entry.added_by, entry.held_by)
        held = [one for one in self.offices if one.role in (Role.PPID, Role.HEAD)]
        named = [one for one in held if one.officer_id in who and entry.sheet]
        return [one for one in named if at and one.stood_at(at, entry.in_force_from)]

    def official(self, one: Appointment) -> str:
        """Return who holds an office: legal name and position, never a name from Telegram."""
        who = stationery.signature(self.turn.texts, POSTS[one.role], one)
        return ", ".join(filter(None, (who.name, who.role)))

    def by(self, event: Event) -> str:
        """Return who did something: by name if they hold an office, else by their role."""
        named = [self.official(one) for one in self.acted(event)]
        roles = frozenset(Role(role) for role in event.facts.get("roles", ()))
        return "; ".join(named) or permission_checks.names(self.turn, roles)


async def read(turn: Turn, case: Case | None, objection: Objection) -> Record:
    """Read what is on record of a dispute."""
    tx, number = turn.tx, objection.number
    kept = [
        *(await file_archive.about(tx, KeptAbout.OBJECTION_ANSWER, objection.id)),
        *(await file_archive.about(tx, KeptAbout.RULING, objection.id)),
    ]
    if case is None:
        events = await case_events.of_objection(tx, number)
        letters = await papers.ending(tx, UNFIT_FOR_A_NAME.sub("-", f"{number}.pdf"))
    else:
        events, letters = await case_events.events(tx, case.id), await papers.of_case(tx, case.id)
        other = (KeptAbout.OBJECTION_ANSWER, KeptAbout.RULING)
        kept += [one for one in await file_archive.of_case(tx, case.id) if one.about not in other]
    given = await decisions.given(tx, case.id) if case else []
    return Record(
        turn,
        case,
        objection,
        await (cases.identity(tx, case.id) if case else objections.facts(tx, objection.id)),
        [one for one in events if one.name not in _OF_OBJECTIONS or one.facts["number"] == number],
        [one for one in letters if not one.kind.startswith("objection") or number in one.facts],
        kept,
        [(one.decided_at, await current_decision.in_full(turn, one)) for one in given],
        await notices.of_matter(turn, case.id if case else None, objection.id),
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
