"""How far the process that looks at strangers' files can be shut off, for the command check."""

import asyncio

from bot.cli.checks.check_finding import Finding, fine, warned
from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement


async def found_isolation() -> Finding:
    """Try how far a process can be shut off here."""
    confinement = await asyncio.to_thread(found_confinement)
    said = warned if confinement is Confinement.LIMITED else fine
    return said(f"isolation-{confinement}")
