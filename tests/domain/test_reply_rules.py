"""What written rules see in an officer's reply, by the words that they see."""

import pytest

from bot.domain.words.reply_rules import named_by_rules
from bot.texts.language_lexicons import forms_of_address
from tests.prelude import read_table

MEMBERS = ("Budi Santoso, S.Sos.", "Wati", "Joko Susilo", "Sri Lestari 🌷", "Hadi", "Anton")


@pytest.mark.parametrize(("text", "seen"), read_table("domain/words.txt", "named in a reply"))
def test_each_rule_names_what_it_sees(text: str, seen: str) -> None:
    found = named_by_rules(text, MEMBERS, forms_of_address())
    assert ", ".join(f"{rule} {words}" for rule, words in found) == seen
