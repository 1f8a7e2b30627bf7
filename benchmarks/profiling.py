"""Where the time of a message goes: `python -m benchmarks.profiling`.

The real process under cProfile, which makes Python's own calls look dearer than they are: shares
tell more than times.
"""

import asyncio
import pstats
import tempfile
from pathlib import Path

from benchmarks.printing import Row, show
from benchmarks.running import running
from benchmarks.turns import begin_forms

PEOPLE = 300
PARTS = {
    "calls to Telegram over HTTP": ("bot_api.py", "call"),
    "handling updates": ("worker.py", "once"),
    "recording what was sent, choosing what goes next": ("sender.py", "_record_and_claim"),
    "storing updates": ("inbox_intake.py", "take"),
    "of all this, within SQLite": ("database.py", "here"),
}
"""What a message takes, and the function of the desk in which it happens."""
IDLE, LOADING = "poll", "_find_and_load"
"""The call in which a process waits, and the one that loads a module."""


async def profiled(stats: Path) -> None:
    """Let people begin their forms while the desk is watched; write down what it did."""
    with tempfile.TemporaryDirectory() as folder:
        async with running("desk", Path(folder), profile=stats) as found:
            people = [found.telegram.person(f"Warga {number}") for number in range(PEOPLE)]
            await begin_forms(found, people, taps=True)


def shares(stats: Path) -> dict[str, float]:
    """Return how much of the processor's time each part took, once the desk had started."""
    alone: dict[tuple[str, str], float] = {}
    within: dict[tuple[str, str], float] = {}
    for (file, _, name), (_, _, own, whole, _) in pstats.Stats(str(stats)).stats.items():  # type: ignore[attr-defined]  # no stub names it
        place = (Path(file).name, name)
        alone[place] = alone.get(place, 0.0) + own
        within[place] = within.get(place, 0.0) + whole
    idle = sum(taken for (_, name), taken in alone.items() if IDLE in name)
    loading = max(taken for (_, name), taken in within.items() if name == LOADING)
    busy = sum(alone.values()) - idle - loading
    return {what: within[place] / busy for what, place in PARTS.items()}


async def main() -> None:
    """Watch the desk and print where its time went."""
    with tempfile.TemporaryDirectory() as folder:
        stats = Path(folder) / "stats"
        await profiled(stats)
        show("profiling", [Row(what, f"{share:.0%}") for what, share in shares(stats).items()])


if __name__ == "__main__":
    asyncio.run(main())
