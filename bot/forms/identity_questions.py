"""The questions about who asks, and for whom: names, NIK, address, authority."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.people.identity_proofs import LETTER_FIELDS
from bot.forms.answer_reading import folded_words, nik_in, phones_in
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.forms.typed_text import ascii_digits, has_digits, letters, one_line, read_date
from bot.texts.language_lexicons import naming

NIK_DIGITS = 16
WOMEN_ADD_TO_DAY = 40

# Codes of the provinces as the Ministry of Home Affairs issues them.
_PROVINCES = frozenset(
    str(code)
    for first, last in ((11, 19), (21, 21), (31, 36), (51, 53), (61, 65), (71, 76), (81, 82))
    for code in range(first, last + 1)
) | {str(code) for code in range(91, 97)}

MOST_WORDS_OF_A_NAME = 6
_EMAIL = re.compile(
    r"[\w.%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}", re.ASCII
)
_PASSPORT = re.compile(r"\b[A-Za-z]{1,2}\d{6,8}\b", re.ASCII)
_WORD = re.compile(r"\w+")
_PHONE = re.compile(r"\+62[1-9]\d{7,11}|\+(?!62)[1-9]\d{7,14}")


@dataclass(frozen=True)
class Phone:
    """A phone number, as + and 8 to 15 digits."""

    number: str


@dataclass(frozen=True)
class Email:
    """An e-mail address, domain in lower case."""

    address: str


def check_nik(raw: str) -> str:
    """Reduce a NIK to its 16 digits, however it was spaced; they hold a date of birth."""
    digits = nik_in(raw) or ascii_digits(raw)
    if len(digits) != NIK_DIGITS:
        if _PASSPORT.search(raw):
            raise PydanticCustomError("error-nik-passport", "the number of a passport")
        raise PydanticCustomError("error-nik-length", "wrong length", {"seen": len(digits)})
    if not _holds_birth_date(digits):
        raise PydanticCustomError("error-nik-birth-date", "no date of birth")
    return digits


def nik_warnings(nik: str) -> tuple[str, ...]:
    """Return a warning of an odd region in a NIK; codes are added to, so it never blocks."""
    odd = nik[:2] not in _PROVINCES or nik[2:4] == "00" or nik[4:6] == "00"
    return ("warning-nik-region",) if odd else ()


def _holds_birth_date(nik: str) -> bool:
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    day = day - WOMEN_ADD_TO_DAY if day > WOMEN_ADD_TO_DAY else day
    return any(_is_date(century + year, month, day) for century in (1900, 2000))


def masked_nik(nik: str) -> str:
    """Show the last four digits only."""
    return f"•••• •••• •••• {nik[-4:]}"


def check_name(raw: str, info: ValidationInfo) -> str:
    """Check a full name; a legal entity's may hold digits, a person's may not."""
    line = _bare(raw, naming().before_name)
    words = folded_words(line.replace("'s", "")).split()
    if (naming().nameless | naming().groups).issuperset(words) and letters(line):
        raise PydanticCustomError("error-name-none", "words that are no name")
    if letters(line) < 3:
        raise PydanticCustomError("error-name-short", "too few letters")
    if has_digits(line) and info.data.get("kind") != "entity":
        raise PydanticCustomError("error-name-digits", "digits in a name")
    return line


def _bare(raw: str, introduction: re.Pattern[str]) -> str:
    """Return an answer in one line without its introduction and form of address."""
    line = one_line(raw)
    if found := introduction.match(line):
        line = line[found.end() :]
    words = list(_WORD.finditer(line))
    kept = len(words)
    while size := next((n for n in (2, 1) if n < kept and _is_address(words[kept - n : kept])), 0):
        kept -= size
    return line if kept == len(words) else line[: words[kept - 1].end()]


def _is_address(words: list[re.Match[str]]) -> bool:
    """Say whether these words only address the reader or thank them: "terima kasih"."""
    return " ".join(word[0] for word in words) in naming().after


def is_surely_a_name(text: str) -> bool:
    """Say whether a text, where no name was asked for, can be nothing but a person's name."""
    words = folded_words(text).split()
    strange = set(text) & set("?!:;/@") or has_digits(text) or "\n" in text.strip()
    known = (naming().nameless | naming().groups) & set(words)
    return not strange and not known and len(words) <= MOST_WORDS_OF_A_NAME and letters(text) > 2


def check_acting_name(raw: str) -> str:
    """Check the name of the person who acts for an entity."""
    line = _bare(raw, naming().before_name)
    if (
        letters(line) < 3
        or has_digits(line)
        or naming().nameless.issuperset(folded_words(line).split())
    ):
        raise PydanticCustomError("error-acting-name", "not a name")
    return line


def check_address(raw: str) -> str:
    """Check that an address is long enough to send a letter to."""
    line = _bare(raw, naming().before_address)
    if len(line) < 10 or letters(line) < 5:
        raise PydanticCustomError("error-address-short", "too short", {"seen": len(line)})
    return line


def check_contact(raw: str, info: ValidationInfo) -> str:
    """Normalise a phone number or e-mail; an answer by e-mail needs an e-mail address."""
    contact = parse_contact(raw)
    if isinstance(contact, Email):
        return contact.address
    if info.data.get("delivery") == "email":
        raise PydanticCustomError("error-contact-email-needed", "an e-mail address is needed")
    return contact.number


def parse_contact(raw: str) -> Phone | Email:
    """Read a phone number or an e-mail address. Raises PydanticCustomError with a text id."""
    text = one_line(unicodedata.normalize("NFKC", raw[:1_000]))
    if "@" in text:
        return _email(text)
    numbers = {number for found in phones_in(text) if (number := _international(found))}
    if len(numbers) == 1:
        return Phone(numbers.pop())
    if numbers or letters(re.sub(r"^[^\d+]*(?=[\d+])", "", text)) or not has_digits(text):
        raise PydanticCustomError("error-contact", "neither phone nor e-mail, or several")
    raise PydanticCustomError(
        "error-contact-phone", "not a phone number", {"seen": len(ascii_digits(text))}
    )


def _email(text: str) -> Email:
    address = next(word for word in text.split() if "@" in word).strip("<>(),;:.")
    mailbox, _, domain = address.removeprefix("mailto:").rpartition("@")
    address = f"{mailbox}@{domain.lower()}"
    if len(address) > 254 or ".." in address or not _EMAIL.fullmatch(address):
        raise PydanticCustomError("error-contact-email", "not an e-mail address")
    return Email(address)


def _international(number: str) -> str:
    """Write a telephone number with its country's code; empty if it is none."""
    number = re.sub(r"^(?:00(?=[1-9])|(?=62))", "+", number)
    number = re.sub(r"^(?:\+620?|0|(?=8))", "+62", number)
    return number if _PHONE.fullmatch(number) else ""


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


REPRESENTED_FIELDS = ("represented", "representative_name", *LETTER_FIELDS, "typist_name")


def _day(raw: object) -> object:
    if isinstance(raw, str) and (raw := read_date(raw)) is None:
        raise ValueError("not a date")
    return raw


def _not_over_before_it_begins(until: date | None, info: ValidationInfo) -> date | None:
    since = info.data.get("letter_since")
    if until is not None and since is not None and until < since:
        raise PydanticCustomError("error-letter-until-order", "ends before it begins")
    return until


Day = Annotated[date, BeforeValidator(_day)]
Name = Annotated[str, AfterValidator(check_acting_name), Field(max_length=120)]
Until = Annotated[Day | None, AfterValidator(_not_over_before_it_begins)]


class LetterAnswers(FormModel):
    """The contents of a letter of authority; without `letter_until` it has no fixed end."""

    letter_since: Day
    letter_until: Until = None
    letter_covers: Literal["request", "all"]


class Represented(FormModel):
    """The person through whom somebody asks; all None for those who ask themselves."""

    represented: Literal["letter", "typing"] | None = None
    representative_name: Name | None = None
    letter_since: Day | None = None
    letter_until: Until = None
    letter_covers: Literal["request", "all"] | None = None
    typist_name: Name | None = None

    @property
    def is_told_through_whom(self) -> bool:
        """Say whether the representative is named if there is a letter of authority."""
        told = self.representative_name and self.letter_since and self.letter_covers
        return self.represented != "letter" or bool(told)


def forget_requester(answers: Answers) -> Answers:
    """Drop the writer's own identity, given before they said that they ask for another."""
    own = ("name", "nik", "no_nik_reason", "vouched", "guardian_name", "guardian_consent")
    return {name: value for name, value in answers.items() if name not in own}


def may_be_a_kuasa(answers: Answers) -> bool:
    """Say whether the writer may act by a letter, so that their name must be kept."""
    return answers.get("kind") == "represented" and answers.get("represented") != "typing"


by_letter = answered("represented", "letter")
"""Says whether a kuasa asks."""
HOW_REPRESENTED = Step(
    "represented", "choice", ("letter", "typing"), when=answered("kind", "represented")
)
LETTER_STEPS = (
    Step("letter_since", "text"),
    Step("letter_until", "text", optional=True),
    Step("letter_covers", "choice", ("request", "all")),
)
REPRESENTATION_STEPS = (
    Step("representative_name", "text", when=may_be_a_kuasa),
    *(
        Step(step.name, step.kind, step.choices, when=by_letter, optional=step.optional)
        for step in LETTER_STEPS
    ),
    Step("typist_name", "text", when=answered("represented", "typing"), optional=True),
)
LETTER = Form(
    name="letter",
    model=LetterAnswers,
    steps=(*LETTER_STEPS, Step("letter_confirm", "confirm", ("send",))),
    act=Act.REPLACE_LETTER,
)
"""The officers' form for a new letter in place of one that ended or covers too little."""
