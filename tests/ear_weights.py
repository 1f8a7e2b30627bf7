"""Fits how much each sign of a sentence speaks for each act, and writes it: `make weights`.

A multinomial logistic regression on the samples, by plain gradient descent: always the same.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.domain.words.message_classification import MessageClass
from bot.domain.words.parsed_message import MessageContext, ParsedMessage
from bot.domain.words.sentence_features import SpeechAct, probabilities_of, sentence_features
from tests.domain.message_samples import RULES, SAMPLES, around

ROUNDS, RATE, DECAY = 30, 0.2, 1e-3
DECAY_OF_WORDS = 3e-3
"""Of single words, which are many and seldom: what they share counts more."""
LEAST = 0.05
"""A weight that is smaller is left out."""
FILE = Path("bot/texts/sentence_weights.toml")
EXAMPLES = Path("tests/domain/spoken_examples.txt")
OF_CLASSES = {
    MessageClass.STATUS: SpeechAct.STATUS,
    MessageClass.SMALL_TALK: SpeechAct.TALK,
    MessageClass.QUESTION: SpeechAct.QUESTION,
    MessageClass.REQUEST: SpeechAct.REQUEST,
}
Example = tuple[str, MessageContext, SpeechAct]


def examples() -> Iterator[Example]:
    """Yield what is learned from: who waits may say all that others say, and the reverse."""
    told = [
        (one.text, one.around, OF_CLASSES[one.kind]) for one in SAMPLES if one.kind in OF_CLASSES
    ]
    for line in EXAMPLES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            label, _, text = line.partition(": ")
            mark = label[: label.startswith("+")]
            told.append((text, around(mark), SpeechAct(label.removeprefix(mark).split()[0])))
    known = {(text, where.has_open_request) for text, where, _ in told}
    for text, where, act in told:
        yield text, where, act
        plain = (
            act in (SpeechAct.TALK, SpeechAct.QUESTION, SpeechAct.REQUEST) and not where.was_asked
        )
        if plain and not where.has_open_request and (text, True) not in known:
            yield text, around("+"), act
        if (
            act in (SpeechAct.REQUEST, SpeechAct.STATUS, SpeechAct.UNSATISFIED)
            and not where.has_open_request
        ):  # what is lost costs most
            yield text, where, act
        if act is SpeechAct.STATUS and len(text.split()) > 2 and (text, False) not in known:
            yield text, MessageContext(), act


def fitted() -> Mapping[str, Mapping[str, float]]:
    """Return the weights under which the examples are likeliest, kept small by a decay."""
    rows = [
        (sentence_features(ParsedMessage(text, where, RULES)), act)
        for text, where, act in examples()
    ]
    weights: dict[str, dict[str, float]] = defaultdict(lambda: dict.fromkeys(SpeechAct, 0.0))
    order = random.Random(1)  # noqa: S311 - the same order at every fit
    for turn in range(ROUNDS):
        order.shuffle(rows)
        rate = RATE / (1 + 0.3 * turn)
        for shown, meant in rows:
            for name in shown:
                weights[name]  # one that comes for the first time weighs nothing
            likely = probabilities_of(shown, weights, list(SpeechAct))
            for name, much in shown.items():
                row, decay = weights[name], DECAY_OF_WORDS if name.startswith("means") else DECAY
                for act in SpeechAct:
                    slope = ((act is meant) - likely[act]) * much
                    row[act] += rate * (slope - decay * row[act])
    return weights


def main() -> None:
    """Write the weights, one sign a line."""
    lines = [
        "# How much each sign of a sentence speaks for each act: `make weights` writes it,",
        "# from the samples in tests/domain. The signs: bot/domain/words/sentence_features.py.",
    ]
    for name, row in sorted(fitted().items()):
        told = (f"{act} = {much:.2f}" for act, much in row.items() if abs(much) >= LEAST)
        lines.append(f'"{name}" = {{ {", ".join(told)} }}')
    FILE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
