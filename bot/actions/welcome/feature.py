"""What `welcome` adds to the desk."""

from bot.actions.welcome import privacy_consent
from bot.desk.feature_declaration import Feature

FEATURE = Feature(buttons=(*privacy_consent.BUTTONS,))
