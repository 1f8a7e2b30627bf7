"""What a process answers that looked at a file of a stranger: it is read as from a stranger."""

import io
import signal

import pytest

from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from bot.uploads.isolated_process import (
    LARGEST_LIST,
    clean_apart,
    code_in_answer,
    findings_in,
    look_apart,
    read_list_apart,
    rows_in,
    verdict_of,
)
from bot.uploads.list_reading import LAST_ROW, LONGEST_CELL, MOST_ANSWERED
from bot.uploads.process_confinement import CANNOT_CONFINE, Confinement

PACKAGE, RECORDING = b"PK\x03\x04", b"OggS"


def test_what_the_process_answers_is_read_as_from_a_stranger() -> None:
    good = verdict_of(0, io.BytesIO(b"pdf\n%PDF-\n"), "a.doc")
    assert good == CleanedFile("pdf", b"%PDF-\n", "a.pdf")
    assert verdict_of(0, io.BytesIO(b"encrypted\n"), "a") == UnfitFile("encrypted")
    for odd in (b"", b"exe\nMZ", b"mp4\n", b"../pdf\n", b"x" * 10_000, b"\xff\n"):
        assert verdict_of(0, io.BytesIO(odd), "a") == UnfitFile("unreadable", broke_out=True)


def test_how_the_process_ended_says_whether_a_file_broke_out() -> None:
    for code, broke_out in ((1, False), (-signal.SIGKILL, False), (-signal.SIGSYS, True)):
        assert verdict_of(code, io.BytesIO(), "a") == UnfitFile("unreadable", broke_out=broke_out)
    with pytest.raises(OSError, match="shut off"):
        verdict_of(CANNOT_CONFINE, io.BytesIO(), "a")


ODD = {
    "no JSON": b"rows\n{",
    "another kind": b"jpeg\n\xff\xd8",
    "another field": b'rows\n{"rows": [], "beyond": null, "path": "/etc"}',
    "numbers for words": b'rows\n{"rows": [[1]], "beyond": null}',
    "a row too many": b'rows\n{"rows": [' + b"[]," * LAST_ROW + b'[]], "beyond": null}',
    "a cell too many": b'rows\n{"rows": [[' + b'"",' * 60 + b'""]], "beyond": null}',
    "a cell too long": b'rows\n{"rows": [["' + b"x" * (LONGEST_CELL + 1) + b'"]], "beyond": null}',
    "too much": b"rows\n" + b" " * (MOST_ANSWERED + 1),
}


@pytest.mark.parametrize("answer", ODD.values(), ids=ODD)
def test_rows_of_a_process_that_was_taken_over_are_read_as_from_a_stranger(answer: bytes) -> None:
    assert rows_in(0, io.BytesIO(answer)) == UnfitFile("unreadable", broke_out=True)


@pytest.mark.parametrize(
    "answer",
    [
        b"found\n{",
        b'found\n[{"kind": "sheet", "path": "/etc"}]',
        b'found\n[{"kind": "sheet", "where": "' + b"x" * 81 + b'"}]',
        b"found\n[" + b'{"kind":"rows"},' * 60 + b'{"kind":"rows"}]',
        b"rows\n[]",
    ],
)
def test_what_a_process_tells_that_was_taken_over_is_read_as_a_stranger_s(answer: bytes) -> None:
    assert findings_in(0, io.BytesIO(answer)) == UnfitFile("unreadable", broke_out=True)


@pytest.mark.parametrize(
    "answer", [b"told\n{", b'told\n"/etc/pass"', b'told\n"7F3A-91C2\\n"', b"pdf\n"]
)
def test_a_code_that_a_process_tells_is_a_code(answer: bytes) -> None:
    assert code_in_answer(0, io.BytesIO(b'told\n"7F3A-91C2"')) == "7F3A-91C2"
    assert code_in_answer(0, io.BytesIO(answer)) == UnfitFile("unreadable", broke_out=True)


@pytest.mark.parametrize("code", [1, -signal.SIGSYS])
def test_of_a_process_that_failed_nothing_is_believed(code: int) -> None:
    broke_out = code == -signal.SIGSYS
    answer = io.BytesIO(b"found\n[]")
    assert findings_in(code, answer) == UnfitFile("unreadable", broke_out=broke_out)


def test_a_file_is_judged_without_a_process_where_that_says_enough() -> None:
    assert clean_apart(PACKAGE, "a", Confinement.LIMITED) == UnfitFile("unguarded")
    assert look_apart(PACKAGE, Confinement.LIMITED) == UnfitFile("unguarded")
    assert look_apart(RECORDING, Confinement.LIMITED) == ()
    heard = clean_apart(RECORDING, "suara.ogg", Confinement.LIMITED)
    assert isinstance(heard, CleanedFile)
    assert heard.body is None
    long = b"a" * (LARGEST_LIST + 1)
    assert read_list_apart(long, Confinement.LIMITED) == UnfitFile("too-large")
