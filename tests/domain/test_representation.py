"""What a kuasa may do, and until when, as a table of days."""

from datetime import date

import pytest

from bot.domain.people.identity_proofs import (
    Covered,
    LetterOfAuthority,
    kept_for_next,
    kuasa_letter_of,
)

LAST = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("until", "covers", "act", "today", "refusal"),
    [
        (LAST, "all", "request", LAST, None),
        (LAST, "all", "request", date(2026, 12, 1), "letter-over"),
        (None, "all", "all", date(2030, 1, 1), None),
        (None, "request", "request", LAST, None),
        (None, "request", "all", LAST, "letter-covers-request"),
        (LAST, "request", "all", date(2026, 12, 1), "letter-over"),
    ],
)
def test_a_letter_binds_until_its_last_day_and_for_what_it_covers(
    until: date | None, covers: str, act: str, today: date, refusal: str | None
) -> None:
    assert LetterOfAuthority(until, Covered(covers)).why_not(Covered(act), today) == refusal


def test_who_only_types_and_a_requester_who_took_over_are_bound_by_no_letter() -> None:
    by_letter = {"represented": "letter", "letter_covers": "request", "letter_until": "2026-11-30"}
    assert kuasa_letter_of(by_letter) == LetterOfAuthority(LAST, Covered.REQUEST)
    assert kuasa_letter_of({**by_letter, "acts_in_person": "yes"}) is None
    assert kuasa_letter_of({"represented": "typing"}) is None
    assert kuasa_letter_of({"kind": "person"}) is None


def test_the_next_request_knows_the_kuasa_but_nobody_whom_they_represented() -> None:
    told = {"kind": "represented", "represented": "letter", "name": "Suparmi", "nik": "3310"}
    told = {**told, "representative_name": "Bagas", "contact": "0812", "letter_covers": "all"}
    assert kept_for_next(told) == {
        "kind": "represented",
        "contact": "0812",
        "representative_name": "Bagas",
    }
    assert kept_for_next({**told, "represented": "typing"}) == {}
    assert kept_for_next({**told, "acts_in_person": "yes"}) == {}
