"""What `objections` adds to the desk."""

from bot.actions.objections import (
    dispute_dossier,
    objection_delivery,
    objection_files,
    objection_list,
    objection_regime,
    objection_settlement,
    objection_start,
    objection_withdrawal,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    buttons=(
        *dispute_dossier.BUTTONS,
        *objection_delivery.BUTTONS,
        *objection_files.BUTTONS,
        *objection_list.BUTTONS,
        *objection_regime.BUTTONS,
        *objection_settlement.BUTTONS,
        *objection_start.BUTTONS,
        *objection_withdrawal.BUTTONS,
    ),
    sends=(*objection_delivery.AFTER,),
)
