"""Kill the real desk again and again under load, and count what was lost or came twice.

python -m tests.torture [--minutes 5] [--seed 7]
"""

import argparse
import asyncio
import random
import sys
import tempfile
from pathlib import Path

from tests.torture.run import Plan, tortured


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked = parser.parse_args()
    plan = Plan(seed=asked.seed, seconds=asked.minutes * 60, filers=8, askers=6, decisions=16)
    print(f"seed {asked.seed}, {asked.minutes:g} minutes", flush=True)  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        count = asyncio.run(tortured(Path(folder), plan))
    print(count.told())  # noqa: T201
    return 1 if count.wrongs() else 0


if __name__ == "__main__":
    sys.exit(main())
