"""The officers and roles of the demo's office, set as an administrator would set them."""

from bot.demo.demo_people import CAST, DemoPerson, Town
from bot.desk.turn import Desk
from bot.domain.role_permissions import Grant, Role
from storage import people, role_holders
from storage.database import Tx


async def seat(desk: Desk, town: Town) -> None:
    """Store the officers and their roles in a new desk's database."""
    now = desk.clock.now()
    async with desk.database.transaction() as tx:
        for part in CAST:
            if part.side == "officer":
                number = town.people[part.key].id
                await people.see_officer(tx, number, part.name, now)
                await _give(tx, part, number, town, desk)


async def _give(tx: Tx, part: DemoPerson, number: int, town: Town, desk: Desk) -> None:
    if part.role is None:
        return
    if part.role is Role.PETUGAS:
        await people.name_officer(tx, number, named=True)
        return
    giver = next(person for person in CAST if person.administrator)
    grant = Grant(number, part.role)
    await role_holders.grant(tx, grant, town.people[giver.key].id, desk.clock.now())
