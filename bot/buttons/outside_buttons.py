"""Buttons of requests that came or are answered outside the chat."""

from enum import StrEnum

from bot.buttons.button_data import CaseButton
from bot.domain.act_facts import ActFacts
from bot.domain.acts import Act


class Claimant(StrEnum):
    """Whom an officer found to claim a case."""

    REQUESTER = "yes"
    KUASA = "kuasa"
    NEITHER = "no"


class RecordAnswer(CaseButton, verb="case:outside", does=Act.RECORD_ELSEWHERE):
    """Open the form that records an answer given outside the chat."""


class ToldNow(CaseButton, verb="case:told", does=Act.DELIVER_BY_HAND):
    """Say that a text was passed on just now; its `case_id` is 0 if it is about no request."""

    errand_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text still waits to be passed on."""
        return self.errand_id in facts.errands


class ToldEarlier(CaseButton, verb="case:earlier"):
    """Open the form that says when a text was passed on."""

    errand_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text still waits to be passed on."""
        return self.errand_id in facts.errands


class Received(CaseButton, verb="case:received"):
    """Open the form that says when a text that was posted was received."""

    errand_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether no receipt of it is known."""
        return self.errand_id in facts.posted


class WayFailed(CaseButton, verb="case:failed"):
    """Open the form that says that a text could not be passed on by some way."""

    errand_id: int

    def waits(self, facts: ActFacts) -> bool:
        """Say whether the text still waits to be passed on."""
        return self.errand_id in facts.errands
