"""The folder of the website takes the place of its own kind alone, whole or not at all."""

from pathlib import Path

import pytest

from bot.errors import ConfigError
from bot.website import page_frame
from bot.website.site_folder import MARK, replace_folder


def writes(target: Path, words: str) -> None:
    with replace_folder(target) as folder:
        (folder / MARK).write_text(words)


def test_a_site_is_written_where_nothing_is_or_an_older_one(tmp_path: Path) -> None:
    site = tmp_path / "site"
    for words in ("old", "new"):
        writes(site, words)
        assert (site / MARK).read_text() == words


def test_an_empty_folder_may_be_named(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    writes(site, "new")
    assert (site / MARK).read_text() == "new"


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_belongs_to_somebody_else_is_not_replaced(tmp_path: Path, *, is_folder: bool) -> None:
    theirs = tmp_path / "theirs"
    file = theirs / "report.txt" if is_folder else theirs
    file.parent.mkdir(exist_ok=True)
    file.write_text("kept")
    with pytest.raises(ConfigError, match="alone"):
        writes(theirs, "new")
    assert file.read_text() == "kept"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PermissionError(13, "Permission denied"), "(Permission denied)"),
        (OSError("full"), "(full)"),
    ],
)
def test_a_site_that_cannot_be_written_says_why_and_leaves_the_old_one(
    tmp_path: Path, error: OSError, said: str
) -> None:
    site = tmp_path / "site"
    writes(site, "old")
    with pytest.raises(ConfigError) as why, replace_folder(site):
        raise error
    assert said in str(why.value)
    assert (site / MARK).read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "<p>x</p>"),
        (False, "<p>x</p>"),
        (True, "<p hidden>x</p>"),
        ('"', '<p hidden="&quot;">x</p>'),
    ],
)
def test_an_attribute_is_left_out_or_escaped(value: str | bool | None, written: str) -> None:
    assert page_frame.element("p", "x", hidden=value) == written
