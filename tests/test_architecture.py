"""The house rules that no linter knows."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

pytestmark = pytest.mark.house

ROOT = Path(__file__).parent.parent
PRODUCT = ("bot", "handlers", "storage")
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
FORBIDDEN_WORDS = re.compile(r"\b(ticket|user|util|helper|manager)s?\b", re.IGNORECASE)


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


@cache
def parsed(path: Path) -> tuple[ast.Module, list[ast.AST]]:
    """Return the tree of a module, and every node of it: all rules here read the same ones."""
    tree = ast.parse(path.read_text("utf-8"))
    return tree, list(ast.walk(tree))


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    nodes = parsed(path)[1]
    return [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_no_file_is_longer_than_one_idea() -> None:
    long = [path for path in sources(*PRODUCT) if len(path.read_text().splitlines()) > LONGEST_FILE]
    assert long == []


def test_no_function_is_longer_than_one_idea() -> None:
    long = [
        f"{path.name}:{function.name}"
        for path in sources(*PRODUCT)
        for function in functions(path)
        if (function.end_lineno or 0) - function.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_the_import_contracts_hold() -> None:
    lint = Path(sys.executable).parent / "lint-imports"
    ran = subprocess.run(  # noqa: S603 - our own tool on our own tree
        [lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


TRESPASSES = {
    "bot.domain.trespass": "storage.cases",
    "bot.actions.trespass": "telegram",
    "handlers.trespass": "storage.cases",
    "bot.sandbox.trespass": "bot.desk",
    "bot.actions.cases.trespass": "bot.actions.objections.objection_filing",
    "bot.texts.trespass": "aiosqlite",
    "bot.transport.trespass": "bot.sandbox",
}


def test_the_import_contracts_forbid_what_they_should(tmp_path: Path) -> None:
    for folder in PRODUCT:
        for path in sources(folder):
            copy = tmp_path / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for importer, imported in TRESPASSES.items():
        (tmp_path / f"{importer.replace('.', '/')}.py").write_text(f"import {imported}\n")
    lint = Path(sys.executable).parent / "lint-imports"
    ran = subprocess.run(  # noqa: S603 - our own tool on a copy of our own tree
        [lint, "--no-cache"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1
    named = [f"{importer} -> {imported}" for importer, imported in TRESPASSES.items()]
    assert [one for one in named if one not in ran.stdout] == []


def test_names_are_the_glossary_s() -> None:
    named = [
        f"{path.relative_to(ROOT)}:{function.name}"
        for path in sources(*PRODUCT)
        for function in functions(path)
        if FORBIDDEN_WORDS.search(function.name.replace("_", " "))
    ]
    assert named == []


def test_only_the_clock_asks_the_machine_for_the_time() -> None:
    asking = re.compile(r"datetime\.now\(|utcnow\(|date\.today\(|time\.time\(")
    found = [
        str(path.relative_to(ROOT))
        for path in sources(*PRODUCT)
        if asking.search(path.read_text("utf-8")) and path.name != "clock.py"
    ]
    assert found == []


def test_only_settings_read_the_environment() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in sources(*PRODUCT)
        if re.search(r"os\.(environ|getenv)", path.read_text("utf-8"))
    ]
    assert found == []


def test_no_handler_runs_beside_its_turn() -> None:
    beside = re.compile(r"block\s*=\s*False|create_task|ContextVar")
    found = [path.name for path in sources("handlers") if beside.search(path.read_text("utf-8"))]
    assert found == []


FAILED_ROWS = "bot/desk/rounds.py"
ANSWERING_FOR_OTHERS = {"bot/transport/transfer_loop.py"}
"""What another office cannot keep is no row of this one: it waits there, and is said here."""


def test_one_place_lets_a_failed_row_go() -> None:
    """What the clock and a finished send call may suppress no failure: the round puts it off."""
    acting = [*sources("bot/actions", "bot/desk", "bot/dispatch", "bot/transport/outbound")]
    clocks = [
        ROOT / f"bot/transport/{name}.py"
        for name in ("ticker", "retention_loop", "transfer_loop", "upload_loop")
    ]
    found = [
        str(path.relative_to(ROOT))
        for path in (*acting, *clocks)
        for node in parsed(path)[1]
        if isinstance(node, ast.ExceptHandler) and _takes_all(node.type)
    ]
    assert set(found) - ANSWERING_FOR_OTHERS == {FAILED_ROWS}
    assert found.count(FAILED_ROWS) == 1


def _takes_all(kind: ast.expr | None) -> bool:
    named = [kind] if not isinstance(kind, ast.Tuple) else kind.elts
    return any(
        one is None or (isinstance(one, ast.Name) and one.id in ("Exception", "BaseException"))
        for one in named
    )


def definitions(path: Path) -> Iterator[str]:
    """Yield `module.name` of what a module defines, and `.name` of the plain methods in it."""
    for node in parsed(path)[0].body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield f"{path.stem}.{name}"
            case ast.ClassDef(name=name):
                yield f"{path.stem}.{name}"
                methods = [m for m in node.body if isinstance(m, ast.FunctionDef)]
                yield from (f".{m.name}" for m in methods if not m.decorator_list)
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield f"{path.stem}.{name}"


def uses(path: Path) -> Iterator[str]:
    """Yield in the same words what a module uses, of its own and of others."""
    for node in parsed(path)[1]:
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                yield f"{path.stem}.{name}"
            case ast.Attribute(value=value, attr=name):
                yield f".{name}"
                if isinstance(value, ast.Name):
                    yield f"{value.id}.{name}"
            case ast.ImportFrom(module=str() as module, names=names):
                package = module.rpartition(".")[2]
                yield from (f"{package}.{alias.name}" for alias in names)


CALLED_BY_LIBRARIES = {".do_request", ".get_next_fire_time", ".main_loop"}
"""Methods that a base class of python-telegram-bot, APScheduler or uvicorn calls."""
FOUND_BY_KIND = {"BUTTONS", "GROUP_BUTTONS", "PRIVATE_BUTTONS", "AFTER"}
"""What `bot.module_search` finds in a module, whatever its name."""


def test_nothing_in_the_product_is_used_by_tests_alone() -> None:
    used = {name for path in sources(*PRODUCT) for name in uses(path)} | CALLED_BY_LIBRARIES
    unused = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources(*PRODUCT)
        if "sandbox" not in path.parts and path.stem != "__init__"  # a Telegram for tests
        for name in definitions(path)
        if name not in used
        and name.partition(".")[2] not in FOUND_BY_KIND
        and not name.partition(".")[2].startswith("__")
    ]
    assert unused == []


MOST_MODULES = 20
ONE_FILE_A_NOUN = {"bot/domain", "bot/forms", "storage"}
MOST_MODULES_OF_THE_DESK = 18
LONGEST_NAME = 3
"""Words in the name of a module."""


def modules(*folders: str) -> list[Path]:
    return [path for path in sources(*folders) if not path.stem.startswith("__")]


def test_no_folder_has_more_modules_than_fit_on_a_screen() -> None:
    counted = Counter(str(path.parent.relative_to(ROOT)) for path in modules(*PRODUCT))
    assert [folder for folder, n in counted.items() if n > MOST_MODULES] == sorted(ONE_FILE_A_NOUN)
    assert counted["bot/desk"] <= MOST_MODULES_OF_THE_DESK


def test_the_name_of_a_module_is_found_once_in_the_tree() -> None:
    named = Counter(path.stem for path in modules(*PRODUCT))
    assert [name for name, n in named.items() if n > 1] == []


def test_a_module_is_named_by_a_few_nouns_and_no_bare_gerund() -> None:
    wrong = [
        path.stem
        for path in modules(*PRODUCT)
        if len(words := path.stem.split("_")) > LONGEST_NAME
        or (len(words) == 1 and path.stem.endswith("ing"))
    ]
    assert wrong == []


def test_no_module_of_ours_is_imported_under_another_name() -> None:
    renamed = [
        f"{path.relative_to(ROOT)}: {alias.name} as {alias.asname}"
        for path in sources(*PRODUCT)
        for node in parsed(path)[1]
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] in PRODUCT
        for alias in node.names
        if alias.asname
    ]
    assert renamed == []


def test_stories_are_kept_by_the_features_that_they_tell_of() -> None:
    features = {path.parent.name for path in (ROOT / "bot/actions").glob("*/__init__.py")}
    told = {path.parent.name for path in (ROOT / "tests/stories").glob("*/test_*.py")}
    assert told == features


def test_of_each_feature_there_is_a_journey_that_make_test_goes() -> None:
    features = {path.parent.name for path in (ROOT / "bot/actions").glob("*/__init__.py")}
    told = (ROOT / "tests/stories").glob("*/test_*.py")
    gone = {path.parent.name for path in told if "mark.journey" in path.read_text("utf-8")}
    assert gone == features, "mark the story that lives through its acts with pytest.mark.journey"
