"""The deputy of the PPID on some days (Plh.): named at once, with the order printed to be signed.

Only the PPID may decide and extend, so that an office whose PPID is on leave needs one
(UU 14/2008 Art 22; PP 61/2010 Art 21(2)).
"""

from bot.actions.group import decree_list, role_grants
from bot.actions.letters import letter_basics
from bot.desk import paper_sending
from bot.desk.turn import GROUP, Turn
from bot.domain.case import Case, Officer
from bot.domain.role_permissions import Acting, Grant, Role
from bot.errors import Refused
from bot.forms.deputy_form import DeputyAnswers
from bot.letters.office_letters import DeputyOrder
from bot.texts import OFFICIAL
from storage import appointment_decrees, people


async def name(turn: Turn, officer: Officer, case: Case | None, given: DeputyAnswers) -> None:
    """Let a member stand in for the PPID from day to day, and print the head's order."""
    del case
    known = await people.officer(turn.tx, given.deputy_member)
    if known is None or not known.member:
        raise Refused("name-a-member", name=known.display_name if known else "?")
    decree_id = await decree_list.enter(turn, officer, given.deputy_order)
    first, until = given.deputy_from, given.deputy_until
    new = Grant(known.telegram_id, Role.PPID, Acting.PLH, first, until, decree_id=decree_id)
    if new.ended_by(turn.today):
        raise Refused("role-is-over")
    await role_grants.give(turn, officer, new)
    decree = (await appointment_decrees.every(turn.tx))[decree_id]
    letter = DeputyOrder(
        **{
            **await letter_basics.on_paper(turn, None),
            "day": letter_basics.day(turn, decree.dated_on),
        },
        number=decree.number,
        deputy=known.display_name,
        first=turn.texts.day(OFFICIAL, first),
        until=turn.texts.day(OFFICIAL, until),
        signature=letter_basics.signature(turn, "head", by_hand=True),
    )
    title = paper_sending.title_of(turn, letter.kind)
    sheet = paper_sending.Sheet(
        letter.kind, f"{title} {letter.number}.pdf", letter.model_dump_json()
    )
    place = paper_sending.Place(GROUP, turn.group_place(None))
    await paper_sending.post(turn, place, sheet, title)
    await turn.say_group(
        "deputy-named",
        decree_list.scan_buttons(turn, [decree]),
        name=known.display_name,
        first=first,
        until=until,
        order=decree_list.named(turn, decree),
        due=decree.scan_due_on,
    )
