"""The events listed in the chronology of a dispute, by the article each rests on."""

from collections.abc import Mapping

from bot.domain.records.events import EventName as Name

_TOLD: Mapping[str, tuple[Name, ...]] = {
    "UU 14/2008 Pasal 22 ayat (4)": (Name.FILED,),
    "Perki 1/2021": (Name.DEFICIENCIES_LISTED, Name.COMPLETED, Name.NOT_PROCESSED, Name.REVIVED),
    "UU 14/2008 Pasal 19": (Name.UPWARD_SENT, Name.UPWARD_ANSWERED, Name.TEST_HELD),
    "UU 14/2008 Pasal 22 ayat (8)": (Name.EXTENDED, Name.NOTICE_VOID, Name.EXTENSION_ENDED),
    "PP 61/2010 Pasal 2 ayat (2)": (Name.DECISION_APPROVED, Name.DECISION_DENIED, Name.CONSIDERED),
    "UU 14/2008 Pasal 22 ayat (7)": (
        *(Name.DECIDED, Name.ANSWERED, Name.ANSWERED_ELSEWHERE),
        *(Name.HANDED_OVER, Name.WITHDRAWN),
    ),
    "UU 30/2014 Pasal 60 ayat (3)": (Name.NOT_RECEIVED,),
    "UU 30/2014 Pasal 61 ayat (1)": (Name.UNDELIVERED,),
    "UU 30/2014 Pasal 63": (Name.CORRECTED,),
    "UU 14/2008 Pasal 35 dan 36 ayat (1)": (Name.OBJECTED, Name.OBJECTION_WITHDRAWN),
    "UU 14/2008 Pasal 35 ayat (2)": (
        *(Name.SETTLEMENT_PROPOSED, Name.SETTLEMENT_AGREED, Name.SETTLEMENT_DENIED),
    ),
    "UU 14/2008 Pasal 36 ayat (2)": (Name.OBJECTION_ANSWERED, Name.OBJECTION_DELIVERED),
    "UU 14/2008 Pasal 36 dan 46": (Name.REOPENED, Name.ORDER_FULFILLED, Name.ORDER_LIFTED),
    "UU 14/2008 Pasal 37 sampai 50": (Name.DISPUTE_RECORDED,),
}
"""Everything else that happened at the desk is no part of the procedure."""
BASIS: Mapping[Name, str] = {name: basis for basis, names in _TOLD.items() for name in names}
