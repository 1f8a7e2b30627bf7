"""Proof of a requester's identity: asked for in the receipt, on the card, shown in private."""

from collections.abc import Sequence

from bot.buttons.case_buttons import ShowIdentity
from bot.buttons.request_buttons import JudgePapers, SendPapers
from bot.desk import permission_checks, private_view
from bot.desk.call_queue import wake_file_loop
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Person
from bot.domain.message import Content, ContentKind
from bot.domain.people.identity_proofs import Proof, ProofRule, ProofState, papers_of
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import Origin, Upload
from bot.domain.reminders.answer_reminder_plan import proof_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import certain
from bot.forms.request_form import PROVED_FIELDS, WantedMessage, is_vouched
from bot.texts import OFFICIAL, Markup
from bot.uploads.file_kinds import PICTURES
from storage import cases, identity_proofs, people, reminders


async def ask_proof(
    turn: Turn, person: Person, case: Case, given: Answers, papers: Sequence[WantedMessage]
) -> Proof | None:
    """Ask for proof of identity on a new case, if the office wants it; keep papers sent already."""
    privacy = turn.office.privacy
    if privacy.identity_proof is ProofRule.NONE:
        return None
    unjudged = None if papers else await unjudged_papers(turn, person, given)
    shown = ProofState.SENT if papers or unjudged else ProofState.WAITING
    state = ProofState.VALID if is_vouched(given) else shown
    # What the requester must do counts from the number, even if the answer counts from earlier.
    proof = Proof(state, turn.calendar.due(turn.today, privacy.proof_days))
    await identity_proofs.add_proof(turn.tx, case.id, proof, unjudged)
    if state is ProofState.WAITING:
        planned = proof_reminders(turn.today, proof.due_on, turn.reminder_rules)
        await reminders.replace_reminders(turn.tx, Subject(case.id), planned, turn.now, "proof:")
    for part in papers:
        if part.file_id is not None:
            name = part.file_name or part.kind
            await keep_paper(turn, person, case, part.message_id, part.file_id, name)
    return proof


async def unjudged_papers(turn: Turn, person: Person, given: Answers) -> int | None:
    """Return an earlier case with papers of the same identity that wait for a verdict, if any."""
    for case_id in await identity_proofs.papers_sent_by(turn.tx, person.id):
        told = await cases.identity(turn.tx, case_id)
        same = all(told.get(name) == given.get(name) for name in PROVED_FIELDS)
        if same and await identity_proofs.papers(turn.tx, case_id):
            return case_id
    return None


async def keep_paper(
    turn: Turn, person: Person, case: Case, message_id: int, file_id: str, name: str
) -> None:
    """Keep an identity paper, to be checked first; officers are shown it in private only."""
    origin = Origin("identity", person.id, (person.telegram_id, message_id), case_id=case.id)
    await identity_proofs.add_paper(turn.tx, case.id, origin, file_id, name, turn.now)
    wake_file_loop(turn)  # one that was looked at for another purpose may be due again


async def recheck_corrected(turn: Turn, case: Case, answers: Answers, field: str) -> Answers:
    """Return corrected answers; if a proved field changed, the papers must be judged again."""
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    if field not in PROVED_FIELDS or proof is None or proof.is_open:
        return answers
    await identity_proofs.set_proof_state(turn.tx, case.id, ProofState.WAITING)
    left = {} if field == "nik" else {**answers_in(answers, "vouched"), "case": None}
    return {**answers, "vouched": left}


async def record_proof(turn: Turn, case: Case, proof: Proof | None) -> None:
    """Record the proof that a new case begins with: papers sent with it, or checked before."""
    if proof is not None and proof.state is ProofState.SENT:
        await record_event(turn, case, EventName.PROOF_SENT, "citizen")
    if proof is not None and proof.state is ProofState.VALID:
        await record_event(turn, case, EventName.PROOF_ACCEPTED, "desk", way="before")


async def proof_request_lines(
    turn: Turn, language: str, case: Case, proof: Proof | None
) -> list[Markup]:
    """Write which papers prove the identity, and by when, to stand below a receipt."""
    if proof is None:
        return []
    values = await proof_values(turn, case, proof)
    return [
        turn.texts.say(language, "receipt-proof", state=proof.state, arrival=case.arrival, **values)
    ]


async def proof_values(turn: Turn, case: Case, proof: Proof) -> dict[str, object]:
    """Return the values for the texts that ask for papers."""
    answers = await cases.identity(turn.tx, case.id)
    return {
        "who": papers_of(answers),
        "until": proof.due_on,
        "address": turn.office.address or "none",
    }


def paper_buttons(turn: Turn, language: str, case: Case, proof: Proof | None) -> list[list[Button]]:
    """Return the button with which the requester sends papers, while any are wanted."""
    if proof is None or not proof.is_open or case.state not in Act.VERIFY_IDENTITY.rule.moves:
        return []
    return [[make_button(turn, language, "button-send-proof", SendPapers(case.id))]]


async def proof_lines(turn: Turn, case: Case) -> list[Markup]:
    """Write on the card how far the proof of identity is, without what the papers show."""
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    if proof is None or (proof.is_open and case.state not in Act.VERIFY_IDENTITY.rule.moves):
        return []
    return [turn.texts.say(OFFICIAL, "card-proof", state=proof.state, until=proof.due_on)]


async def unjudged_buttons(turn: Turn, case: Case) -> list[Button]:
    """Return the button that opens papers which nobody has judged yet."""
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    if proof is None or proof.state is not ProofState.SENT:
        return []
    return [open_papers_button(turn, case)] if case.state in Act.VERIFY_IDENTITY.rule.moves else []


def open_papers_button(turn: Turn, case: Case) -> Button:
    """Return the button that opens the papers in the officer's own chat."""
    return make_button(turn, OFFICIAL, "button-check-proof", ShowIdentity(case.id))


async def show_papers(turn: Turn, case: Case, reader: Person) -> None:
    """Show the papers of a case to an officer in private, and verdict buttons if they may judge."""
    papers = await identity_proofs.papers(turn.tx, case.id)
    if not papers:
        return
    asked = await identity_proofs.proof_of_case(turn.tx, case.id)
    proof = certain(asked, "papers are kept where proof was asked for")
    for paper in papers:
        if paper.can_be_seen:
            kind: ContentKind = "photo" if paper.kind in PICTURES else "document"
            await private_view.show_file(turn, reader, Content(kind=kind, file_id=paper.file_id))
    text = turn.texts.say(
        OFFICIAL,
        "proof-look",
        number=case.number,
        state=proof.state,
        count=len(papers),
        unseen=sum(not paper.can_be_seen for paper in papers),
    )
    await private_view.show_text(
        turn, reader, text, await _verdicts(turn, case, proof, reader, papers)
    )


async def _verdicts(
    turn: Turn,
    case: Case,
    proof: Proof,
    reader: Person,
    papers: Sequence[Upload],
) -> list[list[Button]]:
    """Return the verdicts that this officer may give; "valid" is on the papers shown above."""
    officer = await people.officer_of(turn.tx, reader.telegram_id)
    possible = proof.is_open and case.state in Act.VERIFY_IDENTITY.rule.moves
    judge = officer and await permission_checks.may(turn, officer, Act.VERIFY_IDENTITY)
    if not possible or not judge:
        return []

    def given(verdict: ProofState, seen: int = 0) -> list[Button]:
        judges = JudgePapers(case.id, verdict, seen)
        return [make_button(turn, OFFICIAL, f"button-proof-{verdict}", judges)]

    seen = [paper.id for paper in papers if paper.can_be_seen]
    accept = [given(ProofState.VALID, seen[-1])] if seen else []
    return [*accept, given(ProofState.MISMATCH), given(ProofState.LACKING)]
