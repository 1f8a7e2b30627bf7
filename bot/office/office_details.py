"""What an office may change while its desk runs: its address, hours and costs, and its days off."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.domain.law.workdays import WorkingCalendar
from bot.office.languages import LANGUAGES
from bot.office.office_settings import OfficeProfile
from bot.office.settings_sections import ServiceHours, Wording

PLAIN = ("address", "phone", "email", "website", "charter_decree", "policy_decree")
DETAILS = (*PLAIN, "hours", "hours_basis", "costs")
"""What may be changed in the chat."""
NOTHING = "kosong"
"""Is typed for a detail that is to be left empty."""
DAYS = {
    "senin": "monday",
    "selasa": "tuesday",
    "rabu": "wednesday",
    "kamis": "thursday",
    "jumat": "friday",
}
Hours = dict[str, tuple[time, time]]
"""When the counter is open, by the English name of the day."""
_HOURS = re.compile(r"(?:(\w+)\s+)?(\d{1,2})[.:](\d\d)\s*[-–]\s*(\d{1,2})[.:](\d\d)")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_SITE = re.compile(r"(https?://)?[\w-]+(\.[\w-]+)+(/\S*)?")
_SHORTEST_COSTS = 5
_FEWEST = {"phone": 5, "address": 5, "charter_decree": 3, "policy_decree": 3, "hours_basis": 3}


def checked(detail: str, words: str) -> str:
    """Return a typed detail in its usual form. Raises ValueError if it is not valid."""
    if words.lower() == NOTHING and detail not in {"hours", "costs"}:
        return NOTHING
    if detail == "hours":
        return in_words(hours_in(words))
    if detail == "costs":
        return _costs_in_words(costs_in(words))
    if not _is_one(detail, words):
        raise ValueError(detail)
    return words


def _is_one(detail: str, words: str) -> bool:
    match detail:
        case "email":
            return _MAIL.fullmatch(words) is not None
        case "website":
            return _SITE.fullmatch(words) is not None
        case "phone":
            return sum(map(str.isdigit, words)) >= _FEWEST[detail] and "@" not in words
        case _:
            return sum(map(str.isalnum, words)) >= _FEWEST[detail]


def hours_in(words: str) -> Hours:
    """Read the usual hours and, after semicolons, days with other hours or closed days.

    Raises ValueError.
    """
    found: Hours = {}
    for part in words.lower().split(";"):
        day, _, closed = part.strip().partition(" ")
        hours = _HOURS.fullmatch(part.strip())
        if closed in {"tutup", "closed"} and day in DAYS:
            found.pop(DAYS[day], None)
        elif hours is not None and hours[1] in {None, *DAYS}:
            first, last = time(int(hours[2]), int(hours[3])), time(int(hours[4]), int(hours[5]))
            if not first < last:
                raise ValueError("hours")
            days = [DAYS[hours[1]]] if hours[1] else DAYS.values()
            found |= dict.fromkeys(days, (first, last))
        else:
            raise ValueError("hours")
    if not found:
        raise ValueError("hours")
    return found


def in_words(hours: Mapping[str, tuple[time, time]]) -> str:
    """Write opening hours in typed form: the usual ones, then days that differ."""
    spans = {
        day: f"{hours[name][0]:%H.%M}-{hours[name][1]:%H.%M}" if name in hours else "tutup"
        for day, name in DAYS.items()
    }
    [(usual, _)] = Counter(span for span in spans.values() if span != "tutup").most_common(1)
    return "; ".join([usual, *(f"{day} {span}" for day, span in spans.items() if span != usual)])


def costs_in(words: str) -> Wording:
    """Read a sentence on costs in Indonesian and, after "|", in the desk's other languages.

    A language that is left out reads the Indonesian one. Raises ValueError.
    """
    sentences = [part.strip() for part in words.split("|")]
    if len(sentences) > len(LANGUAGES) or any(len(one) < _SHORTEST_COSTS for one in sentences):
        raise ValueError("costs")
    found: dict[str, Any] = dict(zip(LANGUAGES, sentences, strict=False))
    return Wording.model_construct(**found)


def _costs_in_words(costs: Wording) -> str:
    found = costs.sentences
    return " | ".join(found[language] for language in LANGUAGES if language in found)


def stated(office: OfficeProfile) -> dict[str, str]:
    """Return the present value of each detail, as it would be typed; "" if there is none."""
    hours = {name: day for name in DAYS.values() if (day := getattr(office.service_hours, name))}
    return {
        **{detail: getattr(office, detail) for detail in PLAIN},
        "hours": in_words(hours),
        "hours_basis": office.service_hours.basis,
        "costs": _costs_in_words(office.costs),
    }


def changed(office: OfficeProfile, details: Mapping[str, str]) -> OfficeProfile:
    """Return the office with some of its details changed.

    Hours that change rest on no decision until one is named.
    """
    update: dict[str, Any] = {detail: details[detail] for detail in PLAIN if detail in details}
    if "hours" in details:
        update["service_hours"] = ServiceHours(**hours_in(details["hours"]))
    if "hours_basis" in details:
        hours = update.get("service_hours", office.service_hours)
        basis = {"basis": details["hours_basis"]}
        update["service_hours"] = hours.model_copy(update=basis)
    if "costs" in details:
        update["costs"] = costs_in(details["costs"])
    return office.model_copy(update=update)


@dataclass
class CurrentCalendar:
    """The working calendar in force now: the office may change it while the desk runs."""

    calendar: WorkingCalendar

    def adopt(self, calendar: WorkingCalendar) -> None:
        """Use another calendar from now on."""
        self.calendar = calendar


@dataclass
class CurrentOffice:
    """The office as it is now: the PPID may change its details while the desk runs."""

    profile: OfficeProfile

    def adopt(self, profile: OfficeProfile) -> None:
        """Use another profile from now on."""
        self.profile = profile
