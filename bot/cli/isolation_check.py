"""How far the process that looks at strangers' files can be shut off, for the command check."""

import asyncio
from collections.abc import Mapping

from bot.cli.check_finding import Finding
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement

SAID: Mapping[Confinement, Finding] = {
    Confinement.FULL: Finding(
        "files of strangers: looked at in a process that is shut off (seccomp, Landlock)"
    ),
    Confinement.FILTERED: Finding(
        "files of strangers: looked at in a process that is shut off (seccomp; a newer kernel has "
        "Landlock too)"
    ),
    Confinement.LIMITED: Finding(
        "files of strangers: the process that looks at them has limits, but it cannot be shut off "
        "here, so office documents are refused and their senders asked for a PDF. Run the desk on "
        "Linux (x86_64 or aarch64), in a container whose profile allows seccomp",
        good=False,
        fatal=False,
    ),
}


async def found_isolation() -> Finding:
    """Try how far a process can be shut off here."""
    return SAID[await asyncio.to_thread(found_confinement)]
