"""How near a file of tests is to a module of the product: over how many imports it reaches it."""

import ast
from collections import deque
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tests.mutants.drawing import ROOT


def nearest(path: str, files: Sequence[str]) -> list[str]:
    """Return the files of tests that are nearest to a module."""
    far = {file: steps for file in files if (steps := _steps(file, path)) is not None}
    return sorted(file for file, steps in far.items() if steps == min(far.values()))


def _steps(file: str, path: str) -> int | None:
    return distances(file).get(path)


@cache
def distances(file: str) -> dict[str, int]:
    """Return over how many imports a file reaches every module of ours."""
    found, queue = {file: 0}, deque([file])
    while queue:
        here = queue.popleft()
        for other in imports(here):
            if other not in found:
                found[other] = found[here] + 1
                queue.append(other)
    return found


@cache
def imports(file: str) -> tuple[str, ...]:
    """Return the modules of ours that a file imports."""
    named: list[str] = []
    for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                named += [one.name for one in names]
            case ast.ImportFrom(module=str() as module, names=names):
                named += [module, *(f"{module}.{one.name}" for one in names)]
    paths = (Path(*name.split(".")).with_suffix(".py").as_posix() for name in named)
    return tuple(dict.fromkeys(path for path in paths if (ROOT / path).is_file()))
