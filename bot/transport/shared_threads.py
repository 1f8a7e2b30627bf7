"""Thread pools for slow work, shared by all desks of a process.

What is not here, such as looking up an address, has asyncio's own threads, which thus stay free.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

FILE_CHECKS = ThreadPoolExecutor(2, "files")
PAPERS = ThreadPoolExecutor(2, "papers")
BACKUPS = ThreadPoolExecutor(1, "backups")
"""One after the other, though all are due at the same hour."""

Args = ParamSpec("Args")
Result = TypeVar("Result")


async def run_in_threads(
    threads: ThreadPoolExecutor,
    act: Callable[Args, Result],
    *given: Args.args,
    **named: Args.kwargs,
) -> Result:
    """Call a function that blocks in one of some threads, and return what it returns."""
    return await asyncio.wrap_future(threads.submit(act, *given, **named))
