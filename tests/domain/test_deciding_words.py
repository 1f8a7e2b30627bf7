"""Messages in which one word, one number or one fact decides what they are."""

import pytest

from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.words.message_classification import MessageClass, is_agreement, read_message
from bot.domain.words.parsed_message import MessageContext
from tests.domain.message_samples import RULES
from tests.prelude import read_table

THEIRS = frozenset({TypedNumber(1, 2026), TypedNumber(2001, 2026)})
AROUND = {
    None: MessageContext(),
    "+": MessageContext(THEIRS, has_open_request=True),
    "?": MessageContext(THEIRS, was_asked=True, has_open_request=True),
    "A": MessageContext(THEIRS, answered=True),
}
RAIN = (
    "Anak saya kemarin pulang sekolah naik sepeda lalu hujan deras sekali di jalan sampai bajunya "
    "basah dan ibunya marah karena besok pagi harus dipakai lagi untuk upacara di lapangan "
    "kecamatan bersama teman temannya yang lain dari desa sebelah sana itu"
)
"""Forty words about something else."""


@pytest.mark.parametrize(
    ("mark", "text", "meant"), read_table("domain/deciding_words.txt", "messages")
)
def test_one_word_or_fact_decides_what_a_message_is(
    mark: str | None, text: str, meant: str
) -> None:
    read = read_message(text.replace("\\n", "\n"), AROUND[mark], RULES)
    assert " ".join((read.kind, *read.topics)) == meant


@pytest.mark.parametrize(
    ("text", "rest"), read_table("domain/deciding_words.txt", "what else they ask for")
)
def test_what_else_a_message_asks_for_is_passed_on(text: str, rest: str) -> None:
    assert read_message(text, AROUND["+"], RULES).rest == rest


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        (None, "makasih " * 41),
        (None, f"Saya cabut keberatan saya. {RAIN}"),
        ("+", f"Saya batalkan permohonan saya. {RAIN}"),
    ],
)
def test_what_is_longer_than_forty_words_tells_something(mark: str | None, text: str) -> None:
    assert read_message(text, AROUND[mark], RULES).kind is MessageClass.REQUEST


def test_a_long_complaint_about_an_answer_is_one() -> None:
    complaint = "saya tidak puas dengan jawabannya " * 9
    read = read_message(complaint, AROUND["A"], RULES)
    assert (read.kind, read.topics) == (MessageClass.DOOR, ("menu", "unsatisfied"))


def test_who_agrees_and_denies_at_once_does_not_agree() -> None:
    assert is_agreement("agree", RULES)
    assert not is_agreement("agree, nah", RULES)
