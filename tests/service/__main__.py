"""Run the shipped units under systemd, in a container with a bare Debian.

On the oldest one, also the tests of whatever leans on its Python and its SQLite.

python -m tests.service [--suite bookworm]
"""

import argparse
import os
import shutil
import subprocess
import sys

from tests.service.bare_debian import OLDEST, READY, STABLE, bare_debian

TOOLS = {
    "systemd-nspawn": "systemd-container", "mmdebstrap": "mmdebstrap", "ip": "iproute2",
    "unshare": "util-linux", "git": "git",
}  # fmt: skip
"""What is needed of the machine, and the package of Debian's that has it."""
APART = (
    "unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc",
    "sh", "-ec", 'ip link set lo up; exec "$0" "$@"',
)  # fmt: skip
"""What runs below has a loopback of its own and no other network, and leaves no process behind."""

UNIT, PARTS = "tests/service/test_shipped_unit.py", "tests/service/test_parts_there.py"


def missing() -> str:
    """Return why the units cannot be run here, or nothing."""
    packages = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if os.geteuid():
        return "only root can boot a container"
    return f"it needs: apt-get install {' '.join(packages)}" if packages else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", default=STABLE, choices=READY)
    asked, more = parser.parse_known_args()
    if why := missing():
        print(f"The units are not run under systemd here: {why}")  # noqa: T201
        return 1
    files = [UNIT, *([PARTS] if asked.suite == OLDEST else [])]
    tests = [sys.executable, "-m", "pytest", "-m", "service", *files, *more]
    known = {**os.environ, "BARE_DEBIAN": str(bare_debian(asked.suite))}
    return subprocess.run([*APART, *tests], env=known, check=False).returncode  # noqa: S603 - ours


if __name__ == "__main__":
    sys.exit(main())
