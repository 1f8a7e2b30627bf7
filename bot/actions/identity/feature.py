"""What `identity` adds to the desk."""

from bot.actions.identity import identity_view
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (*identity_view.ADDS,)
