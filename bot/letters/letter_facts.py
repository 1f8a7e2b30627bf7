"""The contents of each kind of letter: one model per kind, with everything put into words.

Dates and names are written out by whoever makes the facts; nothing here is markup. What is empty
is left out, or is a dotted line where the law wants it and somebody fills it in by hand.
"""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

Row = tuple[str, str]
"""A name and what it holds, such as "Alamat" and the address."""


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Office(_Facts):
    """The head of a letter, without its empty fields; `elections`: whether it holds them."""

    name: str
    place: str
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    bot: str = ""
    elections: bool = False


class Signature(_Facts):
    """Who signs; without a `note`, room is left for a handwritten signature and a stamp.

    A `remark` says what is still missing of the appointment by which they sign.
    """

    role: str
    name: str = ""
    staff_number: str = ""
    note: str = ""
    remark: str = ""


class Letter(_Facts):
    """What every letter has; `translation` is for readers who chose another language.

    A `draft` says on every page that it is not yet a letter of the office. A copy that is not the
    letter as it left says so by its `standing`.
    """

    kind: ClassVar[str]

    office: Office
    number: str
    day: str
    link: str = ""
    draft: bool = False
    standing: str = ""
    translation_language: str = ""
    translation: tuple[str, ...] = ()

    @property
    def reference(self) -> str:
        """Return the number by which people look for the letter."""
        return self.number


class OnRequest(Letter):
    """A letter that names a request by its number, "" where there is none."""

    case_number: str
    signature: Signature

    @property
    def reference(self) -> str:
        """Return the number by which people look for the letter."""
        return self.number or self.case_number


class Receipt(Letter):
    """F2: proof that a request was received (UU 14/2008 Art 22(4))."""

    kind = "receipt"

    received: str
    channel: str
    subject: str
    delivery: str
    due: str
    reason: str
    estimated: bool
    longer: str
    addressee: str
    costs: str
    signature: Signature


class AboutRequest(OnRequest):
    """What every letter about a request has; `addressee` is name and address, a line for each."""

    received: str
    subject: str
    addressee: tuple[str, ...] = ()


class RequestForm(AboutRequest):
    """F1: the request as it was filled in (UU 14/2008 Art 22(2) and (3)); `filer` signs it too."""

    kind = "request_form"

    filer: Signature

    requester: tuple[Row, ...]
    wanted: str
    purpose: str
    obtain: str
    delivery: str
    objections_to: str


class DeficiencyNotice(AboutRequest):
    """F3: what is missing, and until when it can be given (Perki 1/2021)."""

    kind = "deficiency"

    missing: tuple[str, ...]
    until: str
    until_reason: str
    due: str
    due_reason: str


class WrittenNotice(AboutRequest):
    """F4: the seven points of UU 14/2008 Art 22(7), and the right to object (Arts 35, 36)."""

    kind = "notice"

    held: str
    other_body: str
    decision: str
    withheld: str = ""
    ground: str = ""
    reasons: str = ""
    given: str
    files: tuple[Row, ...] = ()
    gives: bool = True
    blacked_out: str
    way: str
    cost: str
    object_until: str
    object_reason: str
    objections_to: str


class Correction(AboutRequest):
    """A correction (ralat) of an answer that was given; `corrects` is the answer's number.

    One with a `decision` takes something away that was given.
    """

    kind = "correction"

    count: str
    corrects: str
    answered: str
    words: str
    files: tuple[str, ...]
    decision: str = ""
    ground: str = ""
    reasons: str = ""
    object_reason: str
    objections_to: str


class Extension(AboutRequest):
    """F5: the one extension, with its reasons (UU 14/2008 Art 22(8))."""

    kind = "extension"

    ground: str
    reasons: str
    old_due: str
    due: str
    due_reason: str
    estimated: bool


class Refusal(AboutRequest):
    """F6: the PPID's decree on a refusal (UU 14/2008 Arts 17, 19).

    `statutes` are the laws named beside Art 17, `rules` those that bind the office itself.
    """

    kind = "refusal"

    statutes: tuple[str, ...]
    rules: tuple[str, ...]
    partly: bool
    withheld: str
    article: str
    basis: str
    consequence: str
    reasons: str
    article_18: str
    period: str
    object_reason: str
    objections_to: str


class Handover(AboutRequest):
    """F7: proof that the information was handed over; both sides sign."""

    kind = "handover"

    given: str
    shape: str
    way: str
    handed_over: str
    receiver: str
    evidence: str


class Undelivered(AboutRequest):
    """A record that an answer could not be delivered, with each attempt; names no requester.

    Of the answer to an objection `case_number` is that one's, and `subject` its ground.
    """

    kind = "undelivered"

    of_objection: bool = False
    tried: tuple[Row, ...]


class PlainNotice(OnRequest):
    """A notice without a form of its own, in full, for people whom the chat does not reach.

    Of what is about an objection without a request `case_number` is that one's.
    """

    kind = "plain_notice"

    addressee: tuple[str, ...] = ()
    words: tuple[str, ...]


class Consideration(OnRequest):
    """F13: the written consideration behind a decision (PP 61/2010 Art 2); names no requester."""

    kind = "consideration"

    decision: str
    considered: tuple[Row, ...]
    approval: Signature | None


class ObjectionForm(OnRequest):
    """F8: the objection as it was filled in; its copy is the receipt (Perki 1/2021).

    `filer`, who objects, signs it too.
    """

    kind = "objection_form"

    filer: Signature

    information: str
    purpose: str
    objector: tuple[Row, ...]
    ground: str
    facts: str
    received: str
    due: str
    due_reason: str


class ObjectionReceipt(OnRequest):
    """F9: proof that an objection was received, and by when it is answered (Art 36(2))."""

    kind = "objection_receipt"

    ground: str
    received: str
    due: str
    due_reason: str
    estimated: bool
    timing: str
    dispute_reason: str
    objections_to: str
    commission: str


class ObjectionAnswer(OnRequest):
    """F10: what the superior decided on an objection, and how to dispute it (Arts 36, 37).

    `examined` is what was weighed: the objection, the request, its notices and their basis.
    """

    kind = "objection_answer"

    objection_number: str
    addressee: tuple[str, ...] = ()
    received: str
    ground: str
    facts: str
    examined: tuple[str, ...]
    decision: str
    reasons: str
    order: str
    order_until: str
    agreement: str
    dispute_until: str
    dispute_reason: str
    commission: str
    commission_address: str

    @property
    def reference(self) -> str:
        """Return the number by which people look for the letter."""
        return self.number or self.objection_number
