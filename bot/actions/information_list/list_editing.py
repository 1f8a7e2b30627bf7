"""How officers keep the public information list: review, show, hide, and remove files.

What it says is changed in its sheet, which comes as a file; only the PPID says what the public
sees.
"""

from typing import get_args

from bot.actions.cases import menu_pages
from bot.actions.cases.menu_pages import Part
from bot.actions.delivery import kept_files
from bot.actions.information_list import list_file_export
from bot.actions.information_list.list_entry_form import ListEntryAnswers
from bot.buttons.button_data import ButtonData
from bot.buttons.office_buttons import KeepEntry, Verdict
from bot.desk import permission_checks
from bot.desk.button_acts import group_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.date_ranges import Period
from bot.domain.law.list_entry import Category, Entry, EntryState, ListedEntry, Use
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout
from bot.domain.records.register_entries import Format
from bot.domain.reminders.office_reminder_plan import next_urgent
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import file_archive, list_entries, reminders


@group_button("dip:keep", does=Act.KEEP_LIST)
async def show_overview(turn: Turn, _officer: Officer) -> None:
    """Show how many entries are in each state and category, with what can be done."""
    counted = await list_entries.counted(turn.tx)
    used = await list_entries.uses(turn.tx, Period(turn.today.replace(day=1), turn.today))
    numbers = {state: counted.get(state, 0) for state in ("shown", "draft", "later", "absent")}
    numbers |= {what: used.get(what, 0) for what in get_args(Use)}
    text = turn.texts.say(OFFICIAL, "list-keeping", **numbers)
    shown = await list_entries.count_by_category(turn.tx)
    acts = []
    if counted.get("draft"):
        acts.append(make_button(turn, OFFICIAL, "button-drafts-review", review_draft.button()))
    for category, entries in shown.items():
        label = turn.texts.plain(
            OFFICIAL, "label-list-category", category=category, entries=entries
        )
        acts.append(Button(label, list_category.button(category)))
    acts += [
        Button(f"⬇️ {form.upper()}", list_file_export.send_list.button(form))
        for form in (Format.XLSX, Format.PDF)
    ]
    await menu_pages.show_page(turn, text, acts)


@group_button("dip:draft", does=Act.KEEP_LIST)
async def review_draft(turn: Turn, officer: Officer, after: int = 0) -> None:
    """Show the next draft, with what the PPID may say of it; back to the list after the last."""
    listed = await list_entries.next_draft(turn.tx, after)
    if listed is None:
        await show_overview(turn, officer)
        return
    await _entry_page(turn, listed, review_draft.button(listed.id))


@group_button("dip:list", does=Act.KEEP_LIST)
async def list_category(turn: Turn, _officer: Officer, category: Category, page: int = 0) -> None:
    """List the entries of a category that the public sees."""
    entries = await list_entries.shown(turn.tx, category, -1, 0)
    acts = [Button(one.entry.title, KeepEntry(one.id)) for one in entries]
    text = turn.texts.say(OFFICIAL, "list-kept-category", category=category)
    part = Part(page, lambda page: list_category.button(category, page))
    await menu_pages.show_page(turn, text, acts, back=show_overview.button(), part=part)


async def show_entry(turn: Turn, _officer: Officer, button: KeepEntry) -> None:
    """Show an entry with its version, and what can be done with it."""
    await _entry_page(turn, await _listed(turn, button.entry_id), None)


async def _entry_page(turn: Turn, listed: ListedEntry, further: ButtonData | None) -> None:
    texts, entry = turn.texts, listed.entry
    files = await file_archive.of_entry(turn.tx, listed.id)
    told = {name: getattr(entry, name) or "none" for name in ("holder", "made", "link")}
    text = texts.say(
        OFFICIAL,
        "list-kept-entry",
        title=entry.title,
        summary=entry.summary,
        category=entry.category,
        state=listed.state,
        version=listed.version,
        files=len(files),
        **told,
    )
    verdicts = [
        make_button(
            turn,
            OFFICIAL,
            f"button-entry-{label}",
            judge_entry.button(listed.id, listed.version, verdict),
        )
        for label, verdict in (FOR_SHOWN if listed.state == "shown" else FOR_OTHERS)
    ]
    drop = make_button(
        turn, OFFICIAL, "button-entry-drop", ask_drop_files.button(listed.id, listed.version)
    )
    skip = [make_button(turn, OFFICIAL, "button-draft-skip", further)] if further else []
    await menu_pages.show_page(
        turn,
        text,
        [*verdicts, *([drop] if files else []), *skip],
        back=show_overview.button(),
    )


FOR_SHOWN = (("current", Verdict.SHOWN), ("withdrawn", Verdict.WITHDRAWN))
"""What may be said of an entry that the public sees: that it is still true, or gone."""
FOR_OTHERS = (("shown", Verdict.SHOWN), ("absent", Verdict.ABSENT), ("later", Verdict.LATER))


@group_button("dip:judge", does=Act.PUBLISH)
async def judge_entry(
    turn: Turn, officer: Officer, entry_id: int, version: int, verdict: Verdict
) -> None:
    """Show an entry to the public or hide it, as the PPID says; then show the next draft.

    Raises Refused if it was changed since it was read.
    """
    before = await _unchanged_entry(turn, entry_id, version)
    after = before.next(turn.now, state=verdict.value, current_on=turn.today)
    await _change(turn, officer, before, after)
    answer_press(turn, turn.texts.plain(OFFICIAL, "list-judged", state=after.state))
    if before.state == "draft":
        await review_draft(turn, officer, before.id)
    else:
        await _entry_page(turn, after, None)


@group_button("dip:drop", does=Act.PUBLISH)
async def ask_drop_files(turn: Turn, _officer: Officer, entry_id: int, version: int) -> None:
    """Ask whether to remove an entry's files, which nobody could get any more at once."""
    listed = await _unchanged_entry(turn, entry_id, version)
    files = await file_archive.of_entry(turn.tx, entry_id)
    text = turn.texts.say(OFFICIAL, "entry-drop-asked", title=listed.entry.title, files=len(files))
    really = make_button(
        turn, OFFICIAL, "button-entry-drop-really", drop_files.button(entry_id, version)
    )
    await menu_pages.show_page(turn, text, [really], back=KeepEntry(entry_id))


@group_button("dip:drop-really", does=Act.PUBLISH)
async def drop_files(turn: Turn, officer: Officer, entry_id: int, version: int) -> None:
    """Remove the files of an entry by a new version of it; copies already sent remain.

    Raises Refused if it was changed since it was read.
    """
    before = await _unchanged_entry(turn, entry_id, version)
    after = before.next(turn.now)
    await _change(turn, officer, before, after)
    await file_archive.end_for_entry(turn.tx, after.id, after.version)
    await _entry_page(turn, after, None)


async def _change(turn: Turn, officer: Officer, before: ListedEntry, after: ListedEntry) -> None:
    if not await list_entries.change(turn.tx, before, after, officer.id):
        raise Refused("list-entry-changed")
    await _record(turn, officer, after.id, after.state)


async def _remind(turn: Turn, entry_id: int, entry: Entry, state: EntryState) -> None:
    """Remind the PPID, until it is judged, of a draft that must be published at once."""
    if entry.category is Category.IMMEDIATE and state == "draft":
        daily = next_urgent(entry_id, turn.today, turn.reminder_rules)
        await reminders.add_reminders(turn.tx, Subject(), [daily])


async def _record(
    turn: Turn, officer: Officer, entry_id: int, state: str, case: Case | None = None
) -> None:
    await record_event(turn, case, EventName.LIST_CHANGED, officer, entry=entry_id, outcome=state)


async def withdraw_given(turn: Turn, case: Case, officer_id: int) -> None:
    """Hide at once the public entries made from a case's answer that is being withdrawn."""
    for entry_id in await list_entries.of_case(turn.tx, case.id):
        before = await _listed(turn, entry_id)
        if before.state == "withdrawn":
            continue
        after = before.next(turn.now, state="withdrawn")
        await list_entries.change(turn.tx, before, after, officer_id)
        actor = f"officer:{officer_id}"
        await record_event(
            turn, None, EventName.LIST_CHANGED, actor, entry=entry_id, outcome=after.state
        )
        button = make_button(turn, OFFICIAL, "button-list-open", KeepEntry(entry_id))
        await say_group(turn, "list-entry-withdrawn", [[button]], title=after.entry.title)


async def _unchanged_entry(turn: Turn, entry_id: int, version: int) -> ListedEntry:
    """Return an entry. Raises Refused if it was changed since it was read."""
    listed = await _listed(turn, entry_id)
    if listed.version != version:
        raise Refused("list-entry-changed")
    return listed


async def _listed(turn: Turn, entry_id: int) -> ListedEntry:
    return require(await list_entries.get(turn.tx, entry_id), "list-entry-missing")


async def write_entry(
    turn: Turn, officer: Officer, case: Case | None, given: ListEntryAnswers
) -> None:
    """Put an entry on the list: shown if the PPID writes it, else a draft.

    `case` is the one whose answer gave it, if one did.
    """
    entry = _entry(given)
    may_show = await permission_checks.may(turn, officer, Act.PUBLISH)
    state: EntryState = "shown" if may_show else "draft"
    source = case.id if case else None
    entry_id = await list_entries.add_entry(
        turn.tx, entry, state, turn.today, officer.id, turn.now, source
    )
    await _record(turn, officer, entry_id, state, case)
    await _remind(turn, entry_id, entry, state)
    await kept_files.keep_form_files(turn, KeptAbout.LIST_ENTRY, given.entry_files, None, entry_id)
    await file_archive.keep_for_entry(turn.tx, entry_id)
    button = make_button(turn, OFFICIAL, "button-list-open", KeepEntry(entry_id))
    await say_group(turn, "list-entry-kept", [[button]], title=entry.title, state=state)


def _entry(given: ListEntryAnswers) -> Entry:
    """Return the entry as it is written."""
    return Entry(
        given.entry_title,
        given.entry_summary,
        given.entry_category,
        holder=given.entry_holder or "",
        made=given.entry_made or "",
        link=given.entry_link or "",
        keywords=given.entry_keywords or "",
    )


async def units_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the office's units as those that hold the information."""
    return [(unit, unit) for unit in turn.office.units]


ADDS = (
    show_overview,
    review_draft,
    list_category,
    in_group(KeepEntry, show_entry),
    judge_entry,
    ask_drop_files,
    drop_files,
)
