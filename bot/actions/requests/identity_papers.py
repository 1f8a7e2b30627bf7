"""Identity papers that the requester sends in private: stored, and deleted from the chat."""

from dataclasses import replace
from datetime import timedelta

from bot.actions.delivery import kept_messages
from bot.actions.identity import identity_proof
from bot.actions.requests import request_completion
from bot.buttons.request_buttons import SendPapers, ShowOwnCase
from bot.desk import case_access, dialogues, form_questions, permission_checks
from bot.desk.button_acts import in_private
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.asked_last import Fit
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.identity_rules import ProofState
from bot.domain.message import Incoming
from bot.domain.open_dialogues import PaperCollection
from bot.errors import needed
from bot.forms.request_form import MOST_PAPERS
from storage import cases, identity_proofs

KINDS = frozenset({"photo", "document"})
STANDS = timedelta(hours=1)
"""After this long nothing is meant as an identity paper any more, if none came."""
MORE_WITHIN = timedelta(minutes=10)
"""This long after the first paper, files without words are its other side, or a selfie with it."""


async def begin(turn: Turn, person: Person, button: SendPapers) -> None:
    """Ask for identity papers; the next file is taken as one."""
    case = await case_access.requested_by(turn, person, button.case_id)
    await dialogues.leave(turn, person)
    await permission_checks.demand_possible(turn, case, Act.VERIFY_IDENTITY)
    proof = needed(await identity_proofs.of_case(turn.tx, case.id), "proof-settled")
    await dialogues.remember(turn, person, PaperCollection(case.id))
    values = await identity_proof.values_of(turn, case, proof)
    await turn.say(person, "proof-send-now", (), **values)


async def fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is an identity paper: a file, while one is expected; never words."""
    asked = await dialogues.recall(turn, person, PaperCollection, STANDS)
    if asked is None or incoming.content.kind not in KINDS:
        return Fit.NO
    if asked.came and not await _follows(turn, person, incoming):
        return Fit.NO
    return Fit.SURELY


async def hear(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a file as an identity paper, and delete it from the chat."""
    asked = needed(await dialogues.recall(turn, person, PaperCollection), "button-earlier")
    case = needed(await cases.get(turn.tx, asked.case), "no-such-case")
    await form_questions.delete_message(turn, person, incoming.message_id)
    taken = await _take(turn, person, case, incoming)
    if taken and not asked.came:
        await kept_messages.first_of_album(turn, person, incoming)
        await dialogues.remember(turn, person, replace(asked, came=True))


async def _follows(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Say whether a file after the first paper goes with it: soon and bare, or in its album."""
    soon = await dialogues.recall(turn, person, PaperCollection, MORE_WITHIN) is not None
    first = await kept_messages.first_of_album(turn, person, incoming)
    return soon and (not incoming.content.text or first != incoming.message_id)


async def _take(turn: Turn, person: Person, case: Case, incoming: Incoming) -> bool:
    """Keep a file as an identity paper, or say why it cannot be one; return whether it is kept."""
    facts = await permission_checks.facts_of(turn, case)
    papers = await identity_proofs.papers(turn.tx, case.id)
    if not facts.proof_open:
        said = "proof-settled"
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
    home = turn.button(person.language, "button-this-case", ShowOwnCase(case.id))
    await turn.tell(person, text, [[home]], key=f"{said}:{person.id}")
    return said == "proof-taken"


async def _keep(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    content = incoming.content
    if content.file_id is None:
        raise ValueError("a photo and a document are files")
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


BUTTONS = (in_private(SendPapers, begin),)
