"""Withdrawal of consent, which ends the chat at once (UU 27/2022 Art 9, 40)."""

from collections.abc import Sequence

from bot.actions.cases import case_acts
from bot.actions.objections import objection_withdrawal
from bot.actions.privacy import rights_cards
from bot.actions.status import case_participants
from bot.buttons.objection_buttons import WithdrawObjection
from bot.buttons.privacy_buttons import ShowRights
from bot.buttons.request_buttons import LeaveCase
from bot.desk import dialogues
from bot.desk.button_acts import private_button
from bot.desk.turn import Turn
from bot.domain.case import Case, Person
from bot.domain.data_rights import Outcome, Right
from bot.domain.participant_roles import ParticipantRole
from bot.domain.reminders.reminder_plan import About
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import cases, drafts, objections, participants, people, reminders

HAND_OVER, DROP, NOTHING_OPEN = "hand", "drop", "yes"
WAYS = (HAND_OVER, DROP, NOTHING_OPEN)


async def begin(turn: Turn, person: Person) -> None:
    """Say what ends with the consent, and ask what becomes of the person's open requests."""
    await dialogues.leave(turn, person)
    if person.consent_version is None:
        raise Refused("withdrawal-nothing-agreed")
    running = await _running(turn, person)
    ways = (HAND_OVER, DROP) if running else (NOTHING_OPEN,)
    rows = [
        [turn.button(person.language, f"button-withdrawal-{way}", withdraw.at(way))] for way in ways
    ]
    rows.append([turn.button(person.language, "button-right-leave", ShowRights())])
    await turn.say(person, "withdrawal-certain", rows, count=len(running))


@private_button("right:withdrawal")
async def withdraw(turn: Turn, person: Person, way: str = "") -> None:
    """Withdraw the consent at once, record it, and send a confirmation; ask first without a way."""
    if not way:
        await begin(turn, person)
        return
    running = await _running(turn, person)
    if person.consent_version is None or way not in WAYS or bool(running) == (way == NOTHING_OPEN):
        raise Refused("button-earlier")
    request = await rights_cards.register(turn, person, Right.WITHDRAWAL, {"way": way})
    await drafts.end_dialogues(turn.tx, person.id)
    await drafts.drop(turn.tx, person.id)
    if way == DROP:
        await _drop(turn, person, running)
    elif way == HAND_OVER:
        await _hand_over(turn, person, running)
    await _leave_and_mute(turn, person)
    await people.set_consent(turn.tx, person.id, None, None, turn.now)
    await rights_cards.settle(turn, request, Outcome.GRANTED, "", None)
    text = turn.texts.notice(
        person.language, "withdrawal-done", number=request.number, way=way, count=len(running)
    )
    await rights_cards.tell(turn, person, request, text)


async def _running(turn: Turn, person: Person) -> list[Case]:
    """Return a requester's cases that wait for an answer, or for the answer to an objection."""
    own = [
        case for case in await cases.of_person(turn.tx, person.id) if case.person_id == person.id
    ]
    contested = {
        objection.case_id
        for objection in await objections.of_person(turn.tx, person.id)
        if objection.waits
    }
    return [case for case in own if case.is_open or case.id in contested]


async def _drop(turn: Turn, person: Person, running: Sequence[Case]) -> None:
    for objection in await objections.of_person(turn.tx, person.id):
        if objection.waits and objection.case_id is not None:
            await objection_withdrawal.withdraw(
                turn, person, WithdrawObjection(objection.id, certain=True)
            )
    for case in running:
        if case.is_open:
            await case_acts.withdraw(turn, person, case, certain=True)


async def _hand_over(turn: Turn, person: Person, running: Sequence[Case]) -> None:
    """Make a person without a chat the requester, so that officers pass on what is told."""
    beside = await people.add_without_chat(turn.tx, OFFICIAL, turn.now)
    for case in running:
        await participants.give(turn.tx, case.id, person.id, beside)
        await turn.say_group("withdrawal-group", case=case, number=case.number)
        turn.redraw(case.id)


async def _leave_and_mute(turn: Turn, person: Person) -> None:
    """End the person's part in others' cases, and mute the reminders that are not compulsory."""
    for case in await cases.of_person(turn.tx, person.id):
        part = await participants.part(turn.tx, case.id, person.id)
        if part is not None and part.role is ParticipantRole.PROXY:
            await case_participants.leave(turn, person, LeaveCase(case.id))
        else:
            await reminders.mute(turn.tx, About(case.id), turn.now)


BUTTONS = (withdraw,)
