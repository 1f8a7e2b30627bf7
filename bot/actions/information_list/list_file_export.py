"""The public information list as a file, and a sheet of QR codes that lead to it."""

from collections.abc import Callable
from functools import partial

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
from bot.letters.typesetting_process import qr_code
from bot.registers import list_table, register_formats
from bot.registers.register_formats import write_table
from bot.texts import OFFICIAL
from storage import desk_state, list_entries

KIND = "information_list"
POSTER = "list_poster"
LINK = "dip"


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


class Poster(FrozenModel):
    """What a sheet of QR codes says: its words, and (name, address) of each code."""

    title: str
    office: str
    about: str
    foot: str
    codes: tuple[tuple[str, str], ...]


@group_button("dip:poster", does=Act.KEEP_LIST)
async def send_poster(turn: Turn, _officer: Officer) -> None:
    """Send a sheet to be hung up: a code for the whole list, and one for each category."""
    bot = (await desk_state.bot_user(turn.tx)).get("username", "")
    opens = f"https://t.me/{bot}?start={LINK}"
    phrase = partial(turn.texts.plain, OFFICIAL)
    categories = await list_entries.count_by_category(turn.tx)
    named = [(phrase("list-category-name", category=one), f"{opens}_{one}") for one in categories]
    facts = Poster(
        title=phrase("poster-title"),
        office=turn.office.name,
        about=phrase("poster-about"),
        foot=phrase("poster-foot", address=turn.office.address or "none", bot=str(bot)),
        codes=((phrase("poster-whole"), opens), *named),
    )
    sheet = paper_sending.PaperDraft(
        POSTER, f"{phrase('poster-name')}.pdf", facts.model_dump_json()
    )
    await paper_sending.queue_paper(
        turn, paper_sending.Destination(GROUP), sheet, phrase("poster-caption")
    )
    answer_press(turn, phrase("register-on-its-way"))


async def prepare_poster(_: Desk, paper: Paper) -> Callable[[], bytes]:
    """Return a function that sets a sheet of QR codes in type."""
    poster = Poster.model_validate_json(paper.facts)
    codes = [{"name": name, "url": url, "code": qr_code(url)} for name, url in poster.codes]
    drawn = {**poster.model_dump(), "codes": codes}
    return lambda: register_formats.typeset_pdf("poster", drawn, paper)


ADDS = (send_list, send_poster)
