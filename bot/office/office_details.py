"""What an office may change of itself in the chat, as it is typed: address, hours, signers."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import time
from typing import Any

from bot.office.office_settings import OfficeProfile
from bot.office.settings_sections import ServiceHours, Signatories

PLAIN = ("address", "phone", "email", "website", "charter_decree")
POSTS = tuple(Signatories.model_fields)
DETAILS = (*PLAIN, "hours", "hours_basis", *POSTS)
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
_SIGNER = re.compile(r"([^\d]*[^\d\s,;])[,;]?\s*((?:\d\s*){18})?")
_FEWEST = {"phone": 5, "address": 5, "charter_decree": 3, "hours_basis": 3}


def checked(detail: str, words: str) -> str:
    """Return what was typed as a detail. Raises ValueError if it cannot be one."""
    if words.lower() == NOTHING and detail != "hours":
        return NOTHING
    match detail:
        case "hours":
            return in_words(hours_in(words))
        case "email":
            good = _MAIL.fullmatch(words) is not None
        case "website":
            good = _SITE.fullmatch(words) is not None
        case "phone":
            good = sum(map(str.isdigit, words)) >= _FEWEST[detail] and "@" not in words
        case _ if detail in POSTS:
            return ", ".join(filter(None, signer_in(words)))
        case _:
            good = sum(map(str.isalnum, words)) >= _FEWEST[detail]
    if not good:
        raise ValueError(detail)
    return words


def hours_in(words: str) -> Hours:
    """Read the hours of all days, and after semicolons those of days that differ or are closed.

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
    """Write hours as they are typed: the usual ones, then days that differ."""
    spans = {
        day: f"{hours[name][0]:%H.%M}-{hours[name][1]:%H.%M}" if name in hours else "tutup"
        for day, name in DAYS.items()
    }
    [(usual, _)] = Counter(span for span in spans.values() if span != "tutup").most_common(1)
    return "; ".join([usual, *(f"{day} {span}" for day, span in spans.items() if span != usual)])


def signer_in(words: str) -> tuple[str, str]:
    """Return the name and the staff number (NIP, 18 digits or "") of who signs.

    Raises ValueError.
    """
    found = _SIGNER.fullmatch(re.sub(r"(?i)\bnip\b[.:]?\s*", "", words))
    if found is None:
        raise ValueError("signer")
    return found[1].strip(), (found[2] or "").strip()


def stated(office: OfficeProfile) -> dict[str, str]:
    """Return what holds of each detail, as it would be typed; "" where there is nothing."""
    hours = {name: day for name in DAYS.values() if (day := getattr(office.service_hours, name))}
    signers = {post: getattr(office.signatories, post) for post in POSTS}
    return {
        **{detail: getattr(office, detail) for detail in PLAIN},
        "hours": in_words(hours),
        "hours_basis": office.service_hours.basis,
        **{post: ", ".join(filter(None, (who.name, who.nip))) for post, who in signers.items()},
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
    signers = dict(office.signatories)
    for post in POSTS:
        if post in details:
            name, nip = signer_in(details[post]) if details[post] else ("", "")
            signers[post] = signers[post].model_copy(update={"name": name, "nip": nip})
    return office.model_copy(update={**update, "signatories": Signatories(**signers)})
