"""What `transfers` adds to the desk."""

from bot.actions.transfers import transfer_offer
from bot.desk.feature_declaration import Feature

FEATURE = Feature(forms=(*transfer_offer.FORMS,), buttons=(*transfer_offer.BUTTONS,))
