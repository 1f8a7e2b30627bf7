"""Correction of what a person told about themselves (UU 27/2022 Art 6, 30)."""

from collections.abc import Mapping
from typing import Any

from bot.actions.cases import case_card
from bot.actions.identity import identity_proof
from bot.actions.privacy import rights_cards
from bot.actions.welcome import welcome_menu
from bot.desk import dialogues, form_questions, typed_answers
from bot.desk.turn import Button, Turn
from bot.domain.allowed_acts import State
from bot.domain.case import Case, Person
from bot.domain.data_rights import Outcome, Right
from bot.domain.events import EventName
from bot.domain.form_answers import Answers, text_in
from bot.domain.message import Incoming
from bot.errors import Refused
from bot.forms.form_engine import Rejected, Step
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import IDENTITY_FIELDS, REQUEST
from bot.texts import OFFICIAL
from storage import cases, identity_proofs

BEFORE_VERIFICATION = frozenset({State.RECEIVED, State.TO_COMPLETE})
"""States in which a correction counts at once: no officer found the request complete yet."""


async def begin(turn: Turn, person: Person) -> None:
    """Ask which request's data is to be corrected, unless there is only one."""
    await dialogues.leave(turn, person)
    theirs = await _own(turn, person)
    if not theirs:
        await welcome_menu.say_with_menu(turn, person, "right-nothing-to-correct")
        return
    if len(theirs) == 1:
        await offer(turn, person, theirs[0].id)
        return
    rows = [
        [Button(f"{case.number} · {case.subject}"[:60], f"right:case:{case.id}")] for case in theirs
    ]
    await turn.say(person, "right-which-case", rows)


async def _own(turn: Turn, person: Person) -> list[Case]:
    found = await cases.of_person(turn.tx, person.id)
    return [case for case in found if case.person_id == person.id]


async def the_own(turn: Turn, person: Person, case_id: int) -> Case:
    """Return a case whose requester is this person. Raises Refused for any other."""
    case = await cases.get(turn.tx, case_id)
    if case is None or case.person_id != person.id:
        raise Refused("no-such-case")
    return case


async def offer(turn: Turn, person: Person, case_id: int) -> None:
    """Show which of a request's details can be corrected."""
    case = await the_own(turn, person, case_id)
    await rights_cards.demand_none_open(turn, person, Right.CORRECTION, case)
    known = await cases.identity(turn.tx, case.id)
    rows = [
        [
            turn.button(
                person.language,
                f"field-{step.name}".replace("_", "-"),
                "right",
                "field",
                case.id,
                step.name,
            )
        ]
        for step in _steps(known)
    ]
    await turn.say(person, "right-which-field", rows, number=case.number)


def _steps(known: Answers) -> list[Step]:
    """Return the questions about the requester's identity that were answered in words."""
    return [
        step
        for step in REQUEST.steps
        if step.name in IDENTITY_FIELDS and step.kind == "text" and known.get(step.name)
    ]


async def ask(turn: Turn, person: Person, case_id: int, field: str) -> None:
    """Ask for the new value of a field."""
    case = await the_own(turn, person, case_id)
    known = await cases.identity(turn.tx, case.id)
    if field not in {step.name for step in _steps(known)}:
        raise Refused("button-earlier")
    facts = {"right": Right.CORRECTION, "case": case.id, "field": field}
    await dialogues.remember(turn, person, "right", facts)
    await turn.say(
        person,
        "right-new-value",
        field=rights_cards.field_name(turn, person.language, facts),
        number=case.number,
    )


async def hear(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Check a message as the new value, and ask for confirmation; False if none was awaited."""
    facts = await dialogues.recall(turn, person, "right", rights_cards.STANDS)
    if facts is None or facts["right"] != Right.CORRECTION:
        return False
    text = incoming.content.text
    if "new" in facts and typed_answers.means(turn, person, text, "yes", "button-right-send"):
        await send(turn, person)
        return True
    if facts["field"] == "nik":
        await form_questions.delete_message(turn, person, incoming.message_id)
    known = await cases.identity(turn.tx, facts["case"])
    step = REQUEST.step(facts["field"]) or REQUEST.steps[0]
    outcome = REQUEST.answer(known, step, text)
    if isinstance(outcome, Rejected):
        await turn.tell(person, form_questions.rejected_words(turn, person, outcome))
        return True
    new = text_in(outcome.answers, step.name)
    facts |= {"old": known.get(step.name), "new": new}
    await dialogues.remember(turn, person, "right", facts)
    await turn.say(
        person,
        "right-correct-certain",
        [
            [turn.button(person.language, "button-right-send", "right", "correct")],
            [turn.button(person.language, "button-right-leave", "right", "menu")],
        ],
        field=rights_cards.field_name(turn, person.language, facts),
        old=_shown(step.name, facts["old"]),
        new=_shown(step.name, new),
    )
    return True


async def send(turn: Turn, person: Person) -> None:
    """Correct the data at once if nobody has verified it yet; else ask the office."""
    facts = await dialogues.recall(turn, person, "right", rights_cards.STANDS)
    if facts is None or "new" not in facts:
        raise Refused("button-earlier")
    await dialogues.forget(turn, person, "right")
    case = await the_own(turn, person, facts["case"])
    kept = {name: facts[name] for name in ("field", "old", "new")}
    proof = await identity_proofs.of_case(turn.tx, case.id)
    verified = proof is not None and not proof.is_open
    if verified or case.state not in BEFORE_VERIFICATION:
        await rights_cards.file(turn, person, Right.CORRECTION, kept, case)
        return
    await rights_cards.demand_none_open(turn, person, Right.CORRECTION, case)
    request = await rights_cards.register(turn, person, Right.CORRECTION, kept, case)
    await apply(turn, case, kept, "citizen")
    await rights_cards.settle(turn, request, Outcome.GRANTED, "", None)
    text = turn.texts.notice(
        person.language,
        "right-corrected",
        number=request.number,
        field=rights_cards.field_name(turn, OFFICIAL, kept),
        case=case.number,
    )
    await rights_cards.tell(turn, person, request, text)
    await turn.say_group(
        "right-corrected-group",
        case=case,
        number=request.number,
        field=rights_cards.field_name(turn, OFFICIAL, kept),
    )


async def apply(turn: Turn, case: Case, facts: Mapping[str, Any], actor: str) -> None:
    """Replace the old value by the new one; letters that were sent stay as they are."""
    known = await cases.identity(turn.tx, case.id)
    field = facts["field"]
    answers = await identity_proof.doubt(turn, case, {**known, field: facts["new"]}, field)
    await cases.set_identity(turn.tx, case.id, answers)
    if field == "nik":
        await cases.set_nik(turn.tx, case.id, facts["new"])
    await case_card.refresh(turn, case.id)
    await turn.record(case, EventName.DATA_CORRECTED, actor, what=facts["field"])


def _shown(field: str, value: str | None) -> str:
    if not value:
        return "–"
    return masked_nik(value) if field == "nik" else value
