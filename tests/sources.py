"""The source of the project, parsed once."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("bot", "handlers", "storage")
"""The desk, which is what the wheel holds."""
PROGRAM = (*PRODUCT, "sandbox", "demo")
"""The desk, and what stands beside it: the local Telegram, and the demo that plays on it."""


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def parsed(path: Path) -> tuple[ast.Module, list[ast.AST]]:
    """Return the tree of a module, and every node of it: all rules here read the same ones."""
    tree = ast.parse(path.read_text("utf-8"))
    return tree, list(ast.walk(tree))
