"""What all letters share: numbers, dates with their reasons, signatures, translations."""

import html
import re
from datetime import date, datetime
from typing import Any, Literal

from bot.actions.identity import identity_view
from bot.desk import number_series
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, local_date
from bot.domain.law.registration_numbers import format_number
from bot.domain.law.workdays import Reckoning
from bot.domain.message import shortened
from bot.domain.people.role_permissions import Appointment
from bot.domain.records.events import officer_of
from bot.letters import stationery
from bot.letters.letter_facts import Signature
from bot.letters.stationery import Post, letterhead
from bot.texts import OFFICIAL, DateRuns, Markup
from storage import appointments, cases, decisions, desk_state, papers

Series = Literal[
    "deficiency",
    "notice",
    "correction",
    "extension",
    "refusal",
    "handover",
    "objection_answer",
    "consideration",
    "classification",
]


JUDGES: tuple[Post, ...] = ("atasan", "head", "pembina")
"""Who may answer an objection, in the order of the law."""
AT_COUNTER: tuple[Post, ...] = ("petugas", "ppid")
"""Who may receive a request and list what it lacks, the nearest first."""
LONGEST_ASKED = 1_000
"""UTF-16 units of a request's words in a letter."""


async def letter_number(turn: Turn, series: Series, about: str) -> str:
    """Return a matter's letter number in a series; "" where the office numbers by hand.

    A matter takes its number once, however often its letter is drafted; what is only rehearsed
    takes none.
    """
    template: str = getattr(turn.office.letter_numbers, series)
    known = await papers.number_of(turn.tx, series, about)
    if known is not None or not template:
        return known or ""
    if turn.rehearses:
        return turn.texts.plain(OFFICIAL, "letter-number-open")
    year = turn.today.year
    sequence = await number_series.take_number(turn, series, year)
    written = format_number(template, sequence, turn.today)
    await papers.take_number(turn.tx, series, (year, sequence), written, about, turn.now)
    return written


def matter_key(case: Case) -> str:
    """Return the key of a letter's matter: a case, with the order that reopened it, if any."""
    return f"case:{case.id}:{case.ordered_on or ''}"


async def common_facts(turn: Turn, case: Case | None, written: str | None = None) -> dict[str, Any]:
    """Return the arguments that every letter takes: office, day, link to the case's status.

    The day is today's, unless one is `written`.
    """
    return {
        "office": letterhead(turn.office, await bot_name(turn)),
        "day": date_in_words(turn, turn.today) if written is None else written,
        "link": await status_link(turn, case) if case else "",
    }


async def request_facts(turn: Turn, case: Case) -> dict[str, Any]:
    """Return the facts that every letter about a request contains."""
    return {
        **await common_facts(turn, case),
        "case_number": case.number,
        "received": turn.texts.moment(OFFICIAL, case.received_at),
        "subject": request_words(case),
    }


async def to_requester(turn: Turn, case: Case) -> dict[str, Any]:
    """Return the facts of every letter to a requester: the request, and the address."""
    answers = await cases.identity(turn.tx, case.id)
    return {**await request_facts(turn, case), "addressee": identity_view.addressee(turn, answers)}


def filed_in_chat(turn: Turn, at: datetime) -> str:
    """Return the words in place of a signature under what somebody filed in the chat.

    They name the message under which it was sent, where that was done by a button.
    """
    pressed = turn.update.pressed if turn.update.private_chat else None
    return turn.texts.plain(OFFICIAL, "letter-filed", at=at, message=pressed)


def right_to_object(turn: Turn, case: Case) -> dict[str, Any]:
    """Return the facts on the right to object to a decision: the days, and to whom."""
    days = legal_term(DeadlineKind.OBJECTION_FILING, case.regime)
    reason = turn.texts.plain(
        OFFICIAL, "letter-object", days=days.working_days, article=days.article
    )
    return {"object_reason": reason, "objections_to": turn.office.objection_addressee}


def request_words(case: Case) -> str:
    """Return what was asked: the subject, or all the words from which it was cut."""
    words = " ".join(case.wanted.split())
    is_cut = case.subject.endswith("…") and words.startswith(case.subject.rstrip("… "))
    return shortened(words, LONGEST_ASKED) if is_cut else case.subject


def date_in_words(turn: Turn, on: date) -> str:
    """Write a date out without its weekday, as under a letter."""
    return turn.texts.span(OFFICIAL, on, on)


async def bot_name(turn: Turn) -> str:
    """Return the bot's username as people write it, such as "@ppid_bot"; "" until it is known."""
    username = (await desk_state.bot_user(turn.tx)).get("username")
    return f"@{username}" if username else ""


async def status_link(turn: Turn, case: Case) -> str:
    """Return the link that shows a case's status, or "" if the bot's username is unknown."""
    name = (await bot_name(turn)).removeprefix("@")
    if not name:
        return ""
    return f"https://t.me/{name}?start=status_{case.sequence}-{case.year}"


async def signature_of(
    turn: Turn,
    post: Post,
    *,
    name: str = "",
    by: int | None = None,
    at: datetime | None = None,
) -> Signature:
    """Return who signs: whoever held the post at a moment, or of these the officer `by`.

    Who holds a post for good goes before who acts.
    """
    who = await _holder(turn, post, by, at or turn.now)
    return stationery.signature(turn.texts, post, who, name=name)


async def _holder(turn: Turn, post: Post, by: int | None, at: datetime) -> Appointment | None:
    if by is None and post == "petugas":
        return None  # several serve at the counter: only who did something is named
    held = [
        one
        for one in await appointments.of_day(turn.tx, at, local_date(at, turn.zone))
        if one.role == post and by in (None, one.officer_id)
    ]
    return min(held, key=lambda one: one.acting is not None, default=None)


async def served_by(turn: Turn, actor: str) -> Signature:
    """Return who signs for the counter: the officer who acted, in the office that they hold.

    The actor is the one of the act's event; of what no officer did only the office is named.
    """
    by = officer_of(actor)
    if by is None:
        return await signature_of(turn, "petugas")
    held = [post for post in AT_COUNTER if await _holder(turn, post, by, turn.now)]
    return await signature_of(turn, (held or AT_COUNTER)[0], by=by)


async def form_signatures(
    turn: Turn, party: Literal["requester", "objector"], actor: str, at: datetime
) -> dict[str, Signature]:
    """Return who signs a form: who files it, and the counter; in the chat neither does by hand."""
    filer = Signature(role=turn.texts.plain(OFFICIAL, "letter-party", party=party))
    counter = await served_by(turn, actor)
    if actor == "citizen":
        received = turn.texts.plain(OFFICIAL, "letter-received")
        filer = filer.model_copy(update={"note": filed_in_chat(turn, at)})
        counter = counter.model_copy(update={"note": received})
    return {"filer": filer, "signature": counter}


async def decided_by(turn: Turn, case: Case | None, *, name: str = "") -> Signature:
    """Return who signs a case's decision; a deputy signs as deputy, never as the PPID.

    Without a case nothing is decided, and the PPID signs.
    """
    decision = await decisions.current(turn.tx, case.id) if case else None
    if decision is None:
        return await signature_of(turn, "ppid", name=name)
    by, at = decision.officer_id, decision.decided_at
    return await signature_of(turn, "ppid", name=name, by=by, at=at)


async def judged_by(turn: Turn, officer_id: int, at: datetime) -> Signature:
    """Return who signs an objection's answer, in the first office that let them judge it."""
    held = [post for post in JUDGES if await _holder(turn, post, officer_id, at)]
    return await signature_of(turn, (held or JUDGES)[0], by=officer_id, at=at)


Since = Literal["receipt", "notice", "objection"]


def counting_reason(
    turn: Turn, reckoning: Reckoning, since: Since, kind: DeadlineKind, regime: Regime
) -> str:
    """Return how a last day was counted: the days, since when, what was skipped, the article."""
    closed = closed_days(turn, reckoning)
    return turn.texts.plain(
        OFFICIAL,
        "letter-counted",
        days=len(reckoning.counted),
        since=since,
        closed=closed,
        between=bool(closed.runs),
        article=legal_term(kind, regime).article,
    )


def closed_days(turn: Turn, reckoning: Reckoning) -> DateRuns:
    """Return the decreed days off that a count skipped, joined where only weekends part them."""
    runs: list[tuple[date, date]] = []
    for skipped in reckoning.skipped:
        if skipped.day_off is None:
            continue
        if runs and turn.calendar.on_or_after(runs[-1][1]) >= skipped.on:
            runs[-1] = (runs[-1][0], skipped.on)
        else:
            runs.append((skipped.on, skipped.on))
    return DateRuns(tuple(runs))


def translation_facts(language: str, said: Markup) -> dict[str, Any]:
    """Return the facts for a letter's sheet in another language: the message's words."""
    if language == OFFICIAL:
        return {}
    return {"translation_language": language, "translation": paragraphs(said)}


def paragraphs(said: Markup) -> tuple[str, ...]:
    """Return the paragraphs of a text without their markup."""
    bare = html.unescape(re.sub(r"<[^>]+>", "", said))
    return tuple(filter(None, (part.strip() for part in bare.split("\n"))))
