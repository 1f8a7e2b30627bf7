"""What `disputes` adds to the desk."""

from bot.actions.disputes import dispute_dossier, dispute_orders, dispute_stages
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *dispute_dossier.ADDS,
    *dispute_orders.ADDS,
    *dispute_stages.ADDS,
)
