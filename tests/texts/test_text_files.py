"""One word, one place: a sentence stands in the file of a feature that says it."""

from functools import cache

import pytest

from bot.texts import OFFICIAL
from tests.test_architecture import ROOT
from tests.texts.fluent_files import CITIZENS, OFFICERS, messages
from tests.texts.speakers import COMMON, said_whole, speakers

pytestmark = pytest.mark.house


@cache
def file_of() -> dict[str, str]:
    """Return the file of each text; reading them takes seconds, which no other test has to wait."""
    return {
        text_id: name.removesuffix("_officers")
        for name in (*CITIZENS, *OFFICERS)
        for text_id in messages(OFFICIAL, name)
    }


def test_a_sentence_stands_in_the_file_of_a_feature_that_says_it() -> None:
    elsewhere = {
        text_id: (file, sorted(speakers()[text_id]))
        for text_id, file in file_of().items()
        if file != COMMON and speakers()[text_id] and file not in speakers()[text_id]
    }
    assert elsewhere == {}


def test_what_three_features_say_stands_in_the_common_file_and_nothing_else_does() -> None:
    said_by_many = {one for one, features in said_whole().items() if len(features) >= 3}

    assert {one for one, file in file_of().items() if file == COMMON} == said_by_many & set(
        file_of()
    )


def test_every_file_is_named_after_a_feature() -> None:
    features = {path.parent.name for path in (ROOT / "bot/actions").glob("*/__init__.py")}

    assert set(file_of().values()) <= features | {"desk", COMMON}
