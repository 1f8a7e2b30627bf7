"""Sets every letter with sample facts, to preview it and to find mistakes in templates."""

import json
import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from importlib.resources import files
from typing import Any

from bot.domain.law.registration_numbers import format_number
from bot.domain.records.desk_paper import TrailStamp
from bot.letters import typesetting_process
from bot.letters.letter_facts import Letter
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery, letterhead, signature
from bot.letters.typesetting_process import TypesettingError
from bot.office import OfficeProfile
from bot.texts import OFFICIAL, Texts, texts_of

DAY = date(2026, 11, 24)
"""The day on which the samples are numbered."""


def sample_letters(office: OfficeProfile) -> tuple[Letter, ...]:
    """Return one letter of each kind, with made-up facts and the office's numbers."""
    written = (files("bot.letters") / "letter_samples.toml").read_text("utf-8")
    for name, words in _of_office(office).items():
        written = written.replace(f"{{{name}}}", json.dumps(words, ensure_ascii=False)[1:-1])
    texts, made_up = texts_of(office), tomllib.loads(written)
    usual = made_up.pop("usual")
    return tuple(
        LETTERS[kind](office=letterhead(office), **_with_signers(texts, _of(kind, usual) | facts))
        for kind, facts in made_up.items()
    )


def _of(kind: str, usual: dict[str, Any]) -> dict[str, Any]:
    """Return those of the usual facts that a letter of this kind has."""
    return {name: usual[name] for name in usual if name in LETTERS[kind].model_fields}


def _of_office(office: OfficeProfile) -> dict[str, str]:
    """Return an office's own words in the samples, such as the first number of each series."""
    series = dict(office.letter_numbers)
    numbered = {
        "case": format_number(office.number_template, 17, DAY),
        "objection": format_number(office.objection_template, 3, DAY),
        "test": format_number(office.test_template, 2, DAY),
        **{name: form and format_number(form, 1, DAY) for name, form in series.items()},
    }
    return {
        **numbered,
        "charter": office.charter_decree,
        "place": office.place,
        "superior": office.objection_addressee,
        "commission": office.information_commission,
        "ppid": texts_of(office).plain(OFFICIAL, "letter-post-ppid"),
    }


def _with_signers(texts: Texts, facts: dict[str, Any]) -> dict[str, Any]:
    signed: dict[str, Any] = {
        place: signature(texts, facts[place]["post"], note=facts[place].get("note", ""))
        for place in ("signature", "approval")
        if place in facts
    }
    return {**facts, **signed}


def sample_pdfs(
    office: OfficeProfile, stationery: Stationery, made_at: datetime
) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and the PDF of each letter. Raises TypesettingError."""
    for place, letter in enumerate(sample_letters(office), 1):
        body = typesetting_process.letter_pdf(letter, stationery, TrailStamp(made_at=made_at))
        yield f"{place:02d}-{letter.kind}.pdf", body


def find_mistakes(
    office: OfficeProfile, stationery: Stationery, made_at: datetime
) -> Iterator[str]:
    """Set every letter once and say what is wrong with those that cannot be set."""
    for letter in sample_letters(office):
        try:
            typesetting_process.letter_pdf(letter, stationery, TrailStamp(made_at=made_at))
        except TypesettingError as error:
            yield str(error)
