"""The order of the head by which somebody stands in for the PPID on some days (Plh.).

Only the PPID may decide and extend, so that an office whose PPID is on leave needs one
(UU 14/2008 Art 22; PP 61/2010 Art 21(2)).
"""

from bot.actions.cases import assignment
from bot.actions.group import decree_list, role_grants
from bot.actions.group.role_grant_form import ROLE_GRANT
from bot.actions.letters import letter_basics
from bot.buttons.desk_buttons import NameDeputy
from bot.desk import paper_sending
from bot.desk.button_acts import opens
from bot.desk.procedures import SOON, Offers, Procedure, of_the_office
from bot.desk.turn import Turn
from bot.domain.role_permissions import Appointment
from bot.letters.office_letters import DeputyOrder
from bot.texts import OFFICIAL


async def print_order(turn: Turn, new: Appointment) -> None:
    """Post the order that names a deputy, to be signed by the head."""
    letter = DeputyOrder(
        **await letter_basics.on_paper(
            turn, None, letter_basics.day(turn, new.dated_on or turn.today)
        ),
        number=new.decree or "",
        deputy=new.holder.name,
        absent=new.absent.name,
        first=turn.texts.day(OFFICIAL, new.starts_on) if new.starts_on else "",
        until=turn.texts.day(OFFICIAL, new.ends_on) if new.ends_on else "",
        signature=await letter_basics.signature(turn, "head", by_hand=True),
    )
    await paper_sending.show_group(turn, None, letter)


FORMS = (
    Procedure(
        ROLE_GRANT,
        role_grants.granter(print_order),
        openly=True,
        offers={
            "grant_member": role_grants.MEMBERS,
            "grant_decree": Offers(decree_list.orders_offered),
            "grant_holder": role_grants.NAMED,
            "grant_unit": Offers(assignment.units_offered, closed=True),
            "grant_from": SOON,
            "grant_until": SOON,
        },
        demand=role_grants.demand,
        about=of_the_office,
    ),
)
BUTTONS = (opens(NameDeputy, ROLE_GRANT, role_grants.begin_deputy),)
