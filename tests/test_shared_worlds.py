import inspect
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.desk.turn import Desk
from demo.demo_stage import DemoStage
from handlers.application import DeskApplication
from sandbox import LocalTelegram
from storage.database_opening import open_database
from tests import shared_worlds
from tests.shared_worlds import FOLDER
from tests.sources import ROOT


@pytest.fixture(autouse=True)
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(FOLDER, "")  # and afterwards that of this run
    shared_worlds.begin(tmp_path)
    yield
    shared_worlds.end()


def test_who_comes_second_gets_what_the_first_has_kept() -> None:
    assert shared_worlds.keep(b"filed", "first") == "first"
    assert shared_worlds.keep(b"filed", "second") == "first"


def test_a_later_run_of_the_same_sources_finds_it(tmp_path: Path) -> None:
    shared_worlds.keep(b"filed", "first")
    shared_worlds.end()
    shared_worlds.begin(tmp_path)
    assert shared_worlds.find(b"filed") == "first"


def test_what_was_made_while_a_source_changed_is_found_by_nobody(tmp_path: Path) -> None:
    began_as, run = tmp_path / "another", tmp_path / "another.run"
    began_as.mkdir()
    run.mkdir()
    os.environ[FOLDER] = str(run)
    shared_worlds.keep(b"filed", "first")
    shared_worlds.end()
    assert not [*began_as.iterdir()]
    shared_worlds.begin(tmp_path)


def test_a_run_keeps_its_folder_while_others_begin_beside_it(tmp_path: Path) -> None:
    run = os.environ[FOLDER]
    for state in ("second", "third", "fourth"):
        (tmp_path / state).mkdir()
        shared_worlds.begin(tmp_path)
        shared_worlds.end()
    os.environ[FOLDER] = run
    assert shared_worlds.keep(b"filed", "first") == "first"


def test_an_act_of_a_test_module_is_in_no_hash_and_is_not_shared() -> None:
    assert shared_worlds.is_hashed("tests.middle.worlds")
    assert not shared_worlds.is_hashed("tests.stories.answers.test_letters")


@pytest.mark.parametrize("thing", [LocalTelegram, DemoStage, Desk, DeskApplication, open_database])
def test_whoever_changes_one_byte_of_the_program_begins_anew(
    thing: type, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(inspect.getfile(thing))
    copy = tmp_path / "sources" / source.relative_to(ROOT)
    copy.parent.mkdir(parents=True)
    copy.write_bytes(source.read_bytes())
    monkeypatch.setattr(shared_worlds, "ROOT", tmp_path / "sources")
    shared_worlds.begin(tmp_path / "cache")
    shared_worlds.keep(b"filed", "first")
    shared_worlds.end()

    shared_worlds.begin(tmp_path / "cache")
    assert shared_worlds.find(b"filed") == "first"
    shared_worlds.end()

    copy.write_bytes(source.read_bytes().replace(b"d", b"t", 1))
    shared_worlds.begin(tmp_path / "cache")
    assert shared_worlds.find(b"filed") is None
