"""People who write in private and officers, with those unreachable or absent."""

from dataclasses import replace
from datetime import datetime

from bot.domain.law.authority import Authority
from bot.domain.law.case import Officer, Person
from bot.domain.people.role_permissions import Absence
from storage.database import (
    Tx,
    load_queries,
    read_entity,
    read_instant,
    read_one,
    readable_entities,
)
from storage.table import Table

SQL = load_queries("people")


async def find(tx: Tx, telegram_id: int | None) -> Person | None:
    """Return a person by their Telegram id, or None if it is None or unknown."""
    return await read_one(tx, Person, SQL["person_by_telegram"], telegram_id=telegram_id)


async def get(tx: Tx, person_id: int | None) -> Person | None:
    """Return a person by the desk's own id; None if the id is None or unknown."""
    if person_id is None:
        return None
    return await read_one(tx, Person, SQL["person_by_id"], id=person_id)


async def add_person(tx: Tx, telegram_id: int, language: str, now: datetime) -> Person:
    """Add a person who writes for the first time."""
    values = {"telegram_id": telegram_id, "language": language, "now": now}
    [row] = await tx.all(SQL["add_person"], **values)
    return read_entity(Person, row)


async def add_without_chat(tx: Tx, language: str, now: datetime) -> int:
    """Add a requester without a Telegram chat; return the desk's own id."""
    return await tx.insert(SQL["add_without_chat"], language=language, now=now)


async def set_language(tx: Tx, person_id: int, language: str, *, chosen: bool) -> None:
    """Remember the language that a person chose, and whether no other is offered any more."""
    tx.run_later(SQL["set_language"], id=person_id, language=language, chosen=chosen)


async def set_reachable(tx: Tx, telegram_id: int, *, reachable: bool) -> None:
    """Remember whether Telegram lets the bot write to a person."""
    tx.run_later(SQL["set_reachable"], telegram_id=telegram_id, reachable=reachable)


async def set_consent(
    tx: Tx, person_id: int, version: str | None, message_id: int | None, now: datetime
) -> None:
    """Record the agreement to the privacy notice, or with version None its withdrawal."""
    tx.run_later(SQL["set_consent"], id=person_id, version=version, message_id=message_id, now=now)


async def people_with_open_matters(tx: Tx) -> list[Person]:
    """Return everybody with a draft or an unanswered request."""
    return [*readable_entities(tx, Person, await tx.all(SQL["with_something_open"]))]


async def officer(tx: Tx, officer_id: int | None) -> Officer | None:
    """Return a person of the office by their number; None if it is None or unknown."""
    return await read_one(tx, Officer, SQL["officer"], id=officer_id, telegram_id=None)


async def officer_of(tx: Tx, telegram_id: int | None) -> Officer | None:
    """Return the officer with this Telegram account."""
    return await read_one(tx, Officer, SQL["officer"], id=None, telegram_id=telegram_id)


async def members(tx: Tx) -> list[Officer]:
    """Return the members of the officers' group, by name."""
    return [*readable_entities(tx, Officer, await tx.all(SQL["members"]))]


async def without_account(tx: Tx) -> list[Officer]:
    """Return officers, present or former, who do not use Telegram, by name."""
    return [*readable_entities(tx, Officer, await tx.all(SQL["without_account"]))]


async def add_without_account(tx: Tx, name: str, now: datetime) -> int:
    """Add an officer who does not use Telegram; return their number."""
    return await tx.insert(SQL["add_without_account"], name=name, now=now)


async def exchange_accounts(tx: Tx, one: Officer, other: Officer, by: Authority) -> None:
    """Swap the Telegram accounts of two officers, with the data from Telegram."""
    tx.run_later(SQL["set_account"], **{**dict(one), "telegram_id": None})
    for whose, account in ((other, one), (one, other)):
        tx.run_later(SQL["set_account"], **{**dict(account), "id": whose.id})


async def record_member(tx: Tx, telegram_id: int, display_name: str, now: datetime) -> None:
    """Record that a member wrote in the group."""
    tx.run_later(SQL["see_officer"], telegram_id=telegram_id, display_name=display_name, now=now)


async def set_membership(
    tx: Tx,
    telegram_id: int,
    display_name: str,
    now: datetime,
    *,
    administrator: bool,
    member: bool,
) -> None:
    """Record what Telegram says about a member of the group."""
    tx.run_later(
        SQL["set_membership"],
        telegram_id=telegram_id,
        display_name=display_name,
        administrator=administrator,
        member=member,
        now=now,
    )


async def set_administrators(tx: Tx, administrators: dict[int, str], now: datetime) -> None:
    """Replace the list of administrators by (telegram id → name)."""
    tx.run_later(SQL["clear_administrators"])
    for telegram_id, name in administrators.items():
        await set_membership(tx, telegram_id, name, now, administrator=True, member=True)


async def forget_members(tx: Tx) -> None:
    """Forget who is in the group, because the group is another one now."""
    tx.run_later(SQL["forget_members"])


async def administrators_in_private(tx: Tx) -> list[Person]:
    """Return the group's administrators to whom the bot can write in private.

    One who cannot be read keeps no other from hearing what is wrong.
    """
    return [*readable_entities(tx, Person, await tx.all(SQL["administrators_in_private"]))]


async def set_as_citizen(tx: Tx, officer_id: int, *, as_citizen: bool) -> None:
    """Store whether an officer's private messages are those of a requester."""
    tx.run_later(SQL["set_as_citizen"], id=officer_id, as_citizen=as_citizen)


async def mark_unreachable(tx: Tx, person_id: int, case_id: int, now: datetime) -> bool:
    """Record that a person cannot be reached about a case; False if that is known."""
    return await tx.run(SQL["lose"], person_id=person_id, case_id=case_id, since=now) == 1


async def unreachable_cases(tx: Tx, person_id: int) -> list[tuple[int, datetime]]:
    """Return (case id, since when) of every case on which a person cannot be reached."""
    rows = await tx.all(SQL["lost_on"], person_id=person_id)
    return [(row["case_id"], datetime.fromisoformat(row["since"])) for row in rows]


async def unreachable_since(tx: Tx, case_id: int) -> datetime | None:
    """Return since when the requester of a case cannot be reached, or None."""
    return await read_instant(tx, SQL["lost_since"], case_id=case_id)


async def mark_reachable_again(tx: Tx, person_id: int) -> None:
    """Record that a person can be reached again."""
    tx.run_later(SQL["find_again"], person_id=person_id)


ABSENCES = Table("absence", Absence)


async def add_absence(tx: Tx, new: Absence) -> Absence:
    """Record that an officer left, and return the absence with its number."""
    return replace(new, id=await ABSENCES.add(tx, officer_id=new.officer_id))


async def get_absence(tx: Tx, absence_id: int) -> Absence | None:
    """Return an absence by its id."""
    return await ABSENCES.get(tx, absence_id)


async def absences_standing(tx: Tx) -> list[Absence]:
    """Return the absences that are not over, the oldest first."""
    return await ABSENCES.all(tx, "WHERE ended_at IS NULL ORDER BY id")


async def end_absence(tx: Tx, absence_id: int, now: datetime) -> None:
    """Record that an absence is over."""
    ABSENCES.put(tx, absence_id, "ended_at IS NULL", ended_at=now)


async def add_case(tx: Tx, absence_id: int, case_id: int) -> None:
    """Record a case to be given back to an officer who left, should they return."""
    tx.run_later(SQL["note_case"], id=absence_id, case_id=case_id)


async def cases_of_absent(tx: Tx, absence_id: int) -> list[int]:
    """Return the ids of the cases that somebody held when they went."""
    return [row["case_id"] for row in await tx.all(SQL["cases"], id=absence_id)]
