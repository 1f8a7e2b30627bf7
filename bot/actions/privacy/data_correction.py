"""Correction of what a person told about themselves (UU 27/2022 Art 6, 30)."""

from bot.actions.identity import identity_proof
from bot.actions.privacy import data_erasure
from bot.desk.event_recording import record_event
from bot.desk.turn import Turn
from bot.domain.form_answers import text_in
from bot.domain.law.case import Case
from bot.domain.records.events import EventName
from bot.errors import Refused, certain
from bot.forms.form_engine import Rejected
from bot.forms.request_form import REQUEST
from bot.texts import OFFICIAL
from storage import cases

FIELDS = (
    "name",
    "nik",
    "acting_name",
    "representative_name",
    "guardian_name",
    "address",
    "contact",
)
"""What a request says of the people who make it; an officer records a new letter of authority."""


async def correct(turn: Turn, case: Case, field: str, value: str, actor: str) -> None:
    """Replace a detail of a request by a value; existing letters change only for a new NIK.

    Raises Refused if the request has no such detail, or its own form would not take the value.
    """
    known = await cases.identity(turn.tx, case.id)
    step = certain(REQUEST.step(field), "only a step of the form is corrected")
    outcome = REQUEST.answer(known, step, value)
    if not known.get(field) or isinstance(outcome, Rejected):
        label = turn.texts.plain(OFFICIAL, step.text_id("field"))
        raise Refused("right-value-unfit", field=label, number=case.number)
    new = text_in(outcome.answers, field)
    answers = await identity_proof.recheck_corrected(turn, case, {**known, field: new}, field)
    await cases.set_identity(turn.tx, case.id, answers)
    if field == "nik":
        await cases.set_nik(turn.tx, case.id, new)
        await data_erasure.renew_papers(turn, case.id, ("nik",))
    await record_event(turn, case, EventName.DATA_CORRECTED, actor, what=field)
