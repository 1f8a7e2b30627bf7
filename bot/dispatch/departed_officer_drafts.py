"""Officers' forms that end unfinished: given up, or handed to a colleague."""

from dataclasses import replace

from bot.actions.answers import answer_draft
from bot.buttons.office_buttons import TakeOverDrafts
from bot.buttons.submission_buttons import HandUp
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.messages import say_group, tell
from bot.desk.turn import Turn
from bot.dispatch import officer_form_display
from bot.dispatch.feature_list import FORMS_BY_NAME
from bot.dispatch.officer_form_display import Filler
from bot.domain.law.case import Case, Officer, Person
from bot.domain.people.role_permissions import Absence
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL
from storage import answers, cases, citizen_drafts, desk_state, people
from storage.citizen_drafts import OFFICE, FormMessages, OfficerFormDraft


async def park(turn: Turn, telegram_id: int) -> None:
    """Take the forms of whose account left out of their hands; nothing of them shows any more."""
    officer = await people.officer_of(turn.tx, telegram_id)
    if officer is None:
        return
    left = [one for one in await people.absences_standing(turn.tx) if one.officer_id == officer.id]
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, officer.id) if left else ():
        case = await cases.get(turn.tx, sheet.case_id)
        await officer_form_display.close(Filler(turn, officer, case), sheet, "sheet-dropped")
        await _hand(turn, sheet, left[-1].parked)


async def _hand(turn: Turn, sheet: OfficerFormDraft, to: int) -> OfficerFormDraft:
    """Transfer a form to another officer; it is shown again when they go on with it."""
    await citizen_drafts.drop_group_draft(turn.tx, sheet.officer_id, sheet.case_id)
    handed = replace(sheet, officer_id=to, messages=FormMessages(), heard={})
    await citizen_drafts.save_officer_draft(turn.tx, handed, turn.now)
    return handed


async def take_over_drafts(turn: Turn, officer: Officer, button: TakeOverDrafts) -> None:
    """Give an officer the drafts of somebody who left, as far as the officer may fill them."""
    absence = require(await people.get_absence(turn.tx, button.absence_id), "drafts-gone")
    taken, left = await _take_answers(turn, officer, absence)
    for sheet in await citizen_drafts.group_drafts_of_officer(turn.tx, absence.parked):
        done = await _take_sheet(turn, officer, sheet)
        taken, left = taken + done, left + (not done)
    if not taken:
        raise Refused("draft-not-yours-to-fill" if left else "drafts-gone")
    await say_group(turn, "drafts-taken-on", name=officer.display_name, count=taken, left=left)


async def _take_sheet(turn: Turn, officer: Officer, sheet: OfficerFormDraft) -> bool:
    """Take over a form of an officer who left; False if not allowed or another is open."""
    case = await cases.get(turn.tx, sheet.case_id)
    busy = await citizen_drafts.find_group_draft(turn.tx, officer.id, sheet.case_id)
    rights = await permission_checks.rights_of(turn, officer, case)
    if busy is not None or not rights.may_fill(FORMS_BY_NAME[sheet.form].act):
        return False
    handed = await _hand(turn, sheet, officer.id)
    filler = Filler(turn, officer, case)
    if handed.private:
        handed = await officer_form_display.announce(filler, handed)
    await officer_form_display.show_question(filler, handed)
    return True


async def _take_answers(turn: Turn, officer: Officer, absence: Absence) -> tuple[int, int]:
    """Make an officer the author of another's draft answers; return (taken, left over)."""
    able = await permission_checks.may_press(turn, officer, HandUp)
    taken = left = 0
    for answer in await answers.drafts_by(turn.tx, absence.officer_id):
        case = await contacts.get_case(turn, answer.case_id)
        own = await answers.collecting(turn.tx, answer.case_id, officer.id)
        author = certain(
            await people.officer(turn.tx, answer.officer_id), "an answer has an author"
        )
        if not able or own is not None or author.member:  # who left has come back meanwhile
            left += 1
            continue
        await answers.take_over(turn.tx, answer.id, officer.id)
        await answer_draft.start_draft(turn, case, officer)
        taken += 1
    return taken, left


ADDS = (in_group(TakeOverDrafts, take_over_drafts),)


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
