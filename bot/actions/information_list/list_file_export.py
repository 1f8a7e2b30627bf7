"""The public information list as a file."""

from collections.abc import Callable

from bot.desk import paper_sending
from bot.desk.button_acts import group_button
from bot.desk.call_queue import GROUP
from bot.desk.messages import answer_press
from bot.desk.turn import Desk, Turn
from bot.domain.form_answers import FrozenModel
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer
from bot.domain.law.legal_deadlines import local_date
from bot.domain.records.desk_paper import Paper
from bot.domain.records.register_entries import Format
from bot.registers import list_table
from bot.registers.register_formats import write_table
from bot.texts import OFFICIAL
from storage import list_entries

KIND = "information_list"


class WantedList(FrozenModel):
    """In which format the list was asked for."""

    form: Format


@group_button("dip:send", does=Act.KEEP_LIST)
async def send_list(turn: Turn, _officer: Officer, form: Format) -> None:
    """Send what the public sees of the list to the group, as a file."""
    title = turn.texts.plain(OFFICIAL, "list-title")
    caption = turn.texts.plain(OFFICIAL, "list-caption", at=turn.now)
    asked = WantedList(form=form)
    sheet = paper_sending.PaperDraft(KIND, f"{title}.{form}", asked.model_dump_json())
    await paper_sending.queue_paper(turn, paper_sending.Destination(GROUP), sheet, caption)
    answer_press(turn, turn.texts.plain(OFFICIAL, "register-on-its-way"))


async def prepare_file(desk: Desk, paper: Paper) -> Callable[[], bytes]:
    """Read the list; return a function that writes its file without the database."""
    asked = WantedList.model_validate_json(paper.facts)
    async with desk.database.snapshot() as tx:
        entries = [one for one in await list_entries.listed(tx) if one.state == "shown"]
    today = local_date(paper.made_at, desk.zone)
    table = list_table.entries_table(entries, desk.office.name, today, desk.zone)
    return lambda: write_table(table, asked.form, desk.office.name, paper)


ADDS = (send_list,)
