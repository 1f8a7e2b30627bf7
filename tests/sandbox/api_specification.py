"""A command that compares the local Telegram with a description of the Bot API.

python -m tests.sandbox.api_specification PATH/telegram-bot-api.json
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sandbox.api.methods import METHODS
from sandbox.state.faults import JSON
from tests.sandbox.api_exercise import exercise

ARRAY = "Array of "
PLAIN: dict[str, tuple[type, ...]] = {
    "Integer": (int,),
    "Float": (int, float),
    "String": (str,),
    "Boolean": (bool,),
    "True": (bool,),
}


def method_differences(description: JSON) -> Iterator[str]:
    """Yield each difference between METHODS and the Bot API: methods and their parameters."""
    for name, method in METHODS.items():
        described = description["methods"].get(name)
        if described is None:
            yield f"{name}: no such method"
            continue
        fields = {field["name"]: field["required"] for field in described.get("fields", [])}
        for parameter in [*method.required, *method.optional]:
            if parameter not in fields:
                yield f"{name}: no parameter {parameter}"
        for parameter, required in fields.items():
            if required and parameter not in method.required:
                yield f"{name}: {parameter} is required"


def answer_differences(description: JSON) -> Iterator[str]:
    """Yield each part of an answer or an update that the Bot API describes otherwise."""
    answers, updates = exercise()
    for name in METHODS:
        if name not in answers:
            yield f"{name}: was never exercised"
    for name, result in answers.items():
        returns = description["methods"][name]["returns"]
        yield from fits(description, result, returns, name)
    for update in updates:
        kind = next(key for key in update if key != "update_id")
        yield from fits(description, update, ["Update"], f"update {kind}")


def fits(description: JSON, value: Any, types: list[str], path: str) -> list[str]:
    """Return what is wrong with a value that should be of one of these types."""
    found = [_fits_one(description, value, name, path) for name in types]
    return min(found, key=len)


def _fits_one(description: JSON, value: Any, name: str, path: str) -> list[str]:
    if name.startswith(ARRAY):
        if not isinstance(value, list):
            return [f"{path}: {value!r} is no {name}"]
        inner = [name.removeprefix(ARRAY)]
        parts = [fits(description, part, inner, f"{path}[]") for part in value]
        return [wrong for part in parts for wrong in part]
    if name in PLAIN:
        truth = isinstance(value, bool) and bool not in PLAIN[name]
        good = isinstance(value, PLAIN[name]) and not truth
        return [] if good else [f"{path}: {value!r} is no {name}"]
    described = description["types"][name]
    if described.get("subtypes"):
        return fits(description, value, described["subtypes"], path)
    return _fits_object(description, value, described, path)


def _fits_object(description: JSON, value: Any, described: JSON, path: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{path}: {value!r} is no {described['name']}"]
    fields = {field["name"]: field for field in described.get("fields", [])}
    wrong = [f"{path}.{name}: not in {described['name']}" for name in value if name not in fields]
    for name, field in fields.items():
        if name in value:
            wrong += fits(description, value[name], field["types"], f"{path}.{name}")
        elif field["required"]:
            wrong.append(f"{path}.{name}: missing in {described['name']}")
    return wrong


def main(arguments: list[str]) -> int:
    """Print all differences and return the exit code."""
    if len(arguments) != 1:
        print("usage: python -m tests.sandbox.api_specification PATH/telegram-bot-api.json")  # noqa: T201
        return 2
    description = json.loads(Path(arguments[0]).read_text())
    wrong = [*method_differences(description), *answer_differences(description)]
    for line in wrong:
        print(line)  # noqa: T201 - a command speaks to its caller
    print(f"{len(METHODS)} methods held against {description['version']}: {len(wrong)} wrong")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
