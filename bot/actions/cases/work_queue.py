"""Lists of cases: the queue by days left, each officer's workload, many new ones."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.actions.cases import case_card, menu_pages, unsent_rows
from bot.buttons.request_buttons import QueuePage
from bot.desk import contacts, permission_checks, rounds
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Desk, Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.objection_state import Objection
from bot.domain.message import Incoming, shortened
from bot.domain.people.role_permissions import Role, same_unit
from bot.domain.reminders.queue_order import (
    Page,
    Queue,
    QueueEntry,
    by_deadline,
    count_workload,
    page_of,
)
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, held_rows, objections, outbox
from storage.held_rows import LateCard

Beside = tuple[Case | None, Incoming]
"""The case in whose topic a command stands, if any, and the command's message."""


async def waiting_entries(turn: Turn) -> list[QueueEntry]:
    """Return the requests and objections that wait for an answer, the first due in front."""
    owed, _ = await rounds.unanswered_cases(turn)
    entries = [entry_of(case) for case in owed]
    for objection in (await objections_waiting(turn))[0]:
        subject = await _subject(turn, objection)
        entries.append(QueueEntry(objection.number, subject, objection.due_on, objection.case_id))
    return by_deadline(entries)


async def objections_waiting(turn: Turn) -> tuple[list[Objection], list[int]]:
    """Return the objections that wait for their answer, and the ids of those unreadable."""
    return await rounds.readable_list(
        turn, "an objection", objections.waiting, objections.waiting_ids, objections.get
    )


async def _subject(turn: Turn, objection: Objection) -> str:
    """Return the subject of the request that an objection is about; "" if it is unreadable."""
    asked = [objection.case_id] if objection.case_id else []
    found, _ = await rounds.readable_rows(
        turn, "a request", asked, lambda turn, case_id: cases.get(turn.tx, case_id)
    )
    return found[0].subject if found else ""


def entry_of(case: Case) -> QueueEntry:
    """Return a request as an entry of the queue, dated by the day to which officers work."""
    return QueueEntry(case.number, case.subject, case.works_to, case.id, case.officer_id, case.unit)


def unread_line(turn: Turn, number: str) -> Markup:
    """Write the line of a case that cannot be read."""
    return turn.texts.say(OFFICIAL, "line-unread", number=number.partition("/")[0] or "–")


async def unread_objection(turn: Turn, objection_id: int) -> Markup:
    """Write the line of an objection that cannot be read."""
    number = await objections.number_of(turn.tx, objection_id)
    return turn.texts.say(OFFICIAL, "line-unread", number=number)


async def unread_lines(turn: Turn) -> list[Markup]:
    """Write a line on each request and objection that waits and cannot be read."""
    _, requests = await rounds.unanswered_cases(turn)
    _, objected = await objections_waiting(turn)
    lines = [unread_line(turn, number) for number in requests]
    return [*lines, *[await unread_objection(turn, one) for one in objected]]


async def case_line(turn: Turn, case: Case) -> Markup:
    """Write one line on a request: the days left while it waits for its answer, else its state."""
    if case.is_open:
        return await menu_pages.entry_line(turn, entry_of(case))
    subject = shortened(case.subject, menu_pages.SUBJECT_SHOWN)
    state = turn.texts.plain(OFFICIAL, f"state-{case.state}")
    return turn.texts.say(OFFICIAL, "search-line", number=case.number, subject=subject, state=state)


async def show_requests(turn: Turn, asked: QueuePage, beside: Beside | None = None) -> None:
    """Show a page of a queue that requests stand in."""
    shown = page_of(await queue_entries(turn, asked), asked.page)
    opening = menu_pages.card_buttons([(entry.number, entry.case_id) for entry in shown.lines])
    await show_page(turn, asked, shown, await queue_lines(turn, shown), opening, beside)


async def show_page(
    turn: Turn,
    asked: QueuePage,
    shown: Page[Any],
    lines: Sequence[Markup],
    opening: Keyboard,
    beside: Beside | None,
) -> None:
    """Show a page of a queue by its lines, with what opens each and what leads on."""
    text = await queue_text(turn, asked, shown, lines)
    turning = menu_pages.page_buttons(shown, lambda page: replace(asked, page=page))
    keyboard = [*opening, *turning, *_others(turn, asked.queue)]
    await menu_pages.show_list(turn, text, keyboard, beside)


def _others(turn: Turn, shown: Queue | None) -> list[list[Button]]:
    """Return the buttons that lead from a queue, or from the workload, to the other lists."""
    queues = [
        make_button(turn, OFFICIAL, f"button-queue-{queue}", QueuePage(queue))
        for queue in Queue
        if queue is not shown
    ]
    load = make_button(turn, OFFICIAL, "button-queue-load", show_load.button())
    return [queues, [load]] if shown is not None else [queues]


async def queue_lines(turn: Turn, shown: Page[QueueEntry]) -> list[Markup]:
    """Write the lines of a page of requests, and one on each that cannot be read."""
    lines = [
        line
        for entry in shown.lines
        for line in (
            await menu_pages.entry_line(turn, entry),
            *await unsent_rows.of_case(turn, entry.case_id),
        )
    ]
    return [*lines, *await unread_lines(turn)]


async def queue_text(
    turn: Turn, asked: QueuePage, shown: Page[Any], lines: Sequence[Markup]
) -> Markup:
    """Write a page of a queue out."""
    if not lines:
        return turn.texts.say(OFFICIAL, f"queue-{asked.queue}-empty")
    return turn.texts.say(
        OFFICIAL,
        f"queue-{asked.queue}",
        officer=await contacts.officer_name(turn, asked.whose, ""),
        count=shown.count,
        page=shown.number + 1,
        pages=shown.of,
        lines=lines,
    )


async def queue_entries(turn: Turn, asked: QueuePage) -> list[QueueEntry]:
    """Return the part of the queue that is asked for, the first due in front."""
    everything = await waiting_entries(turn)
    match asked.queue:
        case Queue.LATE:
            return [entry for entry in everything if entry.is_overdue(turn.today)]
        case Queue.MINE:
            units = await _units_of(turn, asked.whose)
            return [
                entry
                for entry in everything
                if entry.officer_id == asked.whose
                or any(entry.unit and same_unit(entry.unit, unit) for unit in units)
            ]
        case _:
            return everything


async def _units_of(turn: Turn, officer_id: int) -> list[str]:
    """Return the units for which somebody collects documents."""
    return [
        grant.unit
        for grant in await permission_checks.grants_today(turn)
        if grant.officer_id == officer_id and grant.role is Role.PENGHUBUNG and grant.unit
    ]


async def show_workload(
    turn: Turn, _officer: Officer, beside: Beside | None = None, _words: str = ""
) -> None:
    """Show how many cases each officer has, and how many nobody has."""
    shares: dict[int | None, list[QueueEntry]] = defaultdict(list)
    for case in (await rounds.unanswered_cases(turn))[0]:
        shares[case.officer_id].append(entry_of(case))
    texts = turn.texts
    lines = []
    for holder, entries in sorted(shares.items(), key=lambda share: -len(share[1])):
        load = count_workload(entries, turn.today, turn.calendar)
        lines.append(
            texts.say(
                OFFICIAL,
                "workload-line",
                officer=await contacts.officer_name(turn, holder, texts.plain(OFFICIAL, "nobody")),
                count=load.waiting,
                pressing=load.pressing,
                overdue=load.overdue,
            )
        )
    if lines:
        text = texts.say(OFFICIAL, "workload", lines=lines)
    else:
        text = texts.say(OFFICIAL, "queue-all-empty")
    await menu_pages.show_list(turn, text, _others(turn, None), beside)


@group_button("queue:load", does=Act.SEE_WORKLOAD)
async def show_load(turn: Turn, officer: Officer) -> None:
    """Show how many cases each officer has."""
    await show_workload(turn, officer)


NEW_CASES = Purpose("new-cases", RowAbout, priority=outbox.DIGEST)
SOON = timedelta(seconds=10)
"""A card that has waited no longer is on its way, and told of by itself."""
FEW = 3
CARD_WAITS_FOR = timedelta(seconds=45)
"""How long so few cards, which follow each other soon, may wait before they are told of."""
ON_A_LIST = 60
MOST_LETTERS = 3600
"""Characters of the lines of a message: it takes 4,096, with its heading."""


async def list_new_cases(desk: Desk, at: datetime) -> int:
    """List the new cases whose cards wait for room, each once; return how many were listed.

    Number and subject are enough to know of a case; its button brings the card before all others.
    While a list waits itself, as in an outage, the next one gathers more.
    """
    return await rounds.run_gathered(desk, "new-cases", _late, _tell, at)


async def _late(turn: Turn) -> Sequence[int] | None:
    if await outbox.is_waiting(turn.tx, NEW_CASES.name):
        return None
    waiting = await _waiting(turn)
    few = len(waiting) <= FEW and all(card.since > turn.now - CARD_WAITS_FOR for card in waiting)
    if few or not await desk_state.group_id(turn.tx):
        return None
    return [card.case_id for card in waiting]


async def _waiting(turn: Turn) -> list[LateCard]:
    return await held_rows.late_cards(turn.tx, case_card.CARD.name, turn.now - SOON)


async def _tell(turn: Turn, ids: Sequence[int], _unread: Sequence[int]) -> int:
    late = [card for card in await _waiting(turn) if card.case_id in ids]
    found = [await cases.get(turn.tx, card.case_id) for card in late]
    known = [case for case in found if case is not None]
    for start in range(0, len(known), ON_A_LIST):
        await _list(turn, known[start : start + ON_A_LIST])
    await held_rows.mark_listed(turn.tx, [card.seq for card in late])
    return len(known)


async def _list(turn: Turn, listed: Sequence[Case]) -> None:
    texts, of_a_line = turn.texts, MOST_LETTERS // len(listed)
    lines = [
        texts.say(
            OFFICIAL,
            "new-case-line",
            number=case.number,
            subject=shortened(
                case.subject, min(menu_pages.SUBJECT_SHOWN, of_a_line - len(case.number))
            ),
        )
        for case in listed
    ]
    text = texts.say(OFFICIAL, "new-cases", count=len(listed), lines=lines)
    opening = menu_pages.card_buttons([(case.number, case.id) for case in listed])
    await tell_group(turn, text, opening, purpose=NEW_CASES)


ADDS = (
    show_load,
    NEW_CASES,
)
