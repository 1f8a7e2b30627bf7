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
from bot.desk.feature_declaration import Part

ADDS: tuple[Part, ...] = (
    *deadline_regime.ADDS,
    *identity_papers.ADDS,
    *other_matters.ADDS,
    *request_completion.ADDS,
    *request_filing.ADDS,
    *time_extension.ADDS,
    *unprocessed_requests.ADDS,
)
