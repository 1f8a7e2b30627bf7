"""Buttons of the officers on the card of a case and beside it."""

from bot.buttons.button_data import CaseButton, YesNo
from bot.domain.acts import Act


class Take(CaseButton, verb="case:take", does=Act.TAKE):
    """Make the case one's own work."""


class Finish(CaseButton, verb="case:finish", does=Act.FINISH):
    """Close the case."""


class OpenMenu(CaseButton, verb="case:menu"):
    """Show what else can be done with the case: the groups of acts, or the acts of one `group`."""

    group: str = ""


class OpenForm(CaseButton, verb="case:sheet"):
    """Open a form about the case; `first` answers its first question."""

    form: str
    first: str = ""


class ShowCard(CaseButton, verb="case:card"):
    """Post the card again."""


class ShowHistory(CaseButton, verb="case:chronicle"):
    """Write out the whole story of the case."""


class ExplainDate(CaseButton, verb="case:why", toward=Act.TAKE):
    """Explain the day by which the request is to be answered."""


class ShowIdentity(CaseButton, verb="case:who"):
    """Show in private who the requester is."""


class OpenFile(CaseButton, verb="case:file"):
    """Open in private a file that its owner sent as this message."""

    message_id: int
    owner_id: int


class TagElection(CaseButton, verb="case:tag", does=Act.SET_REGIME):
    """Say whether election information is asked for."""

    answer: YesNo


class CallComplete(CaseButton, verb="case:complete", does=Act.CONFIRM_COMPLETE):
    """Call the request complete."""


class NotProcess(CaseButton, verb="case:unprocess", does=Act.NOT_PROCESS):
    """Close a request that was not completed; asked first if not answered yet."""

    answer: str = ""


class Revive(CaseButton, verb="case:revive", does=Act.REVIVE):
    """Take up a request again that was completed too late."""
