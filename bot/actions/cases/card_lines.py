"""What a case's card says: how it came, what is asked, whose turn it is, what counts."""

import html
from collections.abc import Sequence
from datetime import date, timedelta

from bot.actions.cases import unsent_rows
from bot.actions.deadlines import case_dates, date_explanations
from bot.actions.identity import identity_proof
from bot.desk import group_message
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.answer_dates import Deficiency
from bot.domain.law.case import Case, State
from bot.domain.law.election_regime import tag_by
from bot.domain.law.exemption import approving_role
from bot.domain.law.legal_deadlines import Regime, local_date
from bot.domain.law.objection_state import Objection
from bot.domain.law.outside_act import Arrival
from bot.domain.message import shortened
from bot.domain.people.identity_proofs import ProofState, is_represented, kuasa_letter_of
from bot.domain.records.events import EventName
from bot.domain.reminders.queue_order import WaitsFor, next_actors
from bot.texts import OFFICIAL, Markup
from storage import case_events, cases, identity_proofs, objections, people, request_facts
from storage.request_facts import CardFacts

ASKED_AGAIN = timedelta(days=30)
"""A request counts as asked again if the same one came within this time before it."""
MOST_ALIKE = 5


async def origin_lines(turn: Turn, case: Case, facts: CardFacts) -> list[Markup]:
    """Write the card's lines on arrival, errands, claim, similar requests and e-PPID."""
    texts = turn.texts
    found: list[Markup] = []
    told = await cases.identity(turn.tx, case.id)
    if is_represented(told):
        found.append(_through(turn, told))
    if case.arrival is not Arrival.CHAT:
        found.append(texts.say(OFFICIAL, "card-arrival", channel=case.arrival))
        if facts.errands:
            count, since = facts.errands, facts.errands_since
            found.append(texts.say(OFFICIAL, "card-errands", count=count, since=since))
    if facts.claimed:
        found.append(texts.say(OFFICIAL, "card-claim"))
    return [*found, *await _alike(turn, case), *_register_line(turn, case)]


def _through(turn: Turn, told: Answers) -> Markup:
    """Write that a kuasa asks, until when and for what, or that a helper types; no names."""
    letter = kuasa_letter_of(told)
    if letter is None:
        return turn.texts.say(OFFICIAL, "card-typed")
    return turn.texts.say(OFFICIAL, "card-by-letter", until=letter.until, covers=letter.covers)


async def _alike(turn: Turn, case: Case) -> list[Markup]:
    """Name other requests of the same requester, whichever account they came from."""
    since = case.received_on - ASKED_AGAIN
    numbers = (
        await cases.cases_with_same_nik(turn.tx, case, since, MOST_ALIKE) if case.is_open else []
    )
    listed = ", ".join(numbers)
    return [turn.texts.say(OFFICIAL, "card-alike", numbers=listed)] if numbers else []


def _register_line(turn: Turn, case: Case) -> list[Markup]:
    """Write the number in e-PPID, or that it is missing where that register counts."""
    texts = turn.texts
    of_record = turn.office.register_of_record
    if case.eppid_number is not None:
        return [texts.say(OFFICIAL, "card-eppid", eppid=case.eppid_number, register=of_record)]
    return [texts.say(OFFICIAL, "card-eppid-missing")] if of_record == "e-ppid" else []


WANTED_SHOWN = 1500
"""UTF-16 units of the request's words on the card; longer ones are also posted in full."""
DELIVERIES = tuple(name for name in EventName if name.row.arrival)
"""Events that tell whether the last message to the requester arrived."""
UNFOLDED = 160
"""Letters of the request's words that stand on the card unfolded."""
FIRST = 1
"""On the card of the desk's first request stands, once, how to reply."""
DAYS_SHOWN_FROM = 5
"""The card shows days left only up to this many, so that few are edited every day."""


async def card_text(turn: Turn, case: Case) -> Markup:
    """Write the card; nothing on it names the requester."""
    texts = turn.texts
    facts = await request_facts.for_card(turn.tx, case)
    objected = await objections.of_case(turn.tx, case.id) if facts.is_objected else []
    waiting = [one for one in objected if one.waits]
    to_complete = case.state is State.TO_COMPLETE
    listed = await request_facts.last_deficiency(turn.tx, case.id) if to_complete else None
    lines = [
        texts.say(
            OFFICIAL,
            "card",
            number=case.number,
            subject=case.subject,
            repeated=_begins_with_subject(case),
            wanted=_wanted(turn, case),
            purpose=case.purpose,
            kind=texts.plain(OFFICIAL, f"choice-kind-{case.kind}"),
            delivery=group_message.delivery_words(turn, OFFICIAL, case),
            received=case.received_at,
            state=texts.plain(OFFICIAL, f"state-{case.state}"),
            holder=facts.holder or texts.plain(OFFICIAL, "nobody"),
        ),
        await _move(turn, case, facts, listed, waiting),
        _clock(turn, case, facts.letter_on),
        *_clocks_apart(turn, case),
        *_from_units(turn, case, facts.documents),
        *_completion(turn, case, listed),
        *await _counted(turn, case),
        *await identity_proof.proof_lines(turn, case),
        *await origin_lines(turn, case, facts),
        *_asked_about(turn, case),
        *await unsent_rows.of_case(turn, case.id),
    ]
    for one in waiting:
        number, due = one.number, one.dates.earlier
        lines.append(texts.say(OFFICIAL, "card-objection", number=number, due=due))
    if facts.unseen_on is not None:
        signer, on = facts.unseen_signer, facts.unseen_on
        state = "disowned" if facts.disowned else "unseen"
        lines.append(texts.say(OFFICIAL, f"card-{state}", signer=signer, on=on))
    lines += await _proofs(turn, case)
    if case.id == FIRST and case.is_open:
        lines.append(texts.say(OFFICIAL, "card-how"))
    return Markup("\n".join(lines))


async def _move(
    turn: Turn,
    case: Case,
    facts: CardFacts,
    listed: Deficiency | None,
    waiting: Sequence[Objection],
) -> Markup:
    """Write whose turn it is."""
    approves = [frozenset({approving_role(turn.office.refusal_approval)})]
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    awaited = WaitsFor(
        signers=(
            *(act.rule.who for act in facts.to_sign),
            *(approves if facts.approval_asked else ()),
        ),
        at_unit=case.unit is not None,
        to_check=(proof is not None and proof.state is ProofState.SENT and case.is_open)
        or facts.claimed
        or facts.errands > 0,
        completion_over=listed is not None and turn.today > listed.complete_by,
        objection=bool(waiting),
    )
    names = [
        turn.texts.plain(OFFICIAL, f"mover-{mover}", unit=case.unit or "")
        for mover in next_actors(case.state, awaited)
    ]
    return turn.texts.say(OFFICIAL, "card-move", names=", ".join(names))


def _wanted(turn: Turn, case: Case) -> Markup:
    """Return the words of the request, folded if they would fill the screen of a telephone."""
    words = shortened(case.wanted, WANTED_SHOWN)
    if not words:
        return Markup(turn.texts.plain(OFFICIAL, "wanted-in-files"))
    shown = html.escape(words, quote=False)
    is_long = len(words) > UNFOLDED or words.count("\n") > 2
    return group_message.fold_into_quotes([shown])[0] if is_long else Markup(shown)


def _begins_with_subject(case: Case) -> bool:
    """Say whether the words of a request begin with its subject, which was taken from them."""
    words = " ".join(case.wanted.split())
    return words.casefold().startswith(case.subject.casefold().rstrip("…").rstrip())


async def _proofs(turn: Turn, case: Case) -> list[Markup]:
    """Write how the last delivery ended, since reactions may be switched off in the group."""
    texts, lines = turn.texts, []
    last = await case_events.last_events(turn.tx, case.id, *DELIVERIES)
    arrived = last.get(EventName.REPLY_DELIVERED)
    if arrived is not None:
        lines.append(texts.say(OFFICIAL, "card-delivered", at=arrived.happened_at))
    ended = next(reversed(last.values()), None)
    if ended is not None and ended.name is EventName.DELIVERY_FAILED:
        what, why, at = ended.facts["what"], ended.facts["why"], ended.happened_at
        lines.append(texts.say(OFFICIAL, "card-undelivered", what=what, at=at, why=why))
    ways = [event.facts["channel"] for event in last.values() if "channel" in event.facts]
    if ways:
        way = texts.plain(OFFICIAL, f"choice-elsewhere-channel-{ways[-1]}")
        lines.append(texts.say(OFFICIAL, "card-elsewhere", way=way))
    since = await people.unreachable_since(turn.tx, case.id)
    if since is not None:
        lines.append(texts.say(OFFICIAL, "card-unreached", since=since))
    return lines


def _clock(turn: Turn, case: Case, letter_on: date | None) -> Markup:
    """Write the line on the deadline: its date and the days left, or how the case ended."""
    texts = turn.texts
    if case.is_open and case.ordered_on is not None:
        return texts.say(
            OFFICIAL, "card-ordered", due=case.ordered_on, source=case.ordered_by or "superior"
        )
    if case.answered_at is not None and not case.is_open:
        late = local_date(case.answered_at, turn.zone) > case.due_on
        return texts.say(OFFICIAL, "card-answered", at=case.answered_at, due=case.due_on, late=late)
    if case.state is State.WITHDRAWN:
        return texts.say(OFFICIAL, "card-withdrawn")
    if case.state is State.NOT_PROCESSED:
        return texts.say(OFFICIAL, "card-not-processed")
    due = case.dates.earlier
    if letter_on is not None:
        return texts.say(OFFICIAL, "card-letter-waits", on=letter_on, due=due)
    left = turn.calendar.left(turn.today, due)
    near = "near" if left <= DAYS_SHOWN_FROM else "far"
    phase = "overdue" if turn.today > due else near
    return texts.say(
        OFFICIAL,
        "card-due",
        due=due,
        phase=phase,
        days=abs(left),
        extended=case.is_extended,
        estimated=case.estimated,
    )


def is_dated(turn: Turn, case: Case) -> bool:
    """Say whether an unanswered case's card depends on the date, such as by its days left."""
    left = turn.calendar.left(turn.today, case.dates.earlier)
    return left <= DAYS_SHOWN_FROM or case.state is State.TO_COMPLETE


def _completion(turn: Turn, case: Case, listed: Deficiency | None) -> list[Markup]:
    """Write by when the citizen is to complete a request that waits for it."""
    if listed is None:
        return []
    texts = turn.texts
    lines = [texts.say(OFFICIAL, "card-complete-by", until=listed.complete_by)]
    if date_explanations.answer_counts_anew(turn, case, listed):
        lines.append(texts.say(OFFICIAL, "card-counts-anew"))
    return lines


async def _counted(turn: Turn, case: Case) -> list[Markup]:
    """Write from which day an open case counts if not from receipt, and the date from receipt."""
    if case.anchor_on is None or not case.is_open:
        return []
    strict = case.model_copy(update={"anchor_on": None})
    return [
        turn.texts.say(
            OFFICIAL,
            "card-counts-from",
            counted=case.counted,
            since=case.anchor_on,
            basis=await date_explanations.completion_basis(turn, case),
            strict=strict.reckonings(turn.calendar)[-1].due,
        )
    ]


def _asked_about(turn: Turn, case: Case) -> list[Markup]:
    """Write when the requester last asked where an open case stands."""
    if case.status_asked_at is None or not case.is_open:
        return []
    on = local_date(case.status_asked_at, turn.zone)
    return [turn.texts.say(OFFICIAL, "card-asked-about", on=on)]


def _from_units(turn: Turn, case: Case, files: int) -> list[Markup]:
    """Write how many documents units handed in, and which unit owes some by when."""
    if not case.is_open or (case.unit is None and not files):
        return []
    due = case_dates.unit_date(turn, case)
    return [turn.texts.say(OFFICIAL, "card-unit", files=files, unit=case.unit, due=due)]


def _clocks_apart(turn: Turn, case: Case) -> list[Markup]:
    """Write what else affects an open case's date: election stage, promised date, own target."""
    texts = turn.texts
    lines: list[Markup] = []
    if not case.is_open:
        return lines
    if case.undecided:
        longest = case.model_copy(update={"regime": Regime.UMUM})
        longer = longest.reckonings(turn.calendar)[-1].due
        by = tag_by(case.received_on, turn.calendar)
        lines.append(texts.say(OFFICIAL, "card-two-dates", longer=longer, by=by))
    elif case.regime is Regime.PEMILU:
        lines.append(texts.say(OFFICIAL, "card-election"))
    legal, promised = case.dates.legal, case.dates.promised
    if legal != promised:
        lines.append(texts.say(OFFICIAL, "card-dates-apart", legal=legal, promised=promised))
    if case.internal_on is not None:
        lines.append(texts.say(OFFICIAL, "card-target", target=case.internal_on))
    return lines
