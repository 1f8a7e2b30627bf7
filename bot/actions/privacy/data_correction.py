"""Correction of what a person told about themselves (UU 27/2022 Art 6, 30)."""

from collections.abc import Mapping
from dataclasses import replace

from bot.actions.identity import identity_proof
from bot.actions.privacy import data_erasure, rights_cards
from bot.actions.welcome import welcome_menu
from bot.buttons.objection_buttons import ShowRights
from bot.desk import citizen_form_messages, citizen_form_steps, dialogues, form_wording
from bot.desk.button_acts import private_button
from bot.desk.event_recording import record_event
from bot.desk.form_wording import FormPage
from bot.desk.keyboards import Button
from bot.desk.messages import choice_buttons, make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.case import Case, Person, State
from bot.domain.law.data_rights import Right, RightOutcome
from bot.domain.message import Incoming
from bot.domain.people.participant_roles import LETTER_FIELDS
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import RightsQuestion
from bot.errors import Refused, certain, require
from bot.forms.form_engine import Rejected, Step
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import REQUEST
from bot.texts import OFFICIAL
from storage import cases, participants

BEFORE_VERIFICATION = frozenset({State.RECEIVED, State.TO_COMPLETE})
"""States in which a correction counts at once: no officer found the request complete yet."""


@private_button("right:correction")
async def choose_request(turn: Turn, person: Person) -> None:
    """Ask which request's data is to be corrected, unless there is only one."""
    await dialogues.leave(turn, person)
    theirs = await _own(turn, person)
    if not theirs:
        await welcome_menu.say_with_menu(turn, person, "right-nothing-to-correct")
        return
    if len(theirs) == 1:
        await offer_fields(turn, person, theirs[0].id)
        return
    rows = [
        [Button(f"{case.number} · {case.subject}", offer_fields.button(case.id))] for case in theirs
    ]
    await say(turn, person, "right-which-case", rows)


async def _own(turn: Turn, person: Person) -> list[Case]:
    found = await cases.of_person(turn.tx, person.id)
    return [case for case in found if case.person_id == person.id]


async def _the_own(turn: Turn, person: Person, case_id: int) -> Case:
    """Return a case whose requester is this person. Raises Refused for any other."""
    case = await cases.get(turn.tx, case_id)
    if case is None or case.person_id != person.id:
        raise Refused("no-such-case")
    return case


@private_button("right:case")
async def offer_fields(turn: Turn, person: Person, case_id: int) -> None:
    """Show which of a request's details can be corrected."""
    case = await _the_own(turn, person, case_id)
    await rights_cards.demand_none_open(turn, person, Right.CORRECTION, case)
    known = await cases.identity(turn.tx, case.id)
    named = {step.name: ask_new_value.button(case.id, step.name) for step in _steps(known)}
    rows = choice_buttons(turn, person.language, "field", named)
    await say(turn, person, "right-which-field", rows, number=case.number)


def _steps(known: Answers) -> list[Step]:
    """Return the questions about the requester's identity that were answered in words."""
    return [
        step
        for step in REQUEST.steps
        if step.kind == "text"
        and known.get(step.name)
        and step.name not in LETTER_FIELDS  # an officer records a new letter
    ]


@private_button("right:field")
async def ask_new_value(turn: Turn, person: Person, case_id: int, field: str) -> None:
    """Ask for the new value of a field."""
    case = await _the_own(turn, person, case_id)
    known = await cases.identity(turn.tx, case.id)
    if field not in {step.name for step in _steps(known)}:
        raise Refused("button-earlier")
    asked = RightsQuestion(Right.CORRECTION, case=case.id, field=field)
    await dialogues.save_dialogue(turn, person, asked)
    await say(
        turn,
        person,
        "right-new-value",
        field=rights_cards.field_name(turn, person.language, field),
        number=case.number,
    )


async def take_new_value(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Check a message as the new value, and ask for confirmation."""
    asked = require(await dialogues.find_dialogue(turn, person, RightsQuestion), "button-earlier")
    text = incoming.content.text
    if asked.new is not None and citizen_form_steps.matches_word(
        turn, person, text, "yes", "button-right-send"
    ):
        await submit_correction(turn, person)
        return
    if asked.field == "nik":
        await citizen_form_messages.delete_message(turn, person, incoming.message_id)
    known = await cases.identity(turn.tx, asked.case)
    step = certain(REQUEST.step(asked.field), "only a step of the form is corrected")
    outcome = REQUEST.answer(known, step, text)
    if isinstance(outcome, Rejected):
        page = FormPage(person.language, REQUEST, known)
        await tell(turn, person, form_wording.rejection_text(turn, page, step, outcome))
        return
    new = text_in(outcome.answers, step.name)
    old = text_in(known, step.name)
    await dialogues.save_dialogue(turn, person, replace(asked, old=old, new=new))
    await say(
        turn,
        person,
        "right-correct-certain",
        [
            [make_button(turn, person.language, "button-right-send", submit_correction.button())],
            [make_button(turn, person.language, "button-right-leave", ShowRights())],
        ],
        field=rights_cards.field_name(turn, person.language, asked.field),
        old=_shown(step.name, old),
        new=_shown(step.name, new),
    )


@private_button("right:correct")
async def submit_correction(turn: Turn, person: Person) -> None:
    """Correct the data at once if nobody has verified it yet; else ask the office."""
    asked = await dialogues.find_awaited(turn, person, RightsQuestion)
    if asked is None or asked.new is None:
        raise Refused("button-earlier")
    await dialogues.end_dialogues(turn, person, RightsQuestion)
    case = await _the_own(turn, person, asked.case)
    kept = {"field": asked.field, "old": asked.old, "new": asked.new}
    proof = await participants.proof_of_case(turn.tx, case.id)
    verified = proof is not None and not proof.is_open
    if verified or case.state not in BEFORE_VERIFICATION:
        await rights_cards.file_request(turn, person, Right.CORRECTION, kept, case)
        return
    await rights_cards.demand_none_open(turn, person, Right.CORRECTION, case)
    request = await rights_cards.register_request(turn, person, Right.CORRECTION, kept, case)
    await apply(turn, case, kept, "citizen")
    await rights_cards.record_answer(turn, request, RightOutcome.GRANTED, "", None)
    text = turn.texts.notice(
        person.language,
        "right-corrected",
        number=request.number,
        field=rights_cards.field_name(turn, OFFICIAL, asked.field),
        case=case.number,
    )
    await rights_cards.send_answer(turn, person, request, text)
    await say_group(
        turn,
        "right-corrected-group",
        case=case,
        number=request.number,
        field=rights_cards.field_name(turn, OFFICIAL, asked.field),
    )


async def apply(turn: Turn, case: Case, facts: Mapping[str, str | None], actor: str) -> None:
    """Replace an old value by the new one; existing letters change only for a new NIK."""
    known = await cases.identity(turn.tx, case.id)
    field = certain(facts["field"], "a correction is of one field")
    new = certain(facts["new"], "a correction has a new value")
    answers = await identity_proof.recheck_corrected(turn, case, {**known, field: new}, field)
    await cases.set_identity(turn.tx, case.id, answers)
    if field == "nik":
        await cases.set_nik(turn.tx, case.id, new)
        await data_erasure.renew_papers(turn, case.id, ("nik",))
    await record_event(turn, case, EventName.DATA_CORRECTED, actor, what=field)


def _shown(field: str, value: str) -> str:
    if not value:
        return "–"
    return masked_nik(value) if field == "nik" else value


ADDS = (choose_request, offer_fields, ask_new_value, submit_correction)
