"""What `outside_chat` adds to the desk."""

from bot.actions.outside_chat import (
    case_claim,
    counter_filing,
    eppid_number,
    errand_list,
    outside_acts,
    undelivered_answers,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(*eppid_number.FORMS, *errand_list.FORMS, *outside_acts.FORMS),
    private_forms=counter_filing.PRIVATE_FORMS,
    buttons=(
        *case_claim.BUTTONS,
        *eppid_number.BUTTONS,
        *errand_list.BUTTONS,
        *outside_acts.BUTTONS,
        *undelivered_answers.BUTTONS,
    ),
    sends=(counter_filing.SLIP,),
)
