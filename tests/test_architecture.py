"""The rules of the house that no linter knows; CONTRIBUTING.md numbers them.

Each says at its end why it is there and what to do.
"""

import ast
import importlib
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import mypy.api
import pytest

from storage.database import load_queries
from storage.table import Table
from tests.sources import PRODUCT, PROGRAM, ROOT, parsed, sources

pytestmark = pytest.mark.house


TRESPASSES = {
    "bot.domain.trespass": "storage.cases",
    "bot.actions.trespass": "telegram",
    "handlers.trespass": "storage.cases",
    "sandbox.trespass": "bot.clock",
    "sandbox.people.trespass": "handlers",
    "sandbox.state.trespass": "storage.cases",
    "sandbox.api.trespass": "demo",
    "demo.trespass": "aiosqlite",
    "bot.actions.cases.trespass": "bot.actions.objections.objection_filing",
    "bot.texts.trespass": "aiosqlite",
    "bot.transport.trespass": "sandbox",
    "bot.cli.trespass": "demo",
    "handlers.messages_trespass": "sandbox",
    "storage.trespass": "demo.stories",
}


def test_the_import_contracts_forbid_what_they_should(tmp_path: Path) -> None:
    for path in sources(*PROGRAM):
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


def saying(pattern: str, *folders: str) -> list[str]:
    """Return the modules in these folders whose source says something like this."""
    found = re.compile(pattern)
    named = (path for path in sources(*folders) if found.search(path.read_text("utf-8")))
    return [str(path.relative_to(ROOT)) for path in named]


def test_only_settings_read_the_environment() -> None:
    found = saying(r"os\.(environ|getenv)", *PROGRAM)
    assert found == [], (
        "an office must be able to read in .env.example all that it can set, and many offices share"
        " one process: make it a field of bot/settings.py, which is an argument from there on"
    )


def test_no_handler_runs_beside_its_turn() -> None:
    found = saying(r"block\s*=\s*False|create_task|ContextVar", "handlers")
    assert found == [], (
        "what runs beside the turn is in no transaction, and is lost when the desk is killed:"
        " queue what is to be sent, or let a matter of the clock do it (bot/desk/rounds.py)"
    )


KNOWS_OF_DELIVERY = {
    r"storage import ([a-z_]+, )*notices\b|storage\.notices": {
        "bot/actions/outside_chat/errand_list.py",
        "bot/desk/messages.py",
        "bot/desk/notice_delivery.py",
    },
    r"notice_try|unsent_of|cancel_notice|outbox\.is_leaving": {
        "bot/desk/notice_delivery.py",
        "storage/notices.py",
        "storage/outbox.py",
        "storage/row_hashes.py",
    },
    r"\.handed_at|\.unreached_at": {
        "bot/actions/outside_chat/errand_list.py",
        "bot/domain/law/legal_notice.py",
    },
    r"\bDeliveryWay\.[A-Z]": {
        "bot/actions/delivery/unreachable_people.py",  # the counter is always open
        "bot/actions/outside_chat/errand_list.py",
        "bot/desk/notice_delivery.py",
        "bot/domain/law/legal_notice.py",
    },
}
"""Which modules know by which way something went, and whether it did."""
READS_NOTICES = {
    "expired_data",
    "notices",
    "outbox",
    "personal_data",
    "registers",
    "reminders",
    "request_facts",
    "schema",
}
"""Queries over notices: facts of a request, registers, what is exported, what is destroyed."""


def test_only_the_notice_knows_how_something_reached_somebody() -> None:
    assert {said: {*saying(said, *PROGRAM)} for said in KNOWS_OF_DELIVERY} == KNOWS_OF_DELIVERY, (
        "four machines once said that something had reached somebody, with four effects: ask"
        " bot/desk/notice_delivery.py, and let what follows be a Kind of the feature that"
        " sends it"
    )
    reads = re.compile(r"\b(FROM|JOIN|UPDATE|INTO) notice(_now|_try)?\b|\$\.notice")
    found = {
        path.stem for path in (ROOT / "storage").glob("*.sql") if reads.search(path.read_text())
    }
    assert found == READS_NOTICES


MADE = r"(?<!class )\bAuthority(\(|\.model_)"


def test_only_the_gate_makes_an_authority() -> None:
    assert saying(MADE, *PROGRAM, "tests", "benchmarks") == ["bot/desk/permission_checks.py"], (
        "an authority is what the gate found: ask it, by permission_checks.demand or allow"
    )


LAW = tomllib.loads((ROOT / "tests/law/legal_facts.toml").read_text("utf-8"))
LEGAL_FACTS, TAKES = LAW["columns"], LAW["by"]
"""The columns that hold a legal fact, and by what each function that writes one may be called."""
KINDS = ("Authority", "OwnWill", "ByLaw")


def writes_legal_facts(sql: str) -> bool:
    """Say whether a statement sets what only an authority, the person's will or the law may."""
    for table, columns in LEGAL_FACTS.items():
        change = re.search(rf"UPDATE {table} SET (.*?)(WHERE|$)", sql, re.DOTALL)  # noqa: S608 - a pattern
        if "INSERT" in columns and re.search(rf"INSERT (OR \w+ )?INTO {table}\b", sql):
            return True
        if change and any(re.search(rf"\b{one} =", change[1]) for one in columns.split()):
            return True
    return False


def changes_legal_facts(call: ast.Call, tables: Mapping[str, str]) -> bool:
    """Say whether a call adds or changes a row with a legal fact: what is not named may be one."""
    table, _, how = ast.unparse(call.func).rpartition(".")
    facts = LEGAL_FACTS.get(tables.get(table, ""), "").split()
    if how == "add":
        return "INSERT" in facts
    named = {one.arg for one in call.keywords}
    return bool(facts) and how in {"put", "change"} and not named.isdisjoint({*facts, None})


@pytest.mark.parametrize(
    ("call", "is_legal"),
    [
        ("DECISIONS.add(tx, case_id=1)", True),
        ("DECISIONS.put(tx, 1, given_at=now)", True),
        ("DECISIONS.change(tx, 1, 'pending', **told)", True),
        ("DECISIONS.put(tx, 1, facts='{}')", False),
        ("OBJECTIONS.add(tx, state='filed')", False),
        ("OTHERS.put(tx, 1, given_at=now)", False),
    ],
)
def test_a_legal_fact_is_seen_where_a_table_writes_it(call: str, *, is_legal: bool) -> None:
    [said] = [n for n in ast.walk(ast.parse(call)) if isinstance(n, ast.Call)]
    tables = {"DECISIONS": "decision", "OBJECTIONS": "objection"}
    assert changes_legal_facts(said, tables) is is_legal


def writers(path: Path) -> Iterator[tuple[str, ...]]:
    """Yield the functions of a module of storage that write legal facts, and their `by`."""
    named = load_queries(path.stem) if path.with_suffix(".sql").exists() else {}
    legal = {f"SQL['{name}']" for name, sql in named.items() if writes_legal_facts(sql)}
    held = vars(importlib.import_module(f"storage.{path.stem}")).items()
    tables = {name: one.name for name, one in held if isinstance(one, Table)}
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    functions = [one for one in parsed(path)[0].body if isinstance(one, kinds)]
    for one in sorted(functions, key=lambda one: not one.name.startswith("_")):
        parts = [*ast.walk(one)]
        used = {ast.unparse(n) for n in parts if isinstance(n, ast.Subscript | ast.Name)}
        calls = [n for n in parts if isinstance(n, ast.Call) and changes_legal_facts(n, tables)]
        writes = bool(calls or used & legal)
        if writes and one.name.startswith("_"):
            legal.add(one.name)
        elif writes:
            by = [ast.unparse(a.annotation or a) for a in one.args.args if a.arg == "by"]
            yield f"{path.stem}.{one.name}", *by


def test_what_writes_a_legal_fact_says_by_what_it_may_come_about() -> None:
    found = {name: kinds for path in sources("storage") for name, *kinds in writers(path)}
    assert found == {name: [kinds] for name, kinds in TAKES.items()}, (
        "no door writes a state, a date or a decision without what the gate returned:"
        " let the function take `by`, of the kinds that it may come about by (law/legal_facts.toml)"
    )
    assert not saying(rf"(UPDATE|INSERT INTO) ({'|'.join(LEGAL_FACTS)})\b", *PROGRAM)
    assert not saying(r"\b[A-Z_]{2,}\.(add|put|change)\(", "bot", "handlers")
    assert not saying(r"\w\.[A-Z_]{2,}\.(add|put|change)\(", "storage")


def test_mypy_refuses_every_other_kind(tmp_path: Path) -> None:
    modules = sorted({name.partition(".")[0] for name in TAKES})
    offers = [
        (f"    {name}(by={kind})", kind in kinds) for name, kinds in TAKES.items() for kind in KINDS
    ]
    lines = [
        "from bot.domain.law import authority",
        f"from storage import {', '.join(modules)}",
        f"def offer({', '.join(f'{kind}: authority.{kind}' for kind in KINDS)}) -> None:",
        *(line for line, _ in offers),
    ]
    offered = tmp_path / "offered.py"
    offered.write_text("\n".join(lines))
    said, _, _ = mypy.api.run(["--hide-error-context", str(offered)])
    refused = {int(at) for at in re.findall(r'offered\.py:(\d+): error: Argument "by"', said)}
    wrong = {at for at, (_, right) in enumerate(offers, len(lines) - len(offers) + 1) if not right}
    assert refused == wrong


FAILED_ROWS = "bot/desk/rounds.py"
LETTING_GO = {
    FAILED_ROWS: 1,
    # An update is parked.
    "bot/transport/inbound/worker.py": 3,
    # A whole loop, copy or office that fails is started or made again, and said.
    "bot/transport/supervision.py": 1,
    "bot/transport/nightly_loops.py": 1,
    "bot/host/office_supervisor.py": 2,
    # Whatever is wrong may stand in the way of saying so.
    "bot/transport/database_watch.py": 1,
    # Tasks that were told to end.
    "bot/transport/outbound/sender.py": 1,
    "bot/host/desk_runner.py": 1,
    # The error is raised as another, without what people wrote, or told as a verdict.
    "bot/transport/aiohttp_request.py": 1,
    "bot/letters/__main__.py": 1,
    "bot/uploads/cleaning_outcome.py": 1,
}
"""How often a module lets go of whatever fails, by any means; none that the clock or a finished
send call leads to may but one: there the round puts the row off."""


def test_one_place_lets_a_failed_row_go() -> None:
    found = Counter(
        str(path.relative_to(ROOT))
        for path in sources(*PRODUCT)
        for node in parsed(path)[1]
        if lets_go(node)
    )
    assert found == LETTING_GO, (
        "a failure that is let go anywhere else is never tried again nor said to anybody:"
        " act through bot/desk/rounds.py, which puts the row off and tells the administrators"
    )


def lets_go(node: ast.AST) -> bool:
    """Say whether code goes on whatever has failed, or gives "whatever" another name."""
    match node:
        case ast.ExceptHandler(type=kind, body=body):
            return _takes_all(kind) and not (isinstance(body[-1], ast.Raise) and not body[-1].exc)
        case ast.Call(func=ast.Name(id="suppress") | ast.Attribute(attr="suppress"), args=kinds):
            return any(isinstance(kind, ast.Starred) or _takes_all(kind) for kind in kinds)
        case ast.keyword(arg="return_exceptions", value=value):
            return not (isinstance(value, ast.Constant) and value.value is False)
        case ast.FunctionDef(name="__exit__") | ast.AsyncFunctionDef(name="__aexit__"):
            return True
        case ast.Assign(value=value) | ast.AnnAssign(value=value) | ast.NamedExpr(value=value):
            return value is not None and _takes_all(value)
    return False


def _takes_all(kind: ast.expr | None) -> bool:
    named = [kind] if not isinstance(kind, ast.Tuple) else kind.elts
    return any(
        one is None
        or (isinstance(one, ast.Name) and one.id in ("Exception", "BaseException"))
        or (isinstance(one, ast.Attribute) and one.attr in ("Exception", "BaseException"))
        for one in named
    )


@pytest.mark.parametrize(
    ("code", "goes"),
    [
        ("try: f()\nexcept Exception: pass", True),
        ("try: f()\nexcept: pass", True),
        ("try: f()\nexcept (OSError, BaseException) as e: log(e)", True),
        ("try: f()\nexcept* builtins.Exception: pass", True),
        ("with contextlib.suppress(Exception): f()", True),
        ("with suppress(OSError, Exception): f()", True),
        ("with suppress(*KINDS): f()", True),
        ("gather(f(), return_exceptions=True)", True),
        ("gather(f(), return_exceptions=calm)", True),
        ("KINDS = (ValueError, Exception)", True),
        ("class Calm:\n def __exit__(self, *_): return True", True),
        ("try: f()\nexcept BaseException:\n tidy()\n raise", False),
        ("try: f()\nexcept OSError: pass", False),
        ("with suppress(OSError): f()", False),
        ("gather(f(), return_exceptions=False)", False),
    ],
)
def test_what_lets_go_of_a_failure_is_known_in_each_of_its_shapes(code: str, goes: bool) -> None:
    assert any(lets_go(node) for node in ast.walk(ast.parse(code))) == goes


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
    nodes = parsed(path)[1]
    imported = [(node, node.names) for node in nodes if isinstance(node, ast.ImportFrom)]
    called = {one.asname: one.name for _, names in imported for one in names if one.asname}
    for statement, names in imported:
        package = (statement.module or "").rpartition(".")[2]
        yield from (f"{package}.{one.name}" for one in names)
    for node in nodes:
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                yield f"{path.stem}.{name}"
            case ast.Attribute(value=value, attr=name):
                yield f".{name}"
                if isinstance(value, ast.Name):
                    yield f"{called.get(value.id, value.id)}.{name}"


CALLED_BY_LIBRARIES = {".collect", ".do_request", ".get_next_fire_time", ".main_loop"}
"""Methods that a base class of python-telegram-bot, APScheduler, uvicorn or Prometheus calls."""


def test_nothing_in_the_product_is_used_by_tests_alone() -> None:
    product = sources(*PRODUCT, "demo")
    used = {name for path in product for name in uses(path)} | CALLED_BY_LIBRARIES
    unused = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in product
        if path.stem != "__init__"
        for name in definitions(path)
        if name not in used and not name.partition(".")[2].startswith("__")
    ]
    assert unused == [], (
        "a stranger cannot tell what the desk does from what only tests do:"
        " delete it, or keep it beside the tests"
    )


def test_stories_are_kept_by_the_features_that_they_tell_of() -> None:
    features = {path.parent.name for path in (ROOT / "bot/actions").glob("*/__init__.py")}
    told = {path.parent.name for path in (ROOT / "tests/stories").glob("*/test_*.py")}
    assert told == features, "what a feature does for people is told in tests/stories/<feature>"


def test_of_each_feature_there_is_a_journey_that_make_test_goes() -> None:
    features = {path.parent.name for path in (ROOT / "bot/actions").glob("*/__init__.py")}
    told = (ROOT / "tests/stories").glob("*/test_*.py")
    gone = {path.parent.name for path in told if "mark.journey" in path.read_text("utf-8")}
    assert gone == features, "mark the story that lives through its acts with pytest.mark.journey"


def test_the_second_engine_of_the_law_knows_nothing_of_the_program() -> None:
    """A rule that it took from the program would be wrong in both. Write it by its article."""
    _, nodes = parsed(ROOT / "tests/law/model.py")
    named = [one.name for node in nodes if isinstance(node, ast.Import) for one in node.names]
    taken = [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
    found = {name.partition(".")[0] for name in (*named, *taken)}
    assert found <= sys.stdlib_module_names


def test_no_test_module_leans_on_another() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {node.module}"
        for path in sources("tests")
        for node in parsed(path)[1]
        if isinstance(node, ast.ImportFrom)
        and any(".test_" in f"{node.module}.{alias.name}" for alias in node.names)
    ]
    assert found == [], (
        "whoever renames a helper of one story must not break another: what tests share stands in"
        " the acts.py of the feature's stories, or in a module whose first line says what it holds"
    )
