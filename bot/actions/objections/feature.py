"""What `objections` adds to the desk."""

from bot.actions.objections import (
    dispute_dossier,
    dispute_orders,
    dispute_stages,
    objection_answer,
    objection_clock,
    objection_conclusion,
    objection_delivery,
    objection_enclosures,
    objection_filing,
    objection_list,
    objection_start,
    objection_withdrawal,
    paper_objection,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(
        *dispute_stages.FORMS,
        *objection_answer.FORMS,
        *paper_objection.FORMS,
    ),
    private_forms=objection_filing.PRIVATE_FORMS,
    buttons=(
        *dispute_stages.BUTTONS,
        *objection_answer.BUTTONS,
        *dispute_dossier.BUTTONS,
        *dispute_orders.BUTTONS,
        *objection_delivery.BUTTONS,
        *objection_enclosures.BUTTONS,
        *objection_filing.BUTTONS,
        *objection_list.BUTTONS,
        *objection_clock.BUTTONS,
        *objection_conclusion.BUTTONS,
        *objection_start.BUTTONS,
        *objection_withdrawal.BUTTONS,
    ),
    purposes=(objection_delivery.OBJECTION_ANSWER,),
    notices=(*objection_delivery.NOTICES,),
)
