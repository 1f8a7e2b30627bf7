"""What leans on the Python and the SQLite of a Debian, tested with them."""

import os
from pathlib import Path

import pytest

from tests.service.booted_machine import booted

pytestmark = pytest.mark.service

AN_HOUR = 3600.0
PARTS = (
    "tests/storage", "tests/test_backup_archive.py", "tests/stories/operations",
    "tests/test_check.py", "tests/test_first_start.py", "tests/test_host.py",
    "tests/test_host_faults.py", "tests/faults/test_unwritable.py",
)  # fmt: skip
TYPED = f"cd /opt/loket && .venv/bin/python -m pytest -n auto --dist worksteal {' '.join(PARTS)}"


async def test_storage_backups_check_and_host_work_with_what_this_debian_has(
    tmp_path: Path,
) -> None:
    async with booted(Path(os.environ["BARE_DEBIAN"]), tmp_path) as machine:
        print(await machine.does(TYPED, patience=AN_HOUR))  # noqa: T201 - figures, and if it fails
