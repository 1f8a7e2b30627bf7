"""Signed on paper: the sheet is printed, and its scan makes the act that of who signed it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date

from bot.actions.answers import considerations, request_decision
from bot.actions.delivery import kept_files
from bot.actions.letters import letter_basics
from bot.actions.objections import objection_list
from bot.actions.submissions import paper_matters, submission_signing
from bot.actions.submissions.paper_matters import Forms, Pending
from bot.actions.submissions.paper_signature_form import PaperSignatureAnswers
from bot.buttons.answer_buttons import Approve
from bot.buttons.objection_buttons import FulfilOrder
from bot.buttons.submission_buttons import ChooseSigner, SignOnPaper
from bot.desk import case_access, group_message, office_time, paper_sending, permission_checks
from bot.desk.turn import Button, Turn
from bot.domain.acts import Act
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptAbout
from bot.domain.submission import Matter, PaperSignature, Submission
from bot.errors import Refused
from bot.letters.letter_facts import Signature
from bot.letters.office_letters import ApprovalSheet
from storage import decisions, file_archive, submissions

CarryOut = Callable[[Turn, Officer, Submission], Awaitable[None]]
"""What does the act of a submission as an officer's own."""


async def _sheet(turn: Turn, pending: Pending) -> ApprovalSheet:
    case = pending.case
    return ApprovalSheet(
        **{**await letter_basics.on_paper(turn, None), "day": ""},
        number="",
        case_number=case.number if case else "",
        subject=case.subject if case else "",
        act=pending.title,
        drafter=pending.drafter,
        content=pending.content,
        signature=Signature(role=permission_checks.names(turn, pending.roles)),
    )


@dataclass(frozen=True)
class PaperSigning:
    """Acts that are signed by hand: any form that is handed up, so it is given those of all."""

    forms: Forms
    carry_out: CarryOut

    async def print_sheet(self, turn: Turn, _officer: Officer, button: SignOnPaper) -> None:
        """Post the sheet to be signed by hand, and ask who signed it."""
        pending = await paper_matters.of(turn, button.matter, button.number, self.forms)
        case = pending.case
        await paper_sending.show_group(turn, case, await _sheet(turn, pending))
        rows = [
            [Button(one.display_name, ChooseSigner(button.matter, button.number, one.telegram_id))]
            for one in pending.signers
        ]
        rows.append(group_message.closing(turn))
        await turn.say_group("paper-printed", rows, case=case, title=pending.title)

    async def begin(
        self, turn: Turn, _officer: Officer, button: ChooseSigner
    ) -> tuple[Case | None, Answers]:
        """Return the case of what was signed, and what the form for its scan knows already."""
        pending = await paper_matters.of(turn, button.matter, button.number, self.forms)
        _signer(pending, button.telegram_id)
        known: Answers = {
            "matter": button.matter,
            "number": button.number,
            "signer": button.telegram_id,
        }
        return pending.case, known

    async def record(
        self, turn: Turn, officer: Officer, case: Case | None, given: PaperSignatureAnswers
    ) -> None:
        """Keep the scan, and do the act as that of who signed it."""
        pending = await paper_matters.of(turn, given.matter, given.number, self.forms)
        signer = _signer(pending, given.signer)
        on = _day(turn, given, pending.since)
        case_id = case.id if case else None
        signed = PaperSignature(given.matter, given.number, case_id, signer.telegram_id, on)
        scan = given.paper_scan[0].model_dump_json()
        paper = await submissions.add_paper(turn.tx, signed, officer.telegram_id, scan, turn.now)
        await kept_files.keep_given(turn, KeptAbout.SIGNATURE, given.paper_scan, case, paper)
        await _act(turn, signer, given, self.carry_out)
        await permission_checks.demand(turn, officer, Act.SUBMIT)
        await turn.record(
            case,
            EventName.PAPER_SIGNED,
            officer.actor,
            kind=given.matter,
            officer=signer.telegram_id,
            on=on.isoformat(),
            signed_by=signer.display_name,
        )
        scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper)
        await turn.say_group(
            "paper-recorded",
            [kept_files.openers(scans)],
            case=case,
            title=pending.title,
            signer=signer.display_name,
            on=on,
            officer=officer.display_name,
        )


def _signer(pending: Pending, telegram_id: int) -> Officer:
    """Return who signed. Raises Refused if it is not that member's act today."""
    for one in pending.signers:
        if one.telegram_id == telegram_id:
            return one
    raise Refused("paper-not-their-act")


def _day(turn: Turn, given: PaperSignatureAnswers, since: date) -> date:
    """Return the day of a signature: never one to come, nor before it was handed up."""
    on = given.paper_signed_on
    office_time.refuse_future(turn, on)
    if on < since:
        raise Refused("paper-too-early", since=since)
    return on


async def _act(
    turn: Turn, signer: Officer, given: PaperSignatureAnswers, carry_out: CarryOut
) -> None:
    number = given.number
    match given.matter:
        case Matter.SUBMISSION:
            await carry_out(turn, signer, await submission_signing.waiting(turn, number))
        case Matter.APPROVAL:
            decision = await decisions.get(turn.tx, number)
            case = await case_access.the_case(turn, decision.case_id if decision else None)
            await permission_checks.allow(turn, signer, case, Act.APPROVE_REFUSAL)
            await request_decision.judge(turn, case, signer, Approve(case.id, number))
        case Matter.CONSIDERATIONS:
            await considerations.approve(turn, signer, number)
        case Matter.ORDER:
            await permission_checks.demand(turn, signer, Act.FULFIL_ORDER)
            await objection_list.fulfil(turn, signer, FulfilOrder(number, certain=True))
