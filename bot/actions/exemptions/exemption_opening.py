"""How an entry of the exempt list is opened: by a decree from above, or by a new test."""

from datetime import date

from bot.actions.exemptions import exemption_list
from bot.actions.information_list import opened_entries
from bot.desk import office_time
from bot.desk.procedures import LATELY, Procedure
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.authority import Authority
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.exemption import Exemption
from bot.domain.form_answers import Answers
from bot.domain.reminders.reminder_plan import About
from bot.errors import Refused, needed
from bot.forms.answer_fields import Day, ShortLine
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL
from storage import exemptions, reminders


class ExemptionOpeningAnswers(FormModel):
    """The entry, and the decree with its date, from which on the information is open."""

    opening_entry: int
    opening_decree: ShortLine
    opening_on: Day


EXEMPTION_OPENING = plain_form(
    "opening", ExemptionOpeningAnswers, "opening_entry", act=Act.KEEP_EXEMPTIONS
)


async def begin(turn: Turn, _officer: Officer, entry_id: int) -> tuple[None, Answers]:
    """Return the entry that a decree opens. Raises Refused if it is open already."""
    if exemption_list.tested_here(turn, await closed(turn, entry_id)):
        raise Refused("test-is-own")
    return None, {"opening_entry": entry_id}


async def closed(turn: Turn, entry_id: int) -> Exemption:
    """Return an entry that was not opened yet. Raises Refused."""
    entry = needed(await exemptions.get(turn.tx, entry_id), "exemption-missing")
    if entry.withdrawn_on is not None:
        raise Refused("exemption-opened-before")
    return entry


async def record(
    turn: Turn, by: Authority, _case: Case | None, given: ExemptionOpeningAnswers
) -> None:
    """Open an entry by a decree, from the decree's own date on."""
    office_time.refuse_future(turn, given.opening_on)
    entry = await closed(turn, given.opening_entry)
    began = entry.in_force_from
    if given.opening_on < began:
        raise Refused("exemption-opened-too-early", began=began)
    decree = turn.texts.plain(
        OFFICIAL,
        "exemption-basis",
        kind="decree",
        number=given.opening_decree,
        on=given.opening_on,
    )
    await open_up(turn, by, entry, given.opening_on, decree)


async def open_up(turn: Turn, by: Authority, entry: Exemption, on: date, basis: str) -> None:
    """Take an entry off the list and say so; offer to publish what is open since a day, if any."""
    await exemptions.open_up(turn.tx, entry.id, on, basis, by)
    await reminders.drop(turn.tx, About(), turn.now, f"exemption:{entry.id}:")
    await turn.record(None, EventName.EXEMPTION_WITHDRAWN, by, entry=entry.id)
    title, opened = entry.title, await exemptions.get(turn.tx, entry.id)
    publish = await opened_entries.of_exemption(turn, opened) if opened else []
    await turn.say_group(
        "exemption-opened", [publish], entry=str(entry.id), title=title, on=on, by=basis
    )


FORMS = (Procedure(EXEMPTION_OPENING, record, about=begin, offers={"opening_on": LATELY}),)
