"""The cases in which a person takes part, as the requester or as an invited proxy."""

from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.form_answers import Answers
from bot.domain.objection_state import Objection
from bot.domain.participant_roles import ParticipantRole
from bot.domain.registration_numbers import Typed, parse_typed
from bot.domain.representation import Covered, is_represented, letter_of
from bot.errors import Refused, needed
from storage import cases, objections, participants, people


async def takes_part(turn: Turn, person: Person, case: Case) -> bool:
    """Return whether a person takes part in a case, as the requester or as a proxy."""
    return await participants.part(turn.tx, case.id, person.id) is not None


async def own(turn: Turn, person: Person, case_id: int | None) -> Case:
    """Return a case in which a person takes part. Raises Refused for another's and for none."""
    case = await cases.get(turn.tx, case_id or 0)
    if case is None or not await takes_part(turn, person, case):
        raise Refused("no-such-case")
    return case


async def decided_by(
    turn: Turn, person: Person, case_id: int | None, act: Covered = Covered.REQUEST
) -> Case:
    """Return a case that a person may withdraw or object about. Raises Refused for any other.

    Raises Refused, too, if a kuasa's letter ended or does not cover the act.
    """
    case = await own(turn, person, case_id)
    part = await participants.part(turn.tx, case.id, person.id)
    if part is None or not part.may_withdraw:
        raise Refused("only-the-requester")
    await demand_covered(turn, case, act)
    return case


async def requested_by(turn: Turn, person: Person, case_id: int | None) -> Case:
    """Return a case whose requester is this person. Raises Refused for whom they invited too.

    Raises Refused, too, if it is a kuasa's whose letter ended.
    """
    case = await own(turn, person, case_id)
    part = await participants.part(turn.tx, case.id, person.id)
    if part is None or part.role is not ParticipantRole.REQUESTER:
        raise Refused("only-the-requester")
    await demand_covered(turn, case, Covered.REQUEST)
    return case


async def demand_covered(turn: Turn, case: Case, act: Covered) -> None:
    """Raise Refused if a kuasa asked and the letter ended, or does not cover an act.

    It holds for whoever follows the case: the requester takes it over by a claim.
    """
    _demand_covered(turn, await cases.identity(turn.tx, case.id), case.number, act)


def _demand_covered(turn: Turn, told: Answers, number: str, act: Covered) -> None:
    letter = letter_of(told)
    refusal = letter.why_not(act, turn.today) if letter else None
    if letter is not None and refusal is not None:
        raise Refused(refusal, number=number, until=letter.until or "none")


async def is_claimable(turn: Turn, case: Case) -> bool:
    """Say whether its requester could take a case into a chat: it is in none, or in another's."""
    requester = await people.get(turn.tx, case.person_id)
    if requester is None:
        return False
    return not requester.has_chat or is_represented(await cases.identity(turn.tx, case.id))


async def own_objection(turn: Turn, person: Person, objection_id: int) -> Objection:
    """Return a person's own objection. Raises Refused alike for another's and for none."""
    found = await objections.get(turn.tx, objection_id)
    if found is None or found.person_id != person.id:
        raise Refused("no-such-case")
    return found


async def pursued(turn: Turn, person: Person, objection_id: int) -> Objection:
    """Return an own objection that is to be changed; Refused also beyond a kuasa's letter."""
    found = await own_objection(turn, person, objection_id)
    case = await cases.get(turn.tx, found.case_id)
    about_case = await cases.identity(turn.tx, case.id) if case else None
    told = about_case or await objections.facts(turn.tx, found.id)
    _demand_covered(turn, told, found.number, Covered.ALL)
    return found


async def the_case(turn: Turn, case_id: int | None) -> Case:
    """Return a case by its id. Raises Refused if there is none."""
    return needed(await cases.get(turn.tx, case_id or 0), "no-such-case")


def demand_open(turn: Turn, case: Case | None) -> None:
    """Raise Refused if the file of a case is restricted: its windows are over."""
    if case is not None and case.is_restricted(turn.now):
        raise Refused("case-restricted", number=case.number)


async def read_number(turn: Turn, person: Person, text: str) -> Typed | None:
    """Parse a request number; without a year it is this year's, or the newest the person filed."""
    template, year = turn.office.number_template, turn.today.year
    number = parse_typed(text, template, year)
    if number is None or number == parse_typed(text, template, year - 1):
        return number
    mine = [
        Typed(case.sequence, case.year)
        for case in await cases.of_person(turn.tx, person.id)
        if case.sequence == number.sequence
    ]
    return number if number in mine or not mine else mine[0]
