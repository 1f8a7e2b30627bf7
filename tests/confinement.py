"""How far a process can be shut off on the machine that runs the tests."""

import pytest

from bot.uploads.isolated_process import found_confinement
from bot.uploads.process_confinement import Confinement

CONFINEMENT = found_confinement()
needs_confinement = pytest.mark.skipif(
    CONFINEMENT is Confinement.LIMITED, reason="no process can be shut off here: seccomp is lacking"
)
