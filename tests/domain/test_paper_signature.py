"""Who may confirm a signature by hand."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.law.submission import PaperSignature, SignableMatter, SignatureState

SIGNER, RECORDER, OTHER = 1, 2, 3
OFFICE = {SIGNER, RECORDER, OTHER}


def paper(
    recorder: int = RECORDER, state: SignatureState = SignatureState.WAITING
) -> PaperSignature:
    at = datetime(2026, 11, 24, 3, tzinfo=UTC)
    return PaperSignature(
        1, SignableMatter.SUBMISSION, 1, None, SIGNER, date(2026, 11, 24), recorder, at, state
    )


@pytest.mark.parametrize(
    ("there", "may"),
    [
        pytest.param(OFFICE, {SIGNER}, id="who signed is there"),
        pytest.param({RECORDER, OTHER}, {SIGNER, OTHER}, id="who signed is away"),
        pytest.param({OTHER}, {SIGNER, OTHER}, id="the recorder is away too"),
        pytest.param({RECORDER}, OFFICE, id="the recorder is there alone"),
        pytest.param(set(), {SIGNER, OTHER}, id="nobody is there"),
    ],
)
def test_of_a_sheet_that_waits(there: set[int], may: set[int]) -> None:
    assert paper().possible_confirmers(OFFICE, there, own_judgment=False) == may


def test_no_judgment_on_an_own_draft_stands_because_its_recorder_is_alone() -> None:
    assert paper().possible_confirmers(OFFICE, {RECORDER}, own_judgment=True) == {SIGNER, OTHER}


@pytest.mark.parametrize(
    ("there", "may"),
    [
        pytest.param(OFFICE, {OTHER}, id="who signed drafted it, and is there"),
        pytest.param({RECORDER}, {OTHER}, id="the recorder is there alone"),
    ],
)
def test_of_what_another_is_barred_from_neither_they_nor_the_recorder_say_it(
    there: set[int], may: set[int]
) -> None:
    sheet = paper()
    assert sheet.possible_confirmers(OFFICE, there, own_judgment=False, barred={SIGNER}) == may


def test_who_signed_and_recorded_it_needs_another() -> None:
    assert paper(SIGNER).possible_confirmers(OFFICE, OFFICE, own_judgment=False) == {
        RECORDER,
        OTHER,
    }


def test_what_stands_is_seen_by_anybody_but_its_recorder() -> None:
    stands = paper(state=SignatureState.STANDS)
    assert stands.possible_confirmers(OFFICE, OFFICE, own_judgment=False) == {SIGNER, OTHER}
    assert stands.possible_confirmers(OFFICE, {RECORDER}, own_judgment=False) == {SIGNER, OTHER}
