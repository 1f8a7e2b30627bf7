"""A requester takes a case into their own chat: from the counter, or from a chat they lost.

They know its number and PIN from the receipt; an officer, who sees or calls them, taps. The chat
that has it is told when somebody asks, and when it goes.
"""

from datetime import timedelta

from bot.actions.cases import case_pin
from bot.actions.letters import letter_parts
from bot.actions.outside_chat import errand_list
from bot.actions.status import case_screen
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.request_buttons import ClaimCase
from bot.buttons.submission_buttons import Claimant
from bot.desk import contacts, dialogues, notice_delivery, private_view
from bot.desk.button_acts import case_button, in_private, no_fields
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.messages import choice_buttons, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.people.identity_proofs import Claim, is_represented, kuasa_letter_of
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import ClaimOffer
from bot.errors import Refused, certain
from bot.texts import OFFICIAL
from storage import cases, identity_proofs, people

TURNED_AWAY = timedelta(hours=24)
"""Whom an officer turned away from a case asks for it no more for so long."""


async def _show_new_pin(turn: Turn, reader: Person, case_id: int) -> None:
    """Make a new PIN, for whoever lost the receipt, and show it to the officer in private."""
    case = await contacts.get_case(turn, case_id)
    turn.sensitive = True  # the PIN leaves the outbox once it is sent
    pin = case_pin.new_pin()
    await cases.set_pin(turn.tx, case.id, case_pin.pin_hash(turn, case.number, pin))
    await record_event(
        turn, case, EventName.PIN_RENEWED, await private_view.reading_officer(turn, reader)
    )
    link = await letter_parts.status_link(turn, case)
    text = turn.texts.say(OFFICIAL, "claim-pin", number=case.number, pin=pin, link=link)
    await tell(turn, reader, text, protect=True)


PIN = private_view.PrivateLook("pin", _show_new_pin, Act.ADMIT_CLAIM, "claim-pin-sent")


@case_button("case:pin", does=Act.ADMIT_CLAIM)
async def renew_pin(turn: Turn, case: Case, officer: Officer) -> None:
    """Show an officer in private a new PIN."""
    await PIN.press(turn, officer, case.id)


async def ask_for_case(turn: Turn, person: Person) -> None:
    """Ask the officers for the case whose PIN was just right; the privacy notice comes first."""
    offer = await dialogues.find_awaited(turn, person, ClaimOffer)
    case = await cases.get(turn.tx, offer.case) if offer else None
    if case is None or case.person_id in (None, person.id):
        raise Refused("claim-offer-over")
    if not privacy_consent.has_agreed(turn, person):
        await privacy_consent.ask_consent(turn, person, "claim")
        return
    await dialogues.end_dialogues(turn, person, ClaimOffer)
    since = turn.now - TURNED_AWAY
    if await identity_proofs.was_denied(turn.tx, case.id, person.id, since):
        await say(turn, person, "claim-denied", number=case.number)
    elif (standing := await identity_proofs.open_claim(turn.tx, case.id)) is not None:
        whose = "own" if standing.person_id == person.id else "other"
        await welcome_menu.say_with_menu(
            turn, person, "claim-waits", number=case.number, whose=whose
        )
    else:
        claim = Claim(
            await identity_proofs.make(turn.tx, case.id, person.id, turn.now), case.id, person.id
        )
        await _ask_officers(turn, case, claim)
        redraw_card(turn, case.id)
        await welcome_menu.say_with_menu(
            turn, person, "claim-waits", number=case.number, whose="own"
        )


async def _ask_officers(turn: Turn, case: Case, claim: Claim) -> None:
    """Ask officers who claims a case, if it was asked on a letter perhaps the kuasa."""
    before = await _chat_before(turn, case, claim.person_id)
    if before is not None:
        text = turn.texts.say(before.language, "claim-elsewhere", number=case.number, phase="asked")
        await tell(turn, before, text, case=case)
    by_letter = kuasa_letter_of(await cases.identity(turn.tx, case.id)) is not None
    verdicts = [one for one in Claimant if by_letter or one is not Claimant.KUASA]
    named = {one: judge.button(case.id, claim.id, one) for one in verdicts}
    rows = choice_buttons(turn, OFFICIAL, "button-claim", named)
    await say_group(turn, "claim-asks", rows, case=case, told=before is not None)


async def _chat_before(turn: Turn, case: Case, claimant_id: int) -> Person | None:
    """Return who else than the claimant has a case in a chat now; None if nobody has."""
    before = await people.get(turn.tx, case.person_id)
    is_other = before is not None and before.has_chat and before.id != claimant_id
    return before if is_other else None


@case_button(
    "case:claim",
    does=Act.ADMIT_CLAIM,
    waits=lambda button, facts: button.claim_id == facts.claim,
)
async def judge(turn: Turn, case: Case, officer: Officer, claim_id: int, verdict: Claimant) -> None:
    """Record an officer's yes or no, once; a yes brings the case into the claimant's chat."""
    claim = await identity_proofs.open_claim(turn.tx, case.id)
    if claim is None or claim.id != claim_id:
        raise Refused("claim-settled")
    granted = verdict is not Claimant.NEITHER
    await identity_proofs.settle_claim(turn.tx, claim.id, officer.id, turn.now, granted=granted)
    person = certain(await people.get(turn.tx, claim.person_id), "who made a claim is known")
    if not granted:
        await say(turn, person, "claim-denied", number=case.number)
        await say_group(turn, "claim-denied-group", case=case)
        redraw_card(turn, case.id)
        return
    told = await cases.identity(turn.tx, case.id)
    if verdict is Claimant.REQUESTER and is_represented(told):
        await cases.set_identity(turn.tx, case.id, {**told, "acts_in_person": "yes"})
    await _take_over(turn, case, person)
    await record_event(turn, case, EventName.CLAIMED, officer)
    await say(turn, person, "claim-granted", number=case.number)
    case = await contacts.get_case(turn, case.id)
    await errand_list.send_to_chat(turn, person)
    await case_screen.show_case(turn, person, case)
    await say_group(turn, "claim-granted-group", case=case)


async def _take_over(turn: Turn, case: Case, person: Person) -> None:
    """Make a case the claimant's, with the notices on their way, and tell the chat that had it."""
    before = await _chat_before(turn, case, person.id)
    if before is not None:
        why = turn.texts.plain(OFFICIAL, "reason-moved")
        await notice_delivery.handle_blocked_chat(turn, case, why)
    await identity_proofs.transfer_case(turn.tx, case.id, case.person_id, person.id)
    if before is not None:
        await dialogues.leave(turn, before)
        await welcome_menu.say_with_menu(
            turn, before, "claim-elsewhere", number=case.number, phase="taken"
        )


ADDS = (renew_pin, judge, in_private(ClaimCase, no_fields(ask_for_case)))
