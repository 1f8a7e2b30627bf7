"""A bare Debian with what Loket needs of it, made once and kept in the cache of who runs this.

python -m tests.service.bare_debian [SUITE]
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STABLE, OLDEST = "trixie", "bookworm"
"""What the units are run on, and the oldest Debian that README names: its Python, its SQLite."""
PACKAGES = (
    "systemd", "systemd-sysv", "dbus", "make", "python3", "python3-venv", "ca-certificates", "age",
)  # fmt: skip
READY = {STABLE: ".venv/.run-ready", OLDEST: ".venv/.dev-ready"}
"""What `make` makes in each: tests run on the oldest too."""
LOCKS = "requirements/run.lock", "requirements/dev.lock"

TRUSTED = '[ ! -d {0} ] || cp -r {0}/. "$1{0}/"; chroot "$1" update-ca-certificates'.format(
    "/usr/local/share/ca-certificates"
)
"""A company's proxy may stand between here and where the packages are."""
COPIED = f'mkdir -p "$1/opt/loket" && cp --parents Makefile {" ".join(LOCKS)} "$1/opt/loket/"'
MADE = 'chroot "$1" make --no-print-directory -C /opt/loket '


def bare_debian(suite: str = STABLE) -> Path:
    """Return the root of a Debian of this suite, with `/opt/loket/.venv`; make it if need be."""
    place = _place(suite)
    if place.is_dir():
        return place
    shutil.rmtree(place.parent, ignore_errors=True)  # one with other packages, or half of one
    making = place.with_suffix(".making")
    making.parent.mkdir(parents=True, exist_ok=True)
    hooks = [f"--customize-hook={step}" for step in (TRUSTED, COPIED, MADE + READY[suite])]
    made = ["mmdebstrap", "--quiet", "--variant=minbase", "--format=directory"]
    known = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    subprocess.run(  # noqa: S603 - a tool of Debian's
        [*made, f"--include={','.join(PACKAGES)}", *hooks, suite, making],
        cwd=ROOT, env=known, check=True,
    )  # fmt: skip
    making.rename(place)
    return place


def _place(suite: str) -> Path:
    """Return where it lies: another place for other packages."""
    cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    what = f"{PACKAGES} {READY[suite]} {[(ROOT / lock).read_text('utf-8') for lock in LOCKS]}"
    return Path(cache, "loket", suite, hashlib.sha256(what.encode()).hexdigest()[:16])


if __name__ == "__main__":
    print(bare_debian(*sys.argv[1:]))  # noqa: T201
