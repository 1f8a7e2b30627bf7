"""Signing on paper: the sheet is printed; its scan, signer and day are recorded."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from bot.actions.delivery import kept_files
from bot.actions.letters import letter_parts
from bot.actions.submissions import matters_to_sign, signature_confirming
from bot.actions.submissions.matters_to_sign import Forms, Pending
from bot.buttons.submission_buttons import ChooseSigner, SignOnPaper
from bot.desk import contacts, group_message, office_time, paper_sending, permission_checks
from bot.desk.button_acts import opens_about
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer
from bot.domain.law.submission import (
    LETTER_AND_SLIP,
    PaperSignature,
    SignableMatter,
    SignatureState,
)
from bot.domain.message import LARGEST_FETCHED, shortened
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.errors import Refused
from bot.forms.answer_fields import Day, FormFile
from bot.forms.form_engine import FormModel, plain_form
from bot.letters.letter_facts import Row, Signature
from bot.letters.office_letters import ApprovalSheet
from bot.texts import OFFICIAL, Markup
from bot.uploads.cleaning_outcome import CleanedFile, UnfitFile
from storage import cases, file_archive, people, submissions


def _as_many(files: tuple[FormFile, ...], info: ValidationInfo) -> tuple[FormFile, ...]:
    wanted, given = info.data.get("scans", 1), len({file.file_id for file in files})
    if given < wanted:
        raise PydanticCustomError("error-paper-scan-more", "too few")
    if len(files) > wanted:
        raise PydanticCustomError("error-paper-scan", "too many")
    return files


class PaperSignatureAnswers(FormModel):
    """The matter, its signer, the scans and the day; only the last two are asked.

    `scans` is how many files prove it. The day of a letter that was posted is known.
    """

    matter: SignableMatter
    number: int
    signer: int
    scans: int = 1
    paper_scan: Annotated[tuple[FormFile, ...], AfterValidator(_as_many)]
    paper_signed_on: Day


PAPER_SIGNATURE = plain_form(
    "paper_signature",
    PaperSignatureAnswers,
    "matter",
    "number",
    "signer",
    "scans",
    at_once=True,
    act=Act.SUBMIT,
)


LONGEST_LETTER = 100
"""UTF-16 units of the number that an office gives a letter."""


async def print_sheet(turn: Turn, button: SignOnPaper, forms: Forms) -> None:
    """Post the sheet to be signed by hand, and ask who signed it; `forms` may be handed up.

    What was posted long before was signed in its letter: no other sheet is made of it.
    """
    pending = await matters_to_sign.pending_of(turn, button.matter, button.number)
    case = pending.case
    if not pending.posted:
        said = await matters_to_sign.sheet_rows(turn, button.matter, button.number, forms)
        await paper_sending.post_letter(turn, case, await _sheet(turn, pending, said))
    rows = [
        [Button(one.display_name, ChooseSigner(button.matter, button.number, one.id))]
        for one in await _signers(turn, pending, pending.since, turn.today)
    ]
    rows.append(group_message.close_menu_button(turn))
    text_id = "paper-whose-letter" if pending.posted else "paper-printed"
    await say_group(turn, text_id, rows, case=case, title=pending.title)


async def _sheet(turn: Turn, pending: Pending, said: tuple[Row, ...]) -> ApprovalSheet:
    case = pending.case
    return ApprovalSheet(
        **await letter_parts.common_facts(turn, None, ""),
        number="",
        case_number=case.number if case else "",
        subject=case.subject if case else "",
        act=pending.title,
        drafter=await contacts.officer_name(turn, pending.drafter_id, ""),
        content=said,
        signature=Signature(role=permission_checks.role_names(turn, pending.roles)),
    )


async def prefill_signature(
    turn: Turn, _officer: Officer, button: ChooseSigner
) -> tuple[Case | None, Answers]:
    """Return the case of what was signed, and the prefilled answers of the form for its scan."""
    pending = await _unsigned(turn, button.matter, button.number)
    await _signer(turn, pending, button.officer_id)
    known: Answers = {
        "matter": button.matter,
        "number": button.number,
        "signer": button.officer_id,
        "scans": pending.scans,
    }
    if pending.posted:
        known = {**known, "paper_signed_on": pending.since.isoformat()}
    return pending.case, known


async def record_signature(
    turn: Turn, officer: Officer, case: Case | None, given: PaperSignatureAnswers
) -> None:
    """Keep a signature by hand; it does nothing until its scan was opened, and it was confirmed."""
    pending = await _unsigned(turn, given.matter, given.number)
    on = _day(turn, given, pending.since)
    signer = await _signer(turn, pending, given.signer, on)
    if len(given.paper_scan) != pending.scans:
        raise Refused("error-paper-scan")
    if any((file.file_size or 0) > LARGEST_FETCHED for file in given.paper_scan):
        raise Refused("paper-scan-too-large")
    case_id, by = case.id if case else None, officer.id
    new = PaperSignature(0, given.matter, given.number, case_id, signer.id, on, by, turn.now)
    if pending.posted and not await _second_person(turn, new, pending):
        drafter = await contacts.officer_name(turn, pending.drafter_id)
        raise Refused("paper-nobody-left", drafter="none" if by in pending.barred else drafter)
    paper = await submissions.add_signature(turn.tx, replace(new, letter=_letter(given)))
    await kept_files.keep_form_files(turn, KeptAbout.SIGNATURE, given.paper_scan, case, paper.id)
    answer_press(turn, turn.texts.plain(OFFICIAL, "paper-scan-looked-at"))


async def _second_person(turn: Turn, new: PaperSignature, pending: Pending) -> bool:
    waits = replace(new, state=SignatureState.WAITING)
    return bool(await signature_confirming.may_confirm(turn, waits, pending))


async def check_scan(
    turn: Turn, file: KeptFile, body: bytes | None, found: CleanedFile | UnfitFile
) -> None:
    """Ask for whoever may confirm a signature once its scans opened; else say what to do."""
    paper = await signature_confirming.demand_signature(turn, file.about_id)
    case = await cases.get(turn.tx, paper.case_id)
    why = await kept_files.keep_opened(turn, file, body, found)
    if why is None:
        scans = await file_archive.about(turn.tx, KeptAbout.SIGNATURE, paper.id)
        if len({one.sha256 for one in scans}) == len(scans):
            if all(one.sha256 for one in scans):
                await signature_confirming.ask_confirmation(turn, case, paper)
            return
        why = "twice"  # one file under two names is no letter with its slip
        await file_archive.mark_unkeepable(turn.tx, file.id, "lost")
        await record_event(turn, case, EventName.FILE_REFUSED, "desk", why=why)
    await submissions.settle_signature(turn.tx, paper, SignatureState.UNFIT)
    recorder = await people.officer(turn.tx, paper.recorder_id)
    again = ChooseSigner(paper.matter, paper.matter_id, paper.signer_id)
    await say_group(
        turn,
        "paper-scan-unfit",
        [[make_button(turn, OFFICIAL, "button-paper-again", again)]],
        case=case,
        name=file.name,
        officer=contacts.mention_of(turn, recorder) if recorder else "?",
        reason=why,
    )


async def _unsigned(turn: Turn, matter: SignableMatter, number: int) -> Pending:
    """Return what waits for its signature. Raises Refused if one by hand is recorded already.

    One of what read otherwise then is dropped.
    """
    pending = await matters_to_sign.pending_of(turn, matter, number)
    before = await submissions.paper_on(turn.tx, matter, number)
    if before is not None and pending.given_at > before.recorded_at:
        await signature_confirming.drop_signature(turn, pending.case, before)
    elif before is not None:
        name = await contacts.officer_name(turn, before.recorder_id)
        raise Refused("paper-waits-already", officer=name)
    return pending


async def _signer(turn: Turn, pending: Pending, officer_id: int, on: date | None = None) -> Officer:
    """Return the signer. Raises Refused if they could not sign that day, or on any since."""
    since, until = (on, on) if on else (pending.since, turn.today)
    for one in await _signers(turn, pending, since, until):
        if one.id == officer_id:
            return one
    raise Refused("paper-not-their-act")


async def _signers(turn: Turn, pending: Pending, since: date, until: date) -> list[Officer]:
    """Return who might sign on one of these days; for an objection, nobody who decided it."""
    held = await permission_checks.role_holders_between(turn, pending.roles, since, until)
    case_id = pending.case.id if pending.case else None
    judged = pending.act is not None and pending.act.rule.is_judges
    barred = await permission_checks.deciders_of_case(turn, case_id) if judged else frozenset()
    if pending.is_by_drafter:
        held = [one for one in held if one.id == pending.drafter_id]
    return [one for one in held if one.id not in barred]


def _letter(given: PaperSignatureAnswers) -> str | None:
    """Return the office's own letter number, typed below the scan, or None."""
    return shortened(" ".join(given.paper_scan[0].text.split()), LONGEST_LETTER) or None


def _day(turn: Turn, given: PaperSignatureAnswers, since: date) -> date:
    """Return the day of a signature. Raises Refused if it is to come, or before the hand-up."""
    on = given.paper_signed_on
    office_time.refuse_future(turn, on)
    if on < since:
        raise Refused("paper-too-early", since=since)
    return on


async def _which_files(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Say that letter and slip are asked for, where both are."""
    both = answers.get("scans") == LETTER_AND_SLIP
    return turn.texts.say(OFFICIAL, "paper-both") if both else Markup("")


ADDS = (
    OfficerForm(
        PAPER_SIGNATURE,
        record_signature,
        side_notes={"paper_scan": _which_files},
        offers={"paper_signed_on": RECENT_DAYS},
    ),
    opens_about(ChooseSigner, PAPER_SIGNATURE, prefill_signature),
)
