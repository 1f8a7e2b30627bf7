"""Submissions (ajuan): filled forms that wait for the officer whose act it is."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.shown_draft import shown_name


class SubmissionState(StrEnum):
    """Where a submission stands; a draft is not handed up yet."""

    DRAFT = "draft"
    WAITING = "waiting"
    RETURNED = "returned"
    SIGNED = "signed"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Submission:
    """A filled form, or an official answer with its decision, and who drafted it.

    `act` says whose it is; `filled` is the form as JSON, empty where the answer's decision stands
    already; `checksum` is of the sheet on which a form is signed by hand, `posted` are the rows of
    the outbox that show it.
    """

    id: int
    case_id: int | None
    form: str
    act: Act
    filled: str
    answer_id: int | None
    checksum: str
    drafter_id: int
    state: SubmissionState
    submitted_at: datetime
    settled_by: int | None
    posted: tuple[int, ...]

    @property
    def answers(self) -> Answers:
        """Return the filled form."""
        answers: Answers = json.loads(self.filled)
        return answers

    @property
    def shown(self) -> str:
        """Return under which name it is kept what was shown of it."""
        if self.answer_id is not None:
            return shown_name("answer", self.answer_id)
        return shown_name("submission", self.id)

    @property
    def waits(self) -> bool:
        """Say whether it waits to be signed."""
        return self.state is SubmissionState.WAITING

    @property
    def may_be_corrected(self) -> bool:
        """Say whether its form may be filled in anew and handed up again."""
        return self.state in (SubmissionState.RETURNED, SubmissionState.DROPPED)


class SignableMatter(StrEnum):
    """Something that the PPID, the superior or the head may sign by hand instead of tapping.

    The decree on a refusal waits for nothing: a signed copy of it follows.
    """

    SUBMISSION = "submission"
    APPROVAL = "approval"
    ORDER = "order"
    DECREE = "decree"


class SignatureState(StrEnum):
    """The state of a handwritten signature; after its scan, a second person confirms it."""

    SCANNED = "scanned"
    UNFIT = "unfit"
    WAITING = "waiting"
    STANDS = "stands"
    DENIED = "denied"
    DISOWNED = "disowned"
    """Denied after it stood: what came of it stands until a new decision, and everybody sees it."""
    OVER = "over"


QUIET_DAYS = 3
"""Working days for which nobody is told of lateness while a signed answer is not confirmed yet.

A signed decision is in force, and a second pair of eyes is never waited for where a clock runs
(UU 30/2014 Art 57): after that the requester learns that nothing reached them.
"""


LETTER_AND_SLIP = 2
"""Files that prove what was sent outside the chat: the letter, and what the post gave for it."""


@dataclass(frozen=True)
class PaperSignature:
    """A handwritten signature: what was signed, by whom and when, who recorded and saw it.

    It does nothing until its scan was opened, and a second person of the office confirmed it.
    """

    id: int
    matter: SignableMatter
    matter_id: int
    case_id: int | None
    signer_id: int
    signed_on: date
    recorder_id: int
    recorded_at: datetime
    state: SignatureState = SignatureState.SCANNED
    confirmer_id: int | None = None
    letter: str | None = None
    """The number that the office itself gave the letter (nomor surat kantor)."""

    @property
    def is_unseen(self) -> bool:
        """Say whether the signature stands although no second person has confirmed it."""
        return self.state is SignatureState.STANDS and self.confirmer_id is None

    @property
    def is_open(self) -> bool:
        """Say whether somebody may still confirm it."""
        return self.state is SignatureState.WAITING or self.is_unseen

    def possible_confirmers(
        self,
        named: Collection[int],
        there: Collection[int],
        *,
        own_judgment: bool,
        barred: Collection[int] = (),
    ) -> frozenset[int]:
        """Return who may confirm it, among officers `named` for the office and present today.

        Who signed and is there says so alone, while it waits. Else anybody who saw the sheet does,
        and who recorded it on a day on which nobody else is there: then it stands, unseen by a
        second person. That never holds for a judgment on what the recorder drafted, nor where
        others, such as a drafter, are `barred` beside the recorder.
        """
        waits = self.state is SignatureState.WAITING
        others = frozenset({*named, self.signer_id}) - {self.recorder_id, *barred}
        if waits and self.signer_id in there and self.signer_id in others:
            return frozenset({self.signer_id})
        alone = waits and set(there) == {self.recorder_id} and not own_judgment and not barred
        return others | {self.recorder_id} if alone else others
