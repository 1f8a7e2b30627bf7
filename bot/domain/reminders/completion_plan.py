"""The reminders of a request's first days: regime, completeness, completion and proof."""

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
    """Plan the reminders to check completeness: to the petugas, at the last noon to the PPID."""
    matter = f"completeness:{due}"
    petugas = Series(ReminderKind.COMPLETENESS, Audience.PETUGAS, matter)
    ppid = Series(ReminderKind.COMPLETENESS, Audience.PPID, matter)
    plan = [*petugas.countdown(due, (2, 1), rules), *ppid.last_day(due, ("noon",), rules)]
    return rules.from_now_on(plan, received_on)


def completion_reminders(noticed_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the requester's reminders to complete a request, and the PPID's when time is over.

    Only the PPID ends a request that was not completed, and is asked on the working day after
    `due`, or after `noticed_on` where the notice was recorded later.
    """
    citizen = Series(ReminderKind.COMPLETION, Audience.REQUESTER, f"completion:{due}")
    ppid = Series(ReminderKind.NOT_COMPLETED, Audience.PPID, f"completion:{due}:over")
    plan = [*citizen.countdown(due, (2, 0), rules), ppid.next_day(due, noticed_on, rules)]
    return rules.from_now_on(plan, noticed_on)


def proof_reminders(received_on: date, due: date, rules: ReminderRules) -> Plan:
    """Plan the last-day reminder to send identity papers, and the petugas' reminder after it.

    Nothing ends by itself when no papers come: the officers decide, and have done so once they
    found the request complete.
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
