"""What decides whether a reminder still holds: the situation of its case, objection or entry."""

import re
from dataclasses import KW_ONLY, dataclass, field
from datetime import date, datetime

from bot.domain.law.case import OVER, Case, State
from bot.domain.law.objection_state import Objection
from bot.domain.reminders.objection_reminder_plan import note_on_rights_is_welcome

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class CaseMatters:
    """The facts beside a case that its reminders depend on, such as objections and a rating.

    `objected`: to what was given last, the answer or a correction of it; `contested`: ever.

    `waits_above`: a test sent upward is open; `proof_waits`: no identity papers came when asked;
    `ppid_acted`: the PPID, or who stands in, did something on it.
    """

    waits_above: bool = False
    objected: bool = False
    contested: bool = False
    rating: int | None = None
    granted_in_full: bool = False
    approval_asked: bool = False
    tagged: bool = False
    extended: bool = False
    lateness_chosen_for: date | None = None
    proof_waits: bool = False
    ppid_acted: bool = False


@dataclass(frozen=True)
class OfficeMatter:
    """An office matter with a last day; `title` names it, it was recorded at `since`.

    `count` is how many things it is about, where it is about several.
    """

    id: int
    title: str
    ends_on: date
    since: datetime
    count: int = 0


@dataclass(frozen=True)
class Situation:
    """Everything that a reminder's predicate reads; `day` is the date that its key names."""

    today: date
    key: str
    _: KW_ONLY
    case: Case | None = None
    case_matters: CaseMatters = field(default_factory=CaseMatters)
    objection: Objection | None = None
    entry: OfficeMatter | None = None
    year_is_decreed: bool = True
    muted: bool = False
    disputed: bool = False
    at_court: bool = False

    @property
    def day(self) -> date:
        """Return the first date in the key, or today if it has none."""
        return named_day(self.key) or self.today

    @property
    def owed(self) -> bool:
        """Say whether the answer of the case is still owed."""
        return self.case is not None and self.case.is_open

    @property
    def overdue(self) -> bool:
        """Say whether the answer is owed and its last day is over."""
        return self.owed and self.case is not None and self.today > self.case.dates.earlier

    @property
    def of_this_date(self) -> bool:
        """Say whether the answer is owed by the very date that the key names."""
        return self.owed and self.case is not None and self.case.dates.earlier == self.day

    @property
    def proof_is_missing(self) -> bool:
        """Say whether the answer is owed and identity papers that were asked for did not come."""
        return self.owed and self.case_matters.proof_waits

    @property
    def must_choose(self) -> bool:
        """Say whether a test sent upward is open, and nothing was chosen for the key's day."""
        chosen = self.case_matters.lateness_chosen_for == self.day
        return self.of_this_date and self.case_matters.waits_above and not chosen

    @property
    def may_still_extend(self) -> bool:
        """Say whether the one extension is left, and its last day is not over."""
        return self.of_this_date and not self.overdue and not self.case_matters.extended

    @property
    def state(self) -> State | None:
        """Return where the case stands."""
        return self.case.state if self.case else None

    @property
    def filed(self) -> bool:
        """Say whether the objection waits for its answer."""
        return self.objection is not None and self.objection.waits

    @property
    def objection_overdue(self) -> bool:
        """Say whether the objection is unanswered and its judge's working deadline is over."""
        due = self.objection.dates.earlier if self.objection else self.today
        return self.filed and self.today > due

    @property
    def commission_is_open(self) -> bool:
        """Say whether the objection is unanswered after its legal last day."""
        due = self.objection.dates.legal if self.objection else self.today
        return self.filed and self.today > due

    @property
    def may_be_rated(self) -> bool:
        """Say whether an answer was given that nobody has rated or objected to."""
        return (
            self.state in OVER
            and self.case_matters.rating is None
            and not self.case_matters.contested
        )

    @property
    def may_still_object(self) -> bool:
        """Say whether the right to object is still open, and a note on its end makes sense."""
        around = self.case_matters
        welcome = note_on_rights_is_welcome(
            granted_in_full=around.granted_in_full, rating=around.rating
        )
        return welcome and not around.objected and self.today <= self.day

    @property
    def may_still_dispute(self) -> bool:
        """Say whether the requester can still go to the Commission and has not done so."""
        objection = self.objection
        gone = objection is None or self.disputed or objection.state in _SETTLED
        return not gone and self.today <= self.day

    @property
    def order_stands(self) -> bool:
        """Say whether the order in an objection's answer is not yet carried out."""
        if self.objection is None or self.objection.ordered_on != self.day or self.at_court:
            return False
        apart = self.case is None and self.objection.state in ("answered", "disputed")
        return self.owed or (apart and self.objection.fulfilled_at is None)

    @property
    def is_of_this_month(self) -> bool:
        """Say whether the date in the key lies in this month."""
        return (self.day.year, self.day.month) == (self.today.year, self.today.month)

    @property
    def entry_stands(self) -> bool:
        """Say whether the entry still ends on the day that the key names, and not before today."""
        return self.entry is not None and self.entry.ends_on == self.day >= self.today


_SETTLED = ("disputed", "withdrawn")


def named_day(key: str) -> date | None:
    """Return the first date in the key of a reminder, or None."""
    found = _DAY.search(key)
    return date.fromisoformat(found[0]) if found else None


def named_number(key: str) -> int | None:
    """Return the number in second place of a key, as 2028 in "calendar:2028:…", or None."""
    number = key.split(":")[1] if ":" in key else ""
    return int(number) if number.isdecimal() else None
