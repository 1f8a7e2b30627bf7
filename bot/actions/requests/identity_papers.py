"""Papers of requesters: identity papers, their verdict, the letter of authority."""

from dataclasses import replace
from datetime import timedelta
from typing import Literal

from bot.actions.deadlines import date_explanations
from bot.actions.delivery import citizen_posts
from bot.actions.identity import identity_proof
from bot.actions.requests import request_completion
from bot.actions.requests.deficiency_form import Listed
from bot.buttons.request_buttons import SendPapers, ShowOwnCase
from bot.desk import citizen_form_messages, contacts, dialogues, group_message, permission_checks
from bot.desk.button_acts import in_private
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm, on_case
from bot.desk.messages import answer_press, make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import answers_in, text_in
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import MissingParts
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.message import Incoming
from bot.domain.people.identity_proofs import ProofState, kuasa_letter_of
from bot.domain.records.events import EventName
from bot.domain.reminders.objection_reminder_plan import letter_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.domain.words.message_follow_ups import Fit
from bot.domain.words.open_dialogues import PaperCollection
from bot.errors import Refused, certain, require
from bot.forms.form_engine import Accepted, FormModel, Rejected, Step, answered, plain_form
from bot.forms.identity_questions import LETTER, LetterAnswers
from bot.forms.request_form import MOST_PAPERS, Vouched
from bot.forms.typed_text import read_date
from bot.texts import OFFICIAL
from storage import cases, identity_proofs, people, reminders, request_facts

KINDS = frozenset({"photo", "document"})
MORE_WITHIN = timedelta(minutes=10)
"""This long after the first paper, files without words are its other side, or a selfie with it."""


async def ask_papers(turn: Turn, person: Person, button: SendPapers) -> None:
    """Ask for identity papers; the next file is taken as one."""
    case = await contacts.own_decidable_case(turn, person, button.case_id)
    await dialogues.leave(turn, person)
    await permission_checks.demand_possible(turn, case, Act.VERIFY_IDENTITY)
    proof = require(await identity_proofs.proof_of_case(turn.tx, case.id), "proof-settled")
    await dialogues.save_dialogue(turn, person, PaperCollection(case.id))
    values = await identity_proof.proof_values(turn, case, proof)
    await say(turn, person, "proof-send-now", (), **values)


async def paper_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is an identity paper: a file, while one is expected; never words."""
    asked = await dialogues.find_awaited(turn, person, PaperCollection)
    if asked is None or incoming.content.kind not in KINDS:
        return Fit.NO
    if asked.came and not await _follows(turn, person, incoming):
        return Fit.NO
    return Fit.SURELY


async def take_paper(turn: Turn, person: Person, incoming: Incoming) -> None:
    """Take a file as an identity paper, and delete it from the chat."""
    asked = require(await dialogues.find_dialogue(turn, person, PaperCollection), "button-earlier")
    case = require(await cases.get(turn.tx, asked.case), "no-such-case")
    await citizen_form_messages.delete_message(turn, person, incoming.message_id)
    taken = await _take(turn, person, case, incoming)
    if taken and not asked.came:
        await citizen_posts.first_of_album(turn, person, incoming)
        await dialogues.save_dialogue(turn, person, replace(asked, came=True))


async def _follows(turn: Turn, person: Person, incoming: Incoming) -> bool:
    """Say whether a file after the first paper goes with it: soon and bare, or in its album."""
    soon = await dialogues.find_dialogue(turn, person, PaperCollection, MORE_WITHIN) is not None
    first = await citizen_posts.first_of_album(turn, person, incoming)
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
        await citizen_form_messages.forget_unused_file(turn, incoming.content)
    text = turn.texts.say(person.language, said, number=case.number, most=MOST_PAPERS)
    home = make_button(turn, person.language, "button-this-case", ShowOwnCase(case.id))
    await tell(turn, person, text, [[home]], key=f"{said}:{person.id}")
    return said == "proof-taken"


async def _keep(turn: Turn, person: Person, case: Case, incoming: Incoming) -> None:
    content = incoming.content
    file_id = certain(content.file_id, "a photo and a document are files")
    name = content.file_name or content.kind
    await identity_proof.keep_paper(turn, person, case, incoming.message_id, file_id, name)
    await _sent(turn, case)


async def _sent(turn: Turn, case: Case) -> None:
    """Tell the officers of the first paper to be judged; later ones are added silently."""
    proof = await identity_proofs.proof_of_case(turn.tx, case.id)
    if proof is None or proof.state is ProofState.SENT:
        return
    await identity_proofs.set_proof_state(turn.tx, case.id, ProofState.SENT)
    await record_event(turn, case, EventName.PROOF_SENT, "citizen")
    await say_group(
        turn, "proof-sent-group", [[identity_proof.open_papers_button(turn, case)]], case=case
    )
    await request_completion.report_completion(turn, case, turn.now)


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


async def demand_officer(turn: Turn, person: Person, case_id: int | None) -> tuple[Officer, Case]:
    """Return the officer who pressed in private, and the case; raise Refused for anybody else."""
    officer = require(await contacts.officer_of(turn, person), "no-such-case")
    return officer, await contacts.get_case(turn, case_id)


async def accept_papers(turn: Turn, officer: Officer, case: Case, seen: int | None) -> None:
    """Accept the papers that the officer saw; raise Refused if newer ones have come since."""
    await permission_checks.authorize(turn, officer, case, Act.VERIFY_IDENTITY)
    papers = await identity_proofs.papers(turn.tx, case.id)
    if not papers or papers[-1].id != seen:
        raise Refused("proof-newer-papers")
    for one in await _together(turn, case):
        await _accept(turn, officer, one, "chat")
    answer_press(turn, turn.texts.plain(OFFICIAL, "proof-accepted"))


async def record_verdict(
    turn: Turn, by: Authority, case: Case, given: IdentityVerdictAnswers
) -> None:
    """Record an officer's verdict: identity shown at the counter, or what to send again."""
    for one in await _together(turn, case):
        if given.proof_verdict == "shown":
            await _accept(turn, by, one, "counter")
        else:
            await _refuse(turn, by, one, given)


async def _together(turn: Turn, case: Case) -> list[Case]:
    """Return a case and the others of the requester that the same papers prove."""
    others = await identity_proofs.sharing_papers(turn.tx, case.id)
    shared = [await cases.get(turn.tx, one) for one in others]
    moves = Act.VERIFY_IDENTITY.rule.moves
    return [case, *(other for other in shared if other is not None and other.state in moves)]


async def _accept(
    turn: Turn, officer: Officer, case: Case, way: Literal["chat", "counter"]
) -> None:
    await identity_proofs.set_proof_state(turn.tx, case.id, ProofState.VALID, turn.now)
    await record_event(turn, case, EventName.PROOF_ACCEPTED, officer, way=way)
    await _reduce(turn, case)
    keeps = turn.office.privacy.keep_id_image
    if not keeps:
        await identity_proofs.forget_papers(turn.tx, case.id)
    person = await people.get(turn.tx, case.person_id)
    if person is not None and person.has_chat:
        text = turn.texts.notice(person.language, "proof-valid", number=case.number, keeps=keeps)
        await tell(turn, person, text, case=case)
    await say_group(turn, "proof-valid-group", case=case, officer=officer.display_name, way=way)


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


async def _refuse(turn: Turn, by: Authority, case: Case, given: IdentityVerdictAnswers) -> None:
    """Refuse the papers and tell the requester what to send; the request waits for it."""
    state = ProofState(given.proof_verdict)
    written = require(given.proof_missing, "error-incomplete")
    await identity_proofs.set_proof_state(turn.tx, case.id, state, turn.now)
    if state is ProofState.MISMATCH:  # somebody else's papers are of no use
        await identity_proofs.forget_papers(turn.tx, case.id)
    await record_event(
        turn, case, EventName.PROOF_REFUSED, by, result=state.value, missing=list(written)
    )
    if EventName.DEFICIENCIES_LISTED.state_after(case.state) is not None:
        missing = MissingParts("identity" if case.kind == "person" else None, written)
        basis = date_explanations.promised_basis(turn, case)
        await request_completion.record_missing(turn, by, case, missing, basis=basis)
    else:
        await _ask_again(turn, case, written)


async def _ask_again(turn: Turn, case: Case, written: tuple[str, ...]) -> None:
    """Say again what is missing in a request that waits for completion; its last day stays."""
    listed = await request_facts.last_deficiency(turn.tx, case.id)
    person = await contacts.requester_of(turn, case)
    if person is None or listed is None:
        return
    text = turn.texts.notice(
        person.language,
        "proof-again",
        number=case.number,
        lines=group_message.bulleted_list(written),
        until=listed.complete_by,
        over=turn.today > listed.complete_by,
    )
    await tell(turn, person, text, case=case, purpose=CASE_WORD)
    await say_group(turn, "proof-again-group", case=case)


def check_letter_days(turn: Turn, step: Step, accepted: Accepted) -> Accepted | Rejected:
    """Refuse a letter of authority that is not valid on the day on which it is used."""
    day = read_date(str(accepted.answers.get(step.name)))
    if day is not None and step.name == "letter_since" and day > turn.today:
        return Rejected("error-letter-since-early")
    if day is not None and step.name == "letter_until" and day < turn.today:
        return Rejected("error-letter-until-ended")
    return accepted


async def plan_letter_reminders(turn: Turn, case: Case) -> None:
    """Plan the notes before a kuasa's letter ends, in place of those of an earlier one."""
    letter, about = (
        kuasa_letter_of(await cases.identity(turn.tx, case.id)),
        Subject(case.id, letter=True),
    )
    until = letter.until if letter else None
    ends = letter_reminders(until, turn.today, turn.reminder_rules) if until else ()
    await reminders.replace_reminders(turn.tx, about, ends, turn.now)


async def replace_letter(turn: Turn, officer: Officer, case: Case, given: LetterAnswers) -> None:
    """Replace the days and scope of a kuasa's letter by those that an officer saw."""
    if given.letter_since > turn.today:
        raise Refused("error-letter-since-early")
    if given.letter_until is not None and given.letter_until < turn.today:
        raise Refused("error-letter-until-ended")
    known = await cases.identity(turn.tx, case.id)
    answers = {**known, **given.model_dump(mode="json")}
    await cases.set_identity(turn.tx, case.id, answers)
    await record_event(turn, case, EventName.LETTER_REPLACED, officer)
    await plan_letter_reminders(turn, case)
    person = await people.get(turn.tx, case.person_id)
    until, covers = given.letter_until, given.letter_covers
    if person is not None:
        number, language = case.number, person.language
        text = turn.texts.say(
            language, "letter-replaced", number=number, until=until, covers=covers
        )
        await tell(turn, person, text, case=case)
    await say_group(
        turn,
        "letter-replaced-group",
        case=case,
        officer=officer.display_name,
        until=until,
        covers=covers,
    )


ADDS = (
    OfficerForm(IDENTITY_VERDICT, on_case(record_verdict), never_in_group=True),
    OfficerForm(LETTER, on_case(replace_letter)),
    in_private(SendPapers, ask_papers),
)
