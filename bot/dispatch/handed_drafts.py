"""Drafts of somebody who left the group: sealed for nobody, until a colleague takes them on."""

from dataclasses import replace

from bot.actions.answers import answer_draft
from bot.buttons.desk_buttons import TakeOn
from bot.desk import permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Turn
from bot.dispatch import form_display
from bot.dispatch.form_display import Filler
from bot.dispatch.officer_forms import PROCEDURES
from bot.domain.absence import Absence
from bot.domain.acts import Act
from bot.domain.allowed_acts import may
from bot.domain.case import Officer
from bot.errors import Refused
from storage import absences, answers, cases, group_drafts, people
from storage.group_drafts import FormMessages, GroupDraft


async def park(turn: Turn, officer_id: int) -> None:
    """Take the forms of somebody who left out of their hands; nothing of them shows any more."""
    officer = await people.officer(turn.tx, officer_id)
    left = await absences.standing(turn.tx)
    absence = next((one for one in reversed(left) if one.officer_id == officer_id), None)
    for sheet in await group_drafts.of_officer(turn.tx, officer_id):
        if officer is None or absence is None:
            continue
        case = await cases.get(turn.tx, sheet.case_id)
        await form_display.close(Filler(turn, officer, case), sheet, "sheet-dropped")
        await _hand(turn, sheet, absence.parked)


async def _hand(turn: Turn, sheet: GroupDraft, to: int) -> GroupDraft:
    """Make a form somebody else's; it is shown anew when they go on with it."""
    await group_drafts.drop(turn.tx, sheet.officer_id, sheet.case_id)
    handed = replace(sheet, officer_id=to, messages=FormMessages(), heard={})
    await group_drafts.keep(turn.tx, handed, turn.now)
    return handed


async def take_on(turn: Turn, officer: Officer, button: TakeOn) -> None:
    """Give an officer the drafts of somebody who left, as far as the officer may fill them."""
    absence = await absences.get(turn.tx, button.absence_id)
    sheets = await group_drafts.of_officer(turn.tx, absence.parked) if absence else []
    taken, left = 0, 0
    for sheet in sheets:
        done = await _take_sheet(turn, officer, sheet)
        taken, left = taken + done, left + (not done)
    if absence is not None:
        more, kept = await _take_answers(turn, officer, absence)
        taken, left = taken + more, left + kept
    if not taken:
        raise Refused("draft-not-yours-to-fill" if left else "drafts-gone")
    await turn.say_group("drafts-taken-on", name=officer.display_name, count=taken, left=left)


async def _take_sheet(turn: Turn, officer: Officer, sheet: GroupDraft) -> bool:
    """Go on with a form of somebody who left; False if the officer may not, or has one there."""
    case = await cases.get(turn.tx, sheet.case_id)
    busy = await group_drafts.find(turn.tx, officer.id, sheet.case_id)
    rights = await permission_checks.rights_of(turn, officer, case)
    if busy is not None or not rights.may_fill(PROCEDURES[sheet.form].act):
        return False
    handed = await _hand(turn, sheet, officer.id)
    filler = Filler(turn, officer, case)
    if handed.private:
        handed = await form_display.announce(filler, handed)
    await form_display.ask(filler, handed)
    return True


async def _take_answers(turn: Turn, officer: Officer, absence: Absence) -> tuple[int, int]:
    """Make an officer the author of answers of somebody who left; return taken, and left over."""
    able = may(Act.DRAFT_ANSWER, await permission_checks.roles_of(turn, officer))
    taken = left = 0
    for answer in await answers.collecting_by(turn.tx, absence.officer_id):
        case = await cases.get(turn.tx, answer.case_id)
        own = await answers.collecting(turn.tx, answer.case_id, officer.id)
        author = await people.officer(turn.tx, answer.officer_id)
        is_theirs = author is not None and author.member  # who left has come back meanwhile
        if not able or case is None or own is not None or is_theirs:
            left += 1
            continue
        await answers.take_over(turn.tx, answer.id, officer.id)
        await answer_draft.begin(turn, case, officer)
        taken += 1
    return taken, left


BUTTONS = (in_group(TakeOn, take_on),)
