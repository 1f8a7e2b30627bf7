"""`make third-party` writes THIRD_PARTY.md: what Loket stands on, and under which licence.

It is read from the metadata of the packages that requirements/run.lock pins, as they are installed.
"""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).parents[1]
PINNED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
HOST = "pythonhosted"
"""Where packages lie: no place to read about one."""
HEAD = """\
# What others wrote

Loket itself is under the MIT licence ([LICENSE](LICENSE)). It stands on the packages below, which
are installed beside it and keep their own licences. Letters carry Liberation Serif and Noto Sans
Javanese, both under the SIL Open Font License ([OFL.txt](bot/letters/fonts/OFL.txt)). Written by
`make third-party` from what is installed.

| package | version | licence | where |
|---|---|---|---|
"""


def pinned() -> dict[str, str]:
    """Return every package of the lock with its version."""
    return dict(PINNED.findall((ROOT / "requirements/run.lock").read_text("utf-8")))


def table() -> str:
    """Return the file's text."""
    return HEAD + "".join(_row(name, version) for name, version in sorted(pinned().items()))


def _row(name: str, version: str) -> str:
    try:
        found = distribution(name)
    except PackageNotFoundError:  # it is for another system or an older Python
        return f"| {name} | {version} | not installed here | |\n"
    return f"| {name} | {version} | {_licence(found)} | {_home(found)} |\n"


def _licence(found: Distribution) -> str:
    said = found.metadata.get_all("Classifier") or []
    classified = [one.split(" :: ")[-1] for one in said if one.startswith("License :: ")]
    named = _said(found, "License-Expression") or ", ".join(classified)
    return named or (_said(found, "License") or "see the package").splitlines()[0]


def _said(found: Distribution, name: str) -> str:
    known = found.metadata  # it has no get()
    return known[name] if name in known else ""  # noqa: SIM401


def _home(found: Distribution) -> str:
    urls = dict(one.split(", ", 1) for one in found.metadata.get_all("Project-URL") or [])
    known = {name.lower(): url for name, url in urls.items()}
    order = ("homepage", "source", "source code", "repository", "github", "documentation")
    first = next((known[name] for name in order if name in known), "")
    home = _said(found, "Home-page") or first or next(iter(urls.values()), "")
    return "" if HOST in home else home


if __name__ == "__main__":
    (ROOT / "THIRD_PARTY.md").write_text(table(), "utf-8")
