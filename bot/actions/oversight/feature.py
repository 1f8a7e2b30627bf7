"""What `oversight` adds to the desk."""

from bot.actions.oversight import monthly_evaluation, office_changes
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*monthly_evaluation.ADDS, *office_changes.ADDS)
