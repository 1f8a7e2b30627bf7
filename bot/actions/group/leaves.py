"""Leave of an officer, whatever their role: their cases go to a colleague, and come back after it.

A role is not handed on by it: who stands in for an office is named by an order (Plh.).
"""

from bot.actions.cases import list_pages
from bot.actions.group import departures, role_grants
from bot.buttons.desk_buttons import EndLeave, GiveRole, NameDeputy
from bot.desk import contacts, office_time, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Keyboard, Turn
from bot.domain.absence import Absence, Away
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.domain.role_permissions import OFFICES, DeskAction, Role, may
from bot.errors import Refused
from bot.forms.leave_form import LeaveAnswers
from bot.texts import OFFICIAL, Markup
from storage import absences, answers, cases, group_drafts, people, role_holders


async def members_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the members who hold a role."""
    return [
        (str(one.telegram_id), one.display_name)
        for one in await people.members(turn.tx)
        if await permission_checks.roles_of(turn, one)
    ]


async def deputies_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the colleagues who may take cases."""
    away = answers.get("leave_member")
    return [
        (str(one.telegram_id), one.display_name)
        for one in await people.members(turn.tx)
        if one.telegram_id != away and await _may_take(turn, one.telegram_id)
    ]


async def _may_take(turn: Turn, telegram_id: int | None) -> bool:
    known = await people.officer(turn.tx, telegram_id or 0)
    held = await permission_checks.roles_of(turn, known) if known else frozenset[Role]()
    return may(DeskAction.TAKE, held)


async def _admit(turn: Turn, officer: Officer, whose: int) -> None:
    """Let officers speak of their own leave; of others' the head and administrators."""
    if whose != officer.telegram_id:
        await permission_checks.demand(turn, officer, DeskAction.NAME_DEPUTY)


async def record(turn: Turn, officer: Officer, _case: Case | None, given: LeaveAnswers) -> None:
    """Keep a leave; one that begins today hands the cases on at once."""
    who = given.leave_member
    await _admit(turn, officer, who)
    known = await people.officer(turn.tx, who)
    if known is None or not await permission_checks.roles_of(turn, known):
        raise Refused("name-a-member", name=known.display_name if known else "?")
    if given.leave_until < turn.today:
        raise Refused("leave-is-over")
    if given.leave_deputy == who:
        raise Refused("leave-own-deputy")
    for one in await absences.standing(turn.tx, Away.LEAVE):
        if one.telegram_id == who and one.meets(given.leave_from, given.leave_until):
            raise Refused("leave-known", name=known.display_name)
    leave = await absences.begin(
        turn.tx, Absence(who, Away.LEAVE, given.leave_from, given.leave_until, given.leave_deputy)
    )
    bare = await _without_deputy(turn, leave)
    await turn.say_group(
        "leave-recorded",
        [*_naming(turn, bare), *_ending(turn, leave)],
        name=known.display_name,
        first=given.leave_from,
        until=given.leave_until,
        deputy=await _named(turn, given.leave_deputy),
        offices=permission_checks.names(turn, bare) or "none",
    )
    await _begin_due(turn)


async def _without_deputy(turn: Turn, leave: Absence) -> frozenset[Role]:
    """Return the offices that nobody else holds on a day of a leave."""
    standing = await role_holders.current(turn.tx)
    held = {one.role for one in standing if one.telegram_id == leave.telegram_id}
    others = {
        one.role
        for one in standing
        if one.telegram_id != leave.telegram_id and one.holds_on(leave.first_on)
    }
    return frozenset(held & OFFICES - others)


def _naming(turn: Turn, bare: frozenset[Role]) -> Keyboard:
    rows = [[turn.button(OFFICIAL, "button-deputy", NameDeputy())]] if Role.PPID in bare else []
    if bare - {Role.PPID}:
        rows.append([turn.button(OFFICIAL, "button-role-give", GiveRole())])
    return rows


def _ending(turn: Turn, leave: Absence) -> Keyboard:
    return [[turn.button(OFFICIAL, "button-leave-end", EndLeave(leave.id))]]


async def _named(turn: Turn, telegram_id: int | None) -> Markup | str:
    known = await people.officer(turn.tx, telegram_id) if telegram_id else None
    return contacts.mention(turn, known) if known else "none"


async def keep_up(turn: Turn) -> int:
    """Begin and end the leaves whose day has come, in the hours at which people are reminded."""
    if not office_time.may_remind(turn):
        return 0
    ended = 0
    for one in await absences.standing(turn.tx, Away.LEAVE):
        if one.until_on is not None and one.until_on < turn.today:
            await _end(turn, one, None)
            ended += 1
    return ended + await _begin_due(turn)


async def _begin_due(turn: Turn) -> int:
    due = [
        one
        for one in await absences.standing(turn.tx, Away.LEAVE)
        if one.begun_at is None and one.first_on <= turn.today
    ]
    for one in due:
        await _begin(turn, one)
    return len(due)


async def _begin(turn: Turn, leave: Absence) -> None:
    """Hand the cases of who is away to the deputy or, without one, offer them to colleagues."""
    await absences.mark_begun(turn.tx, leave.id, turn.now)
    held = await cases.held(turn.tx, leave.telegram_id)
    for case in held:
        await absences.note_case(turn.tx, leave.id, case.id)
    known = await people.officer(turn.tx, leave.telegram_id)
    if known is None or not held:
        return
    deputy = leave.deputy_id if await _may_take(turn, leave.deputy_id) else None
    if deputy is not None:
        await departures.hand_over(turn, held, None, deputy)
    else:
        await role_grants.free(turn, held)
    cards = [] if deputy else list_pages.opening([(one.number, one.id) for one in held])
    await turn.say_group(
        "leave-begun",
        [*cards, *_ending(turn, leave)],
        name=known.display_name,
        deputy=await _named(turn, deputy),
        numbers=", ".join(one.number for one in held),
    )


async def end(turn: Turn, officer: Officer, button: EndLeave) -> None:
    """End a leave before its last day."""
    leave = await absences.get(turn.tx, button.absence_id)
    if leave is None or leave.kind is not Away.LEAVE or leave.ended_at is not None:
        raise Refused("leave-ended-already")
    await _admit(turn, officer, leave.telegram_id)
    await _end(turn, leave, officer)


async def _end(turn: Turn, leave: Absence, officer: Officer | None) -> None:
    """Give the cases back that are still open, unless who holds one now writes its answer."""
    await absences.end(turn.tx, leave.id, turn.now)
    is_back = await _may_take(turn, leave.telegram_id)
    written, back = list[Case](), list[Case]()
    for case in await departures.left_open(turn, leave) if is_back else ():
        if case.officer_id != leave.telegram_id:
            (written if await _is_written(turn, case) else back).append(case)
    await departures.hand_over(turn, back, officer, leave.telegram_id)
    known = await people.officer(turn.tx, leave.telegram_id)
    if known is None or not known.member:
        return  # who left the group meanwhile has not come back
    await turn.say_group(
        "leave-ended",
        name=await _named(turn, leave.telegram_id),
        back=Markup(", ".join([await _with_holder(turn, case) for case in back])) or "none",
        kept=Markup(", ".join([await _with_holder(turn, case) for case in written])) or "none",
    )


async def _is_written(turn: Turn, case: Case) -> bool:
    """Say whether who holds a case drafts its answer, or fills a form about it."""
    holder = case.officer_id or 0
    return bool(
        await answers.collecting(turn.tx, case.id, holder)
        or await group_drafts.find(turn.tx, holder, case.id)
    )


async def _with_holder(turn: Turn, case: Case) -> Markup:
    holder = await _named(turn, case.officer_id)
    return turn.texts.say(OFFICIAL, "leave-case", number=case.number, holder=holder)


BUTTONS = (in_group(EndLeave, end, once=True),)
