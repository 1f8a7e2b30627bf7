"""Days off in the office's calendar: administrators add, withdraw or move them, after a preview."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal

from bot.actions.calendar import calendar_recount
from bot.actions.calendar.moved_dates import MovedDate
from bot.actions.cases import menu_pages
from bot.buttons.request_buttons import OpenAbout
from bot.desk import group_message
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import COMING_DAYS, AnswerOffers, OfficerForm, of_the_office
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group, tell_group
from bot.desk.turn import Turn, use_calendar
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.workdays import DayChange, DayKind, DayOff, WorkingCalendar
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.texts import OFFICIAL, Markup
from storage import office_days


class DayOffAnswers(FormModel):
    """What changes; kind and name are asked of a day that is added."""

    day_off_change: Literal["add", "withdraw", "move"]
    day_off_on: Day
    day_off_to: Day | None = None
    day_off_kind: DayKind | None = None
    day_off_name: ShortLine | None = None
    day_off_basis: ShortLine


_ADDS = answered("day_off_change", "add")
DAY_OFF = plain_form(
    "day_off",
    DayOffAnswers,
    day_off_to=answered("day_off_change", "move"),
    day_off_kind=_ADDS,
    day_off_name=_ADDS,
    act=Act.KEEP_CALENDAR,
)


MOST_LINES, MOST_LINES_APPLIED = 40, 10
ON_A_PAGE = 8
"""Days off that fit the screen of a telephone."""
FOOTNOTE_MARKS = "¹²³⁴⁵⁶⁷⁸"
MOST_OFFERED = 5


async def list_days_off(turn: Turn, _officer: Officer, number: int = 0) -> None:
    """List the days off to come, to the end of next year, a screen at a time."""
    texts, calendar = turn.texts, turn.calendar
    year = turn.today.year + 1
    days = calendar.days_off(turn.today, date(year, 12, 31))
    first = number * ON_A_PAGE
    shown = days[first : first + ON_A_PAGE]
    missing = [y for y in (turn.today.year, year) if not calendar.is_decreed(y)]
    text = texts.say(
        OFFICIAL,
        "days-off",
        first=first + 1,
        last=first + len(shown),
        count=len(days),
        lines=_with_decrees(turn, shown),
        missing=", ".join(map(str, missing)) or "no",
    )
    acts = (
        [make_button(turn, OFFICIAL, "button-day-off-change", OpenAbout("day_off"))]
        if not number
        else []
    )
    acts += [complete_button(turn, y) for y in missing if not number]
    if first + ON_A_PAGE < len(days):
        label = "button-menu-further" if number else "button-days-off-all"
        acts.insert(0, make_button(turn, OFFICIAL, label, turn_page.button(number + 1)))
    await menu_pages.show_page(
        turn, text, acts, back=turn_page.button(number - 1) if number else None
    )


@group_button("days:show")
async def turn_page(turn: Turn, officer: Officer, page: int = 0) -> None:
    """Show another page of the days off in place of the one that is shown."""
    await list_days_off(turn, officer, page)


def _with_decrees(turn: Turn, days: Sequence[DayOff]) -> Markup:
    """Write days off line by line, and below them, once, each decree on which they rest."""
    decrees = list(dict.fromkeys(day.basis for day in days))
    marks = dict(zip(decrees, FOOTNOTE_MARKS if len(decrees) > 1 else [""], strict=False))
    lines = [
        turn.texts.say(OFFICIAL, "day-off-line", on=day.on, name=day.name, note=marks[day.basis])
        for day in days
    ]
    lines += [
        turn.texts.say(OFFICIAL, "day-off-basis", basis=basis, note=note)
        for basis, note in marks.items()
    ]
    return Markup("\n".join(lines))


def complete_button(turn: Turn, year: int, *, certain: bool = False) -> Button:
    """Return the button that declares that the days off of a year are entered."""
    label = turn.texts.plain(OFFICIAL, "label-year-complete", year=str(year))
    return Button(label, declare_year_complete.button(year, certain))


async def days_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the next working days to take off, or the next days off to change."""
    texts, calendar = turn.texts, turn.calendar
    if answers.get("day_off_change") != "add":
        days = calendar.days_off(turn.today, date(turn.today.year + 1, 12, 31))[:MOST_OFFERED]
        return [
            (day.on.isoformat(), texts.plain(OFFICIAL, "offered-day-off", on=day.on, name=day.name))
            for day in days
        ]
    working, found = turn.today, list[date]()
    while len(found) < MOST_OFFERED:
        working = calendar.next_workday(working)
        found.append(working)
    return [(on.isoformat(), texts.day(OFFICIAL, on)) for on in found]


async def preview_change(
    turn: Turn, officer: Officer, _case: Case | None, given: DayOffAnswers
) -> None:
    """Preview a change with the dates that it moves; nothing has changed yet."""
    changes = _changes(turn.calendar, given)
    text = await _preview(turn, changes)
    proposal = await office_days.propose(turn.tx, changes, officer.id, turn.now)
    await tell_group(turn, text, proposal_buttons(turn, proposal))


def proposal_buttons(turn: Turn, proposal: int) -> list[list[Button]]:
    """Return the buttons that apply what is proposed, or drop it."""
    return [
        [make_button(turn, OFFICIAL, "button-calendar-apply", apply_proposal.button(proposal))],
        [make_button(turn, OFFICIAL, "button-calendar-leave", drop_proposal.button(proposal))],
    ]


async def _preview(turn: Turn, changes: Sequence[DayChange]) -> Markup:
    """Write changes of the calendar, and the dates that they move."""
    head = turn.texts.say(OFFICIAL, "calendar-preview")
    return Markup("\n".join([head, *await preview_lines(turn, changes)]))


async def preview_lines(turn: Turn, changes: Sequence[DayChange]) -> list[Markup]:
    """Write changes of the calendar line by line, then the dates that they move."""
    moved = await calendar_recount.find_moved_dates(turn, turn.calendar.changed(changes))
    texts = turn.texts
    lines = [
        *change_lines(turn, changes),
        texts.say(OFFICIAL, "calendar-moves", touched=len(moved)),
    ]
    lines += [one.line(turn) for one in moved[:MOST_LINES]]
    if len(moved) > MOST_LINES:
        lines.append(texts.say(OFFICIAL, "digest-more", more=len(moved) - MOST_LINES))
    return lines


def _changes(calendar: WorkingCalendar, given: DayOffAnswers) -> list[DayChange]:
    """Return the form's changes day by day; raise Refused if nothing would change."""
    basis = given.day_off_basis
    if given.day_off_change == "add":
        if given.day_off_kind is None or given.day_off_name is None:
            raise Refused("error-incomplete")
        new = DayOff(given.day_off_on, given.day_off_kind, given.day_off_name, basis)
        return _made(calendar, [DayChange(new, added=True)])
    old = require(calendar.day_off(given.day_off_on), "day-off-none", on=given.day_off_on)
    changes = [DayChange(DayOff(old.on, old.kind, old.name, basis), added=False)]
    if given.day_off_to is not None:
        new = DayOff(given.day_off_to, old.kind, old.name, basis)
        changes.append(DayChange(new, added=True))
    return _made(calendar, changes)


def _made(calendar: WorkingCalendar, changes: list[DayChange]) -> list[DayChange]:
    """Return the changes; raise Refused if one of them would not change its day."""
    changed = calendar.changed(changes)
    for change in changes:
        on = change.day_off.on
        known = calendar.day_off(on)
        if not change.added and known is None:
            raise Refused("day-off-none", on=on)
        if change.added and known is not None and not known.expected:
            raise Refused("day-off-already", on=on)
        if not change.added and changed.day_off(on) is not None:
            raise Refused("day-off-fixed", on=on)
    return changes


def change_lines(turn: Turn, changes: Sequence[DayChange]) -> list[Markup]:
    """Write changes of the calendar line by line."""
    return [
        turn.texts.say(
            OFFICIAL,
            "day-off-change-line",
            added=change.added,
            on=change.day_off.on,
            name=change.day_off.name,
            basis=change.day_off.basis,
        )
        for change in changes
    ]


def _still_changes(calendar: WorkingCalendar, change: DayChange) -> bool:
    """Say whether a proposed change changes its day; another one may have done so meanwhile."""
    on = change.day_off.on
    now, then = calendar.day_off(on), calendar.changed([change]).day_off(on)
    return (now and (now.kind, now.expected)) != (then and (then.kind, then.expected))


@group_button("days:apply", does=Act.KEEP_CALENDAR, once=True)
async def apply_proposal(turn: Turn, by: Authority, proposal_id: int) -> None:
    """Apply a previewed change: everywhere at once, and to the dates of every open case."""
    proposed = await _proposed(turn, proposal_id)
    wanted = {key: one for key, one in proposed.items() if _still_changes(turn.calendar, one)}
    if not wanted:
        _made(turn.calendar, [*proposed.values()])
        raise Refused("calendar-proposal-gone")
    moved = await change_calendar(turn, by, wanted, {})
    await office_days.withdraw_proposal(turn.tx, proposal_id, by, turn.now)
    changes = [*wanted.values()]
    lines = change_lines(turn, changes[:MOST_LINES_APPLIED])
    if len(changes) > MOST_LINES_APPLIED:
        lines.append(turn.texts.say(OFFICIAL, "digest-more", more=len(changes) - len(lines)))
    await _show_outcome(
        turn,
        "calendar-applied",
        changes=lines,
        touched=len(moved),
        officer=by.display_name,
    )
    bases = dict.fromkeys(one.day_off.basis for one in changes)
    await calendar_recount.apply_dates(turn, by, moved, "; ".join(bases))


async def change_calendar(
    turn: Turn, by: Authority, wanted: Mapping[int, DayChange], years: Mapping[int, str]
) -> list[MovedDate]:
    """Put proposed changes in force, and declare years complete by their decrees.

    It holds everywhere at once. Return the dates that this moves, which
    `calendar_recount.apply_dates` sets.
    """
    changed = turn.calendar.changed(wanted.values(), years.keys())
    moved = await calendar_recount.find_moved_dates(turn, changed)
    for change_id, change in wanted.items():
        await office_days.put_in_force(turn.tx, change_id, by, turn.now)
        await record_event(
            turn,
            None,
            EventName.CALENDAR_CHANGED,
            by,
            on=change.day_off.on.isoformat(),
            added=change.added,
            basis=change.day_off.basis,
        )
    for year, basis in years.items():
        await office_days.declare(turn.tx, year, basis, by, turn.now)
    use_calendar(turn, changed)
    return moved


@group_button("days:leave", does=Act.KEEP_CALENDAR, once=True)
async def drop_proposal(turn: Turn, by: Authority, proposal_id: int) -> None:
    """Drop a previewed change."""
    await _proposed(turn, proposal_id)
    await office_days.withdraw_proposal(turn.tx, proposal_id, by, turn.now)
    await _show_outcome(turn, "calendar-left", officer=by.display_name)


async def _proposed(turn: Turn, proposal_id: int) -> dict[int, DayChange]:
    """Return what is proposed. Raises Refused once it was applied or dropped."""
    wanted = await office_days.proposed(turn.tx, proposal_id)
    return require(wanted or None, "calendar-proposal-gone")


async def _show_outcome(turn: Turn, text_id: str, **values: object) -> None:
    """Edit the preview so that it says whether the change was applied."""
    text = turn.texts.say(OFFICIAL, text_id, **values)
    await group_message.edit(turn, turn.update.pressed or 0, text)


@group_button("days:complete", once=True, does=Act.KEEP_CALENDAR)
async def declare_year_complete(
    turn: Turn, by: Authority, year: int, certain: bool = False
) -> None:
    """Declare that the days off of a year are entered as its decree has them."""
    calendar = turn.calendar
    days = calendar.entered(year)
    if calendar.is_decreed(year):
        raise Refused("year-known", year=str(year))
    if not days:
        raise Refused("year-empty", year=str(year))
    if not certain:
        await say_group(
            turn,
            "year-certain",
            [[complete_button(turn, year, certain=True)]],
            year=str(year),
            days=len(days),
        )
        return
    basis = days[0].basis
    moved = await change_calendar(turn, by, {}, {year: basis})
    await say_group(turn, "year-declared", year=str(year), basis=basis, touched=len(moved))
    await calendar_recount.apply_dates(turn, by, moved, basis)


ADDS = (
    OfficerForm(
        DAY_OFF,
        preview_change,
        about=of_the_office,
        offers={"day_off_on": AnswerOffers(days_offered), "day_off_to": COMING_DAYS},
    ),
    turn_page,
    apply_proposal,
    drop_proposal,
    declare_year_complete,
)
