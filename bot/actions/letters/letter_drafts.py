"""Letters that officers get in private: copies of sent ones, and drafts to be signed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial

from bot.actions.cases import menu_pages
from bot.actions.delivery import kept_files
from bot.actions.letters import (
    decision_letters,
    decision_wording,
    exemption_letters,
    letter_parts,
    objection_letters,
    request_letters,
)
from bot.actions.letters.decision_wording import DecisionInFull
from bot.buttons.case_buttons import CopyLetter, OpenMenu
from bot.buttons.submission_buttons import ChooseSigner
from bot.desk import contacts, paper_sending, private_view
from bot.desk.button_acts import case_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.exemption import Exemption
from bot.domain.law.submission import SignableMatter
from bot.domain.records.desk_paper import Paper
from bot.domain.records.events import Event, EventName
from bot.errors import Refused, require
from bot.forms.objection_answer_form import OBJECTION_ANSWER, ObjectionDecisionAnswers
from bot.letters.letter_facts import Letter
from bot.letters.office_letters import BreachNotice
from bot.texts import OFFICIAL, Markup
from storage import (
    case_events,
    cases,
    citizen_drafts,
    decisions,
    file_archive,
    objections,
    papers,
    people,
)


@dataclass(frozen=True)
class LetterSources:
    """What letters of a case are written from; `entries` are the exemptions behind a refusal.

    `test` is the entry of the office's own test behind it.
    `approved` says that the decision needs no approval or has it; `answering` is the answer to an
    objection that this officer is filling in.
    """

    case: Case
    decided: DecisionInFull | None
    test: Exemption | None
    decision: CurrentDecision | None
    is_approved: bool
    objection_decision: ObjectionDecisionAnswers | None
    handover: Event | None


async def _read_sources(turn: Turn, case: Case, officer: Officer) -> LetterSources:
    standing = await decisions.current(turn.tx, case.id)
    decided = await decision_wording.decision_of(turn, case)
    entries = decided.entries.values() if decided else ()
    happened = {event.name: event for event in await case_events.events(turn.tx, case.id)}
    return LetterSources(
        case,
        decided,
        next((one for one in entries if one.sheet), None),
        standing,
        standing is not None and standing.approval in ("none", "given"),
        await _answering(turn, case, officer),
        happened.get(EventName.HANDED_OVER),
    )


async def _answering(turn: Turn, case: Case, officer: Officer) -> ObjectionDecisionAnswers | None:
    """Return the answer to an objection that an officer has filled in but not sent yet."""
    sheet = await citizen_drafts.find_group_draft(turn.tx, officer.id, case.id)
    if sheet is None or sheet.form != OBJECTION_ANSWER.name:
        return None
    try:
        return OBJECTION_ANSWER.complete(sheet.answers)
    except Refused:
        return None


async def _notice(turn: Turn, known: LetterSources) -> Letter | None:
    if known.decided is None:
        return None
    draft = not known.is_approved
    return await decision_letters.written_notice(turn, known.case, known.decided, draft=draft)


async def _consideration(turn: Turn, known: LetterSources) -> Letter | None:
    if known.decision is None:
        return None
    full = await decision_wording.in_full(turn, known.decision)
    return await decision_letters.consideration(turn, known.case, known.decision, full)


async def _test(turn: Turn, known: LetterSources) -> Letter | None:
    if known.test is None:
        return None
    return await exemption_letters.sheet_of_test(turn, known.test, known.case)


async def _classification(turn: Turn, known: LetterSources) -> Letter | None:
    return await exemption_letters.classification(turn, known.test) if known.test else None


async def _handover(turn: Turn, known: LetterSources) -> Letter | None:
    given = known.decided.given if known.decided else None
    return await request_letters.handover_record(turn, known.case, given, known.handover)


async def _objection_answer(turn: Turn, known: LetterSources) -> Letter | None:
    given = known.objection_decision
    if given is None:
        return None
    person = require(await people.get(turn.tx, known.case.person_id), "letter-not-there")
    objection = require(await objections.get(turn.tx, given.objection_id), "letter-not-there")
    letter = await objection_letters.answer(
        turn, person, known.case, objection, given, (), Markup()
    )
    superior = await letter_parts.signature_of(turn, "atasan")
    return letter.model_copy(
        update={"signature": superior, "translation_language": "", "translation": ()}
    )


Write = Callable[[Turn, LetterSources], Awaitable[Letter | None]]

DRAFTS: Mapping[str, tuple[Callable[[LetterSources], object], Write]] = {
    "notice": (lambda known: known.decided, _notice),
    "consideration": (lambda known: known.decided, _consideration),
    "consequence_test": (lambda known: known.test, _test),
    "classification": (lambda known: known.test, _classification),
    "handover": (lambda known: known.case.answered_at, _handover),
    "objection_answer": (lambda known: known.objection_decision, _objection_answer),
}
"""The letters that can be drafted: what must be there for each, and the function that writes it."""


@case_button("case:letters", does=Act.SEE_IDENTITY)
async def offer(turn: Turn, case: Case, officer: Officer, page: int = 0) -> None:
    """List the letters of a case that were sent, and those that can be drafted to be signed."""
    known = await _read_sources(turn, case, officer)
    sent = [
        Button(f"📄 {paper_sending.letter_title(turn, paper.kind)}", CopyLetter(case.id, paper.id))
        for paper in await papers.of_case(turn.tx, case.id)
        if paper.recipient != "officer" or not _drafted(known, paper.kind)
    ]
    decision = await decisions.current(turn.tx, case.id)
    if decision and await decision_letters.has_decree(turn, decision):
        signer = ChooseSigner(SignableMatter.DECREE, decision.id, decision.officer_id)
        sent.insert(0, make_button(turn, OFFICIAL, "button-paper-decree", signer))
    given = kept_files.open_buttons(await file_archive.of_case(turn.tx, case.id))
    drafts = [
        Button(f"✍️ {paper_sending.letter_title(turn, kind)}", send_draft.button(case.id, kind))
        for kind in DRAFTS
        if _drafted(known, kind)
    ]
    await menu_pages.show_page(
        turn,
        turn.texts.say(OFFICIAL, "letters-of-case", number=case.number),
        [*sent, *given, *drafts],
        case=case,
        back=OpenMenu(case.id, "record"),
        part=menu_pages.Part(page, partial(offer.button, case.id)),
    )


def _drafted(known: LetterSources, kind: str) -> bool:
    return kind in DRAFTS and bool(DRAFTS[kind][0](known))


def is_draft(paper: Paper) -> bool:
    """Say whether a letter is an officer's draft, which may be written anew at any time."""
    return paper.recipient == "officer" and paper.kind in DRAFTS


@case_button("case:draft")
async def send_draft(turn: Turn, case: Case, officer: Officer, kind: str) -> None:
    """Draft a letter and send it to the officer in private, since it names the requester."""
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    row = DRAFTS.get(kind)
    letter = require(
        await row[1](turn, await _read_sources(turn, case, officer)) if row else None,
        "letter-not-there",
    )
    await paper_sending.send_letter(turn, reader, case, letter, recipient="officer")
    await _seen(turn, case, officer)


async def send_copy(turn: Turn, officer: Officer, button: CopyLetter) -> None:
    """Send the officer in private a letter just as the requester got it, or is to get it by hand.

    Raises Refused if the file of its request is restricted; of a breach people are told even then.
    """
    paper = await papers.get(turn.tx, button.paper_id)
    if paper is None or (paper.case_id or 0) != button.case_id:
        raise Refused("letter-not-there")
    case = await cases.get(turn.tx, paper.case_id)
    if paper.kind != BreachNotice.kind:
        contacts.demand_unrestricted(turn, case)
    if case is None and paper.recipient != "by_hand":
        raise Refused("letter-not-there")
    reader = await private_view.reachable_chat_of(turn, officer)
    if reader is None:
        return
    await paper_sending.send_copy(turn, reader, paper)
    await _seen(turn, case, officer)


async def _seen(turn: Turn, case: Case | None, officer: Officer) -> None:
    await record_event(turn, case, EventName.IDENTITY_SEEN, officer, what="letter")
    answer_press(turn, turn.texts.plain(OFFICIAL, "letter-in-private"))


ADDS = (offer, send_draft, in_group(CopyLetter, send_copy))
