"""What `transfers` adds to the desk."""

from bot.actions.transfers import transfer_offer
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*transfer_offer.ADDS,)
