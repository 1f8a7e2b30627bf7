"""The commands of private chats, and the help page that lists them."""

from collections.abc import Awaitable, Callable, Mapping

from bot.actions.information_list import entry_pages
from bot.actions.letters import genuine_papers, service_charter
from bot.actions.objections import objection_start
from bot.actions.privacy import data_export, rights_start
from bot.actions.status import case_status
from bot.actions.welcome import handbook_sending, office_answers, welcome_menu
from bot.buttons.request_buttons import CallOfficer, CancelForm, ShowMenu
from bot.desk.messages import make_button, say
from bot.desk.turn import Turn
from bot.dispatch import (
    abandoned_forms,
    citizen_form_filling,
    officer_home,
    submission_review,
)
from bot.domain.law.case import Person

Act = Callable[[Turn, Person, str], Awaitable[object]]
"""What a command does; the string holds the words after it."""


async def show_help(turn: Turn, person: Person) -> None:
    """Say how the desk works, when it is open, where it is, and which commands there are."""
    texts, language, office = turn.texts, person.language, turn.office
    commands = [f"/{name} · {texts.plain(language, f'command-{name}')}" for name in COMMANDS]
    await say(
        turn,
        person,
        "help",
        [
            [make_button(turn, language, "button-escort", CallOfficer())],
            [make_button(turn, language, "button-menu", ShowMenu())],
        ],
        hours=office_answers.hours_in_words(texts, office, language),
        costs=office.costs,
        commands="\n".join(commands),
        **office_answers.ways_to_reach(office),
    )


def _bare(act: Callable[[Turn, Person], Awaitable[object]]) -> Act:
    async def command(turn: Turn, person: Person, _words: str) -> None:
        await act(turn, person)

    return command


def _first_at_home(name: str, act: Act) -> Act:
    """Try a command as an officer's own first; for everybody else do `act`."""

    async def command(turn: Turn, person: Person, words: str) -> None:
        if not await officer_home.run_command(turn, person, name, words):
            await act(turn, person, words)

    return command


async def _menu(turn: Turn, person: Person, _words: str) -> None:
    if not await officer_home.show_home(turn, person):
        await welcome_menu.show_menu(turn, person)


async def _cancel(turn: Turn, person: Person, _words: str) -> None:
    if not await abandoned_forms.cancel_by_private_command(turn, person):
        await citizen_form_filling.cancel_draft(turn, person, CancelForm())


async def _my_data(turn: Turn, person: Person, _words: str) -> None:
    await data_export.ask_export(turn, person)


async def reply_unknown_command(turn: Turn, person: Person, _words: str) -> None:
    """Say that a command is not known."""
    await welcome_menu.say_with_menu(turn, person, "unknown-command")


_help = _first_at_home("bantuan", _bare(show_help))
COMMANDS: Mapping[str, Act] = {
    "permohonan": _bare(citizen_form_filling.begin_request),
    "informasi": _bare(entry_pages.browse_categories),
    "daftar": _bare(case_status.list_own_cases),
    "keberatan": _first_at_home("keberatan", objection_start.start_by_command),
    "status": case_status.look_up,
    "bahasa": _bare(welcome_menu.show_languages),
    "privasi": _bare(rights_start.show_rights),
    "dataku": _my_data,
    "maklumat": _bare(service_charter.show_charter),
    "asli": _bare(genuine_papers.explain_genuine),
    "bantuan": _help,
    "panduan": _bare(handbook_sending.send_handbooks),
    "batal": _cancel,
}
"""What each command does that Telegram and the help list, in their order, by its `command-…`."""
TYPED: Mapping[str, Act] = {
    "menu": _menu,
    "help": _help,
    "cari": _first_at_home("cari", reply_unknown_command),
    "terima": _bare(submission_review.begin_arrival),
}
"""Commands in no list: who types them is heard."""
