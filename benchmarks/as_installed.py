"""Run a program as on a user's machine: `python -m benchmarks.as_installed MODULE [ARGUMENTS]`.

Where the tools of development have brought rich, httpx loads it for a command line of its own:
python-telegram-bot, and with it every bot, is then some megabytes larger.
"""

import runpy
import sys

TOOLS = ("rich", "pygments")

if __name__ == "__main__":
    sys.modules.update(dict.fromkeys(TOOLS))  # type: ignore[arg-type]  # None: not to be imported
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
