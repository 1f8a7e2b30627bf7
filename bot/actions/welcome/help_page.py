"""The help page: how the desk works, when it is open and where it is."""

from bot.buttons.welcome_buttons import CallOfficer, Home
from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.office import OfficeProfile
from bot.texts import Texts


async def help_with(turn: Turn, person: Person) -> None:
    """Say how the desk works, when it is open and where it is."""
    escort = turn.button(person.language, "button-escort", CallOfficer())
    home = turn.button(person.language, "button-menu", Home())
    office = turn.office
    await turn.say(
        person,
        "help",
        [[escort], [home]],
        hours=opening_hours(turn.texts, turn.office, person.language),
        sure="yes" if turn.office.service_hours.basis else "no",
        address=office.address or "none",
        email=office.email or "none",
        phone=office.phone or "none",
        website=office.website or "none",
        costs=office.costs,
    )


def opening_hours(texts: Texts, office: OfficeProfile, language: str) -> str:
    """Write the service hours, equal days together."""
    hours = office.service_hours
    lines: list[str] = []
    day = 0
    while day < 7:
        last = day
        while last < 6 and hours.on(last + 1) == hours.on(day):
            last += 1
        if span := hours.on(day):
            names = texts.plain(language, "weekdays", first=day, last=last)
            lines.append(f"{names} {span[0]:%H.%M}–{span[1]:%H.%M}")
        day = last + 1
    return "; ".join(lines)
