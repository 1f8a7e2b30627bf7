"""Masks in texts that identify nobody: `python -m tests.domain.false_alarms` counts them."""

from pathlib import Path

from bot.domain.words.masking_rules import mask_personal

TEXTS = Path(__file__).with_name("ordinary_texts.txt").read_text("utf-8").splitlines()
"""What people write to an election office, a text a line: figures, laws, dates, three languages."""
NAMES, ADDRESSES = ["Sri Wahyuni Lestari"], ["Jl. Merbabu No. 7, Desa Karanganom, Klaten"]
MEASURED = 3
"""How many of them are masked somewhere."""


def found() -> list[str]:
    """Return the texts that are masked somewhere, as the group would see them."""
    shown = [
        mask_personal(text, NAMES, addresses=ADDRESSES, keep=["Klaten"]).text for text in TEXTS
    ]
    return [seen for text, seen in zip(TEXTS, shown, strict=True) if seen != text]


def main() -> None:
    """Print every false alarm, and how many there are."""
    alarms = found()
    print(*alarms, f"{len(alarms)} of {len(TEXTS)} texts", sep="\n")  # noqa: T201 - a command


if __name__ == "__main__":
    main()
