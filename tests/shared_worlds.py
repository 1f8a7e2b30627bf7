"""What acts led to, kept for the other workers of a run and for later runs, in pytest's cache.

It turns no wrong code green. A folder belongs to one state of the sources: its name is a hash of
every file of the program and of whatever tests share, which is all but the test modules, of Python
and of every package. Whoever changes one byte begins anew. What a run makes lies in a folder of
that run, and later runs find it only if at its end no file was other than when it began. An act
that stands in a test module is not shared, since it is in no hash. Nothing is shared with
`--uncached`, nor where pytest keeps nothing (`-p no:cacheprovider`), as when mutants are tried,
whose faults lie in no file.
"""

import contextlib
import os
import pickle
import shutil
import sys
import tempfile
import zlib
from collections.abc import Iterable
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from tests.sources import PROGRAM, ROOT

FOLDER = "LOKET_SHARED_WORLDS"
"""The variable that names the folder of the run to its workers."""
MOST_STATES, MOST_WORLDS = 3, 2000
"""How many states of the sources are kept, and how many worlds of each, of 60 kB or so."""
MOST_RUNS = 8
"""How many folders of runs are left: some go on beside this one, others died."""


def begin(cache: Path) -> None:
    """Let this run, and the workers that it starts, share what is below a folder of pytest's."""
    state = _state()
    cache.mkdir(parents=True, exist_ok=True)
    (cache / state).mkdir(exist_ok=True)
    os.utime(cache / state)
    _thin([one for one in cache.iterdir() if not one.suffix], MOST_STATES)
    _thin([one for one in cache.iterdir() if one.suffix], MOST_RUNS)
    os.environ[FOLDER] = tempfile.mkdtemp(prefix=f"{state}.", dir=cache)


def end() -> None:
    """Let later runs find what this one has made, if the sources are what they were."""
    run = Path(os.environ.pop(FOLDER))
    kept = run.with_suffix("")
    if kept.name == _state() and kept.exists():
        for made in run.iterdir():
            made.replace(kept / made.name)
        _thin(kept.iterdir(), MOST_WORLDS)
    shutil.rmtree(run, ignore_errors=True)


def _thin(found: Iterable[Path], most: int) -> None:
    """Leave of what was found only what was used last."""
    for old in sorted(found, key=lambda one: one.stat().st_mtime)[:-most]:
        if old.is_dir():
            shutil.rmtree(old, ignore_errors=True)
        else:
            old.unlink(missing_ok=True)


def is_on() -> bool:
    return FOLDER in os.environ


def find(name: bytes) -> Any:
    """Return what was kept under a name, or None."""
    if run := os.environ.get(FOLDER):
        for folder in (Path(run).with_suffix(""), Path(run)):
            with contextlib.suppress(FileNotFoundError):
                written = (folder / name.hex()).read_bytes()
                os.utime(folder / name.hex())
                return pickle.loads(zlib.decompress(written))  # noqa: S301 - our own
    return None


def keep(name: bytes, made: Any) -> Any:
    """Keep something under a name, unless another has; return what is kept."""
    if run := os.environ.get(FOLDER):
        whole = Path(run, f"{name.hex()}.{os.getpid()}")
        whole.write_bytes(zlib.compress(pickle.dumps(made), 1))
        with contextlib.suppress(FileExistsError):
            os.link(whole, whole.with_suffix(""))
        whole.unlink()
        return find(name)
    return made


def is_hashed(module: str) -> bool:
    """Say whether what stands in a module is part of the hash."""
    return ".test_" not in f".{module}"


def _state() -> str:
    """Return the hash of everything that a world may follow from."""
    packages = sorted(f"{one.name} {one.version}" for one in distributions())
    found = sha256(repr((sys.version, packages)).encode())
    for folder in (*PROGRAM, "tests"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts and is_hashed(path.stem):
                found.update(f"{path.relative_to(ROOT)} {path.stat().st_size}\n".encode())
                found.update(path.read_bytes())
    return found.hexdigest()[:32]
