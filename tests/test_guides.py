"""What the documentation names is there."""

import re

import pytest

from tests.test_architecture import ROOT

GUIDES = [
    *("CONTRIBUTING.md", "README.md"),
    *(str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.md")),
]
A_PATH = re.compile(r"`((?:bot|handlers|storage|tests|docs)/[\w./]+)`")
A_NAME = re.compile(r"`([\w.]+)` in `([\w./]+)`")


@pytest.mark.parametrize("guide", GUIDES)
def test_every_path_of_a_guide_is_there(guide: str) -> None:
    named = A_PATH.findall((ROOT / guide).read_text("utf-8"))

    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_name_of_the_guide_stands_in_the_file_that_it_names() -> None:
    named = A_NAME.findall((ROOT / "docs/change-guide.md").read_text("utf-8"))
    missing = [
        (name, path)
        for name, path in named
        if (ROOT / path).is_file()
        and not re.search(rf"\b{re.escape(name)}\b", (ROOT / path).read_text("utf-8"))
    ]

    assert len(named) > 20
    assert missing == []
