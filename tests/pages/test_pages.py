"""Pages as they were looked at: a change of layout is seen here before it is printed."""

import pytest
from PIL import ImageChops

from tests.pages.drawing import KEPT, LETTERS, OTHERS, apart, drawn, kept

ALIKE = 0.001
"""Less than a word on a page."""
MOST_BYTES = 300_000


@pytest.mark.parametrize("name", [*LETTERS, *OTHERS])
def test_a_page_looks_as_it_was_kept(name: str) -> None:
    now, before = drawn(name), kept(name)
    assert len(now) == len(before)
    assert max(apart(*pages) for pages in zip(now, before, strict=True)) < ALIKE


def test_a_line_that_moved_by_a_millimetre_is_seen() -> None:
    [page] = kept("correction")
    assert apart(ImageChops.offset(page, 0, 2), page) > 10 * ALIKE


def test_the_pictures_are_those_of_the_pages_and_small() -> None:
    files = list(KEPT.iterdir())
    assert {path.stem.rpartition("-")[0] for path in files} == {*LETTERS, *OTHERS}
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
