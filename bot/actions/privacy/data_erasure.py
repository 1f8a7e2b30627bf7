"""Deletion of a person's data on request or after withdrawn consent, also in their papers."""

from collections.abc import Collection, Sequence

from bot.actions.cases import case_acts
from bot.actions.identity import identity_view
from bot.actions.objections import own_objection
from bot.actions.privacy import rights_cards
from bot.actions.welcome.privacy_consent import FAREWELL
from bot.buttons.objection_buttons import ShowRights, WithdrawObjection
from bot.desk import dialogues, rounds
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import RowAbout
from bot.desk.call_queue import wake_file_loop
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers, UndeliveredRow
from bot.desk.event_recording import record_event, redraw_card
from bot.desk.messages import choice_buttons, make_button, say, say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.data_rights import BESIDE_THE_REGISTER, Right, RightOutcome
from bot.domain.records.desk_paper import without_nik
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL, Markup
from storage import (
    cases,
    citizen_drafts,
    expired_data,
    identity_proofs,
    objections,
    papers,
    people,
    reminders,
)

BESIDE = tuple(field for field in IDENTITY_FIELDS if field in BESIDE_THE_REGISTER)


async def renew_papers(turn: Turn, case_id: int, fields: Collection[str] = BESIDE) -> None:
    """Remove every NIK, and some of the requester's fields, from the papers of a case.

    By default those that the register does not keep: their retention is over, or they were erased.
    """
    rows = {identity_view.label(turn, field) for field in fields}
    for paper in await papers.of_case(turn.tx, case_id):
        facts = without_nik(paper.facts, rows)
        if facts is not None:
            await papers.replace_facts(turn.tx, paper.id, facts)
            told: Facts = {"kind": paper.kind}
            if paper.digest is not None:
                told["sha256"] = paper.digest
            case = await cases.get(turn.tx, paper.case_id)
            await record_event(turn, case, EventName.PAPER_REPLACED, "desk", **told)


async def erase(turn: Turn, person: Person) -> Markup:
    """Delete what no law requires to be kept; return the words on what is gone and what stays."""
    pieces = await expired_data.delete_uncased_words(turn.tx, person)
    reduced = await expired_data.reduce_identities(turn.tx, person.id, turn.now)
    for case_id in reduced:
        await renew_papers(turn, case_id)
    await expired_data.delete_request_words(turn.tx, person.id)
    await people.set_language(turn.tx, person.id, OFFICIAL, chosen=False)
    kept = await cases.of_person(turn.tx, person.id)
    return turn.texts.say(
        person.language, "erased", pieces=pieces, details=len(reduced), stays=bool(kept)
    )


async def schedule_erasure(turn: Turn, person_id: int | None) -> None:
    """Mark a person's data for deletion, unless a request is open or the law keeps it."""
    person = await people.get(turn.tx, person_id)
    if person is not None and not await expired_data.must_stay_known(turn.tx, person.id):
        await expired_data.mark_for_erasure(turn.tx, person.id)
        wake_file_loop(turn)


async def _forget_step(turn: Turn, person_id: int) -> int:
    """Delete one file of a person who is to be deleted or, after the last, the person.

    Many files in one transaction would keep everybody else waiting for half a minute.
    """
    if await expired_data.delete_file(turn.tx, person_id):
        return 1
    person = await people.get(turn.tx, person_id)
    if person is None or await expired_data.must_stay_known(
        turn.tx, person_id
    ):  # they came back meanwhile
        await expired_data.finish_erasure(turn.tx, person_id)
    else:
        await expired_data.delete_person(turn.tx, person)
    return 1


ERASE_PEOPLE = rounds.row_task(
    "erasure", lambda turn: expired_data.people_to_erase(turn.tx), _forget_step, most=1
)


async def _on_farewell(turn: Turn, end: DeliveredRow[RowAbout] | UndeliveredRow[RowAbout]) -> None:
    """Mark a person for deletion after the last message to them, whether it arrived or not."""
    await schedule_erasure(turn, end.about.person)


HAND_OVER, DROP, NOTHING_OPEN = "hand", "drop", "yes"
WAYS = (HAND_OVER, DROP, NOTHING_OPEN)


async def ask_withdrawal(turn: Turn, person: Person) -> None:
    """Say what ends with the consent, and ask what becomes of the person's open requests."""
    await dialogues.leave(turn, person)
    if person.consent_version is None:
        raise Refused("withdrawal-nothing-agreed")
    running = await _running(turn, person)
    ways = (HAND_OVER, DROP) if running else (NOTHING_OPEN,)
    named = {way: withdraw_consent.button(way) for way in ways}
    rows = choice_buttons(turn, person.language, "button-withdrawal", named)
    rows.append([make_button(turn, person.language, "button-right-leave", ShowRights())])
    await say(turn, person, "withdrawal-certain", rows, count=len(running))


@private_button("right:withdrawal")
async def withdraw_consent(turn: Turn, person: Person, way: str = "") -> None:
    """Withdraw the consent at once, record it, and send a confirmation; ask first without a way."""
    if not way:
        await ask_withdrawal(turn, person)
        return
    running = await _running(turn, person)
    if person.consent_version is None or way not in WAYS or bool(running) == (way == NOTHING_OPEN):
        raise Refused("button-earlier")
    request = await rights_cards.register_request(turn, person, Right.WITHDRAWAL, {"way": way})
    await citizen_drafts.end_dialogues(turn.tx, person.id)
    await citizen_drafts.drop(turn.tx, person.id)
    if way == DROP:
        await _drop(turn, person, running)
    elif way == HAND_OVER:
        await _hand_over(turn, person, running)
    for case in await cases.of_person(turn.tx, person.id):
        await reminders.mute(turn.tx, Subject(case.id), turn.now)
    await people.set_consent(turn.tx, person.id, None, None, turn.now)
    await rights_cards.record_answer(turn, request, RightOutcome.GRANTED, "", None)
    text = turn.texts.notice(
        person.language, "withdrawal-done", number=request.number, way=way, count=len(running)
    )
    await rights_cards.send_answer(turn, person, request, text)


async def _running(turn: Turn, person: Person) -> list[Case]:
    """Return a requester's cases that wait for an answer, or for the answer to an objection."""
    own = await cases.of_person(turn.tx, person.id)
    contested = {
        objection.case_id
        for objection in await objections.of_person(turn.tx, person.id)
        if objection.waits
    }
    return [case for case in own if case.is_open or case.id in contested]


async def _drop(turn: Turn, person: Person, running: Sequence[Case]) -> None:
    for objection in await objections.of_person(turn.tx, person.id):
        if objection.waits and objection.case_id is not None:
            await own_objection.withdraw(
                turn, person, WithdrawObjection(objection.id, certain=True)
            )
    for case in running:
        if case.is_open:
            await case_acts.withdraw_request(turn, person, case, certain=True)


async def _hand_over(turn: Turn, person: Person, running: Sequence[Case]) -> None:
    """Make a new person without a chat the requester, so that officers pass messages on."""
    beside = await people.add_without_chat(turn.tx, OFFICIAL, turn.now)
    for case in running:
        await identity_proofs.transfer_case(turn.tx, case.id, person.id, beside)
        await say_group(turn, "withdrawal-group", case=case)
        redraw_card(turn, case.id)


ADDS = (
    withdraw_consent,
    SendHandlers(
        FAREWELL, on_delivered=_on_farewell, on_refused=_on_farewell, on_unreachable=_on_farewell
    ),
)
