"""Roles that administrators give and take back in the group; acting roles end by themselves."""

from bot.buttons.desk_buttons import GiveRole, ShowRoles, TakeBackRole
from bot.desk import contacts, group_message, office_time, permission_checks
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.message import Incoming
from bot.domain.role_permissions import Acting, DeskAction, Grant, acting_ended, why_not_grant
from bot.errors import Refused
from bot.forms.role_grant_form import RoleGrantAnswers
from bot.texts import OFFICIAL, Markup
from storage import people, role_holders


async def member_to_grant(turn: Turn, incoming: Incoming) -> Officer | None:
    """Return the member whom a command replies to, or None if it replies to nobody."""
    target = incoming.reply_to_sender
    if target is None or incoming.reply_to_bot:
        return None
    known = await people.officer(turn.tx, target)
    if known is not None and not known.member:
        raise Refused("name-a-member", name=known.display_name)
    return await contacts.member(turn, target, incoming.reply_to_name)


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Refuse nothing: a role may be given at any time; who may give it is checked elsewhere."""
    del turn, officer, case


async def members_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the members of the group whom the desk knows, because they acted there."""
    del answers
    known = await people.members(turn.tx)
    return [(str(one.telegram_id), one.display_name) for one in known]


async def grant(turn: Turn, officer: Officer, case: Case | None, given: RoleGrantAnswers) -> None:
    """Give a member a role; others who hold the same role keep it."""
    del case
    known = await people.officer(turn.tx, given.grant_member)
    if known is None or not known.member:
        raise Refused("name-a-member", name=known.display_name if known else "?")
    acting = None if given.grant_acting == "none" else Acting(given.grant_acting)
    new = Grant(
        known.telegram_id,
        given.grant_role,
        acting,
        given.grant_from,
        given.grant_until,
        given.grant_letter or "",
        given.grant_unit,
    )
    refusal = why_not_grant(new)
    if refusal is not None:
        raise Refused(refusal)
    if new.ended_by(turn.today):
        raise Refused("role-is-over")
    await role_holders.revoke(turn.tx, known.telegram_id, new.role, turn.now)
    await role_holders.grant(turn.tx, new, officer.telegram_id, turn.now)
    await turn.record(
        None,
        EventName.ROLE_GRANTED,
        f"officer:{officer.telegram_id}",
        officer=known.telegram_id,
        role=new.role,
    )
    await turn.say_group("role-granted", name=known.display_name, role=_role(turn, new))


async def show(turn: Turn, officer: Officer) -> None:
    """List who holds which role, and which nobody holds; administrators may take them back."""
    grants = [one for one in await role_holders.current(turn.tx) if not one.ended_by(turn.today)]
    texts, names = turn.texts, await _names(turn)
    lines = [
        texts.say(OFFICIAL, "role-line", name=names[one.telegram_id], role=_role(turn, one))
        for one in grants
    ]
    vacant = await permission_checks.vacant(turn)
    text = texts.say(
        OFFICIAL,
        "roles",
        lines=Markup("\n".join(lines)) or texts.say(OFFICIAL, "roles-none"),
        vacant=permission_checks.names(turn, vacant) or texts.plain(OFFICIAL, "roles-all-held"),
    )
    await turn.tell_group(
        text, [*_buttons(turn, officer, grants, names), group_message.closing(turn)]
    )


def _buttons(turn: Turn, officer: Officer, grants: list[Grant], names: dict[int, str]) -> Keyboard:
    if not officer.administrator:
        return []
    label = turn.texts.plain(OFFICIAL, "button-role-take-back")
    give = [turn.button(OFFICIAL, "button-role-give", GiveRole())]
    return [give] + [
        [
            Button(
                f"{label} {turn.texts.plain(OFFICIAL, f'role-{one.role}')}: "
                f"{names[one.telegram_id]}",
                TakeBackRole(one.telegram_id, one.role),
            )
        ]
        for one in grants
    ]


async def take_back(turn: Turn, officer: Officer, button: TakeBackRole) -> None:
    """End a role at once."""
    await permission_checks.demand(turn, officer, DeskAction.GRANT_ROLES)
    telegram_id, role = button.telegram_id, button.role
    if not await role_holders.revoke(turn.tx, telegram_id, role, turn.now):
        raise Refused("role-not-held")
    known = await people.officer(turn.tx, telegram_id)
    await turn.record(
        None,
        EventName.ROLE_TAKEN_BACK,
        f"officer:{officer.telegram_id}",
        officer=telegram_id,
        role=role,
    )
    await turn.say_group(
        "role-taken-back",
        name=known.display_name if known else "?",
        role=turn.texts.plain(OFFICIAL, f"role-{role}"),
    )


async def tell_ended(turn: Turn) -> int:
    """Tell once, on the morning after, that an acting holder's time is over."""
    if not office_time.may_remind(turn):
        return 0
    names = await _names(turn)
    told = 0
    for one in acting_ended(await role_holders.untold(turn.tx), turn.today):
        await role_holders.mark_told(turn.tx, one.telegram_id, one.role, turn.now)
        await turn.say_group(
            "role-ended", name=names[one.telegram_id], role=_role(turn, one), today=turn.today
        )
        told += 1
    return told


def _role(turn: Turn, one: Grant) -> Markup:
    """Write a role out with its capacity, unit, dates and letter."""
    texts = turn.texts
    name = texts.plain(OFFICIAL, f"role-{one.role}")
    if one.acting is not None and one.starts_on and one.ends_on:
        return texts.say(
            OFFICIAL,
            "role-acting",
            role=name,
            acting=one.acting,
            first=one.starts_on,
            until=one.ends_on,
            letter=one.letter,
        )
    return texts.say(OFFICIAL, "role-lasting", role=name, unit=one.unit or "none")


async def _names(turn: Turn) -> dict[int, str]:
    grants = await role_holders.current(turn.tx)
    found = [await people.officer(turn.tx, one.telegram_id) for one in grants]
    return {one.telegram_id: one.display_name for one in found if one is not None}


BUTTONS = (in_group(ShowRoles, bare(show)), in_group(TakeBackRole, take_back, once=True))
