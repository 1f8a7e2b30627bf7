"""What `requests` adds to the desk."""

from bot.actions.requests import (
    deadline_regime,
    identity_papers,
    other_matters,
    request_completion,
    request_filing,
    time_extension,
    unprocessed_requests,
)
from bot.desk.feature_declaration import Feature

FEATURE = Feature(
    forms=(
        *deadline_regime.FORMS,
        *identity_papers.FORMS,
        *request_completion.FORMS,
        *time_extension.FORMS,
    ),
    private_forms=request_filing.PRIVATE_FORMS,
    buttons=(
        *deadline_regime.BUTTONS,
        *identity_papers.BUTTONS,
        *other_matters.BUTTONS,
        *unprocessed_requests.BUTTONS,
        *request_completion.BUTTONS,
    ),
    notices=(*unprocessed_requests.NOTICES, *request_completion.NOTICES, *time_extension.NOTICES),
)
