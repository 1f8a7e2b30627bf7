"""Draw mutants of the product, and say which of them `make test` does not notice.

What is noticed by other stories alone is found too late. What survives and makes no difference to
anybody is named, with the reason, in equivalents.toml.
"""

import argparse
import tempfile
import tomllib
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.mutants.drawing import ROOT, Mutant, drawn, every
from tests.mutants.trying import End, Trial, copied, survives

EQUIVALENTS = Path(__file__).parent / "equivalents.toml"
OPTIONS = ["-o", "addopts=", "--import-mode=importlib", "--quick", "-p", "no:cacheprovider"]
OPTIONS += ["-p", "no:xdist", "-m", "not browser and not service and not house"]
"""Of pytest, for the tests of `make test` in one process that writes nothing."""


def main() -> int:
    """Try mutants and print what becomes of each; return 1 if one was not killed."""
    given = _arguments()
    known = equivalents()
    found = [one for one in every(given.only) if (one.path, one.change) not in known]
    chosen = drawn(found, given.seed, given.count)
    ends: dict[Mutant, End] = {}

    def ended(mutant: Mutant, end: End) -> None:
        ends[mutant] = end
        print(f"{end:8} {mutant.kind:9} {mutant.path}:{mutant.line}", flush=True)  # noqa: T201
        if end != "killed":
            print(_difference(mutant), flush=True)  # noqa: T201

    trial = Trial(chosen, given.jobs, ended)
    folders = [f"{ROOT}/{folder}" for folder in given.tests]
    if pytest.main([*OPTIONS, "-p", "no:terminal", *folders], [trial]) not in (0, 5):
        raise SystemExit("the tests cannot be collected")
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(Path(folder))
        for mutant in trial.placeless:
            ended(mutant, "survived" if survives(mutant, copy, OPTIONS) else "killed")
    return _report(f"seed {given.seed}: {len(found)} possible", ends)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which ones are drawn")
    parser.add_argument("--count", type=int, default=60, help="how many are drawn")
    parser.add_argument("--only", nargs="*", default=(), help="files or folders, as bot/domain")
    parser.add_argument("--tests", nargs="*", default=["tests"], help="which tests may notice it")
    parser.add_argument("--jobs", type=int, default=2, help="how many are tried at a time")
    return parser.parse_args()


def equivalents() -> dict[tuple[str, str], str]:
    """Return the mutants that make no difference, and why."""
    kept = tomllib.loads(EQUIVALENTS.read_text("utf-8")).get("equivalent", [])
    return {(one["file"], one["change"]): one["why"] for one in kept}


def _report(drawn_from: str, ends: dict[Mutant, End]) -> int:
    lines = [drawn_from]
    for kind in ("demand", "condition", "number", ""):
        found = [end for mutant, end in ends.items() if kind in ("", mutant.kind)]
        killed, tried = found.count("killed"), len(found)
        part = f"{100 * killed / tried:.1f} %" if tried else "none drawn"
        lines.append(f"{kind or 'all'}: {killed} of {tried} killed, {part}")
    print("\n".join(lines))  # noqa: T201
    return int(set(ends.values()) != {"killed"})


def _difference(mutant: Mutant) -> str:
    before = (ROOT / mutant.path).read_text("utf-8")
    old, new = (text.splitlines(keepends=True) for text in (before, mutant.applied(before)))
    lines = (line for line in unified_diff(old, new, n=1) if line[:3] not in ("---", "+++"))
    return f"{mutant.change}\n{''.join(lines)}"


if __name__ == "__main__":
    raise SystemExit(main())
