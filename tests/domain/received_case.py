from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.law.case import Case
from bot.domain.law.legal_deadlines import Regime
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")


def case(
    received: date,
    regime: Regime = Regime.UMUM,
    *,
    anchor: date | None = None,
    extended: bool = False,
) -> Case:
    at = datetime.combine(received, time(22, 40), WIB)
    return Case.model_validate(
        {
            **dict.fromkeys(("id", "sequence"), 1),
            **dict.fromkeys(("number", "subject", "wanted", "purpose", "obtain"), "x"),
            "year": received.year,
            "person_id": None,
            "state": "in_process",
            "format": None,
            "delivery": "chat",
            "kind": "person",
            "regime": regime,
            "received_at": at,
            "received_on": received,
            "due_on": received,
            "estimated": False,
            "pin_hash": "x",
            "anchor_on": anchor,
            "extended_at": at if extended else None,
        }
    )


CALENDAR = load_calendar(load_profile(KLATEN_PROFILE))
