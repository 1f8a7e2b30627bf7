"""`make floors` writes the floors of the program into CONTRIBUTING.md, as they are held.

The order is that of the contracts in pyproject.toml; what stands on a floor is the first line of
its own docstring.
"""

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "CONTRIBUTING.md"
BLOCK = re.compile(r"<!-- floors -->\n(.*)<!-- end -->\n", re.DOTALL)


def contracts() -> list[dict[str, Any]]:
    """Return the contracts that have layers: of the program, of the features, of the domain."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [one for one in known["tool"]["importlinter"]["contracts"] if "layers" in one]


def floors() -> str:
    """Return the table of the floors, the highest first, and the order of the features."""
    whole, features, _ = contracts()
    rows = [_row(layer.split(" | ")) for layer in whole["layers"]]
    order = " › ".join(features["layers"])
    return f"| floor | what stands there |\n|---|---|\n{''.join(rows)}\nThe features: {order}.\n"


def _row(modules: list[str]) -> str:
    names = " ".join(f"`{_path(module)}`" for module in modules)
    said = " · ".join(_first_line(module) for module in modules)
    return f"| {names} | {said} |\n"


def _path(module: str) -> str:
    place = module.replace(".", "/")
    return place if (ROOT / place).is_dir() else f"{place}.py"


def _first_line(module: str) -> str:
    place = ROOT / _path(module)
    source = place / "__init__.py" if place.is_dir() else place
    said = ast.get_docstring(ast.parse(source.read_text("utf-8"))) or ""
    return said.partition("\n")[0]


if __name__ == "__main__":
    PAGE.write_text(
        BLOCK.sub(lambda _: f"<!-- floors -->\n{floors()}<!-- end -->\n", PAGE.read_text("utf-8")),
        "utf-8",
    )
