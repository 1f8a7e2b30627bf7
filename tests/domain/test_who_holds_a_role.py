"""When a role was held, what the bot may see: each fact by itself."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.people.bot_rights import BotRight, rights_of_bot
from bot.domain.people.identity_proofs import Papers, papers_of
from bot.domain.people.role_permissions import (
    NUMBER_FOLLOWS,
    ActingKind,
    Appointment,
    Decree,
    replaced_holder,
    vacant,
)
from tests.prelude import Role

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TODAY = NOON.date()
BEFORE, AFTER = TODAY - DAY, TODAY + DAY
SITI, BUDI, AGUS = 1, 2, 3


@pytest.mark.parametrize(
    ("held", "facts"),
    [
        (True, {}),
        (True, {"recorded_at": NOON}),
        (False, {"recorded_at": NOON + DAY}),
        (True, {"recorded_at": NOON + DAY, "dated_on": TODAY}),
        (False, {"dated_on": AFTER}),
        (False, {"starts_on": AFTER, "dated_on": BEFORE}),
        (True, {"ends_on": TODAY}),
        (False, {"ends_on": BEFORE}),
        (False, {"ended_at": NOON}),
        (True, {"ended_at": NOON + DAY}),
        (False, {"starts_on": AFTER, "ends_on": AFTER}),
    ],
)
def test_a_role_was_held_from_its_first_day_until_it_ended(
    held: bool,
    facts: dict[str, date],
) -> None:
    assert Appointment(SITI, Role.PPID, **facts).held_at(NOON, TODAY) is held  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("scanned", "number", "whole"),
    [(True, "12/2023", True), (False, "12/2023", False), (True, NUMBER_FOLLOWS, False)],
)
def test_a_decree_is_whole_with_its_scan_and_its_number(
    scanned: bool,
    number: str,
    whole: bool,
) -> None:
    assert Decree(1, number, TODAY, scanned=scanned).is_whole is whole


def test_who_acts_stands_in_for_who_holds_the_role_still() -> None:
    over = Appointment(SITI, Role.PPID, ends_on=BEFORE)
    ended = Appointment(BUDI, Role.PPID, ended_at=NOON)
    holds = Appointment(AGUS, Role.PPID)
    new = Appointment(4, Role.PPID)
    assert replaced_holder([holds, over, ended], new, TODAY) == (holds,)
    assert replaced_holder([ended, over], new, TODAY) == (over,)


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({"kind": "person"}, Papers.PERSON),
        ({"kind": "person", "no_nik_reason": "under_17"}, Papers.CHILD),
        ({"kind": "person", "no_nik_reason": "lost"}, Papers.WITHOUT),
        ({"kind": "person", "no_nik_reason": "left_behind"}, Papers.PERSON),
        ({"kind": "group", "no_nik_reason": "under_17"}, Papers.GROUP),
        ({"kind": "entity"}, Papers.ENTITY),
        ({"kind": "group", "represented": "letter"}, Papers.REPRESENTED),
        ({"kind": "person", "represented": "said"}, Papers.TYPED),
    ],
)
def test_which_papers_are_asked_for_follows_from_who_asks(
    answers: dict[str, str], asked: Papers
) -> None:
    assert papers_of(answers) is asked


@pytest.mark.parametrize(
    ("status", "reads_all", "sees"),
    [
        ("administrator", False, True),
        ("member", True, True),
        ("member", False, False),
        ("administrator", True, True),
    ],
)
def test_the_bot_sees_every_message_as_an_administrator_or_without_privacy_mode(
    status: str,
    reads_all: bool,
    sees: bool,
) -> None:
    me = {"can_read_all_group_messages": reads_all}
    rights = rights_of_bot(me, {"status": status}, {})
    assert (BotRight.SEES_ALL in rights.met) is sees


@pytest.mark.parametrize(("forum", "asked"), [(True, True), (False, False)])
def test_the_right_over_topics_is_asked_for_where_there_are_topics(
    *, forum: bool, asked: bool
) -> None:
    lacking = rights_of_bot({}, {}, {"is_forum": forum}).lacking
    assert (BotRight.ADMINISTRATOR in lacking, BotRight.MANAGE_TOPICS in lacking) == (True, asked)


def test_who_acts_stands_in_for_no_other_who_acts_and_not_for_themselves() -> None:
    acting = Appointment(SITI, Role.PPID, ActingKind.PLH, BEFORE, AFTER)
    own, other = Appointment(4, Role.PPID), Appointment(BUDI, Role.HEAD)
    assert replaced_holder([acting, own, other], own, TODAY) == ()


def test_an_office_is_vacant_if_it_is_needed_and_nobody_holds_it_today() -> None:
    held = [Appointment(SITI, Role.PPID), Appointment(BUDI, Role.ATASAN, ends_on=BEFORE)]
    assert vacant(held, {Role.PPID, Role.ATASAN}, TODAY) == (Role.ATASAN,)
