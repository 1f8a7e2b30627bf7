"""Buttons of officers about a case: its card, its answer, what goes to and fro."""

from bot.buttons.button_data import ButtonData, CaseButton, YesNo
from bot.domain.law.acts import Act


class TakeCase(CaseButton, verb="case:take", does=Act.TAKE):
    """Make the case one's own work."""


class CloseCase(CaseButton, verb="case:finish", does=Act.FINISH):
    """Close the case."""


class OpenMenu(CaseButton, verb="case:menu"):
    """Show what else can be done with the case: the groups of acts, or the acts of one `group`."""

    group: str = ""


class OpenForm(CaseButton, verb="case:sheet"):
    """Open a form about the case; `first` answers its first question."""

    form: str
    first: str = ""


class ContinueForm(CaseButton, verb="case:continue"):
    """Go on with a form about the case where another left it, or with `officer_id` 0 anew."""

    form: str
    officer_id: int = 0


class ShowCard(CaseButton, verb="case:card"):
    """Post the card again."""


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


class CloseIncomplete(CaseButton, verb="case:unprocess", does=Act.NOT_PROCESS):
    """Close a request that was not completed; without an `answer`, ask first.

    It closes only if it would send what was shown, by the checksum `shown`.
    """

    answer: str = ""
    shown: str = ""


class ReopenLate(CaseButton, verb="case:revive", does=Act.REVIVE):
    """Take up a request again that was completed too late."""


class BeginAnswer(CaseButton, verb="case:answer", toward=Act.DECIDE):
    """Begin the official answer, or first the decision."""


class PreviewDraft(CaseButton, verb="case:preview"):
    """Show this answer as it would be sent, whoever collects it."""

    answer_id: int


class SendAnswer(CaseButton, verb="case:send", does=Act.ANSWER):
    """Send the answer if it would leave exactly as it was shown, by the checksum of that."""

    previewed: str


class MakeBare(CaseButton, verb="case:make-bare", does=Act.DRAFT_ANSWER):
    """Make copies of the answer's files without the hidden data that was found in them."""

    answer_id: int


class ReleaseHidden(CaseButton, verb="case:let-go", does=Act.DRAFT_ANSWER):
    """Allow what an answer discloses, if its checksum still fits."""

    answer_id: int
    seen: str


class CopyLetter(CaseButton, verb="case:paper"):
    """Send a copy of a letter that was made before; `case_id` is 0 if it is about no request."""

    paper_id: int


class WriteReply(CaseButton, verb="case:reply", does=Act.REPLY):
    """Ask for the words of a reply."""


class ShowChannels(CaseButton, verb="case:reach"):
    """Show in private how else the requester can be reached."""


class HideFile(CaseButton, verb="case:identity", does=Act.HIDE_FILE):
    """Take a file that shows an identity out of the group."""

    message_id: int
    owner_id: int


class SendReply(ButtonData, verb="reply:send", does=Act.REPLY):
    """Let an officer's reply leave, as its line showed it: `seen` is a checksum of that."""

    reply_id: int
    seen: str


class KeepInside(ButtonData, verb="reply:keep"):
    """Keep an officer's words in the group."""

    reply_id: int


class AddToDraft(ButtonData, verb="reply:draft"):
    """Move an officer's words into the draft answer beside which they were written."""

    reply_id: int


class ChangeReplyToo(ButtonData, verb="reply:change", does=Act.REPLY):
    """Change what was sent as its author changed it in the group, as the line showed it."""

    reply_id: int
    seen: str


class DeleteReplyToo(ButtonData, verb="reply:delete", does=Act.REPLY):
    """Delete at the citizen what its author changed in the group."""

    reply_id: int
