"""Draw mutants of the product, and say which of them no fast test notices.

Fast are the tests that need at most a quarter of a second and are no play of the whole desk: a
guard that only a play holds is held too seldom to be broken safely. What survives and makes no
difference to anybody is named, with the reason, in equivalents.toml.
"""

import argparse
import tempfile
import tomllib
from collections import Counter
from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.mutants.drawing import ROOT, Mutant, drawn, every
from tests.mutants.trying import End, Trial, copied, survives

EQUIVALENTS = Path(__file__).parent / "equivalents.toml"
PLAYS = ("browser", "demo", "faults", "hostile", "mutants", "papers", "stories", "torture")
"""Folders of tests that are plays of the whole desk, or not of the product."""


def main() -> int:
    """Try mutants and print what became of each; return 1 if one was not killed."""
    given = _arguments()
    known = equivalents()
    found = [one for one in every(given.only) if (one.path, one.change) not in known]
    chosen = drawn(found, given.seed, given.count)
    trial = Trial(chosen, given.jobs)
    plays = [f"--ignore={ROOT}/tests/{folder}" for folder in PLAYS]
    options = ["-qq", "-p", "no:cacheprovider", "-p", "no:xdist", "--no-summary"]
    pytest.main([*options, *plays, *(f"{ROOT}/{folder}" for folder in given.tests)], [trial])
    with tempfile.TemporaryDirectory() as folder:
        copy = copied(Path(folder))
        for mutant in [one for one, end in trial.ends.items() if end == "survived"]:
            if not survives(mutant, copy, trial.tests[mutant]):
                trial.ends[mutant] = "killed"
    return _report(f"seed {given.seed}: {len(found)} possible", chosen, trial.ends)


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


def _report(drawn_from: str, chosen: Sequence[Mutant], ends: dict[Mutant, End]) -> int:
    counted: Counter[tuple[str, End]] = Counter()
    lines = []
    for mutant in chosen:
        end = ends[mutant]
        counted[mutant.kind, end] += 1
        counted["all", end] += 1
        lines.append(f"{end:9} {mutant.kind:9} {mutant.path}:{mutant.line}")
        lines += [] if end == "killed" else [_difference(mutant)]
    lines.append(drawn_from)
    for kind in sorted({kind for kind, _ in counted}):
        tried = sum(number for (one, _), number in counted.items() if one == kind)
        killed = counted[kind, "killed"]
        lines.append(f"{kind}: {killed} of {tried} killed, {100 * killed / tried:.1f} %")
    print("\n".join(lines))  # noqa: T201
    return int(bool(counted["all", "survived"] or counted["all", "unreached"]))


def _difference(mutant: Mutant) -> str:
    before = (ROOT / mutant.path).read_text("utf-8")
    old, new = (text.splitlines(keepends=True) for text in (before, mutant.applied(before)))
    lines = (line for line in unified_diff(old, new, n=1) if line[:3] not in ("---", "+++"))
    return f"{mutant.change}\n{''.join(lines)}"


if __name__ == "__main__":
    raise SystemExit(main())
