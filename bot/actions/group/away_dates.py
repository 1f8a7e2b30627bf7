"""Officers who are away, until when, and who is left to answer an objection."""

from collections.abc import Collection

from bot.buttons.office_buttons import DEPUTY_OF_PPID
from bot.buttons.request_buttons import OpenAbout
from bot.desk import permission_checks
from bot.desk.button_acts import group_button
from bot.desk.feature_declaration import COMING_DAYS, AnswerOffers, OfficerForm
from bot.desk.keyboards import Keyboard
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.people.role_permissions import OFFICES, Role, appointments_of_role, judge_for
from bot.errors import Refused
from bot.forms.answer_fields import Day
from bot.forms.form_engine import FormModel, plain_form
from bot.texts import OFFICIAL, Markup
from storage import appointments, people


class AwayAnswers(FormModel):
    """Who is away, and the last day of it."""

    away_member: int
    away_until: Day


AWAY = plain_form("away", AwayAnswers, at_once=True, act=Act.BE_AWAY)


async def members_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the members who hold a role."""
    return [
        (str(one.id), one.display_name)
        for one in await people.members(turn.tx)
        if await permission_checks.serves(turn, one)
    ]


async def prefill_away(turn: Turn, officer: Officer, _number: int) -> tuple[None, Answers]:
    """Return the officer as the one who is away, unless they may enter others too."""
    rights = await permission_checks.rights_of(turn, officer, None)
    return None, {} if Role.HEAD in rights.held else {"away_member": officer.id}


async def _admit(turn: Turn, officer: Officer, whose: int) -> None:
    """Raise Refused unless it is the officer's own absence, or the head enters it.

    Others sign in place of who is away.
    """
    if whose != officer.id:
        await permission_checks.demand_one_of(turn, officer, Act.BE_AWAY, frozenset({Role.HEAD}))


async def record(turn: Turn, officer: Officer, _case: Case | None, given: AwayAnswers) -> None:
    """Record the date until which somebody is away, and say which offices nobody holds then."""
    await _admit(turn, officer, given.away_member)
    known = await people.officer(turn.tx, given.away_member)
    if known is None or not await permission_checks.serves(turn, known):
        raise Refused("name-a-member", name=known.display_name if known else "?")
    if given.away_until < turn.today:
        raise Refused("away-is-over")
    if not await appointments.set_away(turn.tx, known.id, given.away_until):
        raise Refused("role-not-held")
    bare = await unattended_offices(turn)
    back = make_button(turn, OFFICIAL, "button-away-end", end_absence.button(known.id))
    await say_group(
        turn,
        "away-recorded",
        [*_naming(turn, bare), [back]],
        name=known.display_name,
        until=given.away_until,
        offices=permission_checks.role_names(turn, bare) or "none",
    )


async def unattended_offices(turn: Turn) -> frozenset[Role]:
    """Return the offices whose every holder is away today."""
    gone = {one.id for one in await _away(turn)}
    held = [one for one in await permission_checks.roles_by_officer(turn) if one.role in OFFICES]
    there = {one.role for one in held if one.officer_id not in gone}
    return frozenset({one.role for one in held} - there)


def _naming(turn: Turn, bare: frozenset[Role]) -> Keyboard:
    rows = (
        [[make_button(turn, OFFICIAL, "button-deputy", OpenAbout("grant", DEPUTY_OF_PPID))]]
        if Role.PPID in bare
        else []
    )
    if bare - {Role.PPID}:
        rows.append([make_button(turn, OFFICIAL, "button-role-give", OpenAbout("grant"))])
    return rows


@group_button("away:end", once=True)
async def end_absence(turn: Turn, officer: Officer, officer_id: int) -> None:
    """End somebody's absence before its last day."""
    known = await people.officer(turn.tx, officer_id)
    if known is None or not known.away_on(turn.today):
        raise Refused("away-ended-already")
    await _admit(turn, officer, known.id)
    await appointments.set_away(turn.tx, known.id, None)
    await say_group(turn, "away-ended", name=known.display_name)


async def away_lines(turn: Turn) -> Markup:
    """Write who is away, and until when."""
    said = [
        turn.texts.say(OFFICIAL, "away-line", name=one.display_name, until=one.away_until)
        for one in await _away(turn)
        if one.away_until is not None
    ]
    return Markup("\n".join(said))


async def _away(turn: Turn) -> list[Officer]:
    return [one for one in await people.members(turn.tx) if one.away_on(turn.today)]


async def approval_warning(turn: Turn, case_id: int, approvers: Collection[Officer]) -> Markup:
    """Return a warning: who approves a refusal cannot answer the objection to it."""
    now = await permission_checks.judge_of(turn, case_id)
    texts, said = turn.texts, []
    for one in approvers:
        left = await permission_checks.judge_of(turn, case_id, [one.id])
        if one.id not in now.officer_ids and left.role is not None:
            continue
        role = texts.plain(OFFICIAL, f"role-{left.role}") if left.role else left.outside or "none"
        said.append(texts.say(OFFICIAL, "approval-and-judge", name=one.display_name, judge=role))
    return _apart(*said)


async def no_judge_warning(turn: Turn) -> Markup:
    """Say that nobody is left to answer an objection to what is decided here, if it is so.

    Whoever decides a request or approves its refusal never judges it (Elucidation of Art 35).
    """
    grants = await permission_checks.roles_by_officer(turn)
    ppid = appointments_of_role(grants, Role.PPID, turn.today)
    if not ppid or not appointments_of_role(grants, Role.ATASAN, turn.today):
        return Markup()
    if turn.office.objection_superior_outside:
        return Markup()
    if judge_for(ppid, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-ppid"))
    head = appointments_of_role(grants, Role.HEAD, turn.today)
    if judge_for(ppid | head, grants, turn.today).role is None:
        return _apart(turn.texts.say(OFFICIAL, "no-judge-of-head"))
    return Markup()


def _apart(*said: str) -> Markup:
    return Markup("".join(f"\n\n{line}" for line in said))


ADDS = (
    OfficerForm(
        AWAY,
        record,
        about=prefill_away,
        always_in_group=True,
        offers={
            "away_member": AnswerOffers(members_offered, is_exclusive=True),
            "away_until": COMING_DAYS,
        },
    ),
    end_absence,
)
