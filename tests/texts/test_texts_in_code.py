"""The texts and the code: what is said exists, gets its values, and nothing is left over."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

import pytest

from bot.actions.cases.topic_rebuild import NAMED
from bot.desk.citizen_form_steps import CHANGE_ANSWER
from bot.dispatch.officers_help import COMMANDS
from bot.texts import LANGUAGES, OFFICIAL
from bot.transport.startup import BEFORE_THE_GROUP, PRIVATE_COMMANDS
from sandbox.state.html_markup import parse_html
from tests.forms.every_form import FORMS
from tests.forms.form_texts import text_ids
from tests.prelude import Act, EventName, State
from tests.texts.calls import Said, said, words
from tests.texts.fluent_files import CITIZENS, OFFICERS, TERMS, messages, variables
from tests.texts.samples import renderings

pytestmark = pytest.mark.house

POP_UPS = (
    "taken", "finished", "identity-sent", "answer-sending", "language-chosen",
    "completion-confirmed", "not-process-dropped", "not-processed-done", "revived-done",
)  # fmt: skip
"""Texts that answer a button without being refusals."""


def official() -> dict[str, Any]:
    return messages(OFFICIAL, *CITIZENS, *OFFICERS)


@cache
def matching(pattern: str) -> set[str]:
    fits = re.compile(pattern).fullmatch
    return {text_id for text_id in official() if fits(text_id)}


def test_the_reader_of_the_source_finds_what_is_said() -> None:
    found = {one.pattern for one in said()}

    assert {"greeting", re.escape("no-such-case"), re.escape("event-") + ".+"} <= found
    assert {re.escape("file-added"), re.escape("citizen-edited"), "menu"} <= found


def test_every_text_that_the_code_says_exists() -> None:
    assert {(one.where, one.pattern) for one in said() if not matching(one.pattern)} == set()


def test_every_text_gets_the_values_that_it_uses() -> None:
    def lacks(one: Said) -> frozenset[str]:
        text = official().get(one.pattern.replace("\\", ""))
        if text is None or one.values is None:
            return frozenset()
        return variables(text) - one.values - TERMS

    assert {(one.where, one.pattern, *lacks(one)) for one in said() if lacks(one)} == set()


def test_what_is_said_to_citizens_is_not_among_the_officers_texts() -> None:
    # A form's questions are asked of whoever fills it, by patterns that fit all forms.
    officers = set(messages(OFFICIAL, *OFFICERS)).difference(*map(text_ids, FORMS.values()))
    to_citizens = [one for one in said() if one.by and not one.to_officers]

    assert {one.where for one in to_citizens if matching(one.pattern) & officers} == set()


def test_no_text_is_left_over() -> None:
    used = words().union(*map(text_ids, FORMS.values()))
    used |= {f"command-{name}" for name in PRIVATE_COMMANDS}
    used |= {f"group-command-{name}" for name in (*COMMANDS, *BEFORE_THE_GROUP)}
    used |= {f"ask-{CHANGE_ANSWER}", f"field-{CHANGE_ANSWER}"}
    used |= {text_id for one in said() for text_id in matching(one.pattern)}

    assert set(official()) - used == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_event_state_and_command_has_its_text(language: str) -> None:
    wanted = set().union(*(text_ids(FORMS[name]) for name in ("request", "objection")))
    wanted |= {f"event-{name}" for name in EventName if name.row.for_citizens}
    wanted |= {f"state-{state.replace('_', '-')}" for state in State}
    wanted |= {f"command-{name}" for name in PRIVATE_COMMANDS}

    missing = wanted - set(messages(language, *CITIZENS))
    assert missing == set(), f"write them in the file of their feature in bot/texts/{language}"


IN_THE_WAY = {need.refusal for act in Act for need in act.rule.needs} | {
    need.refusal for act in Act for need in act.rule.of_objection
}
"""Why an act may not be possible."""


def test_every_action_and_group_command_has_its_text_for_officers() -> None:
    wanted = {act.rule.refusal for act in Act if act.rule.moves}
    wanted |= IN_THE_WAY
    wanted |= {f"chronicle-{name}" for name in EventName}
    wanted |= {f"fact-{name}".replace("_", "-") for name in NAMED}
    wanted |= {f"group-command-{name}" for name in (*COMMANDS, *BEFORE_THE_GROUP)}

    missing = wanted - set(official())
    assert missing == set(), "write them in bot/texts/id, in the file of their feature for officers"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_answers_a_button_is_not_cut_off(language: str) -> None:
    refusals = {
        name for one in said() if one.by in {"Refused", "require"} for name in matching(one.pattern)
    }
    refusals |= IN_THE_WAY
    there = set(messages(language, *CITIZENS, *(OFFICERS if language == OFFICIAL else ())))
    lengths = {
        text_id: max(len(parse_html(text)[0]) for text in renderings(language, text_id))
        for text_id in (refusals | set(POP_UPS)) & there
    }

    assert {name: length for name, length in lengths.items() if length > 200} == {}


def test_no_text_and_no_letter_types_a_number_of_days_of_the_law_itself() -> None:
    typed = re.compile(r"(?<![\w.]) *\b\d+ (hari kerja|working days|dinten (damel|kerja))")
    folders = (files("bot.texts") / language for language in LANGUAGES)
    sources = [file for folder in folders for file in folder.iterdir()]
    sources += (files("bot.letters") / "templates").iterdir()
    # The board's own mark of what presses is no number of the law.
    found = {file.name for file in sources if typed.search(file.read_text("utf-8"))}
    assert found == {"cases_officers.ftl"}
