"""What `oversight` adds to the desk."""

from bot.actions.oversight import monthly_evaluation
from bot.desk.feature import Feature

FEATURE = Feature(buttons=(*monthly_evaluation.BUTTONS,), sends=(*monthly_evaluation.AFTER,))
