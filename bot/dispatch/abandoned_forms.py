"""Officers' forms that are given up, and which of them stand where."""

from bot.desk import contacts
from bot.desk.messages import say_group, tell
from bot.desk.turn import Turn
from bot.dispatch import officer_form_display
from bot.dispatch.officer_form_display import Filler
from bot.domain.law.case import Case, Officer, Person
from bot.texts import OFFICIAL
from storage import cases, citizen_drafts, desk_state, people
from storage.citizen_drafts import OFFICE, OfficerFormDraft


async def cancel_form(turn: Turn, officer: Officer, sheet: OfficerFormDraft) -> None:
    """Delete a form and the messages that showed it; nothing else changes."""
    case = await cases.get(turn.tx, sheet.case_id)
    await citizen_drafts.drop_group_draft(turn.tx, officer.id, sheet.case_id)
    await officer_form_display.close(Filler(turn, officer, case), sheet, "sheet-dropped")


async def private_forms_of(turn: Turn, person: Person) -> list[OfficerFormDraft]:
    """Return the forms that stand in an officer's private chat, the one touched last first."""
    writer = await contacts.officer_id_of(turn, person.telegram_id)
    sheets = await citizen_drafts.group_drafts_of_officer(turn.tx, writer)
    return [one for one in sheets if one.private and one.messages.page is not None]


async def forms_in_group(turn: Turn, officer_id: int, case: Case | None) -> list[OfficerFormDraft]:
    """Return the forms that an officer fills here in the group, the one touched last first.

    Without topics they may be about any case; in a topic, or in General, only about that.
    """
    everywhere = not await desk_state.has_topics(turn.tx)
    here = case.id if case else OFFICE
    sheets = await citizen_drafts.group_drafts_of_officer(turn.tx, officer_id)
    return [one for one in sheets if not one.private and (everywhere or one.case_id == here)]


async def cancel_by_private_command(turn: Turn, person: Person) -> bool:
    """Give up the form that was touched last in a private chat; False if none was."""
    officer = await people.officer_of(turn.tx, person.telegram_id)
    sheets = await private_forms_of(turn, person)
    if (
        officer is None
        or not sheets
        or await citizen_drafts.is_older_group_draft(turn.tx, officer.id)
    ):
        return False
    await cancel_form(turn, officer, sheets[0])
    await tell(turn, person, turn.texts.say(OFFICIAL, "sheet-dropped"))
    return True


async def cancel_by_group_command(turn: Turn, telegram_id: int, case: Case | None) -> bool:
    """Give up the form that an officer fills here in the group; False if there is none."""
    officer = await people.officer_of(turn.tx, telegram_id)
    if officer is None:
        return False
    sheets = await forms_in_group(turn, officer.id, case)
    if not sheets:
        return False
    await cancel_form(turn, officer, sheets[0])
    await say_group(turn, "sheet-dropped", case=case)
    return True
