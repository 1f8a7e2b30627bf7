"""What `requests` adds to the desk."""

from bot.actions.requests import (
    clock_regime,
    identity_papers,
    matter_routes,
    not_processed,
    request_completion,
    request_filing,
    time_extension,
)
from bot.desk.feature import Feature

FEATURE = Feature(
    forms=(
        *clock_regime.FORMS,
        *identity_papers.FORMS,
        *request_completion.FORMS,
        *time_extension.FORMS,
    ),
    private_forms=request_filing.PRIVATE_FORMS,
    buttons=(
        *clock_regime.BUTTONS,
        *identity_papers.BUTTONS,
        *matter_routes.BUTTONS,
        *not_processed.BUTTONS,
        *request_completion.BUTTONS,
    ),
    notices=(*not_processed.NOTICES, *request_completion.NOTICES, *time_extension.NOTICES),
)
