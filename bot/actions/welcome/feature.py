"""What `welcome` adds to the desk."""

from bot.actions.welcome import privacy_consent
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*privacy_consent.ADDS,)
