"""The reminders of a request's first days: its clock, its completeness, its completion."""

from datetime import date

from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    ReminderKind,
    ReminderRules,
    Series,
    in_order,
)


def completeness_reminders(received_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the desk's check: its first mornings to the petugas, the last noon to the PPID."""
    matter = f"completeness:{due}"
    petugas = Series(ReminderKind.COMPLETENESS, Audience.PETUGAS, matter)
    ppid = Series(ReminderKind.COMPLETENESS, Audience.PPID, matter)
    plan = [*petugas.countdown(due, (2, 1), rules), *ppid.last_day(due, ("noon",), rules)]
    return rules.from_now_on(plan, received_on)


def completion_reminders(noticed_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the citizen's first and last morning, and the desk's question when time has run out.

    Only an officer ends a request that was not completed, so the day after, one is asked; of a
    notice that was recorded later, after `noticed_on`.
    """
    citizen = Series(ReminderKind.COMPLETION, Audience.REQUESTER, f"completion:{due}")
    petugas = Series(ReminderKind.NOT_COMPLETED, Audience.PETUGAS, f"completion:{due}:over")
    plan = [*citizen.countdown(due, (2, 0), rules), petugas.next_day(due, noticed_on, rules)]
    return rules.from_now_on(plan, noticed_on)


def proof_reminders(received_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the citizen's last morning to show who they are, and the desk's the day after.

    Nothing ends by itself when no papers come: the officers decide, and who found the request
    complete has decided.
    """
    citizen = Series(ReminderKind.PROOF, Audience.REQUESTER, f"proof:{due}")
    petugas = Series(ReminderKind.PROOF_MISSING, Audience.PETUGAS, f"proof:{due}:over")
    plan = [*citizen.countdown(due, (0,), rules), petugas.next_day(due, received_on, rules)]
    return rules.from_now_on(plan, received_on)


def regime_tag_reminders(received_on: date, rules: ReminderRules) -> Plan:
    """Plan the question "election information or not?", to be settled within a working day."""
    day = rules.calendar.next_workday(received_on)
    matter = f"regime:{day}"
    petugas = Series(ReminderKind.REGIME_TAG, Audience.PETUGAS, matter)
    ppid = Series(ReminderKind.REGIME_TAG, Audience.PPID, matter)
    return in_order([*petugas.countdown(day, (0,), rules), *ppid.last_day(day, ("noon",), rules)])
