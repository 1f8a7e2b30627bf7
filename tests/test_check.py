import os
import re
import shutil
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli.desk_check import check
from bot.cli.operator_texts import text_of
from bot.clock import Clock, SystemClock
from bot.desk.turn import Desk
from bot.domain.people.role_permissions import ActingKind
from bot.domain.records.oversight_rules import KeptVersion
from bot.transport.nightly_loops import BackupLoop
from bot.uploads.process_confinement import Confinement
from storage import desk_state, office_days, people
from storage.vault import add_key, make_key, read_key
from tests.confinement import CONFINEMENT
from tests.faults.barring import bound_by_permissions
from tests.office_site import plain_letters, said, site
from tests.prelude import Role, Turn, Tx
from tests.real_desk import opened
from tests.stories.group.acts import printed
from tests.turned_clock import TurnedClock
from tests.world import appoints, named, scans

pytestmark = pytest.mark.story

JUNE = datetime(2026, 6, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def june(year: int) -> Clock:
    return TurnedClock(datetime(year, 6, 1, tzinfo=UTC))


async def test_a_desk_that_can_run_is_all_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings):
            pass
        assert await check(office.settings) == 0
    printed = capsys.readouterr().out
    assert "FAIL" not in printed
    assert "topics: one per case" in printed
    assert "letters: all of them can be set" in printed
    assert office.telegram.token not in printed


async def test_a_check_before_the_first_start_changes_nothing(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        found = await said(office.settings)
    assert "first start" in found["identity key"]
    assert "first start" in found["database"]
    assert not office.settings.database_path.exists()


async def test_a_refused_token_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async with site(tmp_path) as office:
        office.telegram.token = "100:another"
        assert await check(office.but(letters_dir=plain_letters(tmp_path))) == 1
    assert "FAIL Telegram: the token is refused" in capsys.readouterr().out


async def test_a_telegram_that_cannot_be_reached_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        settings = office.settings
    found = await said(settings)
    assert found["Telegram"].startswith("FAIL")
    assert "cannot be reached" in found["Telegram"]


async def test_an_unknown_group_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        found = await said(office.but(officers_chat_id=-42))
    assert found["group"].startswith("FAIL -42 is not known")


async def test_a_group_that_is_bound_in_telegram_is_found_and_before_that_asked_for(
    tmp_path: Path,
) -> None:
    async with site(tmp_path) as office:
        unset = office.but(officers_chat_id=None)
        assert "The first start prints the code" in (await said(unset))["group"]
        async with opened(unset) as (desk, _):
            found = re.search(r"/pasang \d{4} \d{4}", await printed(desk))
            assert found
            assert found[0] in (await said(unset))["group"]
        assert found[0] in (await said(unset))["group"]
        async with opened(unset) as (desk, _):
            async with desk.database.transaction() as tx:
                await desk_state.put_group_id(tx, office.group.id)
            assert "Petugas" in (await said(unset))["group"]
        assert "Petugas" in (await said(unset))["group"]


async def test_a_key_that_is_gone_hides_the_code_and_not_the_rest(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        unset = office.but(officers_chat_id=None)
        async with opened(unset):
            pass
        unset.key_path.unlink()
        assert "database or key cannot be read" in (await said(unset))["group"]


async def test_what_people_would_miss_is_named_until_the_profile_or_the_chat_has_it(
    tmp_path: Path,
) -> None:
    async with site(tmp_path) as office, opened(office.settings) as (desk, _):
        found = await said(office.settings)
        assert {f"contact {name}" for name in ("address", "phone", "email")} <= found.keys()
        assert "protection_officer, authority left empty" in found["personal data"]
        assert "office details" not in found
        version = KeptVersion(
            1, {"address": "Jl. A 1", "phone": "0272 1"}, "ppid", Role.PPID, 1, JUNE
        )
        async with desk.database.transaction() as tx:
            await office_days.save_version(tx, version)
        found = await said(office.settings)
        assert (
            "set in the chat, which goes before the profile: address, phone"
            in (found["office details"])
        )
        assert "contact email" in found
        assert "contact address" not in found


async def test_it_speaks_indonesian_where_the_terminal_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    async with site(tmp_path) as office:
        found = await said(office.but(letters_dir=plain_letters(tmp_path)))
    assert "kosong dalam profil kantor" in found["kontak address"]
    assert "belum disebut" in found["jam layanan"] or "tidak disebut" in found["jam layanan"]
    assert found["Telegram"].startswith("botnya @")
    english = ("the ", " is ", "missing", "cannot")
    told = [text.partition("Rincian:")[0] for text in found.values()]
    assert [text for text in told if any(word in text for word in english)] == []


async def test_how_the_desk_was_left_is_said(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings):
            pass
        found = await said(office.settings)
    assert found["desk"].startswith("last poll never")
    assert found["queues"].startswith("0 updates and 1 messages wait")
    assert "0 parked updates" in found["failures"]


async def test_a_bot_that_is_no_administrator_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        office.group.demote_bot()
        found = await said(office.settings)
    assert "FAIL the bot is no administrator" in found["group"]


async def test_a_bot_that_may_not_manage_topics_is_warned_of(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        office.group.add_bot(can_manage_topics=False)
        found = await said(office.settings)
    assert found["topics"].startswith("warn the bot may not manage them")


async def test_topics_that_are_switched_off_are_a_hint(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        office.group.switch_topics(on=False)
        found = await said(office.settings)
    assert found["topics"].startswith("warn switched off")


async def test_a_folder_that_cannot_be_written_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with site(tmp_path) as office:
        found = await said(office.but(data_dir=tmp_path / "file" / "data"))
    assert found["data folder"].startswith("FAIL")
    assert "set DATA_DIR" in found["data folder"]


async def test_a_clock_that_is_wrong_fails(tmp_path: Path) -> None:
    wrong = TurnedClock(SystemClock().now() + timedelta(minutes=10))
    async with site(tmp_path) as office:
        found = await said(office.settings, wrong)
    assert found["clock"].startswith("FAIL")


@pytest.mark.parametrize(("year", "marks"), [(2026, ("", "")), (2027, ("", "warn"))])
async def test_a_year_without_a_decree_is_named(
    tmp_path: Path, year: int, marks: tuple[str, str]
) -> None:
    async with site(tmp_path) as office:
        found = await said(office.settings, june(year))
    assert found[f"calendar {year}"].startswith(f"{marks[0]}decreed")
    assert found[f"calendar {year + 1}"].startswith(marks[1])


async def test_a_present_year_without_a_decree_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        found = await said(office.settings, june(2031))
    assert found["calendar 2031"].startswith("FAIL missing")


async def test_a_year_that_the_office_declared_is_known_also_beside_an_open_desk(
    tmp_path: Path,
) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings) as (desk, _):
            async with desk.database.transaction() as tx:
                await tx.run(
                    "INSERT INTO decreed_year VALUES (2031, 'SKB 9/2030', 1, '2030-12-01')"
                )
            beside = await said(office.settings, june(2031))
        after = await said(office.settings, june(2031))
    for found in (beside, after):
        assert found["calendar 2031"].strip() == "decreed"
        assert found["calendar 2032"].startswith("warn missing. Declare its days off in the group")


async def test_settings_that_others_can_read_are_warned_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with site(tmp_path) as office:
        assert "settings" not in await said(office.settings)
        file = tmp_path / ".env"
        file.write_text("BOT_TOKEN=100:sandbox\n")
        file.chmod(0o640)
        assert (await said(office.settings))["settings"].startswith("warn others can read .env")
        file.chmod(0o600)
        assert "settings" not in await said(office.settings)


async def test_what_losing_the_key_would_cost_is_said_while_it_lies_beside_the_database(
    tmp_path: Path,
) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings):
            pass
        found = (await said(office.settings))["identity key"]
        assert found.startswith("warn ")
        assert "unreadable for ever" in found
        apart = office.but(identity_key_file=tmp_path / "elsewhere" / "identity.key")
        apart.key_path.parent.mkdir()
        office.settings.key_path.rename(apart.key_path)
        assert not (await said(apart))["identity key"].startswith("warn")
        add_key(apart.key_path, read_key(apart.key_path))
        assert "rotate-key again" in (await said(apart))["identity key"]


async def test_how_far_strangers_files_are_shut_off_is_said_in_plain_words(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        found = (await said(office.settings))["files of strangers"]
    closed = CONFINEMENT is not Confinement.LIMITED
    assert ("office documents are refused" in found) != closed
    assert ("in a process that is shut off" in found) == closed
    assert all(text_of(f"check-isolation-{one}") for one in Confinement)


async def test_a_missing_another_or_a_readable_key_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        key = office.settings.key_path
        async with opened(office.settings):
            pass
        key.chmod(0o644)
        assert "FAIL others can read" in (await said(office.settings))["identity key"]
        key.unlink()
        assert "is missing" in (await said(office.settings))["identity key"]
        make_key(key)
        assert "not the key" in (await said(office.settings))["identity key"]
        key.write_text("no key")
        assert (await said(office.settings))["IDENTITY_KEY_FILE"].startswith("FAIL")


async def test_a_desk_that_runs_already_is_no_failure(tmp_path: Path) -> None:
    async with site(tmp_path) as office, opened(office.settings):
        found = await said(office.settings)
    assert "already running" in found["database"]
    assert not found["database"].startswith("FAIL")


async def test_a_damaged_database_fails(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings):
            pass
        office.settings.database_path.write_bytes(b"no database" * 1000)
        found = await said(office.settings)
    assert found["database"].startswith("FAIL the database file is damaged")


async def test_a_profile_that_is_wrong_or_of_nobody_fails(tmp_path: Path) -> None:
    profile = tmp_path / "office.toml"
    profile.write_text("name = 5")
    async with site(tmp_path) as office:
        wrong = await said(office.but(office_profile=profile))
        none = await said(office.but(office_profile=None))
    assert wrong["office profile"].startswith("FAIL")
    assert none["office profile"].startswith("FAIL OFFICE_PROFILE is missing")


async def test_what_people_ask_for_and_the_profile_leaves_empty_is_named(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        found = await said(office.settings)
    assert found["contact address"].startswith("warn left empty")
    assert found["archive schedule"].startswith("warn none named")


async def appointed(desk: Desk, tx: Tx, holders: Mapping[Role, int]) -> None:
    """Let members hold offices by a decree whose scan is missing, as Abe records it."""
    await people.set_administrators(tx, {1: "Abe", 7: "Ada", 8: "Budi"}, desk.clock.now())
    for role, member in holders.items():
        await appoints(desk, tx, named(member, role))


async def test_it_warns_where_nobody_is_left_to_answer_objections(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await people.set_administrators(tx, {7: "Ada"}, desk.clock.now())
        assert "warn nobody is left" in (await said(office.settings))["objections"]
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await appointed(desk, tx, {Role.ATASAN: 8, Role.PPID: 7})
        assert "somebody may answer" in (await said(office.settings))["objections"]


async def test_a_letter_of_the_office_that_is_wrong_is_named(tmp_path: Path) -> None:
    own = tmp_path / "surat"
    own.mkdir()
    async with site(tmp_path) as office:
        assert "all of them" in (await said(office.but(letters_dir=own)))["letters"]
        (own / "notice.typ").write_text("#nothing(")
        found = (await said(office.but(letters_dir=own)))["letters"]
        assert found.startswith("FAIL")
        assert "'notice'" in found
        assert "cannot be read" in (await said(office.but(letters_dir=tmp_path / "no")))["letters"]


async def test_it_names_every_needed_role_that_nobody_holds_today(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await people.set_administrators(tx, {7: "Ada"}, desk.clock.now())
        assert (
            "warn nobody holds PPID, Atasan PPID, head of the office."
            in (await said(office.settings))["roles"]
        )
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            over = date(2020, 1, 1), date(2020, 1, 31)
            await appointed(desk, tx, {Role.ATASAN: 7, Role.HEAD: 7})
            was = named(7, Role.PPID, ActingKind.PLH, *over)
            await appoints(desk, tx, was)
        assert "warn nobody holds PPID." in (await said(office.settings))["roles"]
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await appointed(desk, tx, {Role.PPID: 7})
        assert "all that the law needs" in (await said(office.settings))["roles"]


async def test_it_names_a_decree_whose_scan_is_missing(tmp_path: Path) -> None:
    async with site(tmp_path) as office:
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await appointed(desk, tx, {Role.PPID: 7})
        found = (await said(office.settings))["appointments"]
        assert found.startswith("warn the scan of 12/SDM.07.1-Kpt/3310/2023 is missing")
        async with opened(office.settings) as (desk, _), desk.database.transaction() as tx:
            await scans(Turn(desk, tx, desk.clock.now()), 1)
        assert "each decree its scan" in (await said(office.settings))["appointments"]


async def test_how_old_the_last_backup_is_and_what_lies_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    now = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)
    async with site(tmp_path) as office:
        plain = office.but(backup_dir=folder, backup_target_is_encrypted=True)
        (folder / "loket-lama.tar").touch()
        assert "the first will be made" in (await said(plain, TurnedClock(now)))["backups"]
        (folder / "loket-20261124T190000Z.tar").touch()
        assert "the last made 7 hours ago" in (await said(plain, TurnedClock(now)))["backups"]
        hourly = plain.model_copy(update={"backup_every": "hour"})
        assert (await said(hourly, TurnedClock(now)))["backups"].startswith("warn")
        late = TurnedClock(now + timedelta(days=2))
        assert (await said(plain, late))["backups"].startswith("warn 1 in")
        no_folder = plain.model_copy(update={"backup_dir": folder / "loket-lama.tar"})
        assert (await said(no_folder, late))["backups"].startswith("FAIL BACKUP_DIR")


async def test_a_backup_that_failed_and_a_disk_that_takes_none_fail(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    now = TurnedClock(datetime(2026, 11, 25, 2, 30, tzinfo=UTC))
    async with site(tmp_path) as office:
        plain = office.but(backup_dir=folder, backup_target_is_encrypted=True)
        async with opened(plain, now) as (desk, _):
            assert await BackupLoop(desk, plain.data_dir, plain.safe).once()
            shutil.move(folder, tmp_path / "on a disk")
            assert "Is its disk mounted?" in (await said(plain, now))["backups"]
            now.turn(timedelta(minutes=1))
            folder.rmdir()
            folder.write_text("a file where the folder should be")
            assert await BackupLoop(desk, plain.data_dir, plain.safe).once()
            folder.unlink()
            shutil.move(tmp_path / "on a disk", folder)
            found = (await said(plain, now))["backups"]
            assert "FAIL the last one failed on" in found
            assert "cannot be read (Not a directory)" in found
            folder.chmod(0o500)
            with bound_by_permissions():
                found = (await said(plain, now))["backups"]
            folder.chmod(0o700)
            assert found.startswith("FAIL")
            assert "cannot be written (Permission denied)" in found
            [made] = folder.iterdir()
            os.truncate(made, 1 << 42)
            assert "the next one does not fit" in (await said(plain, now))["backups"]
