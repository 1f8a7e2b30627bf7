"""The commands of the officers' group."""

from collections.abc import Awaitable, Callable

from telegram import Update

from bot.actions.calendar import days_off
from bot.actions.cases import case_recall, case_search, work_queue
from bot.actions.cases.work_queue import Beside
from bot.actions.conversation import group_context, reply_changes, voice_transcripts
from bot.actions.deadlines import election_stages
from bot.actions.exemptions import exemption_list
from bot.actions.group import group_binding, group_members, group_setup, role_grants
from bot.actions.information_list import list_keeping
from bot.actions.objections import objection_list
from bot.actions.operations import desk_health
from bot.actions.oversight import office_changes
from bot.actions.privacy import data_incidents, data_page, rights_answers
from bot.actions.privacy.archive_files import DESTRUCTION
from bot.actions.reports import register_files, statistics_picture, year_proof, yearly_report
from bot.actions.welcome import handbook_sending
from bot.buttons.form_buttons import QueuePage
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.dispatch import form_cancelling, form_openings, group_forms, officers_help
from bot.domain.acts import Act
from bot.domain.case import Officer
from bot.domain.message import Incoming
from bot.domain.queue_order import Queue
from bot.errors import Refused
from handlers.application import DeskContext
from handlers.group_chat import ours
from handlers.message_reader import command_of, incoming_of, is_person, message_of

Command = Callable[[Turn, Incoming, str], Awaitable[None]]
"""What a command does; the string holds the words after it."""
Who = Callable[[Turn, Incoming], Awaitable[Officer]]


async def on_command(update: Update, context: DeskContext) -> None:
    """Do what a command says, also in another spelling."""
    message = message_of(update)
    name = command_of(message)
    turn = await ours(update, context)
    if turn is not None:
        _, *words = (message.text or "").split(maxsplit=1)
        act = COMMANDS[officers_help.ALIASES.get(name, name)]
        await act(turn, incoming_of(message), words[0].strip() if words else "")


async def _member(turn: Turn, incoming: Incoming) -> Officer:
    if incoming.anonymous:
        raise Refused("anonymous-officer")
    return await contacts.member(turn, incoming.sender_id, incoming.sender_name)


def _shown(
    act: Callable[[Turn, Officer], Awaitable[None]], who: Who = _member, does: Act | None = None
) -> Command:
    """Return a command that does something for its sender, if the row of its act allows it."""

    async def show(turn: Turn, incoming: Incoming, _words: str) -> None:
        officer = await who(turn, incoming)
        if does is not None:
            officer = await permission_checks.demand_draft(turn, officer, does)
        await act(turn, officer)

    return show


def _beside(
    act: Callable[[Turn, Officer, Beside, str], Awaitable[None]], does: Act | None = None
) -> Command:
    """Return a command of an officer that answers beside itself, in the topic where it stands."""

    async def answer(turn: Turn, incoming: Incoming, words: str) -> None:
        officer = await group_context.speaker(turn, incoming, "not-an-officer")
        if does is not None:
            officer = await permission_checks.demand_draft(turn, officer, does)
        beside = (await group_context.case_of(turn, incoming), incoming)
        await act(turn, officer, beside, words)

    return answer


def _queue(queue: Queue) -> Command:
    async def show(turn: Turn, officer: Officer, beside: Beside, _words: str) -> None:
        await work_queue.show(turn, QueuePage(queue, officer.id), beside)

    return _beside(show)


async def _take_back(turn: Turn, incoming: Incoming, _words: str) -> None:
    try:
        await reply_changes.take_back(turn, incoming)
    except Refused:
        case = await group_context.case_of(turn, incoming)
        if not await form_cancelling.by_group_word(turn, incoming.sender_id, case):
            raise


async def _receive(turn: Turn, incoming: Incoming, _words: str) -> None:
    await form_openings.lead(turn, incoming)


async def _roles(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await _member(turn, incoming)
    target = await role_grants.member_to_grant(turn, incoming)
    if target is None:
        await role_grants.show(turn, officer)
    else:
        await group_forms.begin(turn, officer, None, "grant", {"grant_member": target.id})


async def _away(turn: Turn, incoming: Incoming, _words: str) -> None:
    officer = await _member(turn, incoming)
    await group_forms.begin(turn, officer, None, "away", {"away_member": officer.id})


async def _stages(turn: Turn, incoming: Incoming, _words: str) -> None:
    if turn.office.elections:
        await _shown(election_stages.show, does=Act.KEEP_STAGES)(turn, incoming, "")
    else:
        await officers_help.correct(turn, await group_context.case_of(turn, incoming), incoming)


async def _destruction(turn: Turn, incoming: Incoming, _words: str) -> None:
    await group_forms.begin(turn, await _member(turn, incoming), None, DESTRUCTION.name)


async def _health(turn: Turn, incoming: Incoming, _words: str) -> None:
    await group_context.speaker(turn, incoming, "not-an-officer")
    await desk_health.show(turn)


async def _help(turn: Turn, incoming: Incoming, _words: str) -> None:
    await officers_help.show(turn, await group_context.case_of(turn, incoming), incoming)


async def _handbook(turn: Turn, incoming: Incoming, _words: str) -> None:
    await handbook_sending.show_group(turn, await group_context.case_of(turn, incoming))


COMMANDS: dict[str, Command] = {
    "antrean": _queue(Queue.ALL),
    "saya": _queue(Queue.MINE),
    "terlambat": _queue(Queue.LATE),
    "kasus": _beside(case_recall.call_up),
    "cari": _beside(case_search.begin),
    "beban": _beside(work_queue.workload, Act.SEE_WORKLOAD),
    "transkrip": voice_transcripts.ask,
    "batal": _take_back,
    "terima": _receive,
    "petugas": group_members.name_officer,
    "peran": _roles,
    "cuti": _away,
    "keberatan": _shown(objection_list.show),
    "data": _shown(data_page.show, group_context.speaker),
    "hak": _shown(rights_answers.list_open),
    "dikecualikan": _shown(exemption_list.show, group_context.speaker, Act.DRAFT_ANSWER),
    "dip": _shown(list_keeping.show, group_context.speaker, Act.KEEP_LIST),
    "kebijakan": _shown(office_changes.policy, group_context.speaker),
    "kantor": _shown(office_changes.show, group_context.speaker),
    "tahapan": _stages,
    "libur": _shown(days_off.show, does=Act.KEEP_CALENDAR),
    "musnah": _destruction,
    "kesehatan": _health,
    "insiden": _shown(data_incidents.show_standing, does=Act.RECORD_INCIDENT),
    "pasang": _shown(group_setup.check),
    "register": register_files.offer,
    "statistik": statistics_picture.show,
    "laporan": yearly_report.offer,
    "monev": year_proof.show,
    "bantuan": _help,
    "panduan": _handbook,
}
"""What each command of `officers_help` does, listed or only typed."""


async def on_install(update: Update, context: DeskContext) -> None:
    """Take /pasang: check the bot's rights in the officers' group, or bind another group."""
    chat, message = update.effective_chat, message_of(update)
    if chat is not None and await contacts.is_ours(context.turn, chat.id):
        await on_command(update, context)
    elif chat is not None and message.from_user is not None:
        context.turn.handled = True
        if not is_person(message.from_user, message):
            await group_binding.turn_away(context.turn, chat.id)
            return
        words = (message.text or "").partition(" ")[2]
        await group_binding.knock(context.turn, incoming_of(message), words)
