"""Letters that the desk signs digitally, and what happens when it cannot."""

import asyncio
import logging
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from bot.domain.role_permissions import Acting, Role
from bot.office.settings_sections import Signatories, Signatory
from tests.letters.pens import PASSWORD, found, is_signed, pen
from tests.letters.samples import OFFICE, text_of
from tests.stories.acts import answers, seen_by_group
from tests.stories.letters.test_letter_facts import content, digests, letters
from tests.stories.requests.test_time_extension import extends
from tests.stories.submissions.drafting import holds
from tests.world import opened

NOTE = "Ditandatangani secara elektronik dengan sertifikat atas nama"


async def test_the_written_notice_goes_out_signed_and_its_story_says_by_whom(
    tmp_path: Path,
) -> None:
    async with opened(pen=pen(tmp_path, ends=datetime(2026, 12, 20, tzinfo=UTC))) as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Ini daftarnya.")
        receipt, notice = (content(letter) for letter in letters(world.sari))
        assert not is_signed(receipt)
        assert (await asyncio.to_thread(found, notice)).bottom_line
        assert f"{NOTE} {OFFICE.name}" in text_of(notice)
        assert (await digests(world))[-1] == sha256(notice).hexdigest()
        assert seen_by_group(world, "sertifikat tanda tangan elektronik akan berakhir")
        await world.presses_in_group(world.budi, "Tindakan lain")
        await world.presses_in_group(world.budi, "Riwayat lengkap")
        assert f"tanda tangan elektronik atas nama {OFFICE.name}" in world.group.last.text


@pytest.mark.parametrize(("name", "does"), [("Siti Aminah, S.H.", True), ("Joko", False)])
async def test_the_key_of_a_person_signs_only_what_that_person_signs(
    tmp_path: Path, name: str, does: bool
) -> None:
    signatories = Signatories(ppid=Signatory(position="PPID", name=name))
    async with opened(pen=pen(tmp_path, "Siti Aminah"), signatories=signatories) as world:
        await world.files(world.sari)
        await answers(world, world.budi, "Ini daftarnya.")
        notice = content(letters(world.sari)[-1])
        assert is_signed(notice) is does
        assert (NOTE in text_of(notice)) is does


@pytest.mark.parametrize("act", ["answers", "extends"])
async def test_what_a_deputy_does_bears_neither_the_name_nor_the_key_of_the_ppid(
    tmp_path: Path, act: str
) -> None:
    signatories = Signatories(ppid=Signatory(position="PPID", name="Siti Aminah", nip="1980"))
    async with opened(pen=pen(tmp_path, "Siti Aminah"), signatories=signatories) as world:
        await world.files(world.sari)
        today = date(2026, 11, 24)
        deputy = await holds(
            world, "Joko", Role.PPID, acting=Acting.PLH, starts_on=today, ends_on=today
        )
        if act == "answers":
            await answers(world, deputy, "Ini daftarnya.")
        else:
            await extends(world, officer=deputy)
        notice = content(letters(world.sari)[-1])
        words = text_of(notice)
        assert "Plh. PPID" in words
        assert "Siti Aminah" not in words
        assert "1980" not in words
        assert not is_signed(notice)


async def test_a_letter_whose_key_cannot_be_used_goes_out_without_the_claim_and_is_an_alarm(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    expired = pen(tmp_path, ends=datetime(2026, 11, 23, tzinfo=UTC))
    with caplog.at_level(logging.DEBUG):
        async with opened(pen=expired) as world:
            for asked in ("Salinan daftar pemilih tetap", "Salinan berita acara"):
                await world.files(world.sari, asked)
                await answers(world, world.budi, "Ini daftarnya.")
            notice = content(letters(world.sari)[-1])
            assert not is_signed(notice)
            assert NOTE not in text_of(notice)
            assert len(letters(world.sari)) == 4
            said = [message.text for message in world.group.messages]
            assert sum("tanpa tanda tangan elektronik" in text for text in said) == 1
    assert "a letter goes out unsigned: the certificate expired on 2026-11-23" in caplog.text
    assert PASSWORD not in caplog.text


@pytest.mark.parametrize(("role", "does"), [(Role.PPID, True), (Role.PELAKSANA, False)])
async def test_the_information_list_is_signed_if_the_ppid_asks_for_it(
    tmp_path: Path, role: Role, does: bool
) -> None:
    async with opened(pen=pen(tmp_path)) as world:
        officer = await holds(world, "Tini", role)
        officer.in_(world.group).says("/dip")
        await world.settle()
        await world.presses_in_group(officer, "PDF")
        [sent] = [m.file for m in world.group.messages if m.file]
        assert is_signed(sent.content) is does
        assert (NOTE in text_of(sent.content)) is does
