"""The commands of the officers' group, and the help that lists them, page by page."""

import re
from collections.abc import Awaitable, Callable, Mapping
from difflib import get_close_matches

from bot.actions.calendar import days_off
from bot.actions.cases import case_search, menu_pages, work_queue
from bot.actions.cases.work_queue import Beside
from bot.actions.conversation import group_context, reply_changes, voice_transcripts
from bot.actions.deadlines import election_stages
from bot.actions.exemptions import exemption_list
from bot.actions.group import group_setup, role_grants
from bot.actions.information_list import list_editing
from bot.actions.objections import objection_list
from bot.actions.operations import desk_health
from bot.actions.oversight import office_changes
from bot.actions.privacy import data_incidents, rights_answers
from bot.actions.privacy.retention_run import DESTRUCTION
from bot.actions.reports import register_files, yearly_report
from bot.actions.welcome import handbook_sending
from bot.buttons.request_buttons import QueuePage
from bot.desk import contacts, group_message, permission_checks
from bot.desk.button_acts import ActButton, group_button
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Turn
from bot.dispatch import abandoned_forms, officer_form_filling, submission_review
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.message import Incoming
from bot.domain.reminders.queue_order import Queue
from bot.errors import Refused
from bot.office import OfficeProfile
from bot.texts import OFFICIAL

Command = Callable[[Turn, Incoming, str], Awaitable[None]]
"""What a command does; the string holds the words after it."""
Who = Callable[[Turn, Incoming], Awaitable[Officer]]

ELECTION_COMMANDS = frozenset({"tahapan"})
"""Commands of an office that holds elections."""
ALIASES = {"antrian": "antrean", "help": "bantuan"}
"""Other spellings that work as well."""
TOPICS = ("replies", "acts", "outside", "identity")
"""Pages that tell more, each with its button and its text."""
LEAST_SIMILARITY = 0.75
"""From here on a word is a command with a slip in it; less is another word, such as "balasan"."""
SHORTEST_BEGINNING = 4
"""Letters of a command's beginning that are taken for the whole: "antri", "stat"."""
WITH_NUMBER = re.compile(r"([a-z]+)_?(\d+)")


def commands(office: OfficeProfile) -> tuple[str, ...]:
    """Return the commands that an office has, in the order in which they are listed."""
    return tuple(name for name in COMMANDS if office.elections or name not in ELECTION_COMMANDS)


def known() -> tuple[str, ...]:
    """Return every command of the group, in all spellings."""
    return (*COMMANDS, *TYPED, *ALIASES)


async def show_help(turn: Turn, incoming: Incoming, _words: str) -> None:
    """Show the first page of the help below the command that asked for it."""
    await _first_page(turn, await group_context.case_of(turn, incoming), incoming.message_id)


@group_button("help:show")
async def show_page(turn: Turn, _officer: Officer, topic: str = "") -> None:
    """Show another page of the help in place of the one that is shown."""
    if topic == "commands":
        await _commands(turn)
    elif topic == "handbook":
        await handbook_sending.post_in_group(turn, await group_message.case_of_topic(turn))
    elif topic in TOPICS:
        text = turn.texts.say(OFFICIAL, f"help-officers-{topic}")
        await menu_pages.show_page(turn, text, (), back=show_page.button())
    else:
        await _first_page(turn, None, None)


async def _first_page(turn: Turn, case: Case | None, reply_to: int | None) -> None:
    text = turn.texts.say(OFFICIAL, "help-officers")
    pages = [
        make_button(turn, OFFICIAL, f"button-help-{topic}", show_page.button(topic))
        for topic in ("commands", *TOPICS, "handbook")
    ]
    await menu_pages.show_page(turn, text, pages, case=case, reply_to=reply_to)


async def _commands(turn: Turn) -> None:
    """List the commands."""
    lines = [
        f"/{name} · {turn.texts.plain(OFFICIAL, f'group-command-{name}')}"
        for name in commands(turn.office)
    ]
    text = turn.texts.say(OFFICIAL, "help-officers-commands", lines="\n".join(lines))
    await menu_pages.show_page(turn, text, (), back=show_page.button())


async def suggest_command(turn: Turn, incoming: Incoming) -> None:
    """Name the command that was probably meant by one that does not exist."""
    meant = likely_command(parse_command(incoming.content.text)[0])
    if meant in ELECTION_COMMANDS and not turn.office.elections:
        meant = None
    text = turn.texts.say(OFFICIAL, "officers-command-mistyped", meant=meant)
    case = await group_context.case_of(turn, incoming)
    await tell_group(turn, text, case=case, reply_to=incoming.message_id)


def parse_command(words: str) -> tuple[str, str]:
    """Return the command with which a message begins, and the bot that it names, or ""."""
    name, _, bot = re.split(r"\s", words.lower(), maxsplit=1)[0].partition("@")
    return name.removeprefix("/"), bot


def likely_command(name: str) -> str | None:
    """Return the command that a typo means ("kasus 17" for kasus17); None if none is alike."""
    numbered = WITH_NUMBER.fullmatch(name)
    typed = numbered[1] if numbered else name
    begun = [one for one in known() if len(typed) >= SHORTEST_BEGINNING and one.startswith(typed)]
    close = begun or get_close_matches(typed, known(), n=1, cutoff=LEAST_SIMILARITY)
    if not close:
        return None
    meant = ALIASES.get(close[0], close[0])
    return f"{meant} {numbered[2]}" if numbered else meant


async def way_to_group(turn: Turn) -> list[list[Button]]:
    """Return the button that opens the group; none if it has no links."""
    url = await group_message.message_link(turn, 1)
    return [[Button(turn.texts.plain(OFFICIAL, "button-open-group"), url=url)]] if url else []


async def run(turn: Turn, incoming: Incoming, typed: str, words: str) -> None:
    """Do what a command says, also in another spelling, with the words after it."""
    name = ALIASES.get(typed, typed)
    if name in ELECTION_COMMANDS and not turn.office.elections:
        await suggest_command(turn, incoming)
    else:
        await {**COMMANDS, **TYPED}[name](turn, incoming, words)


async def _officer(turn: Turn, incoming: Incoming) -> Officer:
    return await group_context.speaker(turn, incoming, "not-an-officer")


async def _member(turn: Turn, incoming: Incoming) -> Officer:
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    return await contacts.known_member(turn, incoming.sender_id, incoming.sender_name)


def _shown(
    act: Callable[[Turn, Officer], Awaitable[None]], who: Who = _member, does: Act | None = None
) -> Command:
    """Return a command that does an act for its sender, if they may do or draft it.

    Of what a button does too, the act is that of the button.
    """
    does = act.kind.does if isinstance(act, ActButton) else does

    async def show(turn: Turn, incoming: Incoming, _words: str) -> None:
        officer = await who(turn, incoming)
        if does is not None:
            officer = await permission_checks.demand_draft_authority(turn, officer, does)
        await act(turn, officer)

    return show


def _beside(
    act: Callable[[Turn, Officer, Beside, str], Awaitable[None]], does: Act | None = None
) -> Command:
    """Return an officer's command that answers in the topic where it was sent."""

    async def answer(turn: Turn, incoming: Incoming, words: str) -> None:
        officer = await _officer(turn, incoming)
        if does is not None:
            officer = await permission_checks.demand_draft_authority(turn, officer, does)
        beside = (await group_context.case_of(turn, incoming), incoming)
        await act(turn, officer, beside, words)

    return answer


def _queue(queue: Queue) -> Command:
    async def show(turn: Turn, officer: Officer, beside: Beside, _words: str) -> None:
        await objection_list.show_queue(turn, officer, QueuePage(queue), beside)

    return _beside(show)


async def _take_back(turn: Turn, incoming: Incoming, _words: str) -> None:
    try:
        await reply_changes.take_back(turn, incoming)
    except Refused:
        case = await group_context.case_of(turn, incoming)
        if not await abandoned_forms.cancel_by_group_command(turn, incoming.sender_id, case):
            raise


async def _roles(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await _member(turn, incoming)
    target = await role_grants.member_to_grant(turn, incoming)
    if target is None:
        await role_grants.list_roles(turn, officer)
    else:
        await officer_form_filling.open_form(
            turn, officer, None, "appoint", {"appoint_member": target.id}
        )


async def _destruction(turn: Turn, incoming: Incoming, _words: str) -> None:
    await officer_form_filling.open_form(
        turn, await _member(turn, incoming), None, DESTRUCTION.name
    )


async def _handbook(turn: Turn, incoming: Incoming, _words: str) -> None:
    await handbook_sending.post_in_group(turn, await group_context.case_of(turn, incoming))


COMMANDS: Mapping[str, Command] = {
    "antrean": _queue(Queue.ALL),
    "kasus": _beside(case_search.show_named_case),
    "cari": _beside(case_search.search_cases),
    "batal": _take_back,
    "terima": _shown(submission_review.send_to_private, _officer),
    "peran": _roles,
    "keberatan": _queue(Queue.OBJECTIONS),
    "data": _shown(rights_answers.show_overview, _officer),
    "dikecualikan": _shown(exemption_list.show_list, _officer, Act.DRAFT_ANSWER),
    "dip": _shown(list_editing.show_overview, _officer),
    "kantor": _shown(office_changes.show_office, _officer),
    "libur": _shown(days_off.list_days_off, _officer),
    "tahapan": _shown(election_stages.list_stages, _officer),
    "kesehatan": _shown(lambda turn, _: desk_health.show_health(turn), _officer),
    "laporan": _beside(lambda turn, _officer, _place, words: yearly_report.offer(turn, words)),
    "bantuan": show_help,
}
"""What each command does that Telegram and the help list, in their order, by `group-command-…`."""
TYPED: Mapping[str, Command] = {
    "saya": _queue(Queue.MINE),
    "terlambat": _queue(Queue.LATE),
    "beban": _beside(work_queue.show_workload, Act.SEE_WORKLOAD),
    "transkrip": voice_transcripts.ask_confirmation,
    "petugas": _roles,
    "hak": _shown(rights_answers.list_open_requests),
    "kebijakan": _shown(office_changes.show_policy, _officer),
    "musnah": _destruction,
    "insiden": _shown(data_incidents.list_open),
    "pasang": _shown(group_setup.recheck_rights),
    "register": _beside(lambda turn, _officer, _place, words: register_files.offer(turn, words)),
    "panduan": _handbook,
}
"""Commands in no list: buttons of the pages lead to what they do, and who types them is heard."""
ADDS = (show_page,)
