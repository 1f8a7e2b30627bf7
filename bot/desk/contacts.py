"""The people the desk talks to: persons in private, officers in the group."""

from datetime import datetime

from bot.desk import permission_checks
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.role_permissions import Holder
from bot.errors import Refused
from bot.texts import LANGUAGES, OFFICIAL, Markup
from storage import appointments, desk_state, people


async def without_chat(turn: Turn, agreed_at: datetime) -> Person:
    """Add a requester without a chat who agreed to the privacy notice on paper."""
    new_id = await people.add_without_chat(turn.tx, OFFICIAL, turn.now)
    await people.set_consent(turn.tx, new_id, turn.office.privacy.notice_version, None, agreed_at)
    added = await people.get(turn.tx, new_id)
    if added is None:
        raise RuntimeError("a person who was just added is known")
    return added


async def choose_language(turn: Turn, person: Person, language: str) -> Person:
    """Remember a person's language; who changed to a translation may be offered another once."""
    if language not in LANGUAGES:
        raise Refused("button-unknown")
    asked = language in (OFFICIAL, person.language)
    await people.set_language(turn.tx, person.id, language, asked=asked)
    return person.model_copy(update={"language": language})


async def is_ours(turn: Turn, chat_id: int) -> bool:
    """Say whether this is the officers' group."""
    return await desk_state.group_id(turn.tx) == chat_id


async def member(turn: Turn, telegram_id: int, display_name: str) -> Officer:
    """Return a member of the group, stored first if they are new there."""
    known = await people.officer_of(turn.tx, telegram_id)
    if known is None or not known.member or known.display_name != display_name:
        await people.see_officer(turn.tx, telegram_id, display_name, turn.now)
        known = await people.officer_of(turn.tx, telegram_id)
    if known is None:
        raise RuntimeError("a member who was just seen is known")
    return known


async def officer(turn: Turn, telegram_id: int, display_name: str) -> Officer:
    """Return the member if they may act for the office.

    Raises Refused otherwise, politely saying who may.
    """
    known = await member(turn, telegram_id, display_name)
    if not await permission_checks.roles_of(turn, known):
        raise Refused("not-an-officer")
    return known


def mention(turn: Turn, officer: Officer) -> Markup:
    """Return an officer's name as a mention that notifies them; say until when they are away."""
    if officer.telegram_id is None:
        return turn.texts.say(OFFICIAL, "officer-by-hand", officer=officer.display_name)
    return turn.texts.say(
        OFFICIAL,
        "digest-officer",
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
        away=officer.away_until if officer.away_on(turn.today) and officer.away_until else "none",
    )


async def requester(turn: Turn, case: Case) -> Person | None:
    """Return the requester of a case; tell the officers at once if nothing can reach them."""
    person = await people.get(turn.tx, case.person_id)
    if person is not None and not person.reachable:
        await turn.say_group("requester-unreachable", case=case)
    return person


async def officer_of(turn: Turn, person: Person) -> Officer | None:
    """Return the officer who writes in private, or None if it is anybody else."""
    known = await people.officer_of(turn.tx, person.telegram_id)
    return known if known is not None and await permission_checks.roles_of(turn, known) else None


async def number_of(turn: Turn, telegram_id: int) -> int:
    """Return the number of the person of the office whose account this is; 0 if it is nobody's."""
    known = await people.officer_of(turn.tx, telegram_id)
    return known.id if known else 0


async def holder_of(turn: Turn, officer_id: int | None) -> Holder:
    """Return who somebody is by their newest appointment that bears a legal name."""
    named = [
        one.holder for one in await appointments.every(turn.tx) if one.officer_id == officer_id
    ]
    return next((holder for holder in reversed(named) if holder.name), Holder())


async def name_of(turn: Turn, officer_id: int | None, nobody: str = "?") -> str:
    """Return the name of an officer, who may have left since, or else of `nobody`."""
    known = await people.officer(turn.tx, officer_id)
    return known.display_name if known else nobody
