"""A cache of what acts lead to, so that tests that begin alike do not repeat them.

Hundreds of stories begin with a request that is filed through thirteen messages. The first one in
a process really files it. For another that begins in exactly the same state (each byte of the
database, all that the local Telegram and the desk's loops remember, the clocks, the office's
profile) and does exactly the same, the state after the act is restored. If anything differs, be
it one byte, the act is really done.

It turns no wrong code green: what is restored is what the very code under test has done, once, in
this process or in another of the same sources (tests/shared_worlds.py), and an act that changes
what cannot be saved is not cached. What is forgotten to be saved turns right code red, or wrong
code green in a story that comes later: `--uncached`, which `make torture` gives, does every act.
"""

import zlib
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import wraps
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from bot.letters.stationery import shipped
from sandbox import Person
from tests import shared_worlds
from tests.memory import Remembered, remembered, remembered_since, remind
from tests.tables import is_lent, put_in, saved

if TYPE_CHECKING:
    from tests.world import World

MOST_CALLS = 200
"""Acts after so many calls are not cached: tests hardly share them, and saving them is slow."""

Given = ParamSpec("Given")
Result = TypeVar("Result")
Act = Callable[Concatenate["World", Given], Coroutine[Any, Any, Result]]


@dataclass(frozen=True)
class _Place:
    number: int


@dataclass(frozen=True)
class Outcome:
    """The state after an act, and what the act returned."""

    rows: bytes
    text: bytes
    kinds: Sequence[type]
    returned: object
    """What the act returned, in which a `_Place` stands for each thing."""
    of_before: bool
    """Whether the act made only things and plain values, which can be restored."""
    met: frozenset[int]


UNCACHED: list[None] = []
"""Not empty if every act is to be done."""
_DONE: dict[bytes, Outcome] = {}
MET: set[int] = set()
"""What whoever watches notes of the code that runs; an act that is restored has met it again."""


@contextmanager
def _apart() -> Iterator[None]:
    """Let `MET` hold only what is met meanwhile, and afterwards all of it."""
    before = frozenset(MET)
    MET.clear()
    try:
        yield
    finally:
        MET.update(before)


def kept(act: Act[Given, Result]) -> Act[Given, Result]:
    """Decorate an act on a world to be done once; its arguments are people and plain values.

    It returns plain values, or things that the local Telegram knows, such as a message.
    """

    @wraps(act)
    async def acts(world: "World", /, *given: Given.args, **named: Given.kwargs) -> Result:
        if _is_watched(world):
            return await act(world, *given, **named)
        people = [one for one in (*given, *named.values()) if isinstance(one, Person)]
        before = _memory(world, people)
        key = _key(world, before, act.__module__, act.__qualname__, given, *named.items())
        if outcome := _found(key, act.__module__):
            put_in(world.desk.database, zlib.decompress(outcome.rows))
            things = remind(before, outcome.text, outcome.kinds)
            MET.update(outcome.met)
            return cast(Result, _returned(outcome.returned, things))
        desk = world.desk
        known = (desk.current_calendar.calendar, desk.office)
        with _apart():
            returned = await act(world, *given, **named)
            outcome = _outcome(world, before, returned)
        if known == (desk.current_calendar.calendar, desk.office) and outcome.of_before:
            _keep(key, act.__module__, outcome)
        return returned

    return acts


def _found(name: bytes, by: str) -> Outcome | None:
    """Return what came of an act; `by` is what names the module in which the act stands."""
    if name not in _DONE and shared_worlds.is_hashed(by) and (other := shared_worlds.find(name)):
        _DONE[name] = other
    return _DONE.get(name)


def _keep(name: bytes, by: str, outcome: Outcome) -> None:
    shared = shared_worlds.is_hashed(by)
    _DONE[name] = shared_worlds.keep(name, outcome) if shared else outcome


def rows_of(how: str) -> bytes | None:
    """Return what was `saved` of an office that was opened this way before."""
    outcome = _found(_opening(how), how) if how else None
    return zlib.decompress(outcome.rows) if outcome else None


def _opening(how: str) -> bytes:
    return sha256(how.encode()).digest()


async def begun(
    world: "World", how: str, begins: Callable[["World"], Coroutine[Any, Any, None]]
) -> None:
    """Let an office begin, or restore its state from the first one that was opened this way.

    `how` names all that makes a difference; if it is empty, each office really begins.
    """
    before = _memory(world, ())
    if outcome := _DONE.get(_opening(how)):  # whose rows it was opened with
        remind(before, outcome.text, outcome.kinds)
        MET.update(outcome.met)
        return
    with _apart():
        await begins(world)
        outcome = _outcome(world, before, None) if how else None
    if outcome is not None and outcome.of_before:
        _keep(_opening(how), how, outcome)


def _outcome(world: "World", before: Remembered, returned: object) -> Outcome:
    after = remembered_since(before, *_things(returned))
    rows = zlib.compress(saved(world.desk.database), 1)
    noted = _noted(returned, after.things)
    of_before = after.others == before.others
    return Outcome(rows, after.text, after.kinds, noted, of_before, frozenset(MET))


def _things(returned: object) -> list[object]:
    match returned:
        case None | bool() | int() | str():
            return []
        case tuple() | list():
            return [thing for one in returned for thing in _things(one)]
    return [returned]


def _noted(returned: object, things: Sequence[object]) -> object:
    match returned:
        case None | bool() | int() | str():
            return returned
        case tuple() | list():
            return type(returned)(_noted(one, things) for one in returned)
    return next((_Place(at) for at, thing in enumerate(things) if thing is returned), None)


def _returned(noted: object, things: Sequence[object]) -> object:
    match noted:
        case _Place():
            return things[noted.number]
        case tuple() | list():
            return type(noted)(_returned(one, things) for one in noted)
    return noted


def _is_watched(world: "World") -> bool:
    """Say whether a test observes the act, or the world has a part that cannot be restored."""
    desk = world.desk
    known = desk.stationery is shipped() and is_lent(desk.database)
    crowded = len(world.telegram.journal) > MOST_CALLS
    unwanted = bool(UNCACHED) or world.watched or bool(world.telegram.on_call)
    return unwanted or crowded or not known


def _memory(world: "World", more: Sequence[Person]) -> Remembered:
    parts = world.parts
    people = [world.sari, world.rina, world.budi, world.wati, *more]
    loops = [parts.poller, parts.worker, parts.files, parts.sender, parts.ticker]
    clocks = (world.clock, world.desk.clock)
    return remembered(*clocks, world.telegram, world.group, *people, *loops)


def _key(world: "World", before: Remembered, *done: object) -> bytes:
    kinds = [kind.__qualname__ for kind in (*before.kinds, *map(type, before.others))]
    known = repr((kinds, _plainly(done))) + world.desk.office.model_dump_json(warnings=False)
    key = sha256(before.text)
    key.update(known.encode())
    key.update(saved(world.desk.database))
    return key.digest()


def _plainly(done: object) -> object:
    match done:
        case Person():
            return "person", done.id
        case tuple():
            return [_plainly(one) for one in done]
        case None | bool() | int() | str() | bytes() | datetime():
            return done
    raise TypeError(f"an act that is kept can be given no {type(done).__name__}")
