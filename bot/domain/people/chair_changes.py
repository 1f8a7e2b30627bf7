"""Who makes a change of a chair true, an office that decides: its holder, the head, or two others.

What an appointment rests on is asked like the act itself (UU 30/2014 Arts 17-19, 70).
"""

from collections.abc import Collection, Iterable
from datetime import date

from bot.domain.people.role_permissions import ActingKind, Appointment, Role


def sitting(every: Iterable[Appointment], role: Role, today: date) -> tuple[Appointment, ...]:
    """Return by which appointments a chair is filled; leaving the group alone empties none."""
    stood = [one for one in every if one.role is role and not one.waits]
    for_good = [one for one in stood if one.acting is None]
    return tuple(
        one
        for one in stood
        if (one.ended_at is None and one.is_held_on(today))
        or (one.absence_id is not None and one in for_good[-1:])
    )


def lasting(every: Iterable[Appointment], role: Role, on: date) -> tuple[Appointment, ...]:
    """Return by which appointments somebody holds a chair for good on a day, there or away."""
    return tuple(one for one in sitting(every, role, on) if one.acting is None)


def acting_kind(every: Iterable[Appointment], new: Appointment, on: date) -> ActingKind:
    """Return how somebody acts from a day on: for a holder (Plh.), or in an empty chair (Plt.).

    UU 30/2014 Art 14(2).
    """
    held = lasting(every, new.role, on)
    is_held = any(one.officer_id != new.officer_id for one in held)
    return ActingKind.PLH if is_held else ActingKind.PLT


def changes_holder(every: Iterable[Appointment], new: Appointment, today: date) -> bool:
    """Say whether an appointment takes a chair that is filled, or gives it to somebody else."""
    held = sitting(every, new.role, today)
    holders = {one.officer_id for one in held if one.acting is None}
    stays = new.acting is None and not new.only_ends and holders == {new.officer_id}
    return bool(held) and not stays


def gives_back(every: Iterable[Appointment], new: Appointment) -> bool:
    """Say whether an appointment is what its holder lost by leaving, and nobody got since."""
    kind = new.role, new.acting
    stood = [one for one in every if (one.role, one.acting) == kind and not one.waits]
    return any(
        one.absence_id is not None
        and (one.officer_id, one.decree, one.dated_on, one.ends_on)
        == (new.officer_id, new.decree, new.dated_on, new.ends_on)
        for one in stood[-1:]
    )


def heads(every: Collection[Appointment], new: Appointment, today: date) -> frozenset[int]:
    """Return the heads whose tap counts for a change; who acts as head names deputies alone."""
    return frozenset(
        one.officer_id
        for one in _independent(every, new, today)
        if one.role is Role.HEAD
        and (new.acting is not None or (one.acting is None and not one.lacks_scan))
    )


def tappers(every: Collection[Appointment], new: Appointment, today: date) -> frozenset[int]:
    """Return whose tap makes a change true: its holder's or the head's, not of whom it names.

    Once a change is contested only the head's does.
    """
    held = sitting(every, new.role, today) if new.contested_at is None else ()
    own = {one.officer_id for one in held if one.acting is None}
    return (heads(every, new, today) | own) - _named([new])


def witnesses(
    every: Collection[Appointment], new: Appointment, decree: Iterable[Appointment], today: date
) -> frozenset[int]:
    """Return who may say that they saw a decree whose scan opened: nobody whom it names.

    Nor who recorded it.
    """
    if new.contested_at is not None:
        return frozenset()
    known = {one.officer_id for one in _independent(every, new, today)}
    return frozenset(known) - _named(decree) - {new.recorded_by or 0}


def _named(decree: Iterable[Appointment]) -> frozenset[int]:
    return frozenset(one.officer_id for one in decree if not one.only_ends)


def _independent(
    every: Collection[Appointment], new: Appointment, today: date
) -> list[Appointment]:
    """Return what is held today by whom nobody put there to say so.

    They were here before who holds the chair, or a second person confirmed them too.
    """
    since = [one.recorded_at for one in sitting(every, new.role, today) if one.recorded_at]
    return [
        one
        for one in every
        if not one.waits and one.ended_at is None and one.is_held_on(today)
        and (
            one.confirmed_by is not None
            or not since
            or one.recorded_at is None
            or one.recorded_at <= min(since)
        )
    ]  # fmt: skip
