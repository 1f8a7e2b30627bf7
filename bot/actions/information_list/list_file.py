"""The public information list as a file, made when it is sent."""

from collections.abc import Callable
from datetime import datetime

from pydantic import BaseModel, ConfigDict

from bot.buttons.information_list_buttons import SendList
from bot.desk import paper_sending, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import GROUP, Desk, Turn
from bot.domain.case import Officer
from bot.domain.legal_deadlines import local_date
from bot.domain.register_entries import Format
from bot.domain.role_permissions import DeskAction
from bot.registers import list_table
from bot.registers.register_formats import written
from bot.texts import OFFICIAL
from storage import list_entries

KIND = "information_list"


class Asked(BaseModel):
    """In which format the list was asked for."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    form: Format


async def send(turn: Turn, officer: Officer, button: SendList) -> None:
    """Send what the public sees of the list to the group, as a file."""
    await permission_checks.demand(turn, officer, DeskAction.KEEP_LIST)
    title = turn.texts.plain(OFFICIAL, "list-title")
    caption = turn.texts.plain(OFFICIAL, "list-caption", at=turn.now)
    sheet = paper_sending.Sheet(
        KIND, f"{title}.{button.form}", Asked(form=button.form).model_dump_json()
    )
    await paper_sending.post(turn, paper_sending.Place(GROUP), sheet, caption)
    turn.answer(turn.texts.plain(OFFICIAL, "register-on-its-way"))


async def prepared(desk: Desk, facts: str, made_at: datetime) -> Callable[[], bytes]:
    """Read the list; return a function that writes its file without the database."""
    form = Asked.model_validate_json(facts).form
    async with desk.database.reading() as tx:
        entries = [one for one in await list_entries.listed(tx) if one.state == "shown"]
    today = local_date(made_at, desk.zone)
    table = list_table.table(entries, desk.office.name, today, desk.zone)
    return lambda: written(table, form, desk.office.name, made_at)


BUTTONS = (in_group(SendList, send),)
"""Buttons of the group that ask for the list as a file."""
