"""What `outside_chat` adds to the desk."""

from bot.actions.outside_chat import (
    case_claim,
    counter_filing,
    errand_list,
    outside_acts,
    undelivered_answers,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *case_claim.ADDS,
    *counter_filing.ADDS,
    *errand_list.ADDS,
    *outside_acts.ADDS,
    *undelivered_answers.ADDS,
)
