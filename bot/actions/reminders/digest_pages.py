"""The pages of the digest: the first fits the screen of a telephone, the others show everything."""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.actions.cases import unsent_rows, work_queue
from bot.actions.information_list import entries_from_answers, list_renewal
from bot.actions.reminders import digest_lines
from bot.actions.reminders.digest_lines import Line, Share
from bot.buttons.case_buttons import OpenForm
from bot.buttons.office_buttons import DEPUTY_OF_PPID
from bot.buttons.request_buttons import DigestPage, OpenAbout
from bot.desk import contacts, permission_checks
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.law.outside_act import ActKind
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.digest_days import DigestDay, lines_that_fit, page_starts
from bot.domain.reminders.reminder_kinds import DueReminder
from bot.domain.reminders.reminder_plan import ReminderKind
from bot.forms.outside_act_form import OUTSIDE_ACT
from bot.texts import OFFICIAL, Markup
from storage import list_entries

DEPUTY_FROM = 2
"""Working days before a last day from which the head is asked whether the PPID is there."""
NUMBERS_SHOWN = 6


async def vacancy_lines(turn: Turn) -> Markup:
    """Say which offices nobody holds today."""
    roles = await permission_checks.vacant_roles(turn)
    if not roles:
        return Markup()
    said = turn.texts.say(
        OFFICIAL, "digest-unheld", roles=permission_checks.role_names(turn, roles)
    )
    return Markup(f"\n\n{said}")


async def _untouched(turn: Turn, dues: Iterable[DueReminder]) -> list[Case]:
    """Return the cases near their last day that no PPID has touched; none while a deputy acts."""
    ppid = [one for one in await permission_checks.roles_by_officer(turn) if one.role is Role.PPID]
    if not ppid or any(one.acting for one in ppid):
        return []
    near = {
        due.case.id: due.case
        for due in dues
        if due.case is not None
        and due.kind is ReminderKind.COUNTDOWN
        and turn.calendar.left(turn.today, due.case.dates.earlier) <= DEPUTY_FROM
        and not due.situation.case_matters.ppid_acted
    }
    return list(near.values())


async def deputy_wanted(turn: Turn, dues: Iterable[DueReminder]) -> Markup:
    """Ask the head whether to name a deputy for a PPID who leaves urgent cases untouched."""
    untouched = await _untouched(turn, dues)
    if not untouched:
        return Markup()
    heads = await permission_checks.role_holders(turn, frozenset({Role.HEAD}))
    return turn.texts.say(
        OFFICIAL,
        "digest-deputy",
        numbers=", ".join(case.number.split("/")[0] for case in untouched[:NUMBERS_SHOWN]),
        head=contacts.mentions_of(turn, heads),
    )


async def deputy_button(turn: Turn, dues: Iterable[DueReminder]) -> Keyboard:
    """Return the button with which the head names a deputy, if the digest asks for one."""
    if not await _untouched(turn, dues):
        return []
    return [[make_button(turn, OFFICIAL, "button-deputy", OpenAbout("appoint", DEPUTY_OF_PPID))]]


ROWS = 26
"""Lines of text that a telephone of 390 × 844 points shows above two rows of buttons."""
FEWEST = 8
"""Rows of matters that the first page shows, however many people it names."""
BUTTON_ROWS = 2
"""Rows of buttons on the first page, beside the one to all matters."""
NUMBERS = 4
HEAD, HEADING, REST = 2, 2, 3
"""Rows of what stands above all, above the matters of a day, and below what is left out."""
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class DigestMessage:
    """A page of the digest as a message."""

    text: Markup
    keyboard: Keyboard


@dataclass(frozen=True)
class _Block:
    """A line of the digest with its height, counting the day and new advice above it."""

    line: Line
    advice: tuple[Markup, ...]
    height: int


async def first(
    turn: Turn, dues: Sequence[DueReminder], unread: Sequence[str] = ()
) -> DigestMessage:
    """Return the digest as it is sent: as much as one screen takes, and who must act.

    `unread` are the numbers of matters that cannot be read, each with a line of its own.
    """
    lines = digest_lines.matter_lines(turn, dues)
    dues = [due for line in lines for due in line.dues]
    below = [
        _unread(turn, unread),
        "\n".join(await unsent_rows.everywhere(turn)),
        await deputy_wanted(turn, dues),
        await _who(turn, dues),
    ]
    tail = Markup("".join(f"\n\n{text}" for text in below if text))
    tail = Markup(tail + await vacancy_lines(turn))
    room = max(FEWEST, ROWS - HEAD - REST - _rows(tail))
    blocks = _blocks(turn, lines)
    kept = lines_that_fit([block.height for block in blocks], room)
    if kept < len(blocks):
        blocks = _blocks(turn, digest_lines.matter_lines(turn, dues, digest_lines.COLUMNS))
        kept = lines_that_fit([block.height for block in blocks], room)
    rows = await _keyboard(turn, dues)
    keyboard = [*rows[:BUTTON_ROWS]]
    if kept < len(blocks) or len(rows) > BUTTON_ROWS:
        every = turn.texts.plain(OFFICIAL, "digest-all", count=len(blocks))
        keyboard.append([Button(every, DigestPage(1))])
    text = _text(turn, blocks[:kept], len(blocks) + len(unread)) + _rest(turn, blocks[kept:]) + tail
    return DigestMessage(Markup(text), keyboard)


async def matters_page(turn: Turn, dues: Sequence[DueReminder], number: int) -> DigestMessage:
    """Return a page of all matters, from 1 on, with the buttons of those that stand on it."""
    blocks = _blocks(turn, digest_lines.matter_lines(turn, dues))
    starts = page_starts([block.height for block in blocks], ROWS - HEAD - HEADING)
    number = min(number, len(starts))
    begin, end = starts[number - 1], [*starts[1:], len(blocks)][number - 1]
    part = blocks[begin:end]
    rows = await _keyboard(turn, [due for one in part for due in one.line.dues])
    leading = [make_button(turn, OFFICIAL, "button-digest-before", DigestPage(number - 1))]
    if number < len(starts):
        leading.append(make_button(turn, OFFICIAL, "button-digest-after", DigestPage(number + 1)))
    return DigestMessage(_text(turn, part, len(blocks)), [*rows, leading])


def _unread(turn: Turn, numbers: Sequence[str]) -> str:
    return "\n".join(work_queue.unread_line(turn, number) for number in numbers)


def _blocks(turn: Turn, lines: Sequence[Line]) -> list[_Block]:
    """Return the lines with their heights; an advice stands where it is first of use."""
    blocks: list[_Block] = []
    known: set[Markup] = set()
    for line in lines:
        new = tuple(
            text for text in digest_lines.advice_texts(turn, line.dues) if text not in known
        )
        known.update(new)
        opens = not blocks or _day(blocks[-1].line) != _day(line)
        height = sum(map(_rows, (line.text, *new))) + HEADING * opens
        blocks.append(_Block(line, new, height))
    return blocks


def _day(line: Line) -> tuple[object, ...]:
    return (line.day, line.last if line.day is DigestDay.COMING else None)


def _text(turn: Turn, blocks: Sequence[_Block], count: int) -> Markup:
    written: list[str] = []
    open_day: tuple[object, ...] | None = None
    for block in blocks:
        if _day(block.line) != open_day:
            open_day = _day(block.line)
            written += ["", _heading(turn, block.line), *block.advice, block.line.text]
        else:
            written += [block.line.text, *block.advice]
    return turn.texts.say(OFFICIAL, "digest", today=turn.today, count=count, lines=written)


def _rest(turn: Turn, blocks: Sequence[_Block]) -> str:
    """Say how many more lines there are, and the first of their days."""
    if not blocks:
        return ""
    line = blocks[0].line
    values = {"more": len(blocks), "day": line.day, "due": line.last or turn.today}
    return "\n\n" + turn.texts.say(OFFICIAL, "digest-rest", **values)


def _heading(turn: Turn, line: Line) -> Markup:
    last = line.last or turn.today
    left = turn.calendar.left(turn.today, last)
    return turn.texts.say(OFFICIAL, "digest-day", day=line.day, due=last, days=left)


async def _who(turn: Turn, dues: Sequence[DueReminder]) -> Markup:
    """Name the officers who must act, each with the numbers of their matters."""
    acting = await digest_lines.officer_shares(turn, dues)
    if not acting:
        return Markup()
    lines = [_share(turn, share) for share in acting]
    return turn.texts.say(OFFICIAL, "digest-who", lines=lines)


def _share(turn: Turn, share: Share) -> Markup:
    named = (digest_lines.short_number(turn, due) for due in share.dues)
    numbers = [one for one in dict.fromkeys(named) if one]
    return turn.texts.say(
        OFFICIAL,
        "digest-share",
        mention=contacts.mentions_of(turn, share.officers),
        numbers=", ".join(numbers[:NUMBERS]) or "none",
        more=max(0, len(numbers) - NUMBERS),
    )


def _rows(text: Markup) -> int:
    """Return how many rows of a narrow telephone a text takes."""
    plain = _TAG.sub("", text).splitlines()
    return sum(max(1, math.ceil(len(line) / digest_lines.COLUMNS)) for line in plain)


async def _keyboard(turn: Turn, dues: Sequence[DueReminder]) -> Keyboard:
    """Return the buttons below a digest: of answers due today, and of vacancies."""
    vacant = await deputy_button(turn, dues)
    outside, opened = _answered_outside(turn, dues), await _opened(turn, dues)
    return [*outside, *vacant, *opened, *_renewed(turn, dues)]


def _renewed(turn: Turn, dues: Iterable[DueReminder]) -> list[list[Button]]:
    """Return buttons, for each unit, to confirm or look through the entries it must renew."""
    renewals = (due.situation.entry for due in dues if due.kind is ReminderKind.LIST_RENEWAL)
    units = {entry.id: entry for entry in renewals if entry is not None}
    current = turn.texts.plain(OFFICIAL, "button-renewals-current")
    return [
        [
            Button(f"{current}: {unit.title}", list_renewal.confirm_button(turn, unit.id)),
            make_button(
                turn, OFFICIAL, "button-renewals-show", list_renewal.list_renewals.button(unit.id)
            ),
        ]
        for unit in units.values()
    ]


async def _opened(turn: Turn, dues: Iterable[DueReminder]) -> list[list[Button]]:
    """Return buttons that make public entries of what ended exemptions hid, where allowed."""
    ended = [due.situation.entry for due in dues if due.kind is ReminderKind.EXEMPTION_ENDED]
    found = [await list_entries.get_exemption(turn.tx, one.id) for one in ended if one is not None]
    return [
        [Button(f"{make.label}: {entry.title}", make.data)]
        for entry in found
        if entry is not None
        for make in await entries_from_answers.exemption_buttons(turn, entry)
    ]


def _answered_outside(turn: Turn, dues: Iterable[DueReminder]) -> list[list[Button]]:
    """Return a button for each answer due today, to record that it was given outside the chat."""
    asked = {
        due.case.id: due.case for due in dues if due.case and due.kind is ReminderKind.ELSEWHERE
    }
    label, form = turn.texts.plain(OFFICIAL, "button-answered-outside"), OUTSIDE_ACT.name
    return [
        [Button(f"{label} {case.number}", OpenForm(case.id, form, ActKind.ANSWER))]
        for case in asked.values()
    ]
