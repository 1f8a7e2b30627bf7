"""Identity papers that the requester sends in private: stored, and deleted from the chat."""

from datetime import timedelta

from bot.actions.cases import case_card
from bot.actions.identity import identity_proof
from bot.actions.requests import request_completion
from bot.buttons.request_buttons import PapersSent, SendPapers, ShowOwnCase
from bot.desk import case_access, dialogues, form_questions, permission_checks, typed_answers
from bot.desk.button_acts import bare, in_private
from bot.desk.turn import Button, Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.identity_rules import ProofState
from bot.domain.message import Incoming
from bot.domain.open_dialogues import PaperCollection
from bot.errors import Refused, needed
from bot.forms.request_form import MOST_PAPERS
from storage import cases, identity_proofs

KINDS = frozenset({"photo", "document"})
STANDS = timedelta(hours=1)
"""After this long a message is no longer meant as an identity paper."""


async def begin(turn: Turn, person: Person, button: SendPapers) -> None:
    """Ask for identity papers; every message until "done" is taken as one."""
    case = await case_access.requested_by(turn, person, button.case_id)
    await dialogues.leave(turn, person)
    await permission_checks.demand_possible(turn, case, Act.VERIFY_IDENTITY)
    proof = needed(await identity_proofs.of_case(turn.tx, case.id), "proof-settled")
    await dialogues.remember(turn, person, PaperCollection(case.id))
    values = await identity_proof.values_of(turn, case, proof)
    await turn.say(person, "proof-send-now", [[_done(turn, person)]], **values)


async def hear(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Take a message as an identity paper if one is expected, and delete it from the chat."""
    asked = await dialogues.recall(turn, person, PaperCollection, STANDS)
    case = await cases.get(turn.tx, asked.case) if asked else None
    if asked is None or case is None:
        return False
    if typed_answers.means(turn, person, incoming.content.text, "done", "button-proof-done"):
        await done(turn, person)
        return True
    await form_questions.delete_message(turn, person, incoming.message_id)
    await dialogues.remember(turn, person, asked)
    await _take(turn, person, case, incoming)
    return True


async def _take(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    facts = await permission_checks.facts_of(turn, case)
    papers = await identity_proofs.papers(turn.tx, case.id)
    if not facts.proof_open:
        said = "proof-settled"
    elif incoming.content.kind not in KINDS:
        said = "proof-files-only"
    elif len(papers) >= MOST_PAPERS:
        said = "proof-full"
    elif incoming.content.is_large:
        said = "proof-large"
    else:
        said = "proof-taken"
        await _keep(turn, person, case, incoming)
    if said != "proof-taken":
        await form_questions.forget_file(turn, incoming.content)
    text = turn.texts.say(person.language, said, number=case.number, most=MOST_PAPERS)
    await turn.tell(person, text, [[_done(turn, person)]], key=f"{said}:{person.id}")


async def _keep(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    content = incoming.content
    if content.file_id is None:
        raise Refused("proof-files-only")
    name = content.file_name or content.kind
    await identity_proof.keep(turn, person, case, incoming.message_id, content.file_id, name)
    await _sent(turn, case)


async def _sent(turn: Turn, case: Case) -> None:
    """Tell the officers of the first paper to be judged; later ones are added silently."""
    proof = await identity_proofs.of_case(turn.tx, case.id)
    if proof is None or proof.state is ProofState.SENT:
        return
    await identity_proofs.set_state(turn.tx, case.id, ProofState.SENT)
    await turn.record(case, EventName.PROOF_SENT, "citizen")
    await turn.say_group(
        "proof-sent-group", [[identity_proof.check(turn, case)]], case=case, number=case.number
    )
    await request_completion.heard(turn, case, turn.now)
    await case_card.refresh(turn, case.id)


async def done(turn: Turn, person: Person) -> None:
    """Stop taking messages as identity papers."""
    asked = await dialogues.recall(turn, person, PaperCollection)
    await dialogues.forget(turn, person, PaperCollection)
    if asked is None:
        raise Refused("button-earlier")
    count = len(await identity_proofs.papers(turn.tx, asked.case))
    home = turn.button(person.language, "button-this-case", ShowOwnCase(asked.case))
    await turn.say(person, "proof-done", [[home]], count=count)


def _done(turn: Turn, person: Person) -> Button:
    return turn.button(person.language, "button-proof-done", PapersSent())


BUTTONS = (in_private(SendPapers, begin), in_private(PapersSent, bare(done)))
