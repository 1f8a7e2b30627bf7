"""What `oversight` adds to the desk."""

from bot.actions.oversight import monthly_evaluation, office_changes
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(*office_changes.FORMS,),
    buttons=monthly_evaluation.BUTTONS,
    purposes=(*monthly_evaluation.DELIVERY_HANDLERS,),
)
