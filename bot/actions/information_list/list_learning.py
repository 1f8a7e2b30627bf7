"""How the list learns: what several people looked for in vain.

Only the PPID sees it; one person's question is shown to nobody.
"""

from bot.actions.cases import menu_pages
from bot.actions.cases.menu_pages import Part
from bot.actions.information_list import entry_search
from bot.buttons.information_list_buttons import (
    DropMissed,
    KeepList,
    ListMissed,
    ShowMissed,
    WriteMissedEntry,
)
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Button, Turn
from bot.domain.case import Officer
from bot.domain.message import LONGEST_LABEL, shortened
from bot.domain.missed_words import MissedQuery, matters
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import missed_queries

WORDINGS = 5
"""How many ways to ask for the same are shown."""


async def matters_missed(turn: Turn) -> list[list[MissedQuery]]:
    """Return what at least two people looked for in vain, by what they ask."""
    return matters(await missed_queries.newest(turn.tx), await entry_search.glossary_of(turn))


async def show(turn: Turn, officer: Officer, button: ListMissed) -> None:
    """List what people looked for in vain."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    found = await matters_missed(turn)
    shortest = [min(queries, key=lambda one: len(one.words)) for queries in found]
    acts = [Button(shortened(one.words, LONGEST_LABEL), ShowMissed(one.id)) for one in shortest]
    text = turn.texts.say(OFFICIAL, "list-missed", matters=len(found))
    await menu_pages.show(turn, text, acts, back=KeepList(), part=Part(button.page, ListMissed))


async def show_one(turn: Turn, officer: Officer, button: ShowMissed) -> None:
    """Show how people asked for what they looked for in vain, with what can be done."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    queries = await _matter(turn, button.missed_id)
    wordings = list(
        dict.fromkeys(f"• {shortened(one.words, LONGEST_LABEL * 2)}" for one in queries)
    )
    text = turn.texts.say(
        OFFICIAL,
        "list-missed-one",
        people=len({one.person_id for one in queries}),
        words="\n".join(wordings[:WORDINGS]),
    )
    acts = [
        turn.button(OFFICIAL, "button-missed-entry", WriteMissedEntry(button.missed_id)),
        turn.button(OFFICIAL, "button-missed-drop", DropMissed(button.missed_id)),
    ]
    await menu_pages.show(turn, text, acts, back=ListMissed())


async def _matter(turn: Turn, missed_id: int) -> list[MissedQuery]:
    for queries in await matters_missed(turn):
        if missed_id in [one.id for one in queries]:
            return queries
    raise Refused("list-missed-gone")


async def drop(turn: Turn, officer: Officer, button: DropMissed) -> None:
    """Forget what people looked for in vain, and show the rest."""
    await permission_checks.demand(turn, officer, DeskAction.PUBLISH)
    await missed_queries.drop(turn.tx, [one.id for one in await _matter(turn, button.missed_id)])
    turn.answer(turn.texts.plain(OFFICIAL, "list-missed-dropped"))
    await show(turn, officer, ListMissed())


async def settle(turn: Turn, missed_id: int) -> None:
    """Forget what people looked for in vain, once the list answers it; 0 for nothing."""
    for queries in await matters_missed(turn) if missed_id else ():
        if missed_id in [one.id for one in queries]:
            await missed_queries.drop(turn.tx, [one.id for one in queries])


BUTTONS = (
    in_group(ListMissed, show),
    in_group(ShowMissed, show_one),
    in_group(DropMissed, drop),
)
