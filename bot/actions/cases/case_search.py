"""Find cases by number, words, state, unit and dates; by name only in private."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial

from bot.actions.cases import case_card, menu_pages, name_masking, work_queue
from bot.buttons.case_buttons import ShowCard
from bot.desk import group_message, private_view
from bot.desk.button_acts import group_button, in_case
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Officer, Person, State
from bot.domain.law.registration_numbers import TypedNumber, parse_typed
from bot.domain.message import Incoming, shortened
from bot.domain.records.events import EventName
from bot.domain.reminders.queue_order import (
    CaseFilter,
    page_of,
    search_key,
    split_search,
    words_not_in,
)
from bot.errors import Refused, require
from bot.forms.typed_text import read_date
from bot.texts import OFFICIAL
from storage import case_events, cases, citizen_drafts, desk_state, outbox

ANY_YEAR = 0
"""Stands for the year where somebody typed the first part of a number alone."""


async def find_typed_case(turn: Turn, words: str) -> Case | None:
    """Return the case that a number names, in full or in short; the newest of several years."""
    number = parse_typed(words, turn.office.number_template, ANY_YEAR)
    return await find_by_number(turn, number) if number else None


async def find_by_number(turn: Turn, number: TypedNumber) -> Case | None:
    """Return the case of a number; without a year the newest."""
    if number.year == ANY_YEAR:
        return await cases.newest_of_sequence(turn.tx, number.sequence)
    return await cases.by_sequence(turn.tx, number.year, number.sequence)


async def show_named_case(
    turn: Turn, _officer: Officer, beside: work_queue.Beside, words: str
) -> None:
    """Post the card of the case that is named, or of the one in whose topic this is said."""
    case = require(
        await find_typed_case(turn, words) if words else beside[0],
        "which-number" if not words else "number-not-found",
    )
    await show_card(turn, case, beside)


async def show_card(turn: Turn, case: Case, beside: work_queue.Beside | None = None) -> None:
    """Post the card again, and link to it from the topic where it was asked for."""
    here, incoming = beside or (None, None)
    has_topics = await desk_state.has_topics(turn.tx)
    asked_there = here is not None and here.id == case.id
    await case_card.post_card_copy(turn, case, incoming if asked_there or not has_topics else None)
    if has_topics and not asked_there:
        await _point_to_topic(turn, case, beside)


async def _point_to_topic(turn: Turn, case: Case, beside: work_queue.Beside | None) -> None:
    row = []
    if case.thread_id is not None and (
        url := await group_message.message_link(turn, case.thread_id)
    ):
        row = [Button(turn.texts.plain(OFFICIAL, "button-open-topic"), url=url)]
    line = await work_queue.case_line(turn, case)
    text = turn.texts.say(OFFICIAL, "card-in-topic", line=line)
    here, incoming = beside or (None, None)
    reply_to = incoming.message_id if incoming else None
    await tell_group(
        turn,
        text,
        [row] if row else [],
        case=here,
        priority=outbox.ACKNOWLEDGEMENT,
        reply_to=reply_to,
    )


MOST_CASES = 500
MOST_MESSAGES = 3_000
"""How far back is searched: a regency office files some dozens of requests a year."""
MOST_FOUND = 80
"""Most results of a search, ten pages; another word narrows it."""
PRIVATELY_SHOWN = 10
"""Cases found by name that one private message lists, each look being recorded."""


async def search_cases(turn: Turn, officer: Officer, beside: work_queue.Beside, words: str) -> None:
    """Search in the group; without words, explain how."""
    turn.sensitive = True  # it may be a name
    if not words.strip():
        await explain(turn, *beside)
        return
    _read(turn, words)  # refuses what it cannot read before anything is kept
    search_id = await citizen_drafts.add_search(turn.tx, officer.id, words, turn.now)
    await _show_found(turn, search_id, 0, beside)


@group_button("find:state")
async def search_by_state(turn: Turn, officer: Officer, state: State) -> None:
    """Search for a state that was chosen by a button."""
    words = f'status:"{_name_of(turn, state)}"'
    search_id = await citizen_drafts.add_search(turn.tx, officer.id, words, turn.now)
    await _show_found(turn, search_id, 0)


async def explain(turn: Turn, here: Case | None, incoming: Incoming) -> None:
    """Say what can be searched for, with a button for each state."""
    buttons = [Button(_name_of(turn, state), search_by_state.button(state)) for state in State]
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    await say_group(turn, "search-how", rows, case=here, reply_to=incoming.message_id)


@group_button("find")
async def turn_page(turn: Turn, _officer: Officer, search_id: int, page: int) -> None:
    """Show a page of what a search found."""
    await _show_found(turn, search_id, page)


async def _show_found(
    turn: Turn, search_id: int, page: int, beside: work_queue.Beside | None = None
) -> None:
    """Show a page of what was found; nothing on it names a requester."""
    words = require(await citizen_drafts.search_words(turn.tx, search_id), "search-too-old")
    found = await find(turn, words)
    shown = page_of(found, page)
    lines = [await work_queue.case_line(turn, case) for case in shown.lines]
    text = turn.texts.say(
        OFFICIAL,
        "search-found",
        count=shown.count,
        only="newest" if shown.count == MOST_FOUND else "all",
        page=shown.number + 1,
        pages=shown.of,
        lines=lines,
    )
    rows = menu_pages.card_buttons([(case.number, case.id) for case in shown.lines])
    rows += menu_pages.page_buttons(shown, partial(turn_page.button, search_id))
    if _read(turn, words).words:
        named = search_names.button(search_id)
        rows.append([make_button(turn, OFFICIAL, "button-search-names", named)])
    await menu_pages.show_list(turn, text, rows, beside)


async def find(turn: Turn, words: str) -> list[Case]:
    """Return the cases that hold all the words as the group may see them, the newest first."""
    case = await find_typed_case(turn, words)
    if case is not None:
        return [] if case.is_restricted(turn.now) else [case]
    wanted = _read(turn, words)
    candidates = await _candidates(turn, wanted)
    lacking = {case.id: words_not_in(wanted.words, _plain(case)) for case in candidates}
    unsure = [case for case in candidates if lacking[case.id]]
    said = await case_events.texts_on_cases(turn.tx, [case.id for case in unsure], MOST_MESSAGES)
    found: list[Case] = []
    for case in candidates:
        left, texts = lacking[case.id], said.get(case.id, [])
        if left and not words_not_in(left, texts):
            left = await _missing_to_group(turn, case, left, texts)
        found += [] if left else [case]
        if len(found) == MOST_FOUND:
            break
    return found


async def _missing_to_group(
    turn: Turn, case: Case, words: Collection[str], texts: Sequence[str]
) -> set[str]:
    """Return the words that occur only in masked names: the group must not find by a name."""
    names = await name_masking.names_for(turn, case)
    left = set(words)
    for text in texts:
        here = {word for word in left if not words_not_in([word], [text])}
        if here:
            left -= here - words_not_in(here, [name_masking.mask_text(turn, text, names)])
        if not left:
            break
    return left


async def find_by_name(turn: Turn, words: str) -> list[tuple[Case, str]]:
    """Return the cases whose requester's name holds all the words, with that name."""
    wanted = _read(turn, words)
    found = []
    for case in await _candidates(turn, wanted):
        names = (await name_masking.names_for(turn, case)).names
        if wanted.words and not words_not_in(wanted.words, names):
            found.append((case, names[0] if names else ""))
    return found


@group_button("find:names")
async def search_names(turn: Turn, officer: Officer, search_id: int) -> None:
    """Search the names too, and answer in the officer's private chat only."""
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    words = require(await citizen_drafts.search_words(turn.tx, search_id), "search-too-old")
    await send_found_names(turn, reader, words)
    answer_press(turn, turn.texts.plain(OFFICIAL, "search-sent"))


async def send_found_names(turn: Turn, reader: Person, words: str) -> None:
    """Tell an officer who may see identities which requesters have this name; record the look."""
    turn.sensitive = True
    found = await find_by_name(turn, words)
    texts = turn.texts
    lines = []
    for case, name in found[:PRIVATELY_SHOWN]:
        state = _name_of(turn, case.state)
        lines.append(
            texts.say(
                OFFICIAL,
                "search-name-line",
                number=case.number,
                subject=shortened(case.subject, menu_pages.SUBJECT_SHOWN),
                state=state,
                name=name,
            )
        )
        actor = await private_view.reading_officer(turn, reader)
        await record_event(turn, case, EventName.IDENTITY_SEEN, actor, what="search")
    if len(found) > PRIVATELY_SHOWN:
        lines.append(texts.say(OFFICIAL, "digest-more", more=len(found) - PRIVATELY_SHOWN))
    text = texts.say(OFFICIAL, "search-names", count=len(found), lines=lines)
    await private_view.show_text(turn, reader, text)


async def _candidates(turn: Turn, wanted: CaseFilter) -> list[Case]:
    """Return the newest cases that pass the filters."""
    newest = await cases.newest_between(turn.tx, wanted.since, wanted.until, MOST_CASES)
    return [
        case
        for case in newest
        if not case.is_restricted(turn.now)
        and wanted.state in ("", case.state)
        and (not wanted.unit or not words_not_in([wanted.unit], [case.unit or ""]))
    ]


def _plain(case: Case) -> list[str]:
    return [case.number, case.subject, case.wanted, case.purpose, case.unit or ""]


def _read(turn: Turn, text: str) -> CaseFilter:
    """Parse a typed search; raise Refused for an unknown state or an unreadable date."""
    words, filters = split_search(text)
    return CaseFilter(
        tuple(words),
        _state(turn, filters["status"]) if "status" in filters else "",
        filters.get("unit", ""),
        _day(filters["sejak"]) if "sejak" in filters else None,
        _day(filters["sampai"]) if "sampai" in filters else None,
    )


def _day(text: str) -> date:
    return require(read_date(text), "search-date-unread", day=text)


def _state(turn: Turn, typed: str) -> State:
    """Return the state whose name, as officers read it, is or contains what was typed."""
    wanted = search_key(typed)
    named = {search_key(_name_of(turn, state)): state for state in State}
    if wanted in named:
        return named[wanted]
    for name, state in named.items():
        if wanted and wanted in name:
            return state
    names = ", ".join(_name_of(turn, state) for state in State)
    raise Refused("search-state-unknown", states=names)


def _name_of(turn: Turn, state: State) -> str:
    return turn.texts.plain(OFFICIAL, f"state-{state}")


ADDS = (
    in_case(ShowCard, lambda turn, case, *_: show_card(turn, case), restricted=True),
    search_by_state,
    turn_page,
    search_names,
)
