"""The table of acts beside a second opinion, written from the law by who had not seen the table.

Neither says more than the other: whoever changes a row of an act decides by the law what both say,
and writes its article there.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.domain.law.allowed_acts import drafting_roles
from tests.prelude import Act, Role, State

HERE = Path(__file__).parent
BLOCK = re.compile(r"^(\w+): .+\n((?:  .+\n)+)", re.MULTILINE)
WHAT = ("may", "drafts", "states", "chair")
ANY = "any"
"""Every state, which is said by none too: then an act does not depend on it."""
ROLES, NOBODY_HERE = frozenset(Role), {"requester"}


def opinions() -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return who may, who drafts and in which states, by the act, as acts.txt says."""
    found = {}
    for act, lines in BLOCK.findall((HERE / "acts.txt").read_text("utf-8")):
        said = dict(line.strip().partition(":")[::2] for line in lines.splitlines())
        said.setdefault("chair", "")
        sets = {what: said[what].split() for what in WHAT}
        found[act] = {what: _set(words) - NOBODY_HERE for what, words in sets.items()}
    return found


def _set(words: list[str]) -> frozenset[str]:
    return frozenset(words) - {ANY}


def row(act: Act) -> Mapping[str, frozenset[str]]:
    """Return the same of an act as the program has it."""
    rule = act.rule
    states = frozenset(rule.moves)
    states = frozenset() if states == frozenset(State) else states
    chair = frozenset({"waits"}) if rule.waits_for_chair else frozenset[str]()
    drafts = drafting_roles(act) - rule.who
    return {"may": rule.who, "drafts": drafts, "states": states, "chair": chair}


def differences() -> Iterator[str]:
    """Yield each role and state in which the two differ."""
    for act, said in opinions().items():
        ours = row(Act(act))
        for what in WHAT:
            for whose, more in (
                ("table", ours[what] - said[what]),
                ("law", said[what] - ours[what]),
            ):
                yield from (f"{act} {what}: the {whose} alone says {one}" for one in more)


def test_the_second_opinion_has_a_word_on_every_act_in_words_that_the_desk_knows() -> None:
    told = opinions()
    assert sorted(told) == sorted(Act)
    for said in told.values():
        assert said["may"] | said["drafts"] <= ROLES
        assert said["states"] <= frozenset(State)


def test_the_table_says_what_the_second_opinion_says() -> None:
    assert not list(differences()), "decide it by the law: see tests/law/acts.txt"
