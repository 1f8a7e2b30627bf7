"""The opening hours of the desk, as people read them."""

from bot.office import OfficeProfile
from bot.texts import Texts


def in_words(texts: Texts, office: OfficeProfile, language: str) -> str:
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
