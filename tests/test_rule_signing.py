"""A central body makes its key, signs its rules and checks them by one command."""

import asyncio
import json
import stat
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.cli.checks.rules_check import found_rules
from bot.office import rule_package
from bot.settings import load_settings
from storage import rule_packages
from tests.rule_packages import PUBLIC, day, package, year
from tests.tables import with_tables
from tests.world import TUESDAY


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    file = tmp_path / "rules.json"
    extra = day("2026-12-04", "Cuti bersama tambahan")
    file.write_text(json.dumps(package(3, calendar=[year(2026, extra)])))
    return file


def public(said: str) -> str:
    return said.strip().rpartition("RULES_KEY=")[2]


def test_the_key_is_made_once_and_what_it_signs_is_confirmed_by_its_public_half(
    rules: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sign = ["package", "rules.json", "--key", "secret.key"]
    assert main(sign) == 0
    said = capsys.readouterr().out
    assert "KPU RI, version 3, from 24 November 2026: calendar." in said
    secret = rules.with_name("secret.key")
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert main(sign) == 0
    assert public(capsys.readouterr().out) == public(said)
    assert main(["package", "rules.json", "--public", public(said)]) == 0
    rule_package.read(
        rules.read_bytes(), rules.with_name("rules.json.sig").read_bytes(), public(said)
    )
    assert main(["package", "rules.json", "--public", PUBLIC]) == 78
    rules.write_bytes(rules.read_bytes() + b" ")
    assert main(["package", "rules.json", "--public", public(said)]) == 78
    assert capsys.readouterr().err.count("the signature does not fit") == 2


def test_what_an_office_could_not_use_is_named(
    rules: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = {
        json.dumps({**package(), "schema": 2}): "has another schema than 1",
        json.dumps(package(pajak=[])): "pajak is unknown",
        json.dumps({**package(), "version": "x"}): "(version)",
        "{": "is no JSON",
    }
    for text, said in wrong.items():
        rules.write_text(text)
        assert main(["package", "rules.json", "--key", "secret.key"]) == 78
        assert said in capsys.readouterr().err
    assert main(["package", "rules.json", "--key", "rules.json"]) == 78
    assert "holds no secret key" in capsys.readouterr().err
    assert main(["package", "nowhere.json", "--public", PUBLIC]) == 78
    assert "nowhere.json cannot be read" in capsys.readouterr().err


def test_check_says_which_package_came_last_and_what_of_it_waits(rules: Path) -> None:
    known = load_settings(bot_token="1:x", data_dir=rules.parent, rules_url="https://kpu.example/r")
    assert asyncio.run(found_rules(load_settings(bot_token="1:x"))) == []
    [finding] = asyncio.run(found_rules(known))
    assert "RULES_KEY is missing" in finding.text
    known = known.model_copy(update={"rules_key": PUBLIC})
    [finding] = asyncio.run(found_rules(known))
    assert "no package has come yet" in finding.text
    asyncio.run(kept(known.database_path, rules.read_bytes()))
    [finding] = asyncio.run(found_rules(known))
    assert "KPU RI, version 3" in finding.text
    assert "Waiting for a decision in the group: calendar, exemptions, office" in finding.text
    assert not finding.good


async def kept(path: Path, body: bytes) -> None:
    database = await with_tables(path)
    async with database.transaction() as tx:
        await rule_packages.add(tx, rule_package.content(body), body.decode(), TUESDAY)
    await database.close()
