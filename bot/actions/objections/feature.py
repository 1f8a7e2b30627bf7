"""What `objections` adds to the desk."""

from bot.actions.objections import (
    objection_answer,
    objection_clock,
    objection_delivery,
    objection_enclosures,
    objection_filing,
    objection_list,
    objection_orders,
    objection_start,
    own_objection,
    paper_objection,
)
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *objection_answer.ADDS,
    *objection_clock.ADDS,
    *objection_delivery.ADDS,
    *objection_enclosures.ADDS,
    *objection_filing.ADDS,
    *objection_list.ADDS,
    *objection_orders.ADDS,
    *objection_start.ADDS,
    *own_objection.ADDS,
    *paper_objection.ADDS,
)
