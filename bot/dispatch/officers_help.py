"""The officers' help, page by page, and what is said of a command that is not one of theirs."""

import re
from difflib import get_close_matches

from bot.actions.cases import menu_pages
from bot.actions.welcome import handbook_sending
from bot.desk import group_message
from bot.desk.button_acts import group_button
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer
from bot.domain.message import Incoming
from bot.office import OfficeProfile
from bot.texts import OFFICIAL

COMMANDS = (
    "antrean", "kasus", "cari", "batal", "terima", "peran", "keberatan", "data",
    "dikecualikan", "dip", "kantor", "libur", "tahapan", "kesehatan", "laporan", "bantuan",
)  # fmt: skip
"""Commands of the group as Telegram and the help list them; each has a "group-command-…"."""
TYPED = (
    "saya", "terlambat", "beban", "transkrip", "petugas", "cuti", "hak", "kebijakan",
    "musnah", "insiden", "pasang", "register", "statistik", "monev", "panduan",
)  # fmt: skip
"""Commands in no list: buttons of the pages lead to what they do, and who types them is heard."""
OF_ELECTIONS = frozenset({"tahapan"})
"""Commands of an office that holds elections."""
ALIASES = {"antrian": "antrean", "help": "bantuan"}
"""Other spellings that work as well."""
TOPICS = ("replies", "acts", "outside", "identity")
"""Pages that tell more, each with its button and its text."""
ALIKE = 0.75
"""From here on a word is a command with a slip in it; less is another word, such as "balasan"."""
SHORTEST_BEGINNING = 4
"""Letters of a command's beginning that are taken for the whole: "antri", "stat"."""
NUMBERED = re.compile(r"([a-z]+)_?(\d+)")


def commands(office: OfficeProfile) -> tuple[str, ...]:
    """Return the commands that an office has, in the order in which they are listed."""
    return tuple(name for name in COMMANDS if office.elections or name not in OF_ELECTIONS)


async def show(turn: Turn, case: Case | None, incoming: Incoming) -> None:
    """Show the first page of the help below the command that asked for it."""
    await _first_page(turn, case, incoming.message_id)


@group_button("help:show")
async def turn_page(turn: Turn, _officer: Officer, topic: str = "") -> None:
    """Show another page of the help in place of the one that is shown."""
    if topic == "commands":
        await _commands(turn)
    elif topic == "handbook":
        await handbook_sending.show_group(turn, await group_message.case_beside(turn))
    elif topic in TOPICS:
        hold = turn.desk.hold_seconds
        text = turn.texts.say(OFFICIAL, f"help-officers-{topic}", hold=hold)
        await menu_pages.show(turn, text, (), back=turn_page.at())
    else:
        await _first_page(turn, None, None)


async def _first_page(turn: Turn, case: Case | None, reply_to: int | None) -> None:
    text = turn.texts.say(OFFICIAL, "help-officers", hold=turn.desk.hold_seconds)
    pages = [
        turn.button(OFFICIAL, f"button-help-{topic}", turn_page.at(topic))
        for topic in ("commands", *TOPICS, "handbook")
    ]
    await menu_pages.show(turn, text, pages, case=case, reply_to=reply_to)


async def _commands(turn: Turn) -> None:
    """List the commands."""
    lines = [
        f"/{name} · {turn.texts.plain(OFFICIAL, f'group-command-{name}')}"
        for name in commands(turn.office)
    ]
    text = turn.texts.say(OFFICIAL, "help-officers-commands", lines="\n".join(lines))
    await menu_pages.show(turn, text, (), back=turn_page.at())


async def correct(turn: Turn, case: Case | None, incoming: Incoming) -> None:
    """Name the command that was probably meant by one that does not exist."""
    meant = likely(read(incoming.content.text)[0])
    if meant in OF_ELECTIONS and not turn.office.elections:
        meant = None
    text = turn.texts.say(OFFICIAL, "officers-command-mistyped", meant=meant or "none")
    await turn.tell_group(text, case=case, reply_to=incoming.message_id)


def read(words: str) -> tuple[str, str]:
    """Return the command with which a message begins, and the bot that it names, or ""."""
    name, _, bot = re.split(r"\s", words.lower(), maxsplit=1)[0].partition("@")
    return name.removeprefix("/"), bot


def likely(name: str) -> str | None:
    """Return the command that was probably meant: "kasus 17" for kasus17; None if none is alike."""
    known = (*COMMANDS, *TYPED, *ALIASES)
    numbered = NUMBERED.fullmatch(name)
    typed = numbered[1] if numbered else name
    begun = [one for one in known if len(typed) >= SHORTEST_BEGINNING and one.startswith(typed)]
    close = begun or get_close_matches(typed, known, n=1, cutoff=ALIKE)
    if not close:
        return None
    meant = ALIASES.get(close[0], close[0])
    return f"{meant} {numbered[2]}" if numbered else meant


async def way_to_group(turn: Turn) -> list[list[Button]]:
    """Return the button that opens the group; none if it has no links."""
    url = await group_message.link(turn, 1)
    return [[Button(turn.texts.plain(OFFICIAL, "button-open-group"), url=url)]] if url else []


BUTTONS = (turn_page,)
