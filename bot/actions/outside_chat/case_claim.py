"""A requester takes a case, entered by an officer, into their own chat."""

from datetime import timedelta

from bot.actions.cases import case_card
from bot.actions.outside_chat import errand_list
from bot.actions.status import case_status
from bot.actions.welcome import welcome_menu
from bot.buttons.outside_buttons import Claimant, JudgeClaim, MakeCode
from bot.buttons.request_buttons import ClaimCase
from bot.desk import case_access, contacts, dialogues, permission_checks, private_view
from bot.desk.button_acts import bare, in_case
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import answers_in, text_in
from bot.domain.one_time_codes import VALID, Claim, new_code, proof_of, shown
from bot.domain.registration_numbers import parse_typed
from bot.domain.representation import is_represented, letter_of
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused, needed
from bot.forms.claim_form import CLAIM, ClaimAnswers
from bot.texts import OFFICIAL
from storage import case_events, cases, claim_codes, drafts, people
from storage.drafts import Draft

MOST_TRIES = 5
LOCKED = timedelta(hours=24)
"""Five wrong tries lock out the account that made them for a day, and nobody else."""


async def make_code(turn: Turn, case: Case, officer: Officer) -> None:
    """Make a one-time code and show it to the officer in private; the group never sees it."""
    await permission_checks.demand(turn, officer, DeskAction.ADMIT_CLAIM)
    await _refuse_needless(turn, case)
    reader = await private_view.chat_of(
        turn, officer, f"kode_{case.id}", action=DeskAction.ADMIT_CLAIM
    )
    if reader is None:
        return
    await _show_code(turn, case, reader)
    turn.answer(turn.texts.plain(OFFICIAL, "claim-code-sent"))


async def code_by_link(turn: Turn, reader: Person, case_id: int) -> None:
    """Make the code for an officer who came by the link; raise Refused for anybody else."""
    known = needed(await contacts.officer_of(turn, reader), "no-such-case")
    await permission_checks.demand(turn, known, DeskAction.ADMIT_CLAIM)
    case = await case_access.the_case(turn, case_id)
    await _refuse_needless(turn, case)
    await _show_code(turn, case, reader)


async def _refuse_needless(turn: Turn, case: Case) -> None:
    requester = await people.get(turn.tx, case.person_id)
    told = await cases.identity(turn.tx, case.id)
    if requester is None or (requester.has_chat and not is_represented(told)):
        raise Refused("claim-not-needed")
    standing = await claim_codes.open_claim(turn.tx, case.id)
    if standing is not None and standing.person_id is not None:
        raise Refused("claim-waits-already")
    if await _proof(turn, case) is None:
        raise Refused("claim-no-digits")


async def _show_code(turn: Turn, case: Case, reader: Person) -> None:
    turn.sensitive = True  # the code leaves the outbox once it is sent
    code, expires = new_code(), turn.now + VALID
    made_by = reader.telegram_id
    await claim_codes.make(turn.tx, case.id, _hash(turn, case, code), made_by, turn.now, expires)
    await turn.record(case, EventName.CLAIM_CODE_MADE, f"officer:{made_by}")
    text = turn.texts.say(
        OFFICIAL, "claim-code", number=case.number, code=shown(code), until=expires
    )
    await turn.tell(reader, text, protect=True)


async def _proof(turn: Turn, case: Case) -> str | None:
    """Return the four digits that the requester knows: of NIK, else of decree, else of phone."""
    identity = await cases.identity(turn.tx, case.id)
    numbers = (text_in(identity, name) for name in ("nik", "decree_number", "contact"))
    return proof_of(text_in(answers_in(identity, "vouched"), "last4"), *numbers)


def _hash(turn: Turn, case: Case, code: str) -> str:
    return turn.tx.vault.fingerprint(f"claim:{case.number}:{code}")


async def file(turn: Turn, person: Person, draft: Draft) -> None:
    """Check a claim as a whole; refuse a wrong one in the same words whatever was wrong."""
    answers: ClaimAnswers = CLAIM.complete(draft.answers)
    await drafts.drop(turn.tx, person.id)
    number = parse_typed(answers.claim_number, turn.office.number_template, turn.today.year)
    case = await cases.by_sequence(turn.tx, number.year, number.sequence) if number else None
    standing = await claim_codes.open_claim(turn.tx, case.id) if case else None
    tries = "claim:" + turn.tx.vault.fingerprint(f"tries:{person.telegram_id}")
    if await case_events.attempts(turn.tx, tries, turn.now - LOCKED) >= MOST_TRIES:
        await welcome_menu.say_with_menu(turn, person, "claim-locked")
        return
    claim = await _fitting(turn, case, standing, answers) if case else None
    if case is None or claim is None:
        await case_events.count_attempt(turn.tx, tries, turn.now)
        again = turn.button(person.language, "button-claim-again", ClaimCase())
        await turn.say(person, "claim-wrong", [[again]])
        return
    await claim_codes.take(turn.tx, claim.id, person.id, turn.now)
    await turn.record(case, EventName.CLAIM_MADE, "citizen")
    await _ask_officers(turn, case, claim)
    await case_card.refresh(turn, case.id)
    await welcome_menu.say_with_menu(turn, person, "claim-waits", number=case.number)


async def _fitting(
    turn: Turn, case: Case, claim: Claim | None, answers: ClaimAnswers
) -> Claim | None:
    """Return the claim if its code is right, unused and not expired, and the digits fit."""
    proof = await _proof(turn, case)
    fits = (
        claim is not None
        and claim.person_id is None
        and turn.now < claim.expires_at
        and claim.code_hash == _hash(turn, case, answers.claim_code)
        and proof == answers.claim_digits
    )
    return claim if fits else None


async def _ask_officers(turn: Turn, case: Case, claim: Claim) -> None:
    """Ask who claims the case; its kuasa may, if they have no chat with it yet."""
    before = await people.get(turn.tx, case.person_id)
    letter = letter_of(await cases.identity(turn.tx, case.id))
    by_kuasa = letter is not None and before is not None and not before.has_chat
    verdicts = [one for one in Claimant if by_kuasa or one is not Claimant.KUASA]
    rows = [
        [turn.button(OFFICIAL, f"button-claim-{one}", JudgeClaim(case.id, claim.id, one))]
        for one in verdicts
    ]
    await turn.say_group("claim-asks", rows, case=case, number=case.number)


async def judge(turn: Turn, case: Case, officer: Officer, button: JudgeClaim) -> None:
    """Record an officer's yes or no, once; a yes brings the case into the claimant's chat."""
    await permission_checks.demand(turn, officer, DeskAction.ADMIT_CLAIM)
    claim = await claim_codes.open_claim(turn.tx, case.id)
    if claim is None or claim.id != button.claim_id or claim.person_id is None:
        raise Refused("claim-settled")
    granted = button.verdict is not Claimant.NEITHER
    await claim_codes.settle(turn.tx, claim.id, officer.telegram_id, turn.now, granted=granted)
    person = await people.get(turn.tx, claim.person_id)
    if person is None:
        raise RuntimeError("who made a claim is known")
    if not granted:
        await turn.record(case, EventName.CLAIM_DENIED, officer.actor)
        await turn.say(person, "claim-denied", number=case.number)
        await turn.say_group("claim-denied-group", case=case, number=case.number)
        await case_card.refresh(turn, case.id)
        return
    if button.verdict is Claimant.REQUESTER:
        await _act_in_person(turn, case, person)
    await claim_codes.give(turn.tx, case.id, case.person_id, person.id)
    await turn.record(case, EventName.CLAIMED, officer.actor)
    await turn.say(person, "claim-granted", number=case.number)
    case = await case_access.the_case(turn, case.id)
    await errand_list.to_chat(turn, case, person)
    await case_status.show_story(turn, person, case)
    await turn.say_group("claim-granted-group", case=case, number=case.number)
    await case_card.refresh(turn, case.id)


async def _act_in_person(turn: Turn, case: Case, person: Person) -> None:
    """Let a represented requester act themself from now on; whoever asked for them is told."""
    told = await cases.identity(turn.tx, case.id)
    if not is_represented(told):
        return
    await cases.set_identity(turn.tx, case.id, {**told, "acts_in_person": "yes"})
    before = await people.get(turn.tx, case.person_id)
    if before is not None and before.has_chat and before.id != person.id:
        await dialogues.leave(turn, before)
        await welcome_menu.say_with_menu(turn, before, "claimed-by-requester", number=case.number)


BUTTONS = (in_case(MakeCode, bare(make_code)), in_case(JudgeClaim, judge))
