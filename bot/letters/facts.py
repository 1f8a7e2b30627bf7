"""What stands in each letter: one model for each, already in words, ready to be set in type.

Dates and names are written out by whoever makes the facts; nothing here is markup.
"""

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Office(BaseModel):
    """The head of a letter; what is empty is left out."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    place: str
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


class Letter(BaseModel):
    """What every letter has; `translation` is read by who chose another language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: ClassVar[str]

    office: Office
    number: str
    day: str
    link: str = ""
    translation_language: str = ""
    translation: tuple[str, ...] = ()


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


LETTERS: dict[str, type[Letter]] = {letter.kind: letter for letter in (Receipt,)}
"""Every letter, by its kind; its template is `templates/<kind>.typ`."""
