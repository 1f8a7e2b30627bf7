"""What `requests` adds to the desk."""

from bot.actions.requests import (
    clock_regime,
    identity_papers,
    matter_routes,
    not_processed,
    request_completion,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    buttons=(
        *clock_regime.BUTTONS,
        *identity_papers.BUTTONS,
        *matter_routes.BUTTONS,
        *not_processed.BUTTONS,
        *request_completion.BUTTONS,
    )
)
