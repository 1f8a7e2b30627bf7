"""Officers' forms given up: by their button, or by "/batal"."""

from bot.desk import contacts
from bot.desk.turn import Turn
from bot.dispatch import form_display
from bot.dispatch.form_display import Filler
from bot.domain.case import Case, Officer, Person
from bot.texts import OFFICIAL
from storage import cases, desk_state, group_drafts, people
from storage.group_drafts import OFFICE, GroupDraft


async def cancel(turn: Turn, officer: Officer, sheet: GroupDraft) -> None:
    """Forget a form and take away what showed it; nothing changes by it."""
    case = await cases.get(turn.tx, sheet.case_id)
    await group_drafts.drop(turn.tx, officer.id, sheet.case_id)
    await form_display.close(Filler(turn, officer, case), sheet, "sheet-dropped")


async def in_private(turn: Turn, person: Person) -> list[GroupDraft]:
    """Return the forms that stand in an officer's private chat, the one touched last first."""
    writer = await contacts.number_of(turn, person.telegram_id)
    sheets = await group_drafts.of_officer(turn.tx, writer)
    return [one for one in sheets if one.private and one.messages.page is not None]


async def forms_in_group(turn: Turn, officer_id: int, case: Case | None) -> list[GroupDraft]:
    """Return the forms that an officer fills here in the group, the one touched last first.

    Without topics they may be about any case; in a topic, or in General, only about that.
    """
    everywhere = not await desk_state.has_topics(turn.tx)
    here = case.id if case else OFFICE
    sheets = await group_drafts.of_officer(turn.tx, officer_id)
    return [one for one in sheets if not one.private and (everywhere or one.case_id == here)]


async def by_private_word(turn: Turn, person: Person) -> bool:
    """Give up the form that was touched last in a private chat; False if none was."""
    officer = await people.officer_of(turn.tx, person.telegram_id)
    sheets = await in_private(turn, person)
    if officer is None or not sheets or await group_drafts.is_older(turn.tx, officer.id):
        return False
    await cancel(turn, officer, sheets[0])
    await turn.tell(person, turn.texts.say(OFFICIAL, "sheet-dropped"))
    return True


async def by_group_word(turn: Turn, telegram_id: int, case: Case | None) -> bool:
    """Give up the form that an officer fills here in the group; False if there is none."""
    officer = await people.officer_of(turn.tx, telegram_id)
    sheets = await forms_in_group(turn, officer.id, case) if officer else []
    if officer is None or not sheets:
        return False
    await cancel(turn, officer, sheets[0])
    await turn.say_group("sheet-dropped", case=case)
    return True
