"""The law of a public information office, written down once more, to be read aloud by a lawyer.

It knows nothing of the program. Names of acts and of roles, who may do what (acts.txt) and the days
off of the decrees come in as plain words. Random courses of acts are done here and at the real
desk, and after each step both must say the same: see courses.py.

"UU KIP" is UU 14/2008; "UU AP" is UU 30/2014. Where the law is silent a rule says "house": it is
then what the office does, and no reading of the law.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
A_DAY = timedelta(days=1)


class DeniedError(Exception):
    """The law or the house does not let somebody do this now; the words say why."""


def demand(holds: object, why: str) -> None:
    """Deny what does not hold."""
    if not holds:
        raise DeniedError(why)


# ------------------------------------------------------------------------------- 1. working days


@dataclass
class Calendar:
    """Working days: Monday to Friday, but for the days off (Perpres 21/2023 Art 3, 6)."""

    off: set[date]

    def is_working(self, day: date) -> bool:
        return day.isoweekday() <= 5 and day not in self.off

    def after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after a day; that day itself is never counted."""
        while count:
            day += A_DAY
            count -= self.is_working(day)
        return day

    def before(self, day: date, count: int) -> date:
        """Return the working day on which `count` are left up to a day."""
        while not self.is_working(day):
            day -= A_DAY
        while count:
            day -= A_DAY
            count -= self.is_working(day)
        return day

    def between(self, after: date, until: date) -> list[date]:
        """Return the working days after one day up to another, the latter included."""
        days = (after + A_DAY * ahead for ahead in range(1, (until - after).days + 1))
        return [day for day in days if self.is_working(day)]


# -------------------------------------------------------------------------------------- 2. terms

UMUM, PEMILU = "umum", "pemilu"
"""The ordinary clock, and the shorter one of election stages (Perki 1/2019)."""

TERMS: Mapping[str, tuple[int, int, str]] = {
    # What must be done: working days, those in an election stage, and the article.
    "say what is missing": (3, 3, "Perki 1/2021"),
    "complete": (3, 3, "Perki 1/2021"),
    "answer": (10, 3, "UU KIP Art 22(7); Perki 1/2019 Art 12"),
    "extend": (7, 2, "UU KIP Art 22(8); Perki 1/2019 Art 12"),
    "object": (30, 30, "UU KIP Art 36(1)"),
    "judge": (30, 3, "UU KIP Art 36(2); Perki 1/2019 Art 14"),
    "obey": (10, 3, "house: an order gives no more days than a new request has, UU KIP Art 36"),
    "go to the Commission": (14, 0, "UU KIP Art 37(2); no number is known for a stage"),
    "say whether it is of the election": (1, 1, "house"),
}


def days_of(what: str, regime: str) -> int:
    ordinary, in_stage, _ = TERMS[what]
    return in_stage if regime == PEMILU else ordinary


@dataclass(frozen=True)
class LastDay:
    """The last day by the law, and the one that the citizen was told; a decree parts them.

    The office works to the earlier one, and a ground opens after it; the citizen's own time is
    counted from the later one (house: nothing that was promised is taken back).
    """

    legal: date
    promised: date

    @property
    def earlier(self) -> date:
        return min(self.legal, self.promised)

    @property
    def later(self) -> date:
        return max(self.legal, self.promised)


# ------------------------------------------------------------------------------------- 3. states

OWED = ("received", "to_complete", "in_process")
"""The answer is owed, and its clock runs: also while something is to be completed."""
GIVEN = ("answered", "handover", "finished")


@dataclass(eq=False)
class Notice:
    """What somebody must be told, with its three times (UU KIP Art 22, 36, 37; UU AP Art 60(3)).

    The office's term is kept by sending, the requester's term begins with receipt. A letter is
    received once post or they themselves say so.
    """

    what: str
    decided: datetime
    by: str
    lapses: date | None = None
    """The last day on which it can take effect: only an extension has one."""
    extends_to: LastDay | None = None
    extends_from: LastDay | None = None
    before: str = ""
    """The state before the act that it tells of."""
    in_chat: bool = True
    """Its words wait for the chat; else officers pass it on by hand."""
    sent: datetime | None = None
    received: datetime | None = None
    void: bool = False
    way: str = ""
    failed: list[tuple[datetime, str]] = field(default_factory=list)
    given_up: bool = False

    @property
    def is_open(self) -> bool:
        return self.sent is None and not self.void


STANDS = {
    "extension": OWED,
    "answer": OWED,
    "missing": ("to_complete",),
    "not-processed": ("not_processed", "finished"),
}
"""In which states a notice still says what is so, until it is sent; others always do (house)."""


@dataclass
class Decision:
    """What the PPID decided on a request, and whether it was given to the requester."""

    outcome: str
    given: bool = False

    @property
    def refuses(self) -> bool:
        """Say whether something was refused on an exemption (UU KIP Art 17)."""
        return self.outcome in ("refused", "partly")


@dataclass
class Request:
    """A request for information (permohonan)."""

    id: int
    year: int
    sequence: int
    owner: str
    received: datetime
    regime: str
    last: LastDay
    untold_regime: bool
    """Whether it is still to be said if it asks for election information."""
    papers: tuple[date, date]
    """Until when identity papers were asked for, and when officers hear that none came (house)."""
    state: str = "received"
    extended: bool = False
    ordered: date | None = None
    to_answer_anew: bool = False
    """Whether a superior's order waits for a new answer; the earlier one stays on record."""
    complete_by: date | None = None
    missing_said: datetime | None = None
    decision: Decision | None = None
    decisions: list[Decision] = field(default_factory=list)
    outcome: str = ""
    answered: datetime | None = None
    answers: list[datetime] = field(default_factory=list)
    """When each written notice was sent; all of them stay on record."""
    owed_on: LastDay | None = None
    """The last day that held when the first of them was sent."""
    not_processed: datetime | None = None
    withdrawn: datetime | None = None
    kept_until: date | None = None
    """A last day to object that was told and that a later decree would have made earlier."""
    notices: list[Notice] = field(default_factory=list)
    involved: set[str] = field(default_factory=set)
    """Who decided, approved, answered, closed, extended or listed: none of them judges it."""

    @property
    def on(self) -> date:
        return self.received.date()

    @property
    def is_owed(self) -> bool:
        return self.state in OWED

    def newest(self, what: str) -> Notice | None:
        return next((one for one in reversed(self.notices) if one.what == what), None)


@dataclass
class Objection:
    """A complaint to the superior (keberatan) about how a request was handled."""

    id: int
    year: int
    sequence: int
    request: Request
    ground: str
    filed: datetime
    regime: str
    last: LastDay
    timing: str
    state: str = "filed"
    outcome: str = ""
    ordered: date | None = None
    fulfilled: datetime | None = None
    answered: datetime | None = None
    notice: Notice | None = None
    counted_on: date | None = None
    """When the days to the Commission were last counted: at receipt, at a decree."""

    @property
    def on(self) -> date:
        return self.filed.date()

    @property
    def waits(self) -> bool:
        return self.state == "filed"

    @property
    def received(self) -> datetime | None:
        return self.notice.received if self.notice else None


@dataclass(frozen=True)
class Opinion:
    """What acts.txt says of an act: who may do it, who may draft it, in which states."""

    may: frozenset[str]
    drafts: frozenset[str]
    states: frozenset[str]


@dataclass(frozen=True)
class Ring:
    """A reminder: when, of what kind, to whom, about which request or objection."""

    at: datetime
    kind: str
    audience: str
    matter: str


Owed = tuple[int, str, str, object]
"""What is owed on a day: at which hour, of what kind, by or to whom, and the stage of it."""

GROUNDS = "acdeg"
"""Grounds of UU KIP Art 35(1) that the course of a request shows: not b and f."""


@dataclass
class Office:
    """An office with its people, its calendar, and all that was ever asked of it."""

    now: datetime
    calendar: Calendar
    opinions: Mapping[str, Opinion]
    roles: Mapping[str, frozenset[str]]
    """What each person of the office holds; who is not named is no officer."""
    stages: dict[int, tuple[date, date]] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    objections: list[Objection] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    """All notices in the order in which they were decided."""
    said: set[tuple[object, ...]] = field(default_factory=set)
    """Which stages of which reminders have rung."""
    lost: set[str] = field(default_factory=set)
    """Citizens whom Telegram does not let the desk write to."""

    @property
    def today(self) -> date:
        return self.now.date()

    # --------------------------------------------------------------------------- 4. who may

    def may(self, who: str, act: str) -> bool:
        """Say whether a role of somebody allows an act (acts.txt)."""
        return bool(self.roles.get(who, frozenset()) & self.opinions[act].may)

    def possible(self, act: str, request: Request) -> bool:
        """Say whether an act is possible to a request now, whoever does it."""
        states = self.opinions[act].states
        return (not states or request.state in states) and self._holds(act, request)

    def _holds(self, act: str, request: Request) -> bool:
        """Say whether what the law asks beside the state is so."""
        match act:
            case "not_process":
                return self._may_close(request)
            case "extend":
                return self._may_extend(request)
            case "decide" | "answer":
                return not self._is_answered(request)
            case "set_regime":
                return request.untold_regime
            case "change_regime":
                return self._may_shorten(request)
        return True

    def _may_close(self, request: Request) -> bool:
        """Only who was told what is missing, and let the days pass (Perki 1/2021)."""
        missing, until = request.newest("missing"), request.complete_by
        told = missing is not None and missing.received is not None
        return told and until is not None and self.today > until

    def _may_extend(self, request: Request) -> bool:
        """Once, not of what was ordered, and on or before the last day (UU KIP Art 22(8))."""
        waits = request.newest("extension")
        used = waits is not None and not waits.void
        return not used and request.ordered is None and self.today <= request.last.earlier

    def _is_answered(self, request: Request) -> bool:
        """Say whether an answer was sent or waits: there is one at a time (house)."""
        notice = request.newest("answer")
        is_given = request.answered is not None and not request.to_answer_anew
        return notice is not None and (notice.is_open or is_given)

    def _may_shorten(self, request: Request) -> bool:
        """Of a request received in a stage, that runs on the ordinary clock (Perki 1/2019)."""
        in_stage = any(first <= request.on <= last for first, last in self.stages.values())
        return not request.untold_regime and request.regime == UMUM and in_stage

    def demand(self, who: str, act: str, request: Request | None = None) -> None:
        """Deny an act that is not theirs to do, or not possible now."""
        demand(self.may(who, act), f"{who} tidak berwenang: {act}")
        if request is not None:
            demand(self.possible(act, request), f"{act} tidak mungkin sekarang")

    def judges(self, objection: Objection) -> set[str]:
        """Return who may answer an objection: the superior, else the superior's superior.

        UU KIP Art 35 and its elucidation; nobody judges what they decided, approved, answered,
        closed, extended or listed as incomplete, nor a silence of their own (UU AP Art 42-45).
        """
        request = objection.request
        guilty = set(request.involved)
        if self._was_silent(request):
            guilty |= {who for who, held in self.roles.items() if "ppid" in held}
        for role in ("atasan", "head"):
            free = {who for who, held in self.roles.items() if role in held} - guilty
            if free:
                return free
        return set()

    def _was_silent(self, request: Request) -> bool:
        """Say whether the last day passed without a word that was sent."""
        spoke = [one for one in (self._closed(request), request.withdrawn) if one]
        first = min([*request.answers, *spoke, self.now])
        return first.date() > request.last.earlier

    # ------------------------------------------------------------------- 5. filing, completing

    def file(self, who: str) -> None:
        """Register a request: numbered at once, whatever happens (UU KIP Art 22(4), (5)).

        In an election stage the shorter clock is promised until it is said whether it asks for
        election information (house).
        """
        in_stage = any(first <= self.today <= last for first, last in self.stages.values())
        regime = PEMILU if in_stage else UMUM
        due = self.calendar.after(self.today, days_of("answer", regime))
        papers = self.calendar.after(self.today, days_of("say what is missing", regime))
        request = Request(
            id=len(self.requests) + 1,
            year=self.today.year,
            sequence=1 + sum(one.year == self.today.year for one in self.requests),
            owner=who,
            received=self.now,
            regime=regime,
            last=LastDay(due, due),
            untold_regime=in_stage,
            papers=(papers, self.calendar.after(papers, 1)),
        )
        self.requests.append(request)

    def take(self, who: str, request: Request) -> None:
        """Let an officer work on a request (house)."""
        self.demand(who, "take", request)
        if request.state == "received":
            request.state = "in_process"

    def list_missing(self, who: str, request: Request) -> None:
        """Say what is missing: the requester's days begin once they have the list (Perki 1/2021).

        Until it is known that they have it, the list itself names a day.
        """
        self.demand(who, "list_deficiencies", request)
        request.complete_by = self.calendar.after(self.today, days_of("complete", request.regime))
        request.notices.append(self._tell(Notice("missing", self.now, who, before=request.state)))
        request.state, request.missing_said = "to_complete", self.now
        request.involved.add(who)

    def confirm_complete(self, who: str, request: Request) -> None:
        """Find a request complete; its clock has run from receipt all the time (Art 22(7))."""
        self.demand(who, "confirm_complete", request)
        request.state = "in_process"

    def close(self, who: str, request: Request) -> None:
        """End a request that was not completed in its three days (Perki 1/2021)."""
        self.demand(who, "not_process", request)
        request.notices.append(
            self._tell(Notice("not-processed", self.now, who, before=request.state))
        )
        request.state, request.not_processed = "not_processed", self.now
        request.involved.add(who)

    def revive(self, who: str, request: Request) -> None:
        """Take a closed request up again, which only helps who asked (house)."""
        self.demand(who, "revive", request)
        request.state, request.not_processed = "in_process", None

    def withdraw(self, who: str, request: Request) -> None:
        """Take one's own request back; its number stays in the register (house)."""
        demand(request.owner == who, "bukan permohonannya")
        demand(request.state in self.opinions["withdraw"].states, "tidak dapat dicabut sekarang")
        request.state, request.withdrawn = "withdrawn", self.now

    # ------------------------------------------------------------------------- 6. the two clocks

    def add_stage(self, who: str, first: date, last: date) -> None:
        """Enter an election stage; requests received before keep their clock (house)."""
        self.demand(who, "keep_stages")
        self.stages[len(self.stages) + 1] = (first, last)

    def tag(self, who: str, request: Request, regime: str) -> None:
        """Say whether a request asks for election information: within a working day if not.

        What was promised stays (house); a day that has passed is never set.
        """
        self.demand(who, "set_regime", request)
        by = self.calendar.after(request.on, days_of("say whether it is of the election", UMUM))
        demand(regime == PEMILU or self.today <= by, "terlambat memilih jangka yang lebih panjang")
        legal = self._counted(request, regime)
        demand(legal >= min(self.today, request.last.earlier), "tanggal itu sudah lewat")
        self._set_regime(request, regime, legal)

    def shorten(self, who: str, request: Request) -> None:
        """Put a request on the shorter clock afterwards; a day that has passed is no last day."""
        self.demand(who, "change_regime", request)
        legal = self._counted(request, PEMILU)
        if legal >= min(self.today, request.last.earlier):
            self._set_regime(request, PEMILU, legal)

    def _set_regime(self, request: Request, regime: str, legal: date) -> None:
        request.regime, request.untold_regime = regime, False
        request.last = LastDay(legal, request.last.promised)

    def _counted(self, request: Request, regime: str) -> date:
        """Count the answer from receipt, and its one extension from the old last day."""
        due = self.calendar.after(request.on, days_of("answer", regime))
        return self.calendar.after(due, days_of("extend", regime)) if request.extended else due

    def reasons(self, request: Request) -> list[tuple[date, int, list[date]]]:
        """Return why the legal last day is that day: since when, how many days, and which not."""
        known: list[tuple[date, int, list[date]]] = []
        since = request.on
        for what in ("answer", "extend")[: 1 + request.extended]:
            term = days_of(what, request.regime)
            due = self.calendar.after(since, term)
            passed = [since + A_DAY * ahead for ahead in range(1, (due - since).days + 1)]
            off = [day for day in passed if not self.calendar.is_working(day)]
            known.append((since, term, off))
            since = due
        return known

    def decree(self, who: str, day: date, *, off: bool) -> None:
        """Make a day a day off, or a working day again; every open date is counted anew.

        The law's day moves by the decree; what a citizen was told is not made earlier (house).
        """
        self.demand(who, "keep_calendar")
        demand((day in self.calendar.off) != off, "hari itu sudah begitu")
        told = {request.id: self.told_last_day(request) for request in self.requests}
        (self.calendar.off.add if off else self.calendar.off.remove)(day)
        for request in self.requests:
            self._recount(request, told[request.id])
        for objection in self.objections:
            if objection.waits:
                term = days_of("judge", objection.regime)
                legal = self.calendar.after(objection.on, term)
                objection.last = LastDay(legal, objection.last.promised)
            objection.counted_on = self.today

    def _recount(self, request: Request, told: date | None) -> None:
        if request.is_owed and request.ordered is None:
            legal = self._counted(request, request.regime)
            request.last = LastDay(legal, request.last.promised)
        if request.state == "to_complete" and request.complete_by and request.missing_said:
            missing = request.newest("missing")
            since = missing.received if missing and missing.received else request.missing_said
            term = days_of("complete", request.regime)
            until = self.calendar.after(since.date(), term)
            request.complete_by = max(request.complete_by, until)
        now = self.told_last_day(request)
        if told and now and now != told >= self.today:
            request.kept_until = max(told, now)

    # -------------------------------------------------------------------- 7. answer, extension

    def extend(self, who: str, request: Request) -> None:
        """Give seven (two) working days more, once, with reasons (Art 22(8)).

        Counted from the old last day, whenever it is told; it has not happened if it was not sent
        on or before that day.
        """
        self.demand(who, "extend", request)
        last = request.last
        legal, promised = (
            self.calendar.after(day, days_of("extend", request.regime))
            for day in (last.legal, last.earlier)
        )
        new = LastDay(legal, max(promised, last.promised))
        notice = Notice("extension", self.now, who, last.earlier)
        notice = replace(notice, extends_from=last, extends_to=new)
        request.notices.append(self._tell(notice))
        request.involved.add(who)

    def decide(self, who: str, request: Request, outcome: str) -> None:
        """Decide on a request; it has no effect before its notice is sent (Art 1(9), 17, 22(7))."""
        self.demand(who, "decide", request)
        request.decision = Decision(outcome)
        request.decisions.append(request.decision)
        request.involved.add(who)

    def answer(self, who: str, request: Request) -> None:
        """Let the written notice with its seven points leave; only its sending stops the clock."""
        self.demand(who, "answer", request)
        demand(request.decision, "belum diputus")
        request.notices.append(self._tell(Notice("answer", self.now, who, before=request.state)))
        request.involved.add(who)

    def hand_over(self, who: str, request: Request) -> None:
        """Record that what was granted was handed over (Art 22(7)f)."""
        self.demand(who, "hand_over", request)
        request.state = "handover"

    def finish(self, who: str, request: Request) -> None:
        """Close what is over: it only tidies the desk (house)."""
        self.demand(who, "finish", request)
        request.state = "finished"

    # ------------------------------------------------------------- 8. the three times of a notice

    def _tell(self, notice: Notice) -> Notice:
        self.told.append(notice)
        return notice

    def notices_to(self, who: str) -> Iterator[tuple[Request, Notice]]:
        for request in self.requests:
            yield from ((request, one) for one in request.notices if request.owner == who)
        for objection in self.objections:
            if objection.notice and objection.request.owner == who:
                yield objection.request, objection.notice

    def telegram_takes(self, who: str) -> None:
        """Let Telegram take what waits for somebody's chat: that is sent and received at once."""
        demand(who not in self.lost, "tidak terjangkau")
        for request, notice in list(self.notices_to(who)):
            if notice.in_chat:
                self._into_chat(request, notice)

    def _into_chat(self, request: Request, notice: Notice) -> None:
        """Send a notice into a chat, unless it says what is not so any more: then it is void."""
        notice.in_chat = False
        if not notice.is_open:
            if notice.sent and notice.received is None:
                self._received(request, notice, self.now, "chat")
        elif self._is_so(request, notice):
            self._sent(request, notice, self.now, "chat", received=True)
        else:
            notice.void = True

    def _is_so(self, request: Request, notice: Notice) -> bool:
        return notice.what not in STANDS or request.state in STANDS[notice.what]

    def telegram_refuses(self, who: str) -> None:
        """Let Telegram refuse somebody's chat: what waits there was not sent (UU AP Art 61)."""
        self.lost.add(who)
        for _, notice in self.notices_to(who):
            if notice.in_chat:
                notice.failed.append((self.now, "chat"))
                notice.in_chat = False

    def comes_back(self, who: str) -> None:
        """Let somebody be reached again: what was never sent goes into the chat."""
        demand(who in self.lost, "tidak pernah hilang")
        self.lost.discard(who)
        known = list(self.notices_to(who))  # what still waits for the chat stands before the others
        for request, notice in sorted(known, key=lambda one: not one[1].in_chat):
            if notice.in_chat or notice.is_open or notice.given_up:
                self._into_chat(request, notice)

    def newest_told(self, request: Request, what: str) -> Notice | None:
        """Return the newest notice of a kind on a request, or on the objections to it."""
        judged = [one.notice for one in self.objections if one.request is request and one.notice]
        told = [*request.notices, *judged]
        of_kind = [one for one in told if one.what == what]
        return max(of_kind, key=self.told.index, default=None)

    def told_of(self, request: Request, what: str) -> Notice:
        found = self.newest_told(request, what)
        if found is None:
            raise DeniedError("tidak ada pemberitahuan itu")
        return found

    def pass_on(self, who: str, request: Request, what: str, way: str, at: datetime) -> None:
        """Record that a notice was read out or handed over, which is receipt too, or posted.

        What was done counts from its own moment, never from that of recording (UU AP Art 60).
        """
        self.demand(who, "deliver_by_hand")
        notice = self.told_of(request, what)
        self._demand_untold(request, notice)
        demand(at >= (notice.sent or notice.decided), "sebelum ditetapkan")
        if notice.sent is None:
            self._sent(request, notice, at, way, received=way != "post")
        else:
            self._received(request, notice, at, way)

    def give_up(self, who: str, request: Request, what: str) -> None:
        """Confirm that no way delivers an answer: it lies ready, and the alarms end (UU AP Art 61).

        Two ways failed, one of them post or telephone, or all that are known. It counts as sent
        with the first attempt; their own days begin when they have it (house).
        """
        notice = self.told_of(request, what)
        demand(self.may(who, "confirm_undelivered"), f"{who} tidak berwenang")
        if what == "answer":
            self.demand(who, "confirm_undelivered", request)
        demand(what in ("answer", "objection-answer") and notice.is_open, "tidak ada yang menunggu")
        demand(not notice.in_chat, "masih menunggu obrolan")
        ways = {way for _, way in notice.failed}
        by_two = len(ways) > 1 and ways & {"post", "phone"}
        demand(by_two or ways >= {"post", "phone"}, "masih ada cara lain")
        notice.given_up, first = True, min(at for at, _ in notice.failed)
        self._sent(request, notice, first, "", received=False)

    def _demand_untold(self, request: Request, notice: Notice) -> None:
        demand(notice.received is None and not notice.void, "sudah diterima, atau batal")
        lapsed = notice.is_open and notice.lapses is not None and self.today > notice.lapses
        demand(not lapsed, "lewat hari terakhirnya: hanya dengan surat dan resi")
        demand(not notice.is_open or self._is_so(request, notice), "tidak berlaku lagi")

    def fails(self, who: str, request: Request, what: str, way: str) -> None:
        """Record that a way failed; a posted letter that came back was not sent (UU AP Art 61)."""
        self.demand(who, "deliver_by_hand")
        notice = self.told_of(request, what)
        self._demand_untold(request, notice)
        notice.failed.append((self.now, way))
        if notice.sent is None or notice.way != way:
            return
        notice.sent, notice.way = None, ""
        if notice.what == "extension":
            notice.void = True
            request.extended, request.last = False, notice.extends_from or request.last
            request.last = LastDay(self._counted(request, request.regime), request.last.promised)
        if notice.what == "answer" and request.answered:
            for one in self.objections:
                if one.request is request and one.fulfilled == request.answered:
                    one.fulfilled = None
            request.answers.remove(request.answered)
            request.answered, request.state, request.outcome = None, notice.before, ""

    def _sent(
        self, request: Request, notice: Notice, at: datetime, way: str, *, received: bool
    ) -> None:
        if notice.lapses is not None and at.date() > notice.lapses:
            notice.void = True
            return
        notice.sent, notice.way = at, way
        if notice.what == "extension" and request.is_owed and notice.extends_to:
            moved = request.last != notice.extends_from
            request.extended = True
            legal = self._counted(request, request.regime) if moved else notice.extends_to.legal
            request.last = LastDay(legal, notice.extends_to.promised)
        if notice.what == "answer":
            self._answered(request, at)
        if received:
            self._received(request, notice, at, way)

    def _answered(self, request: Request, at: datetime) -> None:
        """Stop the clock: the answer was sent, late or not (Art 22(7); a late one counts too)."""
        if not request.answers:
            request.owed_on = request.last
        request.answers.append(at)
        if request.is_owed:
            request.state = "answered"
        request.answered, request.to_answer_anew = at, False
        if request.decision:
            request.decision.given, request.outcome = True, request.decision.outcome
        for objection in self.objections:
            if objection.request is request and objection.ordered:
                objection.fulfilled = objection.fulfilled or at

    def _received(self, request: Request, notice: Notice, at: datetime, way: str) -> None:
        notice.received, notice.way = at, way
        if notice.what == "missing" and request.state == "to_complete" and request.complete_by:
            until = self.calendar.after(at.date(), days_of("complete", request.regime))
            request.complete_by = max(request.complete_by, until)

    def midnight(self) -> None:
        """Let lapse what could take effect until yesterday and was not sent (Art 22(8))."""
        for request in self.requests:
            for notice in request.notices:
                if notice.is_open and notice.lapses and self.today > notice.lapses:
                    notice.void = True

    # ------------------------------------------------------------------------ 9. objection, judge

    def object_to(self, who: str, request: Request, ground: str) -> None:
        """File an objection: always registered, early and late ones too (Art 35, 36(1))."""
        demand(request.owner == who, "bukan permohonannya")
        same = [one for one in self.objections if one.request is request and one.ground == ground]
        demand(not any(one.waits for one in same), "keberatan yang sama masih menunggu")
        due = self.calendar.after(self.today, days_of("judge", request.regime))
        objection = Objection(
            id=len(self.objections) + 1,
            year=self.today.year,
            sequence=1 + sum(one.year == self.today.year for one in self.objections),
            request=request,
            ground=ground,
            filed=self.now,
            regime=request.regime,
            last=LastDay(due, due),
            timing=self.timing(request, ground),
        )
        self.objections.append(objection)

    def timing(self, request: Request, ground: str) -> str:
        """Say whether an objection of today is early, in time or late (Art 36(1))."""
        ended = self._ended_on(request)
        silent_early = self.today <= request.last.earlier and (ended is None or self.today < ended)
        if ground == "c" and silent_early:
            return "early"
        last = self.last_day(request, ground)
        return "late" if last is not None and self.today > last else "in_time"

    def judge(self, who: str, objection: Objection, outcome: str, order_on: date | None) -> None:
        """Answer an objection in writing (Art 36(2), (3)); what is set aside is ordered by a day.

        An order names a working day, at most as far as a new request's answer (house).
        """
        demand(objection.waits, "tidak menunggu tanggapan")
        demand(who in self.judges(objection), f"{who} bukan yang menilai keberatan ini")
        if outcome != "upheld":
            demand(order_on, "perlu tanggal")
        request = objection.request
        if order_on is not None:
            limit = self.calendar.after(self.today, days_of("obey", objection.regime))
            demand(self.today <= order_on <= limit, "tanggal di luar batas")
            demand(self.calendar.is_working(order_on), "hari libur")
            demand(request.state in self.opinions["reopen"].states, "tidak dapat dibuka lagi")
        objection.state, objection.outcome, objection.answered = "answered", outcome, self.now
        objection.ordered = order_on
        notice = Notice("objection-answer", self.now, who)
        objection.notice = self._tell(notice)
        if order_on is not None:
            request.state, request.ordered, request.decision = "in_process", order_on, None
            request.to_answer_anew = True
            for unsent in request.notices:
                unsent.void |= unsent.what == "answer" and unsent.is_open

    def withdraw_objection(self, who: str, objection: Objection) -> None:
        """Take one's own objection back; its number stays, and its ground may be used again."""
        demand(objection.request.owner == who, "bukan keberatannya")
        demand(objection.waits, "sudah selesai")
        objection.state = "withdrawn"

    def deny(self, who: str, objection: Objection) -> None:
        """Say that an answer that officers passed on has not arrived: theirs counts (UU AP Art 60).

        What Telegram or post proves is no matter of words; here only Telegram does.
        """
        demand(objection.request.owner == who, "bukan keberatannya")
        notice = objection.notice
        if notice is None or notice.received is None or notice.way == "chat":
            raise DeniedError("tidak ada yang disangkal")
        notice.received = None

    # -------------------------------------------------------------------- 10. rights, and till when

    def _ended_on(self, request: Request) -> date | None:
        """Return the day on which a request was over, by a word of the office or its owner.

        What the office decided and did not send is no word (Art 22(7) *menyampaikan*).
        """
        ended = request.answered or self._closed(request) or request.withdrawn
        return ended.date() if ended else None

    def _closed(self, request: Request) -> datetime | None:
        closing = request.newest("not-processed")
        return closing.sent if closing and request.not_processed else None

    def _heard_on(self, request: Request, what: str) -> date | None:
        """Return the day from which the requester's term counts.

        As long as it is not known that they have the notice no day counts: it is always today.
        """
        notice = request.newest(what)
        if notice is None:
            return None
        return notice.received.date() if notice.received else self.today

    def arises(self, request: Request, ground: str) -> date | None:
        """Return the day on which a ground arises, None if the facts do not show it (Art 35(1))."""
        answer = self._heard_on(request, "answer") if request.answered else None
        closed = self._heard_on(request, "not-processed") if request.not_processed else None
        match ground:
            case "a":  # refused on an exemption: the day on which that is received
                refused = request.outcome in ("refused", "partly")
                return answer if refused else None
            case "c":  # silence: the first working day after the earlier last day
                opens = self.calendar.after(request.last.earlier, 1)
                ended = self._ended_on(request)
                return None if ended is not None and ended < opens else opens
            case "d":  # not as it was asked for
                return answer
            case "e":  # not fulfilled, also by a closing
                return closed or answer
            case _:  # late: sent after the earlier last day, from when they have it
                late = request.answered and request.answered.date() > request.last.earlier
                return answer if late else None

    def last_day(self, request: Request, ground: str) -> date | None:
        """Return the last day to object on a ground: thirty working days (Art 36(1)).

        Silence closes by the later of the two last days of the answer.
        """
        arose = self.arises(request, ground)
        if arose is None:
            return None
        if ground == "c":
            arose = self.calendar.after(request.last.later, 1)
        until = self.calendar.after(arose, days_of("object", request.regime))
        return max(until, request.kept_until or until)

    def told_last_day(self, request: Request) -> date | None:
        """Return the last day to object that a notice told; None before any, or once it was used.

        An answer and a closing tell it; of silence the requester is told when the day has passed.
        """
        stands = [o for o in self.objections if o.request is request and o.state != "withdrawn"]
        if stands:
            return None
        if request.is_owed:
            silent = self.today > request.last.earlier
            since = self.calendar.after(request.last.later, 1) if silent else None
        else:
            heard = request.newest("answer" if request.answered else "not-processed")
            since = heard.received.date() if heard and heard.received else None
        if since is None:
            return None
        until = self.calendar.after(since, days_of("object", request.regime))
        return max(until, request.kept_until or until)

    def dispute_days(self, objection: Objection) -> list[date]:
        """Return the last days to go to the Commission: fourteen working days (Art 37(2)).

        From the end of the superior's days where there is no answer; after a late answer a
        commission may count either way (Perki 1/2013), so both are told.
        """
        term = days_of("go to the Commission", objection.regime)
        if not term:
            return []
        silence = self.calendar.after(objection.last.legal, term)
        if objection.received is None:
            return [silence]
        receipt = self.calendar.after(objection.received.date(), term)
        return [silence, receipt] if silence < receipt else [receipt]

    # ------------------------------------------------------------------------- 11. the registers

    def lateness(self, request: Request) -> str:
        """Say how the answer stands against its last day, as the register does (Art 12, 22(7))."""
        first = min(request.answers, default=None)
        due = (request.owed_on or request.last).legal
        if first is not None:
            return "in_time" if first.date() <= due else "late"
        ended = request.withdrawn or request.not_processed
        if (ended.date() if ended else self.today) > due:
            return "overdue"
        return "ended" if ended else "running"

    def refusals(self, request: Request) -> list[str]:
        """Return the exemptions on which something was refused in a notice that was given.

        A refusal stays in register and report, whatever became of it later (UU KIP Art 12 c, d).
        """
        return ["h" for one in request.decisions if one.given and one.refuses]

    def answered_on(self, objection: Objection) -> tuple[date | None, bool]:
        """Return on which day an objection's answer was given, and whether late (Art 36(2)).

        It is the day of sending; as long as it was not sent the register has none.
        """
        sent = objection.notice.sent if objection.notice else None
        day = sent.date() if sent else None
        return day, (day or self.today) > objection.last.legal

    # ------------------------------------------------------------------ 12. what is owed on a day

    def rings(self, after: datetime, until: datetime) -> Iterator[Ring]:
        """Yield whom the office reminds between two moments of a day (house; none of it is law)."""
        day = until.date()
        if not self.calendar.is_working(day):
            return
        for request in self.requests:
            of_request = self._of_request(request, day)
            yield from self._anew(of_request, f"permohonan {request.id}", after, until)
        for objection in self.objections:
            of_objection = self._of_objection(objection, day)
            yield from self._anew(of_objection, f"keberatan {objection.id}", after, until)

    def _anew(
        self, owed: Iterator[Owed], matter: str, after: datetime, until: datetime
    ) -> Iterator[Ring]:
        """Ring of each stage once: a decree that makes the same days be left again says nothing."""
        for hour, kind, audience, stage in owed:
            at = datetime.combine(until.date(), time(hour), WIB)
            said = (matter, hour, kind, audience, stage)
            if after < at <= until and said not in self.said:
                self.said.add(said)
                yield Ring(at, kind, audience, matter)

    def _of_request(self, request: Request, day: date) -> Iterator[Owed]:
        if request.is_owed and request.ordered is None:
            yield from self._of_answer(request, day)
            yield from self._of_check(request, day)
            tag_on = self.calendar.after(request.on, 1)
            if request.untold_regime and day == tag_on:
                yield 8, "regime_tag", "petugas", day
                yield 12, "regime_tag", "ppid", day
        if request.state == "to_complete":
            yield from self._of_completion(request, day)
        told = self.told_last_day(request)
        if told is not None:
            yield from self._ahead(9, "objection_right", "requester", day, told, (5, 1))

    def _ahead(
        self, hour: int, kind: str, audience: str, day: date, last: date, stages: Sequence[int]
    ) -> Iterator[Owed]:
        """Yield a reminder on the working days on which so many are left up to a last one."""
        for left in stages:
            if day == self.calendar.before(last, left):
                yield hour, kind, audience, (last, left)

    def _of_answer(self, request: Request, day: date) -> Iterator[Owed]:
        """Count the answer down to who must act; after it say daily that it is overdue."""
        due, short = request.last.earlier, request.regime == PEMILU
        if day > due:
            yield from self._of_lateness(due, day)
            return
        days, left = self.calendar.between(request.on, due), len(self.calendar.between(day, due))
        half = len(days) // 2 - 1
        if len(days) >= 4 and day == days[half]:
            yield 9, "halfway", "requester", "once"
        hours = [8] if left else [8, 12, 14] if short else [8, 12]
        for audience, ordinary in (("officers", (5, 3, 2, 1, 0)), ("ppid", (3, 2, 1, 0))):
            if left < len(days) and (short or left in ordinary):
                yield from ((hour, "countdown", audience, (due, left)) for hour in hours)
        if left == 0:
            yield from ((hour, "countdown", "atasan", due) for hour in hours)
            yield 12, "elsewhere", "petugas", due
        waits = request.newest("extension")
        unextended = waits is None or waits.void
        if unextended and left == (1 if short else 5) and day > request.on:
            yield 8, "extension_advice", "pelaksana", due
            yield 8, "extension_advice", "ppid", due

    def _of_lateness(self, due: date, day: date) -> Iterator[Owed]:
        yield 8, "overdue", "officers", day
        yield 8, "overdue", "atasan", day
        if day == self.calendar.after(due, 1):
            yield 9, "late", "requester", due
        if self._begins_week(day):
            yield 8, "overdue", "pembina", day

    def _begins_week(self, day: date) -> bool:
        monday = day - A_DAY * day.weekday()
        return day == self.calendar.after(monday - A_DAY, 1)

    def _of_check(self, request: Request, day: date) -> Iterator[Owed]:
        """Remind of completeness, and of identity papers, which nobody in these courses sends."""
        due = self.calendar.after(request.on, days_of("say what is missing", request.regime))
        papers_by, papers_missed = request.papers
        if day == papers_by:
            yield 9, "proof", "requester", day
        if request.state != "received":
            return
        if day == papers_missed:
            yield 8, "proof_missing", "petugas", day
        yield from self._ahead(8, "completeness", "petugas", day, due, (2, 1))
        if day == due:
            yield 12, "completeness", "ppid", due

    def _of_completion(self, request: Request, day: date) -> Iterator[Owed]:
        missing, until = request.newest("missing"), request.complete_by
        if missing is None or missing.received is None or until is None:
            return
        told = missing.received.date()
        if told < day:
            yield from self._ahead(9, "completion", "requester", day, until, (2, 0))
        if day == self.calendar.after(max(until, told), 1):
            yield 8, "not_completed", "ppid", day

    def _of_objection(self, objection: Objection, day: date) -> Iterator[Owed]:
        due, short = objection.last.earlier, objection.regime == PEMILU
        request = objection.request
        if objection.waits:
            left = len(self.calendar.between(day, due))
            total = len(self.calendar.between(objection.on, due))
            if day > due:
                yield 8, "objection_overdue", "atasan", day
            elif (left < total if short else left in (15, 10, 5, 3, 1, 0)) and day > objection.on:
                yield 8, "objection", "atasan", (due, left)
            if day == self.calendar.after(objection.last.legal, 1):
                yield 9, "objection_late", "requester", objection.last.legal
        if objection.ordered and not objection.fulfilled and request.is_owed:
            yield from self._of_order(objection.ordered, day, objection)
        if objection.state in ("filed", "answered"):
            yield from self._of_dispute(objection, day)

    def _of_order(self, due: date, day: date, objection: Objection) -> Iterator[Owed]:
        ordered_on = objection.answered.date() if objection.answered else due
        is_later = day > ordered_on or day == objection.counted_on
        if day > due:
            yield 8, "order_overdue", "atasan", day
        elif is_later:
            yield from self._ahead(8, "ordered", "ppid", day, due, (5, 3, 1, 0))
            yield from self._ahead(12, "ordered", "ppid", day, due, (0,))

    def _of_dispute(self, objection: Objection, day: date) -> Iterator[Owed]:
        days = self.dispute_days(objection)
        if objection.received is None and objection.state == "answered":
            return
        opened = objection.received.date() if objection.received else objection.last.legal
        seen = max(objection.counted_on or opened, opened)
        last = next((one for one in days if one >= seen), days[-1] if days else None)
        if last and day > opened:
            yield from self._ahead(9, "dispute_right", "requester", day, last, (5, 1))
