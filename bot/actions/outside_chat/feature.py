"""What `outside_chat` adds to the desk."""

from bot.actions.outside_chat import (
    case_claim,
    counter_filing,
    errand_list,
    outside_acts,
    undelivered_answers,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*counter_filing.FORMS, *errand_list.FORMS, *outside_acts.FORMS),
    private_forms=counter_filing.PRIVATE_FORMS,
    buttons=(
        *case_claim.BUTTONS,
        *counter_filing.BUTTONS,
        *errand_list.BUTTONS,
        *outside_acts.BUTTONS,
        *undelivered_answers.BUTTONS,
    ),
    purposes=(counter_filing.PRINTED_RECEIPT,),
)
