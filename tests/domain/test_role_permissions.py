from datetime import date

import pytest

from bot.domain.law.allowed_acts import drafting_roles, is_allowed
from bot.domain.people.role_permissions import (
    ActingKind,
    Appointment,
    Judge,
    appointments_of_role,
    current_appointments,
    judge_for,
    why_not_grant,
)
from tests.prelude import Act, Role

TODAY = date(2026, 11, 24)
SITI, BUDI, AGUS = 1, 2, 3
A, R = Act, Role


def acting(role: Role, starts_on: date, ends_on: date, telegram_id: int = AGUS) -> Appointment:
    return Appointment(telegram_id, role, ActingKind.PLH, starts_on, ends_on, dated_on=TODAY)


def test_a_pelaksana_may_what_a_petugas_may_and_nothing_else() -> None:
    of_petugas = {action for action in A if is_allowed(action, [R.PETUGAS])}
    assert {action for action in A if is_allowed(action, [R.PELAKSANA])} == of_petugas
    drafted = {action for action in A if R.PETUGAS in drafting_roles(action)}
    assert {action for action in A if R.PELAKSANA in drafting_roles(action)} == drafted


def test_one_of_several_roles_is_enough_and_none_is_not() -> None:
    assert is_allowed(A.EXTEND, [R.PETUGAS, R.PPID])
    assert not is_allowed(A.EXTEND, [])


def test_acting_holder_stands_in_from_the_first_to_the_last_day() -> None:
    grants = [acting(R.PPID, date(2026, 11, 23), date(2026, 11, 27))]
    days = [date(2026, 11, day) for day in (22, 23, 27, 28)]
    assert [bool(current_appointments(grants, day)) for day in days] == [False, True, True, False]


def test_acting_holder_stands_beside_the_one_on_leave() -> None:
    grants = [Appointment(SITI, R.PPID), acting(R.PPID, TODAY, TODAY), Appointment(BUDI, R.ATASAN)]
    assert appointments_of_role(grants, R.PPID, TODAY) == {SITI, AGUS}
    assert appointments_of_role(grants, R.PPID, date(2026, 11, 25)) == {SITI}


@pytest.mark.parametrize(
    ("grant", "refusal"),
    [
        pytest.param(Appointment(SITI, R.PPID, dated_on=TODAY), None, id="without an end"),
        pytest.param(
            Appointment(SITI, R.PPID), "role-needs-decree", id="an office without a decree"
        ),
        pytest.param(Appointment(SITI, R.PETUGAS), None, id="a role that decides nothing"),
        pytest.param(Appointment(SITI, R.PETUGAS, ends_on=TODAY), None, id="with a last day alone"),
        pytest.param(acting(R.PPID, TODAY, TODAY), None, id="acting for one day"),
        pytest.param(
            Appointment(SITI, R.PPID, ActingKind.PLT, TODAY, None),
            "role-acting-needs-dates",
            id="no end",
        ),
        pytest.param(
            Appointment(SITI, R.PPID, ActingKind.PLT, None, TODAY),
            "role-acting-needs-dates",
            id="no start",
        ),
        pytest.param(
            Appointment(SITI, R.PELAKSANA, ActingKind.PLT, TODAY, TODAY),
            "role-needs-decree",
            id="acting without an order",
        ),
        pytest.param(
            acting(R.PPID, TODAY, date(2026, 11, 23)), "role-ends-before-it-starts", id="backwards"
        ),
    ],
)
def test_offices_have_a_decree_and_acting_holders_dates_too(
    grant: Appointment, refusal: str | None
) -> None:
    assert why_not_grant(grant) == refusal


def test_the_atasan_judges_what_the_ppid_decided() -> None:
    grants = [Appointment(SITI, R.PPID), Appointment(BUDI, R.ATASAN), Appointment(AGUS, R.HEAD)]
    assert judge_for([SITI], grants, TODAY) == Judge(R.ATASAN, frozenset({BUDI}))


def test_who_approved_a_refusal_passes_its_objection_upward() -> None:
    grants = [Appointment(SITI, R.PPID), Appointment(BUDI, R.ATASAN), Appointment(AGUS, R.HEAD)]
    assert judge_for([SITI, BUDI], grants, TODAY) == Judge(R.HEAD, frozenset({AGUS}))


def test_a_pembina_judges_nothing() -> None:
    grants = [Appointment(BUDI, R.ATASAN), Appointment(AGUS, R.PEMBINA)]
    assert judge_for([BUDI], grants, TODAY, "Sekjen") == Judge(None, frozenset(), "Sekjen")


def test_one_person_with_every_role_never_judges_their_own_decision() -> None:
    grants = [Appointment(SITI, role) for role in Role]
    assert judge_for([SITI], grants, TODAY) == Judge(None, frozenset())


def test_one_person_with_every_role_judges_where_nobody_decided() -> None:
    grants = [Appointment(SITI, role) for role in Role]
    assert judge_for([], grants, TODAY) == Judge(R.ATASAN, frozenset({SITI}))


def test_acting_superior_judges_only_while_acting() -> None:
    grants = [Appointment(BUDI, R.ATASAN), acting(R.ATASAN, TODAY, TODAY)]
    assert judge_for([BUDI], grants, TODAY) == Judge(R.ATASAN, frozenset({AGUS}))
    assert judge_for([BUDI], grants, date(2026, 11, 25)).role is None
