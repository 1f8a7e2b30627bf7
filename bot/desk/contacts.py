"""The people the desk talks to, and the cases of each."""

from collections.abc import Iterable
from datetime import datetime

from bot.desk import permission_checks
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.objection_state import Objection
from bot.domain.law.registration_numbers import TypedNumber, parse_typed
from bot.domain.people.identity_proofs import (
    Covered,
    kuasa_letter_of,
)
from bot.domain.people.role_permissions import Holder, Role
from bot.errors import Refused, certain, refuse_if, require
from bot.texts import LANGUAGES, OFFICIAL, Markup
from storage import appointments, cases, desk_state, objections, people


async def add_without_chat(turn: Turn, agreed_at: datetime) -> Person:
    """Add a requester without a chat who agreed to the privacy notice on paper."""
    new_id = await people.add_without_chat(turn.tx, OFFICIAL, turn.now)
    await people.set_consent(turn.tx, new_id, turn.office.privacy.notice_version, None, agreed_at)
    return certain(await people.get(turn.tx, new_id), "a person who was just added is known")


async def choose_language(turn: Turn, person: Person, language: str) -> Person:
    """Remember a language that a person chose: what they write does not change it any more."""
    if language not in LANGUAGES:
        raise Refused("button-unknown")
    await people.set_language(turn.tx, person.id, language, chosen=True)
    return person.model_copy(update={"language": language, "language_chosen": True})


async def is_officers_group(turn: Turn, chat_id: int) -> bool:
    """Say whether a chat is the officers' group."""
    return await desk_state.group_id(turn.tx) == chat_id


async def known_member(turn: Turn, telegram_id: int, display_name: str) -> Officer:
    """Return a member of the group, stored first if they are new there."""
    known = await people.officer_of(turn.tx, telegram_id)
    if known is None or not known.member or known.display_name != display_name:
        await people.record_member(turn.tx, telegram_id, display_name, turn.now)
        known = await people.officer_of(turn.tx, telegram_id)
    return certain(known, "a member who was just seen is known")


async def serving_officer(turn: Turn, telegram_id: int, display_name: str) -> Officer:
    """Return the member if they may act for the office.

    Raises Refused otherwise, politely saying who may.
    """
    known = await known_member(turn, telegram_id, display_name)
    if not await permission_checks.serves(turn, known):
        raise Refused("not-an-officer")
    return known


def mention_of(turn: Turn, officer: Officer) -> Markup:
    """Return an officer's name as a mention that notifies them."""
    if officer.telegram_id is None:
        return turn.texts.say(OFFICIAL, "officer-by-hand", officer=officer.display_name)
    return turn.texts.say(
        OFFICIAL,
        "digest-officer",
        officer_id=str(officer.telegram_id),
        officer=officer.display_name,
    )


def mentions_of(turn: Turn, officers: Iterable[Officer]) -> Markup:
    """Return the names of officers as mentions that notify them; empty if there are none."""
    return Markup(", ".join(mention_of(turn, one) for one in officers))


async def holders_to_mention(turn: Turn, roles: frozenset[Role]) -> Markup:
    """Return who holds roles, or stands in, as mentions that notify them; else the roles' names."""
    holders = await permission_checks.role_holders(turn, roles)
    return mentions_of(turn, holders) or Markup(permission_checks.role_names(turn, roles))


async def requester_of(turn: Turn, case: Case) -> Person | None:
    """Return a case's requester; tell officers at once if Telegram cannot reach them."""
    person = await people.get(turn.tx, case.person_id)
    if person is not None and not person.reachable:
        await say_group(turn, "requester-unreachable", case=case)
    return person


async def officer_of(turn: Turn, person: Person) -> Officer | None:
    """Return the officer with a role whose account this is; None for anybody else."""
    known = await people.officer_of(turn.tx, person.telegram_id)
    return known if known is not None and await permission_checks.serves(turn, known) else None


async def officer_id_of(turn: Turn, telegram_id: int) -> int:
    """Return the id of the officer with this account; 0 if there is none."""
    known = await people.officer_of(turn.tx, telegram_id)
    return known.id if known else 0


async def role_holder_of(turn: Turn, officer_id: int | None) -> Holder:
    """Return an officer's name and position from the newest appointment with a legal name."""
    named = [
        one.holder for one in await appointments.every(turn.tx) if one.officer_id == officer_id
    ]
    return next((holder for holder in reversed(named) if holder.name), Holder())


async def officer_name(turn: Turn, officer_id: int | None, nobody: str = "?") -> str:
    """Return the name of an officer, who may have left since, or else of `nobody`."""
    known = await people.officer(turn.tx, officer_id)
    return known.display_name if known else nobody


def is_requester(person: Person, case: Case) -> bool:
    """Say whether a case is a person's own."""
    return case.person_id == person.id


async def own_case(turn: Turn, person: Person, case_id: int | None) -> Case:
    """Return a person's own case. Raises Refused for any other case."""
    case = await cases.get(turn.tx, case_id)
    if case is None or not is_requester(person, case):
        raise Refused("no-such-case")
    return case


async def own_decidable_case(
    turn: Turn, person: Person, case_id: int | None, act: Covered = Covered.REQUEST
) -> Case:
    """Return a person's own case to act on. Raises Refused for any other.

    Raises Refused, too, if it is a kuasa's whose letter ended or does not cover the act: the
    requester takes it over by a claim.
    """
    case = await own_case(turn, person, case_id)
    _demand_covered(turn, await cases.identity(turn.tx, case.id), case.number, act)
    return case


def _demand_covered(turn: Turn, told: Answers, number: str, act: Covered) -> None:
    letter = kuasa_letter_of(told)
    if letter is not None:
        refuse_if(letter.why_not(act, turn.today), number=number, until=letter.until)


async def own_objection(turn: Turn, person: Person, objection_id: int) -> Objection:
    """Return a person's own objection. Raises Refused alike for another's and for none."""
    found = await objections.get(turn.tx, objection_id)
    if found is None or found.person_id != person.id:
        raise Refused("no-such-case")
    return found


async def own_changeable_objection(turn: Turn, person: Person, objection_id: int) -> Objection:
    """Return a person's own objection, if they may change it; a kuasa only within their letter."""
    found = await own_objection(turn, person, objection_id)
    case = await cases.get(turn.tx, found.case_id)
    about_case = await cases.identity(turn.tx, case.id) if case else None
    told = about_case or await objections.facts(turn.tx, found.id)
    _demand_covered(turn, told, found.number, Covered.ALL)
    return found


async def get_case(turn: Turn, case_id: int | None) -> Case:
    """Return a case by its id. Raises Refused if there is none."""
    return require(await cases.get(turn.tx, case_id), "no-such-case")


def demand_unrestricted(turn: Turn, case: Case | None) -> None:
    """Raise Refused if the file of a case is restricted: its windows are over."""
    if case is not None and case.is_restricted(turn.now):
        raise Refused("case-restricted", number=case.number)


async def parse_case_number(turn: Turn, person: Person, text: str) -> TypedNumber | None:
    """Parse a request number; without a year it is this year's, or the newest the person filed."""
    template, year = turn.office.number_template, turn.today.year
    number = parse_typed(text, template, year)
    if number is None or number == parse_typed(text, template, year - 1):
        return number
    mine = [
        TypedNumber(case.sequence, case.year)
        for case in await cases.of_person(turn.tx, person.id)
        if case.sequence == number.sequence
    ]
    return number if number in mine or not mine else mine[0]
