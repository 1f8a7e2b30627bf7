"""What the check says of an office before a desk opens, and when a first start is one."""

from pathlib import Path

import pytest

from bot.cli.check_findings import check_languages, check_office
from bot.cli.operator_texts import text_of
from bot.first_start import is_first_start
from bot.office.settings_sections import Wording
from storage.vault import make_key
from tests.given_settings import settings
from tests.prelude import KLATEN_PROFILE, ConfigError, load_profile


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_what_a_language_lacks_is_named_and_keeps_no_desk_shut() -> None:
    office = load_profile(KLATEN_PROFILE)
    assert [one.text for one in check_languages(office)] == [
        "languages: everything is written in en, jv, as in Indonesian"
    ]
    partly = Wording.model_validate({"id": "Gratis.", "en": "Free.", "su": "Haratis."})
    jv, complete, su = check_languages(office.model_copy(update={"costs": partly}))
    assert complete.text == "languages: everything is written in en, as in Indonesian"
    assert jv.text.startswith("language jv: 0 of the texts and 1 of the sentences")
    assert "sentences in su, which the desk does not speak" in su.text
    assert not any(one.is_fatal for one in (jv, su))


def test_what_is_said_without_a_value_that_it_needs_is_a_mistake_of_ours() -> None:
    with pytest.raises(LookupError, match="why"):
        text_of("check-folder-unwritable")


@pytest.mark.parametrize("left_out", ["address", "phone", "email", "website"])
def test_what_people_would_miss_is_named(left_out: str) -> None:
    office = load_profile(KLATEN_PROFILE)
    without = office.model_copy(update={left_out: ""})
    [told] = [one for one in check_office(without, without) if f"contact {left_out}:" in one.text]
    assert not told.is_good
    assert not told.is_fatal


def test_a_start_is_the_first_where_there_is_no_database_or_an_empty_one(tmp_path: Path) -> None:
    known = settings(tmp_path)
    assert is_first_start(known)
    make_key(known.key_path)
    assert is_first_start(known)
    known.database_path.touch()
    assert is_first_start(known)
    known.database_path.write_bytes(b"tables")
    assert not is_first_start(known)
    known.key_path.unlink()
    with pytest.raises(ConfigError, match="there is a database"):
        is_first_start(known)
