"""The samples of messages that people wrote, with what each is."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.words.message_classification import MessageClass, MessageReading, read_message
from bot.domain.words.parsed_message import MessageContext, ReadingRules
from bot.domain.words.similar_texts import RoutePhrases
from bot.office import KLATEN_PROFILE, load_profile
from bot.office.calendar_files import office_glossary
from bot.texts.language_lexicons import lexicon, weights

OFFICE = load_profile(KLATEN_PROFILE)
RULES = ReadingRules(
    lexicon(*OFFICE.called),
    [RoutePhrases(route.name, route.phrases) for route in OFFICE.routes],
    OFFICE.number_template,
    2026,
    weights(),
    office_glossary(OFFICE.glossaries, (OFFICE.place, OFFICE.short_name)),
)


@dataclass(frozen=True)
class Sample:
    """A message, who wrote it, and what it is."""

    text: str
    kind: MessageClass
    topic: str
    around: MessageContext

    @cached_property
    def reading(self) -> MessageReading:
        return read_message(self.text, self.around, RULES)

    def is_read(self) -> bool:
        return self.reading.kind is self.kind and self.topic in (
            "",
            self.reading.topics[-1:] and topic(self.reading),
        )


def topic(reading: MessageReading) -> str:
    """Return what a reading is about, as the file of samples writes it."""
    return " ".join(reading.topics[1:] if reading.topics[0] == "menu" else reading.topics)


def samples() -> Iterator[Sample]:
    """Read the file: "class topic: message", after a mark of who writes."""
    for line in (Path(__file__).parent / "spoken_messages.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        label, _, text = line.partition(": ")
        mark = label[0] if label[0] in "+?" else ""
        kind, _, about = label.removeprefix(mark).partition(" ")
        yield Sample(
            text,
            MessageClass.SMALL_TALK if kind == "talk" else MessageClass(kind),
            about,
            around(mark),
        )


def around(mark: str) -> MessageContext:
    if not mark:
        return MessageContext()
    subject = lexicon(*OFFICE.called).read("Salinan daftar pemilih tetap per kecamatan")
    numbers, subjects = frozenset({TypedNumber(1, 2026)}), frozenset[str]().union(*subject)
    return MessageContext(numbers, subjects, was_asked=mark == "?", has_open_request=True)


SAMPLES = tuple(samples())
