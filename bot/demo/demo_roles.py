"""The officers and roles of the demo's office, set as an administrator would set them."""

from bot.actions.group import appointment_entry, role_grants
from bot.actions.group.appointment_form import AppointmentAnswers
from bot.demo.demo_people import Town
from bot.desk.turn import Desk, Turn
from bot.domain.role_permissions import OFFICES, Appointment, Role
from storage import appointments, people

DECREE = "12/SDM.07.1-Kpt/3310/2024 tanggal 5 Januari 2024"


async def seat(desk: Desk, town: Town) -> None:
    """Let the officers be known, and the administrator enter the decree that names them."""
    now = desk.clock.now()
    officers = town.place.officers
    held = {part.role: town.people[part.key].id for part in officers if part.role}
    async with desk.database.transaction() as tx:
        for part in officers:
            await people.see_officer(tx, town.people[part.key].id, part.name, now)
        turn = Turn(desk, tx, now, now, now)
        known = [await people.officer(tx, town.people[part.key].id) for part in officers]
        giver = next(one for one in known if one is not None and one.administrator)
        named: dict[str, object] = {}
        for part in officers:
            if part.role in OFFICES:
                named[f"appoint_{part.role}"] = town.people[part.key].id
                named[f"appoint_{part.role}_name"] = part.legal_name
        given = AppointmentAnswers.model_validate(
            {"appoint_decree": DECREE, "appoint_desk": "none", **named}
        )
        await appointment_entry.appoint(turn, giver, None, given)
        await appointments.set_scanned(tx, 1, now)  # as if handed in long ago
        if Role.PENGHUBUNG in held:
            await role_grants.give(turn, giver, Appointment(held[Role.PENGHUBUNG], Role.PENGHUBUNG))
        await role_grants.name_petugas(turn, giver, held[Role.PETUGAS])
