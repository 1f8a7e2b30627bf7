"""An officer's verdict on identity papers: valid, another person's, or not enough."""

from typing import Literal

from bot.actions.deadlines import count_anchor
from bot.actions.requests import request_completion
from bot.actions.requests.deficiency_form import Listed
from bot.desk import case_access, contacts, message_wording, permission_checks
from bot.desk.procedures import Procedure, on_case
from bot.desk.purposes import CASE_WORD
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.allowed_acts import ACTS, after
from bot.domain.case import Case, Officer, Person
from bot.domain.completion_clock import Missing
from bot.domain.events import EventName
from bot.domain.form_answers import answers_in, text_in
from bot.domain.identity_rules import ProofState
from bot.errors import Refused, needed
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.forms.request_form import Vouched
from bot.texts import OFFICIAL
from storage import cases, deficiencies, identity_proofs, people


class IdentityVerdictAnswers(FormModel):
    """The verdict: papers shown and right, or what the requester is told to send anew."""

    proof_verdict: Literal["shown", "mismatch", "lacking"]
    proof_missing: Listed | None = None


IDENTITY_VERDICT = plain_form(
    "proof",
    IdentityVerdictAnswers,
    proof_missing=answered("proof_verdict", "mismatch", "lacking"),
    act=Act.VERIFY_IDENTITY,
)


async def at_desk(turn: Turn, person: Person, case_id: int | None) -> tuple[Officer, Case]:
    """Return the officer who pressed in private, and the case; raise Refused for anybody else."""
    officer = needed(await contacts.officer_of(turn, person), "no-such-case")
    return officer, await case_access.the_case(turn, case_id)


async def accept_papers(turn: Turn, officer: Officer, case: Case, seen: int | None) -> None:
    """Accept the papers that the officer saw; raise Refused if newer ones have come since."""
    await permission_checks.allow(turn, officer, case, Act.VERIFY_IDENTITY)
    papers = await identity_proofs.papers(turn.tx, case.id)
    if not papers or papers[-1].id != seen:
        raise Refused("proof-newer-papers")
    for one in await _together(turn, case):
        await _accept(turn, officer, one, "chat")
    turn.answer(turn.texts.plain(OFFICIAL, "proof-accepted"))


async def judge(turn: Turn, officer: Officer, case: Case, given: IdentityVerdictAnswers) -> None:
    """Record an officer's verdict: identity shown at the counter, or what to send again."""
    for one in await _together(turn, case):
        if given.proof_verdict == "shown":
            await _accept(turn, officer, one, "counter")
        else:
            await _refuse(turn, officer, one, given)


async def _together(turn: Turn, case: Case) -> list[Case]:
    """Return a case, and the others that can be judged by the same papers now."""
    shared = [
        await cases.get(turn.tx, one) for one in await identity_proofs.sharing(turn.tx, case.id)
    ]
    moves = ACTS[Act.VERIFY_IDENTITY].moves
    return [case, *(other for other in shared if other is not None and other.state in moves)]


async def _accept(
    turn: Turn, officer: Officer, case: Case, way: Literal["chat", "counter"]
) -> None:
    await identity_proofs.set_state(turn.tx, case.id, ProofState.VALID, turn.now)
    await turn.record(case, EventName.PROOF_ACCEPTED, officer, way=way)
    await _reduce(turn, case)
    keeps = turn.office.privacy.keep_id_image
    if not keeps:
        await identity_proofs.forget_papers(turn.tx, case.id)
    person = await people.get(turn.tx, case.person_id)
    if person is not None and person.has_chat:
        text = turn.texts.notice(
            person.language, "proof-valid", number=case.number, keeps="yes" if keeps else "no"
        )
        await turn.tell(person, text, case=case)
    await turn.say_group(
        "proof-valid-group", case=case, number=case.number, officer=officer.display_name, way=way
    )


async def _reduce(turn: Turn, case: Case) -> None:
    """Reduce a NIK, once it was checked, to its last digits and a keyed hash."""
    answers = await cases.identity(turn.tx, case.id)
    known = Vouched.model_validate(answers_in(answers, "vouched"))
    vouched = known.model_copy(update={"case": case.id})
    if nik := text_in(answers, "nik"):
        seen = turn.tx.vault.fingerprint(f"nik:{nik}")
        vouched = Vouched(case=case.id, last4=nik[-4:], fingerprint=seen)
    left = {name: answer for name, answer in answers.items() if name != "nik"}
    left["vouched"] = vouched.model_dump(exclude_none=True)
    await cases.set_identity(turn.tx, case.id, left)


async def _refuse(turn: Turn, officer: Officer, case: Case, given: IdentityVerdictAnswers) -> None:
    """Refuse the papers and tell the requester what to send; the request waits for it."""
    state, written = ProofState(given.proof_verdict), given.proof_missing or ()
    await identity_proofs.set_state(turn.tx, case.id, state, turn.now)
    if state is ProofState.MISMATCH:  # somebody else's papers are of no use
        await identity_proofs.forget_papers(turn.tx, case.id)
    await turn.record(
        case, EventName.PROOF_REFUSED, officer, result=state.value, missing=list(written)
    )
    if after(case.state, Act.LIST_DEFICIENCIES) is not None:
        missing = Missing("identity" if case.kind == "person" else None, written)
        basis = count_anchor.promised_basis(turn, case)
        by = await permission_checks.demand(turn, officer, Act.LIST_DEFICIENCIES)
        await request_completion.list_missing(turn, by, case, missing, basis=basis)
    else:
        await _ask_again(turn, case, written)


async def _ask_again(turn: Turn, case: Case, written: tuple[str, ...]) -> None:
    """Say again what is missing in a request that waits for completion; its last day stays."""
    listed = await deficiencies.last(turn.tx, case.id)
    person = await contacts.requester(turn, case)
    if person is None or listed is None:
        return
    text = turn.texts.notice(
        person.language,
        "proof-again",
        number=case.number,
        lines=message_wording.written(written),
        until=listed.complete_by,
        over="yes" if turn.today > listed.complete_by else "no",
    )
    await turn.tell(person, text, case=case, purpose=CASE_WORD)
    await turn.say_group("proof-again-group", case=case, number=case.number)


FORMS = (Procedure(IDENTITY_VERDICT, on_case(judge), personal=True),)
