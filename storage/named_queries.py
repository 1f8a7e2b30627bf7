"""Named queries: SQL lives in .sql files, one per noun, each statement under `-- name: …`."""

import re
from importlib.resources import files


def load(noun: str) -> dict[str, str]:
    """Read `storage/<noun>.sql` into a mapping from name to statement."""
    text = (files("storage") / f"{noun}.sql").read_text("utf-8")
    parts = re.split(r"^-- name: (\w+)\s*$", text, flags=re.MULTILINE)
    return {name: sql.strip() for name, sql in zip(parts[1::2], parts[2::2], strict=True)}
