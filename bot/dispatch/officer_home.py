"""An officer's home in the private chat: what is theirs, what waits for them, and the way back.

Who is at home follows from the roles in the group, each time anew. What stands here about a case is
what the group sees, and goes after ten minutes.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.actions.cases import case_search, menu_pages, work_queue
from bot.actions.submissions import submission_post
from bot.actions.welcome import welcome_menu
from bot.buttons.office_buttons import HomeView, ShowHomeView
from bot.buttons.request_buttons import QueuePage
from bot.desk import contacts, dialogues, group_message, permission_checks, private_view
from bot.desk.button_acts import in_private, private_button
from bot.desk.keyboards import Button, Keyboard
from bot.desk.messages import make_button, tell
from bot.desk.turn import Turn
from bot.dispatch import officer_form_filling, officers_help
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.message import Incoming
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.queue_order import Page, Queue, page_of
from bot.domain.words.open_dialogues import OfficerSearch
from bot.errors import Refused, require
from bot.texts import OFFICIAL, Markup
from storage import answers, cases, citizen_drafts, decisions, objections, people, submissions

HomeItem = tuple[Markup, Button | None]
"""A line about what an officer looks at, and the button that leads there, if there is one."""


async def officer_at_home(turn: Turn, person: Person) -> Officer | None:
    """Return the officer in this chat; None for anybody else, or one acting as a requester."""
    officer = await contacts.officer_of(turn, person)
    return None if officer is None or officer.as_citizen else officer


async def show_home(turn: Turn, person: Person, *, anew: bool = False) -> bool:
    """Show an officer their home; False to everybody else. `anew` ends being a requester."""
    officer = await contacts.officer_of(turn, person)
    if officer is None or (officer.as_citizen and not anew):
        return False
    await _desk(turn, person, officer)
    return True


async def _desk(turn: Turn, person: Person, officer: Officer, text_id: str = "home") -> None:
    await people.set_as_citizen(turn.tx, officer.id, as_citizen=False)
    await dialogues.leave(turn, person)
    held = (await permission_checks.rights_of(turn, officer, None)).held
    mine = await work_queue.queue_entries(turn, QueuePage(Queue.MINE, officer.id))
    counts = {view: len(await listed(turn, officer)) for view, (_, listed) in LISTS.items()}
    counts[HomeView.MINE] = len(mine)

    def button(view: HomeView) -> Button:
        label = turn.texts.plain(OFFICIAL, f"button-home-{view}")
        return Button(
            f"{label} ({counts[view]})" if counts.get(view) else label, ShowHomeView(view)
        )

    rows = [
        [button(HomeView.MINE)],
        [button(HomeView.SIGN)],
        [button(HomeView.DRAFTS), button(HomeView.SEARCH)],
        [button(HomeView.HELP), button(HomeView.CITIZEN)],
        *await officers_help.way_to_group(turn),
    ]
    text = turn.texts.say(
        OFFICIAL, text_id, name=officer.display_name, roles=permission_checks.role_names(turn, held)
    )
    await tell(turn, person, text, rows)


async def show_view(turn: Turn, person: Person, button: ShowHomeView) -> None:
    """Show a page of an officer's home. Raises Refused if the person is no officer."""
    officer = require(await contacts.officer_of(turn, person), "not-an-officer")
    if button.view.value in {one.value for one in Queue}:
        await _queue(turn, person, officer, button)
    elif button.view in LISTS:
        text_id, listed = LISTS[button.view]
        await _show(turn, person, text_id, await listed(turn, officer), button)
    else:
        await VIEWS[button.view](turn, person, officer)


async def _show(
    turn: Turn,
    person: Person,
    text_id: str,
    items: Sequence[HomeItem],
    asked: ShowHomeView | None = None,
) -> None:
    """Show a page of items, deleted after ten minutes, with the button back."""
    page = page_of(items, asked.page if asked else 0)
    text = turn.texts.say(
        OFFICIAL,
        text_id,
        count=page.count,
        lines=[line for line, _ in page.lines],
        more=page.count - page.first + 1 - len(page.lines),
    )
    ways = [[way] for _, way in page.lines if way is not None]
    await _put(turn, person, text, ways, page, asked)


async def _queue(turn: Turn, person: Person, officer: Officer, asked: ShowHomeView) -> None:
    queue = QueuePage(Queue(asked.view.value), officer.id, asked.page)
    page = page_of(await work_queue.queue_entries(turn, queue), asked.page)
    text = await work_queue.queue_text(turn, queue, page, await work_queue.queue_lines(turn, page))
    ways = [
        await _way(turn, one.number, await cases.get(turn.tx, one.case_id)) for one in page.lines
    ]
    await _put(turn, person, text, [[way] for way in ways if way is not None], page, asked)


async def _put(
    turn: Turn,
    person: Person,
    text: Markup,
    ways: Keyboard,
    page: Page[Any],
    asked: ShowHomeView | None,
) -> None:
    turning = menu_pages.page_buttons(page, lambda to: replace(asked, page=to)) if asked else []
    back = [make_button(turn, OFFICIAL, "button-home-desk", ShowHomeView(HomeView.DESK))]
    await private_view.show_text(turn, person, text, [*ways, *turning, back])


async def _way(turn: Turn, label: str, case: Case | None) -> Button | None:
    """Return the button to a case's topic or card; a small group has no links."""
    place = (case.thread_id or case.card_message_id) if case else None
    url = await group_message.message_link(turn, place) if place else ""
    return Button(f"↗️ {label}", url=url) if url else None


async def _said(turn: Turn, about: int | None, text_id: str, **values: object) -> HomeItem:
    """Return a line about a case, or about the office, with the way to it in the group."""
    case = await cases.get(turn.tx, about)
    number = case.number if case else turn.texts.plain(OFFICIAL, "submission-office")
    line = turn.texts.say(OFFICIAL, text_id, **{"number": number, **values})
    return line, await _way(turn, str(values.get("number", number)), case)


async def _to_sign(turn: Turn, officer: Officer) -> list[HomeItem]:
    """Return what waits for an officer: submissions, refusals to approve, objections to answer."""
    items = list[HomeItem]()
    for one in await submissions.waiting(turn.tx):
        case = await cases.get(turn.tx, one.case_id)
        if await submission_post.may_sign(turn, officer, one.act, case):
            drafter = await submission_post.name_of(turn, one.drafter_id)
            title, subject = (
                submission_post.submission_title(turn, one),
                case.subject if case else "none",
            )
            said = {"title": title, "drafter": drafter, "subject": subject}
            items.append(await _said(turn, one.case_id, "home-sign-line", **said))
    if await permission_checks.may(turn, officer, Act.APPROVE_REFUSAL):
        asked = await decisions.cases_to_approve(turn.tx)
        items += [await _said(turn, case_id, "home-approval-line") for case_id in asked]
    for objection in await objections.waiting(turn.tx):
        judge = await permission_checks.judge_of(turn, objection.case_id)
        if officer.id in judge.officer_ids:
            values = {"number": objection.number, "due": objection.due_on}
            items.append(await _said(turn, objection.case_id, "home-objection-line", **values))
    return items


async def _drafts(turn: Turn, officer: Officer) -> list[HomeItem]:
    """Return what an officer is writing: forms, here and in the group, and official answers."""
    items = list[HomeItem]()
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, officer.id):
        where = "here" if sheet.private else "group"
        line, way = await _said(turn, sheet.case_id, "home-draft-line", where=where)
        if sheet.private:
            case = await cases.get(turn.tx, sheet.case_id)
            label = case.number if case else turn.texts.plain(OFFICIAL, "submission-office")
            way = Button(f"📝 {label}", resume_form.button(sheet.case_id))
        items.append((line, way))
    begun = await answers.drafts_by(turn.tx, officer.id)
    return items + [await _said(turn, one.case_id, "home-answer-line") for one in begun]


@private_button("home:draft")
async def resume_form(turn: Turn, person: Person, case_id: int) -> None:
    """Show a form again that an officer fills in private."""
    if await contacts.officer_of(turn, person) is None:
        raise Refused("not-an-officer")
    await officer_form_filling.show_form_by_link(turn, person, case_id)


async def _help(turn: Turn, person: Person, officer: Officer) -> None:
    """Say what can be done here, and what an officer's roles are for."""
    held = (await permission_checks.rights_of(turn, officer, None)).held
    lines = [turn.texts.say(OFFICIAL, f"home-help-{role}") for role in Role if role in held]
    text = turn.texts.say(OFFICIAL, "home-help", lines=lines)
    back = [make_button(turn, OFFICIAL, "button-home-desk", ShowHomeView(HomeView.DESK))]
    await tell(turn, person, text, [back, *await officers_help.way_to_group(turn)])


async def _become_citizen(turn: Turn, person: Person, officer: Officer) -> None:
    """Serve an officer as a requester, until they come back to the desk."""
    await people.set_as_citizen(turn.tx, officer.id, as_citizen=True)
    await dialogues.end_dialogues(turn, person, OfficerSearch)
    back = [make_button(turn, OFFICIAL, "button-home-desk", ShowHomeView(HomeView.DESK))]
    await tell(turn, person, turn.texts.say(OFFICIAL, "home-citizen"), [back])
    await welcome_menu.greet_person(turn, person)


async def search_cases(turn: Turn, person: Person, officer: Officer, words: str = "") -> None:
    """Search what the group sees and, for who may see identities, the names of requesters too."""
    if not words.strip():
        await dialogues.save_dialogue(turn, person, OfficerSearch())
        await tell(turn, person, turn.texts.say(OFFICIAL, "home-search"))
        return
    turn.sensitive = True
    found = await case_search.find(turn, words)
    await _show(turn, person, "home-found", [await _item(turn, case) for case in found])
    if await permission_checks.may(turn, officer, Act.SEE_IDENTITY):
        await case_search.send_found_names(turn, person, words)


async def take_search_words(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take the words for which an officer wants to search."""
    officer = require(await officer_at_home(turn, person), "not-an-officer")
    await dialogues.end_dialogues(turn, person, OfficerSearch)
    await search_cases(turn, person, officer, incoming.content.text)


async def explain_nowhere(turn: Turn, person: Person, _incoming: Incoming) -> None:
    """Tell an officer in private that a message there went to nobody."""
    officer = require(await officer_at_home(turn, person), "not-an-officer")
    await _desk(turn, person, officer, "home-not-sent")


async def _call(turn: Turn, person: Person, _officer: Officer, words: str) -> None:
    """Show a case by its number, as a line with a link to the group."""
    case = require(
        await case_search.find_typed_case(turn, words) if words else None,
        "number-not-found" if words else "which-number",
    )
    await _show(turn, person, "home-case", [await _item(turn, case)])


async def _item(turn: Turn, case: Case) -> HomeItem:
    return await work_queue.case_line(turn, case), await _way(turn, case.number, case)


def _view(view: HomeView) -> Callable[[Turn, Person, Officer, str], Awaitable[None]]:
    async def show(turn: Turn, person: Person, _officer: Officer, _words: str) -> None:
        await show_view(turn, person, ShowHomeView(view))

    return show


VIEWS: Mapping[HomeView, Callable[[Turn, Person, Officer], Awaitable[None]]] = {
    HomeView.DESK: _desk,
    HomeView.CITIZEN: _become_citizen,
    HomeView.HELP: _help,
    HomeView.SEARCH: search_cases,
}
LISTS: Mapping[HomeView, tuple[str, Callable[[Turn, Officer], Awaitable[list[HomeItem]]]]] = {
    HomeView.SIGN: ("home-sign", _to_sign),
    HomeView.DRAFTS: ("home-drafts", _drafts),
}
COMMANDS: Mapping[str, Callable[[Turn, Person, Officer, str], Awaitable[None]]] = {
    "antrean": _view(HomeView.ALL),
    "saya": _view(HomeView.MINE),
    "terlambat": _view(HomeView.LATE),
    "bantuan": _view(HomeView.HELP),
    "kasus": _call,
    "cari": search_cases,
}
"""Commands of the group that work here too; of the others it is said where they do."""


async def run_command(turn: Turn, person: Person, typed: str, words: str) -> bool:
    """Do what a group command means in private, or say where it works; False if it is none."""
    name = officers_help.ALIASES.get(typed, typed)
    meant = (officers_help.likely_command(typed) or "").split(" ")
    officer = await officer_at_home(turn, person) if any(meant) else None
    if officer is None:
        return False
    if name in COMMANDS:
        await COMMANDS[name](turn, person, officer, words)
    elif name in (*officers_help.COMMANDS, *officers_help.TYPED):
        rows = await officers_help.way_to_group(turn)
        await tell(turn, person, turn.texts.say(OFFICIAL, "officers-command"), rows)
    else:
        text = turn.texts.say(OFFICIAL, "officers-command-mistyped", meant=" ".join(meant))
        await tell(turn, person, text)
    return True


ADDS = (in_private(ShowHomeView, show_view), resume_form)
