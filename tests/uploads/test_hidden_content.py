"""What hides in attachments: forty that hide something, and forty that hide nothing."""

from io import BytesIO

import pytest

from bot.uploads.hidden_content import look
from bot.uploads.isolated_process import findings_in, look_apart
from bot.uploads.upload_verdict import Unfit
from tests.confinement import CONFINEMENT, needs_confinement
from tests.uploads.hidden_samples import CLEAN, HIDDEN


@pytest.mark.parametrize("name", HIDDEN)
def test_what_hides_is_named(name: str) -> None:
    kind, make = HIDDEN[name]
    found = look(make())
    assert not isinstance(found, Unfit)
    assert kind in [one.kind for one in found]


@pytest.mark.parametrize("name", CLEAN)
def test_nobody_is_asked_about_what_hides_nothing(name: str) -> None:
    found = look(CLEAN[name]())
    assert not isinstance(found, Unfit)
    assert [one for one in found if one.is_asked] == []


@needs_confinement
@pytest.mark.parametrize("name", ["hidden sheet", "under a black box", "place of a photo"])
def test_a_process_that_can_only_compute_finds_it_too(name: str) -> None:
    kind, make = HIDDEN[name]
    found = look_apart(make(), CONFINEMENT)
    assert not isinstance(found, Unfit)
    assert kind in [one.kind for one in found]


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
    assert findings_in(0, BytesIO(answer)) == Unfit("unreadable", broke_out=True)
