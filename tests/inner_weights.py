"""Fits how much each word speaks for being meant for colleagues, and writes it: `make weights`.

A logistic regression on the samples in tests/leaving, by plain gradient descent: always the same.
"""

import math
import random
from collections import defaultdict
from pathlib import Path

from bot.domain.words.hidden_finding import internal_signs
from tests.domain.message_samples import RULES

ROUNDS, RATE, DECAY = 20, 0.2, 2e-3
OFTEN = 4
"""How often each known blunder counts."""
LEAST = 0.1
"""A weight that is smaller is left out."""
NAMES = frozenset(
    {
        "wati",
        "wat",
        "joko",
        "lestari",
        "susilo",
        "santoso",
        "hadi",
        "anton",
        "budi",
        "sri",
        "kpu",
        "klaten",
    }
)
"""Names of the samples' officers, which a requester may bear too, and of their office."""
SAMPLES = Path(__file__).parent / "leaving"
FILE = Path("bot/texts/inner_weights.toml")


def main() -> None:
    """Write the weights, one sign a line."""
    rows = [
        (internal_signs(text, RULES.lexicon), name == "inner")
        for name in ("inner", "ordinary")
        for text in (SAMPLES / f"{name}.txt").read_text("utf-8").splitlines()
    ]
    blunders = (SAMPLES / "blunders.txt").read_text("utf-8").splitlines()
    told = [line.split(" | ", 2) for line in blunders if " | asked | " in line]
    rows += [(internal_signs(words, RULES.lexicon), True) for _, _, words in told] * OFTEN
    names = {f"{kind} {name}" for kind in ("word", "means", "first") for name in NAMES}
    rows = [(shown - names, inside) for shown, inside in rows]
    weights: dict[str, float] = defaultdict(float)
    order = random.Random(1)  # noqa: S311 - the same order at every fit
    for turn in range(ROUNDS):
        order.shuffle(rows)
        rate = RATE / (1 + 0.3 * turn)
        for shown, inside in rows:
            likely = 1 / (1 + math.exp(-sum(weights[one] for one in shown)))
            for one in shown:
                weights[one] += rate * (inside - likely - DECAY * weights[one])
    lines = [
        "# How much each word speaks for being meant for colleagues: `make weights` writes it",
        "# from the samples in tests/leaving. What it is for: bot/domain/words/hidden_finding.py.",
        *(f'"{one}" = {much:.2f}' for one, much in sorted(weights.items()) if abs(much) >= LEAST),
    ]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
