"""The request for public information: what, why, how, and who asks."""

from collections.abc import Callable
from typing import Annotated, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers, FrozenModel, answers_in, parts_in, text_in
from bot.domain.people.identity_proofs import kept_for_next
from bot.forms.answer_reading import ADULT_AGE, age_in
from bot.forms.form_engine import Form, Step, answered
from bot.forms.identity_questions import (
    HOW_REPRESENTED,
    REPRESENTATION_STEPS,
    REPRESENTED_FIELDS,
    Represented,
    by_letter,
    check_acting_name,
    check_address,
    check_contact,
    check_name,
    check_nik,
    forget_requester,
    nik_warnings,
)
from bot.forms.request_title import LONGEST_SUBJECT, propose_subject
from bot.forms.typed_text import clean, letters, one_line

MOST_PARTS = 60
WAY_FIELDS = ("way", "obtain", "format", "delivery")
IDENTITY_FIELDS = (
    "kind",
    "name",
    "nik",
    "no_nik_reason",
    "guardian_name",
    "guardian_consent",
    "decree_number",
    "acting_name",
    "acting_position",
    "proxy_givers",
    *REPRESENTED_FIELDS,
    "address",
    "contact",
)
IDENTIFYING = ("nik", "no_nik_reason", "decree_number", "vouched")
PROVED_FIELDS = IDENTITY_FIELDS[: IDENTITY_FIELDS.index("address")]
"""What identity papers show; an address or a telephone number may change without them."""
MOST_PAPERS = 10
DELIVERIES = {
    "softcopy": ("chat", "email", "collect"),
    "hardcopy": ("collect", "courier", "post"),
}


def _cleaned(raw: object) -> object:
    return clean(raw) if isinstance(raw, str) else raw


def _present(text: str, info: ValidationInfo) -> str:
    line = one_line(text)
    if not any(c.isalnum() for c in line):
        raise PydanticCustomError("error-empty", "nothing written", {"field": info.field_name})
    return line


def at_most(most: int) -> AfterValidator:
    """Return a validator that refuses a text longer than `most` characters."""

    def check(text: str) -> str:
        if len(text) > most:
            raise PydanticCustomError("error-long", "too long", {"most": most, "seen": len(text)})
        return text

    return AfterValidator(check)


class WantedMessage(FrozenModel):
    """One message with what the requester wants, as Telegram delivered it."""

    model_config = ConfigDict(hide_input_in_errors=True)

    kind: Literal["text", "voice", "photo", "document", "video", "audio", "video_note"]
    message_id: int
    text: Annotated[str, BeforeValidator(_cleaned)] | None = None
    file_id: str | None = None
    file_name: Annotated[str, BeforeValidator(_cleaned)] | None = None
    file_size: int | None = None
    album: str | None = None


def _enough(parts: tuple[WantedMessage, ...]) -> tuple[WantedMessage, ...]:
    if len(parts) > MOST_PARTS:
        raise PydanticCustomError("error-wanted-many", "too many", {"most": MOST_PARTS})
    if not any(part.file_id or letters(part.text or "") >= 10 for part in parts):
        raise PydanticCustomError("error-wanted-more", "too little to search for")
    return parts


def _some_papers(parts: tuple[WantedMessage, ...]) -> tuple[WantedMessage, ...]:
    if len(parts) > MOST_PAPERS:
        raise PydanticCustomError("error-papers-many", "too many", {"most": MOST_PAPERS})
    if not parts:
        raise PydanticCustomError("error-papers-more", "nothing was sent")
    if any(part.kind not in {"photo", "document"} for part in parts):
        raise ValueError("neither a photo nor a document")
    return parts


def _no_format_to_see(value: str | None, info: ValidationInfo) -> str | None:
    return None if info.data.get("obtain") == "see" else value


class Vouched(FrozenModel):
    """An officer's earlier check of identity papers, and all that is kept of the NIK.

    `case` is where it was checked, None once the requester is no longer the person checked.
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    case: int | None = None
    last4: str | None = None
    fingerprint: str | None = None


AnswerLine = Annotated[str, BeforeValidator(_cleaned), AfterValidator(_present)]
CleanText = Annotated[str, BeforeValidator(_cleaned)]
Delivery = Literal["chat", "email", "collect", "courier", "post"]
NoNikReason = Literal["lost", "left_behind", "under_17", "foreigner", "other"]
Kind = Literal["person", "group", "entity", "represented"]
Name = Annotated[CleanText, AfterValidator(check_name), at_most(120)]
Address = Annotated[CleanText, AfterValidator(check_address), at_most(300)]
Contact = Annotated[CleanText, AfterValidator(check_contact)]


class Requester(Represented):
    """The requester's NIK and who acts for whom; kind, name, address and contact are apart."""

    nik: Annotated[CleanText, AfterValidator(check_nik)] | None = None
    no_nik_reason: NoNikReason | None = None
    guardian_name: Annotated[CleanText, AfterValidator(check_acting_name), at_most(120)] | None = (
        None
    )
    guardian_consent: Literal["given", "later"] | None = None
    decree_number: Annotated[AnswerLine, at_most(100)] | None = None
    acting_name: Annotated[CleanText, AfterValidator(check_acting_name), at_most(120)] | None = None
    acting_position: Annotated[AnswerLine, at_most(120)] | None = None
    proxy_givers: Annotated[AnswerLine, at_most(500)] | None = None


class RequestAnswers(Requester):
    """A complete request; way and format default to a copy in this chat."""

    wanted: Annotated[tuple[WantedMessage, ...], AfterValidator(_enough)]
    subject: Annotated[AnswerLine, at_most(LONGEST_SUBJECT)]
    purpose: Annotated[AnswerLine, at_most(500)]
    obtain: Literal["see", "copy"] = "copy"
    format: Annotated[
        Literal["softcopy", "hardcopy"] | None,
        AfterValidator(_no_format_to_see),
        Field(validate_default=True),
    ] = "softcopy"
    delivery: Delivery = "chat"
    kind: Kind
    name: Name
    address: Address
    contact: Contact
    vouched: Vouched | None = None
    papers: Annotated[tuple[WantedMessage, ...], AfterValidator(_some_papers)] = ()

    @property
    def email(self) -> str | None:
        """Return the e-mail address, if that is the channel."""
        return self.contact if "@" in self.contact else None

    @property
    def phone(self) -> str | None:
        """Return the phone number, if that is the channel."""
        return None if "@" in self.contact else self.contact

    @property
    def nik_last4(self) -> str | None:
        """Return the last four digits of the NIK, also where an officer has seen the rest."""
        return self.nik[-4:] if self.nik else self.vouched.last4 if self.vouched else None

    @model_validator(mode="after")
    def _is_identified(self) -> Self:
        # PerKI 1/2021: NIK for people, the number of the ministry's decree for legal entities.
        entity = self.decree_number and self.acting_name and self.acting_position
        person = self.nik_last4 or self.no_nik_reason or self.represented == "typing"
        if not (entity if self.kind == "entity" else person):
            raise PydanticCustomError("error-incomplete", "identity is missing")
        if (self.kind == "represented") != bool(self.represented) or not self.is_told_through_whom:
            raise PydanticCustomError("error-incomplete", "the representative is missing")
        if self.is_of_a_minor and not (self.guardian_name and self.guardian_consent):
            raise PydanticCustomError("error-incomplete", "the guardian is missing")
        return self

    @property
    def is_of_a_minor(self) -> bool:
        """Say whether a child asks: for them a parent or guardian agrees (UU 27/2022 Art 25)."""
        return self.nik is None and self.no_nik_reason == "under_17"


def start_answers(
    previous: Answers | None = None, *, proof_first: bool = False, proof_waits: bool = False
) -> Answers:
    """Start a draft; `previous` is `reusable_answers` of the last request of this person.

    If their identity data was destroyed since, everything is asked anew.
    `proof_first` asks for identity papers before the request can be sent, unless those of
    `previous` still wait for an officer (`proof_waits`).
    """
    told = previous and any(previous.get(name) for name in IDENTIFYING)
    previous = kept_for_next(previous) if previous else None
    known: Answers = {"previous": previous} if told and previous else {}
    waits: Answers = {"proof_waits": True} if proof_waits else {}
    return {**known, "proof_first": True, **waits} if proof_first else known


def identity_answers(answers: Answers) -> Answers:
    """Return who asks, without what was asked."""
    return {name: answers[name] for name in IDENTITY_FIELDS if name in answers}


def reusable_answers(answers: Answers) -> Answers:
    """Return what "same as last time" may fill: who asks and how to receive it."""
    kept = (*WAY_FIELDS, *IDENTITY_FIELDS, "vouched")
    return {name: answers[name] for name in kept if name in answers}


def _propose(answers: Answers) -> Answers:
    """Propose a subject from the words, unless the person has written one."""
    texts = "\n".join(filter(None, (text_in(part, "text") for part in parts_in(answers, "wanted"))))
    if answers.get("subject") != answers.get("proposed"):
        return answers  # written by the person: it stays
    named = {name: value for name, value in answers.items() if name not in ("subject", "proposed")}
    if letters(texts) < 5:
        return named
    subject = propose_subject(texts)
    return {**named, "subject": subject, "proposed": subject}


def _as_before(answers: Answers) -> Answers:
    previous = answers_in(answers, "previous")
    if answers["same"] == "all":
        return {**answers, **previous}
    if answers["same"] == "none":
        return answers
    known = {"vouched": previous["vouched"]} if "vouched" in previous else {}
    return {**answers, **identity_answers(previous), **known}


def is_vouched(answers: Answers) -> bool:
    """Say whether an officer has seen the requester's papers, and nothing in them changed."""
    return _is_unchanged(answers) and answers_in(answers, "vouched").get("case") is not None


def _is_unchanged(answers: Answers) -> bool:
    previous = answers_in(answers, "previous")
    return all(answers.get(name) == previous.get(name) for name in PROVED_FIELDS)


def _needs_papers(answers: Answers) -> bool:
    waits = "proof_waits" in answers and _is_unchanged(answers)
    return "proof_first" in answers and not waits and not is_vouched(answers)


def _forget_name(answers: Answers) -> Answers:
    if answers["kind"] == "represented" or "represented" in answers:
        return forget_requester(answers)
    # An organisation's name is not its member's.
    return {name: value for name, value in answers.items() if name != "name"}


def deliverable(form: str) -> Callable[[Answers, str], bool]:
    """Return a condition: the ways of delivery that suit the answer named `form`."""
    # Information that is only viewed is viewed at the office.
    return lambda answers, way: way in DELIVERIES.get(text_in(answers, form), ("collect",))


def _says_more(answers: Answers) -> bool:
    """Say whether the subject differs from the words of the wish."""
    words = (
        text_in(part, "text") or text_in(part, "file_name") or text_in(part, "kind")
        for part in parts_in(answers, "wanted")
    )
    return answers["subject"] != "\n".join(words)


changes_way = answered("way", "change")
"""Says whether the way is chosen step by step rather than by one tap."""


def _changes_to_copy(answers: Answers) -> bool:
    return changes_way(answers) and answers.get("obtain") == "copy"


def _asks_delivery(answers: Answers) -> bool:
    sees = answers.get("obtain") == "see"
    return changes_way(answers) and (sees or "format" in answers)


_is_entity = answered("kind", "entity")


def _is_people(answers: Answers) -> bool:
    # The NIK of somebody represented is given only with a letter of authority.
    return answers.get("kind") in {"person", "group"} or by_letter(answers)


def _gives_nik(answers: Answers) -> bool:
    return _is_people(answers) and not answers_in(answers, "vouched").get("last4")


def _has_no_nik(answers: Answers) -> bool:
    return "nik" in answers and answers["nik"] is None


def _by_age(text: str) -> str | None:
    age = age_in(text)
    return "under_17" if age is not None and age < ADULT_AGE else None


# Children's data need the consent of parent or guardian (UU 27/2022 Art 25).
_is_minor = answered("no_nik_reason", "under_17")


REQUEST = Form(
    name="request",
    model=RequestAnswers,
    carried=(
        *("previous", "voices", "vouched", "proof_first", "proof_waits", "proposed"),
        *("offered", "opened"),
    ),
    steps=(
        Step("wanted", "collect", ("done", "again"), then=_propose),
        Step("subject", "text", listed=_says_more),
        Step("purpose", "text"),
        Step(
            "same",
            "choice",
            ("all", "details", "none"),
            when=lambda answers: "previous" in answers,
            then=_as_before,
            listed=lambda _answers: False,  # it only leads to others
        ),
        Step("way", "choice", ("chat_copy", "change"), listed=lambda a: not changes_way(a)),
        Step("obtain", "choice", ("see", "copy"), when=changes_way),
        Step("format", "choice", ("softcopy", "hardcopy"), when=_changes_to_copy),
        Step(
            "delivery",
            "choice",
            get_args(Delivery),
            when=_asks_delivery,
            possible=deliverable("format"),
        ),
        Step(
            "kind",
            "choice",
            get_args(Kind),
            then=_forget_name,
            implied="person",
        ),
        HOW_REPRESENTED,
        Step("name", "text"),
        Step("nik", "text", when=_gives_nik, warnings=nik_warnings, optional=True, implied="skip"),
        Step(
            "no_nik_reason", "choice", get_args(NoNikReason), when=_has_no_nik, find_choice=_by_age
        ),
        Step("guardian_name", "text", when=_is_minor),
        Step("guardian_consent", "choice", ("given", "later"), when=_is_minor),
        Step("decree_number", "text", when=_is_entity),
        Step("acting_name", "text", when=_is_entity),
        Step("acting_position", "text", when=_is_entity),
        Step("proxy_givers", "text", when=answered("kind", "group"), optional=True),
        *REPRESENTATION_STEPS,
        Step("address", "text"),
        Step("contact", "text"),
        Step("papers", "collect", ("done", "again"), when=_needs_papers),
        Step("confirm", "confirm", ("send",)),
    ),
)
