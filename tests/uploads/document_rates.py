"""How many hostile office documents are refused, and how many ordinary ones pass.

    python -m tests.uploads.document_rates

The hostile ones are made by `hostile_documents`; the ordinary ones lie in `documents`, or in the
folder that is named instead.
"""

import sys
from pathlib import Path

from bot.uploads.process_confinement import Confinement
from tests.confinement import CONFINEMENT
from tests.uploads.confined_cleaning import reasons, reasons_apart

DOCUMENTS = Path(__file__).parent / "documents"


def refusals(bodies: dict[str, bytes]) -> dict[str, str]:
    """Return the reason for each document that is refused, by its name."""
    if CONFINEMENT is Confinement.LIMITED:
        found = reasons(bodies)
    else:
        found = reasons_apart(bodies, CONFINEMENT)
    return {name: reason for name, reason in found.items() if reason is not None}


def ordinary(folder: Path = DOCUMENTS) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def main(*folders: str) -> None:
    """Print both rates, and the names of what is on the wrong side."""
    from tests.uploads.hostile_documents import HOSTILE  # noqa: PLC0415 - made on import

    refused = refusals(HOSTILE)
    lines = [f"hostile documents refused: {len(refused)} of {len(HOSTILE)}"]
    lines += [f"  passed: {name}" for name in HOSTILE.keys() - refused.keys()]
    bodies = ordinary(Path(*folders)) if folders else ordinary()
    refused = refusals(bodies)
    lines += [f"ordinary documents passed: {len(bodies) - len(refused)} of {len(bodies)}"]
    lines += [f"  refused, {reason}: {name}" for name, reason in refused.items()]
    print("\n".join(lines))  # noqa: T201 - it is asked for


if __name__ == "__main__":
    main(*sys.argv[1:])
